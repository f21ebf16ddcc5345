package org.kitepress.press.sheet;

import org.kitepress.model.Resource;
import org.kitepress.model.format.PaperStyle.Kind;
import org.kitepress.press.fo.FoWriter;
import org.kitepress.press.fo.Look;

/** The reply slip, on a page of its own, or on a sheet of its own in large print: what the mail room took out, who writes, and where the answer goes. */
final class SlipWriter {

    private final EditionContext desk;
    private final String issue;
    private final FoWriter fo;
    private final PenLines pen;

    SlipWriter(EditionContext desk, String issue) {
        this.desk = desk;
        this.issue = issue;
        this.fo = desk.fo();
        this.pen = PenLines.of(fo, desk.style().layout());
    }

    void write() {
        fo.in(desk.edition().page());
        Look page = desk.style()
                .of(Kind.SLIP)
                .with("span", "all")
                .with("break-before", desk.style().layout().slipBreak())
                .with("role", "Div");
        fo.block(page, () -> {
            RunningHead.of(desk).mark(say("slip-title"));
            fo.block(desk.style().of(Kind.TITLE).with("role", "H2"), say("slip-title"));
            fo.block(desk.style().of(Kind.PARAGRAPH), say("slip-about"));
            taken();
            person();
            wishes();
            desk.edition()
                    .replyTo()
                    .filter(address -> !address.post().isEmpty())
                    .ifPresent(this::sendTo);
        });
    }

    private void taken() {
        heading("slip-taken");
        fo.block(desk.style().of(Kind.PARAGRAPH), say("slip-taken-about"));
        pen.line((issue.isEmpty() ? "" : issue + " · ") + say("slip-page"));
        pen.line(say("slip-reason"));
        pen.lines(desk.style().layout().isTight() ? 0 : 1);
    }

    private void person() {
        heading("slip-person");
        pen.line(say("slip-name"));
        pen.line(say("slip-number"));
        pen.line(say("slip-facility"));
        pen.line(say("slip-address"));
        pen.lines(1);
    }

    private void wishes() {
        heading("slip-wishes");
        pen.box(say("slip-large-print"));
        pen.box(say("slip-moved"));
        pen.box(say("slip-stop"));
        pen.line(say("slip-else"));
        pen.lines(desk.style().layout().isTight() ? 1 : 3);
    }

    private void sendTo(Resource address) {
        fo.block(desk.style().of(Kind.BOX).with("role", "Div"), () -> {
            fo.block(Look.of("font-weight", "bold"), say("send-to"));
            if (desk.style().layout().isTight()) {
                fo.block(Look.PLAIN, String.join(" · ", address.post()));
            } else {
                address.post().forEach(line -> fo.block(Look.PLAIN, line));
            }
        });
    }

    private void heading(String key) {
        fo.block(desk.style().of(Kind.HEADING).with("role", "H3"), say(key));
    }

    private String say(String key) {
        return desk.words().get("paper-" + key);
    }
}
