// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.interop.Formats;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.testkit.TempSpace;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.command.TakingBack;
import org.wellspring.ui.errors.RecordingErrorService;
import org.wellspring.ui.jobs.Running;
import org.wellspring.ui.jobs.StatusModel;
import org.wellspring.ui.jobs.UiJobs;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.testkit.Window;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.LinkText;

@DisplayName("An import, in a real window over a real book")
class ImportFlowTest {
    private static final String CARDS = """
            BEGIN:VCARD\r
            VERSION:3.0\r
            FN:Ana Ruiz\r
            EMAIL:ana@ruiz.example\r
            END:VCARD\r
            BEGIN:VCARD\r
            VERSION:3.0\r
            END:VCARD\r
            BEGIN:VCARD\r
            VERSION:4.0\r
            FN:佐藤 由紀\r
            END:VCARD\r
            """;

    @RegisterExtension
    final TempSpace temp = new TempSpace(new PeopleProjection());
    @TempDir
    Path folder;
    private final RecordingErrorService errors = new RecordingErrorService();
    private Window window;
    private ImportFlow flow;
    private Space space;

    @BeforeEach
    void open() {
        space = temp.space();
        window = new Window();
        flow = new ImportFlow();
        flow.formats = Formats.own();
        flow.space = space;
        flow.errors = errors;
        flow.theme = window.theme;
        flow.jobs = new UiJobs(window.display, new StatusModel(), errors);
        flow.commands = new Commands(null, null);
        flow.back = new TakingBack(space, errors, flow.jobs);
        flow.actions = new Actions(space, errors, flow.back, (command, where) -> List.of());
        flow.desk = new Desk();
        window.open();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void press(String text) {
        window.until("a button " + text, () -> !buttons(text).isEmpty());
        Window.key(buttons(text).getFirst(), SWT.CR);
    }

    private List<FlatButton> buttons(String text) {
        return window.all(FlatButton.class, b -> b.getText().equals(text));
    }

    private RowList<?> list() {
        return window.all(RowList.class, l -> true).getFirst();
    }

    private int people() {
        return space.all(ModelPackage.Literals.PERSON).size();
    }

    @Test
    @DisplayName("shows first what would change, then imports, names what failed, and takes all back")
    void previewImportUndo() throws IOException {
        flow.start(window.shell, List.of(file("contacts.vcf", CARDS)));
        window.until("the preview", () -> !buttons("Import 2").isEmpty());
        assertThat(list().rowCount()).isEqualTo(3);
        assertThat(people()).isZero();

        press("Import 2");
        window.until("the report", () -> !buttons("Undo import").isEmpty());
        assertThat(people()).isEqualTo(2);
        assertThat(list().rowCount()).isEqualTo(1);

        press("Undo import");
        assertThat(people()).isZero();
        assertThat(errors.problems()).isEmpty();
    }

    @Test
    @DisplayName("those who may be somebody known can be looked at by themselves")
    void doubtful() throws IOException {
        String twins = java.util.stream.Stream.of("a", "b").map(uid -> "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:" + uid
                + "\r\nFN:Bo Ek\r\nEMAIL:bo@ek.example\r\nEND:VCARD\r\n").collect(java.util.stream.Collectors.joining());
        flow.start(window.shell, List.of(file("contacts.vcf", CARDS + twins)));
        window.until("the preview", () -> !buttons("Import 4").isEmpty());
        assertThat(list().rowCount()).isEqualTo(5);
        ChipBar chips = window.all(ChipBar.class, c -> true).getFirst();
        assertThat(chips.chips()).extracting(Chip::text).contains("Perhaps one person twice 1");
        Window.key(chips, SWT.ARROW_RIGHT);
        Window.key(chips, SWT.CR);
        assertThat(list().rowCount()).isEqualTo(1);
        press("Cancel");
    }

    @Test
    @DisplayName("taking back many is a job in the status line, not on the UI thread, and offers no cancel that it would not hear")
    void takesLong() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 900; i++) {
            many.append("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Somebody ").append(i).append("\r\nEMAIL:s").append(i).append("@many.example\r\nEND:VCARD\r\n");
        }
        List<Running> said = new ArrayList<>();
        StatusModel status = new StatusModel();
        status.onChange(() -> said.addAll(status.running()));
        flow.back = new TakingBack(space, errors, new UiJobs(window.display, status, errors));
        flow.start(window.shell, List.of(file("many.vcf", many.toString())));
        press("Import 900");
        press("Undo import");
        window.until("nobody is left", () -> people() == 0);
        window.until("it is over", () -> status.running().isEmpty() && !errors.notices().isEmpty());
        assertThat(said).isNotEmpty().allSatisfy(job -> {
            assertThat(job.title()).startsWith("Undoing: ");
            assertThat(job.cancel()).isEmpty();
        });
        assertThat(errors.notices()).hasSize(1);
    }

    @Test
    @DisplayName("the same file again has nothing to import")
    void again() throws IOException {
        Path file = file("contacts.vcf", CARDS);
        flow.start(window.shell, List.of(file));
        press("Import 2");
        press("Done");

        flow.start(window.shell, List.of(file));

        window.until("the preview", () -> !buttons("Close").isEmpty() || !buttons("Import").isEmpty());
        assertThat(buttons("Import 2")).isEmpty();
        assertThat(people()).isEqualTo(2);
    }

    @Test
    @DisplayName("a file that is no contacts says so and changes nothing")
    void noise() throws IOException {
        flow.start(window.shell, List.of(file("noise.bin", "\u0001\u0002 nothing of use")));
        press("Close");
        assertThat(people()).isZero();
        assertThat(errors.problems()).isEmpty();
    }

    @Test
    @DisplayName("a second import while one is at work is turned away in words")
    void oneAtATime() throws IOException {
        flow.desk.take();
        flow.start(window.shell, List.of(file("contacts.vcf", CARDS)));
        assertThat(errors.notices()).hasSize(1);
    }

    private static String card(String uid, String name, String... lines) {
        return "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:" + uid + "\r\nFN:" + name + "\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD\r\n";
    }

    private void key(char letter) {
        Window.key(list(), letter);
    }

    @Test
    @DisplayName("pairs are parted and joined in the preview and records left out, by single letters; the button counts along")
    void choosesInThePreview() throws IOException {
        flow.start(window.shell, List.of(file("a.vcf", card("a", "Ana Ruiz", "EMAIL:ana@ruiz.example", "ORG:Harbor Studio"))));
        press("Import one");
        press("Done");
        flow.start(window.shell, List.of(file("b.vcf", card("b", "Ruiz, Ana", "EMAIL:ana@ruiz.example", "TEL:+34 911 555 010")
                + card("c", "A. Ruiz", "EMAIL:ana@ruiz.example") + card("d", "Bo Ek", "TEL:+46 1")
                + "BEGIN:VCARD\r\nVERSION:3.0\r\nTEL:+44 7700 900123\r\nEND:VCARD\r\n")));
        window.until("the preview", () -> !buttons("Import 4").isEmpty());
        list().select(0);
        key('a');
        list().select(1);
        key('j');
        list().select(2);
        key('x');
        press("Import 3");
        window.until("the report", () -> !buttons("Undo import").isEmpty());

        assertThat(people()).isEqualTo(3);
        list().select(0);
        key(SWT.CR);
        assertThat(people()).isEqualTo(4);
        assertThat(errors.notices()).hasSize(1);
        assertThat(errors.problems()).isEmpty();
    }

    @Test
    @DisplayName("an import explains itself before it asks for a file, and can be given up there")
    void explainsFirst() {
        List<String> asked = new ArrayList<>();
        flow.ask(window.shell, () -> {
            asked.add("files");
            return List.of();
        });
        window.until("the sheet", () -> !buttons("Choose files …").isEmpty());
        assertThat(asked).isEmpty();
        press("Choose files …");
        assertThat(asked).hasSize(1);
        window.until("it is gone", () -> buttons("Choose files …").isEmpty());
        flow.ask(window.shell, List::of);
        press("Cancel");
        window.until("it is gone", () -> buttons("Choose files …").isEmpty());
    }

    @Test
    @DisplayName("asks with whom of several of a name a record is one, names the chosen one, and gives the keyboard back to the list")
    void whichOfSeveral() throws IOException {
        new CreatePerson("Peter Marsh").role("Engineer", "Water Works").run(space);
        new CreatePerson("Peter Marsh").role("Carpenter", "Marsh Timber").run(space);
        flow.start(window.shell, List.of(file("phone.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Peter Marsh\r\nTEL:+44 7700 900001\r\nEND:VCARD\r\n")));
        window.until("the preview", () -> !buttons("Import one").isEmpty());
        Window.key(list(), 'j');
        LinkText links = window.all(LinkText.class, text -> text.text().text().contains("Join them")).getFirst();
        assertThat(links.text().text()).contains("Not in your book yet");
        assertThat(links.isFocusControl()).isTrue();

        // the desktop tells of the focus in its own time
        links.notifyListeners(SWT.FocusIn, new Event());
        Window.key(links, SWT.CR);
        assertThat(links.text().text()).containsPattern("One with Peter Marsh: (Water Works|Marsh Timber), you said so");
        assertThat(list().isFocusControl()).isTrue();
        press("Import one");
        window.until("the report", () -> !buttons("Undo import").isEmpty());
        assertThat(people()).isEqualTo(2);
    }
}
