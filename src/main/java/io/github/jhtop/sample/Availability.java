package io.github.jhtop.sample;

/** Whether a source answers, and if not, why and what would help. */
public sealed interface Availability {

    /** Everything this source can tell is told. */
    record Ready() implements Availability {}

    /**
     * Something is missing.
     *
     * @param reason what, and why
     * @param remedy what would help
     */
    record Degraded(String reason, String remedy) implements Availability {}

    /**
     * Nothing is told.
     *
     * @param reason why
     * @param remedy what would help
     */
    record Absent(String reason, String remedy) implements Availability {}

    /**
     * Everything is told.
     *
     * @return ready
     */
    static Availability ready() {
        return new Ready();
    }

    /**
     * Whether the source answers at all.
     *
     * @return false if absent
     */
    default boolean answers() {
        return !(this instanceof Absent);
    }
}
