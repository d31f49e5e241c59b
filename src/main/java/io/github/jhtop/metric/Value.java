package io.github.jhtop.metric;

import io.github.jhtop.text.SafeText;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How a quantity is taken from a row.
 *
 * @param <R> the kind of row
 */
public sealed interface Value<R> {

    /**
     * A number.
     *
     * @param of gives it; NaN is unknown
     * @param <R> the kind of row
     */
    record OfNumber<R>(ToDoubleFunction<R> of) implements Value<R> {}

    /**
     * Words.
     *
     * @param of gives them; null is unknown
     * @param <R> the kind of row
     */
    record OfText<R>(Function<R, @Nullable SafeText> of) implements Value<R> {}

    /**
     * A number of a row.
     *
     * @param of gives it; NaN is unknown
     * @param <R> the kind of row
     * @return the value
     */
    static <R> Value<R> number(ToDoubleFunction<R> of) {
        return new OfNumber<>(of);
    }

    /**
     * Words of a row.
     *
     * @param of gives them; null is unknown
     * @param <R> the kind of row
     * @return the value
     */
    static <R> Value<R> text(Function<R, @Nullable SafeText> of) {
        return new OfText<>(of);
    }
}
