/** Runs of raw samples: written as they are taken, read back with suspicion, and the ring of the last minutes. */
@NullMarked
package io.github.jhtop.recording;

import org.jspecify.annotations.NullMarked;
