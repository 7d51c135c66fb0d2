// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.wellspring.bench.window.Still;
import org.wellspring.bench.window.Watcher;
import org.wellspring.core.Spaces.Options;
import org.wellspring.model.group.Group;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.model.group.Member;
import org.wellspring.share.Joining;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.SharedGroups;

/** How long the window can't be used at a time while much that another member did comes into the group whose page it shows. */
final class StillWindow implements Measurement {
    /** Five operations each. */
    private static final int COMMITMENTS = 2_000;
    private static final int AIM_MS = 50;

    @Override
    public List<Figure> run(Setup setup) throws Exception {
        if (setup.launcher().isEmpty()) {
            return List.of();
        }
        Path ground = Files.createTempDirectory(setup.folder(), "still-");
        Path book = Files.createDirectories(ground.resolve("book"));
        Files.copy(World.file(World.of(setup).book()), World.file(book));
        Path shared = Files.createDirectories(ground.resolve("shared"));
        Path coming = Files.createDirectories(ground.resolve("coming"));
        told(book, ground, shared, coming);
        OpenedWindow window = new OpenedWindow(setup.launcher().get(), ground, "still",
                " -Dwellspring.bench.bring=" + coming + " -Dwellspring.bench.into=" + shared, book);
        Properties seen = window.open(Watcher.STILL);
        World.delete(ground);
        return List.of(
                Figure.plain("the window, a group’s page in front: longest stillness at rest", number(seen, Still.RESTING), Figure.Unit.MILLISECONDS),
                Figure.atMost("the same while 10,000 operations of another member come in", number(seen, Still.LONGEST), Figure.Unit.MILLISECONDS, AIM_MS));
    }

    private static double number(Properties seen, String key) {
        return Double.parseDouble(seen.getProperty(key));
    }

    /** Two members know each other; what the second does then lies apart. */
    private static void told(Path book, Path ground, Path shared, Path coming) throws IOException {
        BundleContext context = FrameworkUtil.getBundle(StillWindow.class).getBundleContext();
        SharedGroups groups = context.getService(context.getServiceReference(SharedGroups.class));
        try (SharedGroup ana = groups.create(book, "Book circle", "Ana Ruiz", "laptop", Options.here())) {
            ana.move("folder", shared.toString());
            ana.space().change("Found", tx -> {
                Group group = GroupFactory.eINSTANCE.createGroup();
                group.setId(ana.id());
                group.setName("Book circle");
                Member member = GroupFactory.eINSTANCE.createMember();
                member.setId(ana.me().orElseThrow());
                member.setName("Ana Ruiz");
                group.getMembers().add(member);
                tx.add(group);
            });
            Joining joining = groups.join(Files.createDirectories(ground.resolve("bo")), ana.invite("Bo Lind"), Optional.empty(), "laptop",
                    Optional.of("folder"), Optional.of(shared.toString()), Options.here());
            try (SharedGroup bo = joining.group()) {
                ana.admit(ana.read(joining.reply()));
                ana.sync();
                bo.sync();
                List<Path> before = names(shared);
                for (int i = 0; i < COMMITMENTS; i++) {
                    ToldGroup.commit(bo, ToldGroup.WHAT + i);
                }
                bo.sync();
                for (Path name : names(shared)) {
                    if (!before.contains(name)) {
                        Files.createDirectories(coming.resolve(name).getParent());
                        Files.move(shared.resolve(name), coming.resolve(name));
                    }
                }
            }
        }
    }

    private static List<Path> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(folder::relativize).toList();
        }
    }
}
