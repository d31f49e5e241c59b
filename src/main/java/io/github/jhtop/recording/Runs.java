package io.github.jhtop.recording;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folder of runs. What lies in it may be anything; what has no name of a run is passed over. Any thread.
 *
 * @param folder such as {@code ~/.local/share/jhtop/runs}, whether it exists or not
 */
public record Runs(Path folder) {

    private static final Pattern NEWEST = Pattern.compile("@([1-9]\\d{0,5})");
    private static final Pattern SLICED = Pattern.compile("(.*)\\[([^\\]\\[]*)\\]");

    /** More than anybody looks through. */
    private static final int MOST = 100_000;

    /**
     * All runs, the newest first, incomplete ones too.
     *
     * @return what the {@code run.json} of each tells; none if there is no folder
     * @throws RecordingException if the folder cannot be listed
     */
    public List<RunEntry> list() throws RecordingException {
        return newest(MOST);
    }

    /**
     * The newest runs, incomplete ones too.
     *
     * @param most how many at most
     * @return newest first
     * @throws RecordingException if the folder cannot be listed
     */
    public List<RunEntry> newest(int most) throws RecordingException {
        return directories().stream().limit(most).map(RunEntry::read).toList();
    }

    /** Directories with the name of a run: names begin with the time. */
    private List<Path> directories() throws RecordingException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path directory : all) {
                if (RunId.matches(RunEntry.idOf(directory)) && Files.isDirectory(directory, NOFOLLOW_LINKS)) {
                    found.add(directory);
                }
                if (found.size() > MOST) {
                    throw new RecordingException(folder.toString(), "more than " + MOST + " runs; delete some");
                }
            }
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new RecordingException(folder.toString(), e);
        }
        found.sort(Collections.reverseOrder(Comparator.comparing(RunEntry::idOf)));
        return found;
    }

    /**
     * Finds the run that somebody named.
     *
     * @param operand {@code @1} for the newest, an id or the unique begin of one, a directory; each may be followed by a
     *     slice such as {@code [10s..40s]}, by time since the first sample
     * @return where it lies; whether it can be read is another question
     * @throws RecordingException if there is none, or more than one
     */
    public RunReference resolve(String operand) throws RecordingException {
        Matcher sliced = SLICED.matcher(operand);
        return sliced.matches()
                ? new RunReference(directory(sliced.group(1)), SliceParser.parse(operand, sliced.group(2)))
                : new RunReference(directory(operand), Slice.WHOLE);
    }

    private Path directory(String operand) throws RecordingException {
        Matcher newest = NEWEST.matcher(operand);
        if (newest.matches()) {
            List<Path> all = directories();
            int number = Integer.parseInt(newest.group(1));
            if (number > all.size()) {
                throw new RecordingException(operand, "there are " + all.size() + " runs; try: jhtop runs list");
            }
            return all.get(number - 1);
        }
        if (RunId.matches(operand)) {
            List<Path> begun = directories().stream()
                    .filter(directory -> RunEntry.idOf(directory).startsWith(operand))
                    .toList();
            List<Path> exact = begun.stream()
                    .filter(directory -> RunEntry.idOf(directory).equals(operand))
                    .toList();
            List<Path> best = exact.isEmpty() ? begun : exact;
            if (best.size() > 1) {
                throw new RecordingException(operand, best.size() + " runs begin so; name one whole id");
            }
            if (best.size() == 1) {
                return best.get(0);
            }
        }
        return elsewhere(operand);
    }

    private static Path elsewhere(String operand) throws RecordingException {
        try {
            Path directory = Path.of(operand);
            if (!operand.isEmpty() && Files.isDirectory(directory)) {
                return directory.toRealPath();
            }
        } catch (InvalidPathException | IOException e) {
            // Then it is no directory.
        }
        throw new RecordingException(operand, "there is no such run; try: jhtop runs list");
    }

    /**
     * Deletes a run of this folder for good, and nothing else: no link is followed.
     *
     * @param directory as {@link #list} or {@link #resolve} gave it
     * @throws RecordingException if it is no run of this folder, or something of it cannot be deleted
     */
    public void delete(Path directory) throws RecordingException {
        try {
            RunDeletion.delete(folder.toRealPath(), directory);
        } catch (IOException e) {
            throw new RecordingException(directory.toString(), e);
        }
    }
}
