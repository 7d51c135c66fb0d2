// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.workbench.tests.PersonPages.details;
import static org.wellspring.workbench.tests.PersonPages.person;
import static org.wellspring.workbench.tests.PersonPages.space;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.PostalAddress;
import org.wellspring.people.commands.AddDetail;
import org.wellspring.people.commands.AddRelation;
import org.wellspring.people.commands.AddRole;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.ui.internal.Showing;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.LinkText;

@DisplayName("The details of a person")
@Timeout(240)
class PersonDetailsTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("relations lead to who is in the book, and a mere name and its kind are edited in their place")
    void relations() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID grete = create(window, "Grete Halvard");
            UUID boss = create(window, "Ola Nordmann");
            window.ui(() -> {
                AddRelation.named(grete, "spouse", "Arne Halvard").run(space(window));
                AddRelation.to(grete, "manager", boss).run(space(window));
                return null;
            });
            details(window, grete);
            write(window, "Arne Halvard", "Arne Halvard Lie");
            write(window, "spouse", "partner");
            window.until("both are kept", () -> person(window, grete).getRelations().stream()
                    .anyMatch(r -> "partner".equals(r.getKind()) && "Arne Halvard Lie".equals(r.getName())));
            window.follow("Ola Nordmann");
            assertThat(window.<Optional<UUID>>ui(() -> window.get(Showing.class).person())).contains(boss);
            window.until("the other way round it is there too", () -> window.offers("Grete Halvard"));
            window.follow("Fewer details");
        });
    }

    @Test
    @DisplayName("work is read with an organization of the book, commas and all, and asked about where a comma may be part of a name")
    void work() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID grete = create(window, "Grete Halvard");
            window.ui(() -> {
                new AddRole(create(space(window), "Owen Jones"), "Partner", "Jones, Jones & Co").run(space(window));
                return new AddRole(grete, "Clerk", "Jones, Jones & Co").run(space(window));
            });
            details(window, grete);
            write(window, "Clerk, Jones, Jones & Co", "Founder, Jones, Jones & Co");
            window.until("both are right", () -> works(window, grete).equals("Founder at Jones, Jones & Co"));
            write(window, "Founder, Jones, Jones & Co", "Founder, Brook, Brook & Sons");
            window.until("it is asked", () -> window.panel() != null && Window.find(window.panel(), RowList.class, l -> l.rowCount() == 2) != null);
            assertThat(window.ui(() -> works(window, grete))).isEqualTo("Founder at Jones, Jones & Co");
            window.enter();
            window.until("it is kept as answered", () -> works(window, grete).equals("Founder at Brook, Brook & Sons"));
            write(window, "Founder, Brook, Brook & Sons", "Head of Sales, Acme, Inc.");
            window.until("a legal form is part of a name", () -> works(window, grete).equals("Head of Sales at Acme, Inc."));
            window.follow("Fewer details");
        });
    }

    @Test
    @DisplayName("a job is read as people write it, and no organization is made of it, or beside one very like it, unasked")
    void workAsWritten() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID hiro = create(window, "Hiro Tanaka");
            window.ui(() -> new AddRole(hiro, "", "Kumo Studio").run(space(window)));
            int houses = houses(window);
            details(window, hiro);
            write(window, "Kumo Studio", "Designer at Kumo Studio");
            window.until("the organization of the book is meant", () -> works(window, hiro).equals("Designer at Kumo Studio"));
            write(window, "Designer, Kumo Studio", "Designer at Kumo Studios");
            window.until("it is asked", () -> answers(window) == 2);
            assertThat(houses(window)).isEqualTo(houses);
            window.enter();
            window.until("the one of the book is the first answer", () -> window.panel() == null && works(window, hiro).equals("Designer at Kumo Studio"));
            write(window, "Designer, Kumo Studio", "Director (Europe)");
            window.until("it is asked", () -> answers(window) == 2);
            assertThat(houses(window)).isEqualTo(houses);
            window.ui(() -> {
                window.panel().close();
                return null;
            });
            window.until("what was written stands there to be written on, and nothing is kept", () -> window.panel() == null
                    && window.find(InlineEdit.class, e -> e.editor().filter(text -> text.getText().equals("Director (Europe)")).isPresent()) != null);
            assertThat(window.ui(() -> works(window, hiro))).isEqualTo("Designer at Kumo Studio");
            window.follow("Fewer details");
        });
    }

    private static int answers(Window window) {
        RowList<?> list = window.panel() == null ? null : Window.find(window.panel(), RowList.class, l -> true);
        return list == null ? 0 : list.rowCount();
    }

    private static int houses(Window window) throws Exception {
        return window.ui(() -> space(window).all(ModelPackage.Literals.ORGANIZATION).size());
    }

    @Test
    @DisplayName("a birthday that no file reader understood stands in the row of the birthday, says so, and is one once it is put right there")
    void unreadBirthday() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID ines = create(window, "Inês Prado");
            window.ui(() -> AddDetail.field(ines, "Birthday", "1979-13-45").run(space(window)));
            details(window, ines);
            window.until("it says so", () -> window.find(Heading.class, h -> h.getText().startsWith("This could not be read as a day")) != null);
            Heading row = window.ui(() -> window.find(Heading.class, h -> h.getText().equals("Birthday")));
            assertThat(row).isNotNull();
            assertThat(window.<Heading>ui(() -> window.find(Heading.class, h -> h != row && h.getText().equals("Birthday")))).as("one row alone").isNull();
            write(window, "1979-13-45", "2 December 1979");
            window.until("it is the birthday",
                    () -> "1979-12-02".equals(person(window, ines).getBirthday()) && person(window, ines).getCustomFields().isEmpty());
            window.until("it says so no more", () -> window.find(Heading.class, h -> h.getText().startsWith("This could not be read as a day")) == null);
            window.follow("Fewer details");
        });
    }

    private static String works(Window window, UUID id) {
        return person(window, id).getRoles().stream().map(r -> r.getTitle() + " at " + r.getOrganization().getName()).findFirst().orElse("");
    }

    private static UUID create(Space space, String name) {
        return new CreatePerson(name).run(space).result();
    }

    @Test
    @DisplayName("an address is seen and edited with its floor and post box, and no part of it gets lost")
    void address() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID grete = create(window, "Grete Halvard");
            window.ui(() -> {
                PostalAddress address = ModelFactory.eINSTANCE.createPostalAddress();
                address.setStreet("Havnegata 9");
                address.setExtended("3rd floor");
                address.setPoBox("PO Box 17");
                address.setLocality("Bodø");
                address.setPostalCode("8001");
                return AddDetail.address(grete, address).run(space(window));
            });
            details(window, grete);
            window.until("its floor is seen", () -> address(window) != null && address(window).text().text().contains("PO Box 17"));
            window.ui(() -> {
                address(window).text().spans().getFirst().action().run();
                return null;
            });
            window.until("the parts are there", () -> window.panel() != null && fields(window.panel()).size() == 7);
            window.ui(() -> {
                fields(window.panel()).get(1).setText("4th floor");
                return null;
            });
            window.press("Save");
            PostalAddress kept = window.ui(() -> person(window, grete).getAddresses().getFirst());
            assertThat(List.of(kept.getStreet(), kept.getExtended(), kept.getPoBox(), kept.getPostalCode(), kept.getLocality()))
                    .containsExactly("Havnegata 9", "4th floor", "PO Box 17", "8001", "Bodø");
            window.until("it is closed", () -> window.panel() == null);
            window.follow("Fewer details");
        });
    }

    @Test
    @DisplayName("an address is added on its sheet, all of its parts, and stands on the page")
    void addedAddress() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID grete = create(window, "Grete Halvard");
            details(window, grete);
            window.ui(() -> {
                Display.getCurrent().addFilter(SWT.Show, chooses("Address…"));
                FlatButton add = window.find(FlatButton.class, b -> b.getText().equals("Add") && b.getParent() instanceof Card);
                add.press();
                return null;
            });
            window.until("the parts are asked for", () -> window.panel() != null && fields(window.panel()).size() == 7);
            window.ui(() -> {
                List<String> parts = List.of("Havnegata 9", "3rd floor", "PO Box 17", "8001", "Bodø", "", "Norway");
                List<Text> fields = fields(window.panel());
                for (int i = 0; i < parts.size(); i++) {
                    fields.get(i).setText(parts.get(i));
                }
                return null;
            });
            window.press("Save");
            window.until("it is on the page", () -> address(window) != null
                    && address(window).text().text().equals("Havnegata 9, 3rd floor, PO Box 17, 8001 Bodø, Norway"));
            window.follow("Fewer details");
        });
    }

    @Test
    @DisplayName("own fields and anniversaries have names that can be changed; a cross takes one away, undo brings it back")
    void namedOnes() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID grete = create(window, "Grete Halvard");
            window.ui(() -> {
                AddDetail.field(grete, "Shoe size", "39").run(space(window));
                AddDetail.anniversary(grete, "Wedding", "2010-06-12").run(space(window));
                return null;
            });
            details(window, grete);
            write(window, "Shoe size", "Shoes");
            write(window, "Wedding", "Wedding day");
            Person now = window.ui(() -> person(window, grete));
            assertThat(now.getCustomFields()).singleElement().satisfies(f -> assertThat(f.getName() + "=" + f.getValue()).isEqualTo("Shoes=39"));
            assertThat(now.getAnniversaries()).singleElement().satisfies(a -> assertThat(a.getLabel()).isEqualTo("Wedding day"));
            window.until("the field is shown", () -> window.field("39") != null);
            window.ui(() -> {
                after(window.field("39"), FlatButton.class).press();
                return null;
            });
            window.until("it is gone", () -> person(window, grete).getCustomFields().isEmpty());
            window.key(SWT.MOD1, 'z');
            window.until("it is back", () -> person(window, grete).getCustomFields().size() == 1);
            window.follow("Fewer details");
        });
    }

    @Test
    @DisplayName("a page of the web can be opened; what is none is shown and offers no way to open it")
    void links() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID grete = create(window, "Grete Halvard");
            window.ui(() -> space(window).change("Links as files bring them", tx -> {
                Person p = tx.find(grete, Person.class).orElseThrow();
                for (String uri : List.of("https://halvard.example/", "javascript:alert(1)", "file:///etc/hosts", "data:text/html,x")) {
                    var link = ModelFactory.eINSTANCE.createWebLink();
                    link.setUri(uri);
                    p.getLinks().add(link);
                }
            }));
            details(window, grete);
            window.until("all are shown", () -> window.field("https://halvard.example/") != null && window.field("data:text/html,x") != null);
            window.ui(() -> {
                assertThat(opens(window.field("https://halvard.example/"))).isTrue();
                for (String unsafe : List.of("javascript:alert(1)", "file:///etc/hosts", "data:text/html,x")) {
                    assertThat(opens(window.field(unsafe))).as(unsafe).isFalse();
                }
                return null;
            });
            window.follow("Fewer details");
        });
    }

    @Test
    @DisplayName("that another value took the place of one is said, with the way back (M15)")
    void changed() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID grete = create(window, "Grete Halvard");
            window.ui(() -> new EditEntity(grete).set(ModelPackage.Literals.PERSON__BIRTHDAY, "1980-05-12").run(space(window)));
            details(window, grete);
            write(window, "12 May 1980", "13 May 1980");
            window.until("it is said", () -> window.notices("13 May 1980 in place of 12 May 1980"));
            window.key(SWT.MOD1, 'z');
            window.until("it is as it was", () -> "1980-05-12".equals(person(window, grete).getBirthday()));
            window.follow("Fewer details");
        });
    }

    @Test
    @DisplayName("whatever is typed as a birthday is kept as a day, or the field says what is wrong")
    void anyBirthday() throws Exception {
        long seed = ThreadLocalRandom.current().nextLong();
        System.getLogger(PersonDetailsTest.class.getName()).log(System.Logger.Level.INFO, "seed " + seed);
        Random random = new Random(seed);
        Window.inSampleWorld(folder, window -> {
            UUID grete = create(window, "Grete Halvard");
            details(window, grete);
            for (int i = 0; i < 40; i++) {
                String typed = birthday(random);
                InlineEdit edit = window.ui(() -> birthdayField(window));
                window.ui(() -> {
                    edit.startEditing();
                    edit.editor().orElseThrow().setText(typed);
                    edit.editor().orElseThrow().notifyListeners(SWT.Traverse, traverse(SWT.TRAVERSE_RETURN));
                    return null;
                });
                boolean refused = window.ui(() -> !edit.isDisposed() && edit.objection().isPresent());
                String kept = window.ui(() -> person(window, grete).getBirthday());
                assertThat(kept == null || kept.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?|--\\d\\d-\\d\\d"))
                        .as("seed %d, typed \"%s\", kept \"%s\"", seed, typed, kept).isTrue();
                assertThat(refused || kept != null || typed.isBlank()).as("seed %d: \"%s\" vanished", seed, typed).isTrue();
                window.ui(() -> {
                    if (refused) {
                        edit.editor().orElseThrow().notifyListeners(SWT.Traverse, traverse(SWT.TRAVERSE_ESCAPE));
                    }
                    space(window).change("No birthday", tx -> tx.find(grete, Person.class).orElseThrow().setBirthday(null));
                    return null;
                });
                window.until("the field is empty after \"%s\", seed %d".formatted(typed, seed), () -> birthdayField(window).value().isEmpty());
            }
            window.follow("Fewer details");
        });
    }

    private static String birthday(Random random) {
        int day = random.nextInt(34);
        int month = random.nextInt(14);
        int year = 1900 + random.nextInt(130);
        List<String> months = List.of("January", "Feb", "March", "april", "Mai", "juin", "Julio", "August", "Sept", "Oct", "Nov", "Dezember");
        return switch (random.nextInt(10)) {
            case 0 -> "%d %s %d".formatted(day, months.get(random.nextInt(12)), year);
            case 1 -> "%04d-%02d-%02d".formatted(year, month, day);
            case 2 -> "--%02d-%02d".formatted(month, day);
            case 3 -> "%d.%d.%d".formatted(day, month, year);
            case 4 -> "%s %d".formatted(months.get(random.nextInt(12)), day);
            case 5 -> Integer.toString(year);
            case 6 -> "%04d-%02d".formatted(year, month);
            case 7 -> "%d/%d/%d".formatted(day, month, year);
            case 8 -> random.ints(1 + random.nextInt(12), ' ', 0x17f).mapToObj(Character::toString).reduce("", String::concat).strip();
            default -> List.of("soon", "her birthday", "1604-04-15", "19850302", "2 March 1985 at noon", "?", "31 February").get(random.nextInt(7));
        };
    }

    private static UUID create(Window window, String name) throws Exception {
        return window.ui(() -> new CreatePerson(name).run(space(window)).result());
    }

    /** Writes into what shows a value on the page, and presses Enter. */
    private static void write(Window window, String shown, String text) throws Exception {
        window.until("\"" + shown + "\" is there", () -> window.field(shown) != null);
        window.ui(() -> {
            InlineEdit edit = window.field(shown);
            edit.startEditing();
            edit.editor().orElseThrow().setText(text);
            edit.editor().orElseThrow().notifyListeners(SWT.Traverse, traverse(SWT.TRAVERSE_RETURN));
            return null;
        });
    }

    /** Takes this item of the next menu that opens. */
    private static Listener chooses(String item) {
        return new Listener() {
            @Override
            public void handleEvent(Event e) {
                if (e.widget instanceof Menu menu) {
                    e.display.removeFilter(SWT.Show, this);
                    e.display.asyncExec(() -> {
                        MenuItem wanted = List.of(menu.getItems()).stream().filter(i -> i.getText().equals(item)).findFirst().orElseThrow();
                        menu.setVisible(false);
                        wanted.notifyListeners(SWT.Selection, new Event());
                    });
                }
            }
        };
    }

    private static InlineEdit birthdayField(Window window) {
        Heading label = window.find(Heading.class, h -> h.getText().equals("Birthday"));
        return after(label, InlineEdit.class);
    }

    @Test
    @DisplayName("work that is over is said so in words, beside no field that is being written; one word leads back")
    void workIsOver() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID noor = window.ui(() -> new CreatePerson("Noor Halabi").role("Foreman", "Lumen").run(space(window)).result());
            window.key(SWT.MOD1, '3');
            window.showPage(noor);
            window.follow("All details");
            window.press("Left");
            window.until("it is over", () -> person(window, noor).getRoles().getFirst().getTo() != null);
            window.press("Still there");
            window.until("it goes on", () -> person(window, noor).getRoles().getFirst().getTo() == null);
            window.until("its row has no tick", () -> window.button("Left") != null);
            assertThat(window.ui(() -> window.find(FlatButton.class, b -> "No longer does this".equals(b.getToolTipText())).getText())).isEqualTo("Left");
        });
    }

    private static LinkText address(Window window) {
        return window.find(LinkText.class, l -> l.text().text().startsWith("Havnegata 9") && l.text().spans().size() == 1);
    }

    /** Whether a button beside a value opens it: with its cross there are two. */
    private static boolean opens(InlineEdit value) {
        List<Control> line = List.of(value.getParent().getChildren());
        int at = line.indexOf(value);
        return line.get(at + 1) instanceof FlatButton && line.get(at + 2) instanceof FlatButton;
    }

    private static <C extends Control> C after(Control control, Class<C> type) {
        List<Control> all = List.of(control.getParent().getChildren());
        return all.subList(all.indexOf(control) + 1, all.size()).stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
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

    private static Event traverse(int detail) {
        Event e = new Event();
        e.detail = detail;
        e.doit = true;
        return e;
    }
}
