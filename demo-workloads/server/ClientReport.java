package io.github.jhtop.workloads.server;

import io.github.jhtop.workloads.common.Result;
import io.github.jhtop.workloads.common.Verdict;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the client found, in the coordinator. */
final class ClientReport {

    private final int sent;
    private final int answered;
    private final int rejected;
    private final int wrong;
    private final int lost;
    private final long checksum;
    private final long wallNanos;
    private final long latestSendNanos;
    private final long[] latencyNanos;

    ClientReport(DataInputStream in) throws IOException {
        sent = in.readInt();
        answered = in.readInt();
        rejected = in.readInt();
        wrong = in.readInt();
        lost = in.readInt();
        checksum = in.readLong();
        wallNanos = in.readLong();
        latestSendNanos = in.readLong();
        latencyNanos = new long[answered];
        for (int i = 0; i < answered; i++) {
            latencyNanos[i] = in.readLong();
        }
    }

    /** The result, but for processes and threads. */
    Result result(Optional<String> expected) {
        Verdict verdict = new Verdict(expected);
        verdict.add(Long.toHexString(checksum));
        return new Result()
                .wallNanos(wallNanos)
                .operations(answered)
                .checksum(verdict.checksum())
                .valid(verdict.valid() && wrong == 0 && sent == answered + rejected)
                .latenciesNanos(latencyNanos)
                .with("latest_send_ns", latestSendNanos)
                .with("ledger", ledger());
    }

    private Map<String, Integer> ledger() {
        Map<String, Integer> ledger = new LinkedHashMap<>();
        ledger.put("sent", sent);
        ledger.put("answered", answered);
        ledger.put("rejected", rejected);
        ledger.put("lost", lost);
        return ledger;
    }
}
