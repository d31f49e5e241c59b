package io.github.jhtop.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommandsTest {

    @Test
    void noKeyMeansTwoThingsInOnePlace() {
        List<String> clashes = new ArrayList<>();
        for (Command one : Commands.TABLE) {
            for (Command other : Commands.TABLE) {
                Set<String> shared = new HashSet<>(one.keys());
                shared.retainAll(other.keys());
                if (!one.equals(other)
                        && !shared.isEmpty()
                        && !Collections.disjoint(
                                one.scope().places(), other.scope().places())) {
                    clashes.add(one.id() + " and " + other.id() + " share " + shared);
                }
            }
        }
        assertEquals(List.of(), clashes);
    }

    @Test
    void everyFunctionKeyHasALetterTwin() {
        for (Command command : Commands.TABLE) {
            boolean function = command.keys().stream().anyMatch(key -> key.matches("F\\d+"));
            boolean typing = command.scope() == Command.Scope.PROMPTS;
            assertTrue(!function || typing || command.keys().stream().anyMatch(key -> key.length() == 1), command.id());
        }
    }

    @Test
    void everyCommandIsExplained() {
        for (Command command : Commands.TABLE) {
            assertTrue(command.help().endsWith("."), command.id());
            assertTrue(command.id().matches("[a-z-]+"), command.id());
        }
    }
}
