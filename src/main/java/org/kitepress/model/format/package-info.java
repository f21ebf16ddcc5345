/** The formats that editions are made in, and the paper that they are printed on. Values: any thread may read them. */
package org.kitepress.model.format;
