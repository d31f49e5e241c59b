package io.github.jhtop.claim;

import io.github.jhtop.workload.DescriptorText;
import io.github.jhtop.workload.WorkloadException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All claims. Source: {@code claims.properties} in the jar.
 *
 * @param all in the order of that file
 * @param secondsByWorkload about how long one run of a workload takes, with all that goes with it
 */
public record Claims(List<Claim> all, Map<String, Double> secondsByWorkload) {

    private static final String FILE = "claims.properties";

    /** Copies both. */
    public Claims {
        all = List.copyOf(all);
        secondsByWorkload = Map.copyOf(secondsByWorkload);
    }

    /**
     * Reads the claims of this jar.
     *
     * @return the claims
     * @throws IllegalStateException if the jar is broken
     */
    public static Claims shipped() {
        try (InputStream in = Claims.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the jar holds no " + FILE);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (WorkloadException e) {
            throw new IllegalStateException(e);
        }
    }

    static Claims parse(String text) throws WorkloadException {
        return ClaimReader.read(DescriptorText.parse(FILE, text));
    }

    /**
     * Finds what somebody named.
     *
     * @param words ids or topics, in any case; all claims if there are none
     * @return in the order of the file, each once
     * @throws IllegalArgumentException if a word names nothing; the message says what would
     */
    public List<Claim> choose(Collection<String> words) {
        for (String word : words) {
            if (all.stream().noneMatch(claim -> isNamed(claim, word))) {
                throw new IllegalArgumentException(
                        "'" + word + "' is no claim (see jhtop claims list) and no topic: there are "
                                + String.join(", ", topics()));
            }
        }
        return all.stream()
                .filter(claim -> words.isEmpty() || words.stream().anyMatch(word -> isNamed(claim, word)))
                .toList();
    }

    private static boolean isNamed(Claim claim, String word) {
        return claim.id().equals(word.toUpperCase(Locale.ROOT)) || claim.topic().equals(word.toLowerCase(Locale.ROOT));
    }

    /**
     * All topics.
     *
     * @return in the order of the file, each once
     */
    public List<String> topics() {
        return all.stream().map(Claim::topic).distinct().toList();
    }
}
