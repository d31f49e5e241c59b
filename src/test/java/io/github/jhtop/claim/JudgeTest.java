package io.github.jhtop.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.compare.ClaimKind;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.RunState;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.workload.Told;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each claim is given runs in which it is true, false, and unclear, and the verdict follows: it is stored nowhere. */
class JudgeTest {

    static Stream<Claim> claims() {
        return Claims.shipped().all().stream()
                .filter(claim -> !claim.conditions().isEmpty());
    }

    private static ClaimVerdict judge(Claim claim, int rounds, IntToDoubleFunction ratio, IntFunction<Boolean> shown) {
        List<Evidence> evidence = claim.conditions().stream()
                .map(condition -> Synthetic.evidence(new Question(claim, condition), rounds, ratio, shown))
                .toList();
        return Judge.judge(claim, evidence, question -> null);
    }

    private static boolean isEquivalence(Claim claim) {
        return claim.kind() == ClaimKind.EQUIVALENCE;
    }

    @ParameterizedTest
    @MethodSource("claims")
    void trueOnes(Claim claim) {
        double ratio = isEquivalence(claim) ? 1.01 : 2 * claim.minimumEffect();
        ClaimVerdict verdict = judge(claim, Synthetic.ROUNDS, round -> ratio + round / 1e5, round -> true);
        assertEquals(
                claim.kind() == ClaimKind.STRUCTURAL ? "seen" : "supported",
                verdict.judgement().key(),
                verdict.sentence());
        assertTrue(verdict.evidence().size() >= 1, verdict::toString);
    }

    @ParameterizedTest
    @MethodSource("claims")
    void falseOnes(Claim claim) {
        double ratio = isEquivalence(claim) ? 1.5 : 0.5 / claim.minimumEffect();
        ClaimVerdict verdict = judge(claim, Synthetic.ROUNDS, round -> ratio + round / 1e5, round -> false);
        boolean counts = claim.kind() == ClaimKind.STRUCTURAL || claim.kind() == ClaimKind.EXISTENCE;
        assertEquals(counts ? "not_seen" : "refuted", verdict.judgement().key(), verdict.sentence());
    }

    @ParameterizedTest
    @MethodSource("claims")
    void unclearOnes(Claim claim) {
        ClaimVerdict verdict = judge(claim, Synthetic.ROUNDS, round -> round % 2 == 0 ? 4 : 0.25, round -> round == 0);
        assertEquals("inconclusive", verdict.judgement().key(), verdict.sentence());
    }

    @ParameterizedTest
    @MethodSource("claims")
    void twoRoundsTellNothing(Claim claim) {
        ClaimVerdict verdict = judge(claim, 2, round -> 9, round -> false);
        String expected = claim.kind() == ClaimKind.EXISTENCE ? "not_seen" : "inconclusive";
        assertEquals(expected, verdict.judgement().key(), verdict.sentence());
    }

    @ParameterizedTest
    @MethodSource("claims")
    void withoutRunsNoVerdict(Claim claim) {
        ClaimVerdict verdict = Judge.judge(claim, List.of(), question -> "needs JDK 99");
        assertEquals("not_judged", verdict.judgement().key());
        assertTrue(verdict.conditions().stream()
                .allMatch(condition -> condition.sentence().equals("Not judged here: needs JDK 99.")));
    }

    private static Claim claim(String id) {
        return Claims.shipped().choose(List.of(id)).get(0);
    }

    @Test
    void theRightDirectionIsNotFar() {
        ClaimVerdict verdict = judge(claim("C29"), 10, round -> 1.12 + round / 1e4, round -> true);
        assertEquals("direction_supported", verdict.judgement().key());
        assertEquals(
                "Right direction, but 1.12×, not far (needs 1.50×).",
                verdict.conditions().get(0).sentence());
        assertEquals("Direction supported in each of 3 conditions.", verdict.sentence());
    }

    @Test
    void oneModeThatHarmsOthersIsEnoughForMay() {
        Claim claim = claim("C34");
        List<Evidence> evidence = claim.conditions().stream()
                .map(condition -> Synthetic.evidence(new Question(claim, condition), 3, round -> 1, round -> condition
                        .words()
                        .equals("halt")))
                .toList();
        ClaimVerdict verdict = Judge.judge(claim, evidence, question -> null);
        assertEquals("supported", verdict.judgement().key());
        assertEquals("Supported: not seen in 8, supported in 1 of 9 conditions.", verdict.sentence());
    }

    @Test
    void conditionsThatDifferMakeItDepend() {
        Claim claim = claim("C12");
        List<Evidence> evidence = claim.conditions().stream()
                .map(condition -> Synthetic.evidence(
                        new Question(claim, condition),
                        10,
                        round -> condition.words().startsWith("nothing") ? 3 : 1.001,
                        round -> true))
                .toList();
        ClaimVerdict verdict = Judge.judge(claim, evidence, question -> null);
        assertEquals("depends", verdict.judgement().key());
        assertEquals("Depends: refuted in 2, supported in 1 of 3 conditions.", verdict.sentence());
    }

    @Test
    void aNoisyHostDecidesNothing() {
        Claim claim = claim("C13");
        Question question = new Question(claim, claim.conditions().get(0));
        Evidence quiet = Synthetic.evidence(question, 10, round -> 3, round -> true);
        ClaimVerdict verdict = Judge.judge(claim, List.of(Synthetic.noisy(quiet)), asked -> null);
        assertEquals("inconclusive", verdict.judgement().key());
        assertEquals("Not decided: noisy host.", verdict.sentence());
    }

    @Test
    void whatIsNeverMeasuredIsNotJudged() {
        Claim claim = claim("C13");
        Question question = new Question(claim, claim.conditions().get(0));
        ClaimVerdict unknown = Judge.judge(
                claim, List.of(Synthetic.evidence(question, 10, round -> Double.NaN, round -> true)), asked -> null);
        ClaimVerdict zero =
                Judge.judge(claim, List.of(Synthetic.evidence(question, 10, round -> 0, round -> true)), asked -> null);
        assertEquals("Not judged here: nobody could measure memory (PSS).", unknown.sentence());
        assertEquals("Not judged here: of 0 there is no ratio.", zero.sentence());
    }

    @Test
    void aRunThatTellsNothingShowsNoSign() {
        for (Sign sign : Signs.TABLE) {
            Facts nothing = new Facts(SafeText.of("run"), RunResult.unknown(RunState.COMPLETE), Told.NOTHING);
            assertNull(sign.seenIn(nothing), sign.key());
        }
    }

    @Test
    void someClaimsAreShownAndSomeCannotBeJudged() {
        assertEquals(
                "descriptive",
                Judge.judge(claim("C2"), List.of(), asked -> null).judgement().key());
        ClaimVerdict verdict = Judge.judge(claim("C31"), List.of(), asked -> null);
        assertEquals("not_judged", verdict.judgement().key());
        assertTrue(verdict.sentence().startsWith("Not judged here: what the kernel swaps"), verdict.sentence());
    }
}
