package io.github.jhtop.metric;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.ThreadRow;
import io.github.jhtop.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The names by which the quantities of a table may be called where people type: key, title, title without its sign
 * ({@code cpu} for {@code CPU%}), and aliases; upper and lower case alike. Immutable.
 *
 * @param <R> the kind of row
 */
public final class MetricNames<R> {

    /** What a title may end with; declared first, since the names below are made from it. */
    private static final List<String> SIGNS = List.of("%", "/s");

    /** A name is taken for another if at most one of so many letters is wrong. */
    private static final int LETTERS_PER_SLIP = 3;

    /** Nobody types a longer name, and the work grows with its length. */
    private static final int LONGEST_GUESSED = 64;

    /** Names of the quantities of a process. */
    public static final MetricNames<ProcessRow> OF_PROCESSES =
            new MetricNames<>(ProcessMetrics.TABLE, ProcessMetrics.ALIASES);

    /** Names of the quantities of a thread. */
    public static final MetricNames<ThreadRow> OF_THREADS = new MetricNames<>(ThreadMetrics.TABLE, Map.of());

    private final TreeMap<String, Metric<R>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> aliases;

    private MetricNames(List<Metric<R>> table, Map<String, String> aliases) {
        this.aliases = aliases;
        for (Metric<R> metric : table) {
            byName.put(metric.id(), metric);
            byName.put(metric.title(), metric);
            shortNames(metric).forEach(name -> byName.put(name, metric));
        }
    }

    /**
     * Finds a quantity.
     *
     * @param name any of its names
     * @return the metric, or null
     */
    public @Nullable Metric<R> find(String name) {
        return byName.get(name);
    }

    /**
     * The quantity that was probably meant by a name that is none.
     *
     * @param name what was typed
     * @return the metric with the most similar name, or null if none is similar
     */
    public @Nullable Metric<R> closest(String name) {
        if (name.length() > LONGEST_GUESSED) {
            return null;
        }
        String typed = name.toLowerCase(Locale.ROOT);
        int least = Math.max(1, typed.length() / LETTERS_PER_SLIP) + 1;
        Metric<R> closest = null;
        for (Map.Entry<String, Metric<R>> known : byName.entrySet()) {
            int distance = Spelling.distance(typed, known.getKey().toLowerCase(Locale.ROOT));
            // One wrong letter out of one or two is no likeness.
            if (distance < least && distance < known.getKey().length() - 1) {
                least = distance;
                closest = known.getValue();
            }
        }
        return closest;
    }

    /**
     * The names that are neither key nor title.
     *
     * @param metric one of the table
     * @return for example {@code mem}; none if key and title are short enough
     */
    public List<String> shortNames(Metric<R> metric) {
        List<String> names = new ArrayList<>();
        for (String sign : SIGNS) {
            if (metric.title().endsWith(sign)) {
                String bare = metric.title().substring(0, metric.title().length() - sign.length());
                names.add(bare.toLowerCase(Locale.ROOT));
            }
        }
        aliases.forEach((alias, id) -> {
            if (id.equals(metric.id())) {
                names.add(alias);
            }
        });
        return List.copyOf(names);
    }
}
