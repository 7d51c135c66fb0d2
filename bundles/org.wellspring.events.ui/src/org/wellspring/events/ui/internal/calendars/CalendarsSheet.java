// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.calendars;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wellspring.core.Space;
import org.wellspring.core.settings.Settings;
import org.wellspring.core.words.DateWords;
import org.wellspring.events.EventsSettings;
import org.wellspring.events.calendars.Calendars;
import org.wellspring.events.calendars.Calendars.Kept;
import org.wellspring.events.calendars.EventSources;
import org.wellspring.events.calendars.LastReadings;
import org.wellspring.events.calendars.LastReadings.Reading;
import org.wellspring.events.calendars.Refresh;
import org.wellspring.events.commands.ForgetCalendar;
import org.wellspring.events.ui.internal.EventIds;
import org.wellspring.events.ui.internal.EventWords;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.form.Sheet;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.jobs.ShownChanges;
import org.wellspring.ui.jobs.UiJobs;
import org.wellspring.ui.rows.CardRow;
import org.wellspring.ui.rows.CardRowRenderer;
import org.wellspring.ui.rows.RowAction;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Tone;

import jakarta.inject.Inject;

/** The calendars that are read again and again, with their last reading; each can be read now, or forgotten (E9). UI thread only. */
@Creatable
public final class CalendarsSheet extends Sheet {
    private static final int HEIGHT = 400;

    private record Told(Kept calendar, Optional<Reading> reading) {
    }

    private final Space space;
    private final EventSources sources;
    private final UiJobs jobs;
    private final Actions actions;
    private final Commands commands;
    private RowList<Told> list;
    private Heading about;
    private FlatButton all;
    private Latest latest;

    @Inject
    CalendarsSheet(Theme theme, Space space, @Service EventSources sources, UiJobs jobs, Actions actions, Commands commands) {
        super(theme);
        this.space = space;
        this.sources = sources;
        this.jobs = jobs;
        this.actions = actions;
        this.commands = commands;
    }

    @Override
    protected String title() {
        return Texts.get("calendars.title");
    }

    @Override
    protected int height() {
        return HEIGHT;
    }

    @Override
    protected void fill(Composite body) {
        about = words(body, Heading.Level.SUBTITLE, "");
        list = new RowList<>(body, theme, SWT.NONE, RowStyle.PLAIN, Texts.get("calendars.title"), new CardRowRenderer<>(3, this::words));
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.knownBy(told -> told.calendar().id());
        boolean mine = space.readOnlyReason().isEmpty();
        list.setActions(List.of(
                new RowAction<>(Texts.get("calendars.refresh"), Texts.get("calendars.refresh.key").charAt(0), told -> mine,
                        rows -> refresh(() -> List.of(rows.getFirst().calendar()))),
                new RowAction<>(Texts.get("calendars.forget"), Texts.get("calendars.forget.key").charAt(0), told -> mine,
                        rows -> actions.runAndSay(new ForgetCalendar(rows.getFirst().calendar().id()),
                                Texts.get("calendars.said.forgotten", rows.getFirst().calendar().name())))));
        latest = new Latest(list);
        ShownChanges.tell(space, list, change -> ask());
        ask();
    }

    private void ask() {
        if (!list.isDisposed()) {
            latest.ask(() -> {
                LastReadings readings = new LastReadings(space);
                return Calendars.of(space).stream().map(one -> new Told(one, readings.of(one.id()))).toList();
            }, this::show);
        }
    }

    private void show(List<Told> told) {
        int hours = new Settings(space).get(EventsSettings.REFRESH_HOURS);
        about.setText(told.isEmpty() ? Texts.get("calendars.none") : Texts.get("calendars.hours", hours));
        list.setRows(RowSource.of(told));
        all.setEnabled(!told.isEmpty() && space.readOnlyReason().isEmpty());
        if (list.lead().isEmpty() && !told.isEmpty()) {
            list.select(0);
        }
        shell().layout(true, true);
    }

    private CardRow words(Told told) {
        Kept one = told.calendar();
        String problem = told.reading().map(Reading::problem).orElse("");
        String read = told.reading().flatMap(Reading::read).map(at -> Texts.get("calendars.read", when(at))).orElse(Texts.get("calendars.never"));
        String only = one.words().isEmpty() ? "" : Texts.get("calendars.only", String.join(", ", one.words()));
        return new CardRow(one.id().toString(), "", Optional.empty(), one.name(), one.name().equals(one.place()) ? "" : one.place(),
                problem.isEmpty() ? "" : Texts.get("calendars.away"), Tone.WARM, EventWords.joined(" · ", read, only), problem, "")
                .drawn(Optional.of(Icon.EVENTS.uri()));
    }

    private String when(Instant at) {
        return new DateWords().moment(at.atZone(space.clock().getZone()), LocalDate.now(space.clock()));
    }

    /** @param wanted asked in the background */
    private void refresh(Supplier<List<Kept>> wanted) {
        Refresh refresh = new Refresh(space, sources);
        jobs.run(Texts.get("calendars.job"), () -> wanted.get().stream().map(refresh::now).toList(), done -> {
            ask();
            RefreshWords.say(done, actions);
        });
    }

    @Override
    protected Control buttons() {
        boolean mine = space.readOnlyReason().isEmpty();
        FlatButton add = button(FlatButton.Kind.PLAIN, Texts.get("calendars.add"), () -> {
            close();
            commands.run(EventIds.IMPORT);
        });
        add.setEnabled(mine);
        all = button(FlatButton.Kind.PLAIN, Texts.get("calendars.refresh.all"), () -> refresh(() -> Calendars.of(space)));
        all.setEnabled(false);
        return button(FlatButton.Kind.PRIMARY, Texts.get("close"), this::close);
    }
}
