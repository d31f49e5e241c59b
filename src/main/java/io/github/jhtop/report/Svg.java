package io.github.jhtop.report;

/**
 * A picture in the making. It has no colours of its own: classes say what a part means, and the page how that looks, in light and in
 * dark.
 */
final class Svg {

    private final StringBuilder out = new StringBuilder();

    /** A picture of so many units, which the page stretches. */
    Svg(int width, int height, String title, String description) {
        out.append("<svg viewBox=\"0 0 ").append(width).append(' ').append(height);
        out.append("\" role=\"img\" xmlns=\"http://www.w3.org/2000/svg\"><title>");
        out.append(Escape.html(title)).append("</title><desc>").append(Escape.html(description));
        out.append("</desc>");
    }

    Svg line(String meaning, double x1, double y1, double x2, double y2) {
        out.append("<line class=\"").append(meaning).append('"');
        attribute("x1", x1);
        attribute("y1", y1);
        attribute("x2", x2);
        attribute("y2", y2);
        out.append("/>");
        return this;
    }

    Svg box(String meaning, double x, double y, double width, double height) {
        out.append("<rect class=\"").append(meaning).append('"');
        attribute("x", x);
        attribute("y", y);
        attribute("width", Math.max(0, width));
        attribute("height", Math.max(0, height));
        out.append("/>");
        return this;
    }

    Svg dot(String meaning, double x, double y, double radius) {
        out.append("<circle class=\"").append(meaning).append('"');
        attribute("cx", x);
        attribute("cy", y);
        attribute("r", radius);
        out.append("/>");
        return this;
    }

    /** A square on its corner: an estimate. */
    Svg diamond(String meaning, double x, double y, double size) {
        return path(
                meaning,
                "M" + number(x) + " " + number(y - size) + "l" + number(size) + " " + number(size) + " " + number(-size)
                        + " " + number(size) + " " + number(-size) + " " + number(-size) + "z");
    }

    Svg path(String meaning, String steps) {
        out.append("<path class=\"")
                .append(meaning)
                .append("\" d=\"")
                .append(steps)
                .append("\"/>");
        return this;
    }

    /** Words; their meaning says at which end they are held. */
    Svg text(String meaning, double x, double y, String words) {
        out.append("<text class=\"").append(meaning).append('"');
        attribute("x", x);
        attribute("y", y);
        out.append('>').append(Escape.html(words)).append("</text>");
        return this;
    }

    private void attribute(String name, double value) {
        out.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    /** A tenth of a unit is finer than any screen. */
    static String number(double value) {
        long tenths = Math.round(10 * value);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10;
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : whole + "." + Math.abs(tenths % 10);
    }

    String end() {
        return out + "</svg>";
    }
}
