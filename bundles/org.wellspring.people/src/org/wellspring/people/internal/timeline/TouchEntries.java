// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.timeline;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;
import org.wellspring.core.words.Texts;
import org.wellspring.model.About;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.TimelineEntry.Chip;
import org.wellspring.people.spi.Happening;
import org.wellspring.people.spi.TimelineEntries;

/** Touches, tries and plans of both. */
@Component
public final class TouchEntries implements TimelineEntries {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    @Override
    public List<EClass> types() {
        return List.of(MODEL.getInteraction());
    }

    @Override
    public TimelineEntry entry(Happening touch) {
        Texts texts = new Texts(TouchEntries.class, touch.locale());
        boolean planned = touch.is(MODEL.getInteraction_Planned()) || touch.isAhead();
        boolean attempt = touch.is(MODEL.getInteraction_Attempt());
        String label = attempt ? texts.get("touch.attempt", label(touch, texts)) : label(touch, texts);
        String text = touch.title().isEmpty() ? firstLine(touch.text(MODEL.getInteraction_Note()).orElse("")) : touch.title();
        TimelineEntry entry = touch.entry(planned ? texts.get("touch.planned", label) : label, text).planned(planned);
        if (attempt) {
            return entry.marked(Chip.ATTEMPT, texts.get("chip.attempt"));
        }
        if (touch.is(MODEL.getInteraction_Ask())) {
            return entry.marked(Chip.ASK, texts.get("chip.ask"));
        }
        String about = touch.text(MODEL.getInteraction_About()).orElse("");
        if (about.equals(About.THEM.getLiteral())) {
            return entry.marked(Chip.ABOUT_THEM, texts.get("chip.about-them"));
        }
        return about.equals(About.ME.getLiteral()) ? entry.marked(Chip.ABOUT_ME, texts.get("chip.about-me")) : entry;
    }

    /** A meeting is called by its way where there is one: coffee, lunch; what was at an event, by that. */
    private static String label(Happening touch, Texts texts) {
        String kind = touch.text(MODEL.getInteraction_Kind()).orElse("");
        String channel = touch.text(MODEL.getInteraction_Channel()).orElse("").strip();
        if (kind.equals(InteractionKind.MEETING.getLiteral()) && !channel.isEmpty()) {
            return channel.substring(0, 1).toUpperCase(texts.locale()) + channel.substring(1);
        }
        List<String> events = kind.equals(InteractionKind.EVENT.getLiteral()) ? touch.names(MODEL.getInteraction_Event()) : List.of();
        return events.isEmpty() ? texts.getOr("kind." + kind, kind) : texts.get("touch.at", events.getFirst());
    }

    private static String firstLine(String markdown) {
        return markdown.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
    }
}
