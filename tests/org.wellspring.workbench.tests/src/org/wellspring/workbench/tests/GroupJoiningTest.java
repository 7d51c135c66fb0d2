// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.wellspring.core.OpenSpaces;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.share.GroupMember;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.SharedGroups;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.LinkText;

@DisplayName("Who comes into a group, and who goes, in the window")
class GroupJoiningTest {
    private static final String PERSPECTIVE = "org.wellspring.perspective.groups";

    @TempDir
    Path folder;
    private final List<String> steps = new ArrayList<>();

    private static <S> S service(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(GroupJoiningTest.class).getBundleContext();
        return context.getService(context.getServiceReference(type));
    }

    private Path book(String name) throws Exception {
        Path book = folder.resolve(name);
        if (!Files.exists(book)) {
            Spaces.create(book).close();
        }
        return book;
    }

    /** Of a user, at their own window. */
    private void at(String name, Window.Script script) throws Exception {
        Window.open(book(name), window -> {
            window.space();
            window.ui(() -> {
                window.get(EPartService.class).switchPerspective(PERSPECTIVE);
                return null;
            });
            script.run(window);
        });
    }

    private interface Deed {
        void run() throws Exception;
    }

    private void step(String what, Deed deed) throws Exception {
        steps.add(what);
        deed.run();
    }

    private static Space space(Window window) throws Exception {
        window.until("the group is open", () -> !service(OpenSpaces.class).of(SpaceKind.GROUP).isEmpty());
        return window.ui(() -> service(OpenSpaces.class).of(SpaceKind.GROUP).getFirst());
    }

    private static SharedGroup group(Window window) throws Exception {
        Space space = space(window);
        return service(SharedGroups.class).opened(space.id()).orElseThrow();
    }

    private static boolean says(Window window, String words) {
        return Window.find(window.top(), Heading.class, heading -> heading.getText().contains(words)) != null
                || Window.find(window.top(), LinkText.class, line -> line.text().text().contains(words)) != null
                || Window.find(window.top(), InlineEdit.class, edit -> edit.value().contains(words)) != null;
    }

    /** A panel with this title is in front. */
    private static void panel(Window window, String title) throws Exception {
        window.until("the panel “" + title + "”", () -> window.panel() != null && says(window, title));
    }

    private static List<Text> fields(Shell panel) {
        List<Text> fields = new ArrayList<>();
        Window.find(panel, Text.class, field -> fields.add(field) && false);
        return fields;
    }

    /** Writes into the field of the panel with this number, from 0. */
    private static void write(Window window, int field, String text) throws Exception {
        window.ui(() -> {
            fields(window.panel()).get(field).setText(text);
            return null;
        });
    }

    private static void enter(Window window, int field) throws Exception {
        window.ui(() -> {
            fields(window.panel()).get(field).notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        });
    }

    /** The six words in the panel in front. */
    private static List<String> words(Window window) throws Exception {
        List<String> words = new ArrayList<>();
        window.until("six words are shown", () -> {
            words.clear();
            Window.find(window.panel(), Heading.class, heading -> heading.getText().contains("   ")
                    && words.addAll(Arrays.asList(heading.getText().split(" +"))) && false);
            return words.size() == 6;
        });
        return List.copyOf(words);
    }

    private void founds(Window window) throws Exception {
        window.press("Found a group");
        panel(window, "Found a group");
        write(window, 1, "Ana Ruiz");
        write(window, 2, Files.createDirectories(folder.resolve("shared")).toString());
        window.typeAndEnter("Harbor mastermind");
        Space space = space(window);
        window.until("its page is there", () -> says(window, "What I committed to"));
        assertThat(window.ui(() -> GroupPage.of(space).members())).hasSize(1);
    }

    private void menu(Window window, String command) throws Exception {
        window.until("the command can be run", () -> {
            window.run(command, java.util.Map.of());
            return true;
        });
    }

    private Path invites(Window window, String whom) throws Exception {
        Path invitation = folder.resolve("Invitation for " + whom + ".txt");
        window.press("Invite");
        panel(window, "Invite somebody");
        write(window, 1, invitation.toString());
        window.typeAndEnter(whom);
        window.until("it is written", () -> Files.exists(invitation));
        window.until("what comes next is said, step by step", () -> says(window, "3.  Call each other"));
        window.press("Close");
        return invitation;
    }

    /** Answers as somebody who never did so before: each thing that they do is a step. */
    private List<String> answers(Window window, Path invitation, Path reply) throws Exception {
        step("Answer an invitation", () -> window.press("Answer an invitation"));
        panel(window, "Open the file that was sent to you");
        step("the file", () -> write(window, 0, invitation.toString()));
        step("the folder", () -> write(window, 1, folder.resolve("shared").toString()));
        step("Answer", () -> enter(window, 1));
        panel(window, "Your answer to");
        List<String> seen = words(window);
        write(window, 0, reply.toString());
        step("Save the answer", () -> enter(window, 0));
        panel(window, "Read these words to each other");
        assertThat(words(window)).isEqualTo(seen);
        assertThat(reply).exists();
        return seen;
    }

    private void approves(Window window, Path reply, List<String> expected) throws Exception {
        space(window);
        window.until("the page is there", () -> says(window, "What I committed to"));
        menu(window, "org.wellspring.command.group-approve");
        panel(window, "Let somebody into");
        write(window, 0, reply.toString());
        enter(window, 0);
        panel(window, "Read these words to");
        assertThat(words(window)).isEqualTo(expected);
        window.press("They are the same");
        window.until("the panel is gone", () -> window.panel() == null);
    }

    /** Until what was done here lies in the folder that is shared, and what lies there is here. */
    private static void exchanged(Window window, String what, java.util.concurrent.Callable<Boolean> holds) throws Exception {
        SharedGroup group = group(window);
        window.until(what, () -> {
            Thread.ofVirtual().start(group::sync).join();
            return holds.call();
        });
    }

    @Test
    @DisplayName("A newcomer is in within nine steps: invitation, answer, six words that are the same with both, and the group with its words is there (K1)")
    void two() throws Exception {
        Path[] invitation = new Path[1];
        Path reply = folder.resolve("Answer.txt");
        List<String> words = new ArrayList<>();
        at("ana", window -> {
            founds(window);
            SharedGroup group = group(window);
            window.ui(
                    () -> group.space().change("Charter", tx -> tx.find(GroupPage.groupOf(group.space()), org.wellspring.model.group.Group.class).orElseThrow()
                            .setCharter("Questions before advice.")));
            invitation[0] = invites(window, "Bo Lind");
            exchanged(window, "nothing waits", () -> group.waiting() == 0);
            window.until("the page says that he is invited", () -> says(window, "Bo Lind") && window.offers("Take it back"));
        });
        steps.addAll(List.of("save the file that came", "open Groups"));
        at("bo", window -> {
            words.addAll(answers(window, invitation[0], reply));
            steps.addAll(List.of("send the answer back", "read the six words aloud"));
            window.press("Close");
            window.until("it waits to be let in", () -> says(window, "Your answer waits to be approved"));
        });
        at("ana", window -> {
            approves(window, reply, words);
            Space space = space(window);
            window.until("Bo is among the members", () -> GroupPage.of(space).members().size() == 2);
            SharedGroup group = group(window);
            exchanged(window, "nothing waits", () -> group.waiting() == 0);
        });
        at("bo", window -> {
            Space space = space(window);
            SharedGroup group = group(window);
            exchanged(window, "Bo belongs", group::belongs);
            window.until("the page of the group is there", () -> says(window, "What I committed to") && says(window, "Questions before advice."));
            assertThat(window.ui(() -> GroupPage.of(space).members())).extracting(GroupPage.Belonging::name).containsExactlyInAnyOrder("Ana Ruiz", "Bo Lind");
        });
        assertThat(steps).as("what a newcomer does").hasSize(9);
    }

    @Test
    @DisplayName("Whoever waits finds the answer and its six words again, chooses another folder, and can give it up and answer anew (K1)")
    void waiting() throws Exception {
        Path[] invitation = new Path[1];
        Path reply = folder.resolve("Answer.txt");
        Path again = folder.resolve("Once more.txt");
        at("ana", window -> {
            founds(window);
            Path taken = Files.writeString(folder.resolve("Invitation for Bo Lind.txt"), "mine");
            window.press("Invite");
            panel(window, "Invite somebody");
            write(window, 1, taken.toString());
            window.typeAndEnter("Bo Lind");
            window.until("it is said that there is one", () -> says(window, "There is a file of this name"));
            assertThat(taken).hasContent("mine");
            enter(window, 0);
            window.until("what comes next is said, step by step", () -> says(window, "3.  Call each other"));
            assertThat(taken).content().contains("Harbor mastermind");
            invitation[0] = taken;
        });
        at("bo", window -> {
            List<String> words = answers(window, invitation[0], reply);
            window.press("Close");
            window.until("it waits", () -> says(window, "Your answer waits to be approved"));
            window.press("The answer and the six words…");
            panel(window, "Your answer");
            assertThat(words(window)).isEqualTo(words);
            write(window, 0, again.toString());
            enter(window, 0);
            window.until("it is saved once more", () -> Files.exists(again));
            assertThat(again).hasSameTextualContentAs(reply);
            window.until("the panel is gone", () -> window.panel() == null);
            Path empty = Files.createDirectory(folder.resolve("empty"));
            window.press("Choose another folder…");
            panel(window, "Where");
            write(window, 0, empty.toString());
            enter(window, 0);
            window.until("the panel is gone", () -> window.panel() == null);
            assertThat(group(window).place()).hasValue(empty.toString());
            window.press("Give it up");
            window.until("nothing is left", () -> service(SharedGroups.class).all(folder.resolve("bo")).isEmpty());
            window.until("nothing is open", () -> window.find(Heading.class, heading -> heading.getText().contains("Your answer waits")) == null);
            assertThat(folder.resolve("bo").resolve("groups")).isEmptyDirectory();
            answers(window, invitation[0], folder.resolve("Another answer.txt"));
        });
    }

    @Test
    @DisplayName("One’s other computer comes in as the same member, is trusted no longer when it is lost, and a recovery code brings one in again (K1)")
    void devices() throws Exception {
        Path reply = folder.resolve("Answer.txt");
        Path invitation = folder.resolve("Mine.txt");
        List<String> words = new ArrayList<>();
        String[] code = new String[1];
        at("ana", window -> {
            founds(window);
            window.press("Invite");
            panel(window, "Invite somebody");
            write(window, 1, invitation.toString());
            window.follow("It is for another computer of mine");
            window.until("it is written", () -> Files.exists(invitation));
            window.press("Close");
            menu(window, "org.wellspring.command.group-recovery");
            panel(window, "A recovery code");
            window.press("Make one");
            panel(window, "It is shown this once");
            code[0] = window.ui(() -> Window.find(window.panel(), Heading.class, heading -> heading.getText().matches("[0-9A-Z-]{30,}")).getText());
            window.press("I have it");
            SharedGroup group = group(window);
            exchanged(window, "nothing waits", () -> group.waiting() == 0);
        });
        at("laptop", window -> words.addAll(answers(window, invitation, reply)));
        at("ana", window -> {
            approves(window, reply, words);
            SharedGroup group = group(window);
            window.until("it is a device of Ana’s", () -> group.members().getFirst().devices().stream().filter(device -> !device.paper()).count() == 2);
            exchanged(window, "nothing waits", () -> group.waiting() == 0);
        });
        at("laptop", window -> {
            SharedGroup group = group(window);
            exchanged(window, "it belongs", group::belongs);
            assertThat(group.members()).singleElement().satisfies(member -> assertThat(member.me()).isTrue());
        });
        at("ana", window -> {
            SharedGroup group = group(window);
            window.until("her page is there", () -> window.offers("My computers…"));
            window.follow("My computers…");
            panel(window, "Your computers in “Harbor mastermind”");
            window.follow("Trust this computer no longer");
            window.until("it is asked before", () -> window.panel() != null && says(window, "It can come in again only by a new invitation"));
            assertThat(group.members().getFirst().devices().stream().filter(device -> !device.paper())).hasSize(2);
            window.press("Trust it no longer");
            window.until("it is a device of Ana’s no longer",
                    () -> group.members().getFirst().devices().stream().filter(device -> !device.paper()).count() == 1);
            exchanged(window, "nothing waits", () -> group.waiting() == 0);
        });
        at("laptop", window -> {
            SharedGroup group = group(window);
            exchanged(window, "it belongs no longer", () -> !group.belongs());
            window.until("it is said", () -> says(window, "This computer was taken out of the group"));
            window.follow("Take it off this computer…");
            window.press("Take it off");
            window.until("it is off", () -> service(SharedGroups.class).all(folder.resolve("laptop")).isEmpty());
            window.until("nothing is shown", () -> !says(window, "This computer was taken out of the group"));
        });
        at("again", window -> {
            window.run("org.wellspring.command.group-recover", java.util.Map.of());
            panel(window, "Come into a group again");
            write(window, 0, code[0]);
            write(window, 1, folder.resolve("shared").toString());
            enter(window, 1);
            SharedGroup group = group(window);
            window.until("the group is there, and Ana in it", () -> group.belongs() && group.members().getFirst().me());
        });
    }

    @Test
    @DisplayName("Who is invited stands among the members until they come, and is taken back there; who was only written down is taken out, too (K1)")
    void invited() throws Exception {
        at("ana", window -> {
            founds(window);
            SharedGroup group = group(window);
            Space space = group.space();
            invites(window, "Cleo Marsh");
            window.until("she is on the page", () -> window.offers("Take it back"));
            window.follow("Take it back");
            window.until("it is taken back", () -> group.invitations().isEmpty());
            window.until("the page says so", () -> !window.offers("Take it back"));
            window.ui(() -> space.change("Written down", tx -> {
                var member = org.wellspring.model.group.GroupFactory.eINSTANCE.createMember();
                member.setName("Dev Rao");
                tx.find(GroupPage.groupOf(space), org.wellspring.model.group.Group.class).orElseThrow().getMembers().add(member);
            }));
            window.until("it is said", () -> says(window, "has no computer in the group"));
            window.follow("Remove…");
            panel(window, "Remove Dev Rao");
            window.press("Remove Dev Rao");
            window.until("he is out", () -> GroupPage.of(space).members().stream().anyMatch(member -> member.leftOn().isPresent()));
        });
    }

    @Test
    @DisplayName("A member is removed after it was said what that does and can’t do; leaving asks before, and “Stay” has the keyboard (K1)")
    void going() throws Exception {
        Path[] invitation = new Path[1];
        Path reply = folder.resolve("Answer.txt");
        List<String> words = new ArrayList<>();
        at("ana", window -> {
            founds(window);
            invitation[0] = invites(window, "Bo Lind");
        });
        at("bo", window -> words.addAll(answers(window, invitation[0], reply)));
        at("ana", window -> {
            approves(window, reply, words);
            Space space = space(window);
            SharedGroup group = group(window);
            window.until("Bo is on the page", () -> says(window, "Bo Lind"));
            window.follow("Remove…");
            panel(window, "Remove Bo Lind");
            assertThat(window.ui(() -> says(window, "the past stays with them"))).isTrue();
            window.press("Remove Bo Lind");
            window.until("Bo belongs no longer", () -> group.members().stream().anyMatch(member -> member.standing() == GroupMember.Standing.REMOVED)
                    && GroupPage.of(space).members().stream().anyMatch(member -> member.leftOn().isPresent()));
            menu(window, "org.wellspring.command.group-leave");
            panel(window, "Leave “Harbor mastermind”?");
            assertThat(window.ui(() -> window.panel().getDisplay().getFocusControl() instanceof FlatButton button ? button.getText() : "")).isEqualTo("Stay");
            window.press("Stay");
            assertThat(group.belongs()).isTrue();
            menu(window, "org.wellspring.command.group-leave");
            panel(window, "Leave “Harbor mastermind”?");
            window.press("Leave it");
            window.until("Ana left", () -> !group.belongs());
        });
    }
}
