// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import java.util.List;
import java.util.function.Supplier;

import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.wellspring.cli.internal.people.DeleteVerb;
import org.wellspring.cli.internal.people.LabelVerb;
import org.wellspring.cli.internal.people.NeedVerb;
import org.wellspring.cli.internal.people.PeopleVerb;
import org.wellspring.cli.internal.people.SearchVerb;
import org.wellspring.cli.internal.people.PathsVerb;
import org.wellspring.cli.internal.people.WantIntroVerb;
import org.wellspring.cli.internal.people.organization.DeleteOrganizationVerb;
import org.wellspring.cli.internal.people.organization.ListOrganizations;
import org.wellspring.cli.internal.people.organization.NewOrganization;
import org.wellspring.cli.internal.people.organization.SetOrganization;
import org.wellspring.cli.internal.people.organization.ShowOrganization;
import org.wellspring.cli.internal.people.person.NewPerson;
import org.wellspring.cli.internal.people.person.PersonVerb;
import org.wellspring.cli.internal.people.person.PhotoVerb;
import org.wellspring.cli.internal.people.person.RelatePerson;
import org.wellspring.cli.internal.people.person.SetPerson;
import org.wellspring.cli.internal.people.person.ShowPerson;
import org.wellspring.cli.internal.people.touch.DeleteTouch;
import org.wellspring.cli.internal.people.touch.EditTouch;
import org.wellspring.cli.internal.people.touch.LogVerb;
import org.wellspring.cli.internal.people.twins.DismissDuplicates;
import org.wellspring.cli.internal.people.twins.ListDuplicates;
import org.wellspring.cli.internal.people.twins.MergeVerb;
import org.wellspring.cli.spi.CliVerbs;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.people.Timelines;
import org.wellspring.people.spi.OpenMatters;
import org.wellspring.people.spi.TouchExtras;

/** What can be done with people and organizations, by name. */
@Component(property = {CliVerbs.NAME + "=210 search",
        CliVerbs.NAME + "=220 people",
        CliVerbs.NAME + "=230 person",
        CliVerbs.NAME + "=230 person new",
        CliVerbs.NAME + "=230 person set",
        CliVerbs.NAME + "=230 person show",
        CliVerbs.NAME + "=230 person relate",
        CliVerbs.NAME + "=230 person photo",
        CliVerbs.NAME + "=240 organization list",
        CliVerbs.NAME + "=240 organization show",
        CliVerbs.NAME + "=240 organization new",
        CliVerbs.NAME + "=240 organization set",
        CliVerbs.NAME + "=240 organization delete",
        CliVerbs.NAME + "=250 tag",
        CliVerbs.NAME + "=260 kind",
        CliVerbs.NAME + "=270 touch edit",
        CliVerbs.NAME + "=270 touch delete",
        CliVerbs.NAME + "=310 log",
        CliVerbs.NAME + "=320 need",
        CliVerbs.NAME + "=330 want-intro",
        CliVerbs.NAME + "=335 paths",
        CliVerbs.NAME + "=340 merge",
        CliVerbs.NAME + "=360 delete",
        CliVerbs.NAME + "=370 duplicates list",
        CliVerbs.NAME + "=370 duplicates dismiss"})
public final class PeopleVerbs implements CliVerbs {
    private final Supplier<List<HelpIdeas>> ideas;
    private final Supplier<Timelines> timelines;
    private final Supplier<List<OpenMatters>> open;
    private final Supplier<List<TouchExtras>> extras;

    /** With who knows how to help, and what happened with people; what is open with them, what else a touch may hold; they are made when they are asked. */
    @Activate
    public PeopleVerbs(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<ComponentServiceObjects<HelpIdeas>> ideas,
            @Reference ComponentServiceObjects<Timelines> timelines,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ComponentServiceObjects<OpenMatters>> open,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ComponentServiceObjects<TouchExtras>> extras) {
        this.ideas = () -> ideas.reversed().stream().map(ComponentServiceObjects::getService).toList();
        this.timelines = timelines::getService;
        this.extras = () -> extras.stream().map(ComponentServiceObjects::getService).toList();
        this.open = () -> open.stream().map(ComponentServiceObjects::getService).toList();
    }

    /** A switch, so that only the class of the command is loaded. */
    @Override
    public Verb verb(String name) {
        return switch (name) {
            case "search" -> new SearchVerb();
            case "people" -> new PeopleVerb();
            case "person" -> new PersonVerb(ideas, timelines);
            case "person new" -> new NewPerson();
            case "person set" -> new SetPerson();
            case "person show" -> new ShowPerson(ideas, timelines);
            case "person relate" -> new RelatePerson();
            case "person photo" -> new PhotoVerb();
            case "organization list" -> new ListOrganizations();
            case "organization show" -> new ShowOrganization();
            case "organization new" -> new NewOrganization();
            case "organization set" -> new SetOrganization();
            case "organization delete" -> new DeleteOrganizationVerb();
            case "tag" -> new LabelVerb.Tag();
            case "kind" -> new LabelVerb.Kind();
            case "touch edit" -> new EditTouch();
            case "touch delete" -> new DeleteTouch();
            case "log" -> new LogVerb(open, extras);
            case "need" -> new NeedVerb();
            case "want-intro" -> new WantIntroVerb();
            case "paths" -> new PathsVerb();
            case "merge" -> new MergeVerb();
            case "delete" -> new DeleteVerb();
            case "duplicates list" -> new ListDuplicates();
            case "duplicates dismiss" -> new DismissDuplicates();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
