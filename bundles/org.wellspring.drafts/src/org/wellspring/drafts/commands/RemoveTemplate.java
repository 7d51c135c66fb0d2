// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.commands;

import java.util.List;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.drafts.internal.OwnTemplates;
import org.wellspring.model.DraftTemplate;

/** Takes a template of the user's own away; one that it stood in the place of is there again. Answers its id. */
public final class RemoveTemplate extends Command<UUID> {
    private final String key;

    /** With this key. */
    public RemoveTemplate(String key) {
        this.key = key;
    }

    @Override
    public String label() {
        return new Texts(RemoveTemplate.class).get("template.remove", key);
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        List<DraftTemplate> own = OwnTemplates.ids(space, key).stream().map(id -> Refusals.existing(tx, id, DraftTemplate.class)).toList();
        if (own.isEmpty()) {
            throw Refusals.because(RemoveTemplate.class, "noOwn", key);
        }
        own.forEach(tx::delete);
        return own.getFirst().getId();
    }
}
