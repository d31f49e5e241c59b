package io.github.jhtop.tui;

import io.github.jhtop.launch.Ending;
import io.github.jhtop.text.SafeText;
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
        "too-small-39x9,          9,  39, ''",
        "follow-80x24,           24,  80, 'Down Down F'",
        "tags-80x24,             24,  80, 'Down c Down Down Space'",
        "tags-threads-120x40,    40, 120, 'Down Down Space Space Tab'",
        "full-commands-120x40,   40, 120, 'w'",
        "cpu-of-machine-80x24,   24,  80, '%'",
        "kernel-threads-hidden-80x24, 24, 80, '* End K'",
        "pools-folded-80x24,     24,  80, 'Down Down +'",
        "pools-open-80x24,       24,  80, 'Down Down + g End'",
        "pools-in-threads-80x24, 24,  80, 'Down Down Tab g'",
        "detail-pool-80x24,      24,  80, 'Down Down + Down Enter'",
        "why-80x24,              24,  80, 'Down Down Down Down Down ?'",
        "unknown-key-80x24,      24,  80, 'F12'",
        "unknown-key-40x10,      10,  40, 'F12'"
    })
    void looksAsItDid(String name, int rows, int columns, String keys) throws IOException {
        Golden.compare(
                name, Play.of(Village.snapshot(), rows, columns).press(keys).canvas());
    }

    /** Keys, then a text that is typed. */
    @ParameterizedTest(name = "{0} at {2}×{1}")
    @CsvSource({
        "search-80x24,           24,  80, '/', 'filter'",
        "search-wide-80x24,      24,  80, '/', '写真'",
        "search-hidden-80x24,    24,  80, '/', 'xmx256'",
        "search-empty-80x24,     24,  80, '/', ''",
        "search-no-match-80x24,  24,  80, '/', 'nothing like it'",
        "search-40x10,           10,  40, '/', 'kopie'",
        "filter-hint-80x24,      24,  80, 'F4', ''",
        "filter-hint-40x10,      10,  40, 'F4', ''",
        "filter-80x24,           24,  80, 'F4', 'user=dev cpu>0.5'",
        "filter-nothing-80x24,   24,  80, 'F4', 'cpu>900'",
        "filter-names-80x24,     24,  80, 'Down Down Tab F4', 'cpu>5'",
        "filter-complaint-80x24, 24,  80, 'F4', 'cpu>lots'",
        "filter-complaint-40x10, 10,  40, 'F4', 'cpu>lots'",
        "pid-80x24,              24,  80, '', '2301'",
        "pid-none-80x24,         24,  80, '', '23'",
        "pid-40x10,              10,  40, '', '2502'"
    })
    void looksAsItDidWhileOneTypes(String name, int rows, int columns, String keys, String text) throws IOException {
        Golden.compare(name, Play.of(rows, columns).press(keys).type(text).canvas());
    }

    @ParameterizedTest(name = "{0} at {2}×{1}")
    @CsvSource({
        "sort-menu-80x24,        24,  80, 'F6'",
        "sort-menu-40x10,        10,  40, 'F6 End'",
        "sort-menu-long-80x24,   24,  80, 'F6 Home Down Down Down'",
        "sort-menu-threads-120x40, 40, 120, 'Down Down Tab F6'",
        "user-menu-80x24,        24,  80, 'u Down'",
        "signal-menu-80x24,      24,  80, 'Down Down F9'",
        "signal-menu-40x10,      10,  40, 'Down Down F9'",
        "signal-menu-120x40,     40, 120, 'Down Down k Down Down'",
        "signal-several-80x24,   24,  80, 'Down Space Down Space k'",
        "really-first-80x24,     24,  80, 'k Enter'",
        "really-first-40x10,     10,  40, 'k Enter'",
        "really-self-80x24,      24,  80, 'Down Down Down Down k Enter Down'",
        "results-80x24,          24,  80, 'Down Down Space Space k Enter'",
        "results-40x10,          10,  40, 'Down Down Space Space k Enter'",
        "sent-80x24,             24,  80, 'Down Down k Enter'",
        "setup-80x24,            24,  80, 'F2'",
        "setup-120x40,           40, 120, 'F2'",
        "setup-moved-80x24,      24,  80, 'F2 Down Down Down Down Down Down Down Down Down ] ]'",
        "setup-scrolled-80x24,   24,  80, 'F2 PageDown PageDown Space'",
        "setup-40x10,            10,  40, 'F2 Down'",
        "screenshot-menu-80x24,  24,  80, 'W'",
        "command-line-80x24,     24,  80, 'M F5 y'",
        "command-line-40x10,     10,  40, 'V H F5 d y'"
    })
    void dialogsLookAsTheyDid(String name, int rows, int columns, String keys) throws IOException {
        Golden.compare(name, Play.of(rows, columns).press(keys).canvas());
    }

    @ParameterizedTest(name = "{0} at {2}×{1}")
    @CsvSource({
        "replay-80x24,           24,  80, ''",
        "replay-120x40,          40, 120, ''",
        "replay-40x10,           10,  40, ''",
        "replay-playing-80x24,   24,  80, '} } ^ Z . .'",
        "replay-gap-120x40,      40, 120, '} } } } } } ]'",
        "replay-gap-80x24,       24,  80, '} } } } } } ]'",
        "replay-end-80x24,       24,  80, '} } } $'",
        "replay-cores-80x24,     24,  80, '} Tab Tab'",
        "replay-help-80x24,      24,  80, 'F1'"
    })
    void aReplayLooksAsItDid(String name, int rows, int columns, String keys) throws IOException {
        Golden.compare(name, Play.ofFilm(rows, columns).press(keys).canvas());
    }

    @ParameterizedTest(name = "{0} at {2}×{1}")
    @CsvSource({
        "scrubbed-80x24,         24,  80, 'Z [ ['",
        "scrubbed-120x40,        40, 120, 'Z { { [ ]'",
        "scrubbed-40x10,         10,  40, 'Z {'"
    })
    void thePastLooksAsItDid(String name, int rows, int columns, String keys) throws IOException {
        Golden.compare(name, Play.atEndOfFilm(rows, columns).press(keys).canvas());
    }

    @ParameterizedTest(name = "{0} at {2}×{1}")
    @CsvSource({"recording-80x24, 24, 80", "recording-40x10, 10, 40"})
    void aRecordingIsSeen(String name, int rows, int columns) throws IOException {
        UiState state = Play.opening().with(to -> to.recording = new RunProgress(72.3, 245_760));
        Golden.compare(name, Play.of(Village.snapshot(), state, rows, columns).canvas());
    }

    /** Keys, after four runs of which one waits, one runs, one is right and one failed. */
    @ParameterizedTest(name = "{0} at {2}×{1}")
    @CsvSource({
        "lab-80x24,              24,  80, ''",
        "lab-120x40,             40, 120, ''",
        "lab-40x10,              10,  40, ''",
        "lab-workloads-80x24,    24,  80, 'Left'",
        "lab-workloads-120x40,   40, 120, 'Left Up'",
        "lab-workloads-40x10,    10,  40, 'Left'",
        "lab-typed-80x24,        24,  80, 'Down Down Down 1 2 Enter Enter 3 4 5'",
        "lab-variants-80x24,     24,  80, 'Down Enter'",
        "lab-variant-40x10,      10,  40, 'Down'",
        "lab-choice-80x24,       24,  80, 'Left Home Right Down Down Down'",
        "lab-runs-80x24,         24,  80, 'Right Down'",
        "lab-runs-120x40,        40, 120, 'Right'",
        "lab-runs-40x10,         10,  40, 'Right'",
        "lab-command-80x24,      24,  80, 'Down Down 8 Enter y'",
        "lab-leaving-80x24,      24,  80, 'q'",
        "lab-leaving-40x10,      10,  40, 'q'"
    })
    void theLabLooksAsItDid(String name, int rows, int columns, String keys) throws IOException {
        Play play = Play.of(rows, columns)
                .press("Tab Tab Tab")
                .hear(Workshop.stock())
                .hear(Workshop.ends(1, Ending.Cause.ITSELF, true))
                .hear(Workshop.fails(2))
                .hear(Workshop.runs(3, 675))
                .hear(Workshop.starts(4));
        Golden.compare(name, play.press(keys).canvas());
    }

    /** Keys in the list of runs. */
    @ParameterizedTest(name = "{0} at {2}×{1}")
    @CsvSource({
        "compare-list-80x24,     24,  80, ''",
        "compare-list-120x40,    40, 120, 'Down Down Space Down Space'",
        "compare-list-40x10,     10,  40, 'End'"
    })
    void theListOfWhatCanBeComparedLooksAsItDid(String name, int rows, int columns, String keys) throws IOException {
        Play play = Play.of(rows, columns)
                .press("Shift-Tab")
                .hear(Workshop.stock())
                .hear(Workshop.ends(1, Ending.Cause.ITSELF, true))
                .hear(Workshop.fails(2))
                .hear(Workshop.runs(3, 675));
        Golden.compare(name, play.press("Home").press(keys).canvas());
    }

    /** Keys, after so many rounds of a series; none for recordings that were made on their own. */
    @ParameterizedTest(name = "{0} at {2}×{1}")
    @CsvSource({
        "compare-120x40,         40, 120, 10, ''",
        "compare-80x24,          24,  80, 10, ''",
        "compare-40x10,          10,  40, 10, ''",
        "compare-few-120x40,     40, 120,  3, ''",
        "compare-recorded-80x24, 24,  80,  0, 'Down Down'",
        "compare-detail-80x24,   24,  80, 10, 'Enter'",
        "compare-rerun-80x24,    24,  80,  0, 'r'",
        "compare-end-40x10,      10,  40, 10, 'End'"
    })
    void recordedSidesLookAsTheyDid(String name, int rows, int columns, int rounds, String keys) throws IOException {
        Golden.compare(
                name, ofBout(Play.SESSION, rows, columns, rounds).press(keys).canvas());
    }

    @Test
    void recordedSidesLookAsTheyDidInAscii() throws IOException {
        Session ascii = new Session(Village.OWN_PID, KeyMap.USUAL, List.of("calm"), false);
        Golden.compare("compare-ascii-80x24", ofBout(ascii, 24, 80, 10).canvas());
    }

    private static Play ofBout(Session session, int rows, int columns, int rounds) {
        Play play = Play.with(session, Village.snapshot(), rows, columns)
                .press("Shift-Tab")
                .hear(Workshop.stock())
                .hear(Workshop.ends(1, Ending.Cause.ITSELF, true))
                .press("Home Space Down Space")
                .hear(Bout.weighed(1, 2))
                .press("Enter");
        return rounds == 0
                ? play
                : play.press("r Enter")
                        .hear(new CompareNews.Progress(SafeText.of("round " + rounds + " of 10, 12 s left"), true))
                        .hear(new CompareNews.Round(Bout.paired(rounds)));
    }

    @ParameterizedTest(name = "{0} at {2}×{1}")
    @CsvSource({
        "compare-tagged-120x40,  40, 120, '2 5 0 2 Enter Space 2 3 0 1 Enter Space ='",
        "compare-tagged-80x24,   24,  80, '2 5 0 2 Enter Space 2 3 0 1 Enter Space ='",
        "compare-tagged-40x10,   10,  40, '2 5 0 2 Enter Space 2 3 0 1 Enter Space ='",
        "compare-marked-120x40,  40, 120, '2 3 0 1 Enter m ='",
        "compare-marked-80x24,   24,  80, '2 3 0 1 Enter m = Down Enter'"
    })
    void sidesThatGoOnLookAsTheyDid(String name, int rows, int columns, String keys) throws IOException {
        Play play = Play.of(rows, columns).press(keys);
        for (int i = 0; i < 5; i++) {
            play.sampled(Village.snapshot());
        }
        Golden.compare(name, play.canvas());
    }

    @Test
    void theLabSaysWhatIsMissing() throws IOException {
        Play play = Play.of(24, 80).press("Tab Tab Tab");
        Golden.compare("lab-reading-80x24", play.canvas());
        SafeText trouble = SafeText.of("/home/dev/demos/mine/workload.properties:3: title is missing; write one");
        LabNews.Stock stock = Workshop.stock();
        play.hear(new LabNews.Stock(stock.workloads(), 2, 17, List.of(), trouble));
        Golden.compare("lab-trouble-80x24", play.canvas());
        play.hear(new LabNews.Stock(List.of(), 2, 17, List.of(), trouble));
        Golden.compare("lab-nothing-80x24", play.canvas());
    }

    @Test
    void theLabOfWhomNothingIsAllowedSaysSo() throws IOException {
        Session readOnly = new Session(Village.OWN_PID, KeyMap.USUAL.readOnly(), List.of(), true);
        Play play = Play.with(readOnly, Village.snapshot(), 24, 80)
                .press("Tab Tab Tab")
                .hear(Workshop.stock());
        Golden.compare("lab-readonly-80x24", play.canvas());
    }

    @Test
    void theFooterOfWhomNothingIsAllowedLeavesOutWhatActs() throws IOException {
        Session readOnly = new Session(Village.OWN_PID, KeyMap.USUAL.readOnly(), List.of(), true);
        Golden.compare(
                "readonly-80x24",
                Play.with(readOnly, Village.snapshot(), 24, 80).canvas());
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
