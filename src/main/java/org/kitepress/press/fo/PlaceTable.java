package org.kitepress.press.fo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.function.LongUnaryOperator;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The table at the end of a PDF that says where in the file each object begins. */
final class PlaceTable {

    private static final int ROW = 11;
    private static final byte IN_THE_OPEN = 1;

    private final byte[] rows;

    /**
     * @param rows of 11 bytes: a kind, a place, and a number that we do not need
     */
    PlaceTable(byte[] rows) {
        this.rows = rows;
    }

    static PlaceTable unpack(byte[] packed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return new PlaceTable(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table with other places for the objects that stand in the open; those in a stream move with it. */
    PlaceTable moved(LongUnaryOperator place) {
        ByteBuffer moved = ByteBuffer.wrap(rows.clone());
        for (int row = 0; row < rows.length; row += ROW) {
            if (rows[row] == IN_THE_OPEN) {
                moved.putLong(row + 1, place.applyAsLong(moved.getLong(row + 1)));
            }
        }
        return new PlaceTable(moved.array());
    }

    byte[] packed() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
