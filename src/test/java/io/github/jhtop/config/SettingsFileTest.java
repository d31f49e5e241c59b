package io.github.jhtop.config;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings file as something that others may have prepared. */
final class SettingsFileTest {

    /** Five times what is owed. */
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private final Path home;

    SettingsFileTest(@TempDir Path home) {
        this.home = home;
    }

    private Map<String, String> environment() {
        return Map.of("HOME", home.toString());
    }

    private SettingsFile usual() {
        SettingsFile file = SettingsFile.usual(environment());
        if (file == null) {
            throw new AssertionError("there is a home");
        }
        return file;
    }

    private Path write(byte[] bytes) throws IOException {
        Files.createDirectories(usual().path().resolveSibling("."));
        return Files.write(usual().path(), bytes);
    }

    private Path write(String text) throws IOException {
        return write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Settings load() throws SettingsException {
        return Settings.load(usual(), Map.of(), new Words(), line -> fail("warned: " + line));
    }

    private String refused() {
        return assertTimeoutPreemptively(DEADLINE, () -> assertThrows(SettingsException.class, this::load)
                .line());
    }

    @Test
    void aMissingFileMeansTheDefaults() throws SettingsException {
        assertEquals(Settings.DEFAULTS, load());
    }

    @Test
    void aMissingFileThatWasNamedIsAnError() {
        SettingsFile named = SettingsFile.named(home.resolve("none.toml"), environment());
        assertEquals(
                "~/none.toml: is not there or cannot be reached; name a file that exists",
                assertThrows(SettingsException.class, named::read).line());
    }

    @ParameterizedTest(name = "HOME={0} XDG_CONFIG_HOME={1}")
    @CsvSource({
        "/home/ada, '', /home/ada/.config/jhtop/settings.toml",
        "/home/ada, relative, /home/ada/.config/jhtop/settings.toml",
        "/home/ada, /xdg, /xdg/jhtop/settings.toml",
        "'', /xdg, /xdg/jhtop/settings.toml",
        "'', '', ",
        "relative, '', ",
    })
    void theFileIsWhereTheDesktopKeepsSettings(String home, String xdg, String path) {
        SettingsFile file = SettingsFile.usual(Map.of("HOME", home, "XDG_CONFIG_HOME", xdg));
        assertEquals(path, file == null ? null : file.path().toString());
    }

    @Test
    void withoutAHomeThereIsNoFile() {
        assertNull(SettingsFile.usual(Map.of()));
    }

    @Test
    void aFolderIsRefused() throws IOException {
        Files.createDirectories(usual().path());
        assertEquals("~/.config/jhtop/settings.toml: is a directory; name a file in it", refused());
    }

    @Test
    void aFifoIsRefusedWithoutWaiting() throws Exception {
        Files.createDirectories(usual().path().resolveSibling("."));
        Process mkfifo = new ProcessBuilder("/usr/bin/mkfifo", usual().path().toString()).start();
        assertEquals(0, mkfifo.waitFor());
        assertEquals("~/.config/jhtop/settings.toml: is no regular file; name one", refused());
    }

    @Test
    void aDeviceBehindALinkIsRefused() throws IOException {
        Files.createDirectories(usual().path().resolveSibling("."));
        Files.createSymbolicLink(usual().path(), Path.of("/dev/zero"));
        assertEquals("~/.config/jhtop/settings.toml: is no regular file; name one", refused());
    }

    @Test
    void aHugeFileIsRefused() throws IOException {
        write("#".repeat(1 << 20));
        assertEquals("~/.config/jhtop/settings.toml: is larger than 64 KiB; name a smaller file", refused());
    }

    @Test
    void aFileOfTheLargestSizeIsRead() throws IOException, SettingsException {
        write("#".repeat(64 << 10));
        assertEquals(Settings.DEFAULTS, load());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a = [", "a = {a = ", "[", "a.a.a.a.a.a.a.a.", "= '''\n", "]\n", "a = 1\n", "[a]\n", "\u0000"})
    void nestingAndRubbishEndInOneLineWithinTime(String unit) throws IOException {
        write(unit.repeat((64 << 10) / unit.length()));
        String line = refused();
        assertTrue(line.startsWith("~/.config/jhtop/settings.toml:"), line);
        assertEquals(1, line.lines().count());
    }

    @Test
    void brokenUtf8IsRefusedWithItsLine() throws IOException {
        write(new byte[] {'#', '\n', '#', (byte) 0xC3, '\n', '#'});
        assertEquals("~/.config/jhtop/settings.toml:2: is no UTF-8; save the file as UTF-8", refused());
        write(new byte[] {'#', '\n', '#', '\n', '#', (byte) 0xE2, (byte) 0x82});
        assertEquals("~/.config/jhtop/settings.toml:3: is no UTF-8; save the file as UTF-8", refused());
    }

    @Test
    void rootTrustsItselfAndWhoBecameRoot() {
        assertEquals(Set.of(), SmallTextFile.trusted(1000, "1001"));
        assertEquals(Set.of(0L), SmallTextFile.trusted(0, ""));
        assertEquals(Set.of(0L, 1001L), SmallTextFile.trusted(0, "1001"));
        assertEquals(Set.of(0L), SmallTextFile.trusted(0, "-1 "));
    }

    @Test
    void rootRefusesWhatOthersOwnOrMayWrite() throws IOException, SettingsException {
        assumeRoot();
        Path file = write("tree = false\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        assertEquals(
                "~/.config/jhtop/settings.toml: can be written by others, which root does not trust; chmod go-w it",
                refused());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Files.setAttribute(file, "unix:uid", 65534);
        assertEquals(
                "~/.config/jhtop/settings.toml: belongs to user 65534, which root does not trust; chown it or name another",
                refused());
        SmallTextFile asSudo = SmallTextFile.of(file, "s", Map.of("SUDO_UID", "65534"));
        assertEquals("tree = false\n", asSudo.read());
    }

    private static void assumeRoot() throws IOException {
        boolean root = Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        assumeTrue(root || "true".equals(System.getenv("CI")), "needs root");
        assertTrue(root, "continuous integration must run as root");
    }

    @Test
    void aNewFileIsForItsOwnerAlone() throws IOException, SettingsException {
        Settings wanted = Settings.DEFAULTS.with(Setting.TREE, false);
        usual().save(wanted, List.of(Setting.TREE));
        assertEquals(wanted, load());
        assertEquals("rw-------", permissions(usual().path()));
        assertEquals("rwx------", permissions(usual().path().resolveSibling(".").normalize()));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void savingKeepsAllElse() throws IOException, SettingsException {
        write("# mine\ndelay = \"2s\"  # slow\n#tree = true\n\n[keys]\n# no F1\nhelp = \"x\"\n");
        Settings wanted = load().with(Setting.DELAY, Duration.ofMillis(250)).with(Setting.COLUMNS, List.of("pid"));
        usual().save(wanted, List.of(Setting.DELAY, Setting.COLUMNS));
        assertEquals(
                "# mine\ndelay = \"250ms\"  # slow\n#tree = true\n\ncolumns = [\"pid\"]\n\n[keys]\n# no F1\nhelp = \"x\"\n",
                Files.readString(usual().path()));
        assertEquals(wanted, load());
    }

    @Test
    void aLinkStaysALinkAndItsTargetKeepsItsMode() throws IOException, SettingsException {
        Path target = Files.writeString(home.resolve("dotfile"), "tree = true\n");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r--r--"));
        Files.createDirectories(usual().path().resolveSibling("."));
        Files.createSymbolicLink(usual().path(), target);
        usual().save(Settings.DEFAULTS.with(Setting.TREE, false), List.of(Setting.TREE));
        assertAll(
                () -> assertTrue(Files.isSymbolicLink(usual().path())),
                () -> assertEquals("tree = false\n", Files.readString(target)),
                () -> assertEquals("rw-r--r--", permissions(target)));
    }

    @Test
    void nothingIsWrittenOverWhatCannotBeRead() throws IOException {
        write("delay = \n");
        SettingsException e =
                assertThrows(SettingsException.class, () -> usual().save(Settings.DEFAULTS, List.of(Setting.TREE)));
        assertTrue(e.line().startsWith("~/.config/jhtop/settings.toml:1: Unexpected end of line"), e.line());
        assertEquals("delay = \n", Files.readString(usual().path()));
    }

    @Test
    void whatCannotBeWrittenIsOneLineAndLeavesNothing() throws IOException {
        Files.writeString(home.resolve(".config"), "");
        SettingsException e =
                assertThrows(SettingsException.class, () -> usual().save(Settings.DEFAULTS, List.of(Setting.TREE)));
        assertTrue(e.line().startsWith("~/.config/jhtop/settings.toml: cannot be written: "), e.line());
        Files.delete(home.resolve(".config"));
        Files.createDirectories(usual().path().resolveSibling("."));
        Files.createSymbolicLink(usual().path(), home.resolve("nothing"));
        assertEquals(
                "~/.config/jhtop/settings.toml: cannot be written: it is a link to nothing",
                assertThrows(SettingsException.class, () -> usual().save(Settings.DEFAULTS, List.of(Setting.TREE)))
                        .line());
        try (Stream<Path> left = Files.list(usual().path().resolveSibling("."))) {
            assertEquals(1, left.count());
        }
        assertFalse(usual().exists());
    }
}
