// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.settings;

import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.Tx;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Setting;

/**
 * Reads and writes the user's settings, which are in the book whatever space they are about: what a group agrees on is no setting
 * but a feature of the group. Reading is for any thread, writing for the realm.
 */
public final class Settings {
    private static final String SELECT = """
            SELECT o.id, o.data ->> '$.value' FROM object o
            WHERE o.class = (SELECT n FROM class WHERE name = ?) AND o.data ->> '$.key' = ? ORDER BY o.n""";
    private static final String CLASS_NAME = ModelPackage.eNS_URI + "#Setting";

    private record Stored(UUID id, String value) {
    }

    private final Space space;

    /**
     * The settings in this book.
     *
     * @throws IllegalArgumentException if the space is no book: whoever asked would get defaults and never know
     */
    public Settings(Space book) {
        if (!book.kind().equals(SpaceKind.BOOK)) {
            throw new IllegalArgumentException("Settings are in the user's book, not in a space of the kind " + book.kind() + ".");
        }
        this.space = book;
    }

    /** The user's value, or the default; a stored value that no longer fits counts as unset. */
    public <T> T get(SettingKey<T> key) {
        return stored(key.name()).flatMap(s -> parsed(key, s.value())).orElse(key.fallback());
    }

    /**
     * Sets a value as one undo step; a user's own is set by {@link ChangeSetting}, which guards hear of.
     *
     * @throws IllegalArgumentException with a sentence for the user if the text does not fit the key
     */
    public void set(SettingKey<?> key, String text) {
        new ChangeSetting(key, text).run(space);
    }

    /**
     * Sets a value as a part of a transaction.
     *
     * @throws IllegalArgumentException with a sentence for the user if the text does not fit the key
     */
    public void put(Tx tx, SettingKey<?> key, String text) {
        key.read().apply(text);
        Setting setting = tx.touched(Setting.class).stream().filter(s -> key.name().equals(s.getKey())).findFirst()
                .or(() -> stored(key.name()).flatMap(s -> tx.find(s.id(), Setting.class))).orElseGet(() -> {
                    Setting fresh = ModelFactory.eINSTANCE.createSetting();
                    fresh.setKey(key.name());
                    return tx.add(fresh);
                });
        setting.setValue(text);
    }

    private Optional<Stored> stored(String name) {
        return Rows.of(space).first(SELECT, r -> new Stored(r.id(1), r.text(2)), CLASS_NAME, name);
    }

    private static <T> Optional<T> parsed(SettingKey<T> key, String text) {
        try {
            return Optional.ofNullable(text).map(key.read());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
