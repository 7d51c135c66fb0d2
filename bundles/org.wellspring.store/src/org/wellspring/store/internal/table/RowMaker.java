// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.wellspring.oplog.Content;
import org.wellspring.oplog.Kind;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.Shape;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.state.ObjectState;
import org.wellspring.store.internal.object.ClassForm;
import org.wellspring.store.internal.object.Classes;
import org.wellspring.store.internal.object.ObjectChange.Creation;
import org.wellspring.store.internal.object.Reference;
import org.wellspring.store.internal.object.SearchText;
import org.wellspring.store.internal.object.StateJson;
import org.wellspring.store.internal.table.LinkTable.Link;

/** Makes the row of an object from what it holds. The same content gives the same row, whoever asks. */
public final class RowMaker {
    private static final int LONGEST_TITLE = 200;

    private final Classes classes;
    private final ToLongFunction<String> classNumber;
    private final ToLongFunction<String> featureNumber;
    private final ToLongFunction<UUID> objectNumber;
    private final StateJson json;

    /** A maker that names classes, features and objects by these numbers. */
    public RowMaker(Classes classes, ToLongFunction<String> classNumber, ToLongFunction<String> featureNumber,
            ToLongFunction<UUID> objectNumber) {
        this.classes = classes;
        this.classNumber = classNumber;
        this.featureNumber = featureNumber;
        this.objectNumber = objectNumber;
        json = new StateJson(objectNumber);
    }

    /**
     * The row of an object that exists.
     *
     * @param root the number of the top-level object of its container, or its own
     * @param created when it was created, in milliseconds since 1970, see {@link #created}
     */
    public ObjectRow row(long n, Content state, long root, long created) {
        String className = state.className().orElseThrow();
        ClassForm form = classes.form(className).orElse(null);
        Value.Placement place = state.placement().orElse(null);
        EAttribute date = form == null ? null : form.date().orElse(null);
        Optional<Long> dated = date == null ? Optional.empty() : at(date, state);
        long at = dated.isPresent() ? dated.get() : created;
        String titled = form == null ? null : titled(form, state);
        return new ObjectRow(n, state.object(), classNumber.applyAsLong(className), root,
                place == null ? null : (Long) objectNumber.applyAsLong(place.parent()),
                place == null ? null : (Long) featureNumber.applyAsLong(place.feature()),
                place == null ? null : place.position(),
                titled != null ? text(state, titled) : form == null ? null : title(form, state), titled, at, null, null,
                json.write(state, dated.isPresent() && isExactly(at, date, state) ? date.getName() : null));
    }

    private static boolean isExactly(long at, EAttribute date, Content state) {
        return state.value(date.getName()) instanceof Value.Text text && Instant.ofEpochMilli(at).toString().equals(text.text());
    }

    /** Whether the class of an object is known here, so that its row tells its title and its time. */
    public boolean knows(ObjectState state) {
        return state.className().flatMap(classes::form).isPresent();
    }

    long classNumber(String className) {
        return classNumber.applyAsLong(className);
    }

    /** Gives a number to every name and object that the row and the links of a new object will mention. */
    void number(Creation creation) {
        classNumber.applyAsLong(creation.className());
        if (creation.place() != null) {
            objectNumber.applyAsLong(creation.place().parent());
            featureNumber.applyAsLong(creation.place().feature());
        }
        for (Reference reference : creation.references()) {
            featureNumber.applyAsLong(reference.feature());
            objectNumber.applyAsLong(reference.target());
        }
    }

    /** Gives a number to every name and object that the row and the links of an object will mention, by its operations. */
    void number(List<Op> ops) {
        for (Op op : ops) {
            if (op.kind() == Kind.CREATE) {
                classNumber.applyAsLong(op.className());
            }
            if (op.value() instanceof Value.Placement place) {
                objectNumber.applyAsLong(place.parent());
                featureNumber.applyAsLong(place.feature());
            } else if (op.value() instanceof Value.Ref ref) {
                featureNumber.applyAsLong(op.feature());
                objectNumber.applyAsLong(ref.object());
            }
        }
    }

    /** The words of an object, one feature a line; none if its class is not known here. */
    String words(Content state) {
        ClassForm form = state.className().flatMap(classes::form).orElse(null);
        if (form == null || form.words().isEmpty()) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        SearchText.append(words, form, state);
        return words.toString();
    }

    /** What an object refers to. */
    public Set<Link> links(Content state, long at) {
        return links(Reference.of(state), at);
    }

    /** References of an object of this time. */
    Set<Link> links(List<Reference> references, long at) {
        Set<Link> links = LinkedHashSet.newLinkedHashSet(references.size());
        references.forEach(reference -> links.add(new Link(featureNumber.applyAsLong(reference.feature()),
                objectNumber.applyAsLong(reference.target()), at)));
        return links;
    }

    /** The feature whose value, as it is, makes the title; null if there is none. */
    private static String titled(ClassForm form, Content state) {
        if (form.title().size() != 1) {
            return null;
        }
        String feature = form.title().get(0).getName();
        return state.shape(feature) == Shape.SINGLE && state.value(feature) instanceof Value.Text text && isShortLine(text.text())
                ? feature
                : null;
    }

    private static boolean isShortLine(String text) {
        boolean is = !text.isEmpty() && text.length() <= LONGEST_TITLE;
        for (int i = 0; is && i < text.length(); i++) {
            is = text.charAt(i) >= ' ';
        }
        return is;
    }

    private static String title(ClassForm form, Content state) {
        StringJoiner title = new StringJoiner(" ");
        for (EAttribute feature : form.title()) {
            String text = text(state, feature.getName());
            if (!text.isEmpty()) {
                title.add(text);
            }
        }
        if (title.length() == 0) {
            return null;
        }
        String line = title.toString().lines().findFirst().orElse("");
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 1) + "…";
    }

    private static String text(Content state, String feature) {
        return switch (state.shape(feature)) {
            case SINGLE -> state.value(feature) instanceof Value.Text text ? text.text() : "";
            case MANY -> state.values(feature).stream().filter(Value.Text.class::isInstance)
                    .map(value -> ((Value.Text) value).text()).collect(Collectors.joining(", "));
            case TEXT -> state.text(feature);
            case TALLY -> "";
        };
    }

    /** A day counts from its beginning in UTC. */
    private static Optional<Long> at(EAttribute date, Content state) {
        if (!(state.value(date.getName()) instanceof Value.Text text)) {
            return Optional.empty();
        }
        try {
            boolean isDay = date.getEAttributeType().getInstanceClass() == LocalDate.class;
            return Optional.of(isDay ? LocalDate.parse(text.text()).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli()
                    : Instant.parse(text.text()).toEpochMilli());
        } catch (DateTimeParseException | ArithmeticException e) {
            // Written by another version; the object is listed by its creation instead.
            return Optional.empty();
        }
    }

    /** When an object was created, by its operations. */
    public static long created(List<Op> ops) {
        long first = Long.MAX_VALUE;
        for (Op op : ops) {
            if (op.kind() == Kind.CREATE) {
                first = Math.min(first, op.time().millis());
            }
        }
        return first == Long.MAX_VALUE ? 0 : first;
    }
}
