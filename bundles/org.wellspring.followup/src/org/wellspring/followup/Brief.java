// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.words.Texts;
import org.wellspring.followup.internal.RowReasons;
import org.wellspring.people.People;
import org.wellspring.people.PersonPage;
import org.wellspring.people.StillOpen;
import org.wellspring.people.rhythm.Durations;

/** What to have in mind before a word to somebody (M6): the last topics, promises, what they need, what one wanted to bring up, when they can be reached (M9). Any thread. */
public final class Brief {
    /** Of each; more nobody reads before a call. */
    private static final int FEW = 3;

    private Brief() {
    }

    /** A sentence each, in the user's language, the promises first (F9); none for somebody unknown. */
    public static List<String> of(Space space, UUID person) {
        return new People(space).page(person).map(page -> {
            List<String> brief = of(page, LocalDate.now(space.clock()));
            brief.addAll(GoodTime.sentences(space, person));
            return List.copyOf(brief);
        }).orElse(List.of());
    }

    private static List<String> of(PersonPage page, LocalDate today) {
        Texts texts = RowReasons.words();
        Durations durations = new Durations(texts.locale());
        List<String> brief = new ArrayList<>();
        page.promises().stream().limit(FEW).forEach(promise -> brief.add(promise.due().map(due -> texts.get("brief.promise.due", promise.what(),
                durations.until(due, today))).orElseGet(() -> texts.get("brief.promise", promise.what()))));
        if (!page.lastTopics().isEmpty()) {
            brief.add(texts.get("brief.topics", String.join(", ", page.lastTopics())));
        }
        page.row().lastTouch().ifPresent(last -> brief.add(texts.get("brief.last", durations.span(Math.max(0, today.toEpochDay() - last.toEpochDay())))));
        page.talkingPoints().stream().limit(FEW).forEach(point -> brief.add(texts.get("brief.point", point.text())));
        page.needs().stream().filter(need -> StillOpen.is(need.state())).limit(FEW).forEach(need -> brief.add(texts.get("brief.need", need.text())));
        page.wanted().stream().filter(wish -> StillOpen.is(wish.state())).limit(FEW).forEach(wish -> brief.add(texts.get("brief.wanted", wish.text())));
        return brief;
    }
}
