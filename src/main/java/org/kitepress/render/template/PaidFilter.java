package org.kitepress.render.template;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A filter that pays for what it makes before it makes it. */
class PaidFilter implements Filter {

    private final Filter filter;
    final Budget budget;

    PaidFilter(Filter filter, Budget budget) {
        this.filter = filter;
        this.budget = budget;
    }

    @Override
    public List<String> getArgumentNames() {
        return filter.getArgumentNames();
    }

    @Override
    public Object apply(
            Object input, Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
        budget.pay(input);
        arguments.values().forEach(budget::pay);
        if (input instanceof Collection<?> list && arguments.get("separator") instanceof String separator) {
            budget.spend((long) list.size() * separator.length());
        }
        return filter.apply(input, arguments, self, context, line);
    }
}
