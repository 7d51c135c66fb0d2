// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.NeedState;
import org.wellspring.people.PersonPage;
import org.wellspring.people.StillOpen;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.RemoveDetail;
import org.wellspring.people.ui.internal.PageTools;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;

/** "How can I help?" (G1): what they need, and what comes to mind. Above everything else on the page. */
final class HelpSection extends PersonPart {
    private static final int TICK = 28;

    HelpSection(SectionPlace place) {
        super(place);
    }

    @Override
    Object slice(PersonPage page) {
        return List.of(page.row().name(), page.needs(), page.help());
    }

    @Override
    void build(PersonPage page) {
        Card card = new Card(box, theme(), Token.ACCENT_SOFT);
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        words(card, Heading.Level.STRONG, title(page.row().name()));
        page.needs().stream().filter(n -> StillOpen.is(n.state()))
                .forEach(n -> need(card, n));
        RichText ideas = ideas(page);
        if (!ideas.spans().isEmpty()) {
            new LinkText(card, theme(), ideas).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        }
        InlineEdit add = new InlineEdit(card, theme(), SWT.NONE, Texts.get("help.add")).level(Heading.Level.SUBTITLE)
                .placeholder(Texts.get("help.add"))
                .onCommit(t -> tools.actions().run(new AddNeed(page.row().id(), t)));
        add.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    /** Whom nobody knows but by a number is asked about, not called by it. */
    private static String title(String name) {
        return name.codePoints().anyMatch(Character::isLetter) ? Texts.get("help.title", PageTools.shortName(name)) : Texts.get("help.title.nameless");
    }

    private void need(Composite card, PersonPage.Wish need) {
        Composite line = bare(card, 2);
        InlineEdit what = new InlineEdit(line, theme(), SWT.NONE, Texts.get("help.need")).onCommit(t -> change(need, t));
        what.setValue(need.text());
        what.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        FlatButton met = new FlatButton(line, theme(), FlatButton.Kind.QUIET, "").icon(Icon.CHECK, Texts.get("help.met"));
        GridData small = new GridData(SWT.END, SWT.CENTER, false, false);
        small.widthHint = theme().px(TICK);
        small.heightHint = theme().px(TICK);
        met.setLayoutData(small);
        met.onPress(() -> tools.actions().runAndSay(
                new EditEntity(need.id()).set(ModelPackage.Literals.NEED__STATE, NeedState.MET), Texts.get("help.met.said", need.text())));
    }

    private void change(PersonPage.Wish need, String text) {
        if (text.isBlank()) {
            tools.actions().runAndSay(new RemoveDetail(need.id()), Texts.get("removed", need.text()));
        } else {
            tools.actions().run(new EditEntity(need.id()).set(ModelPackage.Literals.NEED__WHAT, text));
        }
    }

    /** An introduction is begun, with both who are in it; any other idea leads to what it takes. */
    private void take(PersonPage page, HelpIdea idea, UUID other) {
        boolean begun = idea.kind() == HelpIdea.Kind.INTRODUCTION && place().commands().run(CommandIds.INTRODUCE,
                Map.of(CommandIds.PERSON, page.row().id().toString(), CommandIds.OTHER, other.toString()));
        if (!begun) {
            tools.showing().show(other);
        }
    }

    /** Ideas that somebody or something is needed for are links; a need is on the card already. */
    private RichText ideas(PersonPage page) {
        RichText text = RichText.empty();
        for (HelpIdea idea : page.help()) {
            if (idea.kind() == HelpIdea.Kind.NEED) {
                continue;
            }
            if (!text.spans().isEmpty()) {
                text = text.muted(" · ");
            }
            text = idea.other().isPresent() ? text.link(idea.text(), () -> take(page, idea, idea.other().get()))
                    : text.plain(idea.text());
            if (!idea.reason().isEmpty()) {
                text = text.muted(" (" + idea.reason() + ")");
            }
        }
        return text;
    }
}
