// SPDX-License-Identifier: EPL-2.0
package org.wellspring.practice.tests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

import org.wellspring.followup.Today;
import org.wellspring.followup.commands.EndRhythm;
import org.wellspring.followup.commands.NewCard;
import org.wellspring.followup.commands.NewFollowUp;
import org.wellspring.followup.commands.NewPromise;
import org.wellspring.followup.commands.PauseRhythm;
import org.wellspring.followup.commands.ResumeRhythm;
import org.wellspring.followup.commands.SetPromise;
import org.wellspring.followup.commands.SetRhythm;
import org.wellspring.followup.commands.TakeUp;
import org.wellspring.giving.commands.AddFavour;
import org.wellspring.people.commands.NewIntroduction;
import org.wellspring.giving.commands.SetIntroduction;
import org.wellspring.giving.IntroductionRow.Side;
import org.wellspring.giving.commands.SetRepaid;
import org.wellspring.model.AgreedBy;
import org.wellspring.model.ConsentState;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.OutcomeType;
import org.wellspring.model.PersonStatus;
import org.wellspring.model.PromiseState;
import org.wellspring.people.commands.AddEmail;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.DeletePerson;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.MergePeople;
import org.wellspring.people.commands.NewOffer;
import org.wellspring.people.rhythm.Interval;
import org.wellspring.practice.tests.Life.Address;
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

/** Lives through days at random, in a real book and beside it in a {@link Life}. */
final class Years {
    private static final List<String> GIVEN = List.of("Ana", "Tom", "Wanjiru", "Ines", "Kofi", "Maeve", "Hiro", "Priya", "Lars", "Zofia");
    private static final List<String> FAMILY = List.of("Ruiz", "Okafor", "Lindqvist", "Brandt", "Moreau", "Haddad", "Tanaka", "Novak");
    private static final List<String[]> KINDS = List.of(new String[0], new String[0], new String[] {"friend"}, new String[] {"Friend"},
            new String[] {"family"}, new String[] {"client"}, new String[] {"client", "friend"}, new String[] {"prospect"});
    /** Words that go to many, as they are typed one time and another. */
    private static final List<List<String>> BOILERPLATE = List.of(List.of("An hour with the plans", "an hour – with the PLANS!"),
            List.of("A seat at the dress rehearsal", "A seat at the dress rehearsal."));

    private final Diary diary;
    private final Letters letters;
    private final Aims aims;
    private final RandomGenerator random;
    private final Today list;

    Years(Diary diary) {
        this.diary = diary;
        this.letters = new Letters(diary);
        this.aims = new Aims(diary);
        this.random = diary.random;
        this.list = diary.list;
    }

    private Life life() {
        return diary.life();
    }

    private LocalDate today() {
        return diary.today();
    }

    /** One thing, whatever fits. */
    void something() {
        int kind = random.nextInt(100);
        if (life().people.size() < 8 || kind < 4) {
            meet();
        } else if (kind < 26) {
            letters.touch();
        } else if (kind < 34) {
            letters.correct();
        } else if (kind < 39) {
            letters.silence();
        } else if (kind < 42) {
            letters.wish();
        } else if (kind < 51) {
            rhythm();
        } else if (kind < 58) {
            promise();
        } else if (kind < 62) {
            offer();
        } else if (kind < 68) {
            next();
        } else if (kind < 75) {
            give();
        } else if (kind < 80) {
            introduce();
        } else if (kind < 88) {
            aims.something();
        } else if (kind < 92) {
            change();
        } else {
            diary.back();
        }
    }

    private void meet() {
        LocalDate day = today().minusDays(random.nextInt(4) == 0 ? random.nextInt(400) : 0);
        if (life().people.values().stream().anyMatch(p -> p.metOn().equals(day))) {
            return;
        }
        String name = diary.pick(GIVEN) + " " + diary.pick(FAMILY);
        boolean key = random.nextInt(6) == 0;
        String[] kinds = diary.pick(KINDS);
        String title = random.nextInt(3) == 0 ? diary.pick(Aims.TITLES) : "";
        UUID id = diary.done("met " + name + " on " + day + ", " + List.of(kinds) + " " + title,
                new CreatePerson(name).metOn(day).kinds(kinds).role(title, "").set(ModelPackage.Literals.PERSON__KEY_RELATIONSHIP, key));
        life().people.put(id, new Someone(id, true, day, key, Set.of(kinds), title.isEmpty() ? Set.of() : Set.of(title)));
        if (random.nextInt(3) > 0) {
            UUID address = diary.done("address of " + name, new AddEmail(id, "post" + life().addresses.size() + "." + id + "@example.org", ""));
            life().addresses.put(address, new Address(address, id, false));
        }
    }

    private void rhythm() {
        diary.somebody(p -> true).ifPresent(person -> {
            Optional<Rhythm> now = life().rhythm(person);
            if (now.isEmpty() || random.nextInt(3) == 0) {
                setRhythm(person, now);
                return;
            }
            Rhythm rhythm = now.get();
            switch (random.nextInt(4)) {
                case 0 -> {
                    diary.done("rhythm paused with " + person, new PauseRhythm(person));
                    life().rhythms.put(rhythm.id(), rhythm.runs(Runs.PAUSED, rhythm.since()));
                }
                case 1 -> {
                    diary.done("rhythm ended with " + person, new EndRhythm(person));
                    life().rhythms.put(rhythm.id(), rhythm.runs(Runs.ENDED, rhythm.since()));
                }
                case 2 -> {
                    diary.done("rhythm resumed with " + person, new ResumeRhythm(person));
                    life().rhythms.put(rhythm.id(), rhythm.runs(Runs.ON, today()));
                }
                default -> putOff(rhythm.id(), today());
            }
        });
    }

    /** Days or calendar months; as a draft, a proposal or agreed. What was put off comes back where the interval is another. */
    private void setRhythm(UUID person, Optional<Rhythm> now) {
        int months = random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 0;
        Interval interval = months > 0 ? Interval.ofMonths(months) : Interval.ofDays(1 + random.nextInt(random.nextBoolean() ? 6 : 90));
        boolean reasoned = random.nextInt(5) > 0;
        boolean both = random.nextBoolean();
        UUID id = diary.done("rhythm with " + person + " every " + interval + (reasoned ? "" : ", a draft"),
                new SetRhythm(person).every(interval).purpose(reasoned ? "Keep each other's eyes open" : " ").benefitThem("doors into museums")
                        .benefitMe("design eyes").agreedBy(both ? AgreedBy.BOTH : AgreedBy.THEM))
                .rhythm();
        life().rhythms.put(id, new Rhythm(id, person, reasoned, both, interval.days(), months, now.map(Rhythm::since).orElse(today()),
                now.map(Rhythm::runs).orElse(Runs.ON)));
        if (now.filter(r -> r.days() == interval.days() && r.months() == months).isEmpty()) {
            life().putOff.remove(id);
        }
    }

    private void promise() {
        Optional<Promise> open = diary.pick(life().promises).filter(p -> p.state() == PromiseState.OPEN || p.state() == PromiseState.ACKNOWLEDGED);
        if (open.isEmpty() || random.nextInt(3) == 0) {
            diary.somebody(p -> true).ifPresent(person -> {
                LocalDate due = random.nextInt(4) == 0 ? null : today().plusDays(random.nextInt(25));
                UUID id = diary.done("promised " + person + " until " + due, new NewPromise(person, "The drawings", due));
                life().promises.put(id, new Promise(id, person, today(), due == null ? today().plusDays(7) : due, PromiseState.OPEN, null, null));
            });
            return;
        }
        Promise promise = open.get();
        switch (random.nextInt(5)) {
            case 0 -> {
                diary.done("promise " + promise.id() + " acknowledged", new SetPromise(promise.id(), PromiseState.ACKNOWLEDGED));
                life().promises.put(promise.id(), promise.is(PromiseState.ACKNOWLEDGED, today()));
            }
            case 1 -> {
                diary.done("promise " + promise.id() + " released", list.letGo(promise.id()));
                life().promises.put(promise.id(), promise.is(PromiseState.RELEASED, today()));
            }
            case 2 -> putOff(promise.id(), promise.due());
            default -> {
                diary.done("promise " + promise.id() + " kept", list.done(promise.id()));
                life().promises.put(promise.id(), promise.is(PromiseState.KEPT, today()));
            }
        }
    }

    /** Something is offered; whoever takes it up is promised it. */
    private void offer() {
        Optional<Offer> open = diary.pick(life().offers).filter(o -> o.takenUp() == null && life().people.containsKey(o.person()));
        if (open.isPresent() && random.nextInt(3) > 0) {
            Offer offer = open.get();
            UUID id = diary.done("offer " + offer.id() + " taken up", new TakeUp(offer.id()));
            life().offers.put(offer.id(), new Offer(offer.id(), offer.person(), offer.on(), offer.words(), today()));
            life().promises.put(id, new Promise(id, offer.person(), today(), today().plusDays(7), PromiseState.OPEN, offer.id(), null));
            return;
        }
        diary.somebody(p -> true).ifPresent(person -> {
            List<String> many = random.nextBoolean() ? diary.pick(BOILERPLATE) : null;
            NewOffer command = new NewOffer(person, many == null ? "A look at your plans" : diary.pick(many)).toMany(many != null);
            Offer offer = new Offer(null, person, today(), many == null ? null : many.getFirst(), null);
            Letters.expect(diary, command, many == null ? List.of() : new Courteous(life()).before(offer));
            UUID id = diary.done("offered " + person + " something" + (many == null ? "" : ", as to many"), command);
            life().offers.put(id, new Offer(id, person, offer.on(), offer.words(), null));
        });
    }

    /** What has a day of its own comes up no earlier (F6). */
    private void putOff(UUID row, LocalDate own) {
        LocalDate later = today().plusDays(1 + random.nextInt(14));
        LocalDate until = own.isAfter(later) ? own : later;
        diary.done(row + " is put off until " + until, list.putOff(row, until));
        life().putOff.put(row, until);
    }

    /** Next steps, and cards. */
    private void next() {
        switch (random.nextInt(4)) {
            case 0 -> diary.somebody(p -> true).ifPresent(person -> {
                LocalDate due = today().plusDays(random.nextInt(30));
                UUID id = diary.done("next step with " + person + " on " + due, new NewFollowUp(person, "Send the plans", due));
                life().steps.put(id, new Step(id, person, due, true));
            });
            case 1 -> diary.pick(life().steps).filter(Step::open).ifPresent(step -> {
                if (random.nextInt(3) == 0) {
                    putOff(step.id(), step.due());
                } else {
                    diary.done("step " + step.id() + " done", list.done(step.id()));
                    life().steps.put(step.id(), new Step(step.id(), step.person(), step.due(), false));
                }
            });
            case 2 -> {
                UUID person = random.nextBoolean() ? null : diary.somebody(p -> true).orElse(null);
                UUID id = diary.done("card of " + person, new NewCard("Rosa, lights for theatres", person));
                life().cards.put(id, new Card(id, person, today(), true));
            }
            default -> diary.pick(life().cards).filter(Card::waits).ifPresent(card -> {
                diary.done("card " + card.id() + " done", list.done(card.id()));
                life().cards.put(card.id(), new Card(card.id(), card.person(), card.on(), false));
            });
        }
    }

    private void give() {
        Optional<Favour> received = diary.pick(life().favours).filter(f -> !f.given() && !f.returned());
        if (received.isPresent() && random.nextInt(3) == 0) {
            Favour favour = received.get();
            diary.done("returned " + favour.id(), new SetRepaid(favour.id(), true));
            life().favours.put(favour.id(), favour.givenBack());
            return;
        }
        diary.somebody(p -> true).ifPresent(person -> {
            Optional<Touch> touch = diary.pick(life().touches).filter(one -> one.isTouch() && one.with().contains(person));
            boolean given = random.nextInt(3) > 0;
            LocalDate day = touch.map(Touch::day).orElseGet(() -> today().minusDays(random.nextInt(3) == 0 ? random.nextInt(60) : 0));
            Favour favour = new Favour(null, person, given, day, false, given && random.nextInt(6) == 0, diary.pick(List.of(0, 15, 60)),
                    touch.map(Touch::id).orElse(null));
            AddFavour command = new AddFavour(person, given ? FavourDirection.GIVEN : FavourDirection.RECEIVED, FavourType.ADVICE,
                    "How to hang a large picture")
                    .on(day).forSale(favour.sale()).minutes(favour.minutes()).in(favour.touch());
            Letters.expect(diary, command, new Courteous(life()).before(favour));
            UUID id = diary.done(favour.toString(), command);
            life().favours.put(id, new Favour(id, person, given, day, false, favour.sale(), favour.minutes(), favour.touch()));
        });
    }

    private void introduce() {
        Optional<Introduction> open = diary.pick(life().introductions)
                .filter(i -> !i.thanked() && life().people.containsKey(i.a()) && life().people.containsKey(i.b()));
        if (open.isEmpty() || random.nextInt(4) == 0) {
            Optional<UUID> a = diary.somebody(p -> true);
            Optional<UUID> b = diary.somebody(p -> !p.id().equals(a.orElse(null)));
            if (a.isPresent() && b.isPresent()) {
                UUID id = diary.done("introduction of " + a.get() + " and " + b.get(),
                        new NewIntroduction(a.get(), b.get(), "She builds stages", "He lights them"));
                life().introductions.put(id, new Introduction(id, a.get(), b.get(), ConsentState.NOT_ASKED, ConsentState.NOT_ASKED, false, false));
            }
            return;
        }
        Introduction one = open.get();
        if (one.made()) {
            diary.done("what came of " + one.id(), SetIntroduction.outcome(one.id(), OutcomeType.FRIENDSHIP, ""));
            diary.done("thanks for " + one.id(), SetIntroduction.thanked(one.id()));
            life().introductions.put(one.id(), new Introduction(one.id(), one.a(), one.b(), one.sayA(), one.sayB(), true, true));
        } else if (one.sayA() == ConsentState.ACCEPTED && one.sayB() == ConsentState.ACCEPTED) {
            diary.done("brought together " + one.id(), SetIntroduction.made(one.id()));
            life().introductions.put(one.id(), new Introduction(one.id(), one.a(), one.b(), one.sayA(), one.sayB(), true, false));
        } else {
            boolean first = random.nextBoolean();
            boolean yes = random.nextInt(6) > 0;
            Side side = first ? Side.A : Side.B;
            diary.done((first ? "the first" : "the second") + " of " + one.id() + (yes ? " agrees" : " would rather not"),
                    yes ? SetIntroduction.accepted(one.id(), side) : SetIntroduction.declined(one.id(), side));
            life().introductions.put(one.id(), one.says(first, yes ? ConsentState.ACCEPTED : ConsentState.DECLINED));
        }
    }

    /** Somebody leaves, dies, comes back, turns out to be somebody else, or is deleted. */
    private void change() {
        switch (random.nextInt(5)) {
            case 0 -> diary.pick(life().people).ifPresent(person -> {
                PersonStatus status = person.active() ? random.nextBoolean() ? PersonStatus.LEFT : PersonStatus.DECEASED : PersonStatus.ACTIVE;
                diary.done(person.id() + " is " + status, new EditEntity(person.id()).set(ModelPackage.Literals.PERSON__STATUS, status));
                life().people.put(person.id(), person.active(status == PersonStatus.ACTIVE));
            });
            case 1, 2 -> {
                Optional<UUID> stays = diary.somebody(p -> true);
                Optional<UUID> goes = diary.somebody(p -> !p.id().equals(stays.orElse(null)) && life().rhythm(p.id()).isEmpty());
                if (stays.isPresent() && goes.isPresent()) {
                    diary.done("merged " + goes.get() + " into " + stays.get(), new MergePeople(stays.get(), goes.get()));
                    life().merge(stays.get(), goes.get());
                }
            }
            default -> diary.pick(life().people).filter(p -> random.nextInt(3) == 0).ifPresent(person -> {
                diary.done(person.id() + " is deleted", new DeletePerson(person.id()));
                life().forget(person.id());
            });
        }
    }
}
