package io.github.jhtop.recording;

import io.github.jhtop.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is done to secrets that stand on command lines before they are recorded. */
public enum Masking {
    /** Values of what is called like a secret become {@value #MASK}: rather one too many than one too few. */
    SECRETS,
    /** Everything is recorded as it is. */
    NONE;

    /** What stands where a secret stood. */
    static final String MASK = "***";

    /** Repeats are bounded, so that no text takes more than time in proportion to its length. */
    private static final String REST_OF_NAME = "[\\w.-]{0,64}+";

    private static final String SECRET = "(?:passw|pwd|passphrase|secret|token|credential|api[._-]?key|access[._-]?key"
            + "|private[._-]?key|authorization)" + REST_OF_NAME;

    /**
     * {@code -Ddb.password=x}, {@code --token=x}, {@code Authorization: x}, {@code "password":"x"}; no folders of a class
     * path.
     */
    private static final Pattern NAMED =
            Pattern.compile("(" + SECRET + "[\"']?\\s{0,8}+(?:=|:(?![/\\\\]))).+", flags());

    /** {@code --password x} within one word, as a script has it, if a dash stands before the name. */
    private static final Pattern BEFORE_BLANK = Pattern.compile(SECRET + "\\s(?=.)", flags());

    /** An option whose value is the next word; not a system property, which has its value after {@code =} or none. */
    private static final Pattern OPTION = Pattern.compile("--?(?-i:(?!D))[\\w.-]{0,64}?" + SECRET, flags());

    /** The same, as it may stand alone: the name of a parameter. */
    private static final Pattern NAME = Pattern.compile("[\\w.-]{0,64}?" + SECRET, flags());

    private static final int LONGEST_NAME = 64;

    /** {@code scheme://user:password@host}. Source: RFC 3986, section 3.2.1. */
    private static final Pattern USER_INFO = Pattern.compile("(://[^\\s/@:]*+:)[^\\s/@]++@");

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    }

    /**
     * Masks a command line.
     *
     * @param words the program and its arguments
     * @return as many words; the very same list if there is nothing to mask
     */
    public List<SafeText> command(List<SafeText> words) {
        List<SafeText> masked = new ArrayList<>(words.size());
        boolean secret = false;
        boolean any = false;
        for (SafeText word : words) {
            SafeText shown = secret ? SafeText.of(MASK) : text(word);
            any |= !shown.equals(word);
            masked.add(shown);
            secret = this == SECRETS
                    && !secret
                    && OPTION.matcher(word.toString()).matches();
        }
        return any ? List.copyOf(masked) : words;
    }

    /**
     * Masks a text, such as a title that was made of a command line.
     *
     * @param text one line
     * @return the very same text if there is nothing to mask
     */
    public SafeText text(SafeText text) {
        String word = text.toString();
        if (this == NONE || !Suspicion.of(word)) {
            return text;
        }
        String masked = USER_INFO.matcher(word).replaceAll("$1" + MASK + "@");
        masked = NAMED.matcher(masked).replaceFirst("$1" + MASK);
        masked = maskAfterOption(masked);
        return masked.equals(word) ? text : SafeText.of(masked);
    }

    private static String maskAfterOption(String word) {
        Matcher name = BEFORE_BLANK.matcher(word);
        while (name.find()) {
            if (isOption(word, name.start())) {
                return word.substring(0, name.end()) + MASK;
            }
        }
        return word;
    }

    /** Whether the name that goes on at a place begins with a dash. */
    private static boolean isOption(String word, int place) {
        int begin = place;
        while (begin > Math.max(0, place - LONGEST_NAME) && isOfName(word.charAt(begin - 1))) {
            begin--;
        }
        return begin < place && word.charAt(begin) == '-';
    }

    private static boolean isOfName(char c) {
        return c == '-' || c == '.' || c == '_' || Character.isLetterOrDigit(c);
    }

    /** The value of something that has a name. */
    String value(String name, String value) {
        boolean secret = this == SECRETS && NAME.matcher(name).matches();
        return secret ? MASK : text(SafeText.of(value)).toString();
    }
}
