package io.github.jhtop.source.procfs;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where {@code /proc} and {@code /etc} are: the real ones, or a tree of fixtures.
 *
 * @param proc stands for {@code /proc}
 * @param passwd stands for {@code /etc/passwd}
 */
public record ProcRoot(Path proc, Path passwd) {

    /** The machine's own. */
    public static final ProcRoot MACHINE = new ProcRoot(Path.of("/proc"), Path.of("/etc/passwd"));

    String path(String name) {
        return proc + "/" + name;
    }

    String path(int pid, String name) {
        return proc + "/" + pid + "/" + name;
    }

    String path(int pid, int tid, String name) {
        return proc + "/" + pid + "/task/" + tid + "/" + name;
    }

    /** The numbers among the names of a folder, ascending; null if it cannot be listed. */
    int @Nullable [] numbersIn(String folder) {
        String[] names = new File(folder).list();
        if (names == null) {
            return null;
        }
        int[] numbers = new int[names.length];
        int count = 0;
        for (String name : names) {
            int number = positive(name);
            if (number > 0) {
                numbers[count++] = number;
            }
        }
        int[] found = Arrays.copyOf(numbers, count);
        Arrays.sort(found);
        return found;
    }

    /** The number that a name is, or -1. */
    private static int positive(String name) {
        if (name.isEmpty() || name.length() > 9) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < name.length(); i++) {
            int digit = name.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
