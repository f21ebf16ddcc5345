package org.kitepress.parse.directive;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/** Finds directives in lines. A colon without a name and a bracket right behind it is a colon: {@code 12:30}, {@code :smile:}. */
final class DirectiveScanner implements InlineParserExtension {

    private final Deque<DirectiveInline> unread = new ArrayDeque<>();

    static final class Factory implements InlineParserExtensionFactory {

        @Override
        public CharSequence getCharacters() {
            return ":";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new DirectiveScanner();
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int from = parser.getIndex();
        if (from > 0 && isInWord(input.charAt(from - 1))) {
            return false;
        }
        Optional<DirectiveFence.Found> found = DirectiveFence.inLine(input, from);
        found.ifPresent(directive -> append(parser, input, from, directive));
        return found.isPresent();
    }

    private void append(LightInlineParser parser, BasedSequence input, int from, DirectiveFence.Found found) {
        BasedSequence label = input.subSequence(found.labelStart(), found.labelEnd());
        DirectiveInline node = new DirectiveInline(input.subSequence(from, found.end()), found.fence(), label);
        parser.flushTextNode();
        parser.getBlock().appendChild(node);
        parser.setIndex(found.end());
        unread.add(node);
    }

    private static boolean isInWord(char before) {
        return before == ':' || Character.isLetterOrDigit(before);
    }

    @Override
    public void finalizeDocument(InlineParser parser) {
        for (DirectiveInline next = unread.poll(); next != null; next = unread.poll()) {
            parser.parse(next.label(), next);
        }
    }

    @Override
    public void finalizeBlock(InlineParser parser) {}
}
