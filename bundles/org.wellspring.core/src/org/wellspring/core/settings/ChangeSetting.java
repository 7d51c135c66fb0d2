// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.settings;

import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;

/** Gives a setting another value. Answers whether it is another than before. */
public final class ChangeSetting extends Command<Boolean> {
    private final SettingKey<?> key;
    private final String text;

    /**
     * To this value.
     *
     * @throws IllegalArgumentException with a sentence for the user if the text does not fit the key
     */
    public ChangeSetting(SettingKey<?> key, String text) {
        key.read().apply(text);
        this.key = key;
        this.text = text;
    }

    @Override
    public String label() {
        return new Texts(ChangeSetting.class).get("change", key.name());
    }

    @Override
    protected Boolean perform(Space space, Tx tx) {
        Settings settings = new Settings(space);
        Object before = settings.get(key);
        settings.put(tx, key, text);
        return !before.equals(key.read().apply(text));
    }
}
