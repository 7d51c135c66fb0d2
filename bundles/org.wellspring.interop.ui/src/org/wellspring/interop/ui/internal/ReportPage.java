// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.Outcome;
import org.wellspring.interop.PlannedRecord;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.rows.Section;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;

/** What an import did: counts, and each record that failed with the reason; undo and another try (X6). */
final class ReportPage {
    private final Theme theme;
    private final Composite content;
    private final ImportReport report;

    ReportPage(ImportTools tools, Composite content, ImportReport report) {
        this.theme = tools.theme;
        this.content = content;
        this.report = report;
    }

    void build(Runnable close, Runnable undo, Runnable retry) {
        words(Heading.Level.STRONG, Texts.get(report.complete() ? "report.done"
                : report.anythingRead() ? "report.part" : "report.none"));
        words(Heading.Level.TEXT, Texts.get("report.counts", report.created(), report.updated(), report.unchanged()));
        if (!report.complete()) {
            words(Heading.Level.SUBTITLE, Texts.get("report.failed", report.failed()));
            failures();
        }
        Composite bar = buttons();
        if (report.transaction().isPresent()) {
            new FlatButton(bar, theme, FlatButton.Kind.PLAIN, Texts.get("report.undo")).onPress(undo);
        }
        if (!report.complete() && !report.runs().isEmpty()) {
            new FlatButton(bar, theme, FlatButton.Kind.PLAIN, Texts.get("report.retry")).onPress(retry);
        }
        new FlatButton(bar, theme, FlatButton.Kind.PRIMARY, Texts.get("close")).onPress(close).setFocus();
    }

    private void failures() {
        RowList<PlannedRecord> list = new RowList<>(content, theme, SWT.NONE, RowStyle.PLAIN, Texts.get("report.list"),
                new PlannedWords());
        GridData room = new GridData(SWT.FILL, SWT.FILL, true, true);
        room.heightHint = theme.px(Math.min(280, 40 + 36 * report.failed()));
        list.setLayoutData(room);
        List<Section<PlannedRecord>> sections = report.files().stream()
                .map(f -> new Section<>(report.files().size() == 1 ? "" : f.file(),
                        RowSource.of(f.failed().stream().map(ReportPage::line).toList()))).toList();
        list.setSections(sections);
    }

    private static PlannedRecord line(ImportReport.Failure failure) {
        String title = failure.record() == 0 ? Texts.get("report.file") : Texts.get("report.record", failure.record());
        return new PlannedRecord(failure.record(), failure.line(), title, new Outcome.Failed(failure.reason()));
    }

    private Composite buttons() {
        Composite bar = theme.surface(new Composite(content, SWT.NONE), theme.surfaceOf(content));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = theme.px(8);
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        return bar;
    }

    private void words(Heading.Level level, String text) {
        new Heading(content, theme, level, text).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }
}
