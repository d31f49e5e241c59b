package io.github.jhtop.source.procfs;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code /proc/PID/cgroup}: where a process is in one hierarchy, as seen from the cgroup namespace of the
 * reader. Source: {@code man 7 cgroups}, {@code man 7 cgroup_namespaces}.
 *
 * @param controllers of the hierarchy; none for the unified one of version 2
 * @param path of the group, to open files by
 */
record CgroupLine(List<String> controllers, String path) {

    /** Version 1 has a hierarchy per controller at most, and there are 14 controllers. */
    private static final int MOST_LINES = 64;

    static List<CgroupLine> parse(Bytes cgroup) {
        List<CgroupLine> lines = new ArrayList<>();
        do {
            String[] fields = cgroup.rawRestOfLine().split(":", 3);
            if (fields.length == 3 && fields[2].startsWith("/")) {
                boolean unified = fields[0].equals("0") && fields[1].isEmpty();
                lines.add(new CgroupLine(unified ? List.of() : List.of(fields[1].split(",", -1)), fields[2]));
            }
        } while (cgroup.nextLine() && lines.size() < MOST_LINES);
        return lines;
    }

    /** Where a controller has the process: in a hierarchy of version 1 if one has it, else in the unified one; or null. */
    static @Nullable CgroupLine of(String controller, List<CgroupLine> lines) {
        CgroupLine unified = null;
        for (CgroupLine line : lines) {
            if (line.controllers.contains(controller)) {
                return line;
            }
            unified = line.unified() ? line : unified;
        }
        return unified;
    }

    boolean unified() {
        return controllers.isEmpty();
    }

    /** Whether the path leads out of what the reader may see, or out of anything at all. */
    boolean leadsOutside() {
        return (path + "/").contains("/../");
    }
}
