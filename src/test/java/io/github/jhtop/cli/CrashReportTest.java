package io.github.jhtop.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a crash leaves behind. */
@EnabledOnOs(OS.LINUX)
class CrashReportTest {

    private static final Instant AT = Instant.parse("2026-01-01T00:00:00Z");

    private final Path home;

    CrashReportTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void isAFileThatOnlyItsOwnerCanRead() throws IOException {
        Path file = CrashReport.write(Map.of("HOME", home.toString()), new IllegalStateException("odd"));
        assertNotNull(file);
        Path folder = home.resolve(".local/state/jhtop");
        assertEquals(folder, file.getParent());
        assertTrue(file.getFileName().toString().matches("crash-\\d{8}T\\d{6}Z-" + Run.OWN_PID + "\\.txt"));
        assertEquals("rw-------", permissions(file));
        assertEquals("rwx------", permissions(folder));
        String text = Files.readString(file);
        assertTrue(
                text.contains("java.lang.IllegalStateException: odd\n  at io.github.jhtop.cli.CrashReportTest."), text);
    }

    @Test
    void tellsCausesAndKeepsForeignTextHarmless() {
        Throwable cause = new IOException("\033[2J\nforged: line");
        String text = CrashReport.text(new IllegalStateException("odd", cause), AT);
        assertTrue(text.contains("\ncaused by java.io.IOException: \uFFFD[2J\uFFFDforged: line\n"), text);
        assertTrue(text.contains(" broke at 2026-01-01T00:00:00Z\n"), text);
    }

    @Test
    void isBoundedHoweverDeepTheStackOrLongTheMessage() {
        Throwable deep = new IllegalStateException("x".repeat(CrashReport.CAP));
        deep.setStackTrace(stack(5_000));
        Throwable looped = new IllegalStateException(deep);
        deep.initCause(looped);
        String text = CrashReport.text(looped, AT);
        assertTrue(text.length() <= CrashReport.CAP, () -> "length " + text.length());
    }

    private static StackTraceElement[] stack(int frames) {
        List<StackTraceElement> stack = new ArrayList<>();
        for (int i = 0; i < frames; i++) {
            stack.add(new StackTraceElement("a.b.C" + "c".repeat(200), "m", "C.java", i));
        }
        return stack.toArray(new StackTraceElement[0]);
    }

    @Test
    void replacesNothing() throws IOException {
        Path folder = home.resolve("jhtop");
        CrashReport.create(folder, "crash.txt", "one");
        assertThrows(FileAlreadyExistsException.class, () -> CrashReport.create(folder, "crash.txt", "two"));
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), home.resolve("elsewhere"));
        assertThrows(FileAlreadyExistsException.class, () -> CrashReport.create(folder, "link.txt", "three"));
        assertAll(
                () -> assertEquals("one", Files.readString(folder.resolve("crash.txt"))),
                () -> assertTrue(Files.isSymbolicLink(link)),
                () -> assertFalse(Files.exists(home.resolve("elsewhere"))));
    }

    @Test
    void goesIntoNoFolderThatOthersCanUse() throws IOException {
        Path open = Files.createDirectory(home.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path own = Files.createDirectory(home.resolve("own"));
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
        Path link = Files.createSymbolicLink(home.resolve("link"), own);
        Path file = Files.createFile(home.resolve("file"));
        for (Path folder : List.of(open, link, file, file.resolve("jhtop"))) {
            assertThrows(IOException.class, () -> CrashReport.create(folder, "crash.txt", ""), folder::toString);
        }
        assertEquals(0, own.toFile().listFiles().length);
    }

    @Test
    void isNotWrittenWhereThereIsNoHome() {
        assertNull(CrashReport.write(Map.of(), new IllegalStateException()));
        assertNull(CrashReport.write(Map.of("HOME", "/proc/nothing"), new IllegalStateException()));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
