// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.wellspring.core.Moments;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.base.BasePackage;
import org.wellspring.people.internal.SetFeatures;
import org.wellspring.people.internal.StoreRole;
import org.wellspring.people.spi.Happening;

/** An object for a timeline, as its row has it; read only as far as it is asked. */
final class StoredHappening implements Happening {
    private static final String NAME = "SELECT title FROM object WHERE n = ? AND n <> ? AND title <> ''";

    private final Space space;
    private final Locale locale;
    private final LocalDate today;
    private final UUID person;
    private final long number;
    private final UUID id;
    private final EClass type;
    private final String title;
    private final Instant at;
    private final SetFeatures own;
    private final Optional<SetFeatures> part;

    /**
     * @param number the person's
     * @param at when it was, by the class's date
     * @param own the features that are set, as JSON
     * @param part those of what in it refers to the person; null if that is itself
     */
    StoredHappening(Space space, Locale locale, LocalDate today, UUID person, long number, UUID id, EClass type, String title, Instant at,
            String own, String part) {
        this.space = space;
        this.locale = locale;
        this.today = today;
        this.person = person;
        this.number = number;
        this.id = id;
        this.type = type;
        this.title = title;
        this.at = at;
        this.own = new SetFeatures(own);
        this.part = Optional.ofNullable(part).map(SetFeatures::new);
    }

    /** The name of its class in the store. */
    String name() {
        return type.getEPackage().getNsURI() + "#" + type.getName();
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public EClass type() {
        return type;
    }

    @Override
    public UUID person() {
        return person;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Optional<LocalDate> day() {
        return StoreRole.in(type, "date").map(feature -> feature.getEType() == BasePackage.Literals.DATE ? Moments.day(at, true, null, space.clock().getZone())
                : Moments.day(at, own.flag("dayOnly"), Optional.ofNullable(own.day("day")).map(LocalDate::ofEpochDay).orElse(null), space.clock().getZone()));
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public Optional<String> text(EAttribute feature) {
        Optional<String> stored = Optional.ofNullable(of(feature).text(feature.getName()));
        return stored.isPresent() || !(feature.getDefaultValue() instanceof Enumerator first) ? stored : Optional.of(first.getLiteral());
    }

    @Override
    public List<String> texts(EAttribute feature) {
        return List.copyOf(of(feature).all(feature.getName()));
    }

    @Override
    public boolean is(EAttribute feature) {
        return of(feature).flag(feature.getName());
    }

    @Override
    public List<String> names(EReference feature) {
        return of(feature).all(feature.getName()).stream()
                .flatMap(other -> Rows.of(space).first(NAME, r -> r.text(1), Long.parseLong(other), number).stream()).toList();
    }

    /** What has a feature: the object, or its part. */
    private SetFeatures of(EStructuralFeature feature) {
        return feature.getEContainingClass().isSuperTypeOf(type) ? own : part.orElse(own);
    }
}
