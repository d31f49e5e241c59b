package io.github.jhtop.control;

import io.github.jhtop.text.SafeText;

/** What came of something that jhtop was asked to do to a process. */
public sealed interface Outcome {

    /**
     * The kernel took the signal; what the process makes of it is its own affair.
     *
     * @param signal what was sent
     */
    record Sent(Signal signal) implements Outcome {
        @Override
        public SafeText text() {
            return SafeText.of(signal + " sent");
        }
    }

    /**
     * The process has this nice value now.
     *
     * @param nice from -20, the most favoured, to 19
     * @param threads how many of its threads were moved; 0 if it had that value already
     */
    record Reniced(int nice, int threads) implements Outcome {
        @Override
        public SafeText text() {
            return SafeText.of(
                    switch (threads) {
                        case 0 -> "nice is " + nice + " already";
                        case 1 -> "nice " + nice + ", 1 thread";
                        default -> "nice " + nice + ", " + threads + " threads";
                    });
        }
    }

    /** The process is gone, or a zombie: nothing was done. */
    record Ended() implements Outcome {
        @Override
        public SafeText text() {
            return SafeText.of("has ended already");
        }
    }

    /**
     * It was not done.
     *
     * @param reason why, one clause
     */
    record Refused(SafeText reason) implements Outcome {
        @Override
        public SafeText text() {
            return SafeText.of("refused: " + reason);
        }
    }

    /**
     * For people.
     *
     * @return one line
     */
    SafeText text();

    /**
     * It was not done.
     *
     * @param reason why, one clause; may hold foreign text
     * @return the refusal
     */
    static Outcome refused(String reason) {
        return new Refused(SafeText.of(reason));
    }
}
