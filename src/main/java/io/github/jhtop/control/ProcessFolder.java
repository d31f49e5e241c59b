package io.github.jhtop.control;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What has to be known of a process before something is done to it. Source: {@code man proc_pid}.
 *
 * @param proc where {@code /proc} is
 * @param pid the process
 */
record ProcessFolder(Path proc, int pid) {

    /** Field 22 of {@code stat}, where field 3 is the first after the name. */
    private static final int START_TIME = 22 - 3;

    private static final Pattern TID = Pattern.compile("[1-9]\\d{0,8}");

    private Path folder() {
        return proc.resolve(Integer.toString(pid));
    }

    /** When it started, in clock ticks since boot; empty if that cannot be read. */
    OptionalLong startTicks() {
        try {
            return startTicks(Files.readString(folder().resolve("stat"), StandardCharsets.ISO_8859_1));
        } catch (IOException goneOrDenied) {
            return OptionalLong.empty();
        }
    }

    /** The name before it may hold anything, parentheses and newlines too. Source: {@code man proc_pid_stat}. */
    static OptionalLong startTicks(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", START_TIME + 2);
        return stat.indexOf(')') > 0 && fields.length > START_TIME && fields[START_TIME].matches("\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(fields[START_TIME]))
                : OptionalLong.empty();
    }

    /** Its threads, ascending; none if they cannot be listed. */
    Set<Integer> tids() {
        Set<Integer> tids = new TreeSet<>();
        String[] names = new File(folder().toFile(), "task").list();
        for (String name : names == null ? new String[0] : names) {
            if (TID.matcher(name).matches()) {
                tids.add(Integer.valueOf(name));
            }
        }
        return tids;
    }

    /** Whether it belongs to another user than jhtop; false too if nobody knows. */
    boolean ofAnotherUser() {
        try {
            return !uid(folder()).equals(uid(proc.resolve("self")));
        } catch (IOException gone) {
            return false;
        }
    }

    /** The number: to ask for the name of a user can take as long as a directory in the network likes. */
    private static Object uid(Path folder) throws IOException {
        return Files.getAttribute(folder, "unix:uid");
    }
}
