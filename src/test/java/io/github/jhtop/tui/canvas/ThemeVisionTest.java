package io.github.jhtop.tui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.config.ShippedFiles;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped themes can be read, by those too who see fewer colours. */
class ThemeVisionTest {

    /** What matters less, and what is no text: WCAG 2.2, 1.4.3 and 1.4.11. */
    private static final Set<Role> QUIET = EnumSet.of(
            Role.DIM,
            Role.TAB,
            Role.TREE,
            Role.KERNEL_THREAD,
            Role.UNKNOWN,
            Role.BLOCKED,
            Role.BAR_USER,
            Role.BAR_SYSTEM,
            Role.BAR_IOWAIT,
            Role.BAR_STEAL,
            Role.BAR_MEMORY,
            Role.GRAPH);

    /** Six times what is just noticeable. */
    private static final double APART = 14;

    private static Theme theme(String name) {
        return Theme.parse(ShippedFiles.properties("themes/" + name + ".properties"));
    }

    @Test
    void contrastIsThatOfTheStandard() {
        Colour.Rgb white = new Colour.Rgb(255, 255, 255);
        assertEquals(21, Vision.contrast(white, new Colour.Rgb(0, 0, 0)), 1e-9);
        assertEquals(4.54, Vision.contrast(new Colour.Rgb(0x76, 0x76, 0x76), white), 0.01);
        assertEquals(100, Vision.USUAL.distance(white, new Colour.Rgb(0, 0, 0)), 0.01);
    }

    @ParameterizedTest
    @CsvSource({"calm, 4.5, 3", "light, 4.5, 3", "colour-blind, 4.5, 3", "high-contrast, 7, 7"})
    void everyRoleCanBeRead(String name, double least, double leastOfQuiet) {
        Theme theme = theme(name);
        for (Role role : Role.values()) {
            Style style = theme.style(role);
            double contrast = Vision.contrast(theme.ink(style), theme.paper(style));
            assertTrue(contrast >= (QUIET.contains(role) ? leastOfQuiet : least), role + " has " + contrast);
        }
    }

    @ParameterizedTest
    @EnumSource(Vision.class)
    void whatTheColourBlindMustTellApartLooksApart(Vision vision) {
        Theme theme = theme("colour-blind");
        assertApart(theme, vision, Role.RUN, Role.READY, Role.BLOCKED);
        assertApart(theme, vision, Role.TEXT, Role.GRADE_NOTABLE, Role.GRADE_HIGH, Role.DIM);
        assertApart(theme, vision, Role.TEXT, Role.JVM, Role.THREAD, Role.KERNEL_THREAD);
        assertApart(theme, vision, Role.BAR_USER, Role.BAR_SYSTEM, Role.BAR_IOWAIT);
        assertApart(theme, vision, Role.BAR_SYSTEM, Role.BAR_STEAL);
    }

    private static void assertApart(Theme theme, Vision vision, Role... roles) {
        for (int i = 0; i < roles.length; i++) {
            for (int j = 0; j < i; j++) {
                Colour.Rgb one = theme.ink(theme.style(roles[i]));
                Colour.Rgb other = theme.ink(theme.style(roles[j]));
                double distance = vision.distance(one, other);
                assertTrue(distance >= APART, roles[i] + " and " + roles[j] + " are " + distance + " apart");
            }
        }
    }

    @Test
    void monochromeHasNoColour() {
        theme("monochrome").styles().forEach((role, style) -> {
            assertEquals(new Colour.Default(), style.foreground(), role.name());
            assertEquals(new Colour.Default(), style.background(), role.name());
        });
    }
}
