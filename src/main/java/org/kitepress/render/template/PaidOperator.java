package org.kitepress.render.template;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.operator.BinaryOperatorImpl;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.Set;

/** Operators that put together or compare: they pay for both sides first. */
final class PaidOperator {

    private static final Set<String> MAKING = Set.of("+", "~");
    private static final Set<String> COMPARING = Set.of("==", "equals", "!=", "contains", "-");

    private PaidOperator() {}

    /** The same operator, with its price. */
    static BinaryOperator of(BinaryOperator operator, Budget budget) {
        boolean making = MAKING.contains(operator.getSymbol());
        return making || COMPARING.contains(operator.getSymbol())
                ? new BinaryOperatorImpl(
                        operator.getSymbol(),
                        operator.getPrecedence(),
                        () -> new Paid(operator.createInstance(), budget, making),
                        operator.getType(),
                        operator.getAssociativity())
                : operator;
    }

    private static final class Paid extends BinaryExpression<Object> {

        private final BinaryExpression<?> operation;
        private final Budget budget;
        private final boolean making;

        Paid(BinaryExpression<?> operation, Budget budget, boolean making) {
            this.operation = operation;
            this.budget = budget;
            this.making = making;
        }

        @Override
        public void setLeft(Expression<?> left) {
            super.setLeft(left);
            operation.setLeft(new Side(left, budget, making));
        }

        @Override
        public void setRight(Expression<?> right) {
            super.setRight(right);
            operation.setRight(new Side(right, budget, making));
        }

        @Override
        public void setLineNumber(int line) {
            super.setLineNumber(line);
            operation.setLineNumber(line);
        }

        @Override
        public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            return operation.evaluate(self, context);
        }
    }

    private record Side(Expression<?> side, Budget budget, boolean making) implements Expression<Object> {

        @Override
        public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
            Object value = side.evaluate(self, context);
            budget.pay(value);
            if (making) {
                Printable.require(value, self.getName(), getLineNumber());
            }
            return value;
        }

        @Override
        public int getLineNumber() {
            return side.getLineNumber();
        }

        @Override
        public void accept(NodeVisitor visitor) {
            side.accept(visitor);
        }
    }
}
