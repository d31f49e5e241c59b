package io.github.jhtop.workloads.mandelbrot;

import io.github.jhtop.workloads.common.Laps;
import io.github.jhtop.workloads.common.Program;
import io.github.jhtop.workloads.common.Roles;

/** The coordinator. */
public final class Mandelbrot {

    private static final Roles ROLES = new Roles(MandelbrotWorker.class, MandelbrotPoolWorker.class);

    private Mandelbrot() {}

    /**
     * Computes the picture and reports.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Program.run(args, (arguments, reporter) -> Laps.run(arguments, reporter, MandelbrotJob.of(arguments), ROLES));
    }
}
