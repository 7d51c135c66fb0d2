// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.part;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.wellspring.core.History.FieldChange;
import org.wellspring.core.History;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.interop.Choice.Whom;
import org.wellspring.interop.Formats;
import org.wellspring.interop.internal.book.BookIndex;
import org.wellspring.interop.internal.model.Items;
import org.wellspring.interop.internal.model.Photos;
import org.wellspring.interop.internal.model.ThreeWay;
import org.wellspring.interop.internal.plan.Kinds;
import org.wellspring.interop.internal.plan.Restored;
import org.wellspring.interop.spi.Draft.Identity;
import org.wellspring.interop.spi.Draft;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.Photo;
import org.wellspring.model.Role;
import org.wellspring.model.SourceRecord;
import org.wellspring.model.base.BasePackage;
import org.wellspring.model.base.Entity;
import org.wellspring.people.Jobs;

/**
 * Takes one record out of a person. What goes is what the record said, no other record of the person said, and the steps that
 * brought the record in have written: so what was there before, or came from elsewhere, stays. Where such a step changed a
 * value, what stood there before comes back.
 */
public final class TakingOut {
    private static final int ALL = Integer.MAX_VALUE;

    private final Space space;
    private final Formats formats;
    private final Tx tx;
    private final BookIndex book;
    private final Person person;
    private final SourceRecord record;
    private final Optional<Draft> said;
    private final List<Person> others;
    /** Steps that wrote what is kept of the record, the oldest last. */
    private final List<History.Entry> steps;

    /** Prepares it. */
    public TakingOut(Space space, Formats formats, Tx tx, Person person, SourceRecord record) {
        this.space = space;
        this.formats = formats;
        this.tx = tx;
        this.person = person;
        this.record = record;
        this.book = new BookIndex(space);
        Kinds kinds = new Kinds(book.kinds());
        Sources sources = new Sources(space, formats);
        this.said = sources.said(record, kinds).filter(draft -> draft.entity() instanceof Person);
        this.others = person.getSources().stream().filter(s -> s != record).flatMap(s -> sources.said(s, kinds).stream())
                .map(Draft::entity).filter(Person.class::isInstance).map(Person.class::cast).toList();
        this.steps = space.history().of(Set.of(record.getId()), ALL);
    }

    /** Whether the person is nothing but this record: it made them, and no other record joined. */
    public boolean isAll() {
        return person.getSources().size() == 1 && isMadeBySteps(person.getId());
    }

    /** The name the record gives. */
    public String name() {
        return said.map(Draft::title).orElse("");
    }

    /** Does it, and answers the id of the person that the record became; empty, with nothing changed, if it can't be read any more. */
    public Optional<UUID> run() {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Person theirs = (Person) said.get().entity();
        givePhoto(theirs);
        Person copy = EcoreUtil.copy(theirs);
        takeValues(copy);
        takeParts(copy);
        takePhoto(copy);
        Identity identity = new Identity(record.getFormat(), record.getKey(), true, record.getDigest());
        return Optional.of(Restored.alone(space, tx, book, formats, said.get().with(identity),
                List.of(new Whom.InBook(person.getId()))));
    }

    /** The book holds a photo's bytes once; the new person gets them where the record had them. */
    private void givePhoto(Person theirs) {
        if (theirs.getPhoto() != null && Photos.isHash(theirs.getPhoto()) && theirs.getPhoto().getContent() != null) {
            Optional<Photo> held = Stream.concat(Stream.ofNullable(person.getPhoto()), person.getOtherPhotos().stream())
                    .filter(photo -> Photos.same(photo, theirs.getPhoto())).findFirst();
            theirs.setPhoto(held.map(EcoreUtil::copy).orElse(null));
        }
    }

    private boolean isMadeBySteps(UUID object) {
        List<History.Entry> history = space.history().of(Set.of(object), ALL);
        return !history.isEmpty() && isStep(history.getLast());
    }

    private boolean isStep(History.Entry entry) {
        return steps.stream().anyMatch(step -> step.id().equals(entry.id()));
    }

    private void takeValues(Person theirs) {
        if (theirs.getName() != null) {
            // a name that lost became a nickname
            Person named = EcoreUtil.copy(theirs);
            named.getNicknames().clear();
            named.getNicknames().add(theirs.getName());
            takeWords(ModelPackage.Literals.PERSON__NICKNAMES, named);
        }
        Map<String, Optional<String>> before = before(person);
        for (EAttribute attribute : theirs.eClass().getEAllAttributes()) {
            if (attribute == BasePackage.Literals.ENTITY__ID || attribute == ModelPackage.Literals.PERSON__MERGED_IDS
                    || !theirs.eIsSet(attribute)) {
                continue;
            }
            if (attribute.isMany()) {
                takeWords(attribute, theirs);
            } else if (Objects.equals(person.eGet(attribute), theirs.eGet(attribute))) {
                takeValue(attribute, before);
            } else if (attribute == ModelPackage.Literals.PERSON__NOTES) {
                takeNotes(theirs.getNotes());
            }
        }
    }

    /** Single values of an object as they were before the first of the steps, as text; only those that a step changed. */
    private Map<String, Optional<String>> before(Entity object) {
        return steps.reversed().stream().flatMap(step -> space.history().changes(step.id()).stream())
                .filter(change -> change.object().equals(object.getId()) && !change.feature().isEmpty())
                .collect(Collectors.toMap(FieldChange::feature, change -> Optional.ofNullable(change.before()), (first, later) -> first));
    }

    /** Another record's value first, for it was never the user's; else what stood there before; a name always stays. */
    private void takeValue(EAttribute attribute, Map<String, Optional<String>> before) {
        Optional<Object> other = others.stream().filter(o -> o.eIsSet(attribute)).map(o -> o.eGet(attribute)).findFirst();
        if (other.isPresent()) {
            person.eSet(attribute, other.get());
        } else if (before.containsKey(attribute.getName()) && attribute != ModelPackage.Literals.PERSON__NAME) {
            Optional<String> old = before.get(attribute.getName()).filter(text -> !text.isEmpty());
            old.ifPresentOrElse(text -> person.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), text)),
                    () -> person.eUnset(attribute));
        } else if (before.get(attribute.getName()) instanceof Optional<String> name && name.filter(text -> !text.isEmpty()).isPresent()) {
            person.setName(name.get());
        }
    }

    private void takeNotes(String notes) {
        String ours = person.getNotes() == null ? "" : person.getNotes();
        if (ours.endsWith("\n\n" + notes) && others.stream().noneMatch(o -> notes.equals(o.getNotes()))) {
            person.setNotes(ours.substring(0, ours.length() - notes.length() - 2));
        }
    }

    /** Words have no history of their own, so those that the record alone says go where a step has written the list. */
    @SuppressWarnings("unchecked")
    private void takeWords(EAttribute attribute, Person theirs) {
        Set<String> written = new HashSet<>();
        Set<String> there = new HashSet<>();
        for (History.Entry step : steps) {
            for (FieldChange change : space.history().changes(step.id())) {
                if (change.object().equals(person.getId()) && change.feature().equals(attribute.getName())) {
                    written.add(String.valueOf(change.after()));
                    there.add(String.valueOf(change.before()));
                }
            }
        }
        Set<String> elsewhere = others.stream().flatMap(o -> ((List<String>) o.eGet(attribute)).stream()).collect(Collectors.toSet());
        EList<String> ours = (EList<String>) person.eGet(attribute);
        for (String word : (List<String>) theirs.eGet(attribute)) {
            boolean brought = written.stream().anyMatch(text -> text.contains(word)) && there.stream().noneMatch(text -> text.contains(word));
            if (brought && !elsewhere.contains(word)) {
                ours.remove(word);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void takeParts(Person theirs) {
        for (EReference reference : theirs.eClass().getEAllContainments()) {
            if (ThreeWay.parts(reference) || reference == ModelPackage.Literals.PERSON__ROLES) {
                Set<String> elsewhere = others.stream()
                        .flatMap(o -> Items.byKey((List<Entity>) o.eGet(reference)).keySet().stream()).collect(Collectors.toSet());
                Set<String> keys = Items.byKey((List<Entity>) theirs.eGet(reference)).keySet();
                Items.byKey((List<Entity>) person.eGet(reference)).forEach((key, part) -> {
                    if (keys.contains(key) && !elsewhere.contains(key)) {
                        takePart(part);
                    }
                });
            }
        }
    }

    /** One that the record made goes, unless another record tells of the same job; what it said more of another's goes. */
    private void takePart(Entity part) {
        Optional<Role> told = part instanceof Role job ? others.stream().flatMap(o -> Jobs.told(o.getRoles(), job).stream()).findFirst() : Optional.empty();
        if (isMadeBySteps(part.getId()) && told.isEmpty()) {
            EcoreUtil.remove(part);
        } else if (isMadeBySteps(part.getId())) {
            Role job = (Role) part;
            job.setTitle(told.get().getTitle());
            job.setDepartment(told.get().getDepartment());
        } else if (part instanceof Role) {
            before(part).forEach((feature, old) -> giveBack(part, feature, old));
        }
    }

    private static void giveBack(Entity part, String feature, Optional<String> old) {
        if (part.eClass().getEStructuralFeature(feature) instanceof EAttribute attribute && Items.attributes(part).contains(attribute)) {
            old.filter(text -> !text.isEmpty()).ifPresentOrElse(text -> part.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), text)),
                    () -> part.eUnset(attribute));
        }
    }

    private void takePhoto(Person theirs) {
        Photo photo = person.getPhoto();
        if (photo != null && Photos.same(photo, theirs.getPhoto()) && others.stream().noneMatch(o -> Photos.same(o.getPhoto(), photo))
                && isMadeBySteps(photo.getId())) {
            person.setPhoto(null);
        }
        EStructuralFeature origin = ModelPackage.Literals.PERSON__ORIGIN;
        if (person.getOrigin() != null && theirs.getOrigin() != null && isMadeBySteps(person.getOrigin().getId())
                && others.stream().noneMatch(o -> o.eIsSet(origin))) {
            person.setOrigin(null);
        }
    }
}
