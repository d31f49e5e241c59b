package io.github.jhtop.source.procfs;

import io.github.jhtop.sample.Resource;
import io.github.jhtop.sample.ResourceLimit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of {@code /proc/PID/limits}. Source: {@code man proc_pid_limits}, {@code fs/proc/base.c}. */
final class LimitLines {

    private static final Resource[] RESOURCES = Resource.values();

    private LimitLines() {}

    /** The limits in the order of their declaration, without those that a damaged file lost; null if it lost all. */
    static @Nullable List<ResourceLimit> parse(Bytes limits) {
        Map<Resource, ResourceLimit> found = new EnumMap<>(Resource.class);
        do {
            ResourceLimit limit = line(limits);
            if (limit != null) {
                found.putIfAbsent(limit.resource(), limit);
            }
        } while (limits.nextLine());
        Collection<ResourceLimit> inOrder = found.values();
        return inOrder.isEmpty() ? null : List.copyOf(inOrder);
    }

    private static @Nullable ResourceLimit line(Bytes limits) {
        for (Resource resource : RESOURCES) {
            // The blank tells a name from a longer one of a newer kernel.
            if (limits.take(resource.title() + " ")) {
                double soft = limits.bound();
                double hard = limits.bound();
                return Double.isNaN(soft + hard) ? null : new ResourceLimit(resource, soft, hard);
            }
        }
        return null;
    }
}
