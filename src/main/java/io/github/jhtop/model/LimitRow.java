package io.github.jhtop.model;

import io.github.jhtop.sample.Resource;

/**
 * One resource limit, in the unit of the resource; NaN is unknown, infinity is no limit.
 *
 * @param resource what is limited
 * @param used how much of it is used, where this program counts it
 * @param soft what the kernel enforces
 * @param hard how far the process may raise the soft one
 */
public record LimitRow(Resource resource, double used, double soft, double hard) {}
