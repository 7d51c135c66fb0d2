// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.today;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.wellspring.core.Space;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.people.People;
import org.wellspring.people.PersonPage;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.jobs.UiJobs;
import org.wellspring.ui.links.Link;
import org.wellspring.ui.links.Links;

import jakarta.inject.Inject;

/**
 * Writes to somebody: by words that are drafted, where drafts are installed; else by e-mail in the user's own program, or by opening the page,
 * where other ways are. Nothing is logged by itself; the notice leads there. Injected. UI thread only.
 */
@Creatable
public final class WriteTo {
    private final Space space;
    private final UiJobs jobs;
    private final Links links;
    private final ErrorService errors;
    private final Commands commands;

    @Inject
    public WriteTo(Space space, UiJobs jobs, Links links, ErrorService errors, Commands commands) {
        this.space = space;
        this.jobs = jobs;
        this.links = links;
        this.errors = errors;
        this.commands = commands;
    }

    /** To this person, about what the row is about. Returns at once. */
    void person(UUID person, String name, UUID about) {
        if (commands.run(CommandIds.DRAFT, Map.of(CommandIds.PERSON, person.toString(), CommandIds.OBJECT, about.toString()))) {
            return;
        }
        jobs.run(Texts.get("write.job", name), () -> address(person), found -> found.ifPresentOrElse(link -> {
            links.open(link);
            say("write.done", name, "write.log", CommandIds.LOG, CommandIds.PERSON, person);
        }, () -> say("write.none", name, "write.page", CommandIds.SHOW, CommandIds.OBJECT, person)));
    }

    private void say(String key, String name, String link, String command, String parameter, UUID person) {
        errors.notice(Notice.of(Texts.get(key, name)).with(Texts.get(link), () -> commands.run(command, Map.of(parameter, person.toString()))));
    }

    private Optional<Link> address(UUID person) {
        return new People(space).page(person).stream().flatMap(page -> page.contacts().stream()).filter(c -> c.kind().equals("email"))
                .sorted(Comparator.comparing((PersonPage.Contact c) -> !c.preferred())).map(c -> Link.mail(c.value()))
                .flatMap(Optional::stream).findFirst();
    }
}
