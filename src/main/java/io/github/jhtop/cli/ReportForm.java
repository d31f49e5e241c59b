package io.github.jhtop.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The forms of reports, chosen by the ending of the file. */
enum ReportForm {
    /** One page for a browser. */
    HTML(".html"),
    /** The same as text. */
    MARKDOWN(".md"),
    /** The timeline of a run; before the form whose ending ends this one. */
    TRACE(".trace.json"),
    /** Lines of JSON. */
    JSON(".json"),
    /** A table. */
    CSV(".csv");

    private final String ending;

    ReportForm(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    /** That of a file, by its name; {@code -} is the standard output, to be read as it is. */
    static ReportForm of(String file) {
        if (file.equals("-")) {
            return MARKDOWN;
        }
        String name = file.toLowerCase(Locale.ROOT);
        List<ReportForm> found = Arrays.stream(values())
                .filter(form -> name.endsWith(form.ending))
                .toList();
        if (found.isEmpty()) {
            String endings = Arrays.stream(values()).map(ReportForm::ending).collect(Collectors.joining(", "));
            throw Failure.usage("report: '" + file + "' has none of the endings " + endings
                    + ", which choose the form; - is Markdown on stdout");
        }
        return found.get(0);
    }
}
