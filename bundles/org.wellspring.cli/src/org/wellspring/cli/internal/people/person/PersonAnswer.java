// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.PersonPage;
import org.wellspring.people.PersonRow;
import org.wellspring.people.TimelineEntry;

/**
 * The page of a person.
 *
 * @param leftInPeace whether they come up nowhere by themselves (T12, T15)
 * @param lastTwoWayTouch empty means "not yet active" (M1)
 * @param active what the window says of that: "11 days", "not yet active"
 * @param help how I can help (G1)
 * @param gives what I gave this person, newest first
 * @param received what I received, newest first
 * @param timeline what happened, newest first
 * @param more how many entries of the timeline are left out
 */
record PersonAnswer(UUID id, String name, String prefix, String givenName, String additionalNames, String familyName,
        String suffix, List<String> nicknames, String organization, String title, List<String> kinds,
        List<String> tags, PersonStatus status, boolean key, boolean leftInPeace, String subtitle, Optional<LocalDate> metOn,
        Optional<LocalDate> lastTouch, Optional<LocalDate> lastTwoWayTouch, String active, int touches,
        Optional<LocalDate> nextDue, List<HelpIdea> help, List<PersonPage.Wish> needs,
        List<PersonPage.Wish> wantedIntroductions, Optional<Rhythm> rhythm, List<PersonPage.Point> talkingPoints,
        List<String> lastTopics, List<PersonPage.PromiseLine> promises, List<PersonPage.Step> nextSteps,
        List<PersonPage.Relative> relations, List<PersonPage.RoleLine> roles,
        List<PersonPage.Contact> contacts, List<PersonPage.Field> fields, String notes, List<Entry> gives,
        List<Entry> received, List<Entry> timeline, int more) implements Answer {

    /** A rhythm; {@code missing} says what keeps it a draft (F3). */
    record Rhythm(UUID id, String state, int intervalDays, int intervalMonths, int maxDays, int maxMonths, String sentence,
            String purpose, String benefits, List<String> missing, Optional<LocalDate> next) {
        static Rhythm of(PersonRow row, PersonPage.RhythmLine line) {
            return new Rhythm(line.id(), line.stage().word(), row.intervalDays(), row.intervalMonths(), row.maxDays(), row.maxMonths(),
                    line.sentence(), line.purpose(), line.benefits(), line.missing(), line.next());
        }
    }

    /** Something that happened; {@code mark} is the mark beside it, such as "gave". */
    record Entry(UUID id, String class_, Optional<LocalDate> date, String label, String text, String mark) {
        static Entry of(TimelineEntry entry) {
            return new Entry(entry.id(), entry.type().getName(), entry.day(), entry.label(), entry.text(),
                    entry.chip().word().isEmpty() ? "none" : entry.chip().word());
        }
    }

    /** Of a page and all that happened, the most recent of it listed. */
    static PersonAnswer of(PersonPage page, boolean leftInPeace, List<TimelineEntry> timeline, int most) {
        PersonRow row = page.row();
        List<Entry> all = timeline.stream().map(Entry::of).toList();
        List<Entry> shown = all.subList(0, Math.min(most, all.size()));
        return new PersonAnswer(row.id(), row.name(), page.parts().prefix(), page.parts().given(), page.parts().additional(),
                page.parts().family(), page.parts().suffix(), page.nicknames(), row.organization(), row.title(), row.kinds(),
                row.tags(), row.status(), row.key(), leftInPeace, page.subtitle(), row.metOn(), row.lastTouch(),
                row.lastTwoWayTouch(), page.lastTouch(), row.touches(), row.nextDue(), page.help(), page.needs(),
                page.wanted(), page.rhythm().map(line -> Rhythm.of(row, line)), page.talkingPoints(),
                page.lastTopics(), page.promises(), page.steps(), page.relations(), page.roles(), page.contacts(), page.fields(), page.notes(),
                marked(all, TimelineEntry.Chip.GAVE), marked(all, TimelineEntry.Chip.RECEIVED), shown,
                all.size() - shown.size());
    }

    private static List<Entry> marked(List<Entry> entries, String mark) {
        return entries.stream().filter(e -> e.mark().equals(mark)).toList();
    }

    @Override
    public void print(Paper paper) {
        new PersonPrint(this, paper).print();
    }
}
