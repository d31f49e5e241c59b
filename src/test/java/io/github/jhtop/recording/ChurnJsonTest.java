package io.github.jhtop.recording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jhtop.sample.Churn;
import io.github.jhtop.sample.Churn.Tally;
import io.github.jhtop.sample.Sample;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class ChurnJsonTest {

    private static final Churn CHURN = new Churn(new Tally(9, 8, 7), new Tally(6, 5, 4), 3, 2, 1, 10);

    private static final String COUNTS = "\"processes_started\":9,\"processes_ended\":8,\"processes_short_lived\":7,"
            + "\"threads_started\":6,\"threads_ended\":5,\"threads_short_lived\":4,\"execs\":3,"
            + "\"processes_failed\":2,\"processes_signalled\":1,\"lost_events\":10";

    private final SampleDecoder decoder = new SampleDecoder();

    private Sample decode(String churn, boolean key) throws IOException {
        String line = "{\"t\":1,\"at\":[2,3]" + (key ? ",\"key\":true" : "")
                + ",\"demand\":{\"readings\":[],\"pids\":[]},\"sources\":[]" + churn
                + ",\"host\":{\"name\":\"a\",\"kernel\":\"b\"}}\n";
        byte[] bytes = line.getBytes(UTF_8);
        return decoder.decode(bytes, bytes.length);
    }

    @Test
    void recordingsOfOlderVersionsHaveNone() throws IOException {
        assertNull(decode("", true).churn());
        assertNull(decode("", false).churn());
    }

    @Test
    void whatIsLeftOutIsUnchangedUntilAKey() throws IOException {
        assertEquals(CHURN, decode(",\"churn\":{" + COUNTS + "}", true).churn());
        assertEquals(CHURN, decode("", false).churn());
        assertNull(decode("", true).churn());
        assertEquals(
                CHURN,
                decode(",\"churn\":{" + COUNTS + ",\"of_a_newer_version\":[1]}", false)
                        .churn());
        assertNull(decode(",\"churn\":null", false).churn());
    }

    @Test
    void whatIsMissingIsNotNone() {
        IOException e = assertThrows(
                IOException.class, () -> decode(",\"churn\":{" + COUNTS.replace("\"execs\":3,", "") + "}", true));
        assertTrue(Objects.requireNonNull(e.getMessage()).contains("no 'execs'"), e::getMessage);
        assertThrows(IOException.class, () -> decode(",\"churn\":[1,2,3]", true));
        assertThrows(IOException.class, () -> decode(",\"churn\":{" + COUNTS.replace("9", "\"9\"") + "}", true));
    }
}
