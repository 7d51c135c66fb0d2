// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.giving.ItemRow;
import org.wellspring.giving.NamedPerson;
import org.wellspring.giving.commands.DeleteItem;
import org.wellspring.giving.commands.EditItem;
import org.wellspring.giving.commands.NewItem;
import org.wellspring.giving.ui.internal.PanelParts;
import org.wellspring.giving.ui.internal.Somebody;
import org.wellspring.giving.ui.internal.Texts;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.links.Links;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

/** Something worth sharing: what it is called, where it is, what it is about, whose work it is (G8, G10). New, or opened to be changed. UI thread only. */
public final class ItemPopover {
    private static final int WIDTH = 620;
    private static final int LINES = 4;
    private static final String MORE = "more";

    private final Theme theme;
    private final Space space;
    private final Actions actions;
    private final Links links;
    private Optional<ItemRow> opened = Optional.empty();
    private Optional<NamedPerson> author = Optional.empty();
    private Optional<UUID> first = Optional.empty();
    private Shell window;
    private Popover popover;
    private SearchField title;
    private SearchField uri;
    private SearchField note;
    private ChipBar by;
    private Heading said;

    public ItemPopover(Theme theme, Space space, Actions actions, Links links) {
        this.theme = theme;
        this.space = space;
        this.actions = actions;
        this.links = links;
    }

    /** It is to go to this person first. */
    public ItemPopover sharedWith(UUID person) {
        first = Optional.of(person);
        return this;
    }

    /** Keeps something new; with that the sheet opens that shares it. */
    public void note(Shell around) {
        open(around, Texts.get("item.title.new"));
    }

    /** Changes what is kept. */
    public void edit(Shell around, ItemRow item) {
        opened = Optional.of(item);
        author = item.author();
        open(around, Texts.get("item.title.edit"));
        title.setText(item.title());
        uri.setText(item.uri());
        note.setText(item.note());
        title.setFocus();
    }

    private void open(Shell around, String heading) {
        window = around;
        popover = new Popover(around, theme, heading, WIDTH).titled().about(ItemPopover.class, opened.map(ItemRow::id).or(() -> first));
        Composite content = popover.content();
        title = PanelParts.field(content, theme, Texts.get("item.what"), this::save);
        uri = PanelParts.field(content, theme, Texts.get("item.uri"), this::save);
        note = new SearchField(content, theme, Texts.get("item.note"), LINES);
        note.setLayoutData(PanelParts.wide());
        PanelParts.line(content, theme, Heading.Level.SUBTITLE, Texts.get("item.note.help"));
        by = new ChipBar(content, theme, Texts.get("item.author"));
        by.setLayoutData(PanelParts.wide());
        by.onOpen(chip -> Texts.get("item.author.hint"), id -> author());
        by.onRemove(id -> {
            author = Optional.empty();
            named();
        });
        named();
        said = PanelParts.line(content, theme, Heading.Level.SUBTITLE, Texts.get("item.help"));
        Composite row = PanelParts.buttons(popover.foot(), theme, 3, opened.isPresent() ? this::delete : null);
        new FlatButton(row, theme, FlatButton.Kind.PLAIN, Texts.get("cancel")).onPress(popover::close);
        new FlatButton(row, theme, FlatButton.Kind.PRIMARY, Texts.get("save")).onPress(this::save);
        popover.kept(this::save).open();
        title.setFocus();
    }

    private void named() {
        List<Chip> chips = new ArrayList<>();
        author.ifPresentOrElse(one -> chips.add(new Chip(one.person().toString(), Texts.get("item.by", one.name()), Tone.SOFT).withCross()),
                () -> chips.add(new Chip(MORE, Texts.get("item.author"), Tone.SOFT)));
        by.setChips(chips);
        if (popover.isOpen()) {
            popover.place();
        }
    }

    private void author() {
        popover.stay();
        Somebody.ask(space, theme, popover.shell(), Texts.get("item.author"), row -> {
            author = Optional.of(new NamedPerson(row.id(), row.name()));
            named();
        });
    }

    private void delete() {
        popover.close();
        opened.ifPresent(item -> actions.runAndSay(new DeleteItem(item.id()), Texts.get("item.deleted", item.title())));
    }

    private void save() {
        if (title.getText().isBlank()) {
            said.setText(Texts.get("item.missing"));
            title.setFocus();
            return;
        }
        UUID by = author.map(NamedPerson::person).orElse(null);
        if (opened.isPresent()) {
            actions.run(new EditItem(opened.get().id()).title(title.getText()).uri(uri.getText()).note(note.getText()).author(by))
                    .ifPresent(id -> popover.close());
            return;
        }
        actions.runAndSay(new NewItem(title.getText()).uri(uri.getText()).note(note.getText()).author(by), Texts.get("item.said", title.getText().strip()))
                .ifPresent(id -> {
                    popover.close();
                    SharePopover.open(theme, space, actions, links, window, id, first);
                });
    }
}
