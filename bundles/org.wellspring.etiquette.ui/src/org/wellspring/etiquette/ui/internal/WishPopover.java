// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.ui.internal;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.etiquette.ContactWay;
import org.wellspring.etiquette.commands.AddOptOut;
import org.wellspring.model.OptOutBy;
import org.wellspring.people.PersonRow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

/** By which way somebody would rather not be reached: the way by arrow keys, who wishes it, why, Enter (T3). UI thread only. */
final class WishPopover {
    private static final int WIDTH = 600;

    private final Theme theme;
    private final Actions actions;
    private final PersonRow person;
    private Popover popover;
    private ChipBar ways;
    private ChipBar who;
    private SearchField reason;
    private String way = "phone";
    private OptOutBy by = OptOutBy.THEM;

    WishPopover(Theme theme, Actions actions, PersonRow person) {
        this.theme = theme;
        this.actions = actions;
        this.person = person;
    }

    void open(Shell window) {
        popover = new Popover(window, theme, Texts.get("wish.title", person.name()), WIDTH).titled().about(WishPopover.class, person.id());
        ways = bar("wish.ways");
        ways.setChips(ContactWay.USUAL.stream().map(one -> new Chip(one, WishWords.way(one), Tone.SOFT)).toList());
        ways.onToggle(on -> way(chosen(on, way)));
        way(way);
        reason = new SearchField(popover.content(), theme, Texts.get("wish.reason"));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.heightHint = theme.px(38);
        reason.setLayoutData(wide);
        reason.control().addListener(SWT.KeyDown, this::key);
        reason.control().addListener(SWT.DefaultSelection, e -> save());
        who = bar("wish.who");
        who.setChips(OptOutBy.VALUES.stream().map(one -> new Chip(one.getLiteral(), Texts.get("wish.by." + one.getLiteral()), Tone.SOFT)).toList());
        who.onToggle(on -> by(OptOutBy.get(chosen(on, by.getLiteral()))));
        by(by);
        new Heading(popover.content(), theme, Heading.Level.SUBTITLE, Texts.get("wish.help")).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        buttons();
        popover.kept(this::save).open();
        reason.setFocus();
    }

    private ChipBar bar(String key) {
        ChipBar bar = new ChipBar(popover.content(), theme, Texts.get(key));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return bar;
    }

    /** One is always chosen. */
    private static String chosen(Set<String> on, String before) {
        Set<String> fresh = new HashSet<>(on);
        fresh.remove(before);
        return fresh.stream().findFirst().orElse(before);
    }

    private void way(String chosen) {
        way = chosen;
        ways.setOn(Set.of(way));
    }

    private void by(OptOutBy chosen) {
        by = chosen;
        who.setOn(Set.of(by.getLiteral()));
    }

    private void key(Event e) {
        int step = e.keyCode == SWT.ARROW_DOWN ? 1 : e.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0) {
            e.doit = false;
            way(ContactWay.USUAL.get(Math.floorMod(ContactWay.USUAL.indexOf(way) + step, ContactWay.USUAL.size())));
        }
    }

    private void buttons() {
        Composite row = theme.surface(new Composite(popover.content(), SWT.NONE), theme.surfaceOf(popover.content()));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        new FlatButton(row, theme, FlatButton.Kind.PLAIN, Texts.get("cancel")).onPress(popover::close);
        new FlatButton(row, theme, FlatButton.Kind.PRIMARY, Texts.get("save")).onPress(this::save);
    }

    private void save() {
        actions.runAndSay(new AddOptOut(person.id()).way(way).by(by).reason(reason.getText()), Texts.get("wish.said", person.name(), WishWords.way(way)))
                .ifPresent(id -> popover.close());
    }
}
