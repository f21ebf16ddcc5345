/** What {@code site.yaml} and a theme say of the whole site. All immutable. */
package org.kitepress.model.settings;
