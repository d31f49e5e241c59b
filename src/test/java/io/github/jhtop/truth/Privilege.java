package io.github.jhtop.truth;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A test that needs a privilege must not pass by not running where the privilege can be expected. */
final class Privilege {

    private Privilege() {}

    /** Skips for an ordinary user, fails for root and in continuous integration, if a source does not answer. */
    static void require(Source source) throws IOException {
        if (!(source.availability() instanceof Availability.Absent absent)) {
            return;
        }
        if (isRoot() || "true".equals(System.getenv("CI"))) {
            fail(source.id() + ": " + absent.reason());
        }
        abort(source.id() + ": " + absent.reason() + " (" + absent.remedy() + ")");
    }

    /** Skips, but fails in continuous integration, since something is lacking that even root may lack. */
    static AssertionError lack(String reason) {
        if ("true".equals(System.getenv("CI"))) {
            return new AssertionError(reason);
        }
        return abort(reason);
    }

    private static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }
}
