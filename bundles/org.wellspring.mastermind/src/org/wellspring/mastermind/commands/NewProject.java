// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.model.group.Member;
import org.wellspring.model.group.Project;

/** Begins something that members do together (K5); who begins it is in it. Answers its id. */
public final class NewProject extends ByMember<UUID> {
    private final String name;
    private String notes = "";

    /** Called so. */
    public NewProject(UUID me, String name) {
        super(me, "project.new");
        this.name = name;
    }

    /** More about it. */
    public NewProject notes(String markdown) {
        notes = markdown;
        return this;
    }

    @Override
    UUID act(Space space, Tx tx, Member member) {
        Project project = GroupFactory.eINSTANCE.createProject();
        project.setName(Refusals.filled(name));
        project.setNotes(orNull(notes));
        project.getMembers().add(member);
        about(tx, project.getName());
        return tx.add(project).getId();
    }
}
