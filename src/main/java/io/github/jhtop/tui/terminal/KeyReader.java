package io.github.jhtop.tui.terminal;

import io.github.jhtop.tui.Input;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Reads the keyboard and the mouse, in a thread of its own. */
final class KeyReader implements Runnable {

    private final SequenceReader sequences;
    private final Consumer<Input> sink;
    private final BooleanSupplier goesOn;

    private KeyReader(InputStream in, Consumer<Input> sink, BooleanSupplier goesOn) {
        this.sequences = new SequenceReader(new TimedInput(in));
        this.sink = sink;
        this.goesOn = goesOn;
    }

    /**
     * Starts a reader.
     *
     * @param in the terminal
     * @param sink takes what is read; must return at once
     * @param goesOn asked when two ends follow each other: whether there may be more nevertheless; may take its time
     */
    static void start(InputStream in, Consumer<Input> sink, BooleanSupplier goesOn) {
        Thread thread = new Thread(new KeyReader(in, sink, goesOn), "jhtop-keys");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        // A single end may be the last word of a terminal that belonged to another group for a moment.
        int ends = 0;
        do {
            ends = readUntilEnd() ? 1 : ends + 1;
        } while (ends < 2 || goesOn.getAsBoolean());
    }

    /** Whether anything came before the end. */
    private boolean readUntilEnd() {
        boolean any = false;
        try {
            for (String sequence = sequences.next(); sequence != null; sequence = sequences.next()) {
                any = true;
                Input input = SequenceDecoder.decode(sequence);
                if (input != null) {
                    sink.accept(input);
                }
            }
        } catch (IOException e) {
            // A terminal that has hung up answers EIO: the same as its end.
        }
        return any;
    }
}
