/** Measured runs: what is launched or already runs is watched, recorded and summed up. */
@NullMarked
package io.github.jhtop.experiment;

import org.jspecify.annotations.NullMarked;
