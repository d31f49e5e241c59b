package io.github.jhtop.tui.terminal;

import io.github.jhtop.tui.Input;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads the keyboard, in a thread of its own. */
final class KeyReader implements Runnable {

    private final SequenceReader sequences;
    private final Consumer<Input> sink;

    private final Runnable onEnd;

    private KeyReader(InputStream in, Consumer<Input> sink, Runnable onEnd) {
        this.sequences = new SequenceReader(new TimedInput(in));
        this.sink = sink;
        this.onEnd = onEnd;
    }

    static void start(InputStream in, Consumer<Input> sink, Runnable onEnd) {
        Thread thread = new Thread(new KeyReader(in, sink, onEnd), "jhtop-keys");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try {
            for (String sequence = sequences.next(); sequence != null; sequence = sequences.next()) {
                String name = KeyDecoder.name(sequence);
                if (name != null) {
                    sink.accept(new Input.Key(name));
                }
            }
        } catch (IOException e) {
            // A terminal that has hung up answers EIO: the same as its end.
        }
        onEnd.run();
    }
}
