// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample.internal.portrait;

/** How hair is worn; coordinates run from -1 to 1, right and down. */
public enum Hair {
    /** Cropped close to the head. */
    SHORT {
        @Override
        boolean inFront(double x, double y) {
            return cap(x, y);
        }
    },
    /** Down to the shoulders. */
    LONG {
        @Override
        boolean behind(double x, double y) {
            return Portrait.ellipse(x, y + 0.02, 0.50, 0.66) && y < 0.52;
        }

        @Override
        boolean inFront(double x, double y) {
            return cap(x, y);
        }
    },
    /** Tied up. */
    BUN {
        @Override
        boolean behind(double x, double y) {
            return Portrait.ellipse(x, y + 0.80, 0.20, 0.17);
        }

        @Override
        boolean inFront(double x, double y) {
            return cap(x, y);
        }
    },
    /** Curls all round. */
    CURLS {
        @Override
        boolean behind(double x, double y) {
            double wave = 0.07 * Math.abs(Math.cos(5.5 * Math.atan2(y + 0.30, x)));
            return Math.hypot(x, y + 0.30) < 0.47 + wave && y < 0.20;
        }

        @Override
        boolean inFront(double x, double y) {
            return cap(x, y);
        }
    },
    /** A scarf that covers it. */
    SCARF {
        @Override
        boolean behind(double x, double y) {
            return Portrait.ellipse(x, y + 0.06, 0.48, 0.68) && y < 0.60;
        }

        @Override
        boolean inFront(double x, double y) {
            return cap(x, y) || Portrait.ellipse(x, y - 0.44, 0.35, 0.18);
        }
    },
    /** None to speak of. */
    NONE;

    /** What of it is behind the head. */
    boolean behind(double x, double y) {
        return false;
    }

    /** What of it is before the head. */
    boolean inFront(double x, double y) {
        return false;
    }

    private static boolean cap(double x, double y) {
        return Portrait.ellipse(x, y + 0.22, 0.40, 0.47) && y < -0.34 + 0.45 * x * x + 0.12 * x;
    }
}
