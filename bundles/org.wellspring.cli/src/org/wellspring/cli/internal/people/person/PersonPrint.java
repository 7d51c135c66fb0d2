// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Table;
import org.wellspring.model.NeedState;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.PersonPage;
import org.wellspring.people.TimelineEntry;

/** Prints the page of a person: "How can I help?" above everything else (G1). */
final class PersonPrint {
    private static final Set<String> CLOSED = Set.of(TimelineEntry.Chip.KEPT, TimelineEntry.Chip.RELEASED, TimelineEntry.Chip.DONE);
    private final PersonAnswer person;
    private final Paper paper;

    PersonPrint(PersonAnswer person, Paper paper) {
        this.person = person;
        this.paper = paper;
    }

    void print() {
        head();
        help();
        section("page.needs", person.needs(), PersonPrint::wish);
        section("page.wanted", person.wantedIntroductions(), PersonPrint::wish);
        promises();
        nextSteps();
        rhythm();
        section("page.talkingPoints", person.talkingPoints(), PersonPage.Point::text);
        work();
        contacts();
        section("page.relations", person.relations(), relative -> relative.label().isBlank() ? relative.name()
                : relative.label() + ": " + relative.name());
        notes();
        timeline();
    }

    private void head() {
        paper.line(person.name());
        if (!person.subtitle().isBlank()) {
            paper.line(person.subtitle());
        }
        String labels = String.join(" · ", Stream.of(person.kinds().stream(), person.tags().stream().map(t -> "#" + t),
                Stream.of(person.status()).filter(s -> s != PersonStatus.ACTIVE).map(PersonStatus::getLiteral))
                .flatMap(s -> s).toList());
        if (!labels.isEmpty()) {
            paper.line(labels);
        }
        if (person.leftInPeace()) {
            paper.say("page.inPeace");
        }
        paper.say("page.lastTouch", person.active());
        paper.line(person.id());
    }

    private void help() {
        section("page.help", person.help(), idea -> idea.reason().isBlank() ? idea.text()
                : idea.text() + " – " + idea.reason());
    }

    private void promises() {
        if (person.promises().isEmpty()) {
            return;
        }
        paper.heading("page.promises");
        Table table = new Table();
        person.promises().forEach(p -> table.row("", ShortIds.brief(p.id()), p.due(),
                delay(p.putOff(), p.overdueDays()), p.what()));
        paper.table(table);
    }

    private String delay(Optional<LocalDate> putOff, int overdueDays) {
        return putOff.map(day -> paper.words("putOff", day.toString())).orElse(overdueDays > 0 ? paper.words("overdue", overdueDays) : "");
    }

    private void nextSteps() {
        if (person.nextSteps().isEmpty()) {
            return;
        }
        paper.heading("page.nextSteps");
        Table table = new Table();
        person.nextSteps().forEach(step -> table.row("", ShortIds.brief(step.id()), step.due(),
                delay(step.putOff(), step.overdueDays()), step.what()));
        paper.table(table);
    }

    private void rhythm() {
        person.rhythm().ifPresent(r -> {
            paper.heading("page.rhythm");
            paper.items(Stream.of(r.sentence(), r.purpose(), r.benefits(), paper.words("page.rhythm." + r.state()),
                    r.next().map(day -> paper.words("page.next", day.toString())).orElse(""))
                    .filter(l -> !l.isBlank()).toList());
            if (!r.missing().isEmpty()) {
                paper.items(List.of(paper.words("page.missing", String.join(", ", r.missing()))));
            }
        });
    }

    private void contacts() {
        Table table = new Table();
        named(table, "page.prefix", person.prefix());
        if (!(person.givenName() + person.familyName()).isBlank()) {
            table.row("", paper.words("page.given"), "", (person.givenName() + " " + person.additionalNames()).strip());
            table.row("", paper.words("page.family"), "", person.familyName());
        }
        named(table, "page.suffix", person.suffix());
        person.contacts().forEach(c -> table.row("", c.kind(), c.label(), c.value().replace("\n", ", ")));
        person.nicknames().forEach(nickname -> table.row("", paper.words("page.alsoCalled"), "", nickname));
        person.fields().forEach(f -> table.row("", f.name(), "", f.value()));
        if (!table.isEmpty()) {
            paper.heading("page.contacts");
            paper.table(table);
        }
    }

    private void named(Table table, String key, String part) {
        if (!part.isBlank()) {
            table.row("", paper.words(key), "", part);
        }
    }

    /** All of it where the line below the name does not say it all: a second employer, work that is over. */
    private void work() {
        if (person.roles().size() > 1 || person.roles().stream().anyMatch(role -> !role.current())) {
            section("page.work", person.roles(), role -> {
                String said = String.join(", ", Stream.of(role.title(), role.organizationName()).filter(s -> !s.isBlank()).toList());
                String from = role.from().map(day -> " " + paper.words("page.work.from", day.toString())).orElse("");
                String until = role.current() ? ""
                        : " " + role.to().map(day -> paper.words("page.work.to", day.toString())).orElse(paper.words("page.work.over"));
                return said + from + until;
            });
        }
    }

    private void notes() {
        if (!person.notes().isBlank()) {
            paper.heading("page.notes");
            paper.items(person.notes().lines().toList());
        }
    }

    private void timeline() {
        if (person.timeline().isEmpty()) {
            return;
        }
        paper.heading("page.timeline");
        Table table = new Table();
        person.timeline().forEach(e -> table.row("", ShortIds.brief(e.id()), e.date(), e.label(), marked(e)));
        paper.table(table);
        if (person.more() > 0) {
            paper.say("page.more", person.more());
        }
    }

    /** What became of it, where that is not what the words say. */
    private String marked(PersonAnswer.Entry entry) {
        return CLOSED.contains(entry.mark()) ? paper.words("page.marked", entry.text(), paper.words("page.mark." + entry.mark())) : entry.text();
    }

    private <T> void section(String key, List<T> things, Function<T, String> line) {
        if (!things.isEmpty()) {
            paper.heading(key);
            paper.items(things.stream().map(line).toList());
        }
    }

    private static String wish(PersonPage.Wish wish) {
        String text = wish.why().isBlank() ? wish.text() : wish.text() + " – " + wish.why();
        return wish.state() == NeedState.OPEN ? text : text + " (" + wish.state().getLiteral() + ")";
    }
}
