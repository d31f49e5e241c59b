package io.github.jhtop.source.oshi;

import static io.github.jhtop.source.oshi.Platform.LINUX;
import static io.github.jhtop.source.oshi.Platform.MACOS;
import static io.github.jhtop.source.oshi.Platform.OTHER;
import static io.github.jhtop.source.oshi.Platform.WINDOWS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.jhtop.sample.Io;
import io.github.jhtop.sample.Switches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oshi.software.os.OSProcess.State;

final class KnownTest {

    @ParameterizedTest
    @CsvSource({
        "RUNNING, R",
        "SLEEPING, S",
        "WAITING, D",
        "ZOMBIE, Z",
        "STOPPED, T",
        "SUSPENDED, T",
        "OTHER, ?",
        "NEW, ?",
        "INVALID, ?"
    })
    void stateHasTheLetterOfProc(State state, char letter) {
        assertEquals(letter, Known.stateLetter(LINUX, state));
    }

    @Test
    void waitingIsNotUninterruptibleOnWindows() {
        assertEquals('S', Known.stateLetter(WINDOWS, State.WAITING));
    }

    @Test
    void noTrafficIsUnknownTraffic() {
        assertNull(Known.io(LINUX, 0, 0));
        assertEquals(new Io(0, 512), Known.io(LINUX, 0, 512));
        assertEquals(new Io(512, 0), Known.io(MACOS, 512, 0));
    }

    @Test
    void trafficOfWindowsIsNotThatOfStorage() {
        assertNull(Known.io(WINDOWS, 512, 512));
    }

    @Test
    void noOpenFilesAreUnknownOpenFiles() {
        assertNull(Known.openFiles(0));
        assertNull(Known.openFiles(-1));
        assertEquals(3, Known.openFiles(3));
    }

    @Test
    void sharedMemoryIsWhatIsNotPrivateOnLinux() {
        assertEquals(300L, Known.sharedBytes(LINUX, 1000, 700));
        assertNull(Known.sharedBytes(LINUX, 1000, 1000));
        assertNull(Known.sharedBytes(MACOS, 1000, 700));
    }

    @ParameterizedTest
    @CsvSource({"0, -20", "20, 0", "39, 19"})
    void niceIsThePriorityOfAnOrdinaryTask(int priority, int nice) {
        assertEquals(nice, Known.nice(LINUX, priority));
    }

    @Test
    void realTimeTasksAndOtherSystemsHaveNoNice() {
        assertNull(Known.nice(LINUX, -51));
        assertNull(Known.nice(LINUX, 40));
        assertNull(Known.nice(MACOS, 20));
    }

    @Test
    void switchesOfZeroNeedAWitness() {
        assertEquals(new Switches.Total(7), Known.switches(OTHER, State.SLEEPING, 7));
        assertEquals(new Switches.Total(0), Known.switches(LINUX, State.RUNNING, 0));
        assertNull(Known.switches(LINUX, State.OTHER, 0));
        assertNull(Known.switches(MACOS, State.RUNNING, 0));
        assertNull(Known.switches(LINUX, State.RUNNING, -1));
    }
}
