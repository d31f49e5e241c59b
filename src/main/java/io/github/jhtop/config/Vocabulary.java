package io.github.jhtop.config;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names that belong to other rooms and may stand in settings; asked only when there are settings. */
public interface Vocabulary {

    /**
     * A command that keys can be bound to.
     *
     * @param id its stable name
     * @param help one sentence
     * @param places where it works; two commands may share a key if they share no place
     * @param keys its default keys
     * @param viKeys further keys if movement is as in vi
     */
    record Command(String id, String help, Set<String> places, List<String> keys, List<String> viKeys) {}

    /**
     * Columns of processes.
     *
     * @return key of the column by every name it goes by, in lower case; in the order of the table
     */
    Map<String, String> columns();

    /**
     * Columns of threads.
     *
     * @return as {@link #columns()}
     */
    Map<String, String> threadColumns();

    /**
     * Whether there is a theme, shipped or the user's own.
     *
     * @param name of letters, digits, hyphens and underscores
     * @return true if there is one
     */
    boolean hasTheme(String name);

    /**
     * The themes that are shipped.
     *
     * @return their names, the usual one first
     */
    List<String> themes();

    /**
     * Where a theme of the user's own would be.
     *
     * @param name of letters, digits, hyphens and underscores
     * @return how people spell the path of its file
     */
    String themeFile(String name);

    /**
     * The commands.
     *
     * @return in the order of the help
     */
    List<Command> commands();
}
