// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.wellspring.core.Space;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.core.words.UserLocale;
import org.wellspring.mastermind.GroupPage.Promised;
import org.wellspring.mastermind.MeetingPage.Parked;
import org.wellspring.mastermind.MeetingPage.Said;
import org.wellspring.mastermind.MeetingPage.Seat;
import org.wellspring.mastermind.MeetingPage.There;
import org.wellspring.model.group.Presence;
import org.wellspring.model.group.SeatStage;

/**
 * The minutes of a meeting (K11), as Markdown or as a page of HTML: who was there, what was looked at, what was said on the hot seats, what was promised and put off. What
 * is confidential is not in them, nor that it was there (K10). In the user's language; any thread.
 */
public final class Minutes {
    private final Space space;
    private final Texts texts = new Texts(Minutes.class);
    private final DateWords dates = new DateWords(UserLocale.current().forms());

    /** Of meetings of this group. */
    public Minutes(Space space) {
        this.space = space;
    }

    /** As Markdown; empty if there is no such meeting. */
    public Optional<String> markdown(UUID meeting) {
        return MeetingPage.of(space, meeting).map(this::markdown);
    }

    /** As a page of HTML that stands alone; what was written in Markdown is shown so, and nothing in it runs. Empty if there is no such meeting. */
    public Optional<String> html(UUID meeting) {
        return MeetingPage.of(space, meeting).map(page -> {
            String body = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build().render(Parser.builder().build().parse(markdown(page)));
            return texts.get("minutes.page", texts.locale().getLanguage().isEmpty() ? Locale.ENGLISH.getLanguage() : texts.locale().getLanguage(),
                    escaped(page.title()), body);
        });
    }

    private String markdown(MeetingPage page) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + plain(page.title()));
        ZoneId zone = new Meetings(space).zone();
        page.start().ifPresent(at -> lines.add(texts.get("minutes.when", dates.kept(at.atZone(zone).toLocalDate()),
                dates.time(at.atZone(zone).toLocalTime()), zone.getId())));
        held(page, zone).ifPresent(lines::add);
        names(page, Presence.PRESENT).ifPresent(names -> lines.add(texts.get("minutes.present", names)));
        names(page, Presence.EXCUSED).ifPresent(names -> lines.add(texts.get("minutes.excused", names)));
        section(lines, "minutes.reviewed", page.reviewed().stream().filter(Predicate.not(Promised::confidential))
                .map(one -> texts.get("minutes.reviewed.one", promised(one), texts.get("commitment." + one.state().getLiteral()))));
        page.seats().stream().filter(seat -> !seat.confidential() && seat.stage() != SeatStage.WAITING).forEach(seat -> seat(lines, seat));
        if (!page.minutesText().isBlank()) {
            lines.add("## " + texts.get("minutes.notes"));
            lines.add(page.minutesText().strip());
        }
        section(lines, "minutes.commitments", page.commitments().stream().filter(Predicate.not(Promised::confidential)).map(this::promised));
        section(lines, "minutes.parked", page.parked().stream().map(Parked::text).map(Minutes::plain));
        return String.join("\n\n", lines) + "\n";
    }

    /** When it really began and ended, beside what was planned. */
    private Optional<String> held(MeetingPage page, ZoneId zone) {
        return page.begunAt().flatMap(begun -> page.endedAt().map(ended -> texts.get("minutes.held", dates.time(begun.atZone(zone).toLocalTime()),
                dates.time(ended.atZone(zone).toLocalTime()), Math.max(0, Duration.between(begun, ended).toMinutes()), page.minutes())));
    }

    private static Optional<String> names(MeetingPage page, Presence presence) {
        return Optional.of(page.attendance().stream().filter(there -> there.presence() == presence).map(There::member).map(member -> plain(member.name()))
                .collect(Collectors.joining(", "))).filter(names -> !names.isEmpty());
    }

    private void seat(List<String> lines, Seat seat) {
        String who = seat.member().map(MemberName::name).map(Minutes::plain).orElse("");
        lines.add("## " + (seat.question().isBlank() ? texts.get("minutes.seat", who) : texts.get("minutes.seat.question", who, plain(seat.question()))));
        if (!seat.conflict().isBlank()) {
            lines.add(texts.get("minutes.conflict", seat.conflict().lines().map(Minutes::plain).collect(Collectors.joining("; "))));
        }
        for (SeatStage stage : SeatStage.VALUES) {
            List<Said> said = seat.notes().stream().filter(note -> note.stage() == stage).toList();
            if (!said.isEmpty()) {
                lines.add("### " + texts.get("minutes.stage." + stage.getLiteral()));
                lines.add(list(said.stream().map(note -> plain(note.text()))));
            }
        }
    }

    private String promised(Promised one) {
        LocalDate today = LocalDate.now(space.clock());
        String who = one.member().map(MemberName::name).map(Minutes::plain).orElse("");
        return one.due().map(day -> texts.get("minutes.promised.by", who, plain(one.what()), dates.date(day, today)))
                .orElseGet(() -> texts.get("minutes.promised", who, plain(one.what())));
    }

    private void section(List<String> lines, String key, Stream<String> items) {
        String list = list(items);
        if (!list.isEmpty()) {
            lines.add("## " + texts.get(key));
            lines.add(list);
        }
    }

    private static String list(Stream<String> items) {
        return items.map(item -> "- " + item).collect(Collectors.joining("\n"));
    }

    /** A text in one line that means in Markdown what it says. */
    private static String plain(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("([\\\\`*_\\[\\]<>#|~&])", "\\\\$1").replaceFirst("^(\\d+)([.)])", "$1\\\\$2")
                .replaceFirst("^([-+=])", "\\\\$1");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
