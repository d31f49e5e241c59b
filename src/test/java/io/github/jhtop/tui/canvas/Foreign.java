package io.github.jhtop.tui.canvas;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts as other users may choose them: marks, wide letters, letters from right to left, markup, controls. */
final class Foreign {

    private Foreign() {}

    static Arbitrary<String> texts() {
        Arbitrary<Integer> codePoints = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 0x10FFFF),
                Arbitraries.integers().between(0, 0xFF),
                Arbitraries.of((int) '<', (int) '>', (int) '&', (int) '"', (int) '\'', (int) ']', (int) ' '),
                Arbitraries.integers().between(0x300, 0x36F),
                Arbitraries.integers().between(0x5D0, 0x6FF),
                Arbitraries.integers().between(0x2300, 0x27FF),
                Arbitraries.integers().between(0x3040, 0x30FF),
                Arbitraries.integers().between(0x4E00, 0x4EFF),
                Arbitraries.integers().between(0xFFF0, 0xFFFF),
                Arbitraries.integers().between(0x1F300, 0x1F6FF));
        return codePoints.list().ofMaxSize(30).map(Foreign::string);
    }

    private static String string(List<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        codePoints.forEach(text::appendCodePoint);
        return text.toString();
    }
}
