// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.frame;

import java.util.Optional;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.wellspring.app.internal.Texts;
import org.wellspring.app.internal.door.Threshold;
import org.wellspring.app.internal.keys.Keys;
import org.wellspring.app.internal.palette.PaletteHandler;
import org.wellspring.core.History;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.SpaceListener;
import org.wellspring.core.SpaceName;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.spaces.SpaceParts;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.SearchField;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The bar on top: a field that leads to the palette, undo and redo, Capture, and a menu of what is seldom needed. */
public final class TopBar {
    private static final int FIELD_WIDTH = 474;

    @Inject
    Theme theme;
    @Inject
    Threshold threshold;
    @Inject
    Commands commands;
    @Inject
    IEclipseContext context;
    @Inject
    MainWindow window;

    private Composite bar;
    private SearchField field;
    private FlatButton undo;
    private FlatButton redo;
    private FlatButton capture;
    private FlatButton more;
    private final SpaceListener refresh = change -> showHistory();
    private Optional<Space> heard = Optional.empty();
    private Optional<MPart> active = Optional.empty();

    /** Another part has the keyboard, perhaps one of another space: undo is of that one. */
    @Inject
    void active(@org.eclipse.e4.core.di.annotations.Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
        active = Optional.ofNullable(part);
        if (bar != null && !bar.isDisposed() && !shown().equals(heard)) {
            spaceChanged();
        }
    }

    @PostConstruct
    void create(Composite parent) {
        Composite trim = Bars.fill(parent, true);
        theme.surface(trim, Token.PANEL);
        trim.addListener(SWT.Paint, this::line);
        bar = theme.surface(new Composite(parent, SWT.DOUBLE_BUFFERED), Token.PANEL);
        GridLayout layout = new GridLayout(5, false);
        layout.marginWidth = theme.px(20);
        layout.marginHeight = theme.px(9);
        layout.horizontalSpacing = theme.px(8);
        bar.setLayout(layout);
        createField();
        undo = button(Icon.UNDO, "topbar.undo", "org.wellspring.command.undo");
        redo = button(Icon.REDO, "topbar.redo", "org.wellspring.command.redo");
        capture = new FlatButton(bar, theme, FlatButton.Kind.PRIMARY, Texts.get("topbar.capture"));
        capture.setToolTipText(Texts.get("topbar.capture.tooltip", Keys.shown("M1+N")));
        capture.onPress(() -> commands.run(CommandIds.CAPTURE));
        GridData place = new GridData();
        place.exclude = !commands.has(CommandIds.CAPTURE);
        capture.setLayoutData(place);
        more = new FlatButton(bar, theme, FlatButton.Kind.QUIET, "").icon(Icon.MORE, Texts.get("topbar.more"));
        more.onPress(() -> ContextInjectionFactory.make(WindowMenu.class, context).open(more));
        threshold.onChange(this::spaceChanged);
        bar.addListener(SWT.Dispose, e -> heard.ifPresent(s -> s.removeListener(refresh)));
        spaceChanged();
    }

    private void createField() {
        field = new SearchField(bar, theme, Texts.get("topbar.search"));
        field.setKeyHint(Keys.shown("M1+K").replace('+', ' '));
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, true, false);
        data.widthHint = theme.px(FIELD_WIDTH);
        data.minimumWidth = theme.px(120);
        field.setLayoutData(data);
        field.onClick(() -> openPalette(""));
        field.onChange(text -> {
            if (!text.isEmpty()) {
                field.setText("");
                openPalette(text);
            }
        });
        bar.addListener(SWT.Resize, e -> data.widthHint = Math.min(theme.px(FIELD_WIDTH), bar.getSize().x / 2));
    }

    /** What was typed into the field goes on in the palette. */
    private void openPalette(String typed) {
        commands.run(PaletteHandler.COMMAND, java.util.Map.of(PaletteHandler.TYPED, typed));
    }

    private FlatButton button(Icon icon, String key, String command) {
        FlatButton button = new FlatButton(bar, theme, FlatButton.Kind.QUIET, "").icon(icon, Texts.get(key));
        // As the key does it: of the part that has the keyboard.
        return button.onPress(() -> window.make(Commands.class).run(command));
    }

    private void spaceChanged() {
        if (bar.isDisposed()) {
            return;
        }
        Optional<Space> now = shown();
        if (!now.equals(heard)) {
            heard.ifPresent(s -> s.removeListener(refresh));
            heard = now;
            heard.ifPresent(s -> s.addListener(refresh));
        }
        boolean open = heard.isPresent();
        field.setVisible(open);
        undo.setVisible(open);
        redo.setVisible(open);
        capture.setVisible(open && commands.has(CommandIds.CAPTURE));
        more.setVisible(open);
        showHistory();
    }

    /** The space of the part that has the keyboard, or else the book. */
    private Optional<Space> shown() {
        return threshold.space().map(book -> active.map(MPart::getContext).map(context -> (Space) context.get(SpaceParts.FRONT)).orElse(book));
    }

    private void showHistory() {
        if (bar.isDisposed() || heard.isEmpty()) {
            return;
        }
        Space space = heard.get();
        Optional<History.Entry> back = space.history().undoable();
        Optional<History.Entry> again = space.history().redoable();
        // A button that goes out would hand the keyboard on to whatever comes next.
        boolean undoKept = undo.isFocusControl() && back.isEmpty();
        boolean redoKept = redo.isFocusControl() && again.isEmpty();
        if (redoKept) {
            undo.setEnabled(back.isPresent());
            undo.setFocus();
        } else if (undoKept) {
            redo.setEnabled(again.isPresent());
            redo.setFocus();
        }
        show(undo, space, back, "topbar.undo", "M1+Z");
        show(redo, space, again, "topbar.redo", "M1+Shift+Z");
    }

    private static void show(FlatButton button, Space space, Optional<History.Entry> entry, String key, String keys) {
        button.setEnabled(entry.isPresent());
        boolean book = space.kind().equals(SpaceKind.BOOK);
        button.setToolTipText(entry.map(e -> book ? Texts.get(key + ".what", e.label(), Keys.shown(keys))
                : Texts.get(key + ".in", e.label(), Keys.shown(keys), SpaceName.of(space))).orElseGet(() -> Texts.get(key)));
    }

    private void line(Event e) {
        e.gc.setBackground(theme.palette().line());
        Composite trim = (Composite) e.widget;
        e.gc.fillRectangle(0, trim.getSize().y - 1, trim.getSize().x, 1);
    }
}
