package io.github.jhtop.tui.canvas;

/**
 * The colours behind the indices of a terminal.
 *
 * <p>Source: xterm's defaults, {@code XTerm-col.ad} and {@code 256colres.h}.
 */
public final class Palette {

    private static final int[] SIXTEEN = {
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5, 0x7F7F7F, 0xFF0000, 0x00FF00,
        0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF
    };

    private static final int[] GREYS_OF_16 = {0, 8, 7, 15};
    private static final int BRIGHT_FIRST = 8;

    /** Highest component from which a colour counts as a bright one, and below which as black. */
    private static final int BRIGHT = 0xD0;

    private static final int DARK = 0x40;

    private static final int[] CUBE_LEVELS = {0, 95, 135, 175, 215, 255};
    private static final int CUBE_FIRST = 16;
    private static final int GREY_FIRST = 232;
    private static final int GREY_LAST = 255;

    private Palette() {}

    /**
     * The one of the sixteen that stands for a colour: by hue, not by distance, for nearly all of the sixteen are vivid,
     * and by distance every quiet colour would become a grey.
     *
     * @param colour any
     * @return 0 to 15
     */
    public static int nearestOf16(Colour.Rgb colour) {
        int most = Math.max(colour.red(), Math.max(colour.green(), colour.blue()));
        int least = Math.min(colour.red(), Math.min(colour.green(), colour.blue()));
        if (4 * (most - least) < most || most < DARK) {
            return nearestGreyOf16(most);
        }
        int middle = (most + least) / 2;
        int hue =
                (colour.red() > middle ? 1 : 0) | (colour.green() > middle ? 2 : 0) | (colour.blue() > middle ? 4 : 0);
        return most >= BRIGHT ? hue + BRIGHT_FIRST : hue;
    }

    private static int nearestGreyOf16(int level) {
        int nearest = GREYS_OF_16[0];
        for (int grey : GREYS_OF_16) {
            if (Math.abs((SIXTEEN[grey] & 0xFF) - level) < Math.abs((SIXTEEN[nearest] & 0xFF) - level)) {
                nearest = grey;
            }
        }
        return nearest;
    }

    /**
     * The nearest of the cube and the greys; the sixteen are left out, for users change them.
     *
     * @param colour any
     * @return 16 to 255
     */
    public static int nearestOf256(Colour.Rgb colour) {
        int nearest = CUBE_FIRST;
        for (int i = CUBE_FIRST + 1; i <= GREY_LAST; i++) {
            if (distance(colour, rgbOf(i)) < distance(colour, rgbOf(nearest))) {
                nearest = i;
            }
        }
        return nearest;
    }

    /**
     * The colour behind an index.
     *
     * @param index 0 to 255
     * @return {@code 0xRRGGBB}
     */
    public static int rgbOf(int index) {
        if (index < CUBE_FIRST) {
            return SIXTEEN[index];
        }
        if (index >= GREY_FIRST) {
            return (8 + 10 * (index - GREY_FIRST)) * 0x010101;
        }
        int cell = index - CUBE_FIRST;
        return CUBE_LEVELS[cell / 36] << 16 | CUBE_LEVELS[cell / 6 % 6] << 8 | CUBE_LEVELS[cell % 6];
    }

    /**
     * A colour as red, green and blue.
     *
     * @param colour any but {@code default}
     * @return what xterm shows
     * @throws IllegalArgumentException if it is {@code default}, which only the terminal knows
     */
    static Colour.Rgb rgbOf(Colour colour) {
        if (colour instanceof Colour.Rgb rgb) {
            return rgb;
        }
        if (colour instanceof Colour.Ansi ansi) {
            int rgb = rgbOf(ansi.index());
            return new Colour.Rgb(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
        }
        throw new IllegalArgumentException("default is whatever a terminal uses");
    }

    private static int distance(Colour.Rgb colour, int rgb) {
        int red = colour.red() - (rgb >> 16);
        int green = colour.green() - (rgb >> 8 & 0xFF);
        int blue = colour.blue() - (rgb & 0xFF);
        return red * red + green * green + blue * blue;
    }
}
