// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.CustomField;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Need;
import org.wellspring.model.NeedState;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.Role;
import org.wellspring.model.TalkingPoint;
import org.wellspring.model.WantedIntroduction;
import org.wellspring.model.base.Entity;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.UnreadBirthday;

/**
 * Sets fields of a person or an organization, or of anything they have: a need's state, an address's label. What was put off and
 * gets another day is put off no longer (F6). Answers whether anything changed.
 */
public final class EditEntity extends Command<Boolean> {
    private static final EStructuralFeature NAME = ModelPackage.eINSTANCE.getOrganization_Name();
    private final UUID id;
    private final Map<EStructuralFeature, Object> values = new LinkedHashMap<>();

    /** Of the object with this id. */
    public EditEntity(UUID id) {
        this.id = id;
    }

    /**
     * Sets a feature; a many-valued one takes a collection. Null or an empty text unsets. Text for another type, such
     * as a date, is converted; text that does not fit is refused when the command runs ({@link FieldRules}). A name carries
     * its parts with it, and a part the name, unless both are set here (M15).
     */
    public EditEntity set(EStructuralFeature feature, Object value) {
        values.put(feature, value);
        return this;
    }

    @Override
    public String label() {
        return new Texts(EditEntity.class).get("edit");
    }

    @Override
    protected Boolean perform(Space space, Tx tx) {
        Entity entity = Refusals.existing(tx, id, Entity.class);
        Optional<EAttribute> day = TimelineEntry.date(entity.eClass());
        Object before = day.map(entity::eGet).orElse(null);
        boolean changed = edit(entity, values, new FieldRules(space));
        if (!Objects.equals(before, day.map(entity::eGet).orElse(null))) {
            PutOff.lift(space, tx, entity);
        }
        tx.relabel(called(entity));
        if (changed && entity instanceof CustomField field && values.containsKey(ModelPackage.Literals.CUSTOM_FIELD__VALUE)) {
            DayInField.settle(space, tx, field);
        }
        return changed;
    }

    /** "Edit Raj Patel: birthday", "Edit the e-mail address of Raj Patel: raj@patel.example", "Edit the promise to …". */
    private String called(Entity entity) {
        Texts texts = new Texts(EditEntity.class);
        if (entity instanceof Person || entity instanceof Organization) {
            String fields = values.keySet().stream().map(feature -> StepLabel.field(feature.getName())).distinct().collect(Collectors.joining(", "));
            return StepLabel.of(StepLabel.whom(entity).stream().findFirst().map(name -> texts.get("edit.named", name)).orElseGet(this::label),
                    StepLabel.Joint.OF, List.of(), fields);
        }
        String what = deed(entity).map(texts::get).orElseGet(() -> texts.get("edit.thing", StepLabel.thing(entity.eClass().getName())));
        return StepLabel.of(what, StepLabel.Joint.OF, StepLabel.whom(entity), StepLabel.words(entity));
    }

    /** What is more than an edit: the end of a job is told from another title, a need that was met from other words. */
    private Optional<String> deed(Entity entity) {
        if (values.size() > 1) {
            return Optional.empty();
        }
        return Optional.ofNullable(switch (entity) {
            case Role role when values.containsKey(ModelPackage.Literals.ROLE__TO) -> role.getTo() == null ? "edit.role.again" : "edit.role.ended";
            case Need need when values.containsKey(ModelPackage.Literals.NEED__STATE) && need.getState() == NeedState.MET -> "edit.need.met";
            case WantedIntroduction wish when values.containsKey(ModelPackage.Literals.WANTED_INTRODUCTION__STATE) && wish.getState() == NeedState.MET ->
                "edit.wanted.met";
            case TalkingPoint point when values.containsKey(ModelPackage.Literals.TALKING_POINT__DONE) && point.isDone() -> "edit.talkingPoint.done";
            default -> null;
        });
    }

    /** Sets these, each checked first; whether anything changed. */
    static boolean edit(Entity entity, Map<EStructuralFeature, Object> values, FieldRules rules) {
        Map<EStructuralFeature, Object> fitting = new LinkedHashMap<>();
        values.forEach((feature, value) -> fitting.put(feature,
                value instanceof String text && text.equals(entity.eGet(feature)) ? value : fitting(feature, value, rules)));
        boolean changed = entity instanceof Person person && named(person, fitting);
        if (entity instanceof Organization && fitting.containsKey(NAME) && fitting.get(NAME) == null) {
            throw Refusal.because("namelessOrganization");
        }
        for (Map.Entry<EStructuralFeature, Object> entry : fitting.entrySet()) {
            if (!WholeName.FEATURES.contains(entry.getKey())) {
                changed |= set(entity, entry.getKey(), entry.getValue());
            }
        }
        if (fitting.containsKey(ModelPackage.Literals.PERSON__BIRTHDAY) && entity instanceof Person person) {
            changed |= UnreadBirthday.replace(person);
        }
        return changed;
    }

    /** Changes the name; a person who had one keeps one. */
    private static boolean named(Person person, Map<EStructuralFeature, Object> values) {
        boolean hadOne = hasName(person);
        boolean changed = WholeName.edit(person, values);
        if (hadOne && !hasName(person)) {
            throw Refusal.because("nameless");
        }
        return changed;
    }

    private static boolean hasName(Person person) {
        return person.getName() != null && !person.getName().isBlank();
    }

    private static boolean set(Entity entity, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            return setAll(entity, feature, (Collection<?>) value);
        }
        if (Objects.equals(entity.eGet(feature), value)) {
            return false;
        }
        if (value == null) {
            entity.eUnset(feature);
        } else {
            entity.eSet(feature, value);
        }
        return true;
    }

    /** Takes out and puts in only what differs, so that what others add meanwhile stays. */
    @SuppressWarnings("unchecked")
    private static boolean setAll(Entity entity, EStructuralFeature feature, Collection<?> wanted) {
        List<Object> present = (List<Object>) entity.eGet(feature);
        List<Object> extra = new ArrayList<>(present);
        extra.removeAll(wanted);
        LinkedHashSet<Object> missing = new LinkedHashSet<>(wanted);
        missing.removeAll(present);
        present.removeAll(extra);
        present.addAll(missing);
        return !extra.isEmpty() || !missing.isEmpty();
    }

    private static Object fitting(EStructuralFeature feature, Object value, FieldRules rules) {
        if (feature.isMany()) {
            ((Collection<?>) (value == null ? List.of() : value)).forEach(one -> {
                if (one instanceof String text) {
                    rules.check(feature, text);
                }
            });
            return value == null ? List.of() : value;
        }
        if (!(value instanceof String text) || !(feature instanceof EAttribute attribute)) {
            return value;
        }
        if (text.isBlank()) {
            return null;
        }
        rules.check(feature, text);
        if (attribute.getEAttributeType().getInstanceClass() == String.class) {
            return rules.tidy(feature, text);
        }
        try {
            Object converted = EcoreUtil.createFromString(attribute.getEAttributeType(), rules.tidy(feature, text));
            if (converted != null) {
                return converted;
            }
        } catch (RuntimeException e) {
            // every data type has exceptions of its own; whichever it is, the text does not fit
            throw Refusal.because("value", feature.getName(), text);
        }
        throw Refusal.because("value", feature.getName(), text);
    }
}
