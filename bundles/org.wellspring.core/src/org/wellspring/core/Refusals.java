// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.words.Texts;
import org.wellspring.model.base.Entity;

/** What a {@link Command} says when it does nothing: why, that nothing was changed, and what to do. Any thread. */
public final class Refusals {
    private static final String PREFIX = "refused.";

    private Refusals() {
    }

    /**
     * A refusal in a feature's own words.
     *
     * @param beside a class beside the {@code messages.properties} that says why, under "refused.KEY", and what to do, under
     *        "refused.KEY.todo"
     */
    public static SpaceException because(Class<?> beside, String key, Object... arguments) {
        Texts texts = new Texts(beside);
        return new SpaceException(new Problem(Problem.Kind.REFUSED, texts.get(PREFIX + key, arguments),
                new Texts(Refusals.class).get("refused.safe"), texts.get(PREFIX + key + ".todo", arguments)), null);
    }

    /**
     * The object a command is about.
     *
     * @throws SpaceException that names it, if it is not there or of another class
     */
    public static <T extends Entity> T existing(Tx tx, UUID id, Class<T> type) {
        return tx.find(id, type).orElseThrow(() -> gone(id));
    }

    /**
     * What stands for an object that is only referred to.
     *
     * @throws SpaceException that names it, if it is not there or of another class
     */
    public static <T extends Entity> T reference(Tx tx, UUID id, Class<T> type) {
        return tx.reference(id, type).orElseThrow(() -> gone(id));
    }

    /** Why a space of a kind does not take an object of a class. */
    public static SpaceException notCarried(SpaceKind kind, EClass type) {
        return because(Refusals.class, kind.equals(SpaceKind.BOOK) ? "notInBook" : "notInSpace", type.getName(), kind);
    }

    /** Why an object of another space can neither be referred to here nor be taken over. */
    public static SpaceException ofOtherSpace(EClass type) {
        return because(Refusals.class, "otherSpace", type.getName());
    }

    private static SpaceException gone(UUID id) {
        return because(Refusals.class, "gone", String.valueOf(id));
    }

    /**
     * A text without spaces around it.
     *
     * @throws SpaceException if nothing is left
     */
    public static String filled(String text) {
        if (text == null || text.isBlank()) {
            throw because(Refusals.class, "empty");
        }
        return text.strip();
    }
}
