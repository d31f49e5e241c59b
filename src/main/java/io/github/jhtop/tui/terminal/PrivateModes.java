package io.github.jhtop.tui.terminal;

/**
 * The private modes of a screen, and how to leave them. Source: xterm's {@code ctlseqs}, DECSET.
 *
 * @param set sent before the first frame
 * @param reset undoes all of it, in reverse order
 */
record PrivateModes(String set, String reset) {

    /** Alternate screen, cursor hidden, no automatic wrapping, bracketed paste. */
    private static final PrivateModes KEYS = new PrivateModes(
            "\033[?1049h\033[?25l\033[?7l\033[?2004h", "\033[?2004l\033[?7h\033[m\033[?25h\033[?1049l");

    /** Presses and releases of buttons, told in decimal numbers: SGR. */
    private static final PrivateModes KEYS_AND_MOUSE =
            new PrivateModes(KEYS.set + "\033[?1000h\033[?1006h", "\033[?1006l\033[?1000l" + KEYS.reset);

    static PrivateModes of(Capabilities capabilities) {
        return capabilities.mouse() ? KEYS_AND_MOUSE : KEYS;
    }
}
