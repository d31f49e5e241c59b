package io.github.jhtop.report;

import io.github.jhtop.metric.Better;
import io.github.jhtop.metric.Metric;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The texts of reports in one language: those of the reports themselves, which both languages have under the same keys, and
 * translations of what is declared in English elsewhere: metrics, claims, signs, reasons. The locale of the machine changes nothing.
 * Immutable.
 */
final class Words {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Language language;
    private final Map<String, String> texts;
    private final Map<String, String> declared;
    private final List<Reason> reasons;

    private Words(Language language, Map<String, String> texts, Map<String, String> declared, List<Reason> reasons) {
        this.language = language;
        this.texts = texts;
        this.declared = declared;
        this.reasons = reasons;
    }

    /** A reason as the program tells it, and as this language does. */
    private record Reason(Pattern english, String translated) {}

    /** Reads the bundles of a language; a jar without them is broken. */
    static Words of(Language language) {
        Map<String, String> texts = read("words_" + language.tag());
        Map<String, String> declared = language == Language.EN ? Map.of() : read("declared_" + language.tag());
        return new Words(language, texts, declared, reasons(read("words_en"), texts));
    }

    /** A bundle by its name, in UTF-8. */
    static Map<String, String> read(String bundle) {
        try (InputStream in = Words.class.getResourceAsStream(bundle + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("the jar holds no " + bundle);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, properties::getProperty, (a, b) -> b, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Reason> reasons(Map<String, String> english, Map<String, String> translated) {
        return english.entrySet().stream()
                .filter(text -> text.getKey().startsWith("reason."))
                .map(text -> new Reason(pattern(text.getValue()), translated.getOrDefault(text.getKey(), "")))
                .toList();
    }

    private static Pattern pattern(String english) {
        String[] literals = PLACE.split(english, -1);
        return Pattern.compile(
                List.of(literals).stream().map(Pattern::quote).collect(Collectors.joining("(.{1,200})")));
    }

    Language language() {
        return language;
    }

    /** A text with its places filled; a key that nobody wrote a text for is a defect. */
    String of(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return fill(text, values);
    }

    /** Whether there is such a text: some things have a name of their own. */
    boolean has(String key) {
        return texts.containsKey(key);
    }

    private static String fill(String text, Object... values) {
        Matcher place = PLACE.matcher(text);
        return place.replaceAll(
                match -> Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(match.group(1))])));
    }

    /** What is declared in English, under a key of its own. */
    String declared(String key, Object english) {
        return declared.getOrDefault(key, english.toString());
    }

    /** How a quantity is called. */
    String title(Metric<?> metric) {
        return texts.getOrDefault("metric." + metric.id(), metric.title());
    }

    /** Why something is not known, in words that the program chose. */
    String reason(Object english) {
        String text = english.toString();
        for (Reason reason : reasons) {
            Matcher match = reason.english().matcher(text);
            if (match.matches()) {
                return fill(reason.translated(), groups(match));
            }
        }
        return text;
    }

    private static Object[] groups(Matcher match) {
        Object[] values = new Object[match.groupCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = match.group(i + 1);
        }
        return values;
    }

    /** Which direction is the better one. */
    String direction(Metric<?> metric) {
        return metric.better() == Better.NEITHER
                ? of("direction.NEITHER")
                : of(metric.better() == Better.HIGHER ? "direction.HIGHER" : "direction.LOWER");
    }
}
