// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What the program keeps beside the book")
class PrivacyTest {
    @TempDir
    Path folder;

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    @DisplayName("is for the user alone, from the first start on, and where an earlier version left it open")
    void onlyForTheUser() throws Exception {
        Installed program = Installed.in(folder);
        Path state = program.home().resolve(".local/state/wellspring");
        Files.createDirectories(state, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        assertThat(program.run("new").code()).isZero();
        assertThat(rights(state)).isEqualTo("rwx------");
        Path cache = program.home().resolve(".cache/wellspring");
        try (Stream<Path> starts = Files.list(cache)) {
            assertThat(starts.toList()).isNotEmpty().allSatisfy(start -> assertThat(rights(start)).isEqualTo("rwx------"));
        }
    }

    @Test
    @DisplayName("leaves nothing among the system's temporary files")
    void nothingStaysBehind() throws Exception {
        Installed program = Installed.in(folder);
        Path passing = Files.createDirectories(folder.resolve("tmp"));
        Map<String, String> there = Map.of("WELLSPRING_JAVA_OPTS", "-Djava.io.tmpdir=" + passing, "TMPDIR", passing.toString());
        Files.writeString(program.home().resolve("people.vcf"), "BEGIN:VCARD\nVERSION:4.0\nFN:Rosa Okafor\nEND:VCARD\n");
        assertThat(program.start(there, "import", "people.vcf", "--dry-run").end().code()).isZero();
        assertThat(program.start(there, "import", "people.vcf").end().code()).isZero();
        assertThat(program.start(there, "people").end().code()).isZero();
        Running window = program.start(there);
        Path book = program.home().resolve("Wellspring");
        for (int i = 0; i < 600 && !Files.exists(book.resolve("space.window")); i++) {
            Thread.sleep(50);
        }
        window.close();
        try (Stream<Path> left = Files.list(passing)) {
            assertThat(left.map(p -> p.getFileName().toString()).collect(Collectors.toSet())).isEqualTo(Set.of());
        }
    }

    @Test
    @DisplayName("keeps letters beyond ASCII where the system has no language set, as in cron")
    void lettersStay() throws Exception {
        Installed program = Installed.in(folder);
        Map<String, String> none = Map.of("LC_ALL", "", "LANG", "", "LC_CTYPE", "");
        assertThat(program.start(none, "new").end().code()).isZero();
        assertThat(program.shell(none, "wellspring card new 'Jürgen Groß, Żółkiew'").code()).isZero();
        assertThat(program.start(none, "card", "list").end().out()).contains("Jürgen Groß, Żółkiew");
        assertThat(program.start(Map.of("LC_ALL", "C"), "card", "list", "--json").end().out()).contains("Jürgen Groß, Żółkiew");
    }
}
