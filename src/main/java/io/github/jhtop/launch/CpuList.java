package io.github.jhtop.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Numbers of CPUs as {@code taskset -c} takes them. Source: {@code man taskset}. */
public final class CpuList {

    /** Stands for any CPU. */
    public static final String ANY = "none";

    private static final Pattern RANGE = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?");

    private CpuList() {}

    /**
     * Reads a list: {@code 0}, {@code 0,2-3}, or {@value #ANY}.
     *
     * @param text what was typed
     * @return the numbers; none for any CPU
     * @throws IllegalArgumentException if it is none; the message says what would be
     */
    public static SortedSet<Integer> parse(String text) {
        NavigableSet<Integer> cpus = new TreeSet<>();
        if (text.equals(ANY)) {
            return cpus;
        }
        for (String part : text.split(",", -1)) {
            Matcher range = RANGE.matcher(part);
            int first = range.matches() ? Integer.parseInt(range.group(1)) : -1;
            int last = first < 0 || range.group(2) == null ? first : Integer.parseInt(range.group(2));
            if (first < 0 || last < first) {
                throw new IllegalArgumentException(
                        "'" + text + "' names no CPUs; use 0 or 0,2-3, or " + ANY + " for any");
            }
            IntStream.rangeClosed(first, last).forEach(cpus::add);
        }
        return cpus;
    }

    /**
     * Writes a list.
     *
     * @param cpus their numbers, none for any
     * @return what {@link #parse} reads as the same
     */
    public static String format(SortedSet<Integer> cpus) {
        List<String> parts = new ArrayList<>();
        for (int cpu : cpus) {
            if (cpus.contains(cpu - 1)) {
                continue;
            }
            int last = cpu;
            while (cpus.contains(last + 1)) {
                last++;
            }
            parts.add(last == cpu ? Integer.toString(cpu) : cpu + "-" + last);
        }
        return parts.isEmpty() ? ANY : String.join(",", parts);
    }
}
