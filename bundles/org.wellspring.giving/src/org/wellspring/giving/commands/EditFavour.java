// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.commands;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Favour;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.people.commands.StepLabel;

/** Changes help that was noted, by the same rules as noting it; what is not named stays as it is. Answers its id. */
public final class EditFavour extends Command<UUID> {
    private final UUID id;
    private Optional<FavourType> type = Optional.empty();
    private Optional<String> what = Optional.empty();
    private Optional<LocalDate> on = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Optional<Boolean> unasked = Optional.empty();
    private Optional<Boolean> sale = Optional.empty();
    private OptionalInt minutes = OptionalInt.empty();

    /** Of this favour. */
    public EditFavour(UUID favour) {
        id = favour;
    }

    /** What sort it was. */
    public EditFavour type(FavourType sort) {
        type = Optional.of(sort);
        return this;
    }

    /** What it was; not empty. */
    public EditFavour what(String words) {
        what = Optional.of(words);
        return this;
    }

    /** The day it was. */
    public EditFavour on(LocalDate day) {
        on = Optional.of(day);
        return this;
    }

    /** More about it; empty for nothing. */
    public EditFavour note(String markdown) {
        note = Optional.of(markdown);
        return this;
    }

    /** Whether nobody had asked for it (G2); of help of mine only. */
    public EditFavour unasked(boolean so) {
        unasked = Optional.of(so);
        return this;
    }

    /** Whether a sale was attached (G12); of help of mine only. */
    public EditFavour forSale(boolean so) {
        sale = Optional.of(so);
        return this;
    }

    /** How long it took (G6); 0 where nobody counted. */
    public EditFavour minutes(int length) {
        minutes = OptionalInt.of(length);
        return this;
    }

    /** Which it is; for guards. */
    public UUID favour() {
        return id;
    }

    /** How long it is to have taken, where that is said; for guards. */
    public OptionalInt minutes() {
        return minutes;
    }

    /** Its new day, where that is said; for guards. */
    public Optional<LocalDate> day() {
        return on;
    }

    @Override
    public String label() {
        return new Texts(EditFavour.class).get("favour.edit");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Favour favour = Refusals.existing(tx, id, Favour.class);
        boolean given = favour.getDirection() == FavourDirection.GIVEN;
        if (on.filter(day -> day.isAfter(LocalDate.now(space.clock()))).isPresent()) {
            throw Refusal.because("ahead");
        }
        if (minutes.orElse(0) < 0) {
            throw Refusal.because("minutes");
        }
        type.ifPresent(favour::setType);
        what.ifPresent(words -> favour.setWhat(Refusals.filled(words)));
        on.ifPresent(favour::setOn);
        note.ifPresent(words -> favour.setNote(EditItem.orNull(words)));
        if (favour.getPassedOnFor() != null && !favour.getPassedOnFor().eIsProxy() && favour.getNote() == null) {
            throw Refusal.because("passOnNote", favour.getPassedOnFor().getName());
        }
        unasked.ifPresent(so -> favour.setUnasked(given && so));
        sale.ifPresent(so -> favour.setSaleAttached(given && so));
        minutes.ifPresent(favour::setMinutes);
        tx.relabel(StepLabel.of(label(), given ? StepLabel.Joint.TO : StepLabel.Joint.OF, StepLabel.whom(favour), favour.getWhat()));
        return id;
    }
}
