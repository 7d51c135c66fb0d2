// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.util.Optional;

import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.ModelWord;
import org.wellspring.cli.spi.When;
import org.wellspring.core.Space;
import org.wellspring.core.words.Lengths;
import org.wellspring.core.words.UserLocale;
import org.wellspring.events.Cost;
import org.wellspring.events.commands.EventEdits;
import org.wellspring.model.EventAim;

import picocli.CommandLine.Option;

/** What can be said of an event, new or not (E1). */
final class EventOptions {
    private static final int MINUTES = 60;
    private static final double MOST_HOURS = 744;

    @Option(names = "--at", paramLabel = "WHEN", descriptionKey = "event.at")
    private String at;
    @Option(names = "--lasts", paramLabel = "LENGTH", descriptionKey = "event.lasts")
    private String lasts;
    @Option(names = "--place", paramLabel = "TEXT", descriptionKey = "event.place")
    private String place;
    @Option(names = "--aim", paramLabel = "AIM", descriptionKey = "event.aim")
    private String aim;
    @Option(names = "--purpose", paramLabel = "TEXT", descriptionKey = "event.purpose")
    private String purpose;
    @Option(names = "--host", paramLabel = "NAME", descriptionKey = "event.host")
    private String host;
    @Option(names = "--hours", paramLabel = "HOURS", descriptionKey = "event.hours")
    private String hours;
    @Option(names = "--cost", paramLabel = "AMOUNT", descriptionKey = "event.cost")
    private String cost;
    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "event.note")
    private String note;

    boolean isEmpty() {
        return at == null && lasts == null && place == null && aim == null && purpose == null && host == null && hours == null && cost == null && note == null;
    }

    /** Says it. */
    <C extends EventEdits<C>> C on(C command, Space space) {
        Optional.ofNullable(at).map(new When(space)::ahead).ifPresent(when -> {
            when.at().ifPresent(command::at);
            when.day().ifPresent(command::moved);
        });
        Optional.ofNullable(lasts).ifPresent(length -> command.lasts(length(length)));
        Optional.ofNullable(place).ifPresent(command::place);
        Optional.ofNullable(aim).map(EventOptions::aim).ifPresent(command::aim);
        Optional.ofNullable(purpose).ifPresent(command::purpose);
        Optional.ofNullable(host).ifPresent(command::host);
        Optional.ofNullable(hours).ifPresent(length -> command.minutes(hours(length)));
        Optional.ofNullable(cost).ifPresent(price -> command.cost(cost(price)));
        Optional.ofNullable(note).ifPresent(command::notes);
        return command;
    }

    static EventAim aim(String word) {
        return ModelWord.of("--aim", word, EventAim.VALUES);
    }

    private static Optional<Cost> cost(String text) {
        if (text.isBlank() || text.strip().equals("none")) {
            return Optional.empty();
        }
        return Optional.of(Cost.read(text, UserLocale.current().forms()).orElseThrow(() -> Failure.value(EventVerbs.class, "cost", text)));
    }

    /** The option says the unit of a number alone; anything else is read as every length is. */
    private static int hours(String text) {
        if (!text.strip().matches("-?\\d{1,6}(\\.\\d+)?")) {
            return length(text);
        }
        double hours = Double.parseDouble(text.strip());
        if (hours < 0 || hours > MOST_HOURS) {
            throw Failure.value(EventVerbs.class, "hours");
        }
        return (int) Math.round(hours * MINUTES);
    }

    private static int length(String text) {
        return Lengths.read(text).orElseThrow(() -> Failure.value(EventVerbs.class, "length", text));
    }
}
