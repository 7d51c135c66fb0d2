// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.commands;

import java.util.List;
import java.util.UUID;

import org.eclipse.emf.common.util.ECollections;
import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.drafts.DraftWay;
import org.wellspring.drafts.Template;
import org.wellspring.drafts.internal.OwnTemplates;
import org.wellspring.model.DraftTemplate;
import org.wellspring.model.ModelFactory;

/** Keeps a template of the user's own, in the place of one with the same key. Answers its id. */
public final class SetTemplate extends Command<UUID> {
    private final Template template;

    /** To be as this one. */
    public SetTemplate(Template template) {
        this.template = template;
    }

    @Override
    public String label() {
        return new Texts(SetTemplate.class).get("template.set", template.name());
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        if (!Template.isKey(template.key())) {
            throw Refusals.because(SetTemplate.class, "key", template.key());
        }
        Refusals.filled(template.name());
        Refusals.filled(template.words());
        DraftTemplate own = OwnTemplates.ids(space, template.key()).stream().findFirst().map(id -> Refusals.existing(tx, id, DraftTemplate.class))
                .orElseGet(() -> tx.add(ModelFactory.eINSTANCE.createDraftTemplate()));
        List<String> ways = template.ways().stream().map(DraftWay::word).toList();
        own.setKey(template.key());
        own.setName(template.name());
        own.setUse(template.use());
        if (!own.getWays().equals(ways)) {
            ECollections.setEList(own.getWays(), ways);
        }
        own.setPurpose(template.purpose());
        own.setSubject(template.subject().isBlank() ? null : template.subject());
        own.setWords(template.words());
        return own.getId();
    }
}
