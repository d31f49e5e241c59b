package io.github.jhtop.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Rows;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** Whatever is typed is a filter or one line that says why not. */
@PropertyDefaults(tries = 500)
final class ProcessFilterProperties {

    private static final List<ProcessRow> ROWS =
            List.of(Rows.process(7, 1), Rows.knownProcess("java", "ada", "/bin/java", "Server"), Rows.process(8, 0));

    /** Pieces of the grammar in any order, so that most are nearly right. */
    @Provide
    Arbitrary<String> typed() {
        Arbitrary<String> pieces = Arbitraries.of(
                "cpu",
                "rss",
                "user",
                "age",
                "start",
                "jvm",
                "kernel",
                "foo",
                ">",
                ">=",
                "<",
                "=",
                "!=",
                "~",
                "!",
                "|",
                "\"",
                " ",
                "for",
                "5",
                "-1",
                ".",
                "%",
                "M",
                "s",
                "1h",
                "Z",
                "2026-01-01",
                "\u0000",
                "\u202e",
                "İ");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                pieces.list().ofMaxSize(12).map(list -> String.join("", list)));
    }

    @Provide
    Arbitrary<String> terms() {
        return Arbitraries.of("jvm", "kernel", "server", "cpu>1", "user=ada", "pid<8", "!java", "!state=R", "rss!=301");
    }

    @Property
    void parsingThrowsNothingElse(@ForAll("typed") String text) {
        if (ProcessFilter.ALL.parse(text) instanceof ProcessFilter.Parsed.Valid valid) {
            assertEquals(text, valid.filter().text());
            ROWS.forEach(valid.filter()::test);
        } else if (ProcessFilter.ALL.parse(text) instanceof ProcessFilter.Parsed.Invalid invalid) {
            assertFalse(invalid.message().isEmpty());
        }
        try {
            assertEquals(text.strip(), Until.of(text).text());
        } catch (IllegalArgumentException e) {
            assertFalse(String.valueOf(e.getMessage()).isBlank());
        }
    }

    @Property
    void blanksMeanAndBarsMeanOr(@ForAll("terms") String a, @ForAll("terms") String b) {
        for (ProcessRow row : ROWS) {
            boolean isA = ProcessFilter.of(a).test(row);
            boolean isB = ProcessFilter.of(b).test(row);
            assertEquals(isA && isB, ProcessFilter.of(a + " " + b).test(row));
            assertEquals(isA || isB, ProcessFilter.of(a + "|" + b).test(row));
            assertEquals(
                    isA || (isB && isA),
                    ProcessFilter.of(a + "|" + b + "  " + a).test(row));
        }
    }

    @Property
    void nothingIsBothItselfAndItsContrary(@ForAll("terms") String term) {
        for (ProcessRow row : ROWS) {
            assertFalse(ProcessFilter.of(term).test(row)
                    && ProcessFilter.of("!" + term).test(row));
            assertEquals(
                    ProcessFilter.of(term).test(row),
                    ProcessFilter.of("!!" + term).test(row));
        }
    }

    /** What the screen shows of a number can be typed, and means it but for what was rounded away. */
    @Property
    void whatIsShownCanBeTyped(@ForAll Unit unit, @ForAll double number) {
        // Nobody has a billion busy cores: beyond, percents are shown with prefixes that nobody types.
        double value = Math.abs(number % (unit == Unit.PERCENT ? 1e9 : 1e15));
        switch (unit) {
            case PERCENT, PER_SECOND, PER_OPERATION, BYTES, BYTES_PER_SECOND, SHORT_SECONDS, LOAD -> {
                String shown = unit.format(value, 11).replace(",", "");
                double read = unit.parse(shown);
                double rounding = unit == Unit.PERCENT || unit == Unit.LOAD ? 0.051 : 0.51;
                assertTrue(Math.abs(read - value) <= 0.06 * value + rounding, () -> unit + " " + value + ": " + shown);
            }
            case ID, TEXT, COUNT, MILLISECONDS, SECONDS, INSTANT -> assertTrue(Double.isNaN(unit.parse("-")));
        }
    }
}
