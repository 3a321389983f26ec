package org.rectification.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CirclesTest {

    private static Set<String> circling(Map<String, List<String>> next) {
        return Circles.of(next.keySet(), at -> next.getOrDefault(at, List.of()));
    }

    @Test
    void elementsOnACircleAreFoundAndThoseThatLeadToOneOrBetweenTwoAreNot() {
        assertThat(circling(Map.of())).isEmpty();
        assertThat(circling(Map.of("a", List.of("b", "c"), "b", List.of("d"), "c", List.of("d"))))
                .isEmpty();
        assertThat(circling(Map.of("a", List.of("a", "b")))).containsExactly("a");
        assertThat(circling(Map.of(
                        "tail", List.of("a", "between"),
                        "a", List.of("b"),
                        "b", List.of("c", "a"),
                        "c", List.of("between"),
                        "between", List.of("x"),
                        "x", List.of("y", "end"),
                        "y", List.of("z"),
                        "z", List.of("x", "y"))))
                .containsExactlyInAnyOrder("a", "b", "x", "y", "z");
        assertThat(Circles.of(Map.of("tail", "a", "a", "b", "b", "a"))).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void theTimeGrowsWithTheNumberOfSteps() {
        Map<String, List<String>> next = new HashMap<>();
        int size = 100_000;
        for (int i = 0; i < size; i++) {
            next.put("e" + i, List.of("e" + (i + 1), "e" + (i / 2)));
        }
        assertThat(circling(next)).hasSize(size).doesNotContain("e" + size);
    }
}
