package io.github.jhtop.metric;

/** What a value is measured in, and so how it is written and ordered. */
public enum Unit {
    /** A name or number that identifies; never added, never rounded. */
    ID("", true) {
        @Override
        String known(double value, int width) {
            return Long.toString((long) value);
        }
    },
    /** Foreign or fixed words. */
    TEXT("", true) {
        @Override
        String known(double value, int width) {
            return "";
        }
    },
    /** How many. */
    COUNT("", false) {
        @Override
        String known(double value, int width) {
            return Numbers.grouped(value, width);
        }
    },
    /** Hundredths; of CPU time, 100 is one core. */
    PERCENT("%", false) {
        @Override
        String known(double value, int width) {
            return Numbers.oneDecimal(value, width);
        }
    },
    /** Events per second. */
    PER_SECOND("/s", false) {
        @Override
        String known(double value, int width) {
            return Numbers.rate(value, width);
        }
    },
    /** Bytes, written with binary prefixes. */
    BYTES("B", false) {
        @Override
        String known(double value, int width) {
            return Numbers.binary(value);
        }
    },
    /** Bytes per second, written with binary prefixes. */
    BYTES_PER_SECOND("B/s", false) {
        @Override
        String known(double value, int width) {
            return Numbers.binary(value);
        }
    },
    /** A span from microseconds to seconds. */
    SHORT_SECONDS("s", false) {
        @Override
        String known(double value, int width) {
            return Numbers.shortSpan(value);
        }
    },
    /** A span of seconds, hours or days. */
    SECONDS("s", false) {
        @Override
        String known(double value, int width) {
            return Numbers.clock(value);
        }
    },
    /** A plain number with two decimals, such as a load average. */
    LOAD("", false) {
        @Override
        String known(double value, int width) {
            return Numbers.twoDecimals(value);
        }
    },
    /** A point in time, as seconds of the epoch. */
    INSTANT("", false) {
        @Override
        String known(double value, int width) {
            return Numbers.dayAndTime(value);
        }
    };

    /** What is drawn where nobody knows the value. */
    public static final String UNKNOWN = "-";

    private final String symbol;
    private final boolean ascending;

    Unit(String symbol, boolean ascending) {
        this.symbol = symbol;
        this.ascending = ascending;
    }

    abstract String known(double value, int width);

    /**
     * Writes a value for people.
     *
     * @param value NaN if unknown
     * @param width cells it should fit in; decimals and grouping give way first
     * @return the text, {@link #UNKNOWN} for NaN
     */
    public String format(double value, int width) {
        return Double.isNaN(value) ? UNKNOWN : known(value, width);
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
