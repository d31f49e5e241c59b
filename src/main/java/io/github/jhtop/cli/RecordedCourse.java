package io.github.jhtop.cli;

import io.github.jhtop.experiment.RecordedRuns;
import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Snapshot;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.compare.Course;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a recording tells of CPUs and processes.
 *
 * @param course what its processes had of the CPUs
 * @param cast its processes when they were busiest
 * @param castAt when that was, in seconds since its begin
 * @param trouble why something is missing, or null
 */
record RecordedCourse(Course course, List<ProcessRow> cast, double castAt, @Nullable SafeText trouble) {

    static final RecordedCourse NONE = new RecordedCourse(Course.NONE, List.of(), Double.NaN, null);

    static RecordedCourse failed(SafeText line) {
        return new RecordedCourse(Course.NONE, List.of(), Double.NaN, line);
    }

    /** What came before a damage is kept. */
    static RecordedCourse of(Path directory) {
        Watcher watcher = new Watcher();
        try {
            RecordedRuns.play(directory, watcher::see);
            return watcher.course(null);
        } catch (RecordingException e) {
            return watcher.course(SafeText.of(e.line()));
        }
    }

    private static final class Watcher {
        private Course course = Course.NONE;
        private List<ProcessRow> cast = List.of();
        private double castAt = Double.NaN;
        private double most = -1;

        void see(Snapshot snapshot) {
            course = course.plus(snapshot, snapshot.processes());
            double cpu = snapshot.processes().stream()
                    .mapToDouble(row -> row.cpu().percent())
                    .sum();
            // More processes at a time tell more; of as many the busiest.
            double weight =
                    Double.isNaN(cpu) ? -1 : cpu + 1000.0 * snapshot.processes().size();
            if (weight > most) {
                most = weight;
                cast = snapshot.processes();
                castAt = course.seconds();
            }
        }

        RecordedCourse course(@Nullable SafeText trouble) {
            return new RecordedCourse(course, cast, castAt, trouble);
        }
    }
}
