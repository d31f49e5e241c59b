package io.github.jhtop.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.jhtop.text.SafeText;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** A recording that cannot be written or read; the message is one line that is safe to print. */
public final class RecordingException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * A complaint about a place.
     *
     * @param place such as a file and the sample in it
     * @param what what is wrong and, where there is anything, what to do
     */
    public RecordingException(String place, String what) {
        super(SafeText.of(place + ": " + what).toString());
    }

    /** A complaint about what could not be done to a place. */
    RecordingException(String place, IOException cause) {
        this(place, reason(cause));
    }

    /**
     * The complaint.
     *
     * @return one line: place, what is wrong
     */
    public String line() {
        return String.valueOf(getMessage());
    }

    /** What an exception says, without the path that the place names already. */
    static String reason(IOException e) {
        if (e instanceof JsonProcessingException malformed) {
            return malformed.getOriginalMessage();
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "it is there already";
        }
        String reason = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
