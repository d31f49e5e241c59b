package io.github.jhtop.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class KeyMapTest {

    private static final UiState LIST = Play.opening();

    @Test
    void aCommandOnAnotherKeyLeavesItsOwn() {
        KeyMap map = KeyMap.USUAL.with(Map.of("quit", List.of("Q")));
        assertEquals("quit", Objects.requireNonNull(map.find("Q", LIST)).id());
        assertNull(map.find("F10", LIST));
        assertEquals("Q", map.keyOf("quit"));
    }

    @Test
    void aCommandWithoutKeysIsNamed() {
        assertEquals("quit", KeyMap.USUAL.with(Map.of("quit", List.of())).keyOf("quit"));
    }

    @Test
    void aReadOnlyScreenHasNoWayToTouchOthers() {
        KeyMap map = KeyMap.USUAL.readOnly();
        assertTrue(map.commands().stream().noneMatch(Command::actsOnProcesses));
        for (String key : List.of("k", "F9", "F7", "F8")) {
            assertNull(map.find(key, LIST), key);
        }
    }
}
