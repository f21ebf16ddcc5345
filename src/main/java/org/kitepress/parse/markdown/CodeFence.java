package org.kitepress.parse.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.kitepress.diag.Code;
import org.kitepress.diag.Problem;
import org.kitepress.parse.tree.Places;

/**
 * The lines around a block of code. Markdown lets code go on to the end of the text if its last line is missing, and shows
 * with it what was for others only; here both are said.
 */
final class CodeFence {

    private final FencedCodeBlock code;
    private final Places places;

    CodeFence(FencedCodeBlock code, Places places) {
        this.code = code;
        this.places = places;
    }

    /** What is wrong with its last line; none if it is there and nothing before it was meant to be it. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (code.getClosingMarker().isEmpty()) {
            problems.add(problem(
                    "code begins here and never ends: all that follows is shown as code",
                    "after the code, write a line that is only " + code.getOpeningMarker(),
                    code.getStartOffset()));
        }
        code.getContentLines().stream()
                .filter(this::isMeantAsEnd)
                .findFirst()
                .map(line -> problem(
                        "this line looks like the end of the code, and is none",
                        "write only " + code.getOpeningMarker()
                                + " on it, as far to the left as where the code begins; if it is a part of the code, begin and end the"
                                + " code with one sign more",
                        line.getStartOffset()))
                .ifPresent(problems::add);
        return problems;
    }

    /** The signs that would end it, with words behind them or too far to the right. */
    private boolean isMeantAsEnd(BasedSequence typed) {
        BasedSequence line = typed.trim();
        char sign = code.getOpeningMarker().charAt(0);
        return line.startsWith(code.getOpeningMarker())
                && line.trimStart(c -> c == sign).indexOf(sign) < 0;
    }

    private Problem problem(String message, String hint, int offset) {
        return new Problem(Code.CODE_UNCLOSED, message, hint, places.at(offset));
    }
}
