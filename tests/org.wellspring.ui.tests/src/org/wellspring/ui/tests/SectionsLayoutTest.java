// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.ui.page.SectionsLayout;
import org.wellspring.ui.page.Width;

@DisplayName("Sections of a page")
class SectionsLayoutTest extends DisplayCase {
    @Test
    @DisplayName("line up where they are nearly equally high, and end together before what goes over the whole width")
    void lineUp() {
        Composite page = page(List.of(80, 82, 90, 60, 200, 40), 800);
        List<Rectangle> at = places(page);
        assertThat(at.get(2).y).as("two pixels are no reason to be ragged").isEqualTo(at.get(3).y);
        assertThat(bottom(at.get(0))).isEqualTo(bottom(at.get(1)));
        assertThat(lowest(at, true)).as("both columns end together").isEqualTo(lowest(at, false));
    }

    @Test
    @DisplayName("never overlap, keep their order in a column and leave no hole, whatever their heights")
    void any() {
        long seed = ThreadLocalRandom.current().nextLong();
        System.getLogger(SectionsLayoutTest.class.getName()).log(System.Logger.Level.INFO, "seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            List<Integer> heights = new ArrayList<>();
            for (int i = random.nextInt(9) + 2; i > 0; i--) {
                heights.add(20 + random.nextInt(400));
            }
            Composite page = page(heights, 500 + random.nextInt(900));
            List<Rectangle> at = places(page);
            String context = "seed " + seed + ", round " + round + ", " + heights;
            for (int i = 0; i < at.size(); i++) {
                assertThat(at.get(i).height).as(context).isGreaterThanOrEqualTo(heights.get(i));
                for (int j = 0; j < i; j++) {
                    assertThat(at.get(i).intersects(at.get(j))).as(context).isFalse();
                }
            }
            assertThat(lowest(at, true)).as(context).isEqualTo(lowest(at, false));
            page.dispose();
        }
    }

    @Test
    @DisplayName("that have nothing to say take no room, nor a gap")
    void nothing() {
        List<Rectangle> with = places(page(List.of(80, 0, 90, 0, 0, 60), 800));
        List<Rectangle> without = places(page(List.of(80, 90, 60), 800));
        assertThat(List.of(with.get(0), with.get(2), with.get(5))).isEqualTo(without);
        assertThat(page(List.of(80, 0), 400).getSize()).isEqualTo(page(List.of(80), 400).getSize());
    }

    @Test
    @DisplayName("stay in their columns once that is asked for, whatever becomes higher; asked for anew, they go where there is room")
    void kept() {
        List<Integer> heights = new ArrayList<>(List.of(80, 200, 90, 60, 60));
        Composite page = page(heights, 800);
        SectionsLayout layout = (SectionsLayout) page.getLayout();
        layout.keep();
        page.layout(true);
        List<Integer> columns = columns(page);
        heights.set(0, 600);
        page.layout(true);
        assertThat(columns(page)).isEqualTo(columns);
        layout.keep();
        page.layout(true);
        assertThat(columns(page)).isNotEqualTo(columns);
    }

    private static List<Integer> columns(Composite page) {
        return places(page).stream().map(place -> place.x).toList();
    }

    private Composite page(List<Integer> heights, int width) {
        Composite page = new Composite(shell, SWT.NONE);
        page.setLayout(new SectionsLayout(theme));
        for (int i = 0; i < heights.size(); i++) {
            int number = i;
            Composite section = new Composite(page, SWT.NONE) {
                @Override
                public Point computeSize(int widthHint, int heightHint, boolean changed) {
                    return new Point(widthHint, heights.get(number));
                }
            };
            section.setLayoutData(Width.CARD);
        }
        page.setSize(page.computeSize(width, SWT.DEFAULT));
        page.layout(true);
        return page;
    }

    private static List<Rectangle> places(Composite page) {
        return List.of(page.getChildren()).stream().map(Control::getBounds).toList();
    }

    private static int bottom(Rectangle place) {
        return place.y + place.height;
    }

    private static int lowest(List<Rectangle> places, boolean left) {
        return places.stream().filter(r -> r.x == 0 == left).mapToInt(SectionsLayoutTest::bottom).max().orElse(0);
    }
}
