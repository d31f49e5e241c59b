package io.github.jhtop.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of all estimates; small whole numbers, so that ties and zeros abound. */
@PropertyDefaults(tries = 300)
class RankEstimateProperties {

    private static double[] numbers(List<Integer> values) {
        return values.stream().mapToDouble(Integer::doubleValue).toArray();
    }

    @Property
    void theIntervalHoldsWhatTheTestDoesNotReject(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = -4, max = 4) Integer> differences,
            @ForAll @IntRange(min = -5, max = 5) int value) {
        RankEstimate found = RankEstimate.ofPairs(numbers(differences));
        assertEquals(found.pValue(value) > 0.05, found.interval(0.95).contains(value));
    }

    @Property
    void theIntervalOfAShiftHoldsWhatTheTestDoesNotReject(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = -4, max = 4) Integer> from,
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = -4, max = 4) Integer> to,
            @ForAll @IntRange(min = -9, max = 9) int value) {
        RankEstimate found = RankEstimate.ofShift(numbers(from), numbers(to));
        assertEquals(found.pValue(value) > 0.05, found.interval(0.95).contains(value));
    }

    @Property
    void theEstimateIsInTheInterval(
            @ForAll @Size(min = 1, max = 15) List<@IntRange(min = -50, max = 50) Integer> values) {
        RankEstimate found = RankEstimate.ofPairs(numbers(values));
        assertTrue(found.interval(0.95).contains(found.value()));
        assertTrue(found.interval(0.5).isInside(found.interval(0.99)));
    }

    @Property
    void whatIsTurnedRoundHasTheOppositeEffect(
            @ForAll @Size(min = 6, max = 12) List<@IntRange(min = -50, max = 50) Integer> values) {
        double[] turned = values.stream().mapToDouble(value -> -value).toArray();
        RankEstimate one = RankEstimate.ofPairs(numbers(values));
        RankEstimate other = RankEstimate.ofPairs(turned);
        assertEquals(-one.value(), other.value(), 1e-9);
        assertEquals(-one.interval(0.95).low(), other.interval(0.95).high(), 1e-9);
        assertEquals(one.pValue(0), other.pValue(0));
    }
}
