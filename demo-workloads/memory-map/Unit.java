package io.github.jhtop.workloads.memorymap;

import io.github.jhtop.workloads.common.Scratch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A thread or process that writes into memory of several kinds and then looks what others wrote there: a static variable, a file
 * mapped shared, and the same mapped private.
 */
final class Unit {

    private final int number;
    private final int units;
    private final ByteBuffer shared;
    private final ByteBuffer privately;

    private Unit(int number, int units, ByteBuffer shared, ByteBuffer privately) {
        this.number = number;
        this.units = units;
        this.shared = shared;
        this.privately = privately;
    }

    static Unit of(int number, int units, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer own = channel.map(FileChannel.MapMode.PRIVATE, 0, channel.size());
            return new Unit(number, units, Scratch.mapShared(file), own);
        }
    }

    /** The bytes that the file must have: the slots of the shared mapping, and other ones of the private mapping. */
    static long bytes(int units) {
        return 2L * units * Long.BYTES;
    }

    void write(long value) {
        Slots.write(number, value);
        shared.putLong(number * Long.BYTES, value);
        privately.putLong((units + number) * Long.BYTES, value);
    }

    View look() {
        long[] ofShared = new long[units];
        long[] ofPrivate = new long[units];
        for (int unit = 0; unit < units; unit++) {
            ofShared[unit] = shared.getLong(unit * Long.BYTES);
            ofPrivate[unit] = privately.getLong((units + unit) * Long.BYTES);
        }
        return new View(Slots.read(units), ofShared, ofPrivate, Facts.read());
    }
}
