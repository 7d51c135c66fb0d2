// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Problem;
import org.wellspring.core.Ref;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.interop.Formats;
import org.wellspring.interop.ImportOptions;
import org.wellspring.interop.ImportPlan;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.Importer;
import org.wellspring.interop.Joined;
import org.wellspring.interop.PartRecord;
import org.wellspring.interop.Progress;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.Topics;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.command.TakingBack;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.form.Sheet;
import org.wellspring.ui.jobs.UiJobs;
import org.wellspring.ui.theme.Theme;

import jakarta.inject.Inject;

/**
 * One import from the files to the report: read, preview, import, report, and from there back or again. What may wait
 * runs as a job; this class itself lives on the UI thread.
 */
@Creatable
public final class ImportFlow {
    /** A report, and whether nobody wants it any more. */
    private record Applied(ImportReport report, boolean cancelled) {
    }

    private static final String PEOPLE = "org.wellspring.perspective.people";

    @Inject
    Space space;
    @Inject
    @Service
    Formats formats;
    @Inject
    UiJobs jobs;
    @Inject
    ErrorService errors;
    @Inject
    Theme theme;
    @Inject
    Commands commands;
    @Inject
    TakingBack back;
    @Inject
    Actions actions;
    @Inject
    MainWindow main;
    @Inject
    Desk desk;
    /** Absent where nobody listens. */
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    IEventBroker broker;

    private Shell window;
    private List<Path> files;
    private int works;

    /** Says what an import is, then asks for the files. */
    void ask(Shell over, Supplier<List<Path>> choose) {
        window = over;
        show(new StartSheet(theme, () -> choose(over, choose)));
    }

    /** While the files are being chosen nothing has ended, whatever becomes of the sheet. */
    private void choose(Shell over, Supplier<List<Path>> choose) {
        works++;
        List<Path> chosen = choose.get();
        if (chosen.isEmpty()) {
            ended();
        } else {
            start(over, chosen);
        }
    }

    /** Reads the files and shows what importing them would do. */
    void start(Shell over, List<Path> chosen) {
        window = over;
        files = List.copyOf(chosen);
        read(ImportOptions.detect());
    }

    private void read(ImportOptions options) {
        work(Texts.get("job.read", title()), p -> new Importer(space, formats).read(files, options, p),
                plan -> show(new PreviewSheet(theme, plan, formats.readable(), options, this::read, this::apply)));
    }

    /** Unless something goes on when a sheet is closed, that was all. */
    private void show(Sheet sheet) {
        int before = works;
        sheet.open(window);
        sheet.shell().addListener(SWT.Dispose, e -> e.display.asyncExec(() -> {
            if (works == before) {
                ended();
            }
        }));
    }

    /** Says that there is no more to come of this import. Any thread. */
    void ended() {
        if (broker != null && !theme.display().isDisposed()) {
            theme.display().asyncExec(() -> broker.send(Topics.IMPORT_ENDED, null));
        }
    }

    private void apply(ImportPlan plan) {
        work(Texts.get("job.import", title()), p -> new Applied(new Importer(space, formats).apply(plan, p), p.cancelled()), this::applied);
    }

    /** What was cancelled too late to stop is taken back: it was not wanted. */
    private void applied(Applied applied) {
        Imported imported = Imported.first(applied.report());
        if (applied.cancelled()) {
            undo(imported.transactions(), "cancelled");
        } else {
            report(imported);
        }
    }

    private void report(Imported imported) {
        if (!window.isDisposed()) {
            show(new ReportSheet(theme, imported, KeptFailures.of(space, imported), this));
        }
    }

    /** Tries what failed again, with corrected texts by id of the failure. */
    void retry(Imported imported, Map<UUID, String> corrected) {
        work(Texts.get("job.retry"), p -> again(imported.runs(), corrected, p), more -> report(imported.and(more)));
    }

    private List<ImportReport> again(List<UUID> runs, Map<UUID, String> corrected, Progress progress) {
        List<ImportReport> reports = new ArrayList<>();
        for (UUID run : runs) {
            reports.add(new Importer(space, formats).retry(run, corrected, progress));
        }
        return reports;
    }

    /** Takes back all that the import wrote. */
    void undo(Imported imported) {
        undo(imported.transactions(), "undo.done");
    }

    private void undo(List<UUID> transactions, String said) {
        if (transactions.isEmpty()) {
            errors.notice(Notice.of(Texts.get(said)));
        } else {
            back.undo(transactions.getFirst(), () -> undo(transactions.subList(1, transactions.size()), said));
        }
    }

    /** Takes a record out of the person that it was joined with; answers whether that was done. */
    boolean part(Joined joined) {
        return actions.runAndSay(new PartRecord(formats, joined.person().orElseThrow(), joined.source().orElseThrow()),
                Texts.get("parted", joined.name(), joined.with())).isPresent();
    }

    /** Goes to the people. */
    void showPeople() {
        main.service(EPartService.class).switchPerspective(PEOPLE);
    }

    /** Shows one of them. */
    void show(UUID one) {
        commands.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, Ref.of(space, one).toString()));
    }

    /** Looks for people who are in the book twice now. */
    void findDuplicates() {
        commands.run(CommandIds.DUPLICATES);
    }

    private String title() {
        String first = String.valueOf(files.getFirst().getFileName());
        return files.size() == 1 ? first : Texts.get("job.files", first, files.size() - 1);
    }

    private <T> void work(String title, Function<Progress, T> what, Consumer<T> then) {
        if (!desk.take()) {
            errors.notice(Notice.of(Texts.get("busy")));
            return;
        }
        works++;
        jobs.run(title, monitor -> {
            try {
                return MonitorProgress.during(monitor, what);
            } catch (OperationCanceledException cancelled) {
                ended();
                throw cancelled;
            } finally {
                desk.leave();
            }
        }, then, this::failed);
    }

    private void failed(Exception e) {
        ended();
        errors.show(e instanceof SpaceException s ? s.problem()
                : new Problem(Texts.get("failed"), Texts.get("failed.safe"), Texts.get("failed.todo")), e);
    }
}
