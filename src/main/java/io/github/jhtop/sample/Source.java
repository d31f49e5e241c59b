package io.github.jhtop.sample;

/**
 * One interface of the kernel, the JVM or a library, read into the sample in the making.
 *
 * <p>Sources are asked in a fixed order and each adds what only it knows: one lists the processes, a later one adds
 * their accounting, a later one the threads of those that moved. A source never throws for what it could not read: the
 * value stays unknown and {@link #availability()} says why. Called by one thread, the sampler's.
 */
public interface Source extends AutoCloseable {

    /**
     * Short stable name, as in the JSON of {@code doctor}.
     *
     * @return for example {@code procfs}
     */
    String id();

    /**
     * What this source can tell at present.
     *
     * @return ready, degraded or absent, with reason and remedy
     */
    Availability availability();

    /**
     * Reads and adds to the draft.
     *
     * @param draft the sample in the making
     */
    void read(SampleDraft draft);

    /** Gives its descriptors back; never throws. */
    @Override
    void close();
}
