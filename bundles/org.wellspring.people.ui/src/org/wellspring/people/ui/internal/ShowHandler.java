// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.emf.ecore.EReference;
import org.wellspring.core.Space;
import org.wellspring.model.Card;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.base.Entity;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;

import jakarta.inject.Named;

/**
 * Shows an object where people are: a person, an organization, or the first person in the book it has to do with. Of what has lost its
 * person it says so, and shows nobody else.
 */
public final class ShowHandler {
    @CanExecute
    boolean possible(@org.eclipse.e4.core.di.annotations.Optional Space space,
            @org.eclipse.e4.core.di.annotations.Optional @Named(CommandIds.OBJECT) String id) {
        return space != null && id != null;
    }

    @Execute
    void show(Space space, Showing showing, MainWindow window, Commands commands, ErrorService errors, @Named(CommandIds.OBJECT) String id,
            @org.eclipse.e4.core.di.annotations.Optional @Named(CommandIds.STAY) String stay) {
        if (space.find(UUID.fromString(id), Card.class).isPresent()) {
            // It stands for itself: whom it is about may be nobody yet.
            commands.run(CommandIds.CARDS, Map.of(CommandIds.OBJECT, id));
            return;
        }
        EPartService parts = window.service(EPartService.class);
        Optional<Entity> object = space.find(UUID.fromString(id));
        object.flatMap(e -> subject(space, e)).ifPresentOrElse(subject -> {
            if (subject instanceof Organization) {
                showing.showOrganization(subject.getId());
            } else {
                showing.show(subject.getId());
            }
            if (stay != null) {
                return;
            }
            parts.switchPerspective(PeopleIds.PERSPECTIVE);
            parts.showPart(PeopleIds.PAGE, EPartService.PartState.ACTIVATE);
        }, () -> {
            if (object.isEmpty() || hadPeople(object.get())) {
                errors.notice(Notice.of(Texts.get("show.gone")));
            }
        });
    }

    private static boolean hadPeople(Entity entity) {
        return entity.eClass().getEAllReferences().stream().filter(ShowHandler::leadsToPeople)
                .anyMatch(reference -> !reference.isMany() ? entity.eGet(reference) != null : !((List<?>) entity.eGet(reference)).isEmpty());
    }

    private static boolean leadsToPeople(EReference reference) {
        return ModelPackage.Literals.PERSON.isSuperTypeOf(reference.getEReferenceType());
    }

    private static Optional<Entity> firstInBook(Space space, List<?> people) {
        return people.stream().map(one -> ((Person) one).getId()).flatMap(id -> space.find(id, Person.class).stream()).map(one -> (Entity) one).findFirst();
    }

    private static Optional<Entity> subject(Space space, Entity entity) {
        if (entity instanceof Person || entity instanceof Organization) {
            return Optional.of(entity);
        }
        for (EReference reference : entity.eClass().getEAllReferences()) {
            if (leadsToPeople(reference) && entity.eIsSet(reference)) {
                Object value = entity.eGet(reference);
                // who refers to somebody removed finds something that stands for them
                Optional<Entity> first = firstInBook(space, value instanceof List<?> many ? many : List.of(value));
                if (first.isPresent()) {
                    return first;
                }
            }
        }
        return entity.eContainer() instanceof Entity parent ? subject(space, parent) : Optional.empty();
    }
}
