/** Rules on what may give somebody away. */
package org.kitepress.check.privacy;
