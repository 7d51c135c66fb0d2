// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.timeline;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.PromiseState;
import org.wellspring.people.StillOpen;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.TimelineEntry.Chip;
import org.wellspring.people.TimelineEntry.Look;
import org.wellspring.people.spi.Happening;
import org.wellspring.people.spi.TimelineEntries;

/** Promises, the open, the kept and the released ones marked; next steps that were taken. */
@Component
public final class PromiseEntries implements TimelineEntries {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    @Override
    public List<EClass> types() {
        return List.of(MODEL.getPromise(), MODEL.getFollowUp());
    }

    @Override
    public TimelineEntry entry(Happening promise) {
        Texts texts = new Texts(PromiseEntries.class, promise.locale());
        if (promise.type() == MODEL.getFollowUp()) {
            return promise.entry(texts.get("step"), promise.title()).marked(Chip.DONE, texts.get("chip.done"), Look.GOOD);
        }
        String state = promise.text(MODEL.getPromise_State()).orElse("");
        TimelineEntry entry = promise.entry(texts.get("promise"), promise.title());
        if (StillOpen.is(state)) {
            return entry.open(true).marked(Chip.PROMISE, texts.get("chip.promise"), Look.WARM);
        }
        return state.equals(PromiseState.KEPT.getLiteral()) ? entry.marked(Chip.KEPT, texts.get("chip.kept"), Look.GOOD)
                : state.equals(PromiseState.RELEASED.getLiteral()) ? entry.marked(Chip.RELEASED, texts.get("chip.released")) : entry;
    }
}
