package io.github.jhtop.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jhtop.compare.Comparison;
import io.github.jhtop.compare.Disturbance;
import io.github.jhtop.compare.Exclusion;
import io.github.jhtop.compare.Group;
import io.github.jhtop.compare.Noise;
import io.github.jhtop.compare.Terms;
import io.github.jhtop.compare.Trials;
import io.github.jhtop.stats.Interval;
import io.github.jhtop.text.SafeText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Comparisons in text and JSON. */
class ComparisonWritersTest {

    private static final Noise QUIET = new Noise(10, 1, 2, Map.of(Disturbance.STEAL, 1), new Interval(0.99, 1.02));

    private static final Exclusion EXCLUDED =
            new Exclusion(SafeText.of("b-10"), SafeText.of("sleep\u001b[2J 0.12"), 10, SafeText.of("exit status 3"));

    private static Comparison sleeps(Noise noise) {
        Group a = Trials.group("sleep 0.10", 10, round -> 0.1 + round / 2e4);
        Group b = Trials.group("sleep 0.12", 10, round -> round == 4 ? 0.5 : 0.12 + round / 3e4);
        return Comparison.of(Terms.usual(true), List.of(a, b), noise, List.of(EXCLUDED));
    }

    @Test
    void aPageTellsEffectIntervalAndVerdict() {
        assertEquals(
                """
                A  sleep 0.10  10 runs
                B  sleep 0.12  10 runs

                Medians; ratios paired by rounds, with intervals of 95 %; less than 1.10× is no practical difference.

                                         A      B   B/A  from    to  verdict
                wall time       ms     100    120  1.20  1.20  2.44  B 20 % longer (1.20× slower)
                CPU user        ms    50.1   60.1  1.20  1.20  2.44  B 20 % more
                CPU system      ms    10.0   12.0  1.20  1.20  2.44  B 20 % more
                CPU             ms    60.1   72.1  1.20  1.20  2.44  B 20 % more
                switches              10.0   12.0  1.20  1.20  2.44  B 20 % more
                voluntary sw          9.02   10.8  1.20  1.20  2.44  B 20 % more
                involuntary sw        1.00   1.20  1.20  1.20  2.44  B 20 % more
                sw/s            /s     100    100  1.00  1.00  1.00  no practical difference (1.00 to 1.00)
                voluntary/s     /s    90.0   90.0  1.00  1.00  1.00  no practical difference (1.00 to 1.00)
                involuntary/s   /s    10.0   10.0  1.00  1.00  1.00  no practical difference (1.00 to 1.00)
                sw/op           /op  0.010  0.012  1.20  1.20  2.44  B 20 % more
                voluntary/op    /op  0.009  0.011  1.20  1.20  2.44  B 20 % more
                involuntary/op  /op  0.001  0.001  1.20  1.20  2.44  B 20 % more
                migrations               0      0     -     -     -  not judged: of 0 there is no ratio
                memory (RSS)    MiB   64.0   64.0  1.00  1.00  1.00  no practical difference (1.00 to 1.00)
                processes                1      1  1.00  1.00  1.00  no practical difference (1.00 to 1.00)
                threads                  4      4  1.00  1.00  1.00  no practical difference (1.00 to 1.00)
                throughput      /s   9,978  8,321  0.83  0.41  0.83  B 17 % lower
                Stand apart in wall time, and count: sleep 0.12-4

                Noise: 1 of 10 rounds noisy:
                  the hypervisor took CPU time in 1
                  run again because of noise: 2
                  the same against itself: within 1.02×
                Excluded: sleep\uFFFD[2J 0.12, round 11: exit status 3 (b-10)
                """,
                ComparisonText.of(sleeps(QUIET)));
    }

    @Test
    void aNoisyHostSaysWhyThereIsNoVerdict() {
        Noise noisy = new Noise(10, 4, 0, Map.of(Disturbance.OTHERS, 3, Disturbance.STEAL, 2), new Interval(0.8, 1.3));
        String page = ComparisonText.of(sleeps(noisy));
        assertTrue(page.contains("2.44  not decided: noisy host\n"), page);
        assertTrue(
                page.contains(
                        """
                        Noise: 4 of 10 rounds noisy:
                          other processes used the CPUs in 3,
                          the hypervisor took CPU time in 2
                          the same against itself: within 1.30×
                          too noisy for a verdict
                        """),
                page);
    }

    @Test
    void eachGroupHasATableOfItsOwn() {
        Comparison three = Comparison.of(
                Terms.usual(false),
                List.of(Trials.noisy("one", 1, 1, 1), Trials.noisy("한글", 3, 2, 2), Trials.noisy("three", 3, 3, 3)),
                Noise.UNKNOWN,
                List.of());
        String page = ComparisonText.of(three);
        assertTrue(page.startsWith("A  one    1 run\nB  한글   3 runs\nC  three  3 runs\n\n"), page);
        assertTrue(page.contains("ratios unpaired, drift not removed, with"), page);
        assertTrue(page.contains("C/A  from  to  verdict\n"), page);
        assertTrue(page.contains("    -   -  not decided: 1 of 6 rounds\n"), page);
        assertTrue(page.endsWith("\nNoise: not measured.\n"), page);
    }

    private static JsonNode line(Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComparisonJson.write(out, comparison, Map.of());
        String text = out.toString(StandardCharsets.UTF_8);
        assertEquals(1, text.lines().count());
        assertFalse(text.contains("NaN") || text.contains("Infinity"), text);
        return new ObjectMapper().readTree(text);
    }

    private static String names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return String.join(" ", names);
    }

    @Test
    void theLineOfAComparisonHasTheFieldsOfTheContract() throws IOException {
        JsonNode line = line(sleeps(QUIET));
        assertEquals("schema rounds paired groups metrics noise excluded", names(line));
        assertEquals("jhtop.comparison/1", line.get("schema").asText());
        assertEquals("label of runs", names(line.get("groups").get(1)));
        JsonNode wall = line.get("metrics").get(0);
        assertEquals(
                "metric unit group a b ratio ratio_low ratio_high ratio_of_medians confidence method minimum_effect"
                        + " verdict verdict_text rounds_needed exploratory p_holm outliers",
                names(wall));
        assertEquals("wall_seconds", wall.get("metric").asText());
        assertEquals("s", wall.get("unit").asText());
        assertEquals("median min max n", names(wall.get("a")));
        assertEquals("b_higher", wall.get("verdict").asText());
        assertEquals("paired_hodges_lehmann", wall.get("method").asText());
        assertEquals(1.2, wall.get("ratio").asDouble(), 0.02);
        assertTrue(wall.get("rounds_needed").isNull() && wall.get("p_holm").isNull());
        assertEquals("[\"sleep 0.12-4\"]", wall.get("outliers").toString());
        assertEquals(
                "{\"rounds\":10,\"noisy_rounds\":1,\"repeated_rounds\":2,\"disturbances\":{\"steal\":1},"
                        + "\"same_low\":0.99,\"same_high\":1.02,\"floor\":1.02}",
                line.get("noise").toString());
        assertEquals(
                "{\"run_id\":\"b-10\",\"of\":\"sleep\uFFFD[2J 0.12\",\"round\":10,\"reason\":\"exit status 3\"}",
                line.get("excluded").get(0).toString());
    }

    @Test
    void whatExcludesNothingIsNull() throws IOException {
        Comparison few = Comparison.of(
                Terms.usual(true),
                List.of(Trials.noisy("a", 3, 1, 1), Trials.noisy("b", 3, 1, 2)),
                Noise.UNKNOWN,
                List.of());
        JsonNode wall = line(few).get("metrics").get(0);
        assertTrue(wall.get("ratio_low").isNull() && wall.get("ratio_high").isNull());
        assertEquals("inconclusive", wall.get("verdict").asText());
        assertEquals(6, wall.get("rounds_needed").asInt());
    }
}
