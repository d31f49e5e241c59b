package io.github.jhtop.workloads.locks;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Check, then act: a worker looks whether a seat is free, takes it, and leaves it. Between look and act another
 * may have looked too.
 *
 * @param text of each worker
 * @param cells the seats and the counts
 * @param section where to look and act
 * @param atomic whether to look and act by one instruction
 * @param confined whether each worker has seats of its own
 */
record Seats(Counting text, Cells cells, Section section, boolean atomic, boolean confined) implements Problem {

    private static final long FREE = 0;
    private static final int TAKEN = 0;
    private static final int TAKEN_TWICE = 1;
    private static final int FIRST_SEAT = 2;

    /** Few, so that two often want the same. */
    private static final int SEATS = 8;

    static int cells(int workers) {
        return FIRST_SEAT + workers * SEATS;
    }

    static Seats of(Counting text, Cells cells, Section section, String guard) {
        return new Seats(text, cells, section, guard.equals("atomic"), guard.equals("confined"));
    }

    /** One who goes through a text. */
    private final class Guest {

        private final int worker;
        private long state;
        private long taken;
        private long twice;

        Guest(int worker) {
            this.worker = worker;
            state = LocksKernel.start(text.seed(), worker);
        }

        private void visit() {
            int seat = FIRST_SEAT + (confined ? worker * SEATS : 0) + LocksKernel.word(state) % SEATS;
            int before = text.guarded() / 2;
            boolean free = cells.get(seat) == FREE;
            state = LocksKernel.work(state, before);
            boolean got = free && take(seat);
            state = LocksKernel.work(state, text.guarded() - before);
            if (got) {
                taken++;
                twice += cells.newest(seat) == name() ? 0 : 1;
                cells.set(seat, FREE);
            }
        }

        private boolean take(int seat) {
            if (atomic) {
                return cells.replace(seat, FREE, name());
            }
            cells.set(seat, name());
            return true;
        }

        private long name() {
            return worker + 1L;
        }
    }

    @Override
    public long perform(int worker) {
        Guest guest = new Guest(worker);
        for (int i = 0; i < text.words(); i++) {
            guest.state = LocksKernel.work(guest.state, text.steps() - text.guarded());
            section.run(guest::visit);
        }
        cells.add(TAKEN, guest.taken);
        cells.add(TAKEN_TWICE, guest.twice);
        return guest.state;
    }

    @Override
    public long operations() {
        return text.words();
    }

    @Override
    public Map<String, Long> findings(int workers, int laps) {
        Map<String, Long> findings = new LinkedHashMap<>();
        findings.put("visits", text.words() * (long) workers * laps);
        findings.put("taken", cells.newest(TAKEN));
        findings.put("taken_twice", cells.newest(TAKEN_TWICE));
        return findings;
    }
}
