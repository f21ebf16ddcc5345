/** Who may read what, and until when: channels, consent, review, and the day that decides. Values: any thread may read them. */
package org.kitepress.model.consent;
