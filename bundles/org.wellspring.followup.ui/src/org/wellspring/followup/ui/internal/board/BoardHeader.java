// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.board;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wellspring.core.words.DateWords;
import org.wellspring.followup.Offers;
import org.wellspring.followup.Relief;
import org.wellspring.followup.TodayList;
import org.wellspring.followup.WeekLoad;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.people.TouchShare;
import org.wellspring.ui.rows.CardsPage;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.Columns;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.Tone;

/** Above the rows: how much there is, what the coming weeks hold (F6), how it goes (F1, F8, F9), and what is on show. */
final class BoardHeader {
    private final Theme theme;
    private final Heading summary;
    private final Columns weeks;
    private final Heading open;
    private final LinkText words;
    private final ChipBar chips;
    private final Consumer<UUID> show;
    private final BoardDeeds deeds;
    private String chosen = "";
    private Relief.Proposal relief;
    private String said;

    /** @param choose what to show */
    BoardHeader(CardsPage<BoardRow> page, Theme theme, BoardDeeds deeds, Consumer<UUID> show, Consumer<BoardView> choose) {
        this.theme = theme;
        this.deeds = deeds;
        this.show = show;
        Composite top = page.header(8, 5);
        Composite header = page.list().header();
        CardsPage.wide(new Heading(top, theme, Heading.Level.TITLE, Texts.get("board.title")));
        new FlatButton(top, theme, FlatButton.Kind.QUIET, Texts.get("board.order")).onPress(deeds::order);
        new FlatButton(top, theme, FlatButton.Kind.PLAIN, Texts.get("board.offer")).onPress(deeds::offer);
        new FlatButton(top, theme, FlatButton.Kind.PLAIN, Texts.get("board.promise")).onPress(deeds::promise);
        new FlatButton(top, theme, FlatButton.Kind.PRIMARY, Texts.get("board.desk")).onPress(deeds::desk);
        summary = CardsPage.wide(new Heading(header, theme, Heading.Level.SUBTITLE, ""));
        weeks = CardsPage.wide(new Columns(header, theme, Texts.get("board.weeks")));
        open = CardsPage.wide(new Heading(header, theme, Heading.Level.SUBTITLE, Texts.get("board.weeks.empty")));
        words = CardsPage.wide(new LinkText(header, theme, RichText.empty()));
        chips = CardsPage.wide(new ChipBar(header, theme, Texts.get("board.shown.name")));
        chips.setChips(Stream.of(BoardView.values()).map(one -> new Chip(one.name(), Texts.get("board.shown." + one.name()), Tone.SOFT)).toList());
        chips.onToggle(on -> on.stream().filter(id -> !id.equals(chosen)).findFirst().map(BoardView::valueOf)
                .ifPresentOrElse(choose, () -> choose.accept(BoardView.valueOf(chosen))));
        chosen(BoardView.ALL);
    }

    /** What is on show now. */
    void chosen(BoardView shown) {
        chosen = shown.name();
        chips.setOn(Set.of(chosen));
    }

    void show(BoardPage page, BoardView shown, LocalDate today) {
        String sentence = Stream.of(Texts.get("board.summary.late", page.late()), Texts.get("board.summary.waiting", page.waiting()),
                Texts.get("board.summary.cards", page.cards())).filter(text -> !text.isEmpty()).reduce((one, other) -> one + " " + other)
                .orElse(Texts.get("board.summary.nothing"));
        if (!sentence.equals(summary.getText())) {
            summary.setText(sentence);
        }
        boolean any = page.people() && (shown == BoardView.ALL || shown == BoardView.RHYTHMS);
        // Without the year: the weeks follow each other.
        DateWords dates = new DateWords();
        weeks.setColumns(
                page.weeks().stream().map(week -> new Columns.Column(dates.date(week.monday(), week.monday()), week.all(), says(week, today))).toList(),
                page.weeks().getFirst().room(), Texts.get("board.room", page.weeks().getFirst().room()));
        // a young book has nothing in sight: eight times nothing says less than a sentence
        boolean inSight = page.weeks().stream().anyMatch(week -> week.all() > 0);
        visible(weeks, any && inSight);
        visible(open, any && !inSight);
        RichText text = figures(page);
        // What says the same stays as it is, with the focus that may be in it.
        if (!text.text().equals(said) || !page.relief().equals(relief)) {
            said = text.text();
            relief = page.relief();
            words.setText(text);
        }
        visible(words, any && !text.text().isEmpty());
    }

    private static void visible(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    private static String says(WeekLoad week, LocalDate today) {
        String monday = new DateWords().date(week.monday(), today);
        return week.room() == 0 ? Texts.get("board.week", monday, week.all()) : Texts.get("board.week.of", monday, week.all(), week.room());
    }

    private RichText figures(BoardPage page) {
        RichText text = RichText.empty();
        if (!page.relief().spread().isEmpty()) {
            text = text.muted(Texts.count("week.over", page.relief().spread().size()) + " ")
                    .link(Texts.get("week.spread"), () -> deeds.spread(page.relief().spread())).muted("  ");
        }
        if (!page.relief().longer().isEmpty()) {
            text = text.muted(Texts.get("week.load", page.relief().perWeek()) + " ")
                    .link(Texts.get("week.lengthen", page.relief().longer().size()), () -> deeds.lengthen(page.relief().longer())).muted("  ");
        }
        TodayList.NewPeople fresh = page.fresh();
        if (fresh.told() > 0) {
            text = text.muted(Texts.get(fresh.told() == 1 ? "board.new.one" : "board.new", fresh.followedUp(), fresh.told()));
            for (TodayList.Named person : fresh.missed()) {
                text = text.muted(person == fresh.missed().getFirst() ? " " + Texts.get("new.missed") + " " : ", ")
                        .link(person.name(), () -> show.accept(person.id()));
            }
            text = text.muted(fresh.missed().isEmpty() ? " " : ". ");
        }
        TouchShare touches = page.touches();
        int all = touches.atEvents() + touches.between();
        if (all > 0) {
            text = text.muted(Texts.get("board.touches", Math.round(100.0 * touches.between() / all)) + " ");
        }
        Offers.Response took = page.response().orElse(null);
        return took == null ? text : text.muted(Texts.get("board.response", took.usual(), took.longest()));
    }
}
