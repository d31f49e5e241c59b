package io.github.jhtop.cli;

import io.github.jhtop.source.procfs.ProcRoot;
import io.github.jhtop.source.procfs.Procfs;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.text.Sanctioned;
import java.io.IOException;
import java.nio.file.Path;
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
        if (Procfs.hasRaisedPrivileges(ProcRoot.MACHINE)) {
            console.complain("refuses to run with the rights of another user or file (set-user-ID, set-group-ID,"
                    + " capabilities of a file); run it with sudo instead");
            return Failure.USAGE;
        }
        try {
            if (arguments.length > 0) {
                return RootCommand.execute(arguments, console, environment);
            }
            new LiveCommand(new MonitorOptions(), console, environment).run();
            return 0;
        } catch (InterruptedException | RuntimeException | Error e) {
            return report(e, console, environment);
        }
    }

    /** Name and version, as the jar was built. */
    static String version() {
        String version = Jhtop.class.getPackage().getImplementationVersion();
        return "jhtop " + (version == null ? "(not from a jar)" : version);
    }

    /** Turns what failed into one line and an exit status. */
    static int report(Throwable e, Console console, Map<String, String> environment) {
        if (e instanceof Failure failure) {
            console.complain(failure.line());
            return failure.status();
        }
        if (e instanceof IOException) {
            console.complain("cannot write: " + SafeText.of(String.valueOf(e.getMessage())));
            return Failure.RUNNING;
        }
        Path file = CrashReport.write(environment, e);
        String where = file == null ? " at " + place(e) + "; please report it" : "; please report it with " + file;
        console.complain("internal error: " + SafeText.of(e.toString()) + SafeText.of(where));
        return Failure.RUNNING;
    }

    private static SafeText place(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return SafeText.of(trace.length == 0 ? "?" : trace[0].toString());
    }
}
