package io.github.jhtop.config;

import java.util.List;

/**
 * How the words of a setting become its value, and back.
 *
 * @param <T> the type of the value
 */
interface Form<T> {

    /** Whether several words are meant, in the environment with commas between them. */
    boolean isList();

    /** What may be written, in words. */
    String allowed();

    /** Reads the words; the message of an {@link IllegalArgumentException} says what is wrong and what instead. */
    T parse(List<String> words, Vocabulary vocabulary);

    /** What TOML holds: a string, a boolean or a list of strings. */
    Object write(T value);
}
