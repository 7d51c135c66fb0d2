// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Belonging;
import org.wellspring.mastermind.GroupPage.Met;
import org.wellspring.mastermind.MeetingPage;
import org.wellspring.mastermind.Meetings;
import org.wellspring.mastermind.joining.MemberEntries;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.SharedGroups.Entry;

/** A command about a group, or about something that is in one of the groups beside the book. */
abstract class GroupVerb implements Verb {
    /** A group that is open. */
    record Here(SharedGroup group) {
        Space space() {
            return group.space();
        }

        /** Who does it. */
        UUID me() {
            return GroupAccess.me(group);
        }
    }

    /** What is done with a meeting; the book is there for days as its settings read them. */
    interface MeetingWork<A> {
        A apply(Space book, Here here, MeetingPage page);
    }

    /** What is done with something in a group. */
    interface EntryWork<A> {
        A apply(Space book, Here here, UUID entry);
    }

    /** Something in one of the groups. */
    private record Found(UUID group, UUID object) {
    }

    private static final GroupPackage MODEL = GroupPackage.eINSTANCE;
    private final GroupAccess access;

    GroupVerb(GroupAccess access) {
        this.access = access;
    }

    /** Does something in the group that is named so; where there is one alone, it need not be named. */
    final <A> A in(Session session, String group, BiFunction<Space, Here, A> work) {
        return session.changing(book -> using(session, named(session, group), here -> work.apply(book, here)));
    }

    /** Runs the command that is made for the group that is named so. */
    final Saved save(Session session, String group, BiFunction<Space, Here, Command<UUID>> command) {
        return in(session, group, (book, here) -> Saved.by(session, here.space(), command.apply(book, here)));
    }

    /** Runs the command that is made for something in one of the groups. */
    final Saved saveAt(Session session, String id, List<EClass> types, EntryWork<Command<UUID>> command) {
        return session.changing(book -> {
            Found found = found(all(session, here -> ofTypes(here, types)), id);
            return using(session, found.group(), here -> Saved.by(session, here.space(), command.apply(book, here, found.object())));
        });
    }

    /**
     * Does something with what is named in one of the groups.
     *
     * @param named what can be named in a group
     */
    final <A> A at(Session session, String id, Function<Here, List<UUID>> named, BiFunction<Here, UUID, A> work) {
        return session.changing(book -> {
            Found found = found(all(session, named), id);
            return using(session, found.group(), here -> work.apply(here, found.object()));
        });
    }

    private static Found found(List<Found> all, String id) {
        return the(all, ShortIds.among(id, all.stream().map(Found::object).toList()));
    }

    private static List<UUID> ofTypes(Here here, List<EClass> types) {
        return types.stream().flatMap(type -> here.space().all(type).stream()).toList();
    }

    /** Does something in a meeting: by its id, or the one that is running in the group of that name, else its next one. */
    final <A> A inMeeting(Session session, String meeting, MeetingWork<A> work) {
        return inMeeting(session, meeting, Meetings::next, work);
    }

    /** The same with another meeting of the group that is named. */
    final <A> A inMeeting(Session session, String meeting, Function<Meetings, Optional<Met>> which, MeetingWork<A> work) {
        return session.changing(book -> {
            Found found = meeting(session, meeting, which);
            return using(session, found.group(), here -> work.apply(book, here, page(here.space(), found.object())));
        });
    }

    /** Runs the command that is made for a meeting. */
    final Saved saveMeeting(Session session, String meeting, MeetingWork<Command<UUID>> command) {
        return inMeeting(session, meeting, (book, here, page) -> Saved.by(session, here.space(), command.apply(book, here, page)));
    }

    private <A> A using(Session session, UUID group, Function<Here, A> work) {
        return access.groups().using(session.directory(), group, session.options(), shared -> {
            MemberEntries.follow(shared);
            return work.apply(new Here(shared));
        });
    }

    private UUID named(Session session, String group) {
        List<Entry> all = access.groups().all(session.directory());
        return group.isBlank() && all.size() == 1 ? all.getFirst().id() : access.find(session, group).id();
    }

    private List<Found> all(Session session, Function<Here, List<UUID>> named) {
        return access.groups().all(session.directory()).stream().flatMap(entry -> using(session, entry.id(),
                here -> named.apply(here).stream().map(id -> new Found(entry.id(), id)).toList()).stream()).toList();
    }

    private static Found the(List<Found> all, UUID id) {
        return all.stream().filter(found -> found.object().equals(id)).findFirst().orElseThrow();
    }

    private Found meeting(Session session, String said, Function<Meetings, Optional<Met>> which) {
        String text = said.strip().toLowerCase(Locale.ROOT);
        List<Found> all = all(session, here -> ofTypes(here, List.of(MODEL.getMeeting())));
        if (text.matches("[0-9a-f-]{4,36}") && all.stream().anyMatch(found -> found.object().toString().endsWith(text))) {
            return the(all, ShortIds.among(text, all.stream().map(Found::object).toList()));
        }
        UUID group = named(session, said);
        return using(session, group, here -> which.apply(new Meetings(here.space()))).map(next -> new Found(group, next.id()))
                .orElseThrow(() -> Failure.of(GroupWorkVerbs.class, "no-meeting", said));
    }

    static MeetingPage page(Space group, UUID meeting) {
        return MeetingPage.of(group, meeting).orElseThrow();
    }

    /** The member that is meant by a name, the beginning of one, or an id; "me" is whoever asks. */
    static UUID member(Here here, String said) {
        if (said.strip().equals("me")) {
            return here.me();
        }
        return NamedMember.of(said, GroupPage.of(here.space()).members(), Belonging::name, Belonging::id).id();
    }
}
