package io.github.jhtop.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.jhtop.text.CellWidth;
import io.github.jhtop.tui.canvas.Colour;
import io.github.jhtop.tui.canvas.Palette;
import io.github.jhtop.tui.canvas.Size;
import io.github.jhtop.tui.canvas.Style;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a terminal can show, and what stands for what it cannot. */
class CapabilitiesTest {

    @ParameterizedTest
    @CsvSource({
        "TERM=xterm, SIXTEEN",
        "TERM=linux, SIXTEEN",
        "TERM=xterm-256color, INDEXED",
        "TERM=xterm-256color COLORTERM=truecolor, TRUE_COLOUR",
        "TERM=xterm COLORTERM=24bit, TRUE_COLOUR",
        "TERM=xterm COLORTERM=yes, SIXTEEN",
        "TERM=vt100, NONE",
        "TERM=xterm-mono, NONE",
        "TERM=xterm-256color NO_COLOR=1, NONE",
        "TERM=xterm-256color NO_COLOR=, INDEXED",
    })
    void coloursComeFromTheEnvironment(String environment, ColourDepth depth) throws NoTerminalException {
        assertEquals(depth, Capabilities.of(parse(environment)).colours());
    }

    @ParameterizedTest
    @CsvSource({
        "TERM=xterm, false",
        "TERM=xterm LANG=C, false",
        "TERM=xterm LANG=ko_KR.UTF-8, true",
        "TERM=xterm LC_CTYPE=C.utf8 LANG=C, true",
        "TERM=xterm LC_ALL=POSIX LC_CTYPE=C.UTF-8, false",
        "TERM=xterm LC_ALL= LANG=en_US.UTF-8, true",
    })
    void unicodeComesFromTheFirstVariableThatIsSet(String environment, boolean unicode) throws NoTerminalException {
        assertEquals(unicode, Capabilities.of(parse(environment)).unicode());
    }

    @ParameterizedTest
    @CsvSource({"LANG=C, TERM is not set", "TERM=dumb, TERM is dumb", "TERM=, TERM is not set"})
    void refusesWhatCannotPlaceItsCursor(String environment, String reason) {
        NoTerminalException refused =
                assertThrows(NoTerminalException.class, () -> Capabilities.of(parse(environment)));
        assertEquals(reason + "; try: jhtop --batch -n 1", refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "default, TRUE_COLOUR, [m",
        "bold red, SIXTEEN, [;1;31m",
        "bold red, NONE, [;1m",
        "bright-red on black, SIXTEEN, [;91;40m",
        "white on bright-blue, SIXTEEN, [;37;104m",
        "dim underline reverse, SIXTEEN, [;2;4;7m",
        "#ff8800, TRUE_COLOUR, [;38;2;255;136;0m",
        "#ff8800, INDEXED, [;38;5;208m",
        "#ff0000, SIXTEEN, [;91m",
        "#7ecb7e, SIXTEEN, [;32m",
        "#ef7f6e, SIXTEEN, [;91m",
        "#7f8c98, SIXTEEN, [;90m",
        "#26323d, SIXTEEN, [;30m",
        "default on #808080, SIXTEEN, [;100m",
        "default on #080808, INDEXED, [;48;5;232m",
    })
    void stylesBecomeSequences(String style, ColourDepth depth, String sequence) {
        assertEquals("\033" + sequence, StyleEncoder.encode(Style.parse(style), depth));
    }

    @Test
    void eachIndexedColourIsNearestToItself() {
        for (int index = 16; index < 256; index++) {
            int rgb = Palette.rgbOf(index);
            int nearest = Palette.nearestOf256(new Colour.Rgb(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF));
            assertEquals(rgb, Palette.rgbOf(nearest));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "─, -", "│, |", "┌, +", "└, `", "├, +", "█, '#'", "▋, '#'", "▎, |", "▄, :", "▁, .", "…, ~", "▸, +", "▾, -",
        "–, -", "·, .", "⣿, '#'", "⡀, .", "처, ?", "é, ?", "A, A",
    })
    void eachCharacterHasOneAsciiCharacter(String character, char fallback) {
        assertEquals(fallback, AsciiFallback.of(character.codePointAt(0)));
        assertEquals(1, CellWidth.of(fallback));
    }

    @Test
    void thePartsOfABarAreToldApart() {
        long parts = "█▓▒░ ".chars().map(AsciiFallback::of).distinct().count();
        assertEquals(5, parts);
    }

    @ParameterizedTest
    @CsvSource({"▲", "▼"})
    void theSignOfTheOrderIsNoLetter(String sign) {
        assertFalse(Character.isLetterOrDigit(AsciiFallback.of(sign.codePointAt(0))));
    }

    @Test
    void noFallbackIsAControl() {
        for (int codePoint = 0x7F; codePoint < 0x30000; codePoint++) {
            int fallback = AsciiFallback.of(codePoint);
            assertEquals(fallback, Math.max(' ', Math.min('~', fallback)));
        }
    }

    @Test
    void readsWhatTheSystemSays() {
        assertEquals(new Size(24, 80), SttyMode.parseSize("24 80"));
        assertEquals(new Size(0, 0), SttyMode.parseSize("stty: standard input: Input/output error"));
        assertEquals(new Size(0, 0), SttyMode.parseSize(""));
        assertEquals(true, Foreground.isForeground("7 (a) R 1 1 1 (b) R 1 70 60 34816 70 0 0"));
        assertEquals(false, Foreground.isForeground("7 (java) S 1 70 60 34816 60 0 0"));
        assertEquals(true, Foreground.isForeground("7 (java) S 1 70 60 0 -1 0 0"));
    }

    private static Map<String, String> parse(String environment) {
        return Arrays.stream(environment.split(" ", -1))
                .map(variable -> variable.split("=", 2))
                .collect(Collectors.toMap(variable -> variable[0], variable -> variable[1]));
    }
}
