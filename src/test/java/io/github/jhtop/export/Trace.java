package io.github.jhtop.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.recording.RunReader;
import io.github.jhtop.recording.Slice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A trace that was read back. */
record Trace(JsonNode root) {

    static Trace of(RunReader run) throws RecordingException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RunTrace.write(run, Slice.WHOLE, out);
        return new Trace(new ObjectMapper().readTree(out.toByteArray()));
    }

    List<JsonNode> events() {
        return StreamSupport.stream(root.get("traceEvents").spliterator(), false)
                .toList();
    }

    List<JsonNode> events(String phase, String name) {
        return where(
                event -> text(event, "ph").equals(phase) && text(event, "name").equals(name));
    }

    List<JsonNode> where(Predicate<JsonNode> condition) {
        return events().stream().filter(condition).toList();
    }

    /** What lasts on the line of a thread, as {@code name from to}, in the order of the file. */
    List<String> slices(long tid) {
        List<String> slices = new ArrayList<>();
        for (JsonNode event : where(event -> event.get("tid").asLong() == tid)) {
            String name = text(event, "name");
            long at = event.path("ts").asLong();
            switch (text(event, "ph")) {
                case "X" ->
                    slices.add(name + " " + at + " " + (at + event.get("dur").asLong()));
                case "B" -> slices.add(name + " from " + at);
                case "E" -> slices.add(name + " to " + at);
                default -> {}
            }
        }
        return slices;
    }

    static String text(JsonNode event, String field) {
        return event.path(field).asText();
    }

    /** What the document asks of every trace, and what readers make of it. */
    void assertValid() {
        assertEquals("ms", root.get("displayTimeUnit").asText());
        Map<Long, Lane> lanes = new HashMap<>();
        Map<String, Long> counters = new HashMap<>();
        Map<Long, Long> processOf = new HashMap<>();
        Set<String> named = new HashSet<>();
        for (JsonNode event : events()) {
            assertFieldsOfPhase(event);
            long pid = event.get("pid").asLong();
            long tid = event.get("tid").asLong();
            assertEquals(pid, processOf.computeIfAbsent(tid, any -> pid), "a thread of two processes");
            switch (text(event, "ph")) {
                case "M" ->
                    named.add(text(event, "name") + " " + (text(event, "name").startsWith("p") ? pid : tid));
                case "C" -> assertLater(counters.put(pid + text(event, "name"), ts(event)), ts(event));
                case "i" -> assertTrue(named.contains("process_name " + pid));
                default -> {
                    assertTrue(named.contains("thread_name " + tid), () -> "nobody has a name: " + event);
                    lanes.computeIfAbsent(tid, any -> new Lane()).add(event);
                }
            }
        }
        lanes.values().forEach(Lane::assertClosed);
    }

    private static long ts(JsonNode event) {
        return event.get("ts").asLong();
    }

    private static void assertLater(@Nullable Long before, long now) {
        assertTrue(before == null || before < now, () -> "two values at a time: " + now);
    }

    private static void assertFieldsOfPhase(JsonNode event) {
        String phase = text(event, "ph");
        assertAll(
                event::toString,
                () -> assertTrue("MXBECi".contains(phase) && phase.length() == 1),
                () -> assertFalse(text(event, "name").isEmpty()),
                () -> assertTrue(event.get("pid").isIntegralNumber()
                        && event.get("pid").asLong() > 0
                        && event.get("pid").canConvertToInt()),
                () -> assertTrue(event.get("tid").isIntegralNumber()
                        && event.get("tid").asLong() > 0
                        && event.get("tid").canConvertToInt()),
                () -> assertTrue(phase.equals("M") || ts(event) >= 0),
                () -> assertTrue(phase.equals("E") || event.get("args").isObject()),
                () -> assertTrue(!phase.equals("X") || event.get("dur").asLong() > 0),
                () -> assertTrue(!phase.equals("i") || "pt".contains(text(event, "s"))),
                () -> assertTrue(!phase.equals("C") || isAllNumbers(event.get("args"))));
    }

    private static boolean isAllNumbers(JsonNode values) {
        return !values.isEmpty()
                && StreamSupport.stream(values.spliterator(), false).allMatch(JsonNode::isNumber);
    }

    /** The line of a thread: what lasts on it nests, and time goes on. */
    private static final class Lane {
        private final Deque<Long> ends = new ArrayDeque<>();
        private @Nullable String open;
        private long last;

        void add(JsonNode event) {
            long from = ts(event);
            assertTrue(from >= last, event::toString);
            last = from;
            switch (text(event, "ph")) {
                case "B" -> {
                    assertEquals(null, open);
                    assertTrue(ends.stream().allMatch(end -> end <= from), event::toString);
                    open = text(event, "name");
                }
                case "E" -> {
                    assertEquals(open, text(event, "name"));
                    open = null;
                }
                default -> nest(event, from, from + event.get("dur").asLong());
            }
        }

        private void nest(JsonNode event, long from, long to) {
            assertEquals(null, open);
            while (!ends.isEmpty() && ends.element() <= from) {
                ends.remove();
            }
            assertTrue(ends.isEmpty() || to <= ends.element(), event::toString);
            ends.push(to);
        }

        void assertClosed() {
            assertEquals(null, open);
            assertNotNull(ends);
        }
    }
}
