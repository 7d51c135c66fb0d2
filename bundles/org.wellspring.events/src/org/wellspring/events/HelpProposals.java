// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.FittingPeople;
import org.wellspring.people.People;
import org.wellspring.people.PersonPage;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.NewIntroduction;
import org.wellspring.people.spelling.Names;

/**
 * How one could help somebody one met (E2): whom of one's own people they should know, by what they said they need, and what is known of them besides. Only
 * proposed. Any thread.
 */
public final class HelpProposals {
    private static final int MOST = 3;
    private static final int BY_LINE = 2;
    private static final int LOOKED_AT = 12;
    private static final String INTRODUCED = """
            SELECT o.id FROM object i JOIN object p ON p.id = ?2 JOIN object o ON o.n = CASE p.n WHEN i.data ->> '$.a' THEN i.data ->> '$.b' ELSE i.data ->> '$.a' END
            WHERE i.class = ?1 AND p.n IN (i.data ->> '$.a', i.data ->> '$.b')""";

    private final Space space;
    private final People people;

    /** For events of a space, with all who have ideas how to help, in their order. */
    public HelpProposals(Space space, List<HelpIdeas> ideas) {
        this.space = space;
        this.people = new People(space, ideas);
    }

    /** The best first; of who is not in the book none. */
    public List<HelpIdea> of(EventPage.Met met) {
        if (met.person().isEmpty() || !met.active()) {
            return List.of();
        }
        UUID person = met.person().get();
        Stream<HelpIdea> known = people.page(person).map(PersonPage::help).orElse(List.of()).stream().filter(idea -> idea.kind() != HelpIdea.Kind.ASK);
        List<HelpIdea> ideas = new ArrayList<>();
        // Whom one introduces or introduced to them, or would not, is no idea any more.
        Set<UUID> others = new HashSet<>(Rows.of(space).query(INTRODUCED, r -> r.id(1), ModelPackage.Literals.INTRODUCTION, person));
        others.add(person);
        Set<String> texts = new HashSet<>();
        Stream.concat(said(met.line(), person, Set.copyOf(others)).filter(idea -> !isNamesake(idea, met)).limit(BY_LINE), known)
                .filter(idea -> idea.other().isEmpty() || others.add(idea.other().get()) && !isNamesake(idea, met))
                .filter(idea -> texts.add(idea.text())).limit(MOST).forEach(ideas::add);
        return ideas;
    }

    /** Somebody of the same name may well be the same person, noted twice: nobody is introduced to themselves. */
    private boolean isNamesake(HelpIdea idea, EventPage.Met met) {
        return idea.kind() == HelpIdea.Kind.INTRODUCTION
                && idea.other().flatMap(people::find).filter(row -> Names.key(row.name()).equals(Names.key(met.name()))).isPresent();
    }

    /** Who fits what was said there. */
    private Stream<HelpIdea> said(String line, UUID person, Set<UUID> others) {
        return line.isBlank() ? Stream.empty()
                : new FittingPeople(space).of(line, person, LOOKED_AT).stream().filter(one -> !others.contains(one.id()))
                        .map(one -> introduce(one, line));
    }

    /**
     * The introduction an idea is about, with a reason for each: the one they gave, and for the other who it is and where one met.
     *
     * @param reason what the one whom one met may have of it
     */
    public static Optional<NewIntroduction> introduction(EventPage page, EventPage.Met met, UUID other, String reason) {
        String where = new Texts(HelpProposals.class).get("proposal.why", met.name(), page.row().title());
        String why = reason.isBlank() ? where : reason;
        return met.person().map(person -> new NewIntroduction(person, other, why, met.line().isBlank() ? where : where + ": " + met.line()));
    }

    private static HelpIdea introduce(PersonRow one, String line) {
        return new HelpIdea(HelpIdea.Kind.INTRODUCTION, introducing(one), line, Optional.of(one.id()));
    }

    /** "Introduce Jonas Weber, Maritime Museum". */
    public static String introducing(PersonRow one) {
        return new Texts(HelpProposals.class).get("proposal.introduce", one.organization().isEmpty() ? one.name() : one.name() + ", " + one.organization());
    }
}
