// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.matching;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.wellspring.core.Space;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Posted;
import org.wellspring.mastermind.PrivateMatching;
import org.wellspring.mastermind.PrivateMatching.Match;
import org.wellspring.mastermind.commands.HelpWithPosting;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.GroupWords;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.model.group.PostingKind;
import org.wellspring.people.paths.Paths;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;

/**
 * Whom I know who could help with what somebody asks, or could use what they offer, and why (K6). It is worked out on this computer from the user's own book;
 * nothing is written or sent. Who then offers an introduction is shown word for word what the group will see, before it does. UI thread only.
 */
public final class WhomSheet {
    private static final int MOST = 8;

    private final GroupPlace place;
    private final Actions actions;
    private final UUID me;
    private final Posted posted;
    private final String key;
    private final boolean ask;

    /**
     * About something that another member put on the board.
     *
     * @param actions of the group
     * @param me the user, as a member
     */
    public WhomSheet(GroupPlace place, Actions actions, UUID me, Posted posted, PostingKind kind) {
        this.place = place;
        this.actions = actions;
        this.me = me;
        this.posted = posted;
        this.ask = kind == PostingKind.ASK;
        this.key = ask ? "whom.ask" : "whom.offer";
    }

    /** Looks, and opens with what was found. */
    public void open() {
        Space book = place.beside().book();
        new Latest(place.shell()).ask(() -> {
            PrivateMatching matching = new PrivateMatching(book, new Paths());
            return ask ? matching.ask(posted, MOST) : matching.offer(posted, MOST);
        }, this::show);
    }

    private void show(List<Match> matches) {
        FormPanel panel = new FormPanel(place.shell(), place.theme(), Texts.get(key));
        panel.line(Heading.Level.TEXT, GroupWords.name(posted.by()) + ": " + posted.what());
        panel.line(Heading.Level.SUBTITLE, Texts.get(matches.isEmpty() ? "whom.none" : "whom.private"));
        if (!matches.isEmpty()) {
            Card card = new Card(panel.popover().content(), place.theme(), Token.SOFT);
            card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            matches.forEach(match -> {
                LinkText line = new LinkText(card, place.theme(), RichText.empty().link(match.name(), () -> panel.leave(() -> person(match)))
                        .muted("  " + match.why()));
                line.standsFor(match.person() + "/line");
                line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            });
        }
        panel.noButton();
        boolean helps = posted.helpers().stream().anyMatch(helper -> helper.id().equals(me));
        FlatButton close = panel.button(matches.isEmpty() || helps ? FlatButton.Kind.PRIMARY : FlatButton.Kind.PLAIN, Texts.get("close"),
                panel.popover()::close);
        if (!matches.isEmpty() && !helps) {
            panel.button(FlatButton.Kind.PRIMARY, Texts.get("whom.offer.do"), () -> panel.leave(this::before));
        }
        panel.popover().open();
        close.setFocus();
    }

    private void person(Match match) {
        place.window().make(Commands.class).run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, match.person().toString()));
    }

    /** What the group will see, before it does. */
    private void before() {
        Space group = place.group().orElseThrow().space();
        new Latest(place.shell()).ask(() -> GroupPage.of(group), page -> preview(page, page.members().stream().filter(member -> member.id().equals(me))
                .map(GroupPage.Belonging::name).findFirst().orElse("")));
    }

    private void preview(GroupPage page, String name) {
        FormPanel panel = new FormPanel(place.shell(), place.theme(), Texts.get("whom.preview", page.name()));
        Card card = new Card(panel.popover().content(), place.theme(), Token.ACCENT_SOFT);
        card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        String sent = Texts.get(ask ? "whom.sent.ask" : "whom.sent.offer", name, posted.what());
        new Heading(card, place.theme(), Heading.Level.STRONG, sent).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        panel.line(Heading.Level.SUBTITLE, Texts.get("whom.kept"));
        panel.noButton();
        panel.button(FlatButton.Kind.PLAIN, Texts.get("cancel"), panel.popover()::close);
        FlatButton offer = panel.button(FlatButton.Kind.PRIMARY, Texts.get("whom.send"), () -> {
            panel.popover().close();
            actions.runAndSay(new HelpWithPosting(me, posted.id()), Texts.get("whom.said"));
        });
        panel.popover().open();
        offer.setFocus();
    }
}
