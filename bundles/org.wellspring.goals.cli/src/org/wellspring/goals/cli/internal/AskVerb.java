// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.goals.AskWords;
import org.wellspring.goals.commands.EditGoal;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.AddTalkingPoint;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code goal ask}: finds the question from the answer one would like to hear, and writes it down where it is wanted (O7). */
@Command(name = "ask")
public final class AskVerb implements Verb {
    @Option(names = "--answer", required = true, paramLabel = "TEXT", descriptionKey = "ask.answer")
    private String answer;
    @Option(names = "--easy", paramLabel = "TEXT", descriptionKey = "ask.easy")
    private String easy;
    @Option(names = "--first", paramLabel = "TEXT", descriptionKey = "ask.first")
    private String first;
    @Option(names = "--step", paramLabel = "TEXT", descriptionKey = "ask.step")
    private String step;
    @Option(names = "--person", paramLabel = "PERSON", descriptionKey = "ask.person")
    private String person;
    @Option(names = "--goal", paramLabel = "GOAL", descriptionKey = "ask.goal")
    private String goal;
    @Option(names = "--save", descriptionKey = "ask.save")
    private boolean save;

    /** The words; what was saved, and where. */
    record Asked(Optional<UUID> transaction, List<UUID> ids, String text) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.line(text);
        }
    }

    @Override
    public Answer run(Session session) {
        AskWords words = new AskWords(answer, easy, first, step);
        if (!words.isComplete()) {
            throw Failure.value(GoalVerbs.class, "answer");
        }
        if (!save) {
            return session.reading(space -> new Asked(Optional.empty(), List.of(), words.words(whom(space).map(PersonRow::name).orElse(""))));
        }
        if (person == null && goal == null) {
            throw Failure.value(GoalVerbs.class, "save");
        }
        return session.changing(space -> saved(session, space, words));
    }

    private Asked saved(Session session, Space space, AskWords words) {
        Optional<PersonRow> whom = whom(space);
        String text = words.words(whom.map(PersonRow::name).orElse(""));
        Changed<UUID> changed = goal == null ? session.run(space, new AddTalkingPoint(whom.orElseThrow().id(), text))
                : session.run(space, new EditGoal(GoalLine.goal(space, goal).id()).addNotes(text));
        return new Asked(changed.transaction(), List.of(changed.result()), text);
    }

    private Optional<PersonRow> whom(Space space) {
        return Optional.ofNullable(person).map(text -> Whom.of(space, text));
    }
}
