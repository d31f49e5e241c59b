package io.github.jhtop.source.oshi;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.jhtop.sample.Demand;
import io.github.jhtop.sample.Sample;
import io.github.jhtop.sample.Sampler;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;

/** Runs the source in a JVM of its own and says what it answers. */
final class Probe {

    private Probe() {}

    /** With an argument it reads; without, it only constructs and asks. */
    public static void main(String[] args) throws IOException {
        OshiTopology topology = new OshiTopology();
        String answer = "topology " + topology.availability();
        try (OshiSource source = new OshiSource();
                FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            if (args.length > 0) {
                Sample sample = new Sampler(InstantSource.system(), System::nanoTime, List.of(source))
                        .step(Demand.of(List.of()));
                answer += " processes " + sample.processes().size();
            }
            out.write((answer + " source " + source.availability() + "\n").getBytes(UTF_8));
        }
    }
}
