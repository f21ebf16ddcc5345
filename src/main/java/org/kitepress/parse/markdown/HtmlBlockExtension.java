package org.kitepress.parse.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/** Keeps what recognizes a block of HTML from text to text: flexmark compiles its regular expressions anew for each. */
final class HtmlBlockExtension implements Parser.ParserExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {
        options.set(Parser.HTML_BLOCK_PARSER, false);
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(new Kept());
    }

    /** It holds no state but those expressions, and is safe to share. */
    private static final class Kept extends HtmlBlockParser.Factory {

        private volatile BlockParserFactory kept;

        @Override
        public BlockParserFactory apply(DataHolder options) {
            if (kept == null) {
                kept = super.apply(options);
            }
            return kept;
        }
    }
}
