// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Consumer;

import org.wellspring.model.AssociationRole;
import org.wellspring.model.Event;
import org.wellspring.model.EventAim;
import org.wellspring.model.Expected;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Organization;
import org.wellspring.model.PostalAddress;
import org.wellspring.model.base.BaseFactory;
import org.wellspring.model.base.Money;

/** Understands lines about organizations and events. */
final class PlaceLines {
    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private final SampleBook book;
    private final Days days;

    PlaceLines(SampleBook book, Days days) {
        this.book = book;
        this.days = days;
    }

    void learn(Map<String, Consumer<Line>> words) {
        words.put("org", this::organization);
        words.put("event", this::event);
        words.put("expect", this::expected);
        words.put("seat", this::seat);
    }

    private void organization(Line line) {
        Organization organization = book.organization(line.head());
        organization.setWebsite(line.text(1));
        line.field(2).ifPresent(organization.getDomains()::add);
        line.field(4).ifPresent(country -> {
            PostalAddress address = NEW.createPostalAddress();
            address.setLocality(line.text(3));
            address.setCountry(country);
            organization.getAddresses().add(address);
        });
        organization.getTags().addAll(line.names(5));
        organization.getAlsoKnownAs().addAll(line.names(6));
        organization.setNotes(line.text(7));
    }

    private void event(Line line) {
        Event event = book.newEvent(line.head());
        LocalDate day = days.day(line, 2);
        int minutes = line.number(4);
        event.setTitle(line.need(1));
        event.setStart(days.at(day, LocalTime.parse(line.need(3))));
        event.setEnd(event.getStart().plusSeconds(60L * minutes));
        event.setTimeZone(days.zone().getId());
        event.setPlace(line.text(5));
        line.field(6).ifPresent(host -> event.setHost(book.organization(host)));
        event.setAim(EventAim.get(line.need(7)));
        event.setPurpose(line.text(8));
        line.field(9).ifPresent(cost -> event.setCost(money(cost)));
        if (day.isBefore(days.today())) {
            event.setMinutesSpent(minutes);
        }
    }

    private void seat(Line line) {
        AssociationRole role = book.newSeat(line.need(1));
        role.setOrganization(book.organization(line.head()));
        role.setTitle(line.need(1));
        role.setFrom(days.day(line, 2));
        role.setTo(days.day(line, 3));
    }

    private static Money money(String text) {
        String[] parts = text.split(" ");
        Money money = BaseFactory.eINSTANCE.createMoney();
        money.setMinorUnits(Long.parseLong(parts[0].replace(".", "")));
        money.setCurrency(parts[1]);
        return money;
    }

    private void expected(Line line) {
        Expected expected = NEW.createExpected();
        expected.setPerson(book.person(line, line.need(1)));
        expected.setNote(line.text(2));
        book.event(line, line.head()).getExpected().add(expected);
    }
}
