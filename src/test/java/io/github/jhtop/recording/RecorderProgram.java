package io.github.jhtop.recording;

import io.github.jhtop.text.Sanctioned;
import java.io.OutputStream;
import java.nio.file.Path;

/** Records as fast as it can, and says after each sample that it is recorded. */
final class RecorderProgram {

    private RecorderProgram() {}

    @Sanctioned("the test reads it")
    public static void main(String[] args) throws Exception {
        Busy busy = new Busy(20, 100);
        OutputStream out = System.out;
        try (RunWriter writer = RunWriter.create(Path.of(args[0]), Headers.of("killed"), Masking.SECRETS)) {
            while (writer.failure() == null) {
                writer.append(busy.next());
                out.write('.');
                out.flush();
            }
        }
    }
}
