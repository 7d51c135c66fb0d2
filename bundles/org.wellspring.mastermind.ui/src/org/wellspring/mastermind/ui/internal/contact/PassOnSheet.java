// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.contact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.mastermind.ContactToPassOn;
import org.wellspring.mastermind.commands.PassOnContact;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.people.People;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.choose.Chooser.Choice;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

/**
 * Passes on somebody of my book to a group: I choose what goes along with the name, one thing of each sort, and see all that the group gets before it gets it (sharing.md). UI
 * thread only.
 */
public final class PassOnSheet {
    private static final int SUGGESTED = 20;

    /** What can go along with the name. */
    private enum Sort {
        ORGANIZATION, EMAIL, PHONE
    }

    /** Something that can go along. */
    private record Part(Sort sort, String value) {
    }

    private final Theme theme;
    private final Shell window;
    private final Actions actions;
    private final UUID me;
    private final ContactToPassOn contact;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private Set<String> chosen = Set.of();
    private FormPanel panel;
    private SearchField note;
    private Heading preview;

    private PassOnSheet(Theme theme, Shell window, Actions actions, UUID me, ContactToPassOn contact) {
        this.theme = theme;
        this.window = window;
        this.actions = actions;
        this.me = me;
        this.contact = contact;
        Stream.of(new Part(Sort.ORGANIZATION, contact.organization())).filter(part -> !part.value().isBlank()).forEach(this::offer);
        contact.emails().forEach(address -> offer(new Part(Sort.EMAIL, address)));
        contact.phones().forEach(number -> offer(new Part(Sort.PHONE, number)));
    }

    private void offer(Part part) {
        parts.put(String.valueOf(parts.size()), part);
    }

    /**
     * Asks whom, then what goes along.
     *
     * @param book where somebody is looked for
     * @param actions of the group
     * @param me who passes on
     */
    public static void ask(Space book, Theme theme, Shell window, Actions actions, UUID me) {
        new Chooser(theme, Texts.get("contact.whom"), Texts.get("contact.whom.hint"))
                .finding(typed -> new People(book).meant(typed, SUGGESTED).stream().map(p -> new Choice(p.id().toString(), p.name(), p.beside())).toList())
                .open(window, choice -> new Latest(window).ask(() -> ContactToPassOn.of(book, UUID.fromString(choice.id())),
                        found -> found.ifPresent(contact -> new PassOnSheet(theme, window, actions, me, contact).open())));
    }

    private void open() {
        panel = new FormPanel(window, theme, Texts.get("contact.title", contact.name()));
        if (!parts.isEmpty()) {
            panel.line(Heading.Level.STRONG, Texts.get("contact.with"));
            ChipBar bar = panel.chips(Texts.get("contact.with"));
            bar.setChips(parts.entrySet().stream().map(entry -> new Chip(entry.getKey(), entry.getValue().value(), Tone.SOFT)).toList());
            bar.onToggle(on -> {
                chosen = oneOfEachSort(on);
                bar.setOn(chosen);
                show();
            });
        }
        note = panel.field(Texts.get("contact.note"), Texts.get("contact.note.hint"), this::save);
        note.control().addListener(SWT.Modify, e -> show());
        panel.line(Heading.Level.STRONG, Texts.get("contact.preview"));
        preview = panel.line(Heading.Level.TEXT, "");
        panel.line(Heading.Level.SUBTITLE, Texts.get("contact.ask"));
        panel.noButton();
        panel.button(FlatButton.Kind.PLAIN, Texts.get("cancel"), panel.popover()::close);
        panel.button(FlatButton.Kind.PRIMARY, Texts.get("contact.save"), this::save);
        show();
        panel.popover().stay().open();
    }

    /** Of several addresses the one that was pressed last goes along: the contact of a group has one of each. */
    private Set<String> oneOfEachSort(Set<String> on) {
        Set<String> kept = new HashSet<>(on);
        for (String added : on.stream().filter(id -> !chosen.contains(id)).toList()) {
            kept.removeIf(id -> !id.equals(added) && parts.get(id).sort() == parts.get(added).sort());
        }
        return kept;
    }

    private String value(Sort sort) {
        return chosen.stream().map(parts::get).filter(part -> part.sort() == sort).map(Part::value).findFirst().orElse("");
    }

    private void show() {
        List<String> all = new ArrayList<>(List.of(contact.name()));
        Stream.of(Sort.values()).map(this::value).forEach(all::add);
        all.add(note.getText().strip());
        preview.setText(all.stream().filter(text -> !text.isBlank()).collect(Collectors.joining(" · ")));
        panel.popover().place();
    }

    private void save() {
        PassOnContact command = new PassOnContact(me, contact.name()).organization(value(Sort.ORGANIZATION)).email(value(Sort.EMAIL)).phone(value(Sort.PHONE))
                .note(note.getText());
        Optional<UUID> done = actions.runAndSay(command, Texts.get("contact.said", contact.name()));
        done.ifPresent(id -> panel.popover().close());
    }
}
