// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.ui.internal.ask;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.wellspring.core.Command;
import org.wellspring.goals.GoalRow;
import org.wellspring.goals.commands.EditGoal;
import org.wellspring.goals.ui.internal.GoalPlace;
import org.wellspring.goals.ui.internal.Texts;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.AddTalkingPoint;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.NativeNames;

/** The words of an ask: to be changed, copied, or kept with the goal or the person (O7). Nothing is sent by it. UI thread only. */
final class WordsSheet {
    private static final int LINES = 12;

    private final GoalPlace place;
    private final Optional<PersonRow> person;
    private final Optional<GoalRow> goal;
    private final String begun;
    private Text words;
    private FormPanel sheet;

    WordsSheet(GoalPlace place, Optional<PersonRow> person, Optional<GoalRow> goal, String begun) {
        this.place = place;
        this.person = person;
        this.goal = goal;
        this.begun = begun;
    }

    void open() {
        String title = person.map(one -> Texts.get("ask.words.title.person", one.name())).orElse(Texts.get("ask.words.title"));
        sheet = new FormPanel(place.window(), place.theme(), title);
        sheet.popover().about(WordsSheet.class, person.map(PersonRow::id), goal.map(GoalRow::id));
        Composite holder = new Composite(sheet.popover().content(), SWT.NONE);
        FillLayout inset = new FillLayout();
        inset.marginWidth = place.theme().px(10);
        inset.marginHeight = place.theme().px(8);
        holder.setLayout(inset);
        holder.setBackground(place.theme().palette().soft());
        words = new Text(holder, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        words.setBackground(place.theme().palette().soft());
        words.setForeground(place.theme().palette().text());
        words.setFont(place.theme().fonts().text());
        NativeNames.of(words, holder, () -> title);
        words.setText(begun);
        words.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                e.doit = true;
            }
        });
        GridData room = new GridData(SWT.FILL, SWT.FILL, true, true);
        room.heightHint = LINES * words.getLineHeight();
        holder.setLayoutData(room);
        sheet.line(Heading.Level.SUBTITLE, Texts.get("ask.words.help"));
        sheet.button(FlatButton.Kind.PLAIN, Texts.get("ask.copy"), () -> place.links().copy(words.getText()));
        sheet.button(FlatButton.Kind.PLAIN, Texts.get("close"), sheet.popover()::close);
        goal.ifPresent(one -> keep("ask.keep.goal", new EditGoal(one.id()), one.outcome()));
        if (goal.isEmpty()) {
            person.ifPresent(this::keep);
        }
        sheet.popover().stay().open();
        words.setFocus();
        words.setSelection(0);
    }

    private void keep(String key, EditGoal command, String name) {
        sheet.button(FlatButton.Kind.PRIMARY, Texts.get(key), () -> kept(command.addNotes(words.getText()), name));
    }

    private void keep(PersonRow row) {
        sheet.button(FlatButton.Kind.PRIMARY, Texts.get("ask.keep.person"), () -> kept(new AddTalkingPoint(row.id(), words.getText()), row.name()));
    }

    private void kept(Command<UUID> command, String name) {
        if (place.actions().runAndSay(command, Texts.get("ask.said.kept", name)).isPresent()) {
            sheet.popover().close();
        }
    }
}
