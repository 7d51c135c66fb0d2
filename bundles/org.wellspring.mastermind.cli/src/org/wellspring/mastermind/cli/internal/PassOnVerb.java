// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Whom;
import org.wellspring.mastermind.ContactToPassOn;
import org.wellspring.mastermind.commands.PassOnContact;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code group contact share}: copies chosen fields of somebody in my book for the group (sharing.md). */
@Command(name = "share")
final class PassOnVerb extends GroupVerb {
    /** What can go along with the name. */
    private enum Part {
        ORGANIZATION, EMAIL, PHONE
    }

    @Parameters(index = "0", paramLabel = "GROUP", descriptionKey = "group.name")
    private String group;
    @Parameters(index = "1", paramLabel = "PERSON", descriptionKey = "contact.person")
    private String person;
    @Option(names = "--with", split = ",", paramLabel = "FIELD", descriptionKey = "contact.with")
    private List<String> with = List.of();
    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "contact.note")
    private String note = "";
    @Option(names = "--dry-run", descriptionKey = "contact.dry-run")
    private boolean dryRun;

    PassOnVerb(GroupAccess groups) {
        super(groups);
    }

    /** What the group gets, and nothing else. */
    record Copied(String name, String organization, String email, String phone, String note) {
        private String words() {
            return Stream.of(name, organization, email, phone, note).filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
        }
    }

    /** What was done, or would be. */
    record PassedOn(Optional<UUID> transaction, List<UUID> ids, Copied contact, boolean dryRun) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.say(dryRun ? "contact.would" : "contact.done", contact.words());
        }
    }

    @Override
    public Answer run(Session session) {
        Copied copy = session.reading(book -> copied(ContactToPassOn.of(book, Whom.of(book, person).id()).orElseThrow()));
        return in(session, group, (book, here) -> {
            PassOnContact command = new PassOnContact(here.me(), copy.name()).organization(copy.organization()).email(copy.email()).phone(copy.phone())
                    .note(copy.note());
            if (dryRun) {
                return new PassedOn(Optional.empty(), List.of(), copy, true);
            }
            Saved saved = Saved.by(session, here.space(), command);
            return new PassedOn(saved.transaction(), saved.ids(), copy, false);
        });
    }

    private Copied copied(ContactToPassOn of) {
        Set<Part> parts = parts();
        return new Copied(of.name(), parts.contains(Part.ORGANIZATION) ? of.organization() : "",
                parts.contains(Part.EMAIL) ? of.emails().stream().findFirst().orElse("") : "",
                parts.contains(Part.PHONE) ? of.phones().stream().findFirst().orElse("") : "", note.strip());
    }

    private Set<Part> parts() {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String text : with) {
            parts.add(Stream.of(Part.values()).filter(part -> part.name().equalsIgnoreCase(text.strip())).findFirst().orElseThrow(
                    () -> Failure.value("choice", "--with", text, Stream.of(Part.values()).map(part -> part.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")))));
        }
        return parts;
    }
}
