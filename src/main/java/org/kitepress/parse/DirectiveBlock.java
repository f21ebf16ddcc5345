package org.kitepress.parse;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code :::name[label]{key=value}} in flexmark's tree, before anybody asked whether the name is known. */
final class DirectiveBlock extends Block {

    private final DirectiveFence fence;

    DirectiveBlock(DirectiveFence fence, BasedSequence line) {
        super(line);
        this.fence = fence;
    }

    DirectiveFence fence() {
        return fence;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
