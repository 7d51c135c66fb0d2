// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Problem;
import org.wellspring.core.SpaceException;
import org.wellspring.interop.ImportOptions;
import org.wellspring.interop.ImportPlan;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.Importer;
import org.wellspring.interop.Progress;
import org.wellspring.ui.widgets.Bar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;

/** An import from file to report: reading, what would change, doing it, what became of it. UI thread only. */
final class ImportDialog {
    /** Work of the importer that tells how far it is. */
    private interface Step<T> {
        T run(Progress progress);
    }

    private final ImportTools tools;
    private final Shell window;
    private final List<Path> files;
    private final Importer importer;
    private Popover popover;
    private ImportOptions options = ImportOptions.detect();

    ImportDialog(ImportTools tools, Shell window, List<Path> files) {
        this.tools = tools;
        this.window = window;
        this.files = List.copyOf(files);
        this.importer = new Importer(tools.space);
    }

    void open() {
        popover = new Popover(window, tools.theme, Texts.get("import.title"), 760).stay();
        popover.open();
        read(options);
    }

    /** Reads the files, told by their content or by what the user knows better. */
    void read(ImportOptions wanted) {
        options = wanted;
        work(Texts.get("import.reading", names()), progress -> importer.read(files, wanted, progress), this::preview);
    }

    private void preview(ImportPlan plan) {
        clear();
        new PreviewPage(tools.theme, popover.content(), plan, options).build(() -> apply(plan), this::close, this::read);
        popover.place();
    }

    private void apply(ImportPlan plan) {
        work(plan.label(), progress -> importer.apply(plan, progress), this::report);
    }

    private void report(ImportReport report) {
        clear();
        new ReportPage(tools, popover.content(), report).build(this::close, () -> undo(report), () -> retry(report));
        popover.place();
    }

    private void undo(ImportReport report) {
        report.transaction().ifPresent(id -> tools.actions.attempt(() -> tools.space.history().undo(id)));
        close();
    }

    private void retry(ImportReport report) {
        work(Texts.get("import.retrying"), progress -> {
            ImportReport last = report;
            for (UUID run : report.runs()) {
                last = importer.retry(run, Map.of(), progress);
            }
            return last;
        }, this::report);
    }

    /** Shows how far it is, with a way out; the cross in the status line does the same. */
    private <T> void work(String title, Step<T> step, Consumer<T> then) {
        clear();
        Composite content = popover.content();
        words(content, Heading.Level.STRONG, title);
        Heading doing = words(content, Heading.Level.SUBTITLE, " ");
        Bar bar = new Bar(content, tools.theme, title);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        FlatButton cancel = new FlatButton(content, tools.theme, FlatButton.Kind.PLAIN, Texts.get("cancel"));
        cancel.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        Job job = tools.jobs.run(title, monitor -> perform(step, new MonitorProgress(monitor,
                new Throttle(bar, (text, fraction) -> at(doing, bar, text, fraction)))), result -> {
                    if (popover.isOpen()) {
                        then.accept(result);
                    }
                }, this::failed);
        cancel.onPress(() -> {
            job.cancel();
            close();
        });
        popover.place();
        cancel.setFocus();
    }

    private static <T> T perform(Step<T> step, Progress progress) {
        try {
            return step.run(progress);
        } catch (CancellationException e) {
            throw new OperationCanceledException(e.getMessage());
        }
    }

    private static void at(Heading doing, Bar bar, String text, double fraction) {
        if (!bar.isDisposed()) {
            doing.setText(text);
            bar.setFraction(Math.max(0, fraction));
        }
    }

    private void failed(Exception e) {
        close();
        SpaceException problem = e instanceof SpaceException known ? known : new SpaceException(
                new Problem(Problem.Kind.OTHER, Texts.get("import.failed", e),
                        Texts.get("import.failed.safe"), Texts.get("import.failed.todo")), e);
        tools.actions.attempt(() -> {
            throw problem;
        });
    }

    private void close() {
        popover.close();
    }

    private void clear() {
        for (Control child : popover.content().getChildren()) {
            child.dispose();
        }
    }

    private Heading words(Composite parent, Heading.Level level, String text) {
        Heading heading = new Heading(parent, tools.theme, level, text);
        heading.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return heading;
    }

    private String names() {
        return files.stream().map(f -> f.getFileName().toString()).collect(Collectors.joining(", "));
    }
}
