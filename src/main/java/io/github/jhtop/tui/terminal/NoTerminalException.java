package io.github.jhtop.tui.terminal;

import java.io.Serial;

/** There is no terminal that could show a screen; the message is one line that says why and what to do instead. */
public final class NoTerminalException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    NoTerminalException(String reason) {
        super(reason + "; try: jhtop --batch -n 1");
    }
}
