package io.github.jhtop.tui.canvas;

/**
 * How people see colours.
 *
 * <p>Sources: WCAG 2.2, "relative luminance" and "contrast ratio"; CIE 15, the L*a*b* space under D65 and its colour
 * difference of 1976; G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation
 * of Color Vision Deficiency", IEEE TVCG 15(6), 2009, table 1, severity 1.0.
 */
@SuppressWarnings("ImmutableEnumChecker") // Nobody writes to the matrix.
enum Vision {
    /** Three kinds of cones. */
    USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    /** None for long waves. */
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    /** None for middle waves. */
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    /** None for short waves. */
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private static final double[] LUMINANCE = {0.2126, 0.7152, 0.0722};
    private static final double[][] XYZ_UNDER_D65 = {
        {0.4124 / 0.95047, 0.3576 / 0.95047, 0.1805 / 0.95047},
        LUMINANCE,
        {0.0193 / 1.08883, 0.1192 / 1.08883, 0.9505 / 1.08883}
    };

    private final double[][] matrix;

    Vision(double... cells) {
        matrix = new double[3][3];
        for (int i = 0; i < cells.length; i++) {
            matrix[i / 3][i % 3] = cells[i];
        }
    }

    /** 1 for equal colours to 21 for black on white. */
    static double contrast(Colour.Rgb one, Colour.Rgb other) {
        double first = dot(LUMINANCE, linear(one));
        double second = dot(LUMINANCE, linear(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** How far apart two colours look; 2.3 is just noticeable. */
    double distance(Colour.Rgb one, Colour.Rgb other) {
        double[] first = lab(seen(one));
        double[] second = lab(seen(other));
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += (first[i] - second[i]) * (first[i] - second[i]);
        }
        return Math.sqrt(sum);
    }

    private double[] seen(Colour.Rgb colour) {
        double[] light = linear(colour);
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            seen[i] = Math.max(0, Math.min(1, dot(matrix[i], light)));
        }
        return seen;
    }

    private static double[] lab(double[] light) {
        double x = cubeRoot(dot(XYZ_UNDER_D65[0], light));
        double y = cubeRoot(dot(XYZ_UNDER_D65[1], light));
        double z = cubeRoot(dot(XYZ_UNDER_D65[2], light));
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double cubeRoot(double value) {
        return value > 216.0 / 24389 ? Math.cbrt(value) : (24389.0 / 27 * value + 16) / 116;
    }

    private static double[] linear(Colour.Rgb colour) {
        return new double[] {linear(colour.red()), linear(colour.green()), linear(colour.blue())};
    }

    private static double linear(int component) {
        double share = component / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double dot(double[] one, double[] other) {
        return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
    }
}
