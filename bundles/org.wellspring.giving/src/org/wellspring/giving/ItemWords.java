// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.core.words.Texts;
import org.wellspring.giving.IntroductionLetters.Letter;

/** What to write to one of those a thing goes to, with the reason that is theirs (G8), ready to be changed and sent by the user. Any thread. */
public final class ItemWords {
    private final ItemRow item;
    private final Texts texts = new Texts(ItemWords.class);

    /** Of a thing of the shelf. */
    public ItemWords(ItemRow item) {
        this.item = item;
    }

    /** To somebody of this name, for this reason. Whose work it is, is said (G10). */
    public Letter to(String name, String why) {
        String title = item.author().map(author -> texts.get("share.by", item.title(), author.name())).orElse(item.title());
        String thing = Stream.of(title, item.uri()).filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
        return new Letter(item.title(), texts.get("share.body", IntroductionLetters.first(name), why.strip(), thing));
    }
}
