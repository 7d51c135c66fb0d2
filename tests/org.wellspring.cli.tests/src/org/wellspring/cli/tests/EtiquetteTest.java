// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Staying welcome, by the command line")
class EtiquetteTest {
    @RegisterExtension
    final Terminal terminal = new Terminal();

    @BeforeEach
    void somebodyIsInTheBook() {
        terminal.people("Ana Ruiz", "Bo Lund");
    }

    @Test
    @DisplayName("guard says what there is to say of a draft and logs nothing (T13)")
    void guard() {
        String bad = terminal.file("bad.txt", "Dear Ana,\n\nAfter all I did for you, you owe me an answer.\n").toString();
        String good = terminal.file("good.txt", "Dear Ana,\n\nI owe you an apology. Our new price list is out.\n").toString();
        Said said = terminal.json("guard", "Ana Ruiz", "--kind", "email", "--text", bad);
        assertThat(said.names("")).containsExactly("warnings");
        assertThat(said.names("warnings/0")).containsExactly("rule", "message", "source", "about");
        assertThat(said.each("warnings", "rule")).containsOnly("T13");
        assertThat(terminal.json("guard", "Ana Ruiz", "--kind", "email", "--purpose", "networking", "--text", good).at("warnings")).isEmpty();
        assertThat(terminal.run("guard", "Ana Ruiz", "--text", good).out()).contains("Nothing speaks against it.");
        assertThat(terminal.piped("You owe me.", "guard", "Ana Ruiz", "--text", "-").out()).contains("T13");
        assertThat(terminal.json("person", "Ana Ruiz").at("timeline")).isEmpty();
        assertThat(terminal.run("guard", "Ana Ruiz", "--text", terminal.file("none.txt").toString()).code()).isEqualTo(1);
        assertThat(terminal.run("guard", "Ana Ruiz", "--purpose", "gold").code()).isEqualTo(64);
    }

    @Test
    @DisplayName("optout notes a wish in one action, with a reason in either direction; list sums up, end ends (T2, T3, T15)")
    void optout() {
        Said one = terminal.json("optout", "Ana", "Ruiz");
        assertThat(one.names("")).containsExactly("transaction", "ids", "done");
        terminal.json("optout", "Bo Lund", "--channel", "post", "--reason", "He likes no paper", "--at", "2026-03-01");
        terminal.json("optout", "Bo Lund", "--channel", "email", "--reason", "We argued", "--by", "me");
        Said list = terminal.json("optout", "list");
        assertThat(list.names("")).containsExactly("optouts", "byThem", "byMe");
        assertThat(list.names("optouts/0")).containsExactly("id", "person", "name", "channel", "by", "reason", "on", "endedOn");
        assertThat(list.each("optouts", "name")).containsExactly("Ana Ruiz", "Bo Lund", "Bo Lund");
        assertThat(list.at("byThem/all").asInt()).isOne();
        assertThat(list.at("byThem/post").asInt()).isOne();
        assertThat(list.at("byMe/email").asInt()).isOne();
        Said letter = terminal.json("log", "Bo Lund", "--kind", "letter", "--direction", "out");
        assertThat(letter.each("warnings", "rule")).containsExactly("T3");
        assertThat(letter.each("warnings", "message").getFirst()).contains("He likes no paper");
        assertThat(terminal.json("guard", "Ana Ruiz", "--kind", "call").each("warnings", "rule")).containsExactly("T3");
        terminal.json("optout", "end", "Bo Lund", "--channel", "post");
        assertThat(terminal.json("optout").each("optouts", "channel")).containsExactlyInAnyOrder("all", "email");
        assertThat(terminal.json("optout", "list", "--all").at("optouts")).hasSize(3);
        assertThat(terminal.run("optout", "list").out()).contains("Ana Ruiz", "2 wishes");
        assertThat(terminal.run("optout", "end", "Bo Lund", "--channel", "phone").code()).isEqualTo(1);
        assertThat(terminal.run("optout", "Nobody").code()).isEqualTo(1);
        assertThat(terminal.run("optout", "Ana Ruiz", "--by", "god").code()).isEqualTo(64);
    }

    @Test
    @DisplayName("the page of a person says whether they are left in peace, and proposes no help then (T15)")
    void peace() {
        assertThat(terminal.json("person", "Ana Ruiz").at("leftInPeace").asBoolean()).isFalse();
        assertThat(terminal.run("person", "Ana Ruiz").out()).contains("How can I help?").doesNotContain("Left in peace");
        terminal.json("optout", "Ana Ruiz", "--by", "me");
        assertThat(terminal.json("person", "Ana Ruiz").at("leftInPeace").asBoolean()).isTrue();
        assertThat(terminal.run("person", "Ana Ruiz").out()).contains("Left in peace").doesNotContain("How can I help?");
    }

    @Test
    @DisplayName("an import changes no wish: whoever is imported again, or joined, keeps it (T3, X6)")
    void imported() {
        terminal.json("optout", "Ana Ruiz", "--reason", "Asked in June");
        String card = "BEGIN:VCARD\nVERSION:4.0\nFN:Ana Ruiz\nEMAIL:ana.ruiz@example.org\nTITLE:Potter\nEND:VCARD\n";
        terminal.json("import", terminal.file("again.vcf", card).toString());
        terminal.json("import",
                terminal.file("other.csv", "First Name,Last Name,Email Address,Company\nAna,Ruiz,ana.ruiz@example.org,Clay House\n").toString());
        assertThat(terminal.json("people", "Ana Ruiz").at("people")).hasSize(1);
        assertThat(terminal.json("guard", "Ana Ruiz", "--kind", "email").each("warnings", "rule")).containsExactly("T3");
        terminal.json("export", "--format", "json", "--out", terminal.file("all.json").toString());
        assertThat(terminal.raw(java.util.Map.of(), List.of("--space", terminal.file("other-book").toString(), "import", terminal.file("all.json").toString()))
                .code()).isZero();
        assertThat(terminal.raw(java.util.Map.of(), List.of("--space", terminal.file("other-book").toString(), "optout", "list", "--json")).out())
                .contains("Asked in June");
    }

    @Test
    @DisplayName("consent is noted for an address, and asked for before one mail goes to several (T5)")
    void consent() {
        assertThat(terminal.json("guard", "Ana Ruiz", "--also", "Bo Lund", "--kind", "email").each("warnings", "rule")).containsExactly("T5");
        terminal.json("consent", "Ana Ruiz", "ana.ruiz@example.org", "--source", "Ticked the box at the fair", "--at", "2026-03-01");
        terminal.json("consent", "Bo Lund", "Bo.Lund@example.org", "--source", "Signed the list");
        assertThat(terminal.json("guard", "Ana Ruiz", "--also", "Bo Lund", "--kind", "email").at("warnings")).isEmpty();
        terminal.json("consent", "Bo Lund", "bo.lund@example.org", "--withdrawn");
        assertThat(terminal.json("guard", "Ana Ruiz", "--also", "Bo Lund", "--kind", "email").each("warnings", "rule")).containsExactly("T5");
        assertThat(terminal.run("consent", "Bo Lund", "nobody@example.org", "--source", "x").code()).isEqualTo(1);
        assertThat(terminal.run("consent", "Bo Lund", "bo.lund@example.org").code()).isEqualTo(64);
        assertThat(terminal.run("consent", "Bo Lund", "bo.lund@example.org", "--source", " ").code()).isEqualTo(1);
    }

    @Test
    @DisplayName("log takes a purpose, outreach counts by it and leaves keeping in touch apart (T4, T6, T7)")
    void purposes() {
        terminal.json("kind", "Bo Lund", "add", "friend");
        terminal.json("log", "Ana Ruiz", "--kind", "email", "--direction", "out", "--purpose", "networking");
        String touch = terminal.json("log", "Bo Lund", "--kind", "call").at("interaction").asText();
        Said counted = terminal.json("outreach");
        assertThat(counted.names("")).containsExactly("from", "to", "networking", "prospecting", "keeping");
        assertThat(counted.at("networking").asInt()).isOne();
        assertThat(counted.at("keeping").asInt()).isOne();
        assertThat(terminal.json("log", "Bo Lund", "--kind", "email", "--direction", "out", "--purpose", "prospecting").each("warnings", "rule"))
                .containsExactly("T6");
        terminal.json("touch", "edit", touch, "--purpose", "networking");
        assertThat(terminal.json("outreach").at("networking").asInt()).isEqualTo(2);
        assertThat(terminal.run("outreach").out()).contains("2  networking", "1  prospecting");
        assertThat(terminal.run("log", "Bo Lund", "--kind", "call", "--purpose", "unknown").code()).isEqualTo(64);
    }

    @Test
    @DisplayName("the cap and its span are settings (T1)")
    void cap() {
        terminal.json("settings", "set", "etiquette.touches", "1");
        assertThat(terminal.json("log", "Ana Ruiz", "--kind", "letter", "--direction", "out").names("")).doesNotContain("warnings");
        Said second = terminal.json("log", "Ana Ruiz", "--kind", "email", "--direction", "out");
        assertThat(second.each("warnings", "rule")).containsExactly("T1");
        assertThat(second.at("warnings/0/about")).hasSize(1);
    }
}
