// SPDX-License-Identifier: EPL-2.0
package org.wellspring.example.garden;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.settings.SettingKey;
import org.wellspring.core.words.Texts;

/** Waters a bed, or leaves it to the rain until a day; answers the bed's id. */
final class TendBed extends Command<UUID> {
    private final Bed bed;
    private final String label;
    private final SettingKey<String> kept;
    private final LocalDate day;

    TendBed(Bed bed, String label, SettingKey<String> kept, LocalDate day) {
        this.bed = bed;
        this.label = label;
        this.kept = kept;
        this.day = day;
    }

    @Override
    public String label() {
        return new Texts(TendBed.class).get(label);
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Garden.put(space, tx, kept, bed, day);
        return bed.id();
    }
}
