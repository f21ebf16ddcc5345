package org.kitepress.parse.directive;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code :::name[label]{key=value}} in flexmark's tree, before anybody asked whether the name is known. */
public final class DirectiveBlock extends Block {

    private final DirectiveFence fence;
    private final int offset;
    private final BasedSequence label;
    private boolean closed;

    DirectiveBlock(DirectiveFence fence, BasedSequence line) {
        super(line);
        this.fence = fence;
        this.offset = line.getStartOffset();
        int start = fence.isUnreadable() ? 0 : line.indexOf('[') + 1;
        this.label = start == 0 || fence.label().isEmpty()
                ? line.subSequence(0, 0)
                : line.subSequence(start, start + fence.label().length()).trim();
    }

    DirectiveFence fence() {
        return fence;
    }

    /** What stands between its brackets; empty if nothing does. */
    BasedSequence label() {
        return label;
    }

    /** Where its fence begins; its text begins later. */
    int offset() {
        return offset;
    }

    /** Whether it decides who may read what it wraps. */
    public boolean isGuard() {
        return DirectiveName.GUARDS.contains(fence.name());
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
