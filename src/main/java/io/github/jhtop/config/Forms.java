package io.github.jhtop.config;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The forms that settings have. */
final class Forms {

    /** A time between two refreshes. */
    static final Form<Duration> DELAY = new Single<>(
            "a time such as \"500ms\", \"1s\" or 1.5 (seconds); 100ms to 1h",
            (word, vocabulary) -> Durations.parseDelay(word),
            Durations::format);

    /** Yes or no. */
    static final Form<Boolean> FLAG =
            new Single<>("true or false", (word, vocabulary) -> truth(word, "true", "false"), yes -> yes);

    /** A column of processes. */
    static final Form<String> COLUMN = new Single<>(
            "a column; \"jhtop -s help\" lists them",
            (word, vocabulary) -> column(word, vocabulary.columns()),
            word -> word);

    /** Columns of processes. */
    static final Form<List<String>> COLUMNS =
            new Several("a list of columns; [] means the usual ones", Vocabulary::columns);

    /** Columns of threads. */
    static final Form<List<String>> THREAD_COLUMNS =
            new Several("a list of columns of threads; [] means the usual ones", Vocabulary::threadColumns);

    /** A theme that exists. */
    static final Form<String> THEME = new Single<>("a name", Forms::theme, word -> word);

    private Forms() {}

    /** One of two words. */
    static Form<Boolean> either(String yes, String no) {
        return new Single<>(yes + " or " + no, (word, vocabulary) -> truth(word, yes, no), value -> value ? yes : no);
    }

    /** One of a few. */
    static <E extends Enum<E> & Word> Form<E> oneOf(Class<E> type) {
        String all = Arrays.stream(type.getEnumConstants()).map(Word::word).collect(Collectors.joining(", "));
        return new Single<>(
                all,
                (word, vocabulary) -> Arrays.stream(type.getEnumConstants())
                        .filter(choice -> choice.word().equals(word))
                        .findFirst()
                        .orElseThrow(() -> noneOf(word, all)),
                Word::word);
    }

    private static boolean truth(String word, String yes, String no) {
        if (!word.equals(yes) && !word.equals(no)) {
            throw noneOf(word, yes + ", " + no);
        }
        return word.equals(yes);
    }

    private static IllegalArgumentException noneOf(String word, String all) {
        return new IllegalArgumentException("'" + word + "' is none of " + all);
    }

    private static String column(String word, Map<String, String> columns) {
        String id = columns.get(word.toLowerCase(Locale.ROOT));
        if (id == null) {
            throw new IllegalArgumentException("no column '" + word + "'; "
                    + Closest.hint(word, columns.values().stream().distinct().toList()));
        }
        return id;
    }

    private static String theme(String word, Vocabulary vocabulary) {
        if (!word.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,63}")) {
            throw new IllegalArgumentException(
                    "'" + word + "' is no name of a theme; use letters, digits, hyphens and underscores");
        }
        if (!vocabulary.hasTheme(word)) {
            throw new IllegalArgumentException("no theme '" + word + "'; use " + String.join(", ", vocabulary.themes())
                    + ", or make " + vocabulary.themeFile(word));
        }
        return word;
    }

    /** One word. */
    private record Single<T>(String allowed, Reading<T> reading, Function<T, Object> writing) implements Form<T> {

        /** What a word means. */
        interface Reading<T> {
            T read(String word, Vocabulary vocabulary);
        }

        @Override
        public boolean isList() {
            return false;
        }

        @Override
        public T parse(List<String> words, Vocabulary vocabulary) {
            if (words.size() != 1) {
                throw new IllegalArgumentException("takes one value, not a list; use " + allowed);
            }
            return reading.read(words.get(0), vocabulary);
        }

        @Override
        public Object write(T value) {
            return writing.apply(value);
        }
    }

    /** Columns in an order. */
    private record Several(String allowed, Function<Vocabulary, Map<String, String>> columns)
            implements Form<List<String>> {

        @Override
        public boolean isList() {
            return true;
        }

        @Override
        public List<String> parse(List<String> words, Vocabulary vocabulary) {
            List<String> ids = new ArrayList<>();
            for (String word : words) {
                String id = column(word, columns.apply(vocabulary));
                if (ids.contains(id)) {
                    throw new IllegalArgumentException("'" + word + "' is there twice; name each column once");
                }
                ids.add(id);
            }
            return List.copyOf(ids);
        }

        @Override
        public Object write(List<String> value) {
            return value;
        }
    }
}
