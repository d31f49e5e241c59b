package io.github.jhtop.source.oshi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.sample.CpuTimes;
import io.github.jhtop.sample.ProcessStat;
import io.github.jhtop.text.SafeText;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import oshi.software.os.OSProcess.State;

final class ProcessReaderTest {

    @Test
    void aProcessOfZerosWasNotRead() {
        assertFalse(ProcessReader.isRead(Platform.LINUX, State.SLEEPING, 0));
        assertFalse(ProcessReader.isRead(Platform.MACOS, State.INVALID, 1));
        assertTrue(ProcessReader.isRead(Platform.LINUX, State.ZOMBIE, 1));
        assertTrue(ProcessReader.isRead(Platform.WINDOWS, State.RUNNING, 0));
    }

    @Test
    void onlyTheKernelLivesWithoutAnAddressSpace() {
        assertTrue(ProcessReader.isKernelThread(Platform.LINUX, stat('S', 0)));
        assertFalse(ProcessReader.isKernelThread(Platform.LINUX, stat('Z', 0)));
        assertFalse(ProcessReader.isKernelThread(Platform.LINUX, stat('S', 4096)));
        assertFalse(ProcessReader.isKernelThread(Platform.MACOS, stat('S', 0)));
    }

    @Test
    void argumentsAreMadeSafeAndNotEndless() {
        assertEquals(
                List.of(SafeText.of("a"), SafeText.of("\u001b[2J")),
                ProcessReader.arguments(List.of("a", "\u001b[2J")));
        assertFalse(ProcessReader.arguments(List.of("\u001b[2J")).toString().contains("\u001b"));
        assertEquals(
                4096, ProcessReader.arguments(Collections.nCopies(200_000, "x")).size());
    }

    @Test
    void aUserWithoutNameIsANumber() {
        assertEquals(SafeText.of("root"), UserNames.nameOrId("root", "0"));
        assertEquals(SafeText.of("4711"), UserNames.nameOrId("unknown", "4711"));
        assertEquals(SafeText.of("4711"), UserNames.nameOrId("", "4711"));
    }

    private static ProcessStat stat(char state, long virtualBytes) {
        return new ProcessStat(1, state, 1, new CpuTimes(0, 0), 0, virtualBytes, null, null);
    }
}
