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
import io.github.jhtop.tui.canvas.Style;
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

    static final Capabilities XTERM = new Capabilities(ColourDepth.NONE, true, true);
    static final PrivateModes MODES = PrivateModes.of(XTERM);

    private final FakeMode mode = new FakeMode();
    private final BlockingQueue<Input> inputs = new LinkedBlockingQueue<>();

    @Test
    void entersTheScreenWithTheFirstFrameAndLeavesItOnce() throws InterruptedException {
        NotedScreen screen = new NotedScreen();
        TerminalSession session = session(silence(), screen);
        session.show(canvas("one"));
        assertEquals(MODES.set() + "\033[m\033[2J\033[Hone", screen.writes.take());
        session.show(canvas("two"));
        assertEquals("\033[H\033[mtwo", screen.writes.take());
        session.invalidate();
        session.show(canvas("two"));
        assertEquals("\033[m\033[2J\033[Htwo", screen.writes.take());
        session.close();
        session.close();
        assertEquals(MODES.reset(), screen.writes.take());
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
    void tellsOfKeysAndOfTheEnd() throws InterruptedException {
        InputStream keys = new ByteArrayInputStream("qé".getBytes(UTF_8));
        session(keys, new ByteArrayOutputStream()).listen(inputs::add);
        assertEquals(new Input.Key("q"), inputs.take());
        assertEquals(new Input.Key("é"), inputs.take());
        assertEquals(new Input.Closed(), inputs.take());
    }

    @Test
    void tellsOfTheMouseOnlyWhereThereAreCells() throws InterruptedException {
        byte[] keys = "\033[<0;80;24M\033[<0;81;24M\033[<0;80;25Mq".getBytes(UTF_8);
        session(new ByteArrayInputStream(keys), new ByteArrayOutputStream()).listen(inputs::add);
        assertEquals(new Input.Mouse(Input.Mouse.Kind.PRESS, 23, 79), inputs.take());
        assertEquals(new Input.Key("q"), inputs.take());
    }

    @Test
    void leavesTheMouseAloneWhenTold() throws InterruptedException {
        NotedScreen screen = new NotedScreen();
        InputStream keys = new ByteArrayInputStream("\033[<0;1;1Mq".getBytes(UTF_8));
        TerminalSession session = session(keys, screen, XTERM.withoutMouse());
        session.listen(inputs::add);
        assertEquals(new Input.Key("q"), inputs.take());
        session.show(canvas("one"));
        String first = screen.writes.take();
        assertTrue(first.startsWith("\033[?1049h") && !first.contains("\033[?1000h"), first);
    }

    @Test
    void wearsAnotherThemeFromTheNextCanvasOn() throws InterruptedException {
        NotedScreen screen = new NotedScreen();
        TerminalSession session = session(silence(), screen);
        session.show(canvas("one"));
        screen.writes.take();
        session.wear(new Theme(Map.of(Role.TEXT, Style.parse("bold"))));
        assertTrue(screen.writes.isEmpty());
        session.show(canvas("one"));
        String anew = screen.writes.take();
        assertTrue(anew.startsWith("\033[m\033[2J\033[H\033[;1mone"), anew);
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
        assertThrows(NoTerminalException.class, () -> opening.await(new Theme(Map.of()), XTERM));
    }

    private TerminalSession session(InputStream in, OutputStream out) {
        return session(in, out, XTERM);
    }

    private TerminalSession session(InputStream in, OutputStream out, Capabilities capabilities) {
        return new TerminalSession(mode, mode.size, in, out, new Theme(Map.of()), capabilities);
    }

    static Canvas canvas(String text) {
        Canvas canvas = new Canvas(new Size(2, 10));
        canvas.put(0, 0, text, Role.TEXT);
        return canvas;
    }

    static InputStream silence() {
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
}
