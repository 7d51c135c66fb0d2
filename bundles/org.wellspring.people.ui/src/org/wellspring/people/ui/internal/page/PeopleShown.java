// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.base.BasePackage;
import org.wellspring.model.base.Entity;
import org.wellspring.people.ui.internal.Showing;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.show.Shows;
import org.wellspring.ui.show.ToShow;

/**
 * Shows people and organizations on their page, and whatever nobody else shows as the first person in the book it has to do with.
 * Of what has lost its person it says so, and shows nobody else.
 */
@Component
public final class PeopleShown implements Shows {
    @Override
    public List<EClass> types() {
        return List.of(ModelPackage.Literals.PERSON, ModelPackage.Literals.ORGANIZATION, BasePackage.Literals.ENTITY);
    }

    @Override
    public boolean show(ToShow object) {
        if (!object.space().kind().equals(SpaceKind.BOOK)) {
            return false;
        }
        Optional<Entity> found = object.space().find(object.id());
        Optional<Entity> subject = found.flatMap(e -> subject(object.space(), e));
        if (subject.isEmpty()) {
            boolean lost = found.filter(PeopleShown::hadPeople).isPresent();
            if (lost) {
                object.errors().notice(Notice.of(Texts.get("show.left")));
            }
            return lost;
        }
        Showing showing = object.window().service(Showing.class);
        if (subject.get() instanceof Organization) {
            showing.showOrganization(subject.get().getId());
        } else {
            showing.show(subject.get().getId());
        }
        if (!object.stay()) {
            PagePart.in(object.window()).ifPresent(PagePart::arrive);
        }
        return true;
    }

    private static boolean hadPeople(Entity entity) {
        return entity.eClass().getEAllReferences().stream().filter(PeopleShown::leadsToPeople)
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
