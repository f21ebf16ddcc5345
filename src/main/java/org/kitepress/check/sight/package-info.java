/** Whether a theme's style sheets leave in sight what protects. */
package org.kitepress.check.sight;
