package io.github.jhtop.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.screen.Dist;
import io.github.jhtop.screen.TmuxScreen;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Names that other users chose. */
@Timeout(90)
class HostileNamesIT {

    private static final int COLUMNS = 160;
    private static final int ROWS = 90;

    private static List<HostileNeighbour> neighbours = List.of();

    @BeforeAll
    static void moveIn() {
        neighbours = HostileNeighbour.all();
    }

    @AfterAll
    static void moveOut() {
        neighbours.forEach(HostileNeighbour::close);
    }

    @Test
    void emitsNoControlCharacterOfTheirsInAnyView() {
        try (PtySession session = PtySession.sized(COLUMNS, ROWS).start(command())) {
            session.awaitScreen("every neighbour", screen -> neighbours.stream()
                    .allMatch(neighbour -> holdsOneRowOf(screen, neighbour)));
            session.await("a) R 1 1 1 (b");
            for (String view : List.of("\t", "\t", "\t", "\033[F", "\r", "\033", "\033[A", "\r", "\033", "t")) {
                int mark = session.mark();
                session.type(view);
                // An Esc is one only when nothing follows.
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(150));
                session.type("\f");
                session.awaitTrue("a view", () -> session.since(mark).clearsTheScreen());
            }
            session.type("q");
            assertEquals(0, session.exitStatus());
            session.assertGivenBack();
        }
    }

    /** In the eyes of a terminal that has its own mind about the width of characters. */
    @Test
    void keepsItsColumnsAligned() {
        try (TmuxScreen screen = TmuxScreen.sized(COLUMNS, ROWS).start(command())) {
            screen.await("every neighbour", text -> neighbours.stream()
                    .allMatch(neighbour -> holdsOneRowOf(text.lines().toList(), neighbour)));
            screen.await("wide");
            List<String> rows = screen.text().lines().toList();
            assertTrue(rows.get(ROWS - 1).startsWith("F1Help"), screen::text);
            screen.send("q");
            assertEquals(0, screen.exitStatus());
            screen.assertGivenBack();
        }
    }

    private static boolean holdsOneRowOf(List<String> screen, HostileNeighbour neighbour) {
        String heading = screen.stream()
                .filter(row -> row.contains("COMMAND"))
                .findFirst()
                .orElse("");
        int command = heading.indexOf("COMMAND");
        List<String> rows = screen.stream()
                .filter(row -> row.matches(" *" + neighbour.pid() + " +\\d+ .*"))
                .toList();
        // A terminal may be looked at while it draws: a row that is not all there yet is none.
        return command > 0
                && rows.size() == 1
                && rows.get(0).length() > command
                && rows.get(0).charAt(command - 1) == ' '
                && rows.get(0).charAt(command) != ' ';
    }

    private static String[] command() {
        return new String[] {Dist.launcher(), "--readonly", "-H", "-p", HostileNeighbour.pids(neighbours)};
    }
}
