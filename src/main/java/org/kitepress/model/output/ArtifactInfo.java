package org.kitepress.model.output;

import java.util.Arrays;

/**
 * What is kept of a file that was made once the file itself has passed on.
 *
 * @param path as that of its {@link Artifact}
 * @param size in bytes
 * @param head its first bytes, at most {@link #HEAD}: a picture says there how large it is
 */
public record ArtifactInfo(String path, int size, byte[] head) {

    public static final int HEAD = 24;

    public static ArtifactInfo of(Artifact made) {
        byte[] bytes = made.bytes();
        return new ArtifactInfo(made.path(), bytes.length, Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)));
    }
}
