// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
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
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;

/** What an import did, what could not be read and why (X6), and where to go from here. */
final class ReportSheet extends Sheet {
    private static final int ALONE = 210;
    private static final int HEADING = 40;
    private static final int ROW = 58;

    private final Imported imported;
    private final List<KeptFailures.Failure> failures;
    private final ImportFlow flow;
    private final List<ReportLine> lines;
    private RowList<ReportLine> list;

    ReportSheet(Theme theme, Imported imported, List<KeptFailures.Failure> failures, ImportFlow flow) {
        super(theme);
        this.imported = imported;
        this.failures = failures;
        this.flow = flow;
        this.lines = new ArrayList<>(Stream.concat(failures.stream().map(ReportLine.Failed::new), ReportLine.of(imported.reports()).stream()).toList());
    }

    @Override
    protected String title() {
        int changed = imported.created() + imported.updated();
        return changed > 0 ? Texts.get("report.title", changed)
                : imported.groups() > 0 ? Texts.get("report.title.groups", imported.groups())
                        : Texts.get(failures.isEmpty() ? "report.title.nothing" : "report.title.failed");
    }

    /** As high as what there is to say needs, so that a good end is a short page. */
    @Override
    protected int height() {
        return lines.isEmpty() ? ALONE : Math.min(super.height(), ALONE + HEADING + lines.size() * ROW);
    }

    @Override
    protected void fill(Composite body) {
        words(body, Heading.Level.SUBTITLE, counts());
        LinkText links = new LinkText(body, theme, links());
        links.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        if (lines.isEmpty()) {
            theme.surface(new Composite(body, SWT.NONE), Token.PANEL).setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            return;
        }
        list = new RowList<>(body, theme, SWT.NONE, RowStyle.PLAIN, Texts.get("report.list"), new CardRowRenderer<>(2, ReportLine::row));
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        sections();
        list.setActions(List.of(new RowAction<>(Texts.get("report.correct"), Texts.get("report.correct.key").charAt(0),
                line -> line instanceof ReportLine.Failed f && f.failure().kept(), rows -> correct(rows.getFirst())),
                // By key it is Enter: a stray letter parts nobody.
                RowAction.byMouse(Texts.get("report.part"), line -> line instanceof ReportLine.One one && one.parts(), rows -> part(rows.getFirst())),
                new RowAction<>(Texts.get("report.open"), Texts.get("report.open.key").charAt(0),
                        line -> line instanceof ReportLine.Remark unread && unread.remark().person().isPresent(), rows -> open(rows.getFirst()))));
        list.onOpen(this::open);
        list.select(0);
    }

    private void sections() {
        list.setSections(Stream.of(section("report.failures", ReportLine.Failed.class), section("report.joined", ReportLine.One.class),
                section("report.alike", ReportLine.Two.class), section("report.groups", ReportLine.Grouped.class),
                section("report.remarks", ReportLine.Remark.class))
                .flatMap(Optional::stream).toList());
    }

    private Optional<Section<ReportLine>> section(String key, Class<? extends ReportLine> type) {
        List<ReportLine> rows = lines.stream().filter(type::isInstance).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Section<>(Texts.get(key, rows.size()), RowSource.of(rows)));
    }

    private void open(ReportLine line) {
        switch (line) {
            case ReportLine.Failed failed -> correct(failed);
            case ReportLine.One one when one.parts() -> part(one);
            case ReportLine.Two two -> leave(flow::findDuplicates);
            case ReportLine.Remark unread when unread.remark().person().isPresent() -> leave(() -> flow.show(unread.remark().person().get()));
            default -> {}
        }
    }

    /** Takes the record out of the person again; the rest of the import stays (M13). */
    private void part(ReportLine line) {
        if (line instanceof ReportLine.One one && flow.part(one.joined())) {
            lines.remove(line);
            sections();
        }
    }

    private String counts() {
        return Stream
                .of(count("report.created", imported.created()), count("report.organizations", imported.organizations()),
                        count("report.updated", imported.updated()),
                        count("report.unchanged", imported.unchanged()), count("report.groups.count", imported.groups()),
                        count("report.failed", failures.size()))
                .flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    private static Optional<String> count(String key, int number) {
        return number == 0 ? Optional.empty() : Optional.of(Texts.get(key, number));
    }

    /** After new people came in, somebody may be in the book twice (M13). */
    private RichText links() {
        RichText text = RichText.empty().link(Texts.get("report.show"), () -> leave(flow::showPeople));
        return imported.created() == 0 ? text
                : text.muted("  ·  " + Texts.get("report.twins") + " ").link(Texts.get("report.twins.link"), () -> leave(flow::findDuplicates));
    }

    @Override
    protected Control buttons() {
        boolean kept = failures.stream().anyMatch(KeptFailures.Failure::kept);
        if (!imported.transactions().isEmpty()) {
            button(FlatButton.Kind.PLAIN, Texts.get("report.undo"), () -> leave(() -> flow.undo(imported)));
        }
        if (kept) {
            button(FlatButton.Kind.PLAIN, Texts.get("report.retry"), () -> leave(() -> flow.retry(imported, Map.of())));
        }
        return button(FlatButton.Kind.PRIMARY, Texts.get("report.done"), this::close);
    }

    private void correct(ReportLine line) {
        if (line instanceof ReportLine.Failed failed) {
            failed.failure().id().ifPresent(id -> new CorrectPopover(theme, failed.failure()).open(shell(),
                    text -> leave(() -> flow.retry(imported, Map.of(id, text)))));
        }
    }

    private void leave(Runnable then) {
        close();
        then.run();
    }
}
