package io.github.jhtop.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A captured screen with its colours as an SVG picture. Source: ECMA-48 SGR, {@code tmux capture-pane -e}. */
final class Picture {

    private static final Pattern SGR = Pattern.compile("\u001b\\[([\\d;:]*)m");
    private static final double CELL = 7.25;
    private static final int LINE = 16;
    private static final int MARGIN = 12;
    private static final String GROUND = "#12171d";
    private static final String INK = "#cfd8e3";

    /** How the characters that follow look. */
    private record Look(String ink, String ground, boolean bold) {
        static final Look PLAIN = new Look(INK, GROUND, false);

        Look with(List<Integer> codes) {
            Look look = this;
            for (int i = 0; i < codes.size(); i++) {
                int code = codes.get(i);
                boolean direct = (code == 38 || code == 48) && i + 4 < codes.size() && codes.get(i + 1) == 2;
                if (direct) {
                    String colour = String.format(
                            Locale.ROOT, "#%02x%02x%02x", codes.get(i + 2), codes.get(i + 3), codes.get(i + 4));
                    look = code == 38
                            ? new Look(colour, look.ground, look.bold)
                            : new Look(look.ink, colour, look.bold);
                    i += 4;
                } else {
                    look = look.with(code);
                }
            }
            return look;
        }

        private Look with(int code) {
            return switch (code) {
                case 0 -> PLAIN;
                case 1 -> new Look(ink, ground, true);
                case 22 -> new Look(ink, ground, false);
                case 39 -> new Look(INK, ground, bold);
                case 49 -> new Look(ink, GROUND, bold);
                default -> this;
            };
        }
    }

    private final StringBuilder svg = new StringBuilder();

    private Picture() {}

    static String of(String captured, int columns, int rows) {
        Picture picture = new Picture();
        double width = columns * CELL + 2 * MARGIN;
        int height = rows * LINE + 2 * MARGIN;
        picture.svg
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append(
                        "\" font-family=\"ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace\" font-size=\"12\">\n")
                .append("<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"" + GROUND + "\"/>\n");
        List<String> lines = captured.lines().toList();
        for (int row = 0; row < Math.min(rows, lines.size()); row++) {
            picture.line(row, lines.get(row));
        }
        return picture.svg.append("</svg>\n").toString();
    }

    private void line(int row, String line) {
        Matcher sgr = SGR.matcher(line);
        Look look = Look.PLAIN;
        int column = 0;
        int from = 0;
        while (sgr.find()) {
            column = run(row, column, line.substring(from, sgr.start()), look);
            look = look.with(codes(sgr.group(1)));
            from = sgr.end();
        }
        run(row, column, line.substring(from), look);
    }

    private static List<Integer> codes(String parameters) {
        List<Integer> codes = new ArrayList<>();
        for (String code : parameters.split("[;:]", -1)) {
            codes.add(code.isEmpty() ? 0 : Integer.parseInt(code));
        }
        return codes;
    }

    private int run(int row, int column, String text, Look look) {
        double x = MARGIN + column * CELL;
        double width = text.length() * CELL;
        int top = MARGIN + row * LINE;
        if (!look.ground.equals(GROUND) && !text.isEmpty()) {
            svg.append("<rect x=\"" + x + "\" y=\"" + top + "\" width=\"" + width + "\" height=\"" + LINE + "\" fill=\""
                    + look.ground + "\"/>\n");
        }
        if (!text.isBlank()) {
            svg.append("<text x=\"" + x + "\" y=\"" + (top + 12) + "\" textLength=\"" + width + "\" fill=\"" + look.ink
                    + "\""
                    + (look.bold ? " font-weight=\"bold\"" : "") + " xml:space=\"preserve\">" + escape(text)
                    + "</text>\n");
        }
        return column + text.length();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
