package io.github.jhtop.metric;

import io.github.jhtop.model.CpuGroupRow;
import io.github.jhtop.model.LimitRow;
import io.github.jhtop.model.MemoryGroupRow;
import io.github.jhtop.model.Particulars;
import io.github.jhtop.sample.Resource;
import io.github.jhtop.text.SafeText;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The particulars of a process in words, for whoever draws or prints them. Pure; any thread. */
public final class ParticularsText {

    /** Cells that a number may fill; nobody shortens it further. */
    private static final int WIDTH = 16;

    /** Spans of time carry their units already. */
    private static final Set<Unit> SPANS = Set.of(Unit.SHORT_SECONDS, Unit.SECONDS);

    private ParticularsText() {}

    /**
     * A fact and what it means.
     *
     * @param title short name
     * @param value what is known; {@link Unit#UNKNOWN} if nothing is
     * @param help one sentence for people
     */
    public record Line(SafeText title, SafeText value, String help) {}

    /**
     * A resource limit.
     *
     * @param name the kernel's name of it
     * @param used {@link Unit#UNKNOWN} where nobody counts it
     * @param soft what is enforced, perhaps {@link Unit#UNLIMITED}
     * @param hard how far the process may raise it
     * @param unit the kernel's name of the unit, perhaps empty
     */
    public record LimitLine(SafeText name, SafeText used, SafeText soft, SafeText hard, SafeText unit) {}

    /**
     * What most readers look for: quota, memory limit and open files, a sentence each.
     *
     * @param particulars of the process
     * @return three lines
     */
    public static List<Line> summary(Particulars particulars) {
        return List.of(
                new Line(
                        SafeText.of("Group CPU"),
                        quota(particulars),
                        "CPU time that its control group used and may use."),
                new Line(
                        SafeText.of("Group memory"),
                        memory(particulars),
                        "Memory that its control group uses and may use."),
                new Line(
                        SafeText.of("Open files"),
                        openFiles(particulars),
                        "Open descriptors, and how many there may be."));
    }

    /**
     * Every declared quantity.
     *
     * @param particulars of the process
     * @return one line for each row of {@link ParticularsMetrics#TABLE}
     */
    public static List<Line> lines(Particulars particulars) {
        return ParticularsMetrics.TABLE.stream()
                .map(metric -> new Line(SafeText.of(metric.title()), value(metric, particulars), metric.help()))
                .toList();
    }

    /**
     * Every resource limit that could be read.
     *
     * @param particulars of the process
     * @return up to 16 lines, in the order of the kernel
     */
    public static List<LimitLine> limits(Particulars particulars) {
        return particulars.limits().stream().map(ParticularsText::limit).toList();
    }

    /**
     * How far the CPU quota is used up, such as {@code 182% of 200% quota, throttled 12% of periods}; the group that
     * sets it comes last, if it is another one.
     *
     * @param particulars of the process
     * @return one line; 100 % is one core
     */
    public static SafeText quota(Particulars particulars) {
        CpuGroupRow cpu = particulars.cpu();
        if (Double.isNaN(cpu.quotaPercent())) {
            return unknown(cpu.gap());
        }
        if (Double.isInfinite(cpu.quotaPercent())) {
            return SafeText.of(
                    Double.isNaN(cpu.percent()) ? "no quota" : "no quota; group uses " + percent(cpu.percent()));
        }
        String used = Double.isNaN(cpu.quotaUsedPercent()) ? "" : percent(cpu.quotaUsedPercent()) + " of ";
        return SafeText.of(used + percent(cpu.quotaPercent()) + " quota" + throttled(cpu.throttledPercent())
                + setBy(cpu.quotaGroup(), cpu.group()));
    }

    private static String throttled(double periods) {
        if (Double.isNaN(periods)) {
            return "";
        }
        return periods == 0 ? ", not throttled" : ", throttled " + percent(periods) + " of periods";
    }

    /**
     * How far the memory limit is used up, such as {@code 512MB of 2.0GB limit, 3 killed}; the group that sets it comes
     * last, if it is another one.
     *
     * @param particulars of the process
     * @return one line
     */
    public static SafeText memory(Particulars particulars) {
        MemoryGroupRow memory = particulars.memory();
        if (Double.isNaN(memory.limitBytes())) {
            return unknown(memory.gap());
        }
        String used = Double.isNaN(memory.usedBytes()) ? "" : bytes(memory.usedBytes());
        String killed = memory.oomKills() > 0 ? ", " + Numbers.grouped(memory.oomKills(), WIDTH) + " killed" : "";
        if (Double.isInfinite(memory.limitBytes())) {
            return SafeText.of("no limit" + (used.isEmpty() ? "" : "; group holds " + used) + killed);
        }
        return SafeText.of(used + (used.isEmpty() ? "" : " of ") + bytes(memory.limitBytes()) + " limit" + killed
                + setBy(memory.limitGroup(), memory.group()));
    }

    private static SafeText openFiles(Particulars particulars) {
        LimitRow limit = particulars.limit(Resource.OPEN_FILES);
        String used = Unit.COUNT.format(limit.used(), WIDTH);
        return SafeText.of(Double.isNaN(limit.soft()) ? used : used + " of " + Unit.COUNT.format(limit.soft(), WIDTH));
    }

    private static SafeText unknown(@Nullable String gap) {
        return SafeText.of(gap == null ? Unit.UNKNOWN : "unknown: " + gap);
    }

    /** At the end, since a path may be of any length. */
    private static String setBy(@Nullable SafeText setter, @Nullable SafeText own) {
        return setter == null || Objects.equals(setter, own) ? "" : ", set by " + setter;
    }

    private static String percent(double value) {
        return Numbers.rate(value, WIDTH) + Unit.PERCENT.symbol();
    }

    private static String bytes(double value) {
        return Numbers.binary(value) + Unit.BYTES.symbol();
    }

    private static SafeText value(Metric<Particulars> metric, Particulars particulars) {
        SafeText value = metric.format(particulars, WIDTH);
        boolean bare = metric.isText() || SPANS.contains(metric.unit()) || !Double.isFinite(metric.number(particulars));
        return bare ? value : SafeText.of(value + metric.unit().symbol());
    }

    private static LimitLine limit(LimitRow limit) {
        Resource resource = limit.resource();
        Unit unit = resource.unit().equals("bytes") ? Unit.BYTES : Unit.COUNT;
        return new LimitLine(
                SafeText.of(resource.title()),
                SafeText.of(limit(unit, limit.used())),
                SafeText.of(limit(unit, limit.soft())),
                SafeText.of(limit(unit, limit.hard())),
                SafeText.of(resource.unit()));
    }

    private static String limit(Unit unit, double value) {
        return unit.format(value, WIDTH) + (Double.isFinite(value) ? unit.symbol() : "");
    }
}
