// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.wellspring.core.Command;
import org.wellspring.core.OpenSpaces;
import org.wellspring.core.Ref;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.Spaces.Options;
import org.wellspring.core.Tx;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.group.Group;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.model.group.HotSeat;
import org.wellspring.model.group.Meeting;
import org.wellspring.model.group.Posting;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.PaletteItem;
import org.wellspring.ui.command.PaletteProvider;
import org.wellspring.ui.command.PaletteProviders;
import org.wellspring.ui.show.Shows;
import org.wellspring.ui.show.ToShow;
import org.wellspring.ui.spaces.SpaceParts;
import org.wellspring.ui.widgets.FlatButton;

/** The book and two groups, open at once in the real window. */
@DisplayName("With the book and two groups open, the window")
@Timeout(180)
class SeveralSpacesTest {
    private static final String DESCRIPTOR = "org.example.part.group";
    private static final String STACK = "org.example.stack.groups";

    @TempDir
    Path folder;

    /** Puts an ask on the group's board. */
    private static final class Post extends Command<UUID> {
        private final String what;
        private final boolean confidential;

        Post(String what, boolean confidential) {
            this.what = what;
            this.confidential = confidential;
        }

        @Override
        public String label() {
            return "Ask for " + what;
        }

        @Override
        protected UUID perform(Space space, Tx tx) {
            Posting posting = GroupFactory.eINSTANCE.createPosting();
            posting.setWhat(what);
            posting.setConfidential(confidential);
            return tx.add(posting).getId();
        }
    }

    /** The window and what is open in it. */
    private record House(Window window, OpenSpaces open, Space makers, Space choir) {
        GroupPart part(Space space) throws Exception {
            return window.ui(() -> {
                MPart part = ContextInjectionFactory.make(SpaceParts.class, window.model().getChildren().getFirst().getContext())
                        .show(open, space, DESCRIPTOR, STACK);
                return (GroupPart) part.getObject();
            });
        }

        void book() throws Exception {
            window.ui(() -> {
                EPartService parts = window.get(EPartService.class);
                parts.switchPerspective("org.wellspring.perspective.today");
                return parts.getActivePart();
            });
        }

        int postings(Space space) throws Exception {
            return window.ui(() -> space.all(GroupPackage.Literals.POSTING).size());
        }

        int people() throws Exception {
            return window.ui(() -> window.get(Space.class).all(ModelPackage.Literals.PERSON).size());
        }

        /** What undo says it would take back. */
        String undo() throws Exception {
            return window.ui(() -> {
                FlatButton undo = window.find(FlatButton.class,
                        b -> b.getToolTipText() != null && (b.getToolTipText().startsWith("Undo") || b.getToolTipText().equals("Nothing to undo")));
                return undo == null ? "" : undo.getToolTipText();
            });
        }
    }

    private interface Script {
        void run(House house) throws Exception;
    }

    private void inTheHouse(Script script) throws Exception {
        Path book = folder.resolve("book");
        try (Space space = Spaces.create(book)) {
            new CreatePerson("Ana Ruiz").run(space);
        }
        Window.open(book, window -> {
            window.space();
            OpenSpaces open = service(OpenSpaces.class);
            Space makers = window.ui(() -> group("Makers"));
            Space choir = window.ui(() -> group("Choir"));
            try {
                window.ui(() -> {
                    open.opened(makers);
                    open.opened(choir);
                    place(window);
                    return null;
                });
                script.run(new House(window, open, makers, choir));
            } finally {
                window.ui(() -> {
                    List.of(makers, choir).forEach(space -> {
                        open.closing(space);
                        space.close();
                    });
                    return null;
                });
            }
        });
    }

    private Space group(String name) {
        Display display = Display.getCurrent();
        Space space = service(org.wellspring.core.Spaces.class).create(folder.resolve(name), SpaceKind.GROUP, Options.here().on(work -> {
            if (Display.getCurrent() == display) {
                work.run();
            } else {
                display.syncExec(work);
            }
        }));
        space.change("Found " + name, tx -> {
            Group group = GroupFactory.eINSTANCE.createGroup();
            group.setName(name);
            tx.add(group);
        });
        return space;
    }

    /** Where a plug-in's views of groups go; one with a fragment has this in it. UI thread. */
    private static void place(Window window) {
        EModelService model = window.get(EModelService.class);
        var descriptor = model.createModelElement(org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor.class);
        descriptor.setElementId(DESCRIPTOR);
        descriptor.setLabel("Group");
        descriptor.setContributionURI("bundleclass://org.wellspring.workbench.tests/org.wellspring.workbench.tests.GroupPart");
        window.model().getDescriptors().add(descriptor);
        MPartStack stack = model.createModelElement(MPartStack.class);
        stack.setElementId(STACK);
        MPerspective garden = model.findElements(window.model(), "org.example.perspective.garden", MPerspective.class).getFirst();
        garden.getChildren().add(stack);
    }

    private static <S> S service(Class<S> type) {
        BundleContext context = FrameworkUtil.getBundle(SeveralSpacesTest.class).getBundleContext();
        return context.getService(context.getServiceReference(type));
    }

    @Test
    @DisplayName("does and undoes in the space of the part that has the keyboard, and says in which")
    void undo() throws Exception {
        inTheHouse(house -> {
            Window window = house.window();
            GroupPart makers = house.part(house.makers());
            assertThat(makers.space).isSameAs(house.makers());
            window.ui(() -> makers.actions.run(new Post("A lathe", false)));
            GroupPart choir = house.part(house.choir());
            assertThat(choir.space).isSameAs(house.choir());
            window.ui(() -> choir.actions.run(new Post("A tenor", false)));
            window.ui(() -> choir.actions.run(new Post("A stage", false)));
            house.book();
            window.ui(() -> ContextInjectionFactory.make(Actions.class, window.get(EPartService.class).getActivePart().getContext())
                    .run(new CreatePerson("Bo Hale")));
            window.until("undo is of the book", () -> house.undo().equals("Undo “Add Bo Hale” (Ctrl+Z)"));

            assertThat(house.part(house.makers())).as("the part that is there").isSameAs(makers);
            window.until("undo is of the makers", () -> house.undo().equals("Undo in Makers: “Ask for A lathe” (Ctrl+Z)"));
            window.key(SWT.MOD1, 'z');
            window.until("the lathe is gone", () -> house.postings(house.makers()) == 0);
            assertThat(house.postings(house.choir())).isEqualTo(2);
            assertThat(house.people()).isEqualTo(2);
            window.until("what comes next is said", () -> house.undo().equals("Undo in Makers: “Found Makers” (Ctrl+Z)"));

            house.part(house.choir());
            window.until("undo is of the choir", () -> house.undo().equals("Undo in Choir: “Ask for A stage” (Ctrl+Z)"));
            window.ui(() -> {
                window.find(FlatButton.class, b -> b.getToolTipText() != null && b.getToolTipText().startsWith("Undo in Choir")).press();
                return null;
            });
            window.until("the stage is gone, by the button", () -> house.postings(house.choir()) == 1);
            window.key(SWT.MOD1 | SWT.SHIFT, 'z');
            window.until("it is there again", () -> house.postings(house.choir()) == 2);
            assertThat(house.people()).isEqualTo(2);

            house.book();
            window.until("undo is of the book again", () -> house.undo().equals("Undo “Add Bo Hale” (Ctrl+Z)"));
            window.key(SWT.MOD1, 'z');
            window.until("he is gone", () -> house.people() == 1);
            assertThat(house.postings(house.choir())).isEqualTo(2);
        });
    }

    @Test
    @DisplayName("goes on being about the book whatever is in front: a sentence is captured there, and its undo is there")
    void book() throws Exception {
        inTheHouse(house -> {
            Window window = house.window();
            GroupPart makers = house.part(house.makers());
            window.until("undo is of the makers", () -> house.undo().startsWith("Undo in Makers"));
            window.key(SWT.MOD1, 'n');
            window.until("the field is there", () -> window.panel() != null && Window.find(window.panel(), Text.class, t -> true) != null);
            window.typeAndEnter("Called Ana Ruiz about the seeds");
            window.until("it is in the book", () -> window.get(Space.class).all(ModelPackage.Literals.INTERACTION).size() == 1);
            assertThat(window.ui(() -> house.makers().history().recent(1).getFirst().label())).isEqualTo("Found Makers");
            window.run(CommandIds.NEW_PERSON, Map.of());
            window.typeAndEnter("Bo Hale");
            window.until("somebody new is in the book", () -> window.get(Space.class).all(ModelPackage.Literals.PERSON).size() == 2);
            assertThat(makers.space).isSameAs(house.makers());
            assertThat(window.ui(() -> house.makers().history().recent(9))).hasSize(1);
        });
    }

    @Test
    @DisplayName("takes the part of a group away before its space is closed, and goes on with the others")
    void closes() throws Exception {
        inTheHouse(house -> {
            Window window = house.window();
            GroupPart makers = house.part(house.makers());
            GroupPart choir = house.part(house.choir());
            window.ui(() -> choir.actions.run(new Post("A tenor", false)));
            house.part(house.makers());
            window.until("undo is of the makers", () -> house.undo().startsWith("Undo in Makers"));
            window.ui(() -> {
                house.open().closing(house.makers());
                house.makers().close();
                return null;
            });
            assertThat(window.<MPart>ui(() -> window.get(EPartService.class).findPart(DESCRIPTOR + "/" + house.makers().id()))).isNull();
            assertThat(makers.space).isNotSameAs(choir.space);
            window.until("undo is of another", () -> !house.undo().contains("Makers"));
            house.part(house.choir());
            window.key(SWT.MOD1, 'z');
            window.until("the choir goes on", () -> house.postings(house.choir()) == 0);
        });
    }

    @Test
    @DisplayName("finds what is in the groups, each with its name, and nothing that is confidential; what is found is shown from its own space")
    void finds() throws Exception {
        List<ToShow> shown = new CopyOnWriteArrayList<>();
        ServiceRegistration<Shows> board = FrameworkUtil.getBundle(SeveralSpacesTest.class).getBundleContext().registerService(Shows.class, new Shows() {
            @Override
            public List<EClass> types() {
                return List.of(GroupPackage.Literals.POSTING);
            }

            @Override
            public boolean show(ToShow object) {
                return shown.add(object);
            }
        }, new Hashtable<>());
        try {
            inTheHouse(house -> {
                Window window = house.window();
                UUID lathe = window.ui(() -> new Post("A lathe for a week", false).run(house.makers()).result());
                window.ui(() -> new Post("A lathe, but tell nobody", true).run(house.makers()));
                UUID tenor = window.ui(() -> new Post("A tenor with a lathe", false).run(house.choir()).result());
                UUID meeting = window.ui(() -> meeting(house.choir()));
                assertThat(found(window, "lathe")).extracting(item -> item.title() + " – " + item.detail())
                        .containsExactly("A lathe for a week – Makers", "A tenor with a lathe – Choir");
                assertThat(found(window, "divorce")).isEmpty();
                assertThat(found(window, "spring divorce")).isEmpty();
                assertThat(found(window, "spring concert")).singleElement().satisfies(item -> assertThat(item.title()).isEqualTo("Spring concert"));
                assertThat(found(window, "l")).isEmpty();

                PaletteItem second = found(window, "lathe").getLast();
                window.ui(() -> {
                    second.run().run();
                    return null;
                });
                window.until("the choir shows it", () -> shown.size() == 1);
                assertThat(shown.getFirst().space()).isSameAs(house.choir());
                assertThat(shown.getFirst().id()).isEqualTo(tenor);
                window.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, Ref.of(house.makers(), lathe).toString()));
                assertThat(shown.getLast().space()).isSameAs(house.makers());
                window.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, lathe.toString()));
                assertThat(shown).as("an id alone is one of the book, where it is not").hasSize(2);
                window.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, Ref.of(house.choir(), meeting).toString()));
                window.until("it is said that nothing shows meetings yet", () -> java.util.stream.Stream.of(window.shells().getFirst().getShells())
                        .anyMatch(shell -> shell.isVisible() && shell.getText().endsWith("Nothing here shows this yet: it is in Choir")));
            });
        } finally {
            board.unregister();
        }
    }

    /** A meeting with a seat that is nobody else's business. */
    private static UUID meeting(Space choir) {
        Meeting meeting = GroupFactory.eINSTANCE.createMeeting();
        meeting.setTitle("Spring concert");
        HotSeat seat = GroupFactory.eINSTANCE.createHotSeat();
        seat.setQuestion("How to sing through a divorce");
        seat.setConfidential(true);
        meeting.getHotSeats().add(seat);
        choir.change("Plan a meeting", tx -> {
            tx.add(meeting);
        });
        return meeting.getId();
    }

    /** What the palette finds in groups. */
    private static List<PaletteItem> found(Window window, String typed) throws Exception {
        List<PaletteItem> items = new ArrayList<>();
        PaletteProvider groups = window.ui(() -> window.get(PaletteProviders.class).all().stream()
                .filter(one -> one.section().equals("In your groups")).findFirst().orElseThrow());
        groups.search(typed, new PaletteProvider.Sink() {
            @Override
            public void add(List<PaletteItem> more) {
                items.addAll(more);
            }

            @Override
            public boolean isStale() {
                return false;
            }
        });
        return items;
    }
}
