package io.github.jhtop.cli;

import io.github.jhtop.config.ThemeFile;
import io.github.jhtop.config.Vocabulary;
import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.metric.ThreadMetrics;
import io.github.jhtop.tui.CommandVocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names that may stand in settings.
 *
 * @param environment of the process: it says where the user's themes are
 */
record Names(Map<String, String> environment) implements Vocabulary {

    @Override
    public Map<String, String> columns() {
        return byName(ProcessMetrics.TABLE);
    }

    @Override
    public Map<String, String> threadColumns() {
        return byName(ThreadMetrics.TABLE);
    }

    /** As {@link Metric#find}: keys and titles, the first one that has the name. */
    private static <R> Map<String, String> byName(List<Metric<R>> table) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (Metric<R> metric : table) {
            ids.putIfAbsent(metric.id().toLowerCase(Locale.ROOT), metric.id());
            ids.putIfAbsent(metric.title().toLowerCase(Locale.ROOT), metric.id());
        }
        return ids;
    }

    @Override
    public boolean hasTheme(String name) {
        return ThemeFile.exists(name, environment);
    }

    @Override
    public List<String> themes() {
        return Themes.SHIPPED;
    }

    @Override
    public String themeFile(String name) {
        return ThemeFile.place(name, environment);
    }

    @Override
    public List<Command> commands() {
        return CommandVocabulary.commands();
    }
}
