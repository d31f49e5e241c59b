package io.github.jhtop.workloads.common;

/**
 * The main classes of the worker processes of a workload.
 *
 * @param worker does one task and ends; it calls {@link Workers#performOne}
 * @param poolWorker does tasks until nobody has more for it; it calls {@link Workers#serve}
 */
public record Roles(Class<?> worker, Class<?> poolWorker) {}
