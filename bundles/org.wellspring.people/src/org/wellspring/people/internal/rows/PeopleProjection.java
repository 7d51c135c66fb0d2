// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.wellspring.core.rows.Projection;
import org.wellspring.core.rows.TableWriter;
import org.wellspring.core.rows.TouchedObject;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.PeopleSettings;
import org.wellspring.people.internal.card.CardFacts;
import org.wellspring.people.internal.card.CardParser;
import org.wellspring.people.internal.card.CardReader;
import org.wellspring.people.rhythm.Interval;
import org.wellspring.people.rhythm.RhythmStage;
import org.wellspring.people.spelling.PhoneNumbers;

/** Keeps the {@link PersonTables tables about people}. Any thread; it holds nothing of its own. */
@Component
public final class PeopleProjection implements Projection<Owner> {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final String PLAN = "SELECT stage, status, ideal, started_on, met_on, months FROM person WHERE n = ?";
    /** Those of some people who have any interaction; after an import nobody has. */
    private static final String TOUCHED = """
            SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM link WHERE target = value AND feature = ?)""";
    private static final String ASIDE = """
            INSERT OR IGNORE INTO person_aside SELECT r.source, r.target FROM object o JOIN reference r ON r.source = o.n
            WHERE %s AND (o.data ->> '$.kind' = 'note' OR o.data ->> '$.attempt' OR o.data ->> '$.planned') AND r.name = 'participants'""";
    private static final String PLANS = """
            INSERT OR REPLACE INTO person_plan SELECT o.n, o.data ->> '$.day' FROM object o
            WHERE %s AND o.data ->> '$.planned' AND o.data ->> '$.day' IS NOT NULL""";
    private static final String AT_EVENTS = """
            INSERT OR REPLACE INTO person_event SELECT o.n FROM object o
            WHERE %s AND (o.data ->> '$.event' IS NOT NULL OR o.data ->> '$.kind' = 'event') AND coalesce(o.data ->> '$.kind', '') <> 'note'
              AND NOT coalesce(o.data ->> '$.attempt', 0) AND NOT coalesce(o.data ->> '$.planned', 0)""";
    private static final String TO_MANY = "INSERT OR REPLACE INTO person_many SELECT o.n FROM object o WHERE %s AND " + ToMany.SQL;
    private static final String RELATED = """
            SELECT DISTINCT o.root FROM link l JOIN object o ON o.n = l.source
            WHERE l.target IN (SELECT value FROM json_each(?)) AND +o.class = ?""";
    private static final String AT_HOUSE = """
            SELECT DISTINCT o.root FROM link l JOIN object o ON o.n = l.source WHERE l.target = ? AND +o.class = ?""";
    private static final String REGION = """
            SELECT data ->> '$.value' FROM object WHERE class = ? AND data ->> '$.key' = ?""";

    @Override
    public String name() {
        return PersonTables.NAME;
    }

    @Override
    public int version() {
        return 16;
    }

    @Override
    public List<String> schema() {
        return PersonTables.SCHEMA;
    }

    @Override
    public void owners(TouchedObject touched, Set<Owner> owners) {
        EClass type = touched.type();
        if (type == MODEL.getInteraction()) {
            touched.targets().forEach(target -> owners.add(new Owner.TouchesOf(target)));
            owners.add(new Owner.Entry(touched.n()));
        } else if (type == MODEL.getSilenceCase()) {
            touched.targets().forEach(target -> owners.add(new Owner.TouchesOf(target)));
        } else if (type == MODEL.getOptOut()) {
            touched.targets().forEach(target -> owners.add(new Owner.TouchesOf(target)));
            owners.add(new Owner.Wish(touched.n()));
        } else if (type == MODEL.getPerson()) {
            owners.add(new Owner.Card(touched.n()));
        } else if (type == MODEL.getOrganization()) {
            owners.add(new Owner.House(touched.n()));
        } else if (type == MODEL.getRhythmTemplate()) {
            owners.add(Owner.All.TEMPLATES);
        } else if (type == MODEL.getSetting()) {
            owners.add(Owner.All.SETTINGS);
        }
    }

    @Override
    public void refresh(TableWriter tables, Set<Owner> owners) {
        Set<Long> cards = new TreeSet<>();
        Set<Long> touches = new TreeSet<>();
        Set<Long> entries = new TreeSet<>();
        Set<Long> wishes = new TreeSet<>();
        for (Owner owner : owners) {
            switch (owner) {
                case Owner.Card card -> cards.add(card.person());
                case Owner.Entry entry -> entries.add(entry.interaction());
                case Owner.TouchesOf of -> touches.add(of.maybePerson());
                case Owner.Wish wish -> wishes.add(wish.optOut());
                case Owner.House house -> cards.addAll(at(tables, house.organization()));
                case Owner.All.TEMPLATES -> cards.addAll(withRhythm(tables));
                case Owner.All.SETTINGS -> cards.addAll(otherNumbers(tables));
            }
        }
        if (!entries.isEmpty()) {
            tables.write("DELETE FROM person_aside WHERE source IN (SELECT value FROM json_each(?))", entries.toString());
            tables.write(ASIDE.formatted("o.n IN (SELECT value FROM json_each(?)) AND +o.class = ?"), entries.toString(),
                    MODEL.getInteraction());
            tables.write("DELETE FROM person_plan WHERE n IN (SELECT value FROM json_each(?))", entries.toString());
            tables.write(PLANS.formatted("o.n IN (SELECT value FROM json_each(?)) AND +o.class = ?"), entries.toString(),
                    MODEL.getInteraction());
            tables.write("DELETE FROM person_event WHERE n IN (SELECT value FROM json_each(?))", entries.toString());
            tables.write(AT_EVENTS.formatted("o.n IN (SELECT value FROM json_each(?)) AND +o.class = ?"), entries.toString(),
                    MODEL.getInteraction());
            tables.write("DELETE FROM person_many WHERE n IN (SELECT value FROM json_each(?))", entries.toString());
            tables.write(TO_MANY.formatted("o.n IN (SELECT value FROM json_each(?)) AND +o.class = ?"), entries.toString(),
                    MODEL.getInteraction());
        }
        if (!cards.isEmpty()) {
            // whose relations have the name of somebody who was touched
            cards.addAll(tables.query(RELATED, r -> r.number(1), cards.toString(), MODEL.getRelation()));
        }
        if (!FormerWishes.areNone(tables)) {
            FormerWishes former = new FormerWishes(tables, region(tables));
            wishes.addAll(former.of(cards));
            touches.addAll(former.refresh(wishes));
        }
        touches.removeAll(cards);
        touches(tables, touches, cards);
        if (!cards.isEmpty()) {
            new Writing(tables).replace(cards);
        }
    }

    @Override
    public void rebuild(TableWriter tables) {
        tables.write(ASIDE.formatted("o.class = ?"), MODEL.getInteraction());
        tables.write(PLANS.formatted("o.class = ?"), MODEL.getInteraction());
        tables.write(AT_EVENTS.formatted("o.class = ?"), MODEL.getInteraction());
        tables.write(TO_MANY.formatted("o.class = ?"), MODEL.getInteraction());
        new FormerWishes(tables, region(tables)).rebuild();
        new Writing(tables).add(tables.query("SELECT n FROM object WHERE class = ? ORDER BY n", r -> r.number(1),
                MODEL.getPerson()));
    }

    /** Days are those of the zone they were written in; whoever moves sees the days of the new one. */
    @Override
    public boolean holds(TableWriter tables) {
        return tables.number("SELECT count(*) FROM person_key WHERE kind = 'zone' AND value <> ?", tables.zone().getId()) == 0;
    }

    private static List<Long> at(TableWriter tables, long organization) {
        return tables.query(AT_HOUSE, r -> r.number(1), organization, MODEL.getRole());
    }

    private static List<Long> withRhythm(TableWriter tables) {
        return tables.query("SELECT n FROM person WHERE rhythm_n IS NOT NULL", r -> r.number(1));
    }

    /** Whose numbers are read otherwise since the country changed. */
    private static List<Long> otherNumbers(TableWriter tables) {
        return regionUnchanged(tables) ? List.of() : tables.query("SELECT n FROM person WHERE phones <> ''", r -> r.number(1));
    }

    /** Settings change often and numbers are many, so the country that their keys were made for is remembered. */
    private static boolean regionUnchanged(TableWriter tables) {
        return tables.number("SELECT count(*) FROM person_key WHERE kind = 'region' AND value = ? AND n = 0",
                region(tables)) > 0;
    }

    private static String region(TableWriter tables) {
        return tables.first(REGION, r -> r.text(1) == null ? "" : r.text(1), MODEL.getSetting(),
                PeopleSettings.PHONE_REGION.name()).orElse("");
    }

    /** Touches alone are much less to read; whoever has no row yet is left to {@code cards}. */
    private static void touches(TableWriter tables, Collection<Long> people, Set<Long> cards) {
        if (people.isEmpty()) {
            return;
        }
        long participants = tables.number(MODEL.getInteraction_Participants());
        PersonRows rows = new PersonRows(tables);
        for (long n : people) {
            tables.first(PLAN, r -> new PersonRows.Plan(RhythmStage.of(r.number(1)),
                    PersonTables.status(r.number(2)), new Interval((int) r.number(3), (int) r.number(6)),
                    r.isNull(4) ? null : (Long) r.number(4), r.isNull(5) ? null : (Long) r.number(5)), n)
                    .ifPresent(plan -> rows.touched(n, plan, Touches.of(tables, n, participants, tables.zone())));
        }
    }

    /** Writes whole rows, many at a time. */
    private static final class Writing {
        private final TableWriter tables;
        private final CardsAhead cards;
        private final PersonRows rows;
        private final long participants;

        Writing(TableWriter tables) {
            this.tables = tables;
            String region = region(tables);
            tables.write("DELETE FROM person_key WHERE kind = 'region' AND value <> ?", region);
            tables.write("INSERT OR IGNORE INTO person_key VALUES('region', ?, 0)", region);
            tables.write("INSERT OR IGNORE INTO person_key VALUES('zone', ?, 0)", tables.zone().getId());
            cards = new CardsAhead(new CardReader(tables), new CardParser(tables), new PhoneNumbers(region));
            rows = new PersonRows(tables);
            participants = tables.number(MODEL.getInteraction_Participants());
        }

        void replace(Set<Long> people) {
            rows.remove(people);
            add(List.copyOf(people));
        }

        void add(List<Long> people) {
            cards.each(people, this::write);
        }

        private void write(List<CardsAhead.FoundCard> batch) {
            Set<Long> touched = touched(batch);
            for (CardsAhead.FoundCard card : batch) {
                CardFacts facts = card.facts();
                rows.add(facts, card.found(), touched.contains(facts.n)
                        ? Touches.of(tables, facts.n, participants, tables.zone())
                        : Touches.NONE);
            }
            rows.flush();
        }

        private Set<Long> touched(List<CardsAhead.FoundCard> batch) {
            List<Long> people = new ArrayList<>(batch.size());
            for (CardsAhead.FoundCard card : batch) {
                people.add(card.facts().n);
            }
            return new HashSet<>(tables.query(TOUCHED, r -> r.number(1), people.toString(), participants));
        }
    }
}
