// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.words.DateWords;
import org.wellspring.giving.Giving;
import org.wellspring.giving.HelpRow;
import org.wellspring.giving.IntroductionRow;
import org.wellspring.giving.Introductions;
import org.wellspring.giving.RecommendationRow;
import org.wellspring.giving.Recommendations;
import org.wellspring.giving.commands.SetRepaid;
import org.wellspring.giving.ui.internal.GivingIds;
import org.wellspring.giving.ui.internal.Texts;
import org.wellspring.giving.ui.internal.help.HelpPopover;
import org.wellspring.model.FavourType;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.page.PageSection;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.page.Subject;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;

/** On the page of a person: what I would like to return, whom they are to meet, and the last of what I gave (G3, G4, I1). */
final class GivingSection extends PageSection<GivingSection.Told> {
    private static final int LAST = 2;
    /** Of each that is still to be done; more than that is looked for under Giving. */
    private static final int MOST = 3;

    /** What is told; nothing is added up (G5). */
    record Told(List<HelpRow> repay, List<IntroductionRow> open, List<RecommendationRow> thanks, List<HelpRow> given) {
    }

    GivingSection(SectionPlace place) {
        super(place);
    }

    @Override
    protected Told read(Subject of) {
        Giving giving = new Giving(place().space());
        return new Told(giving.toRepay(of.id()),
                new Introductions(place().space()).with(of.id()).stream().filter(IntroductionRow::isOpen).toList(),
                new Recommendations(place().space()).with(of.id()).stream()
                        .filter(row -> row.toThank().stream().anyMatch(link -> link.person().equals(of.id())))
                        .toList(),
                giving.lastGiven(of.id(), LAST));
    }

    @Override
    protected Object state(UUID of) {
        return place().today();
    }

    @Override
    protected void build(UUID person, Told told) {
        Card card = new Card(place().box().composite(), place().theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        place().words(card, Heading.Level.STRONG, Texts.get("section.title"));
        told.repay().stream().limit(MOST).forEach(help -> line(card, Texts.get("section.toReturn", what(help)), help,
                "section.returned", () -> place().actions().runAndSay(new SetRepaid(help.id(), true), Texts.get("returned.said", help.name()))));
        told.open().stream().limit(MOST).forEach(row -> introduction(card, person, row));
        told.thanks().forEach(row -> link(card, row.id(), Texts.get("section.recommendedYou", row.what()), GivingIds.RECOMMENDED));
        told.given().forEach(help -> line(card, Texts.get(isIntroduction(help) ? "section.introduction" : "section.youGave", what(help)), help, "", () -> {}));
        if (told.repay().size() > MOST || told.open().size() > MOST) {
            place().words(card, Heading.Level.SUBTITLE, Texts.get("section.more"));
        }
        LinkText links = new LinkText(card, place().theme(), RichText.empty()
                .link(Texts.get("section.note"), () -> place().commands().run(GivingIds.GIVE, Map.of(CommandIds.PERSON, person.toString()))).muted(" · ")
                .link(Texts.get("section.introduce"), () -> place().commands().run(CommandIds.INTRODUCE, Map.of(CommandIds.PERSON, person.toString())))
                .muted(" · ")
                .link(Texts.get("section.share"), () -> place().commands().run(GivingIds.ITEM, Map.of(CommandIds.PERSON, person.toString()))));
        links.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void line(Composite card, String text, HelpRow help, String deed, Runnable done) {
        RichText words = RichText.empty().link(text, () -> new HelpPopover(place().theme(), place().space(), place().actions()).edit(card.getShell(), help));
        words = words.muted(help.on().map(day -> "  " + new DateWords().near(day, place().today())).orElse(""));
        if (!deed.isEmpty()) {
            words = words.muted("  ").link(Texts.get(deed), done);
        }
        LinkText line = new LinkText(card, place().theme(), words);
        line.standsFor(help.id() + "/line");
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void link(Composite card, UUID object, String text, String command) {
        LinkText line = new LinkText(card, place().theme(), RichText.empty().link(text, () -> place().commands().run(command,
                Map.of(CommandIds.OBJECT, object.toString()))));
        line.standsFor(object + "/line");
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void introduction(Composite card, UUID person, IntroductionRow row) {
        IntroductionRow.Party other = row.a().person().equals(person) ? row.b() : row.a();
        LinkText line = new LinkText(card, place().theme(), RichText.empty()
                .link(Texts.get(row.made().isPresent() ? "section.met" : "section.meet", other.name()),
                        () -> place().commands().run(CommandIds.INTRODUCE, Map.of(CommandIds.OBJECT, row.id().toString())))
                .muted("  " + Texts.get("stage." + row.stage().name())));
        line.standsFor(row.id() + "/line");
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private static boolean isIntroduction(HelpRow help) {
        return help.type() == FavourType.INTRODUCTION && !help.what().isBlank();
    }

    private static String what(HelpRow help) {
        return help.what().isBlank() ? Texts.get("type." + help.type().name()) : help.what();
    }
}
