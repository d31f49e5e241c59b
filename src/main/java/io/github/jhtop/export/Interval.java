package io.github.jhtop.export;

import io.github.jhtop.model.Snapshot;
import io.github.jhtop.sample.Sample;

/**
 * Two samples of a recording that follow each other.
 *
 * @param older at its begin
 * @param newer at its end
 * @param snapshot what both tell; its processes are those of the newer one, in the same order
 */
record Interval(Sample older, Sample newer, Snapshot snapshot) {}
