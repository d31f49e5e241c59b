package io.github.jhtop.workloads.common;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Whether all checksums of a run agree with each other and with the one that is expected. Used by one thread. */
public final class Verdict {

    private final Optional<String> expected;
    private final Set<String> checksums = new LinkedHashSet<>();

    /**
     * A verdict on no checksum yet.
     *
     * @param expected empty if nobody knows it
     */
    public Verdict(Optional<String> expected) {
        this.expected = expected;
    }

    /**
     * Hears one more checksum.
     *
     * @param checksum of a part of the run that ought to equal the others
     */
    public void add(String checksum) {
        checksums.add(checksum);
    }

    /**
     * The checksum, or all that there are if they differ.
     *
     * @return separated by blanks
     */
    public String checksum() {
        return String.join(" ", checksums);
    }

    /**
     * Whether they agree.
     *
     * @return false if there is none at all
     */
    public boolean valid() {
        return checksums.size() == 1 && expected.map(checksums::contains).orElse(true);
    }
}
