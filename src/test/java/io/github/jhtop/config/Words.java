package io.github.jhtop.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small vocabulary. */
final class Words implements Vocabulary {

    private static final Set<String> TABS = Set.of("tabs");
    private static final Set<String> PAGES = Set.of("pages");
    private static final Set<String> EVERYWHERE = Set.of("tabs", "pages");

    @Override
    public Map<String, String> columns() {
        return named("pid", "pid", "name", "name", "cpu_percent", "cpu_percent", "cpu%", "cpu_percent");
    }

    @Override
    public Map<String, String> threadColumns() {
        return named("tid", "tid", "name", "name");
    }

    private static Map<String, String> named(String... pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }

    @Override
    public boolean hasTheme(String name) {
        return name.equals("calm") || name.equals("loud");
    }

    @Override
    public List<String> themes() {
        return List.of("calm", "loud");
    }

    @Override
    public String themeFile(String name) {
        return "/etc/xdg/" + name;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command("help", "Help.", TABS, List.of("F1", "h"), List.of()),
                new Command("kill", "Kill.", TABS, List.of("F9", "k"), List.of()),
                new Command("quit", "Quit.", TABS, List.of("q"), List.of()),
                new Command("close", "Close.", PAGES, List.of("q"), List.of()),
                new Command("up", "Up.", EVERYWHERE, List.of("Up"), List.of("k")),
                new Command("fold", "Fold.", TABS, List.of("-"), List.of("h")));
    }
}
