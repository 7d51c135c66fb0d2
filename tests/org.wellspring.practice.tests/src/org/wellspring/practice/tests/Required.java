// SPDX-License-Identifier: EPL-2.0
package org.wellspring.practice.tests;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.model.ConsentState;
import org.wellspring.model.Direction;
import org.wellspring.model.PromiseState;
import org.wellspring.practice.tests.Life.Card;
import org.wellspring.practice.tests.Life.Favour;
import org.wellspring.practice.tests.Life.Introduction;
import org.wellspring.practice.tests.Life.Offer;
import org.wellspring.practice.tests.Life.Promise;
import org.wellspring.practice.tests.Life.Rhythm;
import org.wellspring.practice.tests.Life.Runs;
import org.wellspring.practice.tests.Life.Someone;
import org.wellspring.practice.tests.Life.Step;
import org.wellspring.practice.tests.Life.Touch;

/** What has to be on a day, read from a life as slowly and plainly as the requirements say it. */
final class Required {
    private static final int CARD_DAYS = 5;
    private static final int NEW_DAYS = 14;
    private static final int NEWS_DAYS = 90;
    private static final int NEWEST = 10;
    private static final int CLIENT_DAYS = 90;

    /** One row of the day. */
    record Row(String kind, UUID id, LocalDate due) {
    }

    /** The week: how many were in touch, and what it holds with them (F6). */
    record Week(int done, int planned) {
    }

    private final Life life;
    private final LocalDate today;
    private final Set<UUID> closed;

    Required(Life life, LocalDate today) {
        this(life, today, inPeace(life, today));
    }

    /** T12, T15: who is left in peace, because they did not answer or want to hear no more. */
    static Set<UUID> inPeace(Life life, LocalDate today) {
        return Stream.concat(new Silent(life, today).closed().stream(), life.wantingNoMore(today).stream()).collect(Collectors.toSet());
    }

    private Required(Life life, LocalDate today, Set<UUID> closed) {
        this.life = life;
        this.today = today;
        this.closed = closed;
    }

    /** M8, T12: who left or died comes up for nothing, who is left in peace for nothing but what was promised to them. */
    private boolean isThere(UUID person) {
        return life.isActive(person) && !closed.contains(person);
    }

    /** M8, F6, F9, F10: promises that are due; one that was acknowledged is quiet. */
    List<Row> promises() {
        return life.promises.values().stream().filter(this::isDue).map(p -> new Row("promise", p.id(), p.due())).sorted(Comparator.comparing(Row::due))
                .toList();
    }

    private boolean isDue(Promise promise) {
        return promise.state() == PromiseState.OPEN && life.isActive(promise.person()) && isShown(promise.id(), promise.due());
    }

    private boolean isDue(Step step) {
        return step.open() && isThere(step.person()) && isShown(step.id(), step.due());
    }

    private boolean isShown(UUID id, LocalDate due) {
        return !due.isAfter(today) && !isPutOff(id);
    }

    private boolean isPutOff(UUID id) {
        return life.putOff.containsKey(id) && life.putOff.get(id).isAfter(today);
    }

    /** M1: what was planned and has come, until somebody says whether it took place. */
    List<Row> meetings() {
        return life.touches.values().stream().filter(t -> t.planned() && !t.attempt() && !t.day().isAfter(today))
                .filter(t -> t.with().stream().anyMatch(this::isThere)).map(t -> new Row("meeting", t.id(), t.day())).sorted(Comparator.comparing(Row::due))
                .toList();
    }

    /** Next steps that are due. */
    List<Row> steps() {
        return life.steps.values().stream().filter(this::isDue).map(step -> new Row("follow-up", step.id(), step.due())).sorted(Comparator.comparing(Row::due))
                .toList();
    }

    /** F3, F4, F5: rhythms that run, with their next date; who is listed already needs no second row. */
    List<Row> rhythms(Set<UUID> listed) {
        Comparator<Rhythm> pressing = Comparator.comparing((Rhythm r) -> !life.people.get(r.person()).key()).thenComparing(r -> !r.both())
                .thenComparing(r -> next(r).orElseThrow());
        return life.rhythms.values().stream().filter(r -> !listed.contains(r.person()) && isDue(r)).sorted(pressing)
                .map(r -> new Row("rhythm", r.id(), next(r).orElseThrow())).toList();
    }

    private boolean isDue(Rhythm rhythm) {
        return !isPutOff(rhythm.id()) && next(rhythm).filter(day -> !day.isAfter(today)).isPresent();
    }

    /** F5: the last touch and the interval; before the first touch, the day the rhythm began. */
    Optional<LocalDate> next(Rhythm rhythm) {
        return rhythm.reasoned() && rhythm.runs() == Runs.ON && isThere(rhythm.person())
                ? Optional.of(rhythm.after(life.lastTouch(rhythm.person()).orElse(rhythm.since())))
                : Optional.empty();
    }

    /** F1: the last ten people met who are there. */
    private List<Someone> newest() {
        return life.people.values().stream().filter(p -> p.active() && !p.metOn().isAfter(today)).sorted(Comparator.comparing(Someone::metOn).reversed())
                .limit(NEWEST).toList();
    }

    private boolean isFollowedUp(Someone person) {
        return life.lastTouch(person.id()).filter(day -> day.isAfter(person.metOn())).isPresent();
    }

    /** F1: of the last ten, those who heard from the user after the day they met. */
    long followedUp() {
        return newest().stream().filter(this::isFollowedUp).count();
    }

    /** F1: of the last ten, those for whom it is late. */
    List<UUID> missed() {
        return newest().stream().filter(p -> !isFollowedUp(p) && p.metOn().plusDays(NEW_DAYS).isBefore(today)).map(Someone::id).toList();
    }

    /** F1: those of them who are still news, and in no other row. */
    List<Row> newPeople(Set<UUID> listed) {
        return missed().stream().map(life.people::get).filter(p -> !p.metOn().isBefore(today.minusDays(NEWS_DAYS)))
                .filter(p -> !isPutOff(p.id()) && !listed.contains(p.id()) && !closed.contains(p.id()))
                .map(p -> new Row("new-person", p.id(), p.metOn().plusDays(NEW_DAYS))).toList();
    }

    /** F2: cards that wait too long; one about nobody, too. */
    List<Row> cards() {
        return life.cards.values().stream().filter(Card::waits).filter(c -> c.person() == null || isThere(c.person()))
                .filter(c -> !c.on().plusDays(CARD_DAYS).isAfter(today) && !isPutOff(c.id())).map(c -> new Row("card", c.id(), c.on()))
                .sorted(Comparator.comparing(Row::due)).toList();
    }

    /**
     * F9, F13: the whole list in its order.
     *
     * @param beside people in rows of other sorts, which others test
     */
    List<Row> list(Set<UUID> beside) {
        List<Row> rows = new ArrayList<>(promises());
        rows.addAll(meetings());
        rows.addAll(steps());
        Set<UUID> listed = new HashSet<>(beside);
        rows.forEach(row -> listed.addAll(people(row)));
        List<Row> rhythms = rhythms(listed);
        rows.addAll(rhythms);
        rhythms.forEach(row -> listed.addAll(people(row)));
        rows.addAll(newPeople(listed));
        rows.addAll(cards());
        return rows;
    }

    private Set<UUID> people(Row row) {
        return switch (row.kind()) {
            case "promise" -> Set.of(life.promises.get(row.id()).person());
            case "meeting" -> life.touches.get(row.id()).with();
            case "follow-up" -> Set.of(life.steps.get(row.id()).person());
            case "rhythm" -> Set.of(life.rhythms.get(row.id()).person());
            default -> Set.of();
        };
    }

    /** F6: with whom there was a conversation since Monday, and with them what falls due, or comes back, until Sunday; nothing of the weeks before. */
    Week week() {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate sunday = monday.plusDays(6);
        Required then = new Required(life, sunday, closed);
        int done = (int) life.people.keySet().stream().filter(p -> life.touches(p).stream()
                .anyMatch(touch -> touch.isTouch() && !touch.isToMany() && !touch.day().isBefore(monday))).count();
        Stream<LocalDate> due = Stream.of(
                life.promises.values().stream().filter(then::isDue).map(p -> comesUp(p.id(), p.due())),
                life.steps.values().stream().filter(then::isDue).map(step -> comesUp(step.id(), step.due())),
                life.rhythms.values().stream().filter(then::isDue).map(r -> comesUp(r.id(), then.next(r).orElseThrow()))).flatMap(s -> s);
        return new Week(done, done + (int) due.filter(day -> !day.isBefore(monday)).count());
    }

    /** F6: what was put off takes its room in the week it comes back. */
    private LocalDate comesUp(UUID id, LocalDate due) {
        LocalDate back = life.putOff.getOrDefault(id, due);
        return back.isAfter(due) ? back : due;
    }

    /** G4: what I received and did not return, the oldest first; of those who are there. */
    List<UUID> toReturn() {
        return life.favours.values().stream().filter(f -> !f.given() && !f.returned() && life.isActive(f.person())).sorted(Comparator.comparing(Favour::on))
                .map(Favour::id).toList();
    }

    /** F9: what I offered and nobody took up yet; to those who are there. */
    List<UUID> offers() {
        return life.offers.values().stream().filter(o -> o.takenUp() == null && isThere(o.person())).map(Offer::id).toList();
    }

    /** F9: how many days it took me to keep each promise that came of an offer, in order. */
    List<Long> took() {
        return life.promises.values().stream().filter(p -> p.offer() != null && p.state() == PromiseState.KEPT)
                .map(p -> ChronoUnit.DAYS.between(p.made(), p.closed())).sorted().toList();
    }

    /** I1: introductions about which something is still to be done: until one declines, or thanks were said. */
    Set<UUID> introductions() {
        Set<UUID> open = new HashSet<>();
        life.introductions.values().stream().filter(this::isOpen).filter(i -> life.people.containsKey(i.a()) && life.people.containsKey(i.b()))
                .forEach(i -> open.add(i.id()));
        return open;
    }

    private boolean isOpen(Introduction one) {
        return one.made() ? !one.thanked() : one.sayA() != ConsentState.DECLINED && one.sayB() != ConsentState.DECLINED;
    }

    /** How many things the list of one direction names, of people who are in the book; a sale is named as one (G12). */
    long favours(boolean given) {
        return life.favours.values().stream().filter(f -> f.given() == given && life.people.containsKey(f.person())).count();
    }

    /** T8, T9, T10: what silences there is something to decide about now, unless it is put off; who waits longest first. */
    List<Silent.State> silences() {
        return new Silent(life, today).open().stream().filter(state -> state.due() && !isPutOff(state.letter())).toList();
    }

    /** O8: goals of which nothing came for long. */
    Set<UUID> goals() {
        return new Aimed(life, today).review().stream().filter(goal -> !isPutOff(goal)).collect(Collectors.toSet());
    }

    /** M1: the last day by which both had spoken. */
    Optional<LocalDate> lastTwoWay(UUID person) {
        List<Touch> touches = life.touches(person).stream().filter(Touch::isTouch).toList();
        Optional<LocalDate> both = last(touches, t -> t.isTalk() || t.direction() == Direction.BOTH);
        Optional<LocalDate> in = last(touches, t -> t.direction() == Direction.IN);
        Optional<LocalDate> out = last(touches, t -> t.direction() == Direction.OUT);
        Optional<LocalDate> pair = in.flatMap(day -> out.map(other -> day.isBefore(other) ? day : other));
        return Stream.of(both, pair).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> last(List<Touch> touches, Predicate<Touch> which) {
        return touches.stream().filter(which).map(Touch::day).max(Comparator.naturalOrder());
    }

    /** M7: clients with whom there was nothing but business for long. */
    Set<UUID> onlyBusiness() {
        return life.people.values().stream().filter(p -> p.isKind("client") && isThere(p.id()))
                .filter(p -> !last(life.touches(p.id()), t -> t.isTouch() && !t.business() && !t.pitch()).orElse(p.metOn()).plusDays(CLIENT_DAYS)
                        .isAfter(today))
                .map(Someone::id).collect(Collectors.toSet());
    }

    /** G11, T10, M8: whether help may be suggested for somebody. */
    boolean isHelped(UUID person) {
        return isThere(person);
    }
}
