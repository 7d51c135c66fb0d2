// SPDX-License-Identifier: EPL-2.0
package org.wellspring.practice.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.Command;
import org.wellspring.etiquette.commands.AddOptOut;
import org.wellspring.etiquette.commands.EndOptOut;
import org.wellspring.etiquette.commands.SetConsent;
import org.wellspring.followup.silence.SilenceProtocol;
import org.wellspring.followup.silence.SilenceState;
import org.wellspring.followup.silence.SilenceStep;
import org.wellspring.model.Direction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.OptOutBy;
import org.wellspring.model.Purpose;
import org.wellspring.model.SilenceStage;
import org.wellspring.people.commands.DeleteEntry;
import org.wellspring.people.commands.EditInteraction;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.day.TodayRow;
import org.wellspring.practice.tests.Courteous.Word;
import org.wellspring.practice.tests.Life.Address;
import org.wellspring.practice.tests.Life.Case;
import org.wellspring.practice.tests.Life.Evening;
import org.wellspring.practice.tests.Life.Touch;
import org.wellspring.practice.tests.Life.Wish;

/** Touches, letters without an answer, and who would rather not be reached, at random. */
final class Letters {
    private static final List<InteractionKind> WAYS = List.of(InteractionKind.CALL, InteractionKind.EMAIL, InteractionKind.EMAIL, InteractionKind.MEETING,
            InteractionKind.MESSAGE, InteractionKind.SHARE, InteractionKind.COMMENT, InteractionKind.PROMOTION, InteractionKind.LETTER);
    private static final List<Purpose> PURPOSES = List.of(Purpose.UNKNOWN, Purpose.UNKNOWN, Purpose.UNKNOWN, Purpose.NETWORKING, Purpose.KEEPING_IN_TOUCH,
            Purpose.PROSPECTING);
    /** As somebody writes it, and as it is kept. */
    private static final List<String> WRITTEN = List.of("", "Letter", "e-mail", "phone", "message", "in person");
    private static final List<String> KEPT = List.of("all", "post", "email", "phone", "message", "meeting");
    /** Rules that count, which are asked about whatever is done. */
    private static final Set<String> COUNTED = Set.of("T1", "T3", "T4", "T5", "T6", "T14", "G6");

    private final Diary diary;

    Letters(Diary diary) {
        this.diary = diary;
    }

    private Life life() {
        return diary.life();
    }

    /** The words before it are those that the life gives reason for. */
    static void expect(Diary diary, Command<?> command, List<Word> words) {
        List<Word> said = diary.said(command).stream().filter(word -> COUNTED.contains(word.rule()))
                .map(word -> new Word(word.rule(), new HashSet<>(word.about()))).toList();
        assertThat(said).as("words before " + command.label() + " on " + diary.today() + ", after\n" + String.join("\n", diary.told()))
                .containsExactlyInAnyOrderElementsOf(words);
    }

    /** A talk, a mail, a try that reached nobody, something planned; today, or remembered later. */
    void touch() {
        Optional<Evening> evening = diary.pick(life().evenings).filter(e -> diary.oneIn(6) && !e.day().isAfter(diary.today()));
        Set<UUID> with = evening.map(Evening::met).filter(met -> !met.isEmpty() && life().people.keySet().containsAll(met)).orElseGet(diary::some);
        LocalDate day = evening.map(Evening::day).orElseGet(() -> switch (diary.random.nextInt(6)) {
            case 0 -> diary.today().minusDays(diary.random.nextInt(120));
            case 1 -> diary.today().plusDays(diary.random.nextInt(20));
            default -> diary.today();
        });
        boolean planned = day.isAfter(diary.today());
        InteractionKind kind = evening.map(e -> InteractionKind.EVENT).orElseGet(() -> diary.oneIn(12) && !planned ? InteractionKind.NOTE : diary.pick(WAYS));
        boolean attempt = !planned && kind != InteractionKind.NOTE && diary.oneIn(6);
        Direction direction = diary.pick(List.of(Direction.OUT, Direction.OUT, Direction.OUT, Direction.BOTH, Direction.IN));
        Touch touch = new Touch(null, day, with, kind, direction, attempt, planned, diary.oneIn(6), diary.oneIn(4), diary.pick(PURPOSES),
                evening.map(Evening::id).orElse(null), diary.pick(List.of(0, 0, 20, 45)));
        log(touch);
    }

    private UUID log(Touch touch) {
        LogInteraction command = new LogInteraction(touch.kind(), touch.with()).on(touch.day()).summary("A word").direction(touch.direction())
                .attempt(touch.attempt()).pitch(touch.pitch()).business(touch.business()).purpose(touch.purpose()).event(touch.event())
                .minutes(touch.minutes());
        expect(diary, command, new Courteous(life()).before(touch));
        UUID id = diary.done(touch.toString(), command).interaction();
        life().touches.put(id, new Touch(id, touch.day(), touch.with(), touch.kind(), touch.direction(), touch.attempt(), touch.planned(), touch.pitch(),
                touch.business(), touch.purpose(), touch.event(), touch.minutes()));
        return id;
    }

    /** What was said about a touch is put right, or the touch goes. */
    void correct() {
        diary.pick(life().touches).ifPresent(touch -> {
            if (touch.planned()) {
                planned(touch);
            } else if (diary.oneIn(4)) {
                diary.done(touch.id() + " is deleted", new DeleteEntry(touch.id()));
                life().touches.remove(touch.id());
            } else if (diary.oneIn(4)) {
                Direction other = diary.pick(Direction.VALUES);
                diary.done(touch.id() + " went " + other, new EditInteraction(touch.id()).direction(other));
                life().touches.put(touch.id(), touch.direction(other));
            } else {
                LocalDate day = diary.today().minusDays(diary.random.nextInt(90));
                diary.done(touch.id() + " was on " + day, new EditInteraction(touch.id()).on(day));
                life().move(touch, day);
            }
        });
    }

    private void planned(Touch touch) {
        if (touch.day().isAfter(diary.today()) || diary.oneIn(2)) {
            LocalDate day = diary.today().plusDays(1 + diary.random.nextInt(15));
            diary.done(touch.id() + " is put off until " + day, diary.list.putOff(touch.id(), day));
            life().move(touch, day);
        } else {
            diary.done(touch.id() + " took place", diary.list.done(touch.id()));
            life().touches.put(touch.id(), touch.tookPlace());
        }
    }

    /** Somebody wants to be left in peace, by every way or by one, or not after all (T2, T3, T15); or agrees to mail, or no more (T5). */
    void wish() {
        Optional<Wish> known = diary.pick(life().wishes);
        Optional<Address> address = diary.pick(life().addresses);
        if (address.isPresent() && diary.oneIn(2)) {
            Address one = address.get();
            diary.done((one.agreed() ? "no more mail to " : "agreed: ") + one.person(),
                    one.agreed() ? SetConsent.withdrawn(one.id()) : SetConsent.given(one.id(), "the list at the door"));
            life().addresses.put(one.id(), new Address(one.id(), one.person(), !one.agreed()));
        } else if (known.isPresent() && known.get().ended() == null && diary.oneIn(2)) {
            Wish wish = known.get();
            diary.done(wish + " is over", new EndOptOut(wish.id()));
            life().wishes.put(wish.id(), new Wish(wish.id(), wish.person(), wish.way(), wish.mine(), wish.on(), diary.today()));
        } else {
            diary.somebody(p -> true).ifPresent(this::optOut);
        }
    }

    private void optOut(UUID person) {
        int which = diary.random.nextInt(WRITTEN.size());
        boolean mine = diary.oneIn(3);
        LocalDate day = diary.today().minusDays(diary.random.nextInt(10));
        UUID id = diary.done("no more " + KEPT.get(which) + " to " + person + " since " + day,
                new AddOptOut(person).way(WRITTEN.get(which)).by(mine ? OptOutBy.ME : OptOutBy.THEM).on(day));
        // who said it before said it on the earlier day
        Optional<Wish> before = Optional.ofNullable(life().wishes.get(id));
        LocalDate began = before.map(Wish::on).filter(on -> on.isBefore(day)).orElse(day);
        life().wishes.put(id, new Wish(id, person, KEPT.get(which), mine, began, before.map(Wish::ended).orElse(null)));
    }

    /** Something is made of a silence, or tried where it is out of place. */
    void silence() {
        Silent silent = new Silent(life(), diary.today());
        List<UUID> people = Stream.concat(silent.open().stream().map(Silent.State::person), silent.closed().stream()).filter(life()::isActive).toList();
        if (people.isEmpty()) {
            return;
        }
        UUID person = diary.pick(people);
        Silent.State state = silent.of(person).orElseThrow();
        SilenceStage to = diary.pick(List.of(SilenceStage.SECOND_APPROACH, SilenceStage.SECOND_APPROACH, SilenceStage.CLOSED, SilenceStage.CLOSED,
                SilenceStage.CLOSED, SilenceStage.ANSWERED, SilenceStage.WAITING));
        String words = diary.oneIn(2) ? "" : "Once more";
        Command<UUID> step = switch (to) {
            case SECOND_APPROACH -> SilenceStep.wroteAgain(person, words);
            case CLOSED -> SilenceStep.letRest(person, words);
            case ANSWERED -> SilenceStep.noAnswerWanted(person);
            default -> SilenceStep.reopen(person);
        };
        String what = state + " becomes " + to;
        if (!isAllowed(state.stage(), to)) {
            diary.refused(what, step);
        } else if (state.due() && !diary.oneIn(3) && life().touches.containsKey(state.letter())) {
            row(silent, state);
        } else {
            UUID id = diary.done(what, step);
            made(silent, id, state, to);
            if (to == SilenceStage.SECOND_APPROACH && diary.oneIn(2)) {
                log(new Touch(null, diary.today(), Set.of(person), InteractionKind.EMAIL, Direction.OUT, false, false, false, false, Purpose.UNKNOWN, null, 0));
            }
        }
    }

    /** T9, T10, T12: one second word, until there was an answer; an end only after it; and the way back. */
    private static boolean isAllowed(SilenceStage from, SilenceStage to) {
        return switch (to) {
            case SECOND_APPROACH -> from == SilenceStage.WAITING || from == SilenceStage.ASSUME_BEST;
            case CLOSED -> from == SilenceStage.SECOND_APPROACH;
            case ANSWERED -> from != SilenceStage.CLOSED;
            default -> from == SilenceStage.CLOSED || from == SilenceStage.ANSWERED;
        };
    }

    /** Done, a row of it means that no answer is wanted, or that it rests; or it is put off. */
    private void row(Silent silent, Silent.State state) {
        UUID row = state.letter();
        if (diary.oneIn(3)) {
            LocalDate until = diary.today().plusDays(1 + diary.random.nextInt(14));
            diary.done(row + " is put off until " + until, diary.list.putOff(row, until));
            life().putOff.put(row, until);
            return;
        }
        Optional<UUID> whose = Check.shown(diary, row, "silence").flatMap(TodayRow::person);
        if (whose.isEmpty()) {
            return;
        }
        // of a letter to several, whom the row is about
        Silent.State first = silent.of(whose.get()).orElseThrow();
        diary.done(first + " is done", diary.list.done(row));
        UUID id = new SilenceProtocol(diary.space()).of(first.person()).flatMap(SilenceState::made).orElseThrow();
        made(silent, id, first, first.stage() == SilenceStage.SECOND_APPROACH ? SilenceStage.CLOSED : SilenceStage.ANSWERED);
    }

    private void made(Silent silent, UUID id, Silent.State state, SilenceStage to) {
        Optional<Case> before = silent.made(state.person());
        boolean again = to == SilenceStage.SECOND_APPROACH || state.stage() == SilenceStage.CLOSED || before.filter(Case::again).isPresent();
        SilenceStage stage = to == SilenceStage.WAITING && again ? SilenceStage.SECOND_APPROACH : to;
        life().cases.put(id, new Case(id, state.person(), before.map(Case::letter).orElse(state.letter()), stage, diary.today(), again));
    }
}
