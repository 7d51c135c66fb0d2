// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.internal;

import java.time.LocalDate;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.wellspring.core.days.Folded;
import org.wellspring.core.index.Tuple;
import org.wellspring.core.spi.Index;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Offer;
import org.wellspring.model.base.Entity;

/** Each offer that went to many and was taken up, under its words and the day it was taken up (T14). */
@Component
public final class BoilerplateIndex implements Index {
    public static final String NAME = "etiquette.boilerplate";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public EClass type() {
        return ModelPackage.Literals.OFFER;
    }

    @Override
    public void map(Entity object, BiConsumer<Tuple, Tuple> entries) {
        Offer offer = (Offer) object;
        LocalDate takenUp = offer.getTakenUpOn();
        if (offer.isBoilerplate() && takenUp != null && offer.getPerson() != null) {
            entries.accept(Tuple.of(key(offer.getWhat()), takenUp), Tuple.of(offer.getPerson().getId()));
        }
    }

    /** Words as they are compared: without capitals, accents, signs and more than one space. */
    static String key(String words) {
        return words == null ? "" : Folded.of(words).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
