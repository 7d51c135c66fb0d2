// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.silence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.wellspring.core.Space;
import org.wellspring.core.settings.Settings;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.PersonStatus;
import org.wellspring.model.SilenceStage;
import org.wellspring.people.ComingUp;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.people.Silences;
import org.wellspring.people.Silences.Silence;
import org.wellspring.people.Silences.Waiting;

/**
 * The silence protocol as of a day (T8 – T12). Where somebody stands follows from what was logged and from what the user made of it: an answer, by
 * whatever way it came into the book, ends all of it, and taking that answer back brings it back. Any thread.
 */
public final class SilenceProtocol {
    /** More of them nobody looks through, and those who wait longest are among them. */
    private static final int MOST = 500;

    private final Space space;
    private final LocalDate today;
    private final Silences silences;
    private final int days;
    private final int secondDays;

    /** Today. */
    public SilenceProtocol(Space space) {
        this(space, LocalDate.now(space.clock()));
    }

    /** On a day. */
    public SilenceProtocol(Space space, LocalDate today) {
        this.space = space;
        this.today = today;
        this.silences = new Silences(space);
        Settings settings = new Settings(space);
        this.days = settings.get(SilenceSettings.DAYS);
        this.secondDays = settings.get(SilenceSettings.SECOND_DAYS);
    }

    /** Where it stands with somebody; empty where nothing waits for an answer, or they left or died (M8). */
    public Optional<SilenceState> of(UUID person) {
        return states(List.of(person)).stream().findFirst();
    }

    /** All that is open: who is waited for, where a second word or an end is due, who longest first. What the user wants no answer to is left out. */
    public List<SilenceState> open() {
        int longest = new Settings(space).get(SilenceSettings.LONGEST);
        Set<UUID> people = new LinkedHashSet<>(silences.written(today.minusDays(longest), today, MOST));
        people.addAll(silences.secondTime());
        people.removeAll(new ComingUp(space, today).inPeace());
        return states(people).stream().filter(state -> state.stage() != SilenceStage.CLOSED && state.stage() != SilenceStage.ANSWERED)
                .filter(state -> !lastLetter(state).isBefore(today.minusDays(longest))).toList();
    }

    /** Where there is something to decide now, who waits longest first. */
    public List<SilenceState> due() {
        return open().stream().filter(SilenceState::due).toList();
    }

    /** Whom the user leaves in peace (T12). */
    public List<SilenceState> closed() {
        return states(silences.closed()).stream().filter(state -> state.stage() == SilenceStage.CLOSED).toList();
    }

    private List<SilenceState> states(Collection<UUID> people) {
        Map<UUID, Silence> silent = silences.of(people, today);
        Map<UUID, PersonRow> rows = silent.isEmpty() ? Map.of()
                : new People(space).find(silent.keySet()).stream().filter(row -> row.status() == PersonStatus.ACTIVE)
                        .collect(Collectors.toMap(PersonRow::id, Function.identity()));
        return people.stream().filter(rows::containsKey).map(person -> state(silent.get(person), rows.get(person)))
                .sorted(Comparator.comparing(SilenceState::wrote).thenComparing(SilenceState::name).thenComparing(SilenceState::person)).toList();
    }

    private static LocalDate lastLetter(SilenceState state) {
        return state.again().orElse(state.wrote());
    }

    /** Of a book from elsewhere the case alone may be known. */
    private Waiting unknown(Silences.Case made) {
        return new Waiting(made.id(), made.since().orElse(today), InteractionKind.EMAIL, "");
    }

    private SilenceState state(Silence silence, PersonRow row) {
        Waiting first = silence.letters().isEmpty() ? unknown(silence.made().orElseThrow()) : silence.letters().getFirst();
        LocalDate last = silence.letters().isEmpty() ? first.day() : silence.letters().getLast().day();
        // a second letter that went out when the first one had waited its time is a second approach, however it was written
        Optional<LocalDate> second = silence.letters().stream().map(Waiting::day).filter(day -> !day.isBefore(first.day().plusDays(days))).findFirst();
        SilenceStage made = silence.made().map(Silences.Case::stage).orElse(SilenceStage.WAITING);
        LocalDate asked = silence.made().flatMap(Silences.Case::since).orElse(last);
        SilenceStage stage;
        LocalDate since;
        boolean due = false;
        if (made == SilenceStage.CLOSED || made == SilenceStage.ANSWERED) {
            stage = made;
            since = asked;
        } else if (made == SilenceStage.SECOND_APPROACH || second.isPresent()) {
            stage = SilenceStage.SECOND_APPROACH;
            since = made == SilenceStage.SECOND_APPROACH ? asked : second.get();
            due = !today.isBefore(since.plusDays(secondDays));
        } else if (!today.isBefore(first.day().plusDays(days))) {
            stage = SilenceStage.ASSUME_BEST;
            since = first.day().plusDays(days);
            due = true;
        } else {
            stage = SilenceStage.WAITING;
            since = first.day();
        }
        return new SilenceState(row.id(), row.name(), row.organization(), stage, since, first.id(), first.kind(), first.about(), first.day(),
                silence.letters().size() > 1 ? Optional.of(last) : Optional.empty(), due, silence.made().map(Silences.Case::id));
    }
}
