// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal.feed;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.wellspring.followup.internal.RowReasons;

import biweekly.Biweekly;
import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.DateStart;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;

/** The text of a calendar. What did not change since it was written before keeps its number and its moment, so that it is the same text. */
public final class FeedText {
    private static final String PRODUCT = "-//Wellspring//Follow-ups//EN";
    private static final int REFRESH_HOURS = 1;
    private static final int MORNING = 9;
    private static final int MINUTES_BEFORE = 15;
    private static final int USUAL_MINUTES = 30;

    private final UUID space;
    private final Clock clock;
    private final boolean rings;

    /** @param rings whether entries have alarms */
    public FeedText(UUID space, Clock clock, boolean rings) {
        this.space = space;
        this.clock = clock;
        this.rings = rings;
    }

    /**
     * The text.
     *
     * @param before the text that was there, to go on from; empty for none
     */
    public String of(List<FeedEntry> entries, String before) {
        Map<String, VEvent> known = known(before);
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId(PRODUCT);
        String name = RowReasons.words().get("feed.name");
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        // Written by name: the library leaves out the type of the value, which is required here.
        calendar.addExperimentalProperty("REFRESH-INTERVAL", ICalDataType.DURATION, "PT" + REFRESH_HOURS + "H");
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT" + REFRESH_HOURS + "H");
        entries.stream().sorted(Comparator.comparing(FeedEntry::day).thenComparing(FeedEntry::key))
                .forEach(entry -> calendar.addEvent(event(entry, known)));
        return Biweekly.write(calendar).go();
    }

    /** Whether a text is nothing but what was written for a space: by its first and last line, by who wrote it and by each entry. */
    public static boolean isOf(UUID space, String text) {
        String whole = text.strip();
        List<ICalendar> calendars = Biweekly.parse(text).all();
        return whole.startsWith("BEGIN:VCALENDAR") && whole.endsWith("END:VCALENDAR") && calendars.size() == 1
                && calendars.getFirst().getProductId() != null && PRODUCT.equals(calendars.getFirst().getProductId().getValue())
                && calendars.getFirst().getComponents().values().stream().allMatch(part -> part instanceof VEvent event && isOf(space, event));
    }

    private static boolean isOf(UUID space, VEvent event) {
        return event.getUid() != null && event.getUid().getValue().endsWith("@" + space);
    }

    private static Map<String, VEvent> known(String before) {
        Map<String, VEvent> known = new HashMap<>();
        if (!before.isBlank()) {
            Biweekly.parse(before).all().forEach(calendar -> calendar.getEvents().stream().filter(event -> event.getUid() != null)
                    .forEach(event -> known.put(event.getUid().getValue(), event)));
        }
        return known;
    }

    private VEvent event(FeedEntry entry, Map<String, VEvent> known) {
        VEvent event = new VEvent();
        String uid = entry.key().replace(' ', '-') + "@" + space;
        event.setUid(uid);
        event.setSummary(entry.title());
        if (!entry.words().isBlank()) {
            event.setDescription(entry.words());
        }
        event.setTransparency(true);
        LocalDate day = entry.day();
        entry.time().ifPresentOrElse(time -> {
            Date at = Date.from(day.atTime(time).atZone(clock.getZone()).toInstant());
            event.setDateStart(at, true);
            event.setDuration(Duration.builder().minutes(USUAL_MINUTES).build());
        }, () -> event.setDateStart(new DateStart(
                new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false))));
        if (rings) {
            Duration when = entry.time().isPresent() ? Duration.builder().prior(true).minutes(MINUTES_BEFORE).build()
                    : Duration.builder().hours(MORNING).build();
            event.addAlarm(VAlarm.display(new Trigger(when, Related.START), entry.title()));
        }
        number(event, known.get(uid));
        return event;
    }

    /** The first one has number 0; each change adds one, as subscribers expect. */
    private void number(VEvent event, VEvent before) {
        Date now = Date.from(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        if (before == null) {
            event.setSequence(0);
            event.setDateTimeStamp(now);
            return;
        }
        int last = before.getSequence() == null ? 0 : before.getSequence().getValue();
        event.setSequence(last);
        event.setDateTimeStamp(before.getDateTimeStamp() == null ? now : before.getDateTimeStamp().getValue());
        if (!said(event).equals(said(before))) {
            event.setSequence(last + 1);
            event.setDateTimeStamp(now);
        }
    }

    /** The entry as it is written: how it is held in memory differs where it was read. */
    private static String said(VEvent event) {
        ICalendar alone = new ICalendar();
        alone.addEvent(event);
        return Biweekly.write(alone).go();
    }
}
