// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.words.DateWords;
import org.wellspring.model.Person;
import org.wellspring.people.PersonPage;
import org.wellspring.people.commands.PutOff;
import org.wellspring.people.ui.internal.PageTools;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;

/** What to know before talking to somebody (M6): the last touch and its topics, open promises, what to talk about. */
final class BriefPopover {
    private final PageTools tools;
    private final PersonPage page;

    BriefPopover(PageTools tools, PersonPage page) {
        this.tools = tools;
        this.page = page;
    }

    void open(Shell window) {
        Popover popover = new Popover(window, tools.theme(), Texts.get("brief.title", page.row().name()), 460).about(BriefPopover.class, page.row().id());
        words(popover, Heading.Level.TITLE, page.row().name());
        words(popover, Heading.Level.SUBTITLE,
                page.row().lastTwoWayTouch().isEmpty() ? Texts.get("brief.last.none")
                        : Texts.get(isSpan(page.lastTouch()) ? "brief.last.ago" : "brief.last", page.lastTouch()));
        tools.space().find(page.row().id(), Person.class).map(Person::getBirthday).filter(day -> !day.isBlank())
                .ifPresent(day -> words(popover, Heading.Level.SUBTITLE, Texts.get("brief.born", new DateWords().ofLife(day))));
        lines(popover, "brief.topics", page.lastTopics().stream());
        lines(popover, "brief.promises", page.promises().stream().map(this::promise));
        lines(popover, "brief.steps", page.steps().stream().map(this::step));
        lines(popover, "brief.points", page.talkingPoints().stream().map(PersonPage.Point::text));
        lines(popover, "brief.needs", page.needs().stream().map(PersonPage.Wish::text));
        if (!page.notes().isBlank()) {
            lines(popover, "brief.notes", page.notes().strip().lines().filter(line -> !line.isBlank()));
        }
        new FlatButton(popover.foot(), tools.theme(), FlatButton.Kind.PLAIN, Texts.get("close")).onPress(popover::close)
                .setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        popover.toRead();
    }

    /** Whether it is a number of days or weeks, rather than "today". */
    static boolean isSpan(String since) {
        return Character.isDigit(since.charAt(0));
    }

    private String promise(PersonPage.PromiseLine promise) {
        return promise.what() + when(promise.id(), promise.due());
    }

    private String step(PersonPage.Step step) {
        return step.what() + when(step.id(), step.due());
    }

    /** What was put off comes up on another day than its own. */
    private String when(UUID id, Optional<LocalDate> due) {
        return PutOff.until(tools.space(), id).or(() -> due).map(d -> " · " + tools.durations().until(d, tools.today())).orElse("");
    }

    private void lines(Popover popover, String key, Stream<String> lines) {
        List<String> all = lines.toList();
        words(popover, Heading.Level.SECTION, Texts.get(key));
        if (all.isEmpty()) {
            words(popover, Heading.Level.SUBTITLE, Texts.get(key + ".none"));
        }
        all.forEach(line -> words(popover, Heading.Level.TEXT, line));
    }

    private void words(Popover popover, Heading.Level level, String text) {
        new Heading(popover.content(), tools.theme(), level, text)
                .setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }
}
