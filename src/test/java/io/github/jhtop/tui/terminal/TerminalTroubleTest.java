package io.github.jhtop.tui.terminal;

import static io.github.jhtop.tui.terminal.TerminalSessionTest.MODES;
import static io.github.jhtop.tui.terminal.TerminalSessionTest.XTERM;
import static io.github.jhtop.tui.terminal.TerminalSessionTest.canvas;
import static io.github.jhtop.tui.terminal.TerminalSessionTest.silence;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.tui.Input;
import io.github.jhtop.tui.canvas.Size;
import io.github.jhtop.tui.canvas.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A session whose terminal stalls, breaks or belongs to somebody else. */
@Timeout(30)
class TerminalTroubleTest {

    private final FakeMode mode = new FakeMode();
    private final BlockingQueue<Input> inputs = new LinkedBlockingQueue<>();

    @Test
    void touchesNothingFromTheBackground() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TerminalSession session = session(silence(), out);
        mode.foreground = false;
        session.close();
        assertEquals("", out.toString(ISO_8859_1));
        assertEquals(0, mode.left);
    }

    @Test
    void comesBackFromTheBackgroundWithoutASignal() throws InterruptedException, IOException {
        NotedScreen screen = new NotedScreen();
        BackgroundKeys keys = new BackgroundKeys();
        TerminalSession session = session(keys, screen);
        session.listen(inputs::add);
        session.show(canvas("one"));
        screen.writes.take();
        keys.refused.await();
        mode.foreground = false;
        session.continued();
        session.show(canvas("two"));
        keys.released.countDown();
        assertEquals(new Input.Key("p"), inputs.take());
        assertNull(inputs.poll(500, TimeUnit.MILLISECONDS));
        assertTrue(screen.writes.isEmpty(), "nothing is drawn over the shell");
        mode.foreground = true;
        assertEquals(new Input.Resized(new Size(24, 80)), inputs.take());
        session.show(canvas("six"));
        assertEquals(MODES.set() + "\033[m\033[2J\033[Hsix", screen.writes.take());
        assertEquals(new Input.Key("q"), inputs.take());
        assertEquals(new Input.Closed(), inputs.take());
    }

    @Test
    void theNewestCanvasWinsAndAStalledTerminalHoldsNobody() throws InterruptedException {
        StalledScreen screen = new StalledScreen();
        TerminalSession session = session(silence(), screen);
        session.show(canvas("one"));
        screen.stalled.await();
        session.show(canvas("two"));
        session.show(canvas("six"));
        session.close();
        assertEquals(1, mode.left);
        screen.released.countDown();
    }

    @Test
    void makesRoomForItsLastWordsInAStalledTerminal() throws InterruptedException {
        StalledScreen screen = new StalledScreen();
        mode.onDiscard = screen.released::countDown;
        TerminalSession session = session(silence(), screen);
        session.show(canvas("one"));
        screen.stalled.await();
        session.close();
        assertTrue(screen.written.toString(ISO_8859_1).endsWith(MODES.reset()));
        assertEquals(1, mode.left);
    }

    @Test
    void leavesTheScreenThoughItsWriterBreaks() throws InterruptedException {
        BlockingQueue<String> events = new LinkedBlockingQueue<>();
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) {
                throw new AssertionError("one write for each frame");
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                String text = new String(bytes, from, length, ISO_8859_1);
                if (!text.equals(MODES.reset())) {
                    throw new IllegalStateException("broken on purpose");
                }
                events.add("left");
            }
        };
        TerminalSession session = session(silence(), broken);
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            session.close();
            events.add(String.valueOf(failure.getMessage()));
        });
        try {
            session.show(canvas("one"));
            assertEquals("left", events.take());
            assertEquals("broken on purpose", events.take());
            assertEquals(1, mode.left);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    @Test
    void theEndOfTheProgramDoesNotWaitForATerminalThatIsBeingTakenAnew() throws InterruptedException {
        TerminalSession session = session(silence(), new ByteArrayOutputStream());
        session.listen(inputs::add);
        CountDownLatch entering = mode.hang();
        Thread fg = new Thread(session::continued);
        fg.start();
        entering.await();
        session.close();
        assertEquals(2, mode.left);
        mode.hanging.countDown();
        fg.join();
        assertTrue(inputs.isEmpty());
    }

    @Test
    void tellsOfATerminalThatTakesNoMoreOutput() throws InterruptedException {
        TerminalSession session = session(silence(), new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Input/output error");
            }
        });
        session.listen(inputs::add);
        session.show(canvas("one"));
        assertEquals(new Input.Closed(), inputs.take());
    }

    private TerminalSession session(InputStream in, OutputStream out) {
        return new TerminalSession(mode, mode.size, in, out, new Theme(Map.of()), XTERM);
    }

    private static final class StalledScreen extends OutputStream {
        final CountDownLatch stalled = new CountDownLatch(1);
        final CountDownLatch released = new CountDownLatch(1);

        final ByteArrayOutputStream written = new ByteArrayOutputStream();

        @Override
        public void write(int b) throws IOException {
            stalled.countDown();
            try {
                released.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            written.write(b);
        }
    }

    /** When released a key, then failures as in the background, another key and the end. */
    private static final class BackgroundKeys extends InputStream {
        final CountDownLatch refused = new CountDownLatch(1);
        final CountDownLatch released = new CountDownLatch(1);
        private int reads;

        @Override
        public int read() throws IOException {
            refused.countDown();
            try {
                released.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            reads++;
            if (reads == 2 || reads == 3) {
                throw new IOException("Input/output error");
            }
            return reads == 1 ? 'p' : reads == 4 ? 'q' : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int next = read();
            bytes[from] = (byte) next;
            return next < 0 ? -1 : 1;
        }
    }
}
