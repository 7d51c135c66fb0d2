// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.ui.testkit.Spoken;
import org.wellspring.ui.ElementIds;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.jobs.StatusLine;
import org.wellspring.ui.jobs.StatusModel;
import org.wellspring.ui.theme.ThemeMode;
import org.wellspring.ui.widgets.Bar;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.Rail;
import org.wellspring.ui.widgets.RailItem;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

class ThemeTest extends DisplayCase {
    @Test
    void switchingTheModeRepaintsWhatIsOpen() {
        Card card = new Card(shell, theme);
        show();
        int middle = card.getSize().y / 2;
        assertThat(pixel(card, 40, middle)).isEqualTo(rgb(theme.palette().panel()));
        theme.setMode(ThemeMode.DARK);
        settle();
        assertThat(theme.palette().dark()).isTrue();
        assertThat(pixel(card, 40, middle)).isEqualTo(rgb(theme.palette().panel()));
        theme.setMode(ThemeMode.LIGHT);
        settle();
        assertThat(pixel(card, 40, middle)).isEqualTo(rgb(theme.palette().panel()));
    }

    @Test
    void aDisposedWidgetIsNoLongerCalled() {
        Heading heading = new Heading(shell, theme, Heading.Level.TITLE, "Today");
        heading.dispose();
        theme.setMode(ThemeMode.DARK);
        assertThat(heading.isDisposed()).isTrue();
    }

    @Test
    void everyWidgetHasAName() {
        Rail rail = new Rail(shell, theme, "Places");
        rail.setItems(List.of(new RailItem("today", "Today", theme.icons().get(Icon.TODAY), "What is due")));
        ChipBar chips = new ChipBar(shell, theme, "Tags");
        chips.setChips(List.of(new Chip("friend", "friend", Tone.SOFT)));
        StatusModel status = new StatusModel();
        status.say("data", "Saved on this computer");
        for (Control control : List.of(rail, chips, new FlatButton(shell, theme, FlatButton.Kind.PRIMARY, "Capture"), new Bar(shell, theme, "Week"),
                new FlatButton(shell, theme, FlatButton.Kind.QUIET, "").icon(Icon.UNDO, "Undo"), new Heading(shell, theme, Heading.Level.TITLE, "Today"),
                new LinkText(shell, theme, RichText.of("Next week is full.")), new StatusLine(shell, theme, status),
                new SearchField(shell, theme, "Filter people…").control())) {
            assertThat(Spoken.name(control, ACC.CHILDID_SELF)).as(control.getClass().getSimpleName()).isNotBlank();
        }
        assertThat(Spoken.name(rail, 0)).isEqualTo("Today");
        assertThat(Spoken.name(chips, 0)).isEqualTo("friend");
    }

    @Test
    void theRailFollowsArrowKeysAndCallsBack() {
        List<String> heard = new java.util.ArrayList<>();
        Rail rail = new Rail(shell, theme, "Places");
        rail.setItems(List.of(new RailItem("a", "A", theme.icons().get(Icon.TODAY), ""), new RailItem("b", "B", theme.icons().get(Icon.PEOPLE), "")));
        rail.select("a");
        rail.onSelect(item -> heard.add(item.id()));
        key(rail, SWT.ARROW_DOWN, 0);
        key(rail, SWT.ARROW_DOWN, 0);
        assertThat(heard).containsExactly("b");
    }

    @ParameterizedTest
    @EnumSource(Icon.class)
    void everyIconIsALineDrawingInThePalettesColour(Icon icon) {
        assertThat(theme.icons().get(icon).getClass().getSimpleName()).isEqualTo("LineDrawing");
    }

    @Test
    void anIconThatCannotBeReadIsAbsentAndHarmless() {
        assertThat(theme.icons().find("platform:/plugin/no.such.bundle/icons/none.svg")).isEmpty();
        assertThat(theme.icons().find("not an address")).isEmpty();
    }

    @Test
    void orderTagsPlacePerspectivesOnTheRail() {
        assertThat(ElementIds.order(List.of("other", "order:20"))).isEqualTo(20);
        assertThat(ElementIds.order(List.of())).isEqualTo(ElementIds.LAST);
        assertThat(ElementIds.order(List.of("order:soon"))).isEqualTo(ElementIds.LAST);
    }
}
