// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.Space;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Met;
import org.wellspring.mastermind.GroupPage.Promised;
import org.wellspring.mastermind.Meetings;
import org.wellspring.mastermind.Rotation;
import org.wellspring.mastermind.Rotation.Turn;
import org.wellspring.mastermind.ui.internal.GroupIds;
import org.wellspring.mastermind.ui.internal.GroupWords;
import org.wellspring.mastermind.ui.internal.GroupsBeside;
import org.wellspring.mastermind.ui.internal.ShownGroup;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.mastermind.spi.MeetingFormat;
import org.wellspring.model.group.MeetingState;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;

/** The meeting that runs or is next: when, how it goes, whose turn it is and why, what it asks about (K1, K3, K8). */
final class NextSection extends OfGroup<NextSection.Told> {
    private static final int TURNS = 3;

    /** What is told of it; whose turn it is in words. */
    record Told(Optional<Met> next, String when, String format, List<String> turns, int asked, boolean writes) {
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
        List<String> words = turns.stream().limit(TURNS)
                .map(turn -> Texts.get("turn", turn.member().name(), turn.reason(meetings.zone(), LocalDate.now(space.clock())))).toList();
        return new Told(next, next.flatMap(Met::start).map(at -> GroupWords.when(space, at)).orElse(""), next.map(met -> format(met.format())).orElse(""),
                words,
                (int) meetings.asked().stream().map(Promised::id).count(), standing.belongs());
    }

    private String format(String id) {
        GroupsBeside beside = place().window().service(GroupsBeside.class);
        return beside.source().formats().find(id).map(MeetingFormat::name).orElse(id);
    }

    @Override
    protected void build(UUID group, Told told) {
        Card card = card(Texts.get("next"));
        if (told.next().isEmpty()) {
            place().words(card, Heading.Level.SUBTITLE, Texts.get("next.none"));
        } else {
            Met met = told.next().get();
            boolean running = met.state() == MeetingState.RUNNING;
            place().words(card, Heading.Level.TEXT, running ? Texts.get("next.running")
                    : GroupWords.joined(" · ", told.when(), told.format(),
                            Texts.get("minutes", met.minutes())));
            if (told.asked() > 0) {
                place().words(card, Heading.Level.SUBTITLE, Texts.get("next.asked", told.asked()));
            }
        }
        if (!told.turns().isEmpty()) {
            place().words(card, Heading.Level.SECTION, Texts.get("turns"));
            told.turns().forEach(turn -> place().words(card, Heading.Level.TEXT, turn));
        }
        if (told.writes()) {
            buttons(card, told);
        }
    }

    private void buttons(Card card, Told told) {
        Composite row = place().bare(card, 3);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        told.next().ifPresent(met -> {
            boolean running = met.state() == MeetingState.RUNNING;
            new FlatButton(row, place().theme(), FlatButton.Kind.PRIMARY, Texts.get(running ? "run.goOn" : "run.action"))
                    .onPress(() -> place().commands().run(GroupIds.RUN));
            new FlatButton(row, place().theme(), FlatButton.Kind.PLAIN, Texts.get("meeting.open"))
                    .onPress(() -> place().window().service(ShownGroup.class).meeting(place().space().id(), met.id()));
        });
        new FlatButton(row, place().theme(), told.next().isPresent() ? FlatButton.Kind.QUIET : FlatButton.Kind.PRIMARY, Texts.get("meeting.plan"))
                .onPress(() -> place().commands().run(GroupIds.MEETING));
    }
}
