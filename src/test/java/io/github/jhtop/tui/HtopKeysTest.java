package io.github.jhtop.tui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtopKeysTest {

    @ParameterizedTest
    @CsvSource({"], F7", "[, F8", "., F6", "p, w", "l, Enter"})
    void whoPressesAKeyOfHtopLearnsOurs(String key, String ours) {
        String row = Play.of(24, 80).press(key).lastRow();
        assertTrue(row.contains(key + " does nothing here; press " + ours + " ("), row);
    }

    @Test
    void whatIsNowhereIsNotPromised() {
        assertFalse(Play.of(24, 80).press("s").lastRow().contains("press"));
        assertFalse(Play.of(24, 80).press("Tab Tab [").lastRow().contains("press"));
    }

    /** A key that does something on the lists never gets that far. */
    @Test
    void theKeysAreFreeAndTheCommandsExist() {
        UiState list = Play.of(24, 80).state();
        HtopKeys.COMMANDS.forEach((key, id) -> {
            assertNull(KeyMap.USUAL.find(key, list), key);
            assertTrue(
                    KeyMap.USUAL.commands().stream()
                            .anyMatch(command -> command.id().equals(id)),
                    id);
        });
    }
}
