package io.github.jhtop.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built program by its command line. */
class CommandLineIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void writesOneLineForEachRefreshWithRatesInEach() throws Exception {
        Dist.Result result = Dist.jhtop("-n", "3", "-d", "200ms", "--format", "json", "-H");
        assertEquals("", result.err());
        assertEquals(0, result.status());
        List<String> lines = result.out().lines().toList();
        assertEquals(3, lines.size());
        for (String line : lines) {
            JsonNode snapshot = JSON.readTree(line);
            assertTrue(snapshot.path("interval_seconds").asDouble() >= 0.15, line);
            assertTrue(snapshot.path("host").path("context_switches_per_second").asDouble() > 0, line);
            assertTrue(
                    snapshot.path("threads").size()
                            >= snapshot.path("processes").size() / 2,
                    line);
            assertTrue(snapshot.path("cores").get(0).path("busy_percent").isNumber(), line);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"proc", "oshi"})
    void seesAJvmThroughEachSource(String source) throws Exception {
        try (Weaver weaver = Weaver.start()) {
            Dist.Result result =
                    Dist.jhtop("-n", "2", "-d", "1s", "--source", source, "--format", "json", "-p", "" + weaver.pid());
            assertEquals(0, result.status(), result.err());
            JsonNode process = last(result).path("processes").get(0);
            assertEquals(weaver.pid(), process.path("pid").asLong());
            assertEquals(ProcessHandle.current().pid(), process.path("ppid").asLong());
            assertTrue(process.path("cpu_percent").asDouble() > 5, process::toString);
            assertEquals(
                    Weaver.class.getName(),
                    process.path("jvm").path("main_class").asText());
            assertTrue(process.path("thread_count").asInt() >= 8, process::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"proc", "oshi"})
    void listsTheWholeMachineThroughEachSource(String source) throws Exception {
        JsonNode snapshot = last(Dist.jhtop("-n", "2", "-d", "200ms", "--source", source, "--format", "json"));
        assertTrue(snapshot.path("processes").size() > 3, snapshot::toString);
        assertTrue(snapshot.path("host").path("processes").asInt() > 3, snapshot::toString);
    }

    @Test
    void countsEveryThreadOfAProcessAsRoot() throws Exception {
        assumeRoot();
        JsonNode snapshot = last(Dist.jhtop("-n", "1", "-d", "200ms", "--format", "json", "-p", "" + ownPid()));
        assertEquals(
                "process",
                snapshot.path("processes").get(0).path("switches_scope").asText());
    }

    @Test
    void tellsAnOrdinaryUserWhatIsMissingAndWhy(@TempDir Path folder) throws Exception {
        assumeRoot();
        Path copy = copyTree(folder);
        Dist.Result doctor = asNobody(copy, "doctor");
        assertEquals(0, doctor.status(), doctor.err());
        assertTrue(doctor.out().matches("(?s).*taskstats +absent .*CAP_NET_ADMIN.*remedy: .*"), doctor.out());
        Dist.Result batch = asNobody(copy, "-n", "1", "-d", "200ms", "--format", "json", "-p", "" + ownPid());
        assertEquals(0, batch.status(), batch.err());
        JsonNode process = last(batch).path("processes").get(0);
        assertEquals("live_threads", process.path("switches_scope").asText());
        assertTrue(process.path("read_bytes_per_second").isNull(), process::toString);
        assertTrue(process.path("switches").asLong() > 0, process::toString);
    }

    private static long ownPid() {
        return ProcessHandle.current().pid();
    }

    private static JsonNode last(Dist.Result result) throws IOException {
        List<String> lines = result.out().lines().toList();
        return JSON.readTree(lines.get(lines.size() - 1));
    }

    private static void assumeRoot() throws IOException {
        boolean root = Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        boolean ci = "true".equals(System.getenv("CI"));
        assumeTrue(root || ci, "needs root");
        assertTrue(root, "continuous integration must run as root");
    }

    private static Dist.Result asNobody(Path copy, String... arguments) throws Exception {
        List<String> setpriv = List.of("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups");
        List<String> command = Stream.concat(
                        Stream.concat(
                                setpriv.stream(),
                                Stream.of(copy.resolve("bin/jhtop").toString())),
                        Stream.of(arguments))
                .toList();
        return Dist.run(Map.of("HOME", "/nonexistent"), command);
    }

    /** The tree under another path, with a blank in it, that everybody can read. */
    private static Path copyTree(Path folder) throws IOException, InterruptedException {
        Path copy = folder.resolve("a copy");
        Dist.Result result = Dist.run(
                Map.of(),
                List.of(
                        "sh",
                        "-c",
                        "cp -r \"$0\" \"$1\" && chmod -R a+rX \"$2\"",
                        "" + Dist.home(),
                        "" + copy,
                        "" + folder));
        assertEquals(0, result.status(), result.err());
        return copy;
    }

    @Test
    void worksThroughALinkAndABlankInItsPath(@TempDir Path folder) throws Exception {
        Path copy = copyTree(folder);
        Path link = Files.createSymbolicLink(folder.resolve("link"), copy.resolve("bin/jhtop"));
        Dist.Result result = Dist.run(Map.of(), List.of(link.toString(), "--version"));
        assertEquals("", result.err());
        assertTrue(result.out().startsWith("jhtop 0."), result.out());
    }

    @Test
    void refusesAnOldJavaInOneLine(@TempDir Path folder) throws Exception {
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho started\n");
        assertTrue(java.toFile().setExecutable(true));
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"11.0.2\"\n");
        Dist.Result result = Dist.run(Map.of("JHTOP_JAVA", java.toString()), List.of(Dist.launcher(), "--version"));
        assertEquals(2, result.status());
        assertEquals("", result.out());
        assertTrue(result.err().matches("jhtop: Java 11 [^\n]*17[^\n]*\n"), result.err());
    }

    @Test
    void runsOnTheNewestJavaOfTheMachineWithoutAWord() throws Exception {
        Path newest = newestJava();
        assumeTrue(!newest.toString().isEmpty(), "no JDK newer than 17 in /usr/lib/jvm");
        Dist.Result result = Dist.run(
                Map.of("JHTOP_JAVA", newest.toString()),
                List.of(Dist.launcher(), "-n", "1", "-d", "200ms", "--format", "json"));
        assertEquals("", result.err());
        assertEquals(0, result.status());
        assertTrue(last(result).path("processes").size() > 1);
    }

    private static Path newestJava() throws IOException {
        Path jvms = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(jvms)) {
            return Path.of("");
        }
        try (Stream<Path> folders = Files.list(jvms)) {
            return folders.filter(path -> path.getFileName().toString().matches(".*-2[1-9].*"))
                    .max(Path::compareTo)
                    .orElse(Path.of(""));
        }
    }

    @Test
    void withoutATerminalItSaysWhatToDo() throws Exception {
        Dist.Result result = Dist.jhtop();
        assertEquals(2, result.status());
        assertEquals("", result.out());
        assertTrue(result.err().matches("jhtop: [^\n]* try: jhtop --batch -n 1\n"), result.err());
    }

    @Test
    void endsQuietlyWhenItsReaderLeaves() throws Exception {
        Dist.Result result =
                Dist.run(Map.of(), List.of("sh", "-c", "\"$0\" -b -n 50 -d 100ms 2>&1 | head -1", Dist.launcher()));
        assertEquals(1, result.out().lines().count(), result.out());
    }

    @Test
    void saysSoWhenItCannotWrite() throws Exception {
        Dist.Result result =
                Dist.run(Map.of(), List.of("sh", "-c", "\"$0\" -b -n 1 -d 100ms > /dev/full", Dist.launcher()));
        assertEquals(1, result.status());
        assertTrue(result.err().startsWith("jhtop: cannot write"), result.err());
    }
}
