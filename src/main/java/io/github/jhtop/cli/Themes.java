package io.github.jhtop.cli;

import io.github.jhtop.tui.canvas.Theme;
import io.github.jhtop.tui.terminal.Capabilities;
import io.github.jhtop.tui.terminal.ColourDepth;
import java.util.List;

/**
 * Themes for a terminal.
 *
 * @param user whose own themes come before the shipped ones
 * @param capabilities what the terminal can show
 */
record Themes(UserSettings user, Capabilities capabilities) {

    /** Those that are shipped, as the setup goes through them. */
    static final List<String> SHIPPED = List.of("calm", "light", "high-contrast", "colour-blind", "monochrome");

    boolean unicode() {
        return capabilities.unicode();
    }

    /** Without colours, what a coloured theme tells by them alone would be lost. */
    Theme theme(String name) {
        return user.theme(capabilities.colours() == ColourDepth.NONE ? "monochrome" : name);
    }
}
