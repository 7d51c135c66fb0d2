// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Space;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.core.words.Texts;
import org.wellspring.events.EventPage;
import org.wellspring.events.Events;
import org.wellspring.events.HelpProposals;
import org.wellspring.events.Thanks;
import org.wellspring.events.commands.CloseOut;
import org.wellspring.events.commands.Settle;
import org.wellspring.people.PersonRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code event closeout}: lists of whom nothing is decided, or decides what comes of meeting somebody (E2). */
@Command(name = "closeout")
public final class CloseOutVerb implements Verb {
    @Parameters(index = "0", paramLabel = "EVENT", descriptionKey = "event.id")
    private String id;
    @Parameters(index = "1..*", arity = "0..*", paramLabel = "PERSON", descriptionKey = "closeout.person")
    private List<String> person = List.of();
    @Mixin
    private NextStepOptions step;
    @Option(names = "--introduce", paramLabel = "PERSON", descriptionKey = "closeout.introduce")
    private String introduce;
    @Option(names = "--thank", paramLabel = "PERSON", descriptionKey = "closeout.thank")
    private List<String> thank = List.of();
    @Option(names = "--none", descriptionKey = "closeout.none")
    private boolean none;
    @Option(names = "--rest-none", descriptionKey = "closeout.rest")
    private boolean rest;

    private final Supplier<List<HelpIdeas>> ideas;

    CloseOutVerb(Supplier<List<HelpIdeas>> ideas) {
        this.ideas = ideas;
    }

    /** An idea how to help one of them; what it takes is somebody to introduce them to, or a thing. */
    record Idea(UUID encounter, HelpIdea.Kind kind, String text, String reason, Optional<UUID> other) {
    }

    /** Those of whom nothing is decided, ideas how to help them, and whom to thank. */
    record Open(EventLine event, List<EventPage.Met> open, List<Idea> ideas, List<Thanks.Thank> thanks) implements Answer {
        @Override
        public void print(Paper paper) {
            open.forEach(one -> {
                paper.line(Stream.of(ShortIds.brief(one.id()) + "  " + one.name(), one.organization(), one.line()).filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")));
                paper.items(
                        ideas.stream().filter(idea -> idea.encounter().equals(one.id())).map(idea -> paper.words("closeout.idea", idea.text(), idea.reason()))
                                .toList());
            });
            if (!thanks.isEmpty()) {
                paper.heading("closeout.thanks");
                paper.items(thanks.stream().map(one -> one.name() + ": " + one.what()).toList());
            }
            paper.say("closeout.count", open.size());
        }
    }

    @Override
    public Answer run(Session session) {
        boolean said = !step.isEmpty() || introduce != null;
        boolean one = !person.isEmpty();
        if (none && said || rest && (said || none || one) || !one && (none || said) || one && !none && !said) {
            throw Failure.value(EventVerbs.class, "closeout");
        }
        return one || rest || !thank.isEmpty() ? session.changing(space -> decided(session, space)) : session.reading(this::open);
    }

    /** Of whom only half is decided, it is said what is still open. */
    private Saved decided(Session session, Space space) {
        Saved saved = Saved.by(session, space, decide(space));
        if (person.isEmpty()) {
            return saved;
        }
        EventPage.Met met = EventLine.met(page(space), String.join(" ", person));
        String open = met.isSettled() ? ""
                : "; " + new Texts(EventVerbs.class).get(met.helpIdea().isBlank() ? "closeout.open.help" : "closeout.open.next",
                        met.name());
        return new Saved(saved.transaction(), saved.ids(), saved.done() + open);
    }

    private Open open(Space space) {
        EventPage page = page(space);
        List<EventPage.Met> open = page.met().stream().filter(met -> !met.isSettled()).toList();
        HelpProposals proposals = new HelpProposals(space, ideas.get());
        return new Open(EventLine.of(page.row()), open, open.stream().flatMap(met -> proposals.of(met).stream()
                .map(idea -> new Idea(met.id(), idea.kind(), idea.text(), idea.reason(), idea.other()))).toList(), Thanks.of(space, page.row().id()));
    }

    /** All of it in one step. */
    private CloseOut decide(Space space) {
        EventPage page = page(space);
        CloseOut command = new CloseOut(page.row().id());
        if (!person.isEmpty()) {
            EventPage.Met met = EventLine.met(page, String.join(" ", person));
            command.settle(none ? Settle.nothing(met.id()) : settle(space, page, met));
        }
        if (rest) {
            command.restNothing();
        }
        List<Thanks.Thank> proposed = thank.isEmpty() ? List.of() : Thanks.of(space, page.row().id());
        thank.stream().map(name -> Whom.of(space, name)).forEach(who -> command.thank(who.id(), proposed.stream()
                .filter(one -> one.person().equals(who.id())).map(Thanks.Thank::what).findFirst().orElseGet(() -> Thanks.words(page))));
        return command;
    }

    /** Without a help idea the introduction is the help. */
    private Settle settle(Space space, EventPage page, EventPage.Met met) {
        Settle settle = step.of(space, met.id());
        if (introduce == null) {
            return settle;
        }
        PersonRow other = Whom.of(space, introduce);
        if (step.help().isEmpty()) {
            settle.help(HelpProposals.introducing(other));
        }
        return settle.introduce(HelpProposals.introduction(page, met, other.id(), met.line()));
    }

    private EventPage page(Space space) {
        return new Events(space).page(EventLine.event(space, id).id()).orElseThrow();
    }
}
