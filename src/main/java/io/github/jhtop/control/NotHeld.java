package io.github.jhtop.control;

import io.github.jhtop.sample.ProcessId;
import java.util.Optional;

/**
 * A process that nothing can be done to.
 *
 * @param id which
 * @param outcome why, and so the answer to everything
 */
record NotHeld(ProcessId id, Outcome outcome) implements Target {

    @Override
    public Optional<Outcome> objection() {
        return Optional.of(outcome);
    }

    @Override
    public Outcome send(Signal signal) {
        return outcome;
    }

    @Override
    public Outcome renice(int delta) {
        return outcome;
    }

    @Override
    public void close() {}
}
