// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.wellspring.ui.icons.Glyph;
import org.wellspring.ui.icons.Icons;
import org.wellspring.ui.testkit.Window;

@DisplayName("Icons")
class IconsTest {
    private static final int SIZE = 24;

    @TempDir
    Path folder;

    @Test
    @DisplayName("that are more than lines are drawn with their own colours, although nobody looks into every bundle for who can draw them")
    void richDrawing() throws IOException {
        Path file = Files.writeString(folder.resolve("leaf.svg"), """
                <svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">
                  <g transform="translate(2 2)"><rect width="20" height="20" fill="#208040"/></g>
                </svg>
                """);
        try (Window window = new Window()) {
            Glyph glyph = new Icons(window.display).find(file.toUri().toString()).orElseThrow();
            Image image = new Image(window.display, SIZE, SIZE);
            GC gc = new GC(image);
            glyph.draw(gc, window.display.getSystemColor(org.eclipse.swt.SWT.COLOR_RED), 0, 0, SIZE);
            gc.dispose();
            ImageData drawn = image.getImageData();
            image.dispose();
            RGB middle = drawn.palette.getRGB(drawn.getPixel(drawn.width / 2, drawn.height / 2));
            assertThat(middle).isEqualTo(new RGB(0x20, 0x80, 0x40));
        }
        Bundle[] bundles = FrameworkUtil.getBundle(IconsTest.class).getBundleContext().getBundles();
        assertThat(Arrays.stream(bundles).filter(bundle -> bundle.getState() == Bundle.ACTIVE).map(Bundle::getSymbolicName))
                .noneMatch(name -> name.contains("spifly"));
    }
}
