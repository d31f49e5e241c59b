package io.github.jhtop.workloads.image;

import java.io.IOException;

/** A process that finds the edges of one strip. */
public final class ImageWorker {

    private ImageWorker() {}

    /**
     * Waits for a strip, sends its edges back, and ends.
     *
     * @param args the command line
     * @throws IOException if the coordinator has gone
     * @throws InterruptedException never
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        ImageWork.start(args).performNext();
    }
}
