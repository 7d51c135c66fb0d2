// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.index.Tuple;
import org.wellspring.core.spi.Index;
import org.wellspring.model.Interaction;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.base.Entity;

/** An index as a plug-in would write one: what happened with whom on which day. */
final class CallIndex implements Index {
    static final String NAME = "test.calls";

    private final int version;
    private final Consumer<Interaction> before;

    /** @param before is given each object first, to do what it should not */
    CallIndex(int version, Consumer<Interaction> before) {
        this.version = version;
        this.before = before;
    }

    CallIndex() {
        this(1, call -> {});
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public EClass type() {
        return ModelPackage.Literals.INTERACTION;
    }

    @Override
    public void map(Entity object, BiConsumer<Tuple, Tuple> entries) {
        Interaction call = (Interaction) object;
        before.accept(call);
        LocalDate day = call.getAt().atZone(ZoneOffset.UTC).toLocalDate();
        call.getParticipants().forEach(person -> entries.accept(Tuple.of(person.getId(), day), Tuple.of(call.getSummary() + " v" + version)));
    }
}
