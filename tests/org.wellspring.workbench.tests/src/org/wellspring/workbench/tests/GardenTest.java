// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.wellspring.core.Ref;
import org.wellspring.core.Space;
import org.wellspring.core.settings.SettingKey;
import org.wellspring.core.settings.Settings;
import org.wellspring.example.garden.ShareHarvest;
import org.wellspring.followup.commands.NoFirstPeople;
import org.wellspring.followup.ui.internal.today.DayRow;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.ui.internal.Showing;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.page.PageSection;
import org.wellspring.ui.page.PageSections;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.page.Subject;
import org.wellspring.ui.page.Width;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;

/** The example plug-in, which knows public packages only, in the window. */
@DisplayName("A plug-in from outside, in the window,")
@Timeout(180)
class GardenTest {
    private static final SettingKey<String> BEDS = SettingKey.text("garden.beds", "", "");

    @TempDir
    Path folder;

    private void inTheGarden(Window.Script script) throws Exception {
        Path book = folder.resolve("book");
        try (Space space = Spaces.create(book)) {
            UUID rosa = new CreatePerson("Rosa Okafor").run(space).result();
            new Settings(space).set(BEDS, "Tomatoes every 2 days with Rosa Okafor; Herbs every 5 days");
            LocalDate today = LocalDate.now(space.clock());
            for (int ago : new int[] {2, 4}) {
                new LogInteraction(InteractionKind.CALL, List.of(rosa)).on(today.minusDays(ago)).summary("Call").run(space);
            }
            new NoFirstPeople().run(space);
        }
        Window.open(book, window -> {
            window.space();
            // Another window of the same run may have ended elsewhere.
            window.until("Today is in front", () -> window.get(EPartService.class).switchPerspective("org.wellspring.perspective.today").isPresent());
            script.run(window);
        });
    }

    /** The list of the day; null while it is not there. UI thread. */
    private static RowList<?> today(Window window) {
        return window.find(RowList.class, l -> l.rowCount() > 0 && l.row(0) instanceof DayRow);
    }

    /** What the list of the day says, a line for each row. UI thread. */
    private static List<String> rows(Window window) {
        RowList<?> list = today(window);
        return list == null ? List.of() : IntStream.range(0, list.rowCount()).mapToObj(list::row).map(DayRow.class::cast).map(row -> switch (row) {
            case DayRow.Due(TodayRow due) -> due.kind().heading() + ": " + due.name() + ", " + due.organization() + ", " + due.why();
            case DayRow.Coming(TodayRow coming) -> "soon: " + coming.name() + " " + coming.subject();
            case DayRow.First first -> first.name();
        }).toList();
    }

    @Test
    @DisplayName("has rows under a heading of its own, which D does and S puts off as it means it, and undo brings back")
    void rows() throws Exception {
        inTheGarden(window -> {
            window.until("both beds", () -> rows(window)
                    .equals(List.of("Beds to water: Tomatoes, Rosa Okafor, Nobody has watered it yet", "Beds to water: Herbs, , Nobody has watered it yet")));
            window.ui(() -> {
                RowList<?> list = today(window);
                list.select(0);
                list.setFocus();
                Window.key(list, 0, 'd');
                return null;
            });
            window.until("it is watered, and stands among the days to come", () -> rows(window)
                    .equals(List.of("Beds to water: Herbs, , Nobody has watered it yet", "soon: Tomatoes wants water")));
            assertThat(window.space().history().recent(1).getFirst().label()).isEqualTo("Mark as done");
            window.key(SWT.MOD1, 'z');
            window.until("it is thirsty again", () -> rows(window).size() == 2 && rows(window).getFirst().contains("Tomatoes"));

            window.ui(() -> {
                RowList<?> list = today(window);
                list.select(1);
                Window.key(list, 0, 's');
                Window.key(Window.find(window.top(), RowList.class, l -> l != list), 0, '2');
                return null;
            });
            window.until("the rain does it", () -> rows(window)
                    .equals(List.of("Beds to water: Tomatoes, Rosa Okafor, Nobody has watered it yet", "soon: Herbs wants water")));
        });
    }

    @Test
    @DisplayName("says a word with its name where somebody is logged for the third time in a week, and it is logged")
    void guard() throws Exception {
        inTheGarden(window -> {
            Space space = window.space();
            UUID rosa = window.ui(() -> space.all(ModelPackage.eINSTANCE.getPerson()).getFirst());
            window.run(CommandIds.LOG, Map.of(CommandIds.PERSON, rosa.toString()));
            window.typeAndEnter("About the seeds");
            window.until("the word is said", () -> notice(window, "Community garden: This is the third time within a week with "
                    + "Rosa Okafor; a day in the garden together may say more"));
            assertThat(window.ui(() -> space.history().recent(1).getFirst().label())).startsWith("Log");
        });
    }

    @Test
    @DisplayName("has a section on the page of a person, whose doing is on the timeline at once, and undo takes back")
    void section() throws Exception {
        inTheGarden(window -> {
            UUID rosa = rosa(window);
            window.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, rosa.toString()));
            window.until("its section is there", () -> section(window) != null);
            window.ui(() -> {
                InlineEdit add = section(window);
                add.startEditing();
                add.editor().orElseThrow().setText("A bunch of chard");
                Event enter = new Event();
                enter.detail = SWT.TRAVERSE_RETURN;
                enter.doit = true;
                add.editor().orElseThrow().notifyListeners(SWT.Traverse, enter);
                return null;
            });
            window.until("it is on the timeline", () -> timeline(window).contains("Harvest: A bunch of chard, shared"));
            window.until("and in the section", () -> window.find(Heading.class, h -> h.getText().equals("A bunch of chard")) != null);
            assertThat(window.ui(() -> space(window).history().recent(1).getFirst().label())).isEqualTo("Share a harvest: A bunch of chard");
            window.key(SWT.MOD1, 'z');
            window.until("it is gone", () -> timeline(window).stream().noneMatch(line -> line.startsWith("Harvest")));
        });
    }

    @Test
    @DisplayName("shows its own things its own way, by the space and the id, and what nobody shows is shown by people")
    void shown() throws Exception {
        inTheGarden(window -> {
            Space space = window.space();
            UUID rosa = rosa(window);
            UUID harvest = window.ui(() -> new ShareHarvest("Two kilos of beans", List.of(rosa)).run(space).result());
            window.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, Ref.of(space, harvest).toString()));
            window.until("it is said", () -> notice(window, "Two kilos of beans: shared with Rosa Okafor"));
            assertThat(window.<Optional<UUID>>ui(() -> window.get(Showing.class).person())).isNotEqualTo(Optional.of(rosa));
            UUID call = window.ui(() -> space.all(ModelPackage.Literals.INTERACTION).getFirst());
            window.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, call.toString()));
            window.until("whose call it was", () -> window.get(Showing.class).person().equals(Optional.of(rosa)));
            window.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, UUID.randomUUID() + "/" + call));
            window.until("a space that is not open has nothing to show", () -> notice(window, "This is no longer there"));
        });
    }

    @Test
    @DisplayName("stands below how to help wherever it wants to stand (G1), and a section that fails costs its own room alone")
    void places() throws Exception {
        BundleContext context = FrameworkUtil.getBundle(GardenTest.class).getBundleContext();
        PageSections pushy = () -> List.of(new PageSections.One(ModelPackage.Literals.PERSON, -5, Width.FULL, place -> words(place, "I come first", true)),
                new PageSections.One(ModelPackage.Literals.PERSON, PageSections.KNOWN, Width.CARD, place -> words(place, "never", false)),
                new PageSections.One(ModelPackage.Literals.PERSON, PageSections.KNOWN, Width.CARD, place -> {
                    throw new IllegalStateException("no place");
                }),
                new PageSections.One(ModelPackage.Literals.CARD, 0, Width.FULL, place -> words(place, "on no person", true)));
        PageSections gone = () -> {
            throw new NoClassDefFoundError("org/example/Gone");
        };
        List<ServiceRegistration<?>> services = List.of(context.registerService(PageSections.class, pushy, null),
                context.registerService(PageSections.class, gone, null));
        try {
            inTheGarden(window -> {
                window.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, rosa(window).toString()));
                window.until("it is there", () -> heading(window, "I come first") != null);
                window.ui(() -> {
                    assertThat(heading(window, "I come first").toDisplay(0, 0).y).isGreaterThan(heading(window, "How can I help Rosa?").toDisplay(0, 0).y);
                    assertThat(heading(window, "never")).isNull();
                    assertThat(heading(window, "on no person")).isNull();
                    assertThat(section(window)).as("the sections of others are there").isNotNull();
                    return null;
                });
            });
        } finally {
            services.forEach(ServiceRegistration::unregister);
        }
    }

    private static Heading heading(Window window, String text) {
        return window.find(Heading.class, h -> h.getText().equals(text));
    }

    /** A section that says something, or fails to read. */
    private static PageSection<String> words(SectionPlace place, String text, boolean works) {
        return new PageSection<>(place) {
            @Override
            protected String read(Subject of) {
                if (!works) {
                    throw new IllegalStateException("no words");
                }
                return text;
            }

            @Override
            protected void build(UUID of, String shown) {
                place().words(place().box().composite(), Heading.Level.STRONG, shown);
            }
        };
    }

    private static UUID rosa(Window window) throws Exception {
        Space space = window.space();
        return window.ui(() -> space.all(ModelPackage.Literals.PERSON).getFirst());
    }

    private static Space space(Window window) {
        return window.get(Space.class);
    }

    /** Its line to write into; null while it is not there. UI thread. */
    private static InlineEdit section(Window window) {
        Heading title = window.find(Heading.class, h -> h.getText().equals("From the garden"));
        return title == null ? null : (InlineEdit) List.of(title.getParent().getChildren()).getLast();
    }

    /** What the timeline says. UI thread. */
    private static List<String> timeline(Window window) {
        RowList<?> list = window.find(RowList.class, l -> l.rowCount() > 0 && l.row(0) instanceof TimelineEntry);
        return list == null ? List.of()
                : IntStream.range(0, list.rowCount()).mapToObj(list::row).map(TimelineEntry.class::cast)
                        .map(entry -> entry.label() + ": " + entry.text() + ", " + entry.chip().text()).toList();
    }

    /** Whether a notice over the window ends so. UI thread. */
    private static boolean notice(Window window, String end) {
        return Stream.of(window.shells().getFirst().getShells()).filter(Control::isVisible).map(Shell::getText).anyMatch(t -> t.endsWith(end));
    }
}
