// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.wellspring.core.rows.Rows;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.core.words.UserLocale;
import org.wellspring.followup.GoodTime;
import org.wellspring.model.InteractionKind;
import org.wellspring.people.DuePeople;
import org.wellspring.people.day.RowKind;
import org.wellspring.people.rhythm.Durations;
import org.wellspring.people.rhythm.RhythmStage;
import org.wellspring.people.spi.Day;

/** Says why a row is there now (F13). */
public final class RowReasons {
    private static final String CHANNELS = """
            SELECT o.n, c.value FROM object o JOIN json_each(o.data, '$.channels') c WHERE o.n IN (SELECT value FROM json_each(?)) ORDER BY o.n, c.key""";
    private static final String REMOTE = "SELECT n FROM object WHERE n IN (SELECT value FROM json_each(?)) AND data ->> '$.remoteOnly'";
    private static final int DAYS_OF_WEEK = 7;
    private final Rows rows;
    private final LocalDate today;
    private final Texts texts;
    private final Durations durations;

    RowReasons(Rows rows, LocalDate today, Locale locale) {
        this.rows = rows;
        this.today = today;
        texts = new Texts(RowReasons.class, locale);
        durations = new Durations(locale);
    }

    /** For a day, in the language of whoever asks. */
    public static RowReasons of(Day day) {
        return day.shared(RowReasons.class, () -> new RowReasons(Rows.of(day.space()), day.date(), UserLocale.current().words()));
    }

    /** The texts, for who needs no day. */
    public static Texts words() {
        return new Texts(RowReasons.class);
    }

    /** A kind of our own: what it is called is under "kind.WORD", what stands above such rows under "kind.WORD.rows". */
    public static RowKind kind(String word) {
        Texts texts = words();
        return RowKind.of(word, texts.get("kind." + word), texts.get("kind." + word + ".rows"));
    }

    /** Why a promise is due. */
    public String promise(LocalDate made, LocalDate due) {
        long over = ChronoUnit.DAYS.between(due, today);
        return over <= 0 ? texts.get("why.promise.due", date(made)) : texts.get("why.promise.over", date(made), durations.span(over));
    }

    /** Why what they took up of me is due (F9). */
    public String takenUp(LocalDate taken, LocalDate due) {
        long ago = ChronoUnit.DAYS.between(taken, today);
        String when = ago <= 0 ? texts.get("day.today") : ago == 1 ? texts.get("day.yesterday") : texts.get("day.ago", durations.span(ago));
        long over = ChronoUnit.DAYS.between(due, today);
        return over <= 0 ? texts.get("why.taken.due", when) : texts.get("why.taken.over", when, durations.span(over));
    }

    /** Why a next step is due. */
    public String followUp(LocalDate due) {
        return due.isBefore(today) ? texts.get("why.followUp.over", date(due)) : texts.get("why.followUp.due");
    }

    /** Why a rhythm is due. */
    public String rhythm(DuePeople.Due item) {
        String key = item.stage() == RhythmStage.AGREED ? "why.rhythm.agreed" : "why.rhythm.proposed";
        String every = durations.every(item.interval());
        return item.lastTouch() == null ? texts.get(key + ".first", "", every)
                : texts.get(key, capital(durations.span(Math.max(1, ChronoUnit.DAYS.between(item.lastTouch(), today)))), every);
    }

    /** That a rhythm is due besides what somebody's row is there for. */
    public String rhythmToo(DuePeople.Due item) {
        return texts.get("why.rhythm.too", durations.every(item.interval()));
    }

    /** "Every month, by phone or coffee"; of who is far away only ways from afar (M9). One sentence for each, by the number of the rhythm. */
    public Map<Long, String> rhythmSubjects(List<DuePeople.Due> items) {
        Map<Long, List<String>> channels = new HashMap<>();
        rows.each(CHANNELS, r -> channels.computeIfAbsent(r.number(1), rhythm -> new ArrayList<>()).add(r.text(2)),
                items.stream().map(DuePeople.Due::number).toList().toString());
        Set<Long> remote = new HashSet<>(rows.query(REMOTE, r -> r.number(1), items.stream().map(DuePeople.Due::personNumber).toList().toString()));
        return items.stream().collect(Collectors.toMap(DuePeople.Due::number,
                item -> rhythmSubject(item, GoodTime.ways(channels.getOrDefault(item.number(), List.of()), remote.contains(item.personNumber())))));
    }

    private String rhythmSubject(DuePeople.Due item, List<String> channels) {
        String every = capital(durations.every(item.interval()));
        return channels.stream().reduce((one, other) -> texts.get("subject.or", one, other))
                .map(by -> texts.get("subject.rhythm", every, by)).orElse(every);
    }

    /** A birthday or anniversary on its day, or a few days late. */
    public String occasion(Occasions.Occasion o) {
        String key = o.birthday() ? "why.birthday" : "why.anniversary";
        long ago = ChronoUnit.DAYS.between(o.on(), today);
        String when = ago <= 0 ? texts.get("day.today") : ago == 1 ? texts.get("day.yesterday") : texts.get("day.on", weekday(o.on()));
        return o.years().isEmpty() ? texts.get(key + (ago <= 0 ? "" : ".late"), when)
                : texts.get(key + (ago <= 0 ? ".years" : ".years.late"), when, o.years().getAsInt());
    }

    /** "Birthday", or what the anniversary is called. */
    public String occasionSubject(Occasions.Occasion o) {
        return o.birthday() ? texts.get("subject.birthday") : o.label().isBlank() ? texts.get("subject.anniversary") : o.label().strip();
    }

    /** A birthday or anniversary to come, in a few words. */
    public String coming(Occasions.Occasion o) {
        if (o.birthday()) {
            return o.years().isEmpty() ? texts.get("coming.birthday") : texts.get("coming.birthday.years", o.years().getAsInt());
        }
        return o.years().isEmpty() ? occasionSubject(o)
                : texts.get("coming.anniversary.years", occasionSubject(o), o.years().getAsInt());
    }

    /** Why a birthday to come is a good beginning. */
    public String birthdaySoon(Occasions.Occasion o) {
        long in = ChronoUnit.DAYS.between(today, o.on());
        String when = in == 1 ? texts.get("day.tomorrow") : in < DAYS_OF_WEEK ? texts.get("day.on", weekday(o.on())) : texts.get("day.on", fullDate(o.on()));
        return o.years().isEmpty() ? texts.get("first.birthday", when) : texts.get("first.birthday.years", when, o.years().getAsInt());
    }

    /** Why somebody close is a good beginning: what they are to the user, in the user's words. */
    public String close(List<String> kinds) {
        return texts.get("first.close", capital(String.join(", ", kinds)));
    }

    /** A touch that is planned: what it is about, or what sort of touch it is. */
    public String planned(InteractionKind kind, String summary) {
        String word = texts.get("planned." + kind.getLiteral());
        return summary.isBlank() ? word : texts.get("planned", word, summary.strip());
    }

    /** Why a planned talk is due. */
    public String talk(LocalDate day, Optional<LocalTime> time) {
        if (day.isBefore(today)) {
            return texts.get("why.meeting.over", new DateWords(texts.locale()).near(day, today));
        }
        return time.map(at -> texts.get("why.meeting.time", new DateWords(texts.locale()).time(at))).orElseGet(() -> texts.get("why.meeting"));
    }

    /** Where an event is, and how many there one knows. */
    public String event(String place, int expected) {
        String people = expected == 0 ? "" : texts.get("coming.expected", expected);
        return place.isBlank() || people.isEmpty() ? place.strip() + people : texts.get("coming.event", place.strip(), people);
    }

    private String weekday(LocalDate day) {
        return new DateWords(texts.locale()).weekday(day);
    }

    private String fullDate(LocalDate day) {
        return new DateWords(texts.locale()).full(day, today);
    }

    /** Why a card is there. */
    public String card(LocalDate captured) {
        return texts.get("why.card", durations.span(ChronoUnit.DAYS.between(captured, today)));
    }

    /** Why somebody new is there. */
    public String newcomer(LocalDate metOn) {
        return texts.get("why.new", durations.span(ChronoUnit.DAYS.between(metOn, today)));
    }

    /** Any other text, by its key. */
    public String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    private String date(LocalDate day) {
        return new DateWords(texts.locale()).date(day, today);
    }

    private String capital(String text) {
        return text.substring(0, 1).toUpperCase(texts.locale()) + text.substring(1);
    }
}
