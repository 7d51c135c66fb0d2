// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Item;
import org.wellspring.model.Person;
import org.wellspring.people.commands.StepLabel;

/** Changes a thing that is kept to share; what is not named stays as it is. Answers its id. */
public final class EditItem extends Command<UUID> {
    private final UUID id;
    private final List<BiConsumer<Item, Tx>> changes = new ArrayList<>();

    /** Of this one. */
    public EditItem(UUID item) {
        id = item;
    }

    /** What it is called; not empty. */
    public EditItem title(String title) {
        changes.add((item, tx) -> item.setTitle(Refusals.filled(title)));
        return this;
    }

    /** Where it is; null or empty for nowhere. */
    public EditItem uri(String address) {
        changes.add((item, tx) -> item.setUri(orNull(address)));
        return this;
    }

    /** What it is about; null or empty for nothing. */
    public EditItem note(String markdown) {
        changes.add((item, tx) -> item.setNote(orNull(markdown)));
        return this;
    }

    /** Whose work it is (G10); null for nobody of the book. */
    public EditItem author(UUID person) {
        changes.add((item, tx) -> item.setAuthor(person == null ? null : Refusals.existing(tx, person, Person.class)));
        return this;
    }

    static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public String label() {
        return new Texts(EditItem.class).get("item.edit");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Item item = Refusals.existing(tx, id, Item.class);
        changes.forEach(change -> change.accept(item, tx));
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, List.of(), item.getTitle()));
        return id;
    }
}
