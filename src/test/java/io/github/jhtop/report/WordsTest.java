package io.github.jhtop.report;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.claim.Claim;
import io.github.jhtop.claim.Claims;
import io.github.jhtop.claim.Condition;
import io.github.jhtop.compare.ClaimKind;
import io.github.jhtop.compare.Disturbance;
import io.github.jhtop.compare.Judgement;
import io.github.jhtop.compare.Verdict;
import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.RunMetrics;
import io.github.jhtop.recording.RunState;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Both languages say the same things. */
final class WordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaces() {
        Map<String, String> english = Words.read("words_en");
        Map<String, String> korean = Words.read("words_ko");
        assertEquals(english.keySet(), korean.keySet());
        assertAll(english.keySet().stream()
                .map(key -> () -> assertEquals(
                        places(english.getOrDefault(key, "")), places(korean.getOrDefault(key, "")), key)));
    }

    @Test
    void koreanIsKorean() {
        Set<String> alike = Set.of(
                "caption.n",
                "curve.slope",
                "host.cpu",
                "host.jhtop",
                "sentence.count",
                "claim.pair",
                "metric.wall_seconds");
        Map<String, String> korean = Words.read("words_ko");
        assertAll(korean.entrySet().stream()
                .filter(text -> !alike.contains(text.getKey()))
                .map(text -> () -> assertTrue(HANGUL.matcher(text.getValue()).find(), text::toString)));
    }

    @Test
    void everyVerdictAndQuantityHasWords() {
        Set<String> needed = new TreeSet<>();
        Stream.of(Judgement.values()).forEach(one -> needed.add("judgement." + one.key()));
        Stream.of(Verdict.values()).forEach(one -> needed.add("verdict." + one));
        Stream.of(ClaimKind.values()).forEach(one -> needed.add("rule." + one));
        Stream.of(Disturbance.values()).forEach(one -> needed.add("disturbance." + one));
        Stream.of(Tone.values()).forEach(one -> needed.add("tile." + one));
        Stream.of(RunState.values()).forEach(one -> needed.add("state." + one));
        Claims.shipped().topics().forEach(topic -> needed.add("topic." + topic));
        RunMetrics.TABLE.forEach(metric -> needed.add("metric." + metric.id()));
        needed.removeAll(Words.read("words_en").keySet());
        assertEquals(Set.of(), needed);
    }

    @Test
    void whateverIsDeclaredInEnglishHasItsKorean() {
        Set<String> needed = new TreeSet<>();
        for (Metric<?> metric : RunMetrics.TABLE) {
            needed.add("help." + metric.id());
        }
        for (Claim claim : Claims.shipped().all()) {
            needed.add(claim.id() + ".remark");
            if (claim.unjudged() != null) {
                needed.add(claim.id() + ".unjudged");
            }
            for (int i = 0; i < claim.conditions().size(); i++) {
                needed.add(claim.id() + ".condition." + (i + 1));
                if (claim.conditions().get(i) instanceof Condition.Look look) {
                    needed.add("sign." + look.sign().key());
                }
            }
        }
        assertEquals(needed, new TreeSet<>(Words.read("declared_ko").keySet()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLocaleOfTheMachineChangesNothing(Language language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            String arabic = Words.of(language).of("caption.n", Figures.count(1234));
            Locale.setDefault(Locale.ROOT);
            assertEquals(Words.of(language).of("caption.n", Figures.count(1234)), arabic);
            assertEquals("n = 1,234", arabic);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "not run, 실행하지 않음",
        "exit status 3, 종료 상태 3",
        "'needs 2 CPUs, this machine has 1', CPU 2개가 필요하지만 이 컴퓨터에는 1개뿐임",
        "something else, something else",
    })
    void reasonsAreTranslatedByWhatTheySay(String english, String korean) {
        assertEquals(korean, Words.of(Language.KO).reason(english));
        assertEquals(english, Words.of(Language.EN).reason(english));
    }

    @Test
    void whatIsFilledInIsNoPlaceItself() {
        assertEquals("n = {0} $1 \\", Words.of(Language.EN).of("caption.n", "{0} $1 \\"));
        Words words = Words.of(Language.EN);
        assertThrows(IllegalArgumentException.class, () -> words.of("no.such"));
        assertTrue(Arrays.asList(Language.values()).contains(words.language()));
    }
}
