// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.rows;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.wellspring.ui.widgets.Toast;

/** The keyboard of a list: moving, extending, opening, row actions, and typing the beginning of a row with letters that are no action. */
final class RowKeys<T> {
    private static final int TYPING_PAUSE_MS = 900;
    /** Typing looks no further than this from the current row, so it stays instant in a huge list. */
    private static final int TYPING_REACH = 5_000;

    private final RowList<T> list;
    private final StringBuilder typed = new StringBuilder();
    private long lastTyped;

    RowKeys(RowList<T> list) {
        this.list = list;
    }

    void listen() {
        list.addListener(SWT.KeyDown, this::key);
        list.addListener(SWT.FocusIn, e -> enter());
    }

    /** The first visit puts the keyboard on the first row, so that Tab alone gets somewhere; where that would show something else, the list itself is ringed. */
    private void enter() {
        if (list.marks().lead() < 0 && list.rowCount() > 0 && list.beginsAtFirst()) {
            list.marks().only(0);
            list.selectionChanged();
        }
    }

    private void key(Event e) {
        int last = list.rowCount() - 1;
        if (last < 0) {
            return;
        }
        int lead = list.marks().lead();
        switch (e.keyCode) {
            case SWT.ARROW_DOWN -> move(Math.min(last, lead + 1), e);
            case SWT.ARROW_UP -> move(Math.max(0, lead - 1), e);
            case SWT.HOME -> move(0, e);
            case SWT.END -> move(last, e);
            case SWT.PAGE_DOWN -> move(Math.min(last, lead + page()), e);
            case SWT.PAGE_UP -> move(Math.max(0, lead - page()), e);
            case SWT.CR, SWT.KEYPAD_CR -> list.open();
            default -> character(e, last);
        }
    }

    private void character(Event e, int last) {
        boolean control = (e.stateMask & SWT.MOD1) != 0;
        if (control && e.keyCode == 'a') {
            list.marks().all(last + 1);
            list.selectionChanged();
        } else if (control && e.keyCode == ' ' && list.marks().lead() >= 0) {
            list.marks().toggle(list.marks().lead());
            list.selectionChanged();
        } else if ((e.stateMask & (SWT.MOD1 | SWT.ALT)) == 0 && !Character.isISOControl(e.character)) {
            act(e);
        }
    }

    /** A letter that acts in this list never looks for a row: the next one would act on whoever that is. */
    private void act(Event e) {
        Optional<RowAction<T>> meant = list.meant(e.character);
        if (meant.isEmpty()) {
            type(e);
        } else if (!list.run(e.character)) {
            Toast.say(list.getShell(), list.look(), NLS.bind(Messages.notHere, meant.get().label()));
        }
    }

    private void move(int row, Event e) {
        if ((e.stateMask & SWT.SHIFT) != 0) {
            list.marks().extendTo(row);
        } else {
            list.marks().only(row);
        }
        e.doit = false;
        list.reveal(row);
        list.selectionChanged();
    }

    private int page() {
        return Math.max(1, list.viewport().height() / list.renderer().height(list.look()) - 1);
    }

    private void type(Event e) {
        long now = Integer.toUnsignedLong(e.time);
        if (now - lastTyped > TYPING_PAUSE_MS) {
            typed.setLength(0);
        }
        lastTyped = now;
        typed.append(Character.toLowerCase(e.character));
        int count = list.rowCount();
        int from = Math.max(0, list.marks().lead()) + (typed.length() == 1 ? 1 : 0);
        for (int i = 0; i < Math.min(count, TYPING_REACH); i++) {
            int row = (from + i) % count;
            if (list.renderer().text(list.row(row)).toLowerCase(Locale.getDefault()).startsWith(typed.toString())) {
                list.select(row);
                return;
            }
        }
    }
}
