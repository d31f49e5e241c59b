package io.github.jhtop.experiment;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.jhtop.compare.Terms;
import io.github.jhtop.recording.Environment;
import io.github.jhtop.recording.Masking;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.RunWriter;
import io.github.jhtop.recording.Runs;
import io.github.jhtop.stats.StoppingRule;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Series that are kept, and taken up again from their recordings. */
class KeptSeriesTest {

    private static final List<SafeText> LABELS = List.of(SafeText.of("one"), SafeText.of("two"));

    private static final SeriesPlan PLAN = new SeriesPlan(Terms.usual(true), StoppingRule.fixed(2), 0, 42, false, null);

    private static final String NAME = KeptSeries.name("one against two");

    private final Path folder;
    private final KeptSeries kept;

    KeptSeriesTest(@TempDir Path folder) {
        this.folder = folder;
        kept = new KeptSeries(folder.resolve("state"), new Runs(folder.resolve("runs")));
    }

    private Trial trial(int subject, boolean again, double seconds) throws RecordingException {
        try (RunWriter writer = RunWriter.create(folder.resolve("runs"), Raw.header(), Masking.SECRETS)) {
            RunResult result = RunResult.watched(seconds, 1L, 5L);
            writer.finish(result, Environment.UNKNOWN);
            return new Trial(subject, again, new Recorded(writer.header(), result, Environment.UNKNOWN), 1.25);
        }
    }

    private SeriesResult series() throws RecordingException {
        List<Round> rounds = List.of(
                new Round(0, List.of(trial(0, false, 1), trial(1, false, 2), trial(0, true, 1.1)), 2),
                new Round(1, List.of(trial(1, false, 3), trial(0, false, 1)), 0));
        return new SeriesResult(PLAN, LABELS, rounds, false, Duration.ZERO, Duration.ZERO);
    }

    @Test
    void whatWasKeptIsTakenUpAsItWas() throws RecordingException {
        SeriesResult series = series();
        kept.keep(NAME, series);
        SeriesResult resumed = kept.resume(NAME, PLAN, LABELS);
        assertNotNull(resumed);
        assertAll(
                () -> assertEquals(series.groups(), resumed.groups()),
                () -> assertEquals(series.noise(), resumed.noise()),
                () -> assertEquals(
                        series.rounds().stream().map(Round::repeats).toList(),
                        resumed.rounds().stream().map(Round::repeats).toList()),
                () -> assertNull(kept.resume(KeptSeries.name("another"), PLAN, LABELS)));
    }

    @Test
    void whatIsFinishedIsRunAgainTheNextTime() throws RecordingException {
        kept.keep(NAME, series());
        kept.settle(List.of(KeptSeries.name("another")));
        assertNotNull(kept.resume(NAME, PLAN, LABELS));
        kept.settle(List.of(NAME));
        assertNull(kept.resume(NAME, PLAN, LABELS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jhtop.series/2\n",
                "jhtop.series/1\n",
                "jhtop.series/1\nround 0 repeats 0\ntrial 2 once 1.0 20260101-120000-000-test\n",
                "jhtop.series/1\ntrial 0 once 1.0 20260101-120000-000-test\n",
                "jhtop.series/1\nround 0 repeats 0\ntrial 0 once 1.0 ../../etc\n",
                "jhtop.series/1\nround 0 repeats 0\ntrial 0 once 1.0 no-such-run\n",
                "jhtop.series/1\nround 0 repeats 0\ntrial 0 o",
                "\u0000\u0001",
            })
    void whatIsDamagedIsRunAgain(String text) throws RecordingException, IOException {
        kept.keep(NAME, series());
        Files.writeString(folder.resolve("state/unfinished").resolve(NAME), text);
        assertNull(kept.resume(NAME, PLAN, LABELS));
    }

    @Test
    void aRunThatWasDeletedMakesItAllAnew() throws RecordingException {
        kept.keep(NAME, series());
        Runs runs = new Runs(folder.resolve("runs"));
        runs.delete(runs.list().get(0).directory());
        assertNull(kept.resume(NAME, PLAN, LABELS));
    }
}
