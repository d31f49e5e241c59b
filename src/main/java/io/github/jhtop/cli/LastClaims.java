package io.github.jhtop.cli;

import io.github.jhtop.claim.Claim;
import io.github.jhtop.claim.Claims;
import io.github.jhtop.claim.Experiment;
import io.github.jhtop.claim.Plan;
import io.github.jhtop.claim.Question;
import io.github.jhtop.report.Origin.Effort;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which claims were run last, by which series, and why others were not: enough to judge them again from their recordings. No verdict
 * is in it.
 *
 * @param at when the run of claims ended
 * @param effort how much was run
 * @param seed of the orders of the rounds
 * @param ignoreFailure whether runs counted whatever their exit status
 * @param claims that were chosen
 * @param series that were finished, in the order in which they were run
 * @param obstacles why a question was not answered
 */
record LastClaims(
        Instant at,
        Effort effort,
        long seed,
        boolean ignoreFailure,
        List<Claim> claims,
        List<FinishedSeries> series,
        Map<Question, String> obstacles) {

    private static final String SCHEMA = "jhtop.last-claims/1";
    private static final String FILE = "last";
    private static final int LARGEST_BYTES = 1 << 20;
    private static final Pattern RUN = Pattern.compile("run (\\S{1,40}) (FULL|QUICK|SMOKE) (-?\\d{1,19}) (true|false)");
    private static final Pattern SERIES = Pattern.compile("series ([0-9A-Za-z]{1,128})");
    private static final Pattern QUESTION = Pattern.compile("question ([A-Z]\\d{1,4}) (\\d{1,4}) (.{1,4000})");
    private static final Pattern OBSTACLE = Pattern.compile("obstacle ([A-Z]\\d{1,4}) (\\d{1,4}) (.{1,4000})");
    private static final String CLAIM = "claim ";

    LastClaims {
        claims = List.copyOf(claims);
        series = List.copyOf(series);
        obstacles = Map.copyOf(obstacles);
    }

    /** A series by the name under which it is kept, and the questions that it answers. */
    record FinishedSeries(String name, List<Question> questions) {

        FinishedSeries {
            questions = List.copyOf(questions);
        }

        Experiment experiment() {
            return Experiment.of(questions);
        }
    }

    /** What became of a plan whose first experiments were finished under these names. */
    static LastClaims of(Instant at, SeriesOptions options, long seed, Plan plan, List<String> finished) {
        List<FinishedSeries> series = new ArrayList<>();
        for (int i = 0; i < finished.size(); i++) {
            series.add(new FinishedSeries(
                    finished.get(i), plan.experiments().get(i).questions()));
        }
        Map<Question, String> obstacles = new HashMap<>();
        for (Claim claim : plan.claims()) {
            for (var condition : claim.conditions()) {
                Question question = new Question(claim, condition);
                boolean answered =
                        series.stream().anyMatch(one -> one.questions().contains(question));
                if (!answered) {
                    obstacles.put(question, ClaimsRun.obstacle(plan, question));
                }
            }
        }
        Effort effort = options.smoke ? Effort.SMOKE : options.quick ? Effort.QUICK : Effort.FULL;
        return new LastClaims(at, effort, seed, options.ignoreFailure, plan.claims(), series, obstacles);
    }

    /** Writes it beside the series, over the one before; what cannot be written is not there next time. */
    void keep(Path folder) {
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder.toAbsolutePath(), "new", ".tmp");
            Files.writeString(fresh, text());
            Files.move(
                    fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // Then there is nothing to report of.
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder(SCHEMA).append('\n');
        text.append("run ").append(at).append(' ').append(effort).append(' ').append(seed);
        text.append(' ').append(ignoreFailure).append('\n');
        claims.forEach(claim -> text.append(CLAIM).append(claim.id()).append('\n'));
        for (FinishedSeries one : series) {
            text.append("series ").append(one.name()).append('\n');
            one.questions().forEach(question -> line(text, "question ", question, what(question)));
        }
        obstacles.forEach((question, why) -> line(text, "obstacle ", question, why));
        return text.toString();
    }

    private static void line(StringBuilder text, String begin, Question question, String rest) {
        Claim claim = question.claim();
        text.append(begin).append(claim.id()).append(' ');
        text.append(claim.conditions().indexOf(question.condition())).append(' ');
        text.append(SafeText.of(rest)).append('\n');
    }

    /** What was run for a question: another text if the claim has been changed since. */
    private static String what(Question question) {
        return question.condition().arms().toString();
    }

    /** What was kept. A claim that was changed since has no answer, with the reason. */
    static Optional<LastClaims> read(Path folder, Claims all) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST_BYTES) {
                return Optional.empty();
            }
            return Optional.of(new Reader(all).read(Files.readAllLines(file)));
        } catch (IOException | DateTimeParseException | NumberFormatException damaged) {
            throw Failure.usage("report: " + SafeText.of(file.toString()) + " is damaged ("
                    + SafeText.of(String.valueOf(damaged.getMessage())) + "); run the claims again: jhtop claims run");
        }
    }

    /** Takes one line after the other. */
    private static final class Reader {

        private final Claims all;
        private final List<Claim> claims = new ArrayList<>();
        private final List<FinishedSeries> series = new ArrayList<>();
        private final Map<Question, String> obstacles = new HashMap<>();

        Reader(Claims all) {
            this.all = all;
        }

        LastClaims read(List<String> lines) throws IOException {
            Matcher run = RUN.matcher(lines.size() > 1 ? lines.get(1) : "");
            if (lines.isEmpty() || !lines.get(0).equals(SCHEMA) || !run.matches()) {
                throw new IOException("line 1: no " + SCHEMA);
            }
            for (int i = 2; i < lines.size(); i++) {
                if (!take(lines.get(i))) {
                    throw new IOException("line " + (i + 1));
                }
            }
            return new LastClaims(
                    Instant.parse(run.group(1)),
                    Effort.valueOf(run.group(2)),
                    Long.parseLong(run.group(3)),
                    Boolean.parseBoolean(run.group(4)),
                    claims,
                    series.stream().filter(one -> !one.questions().isEmpty()).toList(),
                    obstacles);
        }

        private boolean take(String line) {
            Matcher name = SERIES.matcher(line);
            Matcher question = QUESTION.matcher(line);
            Matcher obstacle = OBSTACLE.matcher(line);
            if (line.startsWith(CLAIM)) {
                claim(line.substring(CLAIM.length())).ifPresent(claims::add);
                return true;
            }
            if (name.matches()) {
                series.add(new FinishedSeries(name.group(1), List.of()));
                return true;
            }
            if (obstacle.matches()) {
                question(obstacle).ifPresent(one -> obstacles.put(one, obstacle.group(3)));
                return true;
            }
            return question.matches() && !series.isEmpty() && answer(question);
        }

        private boolean answer(Matcher line) {
            question(line).ifPresent(question -> {
                if (line.group(3).equals(SafeText.of(what(question)).toString())) {
                    FinishedSeries last = series.remove(series.size() - 1);
                    List<Question> questions = new ArrayList<>(last.questions());
                    questions.add(question);
                    series.add(new FinishedSeries(last.name(), questions));
                } else {
                    obstacles.put(question, "the claim was changed since it was run");
                }
            });
            return true;
        }

        private Optional<Claim> claim(String id) {
            return all.all().stream().filter(claim -> claim.id().equals(id)).findFirst();
        }

        private Optional<Question> question(Matcher line) {
            int index = Integer.parseInt(line.group(2));
            return claim(line.group(1))
                    .filter(claim -> index < claim.conditions().size())
                    .map(claim -> new Question(claim, claim.conditions().get(index)));
        }
    }
}
