package io.github.jhtop.recording;

import io.github.jhtop.text.SafeText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Constants as recordings spell them: in lower case. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The constant of that name, or null. */
    static <E extends Enum<E>> @Nullable E find(Class<E> type, SafeText word) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(word.toString())) {
                return constant;
            }
        }
        return null;
    }

    static <E extends Enum<E>> E require(Class<E> type, SafeText word, String name) throws FormatException {
        E found = find(type, word);
        if (found == null) {
            throw new FormatException("'" + word + "' is no " + name);
        }
        return found;
    }
}
