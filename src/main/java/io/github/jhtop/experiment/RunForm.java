package io.github.jhtop.experiment;

import io.github.jhtop.config.Durations;
import io.github.jhtop.launch.CpuList;
import io.github.jhtop.recording.RunHeader;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.workload.Jdk;
import io.github.jhtop.workload.Parameter;
import io.github.jhtop.workload.Program;
import io.github.jhtop.workload.Variant;
import io.github.jhtop.workload.Workload;
import io.github.jhtop.workload.WorkloadException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A run that somebody puts together, value by value, as {@code jhtop lab run} does from its options. Immutable.
 *
 * @param workload which
 * @param variant of it
 * @param cores CPUs of this machine, on which some defaults depend
 * @param chosen what is not default, by the name of its entry
 */
public record RunForm(Workload workload, Variant variant, int cores, Map<String, String> chosen) {

    private static final String SEED = "--seed";
    private static final String PIN = "--pin";
    private static final String TIME_LIMIT = "--time-limit";
    private static final String JAVA = "--java";
    private static final String JVM_FLAGS = "--jvm-flags";
    private static final String USUAL_JAVA = "usual";
    private static final String NO_FLAGS = "none";

    /** What every run has, named by its option. */
    private static final List<Common> COMMON = List.of(
            new Common(
                    SEED,
                    "seed",
                    "a whole number",
                    "what is random in it follows from this",
                    workload -> Long.toString(LabRun.USUAL_SEED),
                    RunForm::normalizedSeed),
            new Common(
                    PIN,
                    "pin to CPUs",
                    "such as 0 or 0,2-3, or " + CpuList.ANY,
                    "the run is kept on these CPUs",
                    workload -> CpuList.format(LabRun.usualCpus(workload)),
                    text -> CpuList.format(CpuList.parse(text))),
            new Common(
                    TIME_LIMIT,
                    "time limit",
                    "a time such as 90s or 2m",
                    "after so long the run is ended",
                    workload -> Durations.format(LabRun.USUAL_TIME_LIMIT),
                    text -> Durations.format(Durations.parseLimit(text))));

    /** What those have besides that a JVM runs. */
    private static final List<Common> OF_JVM = List.of(
            new Common(
                    JAVA,
                    "JDK",
                    "its home, or a java",
                    "what runs it; usual is the JDK of jhtop, or the newest one where that is too old",
                    workload -> USUAL_JAVA,
                    RunForm::normalizedPath),
            new Common(
                    JVM_FLAGS,
                    "JVM flags",
                    "such as -Xmx64m -Xint, or " + NO_FLAGS,
                    "for every JVM of the run",
                    workload -> NO_FLAGS,
                    text -> text.isBlank() ? NO_FLAGS : String.join(" ", LabRun.flags(text))));

    /** Something that every run has; what cannot be read is refused with a complaint. */
    private record Common(
            String option,
            String title,
            String range,
            String help,
            Function<Workload, String> initial,
            UnaryOperator<String> normalized) {

        Entry entry(Workload workload, @Nullable String chosen) {
            String usual = initial.apply(workload);
            return new Entry(
                    option, title, usual, chosen == null ? usual : chosen, range, SafeText.of(help), List.of());
        }
    }

    /**
     * One value of a form.
     *
     * @param name a parameter, or an option of the command line with its dashes
     * @param title what it is for people
     * @param initial its default
     * @param value what it is now
     * @param range what it may be
     * @param help a few words
     * @param choices the words of a choice, else empty
     */
    public record Entry(
            String name,
            String title,
            String initial,
            String value,
            String range,
            SafeText help,
            List<String> choices) {

        /**
         * Whether somebody chose it.
         *
         * @return false if it is the default
         */
        public boolean isChosen() {
            return !value.equals(initial);
        }
    }

    /** Copies the map. */
    public RunForm {
        chosen = Collections.unmodifiableMap(new TreeMap<>(chosen));
    }

    /**
     * A form with all defaults.
     *
     * @param workload which
     * @param cores CPUs of this machine
     * @return its usual variant
     */
    public static RunForm of(Workload workload, int cores) {
        return new RunForm(workload, workload.usualVariant(), cores, Map.of());
    }

    /**
     * The form of a run that was recorded; on which CPUs it was kept, for how long at most, by which java and with which
     * flags is not.
     *
     * @param workload the workload that it was of
     * @param header of its recording
     * @param cores CPUs of this machine
     * @return the form
     * @throws IllegalArgumentException if the workload is another one now; the message says what has changed
     */
    public static RunForm of(Workload workload, RunHeader header, int cores) {
        RunForm form = of(workload, cores);
        try {
            form = form.as(workload.variant(String.valueOf(header.variant())));
        } catch (WorkloadException e) {
            throw new IllegalArgumentException(e.line(), e);
        }
        for (Map.Entry<String, String> parameter : header.parameters().entrySet()) {
            form = form.with(parameter.getKey(), parameter.getValue());
        }
        Long seed = header.seed();
        return seed == null ? form : form.with(SEED, seed.toString());
    }

    /**
     * All that can be chosen besides the variant.
     *
     * @return parameters in the order of the descriptor, then what every run has
     */
    public List<Entry> entries() {
        return Stream.concat(
                        workload.parameters().stream().map(this::entry),
                        common().map(common -> common.entry(workload, chosen.get(common.option()))))
                .toList();
    }

    private Stream<Common> common() {
        return Stream.concat(
                COMMON.stream(), workload.program() instanceof Program.Java ? OF_JVM.stream() : Stream.of());
    }

    private Entry entry(Parameter parameter) {
        String usual = parameter.initial(variant.name(), cores);
        return new Entry(
                parameter.name(),
                parameter.name(),
                usual,
                chosen.getOrDefault(parameter.name(), usual),
                parameter.range(variant.name()),
                parameter.help(),
                parameter.choices(variant.name()));
    }

    /**
     * With another value.
     *
     * @param name of its entry
     * @param text what somebody typed
     * @return the form
     * @throws IllegalArgumentException if it is out of range, with what it may be, or if there is no such entry
     */
    public RunForm with(String name, String text) {
        Entry entry = entries().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + ": no such parameter of " + workload.name()));
        String value = normalized(name, text.strip());
        Map<String, String> other = new TreeMap<>(chosen);
        if (value.equals(entry.initial())) {
            other.remove(name);
        } else {
            other.put(name, value);
        }
        return new RunForm(workload, variant, cores, other);
    }

    private String normalized(String name, String text) {
        Parameter parameter = workload.parameter(name);
        if (parameter == null) {
            return common(name).normalized().apply(text);
        }
        try {
            return parameter.normalized(text, variant.name());
        } catch (WorkloadException e) {
            throw new IllegalArgumentException(e.line(), e);
        }
    }

    private static Common common(String option) {
        return Stream.concat(COMMON.stream(), OF_JVM.stream())
                .filter(one -> one.option().equals(option))
                .findFirst()
                .orElseThrow();
    }

    private static String normalizedPath(String text) {
        try {
            return text.isBlank() ? USUAL_JAVA : Path.of(text).toString();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + text + "' is no path", e);
        }
    }

    private static String normalizedSeed(String text) {
        try {
            return Long.toString(Long.parseLong(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is not a whole number of 64 bits", e);
        }
    }

    /**
     * With the default of one value.
     *
     * @param name of its entry
     * @return the form
     */
    public RunForm without(String name) {
        Map<String, String> other = new TreeMap<>(chosen);
        other.remove(name);
        return new RunForm(workload, variant, cores, other);
    }

    /**
     * Of another variant; values that are none of its own are default again.
     *
     * @param other one of the workload
     * @return the form
     */
    public RunForm as(Variant other) {
        RunForm form = new RunForm(workload, other, cores, Map.of());
        for (Map.Entry<String, String> value : chosen.entrySet()) {
            try {
                form = form.with(value.getKey(), value.getValue());
            } catch (IllegalArgumentException e) {
                // This variant has other words for it.
            }
        }
        return form;
    }

    /**
     * The JDK that runs it.
     *
     * @param own the one that runs jhtop
     * @param installed where else to look, if none was chosen
     * @return what was chosen; else as {@link Jdk#choose}
     * @throws WorkloadException if what was chosen is none, or none is new enough
     */
    public Jdk jdk(Jdk own, Supplier<List<Jdk>> installed) throws WorkloadException {
        String java = chosen.get(JAVA);
        return java == null ? Jdk.choose(List.of(variant), own, installed.get()) : Jdk.named(Path.of(java));
    }

    /**
     * The run, whose right result is not known yet.
     *
     * @param jdk that runs it
     * @return what {@link Measurement} needs
     * @throws WorkloadException never for values that were put in by {@link #with}
     */
    public LabRun run(Jdk jdk) throws WorkloadException {
        Map<String, String> given = new LinkedHashMap<>(chosen);
        common().forEach(common -> given.remove(common.option()));
        return new LabRun(
                workload,
                variant,
                workload.values(variant.name(), given, cores),
                jdk,
                chosen.containsKey(JVM_FLAGS) ? LabRun.flags(value(JVM_FLAGS)) : List.of(),
                Long.parseLong(value(SEED)),
                Durations.parseLimit(value(TIME_LIMIT)),
                CpuList.parse(value(PIN)),
                null);
    }

    private String value(String option) {
        return common(option).entry(workload, chosen.get(option)).value();
    }

    /**
     * What it is called, such as {@code mandelbrot:threads}.
     *
     * @return workload and variant
     */
    public String of() {
        return workload.name() + ":" + variant.name();
    }

    /**
     * The command that does the same.
     *
     * @return its words, such as {@code jhtop lab run mandelbrot:threads --workers 4 --set size=500}
     */
    public List<String> command() {
        List<String> words = new ArrayList<>(List.of("jhtop", "lab", "run", of()));
        if (!workload.shipped()) {
            words.addAll(List.of("--workloads", String.valueOf(workload.folder().getParent())));
        }
        entries().stream().filter(Entry::isChosen).forEach(entry -> words.addAll(option(entry)));
        return List.copyOf(words);
    }

    private static List<String> option(Entry entry) {
        if (entry.name().equals(Parameter.WORKERS)) {
            return List.of("--workers", entry.value());
        }
        return entry.name().startsWith("--")
                ? List.of(entry.name(), entry.value())
                : List.of("--set", entry.name() + "=" + entry.value());
    }
}
