package io.github.jhtop.workloads.crash;

import io.github.jhtop.workloads.common.WorkerProcess;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What goes over the pipes: shifts to a worker, its reports back. */
final class Pipe {

    private static final int BEGUN = 1;
    private static final int STRUCK = 2;
    private static final int DONE = 3;
    private static final int ENDED = 4;

    private Pipe() {}

    static void write(Shift shift, DataOutputStream out) throws IOException {
        out.writeInt(shift.worker());
        out.writeInt(shift.from());
        out.writeInt(shift.failures());
        out.flush();
    }

    static Shift readShift(DataInputStream in) throws IOException {
        return new Shift(in.readInt(), in.readInt(), in.readInt());
    }

    /** The end of the worker: what it reports goes into the pipe, at once, since it may not live much longer. */
    static Desk desk(DataOutputStream out) {
        return new Desk() {
            @Override
            public void begun(Shift shift, long nanos) {
                send(BEGUN, nanos);
            }

            @Override
            public void struck(Shift shift, long nanos) {
                send(STRUCK, nanos);
            }

            @Override
            public void done(Shift shift, Completion completion) {
                send(DONE, completion.number(), completion.answer(), completion.nanos());
            }

            @Override
            public void ended(Shift shift) {
                send(ENDED);
            }

            private void send(int kind, long... values) {
                try {
                    out.writeByte(kind);
                    for (long value : values) {
                        out.writeLong(value);
                    }
                    out.flush();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    /** The end of the coordinator: what comes out of the pipe goes to the desk, until the shift or the worker ends. */
    static void relay(DataInputStream in, Shift shift, Desk desk) {
        try {
            while (true) {
                switch (in.readByte()) {
                    case BEGUN -> desk.begun(shift, in.readLong());
                    case STRUCK -> desk.struck(shift, in.readLong());
                    case DONE -> desk.done(
                            shift, new Completion((int) in.readLong(), in.readLong(), in.readLong()));
                    case WorkerProcess.READY -> {
                        // Of a worker that got its shift while it was still starting.
                    }
                    default -> {
                        desk.ended(shift);
                        return;
                    }
                }
            }
        } catch (IOException theWorkerIsGone) {
            desk.ended(shift);
        }
    }
}
