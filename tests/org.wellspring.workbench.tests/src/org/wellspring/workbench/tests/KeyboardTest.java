// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.workbench.tests.PersonPages.details;
import static org.wellspring.workbench.tests.PersonPages.person;
import static org.wellspring.workbench.tests.PersonPages.space;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.PostalAddress;
import org.wellspring.model.Promise;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.commands.AddDetail;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.Painted;
import org.wellspring.ui.widgets.RichText;

/** Where it is after a sheet was closed, and after what is under it was built anew. */
@DisplayName("The keyboard")
@Timeout(240)
class KeyboardTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("is on the address again once its sheet is closed, and a letter changes nothing then")
    void address() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID grete = grete(window);
            details(window, grete);
            focus(window, window.ui(() -> link(window, "Havnegata 9")));
            window.ui(() -> {
                link(window, "Havnegata 9").text().spans().getFirst().action().run();
                return null;
            });
            window.until("the parts are there", () -> window.panel() != null && fields(window.panel()).size() == 7);
            window.ui(() -> {
                fields(window.panel()).getFirst().setText("Strandgata 12");
                return null;
            });
            window.press("Save");
            window.until("the page says it", () -> window.panel() == null && link(window, "Strandgata 12") != null);
            window.until("the address has it", () -> window.keyboard() == link(window, "Strandgata 12"));
            press(window, 'x');
            assertThat(window.ui(() -> window.find(InlineEdit.class, InlineEdit::isEditing))).isNull();
            assertThat(window.ui(() -> person(window, grete).getName())).isEqualTo("Grete Halvard");
            window.follow("Fewer details");
        });
    }

    @Test
    @DisplayName("is where it was after a sheet, whatever changed on the page meanwhile")
    void anywhere() throws Exception {
        long seed = ThreadLocalRandom.current().nextLong();
        System.getLogger(KeyboardTest.class.getName()).log(System.Logger.Level.INFO, "seed " + seed);
        Random random = new Random(seed);
        Window.inSampleWorld(folder, window -> {
            UUID grete = grete(window);
            details(window, grete);
            // The first change makes places that were not there; from then on things stay where they are.
            window.ui(() -> change(window, grete, -1));
            window.until("the page says what is new", () -> window.field("Gretchen -1") != null);
            for (int i = 0; i < 25; i++) {
                List<Painted> all = window.ui(() -> onPage(window, grete));
                Painted chosen = all.get(random.nextInt(all.size()));
                focus(window, chosen);
                String before = window.ui(() -> said(chosen));
                window.run(CommandIds.LOG, Map.of());
                window.until("a sheet is there", () -> window.panel() != null);
                int change = i;
                window.ui(() -> change(window, grete, change));
                if (random.nextBoolean()) {
                    Thread.sleep(random.nextInt(200));
                }
                window.ui(() -> {
                    window.panel().close();
                    return null;
                });
                String context = "the keyboard is on \"%s\" again, change %d, seed %d".formatted(before, i, seed);
                String nickname = "Gretchen " + change;
                window.until("the page says what is new", () -> window.field(nickname) != null);
                window.until(context, () -> window.keyboard() instanceof Painted now && said(now).equals(before));
            }
            window.follow("Fewer details");
        });
    }

    @Test
    @DisplayName("goes to something near where the thing it was on is gone, and never to a field that a letter would replace")
    void gone() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID grete = grete(window);
            UUID promise = window.ui(() -> new NewPromise(grete, "Send the drawings", LocalDate.now().plusDays(5)).run(space(window)).result());
            details(window, grete);
            window.until("the promise is there", () -> window.field("Send the drawings") != null);
            focus(window, window.ui(() -> window.field("Send the drawings")));
            window.run(CommandIds.LOG, Map.of());
            window.until("a sheet is there", () -> window.panel() != null);
            window.ui(() -> space(window).change("It goes", tx -> tx.find(promise, Promise.class).ifPresent(tx::delete)));
            window.until("it is gone", () -> window.field("Send the drawings") == null);
            window.ui(() -> {
                window.panel().close();
                return null;
            });
            window.until("nothing is in front", () -> window.panel() == null);
            window.until("something has it", () -> window.keyboard() != null);
            assertThat(window.ui(() -> window.keyboard())).isNotInstanceOf(InlineEdit.class).isNotInstanceOf(Text.class);
            window.follow("Fewer details");
        });
    }

    @Test
    @DisplayName("comes to a page that was just opened on what happened, so that a letter renames nobody")
    void arriving() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID grete = grete(window);
            window.key(SWT.MOD1, '3');
            window.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, grete.toString()));
            window.until("the page is there", () -> window.field("Grete Halvard") != null);
            window.ui(() -> {
                window.shells().getFirst().forceFocus();
                return null;
            });
            window.until("something has it", () -> window.keyboard() instanceof RowList<?>);
            press(window, 'x');
            assertThat(window.ui(() -> window.find(InlineEdit.class, InlineEdit::isEditing))).isNull();
        });
    }

    @Test
    @DisplayName("leaves a value of somebody when somebody else is shown, and what happened has it")
    void somebodyElse() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID grete = grete(window);
            UUID arne = window.ui(() -> new CreatePerson("Arne Halvard").email("arne@halvard.example").run(space(window)).result());
            details(window, grete);
            focus(window, window.ui(() -> window.field("grete@halvard.example")));
            window.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, arne.toString()));
            window.until("the other is there", () -> window.field("arne@halvard.example") != null);
            window.until("the rows have it", () -> window.keyboard() == timeline(window));
            press(window, 'x');
            assertThat(window.ui(() -> window.find(InlineEdit.class, InlineEdit::isEditing))).isNull();
            window.follow("Fewer details");
        });
    }

    @Test
    @DisplayName("stays on an entry that gets another day, and Delete takes away that one")
    void redated() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID grete = grete(window);
            LocalDate today = LocalDate.now(space(window).clock());
            window.ui(() -> {
                for (int i = 1; i < 5; i++) {
                    new LogInteraction(InteractionKind.CALL, grete).summary("Call " + i).on(today.minusDays(i)).run(space(window));
                }
                return null;
            });
            details(window, grete);
            window.until("all are there", () -> timeline(window) != null && timeline(window).rowCount() == 4);
            window.ui(() -> {
                timeline(window).forceFocus();
                timeline(window).select(2);
                Window.key(timeline(window), 0, 'E');
                return null;
            });
            window.until("it is open", () -> window.panel() != null);
            window.ui(() -> {
                fields(window.panel()).getLast().setText("today");
                return null;
            });
            window.press("Save");
            window.until("it stands on top", () -> window.panel() == null && timeline(window).row(0).text().equals("Call 3"));
            assertThat(window.ui(() -> timeline(window).lead().orElseThrow().text())).isEqualTo("Call 3");
            window.ui(() -> {
                Window.key(timeline(window), 0, SWT.DEL);
                return null;
            });
            window.until("it is gone, and no other", () -> timeline(window).rowCount() == 3 && timeline(window).row(0).text().equals("Call 1"));
            window.follow("Fewer details");
        });
    }

    /** What has it, or gets it with the window: a display on which nothing arranges windows gives it to none after a sheet was closed. */
    private static void press(Window window, int key) throws Exception {
        window.ui(() -> {
            Window.key(window.keyboard(), 0, key);
            return null;
        });
    }

    private static UUID grete(Window window) throws Exception {
        window.space();
        return window.ui(() -> {
            Space space = space(window);
            UUID grete = new CreatePerson("Grete Halvard").email("grete@halvard.example").tags("harbor").run(space).result();
            PostalAddress address = ModelFactory.eINSTANCE.createPostalAddress();
            address.setStreet("Havnegata 9");
            address.setLocality("Bodø");
            AddDetail.address(grete, address).run(space);
            AddDetail.field(grete, "Shoe size", "39").run(space);
            new NewFollowUp(grete, "Ask about the fair", LocalDate.now().plusDays(2)).run(space);
            return grete;
        });
    }

    /** Changes, as the command line might, what nearly every section of the page shows; the keyboard's own control stays what it is. */
    private static Void change(Window window, UUID person, int number) {
        space(window).change("A change from elsewhere", tx -> {
            Person grete = tx.find(person, Person.class).orElseThrow();
            grete.getNicknames().clear();
            grete.getNicknames().add("Gretchen " + number);
            grete.getAddresses().getFirst().setPostalCode(Integer.toString(8000 + number));
        });
        new LogInteraction(InteractionKind.CALL, person).summary("Call " + number).run(space(window));
        return null;
    }

    /** What it is, without what it says now. */
    private static String said(Painted control) {
        List<String> around = new ArrayList<>();
        for (Control at = control; at.getParent() != null; at = at.getParent()) {
            around.add(at.getClass().getSimpleName() + List.of(at.getParent().getChildren()).indexOf(at));
        }
        return around.toString();
    }

    /** All on the page that Tab stops at. */
    private static List<Painted> onPage(Window window, UUID person) {
        List<Painted> found = new ArrayList<>();
        collect(timeline(window), found);
        return found;
    }

    private static void collect(Composite parent, List<Painted> found) {
        for (Control child : parent.getTabList()) {
            if ((child instanceof InlineEdit || child instanceof FlatButton || child instanceof LinkText l
                    && l.text().spans().stream().anyMatch(s -> s.style() == RichText.Style.LINK)) && child.isVisible()) {
                found.add((Painted) child);
            }
            if (child instanceof Composite inner) {
                collect(inner, found);
            }
        }
    }

    private static void focus(Window window, Painted control) throws Exception {
        window.until("it has the keyboard", () -> {
            control.getShell().forceActive();
            return control.forceFocus() && control.isFocusControl();
        });
    }

    private static LinkText link(Window window, String beginning) {
        return window.find(LinkText.class, l -> l.text().text().startsWith(beginning) && l.text().spans().size() == 1);
    }

    /** The rows of the page, with all the sections above them. */
    @SuppressWarnings("unchecked")
    private static RowList<TimelineEntry> timeline(Window window) {
        return window.find(RowList.class, l -> Window.find(l, InlineEdit.class, e -> true) != null);
    }

    private static List<Text> fields(Composite parent) {
        List<Text> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (child instanceof Text text && text.isVisible()) {
                found.add(text);
            } else if (child instanceof Composite inner) {
                found.addAll(fields(inner));
            }
        }
        return found;
    }
}
