// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.people.spi.Day;

/** A day while its list is put together. */
record GatheredDay(Space space, LocalDate date, List<HelpIdeas> ideas, Set<UUID> listed, Map<Class<?>, Object> read) implements Day {
    /** What was put off until after the day, but for single birthdays and anniversaries. */
    private static final String PUT_OFF = """
            SELECT o.id FROM followup_snooze s JOIN object o ON o.n = s.subject WHERE s.until > ? AND s.occasion IS NULL""";

    private record PutOff(Set<UUID> ids) {
    }

    /** Nobody is in the list yet. */
    GatheredDay(Space space, LocalDate date, List<HelpIdeas> ideas) {
        this(space, date, ideas, Set.of(), new ConcurrentHashMap<>());
    }

    /** The same day, with these people in its list. */
    GatheredDay listing(Set<UUID> people) {
        return new GatheredDay(space, date, ideas, Set.copyOf(people), read);
    }

    @Override
    public boolean isPutOff(UUID id) {
        return shared(PutOff.class, () -> new PutOff(Set.copyOf(Rows.of(space).query(PUT_OFF, r -> r.id(1), date)))).ids().contains(id);
    }

    @Override
    public Optional<HelpIdea> idea(UUID person) {
        return helping().idea(person);
    }

    @Override
    public String help(UUID person) {
        return helping().of(person);
    }

    /** How to help several people, a sentence each. */
    Map<UUID, String> help(Collection<UUID> people) {
        return helping().of(people);
    }

    private HelpText helping() {
        return shared(HelpText.class, () -> new HelpText(space, ideas, RowReasons.of(this)));
    }

    /** Nobody waits for another one's reading: at worst two read the same. */
    @Override
    public <T> T shared(Class<T> type, Supplier<T> reading) {
        Object before = read.get(type);
        if (before == null) {
            T fresh = reading.get();
            before = read.putIfAbsent(type, fresh);
            return before == null ? fresh : type.cast(before);
        }
        return type.cast(before);
    }
}
