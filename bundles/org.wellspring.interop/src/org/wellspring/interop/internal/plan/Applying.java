// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.interop.internal.book.BookIndex;
import org.wellspring.interop.internal.model.Draft;
import org.wellspring.interop.internal.model.Draft.Identity;
import org.wellspring.interop.internal.model.Folding;
import org.wellspring.interop.internal.model.ThreeWay;
import org.wellspring.model.ImportRun;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.Role;
import org.wellspring.model.SourceRecord;
import org.wellspring.model.base.Entity;

/** Does what entries say, inside one transaction. */
final class Applying {
    private final Tx tx;
    private final BookIndex book;
    private final Instant now;
    private final LocalDate today;
    private final Map<Entry.New, Entity> created = new IdentityHashMap<>();
    private final Map<String, Organization> organizations = new HashMap<>();
    private final Map<String, Entity> byKey = new HashMap<>();
    private final List<Draft> groups = new ArrayList<>();

    Applying(Space space, Tx tx, BookIndex book) {
        this.tx = tx;
        this.book = book;
        this.now = space.clock().instant();
        this.today = LocalDate.now(space.clock());
    }

    /**
     * Does what one entry says.
     *
     * @param reader understands what was kept of a source before
     * @param run holds records about nobody
     */
    void apply(Entry entry, RecordReader reader, ImportRun run) {
        switch (entry) {
            case Entry.New fresh -> create(fresh, run);
            case Entry.Into into -> update(into, reader, run);
            case Entry.Joining joining -> join(joining);
            case Entry.Same same -> { }
            case Entry.Failed failed -> { }
        }
    }

    private void create(Entry.New entry, ImportRun run) {
        Draft draft = entry.draft();
        if (draft.entity() instanceof ImportRun) {
            run.getOthers().add(draft.source(run, now));
            groups.add(draft);
            return;
        }
        Entity entity = draft.entity();
        switch (entity) {
            case Person person -> employ(person);
            case Organization organization -> organizations.putIfAbsent(Folding.name(organization.getName()),
                    organization);
            default -> throw new IllegalArgumentException(entity.eClass().getName());
        }
        Draft.sources(entity).add(draft.source(entity, now));
        created.put(entry, tx.add(entity));
        byKey.put(key(draft.identity()), entity);
    }

    /** Puts the book's organizations in place of those that have a name alone. */
    private void employ(Person person) {
        for (Role role : person.getRoles()) {
            if (role.getOrganization() != null) {
                role.setOrganization(organization(role.getOrganization().getName()));
            }
        }
    }

    private Organization organization(String name) {
        return organizations.computeIfAbsent(Folding.name(name), folded -> book.organization(name)
                .flatMap(id -> tx.find(id, Organization.class)).orElseGet(() -> {
                    Organization fresh = ModelFactory.eINSTANCE.createOrganization();
                    fresh.setName(name);
                    return tx.add(fresh);
                }));
    }

    private void update(Entry.Into entry, RecordReader reader, ImportRun run) {
        Draft draft = entry.draft();
        Optional<Entity> held = tx.find(entry.object(), Entity.class);
        if (held.isEmpty()) {
            create(new Entry.New(entry.number(), entry.line(), draft), run);
            return;
        }
        Entity ours = held.get();
        byKey.put(key(draft.identity()), ours);
        Optional<SourceRecord> source = source(ours, draft.identity());
        if (ours.eClass() == draft.entity().eClass() && !(ours instanceof ImportRun)) {
            Entity before = source.flatMap(s -> reader.again(String.join("\n", s.getKept()))).map(Draft::entity)
                    .filter(b -> b.eClass() == draft.entity().eClass()).orElse(null);
            new ThreeWay(before, draft.entity(), ours, today, this::organization).merge();
        }
        if (ours instanceof ImportRun) {
            groups.add(draft);
        }
        source.ifPresentOrElse(s -> draft.describe(s, ours, now),
                () -> Draft.sources(ours).add(draft.source(ours, now)));
    }

    private static Optional<SourceRecord> source(Entity holder, Identity identity) {
        return Draft.sources(holder).stream().filter(s -> Objects.equals(identity.format(), s.getFormat())
                && Objects.equals(identity.key(), s.getKey())).findFirst();
    }

    private void join(Entry.Joining entry) {
        Entity ours = created.get(entry.first());
        Draft draft = entry.draft();
        if (ours.eClass() == draft.entity().eClass()) {
            new ThreeWay(null, draft.entity(), ours, today, this::organization).merge();
        }
        Draft.sources(ours).add(draft.source(ours, now));
        byKey.put(key(draft.identity()), ours);
    }

    private static String key(Identity identity) {
        return identity.format() + "\n" + identity.key();
    }

    /** Gives the members of groups a tag of the group's name; after all entries, for members may come after it. */
    void finish() {
        for (Draft group : groups) {
            for (String member : group.members()) {
                Identity identity = new Identity(group.identity().format(), member, true, "");
                Optional<Entity> entity = Optional.ofNullable(byKey.get(key(identity)))
                        .or(() -> book.source(identity).flatMap((UUID id) -> tx.find(id, Entity.class)));
                if (entity.orElse(null) instanceof Person person && !person.getTags().contains(group.title())) {
                    person.getTags().add(group.title());
                }
            }
        }
    }
}
