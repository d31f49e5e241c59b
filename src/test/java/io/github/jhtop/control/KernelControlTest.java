package io.github.jhtop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.kernel.ErrnoException;
import io.github.jhtop.kernel.NativeUnavailableException;
import io.github.jhtop.sample.ProcessId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which process is held, and what is said if it is not. */
final class KernelControlTest {

    private static final int OTHER_UID = 4321;

    private final Path proc;
    private final FakeKernel kernel;

    KernelControlTest(@TempDir Path empty) {
        proc = empty;
        kernel = new FakeKernel(proc);
    }

    /** Holds, asks for a signal and for another nice value, lets go; every answer must be the same. */
    private String answer(ProcessId id) {
        try (Target target = kernel.control().hold(id)) {
            Outcome answer = target.send(Signal.SIGTERM);
            assertEquals(answer, target.renice(1));
            assertEquals(Optional.of(answer), target.objection());
            assertEquals(id, target.id());
            return answer.text().toString();
        }
    }

    @Test
    void aProcessIsHeldAndSignalled() {
        try (Target target = kernel.control().hold(kernel.start(42, 700))) {
            assertEquals(Optional.empty(), target.objection());
            assertEquals(new Outcome.Sent(Signal.SIGQUIT), target.send(Signal.SIGQUIT));
            assertEquals("SIGHUP sent", target.send(Signal.SIGHUP).text().toString());
        }
        assertEquals(List.of("42 3", "42 1"), kernel.sent);
        assertEquals(0, kernel.open);
    }

    @Test
    void aPidThatWasUsedAgainIsRefusedAndNotSignalled() {
        kernel.start(42, 701);
        assertEquals("refused: PID 42 belongs to another process now", answer(new ProcessId(42, 700)));
        assertEquals(List.of(), kernel.sent);
        assertEquals(0, kernel.nices.get(42));
        assertEquals(1, kernel.opened);
        assertEquals(0, kernel.open);
    }

    @Test
    void aPidThatIsUsedAgainAfterTheDialogOpenedIsNotSignalled() {
        try (Target target = kernel.control().hold(kernel.start(42, 700))) {
            kernel.ended.add(42);
            kernel.start(42, 701);
            assertEquals(new Outcome.Ended(), target.send(Signal.SIGKILL));
            assertEquals(new Outcome.Ended(), target.renice(1));
        }
        assertEquals(List.of(), kernel.sent);
        assertEquals(0, kernel.nices.get(42));
    }

    @Test
    void aZombieHasEnded() {
        ProcessId id = kernel.start(42, 700);
        kernel.ended.add(42);
        assertEquals("has ended already", answer(id));
        assertEquals(0, kernel.open);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, -42, Integer.MIN_VALUE})
    void whatIsNoSinglePidNeverReachesTheKernel(int pid) {
        assertEquals("refused: " + pid + " is no PID of one process", answer(new ProcessId(pid, 700)));
        assertEquals(0, kernel.opened);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "42 (x", "42 (x) S 1 1 1", "(((((", "42 (x) S 1 1 1 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 soon"})
    void withoutAStartTimeNothingIsDone(String stat) {
        ProcessId id = kernel.start(42, 700);
        kernel.write("42/stat", stat);
        assertEquals("refused: its start time cannot be read", answer(id));
        assertEquals(0, kernel.open);
    }

    static Stream<Arguments> failuresToOpen() {
        return Stream.of(
                Arguments.of(new ErrnoException("pidfd_open", ErrnoException.ESRCH), "has ended already"),
                Arguments.of(
                        new ErrnoException("pidfd_open", ErrnoException.ENOSYS),
                        "refused: this kernel has no pidfd; Linux 5.3 is the first"),
                Arguments.of(
                        new ErrnoException("pidfd_open", ErrnoException.EMFILE), "refused: too many files are open"),
                Arguments.of(
                        new ErrnoException("pidfd_open", 22), "refused: the kernel refused (pidfd_open: errno 22)"),
                Arguments.of(
                        new NativeUnavailableException("JNA cannot load (\u001b[2J)"),
                        "refused: JNA cannot load (\uFFFD[2J)"));
    }

    @ParameterizedTest
    @MethodSource("failuresToOpen")
    void whoeverCannotBeOpenedSaysWhy(IOException failure, String answer) {
        kernel.onOpen = failure;
        assertEquals(answer, answer(kernel.start(42, 700)));
        assertEquals(List.of(), kernel.sent);
    }

    @Test
    void aProcessThatIsReapedUnderwayHasEnded() {
        kernel.onSend = new ErrnoException("pidfd_send_signal", ErrnoException.ESRCH);
        try (Target target = kernel.control().hold(kernel.start(42, 700))) {
            assertEquals(new Outcome.Ended(), target.send(Signal.SIGTERM));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aRefusalToTheSameUserIsARuleOfTheMachine() {
        kernel.onSend = new ErrnoException("pidfd_send_signal", ErrnoException.EPERM);
        try (Target target = kernel.control().hold(kernel.start(42, 700))) {
            assertEquals(
                    "refused: not permitted by the security rules of this machine",
                    target.send(Signal.SIGTERM).text().toString());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aProcessOfAnotherUserSaysSo() throws IOException {
        ProcessId id = kernel.start(42, 700);
        Root.require("only root can give a folder away");
        Files.setAttribute(proc.resolve("42"), "unix:uid", OTHER_UID);
        kernel.onSend = new ErrnoException("pidfd_send_signal", ErrnoException.EPERM);
        kernel.onRenice = new ErrnoException("setpriority", ErrnoException.EPERM);
        try (Target target = kernel.control().hold(id)) {
            Outcome outcome = target.send(Signal.SIGTERM);
            assertEquals(
                    "refused: not permitted: it belongs to another user",
                    outcome.text().toString());
            assertEquals(outcome, target.renice(1));
        }
    }

    @Test
    void aControlThatRefusesRefusesEverything() {
        ProcessControl control = ProcessControl.refusing("jhtop was started with --readonly");
        ProcessId id = kernel.start(42, 700);
        try (Target target = control.hold(id)) {
            assertEquals(Outcome.refused("jhtop was started with --readonly"), target.send(Signal.SIGTERM));
            assertEquals(target.objection().orElseThrow(), control.renice(id, 1));
        }
    }
}
