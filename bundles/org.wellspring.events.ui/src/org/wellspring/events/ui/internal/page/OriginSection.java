// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.events.Events;
import org.wellspring.events.EventsQuery;
import org.wellspring.events.EventsQuery.Shown;
import org.wellspring.events.Offices;
import org.wellspring.events.OriginReport;
import org.wellspring.events.commands.SetOrigin;
import org.wellspring.events.ui.internal.EventIds;
import org.wellspring.events.ui.internal.EventWords;
import org.wellspring.events.ui.internal.Texts;
import org.wellspring.model.OriginKind;
import org.wellspring.people.People;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.choose.Chooser.Choice;
import org.wellspring.ui.page.PageSection;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.page.Subject;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;

/** On the page of a person: where the relationship came from (E5, E6). */
final class OriginSection extends PageSection<Optional<OriginReport.Origin>> {
    private static final int SUGGESTED = 20;
    /** As one would ask; how it was imported nobody chooses. */
    private static final List<OriginKind> KINDS = List.of(OriginKind.EVENT, OriginKind.INTRODUCTION, OriginKind.ASSOCIATION, OriginKind.PROJECT,
            OriginKind.TALK,
            OriginKind.CUSTOMER, OriginKind.OTHER, OriginKind.UNKNOWN);

    OriginSection(SectionPlace place) {
        super(place);
    }

    @Override
    protected Optional<OriginReport.Origin> read(Subject of) {
        return OriginReport.of(place().space(), of.id());
    }

    @Override
    protected void build(UUID person, Optional<OriginReport.Origin> origin) {
        Card card = new Card(place().box().composite(), place().theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        place().words(card, Heading.Level.STRONG, Texts.get("origin.title"));
        RichText words = origin.map(this::words).orElseGet(() -> RichText.empty().muted(Texts.get("origin.none")));
        LinkText line = new LinkText(card, place().theme(), words.muted("  ").link(Texts.get("origin.change"), () -> change(person)));
        line.standsFor(person + "/origin");
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private RichText words(OriginReport.Origin origin) {
        String kind = Texts.get("origin." + origin.kind().getLiteral());
        boolean leads = origin.source().isPresent();
        RichText source = leads && origin.kind() == OriginKind.ASSOCIATION
                ? RichText.empty().muted(kind + " ").link(origin.name(), () -> place().commands().run(EventIds.OFFICES, Map.of()))
                : leads
                        ? RichText.empty().muted(kind + " ").link(origin.name(), () -> place().commands().run(CommandIds.SHOW, Map.of(CommandIds.OBJECT,
                                origin.source().orElseThrow().toString())))
                        : RichText.empty().plain(EventWords.joined(" ", kind, origin.name()));
        return origin.note().isEmpty() ? source : source.muted("  " + origin.note());
    }

    private void change(UUID person) {
        place().window().shell().ifPresent(shell -> new Chooser(place().theme(), Texts.get("origin.title"), Texts.get("origin.hint"))
                .among(KINDS.stream().map(kind -> new Choice(kind.name(), Texts.get("origin.choose." + kind.getLiteral()), "")).toList())
                .open(shell, chosen -> choose(shell, person, OriginKind.valueOf(chosen.id()))));
    }

    private void choose(Shell shell, UUID person, OriginKind kind) {
        switch (kind) {
            case EVENT -> ask(shell, "origin.which.event",
                    typed -> new Events(place().space()).list(EventsQuery.of(Shown.ALL).text(typed).page(0, SUGGESTED)).stream()
                            .map(one -> new Choice(one.id().toString(), one.title(), EventWords.when(one, place().today()))),
                    id -> set(SetOrigin.event(person, id)));
            case INTRODUCTION -> ask(shell, "origin.which.introduction",
                    typed -> new People(place().space()).meant(typed, SUGGESTED)
                            .stream().filter(one -> !one.id().equals(person)).map(one -> new Choice(one.id().toString(), one.name(), one.beside())),
                    id -> set(SetOrigin.introducedBy(person, id)));
            case ASSOCIATION -> ask(shell, "origin.which.association", typed -> Offices.of(place().space()).stream()
                    .filter(one -> (one.title() + " " + one.organization()).toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT)))
                    .map(one -> new Choice(one.id().toString(), one.title(), one.organization())), id -> set(SetOrigin.office(person, id)));
            default -> set(SetOrigin.of(person, kind));
        }
    }

    private void ask(Shell shell, String title, Function<String, Stream<Choice>> found, Consumer<UUID> then) {
        new Chooser(place().theme(), Texts.get(title), Texts.get("origin.hint")).finding(typed -> found.apply(typed).toList())
                .open(shell, chosen -> then.accept(UUID.fromString(chosen.id())));
    }

    private void set(SetOrigin command) {
        place().actions().runAndSay(command, Texts.get("origin.said"));
    }
}
