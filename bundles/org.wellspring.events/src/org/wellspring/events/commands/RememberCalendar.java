// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.commands;

import java.util.List;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.events.calendars.Calendars;
import org.wellspring.model.EventCalendar;
import org.wellspring.model.ModelFactory;
import org.wellspring.people.commands.StepLabel;

/** Remembers a calendar, so that what is new in it is taken in later (E9); one at the same place is changed. Answers its id. */
public final class RememberCalendar extends Command<UUID> {
    private final String place;
    private String name = "";
    private List<String> words = List.of();

    /** At this place: a file, a folder or an address. */
    public RememberCalendar(String place) {
        this.place = place;
    }

    /** What it is called; by its place, where it is empty. */
    public RememberCalendar called(String text) {
        name = text.strip();
        return this;
    }

    /** Only events with one of these words in title, place or category; of none all. */
    public RememberCalendar only(List<String> wanted) {
        words = wanted.stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
        return this;
    }

    @Override
    public String label() {
        return new Texts(RememberCalendar.class).get("calendar.remember");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        String where = Refusals.filled(place);
        EventCalendar calendar = Calendars.at(space, where).flatMap(known -> tx.find(known.id(), EventCalendar.class))
                .orElseGet(() -> tx.add(ModelFactory.eINSTANCE.createEventCalendar()));
        calendar.setPlace(where);
        calendar.setName(name.isEmpty() ? null : name);
        calendar.setWords(words.isEmpty() ? null : String.join("\n", words));
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, "", name.isEmpty() ? where : name));
        return calendar.getId();
    }
}
