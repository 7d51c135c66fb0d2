// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.Command;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.NeedState;
import org.wellspring.people.PersonPage;
import org.wellspring.people.commands.AddTalkingPoint;
import org.wellspring.people.commands.AddWantedIntroduction;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.RemoveDetail;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;

/** Whom they would like to meet (M3, I4), and what to talk about (F7). */
final class WishesSection extends PageSection {
    WishesSection(PageTools tools, Composite box) {
        super(tools, box);
    }

    @Override
    Object slice(PersonPage page) {
        return List.of(page.wanted(), page.talkingPoints());
    }

    @Override
    void build(PersonPage page) {
        Card card = new Card(box, theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        words(card, Heading.Level.SUBTITLE, Texts.get("wishes.meet"));
        page.wanted().stream().filter(w -> w.state() != NeedState.MET && w.state() != NeedState.CLOSED)
                .forEach(w -> value(card, Heading.Level.STRONG, w.text(), Texts.get("wishes.meet"),
                        t -> change(w.id(), ModelPackage.Literals.WANTED_INTRODUCTION__WHO, t)));
        value(card, Heading.Level.SUBTITLE, "", Texts.get("wishes.meet.add"),
                t -> tools.actions().run(new AddWantedIntroduction(page.row().id(), t, "")));
        words(card, Heading.Level.SUBTITLE, Texts.get("wishes.talk"));
        page.talkingPoints().forEach(p -> value(card, Heading.Level.TEXT, p.text(), Texts.get("wishes.talk"),
                t -> change(p.id(), ModelPackage.Literals.TALKING_POINT__TEXT, t)));
        value(card, Heading.Level.SUBTITLE, "", Texts.get("wishes.talk.add"),
                t -> tools.actions().run(new AddTalkingPoint(page.row().id(), t)));
    }

    private void value(Composite card, Heading.Level level, String value, String label,
            Consumer<String> commit) {
        InlineEdit edit = new InlineEdit(card, theme(), SWT.NONE, label).level(level).placeholder(label).onCommit(commit);
        edit.setValue(value);
        edit.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    /** An emptied line is removed. */
    private void change(UUID id, EAttribute feature, String text) {
        Command<?> command = text.isBlank() ? new RemoveDetail(id) : new EditEntity(id).set(feature, text);
        tools.actions().run(command);
    }
}
