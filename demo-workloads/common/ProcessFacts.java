package io.github.jhtop.workloads.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/** What the kernel tells of a process or thread in {@code /proc}; empty where it does not, or has no such thing. */
public final class ProcessFacts {

    private static final int STATE = 0;
    private static final int PARENT = 1;

    private ProcessFacts() {}

    /**
     * The state of a process.
     *
     * @param pid of the process
     * @return a letter, such as {@code Z} for one that has ended and was not waited for; source: proc_pid_stat(5)
     */
    public static Optional<String> state(long pid) {
        return stat(pid, STATE);
    }

    /**
     * The parent of a process.
     *
     * @param pid of the process
     * @return its PID; source: proc_pid_stat(5)
     */
    public static Optional<Long> parent(long pid) {
        return stat(pid, PARENT).map(Long::valueOf);
    }

    /** A field behind the name, which may hold anything, also parentheses and blanks. */
    private static Optional<String> stat(long pid, int field) {
        return text(Path.of("/proc", Long.toString(pid), "stat"))
                .map(line -> words(line.substring(line.lastIndexOf(')') + 2)).get(field));
    }

    /**
     * The children of a process.
     *
     * @param pid of the process
     * @return their PIDs; source: proc_tid_children(5)
     */
    public static List<Long> children(long pid) {
        String id = Long.toString(pid);
        return text(Path.of("/proc", id, "task", id, "children")).stream()
                .flatMap(line -> words(line).stream())
                .map(Long::valueOf)
                .toList();
    }

    /**
     * The words of a line.
     *
     * @param line separated by white space
     * @return none of them is empty
     */
    public static List<String> words(String line) {
        return Collections.list(new StringTokenizer(line)).stream()
                .map(Object::toString)
                .toList();
    }

    /**
     * A whole file.
     *
     * @param file in {@code /proc}
     * @return its text
     */
    public static Optional<String> text(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /**
     * Where a symbolic link points.
     *
     * @param link in {@code /proc}
     * @return its target
     */
    public static Optional<String> link(Path link) {
        try {
            return Optional.of(Files.readSymbolicLink(link).toString());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
