package io.github.jhtop.model;

import io.github.jhtop.sample.Accounting;
import io.github.jhtop.sample.CpuTimes;
import io.github.jhtop.sample.EndedThreads;
import io.github.jhtop.sample.Io;
import io.github.jhtop.sample.ProcessCounters;
import io.github.jhtop.sample.ProcessStat;
import io.github.jhtop.sample.Scheduling;
import io.github.jhtop.sample.Switches;
import io.github.jhtop.sample.ThreadCounters;
import io.github.jhtop.sample.ThreadTable;
import java.util.List;

/** What a process or thread that started within the interval had counted before it: nothing, in the groups it has now. */
final class Newborn {

    private static final CpuTimes NO_TIME = new CpuTimes(0, 0);
    private static final Scheduling NO_RUN = new Scheduling(0, 0, 0);
    private static final Switches.Split NO_SWITCH = new Switches.Split(0, 0);

    private Newborn() {}

    static ProcessCounters before(ProcessCounters now) {
        ProcessStat stat = now.stat();
        return new ProcessCounters(
                now.id(),
                now.facts(),
                new ProcessStat(stat.ppid(), stat.state(), 0, NO_TIME, 0, 0, stat.lastCore(), stat.nice()),
                now.accounting() == null ? null : new Accounting(NO_RUN, NO_SWITCH, NO_TIME),
                now.threads() == null ? null : new ThreadTable(List.of(), EndedThreads.NONE),
                now.leaderSwitches() == null ? null : NO_SWITCH,
                now.io() == null ? null : new Io(0, 0),
                null,
                null);
    }

    static ThreadCounters before(ThreadCounters now) {
        return new ThreadCounters(
                now.tid(),
                now.started(),
                now.name(),
                now.state(),
                now.lastCore(),
                now.times() == null ? null : NO_TIME,
                now.scheduling() == null ? null : NO_RUN,
                now.switches() == null ? null : NO_SWITCH);
    }
}
