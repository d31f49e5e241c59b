package io.github.jhtop.workload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines {@code key = value} of a descriptor, each with its place. A backslash at the end of a line continues it, a
 * {@code #} at its beginning makes it a comment. Whoever takes an entry removes it, so that what is left is unknown.
 */
public final class DescriptorText {

    /** Ten times the largest that is shipped. */
    private static final int LARGEST_BYTES = 64 << 10;

    private static final Pattern LINE = Pattern.compile("([^=\\s]+)\\s*=\\s*(.*)");

    private final String shown;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private DescriptorText(String shown) {
        this.shown = shown;
    }

    /**
     * A value and its place.
     *
     * @param value behind the equals sign, may be empty
     * @param line that it begins in, from 1 on
     */
    public record Entry(String value, int line) {}

    static DescriptorText read(Path file) throws WorkloadException {
        try {
            // To open a FIFO would wait for its writer.
            if (!Files.isRegularFile(file)) {
                throw new WorkloadException(file.toString(), "is no regular file");
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(LARGEST_BYTES + 1);
                if (bytes.length > LARGEST_BYTES) {
                    throw new WorkloadException(file.toString(), "is larger than " + (LARGEST_BYTES >> 10) + " KiB");
                }
                return parse(file.toString(), decode(bytes));
            }
        } catch (CharacterCodingException e) {
            throw new WorkloadException(file.toString(), "is no UTF-8; save the file as UTF-8");
        } catch (IOException e) {
            throw new WorkloadException(file.toString(), "cannot be read: " + e.getMessage());
        }
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /**
     * Reads a text.
     *
     * @param shown how complaints name it
     * @param text lines
     * @return its entries, in their order
     * @throws WorkloadException if a line is no entry, or a key is there twice
     */
    public static DescriptorText parse(String shown, String text) throws WorkloadException {
        DescriptorText descriptor = new DescriptorText(shown);
        List<String> lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            int first = i;
            StringBuilder line = new StringBuilder(lines.get(i));
            while (!isComment(line) && continues(line) && i + 1 < lines.size()) {
                i++;
                line.setLength(line.length() - 1);
                line.append(lines.get(i));
            }
            descriptor.add(line.toString(), first + 1);
        }
        return descriptor;
    }

    private static boolean isComment(CharSequence line) {
        return line.length() == 0 || line.charAt(0) == '#';
    }

    private static boolean continues(CharSequence line) {
        return line.length() > 0 && line.charAt(line.length() - 1) == '\\';
    }

    private void add(String line, int number) throws WorkloadException {
        if (isComment(line)) {
            return;
        }
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw complaint(number, "is no 'key = value', such as title = My workload");
        }
        if (entries.put(matcher.group(1), new Entry(matcher.group(2), number)) != null) {
            throw complaint(number, matcher.group(1) + " is there twice");
        }
    }

    /** The entry of a key, which is then no longer there; null if there is none. */
    @Nullable Entry take(String key) {
        return entries.remove(key);
    }

    /**
     * Takes the value of a key that there must be.
     *
     * @param key the whole key
     * @return the entry
     * @throws WorkloadException if there is none, or it is empty
     */
    public Entry required(String key) throws WorkloadException {
        Entry entry = take(key);
        if (entry == null || entry.value().isEmpty()) {
            throw new WorkloadException(shown, "has no " + key + "; add a line '" + key + " = …'");
        }
        return entry;
    }

    /**
     * Takes the value of a key.
     *
     * @param key the whole key
     * @param otherwise what it is without it
     * @return the value
     */
    public String optional(String key, String otherwise) {
        Entry entry = take(key);
        return entry == null ? otherwise : entry.value();
    }

    /**
     * Takes the values of all keys that begin so.
     *
     * @param prefix of the keys
     * @return by the rest of the key, in their order
     */
    public Map<String, Entry> takeAll(String prefix) {
        Map<String, Entry> taken = new LinkedHashMap<>();
        for (String key : List.copyOf(entries.keySet())) {
            if (key.startsWith(prefix)) {
                taken.put(key.substring(prefix.length()), entries.get(key));
                entries.remove(key);
            }
        }
        return taken;
    }

    /**
     * Complains about the first key that nobody took.
     *
     * @throws WorkloadException if there is one
     */
    public void refuseTheRest() throws WorkloadException {
        for (Map.Entry<String, Entry> left : entries.entrySet()) {
            throw complaint(left.getValue().line(), left.getKey() + " is no key of a descriptor");
        }
    }

    /**
     * Makes a complaint about a line.
     *
     * @param line from 1 on
     * @param what what is wrong and what instead
     * @return to be thrown
     */
    public WorkloadException complaint(int line, String what) {
        return new WorkloadException(shown + ":" + line, what);
    }
}
