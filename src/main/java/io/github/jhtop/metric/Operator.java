package io.github.jhtop.metric;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a comparison of a filter compares. */
enum Operator {
    MORE(">"),
    AT_LEAST(">="),
    LESS("<"),
    AT_MOST("<="),
    EQUAL("="),
    UNEQUAL("!="),
    HOLDS("~");

    /** What words can be compared by: they have no size. */
    private static final List<Operator> OF_WORDS = List.of(EQUAL, UNEQUAL, HOLDS);

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    static @Nullable Operator of(String sign) {
        return Arrays.stream(values())
                .filter(operator -> operator.sign.equals(sign))
                .findFirst()
                .orElse(null);
    }

    /** Those that fit words, or numbers. */
    static List<Operator> fitting(boolean words) {
        return words
                ? OF_WORDS
                : Arrays.stream(values()).filter(operator -> operator != HOLDS).toList();
    }

    static String signs(List<Operator> operators) {
        return operators.stream().map(Operator::sign).collect(Collectors.joining(" "));
    }

    /** Whether it holds between two numbers, neither of them NaN. */
    boolean holds(double number, double value) {
        return switch (this) {
            case MORE -> number > value;
            case AT_LEAST -> number >= value;
            case LESS -> number < value;
            case AT_MOST -> number <= value;
            case EQUAL -> number == value;
            case UNEQUAL -> number != value;
            case HOLDS -> false;
        };
    }
}
