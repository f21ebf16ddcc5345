/** YAML as it was typed, with its places, and the front matter that is written in it: what a slip made unreadable is told with the line that mends it. Several threads may read at once. */
package org.kitepress.parse.yaml;
