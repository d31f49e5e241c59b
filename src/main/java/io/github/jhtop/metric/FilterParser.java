package io.github.jhtop.metric;

import io.github.jhtop.model.ProcessRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the terms of a filter. Everything that is wrong is an {@link IllegalArgumentException} whose message says in one
 * line what, and what instead.
 */
final class FilterParser {

    /** A name and an operator; what does not begin like a name, such as {@code -Dx=1}, is plain text. */
    private static final Pattern COMPARISON = Pattern.compile("([A-Za-z][A-Za-z0-9_%/]*)((?:!=|[<>=~])[<>=!~]*)");

    private static final String STARTS_OF_OPERATORS = "<>=";

    private FilterParser() {}

    /** The alternatives, the terms of each of which must hold together; none for a text that says nothing. */
    static List<List<Term>> parse(String text) {
        List<List<Term>> alternatives = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        for (Word word : Word.split(text)) {
            if (word.isOr()) {
                alternatives.add(terms);
                terms = new ArrayList<>();
            } else {
                terms.add(term(word));
            }
        }
        alternatives.add(terms);
        return alternatives.stream()
                .filter(alternative -> !alternative.isEmpty())
                .map(List::copyOf)
                .toList();
    }

    private static Term term(Word word) {
        int negations = 0;
        while (negations < word.bare().length() && word.bare().charAt(negations) == '!') {
            negations++;
        }
        Word rest = word.from(negations);
        if (rest.text().isEmpty() && !rest.quoted()) {
            throw new IllegalArgumentException("'!' stands alone; write it before a term, as in !jvm");
        }
        Term term = positive(rest);
        return negations % 2 == 1 ? term.negated() : term;
    }

    private static Term positive(Word word) {
        for (Term.Kind kind : Term.Kind.values()) {
            if (word.is(kind.name())) {
                return kind;
            }
        }
        Matcher matcher = COMPARISON.matcher(word.bare());
        if (matcher.lookingAt()) {
            return comparison(word, matcher.group(1), matcher.group(2));
        }
        if (!word.bare().isEmpty() && STARTS_OF_OPERATORS.indexOf(word.bare().charAt(0)) >= 0) {
            throw new IllegalArgumentException(
                    "'" + word.text() + "' compares nothing; write name and value without blanks, as in cpu>5");
        }
        return Term.Words.of(word.text());
    }

    private static Term comparison(Word word, String name, String sign) {
        Metric<ProcessRow> metric = metric(word, name);
        List<Operator> fitting = Operator.fitting(metric.isText());
        Operator operator = Operator.of(sign);
        if (operator == null || !fitting.contains(operator)) {
            throw new IllegalArgumentException("'" + word.text() + "': " + name + " is "
                    + (metric.isText() ? "text" : "a number") + "; compare it by one of " + Operator.signs(fitting));
        }
        String value = word.text().substring(name.length() + sign.length());
        if (value.isEmpty() && !word.quoted()) {
            throw new IllegalArgumentException("'" + word.text() + "' has no value; write one without blanks, such as "
                    + metric.unit().examples());
        }
        if (metric.isText()) {
            return new Term.OfText(metric, operator, value, false);
        }
        double number = metric.unit().parse(value);
        if (Double.isNaN(number)) {
            throw new IllegalArgumentException("'" + word.text() + "': '" + value + "' is no value of " + metric.id()
                    + "; use one such as " + metric.unit().examples());
        }
        return new Term.OfNumber(metric, operator, number, false);
    }

    private static Metric<ProcessRow> metric(Word word, String name) {
        Metric<ProcessRow> metric = MetricNames.OF_PROCESSES.find(name);
        if (metric == null) {
            Metric<ProcessRow> meant = MetricNames.OF_PROCESSES.closest(name);
            throw new IllegalArgumentException("'" + word.text() + "': no column '" + name + "'; "
                    + (meant == null
                            ? "quotes make it plain text, 'jhtop -s help' lists columns"
                            : "did you mean " + meant.id() + "?"));
        }
        return metric;
    }
}
