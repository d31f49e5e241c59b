package io.github.jhtop.workloads.mandelbrot;

import io.github.jhtop.workloads.common.Workers;
import java.io.IOException;

/** A process that computes share after share. */
public final class MandelbrotPoolWorker {

    private MandelbrotPoolWorker() {}

    /**
     * Computes the shares that it is asked for.
     *
     * @param args the command line
     * @throws IOException if the coordinator has gone
     * @throws InterruptedException never
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Workers.serve(args, MandelbrotJob::of);
    }
}
