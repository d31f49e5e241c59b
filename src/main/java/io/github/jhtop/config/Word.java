package io.github.jhtop.config;

/** One of a few choices, and how people write it. */
public interface Word {

    /**
     * How it is written in a settings file.
     *
     * @return a word in lower case
     */
    String word();
}
