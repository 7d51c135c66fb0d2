// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.wellspring.capture.Capture;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.people.spi.SaidBesides;

/** Reads a line about somebody as a sentence is read, and tells what they do, how they are reached and what is to come of it (F1, F9). What one would have to be asked about is left out. */
@Component
public final class BesidesInLine implements SaidBesides {
    private final Texts texts = new Texts(BesidesInLine.class);

    @Override
    public Said in(Space space, String line) {
        Understanding read = new Capture(space).understand(line);
        Optional<Part.Span> met = read.first(Part.Who.class).map(Part.Who::span);
        List<Part> parts = read.lines().stream().filter(one -> one.ask() == Understanding.Ask.NOTHING).map(Understanding.Line::part)
                .filter(part -> part.whose().isEmpty() || part.whose().equals(met)).toList();
        Optional<Job> job = parts.stream().filter(Part.Where.class::isInstance).map(Part.Where.class::cast)
                .map(where -> new Job(where.title(), where.organization())).findFirst();
        return new Said(job, parts.stream().flatMap(part -> plan(part, read.today()).stream()).toList());
    }

    private Optional<Plan> plan(Part part, LocalDate today) {
        return switch (part) {
            case Part.Promised promised -> Optional.of(plan("line.promised", part, today,
                    person -> ToKeep.promised(person, promised, today)));
            case Part.Awaited awaited -> Optional.of(plan("line.awaited", part, today, person -> ToKeep.awaited(person, awaited, today)));
            case Part.NextStep step -> Optional.of(plan("line.step", part, today, person -> new NewFollowUp(person, step.what(), step.due())));
            case Part.Email email -> Optional.of(detail("line.email", part, email.address()));
            case Part.Phone phone -> Optional.of(detail("line.phone", part, phone.number()));
            case Part.Web web -> Optional.of(detail("line.web", part, web.address()));
            case Part.Birthday birthday -> Optional.of(detail("line.birthday", part, new DateWords().ofLife(birthday.date().spelling())));
            default -> Optional.empty();
        };
    }

    private Plan detail(String key, Part part, String words) {
        return new Plan(texts.get(key, words), person -> new KeepSaid(person, part));
    }

    private Plan plan(String key, Part part, LocalDate today, Function<UUID, Command<?>> keep) {
        Stream<String> words = Stream.concat(Stream.of(part.words()), part.day().map(day -> new DateWords().dated(day, today)).stream());
        return new Plan(texts.get(key, String.join(", ", words.toList())), keep);
    }
}
