// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.core.settings.Settings;
import org.wellspring.followup.FollowupSettings;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.Topics;
import org.wellspring.ui.jobs.StatusModel;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.widgets.EmptyState;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.LinkText;

@DisplayName("Beginning, and what everybody looks for, in the window")
@Timeout(180)
class BeginningTest {
    /** In place of the import: it is opened, and nothing more. */
    public static final class Opened {
        private boolean opened;

        @Execute
        void run() {
            opened = true;
        }
    }

    @TempDir
    Path folder;

    private static void give(Window window, Opened opened) throws Exception {
        window.until("the welcome", () -> window.button("Import my contacts") != null);
        window.ui(() -> {
            window.get(EHandlerService.class).activateHandler(CommandIds.IMPORT, opened);
            return null;
        });
        window.press("Import my contacts");
        window.until("the import is opened", () -> opened.opened);
    }

    private Path cards() throws Exception {
        return Files.writeString(folder.resolve("one.vcf"), "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Rosa Okafor\r\nN:Okafor;Rosa;;;\r\nEND:VCARD\r\n");
    }

    @Test
    @DisplayName("an import that is given up at a first start leads back to the three choices, and leaves no book behind")
    void givenUp() throws Exception {
        Path book = folder.resolve("book");
        Window.open(book, window -> {
            give(window, new Opened());
            assertThat(Files.isRegularFile(book.resolve("space.db"))).isTrue();
            window.ui(() -> window.get(IEventBroker.class).send(Topics.IMPORT_ENDED, null));
            // The choices of before may still be there at first: the book is what tells.
            window.until("the book is gone", () -> !Files.exists(book));
            window.until("the three choices are back", () -> window.button("Look around with sample data") != null);
            window.key(SWT.MOD1, 'z');

            window.press("Start empty");
            window.until("today is shown", () -> window.find(Heading.class, h -> h.getText().contains(", ")) != null);
            assertThat(Files.isRegularFile(book.resolve("space.db"))).isTrue();
            assertThat(window.space().all(ModelPackage.Literals.PERSON)).isEmpty();
        });
    }

    @Test
    @DisplayName("the keys that the welcome and the help name do there what they say: a first person, the import")
    void keysAtTheWelcome() throws Exception {
        Path book = folder.resolve("book");
        Window.open(book, window -> {
            window.until("the welcome", () -> window.button("Start empty") != null);
            Opened opened = new Opened();
            window.ui(() -> {
                window.get(EHandlerService.class).activateHandler(CommandIds.IMPORT, opened);
                return null;
            });
            window.key(SWT.MOD1, 'i');
            window.until("the import is opened", () -> opened.opened);
            window.ui(() -> window.get(IEventBroker.class).send(Topics.IMPORT_ENDED, null));
            window.until("the book is gone", () -> !Files.exists(book));
            window.until("the three choices are back", () -> window.button("Look around with sample data") != null);
            window.key(SWT.MOD1, 'n');
            window.until("a sentence is asked for", () -> window.panel() != null && Files.isRegularFile(book.resolve("space.db")));
            assertThat(window.space().all(ModelPackage.Literals.PERSON)).isEmpty();
        });
    }

    @Test
    @DisplayName("a preview that is closed at a first start leads back to the three choices, an import does not")
    void previewClosed() throws Exception {
        Path book = folder.resolve("book");
        Path file = cards();
        Window.open(book, window -> {
            Opened opened = new Opened();
            give(window, opened);
            window.ui(() -> {
                window.get(EHandlerService.class).deactivateHandler(CommandIds.IMPORT, opened);
                return null;
            });
            window.run(CommandIds.IMPORT, Map.of(CommandIds.FILES, file.toString()));
            window.press("Cancel");
            window.until("the three choices are back", () -> window.button("Start empty") != null);
            assertThat(Files.exists(book)).isFalse();

            Opened again = new Opened();
            give(window, again);
            window.ui(() -> {
                window.get(EHandlerService.class).deactivateHandler(CommandIds.IMPORT, again);
                return null;
            });
            window.run(CommandIds.IMPORT, Map.of(CommandIds.FILES, file.toString()));
            window.press("Import one");
            window.press("Done");
            Space space = window.space();
            window.until("somebody is there", () -> space.all(ModelPackage.Literals.PERSON).size() == 1);
            assertThat(window.<FlatButton>ui(() -> window.button("Start empty"))).isNull();
        });
    }

    @Test
    @DisplayName("a book without anybody offers contacts and the sample where people are listed, too")
    void emptyPeople() throws Exception {
        Window.open(folder.resolve("book"), window -> {
            window.press("Start empty");
            window.until("today says how to begin", () -> window.find(EmptyState.class, e -> true) != null);
            window.key(SWT.MOD1, '3');
            window.until("the list of people does", () -> window.find(Heading.class, h -> h.getText().equals("Nobody here yet.")) != null
                    && window.button("Import my contacts") != null);
            window.press("Look around with sample data");
            Space space = window.space();
            window.until("people are there", () -> space.all(ModelPackage.Literals.PERSON).size() > 50);
            // The window remembers where one was.
            window.key(SWT.MOD1, '1');
            window.until("today is shown", () -> window.find(Heading.class, h -> h.getText().contains(", ")) != null);
        });
    }

    @Test
    @DisplayName("what was put right when the book was opened is said once, in the status line")
    void notices() throws Exception {
        Path book = folder.resolve("book");
        Spaces.create(book).close();
        if (!Files.getFileStore(book).supportsFileAttributeView("posix")) {
            // There is nothing to put right here.
            return;
        }
        Files.setPosixFilePermissions(book, PosixFilePermissions.fromString("rwxr-xr-x"));
        Window.open(book, window -> window.until("the status line says it",
                () -> window.get(StatusModel.class).texts().stream().anyMatch(t -> t.contains("Now only you can."))));
        Window.open(book, window -> {
            window.until("the book is open", () -> window.get(StatusModel.class).texts().contains("Saved on this computer"));
            assertThat(window.ui(() -> window.get(StatusModel.class).texts())).noneMatch(t -> t.contains("Now only you can."));
        });
    }

    @Test
    @DisplayName("a window closed during an import that came to nothing leaves no book behind")
    void closedMeanwhile() throws Exception {
        Path book = folder.resolve("book");
        Window.open(book, window -> give(window, new Opened()));
        assertThat(Files.exists(book)).isFalse();
    }

    @Test
    @DisplayName("settings are changed where they stand, refused where they don't fit, and undone")
    void settings() throws Exception {
        Window.inSampleWorld(folder, window -> {
            Space space = window.space();
            window.run("org.wellspring.command.settings", Map.of());
            window.until("the sheet", () -> window.panel() != null && edit(window) != null);
            window.ui(() -> {
                type(edit(window), "many");
                assertThat(edit(window).objection()).hasValueSatisfying(words -> assertThat(words).contains("whole number"));
                type(edit(window), "7");
                return null;
            });
            window.until("it is kept", () -> new Settings(space).get(FollowupSettings.WEEK_CAPACITY) == 7);
            window.follow("Back to 12");
            window.until("it is as usual", () -> new Settings(space).get(FollowupSettings.WEEK_CAPACITY) == 12);
            window.ui(() -> {
                space.history().undo();
                return null;
            });
            assertThat(new Settings(space).get(FollowupSettings.WEEK_CAPACITY)).isEqualTo(7);
        });
    }

    @Test
    @DisplayName("settings begin with what one changes most; the command line's come last, and what is as usual says nothing")
    void order() throws Exception {
        Window.inSampleWorld(folder, window -> {
            window.run("org.wellspring.command.settings", Map.of());
            window.until("the sheet", () -> window.panel() != null && edit(window) != null);
            List<String> said = new ArrayList<>();
            window.ui(() -> Window.find(window.panel(), Heading.class, h -> said.add(h.getText()) && false));
            List<String> settings = said.stream().filter(s -> s.matches("(Conversations|Days|People|What 3|The country|Seconds).*")).toList();
            assertThat(settings.getFirst()).startsWith("Conversations you have room for in a week");
            assertThat(settings.getLast()).startsWith("Seconds a command waits");
            assertThat(window.ui(() -> Window.find(window.panel(), LinkText.class, l -> l.isVisible()))).as("a way back to what is as usual").isNull();
            assertThat(window.ui(() -> window.button("locale"))).as("what is one of a handful is chosen").isNotNull();
        });
    }

    @Test
    @DisplayName("the next start goes on with the person who was on show; a book of which nothing is known begins with whom there is a name of")
    void goesOn() throws Exception {
        UUID[] whom = new UUID[1];
        Window.inSampleWorld(folder, window -> {
            window.key(SWT.MOD1, '3');
            Space space = window.space();
            window.ui(() -> new CreatePerson("+49 30 555 0107").run(space));
            whom[0] = window.ui(() -> new CreatePerson("Zora Quint").run(space).result());
            window.showPage(whom[0]);
            window.until("her page is there", () -> window.field("Zora Quint") != null);
        });
        Window.open(folder.resolve("book"), window -> {
            window.key(SWT.MOD1, '3');
            window.until("it is there again", () -> window.field("Zora Quint") != null);
        });
        Path other = folder.resolve("other");
        try (Space space = Spaces.create(other)) {
            new CreatePerson("+49 30 555 0107").run(space);
            new CreatePerson("Zora Quint").run(space);
        }
        Window.open(other, window -> {
            window.space();
            window.until("Today comes first", () -> window.find(RowList.class, l -> l.isVisible()) != null);
            window.key(SWT.MOD1, '3');
            window.until("somebody with a name is on show", () -> window.field("Zora Quint") != null);
        });
    }

    private static InlineEdit edit(Window window) {
        return Window.find(window.panel(), InlineEdit.class, e -> e.value().equals("12") || e.isEditing());
    }

    private static void type(InlineEdit field, String text) {
        field.startEditing();
        field.editor().orElseThrow().setText(text);
        org.eclipse.swt.widgets.Event enter = new org.eclipse.swt.widgets.Event();
        enter.detail = SWT.TRAVERSE_RETURN;
        field.editor().orElseThrow().notifyListeners(SWT.Traverse, enter);
    }

    @Test
    @DisplayName("a backup is written and the book is checked from the palette; sample data asks before it joins a book in use")
    void palette() throws Exception {
        Window.inSampleWorld(folder, window -> {
            window.run("org.wellspring.command.backup", Map.of());
            Path backups = folder.resolve("book").resolve("backups");
            window.until("a copy is there", () -> Files.isDirectory(backups) && byHand(backups) == 1);
            int before = window.space().all(ModelPackage.Literals.PERSON).size();
            window.run("org.wellspring.command.sample", Map.of());
            window.press("Leave my book as it is");
            assertThat(window.space().all(ModelPackage.Literals.PERSON)).hasSize(before);
            window.run("org.wellspring.command.help", Map.of());
            window.follow("Change a setting");
            window.until("settings are shown", () -> window.panel() != null && edit(window) != null);
        });
    }

    private static long byHand(Path backups) throws Exception {
        try (Stream<Path> files = Files.list(backups)) {
            return files.filter(f -> f.getFileName().toString().matches("by-hand-.*\\.db")).count();
        }
    }

    @Test
    @DisplayName("a step of yesterday that changed a dozen people asks before it is undone; Leave it leaves it")
    void manyPeople() throws Exception {
        Path book = folder.resolve("book");
        try (Space space = Spaces.create(book, Clock.offset(Clock.systemDefaultZone(), Duration.ofDays(-1)))) {
            space.change("A dozen people", tx -> {
                for (int i = 0; i < 12; i++) {
                    Person person = ModelFactory.eINSTANCE.createPerson();
                    person.setName("Person " + i);
                    tx.add(person);
                }
            });
        }
        Window.open(book, window -> {
            window.until("today is shown", () -> window.find(Heading.class, h -> h.getText().contains(", ")) != null);
            window.key(SWT.MOD1, 'z');
            window.until("it asks", () -> window.panel() != null && Window.find(window.panel(), Heading.class,
                    h -> h.getText().contains("“A dozen people” changed 12 people")) != null);
            window.press("Leave it");
            assertThat(window.space().all(ModelPackage.Literals.PERSON)).hasSize(12);
            window.key(SWT.MOD1, 'z');
            window.press("Undo all of it");
            Space space = window.space();
            window.until("they are gone", () -> space.all(ModelPackage.Literals.PERSON).isEmpty());
        });
    }
}
