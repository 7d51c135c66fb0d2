// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Ways and clients, by the command line")
class PathsTest {
    @RegisterExtension
    final Terminal terminal = new Terminal();

    @Test
    @DisplayName("paths says who reaches a role, a company, a person, and whom somebody wants to meet, each step explained (M4, I4)")
    void paths() {
        terminal.json("new");
        terminal.json("person", "new", "Ana Ruiz", "--title", "Drafter", "--organization", "Acme");
        terminal.json("person", "new", "Dee Park", "--title", "Curator", "--organization", "Museum of Tides");
        terminal.json("person", "new", "Bo Lund", "--title", "Painter", "--organization", "Acme");
        terminal.json("person", "relate", "Bo Lund", "sister", "Dee Park");
        terminal.json("log", "Ana Ruiz", "--kind", "call", "--at", "2026-03-01", "--on", "2026-03-04");
        Said found = terminal.json("paths", "--to", "curator at a museum", "--on", "2026-03-04");
        assertThat(found.names("paths/0")).containsExactly("to", "people", "hops", "lastTouch");
        assertThat(found.each("paths/0/people", "name")).containsExactly("Ana Ruiz", "Bo Lund", "Dee Park");
        assertThat(found.at("paths/0/hops/0").asText()).isEqualTo("Ana Ruiz and Bo Lund both work at Acme");
        assertThat(terminal.run("paths", "--introduce-to", "Dee Park").out()).contains("You know Ana Ruiz", "Dee Park is Bo Lund’s sister");
        terminal.json("want-intro", "Ana Ruiz", "--what", "A curator");
        terminal.json("log", "Bo Lund", "--kind", "call");
        assertThat(terminal.run("paths", "--for", "Ana Ruiz").out()).contains("To A curator", "You know Bo Lund");
        assertThat(terminal.run("paths", "--to", "pilot").out()).contains("Nobody you know");
        assertThat(terminal.run("paths").code()).isEqualTo(64);
        assertThat(terminal.run("paths", "--to", "x", "--for", "Ana Ruiz").code()).isEqualTo(64);
    }

    @Test
    @DisplayName("a client with whom there was nothing but business is in the list and on Today, until a word about something else (M7)")
    void onlyBusiness() {
        terminal.json("new");
        terminal.json("person", "new", "Ana Ruiz", "--on", "2026-01-01");
        terminal.json("kind", "Ana Ruiz", "add", "client");
        terminal.json("person", "set", "Ana Ruiz", "--met", "2026-01-01");
        terminal.json("log", "Ana Ruiz", "--kind", "call", "--business", "--at", "2026-05-01", "--on", "2026-05-02");
        assertThat(terminal.json("people", "--only-business", "--on", "2026-03-01").at("people")).isEmpty();
        assertThat(terminal.json("people", "--only-business", "--on", "2026-05-02").each("people", "name")).containsExactly("Ana Ruiz");
        assertThat(terminal.run("today", "--on", "2026-05-02").out()).contains("Nothing but business so far");
        terminal.json("log", "Ana Ruiz", "--kind", "meeting", "--at", "2026-05-03", "--on", "2026-05-03");
        assertThat(terminal.json("people", "--only-business", "--on", "2026-05-04").at("people")).isEmpty();
        assertThat(terminal.json("people", "--only-business", "--on", "2026-09-01").at("people")).hasSize(1);
        assertThat(terminal.run("today", "--on", "2026-09-01").out()).contains("Nothing but business since");
    }
}
