// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A small copy of a photo")
class ThumbnailTest {
    private static final PaletteData DIRECT = new PaletteData(0xff0000, 0xff00, 0xff);

    @Test
    @DisplayName("is the middle square, and every pixel the mean of those it stands for")
    void meanOfTheMiddle() {
        ImageData stripes = new ImageData(400, 200, 24, DIRECT);
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 400; x++) {
                RGB ink = x < 100 || x >= 300 ? new RGB(255, 0, 0) : y % 2 == 0 ? new RGB(0, 0, 0) : new RGB(200, 200, 200);
                stripes.setPixel(x, y, DIRECT.getPixel(ink));
            }
        }
        ImageData small = Thumbnail.of(png(stripes), 50);
        assertThat(small.width).isEqualTo(50);
        assertThat(small.height).isEqualTo(50);
        assertThat(small.palette.getRGB(small.getPixel(0, 0))).isEqualTo(new RGB(100, 100, 100));
        assertThat(small.palette.getRGB(small.getPixel(49, 49))).isEqualTo(new RGB(100, 100, 100));
    }

    @Test
    @DisplayName("is never larger than the photo, and shows what is transparent as white")
    void tinyAndTransparent() {
        ImageData clear = new ImageData(8, 8, 24, DIRECT);
        clear.alphaData = new byte[64];
        ImageData small = Thumbnail.of(png(clear), 128);
        assertThat(small.width).isEqualTo(8);
        assertThat(small.palette.getRGB(small.getPixel(4, 4))).isEqualTo(new RGB(255, 255, 255));
    }

    @Test
    @DisplayName("can't be made of what is no picture")
    void noise() {
        assertThatThrownBy(() -> Thumbnail.of(new byte[] {1, 2, 3}, 128)).isInstanceOf(SWTException.class);
    }

    private static byte[] png(ImageData data) {
        ImageLoader writer = new ImageLoader();
        writer.data = new ImageData[] {data};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.save(bytes, SWT.IMAGE_PNG);
        return bytes.toByteArray();
    }
}
