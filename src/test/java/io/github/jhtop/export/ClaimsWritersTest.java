package io.github.jhtop.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.jhtop.claim.Claim;
import io.github.jhtop.claim.ClaimVerdict;
import io.github.jhtop.claim.Claims;
import io.github.jhtop.claim.Judge;
import io.github.jhtop.claim.Planner;
import io.github.jhtop.claim.Question;
import io.github.jhtop.claim.Synthetic;
import io.github.jhtop.text.SafeText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Claims and verdicts in text and JSON. */
class ClaimsWritersTest {

    private static final Map<String, SafeText> GUESSES = Map.of("C29", SafeText.of("yes,\u001b[2J 3 times"));

    static List<Claim> claims() {
        return Claims.shipped().all();
    }

    private static Claim claim(String id) {
        return Claims.shipped().choose(List.of(id)).get(0);
    }

    private static ClaimVerdict verdict(String id, int rounds) {
        Claim claim = claim(id);
        return Judge.judge(
                claim,
                claim.conditions().stream()
                        .map(condition -> Synthetic.evidence(
                                new Question(claim, condition), rounds, round -> 1.25, round -> round > 0))
                        .toList(),
                question -> null);
    }

    @Test
    void aVerdictTellsEachConditionTheGuessAndTheEvidence() {
        assertEquals(
                """
                C29  switches between threads cost far less than switches between processes (상대적으로 프로세스 컨텍스트 스위칭 보다는 오버헤드가 훨씬 낮음)
                     Direction supported in each of 3 conditions.
                     - on one CPU, nothing touched: Right direction, but 1.25×, not far (needs 1.50×). (latency p50, lower is better: 1.25× in 10 rounds)
                     - on one CPU, 256 KiB touched: Right direction, but 1.25×, not far (needs 1.50×). (latency p50, lower is better: 1.25× in 10 rounds)
                     - on any CPU, nothing touched: Right direction, but 1.25×, not far (needs 1.50×). (latency p50, lower is better: 1.25× in 10 rounds)
                     You guessed: yes,\uFFFD[2J 3 times
                     Evidence: 60 runs, pingpong:processes rounds=4000 warmup=4000 ws=0 pin=0-0 to pingpong:threads rounds=4000 warmup=4000 ws=256K pin=0-9

                D2   a thread is the unit of execution that uses them (실행의 단위)
                     Not decided: seen in 2 of 3 runs.
                     - threads of one process: Not decided: seen in 2 of 3 runs. (each unit has its own TID and CPU time within one TGID)
                     Evidence: 3 runs, run
                """
                        .replace("3 runs, run\n", "1 run, run\n"),
                ClaimsText.verdicts(List.of(verdict("C29", 10), verdict("D2", 3)), GUESSES));
    }

    @Test
    void aTableHasALineForEachCondition() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ClaimsCsv.write(out, List.of(verdict("C29", 10), verdict("D2", 3)));
        List<NamedCsvRecord> lines;
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(out.toString(StandardCharsets.UTF_8))) {
            lines = reader.stream().toList();
        }
        NamedCsvRecord pair = lines.get(0);
        NamedCsvRecord look = lines.get(3);
        assertAll(
                () -> assertEquals(4, lines.size()),
                () -> assertEquals("C29 direction_supported", pair.getField("id") + " " + pair.getField("verdict")),
                () -> assertEquals("p50_ms 10", pair.getField("metric") + " " + pair.getField("rounds")),
                () -> assertEquals(1.25, Double.parseDouble(pair.getField("ratio")), 1e-4),
                () -> assertEquals("", pair.getField("seen")),
                () -> assertEquals(
                        "D2 2 3", look.getField("id") + " " + look.getField("seen") + " " + look.getField("trials")),
                () -> assertEquals("", look.getField("ratio")));
    }

    private static JsonNode line(ByteArrayOutputStream out) throws IOException {
        String text = out.toString(StandardCharsets.UTF_8);
        assertEquals(1, text.lines().count());
        return new ObjectMapper().readTree(text);
    }

    private static String names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return String.join(" ", names);
    }

    @Test
    void theLineOfVerdictsHasTheFieldsOfTheContract() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ClaimsJson.writeVerdicts(out, List.of(verdict("C29", 3), verdict("D2", 3)), GUESSES);
        JsonNode line = line(out);
        JsonNode claim = line.at("/claims/0");
        JsonNode condition = claim.at("/conditions/0");
        assertAll(
                () -> assertEquals("jhtop.claims/1", line.path("schema").asText()),
                () -> assertEquals(
                        "id topic quote statement kind minimum_effect remark verdict verdict_text guess conditions evidence",
                        names(claim)),
                () -> assertEquals("inconclusive", claim.path("verdict").asText()),
                () -> assertEquals(1.5, claim.path("minimum_effect").asDouble()),
                () -> assertEquals(18, claim.path("evidence").size()),
                () -> assertEquals(
                        "condition a b metric verdict verdict_text ratio ratio_low ratio_high rounds evidence",
                        names(condition)),
                () -> assertEquals(1.25, condition.path("ratio").asDouble(), 1e-3),
                () -> assertTrue(condition.path("ratio_low").isNull()),
                () -> assertTrue(line.at("/claims/1/minimum_effect").isNull()),
                () -> assertEquals(
                        "condition a sign verdict verdict_text seen trials evidence",
                        names(line.at("/claims/1/conditions/0"))));
    }

    @Test
    void aListHasNoVerdicts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ClaimsJson.writeList(out, claims());
        JsonNode line = line(out);
        assertEquals(claims().size(), line.path("claims").size());
        line.path("claims").forEach(claim -> assertTrue(claim.path("verdict").isNull(), claim::toString));
        assertEquals(claims().size(), ClaimsText.list(claims()).lines().count());
    }

    @ParameterizedTest
    @MethodSource("claims")
    void everyClaimIsExplained(Claim claim) {
        String page = ClaimsText.explain(
                claim,
                Planner.plan(List.of(claim), question -> null, experiment -> 1, 9e9)
                        .experiments(),
                experiment -> 60);
        assertTrue(page.startsWith(claim.id() + ": " + claim.statement()), page);
        boolean tested = !claim.conditions().isEmpty();
        assertEquals(tested, page.contains("jhtop claims run " + claim.id()), page);
        assertEquals(
                tested,
                page.contains("upported if") || page.contains("Supported by") || page.contains("Seen if"),
                page);
    }

    @Test
    void aPlanSaysWhatItTakesAndWhatIsLeftOut() {
        List<Claim> two = Claims.shipped().choose(List.of("C13", "D1"));
        assertEquals(
                """
                2 experiments for 2 claims, about 2 min:
                      60 s  D1           memory-map:processes
                      60 s  D1           memory-map:threads
                Left out, the budget does not suffice:
                      60 s  C13          footprint:threads hold=300 text=512K units=4, footprint:processes hold=300 text=512K units=4
                """,
                ClaimsText.plan(
                        Planner.plan(
                                two,
                                question -> null,
                                experiment -> experiment.arms().size() == 1 ? 1 : 9,
                                5),
                        experiment -> 60));
    }
}
