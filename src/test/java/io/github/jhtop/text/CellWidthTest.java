package io.github.jhtop.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellWidthTest {

    /** Both ends of each range, and their neighbours where these are assigned. */
    @ParameterizedTest(name = "{0}: {1} to {2} take {3}")
    @CsvSource({
        "ASCII,                          0x20,    0x7E,    1",
        "Latin-1,                        0xA1,    0xAC,    1",
        "combining accents,              0x300,   0x36F,   0",
        "Greek,                          0x391,   0x3C9,   1",
        "Cyrillic,                       0x400,   0x45F,   1",
        "Cyrillic enclosing signs,       0x488,   0x489,   0",
        "Hebrew letters,                 0x5D0,   0x5EA,   1",
        "Arabic vowel signs,             0x64B,   0x65F,   0",
        "Devanagari spacing vowel,       0x93E,   0x940,   1",
        "Thai upper vowels,              0xE34,   0xE3A,   0",
        "Hangul leading consonants,      0x1100,  0x115F,  2",
        "Hangul vowels and finals,       0x1160,  0x11FF,  0",
        "more Hangul vowels,             0xD7B0,  0xD7C6,  0",
        "more Hangul finals,             0xD7CB,  0xD7FB,  0",
        "enclosing keycap,               0x20E3,  0x20E3,  0",
        "arrows,                         0x2190,  0x21FF,  1",
        "watch and hourglass,            0x231A,  0x231B,  2",
        "neighbour of the hourglass,     0x231C,  0x231C,  1",
        "box drawing and blocks,         0x2500,  0x259F,  1",
        "Braille,                        0x2800,  0x28FF,  1",
        "CJK blank and punctuation,      0x3000,  0x3029,  2",
        "CJK tone marks,                 0x302A,  0x302D,  0",
        "Hiragana,                       0x3041,  0x3096,  2",
        "CJK extension A,                0x3400,  0x4DBF,  2",
        "hexagrams,                      0x4DC0,  0x4DFF,  2",
        "CJK,                            0x4E00,  0x9FFC,  2",
        "Hangul syllables,               0xAC00,  0xD7A3,  2",
        "full-width forms,               0xFF01,  0xFF60,  2",
        "half-width forms,               0xFF61,  0xFF9F,  1",
        "full-width signs,               0xFFE0,  0xFFE6,  2",
        "half-width signs,               0xFFE8,  0xFFEE,  1",
        "replacement character,          0xFFFD,  0xFFFD,  1",
        "Vietnamese reading marks,       0x16FF0, 0x16FF1, 2",
        "flags' letters,                 0x1F1E6, 0x1F1FF, 1",
        "faces,                          0x1F600, 0x1F64F, 2",
        "CJK extension B,                0x20000, 0x2A6DD, 2"
    })
    void isThatOfTheTerminal(String name, int first, int last, int cells) {
        for (int codePoint = first; codePoint <= last; codePoint++) {
            assertEquals(cells, CellWidth.of(codePoint), Integer.toHexString(codePoint));
        }
    }
}
