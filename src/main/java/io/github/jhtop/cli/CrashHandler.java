package io.github.jhtop.cli;

import io.github.jhtop.text.Sanctioned;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends the program when one of its threads breaks: first the terminal is given back, then one line is said. What breaks
 * the main thread takes the same way by itself, for the terminal is closed before {@link Jhtop} hears of it.
 */
final class CrashHandler implements Thread.UncaughtExceptionHandler {

    /** Let go when something broke: memory may have run out. */
    private static final int RESERVE_BYTES = 1 << 18;

    private final Runnable giveBack;
    private final Console console;
    private final Map<String, String> environment;
    private final AtomicBoolean crashed = new AtomicBoolean();

    @SuppressWarnings("UnusedVariable") // It is there to be let go.
    private byte[] reserve = new byte[RESERVE_BYTES];

    /**
     * A handler for all threads.
     *
     * @param giveBack gives the terminal back
     * @param console where the line goes
     * @param environment says where the report goes
     */
    CrashHandler(Runnable giveBack, Console console, Map<String, String> environment) {
        this.giveBack = giveBack;
        this.console = console;
        this.environment = environment;
    }

    @Override
    @Sanctioned("a program with a broken thread must not go on as if nothing had happened")
    public void uncaughtException(Thread thread, Throwable failure) {
        if (!crashed.compareAndSet(false, true)) {
            return;
        }
        try {
            System.exit(tell(failure));
        } finally {
            // Not even the exit could begin.
            Runtime.getRuntime().halt(Failure.RUNNING);
        }
    }

    /** Gives the terminal back and says what broke, as far as either can be done; the status to exit with. */
    int tell(Throwable failure) {
        reserve = new byte[0];
        try {
            giveBack.run();
        } finally {
            Jhtop.report(failure, console, environment);
        }
        return Failure.RUNNING;
    }
}
