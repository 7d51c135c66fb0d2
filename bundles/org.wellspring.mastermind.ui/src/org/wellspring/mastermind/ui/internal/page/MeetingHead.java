// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.page;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.wellspring.core.days.DayAnswer;
import org.wellspring.core.days.Toward;
import org.wellspring.core.words.DateWords;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.MeetingFormats;
import org.wellspring.mastermind.MeetingPage;
import org.wellspring.mastermind.commands.DeleteEntryOfGroup;
import org.wellspring.mastermind.commands.EditMeeting;
import org.wellspring.mastermind.commands.MakeAgenda;
import org.wellspring.mastermind.spi.MeetingFormat;
import org.wellspring.mastermind.ui.internal.GroupIds;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.GroupWords;
import org.wellspring.mastermind.ui.internal.GroupsBeside;
import org.wellspring.mastermind.ui.internal.ShownGroup;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.mastermind.ui.internal.meeting.MinutesSheet;
import org.wellspring.model.group.MeetingState;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.choose.Chooser.Choice;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.DropDown;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.RichText;

/** What a meeting is called, when it is and how it goes, and the way back to the group (K1, K7). */
final class MeetingHead extends OfMeeting<MeetingHead.Told> {
    record Told(String group, String title, Optional<Instant> start, int minutes, String format, MeetingState state, Optional<UUID> me) {
    }

    MeetingHead(SectionPlace place) {
        super(place);
    }

    @Override
    Told slice(GroupPage group, MeetingPage meeting, Optional<UUID> me) {
        return new Told(group.name(), meeting.title(), meeting.start(), meeting.minutes(),
                formats().find(meeting.format()).map(MeetingFormat::name).orElse(meeting.format()), meeting.state(), me);
    }

    private MeetingFormats formats() {
        GroupsBeside beside = place().window().service(GroupsBeside.class);
        return beside.source().formats();
    }

    @Override
    protected void build(UUID id, Told told) {
        line(place().box().composite(), id + "/back",
                RichText.empty().link("‹ " + (told.group().equals(told.title()) ? Texts.get("back") : told.group()), this::back));
        Composite top = place().bare(place().box().composite(), 3);
        boolean planned = told.state() == MeetingState.PLANNED;
        String how = GroupWords.joined(" · ", told.format(), told.minutes() > 0 ? Texts.get("minutes", told.minutes()) : "",
                Texts.get("meeting.state." + told.state().getLiteral()));
        if (told.me().isEmpty()) {
            place().words(top, Heading.Level.TITLE, told.title());
            place().words(place().box().composite(), Heading.Level.SUBTITLE, GroupWords.joined(" · ", when(told), how));
            return;
        }
        UUID me = told.me().get();
        InlineEdit title = new InlineEdit(top, place().theme(), SWT.NONE, Texts.get("meeting.title")).level(Heading.Level.TITLE)
                .check(text -> text.isBlank() ? Optional.of(Texts.get("entry.missing")) : Optional.empty())
                .onCommit(text -> run(new EditMeeting(me, id).title(text)));
        title.setValue(told.title());
        title.standsFor(id + "/title");
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        if (planned || told.state() == MeetingState.RUNNING) {
            new FlatButton(top, place().theme(), FlatButton.Kind.PRIMARY, Texts.get(planned ? "run.action" : "run.goOn"))
                    .onPress(() -> place().commands().run(GroupIds.RUN));
        }
        FlatButton more = new FlatButton(top, place().theme(), FlatButton.Kind.PLAIN, "").icon(Icon.MORE, Texts.get("more"));
        more.onPress(() -> menu(more, id, told, me));
        if (planned) {
            InlineEdit when = edit(place(), place().box().composite(), id, Texts.get("meeting.when"), when(told), text -> move(id, me, text))
                    .check(text -> at(text).isPresent() ? Optional.empty() : Optional.of(Texts.get("meeting.when.wrong")));
            when.level(Heading.Level.STRONG).editAs(typed(told));
            line(place().box().composite(), id + "/how",
                    RichText.empty().muted(how).muted("  ").link(Texts.get("meeting.format.change"), () -> format(id, me)));
        } else {
            place().words(place().box().composite(), Heading.Level.SUBTITLE, GroupWords.joined(" · ", when(told), how));
        }
    }

    private void back() {
        place().window().<ShownGroup>service(ShownGroup.class).board(place().space().id());
    }

    private String when(Told told) {
        return told.start().map(at -> GroupWords.day(place().space(), at)).orElse("");
    }

    /** As it can be typed again: a day that is near by its date. */
    private String typed(Told told) {
        return told.start().map(at -> at.atZone(place().space().clock().getZone()))
                .map(at -> new DateWords().date(at.toLocalDate(), place().today()) + ", " + new DateWords().time(at.toLocalTime())).orElse("");
    }

    private Optional<Instant> at(String text) {
        return place().window().make(GroupPlace.class).days().read(text, Toward.FUTURE) instanceof DayAnswer.Timed timed
                ? Optional.of(timed.at(place().space().clock().getZone()))
                : Optional.empty();
    }

    private void move(UUID id, UUID me, String text) {
        at(text).ifPresent(at -> say(new EditMeeting(me, id).at(at), Texts.get("meeting.said.moved", GroupWords.when(place().space(), at))));
    }

    private void format(UUID id, UUID me) {
        place().window().shell().ifPresent(shell -> new Chooser(place().theme(), Texts.get("meeting.format"), Texts.get("meeting.format"))
                .among(formats().all().stream().map(one -> new Choice(one.id(), one.name(), "")).toList())
                .open(shell, chosen -> run(new MakeAgenda(me, id, formats().named(chosen.id())))));
    }

    private void menu(FlatButton below, UUID id, Told told, UUID me) {
        Menu menu = new Menu(below);
        GroupPlace here = place().window().make(GroupPlace.class);
        DropDown.item(menu, Texts.get("minutes.menu"), () -> MinutesSheet.open(here, place().space(), id, told.title()));
        if (told.start().isPresent()) {
            DropDown.item(menu, Texts.get("calendar.menu"), () -> MinutesSheet.calendar(here, place().space(), id, told.title()));
        }
        if (told.state() == MeetingState.PLANNED) {
            DropDown.item(menu, Texts.get("meeting.callOff"),
                    () -> say(new EditMeeting(me, id).calledOff(true), Texts.get("meeting.said.calledOff", told.title())));
        } else if (told.state() == MeetingState.CANCELLED) {
            DropDown.item(menu, Texts.get("meeting.again"), () -> run(new EditMeeting(me, id).calledOff(false)));
        }
        if (told.state() != MeetingState.HELD) {
            DropDown.item(menu, Texts.get("delete"), () -> {
                back();
                say(new DeleteEntryOfGroup(me, id), Texts.get("said.deleted", told.title()));
            });
        }
        DropDown.below(below, menu);
    }
}
