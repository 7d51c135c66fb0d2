// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Organization;

/** Adds an organization (M11); one that is in the book by this name is not made twice. Answers its id. */
public final class CreateOrganization extends Command<UUID> {
    private final String name;

    /** Of this name. */
    public CreateOrganization(String name) {
        this.name = name;
    }

    @Override
    public String label() {
        return new Texts(CreateOrganization.class).get("create", name == null ? "" : name.strip());
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        String called = new FieldRules(space).filled(ModelPackage.eINSTANCE.getOrganization_Name(), name);
        Optional<Organization> there = Organizations.existing(space, tx, called);
        if (there.isPresent()) {
            throw Refusal.because("organizationThere", there.get().getName());
        }
        Organization organization = ModelFactory.eINSTANCE.createOrganization();
        organization.setName(called);
        return tx.add(organization).getId();
    }
}
