// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.junit.jupiter.api.Test;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Columns;

class ColumnsTest extends DisplayCase {
    @Test
    void theyReachFromEdgeToEdgeAsWhatStandsAboveAndBelow() {
        shell.setLayout(new FillLayout());
        Columns columns = new Columns(shell, theme, "Weeks");
        columns.setColumns(IntStream.range(0, 8).mapToObj(i -> new Columns.Column(i + " Nov", 5, "Week " + i)).toList(), 12, "room for 12");
        show();
        for (int width : new int[] {500, 1100}) {
            shell.setSize(width, 140);
            settle();
            ImageData pixels = picture(columns);
            int bar = pixels.palette.getPixel(theme.palette().color(Token.ACCENT_SOFT).getRGB());
            int[] coloured = IntStream.range(0, pixels.width)
                    .filter(x -> IntStream.range(0, pixels.height).anyMatch(y -> pixels.getPixel(x, y) == bar)).toArray();
            assertThat(coloured).as("at " + width).isNotEmpty();
            assertThat(coloured[0]).isLessThanOrEqualTo(1);
            assertThat(coloured[coloured.length - 1]).isBetween(pixels.width - 10, pixels.width);
        }
    }

    private static ImageData picture(Columns columns) {
        Image image = new Image(columns.getDisplay(), columns.getSize().x, columns.getSize().y);
        GC gc = new GC(image);
        try {
            columns.print(gc);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
