package io.github.jhtop.recording;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** JSON as recordings spell it, and the bounds of what is read. */
final class Json {

    /** Deeper than any recording; a document may nest a million times in as many bytes. */
    private static final int DEEPEST = 16;

    /** Longer than any safe text, with every character escaped. */
    private static final int LONGEST_TEXT = 1 << 16;

    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_NAME = 256;

    /** Names are not interned: they may be anything. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    /** A generator that separates nothing and closes nothing. */
    static JsonGenerator generator(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out)
                .setRootValueSeparator(null)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** Unknown is null; infinity, which JSON cannot spell, is a number that every reader rounds to it. */
    static void writeDecimal(JsonGenerator json, double value) throws IOException {
        if (Double.isNaN(value)) {
            json.writeNull();
        } else if (Double.isInfinite(value)) {
            json.writeNumber(value > 0 ? "1e999" : "-1e999");
        } else {
            json.writeNumber(value);
        }
    }

    /** Seconds of the epoch and nanoseconds. */
    static void writeInstant(JsonGenerator json, Instant at) throws IOException {
        writeIntegers(json, at.getEpochSecond(), at.getNano());
    }

    static void writeIntegers(JsonGenerator json, long... numbers) throws IOException {
        json.writeStartArray();
        for (long number : numbers) {
            json.writeNumber(number);
        }
        json.writeEndArray();
    }

    static void writeTexts(JsonGenerator json, Collection<SafeText> texts) throws IOException {
        json.writeStartArray();
        for (SafeText text : texts) {
            json.writeString(text.toString());
        }
        json.writeEndArray();
    }

    static void writeText(JsonGenerator json, @Nullable SafeText text) throws IOException {
        json.writeString(text == null ? null : text.toString());
    }
}
