// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.today;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wellspring.followup.KeyPerson;
import org.wellspring.followup.Relief;
import org.wellspring.followup.TodayList;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Bar;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.ScrollPage;
import org.wellspring.ui.widgets.Tone;

/** The column beside the list: the week's room (F6), new people (F1), key relationships (N1). */
final class SidePanel {
    /** Left and right of the cards, in pixels at the usual scale. */
    static final int MARGINS = 48;

    /** What the column shows; equal means that nothing needs doing, and the focus stays. */
    private record Slice(TodayList.Capacity capacity, Relief.Proposal relief, TodayList.NewPeople fresh, List<KeyPerson> keys, int cards) {
    }

    private final Theme theme;
    private final ScrollPage page;
    private final Consumer<UUID> open;
    private final RowDeeds deeds;
    private final Runnable cards;
    private Slice shown;

    SidePanel(Composite parent, Theme theme, Consumer<UUID> open, RowDeeds deeds, Runnable cards) {
        this.theme = theme;
        this.open = open;
        this.deeds = deeds;
        this.cards = cards;
        page = new ScrollPage(parent, theme);
        GridLayout layout = (GridLayout) page.content().getLayout();
        layout.marginWidth = 0;
        layout.marginLeft = theme.px(20);
        layout.marginRight = theme.px(MARGINS - 20);
        layout.marginHeight = theme.px(26);
        layout.verticalSpacing = theme.px(7);
    }

    Control control() {
        return page;
    }

    /** Whether it is something else than before. */
    boolean show(Glance glance) {
        TodayList list = glance.list();
        Slice slice = new Slice(list.capacity(), glance.relief(), list.newPeople(), glance.keys(), glance.cards());
        if (slice.equals(shown)) {
            return false;
        }
        shown = slice;
        for (Control child : page.content().getChildren()) {
            child.dispose();
        }
        week(slice);
        newPeople(slice.fresh());
        keys(slice.keys());
        cards(slice.cards());
        page.reflow();
        return true;
    }

    /** What waits there, in a line with links: cards, new people without a second touch, key relationships. */
    RichText inALine(Glance glance) {
        List<TodayList.Named> missed = glance.list().newPeople().missed();
        RichText line = glance.cards() == 0 ? RichText.empty() : RichText.empty().link(Texts.get("cards.waiting", glance.cards()), cards);
        line = named(line, Texts.get("new.line"), missed, TodayList.Named::id, TodayList.Named::name);
        return named(line, Texts.get("keys") + ":", glance.keys(), KeyPerson::id, KeyPerson::name);
    }

    private <P> RichText named(RichText line, String what, List<P> people, Function<P, UUID> id, Function<P, String> name) {
        if (people.isEmpty()) {
            return line;
        }
        RichText longer = line.muted((line.spans().isEmpty() ? "" : "   ") + what);
        for (P person : people) {
            longer = longer.muted(person == people.getFirst() ? " " : ", ").link(name.apply(person), () -> open.accept(id.apply(person)));
        }
        return longer;
    }

    /** The week in a sentence; empty if there is nothing to say. */
    static String week(TodayList.Capacity capacity) {
        return capacity.room() > 0 ? Texts.get("week.sentence", capacity.done(), capacity.room())
                : capacity.done() > 0 ? Texts.get("week.sentence.free", capacity.done()) : "";
    }

    private void week(Slice slice) {
        TodayList.Capacity capacity = slice.capacity();
        Card card = section("week");
        if (capacity.room() == 0) {
            words(card, RichText.empty().muted(Texts.get("week.sentence.free", capacity.done())));
            return;
        }
        words(card, RichText.empty().strong(Texts.get("week.share", capacity.done(), capacity.room()))
                .muted(" " + Texts.get("week.share.of")));
        fill(new Bar(card, theme, Texts.get("week"))).setFraction((double) capacity.done() / capacity.room());
        relief(card, slice.relief());
    }

    private void relief(Card card, Relief.Proposal relief) {
        if (!relief.spread().isEmpty()) {
            words(card, RichText.empty().muted(Texts.count("week.over", relief.spread().size()) + " ")
                    .link(Texts.get("week.spread"), () -> deeds.spread(relief.spread())));
        }
        if (!relief.longer().isEmpty()) {
            words(card, RichText.empty().muted(Texts.get("week.load", relief.perWeek()) + " ")
                    .link(Texts.get("week.lengthen", relief.longer().size()), () -> deeds.lengthen(relief.longer())));
        }
    }

    private void newPeople(TodayList.NewPeople fresh) {
        if (fresh.of() == 0) {
            return;
        }
        Card card = section("new");
        if (fresh.told() > 0) {
            words(card, RichText.empty().strong(Texts.get("new.share", fresh.followedUp(), fresh.told()))
                    .muted(" " + Texts.get("new.share.of", fresh.told())));
        }
        for (RichText text : List.of(named(RichText.empty(), Texts.get("new.missed"), fresh.missed(), TodayList.Named::id, TodayList.Named::name),
                named(RichText.empty(), Texts.get("new.waiting"), fresh.waiting(), TodayList.Named::id, TodayList.Named::name))) {
            if (!text.spans().isEmpty()) {
                words(card, text);
            }
        }
    }

    private void keys(List<KeyPerson> keys) {
        Card card = section("keys");
        if (keys.isEmpty()) {
            words(card, RichText.empty().muted(Texts.get("keys.none")));
            return;
        }
        ChipBar chips = fill(new ChipBar(card, theme, Texts.get("keys")));
        chips.setChips(keys.stream().map(k -> new Chip(k.id().toString(), k.name(), k.spoken() ? Tone.ACCENT : Tone.SOFT)).toList());
        chips.onOpen(chip -> null, id -> open.accept(UUID.fromString(id)));
        long helped = keys.stream().filter(KeyPerson::helped).count();
        words(card, RichText.empty().muted(helped == 0 ? Texts.get("keys.helped.none") : Texts.count("keys.helped", helped)));
    }

    private void cards(int waiting) {
        if (waiting > 0) {
            words(section("cards"), RichText.empty().link(Texts.get("cards.waiting", waiting), cards));
        }
    }

    private Card section(String key) {
        Heading heading = fill(new Heading(page.content(), theme, Heading.Level.SECTION, Texts.get(key)));
        if (page.content().getChildren().length > 1) {
            ((GridData) heading.getLayoutData()).verticalIndent = theme.px(11);
        }
        return fill(new Card(page.content(), theme));
    }

    private void words(Card card, RichText text) {
        fill(new LinkText(card, theme, text));
    }

    private static <C extends Control> C fill(C control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return control;
    }
}
