// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wellspring.followup.Ahead;
import org.wellspring.followup.TodayList;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Bar;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.ScrollPage;

/** The column beside the list: the room of the week, what comes up, key relationships, and the last new people. */
final class Aside {
    private record Shown(TodayList.Capacity capacity, TodayList.NewPeople people, Ahead ahead, LocalDate day) {
    }

    private final Theme theme;
    private final Consumer<UUID> open;
    private final ScrollPage page;
    private Shown shown;

    Aside(Composite parent, Theme theme, Consumer<UUID> open) {
        this.theme = theme;
        this.open = open;
        page = new ScrollPage(parent, theme);
        GridLayout layout = (GridLayout) page.content().getLayout();
        layout.marginWidth = 0;
        layout.marginRight = theme.px(28);
        layout.marginHeight = theme.px(26);
        layout.verticalSpacing = theme.px(8);
    }

    Control control() {
        return page;
    }

    /** Shows it; nothing happens if it reads as before. */
    void show(TodayList list, Ahead ahead, ZoneId zone) {
        Shown now = new Shown(list.capacity(), list.newPeople(), ahead, list.date());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        for (Control child : page.content().getChildren()) {
            child.dispose();
        }
        week(list.capacity());
        if (!ahead.events().isEmpty()) {
            comingUp(ahead.events(), zone);
        }
        if (!ahead.keys().isEmpty()) {
            keys(ahead.keys());
        }
        if (list.newPeople().of() > 0) {
            newPeople(list.newPeople());
        }
        page.reflow();
    }

    private void week(TodayList.Capacity capacity) {
        Card card = card("aside.week");
        text(card, RichText.empty().strong(Texts.get("aside.done", capacity.done(), capacity.room()) + " ")
                .muted(Texts.get("aside.room")));
        Bar bar = new Bar(card, theme, Texts.get("aside.week"));
        bar.setFraction(capacity.room() == 0 ? 0 : (double) capacity.done() / capacity.room());
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        if (capacity.over() > 0) {
            text(card, RichText.empty().muted(Texts.get("aside.over", capacity.over())));
        }
    }

    private void comingUp(List<Ahead.Coming> events, ZoneId zone) {
        Card card = card("aside.coming");
        for (Ahead.Coming event : events) {
            String pattern = Texts.get(event.dayOnly() ? "format.event.day" : "format.event");
            String when = DateTimeFormatter.ofPattern(pattern, Locale.getDefault()).withZone(zone).format(event.start());
            text(card, RichText.empty().strong(when).plain(" · " + event.title()));
            String where = event.place().isBlank() ? "" : event.place() + (event.expected() > 0 ? ". " : "");
            String who = event.expected() > 0 ? Texts.get("aside.expected", event.expected()) : "";
            if (!(where + who).isEmpty()) {
                text(card, RichText.empty().muted(where + who));
            }
        }
    }

    private void keys(List<Ahead.Key> keys) {
        Card card = card("aside.keys");
        NameChips chips = new NameChips(card, theme, keys, open);
        chips.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        long fresh = keys.stream().filter(Ahead.Key::fresh).count();
        text(card, RichText.empty().muted(Texts.get("aside.fresh", fresh, keys.size())));
    }

    private void newPeople(TodayList.NewPeople people) {
        Card card = card("aside.new");
        text(card, RichText.empty().strong(Texts.get("aside.followed", people.followedUp(), people.of()) + " ")
                .muted(Texts.get("aside.followed.words")));
        RichText missed = RichText.empty();
        for (TodayList.Named person : people.missed()) {
            missed = (missed.spans().isEmpty() ? missed : missed.muted(", ")).link(person.name(), () -> open.accept(person.id()));
        }
        if (!missed.spans().isEmpty()) {
            text(card, missed);
        }
    }

    private Card card(String title) {
        Heading heading = new Heading(page.content(), theme, Heading.Level.SECTION, Texts.get(title));
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
        place.verticalIndent = page.content().getChildren().length > 1 ? theme.px(14) : 0;
        heading.setLayoutData(place);
        Card card = new Card(page.content(), theme);
        card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return card;
    }

    private void text(Composite card, RichText text) {
        new LinkText(card, theme, text).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }
}
