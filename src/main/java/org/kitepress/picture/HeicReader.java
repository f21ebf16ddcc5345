package org.kitepress.picture;

import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** A program of the machine that makes a JPEG of the HEIC of a telephone, if there is one. */
public interface HeicReader {

    /**
     * Upright whatever its Exif says, and with whatever the original tells.
     *
     * @return empty if it could not be read
     */
    Optional<byte[]> jpeg(byte[] heic) throws TimeoutException;

    /** What is another for a program that makes other pixels; empty if there is none. */
    String version();

    /** For a machine without one. */
    static HeicReader none() {
        return new HeicReader() {
            @Override
            public Optional<byte[]> jpeg(byte[] heic) {
                return Optional.empty();
            }

            @Override
            public String version() {
                return "";
            }
        };
    }
}
