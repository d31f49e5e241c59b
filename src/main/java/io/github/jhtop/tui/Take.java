package io.github.jhtop.tui;

import io.github.jhtop.model.Snapshot;

/**
 * What a tape shows at a place.
 *
 * @param snapshot of the sample there and the one before it
 * @param timeline where that is
 * @param follows whether it is later than the take before, with nothing passed over but by playing fast
 */
record Take(Snapshot snapshot, Timeline timeline, boolean follows) {}
