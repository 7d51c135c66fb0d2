// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.icons;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wellspring.ui.icons.LineDrawing.Step;

/** Reads the path language of SVG: M L H V C A Z in absolute and relative form. */
final class SvgPath {
    private static final Pattern WORD = Pattern.compile("[A-Za-z]|-?(?:\\d+\\.?\\d*|\\.\\d+)");

    private final Matcher words;
    private final List<Step> steps;
    private boolean more;
    private float x;
    private float y;
    private float startX;
    private float startY;

    SvgPath(String text, List<Step> steps) {
        this.words = WORD.matcher(text);
        this.steps = steps;
        this.more = words.find();
    }

    void read() {
        char command = 'M';
        while (more) {
            if (Character.isLetter(words.group().charAt(0))) {
                command = words.group().charAt(0);
                more = words.find();
            }
            step(Character.toUpperCase(command), Character.isLowerCase(command));
            if (command == 'M' || command == 'm') {
                command = command == 'M' ? 'L' : 'l';
            }
        }
    }

    private void step(char command, boolean relative) {
        float fromX = relative ? x : 0;
        float fromY = relative ? y : 0;
        switch (command) {
            case 'M' -> {
                moveTo(fromX + number(), fromY + number());
                startX = x;
                startY = y;
                steps.add(new Step.Move(x, y));
            }
            case 'L' -> lineTo(fromX + number(), fromY + number());
            case 'H' -> lineTo(fromX + number(), y);
            case 'V' -> lineTo(x, fromY + number());
            case 'C' -> {
                float x1 = fromX + number();
                float y1 = fromY + number();
                float x2 = fromX + number();
                float y2 = fromY + number();
                moveTo(fromX + number(), fromY + number());
                steps.add(new Step.Curve(x1, y1, x2, y2, x, y));
            }
            case 'A' -> arc(number(), number(), number(), number() != 0, number() != 0, fromX + number(), fromY + number());
            case 'Z' -> {
                steps.add(new Step.Close());
                moveTo(startX, startY);
            }
            default -> throw new IllegalArgumentException("path command " + command);
        }
    }

    private void lineTo(float toX, float toY) {
        moveTo(toX, toY);
        steps.add(new Step.Line(toX, toY));
    }

    private void moveTo(float toX, float toY) {
        x = toX;
        y = toY;
    }

    /** From the end points SVG gives to the centre and angles SWT wants (SVG 1.1, appendix F.6.5, without rotation). */
    private void arc(float radiusX, float radiusY, float rotation, boolean large, boolean clockwise, float toX, float toY) {
        double hx = (x - toX) / 2.0;
        double hy = (y - toY) / 2.0;
        double lambda = hx * hx / (radiusX * radiusX) + hy * hy / (radiusY * radiusY);
        double grow = lambda > 1 ? Math.sqrt(lambda) : 1;
        double rx = radiusX * grow;
        double ry = radiusY * grow;
        double below = rx * rx * hy * hy + ry * ry * hx * hx;
        double k = Math.sqrt(Math.max(0, (rx * rx * ry * ry - below) / below)) * (large == clockwise ? -1 : 1);
        double cx = k * rx * hy / ry + (x + toX) / 2.0;
        double cy = -k * ry * hx / rx + (y + toY) / 2.0;
        double start = Math.toDegrees(Math.atan2(-(y - cy) / ry, (x - cx) / rx));
        double end = Math.toDegrees(Math.atan2(-(toY - cy) / ry, (toX - cx) / rx));
        double sweep = end - start;
        if (clockwise && sweep > 0) {
            sweep -= 360;
        } else if (!clockwise && sweep < 0) {
            sweep += 360;
        }
        steps.add(new Step.Arc((float) (cx - rx), (float) (cy - ry), (float) (2 * rx), (float) (2 * ry), (float) start, (float) sweep));
        moveTo(toX, toY);
    }

    private float number() {
        if (!more) {
            throw new IllegalArgumentException("path ends in the middle of a command");
        }
        float value = Float.parseFloat(words.group());
        more = words.find();
        return value;
    }
}
