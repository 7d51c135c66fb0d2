// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.gatherings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wellspring.core.Space;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Lengths;
import org.wellspring.events.EventsQuery.Kind;
import org.wellspring.events.Gatherings;
import org.wellspring.events.ui.internal.EventIds;
import org.wellspring.events.ui.internal.EventWords;
import org.wellspring.events.ui.internal.ShownGathering;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.form.Sheet;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.rows.CardRow;
import org.wellspring.ui.rows.CardRowRenderer;
import org.wellspring.ui.rows.RowAction;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

import jakarta.inject.Inject;

/** Series, or places, with how many events there were, whom one met there and what it took; the list of events shows those of the chosen one (E3). UI thread only. */
@Creatable
public final class GatheringsSheet extends Sheet {
    private final Space space;
    private final ShownGathering among;
    private final MainWindow window;
    private Kind kind = Kind.SERIES;
    private SearchField field;
    private ChipBar kinds;
    private RowList<Gatherings.Row> list;
    private Heading none;
    private Latest latest;

    @Inject
    GatheringsSheet(Theme theme, Space space, ShownGathering among, MainWindow window) {
        super(theme);
        this.space = space;
        this.among = among;
        this.window = window;
    }

    @Override
    protected String title() {
        return Texts.get("gatherings.title");
    }

    @Override
    protected void fill(Composite body) {
        field = new SearchField(body, theme, Texts.get("gatherings.find"));
        field.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        field.onChange(text -> ask());
        field.onDown(() -> list.setFocus());
        kinds = new ChipBar(body, theme, Texts.get("gatherings.kinds"));
        kinds.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        kinds.setChips(List.of(new Chip(Kind.SERIES.name(), Texts.get("gatherings.SERIES"), Tone.SOFT),
                new Chip(Kind.VENUE.name(), Texts.get("gatherings.VENUE"), Tone.SOFT)));
        kinds.onToggle(on -> {
            kind = kind == Kind.SERIES ? Kind.VENUE : Kind.SERIES;
            kinds.setOn(Set.of(kind.name()));
            ask();
        });
        kinds.setOn(Set.of(kind.name()));
        none = words(body, Heading.Level.SUBTITLE, "");
        list = new RowList<>(body, theme, SWT.NONE, RowStyle.PLAIN, Texts.get("gatherings.title"), new CardRowRenderer<>(2, this::words));
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.knownBy(Gatherings.Row::gathering);
        list.setActions(List.of(new RowAction<>(Texts.get("gatherings.show"), Texts.get("gatherings.show.key").charAt(0), rows -> show(rows.getFirst()))));
        list.onOpen(this::show);
        latest = new Latest(list);
        ask();
    }

    private void ask() {
        Kind wanted = kind;
        String words = field.getText();
        latest.ask(() -> Gatherings.of(space, wanted, words), rows -> {
            none.setText(Texts.get(rows.isEmpty() ? "gatherings.none." + wanted : "gatherings.about." + wanted));
            list.setRows(RowSource.of(rows));
            list.scrollToTop();
            if (!rows.isEmpty()) {
                list.select(0);
            }
            shell().layout(true, true);
        });
    }

    private void show(Gatherings.Row row) {
        close();
        among.show(row);
        window.service(EPartService.class).switchPerspective(EventIds.PERSPECTIVE);
    }

    private CardRow words(Gatherings.Row row) {
        LocalDate today = LocalDate.now(space.clock());
        DateWords dates = new DateWords();
        String next = row.next().map(day -> Texts.get("gatherings.next", dates.near(day, today))).orElse("");
        String last = row.last().map(day -> Texts.get("gatherings.last", dates.near(day, today))).orElse("");
        return new CardRow(row.name(), "", Optional.empty(), row.name(), "", "", Tone.SOFT,
                EventWords.joined(" · ", Texts.get("gatherings.events", row.events()), row.met() == 0 ? "" : Texts.get("people.met", row.met()),
                        row.minutes() == 0 ? "" : Texts.get("event.took", Lengths.words(row.minutes())), last),
                "", next).drawn(Optional.of(Icon.EVENTS.uri()));
    }

    @Override
    protected Control buttons() {
        button(FlatButton.Kind.PLAIN, Texts.get("gatherings.all"), () -> {
            close();
            among.clear();
        });
        button(FlatButton.Kind.PRIMARY, Texts.get("close"), this::close);
        return field;
    }
}
