// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.rhythm.RhythmStage;
import org.wellspring.model.AgreedBy;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.Rhythm;
import org.wellspring.people.PersonPage;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.Tone;

/** How often, why, and what both have of it (F3, F4); a draft says what it still lacks. */
final class RhythmSection extends PageSection {
    private boolean open;
    private UUID openFor;

    RhythmSection(PageTools tools, Composite box) {
        super(tools, box);
    }

    @Override
    Object slice(PersonPage page) {
        if (!page.row().id().equals(openFor)) {
            open = false;
        }
        return List.of(page.rhythm(), open, page.row().nextDue());
    }

    @Override
    void build(PersonPage page) {
        Card card = new Card(box, theme());
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        RhythmStage stage = page.rhythm().map(PersonPage.RhythmLine::stage).orElse(RhythmStage.NONE);
        words(card, Heading.Level.SUBTITLE, Texts.get("rhythm.stage." + stage.name()));
        page.rhythm().ifPresent(r -> {
            words(card, Heading.Level.STRONG, r.sentence().isBlank() ? Texts.get("rhythm.unnamed") : r.sentence());
            if (!r.benefits().isBlank()) {
                words(card, Heading.Level.SUBTITLE, r.benefits());
            }
            if (!r.missing().isEmpty()) {
                words(card, Heading.Level.SUBTITLE, Texts.get("rhythm.missing",
                        String.join(", ", r.missing().stream().map(m -> Texts.get("rhythm.missing." + m)).toList())));
            }
            r.next().ifPresent(d -> words(card, Heading.Level.SUBTITLE,
                    Texts.get("rhythm.next", tools.durations().until(d, tools.today()))));
        });
        if (open) {
            fields(card, page);
        } else {
            link(card, page.rhythm().isPresent() ? "rhythm.edit" : "rhythm.new", () -> toggle(page, true));
        }
    }

    private void toggle(PersonPage page, boolean show) {
        open = show;
        openFor = page.row().id();
        show(page);
        box.requestLayout();
        tools.relayout().run();
    }

    private void fields(Composite card, PersonPage page) {
        UUID id = page.row().id();
        Optional<Rhythm> now = tools.space().find(id, Person.class).map(Person::getRhythm);
        Composite grid = bare(card, 2);
        field(grid, id, "interval", now.map(r -> r.getIdealDays() == 0 ? "" : "" + r.getIdealDays()).orElse(""),
                (r, t) -> r.setIdealDays(t.isBlank() ? 0 : Integer.parseInt(t.strip())),
                t -> t.isBlank() || t.strip().matches("[1-9]\\d{0,3}") ? Optional.empty()
                        : Optional.of(Texts.get("rhythm.interval.wrong")));
        text(grid, id, "channels", now.map(r -> String.join(", ", r.getChannels())).orElse(""), (r, t) -> {
            r.getChannels().clear();
            r.getChannels().addAll(List.of(t.isBlank() ? new String[0] : t.strip().split("\\s*,\\s*")));
        });
        text(grid, id, "purpose", now.map(Rhythm::getPurpose).orElse(""), Rhythm::setPurpose);
        text(grid, id, "benefit-them", now.map(Rhythm::getBenefitThem).orElse(""), Rhythm::setBenefitThem);
        text(grid, id, "benefit-me", now.map(Rhythm::getBenefitMe).orElse(""), Rhythm::setBenefitMe);
        new Heading(grid, theme(), Heading.Level.SUBTITLE, Texts.get("rhythm.agreed"));
        ChipBar agreed = new ChipBar(grid, theme(), Texts.get("rhythm.agreed"));
        agreed.setChips(List.of(AgreedBy.values()).stream()
                .map(a -> new Chip(a.name(), Texts.get("rhythm.agreed." + a.name()), Tone.SOFT)).toList());
        agreed.setOn(Set.of(now.map(Rhythm::getAgreedBy).orElse(AgreedBy.NOBODY).name()));
        agreed.onToggle(on -> on.stream().filter(a -> !a.equals(now.map(r -> r.getAgreedBy().name()).orElse(""))).findFirst()
                .ifPresent(a -> edit(id, r -> r.setAgreedBy(AgreedBy.valueOf(a)))));
        link(card, "done", () -> tools.people().page(id).ifPresent(p -> toggle(p, false)));
    }

    private void link(Composite card, String key, Runnable action) {
        new LinkText(card, theme(), RichText.empty().link(Texts.get(key), action))
                .setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void text(Composite grid, UUID id, String name, String value, BiConsumer<Rhythm, String> set) {
        field(grid, id, name, value, set, t -> Optional.empty());
    }

    private void field(Composite grid, UUID id, String name, String value, BiConsumer<Rhythm, String> set,
            Function<String, Optional<String>> check) {
        GridData left = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        new Heading(grid, theme(), Heading.Level.SUBTITLE, Texts.get("rhythm." + name)).setLayoutData(left);
        InlineEdit edit = new InlineEdit(grid, theme(), SWT.NONE, Texts.get("rhythm." + name))
                .placeholder(Texts.get("rhythm." + name + ".hint")).check(check)
                .onCommit(t -> edit(id, r -> set.accept(r, t)));
        edit.setValue(value == null ? "" : value);
        edit.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private void edit(UUID id, Consumer<Rhythm> change) {
        tools.edit(id, Texts.get("edit.rhythm"), (tx, p) -> {
            if (p.getRhythm() == null) {
                Rhythm fresh = ModelFactory.eINSTANCE.createRhythm();
                fresh.setStartedOn(tools.today());
                p.setRhythm(fresh);
            }
            change.accept(p.getRhythm());
        });
    }
}
