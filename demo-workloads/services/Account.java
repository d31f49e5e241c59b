package io.github.jhtop.workloads.services;

import io.github.jhtop.workloads.common.order.Fate;
import io.github.jhtop.workloads.common.order.Fate.Outcome;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of some requests.
 *
 * @param planned how many there were
 * @param answered rightly
 * @param retried that were sent more than once
 * @param rejected because the server had too much to do
 * @param late that were answered, but too late
 * @param lost that had no right reply, however often they were sent
 */
record Account(int planned, int answered, int retried, int rejected, int late, int lost) {

    static Account of(List<Fate> fates, Duration late) {
        return new Account(
                fates.size(),
                count(fates, Outcome.ANSWERED),
                (int) fates.stream().filter(fate -> fate.attempts() > 1).count(),
                count(fates, Outcome.REJECTED),
                (int) fates.stream()
                        .filter(fate -> fate.outcome() == Outcome.ANSWERED && fate.latencyNanos() > late.toNanos())
                        .count(),
                count(fates, Outcome.LOST) + count(fates, Outcome.WRONG));
    }

    private static int count(List<Fate> fates, Outcome outcome) {
        return (int) fates.stream().filter(fate -> fate.outcome() == outcome).count();
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("planned", planned);
        fields.put("answered", answered);
        fields.put("retried", retried);
        fields.put("rejected", rejected);
        fields.put("late", late);
        fields.put("lost", lost);
        return fields;
    }
}
