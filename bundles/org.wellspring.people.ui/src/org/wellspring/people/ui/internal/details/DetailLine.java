// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.details;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.Command;
import org.wellspring.people.commands.FieldRules;
import org.wellspring.people.commands.RemoveDetail;
import org.wellspring.people.ui.internal.PageTools;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.links.Link;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.Painted;
import org.wellspring.ui.widgets.RichText;

/**
 * One line of the details: what it is, the value, and at the right what can be done with it. What a field takes is
 * checked where it is written and said there (M15). Ctrl+C copies a value, Delete takes the line away. UI thread only.
 */
public final class DetailLine {
    private static final int LABEL = 118;
    private static final int BUTTON = 26;
    /** Where the words of a field begin, from the end of its label. */
    private static final int INDENT = 14;

    private final PageTools tools;
    private final Composite grid;
    private final DetailRows.Row row;
    private String thing = "";

    /** @param grid has four columns, and {@link DetailRows} */
    public DetailLine(PageTools tools, Composite grid) {
        this.tools = tools;
        this.grid = grid;
        this.row = DetailRows.newIn(grid);
    }

    /** What it is about, so that the keyboard finds it again. */
    public DetailLine about(UUID object) {
        return about(object.toString());
    }

    /** The same of what is no object of its own. */
    public DetailLine about(String what) {
        thing = what;
        row.about(what);
        return this;
    }

    private <P extends Painted> P known(P control, String part) {
        if (!thing.isEmpty()) {
            control.standsFor(thing + "/" + part);
        }
        return control;
    }

    /** What it is, in words that can't be changed. */
    public DetailLine label(String text) {
        new Heading(grid, tools.theme(), Heading.Level.SUBTITLE, text).setLayoutData(left());
        return this;
    }

    /** What it is, in the user's own words. */
    public DetailLine label(String value, String otherwise, Function<String, Command<?>> change) {
        InlineEdit edit = new InlineEdit(grid, tools.theme(), SWT.NONE, Texts.get("details.label", otherwise))
                .level(Heading.Level.SUBTITLE).placeholder(otherwise).onCommit(t -> tools.actions().run(change.apply(t)));
        known(edit, "label").setValue(value);
        edit.setLayoutData(left());
        row.stop(edit);
        return this;
    }

    /** A value that is checked by the rules of a feature, and changed by a command. */
    public InlineEdit value(String name, String value, EAttribute rule, Function<String, Command<?>> change) {
        FieldRules rules = new FieldRules(tools.space());
        InlineEdit edit = new InlineEdit(grid, tools.theme(), SWT.NONE, name).placeholder(Texts.get("details.none"))
                .check(t -> rules.problem(rule, t));
        // Written another way but meant the same, it is shown as before: nothing changed, so nobody reads it again.
        edit.onCommit(t -> {
            Optional<?> done = t.isBlank() ? tools.actions().runAndSay(change.apply(t), Texts.get("removed", value))
                    : tools.actions().runAndSay(change.apply(t),
                            answer -> value.isBlank() || Boolean.FALSE.equals(answer) ? "" : Texts.get("changed", name, t, value));
            done.filter(Boolean.FALSE::equals).ifPresent(same -> edit.setValue(value));
        });
        known(edit, "value").setValue(value);
        row.value(edit);
        edit.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        edit.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == 'c' && (e.stateMask & SWT.MOD1) != 0 && !edit.isEditing()) {
                tools.links().copy(edit.value());
            }
        });
        return edit;
    }

    /** A value that leads somewhere when it is followed. */
    public void leading(String text, Runnable action) {
        LinkText link = known(new LinkText(grid, tools.theme(), RichText.empty().link(text, action)), "value");
        link.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        row.value(link);
    }

    /** What can be done: open it in the user's program where that is allowed, and take it, the object of that id, away. */
    public void end(Optional<Link> link, Icon icon, String opening, Optional<UUID> detail, String what) {
        link.ifPresentOrElse(l -> button(icon, opening, () -> tools.links().open(l)), this::gap);
        detail.ifPresentOrElse(id -> removing(id, what), this::gap);
    }

    /** A word under the line about how it is written: an open field of GTK shows none. */
    public void hint(String words) {
        GridData under = new GridData(SWT.FILL, SWT.TOP, true, false, 4, 1);
        under.horizontalIndent = tools.theme().px(LABEL + INDENT);
        new Heading(grid, tools.theme(), Heading.Level.SUBTITLE, words).setLayoutData(under);
    }

    /** Nothing can be done with it. */
    public void end() {
        gap();
        gap();
    }

    /** Nothing can be done with it, but Delete empties it; {@code what} is said then. */
    public void endEmptying(String what, Supplier<Command<?>> emptying) {
        end();
        row.removal(() -> tools.actions().runAndSay(emptying.get(), Texts.get("removed", what)).isPresent());
    }

    /**
     * One thing can be done with it, said in words where a sign would be taken for something else – a tick beside a field that
     * is being written –, and it can be taken away.
     */
    public void end(String does, String why, Runnable action, UUID detail, String what) {
        FlatButton button = new FlatButton(grid, tools.theme(), FlatButton.Kind.QUIET, does).onPress(action);
        button.setToolTipText(why);
        GridData data = new GridData(SWT.END, SWT.CENTER, false, false);
        data.heightHint = tools.theme().px(BUTTON);
        known(button, "does").setLayoutData(data);
        row.stop(button);
        removing(detail, what);
    }

    private void removing(UUID detail, String what) {
        row.removal(() -> tools.actions().runAndSay(new RemoveDetail(detail), Texts.get("removed", what)).isPresent());
        button(Icon.CLOSE, Texts.get("details.remove", what), row::remove);
    }

    private void button(Icon icon, String words, Runnable action) {
        FlatButton button = new FlatButton(grid, tools.theme(), FlatButton.Kind.QUIET, "").icon(icon, words).onPress(action);
        GridData data = new GridData(SWT.END, SWT.CENTER, false, false);
        data.widthHint = tools.theme().px(BUTTON);
        data.heightHint = tools.theme().px(BUTTON);
        known(button, icon.name()).setLayoutData(data);
        row.stop(button);
    }

    private void gap() {
        Composite gap = tools.theme().surface(new Composite(grid, SWT.NONE), tools.theme().surfaceOf(grid));
        GridData data = new GridData(SWT.END, SWT.CENTER, false, false);
        data.widthHint = tools.theme().px(BUTTON);
        data.heightHint = 1;
        gap.setLayoutData(data);
    }

    private GridData left() {
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.widthHint = tools.theme().px(LABEL);
        return data;
    }
}
