package io.github.jhtop.compare;

/** What makes a run noisy. */
public enum Disturbance {
    /** Others used more than a tenth of the CPUs. */
    OTHERS("other processes used the CPUs"),
    /** The hypervisor took more than a hundredth of the CPU time. */
    STEAL("the hypervisor took CPU time"),
    /** Tasks waited for a CPU though the run left some free. */
    PRESSURE("tasks waited for a CPU though the run left some"),
    /** A loop of known length took another time than usual. */
    CALIBRATION("the CPUs ran at another speed");

    private final String words;

    Disturbance(String words) {
        this.words = words;
    }

    /**
     * In words.
     *
     * @return a clause
     */
    public String words() {
        return words;
    }
}
