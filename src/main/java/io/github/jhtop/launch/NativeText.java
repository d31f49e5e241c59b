package io.github.jhtop.launch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;

/** Text as programs of this machine have it in arguments and variables. */
final class NativeText {

    private static final Charset CHARSET = charset(System.getProperty("sun.jnu.encoding", "UTF-8"));

    private NativeText() {}

    /** Where the locale knows ASCII alone, bytes above it are UTF-8 most often. */
    private static Charset charset(String name) {
        Charset declared = Charset.isSupported(name) ? Charset.forName(name) : UTF_8;
        return declared.equals(US_ASCII) ? UTF_8 : declared;
    }

    static byte[] bytes(String text) {
        return text.getBytes(CHARSET);
    }

    /** The bytes, each as one character. */
    static String latin(String text) {
        return new String(bytes(text), ISO_8859_1);
    }

    /** From bytes, each one character. */
    static String text(String latin) {
        return new String(latin.getBytes(ISO_8859_1), CHARSET);
    }
}
