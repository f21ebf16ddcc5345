package org.kitepress.press.fo;

import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.fo.FONode;
import org.apache.fop.fo.flow.Block;
import org.apache.fop.layoutmgr.LayoutManagerMaker;
import org.apache.fop.layoutmgr.LayoutManagerMapping;
import org.apache.xmlgraphics.util.MimeConstants;

/** The pages that FOP lays out, with titles in our own way. */
final class Pages extends AreaTreeHandler {

    private final LayoutManagerMaker maker;

    /** @param roomy the ids of titles that ask for more room below them */
    Pages(FOUserAgent agent, OutputStream pdf, Set<String> roomy) throws FOPException {
        super(agent, MimeConstants.MIME_PDF, pdf);
        this.maker = new LayoutManagerMapping(agent) {
            @Override
            @SuppressWarnings({"rawtypes", "unchecked"}) // as FOP has it
            public void makeLayoutManagers(FONode node, List managers) {
                if (node instanceof Block block && TitleLayout.isFor(block)) {
                    managers.add(new TitleLayout(block, roomy.contains(block.getId())));
                } else {
                    super.makeLayoutManagers(node, managers);
                }
            }
        };
    }

    @Override
    public LayoutManagerMaker getLayoutManagerMaker() {
        return maker;
    }
}
