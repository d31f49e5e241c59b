package io.github.jhtop.source.procfs;

import io.github.jhtop.sample.Availability;
import io.github.jhtop.sample.SampleDraft;
import io.github.jhtop.sample.Source;
import java.util.function.Consumer;

/** What happens between two sources of one look: a race that the test decides. */
record Between(Consumer<SampleDraft> event) implements Source {

    @Override
    public String id() {
        return "between";
    }

    @Override
    public Availability availability() {
        return Availability.ready();
    }

    @Override
    public void read(SampleDraft draft) {
        event.accept(draft);
    }

    @Override
    public void close() {
        // Holds nothing.
    }
}
