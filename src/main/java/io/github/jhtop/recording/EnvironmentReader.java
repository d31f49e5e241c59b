package io.github.jhtop.recording;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.jhtop.recording.Environment.CpuTime;
import io.github.jhtop.recording.Environment.Machine;
import io.github.jhtop.recording.Environment.Pressure;
import io.github.jhtop.recording.Environment.Stall;
import io.github.jhtop.sample.HostCounters.Load;
import io.github.jhtop.sample.Resource;
import io.github.jhtop.sample.ResourceLimit;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the machine around a run, before it and after it.
 *
 * @param proc stands for {@code /proc}
 * @param sys stands for {@code /sys}
 * @param java version and maker of the JVM that runs jhtop, or null
 * @param jhtop version of jhtop, or null
 * @param flags options of that JVM, or null
 */
public record EnvironmentReader(
        Path proc, Path sys, @Nullable SafeText java, @Nullable SafeText jhtop, @Nullable List<SafeText> flags) {

    /** The beginning of a file is enough: all CPUs have the same name. */
    private static final int MOST_BYTES = 16 << 10;

    private static final Pattern CPU_MODEL = Pattern.compile("(?m)^(?:model name|Model|cpu model)\\s*:\\s*(\\S.*)$");
    private static final Pattern MEMORY = Pattern.compile("(?m)^MemTotal:\\s*(\\d{1,15}) kB$");
    private static final Pattern LOAD = Pattern.compile("(\\d{1,9}\\.\\d+) (\\d{1,9}\\.\\d+) (\\d{1,9}\\.\\d+) .*");
    private static final Pattern CPU_TIMES = Pattern.compile("(?m)^cpu +(\\d{1,15}(?: \\d{1,15}){7,9})$");

    /** The process's name may hold anything. */
    private static final Pattern OWN_TIMES = Pattern.compile("(?s).*\\) \\S(?: \\S+){10} (\\d{1,15}) (\\d{1,15}) .*");

    /** Source: {@code man 7 time}, USER_HZ. */
    private static final long NANOS_PER_TICK = 10_000_000;

    private static final Pattern SOME =
            Pattern.compile("(?m)^some avg10=(\\d{1,3}\\.\\d+) avg60=(\\d{1,3}\\.\\d+) avg300=\\S+ total=(\\d{1,18})$");

    /** Source: {@code Documentation/admin-guide/cputopology.rst}, for example {@code 0-3,8}. */
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

    /**
     * Reads once.
     *
     * @return what there is
     */
    public Environment read() {
        return new Environment(
                new Machine(
                        text(find(CPU_MODEL, proc.resolve("cpuinfo"))),
                        cores(content(sys.resolve("devices/system/cpu/online")).strip()),
                        memoryBytes(find(MEMORY, proc.resolve("meminfo"))),
                        line(sys.resolve("devices/system/cpu/cpu0/cpufreq/scaling_governor"))),
                kernel(),
                line(proc.resolve("sys/kernel/hostname")),
                java,
                jhtop,
                flags,
                limits(content(proc.resolve("self/limits"))),
                cpuTime(),
                load(content(proc.resolve("loadavg")).strip()),
                new Pressure(stall("cpu"), stall("memory"), stall("io")));
    }

    private @Nullable SafeText kernel() {
        List<SafeText> words = Stream.of("ostype", "osrelease", "version")
                .map(name -> line(proc.resolve("sys/kernel").resolve(name)))
                .map(word -> word == null ? SafeText.EMPTY : word)
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() ? null : SafeText.join(words, " ");
    }

    /** Nothing if it cannot be read. */
    private static String content(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MOST_BYTES), UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static @Nullable SafeText line(Path file) {
        String line = content(file).strip();
        return line.isEmpty() ? null : SafeText.of(line);
    }

    private static @Nullable Matcher find(Pattern pattern, Path file) {
        Matcher matcher = pattern.matcher(content(file));
        return matcher.find() ? matcher : null;
    }

    private static @Nullable SafeText text(@Nullable Matcher found) {
        return found == null ? null : SafeText.of(found.group(1));
    }

    private static @Nullable Long memoryBytes(@Nullable Matcher found) {
        return found == null ? null : Long.valueOf(Long.parseLong(found.group(1)) << 10);
    }

    static @Nullable Integer cores(String online) {
        int cores = 0;
        for (String part : online.split(",", -1)) {
            Matcher range = RANGE.matcher(part);
            if (!range.matches()) {
                return null;
            }
            int first = Integer.parseInt(range.group(1));
            cores += 1 + (range.group(2) == null ? 0 : Math.max(0, Integer.parseInt(range.group(2)) - first));
        }
        return cores;
    }

    private static @Nullable Load load(String line) {
        Matcher matcher = LOAD.matcher(line);
        return matcher.matches() ? new Load(number(matcher, 1), number(matcher, 2), number(matcher, 3)) : null;
    }

    private static double number(Matcher matcher, int group) {
        return Double.parseDouble(matcher.group(group));
    }

    /** Guests are in user time already. */
    private @Nullable CpuTime cpuTime() {
        Matcher all = find(CPU_TIMES, proc.resolve("stat"));
        Matcher own = OWN_TIMES.matcher(content(proc.resolve("self/stat")));
        if (all == null || !own.matches()) {
            return null;
        }
        long[] ticks = Arrays.stream(all.group(1).split(" ", -1))
                .mapToLong(Long::parseLong)
                .toArray();
        long busy = ticks[0] + ticks[1] + ticks[2] + ticks[5] + ticks[6];
        long jhtop = Long.parseLong(own.group(1)) + Long.parseLong(own.group(2));
        return new CpuTime(nanos(busy), nanos(ticks[3] + ticks[4]), nanos(ticks[7]), nanos(jhtop));
    }

    private static long nanos(long ticks) {
        return ticks * NANOS_PER_TICK;
    }

    private @Nullable Stall stall(String resource) {
        Matcher some = find(SOME, proc.resolve("pressure").resolve(resource));
        return some == null ? null : new Stall(number(some, 1), number(some, 2), Long.parseLong(some.group(3)));
    }

    /** Source: {@code man proc_pid_limits}. */
    static @Nullable List<ResourceLimit> limits(String table) {
        List<ResourceLimit> limits = new ArrayList<>();
        for (String line : table.split("\n", -1)) {
            Arrays.stream(Resource.values())
                    .filter(resource -> line.startsWith(resource.title() + " "))
                    .map(resource -> limit(resource, line))
                    .flatMap(Stream::ofNullable)
                    .forEach(limits::add);
        }
        return limits.isEmpty() ? null : List.copyOf(limits);
    }

    private static @Nullable ResourceLimit limit(Resource resource, String line) {
        String[] bounds = line.substring(resource.title().length()).strip().split("\\s+", 3);
        boolean whole = bounds.length > 1
                && Stream.of(bounds[0], bounds[1]).allMatch(bound -> bound.matches("unlimited|\\d{1,20}"));
        return whole ? new ResourceLimit(resource, bound(bounds[0]), bound(bounds[1])) : null;
    }

    private static double bound(String text) {
        return text.equals("unlimited") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
    }
}
