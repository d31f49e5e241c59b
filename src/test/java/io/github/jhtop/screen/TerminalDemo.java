package io.github.jhtop.screen;

import io.github.jhtop.text.Sanctioned;
import io.github.jhtop.tui.Input;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.canvas.Size;
import io.github.jhtop.tui.canvas.Style;
import io.github.jhtop.tui.canvas.Theme;
import io.github.jhtop.tui.terminal.Capabilities;
import io.github.jhtop.tui.terminal.NoTerminalException;
import io.github.jhtop.tui.terminal.TerminalOpening;
import io.github.jhtop.tui.terminal.TerminalSession;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The smallest program on a terminal session: a star that moves, the name of the last key, the size. {@code q} quits,
 * {@code x} fails in another thread, {@code z} suspends, {@code w} wears another theme, {@code f} floods.
 */
final class TerminalDemo {

    private static final Theme THEME = new Theme(Map.of(
            Role.HEADING, Style.parse("bold green"),
            Role.BANNER, Style.parse("reverse"),
            Role.GRAPH, Style.parse("#ff8800")));

    private static final Theme OTHER_THEME = new Theme(Map.of(Role.GRAPH, Style.parse("#0088ff")));

    private final TerminalSession terminal;
    private final BlockingQueue<Input> inputs = new LinkedBlockingQueue<>();
    private String keys = "";
    private int frame;
    private int idleTenths;
    private boolean flooding;

    /** The command line that starts it. */
    static String[] command() {
        return new String[] {
            System.getProperty("java.home") + "/bin/java",
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            TerminalDemo.class.getName()
        };
    }

    private TerminalDemo(TerminalSession terminal) {
        this.terminal = terminal;
    }

    @Sanctioned("a program that ends by its own status")
    public static void main(String[] arguments) throws InterruptedException {
        try {
            Capabilities capabilities = Capabilities.of(System.getenv());
            TerminalOpening opening = TerminalOpening.begin();
            Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
                opening.close();
                System.err.println("demo: " + failure.getMessage());
                Runtime.getRuntime().halt(1);
            });
            TerminalSession terminal = opening.await(THEME, capabilities);
            String last = new TerminalDemo(terminal).run();
            terminal.close();
            System.err.println("demo: " + last);
        } catch (NoTerminalException e) {
            System.err.println("demo: " + e.getMessage());
            System.exit(2);
        }
    }

    private String run() throws InterruptedException {
        terminal.show(draw(terminal.size()));
        terminal.listen(inputs::add);
        while (true) {
            Input input = inputs.poll(flooding ? 1 : 100, TimeUnit.MILLISECONDS);
            idleTenths = input == null ? idleTenths + 1 : 0;
            if (input instanceof Input.Closed) {
                return "the terminal is gone";
            }
            if (input instanceof Input.Key key && press(key.name())) {
                return "bye";
            }
            note(input);
            if (flooding) {
                terminal.invalidate();
            }
            terminal.show(draw(terminal.size()));
        }
    }

    private void note(@Nullable Input input) {
        if (input instanceof Input.Mouse mouse) {
            note(mouse.kind() + "@" + mouse.row() + "," + mouse.column());
        } else if (input instanceof Input.Pasted pasted) {
            note("<" + pasted.text() + ">");
        }
    }

    private void note(String key) {
        keys = (keys + " " + key).substring(Math.max(0, keys.length() + key.length() - 70));
    }

    private boolean press(String key) {
        note(key);
        switch (key) {
            case "x" ->
                new Thread(() -> {
                            throw new IllegalStateException("failed on purpose");
                        })
                        .start();
            case "z" -> terminal.suspend();
            case "f" -> flooding = true;
            case "w" -> terminal.wear(OTHER_THEME);
            default -> {}
        }
        return key.equals("q");
    }

    private Canvas draw(Size size) {
        Canvas canvas = new Canvas(size);
        int lastRow = size.rows() - 1;
        canvas.put(0, 0, "demo " + size.rows() + "x" + size.columns(), Role.HEADING);
        canvas.put(1, 0, "keys:" + keys, Role.TEXT);
        canvas.fill(2, 0, size.columns(), '─', Role.GRAPH);
        canvas.put(3, frame % Math.max(1, size.columns()), "*", Role.BANNER);
        canvas.put(4, 0, "idle " + idleTenths, Role.TEXT);
        canvas.put(5, 0, "pid " + ProcessHandle.current().pid(), Role.TEXT);
        canvas.put(lastRow, size.columns() - 5, "LAST!", Role.BANNER);
        frame++;
        return canvas;
    }
}
