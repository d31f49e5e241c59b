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
 * @param ground what {@code default} looks like on the terminals that the theme is made for; a screen is never filled
 *     with it, a picture is
 */
public record Theme(Map<Role, Style> styles, Style ground) {

    private static final String GROUND = "ground";

    private static final Style DARK = Style.parse("white on black");

    /** Refuses a ground that leaves a colour to the terminal. */
    public Theme {
        if (ground.foreground() instanceof Colour.Default || ground.background() instanceof Colour.Default) {
            throw new IllegalArgumentException("the ground names two colours, such as white on black");
        }
    }

    /**
     * A theme for a dark terminal.
     *
     * @param styles one style for each role
     */
    public Theme(Map<Role, Style> styles) {
        this(styles, DARK);
    }

    /**
     * Reads a theme.
     *
     * @param roles style by role name, in lower case with hyphens, and that of the {@code ground}, as in {@code
     *     config/themes}
     * @return the theme
     * @throws IllegalArgumentException if a role is missing or unknown, or a style cannot be read; the message says which
     */
    public static Theme parse(Map<String, String> roles) {
        Map<Role, Style> styles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            styles.put(role, style(roles, keyOf(role)));
        }
        rejectUnknown(roles.keySet());
        return new Theme(styles, style(roles, GROUND));
    }

    private static Style style(Map<String, String> roles, String name) {
        String style = roles.get(name);
        if (style == null) {
            throw new IllegalArgumentException("the role '" + name + "' is missing");
        }
        return Style.parse(style);
    }

    private static void rejectUnknown(Set<String> names) {
        Set<String> unknown = new TreeSet<>(names);
        unknown.remove(GROUND);
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

    /** The colour of a character on the terminals that the theme is made for. */
    Colour.Rgb ink(Style style) {
        return style.reverse()
                ? rgb(style.background(), ground.background())
                : rgb(style.foreground(), ground.foreground());
    }

    /** The colour of a cell behind its character on the terminals that the theme is made for. */
    Colour.Rgb paper(Style style) {
        return style.reverse()
                ? rgb(style.foreground(), ground.foreground())
                : rgb(style.background(), ground.background());
    }

    private static Colour.Rgb rgb(Colour colour, Colour ground) {
        return Palette.rgbOf(colour instanceof Colour.Default ? ground : colour);
    }
}
