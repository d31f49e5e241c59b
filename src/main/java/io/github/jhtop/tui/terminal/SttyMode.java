package io.github.jhtop.tui.terminal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.github.jhtop.kernel.Termios;
import io.github.jhtop.kernel.WindowSize;
import io.github.jhtop.tui.canvas.Size;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import org.jspecify.annotations.Nullable;

/**
 * The mode by {@code stty}: one fork and no library to load, so that the first frame comes early. What comes later is
 * asked of the kernel itself as soon as native calls are at hand: a fork can fail.
 *
 * <p>Source: {@code stty} of POSIX.1-2017.
 */
final class SttyMode implements TerminalMode {

    private static final String FIND = "stty=/usr/bin/stty; [ -x $stty ] || stty=/bin/stty; ";

    /**
     * Answers on standard error, so that standard output can be asked whether it is a terminal. GNU's can be told not to
     * wait until a terminal that nobody reads has taken all output.
     */
    private static final String ENTER = FIND
            + "[ -t 0 ] || { echo standard input >&2; exit 1; }; [ -t 1 ] || { echo standard output >&2; exit 1; }; "
            + "set -- -echo -icanon -isig -iexten -ixon -ixoff -istrip -brkint -inlcr -igncr icrnl min 1 time 0; "
            + "$stty -g >&2 && $stty size >&2 && { $stty -drain \"$@\" 2>/dev/null || exec $stty \"$@\"; }";

    private static final String SIZE = FIND + "exec $stty size >&2";

    private static final String LEAVE = FIND + "$stty -drain \"$0\" 2>/dev/null || exec $stty \"$0\" 2>/dev/null";

    private static final int STANDARD_INPUT = 0;
    private static final int STANDARD_OUTPUT = 1;
    private static final int ENTER_MS = 5000;
    private static final int SIZE_MS = 1000;
    private static final int LEAVE_MS = 700;
    private static final int SLICE_MS = 50;

    private static final Size UNKNOWN = new Size(0, 0);

    private @Nullable Process entering;
    private @Nullable String answer;

    @Override
    public synchronized void begin() {
        if (entering == null) {
            entering = fork(ENTER, "");
        }
    }

    @Override
    public Size enter() throws NoTerminalException {
        Process process = current();
        boolean entered = process != null && exits(process, ENTER_MS) && process.exitValue() == 0;
        String[] lines = answer(process).split("\n", -1);
        if (!entered || lines.length < 3) {
            boolean said = lines[0].startsWith("standard ");
            throw new NoTerminalException(said ? lines[0] + " is not a terminal" : "stty cannot set the terminal");
        }
        return parseSize(lines[1]);
    }

    @Override
    public Size size() {
        return WindowSize.of(STANDARD_OUTPUT)
                .map(size -> new Size(size.rows(), size.columns()))
                .orElseGet(this::sizeByStty);
    }

    private Size sizeByStty() {
        Process process = fork(SIZE, "");
        return exits(process, SIZE_MS) ? parseSize(said(process).trim()) : UNKNOWN;
    }

    @Override
    public boolean inForeground() {
        return Foreground.isOurs();
    }

    @Override
    public void discardOutput() {
        Termios.discardOutput(STANDARD_OUTPUT);
    }

    @Override
    public void leave() {
        Process process = current();
        if (process == null) {
            return;
        }
        // Not under the lock: another thread may be waiting for a terminal that hangs.
        exits(process, LEAVE_MS);
        // The old settings are said before anything is changed: without them nothing has to be undone.
        String saved = answer(process).split("\n", 2)[0];
        if (saved.indexOf(':') > 0 && !Termios.restore(STANDARD_INPUT, saved)) {
            exits(fork(LEAVE, saved), LEAVE_MS);
        }
        forget();
    }

    private synchronized @Nullable Process current() {
        return entering;
    }

    private synchronized void forget() {
        entering = null;
        answer = null;
    }

    private synchronized String answer(@Nullable Process process) {
        if (answer == null) {
            answer = said(process);
        }
        return answer;
    }

    private static @Nullable Process fork(String script, String argument) {
        try {
            return new ProcessBuilder("/bin/sh", "-c", script, argument)
                    .redirectInput(Redirect.INHERIT)
                    .redirectOutput(Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Whether it ends by itself: a terminal that hangs must not hold anybody. Awaited in slices, for the time in which
     * the whole group is stopped, perhaps because it was started in the background, does not count.
     */
    private static boolean exits(@Nullable Process process, int withinMillis) {
        if (process == null) {
            return false;
        }
        try {
            for (int waited = 0; waited < withinMillis; waited += SLICE_MS) {
                if (process.waitFor(SLICE_MS, MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return false;
    }

    private static String said(@Nullable Process process) {
        if (process == null) {
            return "";
        }
        try {
            InputStream said = process.getErrorStream();
            return new String(said.readNBytes(said.available()), US_ASCII);
        } catch (IOException e) {
            return "";
        }
    }

    /** Reads {@code 24 80}. */
    static Size parseSize(String text) {
        int space = text.indexOf(' ');
        try {
            return new Size(Integer.parseInt(text, 0, space, 10), Integer.parseInt(text, space + 1, text.length(), 10));
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            return UNKNOWN;
        }
    }
}
