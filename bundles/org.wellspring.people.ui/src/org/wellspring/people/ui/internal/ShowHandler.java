// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.emf.ecore.EObject;
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

import jakarta.inject.Named;

/** Shows an object where people are: a person, an organization, or the first person it has to do with. */
public final class ShowHandler {
    @CanExecute
    boolean possible(@org.eclipse.e4.core.di.annotations.Optional Space space,
            @org.eclipse.e4.core.di.annotations.Optional @Named(CommandIds.OBJECT) String id) {
        return space != null && id != null;
    }

    @Execute
    void show(Space space, Showing showing, MainWindow window, Commands commands, @Named(CommandIds.OBJECT) String id,
            @org.eclipse.e4.core.di.annotations.Optional @Named(CommandIds.STAY) String stay) {
        if (space.find(UUID.fromString(id), Card.class).isPresent()) {
            // It stands for itself: whom it is about may be nobody yet.
            commands.run(CommandIds.CARDS, Map.of(CommandIds.OBJECT, id));
            return;
        }
        EPartService parts = window.service(EPartService.class);
        space.find(UUID.fromString(id)).flatMap(ShowHandler::subject).ifPresent(subject -> {
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
        });
    }

    private static Optional<Entity> subject(Entity entity) {
        if (entity instanceof Person || entity instanceof Organization) {
            return Optional.of(entity);
        }
        for (EReference reference : entity.eClass().getEAllReferences()) {
            if (ModelPackage.Literals.PERSON.isSuperTypeOf(reference.getEReferenceType())) {
                Object value = entity.eGet(reference);
                EObject first = value instanceof List<?> many ? many.isEmpty() ? null : (EObject) many.getFirst()
                        : (EObject) value;
                if (first instanceof Person person) {
                    return Optional.of(person);
                }
            }
        }
        return entity.eContainer() instanceof Entity parent ? subject(parent) : Optional.empty();
    }
}
