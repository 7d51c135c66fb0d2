// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.UUID;

import org.wellspring.core.Problem;
import org.wellspring.core.SpaceException;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Person;
import org.wellspring.model.base.Entity;

/** Words for what can't be done. */
final class Refusal {
    private static final String PREFIX = "refused.";

    private Refusal() {
    }

    static SpaceException because(String key, Object... arguments) {
        Texts texts = new Texts(Refusal.class);
        return new SpaceException(new Problem(Problem.Kind.REFUSED, texts.get(PREFIX + key, arguments),
                texts.get("refused.safe"), texts.get(PREFIX + key + ".todo")), null);
    }

    /** The object, or a refusal that names it. */
    static <T extends Entity> T existing(Tx tx, UUID id, Class<T> type) {
        return tx.find(id, type).orElseThrow(() -> because("gone", String.valueOf(id)));
    }

    /** What stands for the object where it is only referred to, or a refusal that names it. */
    static <T extends Entity> T reference(Tx tx, UUID id, Class<T> type) {
        return tx.reference(id, type).orElseThrow(() -> because("gone", String.valueOf(id)));
    }

    static Person person(Tx tx, UUID id) {
        return existing(tx, id, Person.class);
    }

    /** The text without spaces around it, or a refusal if nothing is left. */
    static String filled(String text) {
        if (text == null || text.isBlank()) {
            throw because("empty");
        }
        return text.strip();
    }
}
