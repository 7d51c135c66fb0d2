// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.Command;
import org.wellspring.people.PersonPage;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.RemoveDetail;
import org.wellspring.people.ui.internal.PageTools;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.page.PageSection;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.page.Subject;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;

/** A part of a person's page that shows something of what is read once for all of them. */
abstract class PersonPart extends PageSection<PersonPart.Slice> {
    private static final int TICK = 28;

    /**
     * What of a page is shown.
     *
     * @param part two are the same if these are
     */
    record Slice(Object part, PersonPage page) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Slice slice && slice.part.equals(part);
        }

        @Override
        public int hashCode() {
            return part.hashCode();
        }
    }

    /** What all sections of a page work with. */
    final PageTools tools;
    /** Where the section puts its widgets. */
    final Composite box;

    PersonPart(SectionPlace place) {
        super(place);
        this.tools = PageTools.at(place);
        this.box = place.box().composite();
    }

    /** What of the page this section shows; equal means that nothing needs doing. Background thread. */
    abstract Object slice(PersonPage page);

    /** Fills the empty box. */
    abstract void build(PersonPage page);

    @Override
    protected final Slice read(Subject of) {
        PersonPage page = of.shared(PersonPage.class, () -> tools.people().page(of.id()).orElseThrow());
        return new Slice(slice(page), page);
    }

    @Override
    protected final void build(UUID of, Slice shown) {
        build(shown.page());
    }

    final Theme theme() {
        return tools.theme();
    }

    /** A line of words over the width of its parent. */
    final Heading words(Composite parent, Heading.Level level, String text) {
        return place().words(parent, level, text);
    }

    /** A line that is edited in its place, with a tick that says it is done; an emptied one is removed. */
    final void line(Composite parent, String value, String label, UUID id, EAttribute text,
            Supplier<Command<?>> done, String tick) {
        Composite line = bare(parent, 2);
        InlineEdit edit = new InlineEdit(line, theme(), SWT.NONE, label).onCommit(t -> {
            if (t.isBlank()) {
                tools.actions().runAndSay(new RemoveDetail(id), Texts.get("removed", value));
            } else {
                tools.actions().run(new EditEntity(id).set(text, t));
            }
        });
        edit.setValue(value);
        edit.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        FlatButton check = new FlatButton(line, theme(), FlatButton.Kind.QUIET, "").icon(Icon.CHECK, tick);
        GridData small = new GridData(SWT.END, SWT.CENTER, false, false);
        small.widthHint = theme().px(TICK);
        small.heightHint = theme().px(TICK);
        check.setLayoutData(small);
        check.onPress(() -> tools.actions().runAndSay(done.get(), Texts.get("entry.said", tick, value)));
    }

    /** A line that waits for something to be added. */
    final InlineEdit adding(Composite parent, String label, Consumer<String> commit) {
        InlineEdit add = new InlineEdit(parent, theme(), SWT.NONE, label).level(Heading.Level.SUBTITLE).placeholder(label)
                .onCommit(t -> {
                    if (!t.isBlank()) {
                        commit.accept(t);
                    }
                });
        add.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return add;
    }

    /** A container without margins on the ground of its parent. */
    final Composite bare(Composite parent, int columns) {
        return place().bare(parent, columns);
    }
}
