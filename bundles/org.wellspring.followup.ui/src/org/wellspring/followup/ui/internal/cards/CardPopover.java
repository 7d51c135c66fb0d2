// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.cards;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.words.DateWords;
import org.wellspring.followup.PersonLine;
import org.wellspring.followup.commands.SetCard;
import org.wellspring.followup.commands.SortCard;
import org.wellspring.followup.ui.internal.SomebodyChooser;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.followup.ui.internal.snooze.SnoozeDays;
import org.wellspring.followup.ui.internal.snooze.SnoozePopover;
import org.wellspring.model.Card;
import org.wellspring.model.CardState;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.people.commands.DeleteEntry;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.choose.Chooser.Choice;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.SearchField;

/** A card, opened (F2): its words, whom it is about, and what it becomes. UI thread only. */
final class CardPopover {
    private static final int WIDTH = 620;
    private static final String NEW = "new:";

    private final Space space;
    private final Theme theme;
    private final Actions actions;
    private final Card card;
    private final SnoozeDays days = new SnoozeDays();
    private Optional<Person> about;
    private Shell window;
    private Popover popover;
    private SearchField words;
    private LinkText who;

    CardPopover(Space space, Theme theme, Actions actions, Card card) {
        this.space = space;
        this.theme = theme;
        this.actions = actions;
        this.card = card;
        this.about = Optional.ofNullable(card.getPerson());
    }

    void open(Shell around) {
        window = around;
        popover = new Popover(window, theme, Texts.get("card.title"), WIDTH).titled().stay().about(CardPopover.class, card.getId());
        Composite content = popover.content();
        fill(new Heading(content, theme, Heading.Level.SUBTITLE, kept()));
        words = fill(new SearchField(content, theme, Texts.get("card.words")));
        ((GridData) words.getLayoutData()).heightHint = theme.px(38);
        words.setText(text());
        words.control().addListener(SWT.DefaultSelection, e -> save());
        who = fill(new LinkText(content, theme, who()));
        fill(new LinkText(content, theme, RichText.empty().muted(Texts.get("card.into") + " ")
                .link(Texts.get("card.into.person"), this::person).muted(" · ")
                .link(Texts.get("card.into.note"), () -> withSomebody(p -> become(SortCard.intoNote(card.getId(), p.id()), "card.noted", p.name())))
                .muted(" · ")
                .link(Texts.get("card.into.step"), this::step)));
        fill(new Heading(content, theme, Heading.Level.SUBTITLE, Texts.get("step.help")));
        buttons(popover.foot());
        popover.kept(this::save).open();
        words.setFocus();
    }

    private String text() {
        return card.getText() == null ? "" : card.getText();
    }

    /** When it was kept, and what became of it. */
    private String kept() {
        String when = card.getCapturedAt() == null ? "" : new DateWords().near(card.getCapturedAt().atZone(space.clock().getZone()).toLocalDate(), today());
        return card.getState() == CardState.WAITING ? Texts.get("card.kept", when) : Texts.get("card.state." + card.getState().getLiteral(), when);
    }

    private RichText who() {
        return RichText.empty().muted(Texts.get("card.about") + " ").strong(about.map(Person::getName).orElse(Texts.get("card.nobody"))).muted(" · ")
                .link(Texts.get("card.choose"), () -> somebody("", chosen -> {
                    about = space.find(chosen.id(), Person.class);
                    who.setText(who());
                    popover.place();
                }));
    }

    private void buttons(Composite content) {
        Composite row = theme.surface(new Composite(content, SWT.NONE), theme.surfaceOf(content));
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        fill(row);
        button(row, FlatButton.Kind.QUIET, "step.delete", () -> become(new DeleteEntry(card.getId()), "step.deleted", text()))
                .setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        button(row, FlatButton.Kind.PLAIN, "step.cancel", popover::close);
        button(row, FlatButton.Kind.PLAIN, "steps.done", () -> become(new SetCard(card.getId(), CardState.DONE), "steps.done.CARD", text()))
                .setVisible(card.getState() == CardState.WAITING);
        button(row, FlatButton.Kind.PRIMARY, "step.save", this::save);
    }

    private FlatButton button(Composite parent, FlatButton.Kind kind, String key, Runnable action) {
        return new FlatButton(parent, theme, kind, Texts.get(key)).onPress(action);
    }

    private void save() {
        if (kept(words.getText().strip())) {
            popover.close();
        }
    }

    /** Keeps what was written about it, if it is anything else; whether that went well. */
    private boolean kept(String text) {
        boolean same = text.equals(text()) && about.equals(Optional.ofNullable(card.getPerson()));
        return same || actions.run(new EditEntity(card.getId()).set(ModelPackage.Literals.CARD__TEXT, text)
                .set(ModelPackage.Literals.CARD__PERSON, about.orElse(null))).isPresent();
    }

    /** A new person, or one of the book of whom it is a note. */
    private void person() {
        String text = words.getText().strip();
        somebody(PersonLine.of(text).name(), chosen -> {
            if (chosen.id() == null) {
                become(SortCard.intoPerson(card.getId(), chosen.name()), "card.person", chosen.name());
            } else {
                become(SortCard.intoNote(card.getId(), chosen.id()), "card.noted", chosen.name());
            }
        });
    }

    private void step() {
        withSomebody(p -> new SnoozePopover(theme, days, DayReader.of(space), p.name(), today()).of(card.getId()).titled(Texts.get("card.step.when", p.name()))
                .open(window,
                        due -> become(SortCard.intoStep(card.getId(), p.id(), due), "card.step", p.name(), days.words(due, today()))));
    }

    /** Does it with what is written now. */
    private void become(Command<?> command, String said, Object... about) {
        if (kept(words.getText().strip()) && actions.runAndSay(command, Texts.get(said, about)).isPresent()) {
            popover.close();
        }
    }

    /** @param id null for somebody new */
    private record Chosen(UUID id, String name) {
    }

    private void withSomebody(Consumer<Chosen> then) {
        about.ifPresentOrElse(p -> then.accept(new Chosen(p.getId(), p.getName())), () -> somebody("", then));
    }

    /** @param fresh the name that somebody new may have; empty where it must be somebody of the book */
    private void somebody(String fresh, Consumer<Chosen> then) {
        new Chooser(theme, Texts.get("card.who"), Texts.get("card.who.hint")).beginningWith(fresh)
                .finding(typed -> Stream.concat(fresh.isEmpty() || typed.isBlank() ? Stream.empty()
                        : Stream.of(new Choice(NEW + typed.strip(), typed.strip(), Texts.get("card.who.new"))), SomebodyChooser.people(space, typed).stream())
                        .toList())
                .open(window, c -> then.accept(c.id().startsWith(NEW) ? new Chosen(null, c.label()) : new Chosen(UUID.fromString(c.id()), c.label())));
    }

    private LocalDate today() {
        return LocalDate.now(space.clock());
    }

    private static <C extends Control> C fill(C control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return control;
    }
}
