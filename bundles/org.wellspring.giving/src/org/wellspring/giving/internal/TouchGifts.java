// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.internal;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.words.Texts;
import org.wellspring.giving.commands.Favours;
import org.wellspring.model.FavourType;
import org.wellspring.people.spi.TouchExtras;

/** Asks what was given and received in a touch (G2, G4). */
@Component
public final class TouchGifts implements TouchExtras {
    private static final String UNASKED = "unasked";

    private final Texts texts = new Texts(TouchGifts.class);

    @Override
    public List<Question> questions() {
        List<Choice> types = FavourType.VALUES.stream().map(type -> new Choice(type.getLiteral(), texts.get("touch.favour." + type.getLiteral()))).toList();
        Choice unasked = new Choice(UNASKED, texts.get("touch.unasked"), texts.get("touch.help.unasked"));
        return List.of(
                new Question("gave", texts.get("touch.gave"), texts.get("touch.help.gave"), types, List.of(unasked),
                        (type, marks, words) -> Favours.given(FavourType.get(type), words, marks.contains(UNASKED))),
                new Question("received", texts.get("touch.received"), texts.get("touch.help.received"), types, List.of(),
                        (type, marks, words) -> Favours.received(FavourType.get(type), words)));
    }
}
