package io.github.jhtop.metric;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.model.ProcessRow;
import io.github.jhtop.model.Rows;
import io.github.jhtop.sample.ProcessFacts;
import io.github.jhtop.sample.Reading;
import io.github.jhtop.text.SafeText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which processes are shown. */
final class ProcessFilterTest {

    private static final List<ProcessRow> ROWS = List.of(
            Rows.process(1, 0, Rows.facts("systemd", "root", "/sbin/init", "splash")),
            Rows.process(2, 0, new ProcessFacts(SafeText.of("kthreadd"), List.of(), null, null, true)),
            Rows.process(21, 1, Rows.facts("java", "ada", "/jdk/bin/java", "-Dx=Init", "com.acme.Server")),
            Rows.process(210, 1, Rows.facts("bash", "ada", "-bash")));

    /** CPU 1.25 %, RSS 301 bytes, age 11.5 s, and so on. */
    private static final ProcessRow KNOWN = Rows.knownProcess("java", "ada", "/bin/java", "com.acme.Server");

    @ParameterizedTest(name = "\"{0}\", user {1}, only JVMs {2}: {3}")
    @CsvSource({
        "'',             , false, 1 2 21 210",
        "'  ',           , false, 1 2 21 210",
        "'|',            , false, 1 2 21 210",
        "server,         , false, 21",
        "SERVER,         , false, 21",
        "init,           , false, 1 21",
        "' bash ',       , false, 210",
        "kthread,        , false, 2",
        "systemd,        , false, 1",
        "bash|server,    , false, 21 210",
        "bash||nothing,  , false, 210",
        "bash server,    , false, ''",
        "nothing,        , false, ''",
        // A PID is taken whole, not as a part of another.
        "21,             , false, 21",
        "2,              , false, 2",
        "'',          ada, false, 21 210",
        "bash,        ada, false, 210",
        "bash,       root, false, ''",
        "'',          Ada, false, ''",
        // A user that is not known is not one that is called null.
        "'',       'null', false, ''",
        "'',             , true,  21",
        "bash,           , true,  ''",
    })
    void aFilterLetsThroughWhatFitsAllConditions(String text, @Nullable String user, boolean onlyJvms, String pids) {
        assertEquals(pids, shown(ProcessFilter.of(text, user, onlyJvms)));
    }

    @Test
    void withoutConditionsAllAreShown() {
        assertEquals("1 2 21 210", shown(ProcessFilter.ALL));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
                    init splash         ; 1
                    init bash           ; ``
                    init splash | bash  ; 1 210
                    bash|init splash    ; 1 210
                    "init splash"       ; 1
                    "splash init"       ; ``
                    "init | splash      ; ``
                    "in"it              ; 1 21
                    -Dx=init            ; 21
                    "x=init"            ; 21
                    [kthreadd]          ; 2
                    !ba                 ; 1 2 21
                    !!ba                ; 210
                    !"init splash"      ; 2 21 210
                    !init !bash         ; 2
                    jvm                 ; 21
                    JVM                 ; 21
                    !jvm                ; 1 2 210
                    "jvm"               ; ``
                    kernel              ; 2
                    !kernel bash        ; 210
                    "kernel"            ; ``
                    kernel|jvm          ; 2 21
                    server!             ; ``
                    !server!            ; 1 2 21 210
                    user=ada            ; 21 210
                    user=Ada            ; ``
                    USER=ada            ; 21 210
                    user!=ada           ; 1
                    !user=ada           ; 1
                    !user!=ada          ; 21 210
                    user~AD             ; 21 210
                    !user~AD            ; 1
                    name=bash           ; 210
                    command~"INIT SPL"  ; 1
                    command="/sbin/init splash" ; 1
                    pid=21              ; 21
                    pid>=21 pid<=210    ; 21 210
                    pid>21              ; 210
                    pid<2               ; 1
                    pid!=1              ; 2 21 210
                    ppid=1              ; 21 210
                    !ppid=1             ; 1 2
                    thr=1               ; 1 2 21 210
                    S=S                 ; 1 2 21 210
                    """)
    void termsAreReadAsTheyAreMeant(String text, String pids) {
        assertEquals(pids, shown(ProcessFilter.of(text)));
    }

    /** Of the rows nothing is known, so that each number is NaN. */
    @ParameterizedTest
    @ValueSource(
            strings = {"cpu>0", "cpu<1", "cpu>=0", "cpu<=0", "cpu=0", "cpu!=0", "!cpu>0", "!cpu=0", "!cpu!=0", "core=0"
            })
    void ofAnUnknownNumberNoComparisonHoldsNorItsContrary(String text) {
        assertEquals("", shown(ProcessFilter.of(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cpu=1.25",
                "cpu%=1.25%",
                "CPU_PERCENT=1.25",
                "cpu>1.2",
                "cpu<2",
                "cpu!=1",
                "!cpu>2",
                "usr>0",
                "sys>0",
                "ready=4.25",
                "vol=6.25",
                "vol/s=6.25/s",
                "inv<0.0073k",
                "sw>=5.25",
                "switches=201",
                "thr=103",
                "threads=103",
                "rss=301",
                "mem>0.2K",
                "mem<1K",
                "virt=303B",
                "shr=302",
                "read=13.5",
                "write<1k/s",
                "fd=104",
                "ni=-5",
                "ni<-4",
                "age>11s",
                "age<1m",
                "age<11501ms",
                "age>0.1m",
                "time<1h",
                "time<1d",
                "slice=8.25ms",
                "slice<9000us",
                "start=2026-01-01T00:00:00Z",
                "start>2020-01-01",
                "start<2030-01-01T12:00",
                "pid=101",
                "ppid=102",
                "state=R",
                "state!=r",
                "core=0-3",
                "scope=live_threads",
                "name=java",
                "last=3",
            })
    void everyQuantityIsComparedInItsUnit(String text) {
        assertTrue(ProcessFilter.of(text).test(KNOWN));
        assertFalse(ProcessFilter.of("!" + text).test(KNOWN));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            textBlock =
                    """
                    foo>3      @ 'foo>3': no column 'foo'; quotes make it plain text, 'jhtop -s help' lists columns
                    cpux>3     @ 'cpux>3': no column 'cpux'; did you mean cpu_percent?
                    bash !vlo>3@ 'vlo>3': no column 'vlo'; did you mean voluntary_switches_per_second?
                    thread>3   @ 'thread>3': no column 'thread'; did you mean thread_count?
                    cpu>x      @ 'cpu>x': 'x' is no value of cpu_percent; use one such as 5 or 5%
                    cpu>5M     @ 'cpu>5M': '5M' is no value of cpu_percent; use one such as 5 or 5%
                    rss>5%     @ 'rss>5%': '5%' is no value of rss_bytes; use one such as 200M or 1.5G
                    age>5M5    @ 'age>5M5': '5M5' is no value of age_seconds; use one such as 5s, 500ms, 2m or 1h
                    start>noon @ 'start>noon': 'noon' is no value of started_at; use one such as 2026-11-03T05:09
                    cpu>""     @ 'cpu>': '' is no value of cpu_percent; use one such as 5 or 5%
                    cpu>       @ 'cpu>' has no value; write one without blanks, such as 5 or 5%
                    cpu > 5    @ '>' compares nothing; write name and value without blanks, as in cpu>5
                    cpu>5|=3   @ '=3' compares nothing; write name and value without blanks, as in cpu>5
                    cpu==5     @ 'cpu==5': cpu is a number; compare it by one of > >= < <= = !=
                    cpu~5      @ 'cpu~5': cpu is a number; compare it by one of > >= < <= = !=
                    user>a     @ 'user>a': user is text; compare it by one of = != ~
                    !          @ '!' stands alone; write it before a term, as in !jvm
                    !|jvm      @ '!' stands alone; write it before a term, as in !jvm
                    """)
    void whatCannotBeReadIsSaidWithWhatCould(String text, String message) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> ProcessFilter.of(text));
        assertEquals(message, e.getMessage());
        assertEquals(new ProcessFilter.Parsed.Invalid(SafeText.of(message)), ProcessFilter.ALL.parse(text));
    }

    @Test
    void aTypedTextTakesThePlaceOfTheOldOneAndOfNothingElse() {
        ProcessFilter before = ProcessFilter.of("bash", "ada", true).hiding(21);
        ProcessFilter after = ProcessFilter.of(" pid>1 ", "ada", true).hiding(21);
        assertAll(
                () -> assertEquals(new ProcessFilter.Parsed.Valid(after), before.parse(" pid>1 ")),
                () -> assertEquals(" pid>1 ", after.text()),
                () -> assertEquals("ada", after.user()),
                () -> assertTrue(after.onlyJvms()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', ''",
        "bash, ''",
        "pid>1, ''",
        "fd>1, OPEN_FILES",
        "'bash|!read>1 !shr>1', IO SHARED_MEMORY",
        "vol>1, THREADS SWITCH_SPLIT"
    })
    void itNeedsWhatItsComparisonsLookAt(String text, String readings) {
        Set<Reading> needs = ProcessFilter.of(text).needs();
        assertEquals(
                readings,
                String.join(" ", needs.stream().sorted().map(Reading::name).toList()));
    }

    /** The command line of jhtop itself holds what it looks for. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "server, ''",
        "'pid=1|server', 1",
        "!bash, 1 2",
        "command~server, ''",
        "jvm, 21",
        "pid=21, 21",
        "'', 1 2 21 210"
    })
    void textDoesNotFindTheProgramItself(String text, String pids) {
        assertEquals(pids, shown(ProcessFilter.of(text).hiding(21)));
    }

    @Test
    void whatWasLongTypedDoesNotExhaustAnything() {
        String quotes = "\"a\" ".repeat(20_000);
        assertEquals(
                "1 2 21 210",
                shown(ProcessFilter.of(
                        quotes + "|" + "!".repeat(100_000) + "nothing|" + "!!".repeat(50_000) + "jvm|!x!")));
    }

    private static String shown(ProcessFilter filter) {
        return String.join(
                " ",
                ROWS.stream()
                        .filter(filter)
                        .map(row -> Integer.toString(row.pid()))
                        .toList());
    }
}
