package org.kitepress.cli.report;

import org.kitepress.diag.Severity;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Colour for those who see it; everything that it says is said in words, too. */
public enum Colours {
    PLAIN,
    COLOURED;

    String heading(String text) {
        return paint(text, Style.bold);
    }

    String of(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint(text, Style.bold, Style.fg_red);
            case WARNING -> paint(text, Style.bold, Style.fg_magenta);
            case ADVICE -> paint(text, Style.bold, Style.fg_cyan);
        };
    }

    /** Ended by a reset: what picocli takes for the end of bold draws two lines below the text on many terminals. */
    private String paint(String text, IStyle... styles) {
        return this == PLAIN ? text : Style.on(styles) + text + Style.reset.on();
    }
}
