// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.calendars;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.settings.Settings;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.core.words.UserLocale;
import org.wellspring.events.EventPage;
import org.wellspring.events.EventRow;
import org.wellspring.events.Events;
import org.wellspring.events.EventsSettings;
import org.wellspring.events.Funnel;
import org.wellspring.events.PrepSheet;
import org.wellspring.model.EventAim;

/** An event to read and to print: what it is, who is likely there and what to have in mind, whom one met and what comes of it (E1, E2, E3, E4). Any thread. */
final class EventMarkdown {
    private final Space space;
    private final PrepSheet prep;
    private final Texts texts = new Texts(EventMarkdown.class);
    private final DateWords dates = new DateWords();

    EventMarkdown(Space space, List<HelpIdeas> ideas) {
        this.space = space;
        this.prep = new PrepSheet(space, ideas);
    }

    /** The text; empty where there is no such event. */
    Optional<String> of(UUID event) {
        return new Events(space).page(event).map(this::text);
    }

    private String text(EventPage page) {
        LocalDate today = LocalDate.now(space.clock());
        StringBuilder text = new StringBuilder("# " + plain(page.row().title()) + "\n");
        head(page, text);
        if (!page.expected().isEmpty()) {
            heading("markdown.expected", text);
            List<PrepSheet.Person> people = page.row().isAhead(today) ? prep.of(page) : List.of();
            page.expected().forEach(likely -> expected(likely, people.stream().filter(one -> one.likely().id().equals(likely.id())).findFirst(), text));
        }
        if (!page.met().isEmpty()) {
            heading("markdown.met", text);
            page.met().forEach(met -> met(met, text));
            result(page.row(), text);
        }
        if (!page.notes().isBlank()) {
            heading("markdown.notes", text);
            text.append('\n').append(page.notes().strip()).append('\n');
        }
        return text.toString();
    }

    private void head(EventPage page, StringBuilder text) {
        EventRow row = page.row();
        paragraph(text, joined(" · ", row.cancelled() ? texts.get("markdown.cancelled") : "", row.when(dates::kept, dates::time), plain(row.place()),
                page.host().map(host -> plain(host.name())).orElse("")));
        paragraph(text, joined(": ", row.aim() == EventAim.UNKNOWN ? "" : texts.get("markdown.aim." + row.aim().getLiteral()), plain(page.purpose())));
        paragraph(text, page.goals().isEmpty() ? ""
                : texts.get("markdown.goals",
                        page.goals().stream().map(goal -> plain(goal.name())).collect(Collectors.joining(", "))));
        paragraph(text, joined(" · ", row.minutes() == 0 ? "" : texts.get("markdown.took", row.minutes() / 60, row.minutes() % 60),
                page.cost().map(cost -> plain(cost.text(UserLocale.current().forms()))).orElse("")));
    }

    private void expected(EventPage.Likely likely, Optional<PrepSheet.Person> prepared, StringBuilder text) {
        text.append('\n');
        String about = prepared.map(PrepSheet.Person::about).filter(words -> !words.isBlank()).orElse(likely.organization());
        item(text, joined(" – ", "**" + name(likely.name()) + "**" + (about.isBlank() ? "" : " (" + plain(about) + ")"), plain(likely.note())));
        prepared.ifPresent(one -> {
            point(text, "markdown.help", one.help().stream().map(HelpIdea::text));
            point(text, "markdown.needs", one.needs().stream());
            point(text, "markdown.wanted", one.wanted().stream());
            point(text, "markdown.promised", one.promises().stream());
            point(text, "markdown.talk", one.talk().stream());
            point(text, "markdown.topics", one.lastTopics().stream());
        });
    }

    private void met(EventPage.Met met, StringBuilder text) {
        text.append('\n');
        item(text, joined(" – ", "**" + name(met.name()) + "**" + (met.organization().isBlank() ? "" : " (" + plain(met.organization()) + ")"),
                met.guest() ? texts.get("markdown.guest") : "", plain(met.line())));
        point(text, "markdown.idea", Stream.of(met.helpIdea()));
        point(text, "markdown.next", Stream.of(joined(", ", met.nextStep(), met.due().map(dates::kept).orElse(""))));
        if (met.nothing()) {
            text.append("  - ").append(texts.get("markdown.nothing")).append('\n');
        } else if (!met.isSettled()) {
            text.append("  - [ ] ").append(texts.get("markdown.open")).append('\n');
        }
    }

    private void result(EventRow row, StringBuilder text) {
        int within = new Settings(space).get(EventsSettings.FUNNEL_DAYS);
        Funnel.of(space, within, row.title()).of(row.id()).ifPresent(one -> {
            heading("markdown.result", text);
            paragraph(text,
                    texts.get("markdown.figures", one.met(), one.followedUp(), one.helped(), within) + (one.running() ? " " + texts.get("markdown.running")
                            : ""));
        });
    }

    private void heading(String key, StringBuilder text) {
        text.append("\n## ").append(texts.get(key)).append('\n');
    }

    private static void paragraph(StringBuilder text, String words) {
        if (!words.isEmpty()) {
            text.append('\n').append(words).append('\n');
        }
    }

    private static void item(StringBuilder text, String words) {
        text.append("- ").append(words).append('\n');
    }

    private void point(StringBuilder text, String key, Stream<String> words) {
        String all = words.filter(one -> !one.isBlank()).map(EventMarkdown::plain).collect(Collectors.joining(" · "));
        if (!all.isEmpty()) {
            text.append("  - ").append(texts.get(key, all)).append('\n');
        }
    }

    private String name(String name) {
        return name.isBlank() ? texts.get("markdown.gone") : plain(name);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }

    /** Words that mean themselves, on one line. */
    private static String plain(String words) {
        return words.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1");
    }
}
