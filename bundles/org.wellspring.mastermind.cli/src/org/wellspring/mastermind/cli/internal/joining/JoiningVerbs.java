// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal.joining;

import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wellspring.cli.spi.CliVerbs;
import org.wellspring.cli.spi.Verb;
import org.wellspring.mastermind.cli.internal.GroupAccess;
import org.wellspring.share.SharedGroups;

/** What can be done about who belongs to a group and how it is carried, by name. */
@Component(property = {CliVerbs.NAME + "=570 group create",
        CliVerbs.NAME + "=570 group list",
        CliVerbs.NAME + "=570 group invite",
        CliVerbs.NAME + "=570 group join",
        CliVerbs.NAME + "=570 group answer",
        CliVerbs.NAME + "=570 group approve",
        CliVerbs.NAME + "=570 group sync",
        CliVerbs.NAME + "=570 group move",
        CliVerbs.NAME + "=570 group revoke",
        CliVerbs.NAME + "=570 group leave",
        CliVerbs.NAME + "=570 group recover",
        CliVerbs.NAME + "=570 group access",
        CliVerbs.NAME + "=570 group verify",
        CliVerbs.NAME + "=570 group keep",
        CliVerbs.NAME + "=570 group decide"})
public final class JoiningVerbs implements CliVerbs {
    private final GroupAccess access;

    /** With the groups; they are made when they are asked. */
    @Activate
    public JoiningVerbs(@Reference ComponentServiceObjects<SharedGroups> groups) {
        access = new GroupAccess(groups::getService);
    }

    /** A switch, so that only the class of the command is loaded. */
    @Override
    public Verb verb(String name) {
        return switch (name) {
            case "group create" -> new CreateVerb(access);
            case "group list" -> new ListVerb(access);
            case "group invite" -> new InviteVerb(access);
            case "group join" -> new JoinVerb(access);
            case "group answer" -> new AnswerVerb(access);
            case "group approve" -> new ApproveVerb(access);
            case "group sync" -> new SyncVerb(access);
            case "group move" -> new MoveVerb(access);
            case "group revoke" -> new RevokeVerb(access);
            case "group leave" -> new LeaveVerb(access);
            case "group recover" -> new RecoverVerb(access);
            case "group access" -> new AccessVerb(access);
            case "group verify" -> new VerifyVerb(access);
            case "group keep" -> new KeepVerb(access);
            case "group decide" -> new DecideVerb(access);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
