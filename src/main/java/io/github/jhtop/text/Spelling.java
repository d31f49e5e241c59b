package io.github.jhtop.text;

import java.util.Arrays;

/** How far a word is from another that may have been meant. */
public final class Spelling {

    private Spelling() {}

    /**
     * Letters to insert, leave out, replace or swap with their neighbour to turn one word into the other: the optimal
     * string alignment distance. Costs the product of both lengths. Source: Damerau, A technique for computer detection and
     * correction of spelling errors, 1964 (restricted to adjacent swaps).
     *
     * @param a one word
     * @param b the other
     * @return 0 if they are equal
     */
    public static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] next = new int[b.length() + 1];
            next[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(replaced, 1 + Math.min(last[j], next[j - 1]));
                if (areSwapped(a, i, b, j)) {
                    next[j] = Math.min(next[j], 1 + beforeLast[j - 2]);
                }
            }
            beforeLast = last;
            last = next;
        }
        return last[b.length()];
    }

    private static boolean areSwapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
