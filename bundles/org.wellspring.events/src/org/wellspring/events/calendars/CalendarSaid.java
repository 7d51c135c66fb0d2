// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.calendars;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.wellspring.calendar.Occurrence;
import org.wellspring.core.Moments;
import org.wellspring.model.Event;

/** What a calendar says of an event, field by field, in a form that is compared and kept with it. */
final class CalendarSaid {
    /** A field of an event as text, empty for nothing, and back. */
    private record Field(Function<Event, String> read, BiConsumer<Event, String> write) {
    }

    private static final String WHEN = "when";
    private static final Map<String, Field> FIELDS = fields();
    private final Map<String, String> values;

    private CalendarSaid(Map<String, String> values) {
        this.values = values;
    }

    private static Map<String, Field> fields() {
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.put("title", new Field(Event::getTitle, Event::setTitle));
        // One field: whoever moved an event does not want the new end with the old beginning.
        fields.put(WHEN, new Field(CalendarSaid::when, CalendarSaid::setWhen));
        fields.put("place", new Field(Event::getPlace, Event::setPlace));
        fields.put("notes", new Field(Event::getNotes, Event::setNotes));
        fields.put("page", new Field(Event::getPage, Event::setPage));
        fields.put("cancelled", new Field(event -> event.isCancelled() ? "yes" : "", (event, text) -> event.setCancelled(text != null)));
        return fields;
    }

    /** What the calendar says now. A day by itself begins at noon, as everywhere in the book, so that no zone moves it. */
    static CalendarSaid of(Occurrence occurrence) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", occurrence.entry().title());
        values.put(WHEN, occurrence.dayOnly()
                ? Moments.noon(occurrence.start().atZone(occurrence.zone()).toLocalDate()) + " " + lastNoon(occurrence) + " day -"
                : occurrence.start() + " " + (occurrence.end().equals(occurrence.start()) ? "" : occurrence.end()) + " time " + occurrence.zone().getId());
        values.put("place", occurrence.entry().place());
        values.put("notes", occurrence.entry().description());
        values.put("page", occurrence.entry().url());
        values.put("cancelled", occurrence.entry().cancelled() ? "yes" : "");
        return new CalendarSaid(values);
    }

    /** Noon of the last day, where it takes several. */
    private static String lastNoon(Occurrence occurrence) {
        Instant last = Moments.noon(occurrence.end().minusSeconds(1).atZone(occurrence.zone()).toLocalDate());
        return last.equals(Moments.noon(occurrence.start().atZone(occurrence.zone()).toLocalDate())) ? "" : last.toString();
    }

    /** What was kept; says nothing where nothing was kept. */
    static CalendarSaid kept(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        if (text != null) {
            text.lines().filter(line -> line.indexOf('=') > 0)
                    .forEach(line -> values.put(line.substring(0, line.indexOf('=')), unescaped(line.substring(line.indexOf('=') + 1))));
        }
        return new CalendarSaid(values);
    }

    /** What the book says of an event. */
    static CalendarSaid inBook(Event event) {
        Map<String, String> values = new LinkedHashMap<>();
        FIELDS.forEach((name, field) -> values.put(name, now(field, event)));
        return new CalendarSaid(values);
    }

    private static String now(Field field, Event event) {
        return Objects.requireNonNullElse(field.read().apply(event), "").strip();
    }

    /** Whether the book says the same of an event: then there is nothing to take over, whoever said it first. */
    boolean isAsInBook(Event event) {
        return FIELDS.entrySet().stream().allMatch(field -> {
            String said = values.getOrDefault(field.getKey(), "").strip();
            String now = now(field.getValue(), event);
            return said.equals(now) || field.getKey().equals(WHEN) && isSameTime(said, now);
        });
    }

    /** A clock elsewhere that shows another hour at the same moment moves nothing. */
    private static boolean isSameTime(String said, String now) {
        return !now.isEmpty() && said.substring(0, said.lastIndexOf(' ')).equals(now.substring(0, Math.max(0, now.lastIndexOf(' '))));
    }

    /** The form in which it is kept. */
    String text() {
        StringBuilder text = new StringBuilder();
        values.forEach((name, value) -> text.append(name).append('=').append(value.replace("\\", "\\\\").replace("\n", "\\n")).append('\n'));
        return text.toString();
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                i++;
                text.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /**
     * Writes into the event what is different from what was said before, but where the user changed it since.
     *
     * @return whether anything of the user's stood against it
     */
    boolean write(Event event, CalendarSaid before) {
        boolean against = false;
        for (Map.Entry<String, Field> field : FIELDS.entrySet()) {
            String said = values.getOrDefault(field.getKey(), "");
            String old = before.values.getOrDefault(field.getKey(), "");
            String now = now(field.getValue(), event);
            if (!said.equals(old) && !said.equals(now)) {
                if (now.equals(old)) {
                    field.getValue().write().accept(event, said.isEmpty() ? null : said);
                } else {
                    against = true;
                }
            }
        }
        return against;
    }

    private static String when(Event event) {
        return event.getStart() == null ? ""
                : event.getStart() + " " + (event.getEnd() == null ? "" : event.getEnd())
                        + (event.isDayOnly() ? " day -" : " time " + Objects.requireNonNullElse(event.getTimeZone(), "-"));
    }

    private static void setWhen(Event event, String text) {
        String[] parts = text.split(" ", -1);
        event.setStart(Instant.parse(parts[0]));
        event.setEnd(parts[1].isEmpty() ? null : Instant.parse(parts[1]));
        event.setDayOnly(parts[2].equals("day"));
        event.setTimeZone(parts[3].equals("-") ? null : parts[3]);
    }
}
