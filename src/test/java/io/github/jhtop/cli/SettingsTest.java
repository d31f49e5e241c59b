package io.github.jhtop.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jhtop.config.ColourChoice;
import io.github.jhtop.config.Setting;
import io.github.jhtop.config.Settings;
import io.github.jhtop.config.ThreadsChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Settings on the command line. A terminal is refused by TERM, so that what is said before it is all that is said. */
final class SettingsTest {

    private final Path home;

    SettingsTest(@TempDir Path home) {
        this.home = home;
    }

    private Map<String, String> environment() {
        return Map.of("HOME", home.toString(), "TERM", "dumb");
    }

    private Path write(String name, String text) throws IOException {
        Path file = home.resolve(".config/jhtop").resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, text);
    }

    private void assertComplains(String line, String complaint) {
        Run run = Run.of(line, environment());
        assertAll(
                () -> assertEquals("jhtop: " + complaint + System.lineSeparator(), run.err()),
                () -> assertEquals("", run.out()),
                () -> assertEquals(Failure.USAGE, run.status()));
    }

    @ParameterizedTest(name = "jhtop {0}")
    @CsvSource({"''", "-t"})
    void aBadValueEndsTheProgramWithItsPlace(String line) throws IOException {
        write("settings.toml", "\n# slow\ndelay = \"0\"\n");
        assertComplains(
                line,
                "~/.config/jhtop/settings.toml:3: delay: '0' is out of range; use 100ms to 1h, such as 1s, 500ms, 1.5");
    }

    @Test
    void aNamedFileReplacesTheUsualOneAndMustExist() throws IOException {
        write("settings.toml", "delay = \"0\"\n");
        Path other = Files.writeString(home.resolve("other.toml"), "tree = 1\n");
        assertComplains("--config " + other, "~/other.toml:1: tree: '1' is none of true, false");
        assertComplains(
                "--config " + home.resolve("none"),
                "~/none: is not there or cannot be reached; name a file that exists");
    }

    @Test
    void theTerminalIsNotTouchedForABadFile() throws IOException {
        write("settings.toml", "theme = \"mine\"\n");
        write("themes/mine.properties", "# mine\njvm = bold purpel\n");
        Run run = Run.in(console -> {
            try {
                new LiveCommand(new MonitorOptions(), console, environment(), () -> {
                            throw new AssertionError("the terminal was touched");
                        })
                        .run();
                return 0;
            } catch (Failure | InterruptedException e) {
                return Jhtop.report(e, console, environment());
            }
        });
        assertEquals(Failure.USAGE, run.status());
        assertTrue(
                run.err()
                        .startsWith("jhtop: ~/.config/jhtop/themes/mine.properties:2: jvm: 'purpel' is no colour; use"),
                run.err());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "jmv = bold, 1: jmv: no such role; did you mean jvm?",
        "~jvm, '2: is no ''role = style'', such as jvm = bold yellow'",
        "jvm = bold~jvm = dim, 2: jvm: is there twice; give each role one style",
    })
    void aThemeThatCannotBeReadIsNamedWithItsLine(String text, String complaint) throws IOException {
        write("settings.toml", "theme = \"mine\"\n");
        write("themes/mine.properties", text.replace('~', '\n'));
        assertComplains("", "~/.config/jhtop/themes/mine.properties:" + complaint);
    }

    @Test
    void anUnknownKeyIsAWarningAndTheProgramGoesOn() throws IOException {
        write("settings.toml", "delya = 2\n");
        List<String> lines = Run.of("", environment()).err().lines().toList();
        assertEquals(
                List.of(
                        "jhtop: ~/.config/jhtop/settings.toml:1: delya: no such setting, ignored; did you mean delay?",
                        "jhtop: TERM is dumb; try: jhtop --batch -n 1"),
                lines);
    }

    @Test
    void aBatchReadsNoSettings() throws IOException {
        write("settings.toml", "delay = \"0\"\n");
        Run run = Run.of("-b -n 1 -d 100ms -p SELF", environment());
        assertAll(() -> assertEquals("", run.err()), () -> assertEquals(0, run.status()));
    }

    @Test
    void theDoctorSaysHowTheFileFared() throws IOException {
        write("settings.toml", "delay = \"0\"\n");
        Run run = Run.of("doctor --format json", environment());
        assertEquals(
                "refused",
                new ObjectMapper().readTree(run.out()).at("/settings/state").asText());
        write("settings.toml", "delay = 2\n");
        assertTrue(Run.of("doctor", environment()).out().contains(home + "/.config/jhtop/settings.toml: read"));
    }

    private static Settings over(String line, Settings settings) {
        MonitorOptions options = new MonitorOptions();
        new CommandLine(options)
                .registerConverter(SourceChoice.class, Converters.oneOf(List.of(SourceChoice.values())))
                .parseArgs(line.isEmpty() ? new String[0] : line.split(" ", -1));
        return options.over(settings);
    }

    @Test
    void optionsComeBeforeSettings() {
        Settings said = Settings.DEFAULTS
                .with(Setting.DELAY, Duration.ofSeconds(9))
                .with(Setting.INVERTED, true)
                .with(Setting.READ_ONLY, true)
                .with(Setting.THREADS, ThreadsChoice.ACTIVE);
        Settings over = over("-d 2s -s PID -H -C -U -M --columns pid,CPU% --readonly=false", said);
        assertAll(
                () -> assertEquals(said, over("", said)),
                () -> assertEquals(Duration.ofSeconds(2), over.get(Setting.DELAY)),
                () -> assertEquals("pid", over.get(Setting.SORT)),
                () -> assertEquals(false, over.get(Setting.INVERTED)),
                () -> assertEquals(false, over.get(Setting.TREE)),
                () -> assertEquals(ThreadsChoice.ALL, over.get(Setting.THREADS)),
                () -> assertEquals(ColourChoice.NONE, over.get(Setting.COLOURS)),
                () -> assertEquals(false, over.get(Setting.UNICODE)),
                () -> assertEquals(false, over.get(Setting.MOUSE)),
                () -> assertEquals(List.of("pid", "cpu_percent"), over.get(Setting.COLUMNS)),
                () -> assertEquals(false, over.get(Setting.READ_ONLY)),
                () -> assertEquals(true, over("-s PID -t", said).get(Setting.TREE)),
                () -> assertEquals(false, over("--tree=false", said).get(Setting.TREE)));
    }

    @Test
    void viKeysAreThoseOfCommandsThatExist() {
        Set<String> moved = new Names(Map.of())
                .commands().stream()
                        .filter(command -> !command.viKeys().isEmpty())
                        .map(command -> command.id())
                        .collect(Collectors.toSet());
        assertEquals(Set.of("up", "down", "end", "page-up", "page-down"), moved);
    }
}
