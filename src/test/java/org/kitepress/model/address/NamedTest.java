package org.kitepress.model.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Named things")
class NamedTest {

    private record Thing(String name, int number) {}

    private static final List<Thing> THINGS = List.of(new Thing("b", 1), new Thing("a", 2), new Thing("b", 3));

    private final Named<Thing> named = new Named<>(THINGS, Thing::name);

    @Test
    void keepTheirOrder() {
        assertThat(named).isEqualTo(THINGS);
    }

    @Test
    void areFoundByNameAndOfTwoTheFirst() {
        assertThat(named.find("a")).contains(new Thing("a", 2));
        assertThat(named.find("b")).contains(new Thing("b", 1));
        assertThat(named.find("c")).isEmpty();
    }

    @Test
    void stayAsTheyAre() {
        List<Thing> changing = new ArrayList<>(THINGS);
        Named<Thing> before = new Named<>(changing, Thing::name);
        changing.clear();
        assertThat(before).isEqualTo(THINGS);
    }
}
