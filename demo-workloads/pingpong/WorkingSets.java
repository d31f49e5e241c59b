package io.github.jhtop.workloads.pingpong;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Scratch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The memory that the players touch: each its own, or a common one, which is mapped in threads too, so that it is of one kind.
 *
 * @param bytes of a working set
 * @param common the file that both map, if they have one in common
 */
record WorkingSets(int bytes, Optional<Path> common) {

    static WorkingSets of(Arguments arguments, Scratch scratch) throws IOException {
        int bytes = arguments.number("ws");
        boolean isCommon = arguments.word("buffer").equals("common") && bytes > 0;
        return new WorkingSets(bytes, isCommon ? Optional.of(scratch.zeros("common", bytes)) : Optional.empty());
    }

    /** The memory of one more player. */
    ByteBuffer next() throws IOException {
        return common.isPresent() ? Scratch.mapShared(common.get()) : ByteBuffer.allocateDirect(bytes);
    }

    /** How often lines were touched by both players, as far as one can see its memory and the other tells. */
    long touches(ByteBuffer ping, long touchesOfPong) {
        long touches = PingpongKernel.touches(ping);
        return common.isPresent() ? touches : touches + touchesOfPong;
    }
}
