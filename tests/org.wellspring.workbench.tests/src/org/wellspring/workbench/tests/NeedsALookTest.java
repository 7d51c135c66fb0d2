// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.wellspring.core.OpenSpaces;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.Spaces.Options;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.NeedsALook;
import org.wellspring.mastermind.commands.EditCommitment;
import org.wellspring.mastermind.commands.EditPosting;
import org.wellspring.mastermind.commands.MakeCommitment;
import org.wellspring.mastermind.commands.PostOnBoard;
import org.wellspring.mastermind.joining.Founding;
import org.wellspring.mastermind.joining.MemberEntries;
import org.wellspring.model.group.PostingKind;
import org.wellspring.share.Joining;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.SharedGroups;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;

@DisplayName("What needs a look, in the window of a group")
class NeedsALookTest {
    private static final LocalDate DAY = LocalDate.of(2030, 5, 10);

    @TempDir
    Path folder;

    private static <S> S service(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(NeedsALookTest.class).getBundleContext();
        return context.getService(context.getServiceReference(type));
    }

    /** Two members of one group, each with a book, who wrote one day and one text differently before they heard of each other. */
    private Path twoWhoWroteApart() throws Exception {
        SharedGroups groups = service(SharedGroups.class);
        Path ana = folder.resolve("ana");
        Path bo = folder.resolve("bo");
        Spaces.create(ana).close();
        Spaces.create(bo).close();
        String shared = Files.createDirectory(folder.resolve("shared")).toString();
        UUID id;
        try (SharedGroup hers = new Founding("Harbor mastermind", "Ana Ruiz").run(groups, ana, Options.here())) {
            id = hers.id();
            UUID me = hers.me().orElseThrow();
            hers.move("folder", shared);
            UUID promise = new MakeCommitment(me, "Call three clients", DAY).run(hers.space()).result();
            UUID ask = new PostOnBoard(me, PostingKind.ASK, "A lawyer").run(hers.space()).result();
            Joining joining = groups.join(bo, hers.invite("Bo Lind"), Optional.empty(), "Laptop", Optional.of("folder"), Optional.of(shared), Options.here());
            hers.admit(hers.read(joining.reply()));
            MemberEntries.follow(hers);
            hers.sync();
            joining.group().sync();
            joining.group().close();
            new EditCommitment(me, promise).due(DAY.plusDays(1)).run(hers.space());
            new EditPosting(me, ask).what("A lawyer for contracts").run(hers.space());
            hers.sync();
            groups.using(bo, id, Options.here(), his -> {
                UUID him = his.me().orElseThrow();
                new EditCommitment(him, promise).due(DAY.plusDays(2)).run(his.space());
                new EditPosting(him, ask).what("A lawyer who knows design").run(his.space());
                his.sync();
                return null;
            });
        }
        return ana;
    }

    private static boolean says(Window window, String words) {
        return window.find(Heading.class, heading -> heading.getText().contains(words)) != null
                || window.find(LinkText.class, text -> text.text().text().contains(words)) != null;
    }

    @Test
    @DisplayName("both versions stand there with who and when, a mark stands at what they are of; one is taken, both are kept, and Ctrl+Z takes that back")
    void versions() throws Exception {
        Path book = twoWhoWroteApart();
        Window.open(book, window -> {
            window.space();
            window.ui(() -> window.get(EPartService.class).switchPerspective("org.wellspring.perspective.groups"));
            window.until("the group is open", () -> !service(OpenSpaces.class).of(SpaceKind.GROUP).isEmpty());
            Space group = window.ui(() -> service(OpenSpaces.class).of(SpaceKind.GROUP).getFirst());
            window.until("Bo's words came", () -> NeedsALook.of(group).size() == 2);
            window.until("they are listed", () -> says(window, "Needs a look (2)"));
            window.until("with who", () -> says(window, "Bo Lind,") && says(window, "Ana Ruiz,"));
            assertThat(window.ui(() -> says(window, "two versions"))).as("the mark").isTrue();
            LocalDate shown = window.ui(() -> GroupPage.of(group).commitments().getFirst().due().orElseThrow());
            window.follow("Take this");
            window.until("the other day holds", () -> !GroupPage.of(group).commitments().getFirst().due().equals(Optional.of(shown)));
            assertThat(window.ui(() -> NeedsALook.of(group))).hasSize(1);
            window.until("it is said", () -> window.notices("Chosen, day:"));
            window.follow("Keep both");
            window.until("both hold", () -> GroupPage.of(group).asks().getFirst().what().contains(" / "));
            window.until("nothing is left", () -> !says(window, "Needs a look"));
            window.ui(() -> group.history().undo());
            window.until("it is back", () -> says(window, "Needs a look"));
            assertThat(window.ui(() -> List.of(NeedsALook.of(group).size()))).containsExactly(1);
        });
    }
}
