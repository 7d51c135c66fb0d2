// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.giving.tests.World.TODAY;
import static org.wellspring.giving.tests.World.person;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.giving.Giving;
import org.wellspring.giving.HelpRow;
import org.wellspring.giving.IntroductionRow.Side;
import org.wellspring.giving.Introductions;
import org.wellspring.giving.commands.AddFavour;
import org.wellspring.people.commands.NewIntroduction;
import org.wellspring.giving.commands.NewLead;
import org.wellspring.giving.commands.SetIntroduction;
import org.wellspring.giving.commands.SetLead;
import org.wellspring.giving.commands.SetRepaid;
import org.wellspring.giving.internal.GivingProjection;
import org.wellspring.giving.helpers.HelpedMe;
import org.wellspring.giving.helpers.Helpers;
import org.wellspring.model.Favour;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.Introduction;
import org.wellspring.model.Lead;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.commands.DeleteEntry;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.MergePeople;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.store.FileSpaces;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("What was given and received, kept in tables,")
class LedgerTest {
    @RegisterExtension
    final TempSpace temp = World.book();

    /** What the requirements say, read slowly from objects. */
    private static final class Oracle {
        private final List<Favour> favours;
        private final List<Introduction> introductions;
        private final List<Lead> leads;

        Oracle(Space space) {
            favours = space.all(ModelPackage.Literals.FAVOUR).stream().map(id -> space.find(id, Favour.class).orElseThrow())
                    .filter(favour -> favour.getPerson() != null && !favour.getPerson().eIsProxy()).toList();
            introductions = space.all(ModelPackage.Literals.INTRODUCTION).stream().map(id -> space.find(id, Introduction.class).orElseThrow()).toList();
            leads = space.all(ModelPackage.Literals.LEAD).stream().map(id -> space.find(id, Lead.class).orElseThrow()).toList();
        }

        Set<UUID> toRepay() {
            Set<UUID> ids = new HashSet<>();
            favours.stream().filter(f -> f.getDirection() == FavourDirection.RECEIVED && f.getRepaidOn() == null)
                    .filter(f -> f.getPerson().getStatus() == PersonStatus.ACTIVE).forEach(f -> ids.add(f.getId()));
            return ids;
        }

        private boolean helpedSince(UUID person, LocalDate day) {
            return favours.stream().anyMatch(f -> f.getDirection() == FavourDirection.GIVEN && !f.isSaleAttached() && !f.getOn().isBefore(day)
                    && (f.getPerson().getId().equals(person) || f.getPassedOnFor() != null && f.getPassedOnFor().getId().equals(person)))
                    || introductions.stream().anyMatch(i -> i.getMadeOn() != null && !i.getMadeOn().isBefore(day)
                            && (i.getA().getId().equals(person) || i.getB().getId().equals(person)))
                    || leads.stream().anyMatch(l -> l.getPassedOn() != null && !l.getPassedOn().isBefore(day) && l.getTo().getId().equals(person));
        }

        List<String> helpedMost() {
            Map<UUID, List<Favour>> open = new LinkedHashMap<>();
            favours.stream().filter(f -> f.getDirection() == FavourDirection.RECEIVED && f.getRepaidOn() == null
                    && f.getPerson().getStatus() == PersonStatus.ACTIVE && !helpedSince(f.getPerson().getId(), f.getOn()))
                    .forEach(f -> open.computeIfAbsent(f.getPerson().getId(), p -> new ArrayList<>()).add(f));
            Map<UUID, LocalDate> last = new HashMap<>();
            open.forEach((person, some) -> last.put(person, some.stream().map(Favour::getOn).max(Comparator.naturalOrder()).orElseThrow()));
            return open.entrySet().stream().map(e -> e.getValue().size() + " " + last.get(e.getKey()) + " " + e.getValue().getFirst().getPerson().getName())
                    .sorted(Comparator.reverseOrder()).toList();
        }
    }

    private void same(Space space) {
        Oracle oracle = new Oracle(space);
        Giving giving = new Giving(space);
        assertThat(new HashSet<>(giving.toRepay().stream().map(HelpRow::id).toList())).isEqualTo(oracle.toRepay());
        assertThat(new Helpers(space).most(99).stream().map(HelpedMe::name).sorted().toList())
                .isEqualTo(oracle.helpedMost().stream().map(line -> line.split(" ", 3)[2]).sorted().toList());
        assertThat(giving.given(0, 999).size() + giving.received(0, 999).size()).isEqualTo(oracle.favours.size());
        assertThat(giving.count(FavourDirection.GIVEN)).isEqualTo(giving.given(0, 999).size());
        assertThat(giving.count(FavourDirection.RECEIVED)).isEqualTo(giving.received(0, 999).size());
        // most helpful first: what the oracle counts never grows from one to the next
        List<String> names = new Helpers(space).most(99).stream().map(HelpedMe::name).toList();
        Map<String, Integer> counts = new HashMap<>();
        oracle.helpedMost().forEach(line -> counts.put(line.split(" ", 3)[2], Integer.parseInt(line.split(" ", 3)[0])));
        assertThat(names.stream().map(counts::get).toList()).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @RepeatedTest(4)
    @DisplayName("is what objects say after any actions, undo and merge among them, and after a rebuild (G4, G7)")
    void oracle() {
        long seed = Seed.next();
        System.getLogger(LedgerTest.class.getName()).log(System.Logger.Level.INFO, "seed {0}", Long.toString(seed));
        Random random = new Random(seed);
        Space space = temp.space();
        List<UUID> people = new ArrayList<>();
        for (String name : List.of("Ana Ruiz", "Bo Hale", "Cy Young", "Dee Park", "Eve Stone", "Flo Lind")) {
            people.add(person(space, name));
        }
        List<UUID> favours = new ArrayList<>();
        List<UUID> introductions = new ArrayList<>();
        for (int step = 0; step < 90; step++) {
            UUID one = people.get(random.nextInt(people.size()));
            UUID other = people.get(random.nextInt(people.size()));
            LocalDate day = TODAY.minusDays(random.nextInt(40));
            switch (random.nextInt(11)) {
                case 10 -> {
                    if (!one.equals(other)) {
                        favours.add(new AddFavour(one, FavourDirection.GIVEN, FavourType.INFORMATION, "work " + step).on(day).passingOnFor(other)
                                .note("for you").run(space).result());
                    }
                }
                case 0, 1 -> favours.add(new AddFavour(one, FavourDirection.GIVEN, FavourType.ADVICE, "given " + step).on(day).forSale(random.nextInt(5) == 0)
                        .run(space).result());
                case 2, 3 -> favours.add(new AddFavour(one, FavourDirection.RECEIVED, FavourType.LEAD, "received " + step).on(day).run(space).result());
                case 4 -> favours.stream().skip(favours.isEmpty() ? 0 : random.nextInt(favours.size())).findFirst()
                        .filter(id -> space.find(id, Favour.class).filter(f -> f.getDirection() == FavourDirection.RECEIVED).isPresent())
                        .ifPresent(id -> new SetRepaid(id, random.nextInt(3) > 0).run(space));
                case 5 -> {
                    if (!one.equals(other)) {
                        UUID id = new NewIntroduction(one, other, "a", "b").run(space).result();
                        SetIntroduction.accepted(id, Side.A).run(space);
                        SetIntroduction.accepted(id, Side.B).run(space);
                        if (random.nextBoolean()) {
                            SetIntroduction.made(id).run(space);
                        }
                        introductions.add(id);
                    }
                }
                case 6 -> space.history().undo();
                case 8 -> SetLead.passed(new NewLead("lead " + step, null).run(space).result(), one).run(space);
                case 7 -> new EditEntity(one).set(ModelPackage.Literals.PERSON__STATUS, random.nextInt(3) == 0 ? "left" : "active").run(space);
                default -> favours.stream().skip(favours.isEmpty() ? 0 : random.nextInt(favours.size())).findFirst().filter(id -> space.find(id).isPresent())
                        .ifPresent(id -> new DeleteEntry(id).run(space));
            }
            people.removeIf(id -> space.find(id).isEmpty());
            if (step % 10 == 0) {
                same(space);
            }
        }
        if (people.size() > 1) {
            new MergePeople(people.get(0), people.get(1)).run(space);
        }
        same(space);
        List<HelpRow> before = new Giving(space).given(0, 999);
        // made by who had no giving, the book gets its rows when it is opened
        temp.close();
        try (Space without = FileSpaces.keeping(List.of(new PeopleProjection())).open(temp.directory(), temp.options())) {
            assertThat(without.all(ModelPackage.Literals.FAVOUR)).isNotNull();
        }
        same(temp.reopen());
        assertThat(new Giving(temp.space()).given(0, 999)).isEqualTo(before);
    }

    @Test
    @DisplayName("is in place in a book that was made before giving was a part of its own")
    void olderBook() throws IOException {
        temp.close();
        try (InputStream old = new GZIPInputStream(LedgerTest.class.getResourceAsStream("/books/before-giving.db.gz"))) {
            Files.copy(old, temp.directory().resolve("space.db"), StandardCopyOption.REPLACE_EXISTING);
        }
        try (Space space = FileSpaces.keeping(List.of(new PeopleProjection(), new GivingProjection())).open(temp.directory(), temp.options())) {
            Giving giving = new Giving(space);
            assertThat(giving.given(0, 9)).extracting(row -> row.name() + ": " + row.what()).containsExactlyInAnyOrder(
                    "Rosa Okafor: The name of a printer who works on linen", "Rosa Okafor: Rosa, meet Jonas", "Jonas Weber: Rosa, meet Jonas");
            assertThat(giving.given(2, 1).getFirst().unasked()).isTrue();
            assertThat(giving.toRepay()).extracting(HelpRow::what).containsExactly("Brought me to the museum");
            assertThat(new Introductions(space).all(0, 9)).isEmpty();
            UUID rosa = giving.toRepay().getFirst().person();
            assertThat(World.people(space).timeline(rosa, 0, 20)).hasSize(6);
            new SetRepaid(giving.toRepay().getFirst().id(), true).run(space);
            assertThat(giving.toRepay()).isEmpty();
            space.history().undo();
            assertThat(giving.toRepay()).hasSize(1);
            assertThat(space.care().check().findings()).isEmpty();
        }
    }
}
