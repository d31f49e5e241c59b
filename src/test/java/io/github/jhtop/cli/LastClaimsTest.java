package io.github.jhtop.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.jhtop.claim.Claim;
import io.github.jhtop.claim.Claims;
import io.github.jhtop.claim.Plan;
import io.github.jhtop.claim.Planner;
import io.github.jhtop.claim.Question;
import io.github.jhtop.report.Origin.Effort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of a run of claims, so that they can be judged again. */
final class LastClaimsTest {

    private static final Claims ALL = Claims.shipped();

    private final Path folder;

    LastClaimsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Of four experiments the first two were finished. */
    private static LastClaims kept() {
        SeriesOptions options = new SeriesOptions();
        options.smoke = true;
        Plan plan = Planner.plan(
                ALL.choose(List.of("C24", "C16", "C2")), question -> null, experiment -> 1, Double.POSITIVE_INFINITY);
        return LastClaims.of(Instant.parse("2026-01-02T03:04:05Z"), options, 42, plan, List.of("0123abcd", "4567ef01"));
    }

    @Test
    void whatWasKeptIsReadAsItWas() {
        LastClaims kept = kept();
        kept.keep(folder);
        assertAll(
                () -> assertEquals(Optional.of(kept), LastClaims.read(folder, ALL)),
                () -> assertEquals(Effort.SMOKE, kept.effort()),
                () -> assertEquals(2, kept.series().size()),
                () -> assertEquals(
                        List.of("ended before it was run"),
                        kept.obstacles().values().stream().distinct().toList()));
    }

    @Test
    void beforeTheFirstRunThereIsNothing() {
        assertEquals(Optional.empty(), LastClaims.read(folder.resolve("nosuch"), ALL));
    }

    /** Runs of other parameters say nothing of a claim as it is now. */
    @Test
    void aClaimThatWasChangedIsNotAnswered() throws IOException {
        kept().keep(folder);
        Path file = folder.resolve("last");
        Files.writeString(file, Files.readString(file).replace("units=8", "units=9"));
        Claim changed = ALL.choose(List.of("C24")).get(0);
        LastClaims read = LastClaims.read(folder, ALL).orElseThrow();
        Map<Question, String> obstacles = read.obstacles();
        assertEquals(
                "the claim was changed since it was run",
                obstacles.get(new Question(changed, changed.conditions().get(0))));
        assertEquals(1, read.series().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jhtop.last-claims/2\n",
                "jhtop.last-claims/1\n",
                "jhtop.last-claims/1\nrun 2026-99-99T00:00:00Z FULL 1 false\n",
                "jhtop.last-claims/1\nrun 2026-01-01T00:00:00Z FULL 9999999999999999999 false\n",
                "jhtop.last-claims/1\nrun 2026-01-01T00:00:00Z FULL 1 false\nseries ../../etc\n",
                "jhtop.last-claims/1\nrun 2026-01-01T00:00:00Z FULL 1 false\nquestion C1 0 [x]\n",
            })
    void whatIsDamagedIsSaid(String text) throws IOException {
        Files.writeString(folder.resolve("last"), text);
        assertEquals(
                Failure.USAGE,
                assertThrows(Failure.class, () -> LastClaims.read(folder, ALL)).status());
    }
}
