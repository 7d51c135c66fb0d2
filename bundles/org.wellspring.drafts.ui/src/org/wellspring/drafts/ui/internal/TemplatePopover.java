// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.ui.internal;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.wellspring.drafts.Template;
import org.wellspring.drafts.commands.RemoveTemplate;
import org.wellspring.drafts.commands.SetTemplate;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.NativeNames;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.SearchField;

/** A template, to be changed as one's own: under its name it takes the place of what was there, under another it stands beside all there are. UI thread only. */
final class TemplatePopover {
    private static final int WIDTH = 660;
    private static final int LINES = 12;

    private final SheetPlace place;
    private final Template template;
    private final Set<String> taken;
    private Popover popover;
    private SearchField name;
    private SearchField subject;
    private Text words;

    /**
     * About a template.
     *
     * @param taken the keys of all templates there are
     */
    TemplatePopover(SheetPlace place, Template template, Set<String> taken) {
        this.place = place;
        this.template = template;
        this.taken = taken;
    }

    /**
     * Opens it.
     *
     * @param then called once it was kept, with what it is now, or taken away, with nothing
     */
    void open(Consumer<Optional<Template>> then) {
        popover = new Popover(place.window(), place.theme(), Texts.get("template.title"), WIDTH).titled().stay();
        Composite content = popover.content();
        name = field(content, "template.name", template.name());
        subject = field(content, "subject", template.subject());
        words(content);
        new Heading(content, place.theme(), Heading.Level.SUBTITLE,
                Texts.get("template.help", place.drafts().fields().stream().map(field -> "{" + field + "}").collect(Collectors.joining(", "))))
                .setLayoutData(wide());
        buttons(then);
        popover.kept(() -> keep(then)).open();
        words.setFocus();
    }

    private SearchField field(Composite content, String key, String value) {
        SearchField field = new SearchField(content, place.theme(), Texts.get(key));
        GridData line = wide();
        line.heightHint = place.theme().px(36);
        field.setLayoutData(line);
        field.setText(value);
        return field;
    }

    private void words(Composite content) {
        Theme theme = place.theme();
        Composite holder = new Composite(content, SWT.NONE);
        FillLayout inset = new FillLayout();
        inset.marginWidth = theme.px(10);
        inset.marginHeight = theme.px(8);
        holder.setLayout(inset);
        holder.setBackground(theme.palette().soft());
        words = new Text(holder, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        words.setBackground(theme.palette().soft());
        words.setForeground(theme.palette().text());
        words.setFont(theme.fonts().text());
        NativeNames.of(words, holder, () -> Texts.get("words"));
        words.setText(template.words());
        words.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                e.doit = true;
            }
        });
        GridData room = new GridData(SWT.FILL, SWT.FILL, true, true);
        room.heightHint = LINES * words.getLineHeight();
        holder.setLayoutData(room);
    }

    private void buttons(Consumer<Optional<Template>> then) {
        Composite row = place.theme().surface(new Composite(popover.foot(), SWT.NONE), place.theme().surfaceOf(popover.foot()));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        FlatButton remove = new FlatButton(row, place.theme(), FlatButton.Kind.QUIET, Texts.get("template.remove")).onPress(() -> remove(then));
        remove.setVisible(template.isOwn());
        remove.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        new FlatButton(row, place.theme(), FlatButton.Kind.PLAIN, Texts.get("cancel")).onPress(popover::close);
        new FlatButton(row, place.theme(), FlatButton.Kind.PRIMARY, Texts.get("template.keep")).onPress(() -> keep(then));
    }

    private void keep(Consumer<Optional<Template>> then) {
        String called = name.getText().strip();
        Template mine = new Template(called.equals(template.name()) ? template.key() : Template.freeKey(called, taken::contains), called, template.use(),
                template.ways(), template.purpose(),
                subject.getText().strip(), words.getText().strip(), Template.OWN);
        place.actions().runAndSay(new SetTemplate(mine), Texts.get("template.kept", called)).ifPresent(id -> {
            popover.close();
            then.accept(Optional.of(mine));
        });
    }

    private void remove(Consumer<Optional<Template>> then) {
        place.actions().runAndSay(new RemoveTemplate(template.key()), Texts.get("template.removed", template.name())).ifPresent(id -> {
            popover.close();
            then.accept(Optional.empty());
        });
    }

    private static GridData wide() {
        return new GridData(SWT.FILL, SWT.TOP, true, false);
    }
}
