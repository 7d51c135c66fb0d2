// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.people.PersonRow;
import org.wellspring.ui.rows.RowList;

@DisplayName("With 50,000 people, the window")
@Timeout(400)
class LongListTest {
    private static final int PEOPLE = 50_000;

    @TempDir
    Path folder;

    @Test
    @DisplayName("lists them to the last and filters as one types, and never reads a list on the UI thread")
    void listsThemAll() throws Exception {
        Path book = folder.resolve("book");
        try (Space space = Spaces.create(book)) {
            space.background("Fill", tx -> {
                for (int i = 0; i < PEOPLE; i++) {
                    Person person = ModelFactory.eINSTANCE.createPerson();
                    person.setName(String.format("Person %05d", i));
                    tx.add(person);
                }
            });
        }
        try (WatchedSpaces watched = new WatchedSpaces()) {
            Window.open(book, window -> {
                window.space();
                window.key(SWT.MOD1, '3');
                window.until("everybody is listed", () -> people(window) != null && people(window).rowCount() == PEOPLE);
                window.ui(() -> {
                    Window.key(people(window), 0, SWT.END);
                    return null;
                });
                window.until("the last one is there", () -> named(window, PEOPLE - 1, "Person 49999"));
                window.ui(() -> {
                    window.find(Text.class, t -> t.getMessage().startsWith("Filter")).setText("4242");
                    return null;
                });
                window.until("only those who fit are left", () -> people(window) != null && people(window).rowCount() < 100
                        && named(window, 0, "Person 04242"));
                window.ui(() -> {
                    window.find(Text.class, t -> t.getMessage().startsWith("Filter")).setText("");
                    return null;
                });
                window.until("everybody is listed again, and who was found is chosen where they stand", () -> people(window) != null
                        && people(window).rowCount() == PEOPLE && people(window).selectionIndices().length == 1
                        && people(window).selectionIndices()[0] == 4242 && named(window, 4242, "Person 04242"));
                assertThat(watched.readElsewhere()).isNotEmpty();
                assertThat(watched.readOnUiThread()).isEmpty();
            });
        }
    }

    private static boolean named(Window window, int index, String name) {
        return people(window).row(index) instanceof Optional<?> row && row.isPresent()
                && ((PersonRow) row.get()).name().equals(name);
    }

    private static RowList<?> people(Window window) {
        return window.find(RowList.class, l -> l.rowCount() > 0 && l.row(0) instanceof Optional);
    }
}
