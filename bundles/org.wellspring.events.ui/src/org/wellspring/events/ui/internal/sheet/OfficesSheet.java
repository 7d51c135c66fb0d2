// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.wellspring.core.Command;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Toward;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Lengths;
import org.wellspring.events.Offices;
import org.wellspring.events.Offices.Office;
import org.wellspring.events.commands.DeleteOffice;
import org.wellspring.events.commands.EditOffice;
import org.wellspring.events.commands.NewOffice;
import org.wellspring.events.commands.OfficeTime;
import org.wellspring.events.ui.internal.EventPlace;
import org.wellspring.events.ui.internal.EventWords;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.ui.days.DayField;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.SearchField;

/** Offices one holds or held in associations, the time that goes into them and how many one knows from there (E6). UI thread only. */
public final class OfficesSheet {
    private final EventPlace place;

    private OfficesSheet(EventPlace place) {
        this.place = place;
    }

    /** All of them. */
    public static void open(EventPlace place) {
        new OfficesSheet(place).all();
    }

    private void all() {
        new Latest(place.window()).ask(() -> Offices.of(place.space()), this::show);
    }

    private void show(List<Office> offices) {
        FormPanel sheet = new FormPanel(place.window(), place.theme(), Texts.get("offices.title"));
        sheet.line(Heading.Level.SUBTITLE, Texts.get(offices.isEmpty() ? "offices.none" : "offices.help"));
        offices.forEach(one -> {
            sheet.links(RichText.empty().strong(one.title()).muted(one.organization().isEmpty() ? "" : "  " + one.organization()))
                    .standsFor(one.id().toString());
            sheet.links(RichText.empty()
                    .muted(EventWords.joined(" · ", days(one), one.minutes() == 0 ? "" : Texts.get("event.took", Lengths.words(one.minutes())),
                            one.people() == 0 ? "" : Texts.get("offices.people", one.people()), " "))
                    .link(Texts.get("offices.time"), () -> sheet.leave(() -> time(one))).muted(" · ")
                    .link(Texts.get("offices.change"), () -> sheet.leave(() -> form(Optional.of(one)))).muted(" · ")
                    .link(Texts.get("met.remove"), () -> run(sheet, new DeleteOffice(one.id()), Texts.get("offices.said.deleted", one.title()))))
                    .standsFor(one.id() + "/deeds");
        });
        sheet.button(FlatButton.Kind.PLAIN, Texts.get("offices.new"), () -> sheet.leave(() -> form(Optional.empty())));
        sheet.button(FlatButton.Kind.PRIMARY, Texts.get("close"), sheet.popover()::close).setFocus();
        sheet.popover().open();
    }

    private String days(Office one) {
        DateWords dates = new DateWords();
        return EventWords.joined(" ", one.from().map(day -> Texts.get("offices.since", dates.date(day, place.today()))).orElse(""),
                one.until().map(day -> Texts.get("offices.until", dates.date(day, place.today()))).orElse(""));
    }

    private void run(FormPanel sheet, Command<?> command, String said) {
        place.actions().runAndSay(command, said).ifPresent(done -> sheet.leave(this::all));
    }

    private void form(Optional<Office> office) {
        FormPanel sheet = new FormPanel(place.window(), place.theme(), Texts.get(office.isPresent() ? "offices.change.title" : "offices.new"));
        sheet.popover().about(OfficesSheet.class, office.map(Office::id));
        Runnable[] save = new Runnable[1];
        SearchField title = sheet.field(Texts.get("offices.called"), Texts.get("offices.called.hint"), () -> save[0].run());
        SearchField at = sheet.field(Texts.get("offices.at"), Texts.get("event.host.hint"), () -> save[0].run());
        DayReader reader = DayReader.of(place.space());
        DayField from = sheet.day(Texts.get("offices.from"), reader, Toward.PAST, () -> save[0].run()).optional();
        DayField until = sheet.day(Texts.get("offices.to"), reader, Toward.PAST, () -> save[0].run()).optional();
        office.ifPresent(one -> {
            title.setText(one.title());
            at.setText(one.organization());
            one.from().ifPresent(from::setDay);
            one.until().ifPresent(until::setDay);
        });
        save[0] = () -> {
            Optional<DayField> wrong = List.of(from, until).stream().filter(day -> !day.control().getText().isBlank() && day.day().isEmpty()).findFirst();
            if (title.getText().isBlank()) {
                sheet.object(Texts.get("offices.called.missing"), title);
            } else if (wrong.isPresent()) {
                sheet.object(Texts.get("closeOut.due.wrong"), wrong.get().control());
            } else {
                run(sheet, office.<Command<?>>map(one -> new EditOffice(one.id()).title(title.getText()).at(at.getText()).from(from.day()).until(until.day()))
                        .orElseGet(() -> new NewOffice(title.getText()).at(at.getText()).from(from.day()).until(until.day())),
                        Texts.get("offices.said.kept", title.getText().strip()));
            }
        };
        finish(sheet, save[0]);
        title.setFocus();
    }

    private void time(Office office) {
        FormPanel sheet = new FormPanel(place.window(), place.theme(), Texts.get("offices.time.title", office.title()));
        sheet.popover().about(OfficesSheet.class, "time", office.id());
        Runnable[] save = new Runnable[1];
        SearchField length = sheet.field(Texts.get("offices.length"), Texts.get("event.minutes.hint"), () -> save[0].run());
        SearchField what = sheet.field(Texts.get("offices.what"), Texts.get("offices.what.hint"), () -> save[0].run());
        DayField day = sheet.day(Texts.get("offices.day"), DayReader.of(place.space()), Toward.PAST, () -> save[0].run());
        day.setDay(place.today());
        save[0] = () -> {
            OptionalInt minutes = Lengths.read(length.getText());
            Optional<LocalDate> on = day.day();
            if (minutes.orElse(0) == 0) {
                sheet.object(Texts.get("event.minutes.wrong"), length);
            } else if (on.isEmpty()) {
                sheet.object(Texts.get("closeOut.due.wrong"), day.control());
            } else {
                run(sheet, new OfficeTime(office.id(), minutes.getAsInt()).on(on).what(what.getText()), Texts.get("offices.said.time", Lengths.words(minutes
                        .getAsInt()), office.title()));
            }
        };
        finish(sheet, save[0]);
        length.setFocus();
    }

    private void finish(FormPanel sheet, Runnable save) {
        sheet.noButton();
        sheet.button(FlatButton.Kind.PLAIN, Texts.get("cancel"), () -> sheet.leave(this::all));
        sheet.button(FlatButton.Kind.PRIMARY, Texts.get("save"), save);
        sheet.popover().kept(save).open();
    }
}
