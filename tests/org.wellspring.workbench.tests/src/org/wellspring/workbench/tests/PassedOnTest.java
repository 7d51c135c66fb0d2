// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
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
import org.wellspring.mastermind.GroupPage.Passed;
import org.wellspring.mastermind.joining.Founding;
import org.wellspring.model.group.Group;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.model.group.Member;
import org.wellspring.model.group.SharedContact;
import org.wellspring.people.People;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.share.SharedGroups;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.Heading;

@DisplayName("A contact that is passed on to a group, in the window,")
class PassedOnTest {
    @TempDir
    Path folder;

    private static <S> S service(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(PassedOnTest.class).getBundleContext();
        return context.getService(context.getServiceReference(type));
    }

    @Test
    @DisplayName("is what was chosen and seen before, one address of two, and nothing else; it can be kept among one’s own people")
    void passedOn() throws Exception {
        Path book = folder.resolve("book");
        try (Space space = Spaces.create(book)) {
            new CreatePerson("Jonas Weber").role("Boat restorer", "Maritime Museum").email("jonas@museum.example").email("jonas@home.example")
                    .phone("+49 30 1234567").run(space);
        }
        new Founding("Harbor mastermind", "Ana Ruiz").run(service(SharedGroups.class), book, Options.here()).close();
        Window.open(book, window -> {
            Space own = window.space();
            window.ui(() -> window.get(EPartService.class).switchPerspective("org.wellspring.perspective.groups"));
            window.until("the group is open", () -> !service(OpenSpaces.class).of(SpaceKind.GROUP).isEmpty());
            Space group = window.ui(() -> service(OpenSpaces.class).of(SpaceKind.GROUP).getFirst());
            window.until("its page is there", () -> window.offers("+ Pass on somebody you know"));
            window.follow("+ Pass on somebody you know");
            window.typeAndEnter("jonas");
            window.until("what can go along",
                    () -> window.panel() != null && Window.find(window.panel(), ChipBar.class, bar -> bar.chips().size() == 4) != null);
            for (int chip = 0; chip < 3; chip++) {
                toggle(window, chip);
            }
            window.until("what the group gets", () -> Window.find(window.panel(), Heading.class,
                    heading -> heading.getText().equals("Jonas Weber · Maritime Museum · jonas@home.example")) != null);
            window.press("Pass on");
            window.until("it is passed on", () -> GroupPage.of(group).contacts().size() == 1);
            Passed passed = window.ui(() -> GroupPage.of(group).contacts().getFirst());
            assertThat(passed.email()).isEqualTo("jonas@home.example");
            assertThat(passed.phone()).isEmpty();
            assertThat(window.ui(() -> window.offers("Keep among my people"))).as("it is her own").isFalse();
            window.ui(() -> group.change("Pass on", tx -> {
                Member bo = GroupFactory.eINSTANCE.createMember();
                bo.setName("Bo Lind");
                tx.find(GroupPage.groupOf(group), Group.class).orElseThrow().getMembers().add(bo);
                SharedContact contact = GroupFactory.eINSTANCE.createSharedContact();
                contact.setName("Mira Holt");
                contact.setEmail("mira@holt.example");
                contact.setBy(bo);
                tx.add(contact);
            }));
            window.until("what Bo passed on can be kept", () -> window.offers("Keep among my people"));
            window.follow("Keep among my people");
            window.until("she is among her people", () -> new People(own).named("Mira Holt").size() == 1);
        });
    }

    /** A chip by the keyboard: arrows go to it, the space bar turns it on or off. */
    private static void toggle(Window window, int chip) throws Exception {
        window.ui(() -> {
            ChipBar bar = Window.find(window.panel(), ChipBar.class, there -> true);
            bar.setFocus();
            Window.key(bar, 0, SWT.HOME);
            for (int i = 0; i < chip; i++) {
                Window.key(bar, 0, SWT.ARROW_RIGHT);
            }
            Window.key(bar, 0, ' ');
            return null;
        });
    }
}
