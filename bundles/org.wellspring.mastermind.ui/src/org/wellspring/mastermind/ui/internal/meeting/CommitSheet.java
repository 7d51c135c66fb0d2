// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Toward;
import org.wellspring.mastermind.GroupPage.Promised;
import org.wellspring.mastermind.MemberName;
import org.wellspring.mastermind.commands.ByMember;
import org.wellspring.mastermind.commands.EditCommitment;
import org.wellspring.mastermind.commands.MakeCommitment;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.days.DayField;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

/** What somebody will have done by a day (K3). UI thread only. */
public final class CommitSheet {
    private final DayReader days;
    private final Actions actions;
    private final UUID me;
    private final List<MemberName> members;
    private Optional<Promised> opened = Optional.empty();
    private UUID whose;
    private FormPanel panel;
    private SearchField what;
    private DayField due;

    /**
     * Done in a group.
     *
     * @param days reads days as the user's book has it
     * @param members who may promise
     * @param whose who probably does
     */
    public CommitSheet(DayReader days, Actions actions, UUID me, List<MemberName> members, UUID whose) {
        this.days = days;
        this.actions = actions;
        this.me = me;
        this.members = members;
        this.whose = whose;
    }

    /** Changes one that is there: what it is, and by when. */
    public static void edit(Shell window, Theme theme, DayReader days, Actions actions, UUID me, Promised promised) {
        CommitSheet sheet = new CommitSheet(days, actions, me, List.of(), me);
        sheet.opened = Optional.of(promised);
        sheet.open(window, theme, promised.due());
    }

    /** Opens it over a window. */
    public void open(Shell window, Theme theme, Optional<LocalDate> day) {
        panel = new FormPanel(window, theme, Texts.get(opened.isPresent() ? "commit.edit" : "commit.title"));
        what = panel.field(Texts.get("commit.what"), Texts.get("commit.what.hint"), this::save);
        if (members.size() > 1) {
            panel.line(Heading.Level.STRONG, Texts.get("commit.who"));
            ChipBar who = panel.chips(Texts.get("commit.who"));
            who.setChips(members.stream().map(one -> new Chip(one.id().toString(), one.name(), Tone.SOFT)).toList());
            who.setOn(Set.of(whose.toString()));
            who.onToggle(on -> {
                on.stream().map(UUID::fromString).filter(id -> !id.equals(whose)).findFirst().ifPresent(id -> whose = id);
                who.setOn(Set.of(whose.toString()));
            });
        }
        due = panel.day(Texts.get("commit.due"), days, Toward.FUTURE, this::save);
        due.setDay(day.orElseGet(() -> days.today().plusWeeks(2)));
        panel.noButton();
        panel.button(FlatButton.Kind.PLAIN, Texts.get("cancel"), panel.popover()::close);
        panel.button(FlatButton.Kind.PRIMARY, Texts.get(opened.isPresent() ? "save" : "commit.save"), this::save);
        opened.map(Promised::what).ifPresent(what::setText);
        panel.popover().stay().kept(this::save).open();
        what.setFocus();
    }

    private void save() {
        if (what.getText().isBlank()) {
            panel.object(Texts.get("commit.what.missing"), what);
        } else if (due.day().isEmpty()) {
            panel.object(Texts.get("commit.due.wrong"), due.control());
        } else {
            ByMember<UUID> command = opened.<ByMember<UUID>>map(one -> new EditCommitment(me, one.id()).what(what.getText()).due(due.day().get()))
                    .orElseGet(() -> new MakeCommitment(me, what.getText(), due.day().get()).of(whose));
            actions.runAndSay(command, Texts.get(opened.isPresent() ? "commit.said.edited" : "commit.said", what.getText().strip()))
                    .ifPresent(id -> panel.popover().close());
        }
    }
}
