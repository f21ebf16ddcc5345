package org.kitepress.render.template;

import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.kitepress.diag.Code;

/** {@code range(1, 3)}, for numbers that a page can go through. */
final class PaidRange implements Function {

    private static final long MOST = 1_000_000;

    private final Function range;
    private final Budget budget;

    PaidRange(Function range, Budget budget) {
        this.range = range;
        this.budget = budget;
    }

    @Override
    public List<String> getArgumentNames() {
        return range.getArgumentNames();
    }

    @Override
    public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
        double step = number(arguments.get("increment"), 1);
        double turns = (number(arguments.get("end"), 0) - number(arguments.get("start"), 0)) / step;
        if (turns > MOST || isFar(arguments)) {
            throw new FaultException(
                    Code.TEMPLATE_BROKEN,
                    "range",
                    "this goes over more than a million numbers",
                    "no page has that many: look at what `range` is given",
                    line,
                    self.getName());
        }
        budget.payNumbers(turns);
        return range.execute(arguments, self, context, line);
    }

    /** Beyond these, counting on would begin again from the other side. */
    private static boolean isFar(Map<String, Object> arguments) {
        return arguments.values().stream().anyMatch(value -> Math.abs(number(value, 0)) > 1e15);
    }

    private static double number(Object value, double other) {
        return value instanceof Number number ? number.longValue() : other;
    }
}
