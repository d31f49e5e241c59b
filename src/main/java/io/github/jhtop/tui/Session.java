package io.github.jhtop.tui;

import java.util.List;

/**
 * What stays the same while the screen is open.
 *
 * @param ownPid process id of this program
 * @param keys what each key does
 * @param themes names of the themes that can be worn
 * @param unicode whether the terminal takes more than ASCII
 */
public record Session(int ownPid, KeyMap keys, List<String> themes, boolean unicode) {

    /** Copies the list. */
    public Session {
        themes = List.copyOf(themes);
    }
}
