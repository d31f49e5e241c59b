package io.github.jhtop.tui;

/**
 * A page that lies over the tab.
 *
 * @param kind which page
 * @param top its first visible line
 */
record Overlay(Kind kind, int top) {

    enum Kind {
        NONE,
        HELP,
        DETAIL
    }

    static final Overlay NONE = new Overlay(Kind.NONE, 0);

    boolean isOpen() {
        return kind != Kind.NONE;
    }

    Overlay scrollTo(int line, int lines, int visible) {
        return new Overlay(kind, Math.max(0, Math.min(line, lines - visible)));
    }
}
