package io.github.jhtop.source.procfs;

import io.github.jhtop.text.SafeText;
import java.io.File;
import org.jspecify.annotations.Nullable;

/**
 * A control group that can be seen from here.
 *
 * @param mount shows it
 * @param path its place in the hierarchy
 */
record CgroupFolder(CgroupMount mount, String path) {

    String file(String name) {
        return folder() + "/" + name;
    }

    boolean exists() {
        return new File(folder()).isDirectory();
    }

    private String folder() {
        String below = mount.below(path);
        return below == null || below.equals("/") ? mount.point() : mount.point() + below;
    }

    /** The group that holds this one; null at the topmost that can be seen. */
    @Nullable CgroupFolder parent() {
        if (path.equals(mount.root()) || path.equals("/")) {
            return null;
        }
        int slash = path.lastIndexOf('/');
        return new CgroupFolder(mount, slash <= 0 ? "/" : path.substring(0, slash));
    }

    SafeText label() {
        return SafeText.of(path);
    }
}
