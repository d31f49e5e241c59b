package io.github.jhtop.experiment;

import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunReader;
import io.github.jhtop.recording.RunResult;
import io.github.jhtop.recording.Runs;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Series that came to their end, so that what was interrupted can go on from there. Of each it keeps the ids of its runs; what came of
 * them is read from their recordings. What cannot be kept, or read back whole, is run again, and nobody is told.
 *
 * @param folder of their own, in the folder of state; whether it exists or not
 * @param runs where the recordings lie
 */
public record KeptSeries(Path folder, Runs runs) {

    private static final String SCHEMA = "jhtop.series/1";

    /** What belongs to something unfinished. */
    private static final String UNFINISHED = "unfinished";

    private static final int LARGEST_BYTES = 1 << 20;

    private static final Pattern ROUND = Pattern.compile("round (\\d{1,6}) repeats (\\d{1,6})");
    private static final Pattern TRIAL =
            Pattern.compile("trial (\\d{1,6}) (once|again) (NaN|\\d{1,9}\\.\\d{1,9}) ([a-z0-9][a-z0-9._-]{0,63})");

    /**
     * The name of a series: another one for whatever the result may depend on.
     *
     * @param what all that is known before the first run
     * @return letters and digits
     */
    public static String name(String what) {
        return Digest.of(what);
    }

    /**
     * Keeps a series.
     *
     * @param name of it
     * @param result of whole rounds
     */
    public void keep(String name, SeriesResult result) {
        try {
            Path file = unfinished(name);
            Files.createDirectories(file.resolveSibling("."));
            Path fresh = Files.createTempFile(file.resolveSibling("").toAbsolutePath(), "new", ".tmp");
            Files.writeString(fresh, text(result));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // It will be run again.
        }
    }

    private Path unfinished(String name) {
        return folder.resolve(UNFINISHED).resolve(name);
    }

    private static String text(SeriesResult result) {
        StringBuilder text = new StringBuilder(SCHEMA).append('\n');
        for (Round round : result.rounds()) {
            text.append("round ").append(round.number()).append(" repeats ").append(round.repeats());
            text.append('\n');
            for (Trial trial : round.trials()) {
                text.append("trial ").append(trial.subject()).append(trial.again() ? " again " : " once ");
                text.append(ratio(trial.calibrationRatio())).append(' ');
                text.append(trial.run().header().runId()).append('\n');
            }
        }
        return text.toString();
    }

    private static String ratio(double ratio) {
        return Double.isFinite(ratio) ? String.format(Locale.ROOT, "%.6f", ratio) : "NaN";
    }

    /**
     * Takes up what was kept of something unfinished.
     *
     * @param name of the series
     * @param plan of it
     * @param labels of its subjects
     * @return the series as it was, or null if it is not there as a whole
     */
    public @Nullable SeriesResult resume(String name, SeriesPlan plan, List<SafeText> labels) {
        return read(unfinished(name), plan, labels);
    }

    /**
     * Reads what was kept, whether what it belongs to is finished or not; the newer one of a name.
     *
     * @param name of the series
     * @param plan of it
     * @param labels of its subjects
     * @return the series as it was, or null if it is not there as a whole
     */
    public @Nullable SeriesResult last(String name, SeriesPlan plan, List<SafeText> labels) {
        SeriesResult unfinished = resume(name, plan, labels);
        return unfinished == null ? read(folder.resolve(name), plan, labels) : unfinished;
    }

    private @Nullable SeriesResult read(Path file, SeriesPlan plan, List<SafeText> labels) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST_BYTES) {
                return null;
            }
            List<Round> rounds = rounds(Files.readAllLines(file), labels.size());
            return rounds.isEmpty()
                    ? null
                    : new SeriesResult(plan, labels, rounds, false, Duration.ZERO, Duration.ZERO);
        } catch (IOException | RecordingException damaged) {
            return null;
        }
    }

    private List<Round> rounds(List<String> lines, int subjects) throws IOException, RecordingException {
        List<Round> rounds = new ArrayList<>();
        if (lines.isEmpty() || !lines.get(0).equals(SCHEMA)) {
            return rounds;
        }
        for (String line : lines.subList(1, lines.size())) {
            Matcher round = ROUND.matcher(line);
            if (round.matches()) {
                rounds.add(new Round(Integer.parseInt(round.group(1)), List.of(), Integer.parseInt(round.group(2))));
                continue;
            }
            Trial trial = trial(line);
            if (rounds.isEmpty() || trial.subject() >= subjects) {
                throw new IOException("no trial of this series: " + SafeText.of(line));
            }
            Round last = rounds.remove(rounds.size() - 1);
            List<Trial> trials = new ArrayList<>(last.trials());
            trials.add(trial);
            rounds.add(new Round(last.number(), trials, last.repeats()));
        }
        return rounds;
    }

    private Trial trial(String line) throws IOException, RecordingException {
        Matcher trial = TRIAL.matcher(line);
        if (!trial.matches()) {
            throw new IOException("no line of a series: " + SafeText.of(line));
        }
        RunReader run = RunReader.open(runs.folder().resolve(trial.group(4)));
        RunResult result = run.result();
        if (result == null) {
            throw new IOException("no end: " + trial.group(4));
        }
        return new Trial(
                Integer.parseInt(trial.group(1)),
                trial.group(2).equals("again"),
                new Recorded(run.header(), result, run.environmentAfter()),
                Double.parseDouble(trial.group(3)));
    }

    /**
     * Whatever these belong to is finished: the next time they are run again. They stay readable, the last of each name.
     *
     * @param names of series, kept or not
     */
    public void settle(Collection<String> names) {
        for (String name : names) {
            try {
                Files.move(unfinished(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                // Then it was not kept.
            }
        }
    }
}
