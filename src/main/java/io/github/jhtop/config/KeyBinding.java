package io.github.jhtop.config;

import java.util.List;

/**
 * The keys that a user gave to a command.
 *
 * @param command its id
 * @param keys names of keys, as the key map has them
 * @param place of the binding: file and line
 */
record KeyBinding(String command, List<String> keys, String place) {

    /** What a complaint begins with. */
    String where() {
        return place + ": keys." + command;
    }
}
