package io.github.jhtop.workloads.common;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** What the main method of every workload does around its work. */
public final class Program {

    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private Program() {}

    /** The work itself. */
    public interface Work {
        /**
         * Does the work.
         *
         * @param arguments the command line
         * @param reporter for events before the result
         * @return what came of it
         * @throws Exception if it cannot be done
         */
        Result run(Arguments arguments, Reporter reporter) throws Exception;
    }

    /**
     * Runs a workload and ends the process: 0 if it came to its end, 1 with one line if it could not, 2 with one line if the
     * command line is wrong. An invalid run has come to its end too; its report says that it is invalid.
     *
     * @param args the command line
     * @param work the work itself
     */
    @Sanctioned("the main method of a program says why it ends, and ends it even if threads were left behind")
    public static void run(String[] args, Work work) {
        System.exit(status(args, work));
    }

    @Sanctioned("complaints of a program go to its standard error")
    private static int status(String[] args, Work work) {
        try {
            report(Arguments.parse(List.of(args)), work);
            return 0;
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            System.err.println(e.getMessage());
            return USAGE;
        } catch (ExecutionException e) {
            System.err.println("a worker failed: " + e.getCause());
            return FAILED;
        } catch (Exception e) {
            System.err.println(e);
            return FAILED;
        }
    }

    private static void report(Arguments arguments, Work work) throws Exception {
        Lifeline.limit(arguments);
        if (arguments.hasLifeline()) {
            Lifeline.holdWhileInputIsOpen();
        }
        try (Reporter reporter = Reporter.of(arguments)) {
            reporter.event(
                    "started",
                    Map.of(
                            "pid", ProcessHandle.current().pid(),
                            "variant", arguments.variant(),
                            "java", Runtime.version().toString().toLowerCase(Locale.ROOT)));
            Result result = work.run(arguments, reporter);
            reporter.event("result", result.fields());
        }
    }
}
