package io.github.jhtop.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.text.Spelling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** Whatever a file holds, settings come out of it, or the one failure that is declared. */
final class SettingsProperties {

    private static @Nullable Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("jhtop-settings");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Files.deleteIfExists(file());
        if (folder != null) {
            Files.delete(folder);
        }
    }

    private static Path file() {
        if (folder == null) {
            throw new IllegalStateException("no folder");
        }
        return folder.resolve("settings.toml");
    }

    private static Settings load() throws SettingsException {
        return Settings.load(SettingsFile.named(file(), Map.of()), Map.of(), new Words(), line -> {
            assertEquals(1, line.lines().count());
        });
    }

    private static void loadOrRefuse() {
        try {
            load();
        } catch (SettingsException e) {
            assertTrue(e.line().startsWith(file().toString()), e.line());
            assertEquals(1, e.line().lines().count());
        }
    }

    @Property(tries = 300)
    void randomBytesAreRefusedOrRead(@ForAll byte[] bytes) throws IOException {
        Files.write(file(), bytes);
        loadOrRefuse();
    }

    @Property(tries = 500)
    void randomPiecesOfSettingsAreRefusedOrRead(@ForAll("pieces") List<String> pieces) throws IOException {
        Files.writeString(file(), String.join("", pieces));
        loadOrRefuse();
    }

    @Example
    void aHeaderThatIsTornByAControlCharacterIsRefused() throws IOException {
        Files.writeString(file(), "[a#\u0000");
        assertThrows(SettingsException.class, SettingsProperties::load);
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "delay",
                        "columns",
                        "keys",
                        "help",
                        "theme",
                        ".",
                        " = ",
                        "[",
                        "]",
                        "[[",
                        "]]",
                        "{",
                        "}",
                        ",",
                        "\"",
                        "'",
                        "'''",
                        "\n",
                        "#",
                        "1",
                        "-1",
                        "inf",
                        "nan",
                        "true",
                        "1s",
                        "pid",
                        "\\",
                        "\\u0000",
                        "F1",
                        "1979-05-27",
                        "\t",
                        "\r",
                        "\u0000",
                        "é",
                        "\uD83D\uDE00",
                        "0x",
                        "1e400",
                        "a")
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 200)
    void whatIsSavedIsRead(@ForAll("settings") Settings wanted, @ForAll("files") String before)
            throws IOException, SettingsException {
        Files.writeString(file(), before);
        SettingsFile.named(file(), Map.of()).save(wanted, Setting.TABLE);
        assertEquals(wanted.changed(), load().changed());
        String after = Files.readString(file());
        before.lines()
                .filter(line -> line.startsWith("#"))
                .forEach(comment -> assertTrue(after.lines().anyMatch(comment::equals), comment));
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of("# a comment\n", "\n", "#delay = 1\n", "\n# another\n\n", "# é\n")
                .list()
                .ofMaxSize(6)
                .map(lines -> String.join("", lines))
                .flatMap(head -> Arbitraries.of(
                                "",
                                "delay = '3s' # x\n",
                                "columns = [\n  'pid', # c\n]\ntree = true",
                                "mouse = false\r\n")
                        .flatMap(body -> Arbitraries.of("", "\n[keys]\nhelp = 'x'\n# end\n")
                                .map(tail -> head + body + (body.endsWith("\n") ? "" : "\n") + tail)));
    }

    @Provide
    Arbitrary<Settings> settings() {
        Arbitrary<Duration> delays =
                Arbitraries.longs().between(100_000_000L, 3_600_000_000_000L).map(Duration::ofNanos);
        return Combinators.combine(
                        delays,
                        Arbitraries.of("pid", "name", "cpu_percent").set().map(List::copyOf),
                        Arbitraries.of(GraphStyle.class),
                        Arbitraries.of(ColourChoice.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((delay, columns, graph, colours, tree, kernel) -> Settings.DEFAULTS
                        .with(Setting.DELAY, delay)
                        .with(Setting.COLUMNS, columns)
                        .with(Setting.GRAPH, graph)
                        .with(Setting.COLOURS, colours)
                        .with(Setting.TREE, tree)
                        .with(Setting.KERNEL_THREADS, kernel));
    }

    @Property
    void aSpanIsReadAsItWasWritten(@ForAll("spans") Duration span) {
        assertEquals(span, Durations.parse(Durations.format(span)));
    }

    @Provide
    Arbitrary<Duration> spans() {
        return Arbitraries.longs().between(0, 999_999_999_999_999_999L).map(Duration::ofNanos);
    }

    @Property(tries = 300)
    void randomThemesAreRefusedOrRead(@ForAll String text) {
        try {
            ThemeFile.parse("t", text, Set.of("jvm"), style -> {});
        } catch (SettingsException e) {
            assertTrue(e.line().startsWith("t:"), e.line());
        }
    }

    @Property(tries = 100)
    void aWordIsNoFurtherFromItselfThanNothing(@ForAll String word) {
        assertEquals(0, Spelling.distance(word, word));
        assertEquals(word.length(), Spelling.distance(word, ""));
    }
}
