/** The raw truth of one instant: records of counters, the {@link io.github.jhtop.sample.Source} contract, and the sampler step. */
@NullMarked
package io.github.jhtop.sample;

import org.jspecify.annotations.NullMarked;
