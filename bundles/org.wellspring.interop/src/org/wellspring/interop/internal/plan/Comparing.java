// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.interop.Outcome.FieldChange;
import org.wellspring.interop.Outcome.Known;
import org.wellspring.interop.internal.book.DetachedCopies;
import org.wellspring.interop.internal.model.Sourced;
import org.wellspring.interop.internal.model.ThreeWay;
import org.wellspring.interop.spi.Draft;
import org.wellspring.interop.spi.Draft.Identity;
import org.wellspring.interop.spi.RecordReader;
import org.wellspring.model.ImportRun;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Organization;
import org.wellspring.model.SourceRecord;
import org.wellspring.model.base.Entity;

/** Compares records with what the book has of those whom they are about. Any thread but the realm. */
final class Comparing {
    /** How many records are compared with one look at the book. */
    static final int BATCH = 256;

    private final Space space;
    private final DetachedCopies people;
    private final SaidElsewhere elsewhere;

    Comparing(Space space, SaidElsewhere elsewhere) {
        this.space = space;
        this.elsewhere = elsewhere;
        this.people = new DetachedCopies(Rows.of(space));
    }

    /** What the book has of those whom these records are about. */
    Map<UUID, Entity> held(List<Entry> entries) {
        Set<UUID> ids = new LinkedHashSet<>();
        entries.forEach(e -> {
            if (e instanceof Entry.Into into) {
                ids.add(into.object());
            }
        });
        Map<UUID, Entity> held = new HashMap<>();
        people.read(ids).forEach(e -> held.put(e.getId(), e));
        return held;
    }

    /** The fields that would change. */
    List<FieldChange> changes(Entry.Into entry, RecordReader reader, Entity ours) {
        return changes(entry, reader, ours, () -> elsewhere.of(ours, source(ours, entry.draft().identity()).orElse(null)));
    }

    private List<FieldChange> changes(Entry.Into entry, RecordReader reader, Entity ours, Supplier<List<Entity>> others) {
        Entity theirs = entry.draft().entity();
        if (ours.eClass() != theirs.eClass() || ours instanceof ImportRun) {
            return List.of();
        }
        Optional<Entity> before = before(ours, entry.draft(), reader);
        List<FieldChange> changes = new ArrayList<>(
                new ThreeWay(before.orElse(null), theirs, EcoreUtil.copy(ours), LocalDate.now(space.clock()), Comparing::named, others).merge());
        changes.addAll(NamedTargets.changes(before.orElse(ours), theirs));
        return List.copyOf(changes);
    }

    /** What the source of a record said when it came last. */
    static Optional<Entity> before(Entity ours, Draft draft, RecordReader reader) {
        return source(ours, draft.identity()).flatMap(s -> reader.again(text(s))).map(Draft::entity)
                .filter(before -> before.eClass() == draft.entity().eClass());
    }

    /** What an object keeps of the source with this key. */
    static Optional<SourceRecord> source(Entity holder, Identity identity) {
        return Sourced.of(holder).stream().filter(s -> Objects.equals(identity.format(), s.getFormat())
                && s.getKey() != null && Identity.fold(s.getFormat(), s.getKey()).equals(identity.folded())).findFirst();
    }

    private static String text(SourceRecord source) {
        return String.join("\n", source.getKept());
    }

    private static Organization named(String name) {
        Organization organization = ModelFactory.eINSTANCE.createOrganization();
        organization.setName(name);
        return organization;
    }

    /**
     * The records, of which those that came before and say nothing new are passed over though their text is another: our own
     * export read again changes nothing.
     */
    List<Entry> settled(List<Entry> entries, RecordReader reader) {
        if (entries.stream().noneMatch(Comparing::again)) {
            return entries;
        }
        List<Entry> settled = new ArrayList<>(entries.size());
        for (int from = 0; from < entries.size(); from += BATCH) {
            List<Entry> part = entries.subList(from, Math.min(entries.size(), from + BATCH));
            Map<UUID, Entity> held = held(part.stream().filter(Comparing::again).toList());
            part.forEach(e -> settled.add(again(e) && saysNothingNew((Entry.Into) e, reader, held) ? same((Entry.Into) e) : e));
        }
        return settled;
    }

    private static Entry same(Entry.Into into) {
        return new Entry.Same(into.number(), into.line(), into.title(), into.object());
    }

    private static boolean again(Entry entry) {
        return entry instanceof Entry.Into into && into.tie().known() == Known.SAME_RECORD;
    }

    private boolean saysNothingNew(Entry.Into entry, RecordReader reader, Map<UUID, Entity> held) {
        Entity ours = held.get(entry.object());
        if (ours == null) {
            return false;
        }
        Draft draft = entry.draft();
        if (ours instanceof ImportRun) {
            return sameGroup(ours, draft, reader) && news(draft, ours, reader).isEmpty();
        }
        // what a source has taken back, or says as another did before, is written down: by that it is known who says it still
        boolean same = before(ours, draft, reader).map(before -> sameWords(before, draft)).orElseGet(() -> changes(entry, reader, ours, List::of).isEmpty());
        return same && news(draft, ours, reader).isEmpty() || isEcho(draft, ours, reader);
    }

    /** Whether a source says what it said before, if in other letters. */
    private boolean sameWords(Entity before, Draft draft) {
        return new ThreeWay(before, draft.entity(), EcoreUtil.copy(before), LocalDate.now(space.clock()), Comparing::named).merge().isEmpty()
                && NamedTargets.changes(before, draft.entity()).isEmpty();
    }

    /** What a record says that neither the model has a place for nor any record of this object has said before. */
    private static Set<String> news(Draft draft, Entity ours, RecordReader reader) {
        Set<String> news = new HashSet<>(reader.unmapped(draft.kept()));
        Sourced.of(ours).stream().filter(s -> draft.identity().format().equals(s.getFormat()))
                .forEach(s -> news.removeAll(reader.unmapped(text(s))));
        return news;
    }

    /**
     * Whether a record says no more than what we would write: older formats can't say all that the book knows. A source that says all of it can't be
     * told from that.
     */
    private boolean isEcho(Draft draft, Entity ours, RecordReader reader) {
        LocalDate today = LocalDate.now(space.clock());
        Optional<Draft> echo = reader.echo(draft, EcoreUtil.copy(ours), today).filter(e -> e.entity().eClass() == draft.entity().eClass());
        if (echo.isEmpty()) {
            return false;
        }
        Entity same = EcoreUtil.copy(echo.get().entity());
        Set<String> news = new HashSet<>(reader.unmapped(draft.kept()));
        news.removeAll(reader.unmapped(echo.get().kept()));
        return news.isEmpty() && new ThreeWay(echo.get().entity(), draft.entity(), same, today, Comparing::named).merge().isEmpty();
    }

    private static boolean sameGroup(Entity run, Draft now, RecordReader reader) {
        return source(run, now.identity()).flatMap(s -> reader.again(text(s)))
                .filter(before -> before.title().equals(now.title()) && before.members().equals(now.members())).isPresent();
    }
}
