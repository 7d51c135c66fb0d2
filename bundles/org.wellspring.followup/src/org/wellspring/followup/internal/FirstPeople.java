// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wellspring.core.Search;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.settings.Settings;
import org.wellspring.followup.FirstPerson;
import org.wellspring.followup.FirstPerson.Reason;
import org.wellspring.followup.FollowupSettings;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.People;
import org.wellspring.people.PeopleByNumber;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonRow;
import org.wellspring.people.PersonSort;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.rhythm.RhythmStage;

/**
 * A first handful of people to begin with (F15), each with a reason. Whoever has a rhythm, a promise or a next step, or was
 * in touch lately has begun, and makes room for the next as whoever was put aside does; with some handfuls of those who have begun a habit has,
 * and it comes to an end.
 */
final class FirstPeople {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final int BIRTHDAY_DAYS = 14;
    /** Who was in touch within this time needs no first word. */
    private static final int LATELY_DAYS = 30;
    /** After so many there is no need of proposals. */
    private static final int HANDFULS = 3;
    /** Of one reason at first, so that a handful shows several. */
    private static final int ALIKE = 2;
    /** More than those with whom something has begun, who may stand first. */
    private static final int LOOK_AT = 80;
    private static final int LONGEST_QUOTE = 90;
    private static final String RHYTHMS = "SELECT root FROM object WHERE class = ? LIMIT ?";
    private static final String STEPS = """
            SELECT DISTINCT data ->> '$.person' FROM object WHERE class IN (?, ?, ?) AND data ->> '$.person' IS NOT NULL LIMIT ?""";
    private static final String ASIDE = "SELECT subject FROM followup_snooze WHERE until IS NULL AND occasion IS NULL";
    /** Whoever has something put off is left in peace, were it only a birthday; whoever had good wishes for one lately was thought of. */
    private static final String ASLEEP = """
            SELECT coalesce(o.root, s.subject) FROM followup_snooze s LEFT JOIN object o ON o.n = s.subject
            WHERE s.until > ? OR s.until IS NULL AND s.occasion > ?""";
    private static final String WISHES = """
            SELECT root, coalesce(data ->> '$.what', data ->> '$.who'), class = ? FROM object
            WHERE class IN (?, ?) AND coalesce(data ->> '$.state', 'open') = 'open' ORDER BY at DESC, id DESC LIMIT ?""";
    private static final String NOTE = "SELECT n, data ->> '$.notes' FROM object WHERE id = ?";

    private record Candidate(PersonRow person, Reason reason, String why) {
    }

    private final Space space;
    private final Rows rows;
    private final LocalDate today;
    private final RowReasons wording;
    private final Function<UUID, String> help;
    private final People people;
    private final int room;
    private final Map<UUID, Candidate> found = new HashMap<>();
    private final List<Candidate> inOrder = new ArrayList<>();
    private final Set<UUID> out = new HashSet<>();

    FirstPeople(Space space, LocalDate today, RowReasons wording, Function<UUID, String> help) {
        this.space = space;
        this.rows = Rows.of(space);
        this.today = today;
        this.wording = wording;
        this.help = help;
        this.people = new People(space);
        this.room = room();
    }

    /** Whether there is anything to propose at all. */
    boolean wanted() {
        return room > 0;
    }

    /** The same, but none of these. */
    FirstPeople without(Set<UUID> some) {
        out.addAll(some);
        return this;
    }

    /** Those to show beside these rows of the day, who need no second one. */
    List<FirstPerson> beside(List<TodayRow> due) {
        due.forEach(row -> row.person().ifPresent(out::add));
        birthdays();
        wishes();
        notes();
        close();
        added();
        return chosen().stream().map(c -> new FirstPerson(c.person().id(), c.person().name(), c.person().organization(),
                c.reason(), c.why(), c.reason() == Reason.BIRTHDAY ? wording.get("help.wishes.ahead") : help.apply(c.person().id()))).toList();
    }

    /** How many to propose: none where with enough people something has begun. */
    private int room() {
        int most = new Settings(space).get(FollowupSettings.FIRST_PEOPLE);
        int enough = most * HANDFULS;
        // One look after the other: in a book that is in use the first one is enough.
        Set<UUID> begun = new HashSet<>();
        if (begun.size() < enough) {
            begun.addAll(people(rows.query(RHYTHMS, r -> r.number(1), MODEL.getRhythm(), enough)));
        }
        if (begun.size() < enough) {
            begun.addAll(people(rows.query(STEPS, r -> r.number(1), MODEL.getPromise(), MODEL.getFollowUp(), MODEL.getCard(), enough)));
        }
        if (begun.size() < enough) {
            people.list(PeopleQuery.all().sortedBy(PersonSort.LAST_TOUCH, false).page(0, enough)).stream().filter(this::wasInTouch)
                    .forEach(row -> begun.add(row.id()));
        }
        if (begun.size() >= enough) {
            return 0;
        }
        out.addAll(begun);
        // Putting one aside begins nothing: it takes no other away.
        out.addAll(people(rows.query(ASIDE, r -> r.number(1))));
        out.addAll(people(rows.query(ASLEEP, r -> r.number(1), today, today.minusDays(LATELY_DAYS))));
        return most;
    }

    private List<UUID> people(List<Long> numbers) {
        return new PeopleByNumber(space).rows(numbers).values().stream().map(PersonRow::id).toList();
    }

    private boolean wasInTouch(PersonRow person) {
        return person.lastTouch().filter(day -> day.isAfter(today.minusDays(LATELY_DAYS))).isPresent();
    }

    private void birthdays() {
        for (Occasions.Occasion o : new Occasions(space).between(today.plusDays(1), today.plusDays(BIRTHDAY_DAYS))) {
            if (o.birthday()) {
                add(o.person(), Reason.BIRTHDAY, wording.birthdaySoon(o));
            }
        }
    }

    private void wishes() {
        record Wish(long person, String text, boolean need) {
        }
        List<Wish> wishes = rows.query(WISHES, r -> new Wish(r.number(1), r.text(2) == null ? "" : r.text(2), r.flag(3)),
                MODEL.getNeed(), MODEL.getNeed(), MODEL.getWantedIntroduction(), LOOK_AT);
        Map<Long, PersonRow> who = new PeopleByNumber(space).rows(wishes.stream().map(Wish::person).distinct().toList());
        wishes.stream().filter(wish -> who.containsKey(wish.person())).forEach(wish -> add(who.get(wish.person()), Reason.NEED,
                wording.get(wish.need() ? "first.needs" : "first.wants", wish.text())));
    }

    /** Notes that came along with contacts often say what somebody looks for. */
    private void notes() {
        for (String words : wording.get("first.note.words").split("\\|")) {
            String first = words.split(" ")[0];
            for (Search.Hit hit : space.search().find(first, Set.of(MODEL.getPerson()), LOOK_AT)) {
                rows.first(NOTE, r -> r.text(2) == null ? "" : r.text(2), hit.id()).flatMap(note -> saying(note, words))
                        .ifPresent(said -> people.find(hit.id()).ifPresent(p -> add(p, Reason.NOTE, wording.get("first.note", said))));
            }
        }
    }

    /** The part of a note from these words to the end of their sentence. */
    static Optional<String> saying(String note, String words) {
        Matcher m = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])[^.;!?\\n]*").matcher(note);
        return m.find() ? Optional.of(shortened(m.group().strip())) : Optional.empty();
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_QUOTE) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_QUOTE);
        return text.substring(0, space > 0 ? space : LONGEST_QUOTE) + " …";
    }

    private void close() {
        people.list(PeopleQuery.all().keyOnly(true).page(0, LOOK_AT)).forEach(p -> add(p, Reason.CLOSE, wording.get("first.key")));
        people.list(PeopleQuery.all().kinds("friend", "mentor", "family").page(0, LOOK_AT))
                .forEach(p -> add(p, Reason.CLOSE, wording.close(p.kinds())));
    }

    private void added() {
        List<PersonRow> newest = people.list(PeopleQuery.all().sortedBy(PersonSort.ADDED, false).page(0, LOOK_AT));
        // Who comes with a firm and a title tells more than a bare name.
        newest.stream().sorted(Comparator.comparing((PersonRow p) -> p.organization().isEmpty()))
                .forEach(p -> add(p, Reason.ADDED, wording.get("first.added")));
    }

    private void add(PersonRow person, Reason reason, String why) {
        if (person.status() == PersonStatus.ACTIVE && person.rhythm() == RhythmStage.NONE && !wasInTouch(person)
                && !out.contains(person.id()) && !found.containsKey(person.id())) {
            Candidate candidate = new Candidate(person, reason, why);
            found.put(person.id(), candidate);
            inOrder.add(candidate);
        }
    }

    private List<Candidate> chosen() {
        List<Candidate> mixed = new ArrayList<>();
        for (Reason reason : Reason.values()) {
            inOrder.stream().filter(c -> c.reason() == reason).limit(ALIKE).forEach(mixed::add);
        }
        inOrder.stream().filter(c -> !mixed.contains(c)).forEach(mixed::add);
        return mixed.stream().limit(room).sorted(Comparator.comparing(Candidate::reason)).toList();
    }
}
