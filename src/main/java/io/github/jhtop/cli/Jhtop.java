package io.github.jhtop.cli;

import io.github.jhtop.text.SafeText;
import io.github.jhtop.text.Sanctioned;
import java.io.IOException;
import java.util.Map;

/**
 * The entry of the program: hands over to a command and turns what failed into one line and an exit status. Named so that
 * jhtop and every other tool shows this JVM by its name.
 */
public final class Jhtop {

    private Jhtop() {}

    /**
     * Runs jhtop and ends the process.
     *
     * @param arguments the words of the command line
     */
    @Sanctioned("the one place that ends the process")
    public static void main(String[] arguments) {
        System.exit(run(arguments, Console.ofProcess(), System.getenv()));
    }

    static int run(String[] arguments, Console console, Map<String, String> environment) {
        try {
            if (arguments.length > 0) {
                return RootCommand.execute(arguments, console, environment);
            }
            new LiveCommand(new MonitorOptions(), console, environment).run();
            return 0;
        } catch (InterruptedException | RuntimeException e) {
            return report(e, console);
        }
    }

    /** Turns what failed into one line and an exit status. */
    static int report(Exception e, Console console) {
        if (e instanceof Failure failure) {
            console.complain(failure.line());
            return failure.status();
        }
        if (e instanceof IOException) {
            console.complain("cannot write: " + SafeText.of(String.valueOf(e.getMessage())));
        } else {
            console.complain("internal error: " + SafeText.of(e.toString()) + " at " + place(e) + "; please report it");
        }
        return Failure.RUNNING;
    }

    private static SafeText place(Exception e) {
        StackTraceElement[] trace = e.getStackTrace();
        return SafeText.of(trace.length == 0 ? "?" : trace[0].toString());
    }
}
