/** What can be followed: the newest pages of a site, a section or a subject, as Atom, RSS and JSON Feed. Several threads may ask at once. */
package org.kitepress.render.feed;
