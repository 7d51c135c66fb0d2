// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.sheet;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Problem;
import org.wellspring.core.days.DayAnswer;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Toward;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Lengths;
import org.wellspring.core.words.UserLocale;
import org.wellspring.events.Cost;
import org.wellspring.events.EventPage;
import org.wellspring.events.EventRow;
import org.wellspring.events.Events;
import org.wellspring.events.commands.EditEvent;
import org.wellspring.events.commands.EventEdits;
import org.wellspring.events.commands.NewEvent;
import org.wellspring.events.ui.internal.EventPlace;
import org.wellspring.events.ui.internal.EventWords;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.model.EventAim;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

/** What an event is: title, day and time, place, what for, what it took (E1). UI thread only. */
final class EventSheet {
    private static final List<EventAim> AIMS = List.of(EventAim.NETWORKING, EventAim.PROSPECTING, EventAim.LEARNING, EventAim.SOCIAL);

    private final EventPlace place;
    private final DayReader days;
    private Optional<EventPage> opened = Optional.empty();
    private Optional<EventAim> aim = Optional.empty();
    private FormPanel sheet;
    private SearchField title;
    private SearchField when;
    private SearchField where;
    private SearchField lasts;
    private SearchField host;
    private SearchField purpose;
    private SearchField took;
    private SearchField cost;
    private ChipBar aims;
    private Heading said;
    /** What stood in the field of the day; left as it is, nothing of it is changed. */
    private String shownWhen = "";
    /** Likewise of the time it lasts. */
    private String shownLasts = "";

    EventSheet(EventPlace place) {
        this.place = place;
        this.days = DayReader.of(place.space());
    }

    /** One that is there; nothing where it is none any more. */
    static void edit(EventPlace place, UUID event) {
        new Latest(place.window()).ask(() -> new Events(place.space()).page(event), found -> found.ifPresent(page -> {
            EventSheet sheet = new EventSheet(place);
            sheet.opened = Optional.of(page);
            sheet.open(Texts.get("sheet.title.edit"));
        }));
    }

    /** A new one. */
    void note() {
        note(Optional.empty());
    }

    /** A new one, on a day where one is named. */
    void note(Optional<LocalDate> day) {
        open(Texts.get("sheet.title.new"));
        day.ifPresent(one -> {
            // Without its year a day that is over would be the next one of that date.
            when.setText(one.isBefore(place.today()) ? one.toString() : new DateWords().date(one, place.today()));
            said.setText(told());
        });
    }

    private void open(String name) {
        sheet = new FormPanel(place.window(), place.theme(), name);
        sheet.popover().about(EventSheet.class, name, opened.map(page -> page.row().id()));
        title = sheet.field(Texts.get("event.title"), Texts.get("event.title.hint"), this::save);
        when = sheet.field(Texts.get("event.when"), Texts.get("event.when.hint"), this::save);
        said = sheet.line(Heading.Level.SUBTITLE, "");
        where = sheet.field(Texts.get("event.place"), Texts.get("event.place.hint"), this::save);
        lasts = sheet.field(Texts.get("event.lasts"), Texts.get("event.lasts.hint"), this::save);
        host = sheet.field(Texts.get("event.host"), Texts.get("event.host.hint"), this::save);
        sheet.line(Heading.Level.STRONG, Texts.get("event.aim"));
        aims = sheet.chips(Texts.get("event.aim"));
        aims.setChips(AIMS.stream().map(one -> new Chip(one.name(), EventWords.aim(one), Tone.SOFT)).toList());
        aims.onToggle(on -> choose(on.stream().map(EventAim::valueOf).filter(one -> aim.filter(one::equals).isEmpty()).findFirst()));
        purpose = sheet.field(Texts.get("event.purpose"), Texts.get("event.purpose.hint"), this::save);
        took = sheet.field(Texts.get("event.minutes"), Texts.get("event.minutes.hint"), this::save);
        cost = sheet.field(Texts.get("event.cost"), Texts.get("event.cost.hint"), this::save);
        opened.ifPresent(this::fill);
        said.setText(told());
        when.onChange(text -> said.setText(told()));
        sheet.noButton();
        sheet.button(FlatButton.Kind.PLAIN, Texts.get("cancel"), sheet.popover()::close);
        sheet.button(FlatButton.Kind.PRIMARY, Texts.get("save"), this::save);
        sheet.popover().kept(this::save).open();
        title.setFocus();
    }

    private void choose(Optional<EventAim> chosen) {
        aim = chosen;
        aims.setOn(chosen.map(one -> Set.of(one.name())).orElse(Set.of()));
    }

    private void fill(EventPage page) {
        title.setText(page.row().title());
        DateWords dates = new DateWords();
        shownWhen = EventWords.joined(", ", page.row().day().map(day -> dates.date(day, place.today())).orElse(""),
                page.row().time().map(dates::time).orElse(""));
        when.setText(shownWhen);
        where.setText(page.row().place());
        host.setText(page.host().map(EventPage.Named::name).orElse(""));
        shownLasts = lasts(page.row());
        lasts.setText(shownLasts);
        purpose.setText(page.purpose());
        took.setText(page.row().minutes() == 0 ? "" : Lengths.words(page.row().minutes()));
        cost.setText(page.cost().map(Cost::plain).orElse(""));
        choose(Optional.of(page.row().aim()).filter(one -> one != EventAim.UNKNOWN));
    }

    private String lasts(EventRow row) {
        if (row.time().isEmpty()) {
            return row.lastDay().map(last -> Lengths.days((int) ChronoUnit.DAYS.between(row.day().orElseThrow(), last) + 1)).orElse("");
        }
        return row.end()
                .map(end -> Duration.between(row.day().orElseThrow().atTime(row.time().orElseThrow()).atZone(place.space().clock().getZone()).toInstant(),
                        end).toMinutes())
                .filter(minutes -> minutes > 0).map(minutes -> Lengths.words((int) (long) minutes)).orElse("");
    }

    /** Which day is meant, before it is saved. */
    private String told() {
        if (when.getText().isBlank()) {
            return Texts.get("event.when.help");
        }
        if (isSame()) {
            return Texts.get("event.when.same");
        }
        DateWords dates = new DateWords();
        return switch (answer()) {
            case DayAnswer.Timed timed -> dates.full(timed.local().toLocalDate(), place.today()) + ", " + dates.time(timed.local().toLocalTime());
            case DayAnswer other when other.day().isPresent() -> dates.full(other.day().get(), place.today());
            default -> Texts.get("event.when.wrong");
        };
    }

    private boolean isSame() {
        return opened.isPresent() && when.getText().strip().equals(shownWhen);
    }

    /** A length as it was moves along; where a time of day comes or goes, it would be lost. */
    private boolean saysLength() {
        return !lasts.getText().strip().equals(shownLasts) || opened.filter(page -> page.row().time().isEmpty() != isDayOnly()).isPresent();
    }

    private boolean isDayOnly() {
        return isSame() ? opened.orElseThrow().row().time().isEmpty() : !(answer() instanceof DayAnswer.Timed);
    }

    private DayAnswer answer() {
        return days.read(when.getText(), Toward.FUTURE);
    }

    private void save() {
        OptionalInt minutes = Lengths.read(took.getText());
        OptionalInt length = Lengths.read(lasts.getText());
        Optional<Problem> objection = length.isPresent() && saysLength() ? EventEdits.objection(length.getAsInt(), isDayOnly()) : Optional.empty();
        Optional<Cost> price = Cost.read(cost.getText(), UserLocale.current().forms());
        if (title.getText().isBlank()) {
            wrong("event.title.missing", title);
        } else if (!isSame() && answer().day().isEmpty()) {
            wrong("event.when.wrong", when);
        } else if (length.isEmpty()) {
            wrong("event.minutes.wrong", lasts);
        } else if (objection.isPresent()) {
            sheet.object(objection.get().happened() + " " + objection.get().todo(), lasts);
        } else if (minutes.isEmpty()) {
            wrong("event.minutes.wrong", took);
        } else if (!cost.getText().isBlank() && price.isEmpty()) {
            wrong("event.cost.wrong", cost);
        } else {
            Command<UUID> command = opened.<Command<UUID>>map(page -> filled(new EditEvent(page.row().id()).title(title.getText()), minutes.getAsInt(), price))
                    .orElseGet(() -> filled(new NewEvent(title.getText()), minutes.getAsInt(), price));
            place.actions().runAndSay(command, Texts.get(opened.isPresent() ? "event.said.edited" : "event.said.new", title.getText().strip()))
                    .ifPresent(id -> {
                        sheet.popover().close();
                        place.shown().show(id);
                    });
        }
    }

    private <C extends EventEdits<C>> C filled(C command, int minutes, Optional<Cost> price) {
        if (!isSame()) {
            DayAnswer answer = answer();
            if (answer instanceof DayAnswer.Timed timed) {
                command.at(timed.at(place.space().clock().getZone()));
            } else {
                command.on(answer.day().orElseThrow());
            }
        }
        if (saysLength()) {
            command.lasts(Lengths.read(lasts.getText()).orElseThrow());
        }
        if (!host.getText().strip().equals(opened.flatMap(EventPage::host).map(EventPage.Named::name).orElse(""))) {
            command.host(host.getText());
        }
        return command.place(where.getText()).aim(aim.orElse(EventAim.UNKNOWN)).purpose(purpose.getText()).minutes(minutes).cost(price);
    }

    private void wrong(String key, SearchField field) {
        sheet.object(Texts.get(key), field);
    }
}
