package io.github.jhtop.workloads.pingpong;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Lifeline;
import io.github.jhtop.workloads.common.Wire;
import io.github.jhtop.workloads.common.Workers;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The second player as a process of its own. */
public final class PongProcess {

    private PongProcess() {}

    /**
     * Plays, then tells how often it touched its memory.
     *
     * @param args the command line
     * @throws IOException if the first player has gone
     * @throws InterruptedException never
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Arguments arguments = Arguments.parse(List.of(args));
        Lifeline.limit(arguments);
        Lifeline.holdWhileInputIsOpen();
        Optional<Path> common =
                Optional.of(arguments.word("common")).filter(path -> !path.isEmpty()).map(Path::of);
        ByteBuffer workingSet = new WorkingSets(arguments.number("ws"), common).next();
        try (Wire wire = Wire.connect(arguments.word("at"))) {
            Game.of(arguments).pong(new End.OnWire(wire), workingSet);
        }
        DataOutputStream out = Workers.answers();
        out.writeLong(PingpongKernel.touches(workingSet));
        out.flush();
    }
}
