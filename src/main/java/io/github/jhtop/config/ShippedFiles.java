package io.github.jhtop.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The defaults that are shipped in the jar, under {@code /config}. */
public final class ShippedFiles {

    private ShippedFiles() {}

    /**
     * Whether a file is shipped.
     *
     * @param name below {@code config}, such as {@code themes/calm.properties}
     * @return true if the jar holds it
     */
    public static boolean exists(String name) {
        return ShippedFiles.class.getResource("/config/" + name) != null;
    }

    /**
     * Reads a file of keys and values.
     *
     * @param name below {@code config}, such as {@code themes/calm.properties}
     * @return its entries
     * @throws UncheckedIOException if the jar lacks it
     */
    public static Map<String, String> properties(String name) {
        try (InputStream in = ShippedFiles.class.getResourceAsStream("/config/" + name)) {
            if (in == null) {
                throw new IOException("the jar holds no config/" + name);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> entries = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> entries.put(key, properties.getProperty(key)));
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
