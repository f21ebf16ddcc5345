/** What was made before, and how to tell whether it would be made the same again. */
package org.kitepress.memo;
