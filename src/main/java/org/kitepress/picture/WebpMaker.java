package org.kitepress.picture;

import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** A program of the machine that makes a WebP of a PNG, if there is one. */
public interface WebpMaker {

    /**
     * @param lossless whether every pixel must stay as it is
     * @return empty if it could not be made
     */
    Optional<byte[]> make(byte[] png, boolean lossless) throws TimeoutException;

    /** What is another for a program that makes other files; empty if there is none. */
    String version();

    /** For a machine without one. */
    static WebpMaker none() {
        return new WebpMaker() {
            @Override
            public Optional<byte[]> make(byte[] png, boolean lossless) {
                return Optional.empty();
            }

            @Override
            public String version() {
                return "";
            }
        };
    }
}
