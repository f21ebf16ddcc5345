/** The order of the steps, and nothing else. One run is led by one thread, and two runs know nothing of each other. */
package org.kitepress.pipeline;
