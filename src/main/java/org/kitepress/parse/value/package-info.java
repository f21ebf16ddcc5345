/** Values that somebody typed, held against what a type of content asks for. Which fields there are stands in {@code resources/types}. Several threads may ask at once. */
package org.kitepress.parse.value;
