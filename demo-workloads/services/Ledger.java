package io.github.jhtop.workloads.services;

import io.github.jhtop.workloads.common.order.ClientReport;
import io.github.jhtop.workloads.common.order.Fate;
import io.github.jhtop.workloads.common.order.Fate.Outcome;
import io.github.jhtop.workloads.common.order.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What became of all requests, by server.
 *
 * @param plan of them
 * @param visits of the plan
 * @param report of the customers
 */
record Ledger(Plan plan, List<Visit> visits, ClientReport report) {

    /** Whether each request has one end, and none is lost. */
    boolean complete() {
        long settled = report.fates().stream().mapToInt(Fate::id).distinct().count();
        return settled == visits.size() && report.fates().size() == settled && account(visit -> true).lost() == 0;
    }

    int answered() {
        return report.count(Outcome.ANSWERED);
    }

    /** From the planned time to the reply of those that asked one of the others. */
    long[] nanosOfOthers() {
        return fates(plan::isOther).stream()
                .filter(fate -> fate.outcome() == Outcome.ANSWERED)
                .mapToLong(Fate::latencyNanos)
                .toArray();
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = account(visit -> true).fields();
        fields.put("others", account(plan::isOther).fields());
        List<Map<String, Object>> servers = new ArrayList<>();
        for (int server = 0; server < plan.all(); server++) {
            int which = server;
            Map<String, Object> own = account(visit -> visit.server() == which).fields();
            own.put("downtime_ns", report.downtimesNanos().get(server));
            servers.add(own);
        }
        fields.put("servers", servers);
        return fields;
    }

    private Account account(Predicate<Visit> which) {
        return Account.of(fates(which), plan.late());
    }

    private List<Fate> fates(Predicate<Visit> which) {
        return report.fates().stream()
                .filter(fate -> which.test(visits.get(fate.id())))
                .toList();
    }
}
