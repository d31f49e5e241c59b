package io.github.jhtop.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run of session 50: the command 52 beside the warden 51. */
final class RosterTest {

    private static final int SESSION = 50;
    private static final int WARDEN = 51;
    private static final int COMMAND = 52;
    private static final int STRANGER = 7;

    @TempDir
    private Path proc = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        write(1, 0, 1);
        write(STRANGER, 1, STRANGER);
        write(WARDEN, 1, SESSION);
        write(COMMAND, 1, SESSION);
    }

    private void write(int pid, int parent, int session) throws IOException {
        Path folder = Files.createDirectories(proc.resolve(Integer.toString(pid)));
        Files.writeString(
                folder.resolve("stat"),
                pid + " (a) R 1 1 (b) S " + parent + " " + session + " " + session + " 0 -1 4194304"
                        + " 0 0 0 0 0 0 0 0 20 0 1 0 " + 1000 + pid + " 0 0\n");
    }

    private void remove(int pid) throws IOException {
        Path folder = proc.resolve(Integer.toString(pid));
        Files.deleteIfExists(folder.resolve("stat"));
        Files.delete(folder);
    }

    private Roster roster() {
        return new Roster(new ProcessTable(proc), SESSION, WARDEN);
    }

    @Test
    void whoeverIsInTheSessionBelongsToIt() throws IOException {
        write(60, COMMAND, SESSION);
        // Its parent is gone, but not its session.
        write(61, 1, SESSION);
        assertEquals(Set.of(COMMAND, 60, 61), roster().pids());
    }

    @Test
    void childrenInSessionsOfTheirOwnBelongToIt() throws IOException {
        write(60, COMMAND, 60);
        write(61, 60, 61);
        assertEquals(Set.of(COMMAND, 60, 61), roster().pids());
    }

    @Test
    void theWardenAndItsSleepDoNot() throws IOException {
        write(60, WARDEN, SESSION);
        assertEquals(Set.of(COMMAND), roster().pids());
    }

    @Test
    void whoeverBelongedToItStaysWithIt() throws IOException {
        write(60, COMMAND, 60);
        Roster roster = roster();
        roster.pids();
        // An orphan in a session of its own is known from before.
        write(60, 1, 60);
        remove(COMMAND);
        write(70, 60, 70);
        assertEquals(Set.of(60, 70), roster.pids());
    }

    @Test
    void aNumberThatIsUsedAgainIsLookedAtAgain() throws IOException {
        write(60, COMMAND, SESSION);
        write(61, STRANGER, STRANGER);
        Roster roster = roster();
        assertEquals(Set.of(COMMAND, 60), roster.pids());
        remove(60);
        remove(61);
        roster.pids();
        write(60, STRANGER, STRANGER);
        write(61, COMMAND, SESSION);
        assertEquals(Set.of(COMMAND, 61), roster.pids());
    }

    @Test
    void whatVanishesMeanwhileHarmsNobody() throws IOException {
        Files.createDirectories(proc.resolve("80"));
        Files.createDirectories(proc.resolve("self"));
        assertEquals(Set.of(COMMAND), roster().pids());
        for (int pid : new int[] {1, STRANGER, WARDEN, COMMAND}) {
            remove(pid);
        }
        assertEquals(Set.of(), roster().pids());
    }
}
