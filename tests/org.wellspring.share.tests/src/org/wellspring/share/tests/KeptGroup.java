// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.wellspring.model.group.Commitment;
import org.wellspring.model.group.CommitmentState;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.share.Joining;
import org.wellspring.share.tests.World.Machine;

/**
 * A small group as a release left it: the folder that carries it, a member's machine, the files by which somebody came in, and a recovery code.
 * Made once for a release and never again over an old one.
 */
final class KeptGroup {
    /** The folder as it is carried. */
    static final String PLACE = "place/";
    /** The book of Bo, with all that lies beside it. */
    static final String MACHINE = "machine/";
    static final String INVITATION = "invitation.txt";
    static final String REPLY = "reply.txt";
    /** The six words, and the recovery code. */
    static final String WORDS = "words.txt";
    static final String CODE = "recovery-code.txt";

    private final Map<String, byte[]> files = new TreeMap<>();

    /** Lets a group live for some evenings so that everything is said in it that can be said. */
    static KeptGroup made(World world) throws IOException {
        KeptGroup kept = new KeptGroup();
        Machine ana = world.founder("Ana Ruiz");
        Machine bo = world.machine("Bo");
        String invitation = ana.group().invite("Bo Lind");
        Joining answer = world.answer(bo, invitation);
        kept.put(INVITATION, invitation);
        kept.put(REPLY, answer.reply());
        kept.put(WORDS, String.join(" ", answer.checkWords()));
        ana.group().admit(ana.group().read(answer.reply()));
        world.exchange(ana, bo);
        Machine cleo = world.joined("Cleo Marsh", bo);
        Machine dan = world.joined("Dan Okoye", ana);
        Machine edda = world.joined("Edda Falk", ana);
        Machine desk = world.machine("Ana’s desk");
        Joining second = world.answer(desk, ana.group().inviteOwnDevice());
        ana.group().admit(ana.group().read(second.reply()));
        kept.put(CODE, bo.group().recoveryCode());
        ana.commit("Call the printer about Zoë’s cover");
        bo.commit("Read two chapters");
        desk.commit("From the desk");
        cleo.commit("A long one: " + "and so on, ".repeat(80_000));
        world.tick(Duration.ofDays(1));
        world.exchange(ana, bo, cleo, dan, edda, desk);
        UUID first = bo.space().all(GroupPackage.Literals.COMMITMENT).getFirst();
        bo.space().change("Settle", tx -> tx.find(first, Commitment.class).orElseThrow().setState(CommitmentState.KEPT));
        ana.group().removeDevice(desk.group().device());
        ana.group().remove(dan.group().me().orElseThrow());
        dan.commit("Written on the train");
        dan.group().sync();
        ana.group().sync();
        ana.group().keep(dan.group().device());
        world.exchange(ana, bo, cleo, edda);
        world.tick(Duration.ofDays(1));
        cleo.group().remove(edda.group().me().orElseThrow());
        edda.group().remove(cleo.group().me().orElseThrow());
        world.exchange(cleo, edda, ana, bo);
        ana.group().decide(cleo.group().me().orElseThrow(), true);
        bo.group().decide(cleo.group().me().orElseThrow(), true);
        ana.group().decide(edda.group().me().orElseThrow(), false);
        bo.group().decide(edda.group().me().orElseThrow(), false);
        world.exchange(ana, bo, cleo);
        cleo.commit("Ask Mia about the hall");
        world.exchange(cleo, ana, bo);
        goOnAsAnother(world, cleo, ana, bo);
        bo.group().close();
        kept.put(PLACE, world.folder());
        kept.put(MACHINE, bo.book());
        return kept;
    }

    /** Since release 0.2: a copy of a machine goes on as another device, and an invitation is taken back. */
    private static void goOnAsAnother(World world, Machine cleo, Machine ana, Machine bo) throws IOException {
        Machine copy = world.machine("A copy");
        cleo.group().close();
        World.copy(cleo.book(), copy.book());
        cleo.reopen();
        copy.reopen();
        copy.commit("By the copy");
        ana.group().invite("Nobody");
        ana.group().takeBack(ana.group().invitations().stream().filter(one -> one.name().equals("Nobody")).findFirst().orElseThrow().id());
        world.exchange(copy, ana, cleo, bo);
    }

    private void put(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(String name, Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(name + folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    /** The text of one of its files. */
    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    /** Its files whose names begin so, by the rest of the name. */
    Map<String, byte[]> in(String name) {
        Map<String, byte[]> in = new TreeMap<>();
        files.forEach((file, bytes) -> {
            if (file.startsWith(name)) {
                in.put(file.substring(name.length()), bytes);
            }
        });
        return in;
    }

    /** Lays a part of it into a folder. */
    void lay(String name, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : in(name).entrySet()) {
            Path to = folder.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, file.getValue());
        }
    }

    byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    static KeptGroup unzip(byte[] bytes) throws IOException {
        KeptGroup kept = new KeptGroup();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                kept.files.put(file.getName(), zip.readAllBytes());
            }
        }
        return kept;
    }
}
