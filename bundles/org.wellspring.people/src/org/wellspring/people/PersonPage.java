// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.spi.HelpIdea;
import org.wellspring.model.NeedState;
import org.wellspring.model.PromiseState;
import org.wellspring.people.rhythm.RhythmStage;

/**
 * All that the page of a person shows, but for the timeline, which comes in pages of its own.
 *
 * @param row what lists show
 * @param parts the parts of the name (M15)
 * @param nicknames other names
 * @param subtitle role, organization · how and through whom we met; may be empty
 * @param lastTouch when we last were in touch both ways: "11 days", "not yet active" (M1)
 * @param help "How can I help?" (G1): above everything else on the page; none once helping is closed (G11)
 * @param needs open needs first (M3)
 * @param wanted wanted introductions, open ones first (M3)
 * @param rhythm the rhythm, if there is one (F4)
 * @param talkingPoints open ones (F7)
 * @param lastTopics topics of the last touch that had some (M6)
 * @param promises my open promises to this person (F9)
 * @param steps next steps with this person that are open, the earliest first (F15)
 * @param relations what others are to this person, and what this person is to others (M14)
 * @param roles organizations and roles, the current first (M11)
 * @param contacts addresses, numbers, links, in the order of the card
 * @param fields birthday, language, custom fields … as name and value
 * @param notes Markdown; may be empty
 */
public record PersonPage(PersonRow row, NameParts parts, List<String> nicknames, String subtitle, String lastTouch,
        List<HelpIdea> help, List<Wish> needs, List<Wish> wanted, Optional<RhythmLine> rhythm,
        List<Point> talkingPoints, List<String> lastTopics, List<PromiseLine> promises, List<Step> steps,
        List<Relative> relations, List<RoleLine> roles,
        List<Contact> contacts, List<Field> fields, String notes) {

    /** A need, or a wanted introduction with its reason; the day may be unknown. */
    public record Wish(UUID id, String text, String why, Optional<LocalDate> since, NeedState state) {
    }

    /**
     * A rhythm.
     *
     * @param sentence "Every month, by phone or coffee"
     * @param benefits "For them: … For me: …"; may be empty
     * @param missing what keeps it a draft (F3): "purpose", "benefit-them", "benefit-me", "interval"
     */
    public record RhythmLine(UUID id, RhythmStage stage, String sentence, String benefits, String purpose,
            List<String> missing, Optional<LocalDate> next) {
    }

    /** A talking point. */
    public record Point(UUID id, String text) {
    }

    /** A promise of mine; putOff is the day to come until which it is put off (F6); overdueDays is 0 while it is not late or is put off. */
    public record PromiseLine(UUID id, String what, Optional<LocalDate> due, Optional<LocalDate> putOff, PromiseState state, int overdueDays) {
    }

    /** A next step; putOff and overdueDays as with a promise. */
    public record Step(UUID id, String what, Optional<LocalDate> due, Optional<LocalDate> putOff, int overdueDays) {
    }

    /**
     * Somebody with a relation to the person.
     *
     * @param id of the relation
     * @param kind its kind's word: what the other is to the person, or where {@code said} is false the person to the other
     * @param label what the other is to the person, for reading: "spouse", "assistant", "child of"
     * @param other the other, where in the book
     * @param name the other's name
     * @param said whether it is said here, and can be changed here, or with the other
     */
    public record Relative(UUID id, String kind, String label, Optional<UUID> other, String name, boolean said) {
    }

    /** A role; organization is empty where only the title is known. */
    public record RoleLine(UUID id, Optional<UUID> organization, String organizationName, String title,
            Optional<LocalDate> from, Optional<LocalDate> to, boolean current) {
    }

    /** A way to reach a person; kind is email, phone, address or link. */
    public record Contact(UUID id, String kind, String label, String value, boolean preferred) {
    }

    /** A named value; the id is that of the anniversary or field of the user's own that it is, empty for the person's own. */
    public record Field(String name, String value, Optional<UUID> id) {
    }
}
