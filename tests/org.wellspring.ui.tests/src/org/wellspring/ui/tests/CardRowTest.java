// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
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

    private String drawn(String name, String where, String aside, int width) {
        CardRow row = new CardRow("1", "AR", Optional.empty(), name, "", "", Tone.SOFT, where, "", aside);
        Rectangle all = new Rectangle(0, 0, width, 57);
        Image image = new Image(display, all.width, all.height);
        GC gc = new GC(image);
        try {
            new CardRowRenderer<CardRow>(2, r -> r).paint(new Brush(gc, theme), row, new RowState(all, width - 14, false, false));
            return Arrays.toString(image.getImageData().data);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
