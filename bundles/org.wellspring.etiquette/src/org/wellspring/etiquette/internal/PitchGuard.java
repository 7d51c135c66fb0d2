// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.internal;

import java.time.LocalDate;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Space;
import org.wellspring.core.Warning;
import org.wellspring.core.settings.Settings;
import org.wellspring.core.words.Texts;
import org.wellspring.etiquette.EtiquetteSettings;
import org.wellspring.etiquette.Outreach;
import org.wellspring.etiquette.Reached;
import org.wellspring.model.Purpose;
import org.wellspring.people.OutreachPurposes;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.LogInteraction;

/** Says so where much of what one sends somebody is to sell (T4). Keeping in touch does not thin it out (T7). */
@Component(service = org.wellspring.core.spi.Guard.class)
public final class PitchGuard extends Contacted {
    /** Of fewer, no share says anything. */
    private static final int FEWEST = 3;
    private final Texts texts = new Texts(PitchGuard.class);

    @Override
    List<Warning> about(PersonRow person, LogInteraction touch, Space space) {
        if (OutreachPurposes.of(touch.purpose(), touch.isPitch(), person.kinds()) != Purpose.PROSPECTING) {
            return List.of();
        }
        Settings settings = new Settings(space);
        LocalDate day = touch.day(space);
        int days = settings.get(EtiquetteSettings.PITCH_DAYS);
        List<Reached> counted = new Outreach(space).to(person, day.minusDays(days - 1L), day).stream().filter(one -> !one.isKeeping()).toList();
        List<Reached> pitches = counted.stream().filter(Reached::isProspecting).toList();
        int all = counted.size() + 1;
        int sales = pitches.size() + 1;
        return all < FEWEST || sales < 2 || sales * 100 <= all * settings.get(EtiquetteSettings.PITCH_PERCENT) ? List.of()
                : List.of(Warning.of("T4", texts.get("pitch.share", sales, all, person.name(), days), pitches.stream().map(Reached::touch).toList()));
    }
}
