/** A theme's style sheets, scripts and other files, made small and named by what is in them. Several threads may ask at once. */
package org.kitepress.render.asset;
