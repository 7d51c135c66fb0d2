// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.wellspring.oplog.Content;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.OpId;
import org.wellspring.oplog.Shape;
import org.wellspring.oplog.Value;

/**
 * The state of one object: a pure function of the set of its operations. The order and repetition of their arrival don't
 * matter. Immutable and safe for threads.
 *
 * <p>Two states are equal when a person would see the same: the same life, class, survivors in every register and set. What
 * is undone behind it makes no difference.
 */
public final class ObjectState implements Content {

    private final UUID object;
    private final Life life;
    private final String className;
    private final Register placement;
    private final List<Version> placementCandidates;
    private final Map<String, FeatureState> features;
    private final List<OpId> otherWrites;
    private final List<OpId> restorers;
    private final Set<OpId> undone;
    private final boolean readOnly;
    /** Where it is for the sake of others, or null where its own operations decide. */
    private final Optional<Value.Placement> settledPlace;
    /** Found when first asked for; whichever thread finds them finds the same. */
    private Set<String> names;

    ObjectState(Folding folding) {
        object = folding.object();
        life = folding.life();
        className = folding.className();
        placement = folding.placement();
        placementCandidates = folding.placementCandidates();
        features = folding.features();
        otherWrites = folding.otherWrites();
        restorers = folding.restorers();
        undone = folding.undone();
        readOnly = folding.readOnly();
        settledPlace = null;
    }

    /** The same, but somewhere else. */
    private ObjectState(ObjectState state, Optional<Value.Placement> place) {
        object = state.object;
        life = state.life;
        className = state.className;
        placement = state.placement;
        placementCandidates = state.placementCandidates;
        features = state.features;
        otherWrites = state.otherWrites;
        restorers = state.restorers;
        undone = state.undone;
        readOnly = state.readOnly;
        settledPlace = place;
    }

    /**
     * Folds operations to a state.
     *
     * @param ops all known operations of one object, in any order, repeated or not; never empty
     * @throws IllegalArgumentException if there are none, or they are about several objects
     */
    public static ObjectState fold(Collection<Op> ops) {
        return new ObjectState(new Folding(ops));
    }

    /**
     * Folds operations to the state of an object that is shown although they say it is gone, because something in it is there:
     * whole, and {@link Life#RESTORED}. See {@link Placements#revivedContainers}.
     *
     * @param ops as for {@link #fold}
     * @throws IllegalArgumentException as {@link #fold}
     */
    public static ObjectState foldRevived(Collection<Op> ops) {
        return new ObjectState(new Folding(ops, true));
    }

    /** The same state at the place where {@link Placements#resolve} put it; empty for the top level. */
    public ObjectState settledAt(Optional<Value.Placement> place) {
        return place.equals(placement()) ? this : new ObjectState(this, place);
    }

    /** The state of an object that has no operations yet. */
    public static ObjectState absent(UUID object) {
        return new ObjectState(new Folding(object));
    }

    @Override
    public UUID object() {
        return object;
    }

    /** Whether it is there. */
    public Life life() {
        return life;
    }

    /** Whether it is there to be shown: {@link Life#PRESENT} or {@link Life#RESTORED}. */
    public boolean exists() {
        return life == Life.PRESENT || life == Life.RESTORED;
    }

    /** Its class, also when it is deleted. */
    @Override
    public Optional<String> className() {
        return className.isEmpty() ? Optional.empty() : Optional.of(className);
    }

    /** Whether a newer version wrote something here that this one can't tell; then it must not be changed here. */
    public boolean readOnly() {
        return readOnly;
    }

    @Override
    public Set<String> features() {
        Set<String> known = names;
        if (known == null) {
            Set<String> found = new TreeSet<>();
            features.forEach((name, feature) -> {
                if (!feature.isBlank()) {
                    found.add(name);
                }
            });
            known = Collections.unmodifiableSet(found);
            names = known;
        }
        return known;
    }

    @Override
    public Shape shape(String feature) {
        FeatureState state = features.get(feature);
        return state == null ? Shape.SINGLE : state.shape();
    }

    @Override
    public Value value(String feature) {
        return register(feature, "").value();
    }

    /** The register of a single-valued feature, with its other versions. */
    public Register register(String feature) {
        return register(feature, "");
    }

    /** A register inside a feature, {@link Register#EMPTY} if it was never written. */
    public Register register(String feature, String key) {
        FeatureState state = features.get(feature);
        if (state == null) {
            return Register.EMPTY;
        }
        return key.isEmpty() ? state.single() : state.keyed().getOrDefault(key, Register.EMPTY);
    }

    /** The values of a many-valued feature in the order they were added; a value added several times is there once. */
    public List<Value> members(String feature) {
        Set<Value> members = new LinkedHashSet<>();
        additions(feature).forEach(addition -> members.add(addition.value()));
        return List.copyOf(members);
    }

    @Override
    public List<Value> values(String feature) {
        return Elements.of(additions(feature));
    }

    /** The surviving additions to a many-valued feature, earliest first; equal values are repeated. */
    public List<Version> additions(String feature) {
        FeatureState state = features.get(feature);
        return state == null ? List.of() : state.additions();
    }

    /** What a removal of {@code value} must name: its additions, also those undone at present. */
    public List<OpId> heads(String feature, Value value) {
        FeatureState state = features.get(feature);
        if (state == null) {
            return List.of();
        }
        List<OpId> heads = new ArrayList<>();
        state.additions().stream().filter(version -> version.value().equals(value)).forEach(v -> heads.add(v.id()));
        state.undoneAdditions().stream().filter(version -> version.value().equals(value)).forEach(v -> heads.add(v.id()));
        return heads;
    }

    /** What a write to a register must name: its survivors, and the writes undone at present. */
    public List<OpId> heads(String feature, String key) {
        return register(feature, key).heads();
    }

    @Override
    public String text(String feature) {
        return LongText.join(paragraphs(feature));
    }

    /** The paragraphs of a long text in their order. One that was edited while somebody took it out stays. */
    public List<Paragraph> paragraphs(String feature) {
        List<Paragraph> paragraphs = new ArrayList<>();
        keyed(feature).forEach((key, register) -> LongText.shown(register)
                .ifPresent(text -> paragraphs.add(new Paragraph(key, text))));
        return paragraphs;
    }

    @Override
    public long tally(String feature) {
        long sum = 0;
        for (Register register : keyed(feature).values()) {
            sum += register.value() instanceof Value.Int count ? count.number() : 0;
        }
        return sum;
    }

    /** All registers of a feature that have a key, in the keys' order. */
    public SortedMap<String, Register> keyed(String feature) {
        FeatureState state = features.get(feature);
        return state == null ? new TreeMap<>() : state.keyed();
    }

    /** As this object alone can tell, unless it was {@linkplain #settledAt settled} elsewhere. */
    @Override
    public Optional<Value.Placement> placement() {
        if (settledPlace != null) {
            return settledPlace;
        }
        return placement.value() instanceof Value.Placement place ? Optional.of(place) : Optional.empty();
    }

    /** The register of the placement, with its other versions. */
    public Register placementRegister() {
        return placement;
    }

    /** Everywhere it was ever placed and not undone: the survivors, then what they overwrote, each latest first. */
    public List<Version> placementCandidates() {
        return placementCandidates;
    }

    /** What a deletion must name: every write that survives. */
    public List<OpId> liveHeads() {
        List<OpId> heads = new ArrayList<>(otherWrites);
        collect(placement.versions(), heads);
        for (FeatureState feature : features.values()) {
            collect(feature.single().versions(), heads);
            collect(feature.additions(), heads);
            feature.keyed().values().forEach(register -> collect(register.versions(), heads));
        }
        heads.sort(null);
        return heads;
    }

    private static void collect(List<Version> versions, List<OpId> into) {
        versions.forEach(version -> into.add(version.id()));
    }

    /**
     * What must be undone to bring a deleted object back, or to confirm a restored one: the deletions in force, or the
     * undoing of its creation. Empty for an object that is simply present.
     */
    public List<OpId> restorers() {
        return restorers;
    }

    /** Whether an operation of this object is cancelled by an undo at present. */
    public boolean isUndone(OpId op) {
        return undone.contains(op);
    }

    /** The features that have other versions to choose from, in the order of their names. */
    public Set<String> conflicts() {
        Set<String> names = new TreeSet<>();
        features.forEach((name, feature) -> {
            if (feature.isContested()) {
                names.add(name);
            }
        });
        return names;
    }

    /** Whether there is any. */
    public boolean isContested() {
        return features.values().stream().anyMatch(FeatureState::isContested);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ObjectState that && object.equals(that.object) && life == that.life
                && readOnly == that.readOnly && visibleClass().equals(that.visibleClass())
                && placement.versions().equals(that.placement.versions()) && placement().equals(that.placement()) && looksLike(that);
    }

    private boolean looksLike(ObjectState that) {
        Set<String> names = features();
        return names.equals(that.features())
                && names.stream().allMatch(name -> features.get(name).looksLike(that.features.get(name)));
    }

    private String visibleClass() {
        return life == Life.ABSENT ? "" : className;
    }

    @Override
    public int hashCode() {
        return Objects.hash(object, life, placement.versions());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(object + " " + life + " " + className + " " + placement.versions());
        features().forEach(name -> text.append("\n  ").append(name).append(" = ").append(features.get(name)));
        return text.toString();
    }
}
