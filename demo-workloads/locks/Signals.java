package io.github.jhtop.workloads.locks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Stale reads: each worker gives a sign, round after round, and looks for that of its neighbour. A loop of plain reads may be
 * compiled to one read and a loop that reads nothing; source: The Java Language Specification, 17.3 and 17.4.
 *
 * @param text of each worker
 * @param cells a sign of each worker, when each gave it, and the counts
 * @param section where to give a sign and to look for one
 * @param workers how many there are
 * @param confined whether each looks for the own sign only
 */
record Signals(Counting text, Cells cells, Section section, int workers, boolean confined) implements Problem {

    /** A round takes so much longer than a word that there are fewer of them. */
    private static final int WORDS_PER_ROUND = 100_000;

    /** The looks of one round, some milliseconds: long enough for the neighbour to come in between. */
    private static final int LOOKS = 4_000_000;

    /** The share of the looks in which a sign must come to be missed by the rest of them. */
    private static final int EARLY = 4;

    private static final int STALE = 0;

    /** Takes what nobody wants to know, so that it must be worked out. */
    private static final int IDLE = 1;

    private static final int FIRST_SIGN = 2;

    static int cells(int workers) {
        return FIRST_SIGN + 2 * workers;
    }

    @Override
    public long perform(int worker) {
        int own = FIRST_SIGN + worker;
        int neighbour = FIRST_SIGN + (confined ? worker : (worker + 1) % workers);
        long before = cells.newest(own);
        long state = LocksKernel.start(text.seed(), worker);
        long stale = 0;
        for (int round = 1; round <= operations(); round++) {
            state = LocksKernel.work(state, text.steps());
            long sign = before + round;
            cells.stamp(own + workers, System.nanoTime());
            section.run(() -> cells.set(own, sign));
            stale += (section.excludes() ? isStaleWithin(neighbour, sign) : isStale(neighbour, sign)) ? 1 : 0;
            await(neighbour, sign);
        }
        cells.add(STALE, stale);
        return state;
    }

    /** Looks for long; whether a sign was not seen that had come early on. */
    private boolean isStale(int cell, long sign) {
        long startNanos = System.nanoTime();
        OptionalLong idle = cells.workUntil(cell, sign, sign, LOOKS);
        long earlyNanos = startNanos + (System.nanoTime() - startNanos) / EARLY;
        idle.ifPresent(state -> cells.set(IDLE, state));
        boolean come = cells.newest(cell) >= sign && cells.newest(cell + workers) - earlyNanos < 0;
        return idle.isPresent() && come;
    }

    /** Looks in the section until a sign is there; whether it was not seen there though it had come before. */
    @SuppressWarnings("ThreadPriorityCheck")
    private boolean isStaleWithin(int cell, long sign) {
        boolean[] seen = new boolean[1];
        while (true) {
            boolean come = cells.newest(cell) >= sign;
            section.run(() -> seen[0] = cells.get(cell) >= sign);
            if (come || seen[0]) {
                return !seen[0];
            }
            Thread.yield();
        }
    }

    @SuppressWarnings("ThreadPriorityCheck")
    private void await(int cell, long sign) {
        while (cells.newest(cell) < sign) {
            Thread.yield();
        }
    }

    @Override
    public long operations() {
        return Math.max(1, text.words() / WORDS_PER_ROUND);
    }

    @Override
    public Map<String, Long> findings(int all, int laps) {
        Map<String, Long> findings = new LinkedHashMap<>();
        findings.put("reads", operations() * all * laps);
        findings.put("stale_reads", cells.newest(STALE));
        return findings;
    }
}
