package io.github.jhtop.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.sample.Reading;
import io.github.jhtop.text.SafeText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Rows are ordered by what is known of them, and the unknown ones come last whichever way one looks. */
@PropertyDefaults(tries = 200)
final class MetricOrderProperties {

    private static final Metric<Double> AMOUNT = metric(Unit.COUNT, Value.number(number -> number));
    private static final Metric<Double> NUMBER = metric(Unit.ID, Value.number(number -> number));
    private static final Metric<Double> NAME = metric(Unit.TEXT, Value.text(MetricOrderProperties::name));

    private static Metric<Double> metric(Unit unit, Value<Double> value) {
        return new Metric<>("x", "X", 5, unit, Better.NEITHER, false, Set.<Reading>of(), "s", "H.", value);
    }

    private static @Nullable SafeText name(double number) {
        return Double.isNaN(number) ? null : SafeText.of(Double.toString(number));
    }

    @Provide
    Arbitrary<List<Double>> numbers() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.doubles().between(-1e9, 1e9)),
                        Tuple.of(1, Arbitraries.just(Double.NaN)))
                .list()
                .ofMaxSize(20);
    }

    private static List<Double> sorted(Metric<Double> metric, boolean inverted, List<Double> numbers) {
        List<Double> sorted = new ArrayList<>(numbers);
        sorted.sort(metric.order(inverted));
        return sorted;
    }

    @Property
    void theUnknownComeLastInBothDirections(@ForAll("numbers") List<Double> numbers, @ForAll boolean inverted) {
        int known = numbers.size() - Collections.frequency(numbers, Double.NaN);
        for (Metric<Double> metric : List.of(AMOUNT, NUMBER, NAME)) {
            List<Double> sorted = sorted(metric, inverted, numbers);
            assertEquals(known, sorted.contains(Double.NaN) ? sorted.indexOf(Double.NaN) : sorted.size());
        }
    }

    @Property
    void amountsBeginWithTheMostAndNumbersWithTheLeast(@ForAll("numbers") List<Double> numbers) {
        List<Double> amounts = known(sorted(AMOUNT, false, numbers));
        List<Double> ids = known(sorted(NUMBER, false, numbers));
        Collections.reverse(amounts);
        assertEquals(ids, amounts);
        assertTrue(inOrder(ids));
    }

    @Property
    void theOtherDirectionIsTheReverseOfWhatIsKnown(@ForAll("numbers") List<Double> numbers) {
        for (Metric<Double> metric : List.of(AMOUNT, NUMBER, NAME)) {
            List<Double> reversed = known(sorted(metric, true, numbers));
            Collections.reverse(reversed);
            assertEquals(known(sorted(metric, false, numbers)), reversed);
        }
    }

    private static List<Double> known(List<Double> numbers) {
        List<Double> known = new ArrayList<>(numbers);
        known.removeIf(number -> number.isNaN());
        return known;
    }

    private static boolean inOrder(List<Double> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i - 1) > numbers.get(i)) {
                return false;
            }
        }
        return true;
    }
}
