// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.History.Since;
import org.wellspring.core.History.Thing;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.base.Entity;

/**
 * Taking back a step that brought people, such as an import, when something was done with some of them since: they were called,
 * promised something, tagged. Nobody is left by halves: either they stay as they are and the others go, or all go with what was done
 * with them. Window and command line ask which; where nothing was done with anybody there is nothing to ask. Any thread.
 */
public final class StepBack {
    private static final String PERSON = ModelPackage.Literals.PERSON.getName();
    private static final int NAMED = 8;

    /**
     * What was done.
     *
     * @param undo took the step back, but for those who stayed; empty if nothing else was left of it
     * @param deletion took out those who had stayed, with what was done with them
     */
    public record Done(Optional<History.Entry> undo, Optional<UUID> deletion) {
    }

    private final Space space;
    private final History.Entry step;
    private final Since since;
    private final List<Thing> people;

    private StepBack(Space space, History.Entry step) {
        this.space = space;
        this.step = step;
        this.since = space.history().since(step.id());
        this.people = since.used().stream().filter(thing -> thing.type().equals(PERSON)).toList();
    }

    /** Looks at what came of a step. */
    public static StepBack of(Space space, History.Entry step) {
        return new StepBack(space, step);
    }

    /** Whether the user has to be asked. */
    public boolean isAsked() {
        return !people.isEmpty();
    }

    /** With whom something was done since. */
    public List<String> used() {
        return people.stream().map(Thing::title).toList();
    }

    /** The same in one line. */
    public String names() {
        String names = String.join(", ", used().subList(0, Math.min(NAMED, people.size())));
        return people.size() <= NAMED ? names : new Texts(StepBack.class).get("stepBack.more", names, people.size() - NAMED);
    }

    /** How many people the step was about besides. */
    public long others() {
        return space.history().reach(step.id()).getOrDefault(PERSON, 0L) - people.size();
    }

    /** Takes the step back but for those; they stay as they are, with what they refer to, such as their employers. */
    public Done untouched() {
        return new Done(space.history().undoInBackground(step.id(), since.used().stream().map(Thing::id).toList()), Optional.empty());
    }

    /** Takes the step back and those out too, with all that was noted with them alone. Two steps, for what was noted is no part of the first. */
    public Done all() {
        Optional<History.Entry> undo = untouched().undo();
        String label = new Texts(StepBack.class).get("stepBack.label", names(), step.label());
        Changed<Void> deletion = space.background(label, tx -> Stream.of(people, since.companions(), since.about()).flatMap(List::stream)
                .forEach(thing -> tx.find(thing.id(), Entity.class).ifPresent(tx::delete)));
        return new Done(undo, deletion.transaction());
    }

    /** Does again what {@link #untouched} or {@link #all} took back. */
    public static void again(Space space, Done done) {
        done.undo().ifPresent(entry -> space.history().redoInBackground(entry.id()));
        done.deletion().ifPresent(space.history()::undoInBackground);
    }
}
