package io.github.jhtop.tui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.text.SafeText;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreenshotTest {

    private static final Theme THEME = theme();

    private static Theme theme() {
        Map<Role, Style> styles = new EnumMap<>(Role.class);
        styles.put(Role.JVM, Style.parse("bold #0a1bfe"));
        styles.put(Role.SELECTED, Style.parse("reverse"));
        styles.put(Role.WARNING, Style.parse("bright-white on red"));
        styles.put(Role.INPUT, Style.parse("underline"));
        return new Theme(styles, Style.parse("#cccccc on #101010"));
    }

    private static Canvas canvas(String text, Role role) {
        Canvas canvas = new Canvas(new Size(2, 20));
        canvas.put(0, 2, 18, SafeText.of(text), role);
        return canvas;
    }

    @Test
    void textEndsWhereTheLastCharacterStands() {
        assertEquals("  写真 e\u0301te\u0301\n\n", Screenshot.text(canvas("写真 e\u0301te\u0301  ", Role.TEXT)));
    }

    @Test
    void whatIsForeignStaysText() {
        String svg = Screenshot.svg(canvas("<script>&\"]]>", Role.TEXT), THEME);
        assertTrue(svg.contains(">&lt;script&gt;&amp;\"]]&gt;</text>"), svg);
        assertFalse(svg.contains("<script"), svg);
    }

    @Test
    void aControlThatGotSoFarIsReplaced() {
        Canvas canvas = new Canvas(new Size(1, 3));
        canvas.put(0, 0, "a\u001bb", Role.TEXT);
        assertEquals("a\uFFFDb\n", Screenshot.text(canvas));
        assertTrue(Screenshot.svg(canvas, THEME).contains(">a\uFFFDb</text>"));
    }

    @Test
    void wideAndMarkedCharactersHaveAPlaceOfTheirOwn() {
        String svg = Screenshot.svg(canvas("a写b e\u0301c", Role.TEXT), THEME);
        assertTrue(svg.contains("x=\"32\" y=\"28\" textLength=\"9\" "), svg);
        assertTrue(svg.contains("x=\"41\" y=\"28\" textLength=\"18\" "), svg);
        assertTrue(svg.contains("x=\"59\" y=\"28\" textLength=\"9\" "), svg);
        assertTrue(svg.contains(">e\u0301</text>"), svg);
    }

    @Test
    void rolesAreColouredAsTheThemeSays() {
        assertTrue(Screenshot.svg(canvas("x", Role.JVM), THEME).contains("\n.jvm{fill:#0a1bfe;font-weight:bold}"));
        assertTrue(Screenshot.svg(canvas("x", Role.WARNING), THEME).contains("\n.warning{fill:#ffffff}"));
        assertTrue(Screenshot.svg(canvas("x", Role.WARNING), THEME).contains("height=\"17\" fill=\"#cd0000\"/>"));
        String reversed = Screenshot.svg(canvas("x", Role.SELECTED), THEME);
        assertTrue(reversed.contains("\n.selected{fill:#101010}"), reversed);
        assertTrue(reversed.contains("width=\"9\" height=\"17\" fill=\"#cccccc\"/>"), reversed);
        assertTrue(reversed.contains("rx=\"8\" fill=\"#101010\"/>"), reversed);
    }

    @Test
    void underlinedBlanksAreDrawn() {
        String svg = Screenshot.svg(canvas(" x ", Role.INPUT), THEME);
        assertTrue(svg.contains("textLength=\"27\" lengthAdjust=\"spacingAndGlyphs\"> x <"), svg);
    }

    @Test
    void nothingIsDrawnOfNothing() {
        assertEquals("", Screenshot.text(new Canvas(new Size(0, 0))));
        assertFalse(Screenshot.svg(new Canvas(new Size(0, 7)), THEME).contains("<text"));
    }
}
