/** Whether a theme's style sheets leave in sight what protects. What was made is looked at by several threads at once; what was found is told by one. */
package org.kitepress.check.sight;
