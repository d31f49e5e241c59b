package io.github.jhtop.source.procfs;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mounted hierarchy of control groups, or a branch of one. Source: {@code man proc_pid_mountinfo}.
 *
 * @param unified whether it is the one of version 2
 * @param controllers of version 1, among other options of the mount
 * @param root the group that is seen at the mount point
 * @param point where it is mounted
 */
record CgroupMount(boolean unified, List<String> controllers, String root, String point) {

    /** Fields before the optional ones. */
    private static final int FIXED_FIELDS = 6;

    private static final int ROOT = 3;
    private static final int POINT = 4;

    static List<CgroupMount> parse(Bytes mountinfo) {
        List<CgroupMount> mounts = new ArrayList<>();
        do {
            CgroupMount mount = line(mountinfo.rawRestOfLine());
            if (mount != null) {
                mounts.add(mount);
            }
        } while (mountinfo.nextLine());
        return mounts;
    }

    private static @Nullable CgroupMount line(String line) {
        if (!line.contains(" - cgroup")) {
            return null;
        }
        String[] fields = line.split(" ", -1);
        int dash = FIXED_FIELDS;
        while (dash < fields.length && !fields[dash].equals("-")) {
            dash++;
        }
        if (dash + 3 >= fields.length) {
            return null;
        }
        String type = fields[dash + 1];
        boolean unified = type.equals("cgroup2");
        if (!unified && !type.equals("cgroup")) {
            return null;
        }
        List<String> options = unified ? List.of() : List.of(fields[dash + 3].split(",", -1));
        return new CgroupMount(unified, options, unescape(fields[ROOT]), unescape(fields[POINT]));
    }

    /** Blank, tab, newline and backslash stand as three octal digits. */
    private static String unescape(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        StringBuilder plain = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            int octal = c == '\\' ? octal(field, i + 1) : -1;
            plain.append(octal < 0 ? c : (char) octal);
            i += octal < 0 ? 0 : 3;
        }
        return plain.toString();
    }

    private static int octal(String field, int from) {
        if (from + 3 > field.length()) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < from + 3; i++) {
            int digit = field.charAt(i) - '0';
            if (digit < 0 || digit > 7) {
                return -1;
            }
            value = value * 8 + digit;
        }
        return value;
    }

    /** The mount that shows a group with the most of its ancestors, or null. */
    static @Nullable CgroupMount showing(CgroupLine line, String controller, List<CgroupMount> mounts) {
        CgroupMount best = null;
        for (CgroupMount mount : mounts) {
            boolean sameHierarchy = line.unified() ? mount.unified : mount.controllers.contains(controller);
            boolean shows = sameHierarchy && mount.below(line.path()) != null;
            if (shows && (best == null || mount.root.length() < best.root.length())) {
                best = mount;
            }
        }
        return best;
    }

    /** A path below the root of this mount, or null if it is not below it. */
    @Nullable String below(String path) {
        if (root.equals("/")) {
            return path;
        }
        boolean inside = path.equals(root) || path.startsWith(root + "/");
        return inside ? path.substring(root.length()) : null;
    }
}
