// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.run;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wellspring.core.Space;
import org.wellspring.mastermind.GroupPage.Promised;
import org.wellspring.mastermind.MeetingPage.Parked;
import org.wellspring.mastermind.MeetingRun.Step;
import org.wellspring.mastermind.MemberName;
import org.wellspring.mastermind.commands.SettleCommitment;
import org.wellspring.mastermind.ui.internal.GroupWords;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.model.group.CommitmentState;
import org.wellspring.model.group.MeetingState;
import org.wellspring.model.group.Presence;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;

/** What stands beside the clock: what is asked about while no seat runs, what is promised, who is in the room, what was parked (K3, K4, K7, K9). UI thread only. */
final class RunAside {
    private final Theme theme;
    private final Space space;
    private final RunDeeds deeds;

    RunAside(Theme theme, Space space, RunDeeds deeds) {
        this.theme = theme;
        this.space = space;
        this.deeds = deeds;
    }

    /** What decides how it looks. */
    static Object state(Seen seen) {
        return List.of(seen.meeting().commitments(), seen.asked(), seen.meeting().attendance(), seen.members(), seen.meeting().parked(), seen.state(),
                seen.seat().isPresent(), seen.step().flatMap(Step::speaker));
    }

    /** Fills a box with it. */
    void show(Composite box, Seen seen) {
        boolean over = seen.state() == MeetingState.HELD;
        if (!seen.asked().isEmpty() && !over && seen.seat().isEmpty()) {
            section(box, Texts.get("run.asked"));
            Card card = card(box);
            // Whose turn it is, is asked first.
            seen.asked().stream().sorted(Comparator.comparing(one -> seen.step().flatMap(Step::speaker).isEmpty()
                    || !one.member().equals(seen.step().flatMap(Step::speaker)))).forEach(one -> asked(card, one, seen.state() == MeetingState.RUNNING));
        }
        if (seen.state() != MeetingState.PLANNED) {
            section(box, Texts.get("run.commitments"));
            Card card = card(box);
            seen.meeting().commitments().forEach(one -> line(card, one.id(), GroupWords.promised(one).muted("  " + GroupWords.due(space, one))));
            line(card, "commit", RichText.empty().link(Texts.get("run.commit", deeds.promising().name()), deeds::commit));
            section(box, Texts.get("run.room"));
            room(card(box), seen, !over);
        }
        List<Parked> parked = seen.meeting().parked();
        if (!parked.isEmpty()) {
            section(box, Texts.get("parked"));
            Card lot = card(box);
            parked.forEach(one -> wide(new Heading(lot, theme, Heading.Level.TEXT, one.text())));
        }
    }

    private void section(Composite box, String text) {
        wide(new Heading(box, theme, Heading.Level.SECTION, text));
    }

    private static void wide(Control control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private Card card(Composite box) {
        Card card = new Card(box, theme);
        wide(card);
        return card;
    }

    private void line(Composite parent, Object about, RichText text) {
        LinkText line = new LinkText(parent, theme, text);
        line.standsFor(about + "/line");
        wide(line);
    }

    private void asked(Card card, Promised one, boolean answered) {
        line(card, one.id() + "/what", GroupWords.promised(one));
        if (!answered) {
            return;
        }
        RichText answers = RichText.empty();
        for (CommitmentState state : List.of(CommitmentState.KEPT, CommitmentState.MISSED, CommitmentState.DROPPED)) {
            answers = answers.muted(answers.text().isEmpty() ? "" : " · ").link(Texts.get("settle." + state.getLiteral()),
                    () -> deeds.run(new SettleCommitment(deeds.me(), one.id(), state)));
        }
        line(card, one.id(), answers);
    }

    /** Everybody, each with what can be said of them; before the meeting it is what one comes for. */
    void room(Card card, Seen seen, boolean changes) {
        List<MemberName> present = seen.with(Presence.PRESENT);
        if (!present.isEmpty()) {
            wide(new Heading(card, theme, Heading.Level.TEXT, present.stream().map(this::name).collect(Collectors.joining(" · "))));
        }
        for (MemberName member : seen.members()) {
            Presence presence = seen.meeting().presence(member.id());
            if (presence != Presence.PRESENT) {
                RichText line = RichText.empty().muted(Texts.get("presence." + presence.getLiteral(), name(member)));
                if (changes) {
                    line = line.muted("  ").link(Texts.get("presence.here"), () -> deeds.present(List.of(member.id()), Presence.PRESENT));
                    line = presence == Presence.EXCUSED ? line
                            : line.muted(" · ").link(Texts.get("presence.excuse"), () -> deeds.present(List.of(member.id()), Presence.EXCUSED));
                }
                line(card, member.id(), line);
            }
        }
        if (changes && present.stream().anyMatch(member -> !member.id().equals(deeds.me()))) {
            line(card, "gone", RichText.empty().link(Texts.get("presence.gone.link"), deeds::gone));
        }
    }

    private String name(MemberName member) {
        return member.id().equals(deeds.me()) ? Texts.get("member.me", member.name()) : member.name();
    }
}
