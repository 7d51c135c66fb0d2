// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

/** How many slips of the fingers lie between two words: a letter more, less, another one, or two changed round. */
final class FingerSlips {
    private FingerSlips() {
    }

    /** Whether one was probably meant by the other: one slip in a short word, two in a longer one, or its beginning. */
    static boolean near(String typed, String meant) {
        boolean beginning = typed.length() >= 3 && meant.startsWith(typed);
        int slips = typed.length() <= 3 ? 1 : 2;
        return beginning || Math.abs(typed.length() - meant.length()) <= slips && distance(typed, meant) <= slips;
    }

    /** The fewest slips that make one of the other. */
    static int distance(String a, String b) {
        int[][] slips = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                slips[i][j] = i == 0 ? j : j == 0 ? i : fewest(a, b, slips, i, j);
            }
        }
        return slips[a.length()][b.length()];
    }

    private static int fewest(String a, String b, int[][] slips, int i, int j) {
        int other = slips[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(other, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        boolean round = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return round ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
    }
}
