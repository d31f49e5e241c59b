package io.github.jhtop.sample;

/**
 * How much of a resource a process may use. Infinity is no limit: it compares as it should.
 *
 * @param resource what is limited
 * @param soft what the kernel enforces, in the unit of the resource
 * @param hard how far the process may raise the soft one
 */
public record ResourceLimit(Resource resource, double soft, double hard) {}
