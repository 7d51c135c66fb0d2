// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.interop.Formats;
import org.wellspring.interop.Choice.Whom;
import org.wellspring.interop.internal.book.BookIndex;
import org.wellspring.interop.internal.book.Someone;
import org.wellspring.interop.internal.model.Items;
import org.wellspring.interop.internal.model.Sourced;
import org.wellspring.interop.internal.model.ThreeWay;
import org.wellspring.interop.internal.plan.Memberships.Membership;
import org.wellspring.interop.spi.Draft;
import org.wellspring.interop.spi.Draft.Identity;
import org.wellspring.interop.spi.RecordReader;
import org.wellspring.model.ImportRun;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.NotDuplicates;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.Relation;
import org.wellspring.model.Role;
import org.wellspring.model.SourceRecord;
import org.wellspring.model.base.Entity;
import org.wellspring.people.spelling.Names;
import org.wellspring.people.spelling.OrganizationNames;
import org.wellspring.people.spelling.OrganizationNames.Parts;

/** Does what entries say, inside one transaction. */
final class PlanExecutor implements Made {
    private record Spoken(Person person, Person said) {
    }

    private final Tx tx;
    private final BookIndex book;
    private final Instant now;
    private final LocalDate today;
    private final Map<Entry.New, Entity> created = new IdentityHashMap<>();
    private final Map<Whom, Entity> byPlace = new HashMap<>();
    private final Map<String, List<Organization>> organizations = new HashMap<>();
    /** The same by the very spelling, for most names come again as they are. */
    private final Map<String, Organization> spelt = new HashMap<>();
    private final Map<String, Entity> byKey = new HashMap<>();
    /** Those of whom records spoke, each with what was said. */
    private final List<Spoken> spoken = new ArrayList<>();
    private Map<Groups.Address, List<Person>> byAddress;
    /** Those who came, by their whole names; known once everybody is there. */
    private Map<String, List<Person>> byName;
    /** Those who are in the book by this source for the first time, with the record they came by. */
    private final Map<Person, Draft> newcomers = new LinkedHashMap<>();
    private final List<Entry.New> parted = new ArrayList<>();
    private final NamedTargets referring = new NamedTargets();
    private final SaidElsewhere elsewhere;
    private final Groups groups;
    private final GroupTags tags;
    private final NamedEmployers employers;

    PlanExecutor(Space space, Tx tx, BookIndex book, Formats formats, NamedEmployers employers) {
        this.employers = employers;
        this.elsewhere = new SaidElsewhere(formats, book);
        this.groups = new Groups(book);
        this.tags = new GroupTags(elsewhere);
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
            case Entry.Joining joining -> join(joining, run);
            case Entry.Same same -> {}
            case Entry.LeftOut left -> {}
            case Entry.Failed failed -> {}
        }
    }

    @Override
    public Optional<UUID> person(Entry.New entry) {
        return Optional.ofNullable(created.get(entry)).map(Entity::getId);
    }

    @Override
    public Optional<UUID> source(Draft draft) {
        return Optional.ofNullable(byKey.get(draft.identity().folded())).flatMap(holder -> Comparing.source(holder, draft.identity()))
                .map(SourceRecord::getId);
    }

    /** Makes somebody, or something, new. */
    void create(Entry.New entry, ImportRun run) {
        Draft draft = entry.draft();
        if (Groups.isGroup(draft)) {
            run.getOthers().add(Sourced.source(draft, run, now));
            tags.take(draft, Optional.empty());
            return;
        }
        Entity entity = NamedTargets.isOwn(draft) ? referring.fresh(draft.entity()) : draft.entity();
        switch (entity) {
            case Person person -> employ(person);
            case Organization organization -> {
                Optional<Organization> employer = met(organization.getName());
                if (employer.isPresent()) {
                    merge(entry, employer.get());
                    return;
                }
                known(organization);
            }
            // of a plug-in's class: whom it refers to is found once everybody is there
            default -> {}
        }
        Sourced.of(entity).add(Sourced.source(draft, entity, now));
        created.put(entry, tx.add(entity));
        byPlace.put(new Whom.OfRecord(entry.file(), entry.number()), entity);
        met(entity, draft, true);
        if (!entry.parted().isEmpty()) {
            parted.add(entry);
        }
    }

    /** Somebody before it in the import works there, so that it has been made already. */
    private void merge(Entry.New entry, Organization employer) {
        new ThreeWay(null, entry.draft().entity(), employer, today, this::organization).merge();
        Sourced.of(employer).add(Sourced.source(entry.draft(), employer, now));
        created.put(entry, employer);
        byPlace.put(new Whom.OfRecord(entry.file(), entry.number()), employer);
        met(employer, entry.draft(), true);
    }

    private void met(Entity entity, Draft draft, boolean fresh) {
        byKey.put(draft.identity().folded(), entity);
        if (entity instanceof Person person && draft.entity() instanceof Person said) {
            spoken.add(new Spoken(person, said));
            if (fresh) {
                newcomers.put(person, draft);
            }
        }
    }

    /** Puts the book's organizations in place of those that have a name alone. */
    private void employ(Person person) {
        for (Role role : person.getRoles()) {
            if (role.getOrganization() != null) {
                role.setOrganization(organization(role.getOrganization().getName()));
            }
        }
    }

    private void known(Organization organization) {
        organizations.computeIfAbsent(OrganizationNames.core(organization.getName()), k -> new ArrayList<>(1)).add(organization);
    }

    private Organization organization(String name) {
        return spelt.computeIfAbsent(name, this::find);
    }

    private Organization find(String name) {
        return met(name).orElseGet(() -> {
            Organization organization = book.organization(name, employers.forms(OrganizationNames.core(name)))
                    .flatMap(id -> tx.find(id, Organization.class)).orElseGet(() -> {
                        Organization fresh = ModelFactory.eINSTANCE.createOrganization();
                        fresh.setName(name);
                        return tx.add(fresh);
                    });
            known(organization);
            return organization;
        });
    }

    private Optional<Organization> met(String name) {
        Parts wanted = OrganizationNames.parts(name);
        return OrganizationNames.meant(wanted, organizations.getOrDefault(wanted.core(), List.of()), known -> OrganizationNames.parts(known.getName()).form(),
                employers.forms(wanted.core()));
    }

    private void update(Entry.Into entry, RecordReader reader, ImportRun run) {
        Draft draft = entry.draft();
        Optional<Entity> held = tx.find(entry.object(), Entity.class);
        if (held.isEmpty()) {
            create(new Entry.New(0, entry.number(), entry.line(), draft, List.of(), List.of()), run);
            return;
        }
        Entity ours = held.get();
        Optional<SourceRecord> source = Comparing.source(ours, draft.identity());
        if (ours.eClass() == draft.entity().eClass() && !(ours instanceof ImportRun)) {
            Entity before = Comparing.before(ours, draft, reader).orElse(null);
            new ThreeWay(before, draft.entity(), ours, today, this::organization, () -> elsewhere.of(ours, source.orElse(null))).merge();
            if (NamedTargets.isOwn(draft)) {
                referring.changed(ours, before, draft.entity());
            }
        }
        met(ours, draft, source.isEmpty());
        if (ours instanceof ImportRun) {
            tags.take(draft, source.flatMap(elsewhere::said));
        }
        source.ifPresentOrElse(s -> Sourced.describe(draft, s, ours, now),
                () -> Sourced.of(ours).add(Sourced.source(draft, ours, now)));
    }

    private void join(Entry.Joining entry, ImportRun run) {
        Entity ours = created.get(entry.first());
        Draft draft = entry.draft();
        if (ours == null) {
            create(new Entry.New(0, entry.number(), entry.line(), draft, List.of(), List.of()), run);
            return;
        }
        if (ours.eClass() == draft.entity().eClass()) {
            new ThreeWay(null, draft.entity(), ours, today, this::organization).merge();
        }
        Sourced.of(ours).add(Sourced.source(draft, ours, now));
        met(ours, draft, true);
    }

    /** What can only be done once everybody is there: members of groups may come after them, and so may who was parted. */
    void finish() {
        parted.forEach(this::part);
        referring.settle(this::referred);
        tags.settle(this::person, newcomers.keySet());
        List.copyOf(byKey.values()).forEach(this::relate);
        if (!newcomers.isEmpty()) {
            book.awaited().stream().filter(awaited -> named(awaited.other()).filter(newcomers::containsKey).isPresent())
                    .forEach(awaited -> tx.find(awaited.person(), Person.class).ifPresent(this::relate));
            newcomers.keySet().forEach(person -> elsewhere.memberships(person).stream().filter(named -> isMeant(person, named))
                    .forEach(named -> GroupTags.tag(person, named.group())));
        }
    }

    /** Looked at only where a member is named by an address, for to compare numbers takes its time. */
    private Map<Groups.Address, List<Person>> byAddress() {
        if (byAddress == null) {
            byAddress = new HashMap<>();
            spoken.forEach(s -> groups.addresses(s.said()).forEach(address -> byAddress.computeIfAbsent(address, k -> new ArrayList<>(1)).add(s.person())));
        }
        return byAddress;
    }

    /** Whether the member can be nobody else. */
    private boolean isMeant(Person person, Membership named) {
        return person(named.group().identity().format(), named.member()).filter(person::equals).isPresent();
    }

    private Optional<Person> person(String format, String member) {
        Optional<Groups.Address> address = groups.address(member);
        if (address.isPresent()) {
            List<Person> met = byAddress().getOrDefault(address.get(), List.of()).stream().distinct().toList();
            if (!met.isEmpty()) {
                return met.size() == 1 ? Optional.of(met.getFirst()) : Optional.empty();
            }
        }
        return Groups.keys(format, member).stream().map(key -> byKey.get(key.folded())).filter(Objects::nonNull).findFirst()
                .or(() -> groups.inBook(format, member).flatMap(id -> tx.find(id, Entity.class)))
                .filter(Person.class::isInstance).map(Person.class::cast);
    }

    /** Relations that name somebody of the book are to that person; what was written stays with it, for by that the source is known again (M14, X6). */
    private void relate(Entity entity) {
        if (entity instanceof Person person) {
            for (Relation relation : person.getRelations()) {
                if (relation.getOther() == null && relation.getName() != null) {
                    named(relation.getName()).filter(other -> other != person).ifPresent(relation::setOther);
                }
            }
        }
    }

    /** Whom a relation names, by their card or by a whole name that nobody else has. */
    private Optional<Person> named(String name) {
        if (Items.isCard(name)) {
            return person(Identity.CARDS, name);
        }
        String key = Names.wholeKey(name);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        if (byName == null) {
            byName = created.values().stream().filter(Person.class::isInstance).map(Person.class::cast).distinct()
                    .collect(Collectors.groupingBy(fresh -> Names.wholeKey(fresh.getName())));
        }
        Set<Person> called = new HashSet<>(byName.getOrDefault(key, List.of()));
        // Whoever was in the book before may have another name since a record of this import.
        book.named(key).stream().flatMap(id -> tx.find(id, Person.class).stream()).filter(p -> Names.wholeKey(p.getName()).equals(key)).forEach(called::add);
        return called.size() == 1 ? Optional.of(called.iterator().next()) : Optional.empty();
    }

    /** Whom a detached person or organization stands for; empty where nobody is it, or several may be. */
    private Optional<Entity> referred(Entity said) {
        return switch (said) {
            case Organization organization -> met(organization.getName()).or(() -> book.organization(organization.getName())
                    .flatMap(id -> tx.find(id, Organization.class))).map(Entity.class::cast);
            case Person person -> {
                List<Entity> fresh = newcomers.keySet().stream().filter(p -> NamedTargets.isSame(Someone.of(person), Someone.of(p))).map(Entity.class::cast)
                        .toList();
                yield fresh.isEmpty() ? NamedTargets.inBook(person, book).flatMap(id -> tx.find(id, Entity.class))
                        : fresh.size() == 1 ? Optional.of(fresh.getFirst()) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /** Writes down that two are two, so that nobody asks again; a key that both had is the new one's. */
    private void part(Entry.New entry) {
        Person person = (Person) created.get(entry);
        for (Whom whom : entry.parted()) {
            Optional<Person> other = whom instanceof Whom.InBook known ? tx.find(known.person(), Person.class)
                    : Optional.ofNullable(byPlace.get(whom)).filter(Person.class::isInstance).map(Person.class::cast);
            other.filter(o -> o != person).ifPresent(o -> {
                Comparing.source(o, entry.draft().identity()).ifPresent(o.getSources()::remove);
                NotDuplicates two = ModelFactory.eINSTANCE.createNotDuplicates();
                two.setOne(o);
                two.setOther(person);
                tx.add(two);
            });
        }
    }
}
