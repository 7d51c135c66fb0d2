// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.ui.internal.PageTools;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.people.ui.internal.log.EntryPopover;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.widgets.DropDown;

/** What is done with an entry of the timeline by key or by its menu: F2 opens it, or renames the person where none is chosen, Delete takes it away. */
final class EntryKeys {
    private final PageTools tools;
    private final RowList<TimelineEntry> list;
    private final Consumer<TimelineEntry> open;
    private final Runnable rename;
    private boolean arrived;

    /** @param rename whose page it is: what F2 means where no entry is chosen */
    EntryKeys(PageTools tools, RowList<TimelineEntry> list, Consumer<TimelineEntry> open, Runnable rename) {
        this.tools = tools;
        this.list = list;
        this.open = open;
        this.rename = rename;
    }

    void listen() {
        list.addListener(SWT.KeyDown, this::key);
        list.addListener(SWT.MenuDetect, this::menu);
        list.addListener(SWT.MouseDown, e -> arrived = false);
        list.addListener(SWT.FocusOut, e -> list.getDisplay().asyncExec(this::left));
    }

    /** Whose page it is was opened just now; the mark on the first entry is not one's choice. */
    void arrive() {
        arrived = true;
    }

    private void left() {
        Control now = list.isDisposed() ? null : list.getDisplay().getFocusControl();
        arrived &= now == null || now == list || now.getShell() != list.getShell();
    }

    /** Whether there is something about it to change. */
    static boolean opens(TimelineEntry entry) {
        return entry.isInteraction() || entry.words().isPresent() || entry.date().isPresent();
    }

    private void key(Event e) {
        boolean alone = (e.keyCode & SWT.MODIFIER_MASK) != 0;
        if (e.keyCode != SWT.F2 && !alone) {
            arrived = false;
        }
        if (e.keyCode == SWT.F2) {
            list.lead().filter(entry -> !arrived).ifPresentOrElse(entry -> Optional.of(entry).filter(EntryKeys::opens).ifPresent(open), rename);
        } else if (e.keyCode == SWT.DEL && e.stateMask == 0) {
            list.selection().stream().filter(TimelineEntry::isDeletable).findFirst().ifPresent(this::delete);
        }
    }

    private void delete(TimelineEntry entry) {
        EntryPopover.delete(tools, entry);
    }

    private void menu(Event e) {
        if (list.lead().isEmpty()) {
            return;
        }
        TimelineEntry entry = list.lead().get();
        Menu menu = new Menu(list);
        item(menu, "entry.change.menu", opens(entry), () -> open.accept(entry));
        item(menu, "entry.delete.menu", entry.isDeletable(), () -> delete(entry));
        Point at = e.detail == SWT.MENU_KEYBOARD ? list.toDisplay(list.getSize().x / 3, list.getSize().y / 2) : new Point(e.x, e.y);
        DropDown.at(at, menu);
    }

    private static void item(Menu menu, String key, boolean possible, Runnable action) {
        DropDown.item(menu, Texts.get(key), action).setEnabled(possible);
    }
}
