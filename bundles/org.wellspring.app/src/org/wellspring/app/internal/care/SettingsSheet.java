// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.care;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.app.internal.Texts;
import org.wellspring.core.Space;
import org.wellspring.core.settings.ChangeSetting;
import org.wellspring.core.settings.SettingKey;
import org.wellspring.core.settings.Settings;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.ThemeMode;
import org.wellspring.ui.theme.ThemePreference;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.DropDown;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.Tone;

/** Every setting with what it means, changed where it stands. Each change is one step that undo takes back. */
final class SettingsSheet {
    private static final int WIDTH = 640;
    private static final int VALUE = 120;

    private final Theme theme;
    private final Space space;
    private final Actions actions;
    private final List<SettingKey<?>> keys;
    private Runnable resized = () -> {};

    SettingsSheet(Theme theme, Space space, Actions actions, List<SettingKey<?>> keys) {
        this.theme = theme;
        this.space = space;
        this.actions = actions;
        this.keys = List.copyOf(keys);
    }

    void open(Shell window) {
        Popover popover = new Popover(window, theme, Texts.get("settings.title"), WIDTH);
        Composite content = popover.content();
        content.setLayout(grid());
        Heading title = new Heading(content, theme, Heading.Level.TITLE, Texts.get("settings.title"));
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        Control first = colours(content);
        keys.forEach(key -> setting(content, key));
        // In sight however long the list is.
        Composite foot = theme.surface(new Composite(popover.foot(), SWT.NONE), Token.PANEL);
        foot.setLayout(new GridLayout(2, false));
        foot.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new Heading(foot, theme, Heading.Level.SUBTITLE, Texts.get("settings.hint")).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new FlatButton(foot, theme, FlatButton.Kind.PLAIN, Texts.get("settings.close")).onPress(popover::close)
                .setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        popover.open();
        resized = popover::place;
        first.setFocus();
    }

    private GridLayout grid() {
        GridLayout grid = new GridLayout(2, false);
        grid.marginWidth = theme.px(22);
        grid.marginHeight = theme.px(16);
        grid.horizontalSpacing = theme.px(16);
        grid.verticalSpacing = theme.px(10);
        return grid;
    }

    private Control colours(Composite content) {
        ChipBar bar = new ChipBar(content, theme, Texts.get("settings.colours"));
        bar.setChips(Arrays.stream(ThemeMode.values()).map(m -> new Chip(m.name(), Texts.get("theme." + m.name()), Tone.SOFT)).toList());
        bar.setOn(Set.of(theme.mode().name()));
        bar.onToggle(on -> {
            ThemeMode mode = on.stream().map(ThemeMode::valueOf).filter(m -> m != theme.mode()).findFirst().orElse(theme.mode());
            bar.setOn(Set.of(mode.name()));
            theme.setMode(mode);
            new ThemePreference().save(mode);
        });
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        return bar;
    }

    private void setting(Composite content, SettingKey<?> key) {
        Composite words = theme.surface(new Composite(content, SWT.NONE), Token.PANEL);
        GridLayout lines = new GridLayout();
        lines.marginWidth = 0;
        lines.marginHeight = theme.px(4);
        lines.verticalSpacing = theme.px(2);
        words.setLayout(lines);
        words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        fill(new Heading(words, theme, Heading.Level.TEXT, key.meaning()));
        LinkText usual = fill(new LinkText(words, theme, RichText.empty()));
        GridData right = new GridData(SWT.FILL, SWT.TOP, false, false);
        right.widthHint = theme.px(VALUE);
        if (!key.choices().isEmpty()) {
            choice(content, key, usual).setLayoutData(right);
            return;
        }
        InlineEdit value = new InlineEdit(content, theme, SWT.NONE, key.meaning()).boxed().placeholder(Texts.get("settings.none"))
                .check(text -> objection(key, text));
        value.setLayoutData(right);
        value.setEnabled(space.readOnlyReason().isEmpty());
        value.onCommit(text -> {
            set(key, text);
            show(key, value::setValue, usual);
        });
        show(key, value::setValue, usual);
    }

    /** Of a handful one is chosen, not typed. */
    private FlatButton choice(Composite content, SettingKey<?> key, LinkText usual) {
        FlatButton value = new FlatButton(content, theme, FlatButton.Kind.PLAIN, "").menu();
        value.setEnabled(space.readOnlyReason().isEmpty());
        value.onPress(() -> {
            Menu menu = new Menu(value);
            key.choices().forEach(choice -> DropDown.item(menu, choice, () -> {
                set(key, choice);
                show(key, value::setText, usual);
            }));
            DropDown.below(value, menu);
        });
        show(key, value::setText, usual);
        return value;
    }

    /** The value that counts now, and the way back to the usual one. */
    private void show(SettingKey<?> key, Consumer<String> value, LinkText usual) {
        String now = String.valueOf(new Settings(space).get(key));
        String fallback = String.valueOf(key.fallback());
        value.accept(now);
        boolean changed = !now.equals(fallback);
        ((GridData) usual.getLayoutData()).exclude = !changed;
        usual.setVisible(changed);
        usual.setText(!changed ? RichText.empty()
                : RichText.empty().link(fallback.isEmpty() ? Texts.get("settings.back.none") : Texts.get("settings.back", fallback), () -> {
                    set(key, fallback);
                    show(key, value, usual);
                }));
        usual.requestLayout();
        resized.run();
    }

    private void set(SettingKey<?> key, String text) {
        actions.run(new ChangeSetting(key, text.strip()));
    }

    private static Optional<String> objection(SettingKey<?> key, String text) {
        try {
            key.read().apply(text.strip());
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static <C extends Control> C fill(C control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return control;
    }
}
