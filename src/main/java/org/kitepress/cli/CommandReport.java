package org.kitepress.cli;

import java.util.List;
import org.kitepress.cli.report.Table;
import org.kitepress.model.HeldBack;
import org.kitepress.pipeline.job.Outcome;

/**
 * What a command did.
 *
 * @param heldBack what is not shown today, as far as this command should tell it
 * @param tables what people should look at after the problems; a table without a row is passed over
 * @param summary what was done, without a full stop
 * @param remark what people should know of what was made; may be empty
 * @param millis how long it took
 */
record CommandReport(
        Outcome outcome, List<HeldBack> heldBack, List<Table> tables, String summary, String remark, long millis) {

    /** Of a command that could not begin. */
    CommandReport(Outcome outcome) {
        this(outcome, List.of(), List.of(), "", "", 0);
    }
}
