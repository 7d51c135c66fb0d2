// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.ui.widgets.TimeLeft;
import org.wellspring.ui.widgets.Tone;

@DisplayName("The clock of a meeting (K4)")
class TimeLeftTest extends DisplayCase {
    @Test
    @DisplayName("is seen whole within its own place")
    void seen() {
        Shell window = new Shell(display, SWT.NO_TRIM);
        try {
            window.setLayout(new FillLayout());
            TimeLeft clock = new TimeLeft(window, theme, "Time left");
            clock.setTime("04:59", Tone.ACCENT);
            Point size = clock.computeSize(SWT.DEFAULT, SWT.DEFAULT);
            window.setSize(size.x, size.y);
            window.open();
            ImageData drawn = drawn(clock, size);
            int behind = drawn.getPixel(0, 0);
            int[] rows = IntStream.range(0, drawn.height).filter(y -> IntStream.range(0, drawn.width).anyMatch(x -> drawn.getPixel(x, y) != behind)).toArray();

            assertThat(rows).as("rows of pixels with something on them").hasSizeGreaterThan(size.y / 3);
            assertThat(rows[0]).as("some room above the digits").isPositive();
            assertThat(rows[rows.length - 1]).as("and below").isLessThan(size.y - 1);
        } finally {
            window.dispose();
        }
    }

    private ImageData drawn(TimeLeft clock, Point size) {
        Image image = new Image(display, size.x, size.y);
        GC gc = new GC(image);
        try {
            clock.print(gc);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
