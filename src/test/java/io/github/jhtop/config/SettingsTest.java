package io.github.jhtop.config;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings of a file and of the environment. */
final class SettingsTest {

    private static final String FORM = "; the form is key = true, key = \"text\" or key = [\"a\", \"b\"]";

    private final Path home;

    private final List<String> warnings = new ArrayList<>();

    SettingsTest(@TempDir Path home) {
        this.home = home;
    }

    private Settings load(String toml, Map<String, String> environment) throws IOException, SettingsException {
        Path file = Files.writeString(home.resolve("s.toml"), toml);
        return Settings.load(
                SettingsFile.named(file, Map.of("HOME", home.toString())), environment, new Words(), warnings::add);
    }

    private Settings load(String toml) throws IOException, SettingsException {
        return load(toml, Map.of());
    }

    private String refused(String toml) {
        return assertThrows(SettingsException.class, () -> load(toml)).line();
    }

    @Test
    void everyFormIsRead() throws IOException, SettingsException {
        Settings settings = load(
                """
                delay = "500ms"
                columns = ["pid", "CPU%"]
                thread_columns = "tid"
                sort = "name"
                inverted = true
                tree = false
                threads = "active"
                kernel_threads = "hide"
                pools = false
                cpu = "normalised"
                full_command = true
                theme = "loud"
                colors = 256
                unicode = "no"
                graph = "ascii"
                mouse = false
                movement = "arrows"
                readonly = true
                """);
        assertAll(
                () -> assertEquals(Duration.ofMillis(500), settings.get(Setting.DELAY)),
                () -> assertEquals(List.of("pid", "cpu_percent"), settings.get(Setting.COLUMNS)),
                () -> assertEquals(List.of("tid"), settings.get(Setting.THREAD_COLUMNS)),
                () -> assertEquals("name", settings.get(Setting.SORT)),
                () -> assertEquals(true, settings.get(Setting.INVERTED)),
                () -> assertEquals(false, settings.get(Setting.TREE)),
                () -> assertEquals(ThreadsChoice.ACTIVE, settings.get(Setting.THREADS)),
                () -> assertEquals(false, settings.get(Setting.KERNEL_THREADS)),
                () -> assertEquals(false, settings.get(Setting.POOLS)),
                () -> assertEquals(CpuScale.NORMALISED, settings.get(Setting.CPU)),
                () -> assertEquals(true, settings.get(Setting.FULL_COMMAND)),
                () -> assertEquals("loud", settings.get(Setting.THEME)),
                () -> assertEquals(ColourChoice.INDEXED, settings.get(Setting.COLOURS)),
                () -> assertEquals(false, settings.get(Setting.UNICODE)),
                () -> assertEquals(GraphStyle.ASCII, settings.get(Setting.GRAPH)),
                () -> assertEquals(false, settings.get(Setting.MOUSE)),
                () -> assertEquals(true, settings.get(Setting.READ_ONLY)),
                () -> assertEquals(Setting.TABLE.size() - 1, settings.changed().size(), "all but movement differ"),
                () -> assertEquals(List.of(), warnings));
    }

    @ParameterizedTest(name = "delay = {0}")
    @CsvSource({"2, 2s", "1.5, 1.5s", "'''2m''', 2m", "1_0, 10s"})
    void aDelayIsANumberOrATime(String toml, String delay) throws IOException, SettingsException {
        assertEquals(
                Durations.parse(delay),
                load("delay = " + toml.replace("'", "\"")).get(Setting.DELAY));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            delay = "0"             | 1: delay: '0' is out of range; use 100ms to 1h, such as 1s, 500ms, 1.5
            ~~delay = "soon"        | 3: delay: 'soon' is no time; use seconds such as 1 or 0.5, or 500ms, 2m
            delay = ["1s", "2s"]    | 1: delay: takes one value, not a list; use a time such as "500ms", "1s" or 1.5 (seconds); 100ms to 1h
            delay = 1979-05-27      | 1: delay: takes text, a number, true, false, or a list of such
            delay = [["1s"]]        | 1: delay: takes text, a number, true, false, or a list of such
            tree = "yes"            | 1: tree: 'yes' is none of true, false
            threads = "some"        | 1: threads: 'some' is none of none, active, all
            kernel_threads = true   | 1: kernel_threads: 'true' is none of show, hide
            columns = ["pid", "nam"] | 1: columns: no column 'nam'; did you mean name?
            columns = ["cpu_time_of_all"] | 1: columns: no column 'cpu_time_of_all'; use one of pid, name, cpu_percent
            columns = ["pid", "PID"] | 1: columns: 'PID' is there twice; name each column once
            theme = "../x"          | 1: theme: '../x' is no name of a theme; use letters, digits, hyphens and underscores
            theme = "neon"          | 1: theme: no theme 'neon'; use calm, loud, or make /etc/xdg/neon
            tree = true~tree = false | 2: tree previously defined at line 1, column 1
            keys = 1                | 1: keys: is a table; use [keys] and below it help = ["F1"]
            [keys]~help = "f1"      | 2: keys.help: 'f1' is no key; did you mean F1?
            [keys]~help = "ctrl-x"  | 2: keys.help: 'ctrl-x' is no key; did you mean Ctrl-X?
            [keys]~help = "F13"     | 2: keys.help: 'F13' is no key; use a character such as k, or F1 to F12, Enter, Esc, Space, Up, PageDown, Ctrl-X, Alt-x
            """)
    void whatCannotBeUsedIsNamedWithItsLine(String toml, String complaint) {
        assertEquals("~/s.toml:" + complaint, refused(toml.replace('~', '\n')));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            delay = 1s              | 1: Unexpected 's', expected a newline or end-of-input
            tree = true~[keys       | 2: Unexpected end of input, expected ]
            ~~= 1                   | 3: Unexpected '=', expected a key, a table key, a newline, or end-of-input
            """)
    void whatIsNoTomlIsNamedWithItsLineAndTheForm(String toml, String complaint) {
        assertEquals("~/s.toml:" + complaint + FORM, refused(toml.replace('~', '\n')));
    }

    @Test
    void whatWouldHarmTheTerminalIsMadeSafe() {
        assertEquals("~/s.toml:1: tree: '\uFFFD[2J\uFFFD' is none of true, false", refused("tree = \"\\u001b[2J\\n\""));
    }

    @Test
    void aWordThatIsTooLongIsNotRepeated() {
        assertEquals(
                "~/s.toml:1: sort: a word of 50000 characters; use at most 200",
                refused("sort = \"" + "x".repeat(50_000) + "\""));
    }

    @Test
    void unknownKeysAreWarnedOfAndTheRestHolds() throws IOException, SettingsException {
        Settings settings = load("delya = 1\ntree = false\n[keys]\nhlep = \"x\"\n[mose]\na = 1\n[b]\n[c]\n");
        assertEquals(false, settings.get(Setting.TREE));
        assertEquals(
                List.of(
                        "~/s.toml:1: delya: no such setting, ignored; did you mean delay?",
                        "~/s.toml:4: keys.hlep: no such command, ignored; did you mean help?",
                        "~/s.toml:5: mose: no such setting, ignored; did you mean mouse?",
                        "~/s.toml: 2 more keys are unknown and ignored"),
                warnings);
    }

    @Test
    void theEnvironmentComesBeforeTheFile() throws IOException, SettingsException {
        Settings settings = load(
                "delay = 2\nsort = \"pid\"\ntree = false\n",
                Map.of("JHTOP_DELAY", "3s", "JHTOP_COLUMNS", "pid,CPU%", "JHTOP_SORT", "", "JHTOP_JAVA", "/x"));
        assertAll(
                () -> assertEquals(Duration.ofSeconds(3), settings.get(Setting.DELAY)),
                () -> assertEquals(List.of("pid", "cpu_percent"), settings.get(Setting.COLUMNS)),
                () -> assertEquals("pid", settings.get(Setting.SORT)),
                () -> assertEquals(false, settings.get(Setting.TREE)));
    }

    @Test
    void aVariableThatCannotBeUsedIsNamed() {
        SettingsException e = assertThrows(
                SettingsException.class,
                () -> Settings.load(null, Map.of("JHTOP_TREE", "maybe"), new Words(), warnings::add));
        assertEquals("JHTOP_TREE: 'maybe' is none of true, false", e.line());
    }

    @Test
    void aDefaultThatIsSaidIsNoChange() throws IOException, SettingsException {
        assertEquals(Settings.DEFAULTS, load("delay = \"1s\"\ncolumns = []\n[keys]\nhelp = [\"F1\", \"h\"]\n"));
    }

    @Test
    void bindingsReplaceKeysAndDefaultsGiveWay() throws IOException, SettingsException {
        Settings settings = load("[keys]\nhelp = [\"F2\", \"k\", \"F2\"]\n");
        assertEquals(Map.of("help", List.of("F2", "k"), "kill", List.of("F9")), settings.keys());
        assertEquals(List.of(), warnings);
    }

    @Test
    void twoBindingsOfOneKeyAreRefusedWithBothPlaces() {
        assertEquals(
                "~/s.toml:4: keys.quit: 'x' is bound to help too, at ~/s.toml:2; give one of them another key",
                refused("[keys]\nhelp = \"x\"\n\nquit = [\"q\", \"x\"]\n"));
    }

    @Test
    void commandsThatNeverMeetMayShareAKey() throws IOException, SettingsException {
        Settings settings = load("[keys]\nquit = \"x\"\nclose = \"x\"\n");
        assertEquals(Map.of("quit", List.of("x"), "close", List.of("x")), settings.keys());
    }

    @Test
    void aCommandThatLosesItsLastKeyIsWarnedOf() throws IOException, SettingsException {
        assertEquals(
                Map.of("help", List.of("q"), "quit", List.of()),
                load("[keys]\nhelp = \"q\"\n").keys());
        assertEquals(
                List.of("~/s.toml:2: keys.help: takes 'q', so that quit has no key; bind keys.quit to another"),
                warnings);
    }

    @Test
    void aCommandMayBeGivenNoKey() throws IOException, SettingsException {
        assertEquals(Map.of("quit", List.of()), load("[keys]\nquit = []\n").keys());
        assertEquals(List.of(), warnings);
    }

    @Test
    void viTakesItsKeysFromDefaultsButNotFromBindings() throws IOException, SettingsException {
        assertEquals(
                Map.of(
                        "up", List.of("Up", "k"),
                        "kill", List.of("F9"),
                        "fold", List.of("-", "h"),
                        "help", List.of("F1")),
                load("movement = \"vi\"\n").keys());
        assertEquals(
                Map.of("fold", List.of("-", "h"), "help", List.of("F1"), "kill", List.of("k")),
                load("movement = \"vi\"\n[keys]\nkill = \"k\"\n").keys());
        assertEquals(List.of(), warnings);
    }
}
