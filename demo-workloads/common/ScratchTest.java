package io.github.jhtop.workloads.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScratchTest {

    /** The process that lives a little. */
    static final class Owner {

        private Owner() {}

        @Sanctioned("the folder is told to the test")
        public static void main(String[] args) throws IOException {
            System.out.println(Scratch.create().folder());
            System.in.read();
            Runtime.getRuntime().halt(1);
        }
    }

    @Test
    void whatAKilledRunLeftIsRemovedByTheNextAndNothingElse() throws Exception {
        Process owner = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Owner.class.getName())
                .start();
        try (Scratch own = Scratch.create()) {
            Path other = Path.of(owner.inputReader().readLine());
            Files.createFile(other.resolve("left"));
            Scratch.create().close();
            assertTrue(Files.exists(other), "its owner is alive");
            assertTrue(Files.exists(own.folder()), "it is of this process");
            owner.destroyForcibly().waitFor();
            Scratch.create().close();
            assertFalse(Files.exists(other), "its owner is dead");
            assertTrue(Files.exists(own.folder()), "it is of this process");
        } finally {
            owner.destroyForcibly();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "an owner that has not locked it yet"})
    void whatIsNoFolderOfARunStays(String owner) throws IOException {
        Path folder = Files.createTempDirectory("jhtop-workload-");
        try {
            if (!owner.isEmpty()) {
                Files.createFile(folder.resolve("owner"));
            }
            List<Path> before = list(folder);
            Scratch.create().close();
            assertEquals(before, list(folder));
        } finally {
            Files.deleteIfExists(folder.resolve("owner"));
            Files.delete(folder);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
