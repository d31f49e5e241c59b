package io.github.jhtop.recording;

import io.github.jhtop.sample.Churn;
import io.github.jhtop.text.SafeText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Headers and results for tests. */
final class Headers {

    static final Instant START = Instant.parse("2026-01-01T12:00:00Z");

    private Headers() {}

    static RunHeader of(String subject) {
        return at(START, subject);
    }

    static RunHeader at(Instant at, String subject) {
        return new RunHeader(
                RunId.of(at, subject),
                RunKind.LAB,
                SafeText.of(subject),
                SafeText.of("title of " + subject),
                at,
                List.of(SafeText.of("java"), SafeText.of("-Ddb.password=hunter2"), SafeText.of("Main")),
                SafeText.of("mandelbrot"),
                SafeText.of("threads"),
                Map.of("size", "2000", "transfer", "pipe", "text", "007"),
                SafeText.of("17.0.1"),
                42L,
                Duration.ofMillis(100),
                Environment.UNKNOWN);
    }

    static RunResult result() {
        return new RunResult(
                RunState.COMPLETE,
                true,
                SafeText.of("c0ffee"),
                0,
                1.5,
                new RunResult.Usage(1.25, 0.125, 0.5, 30L, 20L, 10L, 3L, 400L, 5_000_000L, null),
                new RunResult.Work(1000L, 666.5, new RunResult.Latency(1, 2, 3, Double.NaN), Map.of("lost", 7L)),
                1L,
                8L,
                new RunResult.Outcome(200, 160, 150, 150),
                new Churn(new Churn.Tally(9, 8, 7), new Churn.Tally(6, 5, 4), 3, 2, 1, 10),
                SafeText.of("10 events were lost"));
    }
}
