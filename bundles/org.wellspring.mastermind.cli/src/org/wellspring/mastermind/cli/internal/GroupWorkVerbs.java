// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.util.function.Supplier;

import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wellspring.cli.spi.CliVerbs;
import org.wellspring.cli.spi.Verb;
import org.wellspring.mastermind.MeetingFormats;
import org.wellspring.share.SharedGroups;

/** What a group does together, by name. */
@Component(property = {CliVerbs.NAME + "=571 group show",
        CliVerbs.NAME + "=571 group set",
        CliVerbs.NAME + "=571 group ask",
        CliVerbs.NAME + "=571 group offer",
        CliVerbs.NAME + "=571 group help",
        CliVerbs.NAME + "=571 group match",
        CliVerbs.NAME + "=571 group commit",
        CliVerbs.NAME + "=571 group project",
        CliVerbs.NAME + "=571 group resource",
        CliVerbs.NAME + "=571 group settle",
        CliVerbs.NAME + "=571 group edit",
        CliVerbs.NAME + "=571 group delete",
        CliVerbs.NAME + "=571 group contact share",
        CliVerbs.NAME + "=571 group contact keep",
        CliVerbs.NAME + "=571 group look",
        CliVerbs.NAME + "=571 group choose",
        CliVerbs.NAME + "=571 group undo",
        CliVerbs.NAME + "=571 group streak",
        CliVerbs.NAME + "=571 group meeting new",
        CliVerbs.NAME + "=571 group meeting formats",
        CliVerbs.NAME + "=571 group meeting show",
        CliVerbs.NAME + "=571 group meeting agenda",
        CliVerbs.NAME + "=571 group meeting edit",
        CliVerbs.NAME + "=571 group meeting seat",
        CliVerbs.NAME + "=571 group meeting attend",
        CliVerbs.NAME + "=571 group meeting start",
        CliVerbs.NAME + "=571 group meeting next",
        CliVerbs.NAME + "=571 group meeting back",
        CliVerbs.NAME + "=571 group meeting pause",
        CliVerbs.NAME + "=571 group meeting resume",
        CliVerbs.NAME + "=571 group meeting extend",
        CliVerbs.NAME + "=571 group meeting park",
        CliVerbs.NAME + "=571 group meeting note",
        CliVerbs.NAME + "=571 group meeting end",
        CliVerbs.NAME + "=571 group minutes"})
public final class GroupWorkVerbs implements CliVerbs {
    private final GroupAccess groups;
    private final Supplier<MeetingFormats> formats;

    /** With the groups one is in, and the formats of their meetings; they are made when they are asked. */
    @Activate
    public GroupWorkVerbs(@Reference ComponentServiceObjects<SharedGroups> groups, @Reference ComponentServiceObjects<MeetingFormats> formats) {
        this.groups = new GroupAccess(groups::getService);
        this.formats = formats::getService;
    }

    /** A switch, so that only the class of the command is loaded. */
    @Override
    public Verb verb(String name) {
        return switch (name) {
            case "group show" -> new ShowGroup(groups);
            case "group set" -> new SetGroupVerb(groups, formats);
            case "group ask" -> new PostVerb.Ask(groups);
            case "group offer" -> new PostVerb.Offer(groups);
            case "group help" -> new HelpGroupVerb(groups);
            case "group match" -> new MatchVerb(groups);
            case "group commit" -> new CommitVerb(groups);
            case "group project" -> new ProjectVerb(groups);
            case "group resource" -> new ResourceVerb(groups);
            case "group settle" -> new SettleVerb(groups);
            case "group edit" -> new EditEntryVerb(groups);
            case "group delete" -> new DeleteGroupEntryVerb(groups);
            case "group contact share" -> new PassOnVerb(groups);
            case "group contact keep" -> new KeepContactVerb(groups);
            case "group look" -> new LookVerb(groups);
            case "group choose" -> new ChooseVerb(groups);
            case "group undo" -> new UndoInGroupVerb(groups);
            case "group streak" -> new StreakVerb(groups);
            case "group meeting new" -> new NewMeetingVerb(groups, formats);
            case "group meeting formats" -> new MeetingFormatsVerb(formats);
            case "group meeting show" -> new ShowMeeting(groups);
            case "group meeting agenda" -> new AgendaVerb(groups, formats);
            case "group meeting edit" -> new EditMeetingVerb(groups);
            case "group meeting seat" -> new SeatVerb(groups);
            case "group meeting attend" -> new AttendVerb(groups);
            case "group meeting start" -> new RunMeetingVerb.Start(groups);
            case "group meeting next" -> new RunMeetingVerb.Next(groups);
            case "group meeting back" -> new RunMeetingVerb.Back(groups);
            case "group meeting pause" -> new RunMeetingVerb.Pause(groups);
            case "group meeting resume" -> new RunMeetingVerb.Resume(groups);
            case "group meeting extend" -> new RunMeetingVerb.Extend(groups);
            case "group meeting park" -> new SayVerb.Park(groups);
            case "group meeting note" -> new SayVerb.Note(groups);
            case "group meeting end" -> new EndMeetingVerb(groups);
            case "group minutes" -> new MinutesVerb(groups);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
