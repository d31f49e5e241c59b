package io.github.jhtop.sample;

/**
 * How a source fared in a sample.
 *
 * @param id name of the source
 * @param availability what it could tell
 */
public record SourceState(String id, Availability availability) {}
