package io.github.jhtop.config;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One declared setting: key in the file, variable of the environment, form, default and documentation come from here.
 *
 * @param <T> the type of its value
 */
public final class Setting<T> {

    // spotless:off
    public static final Setting<Duration> DELAY = new Setting<>("delay", Forms.DELAY, Duration.ofSeconds(1),
            "Time between two refreshes.");
    public static final Setting<List<String>> COLUMNS = new Setting<>("columns", Forms.COLUMNS, List.of(),
            "Columns of processes, in their order.");
    public static final Setting<List<String>> THREAD_COLUMNS = new Setting<>("thread_columns", Forms.THREAD_COLUMNS, List.of(),
            "Columns of threads, in their order.");
    public static final Setting<String> SORT = new Setting<>("sort", Forms.COLUMN, "cpu_percent",
            "The column that orders the rows.");
    public static final Setting<Boolean> INVERTED = new Setting<>("inverted", Forms.FLAG, false,
            "The order turned round.");
    public static final Setting<Boolean> TREE = new Setting<>("tree", Forms.FLAG, true,
            "Processes as a tree; otherwise as a list.");
    public static final Setting<ThreadsChoice> THREADS = new Setting<>("threads", Forms.oneOf(ThreadsChoice.class), ThreadsChoice.NONE,
            "Threads that are shown below each process.");
    public static final Setting<Boolean> KERNEL_THREADS = new Setting<>("kernel_threads", Forms.either("show", "hide"), true,
            "Threads of the kernel among the processes.");
    public static final Setting<Boolean> POOLS = new Setting<>("pools", Forms.FLAG, true,
            "Threads whose names differ by a number alone are folded into one row.");
    public static final Setting<CpuScale> CPU = new Setting<>("cpu", Forms.oneOf(CpuScale.class), CpuScale.PER_CORE,
            "What 100 means in CPU%: one core, or all cores together.");
    public static final Setting<Boolean> FULL_COMMAND = new Setting<>("full_command", Forms.FLAG, false,
            "The whole command line, also of a JVM; otherwise its main class or jar and its arguments.");
    public static final Setting<String> THEME = new Setting<>("theme", Forms.THEME, "calm",
            "A shipped theme, or themes/NAME.properties in ~/.config/jhtop; a role that is missing there looks as in calm.");
    public static final Setting<ColourChoice> COLOURS = new Setting<>("colors", Forms.oneOf(ColourChoice.class), ColourChoice.AUTO,
            "How many colours; auto follows TERM, COLORTERM and NO_COLOR.");
    public static final Setting<Boolean> UNICODE = new Setting<>("unicode", Forms.either("auto", "no"), true,
            "More than ASCII where the locale has it.");
    public static final Setting<GraphStyle> GRAPH = new Setting<>("graph", Forms.oneOf(GraphStyle.class), GraphStyle.BRAILLE,
            "What lines of history are drawn with.");
    public static final Setting<Boolean> MOUSE = new Setting<>("mouse", Forms.FLAG, true,
            "The mouse works; otherwise it is left to the terminal.");
    public static final Setting<Movement> MOVEMENT = new Setting<>("movement", Forms.oneOf(Movement.class), Movement.ARROWS,
            "vi adds j k G and Ctrl with B F U D; a default key of another command gives way.");
    public static final Setting<Boolean> READ_ONLY = new Setting<>("readonly", Forms.FLAG, false,
            "Everything that acts on other processes is removed.");

    /** All of them, in the order of the shipped file. */
    public static final List<Setting<?>> TABLE = List.of(
            DELAY, COLUMNS, THREAD_COLUMNS, SORT, INVERTED, TREE, THREADS, KERNEL_THREADS, POOLS, CPU, FULL_COMMAND,
            THEME, COLOURS, UNICODE, GRAPH, MOUSE, MOVEMENT, READ_ONLY);
    // spotless:on

    private final String key;
    private final Form<T> form;
    private final T initial;
    private final String help;

    private Setting(String key, Form<T> form, T initial, String help) {
        this.key = key;
        this.form = form;
        this.initial = initial;
        this.help = help;
    }

    static @Nullable Setting<?> find(String key) {
        return TABLE.stream()
                .filter(setting -> setting.key.equals(key))
                .findFirst()
                .orElse(null);
    }

    /**
     * The key in the settings file.
     *
     * @return lower case with underscores
     */
    public String key() {
        return key;
    }

    /**
     * The variable of the environment that overrides the file.
     *
     * @return for example {@code JHTOP_DELAY}
     */
    public String variable() {
        return "JHTOP_" + key.toUpperCase(Locale.ROOT);
    }

    /**
     * The default.
     *
     * @return what holds if nobody says otherwise
     */
    public T initial() {
        return initial;
    }

    String help() {
        return help;
    }

    Form<T> form() {
        return form;
    }

    @Override
    public String toString() {
        return key;
    }
}
