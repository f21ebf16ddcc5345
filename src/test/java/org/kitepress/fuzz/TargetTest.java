package org.kitepress.fuzz;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kitepress.parse.guard.TimedTasks;

/** A moment of what `mvn -Pfuzz test` does for as long as it is told to, so that no target rots. */
@Tag("slow")
@Tag("fault")
@DisplayName("What is fuzzed finds nothing")
class TargetTest {

    private static final int TIMES = 450;
    private static final long SEED = 7;

    @ParameterizedTest
    @EnumSource
    void inWhatItBeginsWith(Target target) {
        target.seeds().forEach(seed -> findsNothing(target, seed));
    }

    @ParameterizedTest
    @EnumSource
    void inThousandsOfInputsByChance(Target target) {
        List<byte[]> seeds = target.seeds();
        Chance chance = new Chance(SEED, seeds);
        for (int i = 0; i < TIMES; i++) {
            findsNothing(target, chance.next());
        }
    }

    /** With as much room for nesting as a build has. */
    private static void findsNothing(Target target, byte[] data) {
        TimedTasks.alone(() -> looked(target, data));
    }

    private static boolean looked(Target target, byte[] data) {
        try {
            target.look(data);
            return true;
        } catch (Throwable e) {
            throw new AssertionError(
                    target + " found in base64: " + Base64.getEncoder().encodeToString(data), e);
        }
    }
}
