package io.github.jhtop.tui;

import io.github.jhtop.tui.list.Listing;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Screens of the village after some keys, cell by cell. A new case is a new line here and a new file. */
class GoldenScreensTest {

    @ParameterizedTest(name = "{0} at {2}×{1}")
    @CsvSource({
        "processes-120x40,       40, 120, ''",
        "processes-80x24,        24,  80, ''",
        "processes-40x10,        10,  40, ''",
        "processes-200x50,       50, 200, ''",
        "processes-list-80x24,   24,  80, 'F5'",
        "processes-inverted-80x24, 24, 80, 'M I'",
        "threads-active-80x24,   24,  80, 'H Down Down'",
        "threads-all-120x40,     40, 120, 'H H'",
        "unfolded-120x40,        40, 120, 'Down Down + End'",
        "folded-80x24,           24,  80, 'Down -'",
        "threads-tab-120x40,     40, 120, 'Down Down Tab'",
        "threads-tab-80x24,      24,  80, 'Down Down Tab Down'",
        "threads-tab-40x10,      10,  40, 'Down Down Tab'",
        "threads-unread-80x24,   24,  80, 'End Tab'",
        "cores-120x40,           40, 120, 'Tab Tab'",
        "cores-80x24,            24,  80, 'Tab Tab'",
        "cores-40x10,            10,  40, 'Tab Tab Down'",
        "help-80x24,             24,  80, 'F1'",
        "help-end-40x10,         10,  40, 'F1 End'",
        "detail-process-120x40,  40, 120, 'Down Down Enter'",
        "detail-process-80x24,   24,  80, 'Down Down Enter PageDown'",
        "detail-thread-80x24,    24,  80, 'Down Down Tab Down Enter'",
        "paused-80x24,           24,  80, 'Z'",
        "too-small-39x9,          9,  39, ''"
    })
    void looksAsItDid(String name, int rows, int columns, String keys) throws IOException {
        Golden.compare(
                name, Play.of(Village.snapshot(), rows, columns).press(keys).canvas());
    }

    @ParameterizedTest(name = "{0} at {2}×{1}")
    @CsvSource({"server-64-cores-120x40, 40, 120, ''", "server-64-cores-tab-80x24, 24, 80, 'Tab Tab PageDown Down'"})
    void looksAsItDidOnAServer(String name, int rows, int columns, String keys) throws IOException {
        Golden.compare(
                name,
                Play.of(Village.snapshot(Village.manyCores(64)), rows, columns)
                        .press(keys)
                        .canvas());
    }

    @Test
    void saysSoWhenSumsAreThoseOfASelection() throws IOException {
        Golden.compare("selection-120x40", Play.of(Village.selection(), 40, 120).canvas());
    }

    @Test
    void showsTheColumnsThatWereAskedFor() throws IOException {
        List<String> columns =
                List.of("pid", "switches", "switches_scope", "open_files", "age_seconds", "command", "nice");
        UiState state =
                UiState.opening(Listing.USUAL.asTree(false), Look.USUAL.withColumns(columns), Duration.ofSeconds(1));
        Golden.compare(
                "columns-80x24", Play.of(Village.snapshot(), state, 24, 80).canvas());
    }
}
