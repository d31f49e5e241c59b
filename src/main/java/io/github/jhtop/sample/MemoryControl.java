package io.github.jhtop.sample;

import io.github.jhtop.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * Memory of a control group, and how much of it there may be. Source: {@code Documentation/admin-guide/cgroup-v2.rst},
 * Memory; {@code Documentation/admin-guide/cgroup-v1/memory.rst}.
 *
 * @param limitGroup where the smallest limit is set between the group and the topmost that can be seen; the group
 *     itself if there is none
 * @param limitBytes that limit; infinity if there is none
 * @param usageBytes used by all processes below that group, caches of files included, or null
 * @param oomKills processes of the group and of those below it that were killed for want of memory, or null
 */
public record MemoryControl(
        SafeText limitGroup, double limitBytes, @Nullable Long usageBytes, @Nullable Long oomKills) {}
