package io.github.jhtop.metric;

import io.github.jhtop.sample.Reading;
import io.github.jhtop.text.SafeText;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One declared quantity: header, cell, order, column name, JSON and CSV key, direction and documentation come from here.
 *
 * @param id key in JSON and CSV, with its unit
 * @param title head of the column
 * @param width cells of the column
 * @param unit what it is measured in
 * @param better which direction is good
 * @param additive whether the sum over a subtree or a group means something
 * @param needs costly readings without which it stays unknown
 * @param source where the number comes from, for the documentation
 * @param help one sentence for people
 * @param value how it is taken from a row
 * @param <R> the kind of row
 */
public record Metric<R>(
        String id,
        String title,
        int width,
        Unit unit,
        Better better,
        boolean additive,
        Set<Reading> needs,
        String source,
        String help,
        Value<R> value) {

    /** Copies the set. */
    public Metric {
        needs = Set.copyOf(needs);
    }

    /**
     * The number of a row.
     *
     * @param row the row
     * @return NaN if unknown or if this is no number
     */
    public double number(R row) {
        return value instanceof Value.OfNumber<R> number ? number.of().applyAsDouble(row) : Double.NaN;
    }

    /**
     * The words of a row.
     *
     * @param row the row
     * @return null if unknown or if these are no words
     */
    public @Nullable SafeText text(R row) {
        return value instanceof Value.OfText<R> text ? text.of().apply(row) : null;
    }

    /**
     * Whether this is a quantity of words.
     *
     * @return false for numbers
     */
    public boolean isText() {
        return value instanceof Value.OfText;
    }

    /**
     * The same column for rows of another kind.
     *
     * @param other how its value is taken from them
     * @param <S> the other kind of row
     * @return a metric that differs in its value alone
     */
    public <S> Metric<S> as(Value<S> other) {
        return new Metric<>(id, title, width, unit, better, additive, needs, source, help, other);
    }

    /**
     * Writes the value of a row for people.
     *
     * @param row the row
     * @param cells what it should fit in
     * @return {@link Unit#UNKNOWN} if unknown
     */
    public SafeText format(R row, int cells) {
        if (isText()) {
            SafeText text = text(row);
            return text == null ? SafeText.of(Unit.UNKNOWN) : text;
        }
        return SafeText.of(unit.format(number(row), cells));
    }

    /**
     * Orders rows, the unknown ones last in both directions.
     *
     * @param inverted true for the direction that is not the usual one of the unit
     * @return the order
     */
    public Comparator<R> order(boolean inverted) {
        boolean ascending = unit.ascending() != inverted;
        if (isText()) {
            Comparator<SafeText> texts = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
            return Comparator.comparing(this::text, Comparator.nullsLast(texts));
        }
        return (a, b) -> compareKnownFirst(number(a), number(b), ascending);
    }

    /**
     * Compares two numbers, NaN last in both directions: {@code Comparator.reversed()} would put it first.
     *
     * @param a one number
     * @param b the other
     * @param ascending whether the smaller comes first
     * @return as {@link Comparator#compare}
     */
    public static int compareKnownFirst(double a, double b, boolean ascending) {
        if (Double.isNaN(a) || Double.isNaN(b)) {
            return Boolean.compare(Double.isNaN(a), Double.isNaN(b));
        }
        return ascending ? Double.compare(a, b) : Double.compare(b, a);
    }

    /**
     * Finds a metric by its key or its title, upper and lower case alike.
     *
     * @param table where to look
     * @param name key or title
     * @param <R> the kind of row
     * @return the metric, or null
     */
    public static <R> @Nullable Metric<R> find(List<Metric<R>> table, String name) {
        return table.stream()
                .filter(metric -> metric.id.equalsIgnoreCase(name) || metric.title.equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    /**
     * A metric that is declared.
     *
     * @param table where to look
     * @param id its key
     * @param <R> the kind of row
     * @return the metric
     * @throws IllegalArgumentException if there is none
     */
    public static <R> Metric<R> get(List<Metric<R>> table, String id) {
        Metric<R> metric = find(table, id);
        if (metric == null) {
            throw new IllegalArgumentException("no metric '" + id + "'");
        }
        return metric;
    }
}
