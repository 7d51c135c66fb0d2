// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.people.OrganizationReader;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.AddEmail;
import org.wellspring.people.commands.AddPhone;
import org.wellspring.people.commands.CreateOrganization;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.ui.internal.Showing;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.command.PaletteItem;
import org.wellspring.ui.command.PaletteProvider;
import org.wellspring.ui.command.PaletteProviders;
import org.wellspring.ui.widgets.InlineEdit;

@DisplayName("The page of an organization (M11)")
@Timeout(240)
class OrganizationTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("opens from the palette's command and from a person's employer, and shows the numbers of the place")
    void opens() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID office = create(window, "Building Control Office");
            UUID ana = window.ui(() -> new CreatePerson("Ana Quay").role("Inspector", "Building Control Office").run(window.get(Space.class)).result());
            window.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, office.toString()));
            window.until("its number is there", () -> window.field("+44 20 7946 0110") != null && window.field("Building Control Office") != null);
            assertThat(window.<Optional<UUID>>ui(() -> window.get(Showing.class).person())).as("nobody is hidden behind it").isEmpty();

            window.showPage(ana);
            window.until("her page is there", () -> window.field("Ana Quay") != null && window.offers("Building Control Office"));
            window.follow("Building Control Office");
            window.until("the place is open", () -> window.field("permits@building.example") != null);
            assertThat(window.<Optional<UUID>>ui(() -> window.get(Showing.class).organization())).contains(office);
        });
    }

    @Test
    @DisplayName("is found in the palette after those who have what was typed in their name, and before those who only work there")
    void inThePalette() throws Exception {
        Window.inSampleWorld(folder, window -> {
            create(window, "Quaymark Partners");
            window.ui(() -> new CreatePerson("Tess Quaymark").run(window.get(Space.class)));
            window.ui(() -> new CreatePerson("Ben Moorfield").role("Surveyor", "Quaymark Partners").run(window.get(Space.class)));
            List<String> found = new ArrayList<>();
            List<PaletteProvider> providers = window.ui(() -> window.get(PaletteProviders.class).all());
            providers.stream().filter(p -> !p.section().equals("Commands")).forEach(p -> p.search("quaymark", new PaletteProvider.Sink() {
                @Override
                public void add(List<PaletteItem> items) {
                    items.forEach(item -> found.add(item.title()));
                }

                @Override
                public boolean isStale() {
                    return false;
                }
            }));
            assertThat(found).containsExactly("Tess Quaymark", "Quaymark Partners", "Ben Moorfield");
        });
    }

    @Test
    @DisplayName("a new name written in its place is that of whoever works there; a wrong number is refused where it is written")
    void edits() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID office = create(window, "Building Control Office");
            UUID ana = window.ui(() -> new CreatePerson("Ana Quay").role("Inspector", "Building Control Office").run(window.get(Space.class)).result());
            window.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, office.toString()));
            window.until("its name is there", () -> window.field("Building Control Office") != null);
            write(window, "Building Control Office", "Permits Office");
            window.until("she works there",
                    () -> new People(window.get(Space.class)).find(ana).map(PersonRow::organization).filter("Permits Office"::equals).isPresent());
            window.until("the number is there", () -> window.field("+44 20 7946 0110") != null);
            write(window, "+44 20 7946 0110", "+44 20 7946 0222");
            window.until("it is kept", () -> new OrganizationReader(window.get(Space.class)).page(office).orElseThrow().contacts().stream()
                    .anyMatch(c -> c.value().equals("+44 20 7946 0222")));
        });
    }

    @Test
    @DisplayName("deleted by the key that deletes, the organization goes and no person with it; undo shows it again")
    void deletes() throws Exception {
        Window.inSampleWorld(folder, window -> {
            UUID office = create(window, "Building Control Office");
            long people = window.ui(() -> (long) new People(window.get(Space.class)).count(PeopleQuery.all()));
            window.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, office.toString()));
            window.until("it is there", () -> window.field("Building Control Office") != null);
            window.run("org.wellspring.command.delete-person", Map.of());
            window.until("it is gone", () -> new OrganizationReader(window.get(Space.class)).page(office).isEmpty());
            assertThat(window.<Long>ui(() -> (long) new People(window.get(Space.class)).count(PeopleQuery.all()))).isEqualTo(people);
            window.key(SWT.MOD1, 'z');
            window.until("it is back, and on show", () -> window.get(Showing.class).organization().equals(Optional.of(office))
                    && window.field("permits@building.example") != null);
        });
    }

    private static UUID create(Window window, String name) throws Exception {
        return window.ui(() -> {
            Space space = window.get(Space.class);
            UUID id = new CreateOrganization(name).run(space).result();
            new AddPhone(id, "+44 20 7946 0110", "").run(space);
            new AddEmail(id, "permits@building.example", "").run(space);
            return id;
        });
    }

    private static void write(Window window, String value, String text) throws Exception {
        window.ui(() -> {
            InlineEdit edit = window.field(value);
            edit.startEditing();
            edit.editor().orElseThrow().setText(text);
            Event enter = new Event();
            enter.detail = SWT.TRAVERSE_RETURN;
            enter.doit = true;
            edit.editor().orElseThrow().notifyListeners(SWT.Traverse, enter);
            return null;
        });
    }
}
