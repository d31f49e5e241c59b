package io.github.jhtop.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The recurrences against enumeration of everything that may happen. */
class RankDistributionTest {

    private static final double EXACT = 1e-12;

    private static void assertCounts(long[] counts, RankDistribution distribution) {
        assertEquals(counts.length - 1, distribution.most());
        double all = IntStream.range(0, counts.length).mapToLong(i -> counts[i]).sum();
        long atMost = 0;
        for (int value = 0; value < counts.length; value++) {
            atMost += counts[value];
            assertEquals(atMost / all, distribution.atMost(value), EXACT);
        }
    }

    private static List<List<Integer>> permutations(int n) {
        List<List<Integer>> all = List.of(List.of());
        for (int next = 0; next < n; next++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> one : all) {
                for (int place = 0; place <= one.size(); place++) {
                    List<Integer> with = new ArrayList<>(one);
                    with.add(place, next);
                    longer.add(with);
                }
            }
            all = longer;
        }
        return all;
    }

    private static long[] counted(int n, int most, ToIntFunction<List<Integer>> statistic) {
        long[] counts = new long[most + 1];
        permutations(n).forEach(order -> counts[statistic.applyAsInt(order)]++);
        return counts;
    }

    /** Pairs that rise, of different groups. */
    private static int rising(List<Integer> order, int... groupOf) {
        int pairs = 0;
        for (int j = 0; j < groupOf.length; j++) {
            for (int i = 0; i < j; i++) {
                pairs += groupOf[i] != groupOf[j] && order.get(i) < order.get(j) ? 1 : 0;
            }
        }
        return pairs;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 10, 14})
    void theSumsOfRanksOfAllSigns(int n) {
        long[] counts = new long[n * (n + 1) / 2 + 1];
        for (int signs = 0; signs < 1 << n; signs++) {
            int sum = 0;
            for (int rank = 1; rank <= n; rank++) {
                sum += (signs >> (rank - 1) & 1) * rank;
            }
            counts[sum]++;
        }
        assertCounts(counts, RankDistribution.signedRank(n));
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "3, 0", "1, 1", "1, 5", "2, 4", "3, 3", "4, 3"})
    void theLargerPairsOfAllOrders(int first, int second) {
        int[] groupOf =
                IntStream.range(0, first + second).map(i -> i < first ? 0 : 1).toArray();
        assertCounts(
                counted(first + second, first * second, order -> rising(order, groupOf)),
                RankDistribution.mannWhitney(first, second));
    }

    @Test
    void theRisingPairsOfAllOrders() {
        assertCounts(
                counted(6, 15, order -> rising(order, 0, 1, 2, 3, 4, 5)),
                RankDistribution.risingPairs(1, 1, 1, 1, 1, 1));
        assertCounts(
                counted(7, 17, order -> rising(order, 0, 0, 1, 2, 2, 2, 3)), RankDistribution.risingPairs(2, 1, 3, 1));
    }

    /** One more than the critical values of Wilcoxon's table at 0.05, two-sided: none, 0, 8, 52, 137. */
    @ParameterizedTest
    @CsvSource({"5, 0", "6, 1", "10, 9", "20, 53", "30, 138"})
    void criticalValuesAreThoseOfTheTables(int n, int excluded) {
        assertEquals(excluded, RankDistribution.signedRank(n).excluded(0.95));
    }

    @Test
    void theWholeIsOne() {
        assertEquals(1, RankDistribution.signedRank(200).atMost(1_000_000), EXACT);
        assertEquals(1, RankDistribution.mannWhitney(40, 30).atMost(1_000_000), EXACT);
        assertEquals(0, RankDistribution.signedRank(3).atMost(-1));
    }
}
