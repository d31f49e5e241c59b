package io.github.jhtop.workloads.pingpong;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Scratch;
import io.github.jhtop.workloads.common.Wire;
import io.github.jhtop.workloads.common.WireListener;
import io.github.jhtop.workloads.common.WorkerProcess;
import java.io.IOException;
import java.nio.ByteBuffer;

/** This process and another one. */
record ProcessMatch() implements Match {

    @Override
    public Score play(Arguments arguments, Scratch scratch) throws IOException, InterruptedException {
        if (!arguments.word("channel").equals("pipe")) {
            throw new IllegalArgumentException("processes have no channel=" + arguments.word("channel") + ", only pipe");
        }
        WorkingSets sets = WorkingSets.of(arguments, scratch);
        ByteBuffer ping = sets.next();
        try (WireListener listener = WireListener.open("pipe", scratch);
                WorkerProcess partner = WorkerProcess.start(
                        PongProcess.class,
                        arguments.with(
                                "at=" + listener.address(),
                                "common=" + sets.common().map(Object::toString).orElse("")));
                Wire wire = listener.accept()) {
            Rally rally = Game.of(arguments).ping(new End.OnWire(wire), ping);
            return new Score(rally, sets.touches(ping, partner.in().readLong()));
        }
    }

    @Override
    public int processes() {
        return 2;
    }

    @Override
    public int threadsStarted() {
        return 0;
    }
}
