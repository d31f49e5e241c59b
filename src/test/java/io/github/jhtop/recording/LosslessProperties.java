package io.github.jhtop.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.jhtop.model.Deriver;
import io.github.jhtop.sample.Sample;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is read back is what was recorded, whatever that was. */
class LosslessProperties {

    @Property(tries = 500)
    void samplesAreReadBackAsTheyWere(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 12) int count,
            @ForAll @IntRange(min = 1, max = 12) int key)
            throws IOException {
        SampleEncoder encoder = new SampleEncoder(Masking.NONE);
        SampleDecoder decoder = new SampleDecoder();
        List<Sample> samples = Samples.of(random, count);
        Sample liveBefore = null;
        Sample readBefore = null;
        for (int i = 0; i < count; i++) {
            Sample live = samples.get(i);
            Bytes line = encoder.encode(live, i % key == 0);
            Sample read = decoder.decode(line.array(), line.size());
            assertEquals(live, read);
            assertEquals(Deriver.derive(liveBefore, live), Deriver.derive(readBefore, read));
            liveBefore = live;
            readBefore = read;
        }
    }

    @Property(tries = 100)
    void aTapePlaysAnySampleInAnyOrder(@ForAll Random random, @ForAll @IntRange(min = 1, max = 150) int count)
            throws RecordingException {
        List<Sample> samples = Samples.of(random, count);
        try (FlightRecorder recorder = new FlightRecorder(Masking.NONE)) {
            // Time goes on as it does: other tests leave it out.
            List<Sample> timed = Timed.everySecond(samples);
            timed.forEach(recorder::append);
            try (Tape tape = recorder.tape()) {
                assertEquals(count, tape.size());
                for (int i = 0; i < 20; i++) {
                    int index = random.nextInt(count);
                    assertEquals(timed.get(index), tape.sample(index));
                    assertEquals(index, tape.indexAt(tape.nanosSinceStart(index)));
                }
            }
        }
    }
}
