// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.Space;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Met;
import org.wellspring.mastermind.GroupPage.Promised;
import org.wellspring.mastermind.MeetingFormats;
import org.wellspring.mastermind.Meetings;
import org.wellspring.mastermind.Rotation;
import org.wellspring.mastermind.Rotation.Turn;
import org.wellspring.mastermind.commands.NewMeeting;
import org.wellspring.mastermind.ui.internal.GroupIds;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.GroupWords;
import org.wellspring.mastermind.ui.internal.GroupsBeside;
import org.wellspring.mastermind.ui.internal.ShownGroup;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.mastermind.ui.internal.meeting.MinutesSheet;
import org.wellspring.mastermind.spi.MeetingFormat;
import org.wellspring.model.group.MeetingState;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.RichText;

/** The meeting that runs or is next: when, how it goes, whose turn it is and why, what it asks about (K1, K3, K8). */
final class NextSection extends OfGroup<NextSection.Told> {
    private static final int TURNS = 3;
    private static final int TURNS_WIDE = 210;

    /** Whose turn it is, and why. */
    record WhoseTurn(String who, String why) {
    }

    /**
     * What is told of it; whose turn it is in words.
     *
     * @param byRhythm when the group meets by its rhythm, where no meeting is planned
     * @param usual the id of its usual format
     */
    record Told(Optional<Met> next, String when, String format, List<WhoseTurn> turns, int asked, boolean writes, Optional<Instant> byRhythm,
            String byRhythmWords, String usual) {
    }

    NextSection(SectionPlace place) {
        super(place);
    }

    @Override
    Told slice(GroupPage page, GroupStanding standing) {
        Space space = place().space();
        Meetings meetings = new Meetings(space);
        Optional<Met> next = meetings.next();
        LocalDate day = next.flatMap(Met::start).map(at -> LocalDate.ofInstant(at, space.clock().getZone())).orElse(LocalDate.now(space.clock()));
        List<Turn> turns = Rotation.of(space, day);
        List<WhoseTurn> words = turns.stream().limit(TURNS)
                .map(turn -> new WhoseTurn(
                        standing.isMe(turn.member().id()) ? Texts.get("member.me", turn.member().name()) : turn.member().name(),
                        turn.reason(meetings.zone(), LocalDate.now(space.clock()))))
                .toList();
        Optional<Instant> rhythm = next.isPresent() ? Optional.empty() : meetings.byRhythm();
        return new Told(next, next.flatMap(Met::start).map(at -> GroupWords.day(space, at)).orElse(""), next.map(met -> format(met.format())).orElse(""),
                words,
                (int) meetings.asked().stream().map(Promised::id).count(), standing.belongs(), rhythm,
                rhythm.map(at -> GroupWords.day(space, at)).orElse(""), page.format());
    }

    private String format(String id) {
        GroupsBeside beside = place().window().service(GroupsBeside.class);
        return beside.source().formats().find(id).map(MeetingFormat::name).orElse(id);
    }

    @Override
    protected void build(UUID group, Told told) {
        Card card = card(Texts.get("next"));
        Composite sides = place().bare(card, 2);
        Composite left = place().bare(sides, 1);
        ((GridLayout) left.getLayout()).verticalSpacing = place().theme().px(6);
        boolean running = told.next().filter(met -> met.state() == MeetingState.RUNNING).isPresent();
        place().words(left, told.next().isEmpty() ? Heading.Level.SUBTITLE : Heading.Level.TITLE,
                running ? Texts.get("next.running") : told.next().isEmpty() ? Texts.get("next.none") : told.when());
        told.next().ifPresent(met -> {
            RichText about = RichText.empty().muted(GroupWords.joined(" · ", told.format(), Texts.get("minutes", met.minutes()),
                    told.asked() > 0 ? Texts.get("next.asked", told.asked()) : ""));
            line(left, met.id() + "/about", running || met.start().isEmpty() ? about
                    : about.muted("  ").link(Texts.get("calendar.link"),
                            () -> MinutesSheet.calendar(place().window().make(GroupPlace.class), place().space(), met.id(), met.title())));
        });
        if (told.byRhythm().isPresent()) {
            place().words(left, Heading.Level.TEXT, Texts.get("next.byRhythm", told.byRhythmWords()));
        }
        if (told.writes()) {
            buttons(left, told);
        }
        // Alone it is always one’s own.
        if (told.turns().size() > 1) {
            Composite right = place().bare(sides, 1);
            ((GridData) right.getLayoutData()).grabExcessHorizontalSpace = false;
            ((GridData) right.getLayoutData()).widthHint = place().theme().px(TURNS_WIDE);
            place().words(right, Heading.Level.SECTION, Texts.get("turns"));
            told.turns().forEach(turn -> {
                place().words(right, Heading.Level.TEXT, turn.who());
                place().words(right, Heading.Level.SUBTITLE, turn.why());
            });
        }
    }

    /** One beside the other as far as there is room. */
    private void buttons(Composite left, Told told) {
        Composite row = place().bare(left, 1);
        RowLayout across = new RowLayout();
        across.marginLeft = 0;
        across.spacing = place().theme().px(8);
        row.setLayout(across);
        told.next().ifPresent(met -> {
            boolean running = met.state() == MeetingState.RUNNING;
            new FlatButton(row, place().theme(), FlatButton.Kind.PRIMARY, Texts.get(running ? "run.goOn" : "run.action"))
                    .onPress(() -> place().commands().run(GroupIds.RUN));
            new FlatButton(row, place().theme(), FlatButton.Kind.PLAIN, Texts.get("meeting.open"))
                    .onPress(() -> place().window().service(ShownGroup.class).meeting(place().space().id(), met.id()));
        });
        Optional<Instant> rhythm = told.byRhythm();
        rhythm.ifPresent(at -> new FlatButton(row, place().theme(), FlatButton.Kind.PRIMARY, Texts.get("meeting.plan.do")).onPress(() -> plan(told, at)));
        new FlatButton(row, place().theme(),
                told.next().isPresent() || rhythm.isPresent() ? FlatButton.Kind.QUIET
                        : told.turns().size() > 1 ? FlatButton.Kind.PRIMARY : FlatButton.Kind.PLAIN,
                Texts.get("meeting.plan"))
                .onPress(() -> place().commands().run(GroupIds.MEETING));
    }

    private void plan(Told told, Instant at) {
        GroupsBeside beside = place().window().service(GroupsBeside.class);
        MeetingFormats formats = beside.source().formats();
        MeetingFormat format = formats.find(told.usual()).orElseGet(() -> formats.named(MeetingFormats.USUAL));
        beside.of(place().space().id()).ifPresent(group -> say(new NewMeeting(GroupPlace.me(group), at, format),
                Texts.get("meeting.said", GroupWords.when(place().space(), at))));
    }
}
