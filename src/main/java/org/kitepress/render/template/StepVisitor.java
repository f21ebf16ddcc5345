package org.kitepress.render.template;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.RenderableNodeExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.Writer;
import java.util.List;

/** Puts a step to be counted before whatever a template may go through again: the inside of loops, macros, blocks, parts. */
final class StepVisitor extends AbstractNodeVisitor {

    private final Budget budget;

    private StepVisitor(PebbleTemplateImpl template, Budget budget) {
        super(template);
        this.budget = budget;
    }

    static AbstractExtension extension(Budget budget) {
        return new AbstractExtension() {
            @Override
            public List<NodeVisitorFactory> getNodeVisitors() {
                return List.of(template -> new StepVisitor((PebbleTemplateImpl) template, budget));
            }
        };
    }

    @Override
    public void visit(BodyNode body) {
        super.visit(body);
        int length = body.getChildren().stream()
                .filter(TextNode.class::isInstance)
                .mapToInt(text -> ((TextNode) text).getData().length)
                .sum();
        int tags = body.getChildren().size();
        body.getChildren().add(0, new Step(budget, body.getLineNumber(), tags, length));
    }

    /** The tag `filter` keeps its inside in what is printed. */
    @Override
    public void visit(PrintNode print) {
        Expression<?> inside = print.getExpression();
        while (inside instanceof FilterExpression filter) {
            inside = filter.getLeftExpression();
        }
        if (inside instanceof RenderableNodeExpression block) {
            block.getNode().accept(this);
        }
    }

    private record Step(Budget budget, int line, int tags, int length) implements RenderableNode {

        @Override
        public void render(PebbleTemplateImpl self, Writer writer, EvaluationContextImpl context) {
            budget.step(tags, length, line, self.getName());
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.visit(this);
        }
    }
}
