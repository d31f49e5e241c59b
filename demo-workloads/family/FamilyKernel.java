package io.github.jhtop.workloads.family;

/** What a child works at while its siblings do. Pure. */
final class FamilyKernel {

    private static final int STEPS_PER_UNIT = 1_000_000;

    private FamilyKernel() {}

    /** The longest walk of Collatz's rule among some numbers, as many as fit into that many million steps. */
    static long longestWalk(long seed, int millions) {
        long longest = 0;
        long steps = 0;
        for (long start = 1L + Math.floorMod(seed, 1000); steps < (long) millions * STEPS_PER_UNIT; start++) {
            long walk = walk(start);
            longest = Math.max(longest, walk);
            steps += walk + 1;
        }
        return longest;
    }

    /** How many steps it is from a number to 1; source: OEIS A006577. */
    static long walk(long start) {
        long steps = 0;
        for (long number = start; number != 1; number = number % 2 == 0 ? number / 2 : 3 * number + 1) {
            steps++;
        }
        return steps;
    }
}
