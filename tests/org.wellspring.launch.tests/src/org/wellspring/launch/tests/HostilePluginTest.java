// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.launch.handover.Handover;
import org.wellspring.testkit.plugins.PluginSite;
import org.wellspring.testkit.plugins.PluginSource;

@DisplayName("A plug-in that means no good takes neither the window nor the list of the day nor what is saved with it, and is named")
class HostilePluginTest {
    @TempDir
    static Path shared;
    private static Installed forAll;
    @TempDir
    Path folder;
    private Installed program;
    private Path book;

    @BeforeAll
    static void install() throws Exception {
        forAll = Installed.in(shared);
    }

    @BeforeEach
    void begin() throws Exception {
        program = forAll.forSomebodyNew(folder);
        book = folder.resolve("book");
        done("new");
        done("person", "new", "Rosa Okafor");
        done("promise", "new", "Rosa", "--what", "Lend her the bellows", "--due", "today");
    }

    private Said run(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--space");
        all.add(book.toString());
        return program.run(all.toArray(String[]::new));
    }

    private Said done(String... arguments) throws Exception {
        Said said = run(arguments);
        assertThat(said.code()).as(String.join(" ", arguments) + ": " + said).isZero();
        return said;
    }

    private void install(PluginSource plugin) throws Exception {
        Path site = folder.resolve("site");
        new PluginSite(site, Installed.classPath()).with(plugin).publish();
        done("plugin", "install", plugin.name(), "--site", site.toString());
    }

    /** What everybody does every day. */
    private void aMorning() throws Exception {
        assertThat(done("today", "--json").out()).contains("Lend her the bellows");
        done("log", "Rosa", "--kind", "call", "--note", "Spoke about the kiln");
        assertThat(done("person", "Rosa").out()).contains("Spoke about the kiln", "Lend her the bellows");
    }

    /** What else there is to do with the program. */
    private void theRestOfTheDay() throws Exception {
        Path card = Files.writeString(folder.resolve("ines.vcf"), "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Inês Duarte\r\nEND:VCARD\r\n");
        assertThat(done("import", card.toString()).out()).contains("1");
        assertThat(done("search", "Inês").out()).contains("Inês Duarte");
        done("draft", "Rosa");
        Path all = folder.resolve("all.json");
        Files.deleteIfExists(all);
        done("export", "--format", "json", "--out", all.toString());
        done("capture", "Coffee with Rosa yesterday, she needs a plumber");
        done("settings");
        done("event", "list");
        done("group", "meeting", "formats");
        done("undo");
        assertThat(done("check", "--json").at("sound").asBoolean()).isTrue();
    }

    /** Something that is done while the window is open. */
    private interface Deeds {
        void run() throws Exception;
    }

    private void inWindow(PluginSource plugin, String fault, Deeds more) throws Exception {
        install(plugin);
        try (Running window = program.start("--space=" + book)) {
            window.until(() -> Handover.answers(book));
            aMorning();
            more.run();
            Said list = done("plugin", "list", "--json");
            assertThat(list.at("plugins/0/state").asText()).as(list.out()).isEqualTo("faulty");
            assertThat(list.at("plugins/0/problem").asText()).contains(fault);
            assertThat(window.alive()).isTrue();
            done("plugin", "disable", plugin.name());
            assertThat(done("plugin", "list", "--json").at("plugins/0/state").asText()).isEqualTo("disabled");
        }
    }

    @Test
    @DisplayName("that throws at every door")
    void throwing() throws Exception {
        inWindow(Hostile.throwing(), "The gate is shut", this::theRestOfTheDay);
    }

    @Test
    @DisplayName("that lacks a class at every door")
    void missing() throws Exception {
        inWindow(Hostile.missing(), "org/tollgate/Key", () -> done("search", "Rosa"));
    }

    @Test
    @DisplayName("that answers nothing at every door")
    void silent() throws Exception {
        inWindow(Hostile.silent(), "answered null", () -> done("draft", "Rosa"));
    }

    @Test
    @DisplayName("that takes long, or makes the window wait")
    void slow() throws Exception {
        install(Hostile.sleeping());
        try (Running window = program.start("--space=" + book)) {
            window.until(() -> Handover.answers(book));
            done("log", "Rosa", "--kind", "call", "--note", "Spoke about the kiln");
            assertThat(problem()).contains("Slow");
            assertThat(done("person", "Rosa").out()).contains("Spoke about the kiln");
        }
    }

    @Test
    @DisplayName("that fails in the window, and makes it wait")
    void inTheWay() throws Exception {
        install(Hostile.inTheWay());
        try (Running window = program.start("--space=" + book)) {
            window.until(() -> Handover.answers(book) && problem().contains("It kept the window from answering (in Waiting.begin)."));
            done("log", "Rosa", "--kind", "call", "--note", "Spoke about the kiln");
        }
        // Whoever had to end a window that stood still learns why at the next start.
        assertThat(done("plugin", "list").out()).contains("It kept the window from answering");
    }

    @Test
    @DisplayName("that brings something for the window of another program")
    void lost() throws Exception {
        install(Hostile.lost());
        try (Running window = program.start("--space=" + book)) {
            window.until(() -> Handover.answers(book) && problem().contains("has no place there"));
        }
    }

    private String problem() throws Exception {
        return done("plugin", "list", "--json").at("plugins/0/problem").asText();
    }

    @Test
    @DisplayName("that says the model of people is its own is refused")
    void impostor() throws Exception {
        Path site = folder.resolve("site");
        new PluginSite(site, Installed.classPath()).with(Hostile.impostor()).publish();
        Said said = run("plugin", "install", Hostile.ID, "--site", site.toString());
        assertThat(said.code()).isOne();
        assertThat(said.err()).contains("Tollgate brings a model by the name urn:wellspring:model, which is Wellspring’s own.", "Nothing was changed.");
    }

    @Test
    @DisplayName("that brings an old version of a library of ours: what we do goes on with our own")
    void oldLibrary() throws Exception {
        Path site = folder.resolve("site");
        new PluginSite(site, Installed.classPath()).with(Hostile.old()).publish();
        done("plugin", "install", "org.apache.commons.commons-csv", "--site", site.toString());
        try (Running window = program.start("--space=" + book)) {
            window.until(() -> Handover.answers(book));
            Path table = Files.writeString(folder.resolve("guests.csv"), "First Name,Last Name,E-mail Address\nBo,Lund,bo@lund.example\n");
            assertThat(done("import", table.toString()).out()).contains("1");
            assertThat(done("person", "Bo Lund").out()).contains("bo@lund.example");
        }
    }

    @Test
    @DisplayName("that leaks a thread does not keep the program from ending")
    void leaking() throws Exception {
        install(Hostile.leaking());
        try (Running window = program.start("--space=" + book)) {
            window.until(() -> Handover.answers(book));
            window.signal("TERM");
            window.ended();
        }
    }
}
