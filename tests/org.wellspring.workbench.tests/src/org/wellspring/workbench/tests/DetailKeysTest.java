// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.workbench.tests.PersonPages.details;
import static org.wellspring.workbench.tests.PersonPages.person;
import static org.wellspring.workbench.tests.PersonPages.space;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.people.commands.AddEmail;
import org.wellspring.people.commands.AddPhone;
import org.wellspring.people.commands.AddRole;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.DeletePerson;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.EditLabels;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.ui.command.PaletteItem;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.Popover;

/** Details of a person without the mouse: few keys, and nothing dangerous on the way. */
@DisplayName("The details of a person, by keyboard")
@Timeout(240)
class DetailKeysTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("are rows: ↑ ↓ and Tab go from value to value, and never to what takes something away")
    void rows() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID helene = helene(window);
            details(window, helene);
            window.run("org.wellspring.command.details", Map.of());
            window.until("it begins with the name", () -> at(window).equals("Helene"));
            List<String> down = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                window.key(0, SWT.ARROW_DOWN);
                down.add(window.ui(() -> at(window)));
            }
            assertThat(down).containsExactly("Brandt", "Also called", "Potter, Brandt Clay", "helene@brandt.example", "+44 7700 900112", "Birthday");
            List<String> up = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                window.key(0, SWT.ARROW_UP);
                up.add(window.ui(() -> at(window)));
            }
            assertThat(up).containsExactly("+44 7700 900112", "helene@brandt.example", "Potter, Brandt Clay", "Also called", "Brandt", "Helene");
            List<String> tab = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                window.ui(() -> window.keyboard().traverse(SWT.TRAVERSE_TAB_NEXT));
                tab.add(window.ui(() -> at(window)));
            }
            assertThat(tab.subList(0, 6)).isEqualTo(down);
            assertThat(tab.getLast()).as("after the last row").isEqualTo("Add");
        });
    }

    @Test
    @DisplayName("have their label and buttons within the row, and Tab goes on from the row")
    void within() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID helene = helene(window);
            details(window, helene);
            focus(window, "+44 7700 900112");
            window.key(SWT.MOD1, SWT.ARROW_RIGHT);
            assertThat(window.ui(() -> window.keyboard())).isInstanceOf(FlatButton.class);
            window.key(SWT.MOD1, SWT.ARROW_RIGHT);
            assertThat(window.ui(() -> window.keyboard().getToolTipText())).contains("Remove +44 7700 900112");
            window.ui(() -> window.keyboard().traverse(SWT.TRAVERSE_TAB_NEXT));
            assertThat(window.ui(() -> at(window))).isEqualTo("Birthday");
            focus(window, "+44 7700 900112");
            window.key(SWT.MOD1, SWT.ARROW_LEFT);
            assertThat(window.ui(() -> window.keyboard())).isInstanceOf(InlineEdit.class);
            window.ui(() -> window.keyboard().traverse(SWT.TRAVERSE_TAB_PREVIOUS));
            assertThat(window.ui(() -> at(window))).isEqualTo("helene@brandt.example");
        });
    }

    @Test
    @DisplayName("Delete takes the row away and says what it was; what stands there then has the keyboard; undo brings it back")
    void deleting() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID helene = helene(window);
            details(window, helene);
            focus(window, "helene@brandt.example");
            window.key(0, SWT.DEL);
            window.until("it is gone, and said", () -> person(window, helene).getEmails().isEmpty() && window.notices("Removed: helene@brandt.example"));
            window.until("the next row has the keyboard", () -> at(window).equals("+44 7700 900112"));
            window.key(0, SWT.DEL);
            window.until("it is gone, and said", () -> person(window, helene).getPhones().isEmpty() && window.notices("Removed: +44 7700 900112"));
            window.key(SWT.MOD1, 'z');
            window.until("it is back", () -> person(window, helene).getPhones().size() == 1);
            window.until("it is shown", () -> window.field("+44 7700 900112") != null);
            String name = window.ui(() -> person(window, helene).getGivenName());
            focus(window, "Helene");
            window.key(0, SWT.DEL);
            assertThat(window.ui(() -> person(window, helene).getGivenName())).as("a name can't be left out").isEqualTo(name);
        });
    }

    @Test
    @DisplayName("after something was added its row has the keyboard, so that Enter changes that and nothing else")
    void added() throws Exception {
        long seed = ThreadLocalRandom.current().nextLong();
        System.getLogger(DetailKeysTest.class.getName()).log(System.Logger.Level.INFO, "seed " + seed);
        Random random = new Random(seed);
        Map<String, String> all = Map.of("phone", "+44 7700 900123", "e-mail", "h@clay.example", "role", "Owner, Ferrer Print", "web page",
                "https://clay.example/");
        Window.inSampleWorld(folder, window -> {
            UUID helene = helene(window);
            details(window, helene);
            List<String> words = new ArrayList<>(all.keySet());
            java.util.Collections.shuffle(words, random);
            for (String word : words) {
                choose(window, word, "Add a");
                String context = word + ", seed " + seed;
                window.until("a line is open for it, " + context, () -> window.find(InlineEdit.class, InlineEdit::isEditing) != null);
                if (word.equals("role")) {
                    window.until("how it is written stands below", () -> window.find(Heading.class, h -> h.getText().contains("Owner, Ferrer Print")) != null);
                }
                window.ui(() -> {
                    InlineEdit line = window.find(InlineEdit.class, InlineEdit::isEditing);
                    line.editor().orElseThrow().setText(all.get(word));
                    line.editor().orElseThrow().traverse(SWT.TRAVERSE_RETURN);
                    return null;
                });
                window.until("its row has the keyboard, " + context, () -> at(window).equals(all.get(word)));
            }
        });
    }

    @Test
    @DisplayName("the palette finds what is written about the person on show, and opens the page there")
    void palette() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID helene = helene(window);
            details(window, helene);
            window.follow("Fewer details");
            choose(window, "birthday", "Write the birthday");
            window.until("the birthday is written", () -> window.find(InlineEdit.class, InlineEdit::isEditing) != null);
            window.ui(() -> {
                InlineEdit line = window.find(InlineEdit.class, InlineEdit::isEditing);
                line.editor().orElseThrow().setText("2 March 1985");
                line.editor().orElseThrow().traverse(SWT.TRAVERSE_RETURN);
                return null;
            });
            window.until("it is kept", () -> "1985-03-02".equals(person(window, helene).getBirthday()));
            choose(window, "tag", "Add a kind or a tag");
            window.typeAndEnter("#kiln");
            window.until("it is kept", () -> person(window, helene).getTags().contains("kiln"));
            choose(window, "untag", "Take a kind or a tag away");
            window.typeAndEnter("kiln");
            window.until("it is gone", () -> !person(window, helene).getTags().contains("kiln"));
            choose(window, "part", "Part what an import joined");
            window.until("she came from no file", () -> window.notices("came from no file"));
            choose(window, "address", "Add an address");
            window.until("its parts can be written", () -> window.panel() != null && window.panel().getText().equals("Address"));
            window.ui(() -> {
                Popover.over(window.shells().getFirst()).orElseThrow().close();
                return null;
            });
            for (String word : List.of("phone", "telephone", "mobile", "email", "e-mail", "role", "employer", "photo", "picture", "split")) {
                window.run("org.wellspring.command.palette", Map.of("org.wellspring.parameter.typed", word));
                window.until("something is found for " + word,
                        () -> items(window).stream().anyMatch(i -> i.detail().equals("Helene Brandt") || i.title().contains("photo")));
                window.ui(() -> {
                    window.panel().close();
                    return null;
                });
            }
        });
    }

    @Test
    @DisplayName("who types how a command begins means it: in the palette it stands before notes that have the word")
    void commandFirst() throws Exception {
        Window.inSampleWorld(folder, window -> {
            window.run("org.wellspring.command.palette", Map.of("org.wellspring.parameter.typed", "desk"));
            window.until("it is found", () -> items(window).stream().anyMatch(i -> i.title().equals("Desk session")));
            window.until("it comes first", () -> items(window).getFirst().title().equals("Desk session"));
        });
    }

    @Test
    @DisplayName("F2 renames after somebody was opened by the palette, and from the list of people")
    void rename() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID helene = helene(window);
            window.ui(() -> new LogInteraction(InteractionKind.CALL, helene).summary("The kiln").run(space(window)));
            window.key(SWT.MOD1, '1');
            choose(window, "Helene Br", "Helene Brandt");
            window.until("her page is there", () -> window.field("Helene Brandt") != null && window.keyboard() instanceof RowList<?>);
            window.key(0, SWT.F2);
            window.until("the name is written", () -> window.field("Helene Brandt").isEditing());
            window.ui(() -> {
                window.field("Helene Brandt").editor().orElseThrow().setText("Helene Brandt-Okoye");
                window.field("Helene Brandt").editor().orElseThrow().traverse(SWT.TRAVERSE_RETURN);
                return null;
            });
            window.until("she is called that", () -> person(window, helene).getName().equals("Helene Brandt-Okoye"));
            window.ui(() -> {
                window.find(RowList.class, l -> l.rowCount() > 10).forceFocus();
                return null;
            });
            window.key(0, SWT.F2);
            window.until("the name is written", () -> window.field("Helene Brandt-Okoye").isEditing());
        });
    }

    @SuppressWarnings("unchecked")
    private static List<PaletteItem> items(Window window) {
        RowList<Object> list = window.panel() == null ? null : Window.find(window.panel(), RowList.class, l -> true);
        List<PaletteItem> items = new ArrayList<>();
        for (int i = 0; list != null && i < list.rowCount(); i++) {
            if (list.row(i) instanceof PaletteItem item) {
                items.add(item);
            }
        }
        return items;
    }

    @Test
    @DisplayName("the palette finds whom one deleted, by the name and by words for it, and brings them back (M13)")
    void deleted_M13() throws Exception {
        Window.inSampleWorld(folder, window -> {
            for (String typed : new String[] {"ben quar", "deleted", "bring back", "bring back ben"}) {
                UUID ben = window.ui(() -> new CreatePerson("Ben Quarterman").run(window.space()).result());
                window.ui(() -> new DeletePerson(ben).run(window.space()));
                window.ui(() -> new CreatePerson("Somebody Else").run(window.space()));
                choose(window, typed, "Bring back Ben Quarterman");
                window.until("he is back, by " + typed, () -> window.space().find(ben).isPresent());
                window.ui(() -> new EditEntity(ben).set(ModelPackage.Literals.PERSON__NAME, "Ben as he was").run(window.space()));
            }
        });
    }

    /** Types into the palette and runs what begins with this. */
    private static void choose(Window window, String typed, String title) throws Exception {
        window.run("org.wellspring.command.palette", Map.of("org.wellspring.parameter.typed", typed));
        window.until("it finds " + title, () -> items(window).stream().anyMatch(i -> i.title().startsWith(title)));
        window.ui(() -> {
            PaletteItem item = items(window).stream().filter(i -> i.title().startsWith(title)).findFirst().orElseThrow();
            window.panel().close();
            item.run().run();
            return null;
        });
    }

    /** What the keyboard is on: a value, or the name of one that is empty. */
    private static String at(Window window) {
        return switch (window.keyboard()) {
            case InlineEdit edit -> edit.value().isEmpty() ? Window.find(edit.getParent(), Heading.class,
                    h -> h.getBounds().intersects(new org.eclipse.swt.graphics.Rectangle(0, edit.getBounds().y, 2000, edit.getSize().y))).getText()
                    : edit.value();
            case FlatButton button -> button.getText();
            case LinkText link -> link.text().text();
            case Text text -> "writing " + text.getText();
            case null -> "nothing";
            default -> window.keyboard().getClass().getSimpleName();
        };
    }

    private static void focus(Window window, String value) throws Exception {
        window.until(value + " has the keyboard",
                () -> window.field(value) != null && window.field(value).forceFocus() && window.field(value).isFocusControl());
    }

    private static UUID helene(Window window) throws Exception {
        window.space();
        return window.ui(() -> {
            UUID id = new CreatePerson("Helene Brandt").run(space(window)).result();
            new AddRole(id, "Potter", "Brandt Clay").run(space(window));
            new AddEmail(id, "helene@brandt.example", "").run(space(window));
            new AddPhone(id, "+44 7700 900112", "").run(space(window));
            EditLabels.tags(id).add("clay").run(space(window));
            Person made = person(window, id);
            assertThat(made.getName()).isEqualTo("Helene Brandt");
            return id;
        });
    }
}
