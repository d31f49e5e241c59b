package io.github.jhtop.workloads.video;

import io.github.jhtop.workloads.common.Laps;
import io.github.jhtop.workloads.common.Program;
import io.github.jhtop.workloads.common.Roles;

/** The coordinator. */
public final class Video {

    private static final Roles ROLES = new Roles(VideoPoolWorker.class, VideoPoolWorker.class);

    private Video() {}

    /**
     * Encodes the film and reports.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Program.run(args, (arguments, reporter) -> Laps.run(arguments, reporter, VideoJob.of(arguments), ROLES));
    }
}
