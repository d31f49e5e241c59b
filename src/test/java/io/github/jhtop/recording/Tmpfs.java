package io.github.jhtop.recording;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small file system, gone with the test; skips where this process cannot mount one. */
record Tmpfs(Path folder) implements AutoCloseable {

    private static final String MOUNT = "/usr/bin/mount";

    static Tmpfs mount(Path folder, String options) throws IOException {
        Files.createDirectory(folder);
        boolean root = Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        assumeTrue(root && Files.isExecutable(Path.of(MOUNT)), "only root can mount a file system");
        // A container may lack the capability, also in continuous integration; an injected channel tests the same.
        assumeTrue(run(MOUNT, "-t", "tmpfs", "-o", options, "jhtop-test", folder.toString()) == 0, "mount refused");
        return new Tmpfs(folder);
    }

    private static int run(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.onExit().join().exitValue();
    }

    @Override
    public void close() throws IOException {
        run("/usr/bin/umount", "--lazy", folder.toString());
    }
}
