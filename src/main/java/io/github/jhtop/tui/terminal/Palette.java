package io.github.jhtop.tui.terminal;

import io.github.jhtop.tui.canvas.Colour;

/**
 * The colours behind the indices of a terminal.
 *
 * <p>Source: xterm's defaults, {@code XTerm-col.ad} and {@code 256colres.h}.
 */
final class Palette {

    private static final int[] SIXTEEN = {
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5, 0x7F7F7F, 0xFF0000, 0x00FF00,
        0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF
    };

    private static final int[] CUBE_LEVELS = {0, 95, 135, 175, 215, 255};
    private static final int CUBE_FIRST = 16;
    private static final int GREY_FIRST = 232;
    private static final int GREY_LAST = 255;

    private Palette() {}

    static int nearestOf16(Colour.Rgb colour) {
        int nearest = 0;
        for (int i = 1; i < SIXTEEN.length; i++) {
            if (distance(colour, SIXTEEN[i]) < distance(colour, SIXTEEN[nearest])) {
                nearest = i;
            }
        }
        return nearest;
    }

    /** The sixteen are left out, for users change them. */
    static int nearestOf256(Colour.Rgb colour) {
        int nearest = CUBE_FIRST;
        for (int i = CUBE_FIRST + 1; i <= GREY_LAST; i++) {
            if (distance(colour, rgbOf(i)) < distance(colour, rgbOf(nearest))) {
                nearest = i;
            }
        }
        return nearest;
    }

    /** The colour behind an index, as {@code 0xRRGGBB}. */
    static int rgbOf(int index) {
        if (index < CUBE_FIRST) {
            return SIXTEEN[index];
        }
        if (index >= GREY_FIRST) {
            return (8 + 10 * (index - GREY_FIRST)) * 0x010101;
        }
        int cell = index - CUBE_FIRST;
        return CUBE_LEVELS[cell / 36] << 16 | CUBE_LEVELS[cell / 6 % 6] << 8 | CUBE_LEVELS[cell % 6];
    }

    private static int distance(Colour.Rgb colour, int rgb) {
        int red = colour.red() - (rgb >> 16);
        int green = colour.green() - (rgb >> 8 & 0xFF);
        int blue = colour.blue() - (rgb & 0xFF);
        return red * red + green * green + blue * blue;
    }
}
