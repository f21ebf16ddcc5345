package org.kitepress.picture.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What was packed")
class SparseDeflaterTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 10, 11, 12, 130, 257, 258, 259, 260, 261, 262, 516, 517, 518, 5000, 378_630})
    void isReadBackHoweverLongItsRuns(int length) throws IOException {
        byte[] zeros = new byte[length + 2];
        zeros[length] = 7;
        assertThat(back(zeros)).isEqualTo(zeros);
        assertThat(back(new byte[length])).isEqualTo(new byte[length]);
    }

    @Test
    void isReadBackWhateverItsBytes() throws IOException {
        Random random = new Random(1);
        for (int rarity = 1; rarity < 500; rarity *= 2) {
            byte[] some = new byte[40_000];
            for (int i = 0; i < some.length; i += 1 + random.nextInt(rarity)) {
                some[i] = (byte) random.nextInt(256);
            }
            assertThat(back(some)).isEqualTo(some);
        }
    }

    /** The reader of the JDK looks at the sum, too. */
    private static byte[] back(byte[] bytes) throws IOException {
        return new InflaterInputStream(new ByteArrayInputStream(SparseDeflater.pack(bytes))).readAllBytes();
    }
}
