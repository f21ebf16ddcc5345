/** The order of the steps, and nothing else. */
package org.kitepress.pipeline;
