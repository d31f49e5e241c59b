package io.github.jhtop.tui.canvas;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A look for every role. Immutable.
 *
 * @param styles one style for each role
 */
public record Theme(Map<Role, Style> styles) {

    /**
     * Reads a theme.
     *
     * @param roles style by role name, in lower case with hyphens, as in {@code config/themes}
     * @return the theme
     * @throws IllegalArgumentException if a role is missing or unknown, or a style cannot be read; the message says which
     */
    public static Theme parse(Map<String, String> roles) {
        Map<Role, Style> styles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            String name = keyOf(role);
            String style = roles.get(name);
            if (style == null) {
                throw new IllegalArgumentException("the role '" + name + "' is missing");
            }
            styles.put(role, Style.parse(style));
        }
        rejectUnknown(roles.keySet());
        return new Theme(styles);
    }

    private static void rejectUnknown(Set<String> names) {
        Set<String> unknown = new TreeSet<>(names);
        List.of(Role.values()).forEach(role -> unknown.remove(keyOf(role)));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("there is no role " + unknown);
        }
    }

    /**
     * The key of a role in a theme file.
     *
     * @param role the role
     * @return for example {@code tab-shown}
     */
    public static String keyOf(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The style of a role.
     *
     * @param role the role
     * @return its style
     */
    public Style style(Role role) {
        return styles.getOrDefault(role, Style.PLAIN);
    }

    /**
     * The same without colours.
     *
     * @return a theme for {@code NO_COLOR} and monochrome terminals
     */
    public Theme withoutColour() {
        Map<Role, Style> plain = new EnumMap<>(Role.class);
        styles.forEach((role, style) -> plain.put(role, style.withoutColour()));
        return new Theme(plain);
    }
}
