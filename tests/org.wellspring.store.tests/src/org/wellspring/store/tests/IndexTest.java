// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.testkit.InteractionBuilder.aCall;
import static org.wellspring.testkit.PersonBuilder.aPerson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.Spaces.Options;
import org.wellspring.core.index.Entries;
import org.wellspring.core.index.IndexEntry;
import org.wellspring.core.index.Tuple;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.spi.Index;
import org.wellspring.model.Interaction;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.base.Entity;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.model.group.HotSeat;
import org.wellspring.model.group.Meeting;
import org.wellspring.model.group.Posting;
import org.wellspring.model.group.SeatNote;
import org.wellspring.store.FileSpaces;
import org.wellspring.testkit.Seed;

@DisplayName("An index that a plug-in keeps")
class IndexTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final int MANY = 10_000;

    @TempDir
    private Path folder;
    private final List<String> log = new ArrayList<>();
    private Space space;

    @BeforeEach
    void create() {
        space = spaces(new CallIndex()).create(folder.resolve("book"), Options.here());
    }

    @AfterEach
    void close() {
        space.close();
    }

    private FileSpaces spaces(Index... indexes) {
        return new FileSpaces(List.of(), List.of(indexes), (text, failure) -> log.add(text + " " + failure));
    }

    /** The same book after a restart, with these plug-ins. */
    private Space again(Index... indexes) {
        space.close();
        space = spaces(indexes).open(folder.resolve("book"), Options.here());
        return space;
    }

    private Interaction call(String summary, LocalDate day, Person... with) {
        return aCall(summary).with(with).on(day).in(space);
    }

    private Entries calls() {
        return space.entries(CallIndex.NAME);
    }

    private List<String> calls(Person person) {
        return said(calls().with(person.getId()).first(99));
    }

    private static List<String> said(List<IndexEntry> entries) {
        return entries.stream().map(entry -> entry.value().text(0)).toList();
    }

    private void assertSound() {
        assertThat(space.care().check().findings()).isEmpty();
    }

    /** An index of people that says nothing but what a test is about. */
    private static Index index(String name, EClass type, BiConsumer<Entity, BiConsumer<Tuple, Tuple>> map) {
        return new Index() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public int version() {
                return 1;
            }

            @Override
            public EClass type() {
                return type;
            }

            @Override
            public void map(Entity object, BiConsumer<Tuple, Tuple> entries) {
                map.accept(object, entries);
            }
        };
    }

    @Test
    @DisplayName("follows what happens: new, changed, deleted, taken back, done again, in the background and after a restart")
    void follows() {
        Person ana = aPerson("Ana").in(space);
        Person bo = aPerson("Bo").in(space);
        Interaction first = call("The roof", MAY, ana);
        call("The garden", MAY.plusDays(2), ana, bo);
        assertThat(calls(ana)).containsExactly("The roof v1", "The garden v1");
        assertThat(calls(bo)).containsExactly("The garden v1");
        space.change("Change", tx -> {
            first.setSummary("The new roof");
            first.getParticipants().add(bo);
        });
        assertThat(calls(bo)).containsExactly("The new roof v1", "The garden v1");
        space.history().undo();
        assertThat(calls(bo)).containsExactly("The garden v1");
        assertThat(calls(ana)).containsExactly("The roof v1", "The garden v1");
        space.history().redo();
        assertThat(calls(bo)).containsExactly("The new roof v1", "The garden v1");
        space.change("Delete", tx -> tx.delete(first));
        assertThat(calls(ana)).containsExactly("The garden v1");
        space.history().undo();
        space.background("Import", tx -> aCall("Far away").with(tx.find(ana.getId(), Person.class).orElseThrow()).on(MAY.minusYears(1)).in(tx));
        assertThat(calls(ana)).containsExactly("Far away v1", "The new roof v1", "The garden v1");
        assertSound();
        again(new CallIndex());
        assertThat(calls(ana)).containsExactly("Far away v1", "The new roof v1", "The garden v1");
        assertSound();
        assertThat(log).isEmpty();
    }

    @Test
    @DisplayName("is read by key, by range, by object, from the front and from the end, page by page, and counted")
    void isRead() {
        Person ana = aPerson("Ana").in(space);
        Person bo = aPerson("Bo").in(space);
        List<Interaction> days = IntStream.range(0, 10).mapToObj(i -> call("Day " + i, MAY.plusDays(i), ana)).toList();
        call("Both", MAY.plusDays(4), ana, bo);
        Entries of = calls().with(ana.getId());
        assertThat(of.count()).isEqualTo(11);
        assertThat(calls().count()).isEqualTo(12);
        assertThat(said(of.first(2))).containsExactly("Day 0 v1", "Day 1 v1");
        assertThat(said(of.first(2, 2))).containsExactly("Day 2 v1", "Day 3 v1");
        assertThat(said(of.last(2))).containsExactly("Day 9 v1", "Day 8 v1");
        assertThat(said(of.last(2, 2))).containsExactly("Day 7 v1", "Day 6 v1");
        assertThat(said(of.from(MAY.plusDays(8)).first(9))).containsExactly("Day 8 v1", "Day 9 v1");
        assertThat(said(of.until(MAY.plusDays(1)).last(9))).containsExactly("Day 1 v1", "Day 0 v1");
        assertThat(of.from(MAY.plusDays(3)).until(MAY.plusDays(5)).count()).isEqualTo(4);
        assertThat(of.until(MAY.plusDays(5)).from(MAY.plusDays(3)).count()).isEqualTo(4);
        assertThat(said(of.with(MAY.plusDays(7)).first(9))).containsExactly("Day 7 v1");
        assertThat(of.from(MAY.plusDays(5)).until(MAY.plusDays(3)).first(9)).isEmpty();
        assertThat(calls().of(days.get(3).getId()).first(9)).singleElement().satisfies(entry -> {
            assertThat(entry.object()).isEqualTo(days.get(3).getId());
            assertThat(entry.key().id(0)).isEqualTo(ana.getId());
            assertThat(entry.key().day(1)).isEqualTo(MAY.plusDays(3));
            assertThatThrownBy(() -> entry.key().text(1)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> entry.key().day(2)).isInstanceOf(IllegalArgumentException.class);
        });
        assertThat(calls().of(UUID.randomUUID()).count()).isZero();
        assertThat(of.first(0)).isEmpty();
        assertThat(of.first(-1)).isEmpty();
    }

    @Test
    @DisplayName("is built anew when its version differs and when the plug-in was away, and is nothing while it is")
    void comesBack() {
        Person ana = aPerson("Ana").in(space);
        call("The roof", MAY, ana);
        again();
        assertThat(calls().isKept()).isFalse();
        assertThat(calls().count()).isZero();
        assertThat(calls().with(ana.getId()).last(9)).isEmpty();
        assertThat(calls().leftOut()).isZero();
        call("Meanwhile", MAY.plusDays(1), space.find(ana.getId(), Person.class).orElseThrow());
        assertSound();
        again(new CallIndex());
        assertThat(calls().isKept()).isTrue();
        assertThat(calls(ana)).containsExactly("The roof v1", "Meanwhile v1");
        again(new CallIndex(2, call -> {}));
        assertThat(calls(ana)).containsExactly("The roof v2", "Meanwhile v2");
        assertSound();
    }

    @Test
    @DisplayName("that fails costs the entries of the object it failed with, and neither the change nor another's entries; it is said, and over when it fails no more")
    void failure() {
        List<Consumer<Interaction>> ways = List.of(call -> {
            throw new IllegalStateException("a plug-in's mistake");
        }, call -> {
            throw new NoSuchMethodError("made for another version");
        }, call -> endless(1), call -> call.setSummary("changed"), call -> call.getParticipants().clear(),
                call -> space.change("Nested", tx -> tx.delete(call)), call -> space.background("Nested", tx -> aPerson("Nobody").in(tx)),
                call -> {
                    space.history().undo();
                    throw new IllegalStateException("if there was nothing to take back");
                });
        for (Consumer<Interaction> way : ways) {
            log.clear();
            again(new CallIndex(1, call -> {
                if (call.getSummary().startsWith("Bad")) {
                    way.accept(call);
                }
            }), index("test.names", ModelPackage.Literals.PERSON, (person, entries) -> entries.accept(Tuple.of(((Person) person).getName()), Tuple.of())));
            Person ana = aPerson("Ana").in(space);
            long before = space.info().transactions();
            call("Good", MAY, ana);
            Interaction bad = call("Bad", MAY.plusDays(1), ana);
            call("Bad, too", MAY.plusDays(1), ana);
            call("Good again", MAY.plusDays(2), ana);
            assertThat(space.info().transactions()).as("nothing but the calls").isEqualTo(before + 4);
            assertThat(bad.getSummary()).isEqualTo("Bad");
            assertThat(bad.getParticipants()).containsExactly(ana);
            assertThat(calls(ana)).containsExactly("Good v1", "Good again v1");
            assertThat(calls().leftOut()).isEqualTo(2);
            assertThat(log).singleElement().asString().contains(CallIndex.NAME);
            assertThat(space.entries("test.names").with("Ana").count()).isPositive();
            space.change("Mend", tx -> bad.setSummary("Better"));
            assertThat(calls(ana)).containsExactly("Good v1", "Better v1", "Good again v1");
            space.history().undo();
            assertThat(calls().leftOut()).as("way %s", ways.indexOf(way)).isEqualTo(2);
            assertSound();
            again(new CallIndex());
            assertThat(space.notices()).singleElement().asString().contains(CallIndex.NAME, "failed with 2 of the things");
            again(new CallIndex(2, call -> {}));
            assertThat(space.notices()).isEmpty();
            assertThat(calls().with(ana.getId()).count()).isEqualTo(4);
            space.change("Clear", tx -> space.all(ModelPackage.Literals.INTERACTION).forEach(id -> tx.delete(tx.find(id, Interaction.class).orElseThrow())));
            assertThat(calls().count()).isZero();
            assertSound();
        }
    }

    private static int endless(int depth) {
        return endless(depth + 1) + 1;
    }

    @Test
    @DisplayName("that doesn't say what it is, or takes another's name, is not kept, and costs nobody anything")
    void nonsense() {
        Index broken = new Index() {
            @Override
            public String name() {
                throw new IllegalStateException("not ready");
            }

            @Override
            public int version() {
                return 1;
            }

            @Override
            public EClass type() {
                return null;
            }

            @Override
            public void map(Entity object, BiConsumer<Tuple, Tuple> entries) {
                throw new IllegalStateException("not reached");
            }
        };
        List<Index> all = new ArrayList<>(List.of(new CallIndex(), broken, new CallIndex(7, call -> {})));
        for (String name : Arrays.asList(null, "", "calls", "Test.calls", "test..calls", "test.calls;DROP TABLE object", "test.calls_0failed",
                "x.".repeat(40) + "x")) {
            all.add(index(name, ModelPackage.Literals.PERSON, (person, entries) -> entries.accept(Tuple.of(1), Tuple.of())));
        }
        all.add(index("test.nothing", null, (person, entries) -> {}));
        again(all.toArray(Index[]::new));
        assertThat(log).hasSize(all.size() - 1);
        Person ana = aPerson("Ana").in(space);
        call("The roof", MAY, ana);
        assertThat(calls(ana)).containsExactly("The roof v1");
        assertThat(space.entries("test.nothing").isKept()).isFalse();
        assertThat(space.entries("no such thing").first(3)).isEmpty();
        assertSound();
    }

    @Test
    @DisplayName("can't give entries without end, or of anything but plain values")
    void limits() {
        again(index("test.endless", ModelPackage.Literals.PERSON, (person, entries) -> {
            while (true) {
                entries.accept(Tuple.of(1), Tuple.of());
            }
        }), index("test.empty", ModelPackage.Literals.PERSON, (person, entries) -> entries.accept(null, Tuple.of())),
                index("test.objects", ModelPackage.Literals.PERSON, (person, entries) -> entries.accept(Tuple.of(person), Tuple.of())));
        aPerson("Ana").in(space);
        for (String name : List.of("test.endless", "test.empty", "test.objects")) {
            assertThat(space.entries(name).count()).isZero();
            assertThat(space.entries(name).leftOut()).isEqualTo(1);
        }
        assertSound();
    }

    @Test
    @DisplayName("sees of others that an object refers to their ids and classes alone, since nobody tells it when they change")
    void alone() {
        AtomicReference<String> seen = new AtomicReference<>("");
        again(new CallIndex(1, call -> seen.set(call.getParticipants().stream().map(person -> person.eClass().getName() + " " + person.getName()).toList() + " "
                + call.eIsProxy())));
        Person ana = aPerson("Ana").in(space);
        call("The roof", MAY, ana);
        assertThat(seen.get()).isEqualTo("[Person null] false");
        space.change("Delete", tx -> tx.delete(ana));
        assertThat(calls().with(ana.getId()).count()).as("who is gone is still referred to").isEqualTo(1);
        assertSound();
    }

    @Test
    @DisplayName("lists what inherits from its class, with all that is in it, and not what is in something else")
    void inheritance() {
        again(index("test.all", org.wellspring.model.base.BasePackage.Literals.ENTITY,
                (object, entries) -> entries.accept(Tuple.of(object.eClass().getName()), Tuple.of(object.eContents().size()))));
        Person ana = aPerson("Ana").email("ana@beans.example").phone("+1 555 0101").in(space);
        call("The roof", MAY, ana);
        assertThat(space.entries("test.all").first(9)).extracting(entry -> entry.key().text(0) + " " + entry.value().number(0)).containsExactly("Interaction 0",
                "Person 2");
        space.change("Move out", tx -> tx.find(ana.getId(), Person.class).orElseThrow().getEmails().clear());
        assertThat(space.entries("test.all").with("Person").first(9)).extracting(entry -> entry.value().number(0)).containsExactly(1L);
        assertSound();
    }

    @Test
    @DisplayName("has a place where its class has one, and is never shown what is confidential (K10)")
    void confidential() {
        GroupFactory make = GroupFactory.eINSTANCE;
        Index postings = index("test.postings", GroupPackage.Literals.POSTING,
                (posting, entries) -> entries.accept(Tuple.of(((Posting) posting).getWhat()), Tuple.of()));
        Index meetings = index("test.meetings", GroupPackage.Literals.MEETING, (meeting, entries) -> {
            for (HotSeat seat : ((Meeting) meeting).getHotSeats()) {
                entries.accept(Tuple.of(seat.getQuestion()), Tuple.of(seat.getNotes().stream().map(SeatNote::getText).toList().toString()));
            }
        });
        again(new CallIndex(), postings, meetings);
        assertThat(space.entries("test.postings").isKept()).isFalse();
        try (Space group = spaces(new CallIndex(), postings, meetings).create(folder.resolve("group"), SpaceKind.GROUP, Options.here())) {
            assertThat(group.entries(CallIndex.NAME).isKept()).isFalse();
            assertThat(group.entries("test.postings").isKept()).isTrue();
            Posting posting = make.createPosting();
            posting.setWhat("A ladder");
            Meeting meeting = make.createMeeting();
            for (boolean secret : new boolean[] {false, true}) {
                HotSeat seat = make.createHotSeat();
                seat.setQuestion(secret ? "My debts" : "My roof");
                seat.setConfidential(secret);
                SeatNote note = make.createSeatNote();
                note.setText("Said of " + seat.getQuestion());
                seat.getNotes().add(note);
                meeting.getHotSeats().add(seat);
            }
            group.change("Add", tx -> {
                tx.add(posting);
                tx.add(meeting);
            });
            assertThat(group.entries("test.postings").count()).isEqualTo(1);
            assertThat(group.entries("test.meetings").first(9)).extracting(entry -> entry.key().text(0) + entry.value().text(0))
                    .containsExactly("My roof[Said of My roof]");
            group.change("Close", tx -> posting.setConfidential(true));
            assertThat(group.entries("test.postings").count()).isZero();
            assertThat(group.entries("test.postings").leftOut()).isZero();
            group.history().undo();
            assertThat(group.entries("test.postings").count()).isEqualTo(1);
            group.change("Open", tx -> meeting.getHotSeats().getLast().setConfidential(false));
            assertThat(group.entries("test.meetings").count()).isEqualTo(2);
            assertThat(group.care().check().findings()).isEmpty();
        }
    }

    @Test
    @DisplayName("is read as it is while somebody else writes the book, and does without where it was never built")
    void readOnly() {
        Person ana = aPerson("Ana").in(space);
        call("The roof", MAY, ana);
        Index late = index("test.late", ModelPackage.Literals.PERSON, (person, entries) -> entries.accept(Tuple.of(1), Tuple.of()));
        try (Space reading = spaces(new CallIndex(), late).open(folder.resolve("book"), Options.here().forReading())) {
            assertThat(reading.entries(CallIndex.NAME).count()).isEqualTo(1);
            assertThat(reading.entries("test.late").isKept()).isFalse();
            assertThat(reading.entries("test.late").count()).isZero();
        }
    }

    @Test
    @DisplayName("of ten thousand things is built at once, follows one change and a large one, and is read by its keys")
    void scale() {
        List<UUID> people = new ArrayList<>();
        again();
        space.background("Import", tx -> {
            for (int i = 0; i < MANY / 10; i++) {
                people.add(aPerson("Person " + i).in(tx).getId());
            }
            for (int i = 0; i < MANY; i++) {
                aCall("Call " + i).with(tx.find(people.get(i % people.size()), Person.class).orElseThrow()).on(MAY.plusDays(i % 700)).in(tx);
            }
        });
        again(new CallIndex());
        assertThat(calls().count()).isEqualTo(MANY);
        UUID some = people.get(17);
        List<IndexEntry> newest = calls().with(some).last(3);
        assertThat(newest).hasSize(3).isSortedAccordingTo(Comparator.comparing((IndexEntry entry) -> entry.key().day(1)).reversed());
        space.change("Log", tx -> aCall("One more").with(tx.find(some, Person.class).orElseThrow()).on(MAY.plusYears(9)).in(tx));
        assertThat(said(calls().with(some).last(1))).containsExactly("One more v1");
        assertThat(calls().with(some).count()).isEqualTo(11);
        space.background("Import", tx -> {
            for (int i = 0; i < MANY; i++) {
                aCall("More " + i).with(tx.find(some, Person.class).orElseThrow()).on(MAY.plusDays(i % 700)).in(tx);
            }
        });
        assertThat(calls().with(some).count()).isEqualTo(MANY + 11);
        space.history().undo();
        assertThat(calls().count()).isEqualTo(MANY + 1);
        String table = "index_test_calls";
        List<String> plan = Rows.of(space).query("EXPLAIN QUERY PLAN SELECT o.id, e.key, e.value FROM " + table + " e CROSS JOIN object o ON o.n = e.object"
                + " WHERE e.key >= ? AND e.key < ? ORDER BY e.key DESC, e.object DESC, e.place DESC LIMIT ? OFFSET ?", r -> r.text(4), new byte[0], new byte[0],
                3, 0);
        assertThat(plan).noneMatch(step -> step.contains("SCAN") || step.contains("TEMP B-TREE"));
        assertSound();
    }

    @Test
    @DisplayName("stands in the order of its keys, whatever they are, and gives them back as they were")
    void order() {
        long seed = Seed.next();
        Random random = new Random(seed);
        System.getLogger("test").log(System.Logger.Level.INFO, "seed " + seed);
        List<Tuple> keys = Stream.generate(() -> tuple(random)).limit(400).toList();
        again(index("test.keys", ModelPackage.Literals.PERSON, (person, entries) -> keys.forEach(key -> entries.accept(key, key))));
        aPerson("Ana").in(space);
        List<Tuple> sorted = keys.stream().sorted(IndexTest::compare).toList();
        Entries all = space.entries("test.keys");
        assertThat(all.first(999)).as("seed %s", seed).extracting(IndexEntry::key).isEqualTo(sorted);
        assertThat(all.first(999)).as("seed %s", seed).allMatch(entry -> entry.key().equals(entry.value()));
        List<Tuple> backwards = new ArrayList<>(sorted);
        Collections.reverse(backwards);
        assertThat(all.last(999)).as("seed %s", seed).extracting(IndexEntry::key).isEqualTo(backwards);
        for (int i = 0; i < 200; i++) {
            Tuple low = tuple(random);
            Tuple high = tuple(random);
            assertThat(all.from(low.values().toArray()).until(high.values().toArray()).first(999)).as("seed %s, %s to %s", seed, low, high)
                    .extracting(IndexEntry::key)
                    .isEqualTo(sorted.stream().filter(key -> compare(key, low) >= 0 && (compare(key, high) <= 0 || begins(key, high))).toList());
            Tuple beginning = random.nextBoolean() ? low : new Tuple(keys.get(random.nextInt(keys.size())).values().subList(0, 1));
            assertThat(all.with(beginning.values().toArray()).count()).as("seed %s, %s", seed, beginning)
                    .isEqualTo(keys.stream().filter(key -> begins(key, beginning)).count());
        }
    }

    private static boolean begins(Tuple key, Tuple beginning) {
        return key.size() >= beginning.size() && key.values().subList(0, beginning.size()).equals(beginning.values());
    }

    private static final List<Class<?>> TYPES = List.of(Boolean.class, Long.class, LocalDate.class, java.time.Instant.class, UUID.class, String.class);

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(Tuple one, Tuple other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            Object a = one.values().get(i);
            Object b = other.values().get(i);
            int types = Integer.compare(TYPES.indexOf(a.getClass()), TYPES.indexOf(b.getClass()));
            int order = types != 0 ? types
                    : a instanceof String text ? codePoints(text, (String) b)
                            : a instanceof UUID id ? Arrays.compareUnsigned(bytes(id), bytes((UUID) b)) : ((Comparable) a).compareTo(b);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static int codePoints(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }

    private static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }

    private static Tuple tuple(Random random) {
        return new Tuple(Stream.generate(() -> value(random)).limit(1 + random.nextInt(3)).toList());
    }

    private static Object value(Random random) {
        String[] letters = {"a", "b", "\0", "\u0001", "é", "ß", "中", "😀", "\uFFFD", "z", " "};
        return switch (random.nextInt(6)) {
            case 0 -> random.nextBoolean();
            case 1 -> random.nextBoolean() ? random.nextInt(5) - 2L : random.nextLong();
            case 2 -> LocalDate.ofEpochDay(random.nextInt(9) - 4);
            case 3 -> random.nextBoolean() ? java.time.Instant.ofEpochSecond(random.nextInt(5) - 2, random.nextInt(3)) : java.time.Instant.MIN;
            case 4 -> new UUID(random.nextInt(5) - 2L, random.nextInt(5) - 2L);
            default -> IntStream.range(0, random.nextInt(4)).mapToObj(i -> letters[random.nextInt(letters.length)]).reduce("", String::concat);
        };
    }

    @Test
    @DisplayName("is as it was when the writing of a large change breaks off")
    void breaksOff() throws IOException {
        Person ana = aPerson("Ana").in(space);
        call("The roof", MAY, ana);
        assertThatThrownBy(() -> space.background("Import", tx -> {
            aCall("Never").with(tx.find(ana.getId(), Person.class).orElseThrow()).on(MAY).in(tx);
            throw new IOException("the file ends here");
        })).hasRootCauseInstanceOf(IOException.class);
        assertThat(calls(ana)).containsExactly("The roof v1");
        Path copy = folder.resolve("copy");
        Files.createDirectories(copy);
        space.care().backup(copy.resolve("space.db"));
        try (Space other = spaces(new CallIndex()).open(copy, Options.here())) {
            assertThat(other.entries(CallIndex.NAME).with(ana.getId()).count()).isEqualTo(1);
        }
    }
}
