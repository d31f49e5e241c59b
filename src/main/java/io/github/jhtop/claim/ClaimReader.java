package io.github.jhtop.claim;

import io.github.jhtop.compare.ClaimKind;
import io.github.jhtop.metric.RunMetrics;
import io.github.jhtop.text.SafeText;
import io.github.jhtop.workload.DescriptorText;
import io.github.jhtop.workload.DescriptorText.Entry;
import io.github.jhtop.workload.WorkloadException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads claims. Complaints name file and line. The format is told at the head of {@code claims.properties}. */
final class ClaimReader {

    private static final String ARM = "([a-z0-9-]+):([a-z0-9-]+)(?:\\(([^)]*)\\))?";

    private static final Pattern CONDITION = Pattern.compile(
            "(?<words>[^:]+): " + ARM + "(?: against " + ARM + "| shows (?<sign>[a-z-]+))(?: \\{(?<common>[^}]*)})?");

    /** Of the groups of an arm within {@link #CONDITION}, behind that of the words. */
    private static final int FIRST_ARM = 2;

    private static final int SECOND_ARM = 5;

    private static final int MOST_CPUS = 4096;

    private final DescriptorText text;
    private final Map<String, Map<String, String>> sizes = new HashMap<>();

    private ClaimReader(DescriptorText text) {
        this.text = text;
    }

    static Claims read(DescriptorText text) throws WorkloadException {
        return new ClaimReader(text).claims();
    }

    private Claims claims() throws WorkloadException {
        for (Map.Entry<String, Entry> size : text.takeAll("size.").entrySet()) {
            sizes.put(size.getKey(), parameters(size.getValue().value(), size.getValue()));
        }
        Map<String, Double> seconds = new HashMap<>();
        for (Map.Entry<String, Entry> each : text.takeAll("seconds.").entrySet()) {
            seconds.put(each.getKey(), seconds(each.getValue()));
        }
        Map<String, Map<String, Entry>> byId = new LinkedHashMap<>();
        for (Map.Entry<String, Entry> entry : text.takeAll("").entrySet()) {
            String[] key = entry.getKey().split("\\.", 2);
            if (key.length < 2 || !key[0].matches("[CD]\\d+")) {
                throw text.complaint(entry.getValue().line(), entry.getKey() + " is of no claim, such as C1.topic");
            }
            byId.computeIfAbsent(key[0], id -> new LinkedHashMap<>()).put(key[1], entry.getValue());
        }
        List<Claim> claims = new ArrayList<>();
        for (Map.Entry<String, Map<String, Entry>> one : byId.entrySet()) {
            claims.add(claim(one.getKey(), one.getValue()));
        }
        return new Claims(claims, seconds);
    }

    private double seconds(Entry entry) throws WorkloadException {
        if (!entry.value().matches("\\d{1,3}(\\.\\d)?")) {
            throw text.complaint(entry.line(), "'" + entry.value() + "' is no time in seconds, such as 1.5");
        }
        return Double.parseDouble(entry.value());
    }

    private Claim claim(String id, Map<String, Entry> fields) throws WorkloadException {
        Entry kindEntry = required(id, fields, "kind");
        ClaimKind kind = kind(kindEntry);
        String topic = required(id, fields, "topic").value();
        SafeText quote = SafeText.of(required(id, fields, "quote").value());
        SafeText statement = SafeText.of(required(id, fields, "statement").value());
        SafeText remark = SafeText.of(required(id, fields, "remark").value());
        Entry unjudged = fields.remove("unjudged");
        int cpus = cpus(fields.remove("cpus"));
        Entry metric = fields.remove("metric");
        List<Condition> conditions = new ArrayList<>();
        for (Map.Entry<String, Entry> left : fields.entrySet()) {
            if (!left.getKey().startsWith("condition.")) {
                throw text.complaint(left.getValue().line(), id + "." + left.getKey() + " is no key of a claim");
            }
            conditions.add(condition(left.getValue(), kind, metric));
        }
        if (conditions.isEmpty() != (unjudged != null || kind == ClaimKind.DESCRIPTIVE)) {
            throw text.complaint(
                    kindEntry.line(), id + " has conditions, or is descriptive, or says why it is unjudged");
        }
        return new Claim(
                id,
                topic,
                quote,
                statement,
                kind,
                conditions,
                cpus,
                remark,
                unjudged == null ? null : SafeText.of(unjudged.value()));
    }

    private Entry required(String id, Map<String, Entry> fields, String name) throws WorkloadException {
        Entry entry = fields.remove(name);
        if (entry == null) {
            int line = fields.values().stream().mapToInt(Entry::line).min().orElse(1);
            throw text.complaint(line, id + " has no " + name);
        }
        return entry;
    }

    private ClaimKind kind(Entry entry) throws WorkloadException {
        for (ClaimKind kind : ClaimKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(entry.value())) {
                return kind;
            }
        }
        throw text.complaint(entry.line(), "'" + entry.value() + "' is no kind of claim");
    }

    private int cpus(@Nullable Entry entry) throws WorkloadException {
        if (entry == null) {
            return 1;
        }
        int cpus = entry.value().matches("\\d{1,4}") ? Integer.parseInt(entry.value()) : 0;
        if (cpus < 1 || cpus > MOST_CPUS) {
            throw text.complaint(entry.line(), "'" + entry.value() + "' is no number of CPUs");
        }
        return cpus;
    }

    private Condition condition(Entry entry, ClaimKind kind, @Nullable Entry metric) throws WorkloadException {
        Matcher matcher = CONDITION.matcher(entry.value());
        if (!matcher.matches()) {
            throw text.complaint(entry.line(), "is no 'words: workload:variant against workload:variant {name=value}'");
        }
        String words = matcher.group("words");
        Map<String, String> common = parameters(matcher.group("common"), entry);
        Arm first = arm(matcher, FIRST_ARM, common, entry);
        String sign = matcher.group("sign");
        if (sign != null) {
            return new Condition.Look(words, first, sign(sign, kind, entry));
        }
        if (metric == null || Double.isNaN(kind.minimumEffect())) {
            throw text.complaint(entry.line(), "compares, which needs a metric and a kind of claim that knows ratios");
        }
        try {
            return new Condition.Pair(
                    words, first, arm(matcher, SECOND_ARM, common, entry), RunMetrics.of(metric.value()));
        } catch (IllegalArgumentException unknown) {
            throw text.complaint(metric.line(), "'" + metric.value() + "' is no metric of runs");
        }
    }

    private Sign sign(String key, ClaimKind kind, Entry entry) throws WorkloadException {
        Sign sign = Signs.of(key);
        boolean counts = kind == ClaimKind.STRUCTURAL || kind == ClaimKind.EXISTENCE || kind == ClaimKind.EQUIVALENCE;
        if (sign == null || !counts) {
            throw text.complaint(
                    entry.line(), "shows '" + key + "', which is no sign, or of no use to this kind of claim");
        }
        return sign;
    }

    private Arm arm(Matcher matcher, int group, Map<String, String> common, Entry entry) throws WorkloadException {
        String workload = matcher.group(group);
        Map<String, String> parameters = new HashMap<>(sizes.getOrDefault(workload, Map.of()));
        parameters.putAll(common);
        parameters.putAll(parameters(matcher.group(group + 2), entry));
        return Arm.of(workload, matcher.group(group + 1), parameters);
    }

    /** Of {@code name=value name=value}. */
    private Map<String, String> parameters(@Nullable String words, Entry entry) throws WorkloadException {
        Map<String, String> parameters = new HashMap<>();
        for (String word : (words == null ? "" : words).split(" ", -1)) {
            String[] parameter = word.split("=", 2);
            if (parameter.length == 2) {
                parameters.put(parameter[0], parameter[1]);
            } else if (!word.isEmpty()) {
                throw text.complaint(entry.line(), "'" + word + "' is no name=value");
            }
        }
        return parameters;
    }
}
