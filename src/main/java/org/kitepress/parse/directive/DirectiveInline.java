package org.kitepress.parse.directive;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code :name[text]{key=value}} in flexmark's tree; its children are what stands between the brackets. */
public final class DirectiveInline extends Node {

    private final DirectiveFence fence;
    private final BasedSequence label;

    DirectiveInline(BasedSequence chars, DirectiveFence fence, BasedSequence label) {
        super(chars);
        this.fence = fence;
        this.label = label;
    }

    DirectiveFence fence() {
        return fence;
    }

    BasedSequence label() {
        return label;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
