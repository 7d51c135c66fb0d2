// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.rows;

import java.util.Arrays;

/**
 * Heights of many lines with fast sums (a Fenwick tree): where a line begins and which line lies at a point take
 * logarithmic time, so a height can be corrected when its line first comes into view.
 */
final class Heights {
    private final int[] height;
    private final long[] tree;

    Heights(int[] initial) {
        height = initial;
        tree = new long[initial.length + 1];
        for (int i = 1; i < tree.length; i++) {
            tree[i] += initial[i - 1];
            int parent = i + (i & -i);
            if (parent < tree.length) {
                tree[parent] += tree[i];
            }
        }
    }

    static Heights uniform(int count, int each) {
        int[] heights = new int[count];
        Arrays.fill(heights, each);
        return new Heights(heights);
    }

    int count() {
        return height.length;
    }

    int of(int line) {
        return height[line];
    }

    /** Corrects a height; returns the difference to the one before. */
    int set(int line, int value) {
        int change = value - height[line];
        if (change != 0) {
            height[line] = value;
            for (int i = line + 1; i < tree.length; i += i & -i) {
                tree[i] += change;
            }
        }
        return change;
    }

    /** The sum of all heights before a line. */
    long top(int line) {
        long sum = 0;
        for (int i = line; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }

    long total() {
        return top(height.length);
    }

    /** The line that covers a distance from the top; the last one beyond the end, -1 when there are none. */
    int at(long distance) {
        int position = 0;
        long left = Math.max(0, distance);
        for (int step = Integer.highestOneBit(Math.max(1, height.length)); step > 0; step >>= 1) {
            int next = position + step;
            if (next < tree.length && tree[next] <= left) {
                position = next;
                left -= tree[next];
            }
        }
        return Math.min(position, height.length - 1);
    }
}
