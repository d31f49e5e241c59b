package io.github.jhtop.metric;

/** What a value is measured in, and so how it is written and ordered. */
public enum Unit {
    /** A name or number that identifies; never added, never rounded. */
    ID("", true),
    /** Foreign or fixed words. */
    TEXT("", true),
    /** How many. */
    COUNT("", false),
    /** Hundredths; of CPU time, 100 is one core. */
    PERCENT("%", false),
    /** Events per second. */
    PER_SECOND("/s", false),
    /** Events for each operation of a workload. */
    PER_OPERATION("/op", false),
    /** Bytes, written with binary prefixes. */
    BYTES("B", false),
    /** Bytes per second, written with binary prefixes. */
    BYTES_PER_SECOND("B/s", false),
    /** A span from microseconds to seconds. */
    SHORT_SECONDS("s", false),
    /** A latency in milliseconds, of which three digits are told. */
    MILLISECONDS("ms", false),
    /** A span of seconds, hours or days. */
    SECONDS("s", false),
    /** A plain number with two decimals, such as a load average. */
    LOAD("", false),
    /** A point in time, as seconds of the epoch. */
    INSTANT("", false);

    /** What is drawn where nobody knows the value. */
    public static final String UNKNOWN = "-";

    /** What is drawn for a limit that there is not. */
    public static final String UNLIMITED = "unlimited";

    private final String symbol;
    private final boolean ascending;

    Unit(String symbol, boolean ascending) {
        this.symbol = symbol;
        this.ascending = ascending;
    }

    private String known(double value, int width) {
        return switch (this) {
            case ID -> Long.toString((long) value);
            case TEXT -> "";
            case COUNT -> Numbers.grouped(value, width);
            case PERCENT -> Numbers.oneDecimal(value, width);
            case PER_SECOND -> Numbers.rate(value, width);
            case PER_OPERATION, MILLISECONDS -> Numbers.threeDigits(value, width);
            case BYTES, BYTES_PER_SECOND -> Numbers.binary(value);
            case SHORT_SECONDS -> Numbers.shortSpan(value);
            case SECONDS -> Numbers.clock(value);
            case LOAD -> Numbers.twoDecimals(value);
            case INSTANT -> Numbers.dayAndTime(value);
        };
    }

    /**
     * Writes a value for people.
     *
     * @param value NaN if unknown
     * @param width cells it should fit in; decimals and grouping give way first
     * @return the text, {@link #UNKNOWN} for NaN, {@link #UNLIMITED} for infinity
     */
    public String format(double value, int width) {
        if (Double.isFinite(value)) {
            return known(value, width);
        }
        return Double.isNaN(value) ? UNKNOWN : UNLIMITED;
    }

    /**
     * Reads a value as people type it, with the prefixes it is written with: {@code 5%}, {@code 10k}, {@code 200M},
     * {@code 500ms}; a bare number is in the unit itself, of spans in seconds but for latencies in milliseconds.
     *
     * @param typed what was typed
     * @return NaN if it is no value of this unit
     */
    public double parse(String typed) {
        return switch (this) {
            case TEXT -> Double.NaN;
            case ID, LOAD -> TypedNumbers.parse(typed, TypedNumbers.PLAIN);
            case COUNT, PER_OPERATION -> TypedNumbers.parse(typed, TypedNumbers.DECIMAL);
            case PERCENT -> TypedNumbers.parse(typed, TypedNumbers.PERCENT);
            case PER_SECOND -> TypedNumbers.parse(TypedNumbers.withoutPerSecond(typed), TypedNumbers.DECIMAL);
            case BYTES -> TypedNumbers.bytes(typed);
            case BYTES_PER_SECOND -> TypedNumbers.bytes(TypedNumbers.withoutPerSecond(typed));
            case MILLISECONDS -> TypedNumbers.parse(typed, TypedNumbers.MILLIS);
            case SHORT_SECONDS, SECONDS -> TypedNumbers.parse(typed, TypedNumbers.SPAN);
            case INSTANT -> TypedNumbers.instant(typed);
        };
    }

    /**
     * Values as one may type them, for a complaint about one that cannot be read.
     *
     * @return for example {@code 5s, 500ms, 2m or 1h}
     */
    public String examples() {
        return switch (this) {
            case ID -> "42";
            case TEXT -> "words";
            case COUNT, PER_SECOND, PER_OPERATION -> "5 or 10k";
            case PERCENT -> "5 or 5%";
            case BYTES, BYTES_PER_SECOND -> "200M or 1.5G";
            case SHORT_SECONDS, SECONDS -> "5s, 500ms, 2m or 1h";
            case MILLISECONDS -> "5 or 5ms";
            case LOAD -> "0.5";
            case INSTANT -> "2026-11-03T05:09";
        };
    }

    /**
     * Its sign.
     *
     * @return for example {@code %}, or nothing
     */
    public String symbol() {
        return symbol;
    }

    /**
     * Whether the smallest comes first when nobody said otherwise.
     *
     * @return true for names, false for amounts
     */
    public boolean ascending() {
        return ascending;
    }
}
