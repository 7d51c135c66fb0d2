// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.calendars;

import java.util.List;
import java.util.Optional;

import org.wellspring.events.calendars.Refresh.Done;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.ui.command.Actions;

/** What came of reading calendars again, in words. UI thread only. */
final class RefreshWords {
    private RefreshWords() {
    }

    /** Says of each what is new, or why it could not be read; that nothing is new is said once. */
    static void say(List<Done> all, Actions actions) {
        sayNews(all, actions);
        all.stream().filter(done -> !done.problem().isEmpty())
                .forEach(done -> actions.say(Texts.get("calendars.said.away", done.calendar().name(), done.problem()), done.transaction()));
        if (!all.isEmpty() && all.stream().allMatch(done -> done.problem().isEmpty() && done.transaction().isEmpty())) {
            actions.say(Texts.get("calendars.said.same"), Optional.empty());
        }
    }

    /** Says only what is new. */
    static void sayNews(List<Done> all, Actions actions) {
        all.stream().filter(done -> done.transaction().isPresent()).forEach(done -> done.report().ifPresent(report -> actions
                .say(Texts.get("import.said", done.calendar().name(), report.added().size(), report.changed().size()), done.transaction())));
    }
}
