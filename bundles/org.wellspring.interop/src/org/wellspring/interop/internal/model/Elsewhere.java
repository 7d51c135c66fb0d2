// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.wellspring.model.Person;
import org.wellspring.model.Photo;
import org.wellspring.model.Role;
import org.wellspring.model.base.Entity;
import org.wellspring.people.Jobs;

/** What the other sources of an object say now (X6). They are read when the first thing would go that only they may still say. */
final class Elsewhere {
    private final Supplier<List<Entity>> sources;
    private List<Entity> read;

    Elsewhere(Supplier<List<Entity>> sources) {
        this.sources = sources;
    }

    private Stream<Entity> all() {
        if (read == null) {
            read = sources.get();
        }
        return read.stream();
    }

    /** All values of one feature. */
    Stream<Object> values(EStructuralFeature feature) {
        return all().filter(other -> other.eIsSet(feature)).map(other -> other.eGet(feature));
    }

    /** The value of the first source that has one. */
    Optional<Object> value(EAttribute attribute) {
        return values(attribute).filter(value -> !value.toString().isBlank()).findFirst();
    }

    /** Whether a list of words has this one. */
    boolean says(EAttribute words, String word) {
        return values(words).anyMatch(list -> ((List<?>) list).contains(word));
    }

    /** The part of this key. */
    @SuppressWarnings("unchecked")
    Optional<Entity> part(EReference parts, String key) {
        return values(parts).map(list -> Items.byKey((List<Entity>) list).get(key)).filter(part -> part != null).findFirst();
    }

    /** A role that tells of the same job. */
    Optional<Role> job(Role role) {
        return all().filter(Person.class::isInstance).map(Person.class::cast).flatMap(person -> Jobs.told(person.getRoles(), role).stream()).findFirst();
    }

    /** Photos. */
    Stream<Photo> photos() {
        return all().filter(Person.class::isInstance).map(other -> ((Person) other).getPhoto()).filter(photo -> photo != null);
    }
}
