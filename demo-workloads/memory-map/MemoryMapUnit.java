package io.github.jhtop.workloads.memorymap;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Lifeline;
import io.github.jhtop.workloads.common.WorkerProcess;
import io.github.jhtop.workloads.common.Workers;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;

/** A unit that is a process of its own. */
public final class MemoryMapUnit {

    /** The word to write. */
    static final byte WRITE = 'w';

    /** The word to look. */
    static final byte LOOK = 'l';

    private MemoryMapUnit() {}

    /**
     * Writes and looks as it is told, until nobody tells it any more.
     *
     * @param args the command line
     * @throws IOException if the coordinator has gone
     * @throws InterruptedException never
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Arguments arguments = Arguments.parse(List.of(args));
        Lifeline.limit(arguments);
        BlockingQueue<Byte> words = Lifeline.messagesWhileInputIsOpen(DataInputStream::readByte);
        DataOutputStream out = Workers.answers();
        Unit unit = Unit.of(arguments.task(), arguments.workers(), Path.of(arguments.word("mapped")));
        long value = MemoryMapKernel.value(arguments.seed(), arguments.task());
        while (true) {
            if (words.take() == WRITE) {
                unit.write(value);
                out.write(WorkerProcess.READY);
                out.flush();
            } else {
                unit.look().write(out);
            }
        }
    }
}
