package io.github.jhtop.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.sample.ProcessFacts;
import io.github.jhtop.text.SafeText;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a process is called. */
final class ProcessRowTest {

    private static ProcessRow row(String name, String commandLine, boolean kernelThread) {
        List<SafeText> arguments = commandLine.isEmpty()
                ? List.of()
                : Arrays.stream(commandLine.split("!", -1)).map(SafeText::of).toList();
        return Rows.process(7, 1, new ProcessFacts(SafeText.of(name), arguments, null, null, kernelThread));
    }

    /** Words of the command line are separated by exclamation marks. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a kernel thread                  | kworker/0:1 | ''                       | true  | [kworker/0:1]    | [kworker/0:1]
            a zombie                         | bash        | ''                       | false | bash             | bash
            a program by its path            | sleep       | /usr/bin/sleep!10        | false | sleep 10         | /usr/bin/sleep 10
            a program by its name            | sleep       | sleep!10                 | false | sleep 10         | sleep 10
            a login shell                    | bash        | -bash                    | false | -bash            | -bash
            a title over the arguments       | sshd        | sshd: ada@pts/0          | false | sshd: ada@pts/0  | sshd: ada@pts/0
            a title that begins with a path  | nginx       | /usr/sbin/nginx -g off   | false | /usr/sbin/nginx -g off | /usr/sbin/nginx -g off
            a folder                         | x           | /srv/                    | false | /srv/            | /srv/
            a relative path                  | run         | ./bin/run!x              | false | ./bin/run x      | ./bin/run x
            a JVM                            | java        | /jdk/bin/java!-cp!x!a.B!y | false | B y             | /jdk/bin/java -cp x a.B y
            an empty argument                | x           | /bin/x!!y                | false | x  y             | /bin/x  y
            """)
    void aProcessIsCalledByWhatItRuns(
            String what, String name, String commandLine, boolean kernelThread, String command, String full) {
        ProcessRow row = row(name, commandLine, kernelThread);
        assertEquals(command, row.command().toString(), what);
        assertEquals(full, row.fullCommand().toString(), what);
    }

    @ParameterizedTest(name = "state {0}, {1} %, {2} switches/s: {3}")
    @CsvSource({
        "R,   0,   0, true",
        "S,   1,   0, true",
        "S,   0,   1, true",
        "S,   0,   0, false",
        "S, NaN, NaN, false",
        "Z,   0,   0, false",
    })
    void whatRanOrWantsToRunIsActive(char state, double percent, double switchesPerSecond, boolean active) {
        assertEquals(active, Rows.process(state, percent, switchesPerSecond).active());
        assertEquals(active, Rows.thread(state, percent, switchesPerSecond).active());
    }

    @ParameterizedTest
    @CsvSource({"3, 3, 3", "0, 3, 0-3"})
    void aRangeOfCoresNamesItsEnds(int first, int last, String drawn) {
        assertEquals(drawn, new CoreRange(first, last).toString());
    }
}
