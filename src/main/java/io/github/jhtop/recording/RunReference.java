package io.github.jhtop.recording;

import java.nio.file.Path;

/**
 * A run, or a part of one.
 *
 * @param directory where it lies
 * @param slice which part
 */
public record RunReference(Path directory, Slice slice) {}
