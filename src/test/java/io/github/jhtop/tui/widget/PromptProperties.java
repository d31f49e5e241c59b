package io.github.jhtop.tui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.text.SafeText;
import io.github.jhtop.tui.canvas.Canvas;
import io.github.jhtop.tui.canvas.Role;
import io.github.jhtop.tui.canvas.Screenshot;
import io.github.jhtop.tui.canvas.Size;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is typed, the line stays text and its cursor stays inside. */
class PromptProperties {

    private static final List<String> EDITING = List.of(
            "Space",
            "Left",
            "Right",
            "Home",
            "End",
            "Backspace",
            "Delete",
            "Ctrl-A",
            "Ctrl-B",
            "Ctrl-D",
            "Ctrl-E",
            "Ctrl-F",
            "Ctrl-H",
            "Ctrl-K",
            "Ctrl-U",
            "Ctrl-W",
            "Up",
            "F1",
            "Tab");

    @Provide
    Arbitrary<List<String>> keys() {
        Arbitrary<String> typed = Arbitraries.of(
                "a",
                "Z",
                "7",
                " ",
                "\"",
                "写",
                "真",
                "ü",
                "\u0301",
                "\u0308",
                "\uD83D\uDE00",
                "\uD83D",
                "\u200B",
                "\u0000");
        return Arbitraries.oneOf(Arbitraries.of(EDITING), typed).list().ofMaxSize(60);
    }

    private static Prompt after(List<String> keys) {
        Prompt prompt = Prompt.of("");
        for (String key : keys) {
            prompt = prompt.press(key);
        }
        return prompt;
    }

    @Property(tries = 1000)
    void theCursorStaysBetweenTwoCharacters(@ForAll("keys") List<String> keys) {
        Prompt prompt = Prompt.of("");
        for (String key : keys) {
            prompt = prompt.press(key);
            int at = prompt.at();
            assertTrue(at >= 0 && at <= prompt.text().length(), () -> "outside after " + key);
            boolean inPair = at > 0
                    && at < prompt.text().length()
                    && Character.isSurrogatePair(
                            prompt.text().charAt(at - 1), prompt.text().charAt(at));
            assertFalse(inPair, key);
            assertEquals(prompt.text(), SafeText.of(prompt.text()).toString(), "what was typed is harmless");
        }
    }

    @Property(tries = 1000)
    void nothingIsDrawnBesideItsCells(
            @ForAll("keys") List<String> keys, @ForAll @IntRange(min = 1, max = 12) int width) {
        Canvas canvas = new Canvas(new Size(1, 16));
        canvas.fill(0, 0, 16, '.', Role.TEXT);
        after(keys).draw(canvas, 0, 2, width);
        int cursors = 0;
        for (int column = 0; column < 16; column++) {
            boolean inside = column >= 2 && column < 2 + width;
            cursors += canvas.role(0, column) == Role.INPUT_CURSOR ? 1 : 0;
            assertEquals(inside, canvas.role(0, column) != Role.TEXT, "column " + column);
            assertTrue(inside || canvas.character(0, column) == '.', "column " + column);
            assertTrue(inside || canvas.marks(0, column).isEmpty(), "column " + column);
        }
        assertTrue(cursors == 1 || cursors == 2, cursors + " cells of cursor");
    }

    @Example
    void aMarkJoinsTheLetterItIsTypedBehindAndLeavesWithIt() {
        Prompt prompt = after(List.of("x", "e", "\u0301"));
        assertEquals("xe\u0301", prompt.text());
        assertEquals(1, prompt.press("Left").at());
        assertEquals(new Prompt("x", 1), prompt.press("Backspace"));
    }

    @Example
    void theCursorOnALetterWithAMarkDrawsTheMarkOnce() {
        Canvas canvas = new Canvas(new Size(1, 4));
        after(List.of("e", "\u0301", "x", "Home")).draw(canvas, 0, 0, 4);
        assertEquals("e\u0301x", Screenshot.text(canvas).strip());
        assertEquals(Role.INPUT_CURSOR, canvas.role(0, 0));
    }

    @Example
    void wordsAndLinesAreCutAsInAShell() {
        Prompt prompt = Prompt.of("one two three").press("Ctrl-W");
        assertEquals(new Prompt("one two ", 8), prompt);
        assertEquals(new Prompt("", 0), prompt.press("Ctrl-U"));
        assertEquals(new Prompt("", 0), prompt.press("Home").press("Ctrl-K"));
    }

    @Example
    void aPasteThatIsTooLongIsRefusedAsAWhole() {
        Prompt prompt = Prompt.of("kept");
        assertEquals(prompt, prompt.insert("x".repeat(4000)));
        assertEquals("kept and more", prompt.insert(" and more").text());
    }
}
