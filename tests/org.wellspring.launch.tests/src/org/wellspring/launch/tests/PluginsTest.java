// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.launch.handover.Handover;
import org.wellspring.testkit.plugins.PluginSite;
import org.wellspring.testkit.plugins.PluginSource;

@DisplayName("A plug-in of somebody else")
class PluginsTest {
    @TempDir
    static Path shared;
    private static Installed forAll;
    @TempDir
    Path folder;
    private Installed program;
    private Path book;
    private Path site;

    @BeforeAll
    static void install() throws Exception {
        forAll = Installed.in(shared);
    }

    @BeforeEach
    void begin() throws Exception {
        program = forAll.forSomebodyNew(folder);
        book = folder.resolve("book");
        site = folder.resolve("site");
        done(program.run("new", "--space", book.toString()));
        done(program.run("person", "new", "Rosa Okafor", "--space", book.toString()));
    }

    private static Said done(Said said) {
        assertThat(said.code()).as(said.toString()).isZero();
        return said;
    }

    private Said plugin(String... arguments) throws Exception {
        String[] all = new String[arguments.length + 1];
        all[0] = "plugin";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return program.run(all);
    }

    private PluginSite site(PluginSource... plugins) throws Exception {
        PluginSite made = new PluginSite(site, Installed.classPath());
        for (PluginSource plugin : plugins) {
            made.with(plugin);
        }
        return made.publish();
    }

    private String logged(String... more) throws Exception {
        String[] all = {"log", "Rosa", "--kind", "call", "--json", "--space", book.toString()};
        String[] whole = Stream.concat(Stream.of(all), Stream.of(more)).toArray(String[]::new);
        Said said = done(program.run(whole));
        return said.out() + said.err();
    }

    @Test
    @DisplayName("comes from a folder by command, speaks, is updated, switched off and on and removed; the book stays as it was (X8)")
    void wholeLife() throws Exception {
        site(Rowing.guard("1.0.0"));
        assertThat(done(plugin("sites", "add", site.toString(), "--json")).at("sites/0").asText()).isEqualTo(site.toString());
        Said offer = done(plugin("available", "--json"));
        assertThat(offer.at("available/0/id").asText()).isEqualTo(Rowing.ID);
        assertThat(offer.at("available/0/description").asText()).isEqualTo("Reminds you of the club’s hours.");
        assertThat(offer.at("available/0/licence").asText()).isEqualTo("EPL-2.0");

        Said installed = done(plugin("install", Rowing.ID));
        assertThat(installed.out()).contains("Installed: Lakeside Rowing Club 1.0.0.", "Nobody has signed it", "at the next start");
        Said list = done(plugin("list", "--json"));
        assertThat(list.at("plugins/0/state").asText()).isEqualTo("enabled");
        assertThat(list.at("plugins/0/site").asText()).isEqualTo(site.toString());
        assertThat(list.at("plugins/0/signer").asText()).isEmpty();
        assertThat(logged()).contains("The boathouse closes at eight (1.0.0).");
        assertThat(logged("--safe")).doesNotContain("boathouse");

        site(Rowing.guard("1.0.0"), Rowing.guard("1.1.0"));
        assertThat(done(plugin("update")).out()).contains("Updated: Lakeside Rowing Club 1.0.0 → 1.1.0.");
        assertThat(logged()).contains("(1.1.0)").doesNotContain("(1.0.0)");
        assertThat(done(plugin("update")).out()).contains("There is nothing to do.");

        done(plugin("disable", "lakeside rowing club"));
        assertThat(done(plugin("list", "--json")).at("plugins/0/state").asText()).isEqualTo("disabled");
        assertThat(logged()).doesNotContain("boathouse");
        done(plugin("enable", Rowing.ID));
        assertThat(logged()).contains("(1.1.0)");

        assertThat(done(plugin("remove", Rowing.ID)).out()).contains("Removed: Lakeside Rowing Club 1.1.0.");
        assertThat(logged()).doesNotContain("boathouse");
        assertThat(done(plugin("list", "--json")).at("plugins").size()).isZero();
        assertThat(done(program.run("check", "--json", "--space", book.toString())).at("sound").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("comes into an open window at once, and leaves it at once where it has no view")
    void intoAnOpenWindow() throws Exception {
        site(Rowing.guard("1.0.0"), Rowing.guard("1.2.0"));
        try (Running window = program.start("--space=" + book)) {
            window.until(() -> Handover.answers(book));
            Said said = done(program.run("plugin", "install", Rowing.ID, "--site", site.toString(), "--space", book.toString()));
            assertThat(said.out()).contains("It is there now.");
            assertThat(logged()).contains("(1.2.0)");
            assertThat(done(program.run("plugin", "remove", Rowing.ID, "--space", book.toString())).out()).contains("It is there now.");
            assertThat(logged()).doesNotContain("boathouse");
            assertThat(window.alive()).isTrue();
        }
    }

    @Test
    @DisplayName("that can’t be here is refused with a sentence that names it, and nothing is changed")
    void refused() throws Exception {
        site(Rowing.guard("1.0.0").header("Bundle-RequiredExecutionEnvironment", "JavaSE-99"));
        assertThat(refusal("--site", site.toString())).contains("Lakeside Rowing Club needs Java 99; this is Java " + Runtime.version().feature(),
                "Nothing was changed.");
        site(Rowing.guard("1.0.0").header("Import-Package", "org.lakeside.tides;version=\"[2.0.0,3.0.0)\""));
        assertThat(refusal("--site", site.toString()))
                .contains("Lakeside Rowing Club needs org.lakeside.tides [2.0.0,3.0.0), which is neither in Wellspring nor");
        site(Rowing.guard("1.0.0").header("Import-Package", "org.wellspring.core;version=\"[7.0.0,8.0.0)\",org.wellspring.core.spi"));
        assertThat(refusal("--site", site.toString()))
                .contains("Lakeside Rowing Club is made for another version of Wellspring: it needs org.wellspring.core [7.0.0,8.0.0), and this is 0.1.0");
        site(Rowing.guard("1.0.0").header("Import-Package", "org.wellspring.store.internal"));
        assertThat(refusal("--site", site.toString())).contains("Lakeside Rowing Club uses org.wellspring.store.internal, which is the inside of Wellspring");
        site(Rowing.guard("1.0.0"));
        Path jar = site.resolve("plugins").resolve(Rowing.ID + "_1.0.0.jar");
        byte[] bytes = Files.readAllBytes(jar);
        bytes[bytes.length / 2] ^= 1;
        Files.write(jar, bytes);
        assertThat(refusal("--site", site.toString())).contains(Rowing.ID + " 1.0.0 arrived damaged");
        Files.delete(jar);
        assertThat(refusal("--site", site.toString())).contains("The site names " + Rowing.ID + " 1.0.0, but does not have it.");
        Files.writeString(site.resolve("content.xml"), "<?xml version='1.0'?><?metadataRepository version='1.2.0'?><repository name='x'");
        assertThat(refusal("--site", site.toString())).contains("What is at " + site + " can’t be read");
        assertThat(refusal("--site", "https://127.0.0.1:9/plug-ins")).contains("https://127.0.0.1:9/plug-ins can’t be reached");
        assertThat(refusal("--site", "http://example.org/plug-ins")).contains("begins with http");
        assertThat(refusal("--site", folder.resolve("nowhere").toString())).contains("There is no ");
        assertThat(refusal()).contains("There is no site to take plug-ins from.");
        assertThat(done(plugin("list", "--json")).at("plugins").size()).isZero();
    }

    private String refusal(String... more) throws Exception {
        Said said = plugin(Stream.concat(Stream.of("install", Rowing.ID), Stream.of(more)).toArray(String[]::new));
        assertThat(said.code()).as(said.toString()).isOne();
        return said.err();
    }

    @Test
    @DisplayName("with which no window comes up is taken back by the next start, which says so")
    void takenBack() throws Exception {
        site(Rowing.guard("1.0.0"));
        done(plugin("install", Rowing.ID, "--site", site.toString()));
        try (Running window = program.start("--space=" + book)) {
            window.until(() -> Handover.answers(book) && !Files.readString(state()).contains("before"));
        }
        site(Rowing.guard("1.0.0"), Rowing.sinking("2.0.0"));
        assertThat(done(plugin("update")).out()).contains("1.0.0 → 2.0.0");
        assertThat(program.start("--space=" + book).ended().code()).isEqualTo(3);
        try (Running window = program.start("--space=" + book)) {
            window.until(() -> Handover.answers(book));
            assertThat(logged()).contains("(1.0.0)");
            assertThat(done(program.run("plugin", "list", "--space", book.toString())).out())
                    .contains("Wellspring did not start with Lakeside Rowing Club 2.0.0, so it was taken back");
        }
        assertThat(done(plugin("list", "--json")).at("plugins/0/version").asText()).isEqualTo("1.0.0");
    }

    private Path state() {
        return program.home().resolve(".local/share/wellspring/plug-ins/current");
    }

    @Test
    @DisplayName("comes from a zip file, too")
    void fromZip() throws Exception {
        Path zip = site(Rowing.guard("1.0.0")).zip(folder.resolve("club, 2026.zip"));
        done(plugin("install", "Lakeside Rowing Club", "--site", zip.toString()));
        assertThat(logged()).contains("(1.0.0)");
        assertThat(Map.of("sites", done(plugin("sites")).out())).asString().contains("club, 2026.zip");
    }

    @Test
    @DisplayName("shows who signed all of it; another signer is asked about, and what somebody added afterwards makes it unsigned")
    void signed() throws Exception {
        PluginSite offered = new PluginSite(site, Installed.classPath());
        Key ines = Key.of(folder, "Ines Falk");
        offered.with(Rowing.guard("1.0.0"), ines.signed(jar("1.0.0"))).publish();
        assertThat(done(plugin("install", Rowing.ID, "--site", site.toString())).out()).contains("Signed by Ines Falk, key ");
        String key = done(plugin("list", "--json")).at("plugins/0/key").asText();
        offered.with(Rowing.guard("1.1.0"), ines.signed(jar("1.1.0"))).publish();
        done(plugin("update"));
        assertThat(done(plugin("list", "--json")).at("plugins/0/key").asText()).isEqualTo(key).isNotEmpty();

        offered.with(Rowing.guard("1.2.0"), Key.of(folder, "Otto Brandt").signed(jar("1.2.0"))).publish();
        Said refused = plugin("update");
        assertThat(refused.code()).isOne();
        assertThat(refused.err()).contains("was signed by Ines Falk, key " + key, "the new version by Otto Brandt");
        assertThat(done(plugin("update", "--other-signer")).out()).contains("Signed by Otto Brandt");

        Path added = Key.of(folder, "Otto Brandt").signed(jar("1.3.0"));
        try (FileSystem inside = FileSystems.newFileSystem(added)) {
            Files.writeString(inside.getPath("added.txt"), "Nobody signed this.");
        }
        offered.with(Rowing.guard("1.3.0"), added).publish();
        Said unsigned = plugin("update");
        assertThat(unsigned.code()).as(unsigned.toString()).isOne();
        assertThat(unsigned.err()).contains("the new version by nobody");
    }

    private Path jar(String version) throws Exception {
        return Rowing.guard(version).jar(site.resolve("plugins"), Installed.classPath());
    }

    /** Somebody’s key, by the JDK’s own tools. */
    private record Key(Path store) {
        static Key of(Path folder, String name) throws Exception {
            Path store = folder.resolve(name + ".p12");
            if (!Files.exists(store)) {
                tool("keytool", "-genkeypair", "-keystore", store.toString(), "-storepass", "lakeside", "-alias", "key", "-keyalg", "EC", "-dname",
                        "CN=" + name);
            }
            return new Key(store);
        }

        Path signed(Path jar) throws Exception {
            tool("jarsigner", "-keystore", store.toString(), "-storepass", "lakeside", jar.toString(), "key");
            return jar;
        }

        private static void tool(String name, String... arguments) throws Exception {
            List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", name).toString()));
            command.addAll(List.of(arguments));
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
        }
    }
}
