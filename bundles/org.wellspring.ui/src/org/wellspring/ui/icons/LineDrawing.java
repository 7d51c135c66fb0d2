// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.icons;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;

/**
 * A line drawing in one colour. It is stroked straight onto the target, so it is crisp at every zoom and needs neither a
 * cache of images nor the AWT that SVG rasterisers load.
 *
 * @param box edge of the square view box
 * @param strokeWidth width of the line in view box units
 * @param steps what to stroke
 */
record LineDrawing(float box, float strokeWidth, List<Step> steps) implements Glyph {
    /** One stroke of the pen. Coordinates are absolute, in view box units. */
    sealed interface Step {
        record Move(float x, float y) implements Step {}

        record Line(float x, float y) implements Step {}

        record Curve(float x1, float y1, float x2, float y2, float x, float y) implements Step {}

        /** Part of an ellipse, angles in degrees counter-clockwise from three o'clock, as SWT wants them. */
        record Arc(float x, float y, float width, float height, float start, float sweep) implements Step {}

        record Close() implements Step {}
    }

    LineDrawing {
        steps = List.copyOf(steps);
    }

    @Override
    public void draw(GC gc, Color color, int x, int y, int size) {
        float scale = size / box;
        Path path = path(gc);
        Transform before = new Transform(gc.getDevice());
        gc.getTransform(before);
        Transform placed = new Transform(gc.getDevice());
        gc.getTransform(placed);
        try {
            placed.translate(x, y);
            placed.scale(scale, scale);
            gc.setTransform(placed);
            gc.setAntialias(SWT.ON);
            gc.setForeground(color);
            gc.setLineAttributes(new org.eclipse.swt.graphics.LineAttributes(strokeWidth, SWT.CAP_ROUND, SWT.JOIN_ROUND));
            gc.drawPath(path);
        } finally {
            gc.setTransform(before);
            gc.setLineAttributes(new org.eclipse.swt.graphics.LineAttributes(1));
            placed.dispose();
            before.dispose();
            path.dispose();
        }
    }

    private Path path(GC gc) {
        Path path = new Path(gc.getDevice());
        for (Step step : steps) {
            switch (step) {
                case Step.Move(float x, float y) -> path.moveTo(x, y);
                case Step.Line(float x, float y) -> path.lineTo(x, y);
                case Step.Curve(float x1, float y1, float x2, float y2, float x, float y) -> path.cubicTo(x1, y1, x2, y2, x, y);
                case Step.Arc(float x, float y, float w, float h, float start, float sweep) -> path.addArc(x, y, w, h, start, sweep);
                case Step.Close() -> path.close();
            }
        }
        return path;
    }
}
