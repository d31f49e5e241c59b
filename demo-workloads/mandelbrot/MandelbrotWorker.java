package io.github.jhtop.workloads.mandelbrot;

import io.github.jhtop.workloads.common.Workers;
import java.io.IOException;

/** A process that computes one share of the rows. */
public final class MandelbrotWorker {

    private MandelbrotWorker() {}

    /**
     * Computes the share of the command line.
     *
     * @param args the command line
     * @throws IOException if the coordinator has gone
     */
    public static void main(String[] args) throws IOException {
        Workers.performOne(args, MandelbrotJob::of);
    }
}
