package io.github.jhtop.stats;

/**
 * The exact distribution of a rank statistic if there is no effect. Each of these statistics counts how many of certain
 * candidates (Walsh averages, pairwise differences, pairwise slopes) lie above the true effect, and is symmetric. The
 * recurrences add positive numbers only, so that the small probabilities of the tails are as exact as the large ones.
 */
final class RankDistribution {

    private final double[] probability;

    private RankDistribution(double[] probability) {
        this.probability = probability;
    }

    /**
     * Wilcoxon's signed-rank statistic: each of the ranks 1 to n is positive by the toss of a coin. Source: Wilcoxon (1945),
     * "Individual comparisons by ranking methods", Biometrics Bulletin 1(6).
     */
    static RankDistribution signedRank(int n) {
        double[] sums = {1};
        for (int rank = 1; rank <= n; rank++) {
            sums = mixed(0.5, sums, 0, 0.5, sums, rank);
        }
        return new RankDistribution(sums);
    }

    /**
     * The statistic U: pairs of which the second is larger. The largest of all i + j observations is one of the second
     * group with probability j / (i + j), and then larger than all i. Source: Mann, Whitney (1947), "On a test of whether
     * one of two random variables is stochastically larger than the other", Ann. Math. Statist. 18(1).
     */
    static RankDistribution mannWhitney(int first, int second) {
        double[][] row = new double[first + 1][];
        for (int j = 0; j <= second; j++) {
            for (int i = 0; i <= first; i++) {
                row[i] = i == 0 || j == 0
                        ? new double[] {1}
                        : mixed((double) i / (i + j), row[i - 1], 0, (double) j / (i + j), row[i], i);
            }
        }
        return new RankDistribution(row[first]);
    }

    /**
     * Pairs of unequal x whose y rises, for groups of equal x in the order of x; with groups of one, Kendall's statistic. It
     * is a sum of independent U, of each group against all before it. Source: Jonckheere (1954), "A distribution-free
     * k-sample test against ordered alternatives", Biometrika 41.
     */
    static RankDistribution risingPairs(int... groups) {
        double[] sum = {1};
        int before = 0;
        for (int group : groups) {
            sum = convolved(sum, mannWhitney(before, group).probability);
            before += group;
        }
        return new RankDistribution(sum);
    }

    /** The mixture of two distributions, each moved up. */
    private static double[] mixed(
            double share, double[] one, int moved, double otherShare, double[] other, int otherMoved) {
        double[] sum = new double[Math.max(one.length + moved, other.length + otherMoved)];
        for (int i = 0; i < one.length; i++) {
            sum[i + moved] += share * one[i];
        }
        for (int i = 0; i < other.length; i++) {
            sum[i + otherMoved] += otherShare * other[i];
        }
        return sum;
    }

    private static double[] convolved(double[] one, double[] other) {
        double[] sum = new double[one.length + other.length - 1];
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < other.length; j++) {
                sum[i + j] += one[i] * other[j];
            }
        }
        return sum;
    }

    /** The largest value: how many candidates there are. */
    int most() {
        return probability.length - 1;
    }

    /** The probability of that value or a smaller one. */
    double atMost(int value) {
        double sum = 0;
        for (int i = 0; i <= Math.min(value, most()); i++) {
            sum += probability[i];
        }
        return Math.min(1, sum);
    }

    /**
     * How many candidates at each end may be left out of an interval.
     *
     * @return the largest number k such that fewer than k have a probability of at most half of what may be missed; 0 if there
     *     are too few observations for any bound
     */
    int excluded(double confidence) {
        double missed = (1 - confidence) / 2;
        int count = 0;
        double sum = probability[0];
        while (sum <= missed) {
            count++;
            sum += probability[count];
        }
        return count;
    }
}
