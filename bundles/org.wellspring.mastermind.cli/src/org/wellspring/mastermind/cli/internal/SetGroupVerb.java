// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.When;
import org.wellspring.mastermind.MeetingFormats;
import org.wellspring.mastermind.commands.EditGroup;
import org.wellspring.mastermind.commands.SetRoles;
import org.wellspring.mastermind.joining.MemberEntries;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code group set}: says what a group is, when it meets, who does what in it (K1). */
@Command(name = "set")
final class SetGroupVerb extends GroupVerb {
    @Parameters(index = "0", paramLabel = "GROUP", descriptionKey = "group.name")
    private String group;
    @Option(names = "--charter", paramLabel = "TEXT", descriptionKey = "group.charter")
    private String charter;
    @Option(names = "--name", paramLabel = "TEXT", descriptionKey = "group.called")
    private String name;
    @Option(names = "--every", paramLabel = "SPAN", descriptionKey = "group.every")
    private String every;
    @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "group.zone")
    private String zone;
    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "meeting.format")
    private String format;
    @Option(names = "--roles", paramLabel = "MEMBER=ROLES", descriptionKey = "group.roles")
    private String roles;

    private final Supplier<MeetingFormats> formats;

    SetGroupVerb(GroupAccess groups, Supplier<MeetingFormats> formats) {
        super(groups);
        this.formats = formats;
    }

    @Override
    public Answer run(Session session) {
        boolean edits = charter != null || name != null || every != null || zone != null || format != null;
        if (edits == (roles != null)) {
            throw Failure.value(GroupWorkVerbs.class, roles == null ? "set" : "set.roles");
        }
        return in(session, group, (book, here) -> {
            Saved saved = roles == null ? Saved.by(session, here.space(), edit(here)) : roles(session, here);
            MemberEntries.follow(here.group());
            return saved;
        });
    }

    private EditGroup edit(Here here) {
        EditGroup edit = new EditGroup(here.me());
        if (charter != null) {
            edit.charter(charter);
        }
        if (name != null) {
            edit.name(name);
        }
        if (every != null) {
            edit.everyDays(days());
        }
        if (zone != null) {
            edit.timeZone(zone);
        }
        if (format != null) {
            edit.defaultFormat(formats.get().named(format).id());
        }
        return edit;
    }

    /** "none" for no rhythm; months are no rhythm of days. */
    private int days() {
        if (every.strip().equals("none") || every.strip().equals("0")) {
            return 0;
        }
        var interval = When.interval(every);
        if (interval.months() != 0) {
            throw Failure.value(GroupWorkVerbs.class, "every", every);
        }
        return interval.days();
    }

    private Saved roles(Session session, Here here) {
        int equals = roles.indexOf('=');
        if (equals < 1) {
            throw Failure.value(GroupWorkVerbs.class, "roles", roles);
        }
        List<String> all = Arrays.asList(roles.substring(equals + 1).split(","));
        return Saved.by(session, here.space(), new SetRoles(here.me(), member(here, roles.substring(0, equals)), all));
    }
}
