package io.github.jhtop.cli;

import io.github.jhtop.experiment.Round;
import io.github.jhtop.experiment.SeriesResult;
import io.github.jhtop.experiment.Subject;
import io.github.jhtop.experiment.Trial;
import io.github.jhtop.export.Format;
import io.github.jhtop.export.RepeatedText;
import io.github.jhtop.export.RunJson;
import io.github.jhtop.launch.LaunchException;
import io.github.jhtop.recording.RecordingException;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The same, several times: a line of JSON for each run, or a table of all for people.
 *
 * @param console takes it
 * @param environment of the process
 * @param recording how each run is recorded
 * @param repeating how often
 */
record RepeatedRun(
        Console console, Map<String, String> environment, RecordingOptions recording, SeriesOptions repeating) {

    /**
     * Runs them one after the other.
     *
     * @param subjects one for each value of a sweep
     * @param seed of the series
     * @return exit status: 0 if all runs count
     */
    int run(List<? extends Subject> subjects, long seed) throws IOException, LaunchException, InterruptedException {
        SeriesBench bench = new SeriesBench(console, environment, recording, repeating);
        OrderlyEnd end = new OrderlyEnd(bench::end);
        try {
            boolean allCount = true;
            for (int i = 0; i < subjects.size() && !bench.isEnded(); i++) {
                String step = repeating.sweep == null ? "" : repeating.sweep.step(i) + ": ";
                SeriesResult result = bench.run(List.of(subjects.get(i)), repeating.planAlone(seed), step);
                tell(result, step);
                allCount &= result.exclusions().isEmpty();
            }
            return allCount ? 0 : Failure.RUNNING;
        } catch (RecordingException e) {
            throw Failure.running(e.line());
        } finally {
            end.close();
        }
    }

    private void tell(SeriesResult result, String step) throws IOException {
        if (recording.format != Format.JSON) {
            console.print(step + RepeatedText.of(result.groups().get(0), result.exclusions()));
            return;
        }
        for (Round round : result.rounds()) {
            for (Trial trial : round.trials()) {
                RunJson.writeResult(
                        console.out(), trial.run().header(), trial.run().result());
            }
        }
    }
}
