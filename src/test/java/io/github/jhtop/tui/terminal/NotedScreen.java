package io.github.jhtop.tui.terminal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Notes each write. */
final class NotedScreen extends OutputStream {
    final BlockingQueue<String> writes = new LinkedBlockingQueue<>();

    @Override
    public void write(int b) {
        throw new AssertionError("one write for each frame");
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        writes.add(new String(bytes, from, length, ISO_8859_1));
    }
}
