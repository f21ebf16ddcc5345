package org.kitepress.cli;

import java.util.List;
import org.kitepress.build.Outcome;
import org.kitepress.cli.report.Table;

/**
 * What a command did.
 *
 * @param tables what people should look at after the problems; a table without a row is passed over
 * @param summary what was done, without a full stop
 * @param remark what people should know of what was made; may be empty
 * @param millis how long it took
 */
record Account(Outcome outcome, List<Table> tables, String summary, String remark, long millis) {}
