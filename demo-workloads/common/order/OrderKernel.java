package io.github.jhtop.workloads.common.order;

import io.github.jhtop.workloads.common.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Orders as JSON, and what they cost. Pure. */
public final class OrderKernel {

    /** How many different orders there are; request {@code id} is order {@code id % KINDS}. */
    public static final int KINDS = 64;

    private static final int LINES = 46;
    private static final int QUANTITY_MASK = 15;
    private static final int CENTS_MASK = 8191;
    private static final int DISCOUNTS = 31;
    private static final int PERCENT = 100;
    private static final long LARGE_ORDER_CENTS = 1_000_000;
    private static final long LARGE_ORDER_DIVISOR = 20;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private OrderKernel() {}

    /**
     * An order of about 4 KiB.
     *
     * @param seed of all orders
     * @param id of the request
     * @return JSON
     */
    public static String order(long seed, int id) {
        int kind = id % KINDS;
        StringBuilder json = new StringBuilder("{\"order\":" + kind + ",\"currency\":\"EUR\",\"lines\":[");
        for (int line = 0; line < LINES; line++) {
            long random = mix(seed + kind * GOLDEN + line);
            json.append(line == 0 ? "" : ",")
                    .append("{\"article\":\"a-")
                    .append(Long.toHexString(random))
                    .append("\",\"quantity\":")
                    .append(1 + (random & QUANTITY_MASK))
                    .append(",\"cents\":")
                    .append(1 + ((random >>> 8) & CENTS_MASK))
                    .append(",\"note\":\"without wrapping\"}");
        }
        return json.append("]}").toString();
    }

    /**
     * The cheapest price of an order.
     *
     * @param json the order
     * @param plans of discounts that are tried
     * @return cents
     */
    public static long price(String json, int plans) {
        Map<?, ?> order = (Map<?, ?>) JsonParser.parse(json);
        List<?> lines = (List<?>) Objects.requireNonNull(order.get("lines"));
        long[] cents = lines.stream()
                .map(line -> (Map<?, ?>) line)
                .mapToLong(line -> number(line, "quantity") * number(line, "cents"))
                .toArray();
        long cheapest = Long.MAX_VALUE;
        for (int plan = 0; plan < plans; plan++) {
            cheapest = Math.min(cheapest, total(cents, plan));
        }
        return cheapest;
    }

    private static long number(Map<?, ?> line, String name) {
        return (Long) Objects.requireNonNull(line.get(name));
    }

    private static long total(long[] cents, int plan) {
        long total = 0;
        for (int line = 0; line < cents.length; line++) {
            int discount = (plan + line * plan) % DISCOUNTS;
            total += cents[line] * (PERCENT - discount) / PERCENT;
        }
        return total > LARGE_ORDER_CENTS ? total - total / LARGE_ORDER_DIVISOR : total;
    }

    /**
     * What the reply to a request is; so a reply that belongs to another request shows.
     *
     * @param id of the request
     * @param price of its order
     * @return any number
     */
    public static long reply(int id, long price) {
        return mix(price + id * GOLDEN);
    }

    /** The finaliser of SplitMix64; source: Steele, Lea, Flood, Fast splittable pseudorandom number generators, 2014. */
    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
