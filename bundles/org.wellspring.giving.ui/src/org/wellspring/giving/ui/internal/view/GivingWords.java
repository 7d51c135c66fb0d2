// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Image;
import org.wellspring.core.words.DateWords;
import org.wellspring.giving.HelpRow;
import org.wellspring.giving.helpers.HelpedMe;
import org.wellspring.giving.IntroductionRow;
import org.wellspring.giving.IntroductionRow.Stage;
import org.wellspring.giving.ItemRow;
import org.wellspring.giving.KeyRelationships;
import org.wellspring.giving.LeadRow;
import org.wellspring.giving.NamedPerson;
import org.wellspring.giving.RecommendationRow;
import org.wellspring.giving.ui.internal.Texts;
import org.wellspring.model.ConsentState;
import org.wellspring.model.LeadState;
import org.wellspring.ui.faces.Initials;
import org.wellspring.ui.rows.CardRow;
import org.wellspring.ui.widgets.Tone;

/** A row of giving in words. */
final class GivingWords {
    private static final String SHARE_ICON = "platform:/plugin/org.wellspring.ui/icons/giving.svg";

    private final DateWords dates = new DateWords();
    private final Function<UUID, Optional<Image>> faces;
    private LocalDate today = LocalDate.EPOCH;

    /** @param faces the photo of a person, where there is one */
    GivingWords(Function<UUID, Optional<Image>> faces) {
        this.faces = faces;
    }

    void on(LocalDate day) {
        today = day;
    }

    CardRow of(GivingRow row) {
        return switch (row) {
            case GivingRow.Help help -> help(help);
            case GivingRow.Introduction introduction -> introduction(introduction.row());
            case GivingRow.Lead lead -> lead(lead.row());
            case GivingRow.Kept kept -> kept(kept.row());
            case GivingRow.Recommended recommended -> recommended(recommended.row());
            case GivingRow.Key key -> key(key.who());
            case GivingRow.Helped helped -> helped(helped.who());
            case GivingRow.Coming coming -> new CardRow("", "", Optional.empty(), "", "", "", Tone.SOFT, "", "", "");
        };
    }

    private CardRow help(GivingRow.Help row) {
        HelpRow help = row.help();
        String what = help.what().isBlank() ? Texts.get("type." + help.type().name()) : help.what();
        String beside = row.depth() < 0 ? "" : Texts.get(help.given() ? "row.youGave" : "row.youReceived");
        String chip = help.forSale() ? Texts.get("chip.sale")
                : help.unasked() ? Texts.get("chip.unasked")
                        : !help.given() && help.repaidOn().isPresent() ? Texts.get("chip.returned") : "";
        what = help.passedOnFor().isPresent() ? Texts.get("row.workOf", what, help.passedOnFor().get().name()) : what;
        return new CardRow(help.id().toString(), Initials.of(help.name()), faces.apply(help.person()),
                (row.depth() > 0 ? "↳ ".repeat(Math.min(row.depth(), 4)) : "") + help.name(), beside, chip, help.forSale() ? Tone.WARM : Tone.SOFT,
                Texts.get("row.help", Texts.get("type." + help.type().name()), what), "", help.on().map(day -> dates.near(day, today)).orElse(""));
    }

    private CardRow introduction(IntroductionRow row) {
        Stage stage = row.stage();
        return new CardRow(row.id().toString(), Initials.of(row.a().name()), faces.apply(row.a().person()),
                Texts.get("row.both", row.a().name(), row.b().name()), "", Texts.get("stage." + stage.name()),
                stage == Stage.AGREED ? Tone.ACCENT : Tone.SOFT, next(row), "",
                row.made().or(row::proposed).map(day -> dates.near(day, today)).orElse(""));
    }

    private static String next(IntroductionRow row) {
        return switch (row.stage()) {
            case TO_ASK -> Texts.get("next.ask", row.toAsk().map(row::on).orElse(row.a()).name());
            case WAITING -> Texts.get("next.waiting", Stream.of(row.a(), row.b()).filter(p -> p.state() == ConsentState.ASKED)
                    .map(IntroductionRow.Party::name).collect(Collectors.joining(", ")));
            case AGREED -> Texts.get("next.make");
            case DECLINED -> Texts.get("next.declined");
            case MADE -> Texts.get("next.outcome");
            case CAME_OF_IT -> Texts.get("next.thank", Texts.get("outcome." + row.outcome().name()));
            case DONE -> row.outcomeNote().isBlank() ? Texts.get("outcome." + row.outcome().name()) : row.outcomeNote();
        };
    }

    private CardRow lead(LeadRow row) {
        Optional<NamedPerson> who = row.to().or(row::from);
        String note = row.to().map(to -> Texts.get("lead.to", to.name())).or(() -> row.from().map(from -> Texts.get("lead.from", from.name())))
                .orElseGet(() -> Texts.get("lead.passOn"));
        return new CardRow(row.id().toString(), who.map(party -> Initials.of(party.name())).orElse("?"), who.flatMap(party -> faces.apply(party.person())),
                row.what(),
                "", Texts.get("lead.chip." + row.state().name()), row.state() == LeadState.WON ? Tone.ACCENT : Tone.SOFT, note, "",
                row.passed().or(row::received).map(day -> dates.near(day, today)).orElse(""));
    }

    private CardRow kept(ItemRow item) {
        String about = item.note().isBlank() ? item.uri() : item.note();
        return new CardRow(item.id().toString(), item.author().map(author -> Initials.of(author.name())).orElse(""),
                item.author().flatMap(author -> faces.apply(author.person())), item.title(), item.author().map(author -> Texts.get("item.by", author.name()))
                        .orElse(""),
                "", Tone.SOFT, about, "", item.shared().map(day -> Texts.get("row.shared", dates.near(day, today))).orElse(""))
                .drawn(item.author().isPresent() ? Optional.empty() : Optional.of(SHARE_ICON));
    }

    private CardRow recommended(RecommendationRow row) {
        String first = row.chain().isEmpty() ? Texts.get("recommended.untitled") : row.chain().getFirst().name();
        String via = row.chain().stream().skip(1).map(RecommendationRow.Link::name).collect(Collectors.joining(", "));
        String thank = row.toThank().stream().map(RecommendationRow.Link::name).collect(Collectors.joining(", "));
        return new CardRow(row.id().toString(), Initials.of(first), row.chain().stream().findFirst().flatMap(link -> faces.apply(link.person())), first,
                via.isEmpty() ? "" : Texts.get("row.via", via), Texts.get(row.isOpen() ? "stage.CAME_OF_IT" : "recommended.chip.done"), Tone.SOFT,
                thank.isEmpty() ? row.what() : Texts.get("row.thank", row.what(), thank), "", row.on().map(day -> dates.near(day, today)).orElse(""));
    }

    private CardRow helped(HelpedMe who) {
        return new CardRow(who.person().toString(), Initials.of(who.name()), faces.apply(who.person()), who.name(), "", "", Tone.SOFT,
                who.helped().stream().map(HelpRow::what).filter(what -> !what.isBlank()).collect(Collectors.joining(" · ")), "", "");
    }

    /** What was given this month and before, in words; nothing is counted (N1, G5). */
    private CardRow key(KeyRelationships.Key who) {
        String note = Stream.of(period("key.month", who.month()), period("key.quarter", who.quarter()), period("key.year", who.year()))
                .filter(text -> !text.isEmpty()).limit(2).collect(Collectors.joining("  "));
        return new CardRow(who.person().toString(), Initials.of(who.name()), faces.apply(who.person()), who.name(), who.organization(), "", Tone.SOFT,
                note.isEmpty() ? Texts.get("key.nothing") : note, "", who.lastTouch().map(day -> dates.near(day, today)).orElse(""));
    }

    private static String period(String words, List<KeyRelationships.Gift> gifts) {
        return gifts.isEmpty() ? ""
                : Texts.get(words, gifts.stream().map(gift -> gift.introduction() ? Texts.get("key.met", gift.what()) : gift.what()).limit(3)
                        .collect(Collectors.joining(" · ")));
    }
}
