package io.github.jhtop.cli;

import io.github.jhtop.tui.canvas.Theme;
import io.github.jhtop.tui.terminal.ColourDepth;
import java.util.List;

/**
 * Themes for a terminal.
 *
 * @param user whose own themes come before the shipped ones
 * @param colours what the terminal can show
 */
record Themes(UserSettings user, ColourDepth colours) {

    /** Those that are shipped, as the setup goes through them. */
    static final List<String> SHIPPED = List.of("calm", "light", "high-contrast", "colour-blind", "monochrome");

    /** Without colours, what a coloured theme tells by them alone would be lost. */
    Theme theme(String name) {
        return user.theme(colours == ColourDepth.NONE ? "monochrome" : name);
    }
}
