/** Who may read what, and until when: channels, consent, review, and the day that decides. All immutable. */
package org.kitepress.model.consent;
