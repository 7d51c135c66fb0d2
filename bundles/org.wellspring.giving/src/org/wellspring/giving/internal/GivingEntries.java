// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.internal;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ConsentState;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.TimelineEntry.Chip;
import org.wellspring.people.TimelineEntry.Look;
import org.wellspring.people.spi.Happening;
import org.wellspring.people.spi.TimelineEntries;

/** What was given and received: favours, introductions, leads, recommendations. */
@Component
public final class GivingEntries implements TimelineEntries {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    @Override
    public List<EClass> types() {
        return List.of(MODEL.getFavour(), MODEL.getIntroduction(), MODEL.getLead(), MODEL.getRecommendation());
    }

    @Override
    public TimelineEntry entry(Happening giving) {
        Texts texts = new Texts(GivingEntries.class, giving.locale());
        if (giving.type() == MODEL.getFavour()) {
            return favour(giving, texts);
        }
        if (giving.type() == MODEL.getIntroduction()) {
            List<String> a = giving.names(MODEL.getIntroduction_A());
            List<String> other = a.isEmpty() ? giving.names(MODEL.getIntroduction_B()) : a;
            TimelineEntry entry = giving.entry(texts.get("introduction"), other.isEmpty() ? "" : texts.get("introduction.to", other.getFirst()));
            return introduction(giving, entry, texts);
        }
        return giving.entry(texts.get(giving.type() == MODEL.getLead() ? "lead" : "recommendation"), giving.title());
    }

    /** It is help once it was made; until then it says how far it has come (I1). */
    private static TimelineEntry introduction(Happening giving, TimelineEntry entry, Texts texts) {
        if (giving.text(MODEL.getIntroduction_MadeOn()).isPresent()) {
            return entry.marked(Chip.GAVE, texts.get("chip.gave"), Look.GOOD);
        }
        boolean declined = Stream.of(MODEL.getIntroduction_StateA(), MODEL.getIntroduction_StateB())
                .anyMatch(state -> giving.text(state).filter(ConsentState.DECLINED.getLiteral()::equals).isPresent());
        return declined ? entry.marked("declined", texts.get("chip.declined")) : entry.open(true).marked("asking", texts.get("chip.asking"), Look.WARM);
    }

    private static TimelineEntry favour(Happening favour, Texts texts) {
        String kind = favour.text(MODEL.getFavour_Type()).orElse("");
        TimelineEntry entry = favour.entry(texts.getOr("favour." + kind, kind), favour.title());
        // on the page of whose work it was: the person it went to is somebody else
        List<String> to = favour.names(MODEL.getFavour_Person());
        if (!to.isEmpty()) {
            return favour.entry(texts.get("passedOn"), texts.get("passedOn.to", favour.title(), to.getFirst()));
        }
        if (favour.is(MODEL.getFavour_SaleAttached())) {
            return entry.marked("prospecting", texts.get("chip.prospecting"));
        }
        boolean received = favour.text(MODEL.getFavour_Direction()).filter(FavourDirection.RECEIVED.getLiteral()::equals).isPresent();
        return received ? entry.marked(Chip.RECEIVED, texts.get("chip.received")) : entry.marked(Chip.GAVE, texts.get("chip.gave"), Look.GOOD);
    }
}
