package org.kitepress.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.kitepress.picture.WebpMaker;

/** Google's {@code cwebp}, run once a picture, with nothing of ours but the pixels. */
record Cwebp(Program program, String version) implements WebpMaker {

    /** About as good as the JPEG that it stands in for. */
    private static final String QUALITY = "75";

    /** @param path folders, as the machine lists them */
    static Optional<Cwebp> in(String path) {
        return Program.in(path, "cwebp")
                .flatMap(program -> program.says("-version").map(said -> new Cwebp(program, said + QUALITY)));
    }

    @Override
    public Optional<byte[]> make(byte[] png, boolean lossless) throws TimeoutException {
        List<String> options = new ArrayList<>(List.of("-quiet", "-metadata", "none"));
        options.addAll(lossless ? List.of("-lossless") : List.of("-q", QUALITY));
        options.addAll(List.of("-o", "-", "--", "-"));
        return program.run(options, png).filter(made -> made.length > 0);
    }
}
