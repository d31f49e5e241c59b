package io.github.jhtop.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that others chose. */
final class EscapeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "</style><script>alert(1)</script> → &lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;",
                "a & b → a &amp; b",
                "'\" onload=\"x' → &quot; onload=&quot;x",
                "a\u202Eb\u0007c → a\uFFFDb\uFFFDc",
            })
    void htmlIsText(String hostile, String escaped) {
        assertEquals(escaped, Escape.html(hostile));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                "a|b → a\\|b",
                "`rm` → \\`rm\\`",
                "<script> → &lt;script&gt;",
                "[x](http://y) → \\[x\\]\\(http\\://y\\)",
                "# no title → \\# no title",
                "| - | → \\| \\- \\|",
                "=cmd → \\=cmd",
            })
    void markdownIsText(String hostile, String escaped) {
        assertEquals(escaped, Escape.markdown(hostile));
    }

    @Property
    void nothingOfHtmlIsLeft(@ForAll String hostile) {
        String escaped = Escape.html(hostile).replaceAll("&(amp|lt|gt|quot|#39);", "");
        assertFalse(escaped.matches("(?s).*[<>&\"'\\x00-\\x09\\x0b-\\x1f\\u202e].*"), escaped);
    }

    @Property
    void aCellOfMarkdownEndsNowhere(@ForAll String hostile) {
        String escaped = Escape.markdown(hostile).replace("<br>", "");
        assertFalse(escaped.replaceAll("\\\\.", "").matches("(?s).*[|<>`*_\\[\\]\\n\\r].*"), escaped);
    }
}
