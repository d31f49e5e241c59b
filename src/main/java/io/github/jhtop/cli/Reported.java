package io.github.jhtop.cli;

import io.github.jhtop.recording.RecordingException;
import io.github.jhtop.report.Language;
import io.github.jhtop.report.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What a report is about, in each of its forms. */
interface Reported {

    /** As a page for people. */
    Page page(Language language) throws RecordingException;

    void writeTrace(OutputStream out) throws RecordingException, IOException;

    void writeJson(OutputStream out) throws RecordingException, IOException;

    void writeCsv(OutputStream out) throws RecordingException, IOException;

    default void write(ReportForm form, Language language, OutputStream out) throws RecordingException, IOException {
        switch (form) {
            case HTML -> out.write(page(language).html().getBytes(StandardCharsets.UTF_8));
            case MARKDOWN -> out.write(page(language).markdown().getBytes(StandardCharsets.UTF_8));
            case TRACE -> writeTrace(out);
            case JSON -> writeJson(out);
            case CSV -> writeCsv(out);
        }
    }
}
