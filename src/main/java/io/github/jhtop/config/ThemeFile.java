package io.github.jhtop.config;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A theme: shipped, or the user's own in {@code themes/} beside the settings, which comes first. */
public final class ThemeFile {

    /** A comment, nothing, or a role and its style. */
    private static final Pattern LINE = Pattern.compile("(?:#.*)?|([^=\\s]+)\\s*=\\s*(.*)");

    private ThemeFile() {}

    /**
     * Whether there is a theme of that name.
     *
     * @param name of letters, digits, hyphens and underscores
     * @param environment of the process
     * @return true if there is one, readable or not
     */
    public static boolean exists(String name, Map<String, String> environment) {
        SmallTextFile own = own(name, environment);
        return ShippedFiles.exists(shipped(name)) || (own != null && own.exists());
    }

    /**
     * Where a theme of the user's own would be.
     *
     * @param name of letters, digits, hyphens and underscores
     * @param environment of the process
     * @return its path, {@code ~} being the home; without a home, what comes below the folder of the settings
     */
    public static String place(String name, Map<String, String> environment) {
        SmallTextFile own = own(name, environment);
        return own == null ? shipped(name) : own.shown();
    }

    /**
     * Reads a theme; roles that the user's own leaves out are those of the default theme.
     *
     * @param name of one that exists
     * @param environment of the process
     * @param check throws an {@link IllegalArgumentException} for a style that cannot be read, saying why
     * @return style by role, for every role of the default theme
     * @throws SettingsException if the user's own cannot be read, or a line of it is no role with a style
     */
    public static Map<String, String> read(String name, Map<String, String> environment, Consumer<String> check)
            throws SettingsException {
        SmallTextFile own = own(name, environment);
        if (own == null || !own.exists()) {
            return ShippedFiles.properties(shipped(name));
        }
        Map<String, String> styles = new LinkedHashMap<>(ShippedFiles.properties(shipped(Setting.THEME.initial())));
        styles.putAll(parse(own.shown(), own.read(), styles.keySet(), check));
        return styles;
    }

    private static String shipped(String name) {
        return "themes/" + name + ".properties";
    }

    private static @Nullable SmallTextFile own(String name, Map<String, String> environment) {
        Path folder = XdgFolder.CONFIG.of(environment);
        if (folder == null) {
            return null;
        }
        Path path = folder.resolve(shipped(name));
        return SmallTextFile.of(path, SettingsFile.shown(path, environment), environment);
    }

    /** Lines of {@code role = style}, as in the shipped ones. */
    static Map<String, String> parse(String file, String text, Set<String> roles, Consumer<String> check)
            throws SettingsException {
        Map<String, String> styles = new LinkedHashMap<>();
        List<String> lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String place = file + ":" + (i + 1);
            Matcher line = LINE.matcher(lines.get(i));
            if (!line.matches()) {
                throw new SettingsException(place, "is no 'role = style', such as jvm = bold yellow");
            }
            String role = line.group(1);
            if (role != null) {
                refuse(place + ": " + role, role, line.group(2), roles, check);
                if (styles.put(role, line.group(2)) != null) {
                    throw new SettingsException(place + ": " + role, "is there twice; give each role one style");
                }
            }
        }
        return styles;
    }

    private static void refuse(String place, String role, String style, Set<String> roles, Consumer<String> check)
            throws SettingsException {
        if (!roles.contains(role)) {
            List<String> known = roles.stream().sorted().toList();
            throw new SettingsException(place, "no such role; " + Closest.hint(role, known));
        }
        try {
            check.accept(style);
        } catch (IllegalArgumentException e) {
            throw new SettingsException(place, String.valueOf(e.getMessage()));
        }
    }
}
