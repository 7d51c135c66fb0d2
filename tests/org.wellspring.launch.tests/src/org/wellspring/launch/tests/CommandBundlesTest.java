// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A command does without the bundles of the window")
class CommandBundlesTest {
    @TempDir
    static Path folder;
    private static Installed program;

    @BeforeAll
    static void installsAndFillsABook() throws IOException, InterruptedException {
        program = Installed.in(folder);
        Said said = program.run("new", "--sample", "--space", "book");
        assertThat(said.code()).as(said.err()).isZero();
    }

    @Test
    void hasEveryBundleThatNeedsNoWindow() throws IOException {
        List<String> kept = program.usedByCommands();
        assertThat(kept).contains("org.wellspring.cli", "org.wellspring.start", "org.wellspring.followup.cli", "org.wellspring.interop.cli",
                "org.wellspring.core", "org.wellspring.store", "org.wellspring.people",
                "org.wellspring.followup", "org.wellspring.capture", "org.wellspring.interop", "org.wellspring.sample",
                "org.apache.felix.scr", "com.googlecode.ez-vcard");
        assertThat(kept).noneMatch(name -> name.startsWith("org.eclipse.swt") || name.endsWith(".ui") || name.equals("org.wellspring.app")
                || name.contains("spifly"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vcard21", "vcard3", "vcard4", "jcard", "xcard", "csv", "google", "json"})
    void writesAndReadsEveryFormat(String format) throws IOException, InterruptedException {
        Said written = program.run("export", "--format", format, "--out", "out-" + format, "--space", "book");
        assertThat(written.code()).as(written.err()).isZero();
        Said read = program.run("import", "out-" + format, "--dry-run", "--space", "book");
        assertThat(read.code()).as(read.out() + read.err()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "people", "info", "check", "history", "settings"})
    void answers(String command) throws IOException, InterruptedException {
        Said said = program.run(command, "--space", "book");
        assertThat(said.code()).as(said.out() + said.err()).isLessThan(2);
        assertThat(said.err()).doesNotContain("unexpectedly");
    }
}
