/** Fields that somebody filled in, held against what a type of content asks for. Several threads may ask at once. */
package org.kitepress.parse.field;
