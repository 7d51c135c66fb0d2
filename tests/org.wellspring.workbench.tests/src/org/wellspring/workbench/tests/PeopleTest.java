// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.core.settings.Settings;
import org.wellspring.followup.FollowupSettings;
import org.wellspring.followup.commands.SetRhythm;
import org.wellspring.followup.ui.internal.today.DayRow;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.Photo;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.EditLabels;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.ui.internal.Showing;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.faces.Faces;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.testkit.Spoken;
import org.wellspring.ui.widgets.LinkText;

@DisplayName("With people in the window")
@Timeout(180)
class PeopleTest {
    private static final RGB TEAL = new RGB(15, 118, 110);

    @TempDir
    Path folder;

    @Test
    @DisplayName("two who are one are merged, and Ctrl+Z makes them two again")
    void merge() throws Exception {
        Window.inSampleWorld(folder, window -> {
            int before = window.space().all(ModelPackage.Literals.PERSON).size();
            assertThat(people(window, "Stefan Mueller")).isNotEmpty();
            window.run(CommandIds.DUPLICATES, Map.of());
            window.until("two are shown side by side",
                    () -> window.panel() != null && Window.find(window.panel(), Heading.class, h -> h.getText().equals("Stefan Mueller")) != null);
            window.press("Merge");
            assertThat(window.space().all(ModelPackage.Literals.PERSON)).hasSize(before - 1);
            window.ui(() -> {
                window.panel().close();
                return null;
            });
            window.key(SWT.MOD1, 'z');
            assertThat(window.space().all(ModelPackage.Literals.PERSON)).hasSize(before);
            assertThat(people(window, "Stefan Mueller")).isNotEmpty();
        });
    }

    @Test
    @DisplayName("how many people there are is no title and no heading of any view, nor the window’s (N2)")
    void noHeadline() throws Exception {
        Window.inSampleWorld(folder, window -> {
            String many = String.valueOf(new People(window.space()).count(PeopleQuery.all()));
            Predicate<String> says = text -> text != null && Pattern.compile("(?<!\\d)" + many + "(?!\\d)").matcher(text).find();
            for (char view = '1'; view <= '5'; view++) {
                window.key(SWT.MOD1, view);
                window.until("a view is open", () -> window.find(Heading.class, h -> true) != null);
                assertThat(window.ui(() -> window.find(Heading.class, h -> isHeadline(h) && says.test(h.getText())) == null)).as("view " + view).isTrue();
                assertThat(window.ui(() -> says.test(window.shells().getFirst().getText()))).isFalse();
            }
            window.key(SWT.MOD1, '3');
            window.until("the list says it in passing", () -> window.find(Heading.class, h -> !isHeadline(h) && says.test(h.getText())) != null);
        });
    }

    private static boolean isHeadline(Heading heading) {
        return Spoken.role(heading, ACC.CHILDID_SELF) == ACC.ROLE_HEADING;
    }

    @Test
    @DisplayName("whom one looks at stays on show when a filter goes, though they don't fit it any more, and is chosen again in the list (M12)")
    void filterGone() throws Exception {
        Window.inSampleWorld(folder, window -> {
            window.key(SWT.MOD1, '3');
            window.until("people are listed", () -> people(window) != null && people(window).rowCount() > 20);
            List<PersonRow> all = new People(window.space()).list(PeopleQuery.all());
            for (UUID id : List.of(all.get(all.size() - 1).id(), all.get(all.size() / 2).id())) {
                window.showPage(id);
                window.until("is chosen", () -> chosen(window).equals(Optional.of(id)));
                tag(window, id, true);
                window.ui(() -> {
                    window.get(Showing.class).narrow(new Showing.Mark(true, "harbour walk"));
                    return null;
                });
                window.until("only who has the tag is listed", () -> people(window).rowCount() == 1);
                boolean others = id.equals(all.get(all.size() - 1).id());
                if (others) {
                    tag(window, all.getFirst().id(), true);
                    window.until("somebody else has it too", () -> people(window).rowCount() == 2);
                }
                tag(window, id, false);
                window.until("who has it no more is not listed", () -> others ? people(window).rowCount() == 1 : people(window) == null);
                // a click above the rows wakes the list
                window.ui(() -> people(window) == null || people(window).forceFocus());
                assertThat(window.ui(() -> window.get(Showing.class).person())).contains(id);
                window.ui(() -> {
                    ChipBar chips = window.find(ChipBar.class, b -> b.chips().stream().anyMatch(c -> c.id().equals("tags")));
                    Rectangle cross = chips.cross(1);
                    Event press = new Event();
                    press.button = 1;
                    press.x = cross.x + cross.width / 2;
                    press.y = cross.y + cross.height / 2;
                    chips.notifyListeners(SWT.MouseDown, press);
                    return null;
                });
                window.until("all are listed", () -> people(window) != null && people(window).rowCount() == all.size());
                window.until("and is chosen again", () -> chosen(window).equals(Optional.of(id)));
                assertThat(window.ui(() -> window.get(Showing.class).person())).contains(id);
                if (others) {
                    tag(window, all.getFirst().id(), false);
                }
            }
        });
    }

    private static void tag(Window window, UUID person, boolean on) throws Exception {
        window.ui(() -> {
            Space space = window.get(Space.class);
            return on ? EditLabels.tags(person).add("harbour walk").run(space) : EditLabels.tags(person).remove("harbour walk").run(space);
        });
    }

    private static RowList<?> people(Window window) {
        return window.find(RowList.class, l -> l.rowCount() > 0 && l.row(0) instanceof Optional<?> row && row.filter(PersonRow.class::isInstance).isPresent());
    }

    private static Optional<UUID> chosen(Window window) {
        return people(window).lead().flatMap(row -> (Optional<?>) row).map(row -> ((PersonRow) row).id());
    }

    @Test
    @DisplayName("rhythms that are too many for the week move to weeks with room, as one step to undo")
    void spread() throws Exception {
        Window.inSampleWorld(folder, window -> {
            window.ui(() -> {
                Space space = window.model().getContext().get(Space.class);
                LocalDate today = LocalDate.now(space.clock());
                for (String name : List.of("Abel Due", "Bela Due", "Cora Due")) {
                    UUID person = new CreatePerson(name).run(space).result();
                    new LogInteraction(InteractionKind.CALL, List.of(person)).on(today.minusDays(14)).summary("Call").run(space);
                    new SetRhythm(person).since(today.minusDays(99)).every(14).purpose("Keep in touch").benefitThem("news").benefitMe("news").run(space);
                }
                new Settings(space).set(FollowupSettings.WEEK_CAPACITY, "1");
                return null;
            });
            window.key(SWT.MOD1, '1');
            window.until("today is listed", () -> today(window) != null);
            window.follow("Move to weeks with room");
            assertThat(window.space().history().recent(1).getFirst().label()).startsWith("Let ").endsWith(" wait");
            window.until("there is nothing more to move", () -> !window.offers("Move to weeks with room"));
            window.key(SWT.MOD1, 'z');
            window.until("all is due again", () -> window.offers("Move to weeks with room"));
        });
    }

    @Test
    @DisplayName("details are one line above the timeline; opened they are edited in their place, and stay open for the next person")
    void details() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID malik = people(window, "Malik Adeyemi").getFirst().id();
            window.key(SWT.MOD1, '3');
            window.showPage(malik);
            window.until("the line says how to reach him", () -> window.find(LinkText.class,
                    l -> l.text().text().startsWith("malik@adeyemicivil.example · ")) != null);
            assertThat(window.<Object>ui(() -> window.field("malik@adeyemicivil.example"))).isNull();
            window.follow("All details");
            window.until("there is a field", () -> window.field("malik@adeyemicivil.example") != null);
            window.ui(() -> {
                InlineEdit email = window.field("malik@adeyemicivil.example");
                email.startEditing();
                Text editor = email.editor().orElseThrow();
                editor.setText("malik@floodessay.example");
                Event enter = new Event();
                enter.detail = SWT.TRAVERSE_RETURN;
                enter.doit = true;
                editor.notifyListeners(SWT.Traverse, enter);
                return null;
            });
            Space space = window.space();
            window.until("it is kept", () -> new People(space).page(malik).orElseThrow().contacts().stream()
                    .anyMatch(c -> c.value().equals("malik@floodessay.example")));
            window.showPage(people(window, "Grace Bell").getFirst().id());
            window.until("her details are open too", () -> window.field("grace@bellprint.example") != null);
            window.follow("Fewer details");
            window.until("they are one line again", () -> window.field("grace@bellprint.example") == null && window.offers("All details"));
        });
    }

    @Test
    @DisplayName("a photo is seen wherever the person is, a new one takes its place, and undo brings the old one back")
    void photo() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID dev = people(window, "Rosa Okafor").getFirst().id();
            window.key(SWT.MOD1, '1');
            window.until("the sample's own photo is there", () -> face(window, dev).isPresent());
            assertThat(window.ui(() -> middle(face(window, dev).orElseThrow()))).isNotEqualTo(TEAL);
            window.ui(() -> {
                window.model().getContext().get(org.wellspring.core.Space.class).change("Photo", tx -> {
                    Photo photo = ModelFactory.eINSTANCE.createPhoto();
                    photo.setContent(picture());
                    photo.setMediaType("image/png");
                    tx.find(dev, Person.class).orElseThrow().setPhoto(photo);
                });
                return null;
            });
            window.until("the new photo is there", () -> face(window, dev).filter(i -> middle(i).equals(TEAL)).isPresent());
            window.key(SWT.MOD1, 'z');
            window.until("the old one is back", () -> face(window, dev).filter(i -> !middle(i).equals(TEAL)).isPresent());
        });
    }

    @Test
    @DisplayName("a picture that can't be read leaves the initials in its place")
    void brokenPhoto() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID id = people(window, "Beatriz").getFirst().id();
            window.ui(() -> {
                window.model().getContext().get(org.wellspring.core.Space.class).change("Photo", tx -> {
                    Photo photo = ModelFactory.eINSTANCE.createPhoto();
                    photo.setContent(new byte[] {1, 2, 3});
                    tx.find(id, Person.class).orElseThrow().setPhoto(photo);
                });
                return null;
            });
            window.key(SWT.MOD1, '3');
            window.until("the list is there", () -> window.find(RowList.class, l -> l.rowCount() > 0) != null);
            assertThat(window.ui(() -> face(window, id))).isEmpty();
        });
    }

    @Test
    @DisplayName("a sentence is understood as one types, never on the UI thread, and the last one wins")
    void capture() throws Exception {
        try (WatchedSpaces watched = new WatchedSpaces()) {
            Window.inSampleWorld(folder, window -> {
                window.key(SWT.MOD1, 'n');
                window.until("the field is there", () -> window.panel() != null && Window.find(window.panel(), Text.class, t -> true) != null);
                int before = watched.readOnUiThread().size();
                window.ui(() -> {
                    Text field = Window.find(window.panel(), Text.class, t -> true);
                    String sentence = "Met Zoë Quint, Quint & Co, at the fair; call in 2 weeks";
                    for (int i = 1; i <= sentence.length(); i++) {
                        field.setText(sentence.substring(0, i));
                    }
                    return null;
                });
                window.until("the whole sentence is understood", () -> said(window, "Zoë Quint (new)") && said(window, "Quint & Co") && said(window, "Call"));
                assertThat(watched.readOnUiThread()).hasSize(before);
            });
        }
    }

    private static boolean said(Window window, String words) {
        return Window.find(window.panel(), InlineEdit.class, e -> e.value().regionMatches(true, 0, words, 0, words.length())) != null;
    }

    private static Optional<Image> face(Window window, UUID person) {
        return window.get(Faces.class).of(person, window.shells().getFirst());
    }

    private static RGB middle(Image image) {
        ImageData data = image.getImageData();
        return data.palette.getRGB(data.getPixel(data.width / 2, data.height / 2));
    }

    private static byte[] picture() {
        ImageData data = new ImageData(300, 200, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                data.setPixel(x, y, data.palette.getPixel(TEAL));
            }
        }
        ImageLoader writer = new ImageLoader();
        writer.data = new ImageData[] {data};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.save(bytes, SWT.IMAGE_PNG);
        return bytes.toByteArray();
    }

    private static RowList<?> today(Window window) {
        return window.find(RowList.class, l -> l.rowCount() > 0 && l.row(0) instanceof DayRow);
    }

    private static java.util.List<PersonRow> people(Window window, String text) throws Exception {
        return new People(window.space()).list(PeopleQuery.all().text(text).page(0, 10));
    }
}
