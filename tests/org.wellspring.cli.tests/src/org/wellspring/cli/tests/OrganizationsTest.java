// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Organizations, from the command line (M11)")
class OrganizationsTest {
    @RegisterExtension
    final Terminal terminal = new Terminal();

    @Test
    @DisplayName("organization new, set, show and list: numbers, notes, names and who works there")
    void whole() {
        terminal.json("new");
        Said made = terminal.json("organization", "new", "Building", "Control", "Office", "--phone", "+44 20 7946 0110", "--email", "permits@building.example",
                "--street", "Quay 1", "--city", "Kiel", "--tag", "permits", "--note", "Ring twice", "--field", "Hours=9-17", "--also", "BCO");
        assertThat(made.names("")).containsExactly("transaction", "ids", "done");
        terminal.json("person", "new", "Ana", "Ruiz", "--organization", "Building Control Office", "--title", "Inspector");

        Said shown = terminal.json("organization", "show", "BCO");
        assertThat(shown.names("")).containsExactly("id", "name", "alsoKnownAs", "tags", "website", "contacts", "fields", "notes", "people");
        assertThat(shown.each("contacts", "value")).containsExactly("permits@building.example", "+44 20 7946 0110", "Quay 1, Kiel");
        assertThat(shown.each("people", "name")).containsExactly("Ana Ruiz");
        assertThat(shown.names("people/0")).containsExactly("id", "person", "name", "title", "department", "from", "to", "current");
        assertThat(terminal.run("organization", "show", "Building").out()).contains("+44 20 7946 0110", "Work there", "Ana Ruiz", "Inspector", "Ring twice");

        terminal.json("organization", "set", "BCO", "--name", "Permits Office", "--remove", "Quay 1", "--remove", "#permits", "--link", "permits.example");
        assertThat(terminal.json("person", "Ana Ruiz").at("organization").asText()).isEqualTo("Permits Office");
        Said list = terminal.json("organization", "list");
        assertThat(list.names("")).containsExactly("organizations", "total");
        assertThat(list.names("organizations/0")).containsExactly("id", "name", "people", "email", "phone");
        assertThat(list.each("organizations", "name")).containsExactly("Permits Office");
        assertThat(terminal.json("organization", "list", "nowhere").at("total").asInt()).isZero();
        assertThat(terminal.json("history", "Permits Office").at("history")).isNotEmpty();
        assertThat(terminal.json("search", "permits@building.example").each("hits", "class")).containsExactly("Organization");
    }

    @Test
    @DisplayName("what is asked of nobody, of several, or of an organization as if it were a person is answered with what to do")
    void refusals() {
        terminal.json("new");
        terminal.json("organization", "new", "Lumen North");
        terminal.json("organization", "new", "Lumen South");
        assertThat(terminal.run("organization", "new", "lumen north").code()).isEqualTo(1);
        Said several = terminal.run("organization", "show", "Lumen", "--json");
        assertThat(several.at("error/kind").asText()).isEqualTo("ambiguous-organization");
        assertThat(several.each("error/candidates", "name")).containsExactlyInAnyOrder("Lumen North", "Lumen South");
        assertThat(terminal.run("organization", "show", "Nowhere", "--json").at("error/kind").asText()).isEqualTo("unknown-organization");
        assertThat(terminal.run("person", "Lumen North", "--json").at("error/kind").asText()).isEqualTo("no-person");
        assertThat(terminal.run("organization", "set", "Lumen North", "--email", "nonsense").code()).isEqualTo(1);
        assertThat(terminal.run("organization", "show").code()).isEqualTo(64);
    }

    @Test
    @DisplayName("set to the name of another one they are one, delete takes it out, undo brings it back")
    void mergeAndDelete() {
        terminal.json("new");
        terminal.json("organization", "new", "Jones & Co", "--phone", "+44 20 7946 0110");
        terminal.json("person", "new", "Ana", "Ruiz", "--organization", "Joness");
        Said one = terminal.json("organization", "set", "Joness", "--name", "Jones & Co");
        assertThat(one.at("merged").asBoolean()).isTrue();
        assertThat(terminal.json("organization", "list").each("organizations", "name")).containsExactly("Jones & Co");
        assertThat(terminal.json("person", "Ana Ruiz").at("organization").asText()).isEqualTo("Jones & Co");

        assertThat(terminal.run("organization", "delete", "Jones").out()).contains("the person who works there stays");
        assertThat(terminal.json("organization", "list").at("total").asInt()).isZero();
        assertThat(terminal.json("person", "Ana Ruiz").at("organization").asText()).isEmpty();
        terminal.json("undo");
        assertThat(terminal.json("person", "Ana Ruiz").at("organization").asText()).isEqualTo("Jones & Co");
    }

    @Test
    @DisplayName("import and export say how many organizations they are about")
    void counts() {
        terminal.json("new");
        String in = terminal.file("in.csv",
                "First Name,Last Name,Organization Name,E-mail 1 - Value,Phone 1 - Value\n,,Building Control Office,permits@building.example,+44 20 7946 0110\nAna,Ruiz,,,\n")
                .toString();
        assertThat(terminal.run("import", in, "--dry-run").out()).contains("2 new (1 organization)");
        assertThat(terminal.json("import", in).at("files/0/organizations").asInt()).isEqualTo(1);
        for (String format : new String[] {"vcard21", "vcard3", "vcard4", "jcard", "xcard", "csv", "google"}) {
            String out = terminal.file("out." + format).toString();
            assertThat(terminal.run("export", "--format", format, "--out", out).out()).contains("2 records (1 organization)");
            assertThat(terminal.json("import", out).at("transaction").isNull()).as(format).isTrue();
        }
    }
}
