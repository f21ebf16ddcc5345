package org.kitepress.parse.directive;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The words between the brackets of a directive in flexmark's tree. */
public final class DirectiveLabel extends Node {

    DirectiveLabel(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
