package io.github.jhtop.source.procfs;

import java.nio.file.Path;

/** Hierarchies of control groups, mounted in the folder of a test by the words of {@code mountinfo}. */
final class FakeCgroups {

    final FakeFolder top;
    private final FakeFolder proc;
    private final StringBuilder mountinfo =
            new StringBuilder("21 1 0:20 / / rw,relatime shared:1 - ext4 /dev/sda rw\n");

    FakeCgroups(Path folder, FakeFolder proc) {
        this.top = new FakeFolder(folder);
        this.proc = proc;
    }

    /** Mounts the hierarchy of version 2, or a branch of it. */
    FakeCgroups mountUnified(String name, String root) {
        return mountType(name, root, "cgroup2 cgroup2 rw,nsdelegate", 1);
    }

    /** Mounts the hierarchy of version 1 that has these controllers. */
    FakeCgroups mount(String name, String root, String controllers, int optionalFields) {
        return mountType(name, root, "cgroup cgroup rw," + controllers, optionalFields);
    }

    private FakeCgroups mountType(String name, String root, String type, int optionalFields) {
        String point = top.path.resolve(name).toString().replace(" ", "\\040");
        String optional = " shared:9".repeat(optionalFields);
        mountinfo.append("30 21 0:26 " + root + " " + point + " rw,nosuid" + optional + " - " + type + "\n");
        proc.write("self/mountinfo", mountinfo.toString());
        return this;
    }

    FakeCgroups write(String file, String text) {
        top.write(file, text);
        return this;
    }
}
