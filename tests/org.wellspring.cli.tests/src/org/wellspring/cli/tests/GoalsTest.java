// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Goals, by the command line")
class GoalsTest {
    @RegisterExtension
    final Terminal terminal = new Terminal();

    @BeforeEach
    void somebodyIsInTheBook() {
        terminal.people("Ana Ruiz", "Bo Lund");
    }

    @Test
    @DisplayName("goal new, list, show, edit and progress: from a vague wish to four of six talks (O1, O6)")
    void fromWishToTalks() {
        String id = terminal.json("goal", "new", "Speak", "more").at("ids/0").asText();
        Said list = terminal.json("goal", "list");
        assertThat(list.names("goals/0")).containsExactly("id", "outcome", "measure", "target", "reached", "minutes", "by", "template", "state", "missing",
                "toReview");
        assertThat(list.at("goals/0/missing").toString()).isEqualToIgnoringCase("[\"measure\",\"date\"]");
        assertThat(terminal.run("goal", "list").out()).contains("vague", "Speak more", "1 goal.");
        terminal.json("goal", "edit", "speak", "--measure", "6 talks", "--by", "2099-05-31");
        terminal.json("goal", "way", "speak", "Ask", "hosts");
        terminal.json("goal", "progress", "speak", "1", "--hours", "1.5", "--way", "hosts", "--note", "The library");
        terminal.json("goal", "progress", id.substring(28), "3", "--side-effect", "Ana Ruiz");
        Said shown = terminal.json("goal", "show", "speak");
        assertThat(shown.at("goal/reached").asDouble()).isEqualTo(4);
        assertThat(shown.at("goal/missing")).isEmpty();
        assertThat(shown.at("ways/0/minutes").asInt()).isEqualTo(90);
        assertThat(shown.at("sideEffects/0/what").asText()).isEqualTo("Ana Ruiz");
        assertThat(terminal.run("goal", "show", "speak").out()).contains("4 / 6 talks", "Ask hosts", "1 h 30 min", "Came along the way", "Ana Ruiz",
                "Who could help");
        assertThat(terminal.run("goal", "list").out()).contains("4 / 6 talks").doesNotContain("vague");
        terminal.json("goal", "edit", "speak", "--by", "none");
        assertThat(terminal.run("goal", "list").out()).contains("vague");
        assertThat(terminal.run("goal", "edit", "speak").code()).isEqualTo(64);
        assertThat(terminal.run("goal", "progress", "speak").code()).isEqualTo(1);
        assertThat(terminal.run("goal", "progress", "speak", "--hours", "30").code()).isEqualTo(64);
        assertThat(terminal.run("goal", "progress", "nothing", "1").code()).isEqualTo(1);
        assertThat(terminal.run("goal", "new").code()).isEqualTo(1);
    }

    @Test
    @DisplayName("a template fills what is left out, and an unknown one is named with those there are (O2)")
    void templates() {
        assertThat(terminal.json("goal", "templates").each("templates", "name")).containsExactly("speaking", "readers", "launch", "partners", "publicity",
                "job");
        terminal.json("goal", "new", "--template", "job", "--by", "2099-01-01", "--way", "Talk to people");
        assertThat(terminal.json("goal", "list").at("goals/0/measure").asText()).isEqualTo("offers");
        Said wrong = terminal.run("goal", "new", "--template", "gold");
        assertThat(wrong.code()).isEqualTo(64);
        assertThat(wrong.err()).contains("gold", "speaking, readers");
    }

    @Test
    @DisplayName("reach, drop, reopen and delete change what list names; two goals of one word are asked about (O1)")
    void states() {
        terminal.json("goal", "new", "One museum");
        terminal.json("goal", "new", "Another museum");
        assertThat(terminal.run("goal", "reach", "museum").err()).contains("“museum” may be several goals");
        terminal.json("goal", "reach", "one m");
        assertThat(terminal.json("goal", "list").each("goals", "outcome")).containsExactly("Another museum");
        terminal.json("goal", "drop", "museum");
        assertThat(terminal.run("goal", "list").out()).contains("No goal.");
        assertThat(terminal.json("goal", "list", "--all").each("goals", "state")).containsExactlyInAnyOrder("reached", "dropped");
        terminal.json("goal", "reopen", "another");
        terminal.json("goal", "delete", "another");
        assertThat(terminal.json("goal", "list", "--all").at("goals")).hasSize(1);
    }

    @Test
    @DisplayName("a way of which nothing came for months is named, and gone on with, left, or changed for another (O8)")
    void review() {
        terminal.json("goal", "new", "Speak", "--way", "Ask hosts", "--way", "Ask friends", "--on", "2026-01-01");
        assertThat(terminal.json("goal", "review", "--on", "2026-03-31").at("reviews")).isEmpty();
        assertThat(terminal.json("goal", "review", "--on", "2026-04-01").each("reviews", "name")).containsExactly("Ask hosts", "Ask friends");
        terminal.json("goal", "review", "speak", "hosts", "--go-on", "--on", "2026-04-01");
        terminal.json("goal", "review", "speak", "friends", "--instead", "Write first", "--on", "2026-04-01");
        assertThat(terminal.json("goal", "review", "--on", "2026-06-30").at("reviews")).isEmpty();
        assertThat(terminal.run("goal", "review", "--on", "2026-07-01").out()).contains("Ask hosts", "Write first", "2 ways").doesNotContain("Ask friends");
        assertThat(terminal.run("goal", "review", "speak", "--end").code()).as("two are left").isEqualTo(64);
        assertThat(terminal.run("goal", "review", "speak", "hosts", "--end", "--go-on").code()).isEqualTo(64);
        Said today = terminal.json("today", "--on", "2026-07-01");
        assertThat(today.each("rows", "kind")).contains("goal");
        assertThat(terminal.run("today", "--on", "2026-07-01").out()).contains("Speak", "2 ways have been quiet");
        terminal.json("done", terminal.json("goal", "list").at("goals/0/id").asText(), "--on", "2026-07-01");
        assertThat(terminal.json("today", "--on", "2026-07-01").each("rows", "kind")).doesNotContain("goal");
        terminal.json("undo");
        terminal.json("settings", "set", "goals.review-months", "12");
        assertThat(terminal.json("goal", "review", "--on", "2026-07-01").at("reviews")).isEmpty();
    }

    @Test
    @DisplayName("time goes to goals, to helping and to neither, and its share is said (O3)")
    void time() {
        assertThat(terminal.run("goal", "time").out()).contains("Nobody counted any time.");
        terminal.json("goal", "new", "Speak");
        terminal.json("goal", "progress", "speak", "--hours", "1");
        terminal.json("gave", "Ana Ruiz", "--type", "advice", "--what", "Where to find oak", "--minutes", "30");
        terminal.json("goal", "spent", "30", "--what", "Scrolling");
        Said time = terminal.json("goal", "time");
        assertThat(time.names("")).containsExactly("from", "until", "goals", "help", "neither", "share", "spent");
        assertThat(time.at("share").asInt()).isEqualTo(25);
        assertThat(terminal.run("goal", "time").out()).contains("Goals: 1 h 0 min", "Helping: 30 min", "Neither: 30 min, 25 %", "Scrolling");
        assertThat(terminal.run("goal", "time", "--from", "2026-05-01", "--until", "2026-04-01").code()).isEqualTo(64);
    }

    @Test
    @DisplayName("people and events stand by the goals they fit, with the reason (O4)")
    void people() {
        terminal.json("person", "new", "Dee Park", "--title", "Curator", "--organization", "Museum of Tides");
        terminal.json("goal", "new", "Three museums as clients");
        Said people = terminal.json("goal", "people");
        assertThat(people.each("found", "name")).containsExactly("Dee Park");
        assertThat(people.names("found/0/reasons/0")).containsExactly("kind", "goal", "outcome", "detail");
        assertThat(terminal.run("goal", "people", "museums").out()).contains("Dee Park, Curator, Museum of Tides",
                "Has to do with “Three museums as clients”: Museum");
        assertThat(terminal.run("goal", "events").out()).contains("comes to mind");
    }

    @Test
    @DisplayName("an ask is found from its end, and kept with a goal or a person (O7)")
    void ask() {
        terminal.json("goal", "new", "Speak");
        Said words = terminal.run("goal", "ask", "--answer", "an evening in March", "--step", "look at one page", "--person", "Ana Ruiz");
        assertThat(words.out()).contains("Hello Ana,", "My question is a small one. Look at one page?");
        terminal.json("goal", "ask", "--answer", "an evening in March", "--goal", "speak", "--save");
        assertThat(terminal.json("goal", "show", "speak").at("notes").asText()).contains("An evening in March.");
        terminal.json("goal", "ask", "--answer", "an evening in March", "--person", "Ana Ruiz", "--save");
        assertThat(terminal.run("person", "Ana Ruiz").out()).contains("Where I hope it leads");
        assertThat(terminal.run("goal", "ask", "--answer", " ").code()).isEqualTo(64);
        assertThat(terminal.run("goal", "ask", "--answer", "x", "--save").code()).isEqualTo(64);
    }
}
