package org.kitepress.parse.directive;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Teaches flexmark directives that stand on lines of their own. */
public final class DirectiveExtension implements Parser.ParserExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(new Registration());
        builder.customInlineParserExtensionFactory(new DirectiveScanner.Factory());
    }

    private static final class Registration implements CustomBlockParserFactory {

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Start(options);
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

    private static final class Start extends AbstractBlockParserFactory {

        private Start(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int from = state.getNextNonSpaceIndex();
            if (state.getIndent() > 3 || from >= line.length() || line.charAt(from) != ':') {
                return BlockStart.none();
            }
            BasedSequence typed = line.subSequence(from, line.length()).trimEnd();
            Optional<DirectiveFence> fence = DirectiveFence.of(typed).or(() -> DirectiveFence.unreadable(typed));
            return fence.map(f -> BlockStart.of(new Body(new DirectiveBlock(f, typed)))
                            .atIndex(line.length()))
                    .orElseGet(BlockStart::none);
        }
    }

    private static final class Body extends AbstractBlockParser {

        private final DirectiveBlock block;
        private boolean closed;

        private Body(DirectiveBlock block) {
            this.block = block;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return block.fence().isContainer();
        }

        @Override
        public boolean canContain(ParserState state, BlockParser parser, Block child) {
            return isContainer();
        }

        /** A line of colons closes the innermost container that it can close; flexmark lets go of it on the line after. */
        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (closed || !isContainer()) {
                return BlockContinue.none();
            }
            BasedSequence whole = state.getLine();
            BasedSequence line =
                    whole.subSequence(Math.min(state.getNextNonSpaceIndex(), whole.length()), whole.length());
            closed = canBeClosedBy(line) && !isInnerOpen(state, line);
            if (closed) {
                block.close();
            }
            return BlockContinue.atIndex(closed ? whole.length() : state.getIndex());
        }

        @Override
        public void parseInlines(InlineParser parser) {
            DirectiveLabel label = new DirectiveLabel(block.label());
            parser.parse(block.label(), label);
            block.prependChild(label);
        }

        private boolean canBeClosedBy(BasedSequence line) {
            return !closed && isContainer() && block.fence().isClosedBy(line);
        }

        private boolean isInnerOpen(ParserState state, BasedSequence line) {
            List<BlockParser> active = state.getActiveBlockParsers();
            return active.subList(active.indexOf(this) + 1, active.size()).stream()
                    .anyMatch(inner -> inner.getBlock() instanceof FencedCodeBlock
                            || inner instanceof Body body && body.canBeClosedBy(line));
        }

        @Override
        public void closeBlock(ParserState state) {
            block.setCharsFromContent();
        }
    }
}
