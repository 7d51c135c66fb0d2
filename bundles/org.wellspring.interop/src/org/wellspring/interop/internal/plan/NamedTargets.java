// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.wellspring.interop.ImportReport.Remark;
import org.wellspring.interop.Outcome.FieldChange;
import org.wellspring.interop.internal.book.BookIndex;
import org.wellspring.interop.internal.book.Someone;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.Draft;
import org.wellspring.model.ImportRun;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.base.Entity;

/**
 * Whom objects of plug-ins' classes refer to. A record names them; they are found by their address, else by their whole name, once
 * everybody of the import is there. Who is nobody, or may be several, is left out, and said.
 */
final class NamedTargets {
    private record Wanted(Entity object, EReference reference, List<Entity> before, List<Entity> now) {
    }

    private final List<Wanted> wanted = new ArrayList<>();

    /** Whether a draft is of a class that neither the book's people nor its groups are. */
    static boolean isOwn(Draft draft) {
        return isOwn(draft.entity());
    }

    private static boolean isOwn(Entity entity) {
        return !(entity instanceof Person || entity instanceof Organization || entity instanceof ImportRun);
    }

    /** A new object as a record says it, that refers to nobody yet. */
    Entity fresh(Entity said) {
        Entity object = EcoreUtil.copy(said);
        references(said).forEach(reference -> {
            object.eUnset(reference);
            wanted.add(new Wanted(object, reference, List.of(), named(said, reference)));
        });
        return object;
    }

    /** An object that is there, of which a record says other people than before. */
    void changed(Entity ours, Entity before, Entity now) {
        references(now)
                .forEach(reference -> wanted.add(new Wanted(ours, reference, before == null ? List.of() : named(before, reference), named(now, reference))));
    }

    /** Finds everybody. */
    void settle(Function<Entity, Optional<Entity>> finding) {
        wanted.forEach(w -> settle(w, finding));
    }

    @SuppressWarnings("unchecked")
    private static void settle(Wanted wanted, Function<Entity, Optional<Entity>> finding) {
        EReference reference = wanted.reference();
        List<Entity> now = found(wanted.now(), reference, finding);
        List<Entity> gone = found(wanted.before(), reference, finding).stream().filter(before -> !now.contains(before)).toList();
        if (reference.isMany()) {
            EList<Entity> present = (EList<Entity>) wanted.object().eGet(reference);
            present.removeAll(gone);
            now.stream().filter(one -> !present.contains(one)).forEach(present::add);
        } else if (!now.isEmpty()) {
            wanted.object().eSet(reference, now.getFirst());
        } else if (gone.contains(wanted.object().eGet(reference))) {
            wanted.object().eUnset(reference);
        }
    }

    private static List<Entity> found(List<Entity> said, EReference reference, Function<Entity, Optional<Entity>> finding) {
        return said.stream().map(finding).flatMap(Optional::stream).filter(reference.getEReferenceType()::isInstance).distinct().toList();
    }

    /** What a record says otherwise than before of whom an object refers to, for the user. */
    static List<FieldChange> changes(Entity before, Entity now) {
        return !isOwn(now) ? List.of()
                : references(now).map(reference -> new FieldChange(reference.getName(), names(before, reference), names(now, reference)))
                        .filter(change -> !change.before().equals(change.after())).toList();
    }

    private static String names(Entity object, EReference reference) {
        return named(object, reference).stream().map(NamedTargets::name).sorted().collect(Collectors.joining(", "));
    }

    private static String name(Entity entity) {
        return entity instanceof Organization organization ? organization.getName() : someone((Person) entity);
    }

    private static String someone(Person person) {
        return person.getName() != null ? person.getName() : person.getEmails().stream().map(e -> e.getAddress()).findFirst().orElse("");
    }

    private static Stream<EReference> references(Entity object) {
        return object.eClass().getEAllReferences().stream().filter(r -> !r.isContainment() && !r.isContainer() && !r.isDerived() && r.isChangeable());
    }

    @SuppressWarnings("unchecked")
    private static List<Entity> named(Entity object, EReference reference) {
        Object value = object.eGet(reference);
        Stream<Entity> all = reference.isMany() ? List.copyOf((EList<Entity>) value).stream() : Stream.ofNullable((Entity) value);
        return all.filter(entity -> entity instanceof Person || entity instanceof Organization).toList();
    }

    /** Whether one who is named is this one: by an address, or by the whole name where no address is said. */
    static boolean isSame(Someone said, Someone other) {
        return said.emails().isEmpty() ? !said.wholeName().isEmpty() && said.wholeName().equals(other.wholeName())
                : said.emails().stream().anyMatch(other.emails()::contains);
    }

    /** Who of the book is named; empty where nobody is, or several may be. */
    static Optional<UUID> inBook(Person said, BookIndex book) {
        Someone someone = Someone.of(said);
        List<UUID> known = someone.emails().isEmpty() ? someone.wholeName().isEmpty() ? List.of() : book.named(someone.wholeName())
                : someone.emails().stream().flatMap(email -> book.withEmail(email).stream()).distinct().toList();
        return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }

    /** For each file, who is named and is nobody in the book or in these files. */
    static List<List<Remark>> missing(List<ReadFile> files, BookIndex book) {
        if (drafts(files).noneMatch(NamedTargets::isOwn)) {
            return files.stream().map(file -> List.<Remark>of()).toList();
        }
        List<Someone> coming = drafts(files).map(Draft::entity).filter(Person.class::isInstance).map(p -> Someone.of((Person) p)).toList();
        List<String> companies = drafts(files).map(Draft::entity).filter(Organization.class::isInstance).map(o -> ((Organization) o).getName()).toList();
        return files.stream().map(file -> file.entries().stream().flatMap(entry -> Entry.draft(entry).filter(NamedTargets::isOwn).stream()
                .flatMap(draft -> references(draft.entity()).flatMap(reference -> named(draft.entity(), reference).stream()))
                .filter(said -> said instanceof Person person
                        ? inBook(person, book).isEmpty() && coming.stream().filter(one -> isSame(Someone.of(person), one)).count() != 1
                        : said instanceof Organization company && !companies.contains(company.getName()) && book.organization(company.getName()).isEmpty())
                .map(said -> new Remark(entry.number(), entry.line(), entry.title(), Optional.empty(), Texts.say("record.unknownPerson", name(said)))))
                .toList()).toList();
    }

    private static Stream<Draft> drafts(List<ReadFile> files) {
        return files.stream().flatMap(file -> file.entries().stream()).map(Entry::draft).flatMap(Optional::stream);
    }
}
