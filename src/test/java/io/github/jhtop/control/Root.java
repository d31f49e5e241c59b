package io.github.jhtop.control;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What only root can test. */
final class Root {

    private Root() {}

    /** Skips for an ordinary user, fails for one in continuous integration. */
    static void require(String reason) throws IOException {
        boolean root = Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        boolean ci = "true".equals(System.getenv("CI"));
        assumeTrue(root || ci, reason);
        assertTrue(root, "continuous integration must run as root: " + reason);
    }
}
