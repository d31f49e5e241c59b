package io.github.jhtop.export;

import io.github.jhtop.sample.Availability;
import org.jspecify.annotations.Nullable;

/**
 * An availability in words.
 *
 * @param state {@code ready}, {@code degraded} or {@code absent}
 * @param reason what is missing and why, or null
 * @param remedy what would help, or null
 */
record AvailabilityText(String state, @Nullable String reason, @Nullable String remedy) {

    static AvailabilityText of(Availability availability) {
        if (availability instanceof Availability.Degraded degraded) {
            return new AvailabilityText("degraded", degraded.reason(), degraded.remedy());
        }
        if (availability instanceof Availability.Absent absent) {
            return new AvailabilityText("absent", absent.reason(), absent.remedy());
        }
        return new AvailabilityText("ready", null, null);
    }
}
