// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.ui.rows.CardRow;
import org.wellspring.ui.rows.CardRowRenderer;
import org.wellspring.ui.rows.RowState;
import org.wellspring.ui.widgets.Brush;
import org.wellspring.ui.widgets.Tone;

class CardRowTest extends DisplayCase {
    @ParameterizedTest
    @CsvSource({"Ana Ruiz, Acme, 400", "Ana Ruiz, '', 400", "Maximilian Alexander von Hohenstein, Acme, 260", "Maximilian Alexander von Hohenstein, '', 260",
            "Siobhan O'Brien, Cork Ceramics and their many friends, 240", "Siobhan O'Brien, '', 240"})
    void whatStandsBesideEachNameStandsInEveryRow(String name, String where, int width) {
        String with = drawn(name, where, "not yet active", width);
        assertThat(with).isNotEqualTo(drawn(name, where, "", width));
        assertThat(with).as("and is to be read to its end").isNotEqualTo(drawn(name, where, "not yet activ", width));
    }

    @Test
    void whatCanBeDoneWithARowTakesRoomOnlyFromTheLineItStandsOn() {
        CardRow row = new CardRow("1", "RO", Optional.empty(), "Rosa Okafor", "Harbor Studio on the quay", "", Tone.SOFT, "A museum contact for her exhibit",
                "Share what Lighting wrecks says of lamps", "");
        Rectangle all = new Rectangle(0, 0, 400, 78);
        ImageData free = drawn(row, 3, new RowState(all, 386, true, false));
        ImageData beside = drawn(row, 3, new RowState(all, 180, 386, 16, true, false));
        assertThat(differing(free, beside)).as("rows of pixels, but for those of the line in the middle").isNotEmpty().allMatch(y -> y >= 29 && y < 49);
    }

    private static List<Integer> differing(ImageData one, ImageData other) {
        return IntStream.range(0, one.height).filter(y -> IntStream.range(0, one.width).anyMatch(x -> one.getPixel(x, y) != other.getPixel(x, y))).boxed()
                .toList();
    }

    private String drawn(String name, String where, String aside, int width) {
        CardRow row = new CardRow("1", "AR", Optional.empty(), name, "", "", Tone.SOFT, where, "", aside);
        return Arrays.toString(drawn(row, 2, new RowState(new Rectangle(0, 0, width, 57), width - 14, false, false)).data);
    }

    private ImageData drawn(CardRow row, int lines, RowState state) {
        Rectangle all = state.bounds();
        Image image = new Image(display, all.width, all.height);
        GC gc = new GC(image);
        try {
            new CardRowRenderer<CardRow>(lines, r -> r).paint(new Brush(gc, theme), row, state);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
