package io.github.jhtop.workloads.share;

import java.util.Arrays;

/** A segmented sieve of Eratosthenes over odd numbers. Pure. */
final class ShareKernel {

    /** Fits into the first-level cache of today's CPUs. */
    private static final int SEGMENT = 32 << 10;

    private ShareKernel() {}

    /** How many primes there are from {@code from} on, below {@code to}. */
    static long primes(long from, long to) {
        long first = Math.max(3, from | 1);
        long count = from <= 2 && to > 2 ? 1 : 0;
        int[] sievers = sievers(to);
        boolean[] composite = new boolean[SEGMENT];
        for (long low = first; low < to; low += 2L * SEGMENT) {
            int length = (int) Math.min(SEGMENT, (to - low + 1) / 2);
            Arrays.fill(composite, 0, length, false);
            for (int prime : sievers) {
                strike(composite, length, low, prime);
            }
            for (int i = 0; i < length; i++) {
                count += composite[i] ? 0 : 1;
            }
        }
        return count;
    }

    private static void strike(boolean[] composite, int length, long low, int prime) {
        long multiple = Math.max((long) prime * prime, (low + prime - 1) / prime * prime);
        if (multiple % 2 == 0) {
            multiple += prime;
        }
        for (long i = (multiple - low) / 2; i < length; i += prime) {
            composite[(int) i] = true;
        }
    }

    /** The odd primes up to the square root. */
    private static int[] sievers(long to) {
        int root = (int) Math.sqrt((double) to) + 1;
        boolean[] composite = new boolean[root + 1];
        int[] primes = new int[root];
        int count = 0;
        for (int number = 3; number <= root; number += 2) {
            if (composite[number]) {
                continue;
            }
            primes[count++] = number;
            for (long multiple = (long) number * number; multiple <= root; multiple += number) {
                composite[(int) multiple] = true;
            }
        }
        return Arrays.copyOf(primes, count);
    }
}
