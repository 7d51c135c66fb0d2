// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.group.Member;
import org.wellspring.model.group.Project;

/** Changes a project: what it says, whether the member is in it, whether it is over (K5). What is not named stays. Answers its id. */
public final class EditProject extends ByMember<UUID> {
    private final UUID id;
    private final List<BiConsumer<Project, Member>> edits = new ArrayList<>();

    /** Of this project. */
    public EditProject(UUID me, UUID project) {
        super(me, "project.edit");
        this.id = project;
    }

    /** What it is called. */
    public EditProject name(String words) {
        return edit((project, member) -> project.setName(Refusals.filled(words)));
    }

    /** More about it; empty for nothing. */
    public EditProject notes(String markdown) {
        return edit((project, member) -> project.setNotes(orNull(markdown)));
    }

    /** Whether the one who does this is in it. */
    public EditProject joined(boolean is) {
        return edit((project, member) -> {
            if (!is) {
                project.getMembers().remove(member);
            } else if (!project.getMembers().contains(member)) {
                project.getMembers().add(member);
            }
        });
    }

    /** Whether it is over. */
    public EditProject closed(boolean is) {
        return edit((project, member) -> project.setClosed(is));
    }

    private EditProject edit(BiConsumer<Project, Member> one) {
        edits.add(one);
        return this;
    }

    @Override
    UUID act(Space space, Tx tx, Member member) {
        Project project = Refusals.existing(tx, id, Project.class);
        edits.forEach(edit -> edit.accept(project, member));
        about(tx, project.getName());
        return id;
    }
}
