package io.github.jhtop.source.attach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which JVM would survive being asked. */
final class AttachCheckTest {

    private static final String DIES = "it does not catch SIGQUIT and would die of it";

    /** A real one, of a JVM that answers. */
    private static final String STATUS =
            """
            Name:	java
            Umask:	0022
            State:	S (sleeping)
            Tgid:	4711
            Pid:	4711
            PPid:	1
            TracerPid:	0
            Uid:	1000	1001	1002	1003
            Gid:	1000	1000	1000	1000
            SigQ:	0/95873
            SigPnd:	0000000000000000
            ShdPnd:	0000000000000000
            SigBlk:	0000000000000000
            SigIgn:	0000000000000000
            SigCgt:	2000000181005ccf
            """;

    private static List<SafeText> words(String line) {
        return Arrays.stream(line.split(" ", -1)).map(SafeText::of).toList();
    }

    /** A line of the status that is replaced, or dropped where only its key is given. */
    @ParameterizedTest(name = "{0}, user {1}, {2}: {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "may be asked",
            textBlock =
                    """
            Umask: 0022                | 1001 | java A                             | may be asked
            State: R (running)         | 1001 | java A                             | may be asked
            State: T (stopped)         | 1001 | java A                             | it is in state T (stopped) and would not answer
            State: t (tracing stop)    | 1001 | java A                             | it is in state t (tracing stop) and would not answer
            State: D (disk sleep)      | 1001 | java A                             | it is in state D (disk sleep) and would not answer
            State: Z (zombie)          | 1001 | java A                             | it is in state Z (zombie) and would not answer
            State: X (dead)            | 1001 | java A                             | it is in state X (dead) and would not answer
            Umask: 0022                | 1000 | java A                             | it belongs to another user
            Umask: 0022                | -1   | java A                             | it belongs to another user
            Umask: 0022                | 0    | java A                             | may be asked
            SigCgt: 0000000000000000   | 1001 | java A                             | it does not catch SIGQUIT and would die of it
            SigCgt: fffffffffffffffb   | 1001 | java A                             | it does not catch SIGQUIT and would die of it
            SigCgt: ffffffffffffffff   | 1001 | java A                             | may be asked
            SigCgt: 0000000000000004   | 1001 | java A                             | may be asked
            SigCgt: zzz                | 1001 | java A                             | it does not catch SIGQUIT and would die of it
            SigCgt:                    | 1001 | java A                             | it does not catch SIGQUIT and would die of it
            SigBlk: 0000000000000004   | 1001 | java A                             | SIGQUIT is blocked in its first thread
            SigBlk: 0000000000000002   | 1001 | java A                             | may be asked
            Umask: 0022                | 1001 | java -Xrs A                        | it was started with -Xrs
            Umask: 0022                | 1001 | java -XX:+DisableAttachMechanism A | it was started with -XX:+DisableAttachMechanism
            Umask: 0022                | 1001 | java -XX:-DisableAttachMechanism A | may be asked
            Umask: 0022                | 1001 |                                    | may be asked
            """)
    void aReasonAgainstAskingIsFound(
            String line, long ownUid, @Nullable String commandLine, @Nullable String objection) {
        assertEquals(
                Optional.ofNullable(objection),
                AttachCheck.objection(with(line), words(commandLine == null ? "" : commandLine), ownUid));
    }

    private static String with(String line) {
        String key = line.substring(0, line.indexOf(':') + 1);
        String value = line.substring(key.length()).strip();
        return STATUS.replaceFirst("(?m)^" + key + ".*$", key + "\t" + value);
    }

    @Test
    void anEmptyStatusPromisesNothing() {
        assertEquals(Optional.of(DIES), AttachCheck.objection("", List.of(), 1001));
    }

    @Test
    void theStatusIsReadFromTheProcess(@TempDir Path proc) throws IOException {
        Files.createDirectory(proc.resolve("4711"));
        Files.writeString(proc.resolve("4711/status"), STATUS);
        assertEquals(Optional.empty(), AttachCheck.objection(proc, 4711, words("java A"), 1001));
    }

    @Test
    void aProcessThatIsGoneCannotBeAsked(@TempDir Path proc) {
        assertEquals(
                Optional.of("its status cannot be read"), AttachCheck.objection(proc, 4711, words("java A"), 1001));
    }
}
