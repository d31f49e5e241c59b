package io.github.jhtop.workloads.pingpong;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Program;
import io.github.jhtop.workloads.common.Reporter;
import io.github.jhtop.workloads.common.Result;
import io.github.jhtop.workloads.common.Scratch;
import java.util.stream.LongStream;

/** The coordinator, and the first player if there is no other thread for it. */
public final class Pingpong {

    private Pingpong() {}

    /**
     * Plays and reports.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Program.run(args, Pingpong::run);
    }

    private static Result run(Arguments arguments, Reporter reporter) throws Exception {
        Game game = Game.of(arguments);
        Match match = Match.of(arguments);
        try (Scratch scratch = Scratch.create()) {
            Score score = match.play(arguments, scratch);
            long touches = 2L * game.all() * PingpongKernel.lines(arguments.number("ws"));
            return new Result()
                    .wallNanos(LongStream.of(score.rally().nanos()).sum())
                    .operations(game.rounds())
                    .checksum(game.all() + ":" + score.touches())
                    .valid(score.rally().faults() == 0 && score.touches() == touches)
                    .latenciesNanos(score.rally().nanos())
                    .processes(match.processes())
                    .threadsStarted(match.threadsStarted());
        }
    }
}
