// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Finds the lines that two texts have in common, by Myers' greedy algorithm with a bound on its effort. */
public final class LineDiff {

    /** Beyond this many differences the middle counts as rewritten; it bounds memory to some megabytes. */
    private static final int MAX_DIFFERENCES = 1000;

    private final List<String> before;
    private final List<String> after;
    private final int offset;
    private final int oldCount;
    private final int newCount;

    /** A line that stayed: its index in the old and in the new text. */
    public record Match(int before, int after) {}

    private LineDiff(List<String> before, List<String> after, int offset, int tail) {
        this.before = before;
        this.after = after;
        this.offset = offset;
        oldCount = before.size() - offset - tail;
        newCount = after.size() - offset - tail;
    }

    /** The common lines in ascending order of both indices. */
    public static List<Match> matches(List<String> before, List<String> after) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < head; i++) {
            matches.add(new Match(i, i));
        }
        matches.addAll(new LineDiff(before, after, head, tail).middle());
        for (int i = tail; i > 0; i--) {
            matches.add(new Match(before.size() - i, after.size() - i));
        }
        return matches;
    }

    private boolean same(int x, int y) {
        return before.get(offset + x).equals(after.get(offset + y));
    }

    private List<Match> middle() {
        if (oldCount == 0 || newCount == 0) {
            return List.of();
        }
        int limit = Math.min(oldCount + newCount, MAX_DIFFERENCES);
        int[] furthest = new int[2 * limit + 3];
        int zero = limit + 1;
        List<int[]> rounds = new ArrayList<>();
        for (int d = 0; d <= limit; d++) {
            // Before the round: only the diagonals -d to d matter on the way back.
            rounds.add(Arrays.copyOfRange(furthest, zero - d - 1, zero + d + 2));
            for (int k = -d; k <= d; k += 2) {
                int x = k == -d || k != d && furthest[zero + k - 1] < furthest[zero + k + 1]
                        ? furthest[zero + k + 1]
                        : furthest[zero + k - 1] + 1;
                while (x < oldCount && x - k < newCount && same(x, x - k)) {
                    x++;
                }
                furthest[zero + k] = x;
                if (x == oldCount && x - k == newCount) {
                    return trace(rounds);
                }
            }
        }
        return List.of();
    }

    private List<Match> trace(List<int[]> rounds) {
        List<Match> matches = new ArrayList<>();
        int x = oldCount;
        int y = newCount;
        for (int d = rounds.size() - 1; d >= 0; d--) {
            int[] furthest = rounds.get(d);
            int zero = d + 1;
            int k = x - y;
            boolean down = k == -d || k != d && furthest[zero + k - 1] < furthest[zero + k + 1];
            int previousK = down ? k + 1 : k - 1;
            int previousX = d == 0 ? 0 : furthest[zero + previousK];
            int previousY = d == 0 ? 0 : previousX - previousK;
            while (x > previousX && y > previousY) {
                x--;
                y--;
                matches.add(new Match(offset + x, offset + y));
            }
            x = previousX;
            y = previousY;
        }
        Collections.reverse(matches);
        return matches;
    }
}
