// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.testkit.PersonBuilder.aPerson;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.History.Entry;
import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.settings.Settings;
import org.wellspring.model.Interaction;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.base.BasePackage;
import org.wellspring.model.group.Group;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.model.group.Member;
import org.wellspring.testkit.TempSpace;

@DisplayName("The book and two groups that are open side by side")
class SeveralSpacesTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace(new TouchCount(1));
    private Space book;
    private Space choir;
    private Space makers;
    private UUID secret;

    @BeforeEach
    void open() {
        book = temp.space();
        secret = aPerson("Ana").in(book).getId();
        choir = temp.another(SpaceKind.GROUP);
        makers = temp.another(SpaceKind.GROUP);
    }

    private static Interaction call(Person with) {
        Interaction call = ModelFactory.eINSTANCE.createInteraction();
        call.setSummary("A call");
        call.getParticipants().add(with);
        return call;
    }

    private static Group group(String name) {
        Group group = GroupFactory.eINSTANCE.createGroup();
        group.setName(name);
        return group;
    }

    private static Member member(String name) {
        Member member = GroupFactory.eINSTANCE.createMember();
        member.setName(name);
        return member;
    }

    private static void refused(ThrowingCallable action, String happened) {
        assertThatThrownBy(action).isInstanceOfSatisfying(SpaceException.class, e -> {
            assertThat(e.problem().kind()).isEqualTo(Problem.Kind.REFUSED);
            assertThat(e.problem().happened()).contains(happened);
        });
    }

    @Test
    @DisplayName("each has an id of its own, which it keeps, and is of its kind")
    void identity() {
        UUID id = book.id();
        assertThat(Set.of(id, choir.id(), makers.id())).hasSize(3);
        assertThat(Stream.of(book, choir, makers).map(Space::kind)).containsExactly(SpaceKind.BOOK, SpaceKind.GROUP, SpaceKind.GROUP);
        Path backup = temp.beside().resolve("copy.db");
        book.care().backup(backup);
        assertThat(temp.reopen().id()).as("after a restart").isEqualTo(id);
        temp.close();
        temp.spaces().restore(temp.directory(), backup);
        Space restored = temp.reopen();
        assertThat(restored.id()).as("as a copy of it").isEqualTo(id);
        assertThat(restored.info().id()).isEqualTo(id);
        assertThat(choir.info().kind()).isEqualTo(SpaceKind.GROUP);
    }

    @Test
    @DisplayName("a kind is an open word, and only a word")
    void openWord() {
        Space garden = temp.another(new SpaceKind("garden-2"));
        assertThat(garden.kind().word()).isEqualTo("garden-2");
        Stream.of("", "Book", "two words", "-", "ä", "a".repeat(33), "book\n")
                .forEach(word -> assertThatThrownBy(() -> new SpaceKind(word)).as(word).isInstanceOf(IllegalArgumentException.class));
        refused(() -> garden.change("Add", tx -> tx.add(group("Bees"))), "Group");
        refused(() -> garden.change("Add", tx -> tx.add(aPerson("Bo").in(tx))), "Person");
    }

    @Test
    @DisplayName("a class goes only where its package says it has a place, and one that says nothing into the book alone")
    void classes() {
        assertThat(SpaceKind.GROUP.carries(GroupPackage.eINSTANCE)).isTrue();
        assertThat(SpaceKind.GROUP.carries(BasePackage.eINSTANCE)).isTrue();
        assertThat(SpaceKind.GROUP.carries(ModelPackage.eINSTANCE)).isFalse();
        assertThat(SpaceKind.BOOK.carries(ModelPackage.eINSTANCE)).isTrue();
        assertThat(SpaceKind.BOOK.carries(GroupPackage.eINSTANCE)).isFalse();
        assertThat(SpaceKind.BOOK.carries(EcorePackage.eINSTANCE)).isTrue();
        assertThat(SpaceKind.GROUP.carries(EcorePackage.eINSTANCE)).isFalse();

        refused(() -> aPerson("Bo").in(choir), "Person");
        refused(() -> choir.background("Add", tx -> tx.add(ModelFactory.eINSTANCE.createPerson())), "Person");
        refused(() -> book.change("Add", tx -> tx.add(group("Choir"))), "Group");
        GardenPlugIn garden = new GardenPlugIn("title");
        garden.install();
        try {
            Group group = choir.<Group>changeReturning("Add", tx -> tx.add(group("Choir"))).result();
            refused(() -> choir.change("Attach", tx -> group.getFacets().add(garden.grower("beans"))), "Grower");
            assertThat(group.getFacets()).as("as it was").isEmpty();
            book.change("Attach", tx -> tx.find(secret, Person.class).orElseThrow().getFacets().add(garden.grower("beans")));
        } finally {
            garden.uninstall();
        }
        assertThat(choir.history().recent(9)).hasSize(1);
        assertThat(makers.history().recent(9)).isEmpty();
        assertThat(choir.care().check().findings()).isEmpty();
    }

    @Test
    @DisplayName("a projection of the book keeps no table in a group, and is asked nothing about it")
    void projections() {
        choir.change("Add", tx -> tx.add(group("Choir")));
        assertThat(Rows.of(choir).number("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'touches%'")).isZero();
        assertThat(Rows.of(choir).number("SELECT count(*) FROM projection")).isZero();
        assertThat(Rows.of(book).number("SELECT count(*) FROM projection")).isEqualTo(1);
    }

    @Test
    @DisplayName("the user's settings are in the book alone")
    void settings() {
        assertThat(new Settings(book)).isNotNull();
        assertThatThrownBy(() -> new Settings(choir)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("book");
    }

    @Test
    @DisplayName("no reference leads from one into another, by an object, by what stands for it, or from a background change")
    void noWayOver() {
        Space second = temp.another(SpaceKind.BOOK);
        Person ana = book.find(secret, Person.class).orElseThrow();
        refused(() -> second.change("Log", tx -> tx.add(call(ana))), "another space");
        refused(() -> second.background("Log", tx -> tx.add(call(ana))), "another space");
        temp.reopen();
        book = temp.space();
        book.change("Look", own -> {
            Person standIn = own.reference(secret, Person.class).orElseThrow();
            assertThat(standIn.eIsProxy()).isTrue();
            refused(() -> second.change("Log", tx -> tx.add(call(standIn))), "another space");
        });
        assertThat(second.all(ModelPackage.eINSTANCE.getInteraction())).isEmpty();
        assertThat(Rows.of(second).number("SELECT count(*) FROM object WHERE id = ?", secret)).isZero();
        assertThat(Rows.of(second).number("SELECT count(*) FROM absent WHERE id = ?", secret)).as("not even a number for it").isZero();
        assertThat(second.history().recent(9)).isEmpty();
    }

    @Test
    @DisplayName("no object moves from one to another, and an edit that would is taken back")
    void noMove() {
        Member bea = member("Bea");
        Group singing = choir.<Group>changeReturning("Add", tx -> {
            Group added = tx.add(group("Choir"));
            added.getMembers().add(bea);
            return added;
        }).result();
        Group making = makers.<Group>changeReturning("Add", tx -> tx.add(group("Makers"))).result();
        refused(() -> makers.change("Take", tx -> tx.add(singing)), "another space");
        assertThatThrownBy(() -> makers.change("Take", tx -> making.getMembers().add(bea))).isInstanceOf(RuntimeException.class);
        assertThat(singing.getMembers()).extracting(Member::getName).containsExactly("Bea");
        assertThat(making.getMembers()).isEmpty();
        Stream.of(book, choir, makers).forEach(space -> assertThat(space.care().check().findings()).isEmpty());
    }

    @Test
    @DisplayName("within one space a background change may refer to what the realm has, and to what was removed")
    void withinOne() {
        Person ana = book.find(secret, Person.class).orElseThrow();
        book.background("Log", tx -> tx.add(call(ana)));
        UUID call = book.all(ModelPackage.eINSTANCE.getInteraction()).getFirst();
        Person bea = aPerson("Bea").in(book);
        book.change("Add", tx -> tx.find(call, Interaction.class).orElseThrow().getParticipants().add(bea));
        book.change("Delete", tx -> tx.delete(bea));
        Interaction logged = book.find(call, Interaction.class).orElseThrow();
        book.change("Edit", tx -> logged.getParticipants().move(0, 1));
        book.change("Copy", tx -> {
            Interaction copy = call(ana);
            copy.getParticipants().addAll(logged.getParticipants().stream().filter(p -> p != ana).toList());
            tx.add(copy);
        });
        assertThat(book.care().check().findings()).isEmpty();
    }

    @Test
    @DisplayName("writing, undo, redo, search and history never cross, in whatever order they are used")
    void neverCross() {
        long seed = new Random().nextLong();
        System.out.println("Several spaces, seed " + seed);
        Random random = new Random(seed);
        List<Space> all = List.of(book, choir, makers);
        List<List<String>> names = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < 80; i++) {
            int which = random.nextInt(3);
            Space space = all.get(which);
            String name = List.of("wren", "finch", "heron").get(which) + i;
            switch (random.nextInt(5)) {
                case 0 -> space.history().undo();
                case 1 -> space.history().redo();
                case 2 -> space.background(name, tx -> tx.add(which == 0 ? aPerson(name).in(tx) : group(name)));
                default -> space.change(name, tx -> tx.add(which == 0 ? aPerson(name).in(tx) : group(name)));
            }
            names.get(which).add(name);
        }
        for (int which = 0; which < 3; which++) {
            Space space = all.get(which);
            String own = List.of("wren", "finch", "heron").get(which);
            assertThat(space.history().recent(1000)).extracting(Entry::label).allMatch(label -> label.startsWith(own)
                    || space == book && label.contains("Ana"), own);
            for (String other : List.of("wren", "finch", "heron")) {
                assertThat(space.search().find(other, Set.of(), 100).isEmpty()).as(own + " asked for " + other)
                        .isEqualTo(!other.equals(own) || titles(space, own) == 0);
            }
            assertThat(space.care().check().findings()).isEmpty();
        }
    }

    private static long titles(Space space, String own) {
        return Rows.of(space).number("SELECT count(*) FROM object WHERE title LIKE '" + own + "%'");
    }

    @Test
    @DisplayName("a backup of a group is not put in the place of the book, nor the other way round; one of the same kind is")
    void backups() {
        choir.change("Add", tx -> tx.add(group("Choir")));
        Path ofChoir = temp.beside().resolve("choir.db");
        Path ofBook = temp.beside().resolve("book.db");
        choir.care().backup(ofChoir);
        book.care().backup(ofBook);
        Path there = choir.directory();
        choir.close();
        temp.close();
        refused(() -> temp.spaces().restore(temp.directory(), ofChoir), "\"group\"");
        refused(() -> temp.spaces().restore(there, ofBook), "\"book\"");
        assertThat(temp.reopen().find(secret)).isPresent();
        temp.close();
        temp.spaces().restore(there, ofChoir);
        temp.spaces().restore(temp.directory(), ofBook);
        assertThat(temp.reopen().find(secret)).isPresent();
        try (Space again = temp.spaces().open(there, temp.options())) {
            assertThat(again.kind()).isEqualTo(SpaceKind.GROUP);
            assertThat(again.search().find("Choir", Set.of(), 9)).hasSize(1);
        }
    }

    @Test
    @DisplayName("a listener knows which space changed")
    void listeners() {
        List<UUID> heard = new ArrayList<>();
        Stream.of(book, choir, makers).forEach(space -> space.addListener(change -> heard.add(change.space())));
        makers.change("Add", tx -> tx.add(group("Makers")));
        aPerson("Bo").in(book);
        choir.background("Add", tx -> tx.add(group("Choir")));
        assertThat(heard).containsExactly(makers.id(), book.id(), choir.id());
    }
}
