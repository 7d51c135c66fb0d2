// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.testkit.InteractionBuilder.aCall;
import static org.wellspring.testkit.PersonBuilder.aPerson;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.History.Entry;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceChange;
import org.wellspring.core.SpaceException;
import org.wellspring.core.SpaceKind;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.base.Facet;
import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.HybridTime;
import org.wellspring.oplog.Kind;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.OpId;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.codec.Codec;
import org.wellspring.oplog.codec.CodecException;
import org.wellspring.store.replica.Batch;
import org.wellspring.store.replica.HeldBatch;
import org.wellspring.store.replica.Received;
import org.wellspring.store.replica.Replica;
import org.wellspring.testkit.TempSpace;

@DisplayName("A space of which others have a copy")
class ReplicaTest {
    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");

    @RegisterExtension
    final TempSpace temp = new TempSpace(new TouchCount(1)).at(Clock.fixed(NOW.minus(Duration.ofDays(30)), ZoneOffset.UTC));
    private final GardenPlugIn garden = new GardenPlugIn("title");
    private final List<Peer> peers = new ArrayList<>();
    private UUID ana;
    private Path backup;
    private Peer here;
    private Peer there;

    @BeforeEach
    void begin() {
        garden.install();
        ana = aPerson("Ana").in(temp.space()).getId();
        backup = temp.beside().resolve("base.db");
        temp.space().care().backup(backup);
        here = peer("Rosa", NOW);
        there = peer("Bo", NOW.plusSeconds(60));
    }

    @AfterEach
    void close() {
        peers.forEach(Peer::close);
        garden.uninstall();
    }

    private Peer peer(String author, Instant now) {
        Peer peer = new Peer(temp.spaces(), temp.beside().resolve("peer-" + peers.size()), backup, author, now);
        peers.add(peer);
        return peer;
    }

    private static Person person(Peer peer, UUID id) {
        return peer.space().find(id, Person.class).orElseThrow();
    }

    private static void rename(Peer peer, UUID id, String name) {
        peer.space().change("Rename", tx -> person(peer, id).setName(name));
    }

    private static EmailAddress email(String address) {
        EmailAddress email = ModelFactory.eINSTANCE.createEmailAddress();
        email.setAddress(address);
        return email;
    }

    private void meet() {
        here.hear(there);
        there.hear(here);
    }

    private void same() {
        assertThat(here.rows()).isEqualTo(there.rows());
        assertThat(here.shown()).isEqualTo(there.shown());
        assertThat(here.counts()).isEqualTo(there.counts());
        peers.forEach(peer -> assertThat(peer.space().care().check().findings()).isEmpty());
    }

    @Test
    @DisplayName("tells who did what, where and when, in each copy; what they did is found, counted and undone there")
    void tellsWho() {
        there.space().change("Log a call", tx -> tx.add(aCall("About the wall").with(person(there, ana)).in(tx)));
        there.tick(Duration.ofDays(3));
        rename(there, ana, "Anna");
        meet();
        Entry entry = here.space().history().recent(2).getLast();
        assertThat(entry.author()).isEqualTo("Bo");
        assertThat(entry.device()).isEqualTo(there.device().text());
        assertThat(entry.at()).isEqualTo(NOW.plusSeconds(60));
        assertThat(entry.label()).isEqualTo("Log a call");
        assertThat(here.space().search().find("wall", Set.of(), 9)).hasSize(1);
        assertThat(here.space().history().of(List.of(ana), 9)).extracting(Entry::author).contains("Bo");
        assertThat(here.space().history().changes(entry.id())).isNotEmpty();
        same();
    }

    @Test
    @DisplayName("a step that deletes one person and adds another keeps the words of the one who is there")
    void oneForAnother() {
        for (String name : List.of("Wren", "Finch", "Heron")) {
            Peer other = peer(name, NOW);
            there.space().change("One for another", tx -> {
                there.space().all(ModelPackage.Literals.PERSON).forEach(id -> tx.delete(person(there, id)));
                aPerson(name).in(tx);
            });
            here.restart();
            there.restart();
            other.hear(there);
            meet();
            same();
            assertThat(here.space().search().find(name, Set.of(), 9)).hasSize(1);
            there.space().history().undo();
            here.restart();
            meet();
            same();
            there.space().history().redo();
            meet();
            same();
        }
    }

    @Test
    @DisplayName("a whole birth arrives as it was written, and its object is made of it")
    void births() {
        here.space().change("Add", tx -> tx.add(aPerson("Cleo").tagged("oak", "elm").needs("a roof").in(tx)));
        List<Batch> told = here.newTo(there);
        byte[] first = told.getLast().operations().getFirst();
        assertThat(first).as("kind 8").contains(8);
        meet();
        same();
        Batch again = there.replica().since(here.device(), 0).getLast();
        assertThat(again.operations()).usingElementComparator(Arrays::compare).containsExactlyElementsOf(told.getLast().operations());
        assertThat(there.space().search().find("roof", Set.of(), 9)).hasSize(1);
    }

    @Test
    @DisplayName("live objects and listeners follow what arrives, and know that others did it")
    void follows() {
        Person live = person(here, ana);
        List<SpaceChange> heard = new ArrayList<>();
        here.space().addListener(heard::add);
        rename(there, ana, "Anna");
        here.hear(there);
        assertThat(live.getName()).isEqualTo("Anna");
        assertThat(heard).singleElement().satisfies(change -> {
            assertThat(change.others()).isTrue();
            assertThat(change.ids()).containsExactly(ana);
        });
        rename(here, ana, "Ana");
        assertThat(heard.getLast().others()).isFalse();
    }

    @Test
    @DisplayName("Ctrl+Z takes back one's own, never what others did")
    void undoesOnesOwn() {
        rename(here, ana, "Anna");
        here.tick(Duration.ofHours(1));
        there.space().change("Tag", tx -> person(there, ana).getTags().add("elm"));
        here.hear(there);
        assertThat(here.space().history().undoable()).hasValueSatisfying(entry -> assertThat(entry.author()).isEqualTo("Rosa"));
        here.space().history().undo();
        assertThat(person(here, ana).getName()).isEqualTo("Ana");
        assertThat(person(here, ana).getTags()).containsExactly("elm");
        here.space().history().redo();
        assertThat(person(here, ana).getName()).isEqualTo("Anna");
        meet();
        same();
        while (there.space().history().undo().isPresent()) {
            assertThat(there.space().history().recent(1).getFirst().author()).isEqualTo("Bo");
        }
        assertThat(person(there, ana).getName()).isEqualTo("Anna");
    }

    @Test
    @DisplayName("an undo that arrives before what it takes back finds it when it comes")
    void undoBeforeItsStep() {
        Peer third = peer("Cleo", NOW);
        rename(here, ana, "Anna");
        third.hear(here);
        UUID step = third.space().history().recent(1).getFirst().id();
        third.space().history().undo(step);
        third.replica().since(third.device(), 0).forEach(there::receive);
        assertThat(person(there, ana).getName()).isEqualTo("Ana");
        there.hear(here);
        here.hear(third);
        assertThat(person(there, ana).getName()).isEqualTo("Ana");
        assertThat(there.space().history().find(step)).hasValueSatisfying(entry -> assertThat(entry.undone()).isTrue());
        assertThat(there.space().history().recent(9)).anyMatch(entry -> step.equals(entry.undoes()));
        same();
    }

    @Test
    @DisplayName("two values written at the same time both survive; setting the one that is shown chooses it")
    void otherVersions() {
        rename(here, ana, "Anna");
        rename(there, ana, "Anne");
        meet();
        String shown = person(here, ana).getName();
        assertThat(shown).isEqualTo(person(there, ana).getName());
        assertThat(versions(here)).hasSize(2);
        rename(here, ana, shown);
        assertThat(versions(here)).as("chosen").containsExactly(shown);
        assertThat(person(here, ana).getName()).isEqualTo(shown);
        meet();
        assertThat(versions(there)).containsExactly(shown);
        same();
        rename(here, ana, shown);
        assertThat(here.space().history().recent(99)).as("nothing to choose, nothing written").hasSameSizeAs(there.space().history().recent(99));
    }

    /** The values of Ana's name that nobody has overwritten knowingly. */
    private List<String> versions(Peer peer) {
        List<Op> ops = new ArrayList<>();
        peer.replica().known().keySet().forEach(device -> peer.replica().since(device, 0).forEach(batch -> batch.operations().forEach(bytes -> {
            List<Op> some = decoded(bytes);
            if (some.getFirst().object().equals(ana)) {
                ops.addAll(some);
            }
        })));
        return org.wellspring.oplog.state.ObjectState.fold(ops).register("name").versions().stream().map(v -> ((Value.Text) v.value()).text()).toList();
    }

    private static List<Op> decoded(byte[] bytes) {
        try {
            return Codec.decode(bytes);
        } catch (CodecException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @DisplayName("an edit that a deletion did not see brings the object back; what is in it brings its container back")
    void revival() {
        UUID bo = here.space().<UUID>changeReturning("Add", tx -> tx.add(aPerson("Bo").in(tx)).getId()).result();
        meet();
        here.space().change("Delete", tx -> tx.delete(person(here, ana)));
        here.space().change("Delete", tx -> tx.delete(person(here, bo)));
        there.space().change("Add an address", tx -> person(there, ana).getEmails().add(email("ana@mail.example")));
        rename(there, bo, "Boris");
        meet();
        same();
        for (Peer peer : peers) {
            assertThat(person(peer, ana).getEmails()).extracting(EmailAddress::getAddress).containsExactly("ana@mail.example");
            assertThat(person(peer, ana).getName()).as("whole").isEqualTo("Ana");
            assertThat(person(peer, bo).getName()).isEqualTo("Boris");
            assertThat(peer.space().search().find("ana@mail", Set.of(), 9)).hasSize(1);
            peer.restart();
            assertThat(person(peer, ana).getEmails()).hasSize(1);
        }
        there.space().change("Take out", tx -> person(there, ana).getEmails().clear());
        meet();
        assertThat(here.space().find(ana)).as("nothing holds on to her any more").isEmpty();
        same();
    }

    @Test
    @DisplayName("whoever edits what was brought back confirms it")
    void confirmed() {
        here.space().change("Delete", tx -> tx.delete(person(here, ana)));
        there.space().change("Add an address", tx -> person(there, ana).getEmails().add(email("ana@mail.example")));
        meet();
        rename(here, ana, "Anna");
        here.space().change("Take out", tx -> person(here, ana).getEmails().clear());
        meet();
        assertThat(person(there, ana).getName()).isEqualTo("Anna");
        here.space().change("Delete", tx -> tx.delete(person(here, ana)));
        meet();
        assertThat(there.space().find(ana)).isEmpty();
        same();
    }

    @Test
    @DisplayName("two things that were moved into each other: the later move gives way, and comes true when the way is free")
    void circle() {
        Facet oak = garden.grower("oak");
        Facet elm = garden.grower("elm");
        here.space().change("Plant", tx -> person(here, ana).getFacets().addAll(List.of(oak, elm)));
        meet();
        move(here, oak.getId(), elm.getId());
        there.tick(Duration.ofHours(2));
        move(there, elm.getId(), oak.getId());
        meet();
        same();
        for (Peer peer : peers) {
            assertThat(facet(peer, oak.getId()).eContainer()).as("the earlier").isEqualTo(facet(peer, elm.getId()));
            assertThat(facet(peer, elm.getId()).eContainer()).as("back where it was").isEqualTo(person(peer, ana));
            assertThat(peer.space().search().find("oak", Set.of(), 9)).hasSize(1);
        }
        here.space().change("Move out", tx -> person(here, ana).getFacets().add(facet(here, oak.getId())));
        meet();
        same();
        assertThat(facet(there, elm.getId()).eContainer()).as("where it was to go").isEqualTo(facet(there, oak.getId()));
    }

    private static Facet facet(Peer peer, UUID id) {
        return peer.space().find(id, Facet.class).orElseThrow();
    }

    private static void move(Peer peer, UUID what, UUID into) {
        peer.space().change("Move", tx -> facet(peer, into).getFacets().add(facet(peer, what)));
    }

    @Test
    @DisplayName("one who takes back their own moves out of order can make a circle too, and it is settled alike")
    void circleByUndo() {
        Facet oak = garden.grower("oak");
        Facet elm = garden.grower("elm");
        here.space().change("Plant", tx -> person(here, ana).getFacets().addAll(List.of(oak, elm)));
        move(here, oak.getId(), elm.getId());
        here.space().change("Move out", tx -> person(here, ana).getFacets().add(oak));
        UUID out = here.space().history().recent(1).getFirst().id();
        move(here, elm.getId(), oak.getId());
        here.space().history().undo(out);
        meet();
        same();
        assertThat(here.space().find(oak.getId())).isPresent();
        assertThat(here.space().find(elm.getId())).isPresent();
    }

    @Test
    @DisplayName("what comes before its turn waits, also through a restart; what comes twice changes nothing")
    void turns() {
        List.of("One", "Two", "Three").forEach(name -> rename(there, ana, name));
        List<Batch> told = there.newTo(here);
        Received early = here.receive(told.get(2));
        assertThat(early.held()).isTrue();
        assertThat(early.applied()).isEmpty();
        assertThat(early.why()).isPresent();
        assertThat(here.receive(told.get(2)).held()).isTrue();
        assertThat(here.replica().held()).singleElement().satisfies(held -> assertThat(held.damage()).isEmpty());
        here.receive(told.get(1));
        here.restart();
        assertThat(person(here, ana).getName()).isEqualTo("Ana");
        Received all = here.receive(told.get(0));
        assertThat(all.applied()).containsExactly(told.get(0).id(), told.get(1).id(), told.get(2).id());
        assertThat(person(here, ana).getName()).isEqualTo("Three");
        assertThat(here.replica().held()).isEmpty();
        told.forEach(batch -> assertThat(here.receive(batch)).isEqualTo(new Received(List.of(), false, Optional.empty())));
        rename(here, ana, "Four");
        Batch own = here.replica().since(here.device(), 0).getLast();
        assertThat(here.receive(own)).as("its own, come back").isEqualTo(new Received(List.of(), false, Optional.empty()));
        meet();
        same();
    }

    private static Batch with(Batch batch, List<byte[]> operations) {
        return new Batch(batch.space(), batch.id(), batch.device(), batch.since(), batch.until(), batch.author(), batch.at(), batch.label(),
                batch.undoes(), operations);
    }

    @Test
    @DisplayName("a damaged batch is kept aside, stops nobody else, and is tried again or replaced by a good copy")
    void damaged() {
        rename(there, ana, "Anna");
        there.space().change("Tag", tx -> person(there, ana).getTags().add("elm"));
        Peer third = peer("Cleo", NOW);
        third.space().change("Tag", tx -> person(third, ana).getTags().add("oak"));
        List<Batch> told = there.newTo(here);
        byte[] whole = told.getFirst().operations().getFirst();
        Batch broken = with(told.getFirst(), List.of(Arrays.copyOf(whole, whole.length - 1)));

        Received received = here.receive(broken);
        assertThat(received.held()).isTrue();
        assertThat(received.why()).isPresent();
        here.receive(told.get(1));
        here.hear(third);
        assertThat(person(here, ana).getTags()).as("of another device").containsExactly("oak");
        assertThat(here.replica().held()).extracting(held -> held.damage().isPresent()).containsExactly(true, false);
        assertThat(here.replica().retry().applied()).isEmpty();
        assertThat(here.space().care().check().findings()).isEmpty();
        here.restart();
        assertThat(here.replica().held()).hasSize(2);

        assertThat(here.receive(told.getFirst()).applied()).hasSize(2);
        assertThat(here.replica().held()).isEmpty();
        assertThat(person(here, ana).getName()).isEqualTo("Anna");
        there.hear(here);
        third.hear(here);
        here.hear(third);
        same();
    }

    @Test
    @DisplayName("whatever is wrong with a batch, nothing is changed by it and a sentence says why")
    void allKindsOfDamage() {
        rename(there, ana, "Anna");
        Batch good = there.newTo(here).getFirst();
        byte[] bytes = good.operations().getFirst();
        List<Op> ops = decoded(bytes);
        Op op = ops.getFirst();
        DeviceId stranger = new DeviceId(77);
        List<Batch> wrong = List.of(
                with(good, List.of()), with(good, List.of(new byte[0])), with(good, List.of(bytes, bytes)), with(good, List.of(Codec.encode(List.of()))),
                with(good, List.of(Codec.encode(List.of(op(new OpId(stranger, op.id().seq()), op, good.id()))))),
                with(good, List.of(Codec.encode(List.of(op(new OpId(good.device(), good.until()), op, good.id()))))),
                with(good, List.of(Codec.encode(List.of(op(op.id(), op, UUID.randomUUID()))))),
                new Batch(UUID.randomUUID(), good.id(), good.device(), good.since(), good.until(), "", good.at(), "", Optional.empty(), good.operations()),
                new Batch(good.space(), good.id(), here.device(), good.since(), good.until(), "", good.at(), "", Optional.empty(), good.operations()),
                new Batch(good.space(), good.id(), good.device(), good.until(), good.since(), "", good.at(), "", Optional.empty(), good.operations()),
                new Batch(good.space(), good.id(), good.device(), -1, good.until(), "", good.at(), "", Optional.empty(), good.operations()));
        List<String> before = here.rows();
        for (Batch batch : wrong) {
            Received received = here.receive(batch);
            assertThat(received.held()).as(batch.toString()).isTrue();
            assertThat(received.applied()).isEmpty();
            assertThat(received.why()).hasValueSatisfying(why -> assertThat(why).isNotBlank().doesNotContain("replica."));
        }
        assertThat(here.rows()).isEqualTo(before);
        assertThat(here.space().care().check().findings()).isEmpty();
        here.receive(good);
        assertThat(person(here, ana).getName()).isEqualTo("Anna");
    }

    private static Op op(OpId id, Op like, UUID transaction) {
        return new Op(id, like.time(), like.object(), like.kind(), like.className(), like.feature(), like.key(), like.value(), List.of(), transaction,
                Optional.empty(), Optional.empty());
    }

    @Test
    @DisplayName("one device that tells two stories of the same step is believed the first; others go on")
    void fork() {
        rename(there, ana, "Anna");
        Batch first = there.newTo(here).getFirst();
        Op op = decoded(first.operations().getFirst()).getFirst();
        UUID other = UUID.randomUUID();
        Batch second = new Batch(first.space(), other, first.device(), first.since(), first.until(), "Bo", first.at(), "Rename", Optional.empty(),
                List.of(Codec.encode(List.of(op(op.id(), op, other)))));
        here.receive(first);
        assertThat(here.receive(second).held()).isTrue();
        assertThat(here.replica().held()).extracting(HeldBatch::damage).allMatch(Optional::isPresent);
        there.space().change("Tag", tx -> person(there, ana).getTags().add("elm"));
        here.hear(there);
        assertThat(person(here, ana).getTags()).containsExactly("elm");
    }

    @Test
    @DisplayName("as bytes a batch is what it was; cut short or changed anywhere it is refused")
    void bytes() throws CodecException {
        there.space().change("Grüße", tx -> tx.add(aPerson("山田").in(tx)));
        there.space().history().undo();
        Random random = new Random();
        for (Batch batch : there.newTo(here)) {
            byte[] bytes = batch.bytes();
            assertThat(Batch.read(bytes)).usingRecursiveComparison().isEqualTo(batch);
            for (int length = 0; length < bytes.length; length++) {
                byte[] cut = Arrays.copyOf(bytes, length);
                assertThatThrownBy(() -> Batch.read(cut)).isInstanceOf(CodecException.class);
            }
            for (int i = 0; i < bytes.length; i++) {
                byte[] changed = bytes.clone();
                changed[i] ^= (byte) (1 << random.nextInt(8));
                assertThatThrownBy(() -> Batch.read(changed)).isInstanceOf(CodecException.class);
            }
        }
    }

    @Test
    @DisplayName("what only a newer release understands arrives, is kept byte by byte and passed on; its object is read-only")
    void newerRelease() {
        rename(there, ana, "Anna");
        Batch good = there.newTo(here).getFirst();
        Op op = decoded(good.operations().getFirst()).getFirst();
        Op unknown = new Op(op.id(), op.time(), ana, Kind.UNKNOWN, "", "", "", Value.NONE, List.of(), good.id(), Optional.empty(),
                Optional.of(new org.wellspring.oplog.Unread(99, new Value.Bytes(new byte[] {1, 2, 3}))));
        Batch newer = with(good, List.of(Codec.encode(List.of(unknown))));
        assertThat(here.receive(newer).applied()).hasSize(1);
        assertThat(here.replica().since(there.device(), good.since()).getFirst().operations().getFirst()).isEqualTo(newer.operations().getFirst());
        assertThat(person(here, ana).getName()).isEqualTo("Ana");
        assertThatThrownBy(() -> rename(here, ana, "Anne")).isInstanceOf(IllegalStateException.class);
        assertThat(here.space().find(ana)).isPresent();
    }

    @Test
    @DisplayName("the clock hears of others, by an hour at the most, through a restart and a wall clock that is set back")
    void clock() {
        Peer ahead = peer("Dag", NOW.plus(Duration.ofMinutes(30)));
        Peer farAhead = peer("Été", NOW.plus(Duration.ofDays(3650)));
        rename(ahead, ana, "Anna");
        here.hear(ahead);
        rename(here, ana, "Anne");
        assertThat(last(here)).isGreaterThan(last(ahead));

        here.hear(farAhead);
        rename(farAhead, ana, "Anya");
        here.hear(farAhead);
        here.tick(Duration.ofDays(-400));
        here.restart();
        rename(here, ana, "Aña");
        assertThat(last(here).millis()).isBetween(NOW.plus(Duration.ofMinutes(30)).toEpochMilli(), NOW.plus(Duration.ofMinutes(61)).toEpochMilli());
        assertThat(last(here)).isGreaterThan(last(ahead));
        here.restart();
        HybridTime before = last(here);
        rename(here, ana, "Ana");
        assertThat(last(here)).isGreaterThan(before);
    }

    /** The time of the last operation a device wrote. */
    private static HybridTime last(Peer peer) {
        return decoded(peer.replica().since(peer.device(), 0).getLast().operations().getFirst()).getLast().time();
    }

    @Test
    @DisplayName("a large step and many small ones come over in pieces that can be asked for one after the other")
    void large() {
        there.space().background("Import", tx -> {
            for (int i = 0; i < 3_000; i++) {
                aPerson("Person " + i).tagged("imported").in(tx);
            }
        });
        for (int i = 0; i < 700; i++) {
            String name = "Name " + i;
            rename(there, ana, name);
        }
        assertThat(there.replica().since(there.device(), 0)).hasSizeLessThan(700);
        here.hear(there);
        assertThat(here.space().all(ModelPackage.Literals.PERSON)).hasSize(3_001);
        there.space().history().undo(there.space().history().recent(1000).stream().filter(e -> e.label().equals("Import")).findFirst().orElseThrow().id());
        here.hear(there);
        assertThat(here.space().all(ModelPackage.Literals.PERSON)).containsExactly(ana);
        same();
    }

    @Test
    @DisplayName("nothing arrives inside an action, in a space that can't be written, or in another space")
    void notInside() {
        rename(there, ana, "Anna");
        Batch batch = there.newTo(here).getFirst();
        assertThatThrownBy(() -> here.space().change("Edit", tx -> here.receive(batch))).isInstanceOf(IllegalStateException.class);
        assertThat(person(here, ana).getName()).isEqualTo("Ana");
        try (Space reading = temp.spaces().open(here.space().directory(), temp.options().forReading())) {
            assertThatThrownBy(() -> Replica.of(reading).receive(batch)).isInstanceOf(SpaceException.class);
            assertThat(Replica.of(reading).known()).containsKey(here.device());
        }
        Space group = temp.another(SpaceKind.GROUP);
        assertThat(Replica.of(group).receive(batch).held()).isTrue();
        assertThat(group.info().objects()).isEmpty();
    }

    @Test
    @DisplayName("a group keeps aside what would bring a class of the book into it")
    void foreignClass() {
        Space group = temp.another(SpaceKind.GROUP);
        Batch like = here.replica().since(here.replica().known().keySet().iterator().next(), 0).getFirst();
        UUID tx = UUID.randomUUID();
        UUID object = UUID.randomUUID();
        DeviceId stranger = new DeviceId(78);
        Op create = new Op(new OpId(stranger, 0), new HybridTime(1), object, Kind.CREATE, "urn:wellspring:model#Person", "", "", Value.NONE, List.of(), tx,
                Optional.empty(), Optional.empty());
        Received received = Replica.of(group).receive(new Batch(group.id(), tx, stranger, 0, 1, "Mallory", like.at(), "Add", Optional.empty(),
                List.of(Codec.encode(List.of(create)))));
        assertThat(received.why()).hasValueSatisfying(why -> assertThat(why).contains("Person").contains("group"));
        assertThat(group.info().objects()).isEmpty();
    }
}
