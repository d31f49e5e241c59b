package io.github.jhtop.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.ResourceTotals;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Real children. */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class LauncherTest {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Launcher launcher = Launcher.ofKernel();

    @TempDir
    private Path folder = Path.of("");

    private Path output() {
        return folder.resolve("output");
    }

    private Ending run(String script) throws Exception {
        return launcher.start(Launches.shell(script, output())).await();
    }

    @Test
    void aCommandPassesItsStatusOn() throws Exception {
        Ending ending = run("echo hello; exit 7");
        assertEquals(new Ending.Status.Exited(7), ending.status());
        assertEquals(Ending.Cause.ITSELF, ending.cause());
        assertEquals("hello\n", Launches.read(output()));
        assertEquals(List.of(), ending.ended());
        assertEquals(List.of(), ending.escaped());
    }

    @Test
    void aSignalIsTold() throws Exception {
        Ending ending = run("kill -s SEGV $$");
        assertEquals(new Ending.Status.Signalled(11), ending.status());
        assertEquals(139, ending.status().exitStatus());
    }

    @Test
    void theMemoryOfJhtopIsNotThatOfItsChild() throws Exception {
        ResourceTotals usage = Objects.requireNonNull(run(":").usage());
        assertTrue(usage.maxRssBytes() > 100_000, usage::toString);
        assertTrue(usage.maxRssBytes() < 8_000_000, usage::toString);
    }

    @Test
    void noSignalIsBlockedAndNoneIgnoredThatWasNotBefore() throws Exception {
        run("while read -r line; do echo \"$line\"; done </proc/self/status");
        Map<String, Long> masks = masks(Launches.read(output()));
        Map<String, Long> own = masks(Launches.read(Path.of("/proc/self/status")));
        assertEquals(0, masks.get("SigBlk"));
        assertEquals(0, Objects.requireNonNull(masks.get("SigIgn")) & ~Objects.requireNonNull(own.get("SigIgn")));
    }

    private static Map<String, Long> masks(String status) {
        Map<String, Long> masks = new HashMap<>();
        status.lines()
                .filter(line -> line.startsWith("Sig") && !line.startsWith("SigQ"))
                .forEach(line -> {
                    String[] parts = line.split(":\\s*", -1);
                    masks.put(parts[0], Long.parseUnsignedLong(parts[1].strip(), 16));
                });
        return masks;
    }

    @Test
    void nothingButTheStandardStreamsIsOpen() throws Exception {
        run("ls -l /proc/self/fd | grep -v '/proc/.*/fd$'");
        assertTrue(Launches.read(output()).contains(" 2 -> "), Launches.read(output()));
        assertFalse(
                Launches.read(output()).lines().anyMatch(line -> line.matches(".* ([3-9]|\\d\\d+) -> .*")),
                Launches.read(output()));
    }

    @Test
    void argumentsPassThroughUnharmed() throws Exception {
        List<String> odd = List.of("", " a  b ", "two\nlines", "$HOME `id` \"'\\", "-n", "*", "ü€😀", "x=y");
        List<String> command = new java.util.ArrayList<>(List.of("/usr/bin/printf", "%s\\0"));
        command.addAll(odd);
        launcher.start(LaunchPlan.of(command)
                        .withStreams(
                                new Redirection.Discarded(),
                                new Redirection.InFile(output()),
                                new Redirection.Discarded()))
                .await();
        assertEquals(odd, Arrays.asList(Launches.read(output()).split("\0", -1)).subList(0, odd.size()));
    }

    @Test
    void aLongArgumentIsRefusedAsByAShell() {
        LaunchException e = assertThrows(
                LaunchException.class, () -> launcher.start(LaunchPlan.of(List.of("/bin/true", "x".repeat(200_000)))));
        assertEquals(LaunchException.NOT_EXECUTABLE, e.exitStatus());
        assertEquals("the arguments are too long: pass them in a file", e.line());
    }

    @Test
    void aNulIsRefused() {
        LaunchException e =
                assertThrows(LaunchException.class, () -> launcher.start(LaunchPlan.of(List.of("/bin/true", "a\0b"))));
        assertEquals(LaunchException.FAILED, e.exitStatus());
    }

    @Test
    void absentAndClosedProgramsHaveTheStatusOfAShell() throws Exception {
        Path closed = Files.createFile(
                folder.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));
        assertEquals(LaunchException.NOT_EXECUTABLE, refusal(closed.toString()).exitStatus());
        assertEquals(LaunchException.NOT_EXECUTABLE, refusal(folder.toString()).exitStatus());
        assertEquals(
                LaunchException.NOT_FOUND, refusal("./nothing-of-this-name").exitStatus());
        assertEquals(LaunchException.NOT_FOUND, refusal("").exitStatus());
        LaunchException absent = refusal("nothing-of-\u001b[31mthis-name");
        assertEquals(LaunchException.NOT_FOUND, absent.exitStatus());
        assertFalse(absent.line().contains("\u001b"), absent.line());
    }

    private LaunchException refusal(String program) {
        return assertThrows(LaunchException.class, () -> launcher.start(LaunchPlan.of(List.of(program))));
    }

    @Test
    void aScriptWithoutItsInterpreterHasTheStatusOfAShell() throws Exception {
        Path script = Files.createFile(
                folder.resolve("script"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Files.writeString(script, "#!/no/such/interpreter\n");
        int status = run(script.toString()).status().exitStatus();
        assertTrue(status == LaunchException.NOT_FOUND || status == LaunchException.NOT_EXECUTABLE, "" + status);
    }

    @Test
    void theEnvironmentIsThatOfJhtopWithTheChanges() throws Exception {
        Map<String, @Nullable String> changes = new HashMap<>();
        changes.put("JHTOP_TEST", "new\nline");
        changes.put("odd.name", "kept");
        changes.put("PATH", null);
        LaunchPlan plan = LaunchPlan.of(List.of("/bin/cat", "/proc/self/environ"))
                .withStreams(
                        new Redirection.Discarded(), new Redirection.InFile(output()), new Redirection.Discarded());
        launcher.start(plan.withEnvironment(changes)).await();
        List<String> told = Arrays.asList(Launches.read(output()).split("\0", -1));
        assertTrue(told.contains("JHTOP_TEST=new\nline"), told::toString);
        assertTrue(told.contains("odd.name=kept"), told::toString);
        assertFalse(told.stream().anyMatch(variable -> variable.startsWith("PATH=")), told::toString);
        assertTrue(told.stream().anyMatch(variable -> variable.startsWith(Launcher.MARK + "=")), told::toString);
    }

    @Test
    void itStartsWhereItShall() throws Exception {
        Path odd = Files.createDirectory(folder.resolve("-a b"));
        launcher.start(Launches.shell("/bin/pwd -P", output()).inDirectory(odd)).await();
        assertEquals(odd.toRealPath() + "\n", Launches.read(output()));
        assertThrows(
                LaunchException.class,
                () -> launcher.start(LaunchPlan.of(List.of("true")).inDirectory(folder.resolve("gone"))));
    }

    @Test
    void itIsPinned() throws Exception {
        LaunchPlan plan = Launches.shell("grep Cpus_allowed_list /proc/self/status", output());
        launcher.start(plan.pinnedTo(new TreeSet<>(List.of(0)))).await();
        assertEquals("Cpus_allowed_list:\t0\n", Launches.read(output()));
        assertThrows(LaunchException.class, () -> launcher.start(plan.pinnedTo(new TreeSet<>(List.of(1000)))));
    }

    @Test
    void whoIgnoresTheRequestIsEndedAfterAGrace() throws Exception {
        LaunchPlan plan = Launches.shell("trap '' TERM; echo r; while :; do sleep 1; done", output());
        Launched run = launcher.start(plan);
        Launches.await("the trap", () -> Launches.read(output()).equals("r\n"));
        assertTrue(run.ending().isEmpty());
        run.end();
        run.end();
        Ending ending = run.await();
        assertEquals(new Ending.Status.Signalled(9), ending.status());
        assertEquals(Ending.Cause.ASKED, ending.cause());
        assertEquals(List.of(), Launches.session(run.session()));
    }

    @Test
    void itsTimeIsLimited() throws Exception {
        LaunchPlan plan = Launches.shell("sleep 60", output()).limitedTo(Duration.ofMillis(200));
        Ending ending = launcher.start(plan).await();
        assertEquals(Ending.Cause.TIME_LIMIT, ending.cause());
        assertEquals(new Ending.Status.Signalled(15), ending.status());
        assertTrue(ending.wallNanos() >= SECOND / 5, () -> ending.wallNanos() + " ns");
    }

    @Test
    void whatIsLeftInItsSessionEndsWithIt() throws Exception {
        Launched run = launcher.start(Launches.shell(
                "(trap '' TERM HUP; while :; do sleep 1; done) & (timeout 60 sleep 60 &) ; echo done", output()));
        Ending ending = run.await();
        assertEquals(new Ending.Status.Exited(0), ending.status());
        assertFalse(ending.ended().isEmpty());
        assertEquals(List.of(), Launches.session(run.session()));
    }

    @Test
    void anOrphanIsCountedToo() throws Exception {
        Ending ending = run("(: & sh -c 'i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done' &); sleep 2; :");
        ResourceTotals usage = Objects.requireNonNull(ending.usage());
        assertTrue(usage.userMicros() > 30_000, usage::toString);
    }

    @Test
    void whoMadeASessionOfItsOwnIsToldByName() throws Exception {
        Path pid = folder.resolve("pid");
        Ending ending = run("setsid sh -c 'echo $$ >" + pid + "; exec sleep 61' & while ! [ -s " + pid
                + " ]; do sleep 0.05; done; sleep 0.2");
        int escaped = Integer.parseInt(Launches.read(pid).strip());
        try {
            assertEquals(
                    List.of(escaped),
                    ending.escaped().stream().map(Remnant::pid).toList());
            assertEquals("sleep", ending.escaped().get(0).name().toString());
            assertTrue(ending.usageScope() instanceof Availability.Degraded);
        } finally {
            ProcessHandle.of(escaped).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    @Test
    void aCommandThatMakesItselfASessionEndsWhenAsked() throws Exception {
        Launched run = launcher.start(Launches.shell("exec setsid sh -c 'echo r; sleep 60 & sleep 60'", output()));
        Launches.await("its start", () -> Launches.read(output()).equals("r\n"));
        run.end();
        Ending ending = run.await();
        assertEquals(new Ending.Status.Signalled(15), ending.status());
        assertEquals(List.of(), Launches.session(run.id().pid()));
    }

    @Test
    void aFloodHurtsNobody() throws Exception {
        Ending ending = launcher.start(LaunchPlan.of(List.of("/bin/sh", "-c", "exec yes"))
                        .withStreams(
                                new Redirection.Discarded(), new Redirection.Discarded(), new Redirection.Discarded())
                        .limitedTo(Duration.ofMillis(300)))
                .await();
        assertEquals(Ending.Cause.TIME_LIMIT, ending.cause());
        assertNotNull(ending.usage());
    }

    @Test
    void aFileThatCannotBeOpenedIsNamed() {
        LaunchException e = assertThrows(
                LaunchException.class,
                () -> launcher.start(Launches.shell(":", folder.resolve("no").resolve("file"))));
        assertEquals(LaunchException.FAILED, e.exitStatus());
        assertTrue(e.line().startsWith("cannot open " + folder), e.line());
    }

    @Test
    void nothingStaysOpenOrUnreaped() throws Exception {
        run(":");
        int before = descriptors();
        // Who launches adopts orphans, also those of other tests in this JVM.
        List<ProcessTable.Entry> strangers = zombies();
        for (int i = 0; i < 5; i++) {
            run("sleep 0.01 & wait");
        }
        assertTrue(descriptors() <= before, () -> before + " descriptors became " + descriptors());
        assertEquals(
                List.of(),
                zombies().stream().filter(entry -> !strangers.contains(entry)).toList());
    }

    private static List<ProcessTable.Entry> zombies() {
        int self = (int) ProcessHandle.current().pid();
        return ProcessTable.descendants(new ProcessTable(Launches.PROC).read(), self).stream()
                .filter(entry -> entry.ended() && entry.parent() == self)
                .toList();
    }

    private static int descriptors() {
        return Objects.requireNonNull(new java.io.File("/proc/self/fd").list()).length;
    }
}
