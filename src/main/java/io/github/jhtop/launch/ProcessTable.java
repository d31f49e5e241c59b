package io.github.jhtop.launch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.jhtop.sample.ProcessId;
import io.github.jhtop.text.SafeText;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Who belongs to whom. Source: {@code man proc_pid_stat}.
 *
 * @param proc where {@code /proc} is
 */
record ProcessTable(Path proc) {

    private static final Pattern PID = Pattern.compile("[1-9]\\d{0,8}");

    /** Fields of {@code stat} behind the name. */
    private static final int STATE = 0;

    private static final int PARENT = 1;
    private static final int GROUP = 2;
    private static final int SESSION = 3;
    private static final int START = 19;

    /**
     * One process.
     *
     * @param id which
     * @param name as the kernel knows it, raw
     * @param ended a zombie
     * @param parent PID of its parent
     * @param group its process group
     * @param session its session
     */
    record Entry(ProcessId id, String name, boolean ended, int parent, int group, int session) {

        int pid() {
            return id.pid();
        }

        Remnant remnant() {
            return new Remnant(pid(), SafeText.of(NativeText.text(name)));
        }
    }

    /** All at present. */
    List<Entry> read() {
        List<Entry> entries = new ArrayList<>();
        pids().forEach(pid -> read(Integer.toString(pid)).ifPresent(entries::add));
        return entries;
    }

    /** Their numbers alone. */
    Set<Integer> pids() {
        Set<Integer> pids = new TreeSet<>();
        String[] names = proc.toFile().list();
        for (String name : names == null ? new String[0] : names) {
            if (PID.matcher(name).matches()) {
                pids.add(Integer.valueOf(name));
            }
        }
        return pids;
    }

    /** One of them, or {@code self}; empty if it is gone. */
    Optional<Entry> read(String pid) {
        try {
            return parse(Files.readString(new File(proc.toFile(), pid + "/stat").toPath(), ISO_8859_1));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** The name before the fields may hold anything, parentheses and newlines too. */
    static Optional<Entry> parse(String stat) {
        int open = stat.indexOf('(');
        int close = stat.lastIndexOf(')');
        String[] fields = stat.substring(close + 1).strip().split(" ", START + 2);
        if (open < 1 || close < open || fields.length <= START) {
            return Optional.empty();
        }
        try {
            ProcessId id =
                    new ProcessId(Integer.parseInt(stat.substring(0, open).strip()), Long.parseLong(fields[START]));
            return Optional.of(new Entry(
                    id,
                    stat.substring(open + 1, close),
                    fields[STATE].equals("Z") || fields[STATE].equals("X"),
                    Integer.parseInt(fields[PARENT]),
                    Integer.parseInt(fields[GROUP]),
                    Integer.parseInt(fields[SESSION])));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** All that descend from a process, without it. */
    static List<Entry> descendants(List<Entry> entries, int ancestor) {
        Set<Integer> family = new HashSet<>(Set.of(ancestor));
        List<Entry> found = new ArrayList<>();
        int before;
        do {
            before = found.size();
            for (Entry entry : entries) {
                if (family.contains(entry.parent()) && family.add(entry.pid())) {
                    found.add(entry);
                }
            }
        } while (found.size() > before);
        return found;
    }

    /** {@code NAME=value} of a process as it was started; none if that cannot be read. */
    List<String> environment(int pid) {
        try {
            byte[] environ = Files.readAllBytes(proc.resolve(pid + "/environ"));
            return List.of(new String(environ, ISO_8859_1).split("\0", -1));
        } catch (IOException goneOrDenied) {
            return List.of();
        }
    }
}
