package io.github.jhtop.workloads.memorymap;

import io.github.jhtop.workloads.common.Arguments;
import io.github.jhtop.workloads.common.Parent;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;

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
        Parent<Byte> parent = Parent.of(args, DataInputStream::readByte);
        Arguments arguments = parent.arguments();
        Unit unit = Unit.of(arguments.task(), arguments.workers(), Path.of(arguments.word("mapped")));
        long value = MemoryMapKernel.value(arguments.seed(), arguments.task());
        while (true) {
            if (parent.next() == WRITE) {
                unit.write(value);
                parent.ready();
            } else {
                unit.look().write(parent.out());
            }
        }
    }
}
