package io.github.jhtop.workloads.delay;

/** What there is to compute: the answers of the database, and pieces of the filling work. Pure. */
final class DelayKernel {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final int STARTS_PER_PIECE = 1000;

    private DelayKernel() {}

    /** What the database answers to a query. */
    static long answer(long seed, int query) {
        return mix(seed + query * GOLDEN);
    }

    /** One piece of the filling work, about a quarter of a millisecond: the lengths of some Collatz sequences, summed up. */
    static long piece(int number) {
        long steps = 0;
        for (int i = 1; i <= STARTS_PER_PIECE; i++) {
            long value = (long) number * STARTS_PER_PIECE + i;
            while (value != 1) {
                value = (value & 1) == 0 ? value >> 1 : 3 * value + 1;
                steps++;
            }
        }
        return steps;
    }

    /** The finaliser of SplitMix64; source: Steele, Lea, Flood, Fast splittable pseudorandom number generators, 2014. */
    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
