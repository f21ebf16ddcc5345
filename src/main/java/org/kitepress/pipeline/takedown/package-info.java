/** Takes out of websites and sheets that stand what may not be shown any more, however a run ends. For one thread at a time. */
package org.kitepress.pipeline.takedown;
