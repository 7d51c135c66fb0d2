// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.wellspring.core.days.DayAnswer;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Toward;
import org.wellspring.core.words.DateWords;
import org.wellspring.mastermind.MeetingFormats;
import org.wellspring.mastermind.commands.NewMeeting;
import org.wellspring.mastermind.spi.MeetingFormat;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.GroupWords;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.share.SharedGroup;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

/** When a meeting is, and how it goes (K1, K7). UI thread only. */
final class MeetingSheet {
    /**
     * What is proposed.
     *
     * @param at by the group's rhythm
     * @param format id of the group's usual format; empty where none was said
     */
    record Proposed(Optional<Instant> at, String format) {
    }

    private final GroupPlace place;
    private final SharedGroup group;
    private final Actions actions;
    private final DayReader days;
    private final MeetingFormats formats;
    private FormPanel panel;
    private SearchField when;
    private SearchField title;
    private Heading said;
    private Heading how;
    private String format;

    MeetingSheet(GroupPlace place, SharedGroup group, Actions actions) {
        this.place = place;
        this.group = group;
        this.actions = actions;
        this.days = place.days();
        this.formats = place.beside().source().formats();
    }

    void open(Proposed proposed) {
        panel = new FormPanel(place.shell(), place.theme(), Texts.get("meeting.plan"));
        when = panel.field(Texts.get("meeting.when"), Texts.get("meeting.when.hint"), this::save);
        said = panel.line(Heading.Level.SUBTITLE, "");
        format = formats.find(proposed.format()).map(MeetingFormat::id).orElse(MeetingFormats.USUAL);
        panel.line(Heading.Level.STRONG, Texts.get("meeting.format"));
        ChipBar bar = panel.chips(Texts.get("meeting.format"));
        bar.setChips(formats.all().stream().map(one -> new Chip(one.id(), one.name(), Tone.SOFT)).toList());
        bar.setOn(Set.of(format));
        how = panel.line(Heading.Level.SUBTITLE, explained());
        bar.onToggle(on -> {
            on.stream().filter(id -> !id.equals(format)).findFirst().ifPresent(id -> format = id);
            bar.setOn(Set.of(format));
            how.setText(explained());
            panel.popover().place();
        });
        title = panel.field(Texts.get("meeting.title"), Texts.get("meeting.title.hint"), this::save);
        when.onChange(text -> said.setText(told()));
        proposed.at().ifPresent(at -> {
            var there = at.atZone(group.space().clock().getZone());
            when.setText(new DateWords().date(there.toLocalDate(), GroupPlace.today(group.space())) + ", " + new DateWords().time(there.toLocalTime()));
        });
        said.setText(told());
        panel.noButton();
        panel.button(FlatButton.Kind.PLAIN, Texts.get("cancel"), panel.popover()::close);
        panel.button(FlatButton.Kind.PRIMARY, Texts.get("meeting.plan.do"), this::save);
        panel.popover().kept(this::save).open();
        when.setFocus();
    }

    private String explained() {
        return formats.find(format).map(MeetingFormat::explanation).orElse("");
    }

    private Optional<Instant> at() {
        return days.read(when.getText(), Toward.FUTURE) instanceof DayAnswer.Timed timed ? Optional.of(timed.at(group.space().clock().getZone()))
                : Optional.empty();
    }

    private String told() {
        if (when.getText().isBlank()) {
            return Texts.get("meeting.when.help");
        }
        LocalDate today = GroupPlace.today(group.space());
        return at()
                .map(at -> new DateWords().full(LocalDate.ofInstant(at, group.space().clock().getZone()), today) + ", " + GroupWords.clock(group.space(), at))
                .orElseGet(() -> Texts.get("meeting.when.wrong"));
    }

    private void save() {
        if (at().isEmpty()) {
            panel.object(Texts.get("meeting.when.wrong"), when);
            return;
        }
        actions.runAndSay(new NewMeeting(GroupPlace.me(group), at().get(), formats.named(format)).title(title.getText()),
                Texts.get("meeting.said", GroupWords.when(group.space(), at().get()))).ifPresent(id -> panel.popover().close());
    }
}
