package io.github.jhtop.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTextTest {

    private static final String ACCENT = "\u0301";

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "C0,                     0x00,     0x1F",
        "DEL,                    0x7F,     0x7F",
        "C1,                     0x80,     0x9F",
        "soft hyphen,            0xAD,     0xAD",
        "Arabic letter mark,     0x61C,    0x61C",
        "zero-width,             0x200B,   0x200D",
        "left and right marks,   0x200E,   0x200F",
        "separators,             0x2028,   0x2029",
        "bidi embeddings,        0x202A,   0x202E",
        "word joiner,            0x2060,   0x2060",
        "bidi isolates,          0x2066,   0x2069",
        "lone surrogates,        0xD800,   0xDFFF",
        "private,                0xE000,   0xF8FF",
        "non-characters,         0xFDD0,   0xFDEF",
        "variation selectors,    0xFE00,   0xFE0F",
        "byte order mark,        0xFEFF,   0xFEFF",
        "annotations,            0xFFF9,   0xFFFB",
        "last of the plane,      0xFFFE,   0xFFFF",
        "unassigned,             0x378,    0x379",
        "tags,                   0xE0001,  0xE007F",
        "more selectors,         0xE0100,  0xE01EF",
        "private plane 15,       0xF0000,  0xFFFFF",
        "private plane 16,       0x100000, 0x10FFFF"
    })
    void refusesWhatCannotBeSeen(String rule, int first, int last) {
        for (int codePoint = first; codePoint <= last; codePoint++) {
            String foreign = "a" + Character.toString(codePoint) + "b";
            SafeText text = SafeText.of(foreign);
            assertEquals("a\uFFFDb", text.toString(), rule + " " + Integer.toHexString(codePoint));
            assertEquals(3, text.cells());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain (ASCII) ~         | 15",
                "naïve café              | 10",
                "日本                    | 4",
                "한글 ｶﾅ                 | 7",
                "👍🏽                      | 4",
                "עברית                   | 5",
                "no\u00A0break           | 8"
            })
    void keepsWhatCanBeSeen(String foreign, int cells) {
        SafeText text = SafeText.of(foreign);
        assertEquals(foreign, text.toString());
        assertEquals(cells, text.cells());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#\u001B]52;c;cm0gLXJm\u0007# | #\uFFFD]52;c;cm0gLXJm\uFFFD# | 18",
                "\u009B31mred               | \uFFFD31mred               | 7",
                "evil\u202Egpj.exe          | evil\uFFFDgpj.exe          | 12",
                "👨\u200D👩                 | 👨\uFFFD👩                 | 5",
                "❤\uFE0F                    | ❤\uFFFD                    | 2"
            })
    void replacesInPlace(String foreign, String shown, int cells) {
        SafeText text = SafeText.of(foreign);
        assertEquals(shown, text.toString());
        assertEquals(cells, text.cells());
    }

    @Test
    void keepsFourMarksOnEachBase() {
        SafeText text = SafeText.of("e" + ACCENT.repeat(9) + "x" + ACCENT.repeat(4) + "日" + ACCENT);
        assertEquals("e" + ACCENT.repeat(4) + "x" + ACCENT.repeat(4) + "日" + ACCENT, text.toString());
        assertEquals(4, text.cells());
    }

    @Test
    void givesABaseToMarksThatHaveNone() {
        SafeText text = SafeText.of(ACCENT.repeat(9));
        assertEquals("\uFFFD" + ACCENT.repeat(4), text.toString());
        assertEquals(1, text.cells());
    }

    @Test
    void endsLongTextWithAnEllipsis() {
        String longest = "x".repeat(SafeText.LENGTH_CAP);
        assertEquals(longest, SafeText.of(longest).toString());
        SafeText text = SafeText.of(longest + "y");
        assertEquals("x".repeat(SafeText.LENGTH_CAP - 1) + "…", text.toString());
        assertEquals(SafeText.LENGTH_CAP, text.cells());
    }

    @Test
    void neverEndsWithHalfACharacter() {
        SafeText text = SafeText.of("👍".repeat(SafeText.LENGTH_CAP));
        assertEquals("👍".repeat(SafeText.LENGTH_CAP / 2 - 1) + "…", text.toString());
        assertEquals(SafeText.LENGTH_CAP - 1, text.cells());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ASCII                    | 6A 61 76 61       | java",
                "two bytes                | C3 A9             | é",
                "four bytes               | F0 9F 91 8D       | 👍",
                "cut after one of two     | 61 C3             | a\uFFFD",
                "cut after three of four  | 61 F0 9F 91       | a\uFFFD",
                "begun in the middle      | A9 61             | \uFFFDa",
                "overlong slash           | C0 AF             | \uFFFD\uFFFD",
                "encoded surrogate        | ED A0 80          | \uFFFD",
                "beyond Unicode           | F4 90 80 80       | \uFFFD\uFFFD\uFFFD\uFFFD",
                "C1 in UTF-8              | C2 9B 33 31 6D    | \uFFFD31m",
                "C1 as a raw byte         | 9B 33 31 6D       | \uFFFD31m",
                "NUL                      | 61 00 62          | a\uFFFDb"
            })
    void decodesUtf8WithReplacement(String name, String hex, String shown) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        assertEquals(shown, SafeText.decode(bytes, 0, bytes.length).toString());
    }

    @Test
    void decodesOnlyThePartAskedFor() {
        byte[] bytes = "(é java é)".getBytes(UTF_8);
        assertEquals("java", SafeText.decode(bytes, 4, 8).toString());
        assertSame(SafeText.EMPTY, SafeText.decode(bytes, 4, 4));
    }

    @Test
    void decodesAsMuchAsItKeeps() {
        for (String letter : List.of("x", "é", "日", "👍")) {
            String foreign = letter.repeat(220_000 / letter.length());
            byte[] bytes = foreign.getBytes(UTF_8);
            assertEquals(SafeText.of(foreign), SafeText.decode(bytes, 0, bytes.length));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {"a,b,c | a b c", "a,,c | a  c", "'',b | ' b'", "a,'' | 'a '", "a | a"})
    void joinsWithASeparatorBetweenAnyTwo(String parts, String joined) {
        List<SafeText> safe = Stream.of(parts.replace("'", "").split(",", -1))
                .map(SafeText::of)
                .toList();
        assertEquals(joined, SafeText.join(safe, " ").toString());
    }

    @Test
    void joinsNothingToNothing() {
        assertSame(SafeText.EMPTY, SafeText.join(List.of(), " "));
    }

    @Test
    void capsWhatItJoins() {
        SafeText part = SafeText.of("日".repeat(1000));
        SafeText joined = SafeText.join(List.of(part, part, part, part, part, part), ", ");
        assertEquals(SafeText.LENGTH_CAP, joined.toString().length());
        assertTrue(joined.toString().endsWith("日…"));
    }

    @Test
    void findsLettersOfBothCases() {
        SafeText text = SafeText.of("ForkJoinPool-1");
        assertTrue(text.containsIgnoringCase("joinpool"));
        assertTrue(text.containsIgnoringCase("-1"));
        assertTrue(text.containsIgnoringCase(""));
        assertFalse(text.containsIgnoringCase("pool-2"));
        assertFalse(text.containsIgnoringCase("forkjoinpool-1x"));
    }

    @Test
    void isAValue() {
        assertEquals(SafeText.of("a\u0000"), SafeText.of("a\uFFFD"));
        assertEquals(SafeText.of("a").hashCode(), SafeText.of("a").hashCode());
        assertNotEquals(SafeText.of("a"), SafeText.of("b"));
        assertNotEquals(SafeText.of("a"), (Object) "a");
        assertTrue(SafeText.of("a").compareTo(SafeText.of("b")) < 0);
        assertTrue(SafeText.EMPTY.isEmpty());
        assertFalse(SafeText.of("a").isEmpty());
    }
}
