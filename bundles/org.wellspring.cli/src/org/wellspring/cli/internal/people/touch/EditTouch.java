// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people.touch;

import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.ModelWord;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.model.Direction;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.base.Entity;
import org.wellspring.people.OutreachPurposes;
import org.wellspring.people.PersonRow;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.EditInteraction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code touch edit}: changes what was logged (M15). */
@Command(name = "edit")
public final class EditTouch implements Verb {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "touch.id")
    private String id;
    @Option(names = "--at", paramLabel = "WHEN", descriptionKey = "at")
    private String at;
    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "log.kind")
    private String kind;
    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "log.note")
    private String note;
    @Option(names = "--direction", paramLabel = "WAY", descriptionKey = "log.direction")
    private String direction;
    @Option(names = "--channel", paramLabel = "NAME", descriptionKey = "log.channel")
    private String channel;
    @Option(names = "--attempt", negatable = true, descriptionKey = "log.attempt")
    private Boolean attempt;
    @Option(names = "--purpose", paramLabel = "WHAT", descriptionKey = "log.purpose")
    private String purpose;
    @Option(names = "--person", paramLabel = "PERSON", descriptionKey = "touch.person")
    private List<String> people = List.of();

    @Override
    public Answer run(Session session) {
        return session.changing(space -> edit(session, space));
    }

    private Answer edit(Session session, Space space) {
        UUID touch = TouchIds.of(space, id);
        Entity entity = space.find(touch).orElseThrow();
        return entity instanceof Interaction ? interaction(session, space, touch) : other(session, space, entity);
    }

    private Answer interaction(Session session, Space space, UUID touch) {
        EditInteraction command = new EditInteraction(touch);
        if (kind != null) {
            command.kind(ModelWord.of("--kind", kind, InteractionKind.VALUES));
        }
        if (note != null) {
            command.words(note);
        }
        if (direction != null) {
            command.direction(ModelWord.of("--direction", direction, Direction.VALUES));
        }
        if (channel != null) {
            command.channel(channel);
        }
        if (attempt != null) {
            command.attempt(attempt);
        }
        if (purpose != null) {
            command.purpose(ModelWord.of("--purpose", purpose, OutreachPurposes.ALL));
        }
        if (at != null) {
            When.Moment moment = new When(space).moment(at);
            moment.day().ifPresent(command::on);
            moment.at().ifPresent(command::at);
        }
        if (!people.isEmpty()) {
            command.people(people.stream().map(person -> Whom.of(space, person)).map(PersonRow::id).toList());
        }
        return Saved.by(session, space, command);
    }

    /** A favour, a promise and the like have words and a day. */
    private Answer other(Session session, Space space, Entity entity) {
        if (kind != null || direction != null || channel != null || attempt != null || purpose != null || !people.isEmpty()) {
            throw Failure.of("no-touch", entity.eClass().getName());
        }
        EditEntity command = new EditEntity(entity.getId());
        if (note != null) {
            command.set(TimelineEntry.words(entity.eClass()).orElseThrow(() -> Failure.of("no-touch", entity.eClass().getName())), note);
        }
        if (at != null) {
            EAttribute date = TimelineEntry.date(entity).orElseThrow(() -> Failure.of("no-touch", entity.eClass().getName()));
            command.set(date, new When(space).day(at));
        }
        Changed<Boolean> changed = session.run(space, command);
        return new Saved(changed.transaction(), List.of(entity.getId()), command.label());
    }
}
