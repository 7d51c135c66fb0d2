// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

import java.util.List;
import java.util.Optional;

import org.wellspring.cli.internal.exchange.ExportVerb;
import org.wellspring.cli.internal.exchange.ImportVerb;
import org.wellspring.cli.internal.exchange.PartVerb;
import org.wellspring.cli.internal.followup.AddCard;
import org.wellspring.cli.internal.followup.AddFollowUp;
import org.wellspring.cli.internal.followup.AddPromise;
import org.wellspring.cli.internal.followup.CloseCard;
import org.wellspring.cli.internal.followup.CloseFollowUp;
import org.wellspring.cli.internal.followup.ClosePromise;
import org.wellspring.cli.internal.followup.DoneVerb;
import org.wellspring.cli.internal.followup.EaseVerb;
import org.wellspring.cli.internal.followup.EndRhythmVerb;
import org.wellspring.cli.internal.followup.ListCards;
import org.wellspring.cli.internal.followup.ListFollowUps;
import org.wellspring.cli.internal.followup.ListPromises;
import org.wellspring.cli.internal.followup.ListRhythms;
import org.wellspring.cli.internal.followup.NotNowVerb;
import org.wellspring.cli.internal.followup.PauseRhythmVerb;
import org.wellspring.cli.internal.followup.ResumeRhythmVerb;
import org.wellspring.cli.internal.followup.RhythmSet;
import org.wellspring.cli.internal.followup.SnoozeVerb;
import org.wellspring.cli.internal.followup.SortCardVerb;
import org.wellspring.cli.internal.followup.TodayVerb;
import org.wellspring.cli.internal.frame.Verb;
import org.wellspring.cli.internal.history.HistoryVerb;
import org.wellspring.cli.internal.history.RedoVerb;
import org.wellspring.cli.internal.history.UndoVerb;
import org.wellspring.cli.internal.people.CaptureVerb;
import org.wellspring.cli.internal.people.DeleteOrganizationVerb;
import org.wellspring.cli.internal.people.DeleteTouch;
import org.wellspring.cli.internal.people.DeleteVerb;
import org.wellspring.cli.internal.people.DismissDuplicates;
import org.wellspring.cli.internal.people.EditTouch;
import org.wellspring.cli.internal.people.LabelVerb;
import org.wellspring.cli.internal.people.ListDuplicates;
import org.wellspring.cli.internal.people.ListOrganizations;
import org.wellspring.cli.internal.people.LogVerb;
import org.wellspring.cli.internal.people.MergeVerb;
import org.wellspring.cli.internal.people.NeedVerb;
import org.wellspring.cli.internal.people.NewOrganization;
import org.wellspring.cli.internal.people.NewPerson;
import org.wellspring.cli.internal.people.PeopleVerb;
import org.wellspring.cli.internal.people.PersonVerb;
import org.wellspring.cli.internal.people.PhotoVerb;
import org.wellspring.cli.internal.people.RelatePerson;
import org.wellspring.cli.internal.people.SearchVerb;
import org.wellspring.cli.internal.people.SetOrganization;
import org.wellspring.cli.internal.people.SetPerson;
import org.wellspring.cli.internal.people.ShowOrganization;
import org.wellspring.cli.internal.people.ShowPerson;
import org.wellspring.cli.internal.people.WantIntroVerb;
import org.wellspring.cli.internal.space.BackupVerb;
import org.wellspring.cli.internal.space.CheckVerb;
import org.wellspring.cli.internal.space.GetSetting;
import org.wellspring.cli.internal.space.InfoVerb;
import org.wellspring.cli.internal.space.ListSettings;
import org.wellspring.cli.internal.space.NewVerb;
import org.wellspring.cli.internal.space.RestoreVerb;
import org.wellspring.cli.internal.space.SetSetting;
import org.wellspring.model.CardState;
import org.wellspring.model.FollowUpState;
import org.wellspring.model.PromiseState;

/** Every command by its name. A name of two words is a noun with a verb. */
final class Commands {
    /** All names, in the order help shows them. */
    static final List<String> NAMES = List.of("new", "import", "export", "today", "search", "people", "person",
            "person new", "person set", "person show", "person relate", "person photo", "organization list", "organization show", "organization new", "organization set", "organization delete", "tag", "kind", "touch edit", "touch delete", "capture",
            "log", "need", "want-intro", "merge", "part", "delete", "duplicates list", "duplicates dismiss", "rhythm set",
            "rhythm list", "rhythm pause", "rhythm resume", "rhythm end", "rhythm spread", "rhythm lengthen", "promise new",
            "promise list", "promise ack", "promise keep", "promise release", "follow-up new", "follow-up list", "follow-up done", "follow-up drop",
            "card new", "card list", "card done", "card drop", "card person", "card note",
            "card step", "snooze", "done", "not-now", "history", "undo", "redo", "settings",
            "settings get", "settings set", "info", "check", "backup", "restore");

    private Commands() {
    }

    /** The first words of all names, each once. */
    static List<String> firstWords() {
        return NAMES.stream().map(name -> name.split(" ")[0]).distinct().toList();
    }

    /** The second words of the names that begin with a noun. */
    static List<String> verbsOf(String noun) {
        return NAMES.stream().filter(name -> name.startsWith(noun + " "))
                .map(name -> name.substring(noun.length() + 1)).toList();
    }

    /** The command of this name, made anew; empty for a noun alone. A switch, so that only its class is loaded. */
    static Optional<Verb> verb(String name) {
        return Optional.ofNullable(switch (name) {
            case "new" -> new NewVerb();
            case "import" -> new ImportVerb();
            case "export" -> new ExportVerb();
            case "today" -> new TodayVerb();
            case "search" -> new SearchVerb();
            case "snooze" -> new SnoozeVerb();
            case "done" -> new DoneVerb();
            case "not-now" -> new NotNowVerb();
            default -> aboutPeople(name);
        });
    }

    private static Verb aboutPeople(String name) {
        return switch (name) {
            case "people" -> new PeopleVerb();
            case "person" -> new PersonVerb();
            case "person new" -> new NewPerson();
            case "person set" -> new SetPerson();
            case "person show" -> new ShowPerson();
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
            case "capture" -> new CaptureVerb();
            case "log" -> new LogVerb();
            case "need" -> new NeedVerb();
            case "want-intro" -> new WantIntroVerb();
            case "merge" -> new MergeVerb();
            case "part" -> new PartVerb();
            case "delete" -> new DeleteVerb();
            case "duplicates list" -> new ListDuplicates();
            case "duplicates dismiss" -> new DismissDuplicates();
            default -> aboutFollowUp(name);
        };
    }

    private static Verb aboutFollowUp(String name) {
        return switch (name) {
            case "rhythm set" -> new RhythmSet();
            case "rhythm list" -> new ListRhythms();
            case "rhythm pause" -> new PauseRhythmVerb();
            case "rhythm resume" -> new ResumeRhythmVerb();
            case "rhythm end" -> new EndRhythmVerb();
            case "rhythm spread" -> new EaseVerb.Spread();
            case "rhythm lengthen" -> new EaseVerb.Lengthen();
            case "promise new" -> new AddPromise();
            case "promise list" -> new ListPromises();
            case "promise ack" -> new ClosePromise(PromiseState.ACKNOWLEDGED);
            case "promise keep" -> new ClosePromise(PromiseState.KEPT);
            case "promise release" -> new ClosePromise(PromiseState.RELEASED);
            case "follow-up new" -> new AddFollowUp();
            case "follow-up list" -> new ListFollowUps();
            case "follow-up done" -> new CloseFollowUp(FollowUpState.DONE);
            case "follow-up drop" -> new CloseFollowUp(FollowUpState.DROPPED);
            case "card new" -> new AddCard();
            case "card list" -> new ListCards();
            case "card done" -> new CloseCard(CardState.DONE);
            case "card drop" -> new CloseCard(CardState.DROPPED);
            case "card person" -> new SortCardVerb.Person();
            case "card note" -> new SortCardVerb.Note();
            case "card step" -> new SortCardVerb.Step();
            default -> aboutTheBook(name);
        };
    }

    private static Verb aboutTheBook(String name) {
        return switch (name) {
            case "history" -> new HistoryVerb();
            case "undo" -> new UndoVerb();
            case "redo" -> new RedoVerb();
            case "settings" -> new ListSettings();
            case "settings get" -> new GetSetting();
            case "settings set" -> new SetSetting();
            case "info" -> new InfoVerb();
            case "check" -> new CheckVerb();
            case "backup" -> new BackupVerb();
            case "restore" -> new RestoreVerb();
            default -> null;
        };
    }
}
