// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample.internal;

import java.time.MonthDay;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.wellspring.model.Anniversary;
import org.wellspring.model.CustomField;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.PersonStatus;
import org.wellspring.model.PhoneNumber;
import org.wellspring.model.Photo;
import org.wellspring.model.PostalAddress;
import org.wellspring.model.WebLink;
import org.wellspring.sample.internal.portrait.Hair;
import org.wellspring.sample.internal.portrait.Portrait;

/** Understands lines that say who a person is and how to reach them. */
final class Portrayal {
    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private final Days days;
    private final Story story;

    Portrayal(Days days, Story story) {
        this.days = days;
        this.story = story;
    }

    void learn(Map<String, Consumer<Line>> words) {
        learn(words, "parts", this::parts);
        learn(words, "aka", (p, l) -> p.getNicknames().addAll(l.names(0)));
        learn(words, "phonetic", (p, l) -> p.setPhoneticName(l.head()));
        learn(words, "sort", (p, l) -> p.setSortAs(l.head()));
        learn(words, "language", (p, l) -> p.setLanguage(l.head()));
        learn(words, "birthday", (p, l) -> p.setBirthday(birthday(l.head())));
        learn(words, "anniversary", this::anniversary);
        learn(words, "zone", (p, l) -> p.setTimeZone(l.head()));
        learn(words, "notes", (p, l) -> p.setNotes(l.head()));
        learn(words, "kinds", (p, l) -> p.getKinds().addAll(l.names(0)));
        learn(words, "tags", (p, l) -> p.getTags().addAll(l.names(0)));
        learn(words, "status", (p, l) -> p.setStatus(PersonStatus.get(l.head())));
        learn(words, "key", (p, l) -> p.setKeyRelationship(true));
        learn(words, "remote", (p, l) -> p.setRemoteOnly(true));
        learn(words, "helpclosed", (p, l) -> p.setHelpClosed(true));
        learn(words, "photo", this::photo);
        learn(words, "email", this::email);
        learn(words, "phone", this::phone);
        learn(words, "address", this::address);
        learn(words, "link", this::link);
        learn(words, "field", this::field);
    }

    private void learn(Map<String, Consumer<Line>> words, String word, BiConsumer<Person, Line> meaning) {
        words.put(word, line -> meaning.accept(story.of(line), line));
    }

    /** One day of the year near today, so that there is one to look forward to whenever the world is looked at. */
    private String birthday(String text) {
        return text.matches("[+-]\\d+") ? MonthDay.from(days.day(text).orElseThrow()).toString() : text;
    }

    private void parts(Person person, Line line) {
        person.setGivenName(line.head());
        person.setFamilyName(line.text(1));
        person.setAdditionalNames(line.text(2));
        person.setPrefix(line.text(3));
        person.setSuffix(line.text(4));
    }

    private void anniversary(Person person, Line line) {
        Anniversary anniversary = NEW.createAnniversary();
        anniversary.setLabel(line.head());
        anniversary.setDate(line.need(1));
        person.getAnniversaries().add(anniversary);
    }

    private void photo(Person person, Line line) {
        Photo photo = NEW.createPhoto();
        photo.setMediaType("image/png");
        photo.setContent(Portrait.of(person.getName(), Hair.valueOf(line.head().toUpperCase(Locale.ROOT)),
                Integer.parseInt(line.need(1), 16), line.number(2)).png());
        person.setPhoto(photo);
    }

    private void email(Person person, Line line) {
        EmailAddress email = NEW.createEmailAddress();
        email.setAddress(line.head());
        email.setLabel(line.text(1));
        email.setPreferred(person.getEmails().isEmpty());
        email.setConsentSource(line.text(2));
        email.setConsentOn(days.day(line, 3));
        person.getEmails().add(email);
    }

    private void phone(Person person, Line line) {
        PhoneNumber phone = NEW.createPhoneNumber();
        phone.setNumber(line.head());
        phone.setLabel(line.text(1));
        phone.setPreferred(person.getPhones().isEmpty());
        person.getPhones().add(phone);
    }

    private void address(Person person, Line line) {
        PostalAddress address = NEW.createPostalAddress();
        address.setStreet(line.head());
        address.setLocality(line.text(1));
        address.setRegion(line.text(2));
        address.setPostalCode(line.text(3));
        address.setCountry(line.text(4));
        address.setLabel(line.text(5));
        person.getAddresses().add(address);
    }

    private void link(Person person, Line line) {
        WebLink link = NEW.createWebLink();
        link.setUri(line.head());
        link.setLabel(line.text(1));
        person.getLinks().add(link);
    }

    private void field(Person person, Line line) {
        CustomField field = NEW.createCustomField();
        field.setName(line.head());
        field.setValue(line.text(1));
        person.getCustomFields().add(field);
    }
}
