package io.github.jhtop.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** On the master side of a pseudo-terminal, which has the size of its terminal ({@code pts(4)}). */
@EnabledOnOs(OS.LINUX)
class WindowSizeTest {

    private static final int NO_DESCRIPTOR = 1 << 20;

    @Test
    void aNewTerminalDoesNotKnowItsSize() throws IOException {
        try (RandomAccessFile master = new RandomAccessFile("/dev/ptmx", "rw")) {
            assertTrue(master.getFD().valid());
            assertEquals(Optional.of(new WindowSize(0, 0)), WindowSize.of(descriptorOf("ptmx")));
        }
    }

    @Test
    void whatIsNoTerminalHasNoSize() {
        assertEquals(Optional.empty(), WindowSize.of(NO_DESCRIPTOR));
    }

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
}
