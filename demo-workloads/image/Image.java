package io.github.jhtop.workloads.image;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Crew;
import io.github.jhtop.workloads.common.Laps;
import io.github.jhtop.workloads.common.Program;
import io.github.jhtop.workloads.common.Reporter;
import io.github.jhtop.workloads.common.Result;

/** The coordinator. */
public final class Image {

    private Image() {}

    /**
     * Finds the edges and reports.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Program.run(args, Image::run);
    }

    private static Result run(Arguments arguments, Reporter reporter) throws Exception {
        Cut cut = Cut.of(arguments);
        Picture picture = Picture.chessBoard(cut.side(), arguments.seed());
        return Laps.run(
                arguments, reporter, new ImageJob(picture, cut), job -> switch (arguments.variant()) {
                    case "processes" -> ImageProcesses.start(arguments, picture, 0);
                    case "process-pool" -> ImageProcesses.start(arguments, picture, arguments.workers());
                    default -> Crew.ofThisProcess(arguments, job);
                });
    }
}
