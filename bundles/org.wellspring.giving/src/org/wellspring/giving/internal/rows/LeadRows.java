// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.internal.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.giving.Fit;
import org.wellspring.giving.LeadRow;
import org.wellspring.giving.Leads;
import org.wellspring.giving.NamedPerson;
import org.wellspring.giving.commands.SetLead;
import org.wellspring.giving.internal.GivingIdeas;
import org.wellspring.model.Lead;
import org.wellspring.model.LeadState;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.People;
import org.wellspring.people.day.RowKind;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.day.TodayRow.Deed;
import org.wellspring.people.day.Who;
import org.wellspring.people.spi.Day;
import org.wellspring.people.spi.TodayRows;

/** Leads that nobody has yet, with whom one would suit (I2, I3), and those that were won, for thanks. */
@Component
public final class LeadRows implements TodayRows {
    /** One that rested longer than that is looked for under Giving, not brought up. */
    private static final int A_YEAR = 365;

    private static Texts texts() {
        return new Texts(GivingIdeas.class);
    }

    private static RowKind kind() {
        return RowKind.of("lead", texts().get("kind.lead"), texts().get("kind.lead.rows")).weight(560).with(RowKind.Trait.NAMED);
    }

    @Override
    public List<RowKind> kinds() {
        return List.of(kind());
    }

    @Override
    public Found rows(Day day, int limit) {
        Leads leads = new Leads(day.space());
        List<LeadRow> mine = leads.mine(day.date().minusDays(A_YEAR), day.date().minusDays(1)).stream().filter(lead -> !day.isPutOff(lead.id()))
                .filter(lead -> lead.state() == LeadState.NEW || canBeThanked(day.space(), lead)).toList();
        RowKind kind = kind();
        return new Found(mine.stream().limit(limit).map(lead -> row(kind, leads, lead, day.date())).toList(), mine.size());
    }

    /** Nobody is reminded of who left or died (M8). */
    private static boolean canBeThanked(Space space, LeadRow lead) {
        return lead.from().or(lead::to).flatMap(who -> new People(space).find(who.person())).filter(who -> who.status() == PersonStatus.ACTIVE).isPresent();
    }

    private static TodayRow row(RowKind kind, Leads leads, LeadRow lead, LocalDate today) {
        Texts texts = texts();
        LocalDate heard = lead.received().orElse(today);
        Who who = lead.from().map(from -> Who.person(from.person(), from.name(), "")).orElseGet(() -> Who.nobody(lead.what()));
        TodayRow row = TodayRow.of(lead.id(), kind, who, heard).subject(lead.what()).offering(Deed.SHOW_ITSELF);
        if (lead.state() == LeadState.WON) {
            return row.why(texts.get("today.lead.why.won"))
                    .help(texts.get("today.lead.help.thank", lead.from().or(lead::to).map(NamedPerson::name).orElse(lead.what())))
                    .canBeDone(texts.get("today.lead.done.won", lead.what()));
        }
        List<Fit> fits = leads.fitting(lead.what(), lead.from().map(NamedPerson::person).orElse(null), 1);
        return row.why(texts.get("today.lead.why", new DateWords(texts.locale()).date(heard, today)))
                .help(fits.isEmpty() ? texts.get("today.lead.help.nobody") : texts.get("today.lead.help.fits", fits.getFirst().name()));
    }

    @Override
    public Optional<Command<UUID>> done(Space space, Tx tx, UUID row) {
        return tx.find(row, Lead.class).filter(lead -> lead.getState() == LeadState.WON).map(lead -> SetLead.became(row, LeadState.THANKED));
    }
}
