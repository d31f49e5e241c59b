package io.github.jhtop.tui;

import io.github.jhtop.experiment.LabReport;
import io.github.jhtop.recording.RunEntry;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.workload.Workload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the screen hears of the lab. */
public sealed interface LabNews {

    /**
     * What there is.
     *
     * @param workloads that can be run, in the order of their names
     * @param cores CPUs of this machine, on which some defaults depend
     * @param newestJdk version of the newest JDK that can run them
     * @param earlier recordings that there were already, the newest first
     * @param trouble why some of it is missing, one line, or null
     */
    record Stock(List<Workload> workloads, int cores, int newestJdk, List<RunEntry> earlier, @Nullable SafeText trouble)
            implements LabNews {

        /** Copies the lists. */
        public Stock {
            workloads = List.copyOf(workloads);
            earlier = List.copyOf(earlier);
        }
    }

    /**
     * How a run goes.
     *
     * @param report the newest of this run
     */
    record Reported(LabReport report) implements LabNews {}

    /**
     * Lines to be read, such as the result of a run.
     *
     * @param title what they are about
     * @param lines the lines
     */
    record Answer(String title, List<SafeText> lines) implements LabNews {
        /** Copies the list. */
        public Answer {
            lines = List.copyOf(lines);
        }
    }
}
