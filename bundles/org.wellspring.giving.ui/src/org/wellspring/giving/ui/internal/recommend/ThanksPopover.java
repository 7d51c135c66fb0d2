// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.recommend;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.words.DateWords;
import org.wellspring.giving.RecommendationLetters;
import org.wellspring.giving.RecommendationRow;
import org.wellspring.giving.RecommendationRow.Link;
import org.wellspring.giving.Recommendations;
import org.wellspring.giving.commands.ThankForRecommendation;
import org.wellspring.giving.ui.internal.PanelParts;
import org.wellspring.giving.ui.internal.Texts;
import org.wellspring.giving.ui.internal.introduce.IntroductionPlace;
import org.wellspring.giving.ui.internal.introduce.LetterPopover;
import org.wellspring.people.commands.DeleteEntry;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.RichText;

/** Who recommended me, by whom it came, and thanks to each of them (I5). UI thread only. */
public final class ThanksPopover {
    private static final int WIDTH = 640;

    private final IntroductionPlace place;
    private final RecommendationRow row;
    private Popover popover;

    public ThanksPopover(IntroductionPlace place, RecommendationRow row) {
        this.place = place;
        this.row = row;
    }

    /** Opens it. */
    public void open() {
        popover = new Popover(place.window(), place.theme(), row.what().isBlank() ? Texts.get("recommended.untitled") : row.what(), WIDTH).titled()
                .about(ThanksPopover.class, row.id());
        LocalDate today = LocalDate.now(place.space().clock());
        PanelParts.line(popover.content(), place.theme(), Heading.Level.SUBTITLE, Texts.get(row.isOpen() ? "recommended.open" : "recommended.done",
                row.on().map(day -> new DateWords().near(day, today)).orElse("")).strip());
        row.chain().forEach(link -> line(link, today));
        Composite buttons = PanelParts.buttons(popover.foot(), place.theme(), 3, this::delete);
        new FlatButton(buttons, place.theme(), FlatButton.Kind.PLAIN, Texts.get("close")).onPress(popover::close);
        row.toThank().stream().findFirst().ifPresent(next -> {
            FlatButton thank = new FlatButton(buttons, place.theme(), FlatButton.Kind.PRIMARY, Texts.get("recommended.thank", next.name()))
                    .onPress(() -> letter(next));
            popover.shell().getDisplay().asyncExec(() -> {
                if (!thank.isDisposed()) {
                    thank.setFocus();
                }
            });
        });
        popover.stay().open();
    }

    private void line(Link link, LocalDate today) {
        boolean first = row.chain().getFirst().step().equals(link.step());
        PanelParts.line(popover.content(), place.theme(), Heading.Level.STRONG, Texts.get(first ? "recommended.spoke" : "recommended.passed", link.name()));
        if (!link.note().isBlank()) {
            PanelParts.line(popover.content(), place.theme(), Heading.Level.TEXT, link.note());
        }
        boolean open = row.toThank().contains(link);
        RichText words = open ? RichText.empty().link(Texts.get("recommended.write"), () -> letter(link)).muted(" · ")
                .link(Texts.get("recommended.thanked"), () -> thanked(link))
                : RichText.empty().muted(link.thanked().or(row::thanked).map(day -> Texts.get("recommended.thanked.on", new DateWords().near(day, today)))
                        .orElse(Texts.get("recommended.muted")));
        new LinkText(popover.content(), place.theme(), words).setLayoutData(PanelParts.wide());
    }

    private void letter(Link link) {
        popover.close();
        new LetterPopover(place, new RecommendationLetters(row).thanking(link), List.of(link.person()), Texts.get("recommended.thanked.name", link.name()),
                () -> thanked(link)).open();
    }

    /** Notes it, and shows who is next while somebody is. */
    private void thanked(Link link) {
        if (place.actions().runAndSay(ThankForRecommendation.one(row.id(), link.person()), Texts.get("recommended.thanked.said", link.name())).isPresent()) {
            popover.close();
            new Latest(place.window()).ask(() -> new Recommendations(place.space()).find(row.id()),
                    found -> found.filter(RecommendationRow::isOpen).ifPresent(now -> new ThanksPopover(place, now).open()));
        }
    }

    private void delete() {
        popover.close();
        place.actions().runAndSay(new DeleteEntry(row.id()), Texts.get("recommended.deleted", row.what()));
    }
}
