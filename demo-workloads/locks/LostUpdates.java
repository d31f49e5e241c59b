package io.github.jhtop.workloads.locks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lost updates: two who read the same count both write the same next one.
 *
 * @param text of each worker
 * @param counts one for all, or one for each worker
 */
record LostUpdates(Counting text, List<Counts> counts) implements Problem {

    @Override
    public long perform(int worker) {
        return text.count(worker, counts.get(worker % counts.size()));
    }

    @Override
    public long operations() {
        return text.words();
    }

    @Override
    public Map<String, Long> findings(int workers, int laps) {
        long expected = operations() * workers * laps;
        long got = counts.stream().mapToLong(Counts::total).sum();
        Map<String, Long> findings = new LinkedHashMap<>();
        findings.put("expected", expected);
        findings.put("got", got);
        findings.put("lost", expected - got);
        return findings;
    }
}
