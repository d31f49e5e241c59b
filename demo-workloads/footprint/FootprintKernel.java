package io.github.jhtop.workloads.footprint;

import io.github.jhtop.workloads.common.JsonParser;
import java.util.List;
import java.util.Map;

/** A long JSON text of a unit, and the sum of what it says. Pure. */
final class FootprintKernel {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final int NUMBER_BITS = 24;

    private FootprintKernel() {}

    /**
     * Parses the text of a unit.
     *
     * @param seed of all units
     * @param unit from 0 on
     * @param bytes how long the text is at least
     * @return a list of maps
     */
    static List<?> parsed(long seed, int unit, int bytes) {
        return (List<?>) JsonParser.parse(text(seed, unit, bytes));
    }

    /** The sum over all maps. */
    static long sum(List<?> maps) {
        long sum = 0;
        for (Object map : maps) {
            for (Object value : ((Map<?, ?>) map).values()) {
                sum += value instanceof Long number ? number : 0;
            }
        }
        return sum;
    }

    private static String text(long seed, int unit, int bytes) {
        StringBuilder json = new StringBuilder(bytes + Byte.MAX_VALUE).append('[');
        for (long row = 0; json.length() < bytes; row++) {
            long random = (seed + unit + row * Short.MAX_VALUE) * GOLDEN;
            json.append(row == 0 ? "" : ",")
                    .append("{\"row\":")
                    .append(row)
                    .append(",\"name\":\"n-")
                    .append(Long.toHexString(random))
                    .append("\",\"value\":")
                    .append(random >>> (Long.SIZE - NUMBER_BITS))
                    .append('}');
        }
        return json.append(']').toString();
    }
}
