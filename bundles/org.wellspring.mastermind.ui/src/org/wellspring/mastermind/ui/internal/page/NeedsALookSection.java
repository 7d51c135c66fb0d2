// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.core.Versions.Version;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.NeedsALook.Look;
import org.wellspring.mastermind.ui.internal.GroupsBeside;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.share.GroupMember;
import org.wellspring.share.GroupMember.Standing;
import org.wellspring.share.SharedGroup;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.RichText;

/**
 * The one list of what members may want to look at (sharing.md): what they wrote differently without having heard of each other, whose membership waits for a decision, and
 * what a removed device wrote afterwards. Where there is nothing, it takes no room; nothing in it blocks anything.
 */
final class NeedsALookSection extends OfGroup<NeedsALookSection.Told> {
    /** A version in words. */
    record Written(Version version, String value, String origin) {
    }

    /** A field and its versions. */
    record Several(Look look, List<Written> versions) {
    }

    record Told(List<Several> several, List<GroupMember> suspended, Set<String> tray, Optional<UUID> me) {
    }

    /** Of what is written differently so much is seen at once: after weeks apart it may be a lot, and the next meeting stands below it. */
    private static final int FIRST = 3;
    private boolean all;

    NeedsALookSection(SectionPlace place) {
        super(place);
    }

    @Override
    protected Object state(UUID of) {
        return all;
    }

    @Override
    protected void ownerChanged() {
        all = false;
    }

    @Override
    Told slice(GroupPage page, GroupStanding standing) {
        List<Several> several = standing.looks().stream().map(look -> new Several(look, look.versions().stream()
                .map(one -> new Written(one, VersionWords.value(place().space(), look, one), VersionWords.origin(place().space(), one))).toList())).toList();
        List<GroupMember> suspended = standing.members().stream().filter(one -> one.standing() == Standing.SUSPENDED).toList();
        return new Told(several, suspended, standing.tray(), standing.belongs() ? standing.me() : Optional.empty());
    }

    @Override
    protected boolean isEmpty(Told told) {
        return told.several().isEmpty() && told.suspended().isEmpty() && told.tray().isEmpty();
    }

    @Override
    protected void build(UUID group, Told told) {
        Card card = card(Texts.get("look", told.several().size() + told.suspended().size() + told.tray().size()));
        told.suspended().forEach(one -> suspended(card, one, told.me()));
        told.tray().forEach(device -> tray(card, device, told.me()));
        if (!told.several().isEmpty()) {
            place().words(card, Heading.Level.SUBTITLE, Texts.get("look.why"));
        }
        told.several().stream().limit(all ? Long.MAX_VALUE : FIRST).forEach(one -> versions(card, one, told.me()));
        if (!all && told.several().size() > FIRST) {
            line(card, "look", RichText.empty().link(Texts.get("look.more", told.several().size() - FIRST), () -> {
                all = true;
                rebuild();
            }));
        }
    }

    private void versions(Card card, Several one, Optional<UUID> me) {
        Look look = one.look();
        place().words(card, Heading.Level.TEXT, Texts.get("look.of", look.title(), look.field()));
        for (Written written : one.versions()) {
            boolean shown = written.version() == look.versions().getFirst();
            RichText line = RichText.empty().strong(written.value()).muted("  " + written.origin()).muted(shown ? " · " + Texts.get("look.shown") : "");
            line(card, written.version().id(), me.map(member -> choices(line, one, written, shown, new VersionChoice(place(), member))).orElse(line));
        }
    }

    private static RichText choices(RichText line, Several one, Written written, boolean shown, VersionChoice choice) {
        RichText taking = line.muted(" · ").link(Texts.get(shown ? "look.keep" : "look.take"), () -> choice.take(one.look(), written.version()));
        return one.look().isText() && written.equals(one.versions().getLast()) ? taking.muted(" · ").link(Texts.get("look.both"), () -> choice.both(one.look()))
                : taking;
    }

    private void suspended(Card card, GroupMember one, Optional<UUID> me) {
        RichText line = RichText.empty().plain(Texts.get("member.suspended", one.name()));
        line(card, one.id(), me.isEmpty() ? line
                : line.muted("  ").link(Texts.get("decide.stays"), () -> decide(one, true)).muted(" · ")
                        .link(Texts.get("decide.goes"), () -> decide(one, false)));
    }

    private void decide(GroupMember one, boolean stays) {
        SharedGroup group = group();
        decided(Texts.get(stays ? "decide.stays" : "decide.goes"), () -> group.decide(one.id(), stays));
    }

    private void tray(Card card, String device, Optional<UUID> me) {
        RichText line = RichText.empty().plain(Texts.get("tray", device));
        line(card, device, me.isEmpty() ? line : line.muted("  ").link(Texts.get("tray.keep"), () -> {
            SharedGroup group = group();
            decided(Texts.get("tray.keep"), () -> group.keep(device));
        }));
    }

    /** What is said of members is written to the disk, away from the UI thread; the page is read again after the exchange that tells the others. */
    private void decided(String what, Runnable deed) {
        GroupPlace here = place().window().make(GroupPlace.class);
        here.work(what, () -> {
            deed.run();
            return what;
        }, done -> here.beside().exchange(place().space().id()), () -> {});
    }

    private SharedGroup group() {
        return place().window().<GroupsBeside>service(GroupsBeside.class).of(place().space().id()).orElseThrow();
    }
}
