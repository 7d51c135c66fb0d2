// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.interop.ui.internal.ExportHandler;
import org.wellspring.model.ModelPackage;
import org.wellspring.ui.jobs.Running;
import org.wellspring.ui.jobs.StatusModel;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.widgets.Heading;

/** The dialog of the system can't be answered by a test, so a plain answer stands in for it; all else is the real thing. */
@DisplayName("Exporting in the window")
@Timeout(180)
class ExportTest {
    /** Eight of ours, and the one of the example plug-in. */
    private static final int FORMATS = 9;
    private static final String EXPORT = "org.wellspring.command.export";

    @TempDir
    Path folder;
    private Path out;
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void makeFolder() throws Exception {
        out = Files.createDirectory(folder.resolve("out"));
    }

    @Test
    @DisplayName("asks for the format and the place, shows the progress, and says how many people are in the file")
    void people() throws Exception {
        Window.inSampleWorld(folder, window -> {
            int people = window.space().all(ModelPackage.Literals.PERSON).size();
            List<String> titles = Collections.synchronizedList(new ArrayList<>());
            StatusModel status = window.ui(() -> window.model().getContext().get(StatusModel.class));
            status.onChange(() -> status.running().stream().map(Running::title).forEach(titles::add));
            Path file = out.resolve("friends.vcf");

            export(window, Optional.of(file), 1);

            window.until("the notice", () -> notice(window, " written to friends.vcf"));
            assertThat(asked).singleElement().asString().matches("contacts-\\d{4}-\\d\\d-\\d\\d\\.vcf");
            assertThat(titles).contains("Writing friends.vcf");
            assertThat(Files.readString(file)).contains("BEGIN:VCARD", "VERSION:3.0", "Rosa Okafor");
            assertThat(Files.readString(file).lines().filter("BEGIN:VCARD"::equals).count()).isGreaterThanOrEqualTo(people);
            assertThat(inFolder()).containsExactly("friends.vcf");
        });
    }

    @Test
    @DisplayName("writes everything as JSON in place of a file that the user agreed to replace")
    void everything() throws Exception {
        Path file = Files.writeString(out.resolve("book.json"), "older");
        Window.inSampleWorld(folder, window -> {
            export(window, Optional.of(file), 4);
            window.until("the notice", () -> notice(window, "Everything written to book.json"));
            assertThat(Files.readString(file)).startsWith("{\"wellspring\":").contains("Rosa Okafor");
            assertThat(inFolder()).containsExactly("book.json");
        });
    }

    @Test
    @DisplayName("offers the format of a plug-in from outside after ours, and writes by it")
    void plugIn() throws Exception {
        Path file = out.resolve("friends.garden");
        Window.inSampleWorld(folder, window -> {
            export(window, Optional.of(file), FORMATS - 1);
            window.until("the notice", () -> notice(window, " written to friends.garden"));
            assertThat(asked).singleElement().asString().endsWith(".garden");
            assertThat(Files.readString(file)).startsWith("community garden list\n").contains("member; Rosa Okafor");
            assertThat(inFolder()).containsExactly("friends.garden");
        });
    }

    @Test
    @DisplayName("writes nothing when no place is chosen, and nothing when the panel is closed")
    void nowhere() throws Exception {
        Window.inSampleWorld(folder, window -> {
            export(window, Optional.empty(), 0);
            assertThat(asked).hasSize(1);
            window.run(EXPORT, java.util.Map.of());
            window.until("the formats", () -> formats(window) != null);
            window.ui(() -> {
                window.panel().close();
                return null;
            });
            assertThat(asked).hasSize(1);
            assertThat(inFolder()).isEmpty();
        });
    }

    @Test
    @DisplayName("says that a folder is not to be written, that it is gone, or that it has the very name; and leaves no half file")
    void refused() throws Exception {
        Path taken = Files.createDirectory(out.resolve("friends.vcf"));
        Window.inSampleWorld(folder, window -> {
            refused(window, taken, "a folder has that name");
            refused(window, folder.resolve("gone").resolve("friends.vcf"), "there is no such folder");
            refused(window, forbidden().resolve("friends.vcf"), "access denied");
            assertThat(inFolder()).containsExactly("friends.vcf");
            assertThat(taken).isEmptyDirectory();
        });
    }

    private void refused(Window window, Path file, String reason) throws Exception {
        export(window, Optional.of(file), 0);
        window.until("the problem: " + reason, () -> says(window, "The file " + file + " can't be written: " + reason + "."));
        assertThat(window.ui(() -> says(window, "What was in that place before is unchanged."))).isTrue();
        assertThat(window.ui(() -> says(window, "Choose another place, or make room there, and export again."))).isTrue();
        window.press("Close");
        window.until("the problem is gone", () -> window.panel() == null);
    }

    /** Opens the formats, goes down so many of them and presses Enter; the place is answered as told. */
    private void export(Window window, Optional<Path> answer, int down) throws Exception {
        window.ui(() -> {
            window.get(EHandlerService.class).activateHandler(EXPORT, new ExportHandler((shell, name, extension) -> {
                asked.add(name + "." + extension);
                return answer;
            }));
            return null;
        });
        window.key(SWT.MOD1, 'e');
        window.until("the formats", () -> formats(window) != null);
        window.ui(() -> {
            RowList<?> list = formats(window);
            for (int i = 0; i < down; i++) {
                Window.key(list, 0, SWT.ARROW_DOWN);
            }
            Window.key(list, 0, SWT.CR);
            return null;
        });
        window.until("the formats are gone", () -> formats(window) == null);
    }

    private static RowList<?> formats(Window window) {
        return window.panel() == null ? null : Window.find(window.panel(), RowList.class, l -> l.rowCount() == FORMATS);
    }

    private static boolean says(Window window, String sentence) {
        return window.panel() != null && Window.find(window.panel(), Heading.class, h -> h.getText().equals(sentence)) != null;
    }

    /** Whether a notice over the window ends so. */
    private static boolean notice(Window window, String end) {
        return Stream.of(window.shells().getFirst().getShells()).filter(Control::isVisible).map(Shell::getText).anyMatch(t -> t.endsWith(end));
    }

    /** A folder without the right to write; an administrator has that everywhere but where the system keeps its own. */
    private Path forbidden() throws Exception {
        Path closed = Files.createDirectories(folder.resolve("closed"));
        assertThat(closed.toFile().setWritable(false)).isTrue();
        return Files.isWritable(closed) ? Path.of("/sys") : closed;
    }

    private List<String> inFolder() throws Exception {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }
}
