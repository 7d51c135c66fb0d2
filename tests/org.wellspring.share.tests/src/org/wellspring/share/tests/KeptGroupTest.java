// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.model.group.Commitment;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.share.internal.join.CheckWords;
import org.wellspring.share.internal.join.Invitation;
import org.wellspring.share.internal.join.RecoveryCode;
import org.wellspring.share.internal.join.Reply;
import org.wellspring.share.internal.members.StatementBytes;
import org.wellspring.share.internal.seal.DeviceKeys;
import org.wellspring.share.tests.World.Machine;

@DisplayName("A group of every release (K1)")
class KeptGroupTest {
    private static final String SOURCES = "tests/org.wellspring.share.tests/src/org/wellspring/share/tests";
    /** With {@code -Dwellspring.update=true}, this release's group is made, if it is not there yet. */
    private static final String RELEASE = "0.2";
    private static final String BEFORE = "0.1";
    private static final String ABBREVIATED = "…";
    @RegisterExtension
    final World world = new World();

    @Test
    @DisplayName("is kept")
    void made() throws Exception {
        Path at = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (!Files.isDirectory(at.resolve(SOURCES))) {
            at = at.getParent();
        }
        Path file = at.resolve(SOURCES).resolve("group-" + RELEASE + ".zip");
        if (Boolean.getBoolean("wellspring.update") && !Files.exists(file)) {
            KeptGroup made = KeptGroup.made(world);
            Files.write(file, made.zip());
            Files.writeString(at.resolve(SOURCES).resolve("group-" + RELEASE + ".txt"), described(made) + shown(recovered(made)));
        }
        assertThat(file).exists();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {BEFORE, RELEASE})
    @DisplayName("says the same for ever, sealed, signed and in files that are sent")
    void read(String release) throws Exception {
        KeptGroup kept = kept(release);

        assertThat(described(kept) + shown(recovered(kept))).isEqualTo(new String(resource("group-" + release + ".txt"), StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {BEFORE, RELEASE})
    @DisplayName("opens as it was left on a machine, and goes on with somebody who came by the recovery code")
    void goesOn(String release) throws Exception {
        KeptGroup kept = kept(release);
        Machine again = recovered(kept);
        Machine bo = world.machine("Bo");
        kept.lay(KeptGroup.MACHINE, bo.book());
        bo.reopen();
        bo.group().move("folder", world.folder().toString());
        assertThat(shown(bo)).isEqualTo(shown(again).replace(" on paper, new laptop", " on paper"));

        bo.commit("And on");
        world.exchange(bo, again);

        assertThat(again.commitments()).contains("And on").isEqualTo(bo.commitments());
        assertThat(bo.group().sync().remarks()).isEmpty();
        assertThat(bo.space().care().check().findings()).isEmpty();
    }

    private static KeptGroup kept(String release) throws IOException {
        return KeptGroup.unzip(resource("group-" + release + ".zip"));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = KeptGroupTest.class.getResourceAsStream(name)) {
            assumeThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }

    /** The segments one by one, and what was sent to come in. */
    private static String described(KeptGroup kept) throws Exception {
        Invitation invitation = Invitation.read(kept.text(KeptGroup.INVITATION)).orElseThrow();
        Reply reply = Reply.read(kept.text(KeptGroup.REPLY)).orElseThrow();
        assertThat(reply.isProvedBy(invitation.secret())).isTrue();
        assertThat(CheckWords.of(invitation, reply)).isEqualTo(List.of(kept.text(KeptGroup.WORDS).split(" ")));
        RecoveryCode code = RecoveryCode.read(kept.text(KeptGroup.CODE)).orElseThrow();
        Map<String, byte[]> machine = kept.in(KeptGroup.MACHINE);
        String keys = machine.keySet().stream().filter(name -> name.endsWith("/share/keys")).findFirst().orElseThrow();
        DeviceKeys bo = new DeviceKeys(HexFormat.of().parseHex(new String(machine.get(keys), StandardCharsets.UTF_8).strip()));
        return "invitation " + invitation.group() + " " + invitation.groupName() + " " + Unsealed.hex(invitation.root()) + " " + invitation.invitation() + " "
                + Unsealed.hex(invitation.secret()) + " " + invitation.invited() + " " + invitation.inviter() + " " + invitation.member() + " "
                + invitation.kind() + " “" + invitation.address() + "”\n"
                + "reply " + reply.group() + " " + reply.invitation() + " " + reply.name() + " " + Unsealed.hex(StatementBytes.write(reply.card())) + "\n"
                + "recovery code " + Unsealed.hex(code.secret()) + " " + code.root().text() + " " + code.keys().device().text() + "\n"
                + "device " + bo.device().text() + "\n"
                + new Unsealed(kept.in(KeptGroup.PLACE).values(), bo).describe();
    }

    private Machine recovered(KeptGroup kept) throws IOException {
        World.empty(world.folder());
        kept.lay(KeptGroup.PLACE, world.folder());
        return world.recovered("Bo’s new laptop", kept.text(KeptGroup.CODE));
    }

    /** What somebody sees of the group. */
    private static String shown(Machine machine) {
        StringBuilder text = new StringBuilder();
        machine.group().members().forEach(member -> text.append(member.name()).append(' ').append(member.standing()).append(": ")
                .append(String.join(", ", member.devices().stream().map(device -> device.label() + (device.paper() ? " on paper" : "")).toList()))
                .append('\n'));
        machine.space().all(GroupPackage.Literals.COMMITMENT).stream().map(id -> machine.space().find(id, Commitment.class).orElseThrow())
                .map(commitment -> commitment.getState() + " " + shortened(commitment.getWhat()) + "\n").sorted().forEach(text::append);
        return text.toString();
    }

    private static String shortened(String what) {
        return what.length() > 100 ? what.substring(0, 50) + ABBREVIATED + what.length() : what;
    }
}
