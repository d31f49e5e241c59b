package io.github.jhtop.model;

/**
 * The logical CPUs that a process or thread was seen on.
 *
 * @param first the lowest
 * @param last the highest
 */
public record CoreRange(int first, int last) {

    /** One core as {@code 3}, several as {@code 0-3}. */
    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
