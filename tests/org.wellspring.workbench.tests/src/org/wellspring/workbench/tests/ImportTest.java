// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.MergePeople;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.jobs.Running;
import org.wellspring.ui.jobs.StatusModel;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.widgets.FlatButton;

@DisplayName("Importing in the window")
@Timeout(180)
class ImportTest {
    /** Stands where the import is, because the dialog of the system that asks for a file can't be answered by a test. */
    public static final class Asked {
        private boolean asked;

        @Execute
        void run() {
            asked = true;
        }
    }

    @TempDir
    Path folder;

    @Test
    @DisplayName("shows what would change, imports, shows the people, and Ctrl+Z takes all of it back")
    void endToEnd() throws Exception {
        Path file = cards("contacts.vcf", 2);
        Window.inSampleWorld(folder, window -> {
            window.key(SWT.MOD1, '3');
            window.until("somebody is listed", () -> listed(window) > 0);
            int before = window.ui(() -> listed(window));
            window.key(SWT.MOD1, '1');
            window.run(CommandIds.IMPORT, Map.of(CommandIds.FILES, file.toString()));
            window.press("Import 2");
            window.until("the report", () -> window.button("Done") != null);
            window.follow("Show people");
            window.until("the list shows them all", () -> window.panel() == null && listed(window) == before + 2);
            window.key(SWT.MOD1, 'z');
            window.until("they are gone again", () -> listed(window) == before);
        });
    }

    @Test
    @DisplayName("what it joined is parted from the page of the person, and Ctrl+Z joins it again")
    void parted() throws Exception {
        Path file = cards("contacts.vcf", 1);
        Files.writeString(file, String.join("", List.of("a", "b").stream().map(uid -> "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:" + uid
                + "\r\nFN:Wilma Zander\r\nEMAIL:wilma@zander.example\r\nNICKNAME:" + uid + "\r\nEND:VCARD\r\n").toList()));
        Window.inSampleWorld(folder, window -> {
            Space space = window.space();
            int before = people(space);
            window.run(CommandIds.IMPORT, Map.of(CommandIds.FILES, file.toString()));
            window.press("Import 2");
            window.press("Done");
            window.until("both are there", () -> people(space) == before + 2);
            List<UUID> both = new People(space).named("Wilma Zander").stream().map(PersonRow::id).toList();
            window.ui(() -> new MergePeople(both.get(0), both.get(1)).run(space));
            window.run(CommandIds.PART, Map.of(CommandIds.PERSON, both.getFirst().toString()));
            window.until("its records are shown", () -> window.panel() != null && Window.find(window.panel(), RowList.class, l -> l.rowCount() == 2) != null);
            window.ui(() -> {
                Window.key(Window.find(window.panel(), RowList.class, l -> true), 0, SWT.CR);
                return null;
            });
            window.until("they are two", () -> window.panel() == null && people(space) == before + 2);
            window.key(SWT.MOD1, 'z');
            window.until("they are one again", () -> people(space) == before + 1);
        });
    }

    @Test
    @DisplayName("a file dropped on the window is read and previewed")
    void drop() throws Exception {
        Path file = cards("dropped.vcf", 3);
        Window.inSampleWorld(folder, window -> {
            drop(window, window.ui(() -> window.shells().getFirst()), file);
            window.until("the preview", () -> window.button("Import 3") != null);
            window.press("Cancel");
            window.until("the panel is gone", () -> window.panel() == null);
        });
    }

    @Test
    @DisplayName("a calendar dropped on the window is looked at as events (E9)")
    void dropCalendar() throws Exception {
        Path file = Files.writeString(folder.resolve("choir.ics"), "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Choir\r\nDTSTART:"
                + LocalDate.now().plusDays(3).toString().replace("-", "") + "T190000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        Window.inSampleWorld(folder, window -> {
            drop(window, window.ui(() -> window.shells().getFirst()), file);
            window.until("the preview", () -> window.button("Take in one event") != null);
            window.press("Cancel");
            window.until("the panel is gone", () -> window.panel() == null);
        });
    }

    @Test
    @DisplayName("cancelled while it runs, an import leaves nobody behind, however late it is")
    void cancel() throws Exception {
        Path file = cards("many.vcf", 1500);
        Window.inSampleWorld(folder, window -> {
            Space space = window.space();
            int before = people(space);
            window.run(CommandIds.IMPORT, Map.of(CommandIds.FILES, file.toString()));
            window.until("the preview", () -> window.button("Import 1,500") != null);
            StatusModel status = window.ui(() -> window.model().getContext().get(StatusModel.class));
            status.onChange(() -> status.running().stream().filter(r -> r.title().startsWith("Importing")).findFirst()
                    .flatMap(Running::cancel).ifPresent(Runnable::run));
            window.press("Import 1,500");
            window.until("nothing runs", () -> window.panel() == null && status.running().isEmpty() && people(space) == before);
            window.until("nothing is being taken back", () -> status.running().isEmpty());
            assertThat(window.<FlatButton>ui(() -> window.button("Done"))).isNull();
        });
    }

    @Test
    @DisplayName("from the welcome the import starts as soon as the book is there")
    void fromTheWelcome() throws Exception {
        Asked asked = new Asked();
        Window.open(folder.resolve("book"), window -> {
            window.until("the welcome", () -> window.button("Import my contacts") != null);
            window.ui(() -> {
                window.get(EHandlerService.class).activateHandler(CommandIds.IMPORT, asked);
                return null;
            });
            window.press("Import my contacts");
            window.until("a file is asked for", () -> asked.asked);
        });
    }

    /** What the toolkit does when the user lets go of a file; the event can't be made by others. */
    private static void drop(Window window, Control over, Path file) throws Exception {
        Class<?> type = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DND.class.getClassLoader());
        Constructor<?> make = type.getDeclaredConstructor();
        make.setAccessible(true);
        Object raw = make.newInstance();
        window.ui(() -> {
            ((Event) raw).widget = (DropTarget) over.getData(DND.DROP_TARGET_KEY);
            Constructor<DropTargetEvent> event = DropTargetEvent.class.getDeclaredConstructor(type);
            event.setAccessible(true);
            DropTargetEvent e = event.newInstance(raw);
            e.data = new String[] {file.toString()};
            List.of(((DropTarget) over.getData(DND.DROP_TARGET_KEY)).getDropListeners()).forEach(l -> l.drop(e));
            return null;
        });
    }

    private Path cards(String name, int count) throws Exception {
        List<String> cards = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> cards.add("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Newcomer " + i + "\r\nEMAIL:new" + i
                + "@newcomers.example\r\nEND:VCARD\r\n"));
        return Files.writeString(folder.resolve(name), cards.stream().collect(Collectors.joining()));
    }

    private static int people(Space space) {
        return space.all(ModelPackage.Literals.PERSON).size();
    }

    private static int listed(Window window) {
        RowList<?> list = window.find(RowList.class, l -> l.rowCount() > 0 && l.row(0) instanceof java.util.Optional);
        return list == null ? 0 : list.rowCount();
    }
}
