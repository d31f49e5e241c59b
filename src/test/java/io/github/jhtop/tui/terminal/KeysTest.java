package io.github.jhtop.tui.terminal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.tui.Input;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From bytes to the names of keys. */
class KeysTest {

    @ParameterizedTest
    @CsvSource({
        "'q', q",
        "'+', +",
        "' ', Space",
        "'\t', Tab",
        "'\r', Enter",
        "'\n', Enter",
        "'\u007F', Backspace",
        "'\b', Backspace",
        "'\003', Ctrl-C",
        "'\032', Ctrl-Z",
        "'\033', Esc",
        "'\033[A', Up",
        "'\033OA', Up",
        "'\033[B', Down",
        "'\033[C', Right",
        "'\033[D', Left",
        "'\033[H', Home",
        "'\033[1~', Home",
        "'\033[7~', Home",
        "'\033[F', End",
        "'\033[4~', End",
        "'\033[8~', End",
        "'\033[2~', Insert",
        "'\033[3~', Delete",
        "'\033[5~', PageUp",
        "'\033[6~', PageDown",
        "'\033[Z', Shift-Tab",
        "'\033OP', F1",
        "'\033OR', F3",
        "'\033[[A', F1",
        "'\033[[E', F5",
        "'\033[15~', F5",
        "'\033[21~', F10",
        "'\033[24~', F12",
        "'\033[1;5D', Ctrl-Left",
        "'\033[1;2A', Shift-Up",
        "'\033x', Alt-x",
        "'\033[', Alt-[",
        "'처', 처",
        "'😀', 😀",
    })
    void names(String bytes, String name) throws IOException {
        assertEquals(List.of(name), read(bytes.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "'\033[?64;1;2c'",
        "'\033[1;2;3;4x'",
        "'\033[<35;12;3M'",
        "'\033[M!!!'",
        "'\033]52;c;cXVpdA==\007'",
        "'\033P1$r0m\033\\'",
        "'\033[99~'",
        "'\033[12;3R'",
        "'\033[I'",
    })
    void ignoresWhatIsNoKey(String bytes) throws IOException {
        assertEquals(List.of("q"), read((bytes + "q").getBytes(UTF_8)));
    }

    @Test
    void ignoresBrokenUtf8AndBrokenSequences() throws IOException {
        assertEquals(List.of("q"), read("\u00C3q".getBytes(ISO_8859_1)));
        assertEquals(List.of("q"), read("\u00FF\u0080q".getBytes(ISO_8859_1)));
        assertEquals(List.of("Up"), read("\033[1;\033[A".getBytes(ISO_8859_1)));
        assertEquals(List.of("Up"), read("\033[[\033[A".getBytes(ISO_8859_1)));
        assertEquals(List.of("Alt-O", "x"), read("\033O\033[200~q\033[201~x".getBytes(ISO_8859_1)));
        assertEquals(List.of("Esc", "Esc", "Alt-q"), read("\033\033\033q".getBytes(ISO_8859_1)));
    }

    @Test
    void endsAnUnclosedPasteAfterSilence() throws IOException {
        try (PipedOutputStream keyboard = new PipedOutputStream();
                PipedInputStream in = new PipedInputStream(keyboard)) {
            SequenceReader reader = new SequenceReader(new TimedInput(in));
            keyboard.write("\033[200~rm".getBytes(ISO_8859_1));
            long start = System.nanoTime();
            Thread typist = new Thread(() -> typeAfterSilence(keyboard, start));
            typist.start();
            assertEquals(SequenceReader.PASTE_START + "rm", reader.next());
            assertEquals("q", reader.next());
        }
    }

    @Property(tries = 300)
    void survivesAnything(@ForAll @Size(max = 40) byte[] bytes) throws IOException {
        read(bytes);
    }

    private static void typeAfterSilence(PipedOutputStream keyboard, long startNanos) {
        try {
            while (System.nanoTime() - startNanos < 2 * SequenceReader.SILENT_MS * 1_000_000L) {
                Thread.onSpinWait();
            }
            keyboard.write('q');
            keyboard.flush();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> read(byte[] bytes) throws IOException {
        SequenceReader reader = new SequenceReader(new TimedInput(new Keyboard(bytes)));
        List<String> names = new ArrayList<>();
        for (String sequence = reader.next(); sequence != null; sequence = reader.next()) {
            if (SequenceDecoder.decode(sequence) instanceof Input.Key key) {
                names.add(key.name());
            }
        }
        return names;
    }

    /** Never silent: what follows the last byte is the end. */
    private static final class Keyboard extends ByteArrayInputStream {
        Keyboard(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int available() {
            return 1;
        }
    }
}
