package io.github.jhtop.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The batch on the machine that runs the test, and on its own process. */
final class BatchTest {

    private static final String ONCE = "-b -n 1 -d 100ms ";
    private static final String OWN = ONCE + "-p SELF ";

    private static String output(String line) {
        Run run = Run.of(line);
        assertAll(() -> assertEquals("", run.err()), () -> assertEquals(0, run.status()));
        return run.out();
    }

    private static JsonNode json(String line) throws IOException {
        return new ObjectMapper().readTree(output(line));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "text, '\n +SELF '",
        "TEXT, '\n +SELF '",
        "json, '\\{\"pid\":SELF,\"ppid\":'",
        "csv, '\r\n[^,]+,SELF,'",
        "openmetrics, '\njhtop_process_rss_bytes\\{pid=\"SELF\",'",
    })
    void everyFormShowsTheProcessThatWasNamed(String form, String pattern) {
        String written = output(OWN + "--format " + form);
        assertTrue(
                Pattern.compile(pattern.replace("SELF", Run.OWN_PID))
                        .matcher(written)
                        .find(),
                written);
    }

    @Test
    void onlyTheNamedProcessIsShownWithAllThatIsKnownOfIt() throws IOException {
        JsonNode processes = json(OWN + "--format json").at("/processes");
        JsonNode own = processes.get(0);
        assertAll(
                () -> assertEquals(1, processes.size()),
                () -> assertEquals(ProcessHandle.current().pid(), own.get("pid").asLong()),
                () -> assertTrue(own.get("cpu_percent").isNumber(), own::toString),
                () -> assertTrue(own.get("rss_bytes").asLong() > 0),
                () -> assertTrue(own.get("thread_count").asInt() > 1),
                () -> assertTrue(own.get("jvm").isObject()));
    }

    @Test
    void everyLineHasRatesAndThereAreAsManyAsAsked() throws IOException {
        List<String> lines =
                output("-n 3 -d 100ms -p SELF --format json").lines().toList();
        assertEquals(3, lines.size());
        for (String line : lines) {
            JsonNode json = new ObjectMapper().readTree(line);
            assertTrue(json.get("interval_seconds").asDouble() > 0, line);
            assertTrue(json.at("/processes/0/cpu_percent").isNumber(), line);
        }
    }

    @Test
    void threadsComeWithTheirOption() throws IOException {
        assertFalse(json(OWN + "--format json").has("threads"));
        JsonNode threads = json(OWN + "-H --format json").get("threads");
        assertTrue(threads.size() > 1);
        threads.forEach(thread ->
                assertEquals(ProcessHandle.current().pid(), thread.get("pid").asLong()));
    }

    @ParameterizedTest(name = "-s {0}")
    @CsvSource({"pid, pid, 1", "PID, pid, 1", "rss_bytes, rss_bytes, -1", "RSS, rss_bytes, -1", "thr, thread_count, -1"
    })
    void rowsAreSortedByTheColumn(String column, String key, int sign) throws IOException {
        double last = Double.NEGATIVE_INFINITY;
        for (JsonNode process : json(ONCE + "--format json -s " + column).get("processes")) {
            double value = sign * process.get(key).asDouble();
            assertTrue(value >= last, () -> process.get("pid") + " comes too late");
            last = value;
        }
        assertTrue(Double.isFinite(last));
    }

    @Test
    void inATreeTheParentComesFirst() throws IOException {
        Set<Integer> all = new HashSet<>();
        Set<Integer> seen = new HashSet<>();
        JsonNode processes = json(ONCE + "--format json -t").get("processes");
        processes.forEach(process -> all.add(process.get("pid").asInt()));
        for (JsonNode process : processes) {
            int parent = process.get("ppid").asInt();
            assertTrue(!all.contains(parent) || seen.contains(parent), process::toString);
            seen.add(process.get("pid").asInt());
        }
        assertTrue(seen.contains((int) ProcessHandle.current().pid()));
    }

    @ParameterizedTest(name = "--columns {0}")
    @CsvSource({"'pid,name', PID NAME", "'RSS,thread_count,PID', RSS THR PID"})
    void aTextTableHasTheColumnsThatWereNamed(String columns, String titles) {
        String header = output(OWN + "--columns " + columns).lines().toList().get(2);
        assertEquals(titles, header.strip().replaceAll(" +", " "));
    }

    @Test
    void aCsvTableHasTheColumnsThatWereNamed() {
        List<String> lines =
                output(OWN + "--format csv --columns ppid,pid").lines().toList();
        assertEquals("at,ppid,pid", lines.get(0));
        assertTrue(lines.get(1).endsWith("," + Run.OWN_PID));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"--jvm, 1", "-F no_such_program_anywhere, 0", "--source oshi, 1"})
    void aFilterNarrowsWhatIsShown(String options, int shown) throws IOException {
        assertEquals(
                shown, json(OWN + "--format json " + options).get("processes").size());
    }

    @Test
    void aFilterMakesNoSelectionOfTheMachineButAPidDoes() {
        assertFalse(output(ONCE + "-F no_such_program_anywhere").contains("selected"));
        assertTrue(output(OWN.strip()).contains("selected"));
    }

    @ParameterizedTest(name = "-F {0}")
    @CsvSource({"pid=SELF, 1", "jvm, 1", "'jvm age>0s', 1", "!jvm, 0", "fd>0, 1", "fd<1, 0", "pid=1|thr>1, 1"})
    void aFilterComparesWhatIsReadForIt(String terms, int shown) throws IOException {
        Run run = Run.of(OWN + "--format json -F", terms);
        JsonNode processes = new ObjectMapper().readTree(run.out()).get("processes");
        assertEquals(shown, processes.size());
    }

    /** The costly quantity is in no column, so that it is read for the filter alone. */
    @Test
    void whatOnlyTheFilterNeedsIsReadToo() {
        assertTrue(output(OWN + "--columns pid -F fd>0").contains(Run.OWN_PID));
        assertTrue(output("-b -n 5 -d 100ms -p SELF --columns pid --until fd>0").contains(Run.OWN_PID));
    }

    @Test
    void theTextOfAFilterDoesNotFindTheProgramItself() throws IOException {
        assertEquals(0, json(OWN + "--format json -F java").get("processes").size());
        assertEquals(
                0, json(OWN + "--format json -F command~java").get("processes").size());
    }

    @Test
    void itEndsWithTheSnapshotInWhichTheConditionHolds() {
        assertEquals(
                1,
                output("-d 100ms -n 50 -p SELF --format json --until jvm")
                        .lines()
                        .count());
        Run run = Run.of("-d 100ms -n 50 -p SELF --format json --until", "pid=SELF for 250ms");
        long written = run.out().lines().count();
        assertAll(
                () -> assertEquals("", run.err()),
                () -> assertEquals(0, run.status()),
                () -> assertTrue(written > 1 && written < 50, run.out()));
    }

    @ParameterizedTest(name = "-n {0}")
    @CsvSource({"1, 1 refresh", "2, 2 refreshes"})
    void aConditionThatNeverHoldsIsToldByTheStatus(int iterations, String refreshes) {
        Run run = Run.of("--format json -d 100ms -p SELF --until !jvm -n " + iterations);
        assertAll(
                () -> assertEquals(
                        "jhtop: until: never held in " + refreshes, run.err().strip()),
                () -> assertEquals(Failure.RUNNING, run.status()),
                () -> assertEquals(iterations, run.out().lines().count()));
    }

    @Test
    void theConditionIsThatOfAProcessThatIsShown() {
        assertEquals(
                Failure.RUNNING,
                Run.of("-b -d 100ms -n 1 -p SELF -F kernel --until jvm").status());
    }

    @Test
    void aTextTableNamesAJvmAsTheScreenDoesAndOtherFormsInFull() throws IOException {
        String full = json(OWN + "--format json").at("/processes/0/command").asText();
        String text = output(OWN + "--columns pid,command");
        String csv = output(OWN + "--format csv --columns command");
        String program = full.split(" ", -1)[0];
        assertAll(
                () -> assertTrue(program.endsWith("java"), program),
                () -> assertFalse(text.contains(program + " "), text),
                () -> assertTrue(csv.contains(program + " "), csv));
    }

    @ParameterizedTest(name = "-t {0}")
    @CsvSource({"'', ─", "-U, '`- '"})
    void aTreeHasLines(String option, String line) {
        String text = output((ONCE + "-t " + option).strip());
        assertTrue(text.contains(line), text);
        assertEquals(option.isEmpty(), text.contains("─ "));
    }

    @Test
    void threadsHaveColumnsOfTheirOwn() {
        List<String> csv =
                output(OWN + "-H --format csv --columns tid,name,cpu").lines().toList();
        assertEquals("at,tid,name,cpu_percent", csv.get(0));
        assertTrue(csv.size() > 2);
        List<String> text = output(OWN + "-H --columns tid,pid,name").lines().toList();
        assertEquals("TID PID NAME", text.get(2).strip().replaceAll(" +", " "));
        assertTrue(text.get(4).matches(" +\\d+ +" + Run.OWN_PID + " .*"), text.get(4));
        assertTrue(output(OWN + "-H --format json --columns tid").contains("\"tid\""));
    }
}
