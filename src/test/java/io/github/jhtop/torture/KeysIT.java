package io.github.jhtop.torture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.jhtop.screen.Dist;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that nobody pressed. Always with {@code --readonly}: none of them may hit another process. */
@Timeout(60)
class KeysIT {

    /** All but {@code q}, which ends the program as it should. */
    private static final String LETTERS =
            "abcdefghijklmnoprstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 +-*/\\<>=[]{}?.,;:";

    /** No F10, for the same reason. */
    private static final List<String> KNOWN = List.of(
            "\033[A",
            "\033[B",
            "\033[C",
            "\033[D",
            "\033OA",
            "\033OP",
            "\033[15~",
            "\033[17~",
            "\033[5~",
            "\033[6~",
            "\033[H",
            "\033[F",
            "\t",
            "\033[Z",
            "\r",
            "\177",
            "\f",
            "\033");

    private static final List<String> BROKEN_SEQUENCES = List.of(
            "\033[",
            "\033[;;;;;;;;",
            "\033[999999999999999999A",
            "\033[1;99B",
            "\033[?",
            "\033[\0302",
            "\033O",
            "\033[[",
            "\033[>0;276;0c",
            "\033[?64;1;2c",
            "\033[3;1R",
            "\033]11;rgb:ffff/ffff/ffff\007",
            "\033P1$r0m\033\\",
            "\033_Gi=31;OK\033\\",
            "\033[1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16;17;18;19;20;21;22;23;24;25;26;27z");

    private static final List<String> MOUSE_BEYOND = List.of(
            "\033[<0;99999;99999M",
            "\033[<0;-1;-1M",
            "\033[<0;0;0M",
            "\033[<2147483648;1;1M",
            "\033[<64;9999;1M",
            "\033[<0;;M",
            "\033[<;M",
            "\033[M\377\377\377",
            "\033[<35;1000;1000m",
            "\033[32;9999;9999M");

    private static final List<String> PASTES =
            List.of("\033[200~q\nrm -rf /\n\033[201~", "\033[200~\003\033[21~q\033[201~", "\033[200~\033[20\033[201~");

    private static final int STORM_TOKENS = 1_500;

    /** Whatever a key may write goes here. */
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void survivesAStormAndStillObeys(long seed) {
        Random random = new Random(seed);
        try (PtySession session = start()) {
            session.await("every 1.0s");
            for (int i = 0; i < STORM_TOKENS; i++) {
                session.type(token(random));
                if (random.nextInt(100) == 0) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(100)));
                }
            }
            assertStillObeys(session);
        }
    }

    private PtySession start() {
        String home = folder.toString();
        return PtySession.sized(100, 30)
                .environment("HOME", home)
                .environment("XDG_CONFIG_HOME", home)
                .environment("XDG_DATA_HOME", home)
                .environment("XDG_STATE_HOME", home)
                .start("/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", home, Dist.launcher(), "--readonly");
    }

    private static byte[] token(Random random) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> letter(random).getBytes(UTF_8);
            case 4, 5 -> one(KNOWN, random);
            case 6 -> one(BROKEN_SEQUENCES, random);
            case 7 -> one(MOUSE_BEYOND, random);
            case 8 -> one(PASTES, random);
            default -> brokenCharacters(random);
        };
    }

    private static String letter(Random random) {
        return String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }

    private static byte[] one(List<String> tokens, Random random) {
        return tokens.get(random.nextInt(tokens.size())).getBytes(ISO_8859_1);
    }

    private static byte[] brokenCharacters(Random random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = random.nextInt(6); i >= 0; i--) {
            bytes.write(0x80 | random.nextInt(0x80));
        }
        return bytes.toByteArray();
    }

    /** Whatever is half typed or open ends with silence and Esc. */
    private static void assertStillObeys(PtySession session) {
        for (int i = 0; i < 4; i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(700));
            session.type("\033");
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
        assertFalse(session.hasEnded(), "ended by a key that ends nothing");
        int mark = session.mark();
        session.type("\f");
        session.awaitRedraw(mark);
        session.type("q");
        assertEquals(0, session.exitStatus());
        session.assertGivenBack();
    }

    @Test
    void nothingThatIsPastedIsACommand() {
        try (PtySession session = start()) {
            session.await("every 1.0s");
            for (String paste : PASTES) {
                session.type(paste);
            }
            session.type("h");
            session.await("How to read the screen");
            session.type("\033[200~q\nq\n\003");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            session.type("q");
            assertStillObeys(session);
        }
    }

    @Test
    void aPasteThatNeverEndsEndsWithSilence() {
        try (PtySession session = start()) {
            session.await("every 1.0s");
            session.type("\033[200~qqq");
            long start = System.nanoTime();
            session.awaitScreen("the help", screen -> {
                // Typed again and again this would prolong the paste.
                boolean silent = System.nanoTime() - start > TimeUnit.MILLISECONDS.toNanos(900);
                if (silent && screen.stream().noneMatch(row -> row.contains("How to read"))) {
                    session.type("h");
                }
                return screen.stream().anyMatch(row -> row.contains("How to read"));
            });
            session.type("qq");
            assertEquals(0, session.exitStatus());
        }
    }
}
