// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.settings.Settings;
import org.wellspring.core.words.DateWords;
import org.wellspring.drafts.DraftSettings;
import org.wellspring.people.NameParts;
import org.wellspring.people.PersonPage;
import org.wellspring.people.StillOpen;
import org.wellspring.people.spelling.Names;

/** What templates may say of a person: names of fields, which are permanent, and their values. Blank where nothing is known. */
final class PersonFields {
    /** Fields that only the user can fill, or what a draft is about. */
    static final List<String> TOLD = List.of("what", "link", "thanks for", "about them", "outreach", "days ago", "other", "reason");
    private static final Map<String, Function<PersonPage, String>> OF_PERSON = ofPerson();

    private PersonFields() {
    }

    /** All names of fields there are. */
    static List<String> names() {
        return Stream.of(OF_PERSON.keySet(), List.of("my name", "last touch", "today"), TOLD).flatMap(Collection::stream).toList();
    }

    /** The values for a person. */
    static Map<String, String> of(Space space, PersonPage page) {
        Map<String, String> values = new LinkedHashMap<>();
        OF_PERSON.forEach((name, value) -> values.put(name, value.apply(page)));
        LocalDate today = LocalDate.now(space.clock());
        values.put("my name", new Settings(space).get(DraftSettings.MY_NAME));
        values.put("last touch", page.row().lastTouch().map(day -> new DateWords().near(day, today)).orElse(""));
        values.put("today", new DateWords().full(today, today));
        return values;
    }

    private static Map<String, Function<PersonPage, String>> ofPerson() {
        Map<String, Function<PersonPage, String>> all = new LinkedHashMap<>();
        all.put("first name", page -> Names.spoken(given(page.parts()), page.row().name()));
        all.put("family name", page -> page.parts().family());
        all.put("name", page -> page.row().name());
        all.put("organization", page -> page.row().organization());
        all.put("title", page -> page.row().title());
        all.put("last topic", page -> first(page.lastTopics(), topic -> topic));
        all.put("need", page -> first(page.needs().stream().filter(wish -> StillOpen.is(wish.state())).toList(), PersonPage.Wish::text));
        all.put("wanted introduction",
                page -> first(page.wanted().stream().filter(wish -> StillOpen.is(wish.state())).toList(), PersonPage.Wish::text));
        all.put("promise", page -> first(page.promises(), PersonPage.PromiseLine::what));
        all.put("next step", page -> first(page.steps(), PersonPage.Step::what));
        all.put("talking point", page -> first(page.talkingPoints(), PersonPage.Point::text));
        return all;
    }

    /** Behind a title the only name there is may be either. */
    private static String given(NameParts parts) {
        return !parts.prefix().isBlank() && parts.family().isBlank() ? "" : parts.given();
    }

    private static <T> String first(List<T> all, Function<T, String> words) {
        return all.isEmpty() ? "" : words.apply(all.getFirst());
    }
}
