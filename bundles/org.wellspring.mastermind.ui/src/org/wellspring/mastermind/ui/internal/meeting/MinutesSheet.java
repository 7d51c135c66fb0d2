// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.meeting;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.mastermind.MeetingCalendar;
import org.wellspring.mastermind.Minutes;
import org.wellspring.mastermind.joining.MemberFile;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.SearchField;

/** Saves what a meeting leaves outside the group: its minutes, or its day for a calendar (K1, K11). What is confidential is in neither. UI thread only. */
public final class MinutesSheet {
    private MinutesSheet() {
    }

    /** The minutes: a page of HTML where the file is called so, else Markdown. */
    public static void open(GroupPlace place, Space space, UUID meeting, String title) {
        ask(place, Texts.get("minutes.save.title"), Texts.get("minutes.save.about"), Texts.get("minutes.file", title) + ".md",
                file -> () -> isPage(file) ? new Minutes(space).html(meeting) : new Minutes(space).markdown(meeting));
    }

    /** The meeting for a calendar. */
    public static void calendar(GroupPlace place, Space space, UUID meeting, String title) {
        ask(place, Texts.get("calendar.save.title"), Texts.get("calendar.save.about"), title + ".ics", file -> () -> MeetingCalendar.text(space, meeting));
    }

    private interface Content {
        Callable<Optional<String>> of(String file);
    }

    private static boolean isPage(String file) {
        String name = file.strip().toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm");
    }

    private static void ask(GroupPlace place, String title, String about, String proposed, Content content) {
        FormPanel panel = new FormPanel(place.shell(), place.theme(), title);
        panel.line(Heading.Level.SUBTITLE, about);
        SearchField[] field = new SearchField[1];
        Runnable save = () -> {
            String file = field[0].getText();
            panel.popover().close();
            place.jobs().run(title, () -> MemberFile.write(file, content.of(file).call().orElse("")),
                    written -> place.errors().notice(Notice.of(Texts.get("minutes.saved", written))), e -> place.errors().show(
                            e instanceof SpaceException known ? known.problem()
                                    : new Problem(Texts.get("minutes.failed"), Texts.get("minutes.failed.safe"), Texts.get("minutes.failed.todo")),
                            e));
        };
        field[0] = panel.field(Texts.get("minutes.where"), Texts.get("invite.file.hint"), save);
        field[0].setText(Path.of(System.getProperty("user.home"), proposed.replaceAll("[^\\p{L}\\p{N} ._-]", "").strip()).toString());
        panel.noButton();
        panel.button(FlatButton.Kind.PLAIN, Texts.get("cancel"), panel.popover()::close);
        panel.button(FlatButton.Kind.PRIMARY, Texts.get("minutes.save"), save);
        panel.popover().stay().kept(save).open();
        field[0].setFocus();
    }
}
