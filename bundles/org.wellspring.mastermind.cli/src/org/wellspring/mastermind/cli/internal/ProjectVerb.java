// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.util.List;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.core.Command;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Common;
import org.wellspring.mastermind.commands.EditProject;
import org.wellspring.mastermind.commands.NewProject;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code group project}: begins something that members do together, joins it, ends it (K5). */
@picocli.CommandLine.Command(name = "project")
final class ProjectVerb extends GroupVerb {
    @Parameters(index = "0", paramLabel = "GROUP", descriptionKey = "group.name")
    private String group;
    @Option(names = "--what", paramLabel = "TEXT", descriptionKey = "project.what")
    private String what;
    @Option(names = "--notes", paramLabel = "TEXT", descriptionKey = "project.notes")
    private String notes;
    @Option(names = "--project", paramLabel = "PROJECT", descriptionKey = "project.id")
    private String project;
    @Option(names = "--join", descriptionKey = "project.join")
    private boolean join;
    @Option(names = "--leave", descriptionKey = "project.leave")
    private boolean leave;
    @Option(names = "--close", descriptionKey = "project.close")
    private boolean close;
    @Option(names = "--open", descriptionKey = "project.open")
    private boolean open;

    ProjectVerb(GroupAccess groups) {
        super(groups);
    }

    @Override
    public Answer run(Session session) {
        if (project == null && (what == null || join || leave || close || open) || join && leave || close && open) {
            throw Failure.value(GroupWorkVerbs.class, "project");
        }
        return save(session, group, (book, here) -> project == null ? begin(here) : edit(here));
    }

    private Command<UUID> begin(Here here) {
        return new NewProject(here.me(), what).notes(notes == null ? "" : notes);
    }

    private Command<UUID> edit(Here here) {
        List<Common> all = GroupPage.of(here.space()).projects();
        EditProject edit = new EditProject(here.me(), ShortIds.among(project, all.stream().map(Common::id).toList()));
        if (what != null) {
            edit.name(what);
        }
        if (notes != null) {
            edit.notes(notes);
        }
        if (join || leave) {
            edit.joined(join);
        }
        if (close || open) {
            edit.closed(close);
        }
        return edit;
    }
}
