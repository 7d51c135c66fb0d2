// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.NeedState;
import org.wellspring.model.PromiseState;
import org.wellspring.people.Help;
import org.wellspring.people.NameParts;
import org.wellspring.people.PersonPage;
import org.wellspring.people.PersonRow;
import org.wellspring.people.StillOpen;
import org.wellspring.people.commands.PutOff;
import org.wellspring.people.internal.JsonValues;
import org.wellspring.people.internal.rhythm.RhythmText;
import org.wellspring.people.rhythm.Durations;

/** Reads one person's page. Any thread. */
public final class PageReader {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final int IDEAS = 4;
    private static final String PART = """
            SELECT id, %s FROM object o WHERE root = ? AND container IS NOT NULL AND +class = ? ORDER BY position""";
    private static final String PROMISES = """
            SELECT o.id, o.title, o.data ->> '$.due', coalesce(o.data ->> '$.state', 'open') AS state
            FROM link l JOIN object o ON o.n = l.source AND +o.class = ?
            WHERE l.target = ? AND l.feature = (SELECT n FROM feature WHERE name = 'person')
              AND state\s""" + StillOpen.IN + " ORDER BY o.at";
    private static final String STEPS = """
            SELECT o.id, o.title, o.data ->> '$.due' AS due FROM link l JOIN object o ON o.n = l.source AND +o.class = ?
            WHERE l.target = ? AND l.feature = (SELECT n FROM feature WHERE name = 'person')
              AND coalesce(o.data ->> '$.state', 'open') = 'open' ORDER BY due IS NULL, due, o.n""";
    /** Of the last talks only: a topic of years ago is not the last one any more. */
    private static final String TOPICS = """
            SELECT value FROM json_each((SELECT data FROM
              (SELECT o.data FROM link l JOIN object o ON o.n = l.source
               WHERE l.target = ? AND l.feature = (SELECT n FROM feature WHERE name = 'participants')
               ORDER BY l.at DESC LIMIT 30)
              WHERE json_array_length(data, '$.topics') > 0 LIMIT 1), '$.topics')""";

    /** A value under a name of the user's; either may be null. */
    private record Named(String name, String value, UUID id) {
    }

    private final Space space;
    private final Rows rows;
    private final PersonRow row;
    private final List<HelpIdeas> ideas;
    private final long n;
    private final LocalDate today;
    private final Texts texts = new Texts(PageReader.class);
    private final Durations durations = new Durations();

    /** Of the person of a row, with ideas from these. */
    public PageReader(Space space, PersonRow row, List<HelpIdeas> ideas) {
        this.space = space;
        this.rows = Rows.of(space);
        this.row = row;
        this.ideas = ideas;
        this.n = rows.number("SELECT n FROM object WHERE id = ?", row.id());
        this.today = LocalDate.now(space.clock());
    }

    /** The whole page. */
    public PersonPage read() {
        return new PersonPage(row, parts(), texts("$.nicknames"), new Subtitle(rows, texts, row, n).text(),
                durations.since(row.lastTwoWayTouch().orElse(null), today), help(),
                wishes(MODEL.getNeed(), "what"), wishes(MODEL.getWantedIntroduction(), "who"),
                new RhythmText(rows, texts, durations, row, n).read(), points(), topics(), promises(), steps(),
                new Relatives(rows, texts, n).read(), roles(),
                new Contacts(rows, n).read(), fields(), field("$.notes"));
    }

    private NameParts parts() {
        return new NameParts(field("$.prefix"), field("$.givenName"), field("$.additionalNames"), field("$.familyName"),
                field("$.suffix"));
    }

    private List<HelpIdea> help() {
        return new Help(space, ideas).ideas(row.id(), IDEAS);
    }

    private <T> List<T> parts(EClass type, String columns, Rows.Mapper<T> mapper) {
        return rows.query(PART.formatted(columns), mapper, n, type);
    }

    private List<PersonPage.Wish> wishes(EClass type, String what) {
        List<PersonPage.Wish> all = new ArrayList<>(parts(type,
                "data ->> '$.%s', data ->> '$.why', data ->> '$.since', data ->> '$.state'".formatted(what),
                r -> new PersonPage.Wish(r.id(1), or(r.text(2), ""), or(r.text(3), ""), JsonValues.day(r.text(4)),
                        r.text(5) == null ? NeedState.OPEN : NeedState.get(r.text(5)))));
        all.sort(Comparator.comparing(PersonPage.Wish::state));
        return all;
    }

    private List<PersonPage.Point> points() {
        return parts(MODEL.getTalkingPoint(), "data ->> '$.text', data ->> '$.done'",
                r -> r.flag(3) ? null : new PersonPage.Point(r.id(1), or(r.text(2), ""))).stream()
                .filter(point -> point != null).toList();
    }

    private List<String> topics() {
        return rows.query(TOPICS, r -> r.text(1), n);
    }

    private List<PersonPage.PromiseLine> promises() {
        return rows.query(PROMISES, this::promise, MODEL.getPromise(), n);
    }

    private PersonPage.PromiseLine promise(Row r) {
        Optional<LocalDate> due = JsonValues.day(r.text(3));
        Optional<LocalDate> putOff = PutOff.until(space, r.id(1));
        return new PersonPage.PromiseLine(r.id(1), or(r.text(2), ""), due, putOff, PromiseState.get(r.text(4)), putOff.isPresent() ? 0 : over(due));
    }

    private List<PersonPage.Step> steps() {
        return rows.query(STEPS, r -> {
            Optional<LocalDate> due = JsonValues.day(r.text(3));
            Optional<LocalDate> putOff = PutOff.until(space, r.id(1));
            return new PersonPage.Step(r.id(1), or(r.text(2), ""), due, putOff, putOff.isPresent() ? 0 : over(due));
        }, MODEL.getFollowUp(), n);
    }

    private int over(Optional<LocalDate> due) {
        return due.map(day -> (int) Math.max(0, today.toEpochDay() - day.toEpochDay())).orElse(0);
    }

    /** M11: those without an end come first, in the order of the card. */
    private List<PersonPage.RoleLine> roles() {
        List<PersonPage.RoleLine> all = new ArrayList<>(parts(MODEL.getRole(), """
                (SELECT id FROM object WHERE n = o.data ->> '$.organization'),
                (SELECT title FROM object WHERE n = o.data ->> '$.organization'),
                data ->> '$.title', data ->> '$.from', data ->> '$.to'""",
                r -> new PersonPage.RoleLine(r.id(1), Optional.ofNullable(r.id(2)), or(r.text(3), ""), or(r.text(4), ""),
                        JsonValues.day(r.text(5)), JsonValues.day(r.text(6)), r.text(6) == null)));
        all.sort(Comparator.comparing((PersonPage.RoleLine role) -> !role.current()).thenComparing(
                role -> role.to().map(LocalDate::toEpochDay).map(day -> -day).orElse(0L)));
        return all;
    }

    private List<PersonPage.Field> fields() {
        List<PersonPage.Field> fields = new ArrayList<>();
        addField(fields, texts.get("page.birthday"), field("$.birthday"));
        parts(MODEL.getAnniversary(), "data ->> '$.label', data ->> '$.date'",
                r -> new Named(r.text(2), r.text(3), r.id(1))).forEach(
                        day -> addField(fields, filled(day.name(), texts.get("page.anniversary")), day.value(), day.id()));
        addField(fields, texts.get("page.language"), field("$.language"));
        addField(fields, texts.get("page.timeZone"), field("$.timeZone"));
        addField(fields, texts.get("page.remoteOnly"), field("$.remoteOnly").equals("1") ? texts.get("page.remoteOnly.yes") : "");
        parts(MODEL.getCustomField(), "data ->> '$.name', data ->> '$.value'",
                r -> new Named(r.text(2), r.text(3), r.id(1))).forEach(
                        own -> addField(fields, filled(own.name(), texts.get("page.field")), own.value(), own.id()));
        return fields;
    }

    private static void addField(List<PersonPage.Field> fields, String name, String value) {
        addField(fields, name, value, null);
    }

    private static void addField(List<PersonPage.Field> fields, String name, String value, UUID id) {
        if (value != null && !value.isBlank()) {
            fields.add(new PersonPage.Field(name, value, Optional.ofNullable(id)));
        }
    }

    private static String filled(String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }

    private String field(String path) {
        return rows.first("SELECT coalesce(data ->> ?, '') FROM object WHERE n = ?", r -> r.text(1), path, n).orElse("");
    }

    private List<String> texts(String path) {
        return rows.query("SELECT value FROM object o, json_each(o.data, ?) WHERE o.n = ?", r -> r.text(1), path, n);
    }

    private static String or(String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
