// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.SpaceException;
import org.wellspring.share.Applicant;
import org.wellspring.share.GroupMember;
import org.wellspring.share.Joining;
import org.wellspring.share.SyncReport;
import org.wellspring.share.tests.World.Machine;

@DisplayName("A group on several machines (K1)")
class GroupTest {
    @RegisterExtension
    final World world = new World();

    @Test
    @DisplayName("shows everybody what each did, once they exchanged")
    void exchange() {
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.joined("Bo Lind", ana);
        Machine cleo = world.joined("Cleo Marsh", bo);
        ana.commit("Call the printer");
        bo.commit("Read two chapters");
        cleo.commit("Ask Mia about the hall");

        world.exchange(ana, bo, cleo);

        List<String> all = List.of("Ask Mia about the hall", "Call the printer", "Read two chapters");
        for (Machine machine : List.of(ana, bo, cleo)) {
            assertThat(machine.commitments()).isEqualTo(all);
            assertThat(machine.group().members()).extracting(GroupMember::name).containsExactly("Ana Ruiz", "Bo Lind", "Cleo Marsh");
            assertThat(machine.group().waiting()).isZero();
        }
    }

    @Test
    @DisplayName("gives somebody who comes late all that was done before")
    void late() {
        Machine ana = world.founder("Ana Ruiz");
        for (int i = 0; i < 20; i++) {
            ana.commit("Evening " + i);
            ana.group().sync();
        }

        Machine bo = world.joined("Bo Lind", ana);

        assertThat(bo.commitments()).hasSize(20).isEqualTo(ana.commitments());
    }

    @Test
    @DisplayName("has the same six words on both sides, and others for any other answer")
    void words() {
        Machine ana = world.founder("Ana Ruiz");
        Joining first = world.answer(world.machine("Bo"), ana.group().invite("Bo Lind"));
        Joining second = world.answer(world.machine("Cleo"), ana.group().invite("Cleo Marsh"));

        Applicant applicant = ana.group().read(first.reply());

        assertThat(applicant.name()).isEqualTo("Bo Lind");
        assertThat(applicant.checkWords()).isEqualTo(first.checkWords()).hasSize(6);
        assertThat(second.checkWords()).isNotEqualTo(first.checkWords());
    }

    @Test
    @DisplayName("shows nothing to whoever answered and is not approved yet, and says so")
    void notYet() {
        Machine ana = world.founder("Ana Ruiz");
        ana.commit("Call the printer");
        Machine bo = world.machine("Bo");
        world.answer(bo, ana.group().invite("Bo Lind"));

        world.exchange(ana, bo);

        assertThat(bo.commitments()).isEmpty();
        assertThat(bo.group().belongs()).isFalse();
        assertThatThrownBy(() -> bo.group().invite("Eve")).isInstanceOf(SpaceException.class).hasMessageContaining("not approved yet");
    }

    @Test
    @DisplayName("takes an invitation once, and no answer by somebody who did not have it")
    void once() {
        Machine ana = world.founder("Ana Ruiz");
        String invitation = ana.group().invite("Bo Lind");
        Joining bo = world.answer(world.machine("Bo"), invitation);
        ana.group().admit(ana.group().read(bo.reply()));
        Joining eve = world.answer(world.machine("Eve"), invitation);

        assertThatThrownBy(() -> ana.group().read(eve.reply())).hasMessageContaining("came by this invitation already");
        assertThatThrownBy(() -> ana.group().read("hello")).hasMessageContaining("no answer");
    }

    @Test
    @DisplayName("reads an invitation that a mail program put words around and marks before")
    void quoted() {
        Machine ana = world.founder("Ana Ruiz");
        String quoted = "Hi Bo,\nhere it is!\n\n> " + ana.group().invite("Bo Lind").replace("\n", "\r\n> ") + "\nBest, Ana";

        Joining joining = world.answer(world.machine("Bo"), quoted);

        assertThat(joining.group().name()).isEqualTo("Book circle");
    }

    @Test
    @DisplayName("takes nothing more from somebody who was removed, keeps what they did before, and makes a new key")
    void removed() {
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.joined("Bo Lind", ana);
        Machine cleo = world.joined("Cleo Marsh", ana);
        bo.commit("Before");
        world.exchange(ana, bo, cleo);

        ana.group().remove(bo.group().me().orElseThrow());
        world.exchange(ana, cleo);
        ana.commit("Among us");
        bo.commit("Afterwards");
        world.exchange(bo, ana, cleo);

        assertThat(ana.commitments()).containsExactly("Among us", "Before");
        assertThat(cleo.commitments()).isEqualTo(ana.commitments());
        assertThat(bo.commitments()).containsExactly("Afterwards", "Before");
        assertThat(bo.group().belongs()).isFalse();
        assertThatThrownBy(() -> bo.group().invite("Eve")).hasMessageContaining("no longer");
    }

    @Test
    @DisplayName("keeps what a removed member wrote without knowing of it in a tray, from which it can be taken")
    void tray() {
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.joined("Bo Lind", ana);
        Machine cleo = world.joined("Cleo Marsh", ana);
        ana.group().remove(bo.group().me().orElseThrow());
        bo.commit("Written on the train");
        bo.group().sync();
        world.exchange(ana, cleo);

        assertThat(ana.commitments()).isEmpty();
        assertThat(ana.group().tray()).containsExactly(bo.group().device());
        ana.group().keep(bo.group().device());
        world.exchange(ana, cleo);

        assertThat(ana.commitments()).containsExactly("Written on the train");
        assertThat(cleo.commitments()).containsExactly("Written on the train");
        assertThat(cleo.group().tray()).isEmpty();
    }

    @Test
    @DisplayName("stays equal if one had taken in what was written apart before it heard of a removal, and others had not")
    void takenBefore() throws IOException {
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.joined("Bo Lind", ana);
        Machine cleo = world.joined("Cleo Marsh", ana);
        world.exchange(ana, bo, cleo);
        ana.group().remove(bo.group().me().orElseThrow());
        bo.commit("Written on the train");
        bo.group().sync();
        cleo.group().sync();
        assertThat(cleo.commitments()).containsExactly("Written on the train");

        world.exchange(ana, cleo, ana);

        assertThat(ana.commitments()).isEqualTo(cleo.commitments()).containsExactly("Written on the train");
    }

    @Test
    @DisplayName("lets the others decide about two who removed each other without knowing")
    void eachOther() {
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.joined("Bo Lind", ana);
        Machine cleo = world.joined("Cleo Marsh", ana);
        Machine dan = world.joined("Dan Okoye", ana);
        world.exchange(ana, bo, cleo, dan);
        ana.group().remove(bo.group().me().orElseThrow());
        bo.group().remove(ana.group().me().orElseThrow());
        world.exchange(ana, bo, cleo, dan);

        assertThat(standings(cleo)).containsExactly(GroupMember.Standing.SUSPENDED, GroupMember.Standing.SUSPENDED, GroupMember.Standing.ACTIVE,
                GroupMember.Standing.ACTIVE);
        cleo.group().decide(bo.group().me().orElseThrow(), true);
        dan.group().decide(bo.group().me().orElseThrow(), true);
        cleo.group().decide(ana.group().me().orElseThrow(), false);
        dan.group().decide(ana.group().me().orElseThrow(), false);
        world.exchange(cleo, dan, bo);

        for (Machine machine : List.of(bo, cleo, dan)) {
            assertThat(standings(machine)).containsExactly(GroupMember.Standing.REMOVED, GroupMember.Standing.ACTIVE, GroupMember.Standing.ACTIVE,
                    GroupMember.Standing.ACTIVE);
        }
        bo.commit("Still here");
        world.exchange(bo, cleo);
        assertThat(cleo.commitments()).containsExactly("Still here");
    }

    private static List<GroupMember.Standing> standings(Machine machine) {
        return machine.group().members().stream().map(GroupMember::standing).toList();
    }

    @Test
    @DisplayName("goes on without somebody who left, and reads no more of it there")
    void left() {
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.joined("Bo Lind", ana);
        bo.commit("My last word");
        bo.group().leave();
        world.exchange(bo, ana);
        ana.commit("Among us");
        world.exchange(ana, bo);

        assertThat(standings(ana)).containsExactly(GroupMember.Standing.ACTIVE, GroupMember.Standing.LEFT);
        assertThat(ana.commitments()).containsExactly("Among us", "My last word");
        assertThat(bo.commitments()).containsExactly("My last word");
    }

    @Test
    @DisplayName("has several devices of one member")
    void devices() {
        Machine ana = world.founder("Ana Ruiz");
        Machine desk = world.machine("Ana’s desk");
        Joining joining = world.answer(desk, ana.group().inviteOwnDevice());
        ana.group().admit(ana.group().read(joining.reply()));
        world.exchange(ana, desk);
        desk.commit("From the desk");
        world.exchange(desk, ana);

        assertThat(ana.commitments()).containsExactly("From the desk");
        assertThat(desk.group().me()).isEqualTo(ana.group().me());
        assertThat(ana.group().members()).singleElement().satisfies(member -> assertThat(member.devices()).hasSize(2));

        ana.group().removeDevice(desk.group().device());
        world.exchange(ana, desk);
        assertThat(desk.group().belongs()).isFalse();
        assertThat(ana.group().belongs()).isTrue();
    }

    @Test
    @DisplayName("lets a member who lost every device in again by what they wrote down on paper")
    void paper() {
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.joined("Bo Lind", ana);
        bo.commit("Mine");
        String code = bo.group().recoveryCode();
        world.exchange(bo, ana);
        bo.close();

        Machine again = world.recovered("Bo’s new laptop", code.toLowerCase(java.util.Locale.ROOT).replace('-', ' '));
        world.exchange(again, ana);

        assertThat(code).matches("([0-9A-Z]{5}-){7}[0-9A-Z]{5}");
        assertThat(again.commitments()).containsExactly("Mine");
        assertThat(again.group().me()).isEqualTo(bo.group().me());
        again.commit("From the new laptop");
        world.exchange(again, ana);
        assertThat(ana.commitments()).containsExactly("From the new laptop", "Mine");
        assertThatThrownBy(() -> world.recovered("Eve", code.substring(0, code.length() - 1) + (code.endsWith("Q") ? "R" : "Q")))
                .hasMessageContaining("no recovery code");
    }

    @Test
    @DisplayName("opens again as it was, and goes on")
    void restart() {
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.joined("Bo Lind", ana);
        ana.commit("One");
        world.exchange(ana, bo);
        ana.restart();
        bo.restart();
        bo.commit("Two");
        world.exchange(bo, ana);

        assertThat(ana.commitments()).containsExactly("One", "Two");
        assertThat(ana.group().members()).hasSize(2);
        assertThat(ana.group().sync().received()).isZero();
    }

    @Test
    @DisplayName("says what waits while the folder is away, and sends it when it is back")
    void away() throws IOException {
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.joined("Bo Lind", ana);
        Path aside = Files.move(world.folder(), world.place().resolve("unplugged"));
        ana.commit("On the train");

        SyncReport report = ana.group().sync();

        assertThat(report.host()).isEqualTo(SyncReport.Host.UNREACHABLE);
        assertThat(report.waiting()).isEqualTo(1);
        assertThat(report.problem()).hasValueSatisfying(sentence -> assertThat(sentence).contains("is not there").contains("saved on this computer"));
        assertThat(world.folder()).doesNotExist();
        Files.move(aside, world.folder());
        world.exchange(ana, bo);
        assertThat(bo.commitments()).containsExactly("On the train");
    }

    @Test
    @DisplayName("fills a folder again that was lost, with what everybody wrote")
    void lost() throws IOException {
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.joined("Bo Lind", ana);
        bo.commit("Mine");
        world.exchange(ana, bo);
        World.empty(world.folder());

        ana.group().sync();
        Machine cleo = world.joined("Cleo Marsh", ana);

        assertThat(cleo.commitments()).containsExactly("Mine");
    }

    @Test
    @DisplayName("goes on under a new name where a backup of the space was put back")
    void backup() {
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.joined("Bo Lind", ana);
        ana.commit("Before the backup");
        Path backup = world.place().resolve("ana.db");
        ana.space().care().backup(backup);
        ana.commit("After the backup");
        world.exchange(ana, bo);
        Path directory = ana.space().directory();
        ana.group().close();
        world.restore(directory, backup);
        ana.reopen();
        assertThat(ana.commitments()).containsExactly("After the backup", "Before the backup");
        ana.commit("And on");
        world.exchange(ana, bo);

        assertThat(bo.commitments()).containsExactly("After the backup", "And on", "Before the backup");
        assertThat(ana.commitments()).isEqualTo(bo.commitments());
    }

    @Test
    @DisplayName("goes on under a new name where the whole machine was put back, and loses nothing that had left")
    void machine() throws IOException {
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.joined("Bo Lind", ana);
        ana.commit("Before");
        world.exchange(ana, bo);
        ana.group().close();
        World.copy(ana.book(), world.place().resolve("image"));
        ana.reopen();
        ana.commit("After");
        world.exchange(ana, bo);
        ana.group().close();
        World.empty(ana.book());
        World.copy(world.place().resolve("image"), ana.book());
        ana.reopen();

        ana.group().sync();
        assertThat(ana.group().mustReopen()).isTrue();
        ana.restart();
        ana.commit("And on");
        world.exchange(ana, bo);

        assertThat(ana.commitments()).containsExactly("After", "And on", "Before");
        assertThat(bo.commitments()).isEqualTo(ana.commitments());
    }

    @Test
    @DisplayName("carries a change that is too long for one segment")
    void large() {
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.joined("Bo Lind", ana);
        StringBuilder text = new StringBuilder();
        new java.util.Random(7).ints(1_500_000, 'a', 'z' + 1).forEach(letter -> text.append((char) letter));
        ana.commit(text.toString());
        world.exchange(ana, bo);
        bo.restart();

        assertThat(bo.commitments()).containsExactly(text.toString());
    }

    @Test
    @DisplayName("tells, without words, that others’ words arrived, an hour later and once")
    void confirm() {
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.joined("Bo Lind", ana);
        world.tick(Duration.ofHours(2));
        ana.commit("One");
        world.exchange(ana, bo);
        long files = files();
        world.tick(Duration.ofHours(2));
        world.exchange(ana, bo);
        world.tick(Duration.ofHours(2));
        world.exchange(ana, bo);
        world.tick(Duration.ofHours(2));
        world.exchange(ana, bo);

        assertThat(files() - files).isLessThanOrEqualTo(1);
    }

    private long files() {
        try (Stream<Path> all = Files.walk(world.folder())) {
            return all.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
