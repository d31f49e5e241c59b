package io.github.jhtop.source.attach;

import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Whether a JVM would survive and answer an attach request: HotSpot is asked by SIGQUIT, and a program that does not
 * catch this signal dies of it. Reads only; sends nothing. Source: HotSpot {@code attachListener_posix.cpp}, {@code man
 * proc_pid_status}.
 */
public final class AttachCheck {

    /** Bit of SIGQUIT in the masks of {@code /proc/PID/status}. */
    private static final long SIGQUIT_BIT = 1L << (3 - 1);

    private static final String DEAF_STATES = "TtDZX";

    private AttachCheck() {}

    /**
     * Looks at a process.
     *
     * @param proc where {@code /proc} is
     * @param pid the process
     * @param arguments its command line
     * @param ownUid effective user id of this program
     * @return the reason why it must not be asked; empty if it may be
     */
    public static Optional<String> objection(Path proc, int pid, List<SafeText> arguments, long ownUid) {
        try {
            String status = Files.readString(
                    proc.resolve(Integer.toString(pid)).resolve("status"), StandardCharsets.ISO_8859_1);
            return objection(status, arguments, ownUid);
        } catch (IOException goneOrDenied) {
            return Optional.of("its status cannot be read");
        }
    }

    static Optional<String> objection(String status, List<SafeText> arguments, long ownUid) {
        if (DEAF_STATES.indexOf(field(status, "State:").charAt(0)) >= 0) {
            return Optional.of("it is in state " + field(status, "State:") + " and would not answer");
        }
        String[] uids = field(status, "Uid:").split("\\s+", -1);
        if (ownUid != 0 && uids.length > 1 && !uids[1].equals(Long.toString(ownUid))) {
            return Optional.of("it belongs to another user");
        }
        if (!has(status, "SigCgt:")) {
            return Optional.of("it does not catch SIGQUIT and would die of it");
        }
        if (has(status, "SigBlk:")) {
            return Optional.of("SIGQUIT is blocked in its first thread");
        }
        return arguments.stream()
                .map(SafeText::toString)
                .filter(word -> word.equals("-Xrs") || word.equals("-XX:+DisableAttachMechanism"))
                .map(word -> "it was started with " + word)
                .findFirst();
    }

    private static boolean has(String status, String mask) {
        String hex = field(status, mask);
        return hex.matches("[0-9a-f]{1,16}") && (Long.parseUnsignedLong(hex, 16) & SIGQUIT_BIT) != 0;
    }

    /** The value of a line, {@code ?} if there is none. */
    private static String field(String status, String key) {
        return status.lines()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("?");
    }
}
