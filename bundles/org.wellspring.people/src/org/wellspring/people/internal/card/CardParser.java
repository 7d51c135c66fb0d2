// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.card;

import java.util.List;
import java.util.Objects;

import org.wellspring.core.rows.TableWriter;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.StillOpen;
import org.wellspring.people.internal.SetFeatures;
import org.wellspring.people.internal.rhythm.Intervals;
import org.wellspring.people.rhythm.Interval;
import org.wellspring.people.rhythm.RhythmStage;

/** Makes facts of a stored card. Any thread: it takes no look at the file. */
public final class CardParser {
    /** What an address is found by. */
    private static final List<String> PLACE = List.of("street", "extended", "postalCode", "locality", "region", "country");

    private final long email;
    private final long phone;
    private final long role;
    private final long need;
    private final long wanted;
    private final long rhythm;
    private final long photo;
    private final long relation;
    private final long address;

    /** With the numbers that classes have in this space. */
    public CardParser(TableWriter tables) {
        ModelPackage model = ModelPackage.eINSTANCE;
        email = tables.number(model.getEmailAddress());
        phone = tables.number(model.getPhoneNumber());
        role = tables.number(model.getRole());
        need = tables.number(model.getNeed());
        wanted = tables.number(model.getWantedIntroduction());
        rhythm = tables.number(model.getRhythm());
        photo = tables.number(model.getPhoto());
        relation = tables.number(model.getRelation());
        address = tables.number(model.getPostalAddress());
    }

    /** The facts of a card. */
    public CardFacts parse(StoredCard card) {
        CardFacts facts = person(card);
        card.parts().sort(StoredCard.ORDER);
        for (StoredCard.Part part : card.parts()) {
            if (part.type() == photo) {
                facts.photo = true;
            } else {
                add(facts, part, new SetFeatures(part.data()));
            }
        }
        return facts;
    }

    private static CardFacts person(StoredCard card) {
        SetFeatures person = new SetFeatures(card.data());
        CardFacts facts = new CardFacts(card.n(), card.id());
        facts.name = person.textOrEmpty("name");
        facts.sortAs = person.text("sortAs");
        facts.given = person.text("givenName");
        facts.family = person.text("familyName");
        facts.status = person.text("status");
        facts.key = person.flag("keyRelationship");
        facts.helpClosed = person.flag("helpClosed");
        facts.metOn = person.day("metOn");
        facts.alsoKnown = String.join("\n", person.all("nicknames")) + "\n" + person.textOrEmpty("phoneticName") + "\n"
                + person.textOrEmpty("additionalNames");
        addLines(facts.kinds, person.all("kinds"));
        addLines(facts.tags, person.all("tags"));
        return facts;
    }

    private void add(CardFacts facts, StoredCard.Part part, SetFeatures members) {
        long type = part.type();
        if (type == email) {
            addText(facts.emails, members.text("address"));
        } else if (type == phone) {
            addText(facts.numbers, members.text("number"));
        } else if (type == need) {
            facts.needs += StillOpen.is(members.text("state")) ? 1 : 0;
        } else if (type == wanted) {
            facts.wanted += StillOpen.is(members.text("state")) ? 1 : 0;
        } else if (type == rhythm) {
            facts.rhythm = rhythm(part.n(), members);
        } else if (type == relation) {
            addText(facts.relations, part.organizationName() != null ? part.organizationName() : members.text("name"));
        } else if (type == address) {
            PLACE.forEach(feature -> addText(facts.places, members.text(feature)));
        } else if (type == role && members.text("to") == null) {
            CardFacts.RoleFact one = new CardFacts.RoleFact(members.text("title"), members.text("department"), part.organization(), part.organizationName());
            facts.roles.add(one);
            facts.role = present(facts.role, one);
        }
    }

    /** M11: the first role on the card without an end is the current one, or a fuller one at the same house; see {@link org.wellspring.people.Jobs#present}. */
    private static CardFacts.RoleFact present(CardFacts.RoleFact first, CardFacts.RoleFact other) {
        boolean fuller = first != null && first.organizationName() != null && (first.title() == null || first.title().isBlank())
                && Objects.equals(first.organization(), other.organization()) && other.title() != null && !other.title().isBlank();
        return first == null || fuller ? other : first;
    }

    private static CardFacts.RhythmFact rhythm(long n, SetFeatures rhythm) {
        boolean reasoned = RhythmStage.reasoned(rhythm.text("purpose"), rhythm.text("benefitThem"), rhythm.text("benefitMe"));
        return new CardFacts.RhythmFact(n, rhythm.text("state"), rhythm.text("agreedBy"),
                new Intervals.Bounds(Interval.stored(rhythm.number("idealDays"), rhythm.number("idealMonths")),
                        Interval.stored(rhythm.number("maxDays"), rhythm.number("maxMonths"))),
                reasoned, rhythm.day("startedOn"));
    }

    /** A value of several lines is several values, for the tables have one to a line. */
    private static void addLines(List<String> lines, List<String> values) {
        for (String value : values) {
            if (value.indexOf('\n') < 0 && value.indexOf('\r') < 0) {
                addLine(lines, value);
            } else {
                value.lines().forEach(line -> addLine(lines, line));
            }
        }
    }

    private static void addLine(List<String> lines, String line) {
        if (!line.isBlank()) {
            lines.add(line);
        }
    }

    private static void addText(List<String> texts, String text) {
        if (text != null && !text.isBlank()) {
            texts.add(text.strip());
        }
    }
}
