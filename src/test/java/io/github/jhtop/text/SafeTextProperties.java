package io.github.jhtop.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever came in, what is kept can be shown. */
class SafeTextProperties {

    /** Controls, formats, surrogates, private and unassigned code points; separators; variation selectors. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\\x{FE00}-\\x{FE0F}]");

    private static final Pattern MARKS_WITHOUT_BASE = Pattern.compile("^[\\p{Mn}\\p{Me}]");
    private static final Pattern TOO_MANY_MARKS = Pattern.compile("[\\p{Mn}\\p{Me}]{5}");

    @Property
    void anyStringBecomesSafe(@ForAll("foreign") String foreign) {
        assertSafe(SafeText.of(foreign));
    }

    @Property
    void anyBytesBecomeSafe(@ForAll byte[] bytes) {
        assertSafe(SafeText.decode(bytes, 0, bytes.length));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void textsAboutTheCapBecomeSafe(@ForAll("foreign") @Size(max = 20) String begin, @ForAll("foreign") String end) {
        assertSafe(SafeText.of(begin + "é".repeat(SafeText.LENGTH_CAP - 15) + end));
        assertSafe(SafeText.of(begin + "x" + "👍".repeat(SafeText.LENGTH_CAP / 2 - 7) + end));
    }

    @Property
    void whatIsJoinedIsSafe(@ForAll @Size(max = 5) List<@From("foreign") String> parts) {
        assertSafe(SafeText.join(parts.stream().map(SafeText::of).toList(), ", "));
    }

    private static void assertSafe(SafeText text) {
        String shown = text.toString();
        assertFalse(FORBIDDEN.matcher(shown).find(), "forbidden code point");
        assertFalse(MARKS_WITHOUT_BASE.matcher(shown).find(), "mark without base");
        assertFalse(TOO_MANY_MARKS.matcher(shown).find(), "too many marks");
        assertTrue(shown.length() <= SafeText.LENGTH_CAP, "too long");
        assertEquals(shown.codePoints().map(CellWidth::of).sum(), text.cells());
        assertEquals(text, SafeText.of(shown));
        assertEquals(text.cells(), SafeText.of(shown).cells());
    }

    /** Every kind of code point, the awkward ones often. */
    @Provide
    Arbitrary<String> foreign() {
        Arbitrary<Integer> codePoints = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 0x10FFFF),
                Arbitraries.integers().between(0, 0xFF),
                Arbitraries.integers().between(0x300, 0x36F),
                Arbitraries.integers().between(0x1100, 0x11FF),
                Arbitraries.integers().between(0x2000, 0x206F),
                Arbitraries.integers().between(0x4E00, 0x4EFF),
                Arbitraries.integers().between(0xD7B0, 0xDFFF),
                Arbitraries.integers().between(0x1F300, 0x1F6FF));
        return codePoints.list().ofMaxSize(60).map(SafeTextProperties::string);
    }

    private static String string(List<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        codePoints.forEach(text::appendCodePoint);
        return text.toString();
    }
}
