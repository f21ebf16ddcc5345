/** What can be followed: the newest pages of a site, a section or a subject, as Atom, RSS and JSON Feed. */
package org.kitepress.render.feed;
