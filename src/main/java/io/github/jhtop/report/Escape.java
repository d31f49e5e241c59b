package io.github.jhtop.report;

import io.github.jhtop.text.SafeText;

/**
 * The one place where texts become parts of HTML, SVG or Markdown: whoever chose them cannot choose what they do. A line break is
 * ours, {@link SafeText} has none.
 */
final class Escape {

    /** What Markdown reads anywhere in a line. Source: CommonMark 0.31, section 2.4. */
    private static final String MARKDOWN = "\\`*_{}[]()#+-.!|~$:@=";

    private Escape() {}

    /** As text of an element or as the value of an attribute between double quotes. */
    static String html(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            escaped.append(i == 0 ? "" : "\n");
            SafeText.of(lines[i]).toString().chars().forEach(c -> appendHtml(escaped, (char) c));
        }
        return escaped.toString();
    }

    private static void appendHtml(StringBuilder escaped, char c) {
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            default -> escaped.append(c);
        }
    }

    /** As words of a line: no mark-up, no HTML, no cell of a table begins or ends in it. */
    static String markdown(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            escaped.append(i == 0 ? "" : "<br>");
            SafeText.of(lines[i]).toString().chars().forEach(c -> appendMarkdown(escaped, (char) c));
        }
        return escaped.toString();
    }

    /** As a line of code that is indented: nothing in it means anything. */
    static String plain(String text) {
        return SafeText.of(text).toString();
    }

    private static void appendMarkdown(StringBuilder escaped, char c) {
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            default -> {
                if (isMarkUp(c)) {
                    escaped.append('\\');
                }
                escaped.append(c);
            }
        }
    }

    private static boolean isMarkUp(char c) {
        return MARKDOWN.indexOf(c) >= 0;
    }
}
