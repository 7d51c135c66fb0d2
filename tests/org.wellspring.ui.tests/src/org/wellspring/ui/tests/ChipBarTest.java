// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wellspring.ui.testkit.Spoken;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.Tone;

class ChipBarTest extends DisplayCase {
    private final List<String> opened = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private ChipBar bar;

    @BeforeEach
    void showTags() {
        bar = new ChipBar(shell, theme, "Tags");
        bar.setChips(
                List.of(new Chip("a", "harbor", Tone.SOFT).withCross(), new Chip("b", "engineers", Tone.SOFT).withCross(), new Chip("+", "add", Tone.SOFT)));
    }

    @Test
    void aClickOnTheChipOpensAndOneOnItsCrossRemoves() {
        listen();
        click(bar.bounds(1).x + 4, bar.bounds(1).y + 4);
        assertThat(opened).containsExactly("b");
        assertThat(removed).isEmpty();
        Rectangle cross = bar.cross(0);
        click(cross.x + cross.width / 2, cross.y + cross.height / 2);
        assertThat(removed).containsExactly("a");
        assertThat(opened).containsExactly("b");
    }

    @Test
    void theCrossLiesInsideItsChipAndOnlyWhereOneCanGo() {
        listen();
        Rectangle chip = bar.bounds(0);
        assertThat(chip.union(bar.cross(0))).isEqualTo(chip);
        assertThat(bar.cross(2).isEmpty()).isTrue();
    }

    @Test
    void aChipAndItsCrossAreHitInAnAreaOf24Pixels() {
        listen();
        show();
        Rectangle chip = bar.bounds(0);
        int middle = chip.y + chip.height / 2;
        for (int y = middle - 11; y <= middle + 11; y++) {
            click(chip.x + 4, y);
        }
        assertThat(opened).hasSize(23).containsOnly("a");
        assertThat(bar.cross(0).width).isGreaterThanOrEqualTo(24);
        click(bar.cross(0).x, middle - 11);
        assertThat(removed).containsExactly("a");
        assertThat(bar.computeSize(400, SWT.DEFAULT).y).isGreaterThanOrEqualTo(24);
    }

    @Test
    void enterOpensAndDeleteRemovesTheChipUnderTheKeyboard() {
        listen();
        key(bar, SWT.ARROW_RIGHT, 0);
        key(bar, SWT.CR, 0);
        key(bar, SWT.DEL, 0);
        assertThat(opened).containsExactly("b");
        assertThat(removed).containsExactly("b");
        key(bar, SWT.END, 0);
        key(bar, SWT.DEL, 0);
        assertThat(removed).containsExactly("b");
    }

    @Test
    void filtersAreSwitchedByClickKeyAndAction() {
        List<Set<String>> heard = new ArrayList<>();
        bar.onToggle(heard::add);
        show();
        click(bar.bounds(0).x + 4, bar.bounds(0).y + 4);
        key(bar, ' ', 0);
        Spoken.act(bar);
        assertThat(heard).containsExactly(Set.of("a"), Set.of(), Set.of("a"));
        assertThat(Spoken.state(bar, 0) & ACC.STATE_CHECKED).isNotZero();
        assertThat(Spoken.role(bar, 0)).isEqualTo(ACC.ROLE_CHECKBUTTON);
    }

    @Test
    void chipsHaveNamesRolesAndPlaces() {
        listen();
        assertThat(Spoken.children(bar)).containsExactly(0, 1, 2);
        assertThat(Spoken.name(bar, 1)).isEqualTo("engineers");
        assertThat(Spoken.description(bar, 1)).isEqualTo("Everybody with engineers");
        assertThat(Spoken.role(bar, 1)).isEqualTo(ACC.ROLE_PUSHBUTTON);
    }

    private void listen() {
        bar.onOpen(chip -> "Everybody with " + chip.text(), opened::add);
        bar.onRemove(removed::add);
        show();
    }

    private void click(int x, int y) {
        Event e = new Event();
        e.x = x;
        e.y = y;
        e.button = 1;
        bar.notifyListeners(SWT.MouseDown, e);
    }
}
