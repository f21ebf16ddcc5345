/** The writers of a sheet: each turns a part of an edition into formatting objects. A {@code EditionContext} is for one edition and one thread. */
package org.kitepress.press.sheet;
