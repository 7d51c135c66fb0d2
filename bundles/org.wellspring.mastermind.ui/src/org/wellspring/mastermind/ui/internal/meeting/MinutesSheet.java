// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.meeting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.wellspring.core.Space;
import org.wellspring.mastermind.MeetingCalendar;
import org.wellspring.mastermind.MeetingPage;
import org.wellspring.mastermind.Minutes;
import org.wellspring.mastermind.ui.internal.FileToSave;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

/** Saves what a meeting leaves outside the group: its minutes, or its day for a calendar (K1, K11). What is confidential is in neither. UI thread only. */
public final class MinutesSheet {
    private static final String TEXT = ".md";
    private static final String PAGE = ".html";

    private MinutesSheet() {
    }

    /** The minutes: a page of HTML where the file is called so, else Markdown. */
    public static void open(GroupPlace place, Space space, UUID meeting, String title) {
        ask(place, Texts.get("minutes.save.title"), Texts.get("minutes.save.about"), Texts.get("minutes.file", title) + day(space, meeting) + TEXT,
                List.of(TEXT, PAGE),
                file -> isPage(file) ? new Minutes(space).html(meeting) : new Minutes(space).markdown(meeting));
    }

    /** The meeting for a calendar. */
    public static void calendar(GroupPlace place, Space space, UUID meeting, String title) {
        ask(place, Texts.get("calendar.save.title"), Texts.get("calendar.save.about"), title + day(space, meeting) + ".ics", List.of(".ics"),
                file -> MeetingCalendar.text(space, meeting));
    }

    /** " 2026-12-08": there is another one soon. */
    private static String day(Space space, UUID meeting) {
        return MeetingPage.of(space, meeting).flatMap(MeetingPage::start).map(at -> " " + LocalDate.ofInstant(at, space.clock().getZone())).orElse("");
    }

    private static boolean isPage(String file) {
        String name = file.strip().toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm");
    }

    private static void ask(GroupPlace place, String title, String about, String proposed, List<String> endings,
            Function<String, Optional<String>> content) {
        FormPanel panel = new FormPanel(place.shell(), place.theme(), title);
        panel.line(Heading.Level.SUBTITLE, about);
        FileToSave[] to = new FileToSave[1];
        Runnable save = () -> to[0].save(title, file -> content.apply(file).orElse(""), written -> {
            panel.popover().close();
            place.errors().notice(Notice.of(Texts.get("minutes.saved", written)));
        });
        SearchField field = panel.field(Texts.get("minutes.where"), Texts.get("invite.file.hint"), save);
        to[0] = new FileToSave(place, panel, field);
        if (endings.size() > 1) {
            ChipBar forms = panel.chips(Texts.get("minutes.form"));
            forms.setChips(endings.stream().map(ending -> new Chip(ending, Texts.get("minutes.form" + ending), Tone.SOFT)).toList());
            forms.setOn(Set.of(endings.getFirst()));
            forms.onToggle(on -> {
                String file = field.getText();
                on.stream().filter(ending -> !file.endsWith(ending)).findFirst()
                        .ifPresent(ending -> field.setText(file.replaceFirst("\\.\\w+$", "") + ending));
                forms.setOn(Set.of(isPage(field.getText()) ? PAGE : endings.getFirst()));
            });
            field.onChange(text -> forms.setOn(Set.of(isPage(text) ? PAGE : endings.getFirst())));
        }
        field.setText(Path.of(System.getProperty("user.home"), proposed.replaceAll("[^\\p{L}\\p{N} ._-]", "").strip()).toString());
        panel.noButton();
        panel.button(FlatButton.Kind.PLAIN, Texts.get("cancel"), panel.popover()::close);
        panel.button(FlatButton.Kind.PRIMARY, Texts.get("minutes.save"), save);
        panel.popover().stay().kept(save).open();
        field.setFocus();
    }
}
