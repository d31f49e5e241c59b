package io.github.jhtop.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sample in the making: it goes through the sources in order and each adds its part. */
public final class SampleDraft {

    private final Demand demand;
    private final List<ProcessDraft> processes = new ArrayList<>();
    private HostCounters host = HostCounters.UNKNOWN;
    private List<CoreCounters> cores = List.of();
    private @Nullable ProcessParticulars particulars;
    private @Nullable Churn churn;

    /**
     * Nothing is read yet.
     *
     * @param demand what is wanted
     */
    public SampleDraft(Demand demand) {
        this.demand = demand;
    }

    /**
     * What is wanted.
     *
     * @return the demand
     */
    public Demand demand() {
        return demand;
    }

    /**
     * The machine so far.
     *
     * @return the host
     */
    public HostCounters host() {
        return host;
    }

    /**
     * Adds the machine.
     *
     * @param counters its facts
     */
    public void host(HostCounters counters) {
        host = counters;
    }

    /**
     * Adds the logical CPUs.
     *
     * @param counters one entry for each that is online
     */
    public void cores(List<CoreCounters> counters) {
        cores = List.copyOf(counters);
    }

    /**
     * Adds a process.
     *
     * @param process the draft of it
     */
    public void add(ProcessDraft process) {
        processes.add(process);
    }

    /**
     * The processes found so far.
     *
     * @return a live list; add by {@link #add}
     */
    public List<ProcessDraft> processes() {
        return processes;
    }

    /**
     * Adds what only a reader of that one page wants to know.
     *
     * @param ofFocus the particulars of the process in focus
     */
    public void particulars(ProcessParticulars ofFocus) {
        particulars = ofFocus;
    }

    /**
     * Adds what was heard of births and deaths.
     *
     * @param counts since somebody listens
     */
    public void churn(Churn counts) {
        churn = counts;
    }

    Sample finish(Instant at, long monotonicNanos, List<SourceState> states) {
        List<ProcessCounters> finished = new ArrayList<>(processes.size());
        for (ProcessDraft process : processes) {
            finished.add(process.finish());
        }
        return new Sample(at, monotonicNanos, demand, host, cores, finished, particulars, states, churn);
    }
}
