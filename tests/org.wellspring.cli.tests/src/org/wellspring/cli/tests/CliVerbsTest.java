// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.wellspring.cli.spi.CliVerbs;

@DisplayName("Commands come from where their feature is")
class CliVerbsTest {
    private static final BundleContext BUNDLES = FrameworkUtil.getBundle(CliVerbsTest.class).getBundleContext();

    @RegisterExtension
    final Terminal terminal = new Terminal();

    private static Bundle bundle(String name) {
        return Arrays.stream(BUNDLES.getBundles()).filter(b -> b.getSymbolicName().equals(name)).findFirst().orElseThrow();
    }

    /** Something that is done while a bundle is stopped, which takes its services away. */
    private static void without(String name, Runnable work) throws BundleException {
        Bundle bundle = bundle(name);
        bundle.stop(Bundle.STOP_TRANSIENT);
        try {
            work.run();
        } finally {
            bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
        }
    }

    private static List<String> names(ServiceReference<?> reference) {
        Object property = reference.getProperty(CliVerbs.NAME);
        Stream<String> names = property instanceof String[] several ? Stream.of(several) : Stream.ofNullable((String) property);
        return names.map(name -> name.replaceFirst("^\\d+ ", "")).toList();
    }

    private List<String> listed() {
        return terminal.raw(Map.of(), List.of("--help")).out().lines().dropWhile(l -> !l.startsWith("Commands:")).skip(1)
                .takeWhile(l -> !l.isBlank()).filter(l -> l.matches(" {2}\\S.*")).map(l -> l.strip().split(" ")[0]).toList();
    }

    @Test
    @DisplayName("every name that is offered is a command")
    void everyNameIsACommand() throws InvalidSyntaxException {
        Collection<ServiceReference<CliVerbs>> all = BUNDLES.getServiceReferences(CliVerbs.class, null);
        assertThat(all).hasSizeGreaterThan(5).allSatisfy(reference -> {
            CliVerbs verbs = BUNDLES.getService(reference);
            assertThat(names(reference)).isNotEmpty().allSatisfy(name -> assertThat(verbs.verb(name)).as(name).isNotNull());
        });
    }

    @Test
    @DisplayName("help lists them in one order, whoever brings them")
    void oneOrder() {
        assertThat(listed()).startsWith("new", "import", "export", "today", "search", "people", "person", "organization")
                .endsWith("history", "undo", "redo", "settings", "info", "check", "backup", "restore", "completion", "manual")
                .containsSubsequence("capture", "log", "merge", "part", "delete", "rhythm", "promise", "follow-up", "card", "snooze", "bed", "history");
    }

    @ParameterizedTest
    @CsvSource({"org.wellspring.interop.cli, import export part, Import and export",
            "org.wellspring.capture.cli, capture, Capture",
            "org.wellspring.followup.cli, today desk rhythm offer takeup offers promise follow-up waiting reminders card snooze done not-now silence, Follow-up"})
    @DisplayName("a feature that is not there has none: help is silent about them, and who gives one hears what would bring it")
    void absent(String bundle, String words, String part) throws BundleException, InvalidSyntaxException {
        List<String> whole = listed();
        List<String> offered = Arrays.stream(bundle(bundle).getRegisteredServices()).flatMap(service -> names(service).stream())
                .map(name -> name.split(" ")[0]).distinct().toList();
        assertThat(offered).as("what messages.properties says of it").containsExactlyInAnyOrder(words.split(" "));
        without(bundle, () -> {
            assertThat(listed()).doesNotContain(words.split(" ")).contains("new", "people", "person", "log", "undo");
            for (String word : words.split(" ")) {
                Said said = terminal.raw(Map.of(), List.of(word, "x"));
                assertThat(said.code()).isEqualTo(64);
                assertThat(said.err()).startsWith("“" + word + "” comes with “" + part + "”, a part of Wellspring that is not installed here.");
                assertThat(terminal.raw(Map.of(), List.of(word, "--json")).at("error/kind").asText()).isEqualTo("usage");
            }
        });
        assertThat(listed()).isEqualTo(whole);
    }

    @Test
    @DisplayName("what is not there is not proposed for a slip either")
    void notProposed() throws BundleException {
        assertThat(terminal.raw(Map.of(), List.of("birthdays")).err()).contains("“today”");
        without("org.wellspring.followup.cli", () -> {
            assertThat(terminal.raw(Map.of(), List.of("birthdays")).err()).doesNotContain("Did you mean");
            assertThat(terminal.raw(Map.of(), List.of("todya")).err()).doesNotContain("“today”");
        });
    }

    @Test
    @DisplayName("without a world to look around in a book is made all the same, but not that one")
    void noSample() throws BundleException {
        without("org.wellspring.sample", () -> {
            Said said = terminal.run("new", "--sample", "--json");
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.at("error/kind").asText()).isEqualTo("no-sample");
            assertThat(terminal.space()).doesNotExist();
            terminal.json("new");
        });
    }
}
