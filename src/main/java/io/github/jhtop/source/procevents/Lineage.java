package io.github.jhtop.source.procevents;

import io.github.jhtop.sample.Churn;
import io.github.jhtop.sample.Churn.Tally;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Who descends from whom, as far as events tell, and how many came and went. A child belongs to the family of the process that
 * forked it, whoever adopts it later. One thread at a time.
 */
final class Lineage implements Messages.Visitor {

    /** Ends that were not heard must not fill the memory. */
    static final int MOST_TASKS = 200_000;

    private static final int SIGNAL_MASK = 0x7F;

    private final Map<Integer, Member> members = new HashMap<>();
    private final Gaps gaps = new Gaps();
    private final Count processes = new Count();
    private final Count threads = new Count();
    private final boolean everybody;
    private int tasks;
    private long execs;
    private long failed;
    private long signalled;
    private int interval;

    private Lineage(boolean everybody) {
        this.everybody = everybody;
    }

    /** All processes of the machine. */
    static Lineage ofAll() {
        return new Lineage(true);
    }

    /** A process that is about to begin, or did so before anybody reads, and all that descend from it. */
    static Lineage ofLaunch(int pid) {
        Lineage lineage = new Lineage(false);
        lineage.members.put(pid, new Member(Member.AWAITED));
        return lineage;
    }

    /** Processes that live, and all that descend from them from now on. */
    static Lineage ofLiving(Collection<Integer> pids) {
        Lineage lineage = new Lineage(false);
        Set.copyOf(pids).forEach(pid -> lineage.members.put(pid, new Member(Member.LIVED_BEFORE)));
        return lineage;
    }

    /** A process of the family. */
    private static final class Member {

        static final int AWAITED = -2;
        static final int LIVED_BEFORE = -1;

        /** In which interval it was born. */
        private final int born;

        /** Its threads but the first, with the interval of their birth. */
        private final Map<Integer, Integer> threads = new HashMap<>(0);

        private boolean firstThreadEnded;

        Member(int born) {
            this.born = born;
        }
    }

    /** A tally in the making. */
    private final class Count {
        private long started;
        private long ended;
        private long shortLived;

        void end(int born) {
            ended++;
            shortLived += born == interval ? 1 : 0;
        }

        Tally tally() {
            return new Tally(started, ended, shortLived);
        }
    }

    @Override
    public void numbered(int cpu, int sequence) {
        gaps.numbered(cpu, sequence);
    }

    @Override
    public void damaged() {
        gaps.overflow();
    }

    /** The queue was full. */
    void overflow() {
        gaps.overflow();
    }

    @Override
    public void forked(int parentPid, int tid, int pid) {
        if (tid == pid) {
            born(parentPid, pid);
        } else if (everybody || members.containsKey(pid)) {
            threads.started++;
            follow(members.computeIfAbsent(pid, unknown -> new Member(Member.LIVED_BEFORE)), tid);
        }
    }

    private void born(int parentPid, int pid) {
        Member before = members.remove(pid);
        boolean awaited = before != null && before.born == Member.AWAITED;
        if (before != null && !awaited) {
            // Its end was not heard, and its number is used again.
            forget(before);
        }
        if (awaited || everybody || members.containsKey(parentPid)) {
            processes.started++;
            if (hasRoom()) {
                tasks++;
                members.put(pid, new Member(interval));
            }
        }
    }

    private void follow(Member member, int tid) {
        if (hasRoom()) {
            tasks++;
            member.threads.put(tid, interval);
        }
    }

    private boolean hasRoom() {
        if (tasks >= MOST_TASKS) {
            gaps.overflow();
            return false;
        }
        return true;
    }

    private void forget(Member member) {
        tasks -= member.threads.size() + (member.born >= 0 ? 1 : 0);
    }

    @Override
    public void executed(int pid) {
        Member member = members.get(pid);
        if (member == null && !everybody) {
            return;
        }
        execs++;
        if (member != null) {
            // A thread that executes becomes the first of its process without an end of its own (de_thread in
            // fs/exec.c).
            member.threads.values().forEach(threads::end);
            tasks -= member.threads.size();
            member.threads.clear();
            member.firstThreadEnded = false;
        }
    }

    @Override
    public void exited(int tid, int pid, int status) {
        Member member = members.get(pid);
        if (member == null) {
            if (everybody) {
                endStranger(tid == pid, status);
            }
            return;
        }
        if (tid == pid) {
            member.firstThreadEnded = true;
        } else {
            Integer born = member.threads.remove(tid);
            tasks -= born == null ? 0 : 1;
            threads.end(born == null ? Member.LIVED_BEFORE : born);
        }
        // The first thread may end before the others.
        if (member.firstThreadEnded && member.threads.isEmpty()) {
            members.remove(pid);
            forget(member);
            end(member.born, status);
        }
    }

    private void endStranger(boolean first, int status) {
        if (first) {
            end(Member.LIVED_BEFORE, status);
        } else {
            threads.end(Member.LIVED_BEFORE);
        }
    }

    private void end(int born, int status) {
        processes.end(born);
        boolean bySignal = (status & SIGNAL_MASK) != 0;
        signalled += bySignal ? 1 : 0;
        failed += !bySignal && status != 0 ? 1 : 0;
    }

    /** What happened so far. */
    Churn churn() {
        return new Churn(processes.tally(), threads.tally(), execs, failed, signalled, gaps.events());
    }

    /** A sample was taken: whoever is born from now on and ends before the next one is in none. */
    void sampled() {
        interval++;
    }
}
