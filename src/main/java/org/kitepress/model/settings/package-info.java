/** What {@code site.yaml} and a theme say of the whole site. Values: any thread may read them. */
package org.kitepress.model.settings;
