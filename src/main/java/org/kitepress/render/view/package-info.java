/** What templates see: records of finished texts and addresses, and nothing that can do harm. */
package org.kitepress.render.view;
