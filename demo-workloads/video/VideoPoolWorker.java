package io.github.jhtop.workloads.video;

import io.github.jhtop.workloads.common.Workers;
import java.io.IOException;

/** A process that encodes frame after frame. */
public final class VideoPoolWorker {

    private VideoPoolWorker() {}

    /**
     * Encodes the frames that it is asked for.
     *
     * @param args the command line
     * @throws IOException if the coordinator has gone
     * @throws InterruptedException never
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Workers.serve(args, VideoJob::of);
    }
}
