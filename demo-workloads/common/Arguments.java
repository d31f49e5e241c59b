package io.github.jhtop.workloads.common;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The command line of a workload and of its workers: {@code --option value} and {@code parameter=value}. Nothing has a
 * default here: defaults, ranges and help stand in {@code workload.properties} alone, and whoever launches a workload
 * passes every parameter. A mistake is an {@link IllegalArgumentException} of one line.
 */
public final class Arguments {

    private static final Set<String> OPTIONS = Set.of(
            "variant", "workers", "seed", "out", "expect", "corrupt", "time-limit", "lifeline", "task");

    private final List<String> line;
    private final Map<String, String> options = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();

    private Arguments(List<String> line) {
        this.line = line;
    }

    /**
     * Reads a command line.
     *
     * @param line options, each with its value in the next word, and parameters
     * @return what it says
     */
    public static Arguments parse(List<String> line) {
        Arguments arguments = new Arguments(List.copyOf(line));
        for (int i = 0; i < line.size(); i++) {
            String word = line.get(i);
            if (word.startsWith("--")) {
                i++;
                arguments.options.put(option(word), i < line.size() ? line.get(i) : missing(word));
            } else {
                int equals = word.indexOf('=');
                if (equals <= 0) {
                    throw new IllegalArgumentException(word + " is neither --option value nor parameter=value");
                }
                arguments.parameters.put(word.substring(0, equals), word.substring(equals + 1));
            }
        }
        return arguments;
    }

    private static String option(String word) {
        String name = word.substring(2);
        if (!OPTIONS.contains(name)) {
            throw new IllegalArgumentException(word + " is no option of a workload");
        }
        return name;
    }

    private static String missing(String name) {
        throw new IllegalArgumentException(name + " is missing; workload.properties knows its default");
    }

    /**
     * The same command line for a worker.
     *
     * @param more words that come after it and win over what it says
     * @return the words
     */
    public List<String> with(String... more) {
        List<String> words = new ArrayList<>(line);
        words.addAll(List.of(more));
        return List.copyOf(words);
    }

    /**
     * How the work is divided.
     *
     * @return such as {@code threads}
     */
    public String variant() {
        return required("variant");
    }

    /**
     * How many workers divide the work.
     *
     * @return one or more
     */
    public int workers() {
        return Math.toIntExact(integer("--workers", required("workers")));
    }

    /**
     * Where all pseudo-random input begins, so that every variant works on the same.
     *
     * @return any number
     */
    public long seed() {
        return integer("--seed", required("seed"));
    }

    /**
     * Where the report goes.
     *
     * @return a file, or empty for the standard output
     */
    public Optional<Path> out() {
        return Optional.ofNullable(options.get("out")).map(Path::of);
    }

    /**
     * The checksum of a run that is known to be right.
     *
     * @return empty if nobody knows it yet
     */
    public Optional<String> expected() {
        return Optional.ofNullable(options.get("expect"));
    }

    /**
     * Which worker gives wrong answers on purpose, so that a test can see that the run is found invalid.
     *
     * @return none, of course, but in such a test
     */
    public Optional<Integer> corrupted() {
        return Optional.ofNullable(options.get("corrupt")).map(text -> Math.toIntExact(integer("--corrupt", text)));
    }

    /**
     * When to give up.
     *
     * @return empty for never
     */
    public Optional<Duration> timeLimit() {
        return Optional.ofNullable(options.get("time-limit"))
                .map(text -> Duration.ofSeconds(integer("--time-limit", text)));
    }

    /**
     * Whether the end of the standard input ends the program.
     *
     * @return true if whoever started it holds the other end of a pipe
     */
    public boolean hasLifeline() {
        return "stdin".equals(options.get("lifeline"));
    }

    /**
     * The one task of a worker that lives for it.
     *
     * @return from 0 on
     */
    public int task() {
        return Math.toIntExact(integer("--task", required("task")));
    }

    /**
     * A parameter that is a number.
     *
     * @param name of the parameter
     * @return its value
     */
    public int number(String name) {
        return Math.toIntExact(integer(name, word(name)));
    }

    /**
     * A parameter that is a word.
     *
     * @param name of the parameter
     * @return its value
     */
    public String word(String name) {
        String value = parameters.get(name);
        return value == null ? missing(name + "=") : value;
    }

    private String required(String option) {
        String value = options.get(option);
        return value == null ? missing("--" + option) : value;
    }

    private static long integer(String name, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " " + text + " is no whole number", e);
        }
    }
}
