// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.calendars;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wellspring.events.calendars.TakeEvents;
import org.wellspring.events.calendars.TakeEvents.Fate;
import org.wellspring.events.calendars.TakeEvents.Invited;
import org.wellspring.events.calendars.TakeEvents.Line;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.events.ui.internal.calendars.EventImport.Foreseen;
import org.wellspring.ui.form.Sheet;
import org.wellspring.ui.rows.CardRowRenderer;
import org.wellspring.ui.rows.RowAction;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.rows.Section;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;

/** What taking in a calendar would do, event by event; nothing is written before its button is pressed (X6). */
final class EventPreview extends Sheet {
    private static final int HEIGHT = 720;
    private static final int NAMED = 6;

    private final LocalDate today;
    private final Foreseen foreseen;
    private final Consumer<TakeEvents> take;
    private final Runnable after;
    private final Set<String> leaveOut = new HashSet<>();
    private final Set<String> takeIn = new HashSet<>();
    private RowList<PreviewRow> list;
    private Heading counts;
    private FlatButton go;

    /**
     * A preview that is not open yet.
     *
     * @param take does it, with what was chosen
     * @param after called once it is closed, whatever was done
     */
    EventPreview(Theme theme, LocalDate today, Foreseen foreseen, Consumer<TakeEvents> take, Runnable after) {
        super(theme);
        this.today = today;
        this.foreseen = foreseen;
        this.take = take;
        this.after = after;
    }

    @Override
    protected String title() {
        return Texts.get("import.preview.title", foreseen.name());
    }

    @Override
    protected int height() {
        return HEIGHT;
    }

    @Override
    protected void fill(Composite body) {
        counts = words(body, Heading.Level.SUBTITLE, counted());
        if (sections().isEmpty()) {
            theme.surface(new Composite(body, SWT.NONE), Token.PANEL).setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        } else {
            list = new RowList<>(body, theme, SWT.NONE, RowStyle.PLAIN, Texts.get("import.preview.list"), new CardRowRenderer<>(2, row -> row.words(today)));
            list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            list.knownBy(PreviewRow::identity);
            list.setActions(List.of(
                    new RowAction<>(Texts.get("import.leaveOut"), Texts.get("import.leaveOut.key").charAt(0),
                            row -> row instanceof PreviewRow.Event event && event.canBeLeftOut(), rows -> choose(rows.getFirst(), false)),
                    new RowAction<>(Texts.get("import.takeIn"), Texts.get("import.takeIn.key").charAt(0),
                            row -> row instanceof PreviewRow.Event event && event.canBeTakenIn(), rows -> choose(rows.getFirst(), true))));
            list.setSections(sections());
            list.select(0);
        }
        invited(body, "import.strangers", foreseen.report().strangers());
        invited(body, "import.unclear", foreseen.report().unclear());
        shell().addDisposeListener(e -> e.display.asyncExec(after));
    }

    private void invited(Composite body, String key, List<Invited> some) {
        if (!some.isEmpty()) {
            words(body, Heading.Level.SUBTITLE,
                    Texts.get(key, some.size(), some.stream().limit(NAMED).map(Invited::called).collect(Collectors.joining("; "))));
        }
    }

    private void choose(PreviewRow row, boolean in) {
        if (row instanceof PreviewRow.Event event) {
            // What was chosen in passing is taken back by the opposite, and leaves nothing.
            Set<String> chosen = in ? takeIn : leaveOut;
            Set<String> other = in ? leaveOut : takeIn;
            if (!other.remove(event.key())) {
                chosen.add(event.key());
            }
            list.setSections(sections());
            counts.setText(counted());
            go.setText(goWords());
        }
    }

    private Fate fate(Line line) {
        String key = line.key();
        return line.fate() == Fate.NEW && leaveOut.contains(key) ? Fate.LEFT_OUT
                : line.fate() == Fate.LEFT_OUT && takeIn.contains(key) ? Fate.NEW : line.fate();
    }

    /** What comes in first, then what is left out, with what can't be read on top; each by its day. */
    private List<Section<PreviewRow>> sections() {
        List<Section<PreviewRow>> sections = new ArrayList<>();
        add(sections, "import.section.failed", foreseen.read().faults().stream().<PreviewRow>map(PreviewRow.Failed::new).toList());
        add(sections, "import.section.new", events(Fate.NEW));
        add(sections, "import.section.changed", events(Fate.CHANGED, Fate.YOURS));
        add(sections, "import.section.leftOut", events(Fate.LEFT_OUT));
        add(sections, "import.section.off", events(Fate.OFF));
        add(sections, "import.section.same", events(Fate.SAME));
        return sections;
    }

    private static void add(List<Section<PreviewRow>> sections, String title, List<PreviewRow> rows) {
        if (!rows.isEmpty()) {
            sections.add(new Section<>(Texts.get(title, rows.size()), RowSource.of(rows)));
        }
    }

    private List<PreviewRow> events(Fate... fates) {
        return foreseen.report().lines().stream().filter(line -> List.of(fates).contains(fate(line)))
                .sorted(Comparator.comparing(Line::start)).<PreviewRow>map(line -> new PreviewRow.Event(line, fate(line))).toList();
    }

    private long count(Fate... fates) {
        return foreseen.report().lines().stream().filter(line -> List.of(fates).contains(fate(line))).count();
    }

    private String counted() {
        String words = Texts.get("import.counts", count(Fate.NEW), count(Fate.CHANGED, Fate.YOURS), count(Fate.SAME), count(Fate.LEFT_OUT));
        return foreseen.wanted().remember() ? words + " " + Texts.get("import.counts.remember") : words;
    }

    private boolean isAnything() {
        return foreseen.wanted().remember() || !leaveOut.isEmpty() || count(Fate.NEW, Fate.CHANGED, Fate.YOURS) > 0;
    }

    @Override
    protected Control buttons() {
        FlatButton cancel = button(isAnything() ? FlatButton.Kind.PLAIN : FlatButton.Kind.PRIMARY, Texts.get(isAnything() ? "cancel" : "close"), this::close);
        if (!isAnything() && count(Fate.LEFT_OUT) == 0) {
            return cancel;
        }
        go = button(FlatButton.Kind.PRIMARY, goWords(), () -> {
            close();
            take.accept(new TakeEvents(foreseen.read()).leaveOut(leaveOut).takeIn(takeIn));
        });
        return go;
    }

    private String goWords() {
        return Texts.get("import.go", count(Fate.NEW, Fate.CHANGED, Fate.YOURS));
    }
}
