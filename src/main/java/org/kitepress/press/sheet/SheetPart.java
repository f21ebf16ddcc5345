package org.kitepress.press.sheet;

import org.kitepress.model.format.Paper;
import org.kitepress.press.impose.Folding;

/** What of a sheet a page is. */
enum SheetPart {
    WHOLE {
        @Override
        Size of(Paper paper) {
            return new Size(paper.width(), paper.height());
        }
    },
    HALF {
        @Override
        Size of(Paper paper) {
            return new Size(paper.height() / 2, paper.width());
        }
    },
    QUARTER {
        @Override
        Size of(Paper paper) {
            return new Size(paper.width() / 2, paper.height() / 2);
        }
    },
    EIGHTH {
        @Override
        Size of(Paper paper) {
            return new Size(paper.height() / 4, paper.width() / 2);
        }
    },
    THIRD {
        @Override
        Size of(Paper paper) {
            return new Size(Folding.flap(paper), paper.width());
        }
    },
    /** No paper at all: as wide as a line can be read. */
    SCREEN {
        @Override
        Size of(Paper paper) {
            return new Size(6, 9);
        }
    };

    abstract Size of(Paper paper);

    /** In inches. */
    record Size(double width, double height) {}
}
