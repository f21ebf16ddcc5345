package org.kitepress.parse;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code :::name[label]{key=value}} in flexmark's tree, before anybody asked whether the name is known. */
final class DirectiveBlock extends Block {

    private final DirectiveFence fence;
    private final int offset;
    private boolean closed;

    DirectiveBlock(DirectiveFence fence, BasedSequence line) {
        super(line);
        this.fence = fence;
        this.offset = line.getStartOffset();
    }

    DirectiveFence fence() {
        return fence;
    }

    /** Where its fence begins; its text begins later. */
    int offset() {
        return offset;
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
