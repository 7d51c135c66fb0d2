// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wellspring.core.settings.Settings;
import org.wellspring.core.words.Lengths;
import org.wellspring.core.words.UserLocale;
import org.wellspring.events.Evening;
import org.wellspring.events.EventsSettings;
import org.wellspring.events.Funnel;
import org.wellspring.events.OriginReport;
import org.wellspring.events.ui.internal.EventIds;
import org.wellspring.events.ui.internal.EventPlace;
import org.wellspring.events.ui.internal.EventWords;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.model.EventAim;
import org.wellspring.model.OriginKind;
import org.wellspring.people.TouchShare;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.rows.Section;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.BarChart;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.WindowSheet;

/**
 * What events brought: met, followed up, first helped (E3), which of them are worth one’s evenings and how sure that is, and where relationships came from
 * (E5, E6). The figures stand in a list, which keyboard and screen reader go through; the chart shows the same. UI thread only.
 */
final class ResultsSheet {
    private static final String OPEN = "org.wellspring.events.results";
    private static final int WIDEST = 1_000;
    private static final int CHART = 230;
    private static final int CHARTED = 6;

    private record Told(Funnel funnel, List<Evening> evenings, List<OriginReport.Source> origins, TouchShare touches) {
    }

    private ResultsSheet() {
    }

    /** Over the window; the one that lies there already is taken away. */
    static void open(EventPlace place) {
        if (!WindowSheet.close(place.window(), OPEN)) {
            new Latest(place.window()).ask(() -> {
                Funnel funnel = Funnel.of(place.space(), new Settings(place.space()).get(EventsSettings.FUNNEL_DAYS));
                return new Told(funnel, Evening.of(funnel), OriginReport.of(place.space()), TouchShare.of(place.space()));
            }, told -> show(place, told));
        }
    }

    private static void show(EventPlace place, Told told) {
        WindowSheet over = new WindowSheet(place.window(), place.theme(), OPEN, WIDEST);
        Composite page = over.content();
        ((GridLayout) page.getLayout()).verticalSpacing = place.theme().px(8);
        Composite top = place.theme().surface(new Composite(page, SWT.NONE), Token.BACKGROUND);
        GridLayout line = new GridLayout(3, false);
        line.marginWidth = 0;
        top.setLayout(line);
        ((GridData) wide(top).getLayoutData()).verticalIndent = place.theme().px(16);
        wide(new Heading(top, place.theme(), Heading.Level.TITLE, Texts.get("results.title")));
        new FlatButton(top, place.theme(), FlatButton.Kind.PLAIN, Texts.get("offices.title")).onPress(() -> place.commands().run(EventIds.OFFICES));
        FlatButton close = new FlatButton(top, place.theme(), FlatButton.Kind.PRIMARY, Texts.get("close")).onPress(over::close);
        Funnel.Total all = told.funnel().total();
        wide(new Heading(page, place.theme(), Heading.Level.TEXT, all.events() == 0 ? Texts.get("results.nothing")
                : Texts.get("result.figures", all.met(), all.followedUp(), all.helped(), told.funnel().within())));
        TouchShare touches = told.touches();
        if (touches.atEvents() + touches.between() > 0) {
            wide(new Heading(page, place.theme(), Heading.Level.SUBTITLE, Texts.get("results.touches", touches.atEvents(), touches.between(),
                    Math.round(100.0 * touches.between() / (touches.atEvents() + touches.between())))));
        }
        if (all.events() > 0) {
            chart(place, page, told.funnel().series().stream().limit(CHARTED).toList());
        }
        RowList<ResultRow> list = new RowList<>(page, place.theme(), SWT.NONE, RowStyle.CARDS, Texts.get("results.title"), new ResultRow.Renderer());
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.knownBy(ResultRow::id);
        list.setSections(sections(place, told));
        list.onOpen(row -> row.leadsTo().ifPresent(id -> {
            over.close();
            place.commands().run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, id.toString()));
        }));
        over.onEscape(over::close);
        over.open();
        if (list.rowCount() > 0) {
            list.select(0);
            list.setFocus();
        } else {
            close.setFocus();
        }
    }

    private static <C extends Control> C wide(C control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return control;
    }

    private static void chart(EventPlace place, Composite page, List<Funnel.Total> series) {
        BarChart chart = wide(new BarChart(page, place.theme(), Texts.get("results.chart")));
        ((GridData) chart.getLayoutData()).heightHint = Math.min(place.theme().px(Math.min(CHART, 80 + 50 * series.size())),
                place.window().getClientArea().height * 2 / 7);
        chart.setBars(series.stream().map(Funnel.Total::name).toList(), List.of(
                new BarChart.Bars(Texts.get("results.met"), series.stream().map(Funnel.Total::met).toList(), Token.EDGE),
                new BarChart.Bars(Texts.get("results.followedUp"), series.stream().map(Funnel.Total::followedUp).toList(), Token.WARM),
                new BarChart.Bars(Texts.get("results.helped"), series.stream().map(Funnel.Total::helped).toList(), Token.ACCENT)));
    }

    private static List<Section<ResultRow>> sections(EventPlace place, Told told) {
        List<Section<ResultRow>> sections = new ArrayList<>();
        add(sections, "results.evenings", told.evenings().stream().map(ResultsSheet::evening).toList());
        add(sections, "results.series", told.funnel().series().stream().map(one -> total("name", one, one.name())).toList());
        add(sections, "results.aims", told.funnel().aims().stream().map(one -> total("aim", one, aim(one.name()))).toList());
        add(sections, "results.each", told.funnel().events().stream().map(one -> event(place, one)).toList());
        add(sections, "results.origins", told.origins().stream().map(ResultsSheet::source).toList());
        return sections;
    }

    private static void add(List<Section<ResultRow>> sections, String key, List<ResultRow> rows) {
        if (!rows.isEmpty()) {
            sections.add(new Section<>(Texts.get(key), RowSource.of(rows)));
        }
    }

    private static String aim(String literal) {
        String word = EventWords.aim(EventAim.get(literal));
        return word.isEmpty() ? Texts.get("results.noAim") : word;
    }

    private static ResultRow evening(Evening one) {
        String took = EventWords.joined(" · ", one.minutesForOne().map(Lengths::words).map(time -> Texts.get("results.forOne", time)).orElse(""),
                one.costForOne().map(cost -> Texts.get("results.cost", cost.text(UserLocale.current().forms()))).orElse(""));
        return new ResultRow("evening " + one.name(), one.name(), List.of(Texts.get("verdict." + one.verdict())),
                EventWords.joined(" · ", Texts.get("results.share", one.helped().some(), one.helped().all(), percent(one.helped().low()),
                        percent(one.helped().high()), percent(one.others().value())), took),
                Optional.empty());
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }

    private static ResultRow total(String sort, Funnel.Total one, String name) {
        return new ResultRow(sort + " " + one.name(), name, figures(one.met(), one.followedUp(), one.helped()),
                EventWords.joined(" · ", Texts.get("results.times", one.events()),
                        one.minutes() == 0 ? "" : Texts.get("event.took", Lengths.words(one.minutes())),
                        one.minutesForOne().map(Lengths::words).map(time -> Texts.get("results.forOne", time)).orElse("")),
                Optional.empty());
    }

    private static ResultRow event(EventPlace place, Funnel.OfEvent one) {
        String day = one.day().map(when -> new org.wellspring.core.words.DateWords().near(when, place.today())).orElse("");
        return new ResultRow("event " + one.id(), one.title(), figures(one.met(), one.followedUp(), one.helped()),
                EventWords.joined(" · ", day, one.running() ? Texts.get("results.running") : ""), Optional.of(one.id()));
    }

    private static List<String> figures(int met, int followedUp, int helped) {
        return List.of(Texts.get("figure.met", met), Texts.get("figure.followedUp", followedUp), Texts.get("figure.helped", helped));
    }

    private static ResultRow source(OriginReport.Source one) {
        String kind = Texts.get("origin." + one.kind().getLiteral());
        Optional<UUID> leads = one.source().filter(id -> one.kind() != OriginKind.ASSOCIATION);
        return new ResultRow("origin " + one.kind() + one.source(), EventWords.joined(" ", kind, one.name()),
                List.of(Texts.get("figure.people", one.people()), Texts.get("figure.alive", one.alive())),
                one.minutes() == 0 ? "" : Texts.get("event.took", Lengths.words(one.minutes())), leads);
    }
}
