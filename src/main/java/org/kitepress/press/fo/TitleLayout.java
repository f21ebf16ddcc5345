package org.kitepress.press.fo;

import java.util.ArrayList;
import java.util.List;
import org.apache.fop.fo.Constants;
import org.apache.fop.fo.flow.Block;
import org.apache.fop.layoutmgr.BlockLayoutManager;
import org.apache.fop.layoutmgr.BreakElement;
import org.apache.fop.layoutmgr.ElementListUtils;
import org.apache.fop.layoutmgr.KnuthElement;
import org.apache.fop.layoutmgr.LayoutContext;
import org.apache.fop.layoutmgr.ListElement;
import org.apache.fop.layoutmgr.PaddingElement;
import org.apache.fop.layoutmgr.RelSide;
import org.apache.fop.layoutmgr.SpaceResolver;

/**
 * Sets a title that spans the columns. FOP keeps nothing with what follows it in another number of columns. But when it asks for
 * the title, all before it stands on its page, and the room that is left is known: where the title and the first lines of the
 * text do not find it, the title begins the next page.
 */
final class TitleLayout extends BlockLayoutManager {

    /** More than the headings and the first lines, or the picture, that a text may begin with. */
    private static final int LINES_IF_ROOMY = 16;

    private final boolean roomy;
    private List<ListElement> held = List.of();

    /** @param roomy whether the first lines of the text are not enough */
    TitleLayout(Block title, boolean roomy) {
        super(title);
        this.roomy = roomy;
    }

    /** Whether this is a title: it spans the columns, and is led to by its id. */
    static boolean isFor(Block block) {
        return block.getSpan() == Constants.EN_ALL && block.hasId();
    }

    @Override
    public List<ListElement> getNextKnuthElements(LayoutContext context, int alignment) {
        if (!held.isEmpty()) {
            setFinished(true);
            return held;
        }
        List<ListElement> title = super.getNextKnuthElements(context, alignment);
        if (ElementListUtils.startsWithForcedBreak(title) || length(title) + firstLines() <= room()) {
            return title;
        }
        held = atTop(title);
        setFinished(false);
        // FOP adds to the list that it is given
        return new ArrayList<>(List.of(
                new BreakElement(getAuxiliaryPosition(), 0, -KnuthElement.INFINITE, Constants.EN_PAGE, context)));
    }

    /** Without the room that parts it from what stands above. */
    private List<ListElement> atTop(List<ListElement> title) {
        title.stream().filter(PaddingElement.class::isInstance).findFirst().ifPresent(title::remove);
        notifyPadding(RelSide.BEFORE, null);
        return title;
    }

    /** Of a copy, since spaces that are resolved are another list. */
    private static int length(List<ListElement> title) {
        List<ListElement> resolved = new ArrayList<>(title);
        SpaceResolver.resolveElementList(resolved);
        return ElementListUtils.calcContentLength(resolved);
    }

    /** As many as may not be parted. */
    private int firstLines() {
        Block block = getBlockFO();
        int line = block.getLineHeight().getOptimum(this).getLength().getValue(this);
        return line * (roomy ? LINES_IF_ROOMY : block.getOrphans());
    }

    private int room() {
        return getPSLM().getCurrentPV().getBodyRegion().getRemainingBPD();
    }
}
