package io.github.jhtop.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jhtop.claim.Claims;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code jhtop claims}, as far as it needs no runs. */
final class ClaimsCommandTest {

    @Test
    void topicsAndIdsAreListed() throws IOException {
        Run text = Run.of("claims list creation D1");
        JsonNode json = new ObjectMapper()
                .readTree(Run.of("claims list C25 --format json").out());
        assertAll(
                () -> assertEquals(0, text.status(), text.err()),
                () -> assertEquals(3, text.out().lines().count(), text.out()),
                () -> assertTrue(text.out().contains("C25  creation   comparative  threads are created"), text.out()),
                () -> assertEquals("생성/종료 빠름", json.at("/claims/0/quote").asText()),
                () -> assertTrue(json.at("/claims/0/verdict").isNull()));
    }

    @Test
    void aClaimIsExplained() {
        Run explained = Run.of("claims explain c29");
        assertAll(
                () -> assertEquals(0, explained.status(), explained.err()),
                () -> assertTrue(explained.out().contains("It says \"far\""), explained.out()),
                () -> assertTrue(explained.out().contains("What else moves the result: both over the same pipe")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "claims; say what to do: list, explain or run",
                "claims list C99; 'C99' is no claim (see jhtop claims list) and no topic: there are basics",
                "claims explain; ID is missing",
                "claims run nosuch; 'nosuch' is no claim",
                "claims run C25 -L workers=1,2; --sweep is of no use",
                "claims list --format csv; none of text, json",
            })
    void mistakesAreOneLine(String words, String complaint) {
        Run refused = Run.of(words);
        assertAll(
                () -> assertEquals(2, refused.status()),
                () -> assertTrue(refused.err().contains(complaint), refused.err()),
                () -> assertEquals(1, refused.err().lines().count(), refused.err()));
    }

    @Test
    void aGuessIsAskedForEachClaimThatIsTested() {
        AtomicReference<Map<String, SafeText>> guesses = new AtomicReference<>(Map.of());
        Run asked = Run.in(console -> {
            try {
                guesses.set(Guesses.ask(
                        Claims.shipped().choose(List.of("C2", "C25", "C29", "C24")),
                        console,
                        new StringReader(" yes, \u001b[2J 10 times\n\n")));
                return 0;
            } catch (IOException e) {
                return 1;
            }
        });
        assertEquals(0, asked.status());
        assertEquals(Map.of("C24", SafeText.of("yes, \uFFFD[2J 10 times")), guesses.get(), asked.err());
        assertTrue(asked.err().contains("C25: threads are created and ended faster (생성/종료 빠름)."), asked.err());
    }

    @Test
    void whatOneDoesNotUseTheOthersGet() {
        AtomicLong nanos = new AtomicLong();
        Allotment allotment = new Allotment(Duration.ofSeconds(100), nanos::get);
        assertEquals(Duration.ofSeconds(25), allotment.next(1, 1, 2));
        nanos.set(Duration.ofSeconds(10).toNanos());
        assertEquals(Duration.ofSeconds(30), allotment.next(1, 2));
        nanos.set(Duration.ofSeconds(110).toNanos());
        assertEquals(Duration.ZERO, allotment.next(2));
        assertNull(new Allotment(null, nanos::get).next(1));
    }
}
