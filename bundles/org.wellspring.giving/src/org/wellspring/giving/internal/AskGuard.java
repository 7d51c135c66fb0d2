// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Warning;
import org.wellspring.core.spi.Guard;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.giving.Giving;
import org.wellspring.giving.Introductions;
import org.wellspring.giving.Leads;
import org.wellspring.people.Help;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.LogInteraction;

/** Give before you ask (G3): beside an ask it says what I gave this person, or, where that is nothing, what I could give. It never blocks. */
@Component
public final class AskGuard implements Guard {
    private static final int SHOWN = 2;
    /** Of a meeting with many, a word about each would be a wall. */
    private static final int MOST_PEOPLE = 2;

    /** In the order of services: the highest ranking comes last. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<HelpIdeas> ideas = List.of();

    private record Given(String what, Optional<LocalDate> on) {
    }

    private final Texts texts = new Texts(AskGuard.class);

    @Override
    public List<Warning> warnings(Command<?> command, Space space) {
        List<Warning> words = new ArrayList<>();
        if (command instanceof LogInteraction log && log.isAsk() && log.people().size() <= MOST_PEOPLE) {
            log.people().stream().distinct().forEach(person -> new People(space).find(person).map(row -> word(space, row, log)).ifPresent(words::add));
        }
        return words;
    }

    private Warning word(Space space, PersonRow person, LogInteraction log) {
        List<Given> given = given(space, person.id());
        if (!given.isEmpty()) {
            LocalDate today = LocalDate.now(space.clock());
            return Warning.of("G3", texts.get("ask.gave", person.name(), given.stream().map(help -> said(help, today)).collect(Collectors.joining("; "))));
        }
        if (log.isHelp()) {
            return null;
        }
        List<HelpIdea> could = could(space, person.id());
        return Warning.of("G3", could.isEmpty() ? texts.get("ask.nothing", person.name())
                : texts.get("ask.could", person.name(), could.stream().map(HelpIdea::text).collect(Collectors.joining("; "))));
    }

    /** What counts as help wherever it is asked, see HelpGiven: favours, work of theirs passed on, introductions made, leads passed on. */
    private List<Given> given(Space space, UUID person) {
        List<Given> all = new ArrayList<>();
        new Giving(space).lastGiven(person, SHOWN).forEach(help -> all.add(
                new Given(help.what().isBlank() ? texts.get("favour." + help.type().getLiteral()) : help.what(), help.on())));
        new Giving(space).passedOnFor(person, SHOWN).forEach(help -> all.add(new Given(texts.get("ask.passedOn", help.name(), help.what()), help.on())));
        new Introductions(space).with(person).stream().filter(row -> row.made().isPresent()).forEach(row -> all.add(
                new Given(texts.get("ask.introduced", row.a().person().equals(person) ? row.b().name() : row.a().name()), row.made())));
        new Leads(space).passedTo(person, SHOWN).forEach(lead -> all.add(new Given(lead.what(), lead.passed())));
        return all.stream().sorted(Comparator.comparing((Given one) -> one.on().orElse(LocalDate.MIN)).reversed()).limit(SHOWN).toList();
    }

    private String said(Given help, LocalDate today) {
        String what = help.what();
        return help.on().map(day -> texts.get("ask.one", what, new DateWords().near(day, today))).orElse(what);
    }

    private List<HelpIdea> could(Space space, UUID person) {
        return new Help(space, ideas.reversed()).ideas(person, SHOWN);
    }
}
