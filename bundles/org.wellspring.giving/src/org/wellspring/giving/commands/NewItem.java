// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.commands;

import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Item;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.people.commands.StepLabel;

/** Keeps a thing that is worth sharing: an article, a talk, a list (G8); answers its id. */
public final class NewItem extends Command<UUID> {
    private final String title;
    private String uri = "";
    private String note = "";
    private Optional<UUID> author = Optional.empty();

    /** What it is called. */
    public NewItem(String title) {
        this.title = title;
    }

    /** Where it is; null or empty for nowhere. */
    public NewItem uri(String address) {
        uri = address;
        return this;
    }

    /** What it is about, or whom it would suit; null or empty for nothing. */
    public NewItem note(String markdown) {
        note = markdown;
        return this;
    }

    /** Whose work it is, where that is somebody of the book (G10); null for nobody. */
    public NewItem author(UUID person) {
        author = Optional.ofNullable(person);
        return this;
    }

    @Override
    public String label() {
        return new Texts(NewItem.class).get("item.new");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Item item = ModelFactory.eINSTANCE.createItem();
        item.setTitle(Refusals.filled(title));
        item.setUri(EditItem.orNull(uri));
        item.setNote(EditItem.orNull(note));
        author.ifPresent(person -> item.setAuthor(Refusals.existing(tx, person, Person.class)));
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, StepLabel.whom(item), item.getTitle()));
        return tx.add(item).getId();
    }
}
