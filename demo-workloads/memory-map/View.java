package io.github.jhtop.workloads.memorymap;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;

/** What a unit sees once all have written. */
final class View {

    private final long[] ofStatic;
    private final long[] ofShared;
    private final long[] ofPrivate;
    private final Map<String, String> facts;

    View(long[] ofStatic, long[] ofShared, long[] ofPrivate, Map<String, String> facts) {
        this.ofStatic = ofStatic;
        this.ofShared = ofShared;
        this.ofPrivate = ofPrivate;
        this.facts = facts;
    }

    /** In the static variable, by unit. */
    long[] ofStatic() {
        return ofStatic;
    }

    /** In the memory that all have mapped shared, by unit. */
    long[] ofShared() {
        return ofShared;
    }

    /** In the memory that each has mapped for itself, by unit. */
    long[] ofPrivate() {
        return ofPrivate;
    }

    Map<String, String> facts() {
        return facts;
    }

    void write(DataOutputStream out) throws IOException {
        for (long[] seen : new long[][] {ofStatic, ofShared, ofPrivate}) {
            for (long value : seen) {
                out.writeLong(value);
            }
        }
        Facts.write(facts, out);
        out.flush();
    }

    static View read(DataInputStream in, int units) throws IOException {
        return new View(values(in, units), values(in, units), values(in, units), Facts.readFrom(in));
    }

    private static long[] values(DataInputStream in, int units) throws IOException {
        long[] values = new long[units];
        for (int unit = 0; unit < units; unit++) {
            values[unit] = in.readLong();
        }
        return values;
    }
}
