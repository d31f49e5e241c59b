package io.github.jhtop.tui.terminal;

/** One ASCII character for each that a terminal without UTF-8 cannot show. */
final class AsciiFallback {

    /** Pairs of what is drawn and what stands for it. */
    private static final String[][] TABLE = {
        {"─━┄┅┈┉╌╍═╴╶╸╺╼╾‐‑‒–—−", "-"},
        {"│┃┆┇┊┋╎╏║╵╷╹╻╽╿▏▎▍▕", "|"},
        {"┌┍┎┏┐┑┒┓├┝┞┟┠┡┢┣┤┥┦┧┨┩┪┫┬┭┮┯┰┱┲┳┴┵┶┷┸┹┺┻┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋╔╗╠╣╦╩╬╭╮▸▶►", "+"},
        {"└┕┖┗┘┙┚┛╚╝╰╯", "`"},
        {"▾◂◀◄", "-"},
        {"█▉▊▋▇▆▅■", "#"},
        {"▓", "="},
        {"▒", "+"},
        {"▄▃▌▐", ":"},
        {"▂▁·•∙⋅░", "."},
        {"…", "~"},
        {"●○◆◇×✗", "x"},
        {"↑", "^"},
        {"↓", "v"},
        // Before the title of a column, where a letter would be read as one of its own.
        {"→▼", ">"},
        {"←▲", "<"},
        {"≥", ">"},
        {"≤", "<"},
        {"≈", "~"},
        {"±", "+"},
        {"½", "/"},
        {"µμ", "u"},
        {"‘’", "'"},
        {"“”", "\""},
        {"✓", "+"},
    };

    private static final int BRAILLE_FIRST = 0x2800;
    private static final int BRAILLE_LAST = 0x28FF;

    private AsciiFallback() {}

    static char of(int codePoint) {
        if (codePoint < 0x7F) {
            return (char) codePoint;
        }
        if (codePoint >= BRAILLE_FIRST && codePoint <= BRAILLE_LAST) {
            return braille(codePoint - BRAILLE_FIRST);
        }
        for (String[] row : TABLE) {
            if (row[0].indexOf(codePoint) >= 0) {
                return row[1].charAt(0);
            }
        }
        return '?';
    }

    /** The more of the eight dots, the darker. */
    private static char braille(int dots) {
        return " ..::#####".charAt(Integer.bitCount(dots));
    }
}
