package io.github.jhtop.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** On the master side of a pseudo-terminal, which has the settings of its terminal ({@code pts(4)}). */
@EnabledOnOs(OS.LINUX)
class TermiosTest {

    private static final int NO_DESCRIPTOR = 1 << 20;

    private static int descriptorOf(String name) throws IOException {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
            return descriptors
                    .filter(link -> isLinkTo(link, name))
                    .mapToInt(link -> Integer.parseInt(link.getFileName().toString()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static boolean isLinkTo(Path link, String name) {
        try {
            return Files.readSymbolicLink(link).endsWith(name);
        } catch (IOException e) {
            return false;
        }
    }

    private static ByteBuffer attributes(int descriptor) {
        ByteBuffer attributes = ByteBuffer.allocateDirect(128).order(ByteOrder.nativeOrder());
        assertEquals(0, Libc.tcgetattr(descriptor, attributes));
        return attributes;
    }

    @Test
    void rawModeGoesAndComesBack() throws IOException {
        try (RandomAccessFile master = new RandomAccessFile("/dev/ptmx", "rw")) {
            assertTrue(master.getFD().valid());
            int descriptor = descriptorOf("ptmx");
            Termios termios = Termios.of(descriptor).orElseThrow();
            ByteBuffer before = attributes(descriptor);
            assertEquals(1 | 2 | 8, before.getInt(12) & (1 | 2 | 8));

            assertTrue(termios.raw());
            ByteBuffer raw = attributes(descriptor);
            assertEquals(0, raw.getInt(12) & (1 | 2 | 8));
            assertEquals(0, raw.get(17 + 5));
            assertEquals(1, raw.get(17 + 6));

            assertTrue(termios.restore());
            assertEquals(before, attributes(descriptor));
            assertEquals(Optional.of(new Termios.WindowSize(0, 0)), Termios.windowSize(descriptor));
        }
    }

    @Test
    void whatIsNoTerminalSaysSo() {
        assertFalse(Termios.isTerminal(NO_DESCRIPTOR));
        assertEquals(Optional.empty(), Termios.of(NO_DESCRIPTOR));
        assertEquals(Optional.empty(), Termios.windowSize(NO_DESCRIPTOR));
        assertEquals(Optional.empty(), Termios.inForeground(NO_DESCRIPTOR));
    }
}
