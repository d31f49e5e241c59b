package io.github.jhtop.tui.terminal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.tui.Input;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.canvas.Size;
import io.github.jhtop.tui.canvas.Theme;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A session on streams in memory. */
@Timeout(30)
class TerminalSessionTest {

    private final FakeMode mode = new FakeMode();
    private final BlockingQueue<Input> inputs = new LinkedBlockingQueue<>();

    @Test
    void entersTheScreenWithTheFirstFrameAndLeavesItOnce() throws InterruptedException {
        Screen screen = new Screen();
        TerminalSession session = session(silence(), screen);
        session.show(canvas("one"));
        assertEquals(FrameWriter.ENTER_SCREEN + "\033[m\033[2J\033[Hone", screen.writes.take());
        session.show(canvas("two"));
        assertEquals("\033[H\033[mtwo", screen.writes.take());
        session.invalidate();
        session.show(canvas("two"));
        assertEquals("\033[m\033[2J\033[Htwo", screen.writes.take());
        session.close();
        session.close();
        assertEquals(FrameWriter.LEAVE_SCREEN, screen.writes.take());
        assertTrue(screen.writes.isEmpty());
        assertEquals(1, mode.left);
    }

    @Test
    void leavesAScreenAloneThatItNeverEntered() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        session(silence(), out).close();
        assertEquals("", out.toString(ISO_8859_1));
        assertEquals(1, mode.left);
    }

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
    void tellsOfKeysAndOfTheEnd() throws InterruptedException {
        InputStream keys = new ByteArrayInputStream("qé".getBytes(UTF_8));
        session(keys, new ByteArrayOutputStream()).listen(inputs::add);
        assertEquals(new Input.Key("q"), inputs.take());
        assertEquals(new Input.Key("é"), inputs.take());
        assertEquals(new Input.Closed(), inputs.take());
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

    @Test
    void tellsOfANewSizeOnceAndKeepsSizesBelievable() throws InterruptedException {
        TerminalSession session = session(silence(), new ByteArrayOutputStream());
        session.listen(inputs::add);
        session.resized();
        assertTrue(inputs.isEmpty());
        mode.size = new Size(32_767, 32_767);
        session.resized();
        assertEquals(new Input.Resized(new Size(512, 1024)), inputs.take());
        mode.size = new Size(0, 0);
        session.resized();
        assertEquals(new Size(24, 80), session.size());
    }

    @Test
    void tellsAListenerOfASizeThatChangedBeforeItListened() throws InterruptedException {
        TerminalSession session = session(silence(), new ByteArrayOutputStream());
        mode.size = new Size(5, 20);
        session.resized();
        session.listen(inputs::add);
        assertEquals(new Input.Resized(new Size(5, 20)), inputs.take());
    }

    @Test
    void anOpeningThatIsClosedGivesBackWhatItBegan() {
        TerminalOpening opening = new TerminalOpening(mode, silence(), new ByteArrayOutputStream());
        opening.close();
        assertEquals(1, mode.left);
        Capabilities xterm = new Capabilities(ColourDepth.NONE, true, false);
        assertThrows(NoTerminalException.class, () -> opening.await(new Theme(Map.of()), xterm));
    }

    private TerminalSession session(InputStream in, OutputStream out) {
        Capabilities xterm = new Capabilities(ColourDepth.NONE, true, false);
        return new TerminalSession(mode, mode.size, in, out, new Theme(Map.of()), xterm);
    }

    private static Canvas canvas(String text) {
        Canvas canvas = new Canvas(new Size(2, 10));
        canvas.put(0, 0, text, Role.TEXT);
        return canvas;
    }

    private static InputStream silence() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                return -1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
            }
        };
    }

    /** Notes each write. */
    private static final class Screen extends OutputStream {
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

    private static final class StalledScreen extends OutputStream {
        final CountDownLatch stalled = new CountDownLatch(1);
        final CountDownLatch released = new CountDownLatch(1);

        @Override
        public void write(int b) throws IOException {
            stalled.countDown();
            try {
                released.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    private static final class FakeMode implements TerminalMode {
        volatile Size size = new Size(24, 80);
        volatile boolean foreground = true;
        int left;

        @Override
        public void begin() {}

        @Override
        public Size enter() {
            return size;
        }

        @Override
        public Size size() {
            return size;
        }

        @Override
        public boolean inForeground() {
            return foreground;
        }

        @Override
        public void leave() {
            left++;
        }
    }
}
