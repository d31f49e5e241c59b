package io.github.jhtop.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.metric.Metric;
import io.github.jhtop.metric.ProcessMetrics;
import io.github.jhtop.metric.ThreadMetrics;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong is said in one line on stderr: what, where, what to do. */
final class ComplaintsTest {

    private static final String WHOLE = "is no whole number from 1 to 999999999; try: jhtop --help";

    private static void assertComplains(Run run, int status, String line) {
        assertAll(
                () -> assertEquals("jhtop: " + line + System.lineSeparator(), run.err()),
                () -> assertEquals("", run.out()),
                () -> assertEquals(status, run.status()));
    }

    @ParameterizedTest(name = "jhtop {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            --colums             | no option '--colums'; did you mean --columns or --config?
            --thread             | no option '--thread'; did you mean --threads?
            docter               | no command 'docter'; did you mean doctor?
            foo                  | no command 'foo'; commands: doctor, lab, run, compare, claims, record, runs, replay, report, completion; try: jhtop --help
            report @1            | --output is missing; try: jhtop report --help
            report @1 -o a.html --lang fr | --lang: 'fr' is none of en, ko; try: jhtop report --help
            doctor top           | 'top' is one word too many; try: jhtop doctor --help
            complete             | no command 'complete'; did you mean completion or compare or replay?
            completion           | SHELL is missing; try: jhtop completion --help
            completion tcsh      | SHELL: 'tcsh' is none of bash, zsh, fish; try: jhtop completion --help
            -F foo>3             | --filter: 'foo>3': no column 'foo'; quotes make it plain text, 'jhtop -s help' lists columns; try: jhtop --help
            -F cpux>3            | --filter: 'cpux>3': no column 'cpux'; did you mean cpu_percent?; try: jhtop --help
            -b --until cpu>      | --until: 'cpu>' has no value; write one without blanks, such as 5 or 5%; try: jhtop --help
            --format xml         | --format: 'xml' is none of text, json, csv, openmetrics; try: jhtop --help
            --source foo         | --source: 'foo' is none of auto, proc, oshi; try: jhtop --help
            doctor --format xml  | --format: 'xml' is none of text, json; try: jhtop doctor --help
            doctor --format csv  | --format: 'csv' is none of text, json; try: jhtop doctor --help
            -b --readonly=3      | --readonly: it takes no value such as '3'; try: jhtop --help
            -b -n                | --iterations: its value is missing: --iterations N; try: jhtop --help
            -b -n 1 -n 2         | --iterations: it is there twice; give it once; try: jhtop --help
            """)
    void whatIsNotUnderstoodIsNamedWithWhatWouldBe(String line, String complaint) {
        assertComplains(Run.of(line), Failure.USAGE, complaint);
    }

    @ParameterizedTest(name = "-d {0}")
    @ValueSource(strings = {"0", "0s", "99ms", "2h"})
    void aDelayOutOfRangeIsRefused(String delay) {
        assertComplains(
                Run.of("-b -n 1 -d " + delay),
                Failure.USAGE,
                "--delay: '" + delay + "' is out of range; use 100ms to 1h, such as 1s, 500ms, 1.5; try: jhtop --help");
    }

    @ParameterizedTest(name = "-d {0}")
    @ValueSource(strings = {"-5", "abc", "1,5"})
    void aDelayThatIsNoTimeIsRefused(String delay) {
        assertComplains(
                Run.of("-b -n 1 -d " + delay),
                Failure.USAGE,
                "--delay: '" + delay + "' is no time; use seconds such as 1 or 0.5, or 500ms, 2m; try: jhtop --help");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"-n, 0", "-n, -1", "-n, x", "-n, 1.5", "-n, 1234567890"})
    void aNumberOfRefreshesIsWholeAndPositive(String option, String word) {
        assertComplains(Run.of("-b " + option + " " + word), Failure.USAGE, "--iterations: '" + word + "' " + WHOLE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "-b -n 1 -u nobody_has_this_name, 1, no process of a user 'nobody_has_this_name'; -u takes a name as ps shows it",
        "--format openmetrics -n 2, 2, --format openmetrics is one exposition and then its end: use -n 1",
        "--format openmetrics --until jvm, 2, '--format openmetrics is one exposition and waits for nothing: use --until without it'",
    })
    void whatCannotBeShownIsRefused(String line, int status, String complaint) {
        assertComplains(Run.of(line), status, complaint);
    }

    @ParameterizedTest(name = "-p {0}")
    @CsvSource({"0, 0", "-7, -7", "abc, abc", "'1,x', x", "'1,,2', ''"})
    void aPidIsWholeAndPositive(String pids, String wrong) {
        assertComplains(Run.of("-b -n 1 -p " + pids), Failure.USAGE, "--pid: '" + wrong + "' " + WHOLE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "--columns nope, --columns, nope",
        "'--columns pid,nope', --columns, nope",
        "-b --columns nope, --columns, nope",
        "-s nope, --sort, nope",
        "--format json -s nope, --sort, nope",
        "--format json --columns nope, --columns, nope",
    })
    void aColumnThatDoesNotExistIsAnsweredWithThoseThatDo(String line, String option, String name) {
        String all =
                String.join(", ", ProcessMetrics.TABLE.stream().map(Metric::id).toList());
        assertComplains(Run.of(line), Failure.USAGE, option + ": no column '" + name + "'; columns: " + all);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "-b -s cpux, --sort: no column 'cpux'; did you mean cpu_percent?",
        "-s thread, --sort: no column 'thread'; did you mean thread_count?",
        "'-b --columns pid,usr%%', --columns: no column 'usr%%'; did you mean user_percent?",
        "-b --columns rsss, --columns: no column 'rsss'; did you mean rss_bytes?",
        "--format csv -H --columns tidd, '--columns: no column ''tidd'' of threads, which -H makes the rows; did you mean tid?'",
    })
    void aColumnThatWasMistypedIsGuessed(String line, String complaint) {
        assertComplains(Run.of(line), Failure.USAGE, complaint);
    }

    @Test
    void aColumnOfProcessesIsNoneOfThreads() {
        String all =
                String.join(", ", ThreadMetrics.TABLE.stream().map(Metric::id).toList());
        assertComplains(
                Run.of("--format csv -H --columns pid,rss"),
                Failure.USAGE,
                "--columns: no column 'rss' of threads, which -H makes the rows; columns: " + all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-b --columns tid", "--format csv --columns tid", "-H --columns tid"})
    void aColumnOfThreadsNeedsThreadsInABatch(String line) {
        Run run = Run.of(line);
        assertAll(
                () -> assertEquals(Failure.USAGE, run.status()),
                () -> assertTrue(run.err().startsWith("jhtop: --columns: no column 'tid'; "), run.err()));
    }

    @Test
    void aProcessThatDoesNotExistIsNamed() {
        assertComplains(
                Run.of("-b -n 1 -p SELF,999999999"),
                Failure.RUNNING,
                "no process 999999999; try: jhtop --batch -n 1 to see all");
    }

    @ParameterizedTest(name = "TERM={1} jhtop {0}")
    @CsvSource({
        "'', '', TERM is not set",
        "'', dumb, TERM is dumb",
        "-t, dumb, TERM is dumb",
        "--jvm, '', TERM is not set"
    })
    void withoutATerminalTheBatchIsOffered(String line, String term, String reason) {
        assertComplains(Run.of(line, Map.of("TERM", term)), Failure.USAGE, reason + "; try: jhtop --batch -n 1");
    }

    @Test
    void wordsThatWouldHarmTheTerminalAreMadeSafe() {
        String err = Run.of("\u001b[2J\n\u202e").err();
        assertAll(
                () -> assertEquals(1, err.lines().count()),
                () -> assertTrue(err.startsWith("jhtop: no command '\uFFFD[2J\uFFFD\uFFFD'"), err));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "No space left on device, cannot write: No space left on device",
        "'two\nlines', cannot write: two\uFFFDlines",
    })
    void aFullDiskIsOneLine(String message, String complaint) {
        Run run = reported(new IOException(message));
        assertComplains(run, Failure.RUNNING, complaint);
    }

    @Test
    void anErrorOfTheProgramItselfNamesItsPlace() {
        Run run = reported(new IllegalStateException("odd\nstate"));
        assertAll(
                () -> assertEquals(Failure.RUNNING, run.status()),
                () -> assertEquals(1, run.err().lines().count()),
                () -> assertTrue(
                        run.err()
                                .startsWith("jhtop: internal error: java.lang.IllegalStateException: odd\uFFFDstate at "
                                        + "io.github.jhtop.cli.ComplaintsTest."),
                        run.err()));
    }

    private static Run reported(Exception e) {
        return Run.in(console -> Jhtop.report(e, console, Map.of()));
    }
}
