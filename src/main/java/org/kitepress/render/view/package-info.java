/** What templates see: records of finished texts and addresses, and nothing that can do harm. Values: any thread may read them. */
package org.kitepress.render.view;
