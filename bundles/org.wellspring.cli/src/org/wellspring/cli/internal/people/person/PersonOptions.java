// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.wellspring.cli.internal.people.ReachOptions;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.ModelWord;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.commands.AddDetail;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.EditLabels;
import org.wellspring.people.commands.Organizations;
import org.wellspring.people.commands.SetWork;
import org.wellspring.people.commands.WorkText;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What can be said of a person, new or not (M15). What is said already is not added a second time. */
public final class PersonOptions {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    @Option(names = "--given", paramLabel = "T", descriptionKey = "person.given")
    private String given;
    @Option(names = "--family", paramLabel = "T", descriptionKey = "person.family")
    private String family;
    @Option(names = "--prefix", paramLabel = "T", descriptionKey = "person.prefix")
    private String prefix;
    @Option(names = "--suffix", paramLabel = "T", descriptionKey = "person.suffix")
    private String suffix;
    @Option(names = "--nickname", paramLabel = "T", descriptionKey = "person.nickname")
    private List<String> nicknames = List.of();
    @Option(names = "--birthday", paramLabel = "DAY", descriptionKey = "person.birthday")
    private String birthday;
    @Option(names = "--anniversary", paramLabel = "NAME=DAY", descriptionKey = "person.anniversary")
    private List<String> anniversaries = List.of();
    @Mixin
    private ReachOptions reach;
    @Option(names = "--work", paramLabel = "T", descriptionKey = "person.work")
    private String line;
    @Option(names = "--title", paramLabel = "T", descriptionKey = "person.title")
    private String title;
    @Option(names = "--organization", paramLabel = "NAME", descriptionKey = "person.organization")
    private String organization;
    @Option(names = "--kind", paramLabel = "K", descriptionKey = "person.kind")
    private List<String> kinds = List.of();
    @Option(names = "--tag", paramLabel = "T", descriptionKey = "person.tag")
    private List<String> tags = List.of();
    @Option(names = "--status", paramLabel = "S", descriptionKey = "person.status")
    private String status;
    @Option(names = "--key", negatable = true, descriptionKey = "person.key")
    private Boolean key;
    @Option(names = "--language", paramLabel = "T", descriptionKey = "person.language")
    private String language;
    @Option(names = "--time-zone", paramLabel = "ZONE", descriptionKey = "person.timeZone")
    private String timeZone;
    @Option(names = "--met", paramLabel = "DAY", descriptionKey = "person.met")
    private String met;
    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "person.note")
    private String note;

    /** Organizations of the book that one which would be made may be meant to be; none where none would be made (M11). */
    List<String> alike(Space space) {
        return work(space).map(work -> Organizations.alike(space, work.organization())).orElse(List.of());
    }

    /** What they do and where, if anything is said of it: in a line, or in a title or an organization that holds the other one too. */
    private Optional<WorkText> work(Space space) {
        if (line != null) {
            List<WorkText> readings = WorkText.readings(space, line);
            if (line.isBlank() || readings.size() > 1 || readings.getFirst().open()) {
                throw Failure.value(PersonOptions.class, "work", line);
            }
            return Optional.of(readings.getFirst());
        }
        if (title == null && organization == null) {
            return Optional.empty();
        }
        Optional<WorkText> told = organization == null ? WorkText.told(space, title)
                : title == null ? WorkText.told(space, organization).filter(work -> Organizations.named(space, work.organization()).isPresent())
                        : Optional.empty();
        return told.or(() -> Optional.of(new WorkText(title == null ? "" : title, organization == null ? "" : organization, false)));
    }

    /** The commands that say it of a person, in the transaction they will run in. */
    List<Command<?>> commands(UUID id, Space space, Tx tx) {
        Person person = tx.find(id, Person.class).orElseThrow();
        List<Command<?>> commands = new ArrayList<>();
        EditEntity edit = new EditEntity(id);
        boolean edits = set(edit, MODEL.getPerson_GivenName(), given) | set(edit, MODEL.getPerson_FamilyName(), family)
                | set(edit, MODEL.getPerson_Prefix(), prefix) | set(edit, MODEL.getPerson_Suffix(), suffix)
                | set(edit, MODEL.getPerson_Birthday(), birthday) | set(edit, MODEL.getPerson_Language(), language)
                | set(edit, MODEL.getPerson_TimeZone(), timeZone) | set(edit, MODEL.getPerson_MetOn(), met)
                | set(edit, MODEL.getPerson_Notes(), note);
        if (!nicknames.isEmpty()) {
            List<String> all = new ArrayList<>(person.getNicknames());
            nicknames.stream().map(String::strip).filter(name -> !name.isEmpty() && !all.contains(name)).forEach(all::add);
            edit.set(MODEL.getPerson_Nicknames(), all);
            edits = true;
        }
        if (status != null) {
            edit.set(MODEL.getPerson_Status(), ModelWord.of("--status", status, PersonStatus.VALUES));
            edits = true;
        }
        if (key != null) {
            edit.set(MODEL.getPerson_KeyRelationship(), key);
            edits = true;
        }
        if (edits) {
            commands.add(edit);
        }
        additions(person, space, commands);
        return commands;
    }

    private void additions(Person person, Space space, List<Command<?>> commands) {
        UUID id = person.getId();
        commands.addAll(reach.additions(person));
        anniversaries.forEach(text -> commands.add(AddDetail.anniversary(id, ReachOptions.named(text, "--anniversary")[0],
                ReachOptions.named(text, "--anniversary")[1])));
        work(space).ifPresent(said -> {
            SetWork work = new SetWork(id);
            if (title != null || !said.title().isEmpty()) {
                work.title(said.title());
            }
            if (organization != null || !said.organization().isEmpty()) {
                work.organization(said.organization());
            }
            commands.add(work);
        });
        EditLabels kindsOf = EditLabels.kinds(id);
        kinds.forEach(kindsOf::add);
        EditLabels tagsOf = EditLabels.tags(id);
        tags.forEach(tagsOf::add);
        if (!kinds.isEmpty()) {
            commands.add(kindsOf);
        }
        if (!tags.isEmpty()) {
            commands.add(tagsOf);
        }
    }

    private static boolean set(EditEntity edit, EStructuralFeature feature, String text) {
        if (text != null) {
            edit.set(feature, text);
        }
        return text != null;
    }
}
