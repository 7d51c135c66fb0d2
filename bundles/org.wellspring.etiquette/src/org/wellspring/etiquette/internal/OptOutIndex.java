// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.internal;

import java.time.LocalDate;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.wellspring.core.index.Tuple;
import org.wellspring.core.spi.Index;
import org.wellspring.etiquette.ContactWay;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.OptOut;
import org.wellspring.model.OptOutBy;
import org.wellspring.model.base.Entity;

/** Each opt-out under the person it is about and its day (T2): asked before everything that is sent, however long the history. */
@Component
public final class OptOutIndex implements Index {
    public static final String NAME = "etiquette.optouts";
    /** In a key: nobody noted on which day it began. */
    public static final LocalDate NO_DAY = LocalDate.EPOCH;

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
        return ModelPackage.Literals.OPT_OUT;
    }

    @Override
    public void map(Entity object, BiConsumer<Tuple, Tuple> entries) {
        OptOut one = (OptOut) object;
        if (one.getPerson() != null) {
            LocalDate on = one.getOn() == null ? NO_DAY : one.getOn();
            boolean mine = one.getBy() == OptOutBy.ME;
            String reason = one.getReason() == null ? "" : one.getReason();
            entries.accept(Tuple.of(one.getPerson().getId(), on), one.getEndedOn() == null ? Tuple.of(ContactWay.of(one.getChannel()), mine, reason)
                    : Tuple.of(ContactWay.of(one.getChannel()), mine, reason, one.getEndedOn()));
        }
    }
}
