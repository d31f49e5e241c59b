package io.github.jhtop.recording;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jhtop.sample.Switches;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Context switches: {@code [voluntary, involuntary]}, or {@code [total]} where nobody told the split. */
final class SwitchesJson {

    private SwitchesJson() {}

    /** Whether both are unknown, both are split, or both are a total. */
    static boolean alike(@Nullable Switches a, @Nullable Switches b) {
        boolean sameKind = (a instanceof Switches.Split) == (b instanceof Switches.Split);
        return sameKind && (a == null) == (b == null);
    }

    /** Fills two columns. */
    static void numbers(@Nullable Switches switches, long[] into, int at) {
        Switches.Split split = switches instanceof Switches.Split known ? known : null;
        long total = switches == null ? 0 : switches.total();
        into[at] = split == null ? total : split.voluntary();
        into[at + 1] = split == null ? 0 : split.involuntary();
    }

    /** The same kind of switches from two columns. */
    static @Nullable Switches with(@Nullable Switches kind, long[] numbers, int at) {
        if (kind == null) {
            return null;
        }
        return kind instanceof Switches.Split
                ? new Switches.Split(numbers[at], numbers[at + 1])
                : new Switches.Total(numbers[at]);
    }

    static void writeField(JsonGenerator json, String name, @Nullable Switches switches) throws IOException {
        if (switches == null) {
            return;
        }
        json.writeFieldName(name);
        if (switches instanceof Switches.Split split) {
            Json.writeIntegers(json, split.voluntary(), split.involuntary());
        } else {
            Json.writeIntegers(json, switches.total());
        }
    }

    static Switches read(JsonInput json) throws IOException {
        long[] numbers = json.integers(1, 2);
        return numbers.length == 2 ? new Switches.Split(numbers[0], numbers[1]) : new Switches.Total(numbers[0]);
    }
}
