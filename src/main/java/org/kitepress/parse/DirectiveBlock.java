package org.kitepress.parse;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code :::name[label]{key=value}} in flexmark's tree, before anybody asked whether the name is known. */
final class DirectiveBlock extends Block {

    private final DirectiveFence fence;
    private boolean closed;

    DirectiveBlock(DirectiveFence fence, BasedSequence line) {
        super(line);
        this.fence = fence;
    }

    DirectiveFence fence() {
        return fence;
    }

    /** Its line of colons was met. */
    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed || !fence.isContainer();
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
