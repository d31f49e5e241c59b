package io.github.jhtop.cli;

import io.github.jhtop.compare.Terms;
import io.github.jhtop.experiment.SeriesPlan;
import io.github.jhtop.stats.StoppingRule;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What one may say of runs that are repeated. */
final class SeriesOptions {

    /** As few as can have a verdict. */
    static final int QUICK_ROUNDS = StoppingRule.LEAST_FOR_A_VERDICT;

    private static final int SMOKE_ROUNDS = 3;

    private static final StoppingRule USUAL = StoppingRule.forEffect(Terms.USUAL_EFFECT);

    @Option(
            names = "--rounds",
            paramLabel = "N",
            converter = Converters.Positive.class,
            description =
                    "Run so many rounds. Default: 10, and up to 30 until the interval is precise enough; one that is compared with nothing runs once.")
    @Nullable Integer rounds;

    @Option(names = "--quick", description = "Run 6 rounds with small inputs; the verdict says so.")
    boolean quick;

    @Option(names = "--smoke", description = "Run 3 rounds: numbers, no verdict.")
    boolean smoke;

    @Option(
            names = "--budget",
            paramLabel = "TIME",
            converter = Converters.Span.class,
            description = "Begin no round that would end later: 10m.")
    @Nullable Duration budget;

    @Option(
            names = "--warmup",
            paramLabel = "N",
            converter = Converters.Positive.class,
            description = "Run each so often before, without counting it.")
    @Nullable Integer warmUps;

    @Option(
            names = "--prepare",
            paramLabel = "CMD",
            description = "Run by /bin/sh before each run, and not measured: 'sync; rm -rf out'.")
    @Nullable String prepare;

    @Option(names = "--ignore-failure", description = "Count a run whatever its exit status.")
    boolean ignoreFailure;

    @Option(
            names = {"-L", "--sweep"},
            paramLabel = "KEY=A,B,...",
            converter = Converters.Values.class,
            description = "Do it once for each value of a parameter: workers=1,2,4,8.")
    @Nullable Sweep sweep;

    /** Whether more is wanted than one run. */
    boolean asked() {
        return rounds != null
                || quick
                || smoke
                || sweep != null
                || budget != null
                || warmUps != null
                || prepare != null;
    }

    SeriesPlan plan(long seed) {
        return plan(seed, Terms.usual(true), USUAL, budget);
    }

    /** The plan of one that is compared with nothing: more than one round only if somebody says so. */
    SeriesPlan planAlone(long seed) {
        return plan(seed, Terms.usual(true), budget == null ? StoppingRule.fixed(1) : USUAL, budget);
    }

    /** A plan whose rounds are the usual ones unless somebody says otherwise. */
    SeriesPlan plan(long seed, Terms terms, StoppingRule usual, @Nullable Duration limit) {
        return new SeriesPlan(terms, rule(usual), warmUps == null ? 0 : warmUps, seed, ignoreFailure, limit);
    }

    StoppingRule rule(StoppingRule usual) {
        if (rounds != null) {
            return StoppingRule.fixed(rounds);
        }
        if (smoke) {
            return StoppingRule.fixed(SMOKE_ROUNDS);
        }
        return quick ? StoppingRule.fixed(Math.min(QUICK_ROUNDS, usual.first())) : usual;
    }
}
