// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.wellspring.core.SpaceListener;
import org.wellspring.core.Spaces.Options;
import org.wellspring.model.group.Commitment;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.share.Exchange;
import org.wellspring.share.Joining;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.SharedGroups;

/** Two members have a group open on this machine: how long until one sees what the other does, by a folder and by a Git host; and what an exchange with nothing new takes. */
final class SeenByAnother implements Measurement {
    private static final int EDITS = 12;
    private static final int TIMES = 21;
    private static final int PATIENCE_SECONDS = 60;

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        Path ground = setup.folder().resolve("seen-by-another");
        World.delete(ground);
        List<Figure> figures = new ArrayList<>();
        String folder = Files.createDirectories(ground.resolve("folder").resolve("shared")).toString();
        try (Two two = Two.meeting(ground.resolve("folder"), "folder", folder)) {
            figures.add(Figure.atMost("an edit is seen in another open window, by a folder of this machine", two.seen(), Figure.Unit.MILLISECONDS, 1000));
        }
        if (!runs("git", "--version")) {
            setup.progress().accept("No git here: nothing measured by a Git host");
            return figures;
        }
        Path hosted = Files.createDirectories(ground.resolve("hosted"));
        run(hosted, "git", "init", "-q", "--bare", "team.git");
        int port = free();
        Process daemon = new ProcessBuilder("git", "daemon", "--export-all", "--listen=127.0.0.1", "--port=" + port, "--base-path=" + hosted,
                "--enable=receive-pack",
                "--reuseaddr", hosted.toString()).redirectErrorStream(true).redirectOutput(hosted.resolve("daemon.log").toFile()).start();
        try {
            await(port);
            String address = "git://127.0.0.1:" + port + "/team.git";
            try (Two two = Two.meeting(ground.resolve("git"), "git", address)) {
                figures.add(Figure.atMost("an edit is seen in another open window, by git daemon on this machine", two.seen(), Figure.Unit.MILLISECONDS, 2000));
            }
            figures.add(nothingNew(ground, address));
        } finally {
            daemon.destroy();
            daemon.waitFor();
        }
        World.delete(ground);
        return figures;
    }

    private static Figure nothingNew(Path ground, String address) throws Exception {
        Samples ours = new Samples();
        Samples git = new Samples();
        run(ground, "git", "clone", "-q", "--bare", address, "clone.git");
        Path clone = ground.resolve("clone.git");
        run(clone, "git", "fetch", "-q", "origin", "+refs/heads/*:refs/heads/*");
        SharedGroups groups = groups();
        Path book = ground.resolve("git").resolve("ana");
        try (SharedGroup group = groups.open(book, groups.all(book).getFirst().id(), Options.here())) {
            group.sync();
            for (int i = 0; i < TIMES; i++) {
                ours.time(group::sync);
                git.time(() -> run(clone, "git", "fetch", "-q", "origin", "+refs/heads/*:refs/heads/*"));
            }
        }
        return Figure.ratio("an exchange with nothing new, by git daemon", ours.median(), Figure.Unit.MILLISECONDS, "git fetch, its process included",
                git.median(), 1);
    }

    /** Two members who have the group open, and exchange by themselves. */
    private record Two(SharedGroup ana, SharedGroup bo, Exchange hers, Exchange his, BlockingQueue<Long> heard, SpaceListener listener)
            implements AutoCloseable {
        static Two meeting(Path ground, String kind, String where) throws IOException {
            SharedGroups groups = groups();
            SharedGroup ana = groups.create(Files.createDirectories(ground.resolve("ana")), "Book circle", "Ana Ruiz", "laptop", Options.here());
            ana.move(kind, where);
            Joining joining = groups.join(Files.createDirectories(ground.resolve("bo")), ana.invite("Bo Lind"), Optional.empty(), "laptop", Optional.of(kind),
                    Optional.of(where), Options.here());
            SharedGroup bo = joining.group();
            ana.admit(ana.read(joining.reply()));
            ana.sync();
            bo.sync();
            BlockingQueue<Long> heard = new LinkedBlockingQueue<>();
            SpaceListener listener = change -> {
                if (change.others()) {
                    heard.add(System.nanoTime());
                }
            };
            bo.space().addListener(listener);
            return new Two(ana, bo, Exchange.of(ana, report -> {}), Exchange.of(bo, report -> {}), heard, listener);
        }

        /** The median, in milliseconds, from before an edit is made until the other window is told of it. */
        double seen() throws Exception {
            Samples samples = new Samples();
            for (int i = 0; i < EDITS; i++) {
                int number = i;
                // Not in step with whoever looks now and then.
                Thread.sleep(300 + 170L * i % 1000);
                heard.clear();
                long start = System.nanoTime();
                ana.space().change("Commit", tx -> {
                    Commitment commitment = GroupFactory.eINSTANCE.createCommitment();
                    commitment.setWhat("Call the printer, once more: " + number);
                    tx.add(commitment);
                });
                Long at = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (at == null) {
                    throw new IOException("Nothing was seen within " + PATIENCE_SECONDS + " s");
                }
                samples.add((at - start) / 1e6);
            }
            return samples.median();
        }

        @Override
        public void close() {
            bo.space().removeListener(listener);
            hers.close();
            his.close();
            ana.close();
            bo.close();
        }
    }

    private static SharedGroups groups() {
        BundleContext context = FrameworkUtil.getBundle(SeenByAnother.class).getBundleContext();
        return context.getService(context.getServiceReference(SharedGroups.class));
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void run(Path in, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
        }
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void await(int port) throws Exception {
        for (int i = 0; i < 100; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException e) {
                Thread.sleep(50);
            }
        }
        throw new IOException("git daemon does not answer");
    }
}
