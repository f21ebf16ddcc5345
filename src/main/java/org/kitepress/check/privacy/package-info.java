/** Rules on what may give somebody away. Several threads may ask at once. */
package org.kitepress.check.privacy;
