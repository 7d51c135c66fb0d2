// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.ui.errors.RecordingErrorService;
import org.wellspring.ui.jobs.StatusModel;
import org.wellspring.ui.jobs.UiJobs;

/** With a program of our own in the place of the user's. */
class LinksTest {
    @TempDir
    Path folder;
    private final RecordingErrorService errors = new RecordingErrorService();

    @Test
    void anAddressGoesToTheProgramAsOneWord() throws IOException {
        links("printf '%s\\n' \"$#\" \"$1\" >\"$0.new\"; mv \"$0.new\" \"$0.got\"").open("https://lumen.example/a b?x=1&y=$(z)");
        Path got = folder.resolve("program.got");
        until(() -> Files.exists(got));
        assertThat(Files.readAllLines(got)).containsExactly("1", "https://lumen.example/a%20b?x=1&y=$(z)");
        assertThat(errors.notices()).isEmpty();
    }

    @Test
    void anythingElseIsSaidAndReachesNoProgram() throws IOException {
        links("touch \"$0.got\"").open("file:///tmp/letter.txt");
        assertThat(errors.notices()).extracting(n -> n.text())
                .containsExactly("Not opened, because it is no web page, e-mail address or number: file:///tmp/letter.txt");
        assertThat(folder.resolve("program.got")).doesNotExist();
    }

    @Test
    void withoutAProgramForItTheAddressCanBeCopied() throws IOException {
        links("exit 3").open("tel:555-0100");
        until(() -> !errors.notices().isEmpty());
        assertThat(errors.notices().getFirst().text()).isEqualTo("No program on this computer opened tel:5550100");
        assertThat(errors.notices().getFirst().link().orElseThrow().label()).isEqualTo("Copy");
    }

    @Test
    void theNextProgramIsAskedWhereOneIsNotInstalled() throws InterruptedException, IOException {
        UserPrograms programs = new UserPrograms(List.of(List.of("/nowhere/at-all"), List.of("sh", program("exit 0"))));
        assertThat(programs.open(Link.phone("555-0100").orElseThrow())).isTrue();
    }

    private Links links(String script) throws IOException {
        return new Links(new UiJobs(Display.getDefault(), new StatusModel(), errors), errors, new UserPrograms(List.of(List.of("sh", program(script)))));
    }

    private String program(String script) throws IOException {
        return Files.writeString(folder.resolve("program"), script).toString();
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for the program").isLessThan(end);
            if (!Display.getDefault().readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }
}
