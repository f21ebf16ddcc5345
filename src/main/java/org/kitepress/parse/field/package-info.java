/** Fields that somebody filled in, held against what a type of content asks for. */
package org.kitepress.parse.field;
