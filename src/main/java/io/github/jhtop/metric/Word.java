package io.github.jhtop.metric;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a condition as it was typed. Words are split at blanks and at {@code |}, which is a word itself; between
 * double quotes neither splits. A quote that is not closed reaches to the end: somebody is still typing.
 *
 * @param text the word without its quotes
 * @param bare what stands before its first quote; all of it if there is none
 * @param quoted whether any of it stood in quotes
 * @param start index of its first character in the condition
 */
record Word(String text, String bare, boolean quoted, int start) {

    private static final char QUOTE = '"';
    private static final char OR = '|';

    boolean isOr() {
        return is("|");
    }

    /** Whether this is a certain word of the language, not the same in quotes. */
    boolean is(String word) {
        return !quoted && text.equalsIgnoreCase(word);
    }

    /** The word without its first characters, none of which is quoted. */
    Word from(int index) {
        return new Word(text.substring(index), bare.substring(index), quoted, start + index);
    }

    static List<Word> split(String condition) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < condition.length()) {
            char first = condition.charAt(at);
            if (Character.isWhitespace(first)) {
                at++;
            } else if (first == OR) {
                words.add(new Word("|", "|", false, at++));
            } else {
                int end = endOf(condition, at);
                words.add(of(condition.substring(at, end), at));
                at = end;
            }
        }
        return words;
    }

    private static int endOf(String condition, int start) {
        boolean quoted = false;
        int at = start;
        while (at < condition.length()) {
            char c = condition.charAt(at);
            if (!quoted && (c == OR || Character.isWhitespace(c))) {
                return at;
            }
            quoted ^= c == QUOTE;
            at++;
        }
        return at;
    }

    private static Word of(String typed, int start) {
        int quote = typed.indexOf(QUOTE);
        String text = typed.replace(String.valueOf(QUOTE), "");
        return new Word(text, quote < 0 ? text : typed.substring(0, quote), quote >= 0, start);
    }
}
