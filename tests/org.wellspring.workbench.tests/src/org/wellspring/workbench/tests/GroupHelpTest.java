// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.wellspring.core.OpenSpaces;
import org.wellspring.core.Ref;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.Spaces.Options;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.MeetingFormats;
import org.wellspring.mastermind.MemberName;
import org.wellspring.mastermind.commands.MakeCommitment;
import org.wellspring.mastermind.commands.NewMeeting;
import org.wellspring.mastermind.commands.PostOnBoard;
import org.wellspring.mastermind.joining.Founding;
import org.wellspring.model.Role;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.group.Group;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.model.group.Member;
import org.wellspring.model.group.PostingKind;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.SharedGroups;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;

@DisplayName("What a group has to do with the rest of the window")
class GroupHelpTest {
    private static final String ASK = "A lighting engineer for a museum";

    @TempDir
    Path folder;
    private UUID meeting;
    private UUID promised;

    private static <S> S service(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(GroupHelpTest.class).getBundleContext();
        return context.getService(context.getServiceReference(type));
    }

    /** A book with Noor Zahir in it, who is a lighting engineer, beside a group in which Bo Lind looks for one. */
    private Path book() throws Exception {
        Path book = folder.resolve("book");
        try (Space space = Spaces.create(book)) {
            space.change("Noor", tx -> {
                Organization lumen = ModelFactory.eINSTANCE.createOrganization();
                lumen.setName("Lumen Labs");
                tx.add(lumen);
                Person noor = ModelFactory.eINSTANCE.createPerson();
                noor.setName("Noor Zahir");
                Role work = ModelFactory.eINSTANCE.createRole();
                work.setTitle("Lighting engineer");
                work.setOrganization(lumen);
                noor.getRoles().add(work);
                tx.add(noor);
            });
        }
        Founding founding = new Founding("Harbor mastermind", "Ana Ruiz");
        try (SharedGroup group = founding.run(service(SharedGroups.class), book, Options.here())) {
            Space space = group.space();
            Files.createDirectories(folder.resolve("shared"));
            group.move("folder", folder.resolve("shared").toString());
            Member bo = GroupFactory.eINSTANCE.createMember();
            space.change("Bo", tx -> {
                bo.setName("Bo Lind");
                bo.setJoinedOn(LocalDate.now());
                tx.find(GroupPage.groupOf(space), Group.class).orElseThrow().getMembers().add(bo);
            });
            new PostOnBoard(bo.getId(), PostingKind.ASK, ASK).run(space);
            promised = new MakeCommitment(bo.getId(), "Call the harbor master", LocalDate.now()).run(space).result();
            meeting = new NewMeeting(bo.getId(), Instant.now().plus(Duration.ofDays(3)), MeetingFormats.own().named("hot-seat-90")).run(space).result();
            group.sync();
        }
        return book;
    }

    private static Space group(Window window) throws Exception {
        window.space();
        window.until("the group is open", () -> !service(OpenSpaces.class).of(SpaceKind.GROUP).isEmpty());
        return window.ui(() -> service(OpenSpaces.class).of(SpaceKind.GROUP).getFirst());
    }

    private static boolean says(Window window, String words) {
        return Window.find(window.top(), Heading.class, heading -> heading.getText().contains(words)) != null
                || Window.find(window.top(), LinkText.class, line -> line.text().text().contains(words)) != null;
    }

    /** All that lies in the group’s own folder and in the one that carries it; without the index of a file that reading it changes. */
    private Map<Path, byte[]> bytes() throws IOException {
        Map<Path, byte[]> all = new TreeMap<>();
        for (Path root : new Path[] {folder.resolve("book").resolve("groups"), folder.resolve("shared")}) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).filter(one -> !one.toString().endsWith("-shm")).toList()) {
                    all.put(file, Files.readAllBytes(file));
                }
            }
        }
        return all;
    }

    private static void assertSame(Map<Path, byte[]> now, Map<Path, byte[]> before, String when) {
        assertThat(now.keySet()).as(when).isEqualTo(before.keySet());
        now.forEach((file, bytes) -> assertThat(bytes).as(when + ": " + file).isEqualTo(before.get(file)));
    }

    @Test
    @DisplayName("“Whom do I know?” says who in my book could help and why, and leaves the group and its folder byte for byte as they were until the offer whose words were shown is made (K6)")
    void whom() throws Exception {
        Window.open(book(), window -> {
            Space space = group(window);
            window.ui(() -> {
                window.get(EPartService.class).switchPerspective("org.wellspring.perspective.groups");
                return null;
            });
            window.until("the ask is on the page", () -> says(window, "Whom do I know?"));
            SharedGroup group = service(SharedGroups.class).opened(space.id()).orElseThrow();
            window.until("nothing waits", () -> group.waiting() == 0);
            Map<Path, byte[]> before = bytes();
            window.follow("Whom do I know?");
            window.until("Noor is found, and why", () -> window.panel() != null && says(window, "Noor Zahir  Lighting engineer, Lumen Labs"));
            window.press("Offer an introduction…");
            window.until("what will be sent is shown", () -> window.panel() != null && says(window, "Ana Ruiz can help with “" + ASK + "”."));
            assertSame(bytes(), before, "nothing is written before it is offered");
            window.press("Cancel");
            assertSame(bytes(), before, "nor when it is not");
            window.follow("Whom do I know?");
            window.press("Offer an introduction…");
            window.press("Offer it");
            window.until("the group sees it",
                    () -> GroupPage.of(space).asks().getFirst().helpers().stream().map(MemberName::name).toList().contains("Ana Ruiz"));
            group.sync();
            for (byte[] file : bytes().values()) {
                assertThat(new String(file, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("Noor", "Lumen");
            }
        });
    }

    @Test
    @DisplayName("What the palette finds in it is shown on its page: what was promised on the board, a meeting on its own")
    void shown() throws Exception {
        Window.open(book(), window -> {
            Space space = group(window);
            window.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, Ref.of(space, promised).toString()));
            window.until("the board is shown", () -> says(window, "Call the harbor master") && says(window, "What the others committed to"));
            window.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, Ref.of(space, meeting).toString()));
            window.until("the meeting is shown", () -> says(window, "Who is expected"));
        });
    }
}
