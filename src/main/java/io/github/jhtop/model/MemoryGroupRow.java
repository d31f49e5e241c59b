package io.github.jhtop.model;

import io.github.jhtop.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * Memory of a control group; NaN is unknown.
 *
 * @param group its path, or null where there is none
 * @param gap why nothing more is known, or null
 * @param limitGroup the group whose limit binds: itself or one above it; null where that is unknown
 * @param limitBytes that limit; infinity if there is none
 * @param usedBytes used by all processes below the group with the limit, caches of files included
 * @param oomKills processes of the group that were killed for want of memory, since the group was made
 */
public record MemoryGroupRow(
        @Nullable SafeText group,
        @Nullable String gap,
        @Nullable SafeText limitGroup,
        double limitBytes,
        double usedBytes,
        double oomKills) {

    /** Nothing is known but perhaps the path. */
    static MemoryGroupRow unknown(@Nullable SafeText group, @Nullable String gap) {
        return new MemoryGroupRow(group, gap, null, Double.NaN, Double.NaN, Double.NaN);
    }
}
