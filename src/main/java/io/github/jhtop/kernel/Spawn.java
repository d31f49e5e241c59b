package io.github.jhtop.kernel;

import java.util.List;
import java.util.Map;

/**
 * A process to be made. What is not said here is fixed: it leads a session of its own, no signal is blocked, and it has no
 * other descriptors than 0, 1, 2 and those named.
 *
 * @param arguments its command line, none with a NUL inside; the first is the absolute path of the program too
 * @param environment {@code NAME=value}, none with a NUL inside
 * @param descriptors descriptor of the child to the open one of this process that it becomes; the latter are above all of the
 *     former
 * @param defaults signals that act by default in the child, though this process may ignore them; those that are handled
 *     here act by default anyway
 */
public record Spawn(
        List<byte[]> arguments, List<byte[]> environment, Map<Integer, Integer> descriptors, List<Integer> defaults) {

    /** Copies all lists. */
    public Spawn {
        arguments = List.copyOf(arguments);
        environment = List.copyOf(environment);
        descriptors = Map.copyOf(descriptors);
        defaults = List.copyOf(defaults);
    }
}
