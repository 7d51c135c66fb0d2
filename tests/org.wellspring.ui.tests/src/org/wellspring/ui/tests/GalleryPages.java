// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.tests;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.ui.command.CommandPalette;
import org.wellspring.ui.command.PaletteItem;
import org.wellspring.ui.command.PaletteProvider;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.jobs.Running;
import org.wellspring.ui.jobs.StatusLine;
import org.wellspring.ui.jobs.StatusModel;
import org.wellspring.ui.rows.CardRow;
import org.wellspring.ui.rows.CardRowRenderer;
import org.wellspring.ui.rows.RowAction;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.rows.Section;
import org.wellspring.ui.rows.TimelineRenderer;
import org.wellspring.ui.rows.TimelineRow;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Avatar;
import org.wellspring.ui.widgets.Bar;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.EmptyState;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.Rail;
import org.wellspring.ui.widgets.RailItem;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.ScrollPage;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Toast;
import org.wellspring.ui.widgets.Tone;

/** The pages of the gallery inside a window like the workbench's. */
final class GalleryPages {
    static final List<String> NAMES = List.of("today", "people", "icons", "palette", "empty");

    private final Shell shell;
    private final Theme theme;
    private final Rail rail;
    private final Composite place;
    private final StatusModel status = new StatusModel();
    private CommandPalette palette;
    private Toast toast;

    GalleryPages(Shell shell, Theme theme) {
        this.shell = shell;
        this.theme = theme;
        theme.surface(shell, Token.BACKGROUND);
        shell.setLayout(grid(2, 0, 0, 0));
        rail = new Rail(shell, theme, "Places");
        rail.setItems(List.of(item("today", "Today", Icon.TODAY), item("people", "People", Icon.PEOPLE), item("events", "Events", Icon.EVENTS),
                item("groups", "Groups", Icon.GROUPS), item("follow-ups", "Follow-ups", Icon.FOLLOW_UPS), item("giving", "Giving", Icon.GIVING),
                item("goals", "Goals", Icon.GOALS), item("insights", "Insights", Icon.INSIGHTS)));
        rail.setLayoutData(new GridData(SWT.LEFT, SWT.FILL, false, true));
        Composite right = theme.surface(new Composite(shell, SWT.NONE), Token.BACKGROUND);
        right.setLayout(grid(1, 0, 0, 0));
        right.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        top(right);
        place = theme.surface(new Composite(right, SWT.NONE), Token.BACKGROUND);
        place.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        place.setLayout(grid(1, 0, 0, 0));
        status.say("data", "Saved on this computer");
        status.say("group", "Harbor mastermind: sent 10:42, seen by 5 of 6");
        new StatusLine(right, theme, status).setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
    }

    void show(String name) {
        if (palette != null) {
            palette.close();
        }
        if (toast != null) {
            toast.close();
        }
        for (Control child : place.getChildren()) {
            child.dispose();
        }
        rail.select(name);
        switch (name) {
            case "today" -> today();
            case "people" -> people();
            case "icons" -> icons();
            case "palette" -> {
                people();
                palette();
            }
            default -> {
                new EmptyState(place, theme, "Nobody here yet. Bring the people you already know.", "Import my contacts", () -> {})
                        .setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
                status.show(new Running(1, "Importing contacts", "3,120 of 10,000", 0.31, Optional.of(() -> {})));
                toast = new Toast(shell, theme, "Logged a call with Ana Lindqvist", "Undo", () -> {});
            }
        }
        shell.layout(true, true);
        if (name.equals("empty")) {
            toast.open();
        }
    }

    private RailItem item(String id, String label, Icon icon) {
        return new RailItem(id, label, theme.icons().get(icon), label);
    }

    private void top(Composite parent) {
        Composite bar = theme.surface(new Composite(parent, SWT.NONE), Token.PANEL);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = grid(3, 20, 9, 12);
        bar.setLayout(layout);
        SearchField search = new SearchField(bar, theme, "Find a person, a note, a command…");
        search.setKeyHint("Ctrl K");
        GridData wide = new GridData(SWT.LEFT, SWT.CENTER, true, false);
        wide.widthHint = 473;
        search.setLayoutData(wide);
        new FlatButton(bar, theme, FlatButton.Kind.PLAIN, "Desk session");
        new FlatButton(bar, theme, FlatButton.Kind.PRIMARY, "Capture").icon(Icon.PLUS, "Capture");
        bar.addListener(SWT.Paint, e -> {
            e.gc.setForeground(theme.palette().line());
            int y = bar.getClientArea().height - 1;
            e.gc.drawLine(0, y, bar.getClientArea().width, y);
        });
    }

    private void today() {
        Composite page = theme.surface(new Composite(place, SWT.NONE), Token.BACKGROUND);
        page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        page.setLayout(grid(2, 28, 0, 28));
        RowList<CardRow> list = new RowList<>(page, theme, SWT.MULTI, RowStyle.CARDS, "Today", new CardRowRenderer<>(3, r -> r));
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite header = list.header();
        GridLayout layout = grid(1, 0, 22, 4);
        layout.marginBottom = -8;
        header.setLayout(layout);
        fill(new Heading(header, theme, Heading.Level.TITLE, "Sunday, 22 November"));
        fill(new Heading(header, theme, Heading.Level.SUBTITLE, "Eight small things. About twenty minutes."));
        list.setActions(List.of(new RowAction<>("Log", 'L', r -> {}), new RowAction<>("Draft", 'D', r -> {}), new RowAction<>("Snooze", 'S', r -> {})));
        list.setSections(List.of(
                new Section<>("Promises", RowSource.of(List.of(
                        card("RO", "Rosa Okafor", "Harbor Studio", "3 days over", Tone.WARM,
                                "She took you up on your offer eleven days ago: a museum contact for her exhibit work",
                                "Jonas Weber joined the Maritime Museum in March"),
                        card("DM", "Dev Mehta", "Mehta & Lowe", "due today", Tone.SOFT, "You said you would send the fee survey after the lunch on 12 November",
                                "It is kept in Resources; two lines with it will do")))),
                new Section<>("Worth a word", RowSource.of(List.of(
                        card("AL", "Ana Lindqvist", "Nordlys", "", Tone.SOFT, "Five weeks since you spoke; you both agreed on every month, by phone",
                                "Her team looks for a lighting engineer; Tomás left his firm last week"),
                        card("TK", "Tomás Keller", "between jobs", "second note", Tone.SOFT,
                                "You wrote once and heard nothing for three weeks; he may simply be busy", "One kind second note is ready"),
                        card("GB", "Grace Bell", "Bell Print", "", Tone.SOFT, "She passed your article on to her list on Tuesday",
                                "Say thanks; her new catalogue is out and worth sharing")))),
                new Section<>("Cards waiting", RowSource.of(List.of(
                        card("2", "Two people from the SMPS lunch", "Thursday", "", Tone.SOFT,
                                "Eight of the last ten people you met were followed up; these are the two",
                                "Close out the event: a help idea and a next step each"))))));
        list.select(0);
        side(page);
        list.refresh();
    }

    private void side(Composite page) {
        Composite side = theme.surface(new Composite(page, SWT.NONE), Token.BACKGROUND);
        GridData narrow = new GridData(SWT.FILL, SWT.FILL, false, true);
        narrow.widthHint = theme.px(300);
        side.setLayoutData(narrow);
        side.setLayout(grid(1, 0, 26, 6));
        section(side, "This week");
        Card week = card(side);
        fill(new LinkText(week, theme, RichText.empty().strong("6 of 12").muted(" conversations you planned room for")));
        Bar bar = fill(new Bar(week, theme, "Conversations"));
        bar.setFraction(0.5);
        fill(new LinkText(week, theme, RichText.empty().muted("Next week is full: three rhythms could wait. ").link("Spread them", () -> {})));
        section(side, "Coming up");
        Card coming = card(side);
        fill(new LinkText(coming, theme, RichText.empty().strong("Tue 18:00").plain(" · Harbor mastermind\n").muted("Your hot seat. One commitment open.\n")
                .strong("Thu 12:30").plain(" · Architects’ lunch\n").muted("7 people you know; you could help 4. ").link("Prep", () -> {})));
        section(side, "Key relationships");
        Card key = card(side);
        ChipBar chips = fill(new ChipBar(key, theme, "Key relationships"));
        chips.setChips(List.of(chip("Rosa", Tone.ACCENT), chip("Ana", Tone.ACCENT), chip("Grace", Tone.ACCENT), chip("Dev", Tone.ACCENT),
                chip("Jonas", Tone.SOFT), chip("Inês", Tone.SOFT), chip("Malik", Tone.SOFT)));
        fill(new Heading(key, theme, Heading.Level.SUBTITLE, "You helped four of them this month."));
    }

    private void people() {
        Composite page = theme.surface(new Composite(place, SWT.NONE), Token.BACKGROUND);
        page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        page.setLayout(grid(2, 0, 0, 0));
        Composite left = theme.surface(new Composite(page, SWT.NONE), Token.PANEL);
        GridData narrow = new GridData(SWT.LEFT, SWT.FILL, false, true);
        narrow.widthHint = theme.px(400);
        left.setLayoutData(narrow);
        left.setLayout(grid(1, 0, 0, 8));
        Composite filters = theme.surface(new Composite(left, SWT.NONE), Token.PANEL);
        fill(filters);
        filters.setLayout(grid(1, 16, 14, 8));
        fill(new SearchField(filters, theme, "Filter people…"));
        ChipBar chips = fill(new ChipBar(filters, theme, "Filters"));
        chips.setChips(List.of(chip("All kinds", Tone.SOFT), chip("Quiet over 3 months", Tone.SOFT), chip("Don’t yet know how to help", Tone.SOFT)));
        chips.onToggle(on -> {});
        chips.setOn(Set.of("All kinds"));
        RowList<CardRow> list = new RowList<>(left, theme, SWT.MULTI, RowStyle.PLAIN, "People", new CardRowRenderer<>(2, r -> r));
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.setRows(RowSource.of(List.of(person("MA", "Malik Adeyemi", "Adeyemi Civil", "2 weeks"), person("GB", "Grace Bell", "Bell Print", "5 days"),
                person("IC", "Inês Carvalho", "Porto Norte", "1 month"), person("TK", "Tomás Keller", "between jobs", "3 weeks"),
                person("RO", "Rosa Okafor", "Harbor Studio", "11 days"), person("YS", "佐藤 由紀", "Sato Timber", "4 months"),
                person("JW", "Jonas-Maximilian Weber-Hohenlohe zu Langenburg", "Maritime Museum", "2 months"),
                person("NZ", "Noor Zahir", "Lumen Labs", "not yet active"),
                person("AL", "Ana Lindqvist", "Nordlys", "5 weeks"), person("DM", "Dev Mehta", "Mehta & Lowe", "10 days"),
                person("LK", "Lena Krüger", "", "today"))));
        list.select(4);
        person(page);
    }

    private void person(Composite page) {
        RowList<TimelineRow> timeline = new RowList<>(page, theme, SWT.NONE, RowStyle.BARE, "Timeline", new TimelineRenderer());
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true);
        timeline.setLayoutData(wide);
        timeline.setInset(28, 28);
        Composite header = timeline.header();
        header.setLayout(grid(1, 0, 20, 14));
        top2(header);
        Card help = fill(new Card(header, theme, Token.ACCENT_SOFT));
        fill(new LinkText(help, theme, RichText.empty().strong("How can I help Rosa?\n").plain("She needs a way into maritime museums. ")
                .link("Introduce Jonas Weber", () -> {}).plain(" · ").link("Pass on the exhibit call for bids", () -> {})));
        Composite two = fill(theme.surface(new Composite(header, SWT.NONE), Token.BACKGROUND));
        GridLayout equal = grid(2, 0, 0, 14);
        equal.makeColumnsEqualWidth = true;
        two.setLayout(equal);
        Card rhythm = card(two);
        fill(new Heading(rhythm, theme, Heading.Level.SUBTITLE, "Rhythm, agreed by both"));
        fill(new InlineEdit(rhythm, theme, SWT.NONE, "Rhythm").level(Heading.Level.STRONG)).setValue("Every month, by phone or coffee");
        fill(new Heading(rhythm, theme, Heading.Level.SUBTITLE, "For her: doors into museums. For me: design eyes on proposals."));
        Card meet = card(two);
        fill(new Heading(meet, theme, Heading.Level.SUBTITLE, "Wants to meet"));
        InlineEdit edit = fill(new InlineEdit(meet, theme, SWT.NONE, "Wants to meet").level(Heading.Level.STRONG));
        edit.setValue("Curators; a lighting engineer");
        fill(new InlineEdit(meet, theme, SWT.MULTI, "Talk about").placeholder("Add what to talk about"));
        timeline.setSections(
                List.of(new Section<>("Timeline",
                        RowSource.of(List.of(new TimelineRow("1", "11 Nov", "Message", "She took up the offer: museum contact", "promise", Tone.WARM),
                                new TimelineRow("2", "2 Nov", "Coffee", "Lisbon job nearly signed; worried about lighting", "about them", Tone.SOFT),
                                new TimelineRow("3", "14 Oct", "Introduction", "To Inês Carvalho, who knows Lisbon", "gave", Tone.ACCENT),
                                new TimelineRow("4", "30 Sep", "Shared", "My proposal came back with her notes", "received", Tone.SOFT),
                                new TimelineRow("5", "12 Sep", "Architects’ lunch",
                                        "Sat together; met Malik through her and then talked for an hour about the harbour and everything", "event",
                                        Tone.SOFT))))));
        edit.getDisplay().asyncExec(edit::startEditing);
    }

    private void top2(Composite header) {
        Composite top = fill(theme.surface(new Composite(header, SWT.NONE), Token.BACKGROUND));
        top.setLayout(grid(4, 0, 0, 12));
        new Avatar(top, theme, 60).show("Rosa Okafor", Optional::empty);
        Composite words = fill(theme.surface(new Composite(top, SWT.NONE), Token.BACKGROUND));
        words.setLayout(grid(1, 0, 0, 2));
        fill(new InlineEdit(words, theme, SWT.NONE, "Name").level(Heading.Level.TITLE)).setValue("Rosa Okafor");
        fill(new InlineEdit(words, theme, SWT.NONE, "Role").level(Heading.Level.SUBTITLE))
                .setValue("Exhibit designer, Harbor Studio · met at the SMPS lunch in 2021, through Grace Bell");
        ChipBar tags = fill(new ChipBar(words, theme, "Tags"));
        tags.setChips(List.of(chip("networking", Tone.SOFT), chip("friend", Tone.SOFT), chip("key relationship", Tone.ACCENT)));
        new FlatButton(top, theme, FlatButton.Kind.PLAIN, "Brief");
        FlatButton log = new FlatButton(top, theme, FlatButton.Kind.PRIMARY, "Log");
        GridData last = new GridData();
        last.horizontalIndent = 0;
        log.setLayoutData(last);
    }

    private void icons() {
        ScrollPage page = new ScrollPage(place, theme);
        page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        fill(new Heading(page.content(), theme, Heading.Level.TITLE, "Icons, buttons, chips"));
        Card all = card(page.content());
        all.setLayout(grid(8, 16, 14, 12));
        for (Icon icon : Icon.values()) {
            FlatButton b = new FlatButton(all, theme, FlatButton.Kind.QUIET, icon.fileName()).icon(icon, icon.fileName());
            b.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, true, false));
        }
        Composite row = theme.surface(new Composite(page.content(), SWT.NONE), Token.BACKGROUND);
        row.setLayout(grid(6, 0, 8, 10));
        for (FlatButton.Kind kind : FlatButton.Kind.values()) {
            new FlatButton(row, theme, kind, kind.name());
            new FlatButton(row, theme, kind, "disabled").setEnabled(false);
        }
        ChipBar chips = fill(new ChipBar(page.content(), theme, "Tones"));
        chips.setChips(List.of(chip("soft", Tone.SOFT), chip("accent", Tone.ACCENT), chip("warm", Tone.WARM)));
        for (int px : new int[] {16, 24, 32, 48, 96}) {
            new Avatar(row, theme, px).show("Rosa", Optional::empty);
        }
        fill(new Bar(page.content(), theme, "Empty")).setFraction(0);
        fill(new Bar(page.content(), theme, "Little")).setFraction(0.01);
        fill(new Bar(page.content(), theme, "Much")).setFraction(0.8);
    }

    private void palette() {
        palette = new CommandPalette(theme, List.of(fixed("People", new PaletteItem(Icon.USER, "Ana Lindqvist", "Nordlys", "", () -> {}),
                new PaletteItem(Icon.USER, "Anders Holm", "Holm & Sons", "", () -> {})),
                fixed("Notes",
                        new PaletteItem(Icon.NOTE, "Coffee with Ana: the Lisbon job", "2 Nov", "", () -> {})),
                fixed("Commands", new PaletteItem(Icon.PLUS, "Capture", "", "Ctrl N", () -> {}),
                        new PaletteItem(Icon.UNDO, "Undo", "Log a call", "Ctrl Z", () -> {}))),
                Runnable::run);
        shell.getDisplay().timerExec(100, () -> palette.open(shell, "an"));
    }

    private static PaletteProvider fixed(String section, PaletteItem... items) {
        return new PaletteProvider() {
            @Override
            public String section() {
                return section;
            }

            @Override
            public void search(String query, Sink sink) {
                sink.add(List.of(items));
            }
        };
    }

    private void section(Composite parent, String text) {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.verticalIndent = parent.getChildren().length == 0 ? 0 : theme.px(14);
        new Heading(parent, theme, Heading.Level.SECTION, text).setLayoutData(data);
    }

    private Card card(Composite parent) {
        Card card = fill(new Card(parent, theme));
        ((GridData) card.getLayoutData()).verticalAlignment = SWT.FILL;
        return card;
    }

    private static Chip chip(String text, Tone tone) {
        return new Chip(text, text, tone);
    }

    private static CardRow card(String initials, String title, String beside, String chip, Tone tone, String note, String help) {
        return new CardRow(title, initials, Optional.empty(), title, beside, chip, tone, note, help, "");
    }

    private static CardRow person(String initials, String name, String organization, String since) {
        return new CardRow(name, initials, Optional.empty(), name, "", "", Tone.SOFT, organization, "", since);
    }

    private static <C extends Control> C fill(C control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return control;
    }

    private GridLayout grid(int columns, int marginX, int marginY, int spacing) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = theme.px(marginX);
        layout.marginHeight = theme.px(marginY);
        layout.horizontalSpacing = theme.px(spacing);
        layout.verticalSpacing = theme.px(spacing);
        return layout;
    }
}
