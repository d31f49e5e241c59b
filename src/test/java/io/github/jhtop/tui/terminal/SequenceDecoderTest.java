package io.github.jhtop.tui.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.tui.Input;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From bytes to the mouse and to what is pasted. */
class SequenceDecoderTest {

    @ParameterizedTest
    @CsvSource({
        "'\033[<0;1;1M', PRESS, 0, 0",
        "'\033[<0;80;24M', PRESS, 23, 79",
        "'\033[<2;3;4M', RIGHT_PRESS, 3, 2",
        "'\033[<64;300;400M', WHEEL_UP, 399, 299",
        "'\033[<65;1;2M', WHEEL_DOWN, 1, 0",
    })
    void tellsOfTheMouse(String report, Input.Mouse.Kind kind, int row, int column) throws IOException {
        assertEquals(List.of(new Input.Mouse(kind, row, column), new Input.Key("q")), read(report + "q"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\033[<0;1;1m", // a release
                "\033[<1;1;1M", // the middle button
                "\033[<16;1;1M", // with Ctrl
                "\033[<32;1;1M", // a move
                "\033[<66;1;1M", // a wheel that tilts
                "\033[<0;0;1M",
                "\033[<0;1;0M",
                "\033[<0;-1;1M",
                "\033[<0;+1;1M",
                "\033[<0;1M",
                "\033[<0;1;1;1M",
                "\033[<;;M",
                "\033[<M",
                "\033[<99999999999;1;1M",
                "\033[<0;1;999999M",
                "\033[M !!",
            })
    void dropsWhatIsNoPressOnACell(String report) throws IOException {
        assertEquals(List.of(new Input.Key("q")), read(report + "q"));
    }

    @ParameterizedTest
    @CsvSource({
        "'rm -rf /', 'rm -rf /'",
        "'q\nrm\r\n\t-rf', 'qrm-rf'",
        "'\033[31mred\033[2', '[31mred[2'",
        "'\033[201', '[201'",
        "'처😀', '처😀'",
        "'a\u202Eb', 'a\uFFFDb'",
    })
    void deliversAPasteAsHarmlessText(String pasted, String text) throws IOException {
        assertEquals(
                List.of(new Input.Pasted(text), new Input.Key("q")), read("\033[200~" + pasted + "\033[201~" + "q"));
    }

    @Test
    void findsTheEndOfAPasteBehindWhatOnlyLooksLikeIt() throws IOException {
        assertEquals(List.of(new Input.Pasted("a[20[201b")), read("\033[200~a\033[20\033[201\033\033b\033\033[201~"));
    }

    @Test
    void anEmptyPasteIsNothing() throws IOException {
        assertEquals(List.of(), read("\033[200~\033[201~"));
        assertEquals(List.of(), read("\033[200~\n\033[201~"));
        assertNull(SequenceDecoder.decode("\033[200~"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "처"})
    void keepsTheStartOfALongPasteOnly(String character) throws IOException {
        List<Input> inputs = read("\033[200~" + character.repeat(100_000) + "\033[201~q");
        assertEquals(2, inputs.size());
        assertTrue(((Input.Pasted) inputs.get(0)).text().length() <= SequenceReader.LONGEST_PASTE);
        assertTrue(((Input.Pasted) inputs.get(0)).text().startsWith(character.repeat(1_300)));
        assertEquals(new Input.Key("q"), inputs.get(1));
    }

    @Property(tries = 300)
    void nothingPastedIsACommand(@ForAll String pasted) throws IOException {
        for (Input input : read("\033[200~" + pasted.replace("\033", "") + "\033[201~")) {
            String text = ((Input.Pasted) input).text();
            assertTrue(text.chars().noneMatch(Character::isISOControl), text);
        }
    }

    private static List<Input> read(String typed) throws IOException {
        SequenceReader reader = new SequenceReader(new TimedInput(new Keyboard(typed.getBytes(UTF_8))));
        List<Input> inputs = new ArrayList<>();
        for (String sequence = reader.next(); sequence != null; sequence = reader.next()) {
            Input input = SequenceDecoder.decode(sequence);
            if (input != null) {
                inputs.add(input);
            }
        }
        return inputs;
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
