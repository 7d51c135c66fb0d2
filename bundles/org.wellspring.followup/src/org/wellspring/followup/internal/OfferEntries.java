// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.TimelineEntry.Chip;
import org.wellspring.people.spi.Happening;
import org.wellspring.people.spi.TimelineEntries;

/** What I offered, on the timeline of whom I offered it (F9). */
@Component
public final class OfferEntries implements TimelineEntries {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    @Override
    public List<EClass> types() {
        return List.of(MODEL.getOffer());
    }

    @Override
    public TimelineEntry entry(Happening offer) {
        Texts texts = new Texts(OfferEntries.class, offer.locale());
        return offer.entry(texts.get("offer"), offer.title()).marked(Chip.OFFER,
                texts.get(offer.text(MODEL.getOffer_TakenUpOn()).isEmpty() ? "chip.offered" : "chip.takenUp"));
    }
}
