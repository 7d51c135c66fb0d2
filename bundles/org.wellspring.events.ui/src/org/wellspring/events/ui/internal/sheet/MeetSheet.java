// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.events.EventRow;
import org.wellspring.events.Events;
import org.wellspring.events.MetLine;
import org.wellspring.events.commands.Meet;
import org.wellspring.events.ui.internal.EventPlace;
import org.wellspring.events.ui.internal.EventWords;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.people.spelling.Names;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

/**
 * Notes whom one met, a line for each: Enter, and the next (E8). Who of the book is meant is said while one types and can be chosen; who is not among
 * those is new. Each line is kept at once. UI thread only.
 */
final class MeetSheet {
    private static final String NEW = "new";
    private static final int MOST = 4;
    private static final int LAST = 5;

    /** What a line says. */
    private record Read(String typed, MetLine line, List<PersonRow> may) {
        static Read of(Space space, String typed) {
            MetLine line = MetLine.read(typed);
            List<PersonRow> may = line.name().isBlank() ? List.of() : new People(space).named(line.name()).stream().limit(MOST).toList();
            return new Read(typed, line, may);
        }

        /** Who is meant where nobody chose: the one of this very name, and nobody on weaker evidence (M13). */
        Optional<PersonRow> meant() {
            List<PersonRow> same = may.stream().filter(one -> Names.key(one.name()).equals(Names.key(line.name()))).toList();
            return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
        }

        /** Whether one has to say who it is. */
        boolean isOpen() {
            return meant().isEmpty() && may.stream().anyMatch(one -> Names.key(one.name()).equals(Names.key(line.name())));
        }
    }

    private final EventPlace place;
    private final EventRow event;
    private final List<String> noted = new ArrayList<>();
    private FormPanel sheet;
    private SearchField field;
    private ChipBar who;
    private Heading said;
    private Heading before;
    private Latest latest;
    private Read read = new Read("", MetLine.read(""), List.of());
    private Optional<String> chosen = Optional.empty();
    private boolean entered;

    private MeetSheet(EventPlace place, EventRow event) {
        this.place = place;
        this.event = event;
    }

    /** At an event; nothing where it is none any more. */
    static void of(EventPlace place, UUID event) {
        new Latest(place.window()).ask(() -> new Events(place.space()).find(event), found -> found.ifPresent(row -> new MeetSheet(place, row).open()));
    }

    private void open() {
        sheet = new FormPanel(place.window(), place.theme(), Texts.get("meet.title", event.title()));
        field = sheet.field(Texts.get("meet.who"), Texts.get("meet.hint"), this::enter);
        who = sheet.chips(Texts.get("meet.which"));
        who.onToggle(this::choose);
        said = sheet.line(Heading.Level.SUBTITLE, Texts.get("meet.help"));
        before = sheet.line(Heading.Level.TEXT, "");
        latest = new Latest(field);
        field.onChange(text -> look());
        sheet.noButton();
        sheet.button(FlatButton.Kind.PLAIN, Texts.get("meet.done"), this::close);
        sheet.button(FlatButton.Kind.PRIMARY, Texts.get("meet.keep"), this::enter);
        sheet.popover().kept(this::enter).open();
        field.setFocus();
    }

    private void close() {
        sheet.popover().close();
        if (!noted.isEmpty()) {
            place.shown().show(event.id());
        }
    }

    private void look() {
        String typed = field.getText();
        chosen = Optional.empty();
        latest.ask(() -> Read.of(place.space(), typed), found -> {
            read = found;
            show();
            if (entered) {
                entered = false;
                keep();
            }
        });
    }

    private void show() {
        Stream<Chip> known = read.may().stream().map(one -> new Chip(one.id().toString(), EventWords.joined(", ", one.name(), one.organization()), Tone.SOFT));
        who.setChips(read.may().isEmpty() ? List.of() : Stream.concat(known, Stream.of(new Chip(NEW, Texts.get("meet.new"), Tone.SOFT))).toList());
        who.setOn(choice().map(Set::of).orElse(Set.of()));
        said.setText(read.line().name().isBlank() ? Texts.get("meet.help")
                : person().map(one -> Texts.get("meet.known", one.name())).orElseGet(() -> read.isOpen() && choice().isEmpty() ? Texts.get("meet.say")
                        : Texts.get("meet.fresh", EventWords.joined(", ", read.line().name(), read.line().organization()))));
        sheet.popover().place();
    }

    private void choose(Set<String> on) {
        Optional<String> before = choice();
        chosen = on.stream().filter(id -> before.filter(id::equals).isEmpty()).findFirst();
        show();
    }

    private Optional<String> choice() {
        return chosen.or(() -> read.meant().map(one -> one.id().toString()))
                .or(() -> read.isOpen() || read.may().isEmpty() ? Optional.empty() : Optional.of(NEW));
    }

    private Optional<PersonRow> person() {
        return choice().flatMap(id -> read.may().stream().filter(one -> one.id().toString().equals(id)).findFirst());
    }

    /** Enter means what is typed: where only the answer to less is there, it waits for the right one. */
    private void enter() {
        if (field.getText().isBlank()) {
            close();
        } else if (read.typed().equals(field.getText())) {
            keep();
        } else {
            entered = true;
        }
    }

    private void keep() {
        MetLine line = read.line();
        if (line.name().isBlank() || read.isOpen() && choice().isEmpty()) {
            said.setText(Texts.get(line.name().isBlank() ? "meet.nobody" : "meet.say"));
            return;
        }
        Optional<PersonRow> person = person();
        Meet meet = person.map(one -> Meet.known(event.id(), one.id())).orElseGet(() -> Meet.fresh(event.id(), line.name()).role("", line.organization()));
        String words = person.isPresent() ? EventWords.joined(", ", line.organization(), line.line()) : line.line();
        place.actions().runAndSay(meet.line(words), Texts.get("meet.said", line.name())).ifPresent(done -> {
            noted.addFirst(person.map(PersonRow::name).orElse(line.name()));
            before.setText(Texts.get("meet.noted", noted.size(), String.join(" · ", noted.subList(0, Math.min(LAST, noted.size())))));
            field.setText("");
            field.setFocus();
            sheet.popover().place();
        });
    }
}
