package io.github.jhtop.workloads.image;

import java.io.IOException;

/** A process that finds the edges of strip after strip. */
public final class ImagePoolWorker {

    private ImagePoolWorker() {}

    /**
     * Waits for strips and sends their edges back, until the coordinator has gone.
     *
     * @param args the command line
     * @throws IOException if the coordinator has gone
     * @throws InterruptedException never
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        ImageWork work = ImageWork.start(args);
        while (true) {
            work.performNext();
        }
    }
}
