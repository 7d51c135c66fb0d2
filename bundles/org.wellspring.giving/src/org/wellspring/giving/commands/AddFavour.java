// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.giving.internal.WishesMet;
import org.wellspring.model.Favour;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.Interaction;
import org.wellspring.model.Item;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.people.commands.StepLabel;

/** Notes help given to a person or received from one (G2, G4), with the touch it belongs to or without; answers its id. */
public final class AddFavour extends Command<UUID> {
    private final UUID person;
    private final FavourDirection direction;
    private final Favour draft = ModelFactory.eINSTANCE.createFavour();
    private Optional<LocalDate> on = Optional.empty();
    private UUID interaction;
    private Optional<UUID> continued = Optional.empty();
    private Optional<UUID> returned = Optional.empty();
    private Optional<UUID> shared = Optional.empty();
    private Optional<UUID> passedOnFor = Optional.empty();

    /** What somebody got or gave, today. */
    public AddFavour(UUID person, FavourDirection direction, FavourType type, String what) {
        this.person = person;
        this.direction = direction;
        draft.setDirection(direction);
        draft.setType(type);
        draft.setWhat(what);
    }

    /** The day it was, where that is another. */
    public AddFavour on(LocalDate day) {
        on = Optional.of(day);
        return this;
    }

    /** The touch in which it happened; null for none. */
    public AddFavour in(UUID touch) {
        interaction = touch;
        return this;
    }

    /** Whether nobody had asked for it (G2). */
    public AddFavour unasked(boolean so) {
        draft.setUnasked(so);
        return this;
    }

    /** How long it took (G6); 0 where nobody counted. */
    public AddFavour minutes(int length) {
        draft.setMinutes(length);
        return this;
    }

    /** More about it. */
    public AddFavour note(String markdown) {
        draft.setNote(markdown == null || markdown.isBlank() ? null : markdown.strip());
        return this;
    }

    /** Whether a sale was attached: then it is prospecting, whatever it was called (G12). */
    public AddFavour forSale(boolean so) {
        draft.setSaleAttached(so);
        return this;
    }

    /** The help it continues: what somebody did for me, or I for somebody, goes on (G9). */
    public AddFavour continuing(UUID earlier) {
        continued = Optional.of(earlier);
        return this;
    }

    /** Help received that this returns (G4): it is no longer to be repaid. */
    public AddFavour repaying(UUID received) {
        returned = Optional.of(received);
        return this;
    }

    /** The thing of the shelf that was shared (G8); its title is what it was where nothing else is said, and its author has something of it, too (G10). */
    public AddFavour sharing(UUID item) {
        shared = Optional.of(item);
        return this;
    }

    /** Whose work it was that I passed on, who has something of it, too (G10); it needs a {@link #note} of why it is for the other. */
    public AddFavour passingOnFor(UUID author) {
        passedOnFor = Optional.of(author);
        return this;
    }

    /** Whom it was given to, or who gave it; for guards. */
    public UUID person() {
        return person;
    }

    /** Whether I gave it; for guards. */
    public boolean isGiven() {
        return direction == FavourDirection.GIVEN;
    }

    /** Whether it is help of mine, and not prospecting (G12); for guards. */
    public boolean isHelp() {
        return isGiven() && !draft.isSaleAttached();
    }

    /** How long it took, 0 where nobody counted; for guards. */
    public int minutes() {
        return draft.getMinutes();
    }

    /** Its day; for guards. */
    public LocalDate day(Space space) {
        return on.orElseGet(() -> LocalDate.now(space.clock()));
    }

    @Override
    public String label() {
        return new Texts(AddFavour.class).get("favour." + direction.getLiteral());
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Favour favour = draft;
        favour.setPerson(Refusals.existing(tx, person, Person.class));
        shared.ifPresent(item -> share(Refusals.existing(tx, item, Item.class), favour));
        passedOnFor.ifPresent(author -> favour.setPassedOnFor(Refusals.existing(tx, author, Person.class)));
        requirePersonal(favour);
        favour.setWhat(Refusals.filled(favour.getWhat()));
        favour.setOn(day(space));
        if (favour.getOn().isAfter(LocalDate.now(space.clock()))) {
            throw Refusal.because("ahead");
        }
        if (favour.getMinutes() < 0) {
            throw Refusal.because("minutes");
        }
        if (interaction != null) {
            favour.setInteraction(Refusals.existing(tx, interaction, Interaction.class));
            Favours.requireHappened(favour.getInteraction());
        }
        continued.ifPresent(earlier -> favour.setContinues(Refusals.existing(tx, earlier, Favour.class)));
        returned.ifPresent(received -> returning(Refusals.existing(tx, received, Favour.class), favour));
        List<String> met = List.of();
        if (isHelp() && favour.getType() == FavourType.INTRODUCTION) {
            met = WishesMet.by(favour.getPerson(), favour.getWhat(), favour.getInteraction() == null ? List.of() : favour.getInteraction().getParticipants());
        }
        String done = StepLabel.of(label(), isGiven() ? StepLabel.Joint.TO : StepLabel.Joint.OF, favour.getPerson().getName(), favour.getWhat());
        tx.relabel(met.isEmpty() ? done : new Texts(AddFavour.class).get("label.met", done, String.join("; ", met)));
        return tx.add(favour).getId();
    }

    private static void share(Item item, Favour favour) {
        favour.setItem(item);
        if (favour.getWhat() == null || favour.getWhat().isBlank()) {
            favour.setWhat(item.getTitle());
        }
        if (item.getAuthor() != null && !item.getAuthor().eIsProxy()) {
            favour.setPassedOnFor(item.getAuthor());
        }
    }

    /** Somebody's work goes on with a word of why, to somebody else than whose work it is, and from me (G10). */
    private void requirePersonal(Favour favour) {
        Person author = favour.getPassedOnFor();
        if (author == null) {
            return;
        }
        if (!isGiven()) {
            throw Refusal.because("passOnReceived");
        }
        if (author == favour.getPerson()) {
            throw Refusal.because("ownWork", author.getName());
        }
        if (favour.getNote() == null) {
            throw Refusal.because("passOnNote", author.getName());
        }
    }

    private void returning(Favour received, Favour now) {
        if (now.isSaleAttached()) {
            throw Refusal.because("saleReturns");
        }
        if (!isGiven() || received.getDirection() != FavourDirection.RECEIVED) {
            throw Refusal.because("notReceived");
        }
        if (received.getPerson() != now.getPerson()) {
            throw Refusal.because("fromAnother", received.getPerson() == null || received.getPerson().eIsProxy() ? "?" : received.getPerson().getName());
        }
        if (Favours.isReturned(received)) {
            throw Refusal.because("alreadyReturned");
        }
        received.setRepaidOn(now.getOn());
        received.setRepaidBy(now);
    }
}
