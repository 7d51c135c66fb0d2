// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wellspring.app.internal.Texts;
import org.wellspring.app.internal.keys.Keys;
import org.wellspring.core.Problem;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.ThemeMode;
import org.wellspring.ui.theme.ThemePreference;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.ScrollPage;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The front door: a welcome at the first start, a word while we wait, or what keeps the space shut and what to do. */
public final class DoorPart {
    private static final int WIDTH = 560;

    @Inject
    Theme theme;
    @Inject
    Threshold threshold;
    @Inject
    FirstSteps steps;
    @Inject
    IWorkbench workbench;
    @Inject
    EHandlerService handlers;
    @Inject
    EPartService parts;
    @Inject
    MPart part;

    private final Map<String, FirstStep> keys = new LinkedHashMap<>();
    private ScrollPage page;
    private Composite column;
    private Optional<Control> first = Optional.empty();

    @PostConstruct
    void create(Composite parent) {
        page = new ScrollPage(parent, theme);
        threshold.onChange(this::show);
        show();
    }

    /** The keys that the welcome and the help name lead to its choices, as long as it is there: the window's own meaning of them is hidden meanwhile. */
    private void keys(boolean welcome) {
        keys.forEach(handlers::deactivateHandler);
        keys.clear();
        if (welcome) {
            keys.put(CommandIds.CAPTURE, new FirstStep(steps::writeDown));
            keys.put(CommandIds.NEW_PERSON, new FirstStep(steps::newPerson));
            if (steps.hasImport()) {
                keys.put(CommandIds.IMPORT, new FirstStep(steps::importContacts));
            }
            if (steps.hasSample()) {
                keys.put(CommandIds.SAMPLE, new FirstStep(steps::lookAround));
            }
            keys.forEach(handlers::activateHandler);
            // Keys mean what the part says that is active, and coming back here that is none at first.
            page.getDisplay().asyncExec(() -> {
                if (!page.isDisposed()) {
                    parts.activate(part);
                }
            });
        }
    }

    @Focus
    void focus() {
        theme.expectKeyboard();
        if (!first.map(Control::setFocus).orElse(false)) {
            page.setFocus();
        }
    }

    private void show() {
        if (page.isDisposed()) {
            return;
        }
        if (column != null) {
            column.dispose();
        }
        first = Optional.empty();
        keys(threshold.door().filter(Door.Absent.class::isInstance).isPresent());
        column = theme.surface(new Composite(page.content(), SWT.NONE), Token.BACKGROUND);
        GridLayout layout = new GridLayout();
        layout.marginHeight = theme.px(48);
        layout.verticalSpacing = theme.px(10);
        column.setLayout(layout);
        GridData data = new GridData(SWT.CENTER, SWT.BEGINNING, true, false);
        data.widthHint = theme.px(WIDTH);
        column.setLayoutData(data);
        if (threshold.door().isEmpty() || threshold.door().get() instanceof Door.Elsewhere) {
            words(Heading.Level.SUBTITLE, Texts.get("door.opening"));
        } else if (threshold.door().get() instanceof Door.Shut(Path directory, Problem problem)) {
            shut(directory, problem);
        } else {
            welcome();
        }
        page.reflow();
        focus();
    }

    private void welcome() {
        words(Heading.Level.TITLE, Texts.get("welcome.title"));
        words(Heading.Level.SUBTITLE, Texts.get("welcome.sentence"));
        gap();
        if (steps.hasImport()) {
            choice("welcome.import", FlatButton.Kind.PRIMARY, steps::importContacts);
        }
        if (steps.hasSample()) {
            choice("welcome.sample", FlatButton.Kind.PLAIN, steps::lookAround);
        }
        choice("welcome.empty", FlatButton.Kind.PLAIN, steps::startEmpty);
        gap();
        words(Heading.Level.SUBTITLE, Texts.get("welcome.place", threshold.directory()));
        colours();
    }

    /** Whoever can't read well what came up should not have to look for where to change it. */
    private void colours() {
        RichText text = RichText.empty();
        for (ThemeMode mode : ThemeMode.values()) {
            text = (text.spans().isEmpty() ? text : text.muted(" · ")).link(Texts.get("theme." + mode.name()), () -> {
                theme.setMode(mode);
                new ThemePreference().save(mode);
            });
        }
        new LinkText(column, theme, text).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void shut(Path directory, Problem problem) {
        words(Heading.Level.TITLE, Texts.get("door.title." + problem.kind().name()));
        words(Heading.Level.TEXT, problem.happened());
        words(Heading.Level.TEXT, problem.safe());
        words(Heading.Level.TEXT, problem.todo());
        gap();
        switch (problem.kind()) {
            case LOCKED, READ_ONLY, DISK_FULL -> {
                choice("door.again", FlatButton.Kind.PRIMARY, threshold::open);
                choice("door.read", FlatButton.Kind.PLAIN, threshold::openForReading);
            }
            case CORRUPTED, HALF_WRITTEN -> damaged(newestBackup(directory));
            default -> choice("door.again", FlatButton.Kind.PRIMARY, threshold::open);
        }
        choice("door.quit", FlatButton.Kind.PLAIN, workbench::close);
        gap();
        words(Heading.Level.SUBTITLE, Texts.get("door.place", directory));
    }

    private void damaged(Optional<Path> backup) {
        backup.ifPresent(b -> choice("door.restore", FlatButton.Kind.PRIMARY, () -> threshold.restore(b)));
        choice("door.again", backup.isEmpty() ? FlatButton.Kind.PRIMARY : FlatButton.Kind.PLAIN, threshold::open);
    }

    private void choice(String key, FlatButton.Kind kind, Runnable action) {
        FlatButton button = new FlatButton(column, theme, kind, Texts.get(key)).onPress(action);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = theme.px(40);
        button.setLayoutData(data);
        if (first.isEmpty()) {
            first = Optional.of(button);
        }
        String why = Texts.get(key + ".why", Keys.shown("M1+N"));
        if (!why.isEmpty()) {
            words(Heading.Level.SUBTITLE, why);
        }
    }

    private void words(Heading.Level level, String text) {
        new Heading(column, theme, level, text).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void gap() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.heightHint = theme.px(8);
        theme.surface(new Composite(column, SWT.NONE), Token.BACKGROUND).setLayoutData(data);
    }

    private static Optional<Path> newestBackup(Path directory) {
        Path backups = directory.resolve("backups");
        if (!Files.isDirectory(backups)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(backups)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted(Comparator.reverseOrder()).toList();
            return sorted.stream().findFirst();
        } catch (IOException e) {
            ILog.of(DoorPart.class).warn("The backups in " + backups + " can't be listed", e);
            return Optional.empty();
        }
    }
}
