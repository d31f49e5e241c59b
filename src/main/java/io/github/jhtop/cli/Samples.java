package io.github.jhtop.cli;

import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunReader;
import io.github.jhtop.recording.SampleReader;
import io.github.jhtop.recording.Slice;
import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.Sampler;
import java.io.Closeable;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** What a batch reads its samples from, one after the other. */
interface Samples extends Closeable {

    /** The next sample, or null after the last. */
    @Nullable Sample next(Demand demand);

    @Override
    void close();

    /** The machine, at a steady pace. */
    static Samples live(Sampler sampler, Duration delay) {
        return new Samples() {
            private @Nullable Long due;

            @Override
            public Sample next(Demand demand) {
                long now = System.nanoTime();
                Long awaited = due;
                due = awaited == null ? now + delay.toNanos() : awaited + delay.toNanos();
                if (awaited != null) {
                    for (long left = awaited - now; left > 0; left = awaited - System.nanoTime()) {
                        LockSupport.parkNanos(left);
                    }
                }
                return sampler.step(demand);
            }

            @Override
            public void close() {
                sampler.close();
            }
        };
    }

    /** A recording, as fast as it can be read. It holds what it holds, whatever is demanded. */
    static Samples recorded(RunReader run, Slice slice) throws RecordingException {
        SampleReader reader = run.samples(slice);
        return new Samples() {
            @Override
            public @Nullable Sample next(Demand demand) {
                try {
                    return reader.next();
                } catch (RecordingException e) {
                    throw Failure.usage(e.line());
                }
            }

            @Override
            public void close() {
                reader.close();
            }
        };
    }
}
