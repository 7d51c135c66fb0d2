// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.command;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.core.Changed;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.Warning;
import org.wellspring.core.Warnings;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;

import org.eclipse.e4.core.di.annotations.Creatable;
import jakarta.inject.Inject;

/** Does what the user asked for, as one undo step, and says so; what can't be done is shown. Injected. UI thread only. */
@Creatable
public final class Actions {
    private final Space space;
    private final ErrorService errors;
    private final TakingBack back;
    private final Warnings warnings;

    @Inject
    public Actions(Space space, ErrorService errors, TakingBack back, Warnings warnings) {
        this.space = space;
        this.errors = errors;
        this.back = back;
        this.warnings = warnings;
    }

    /** Runs a command in silence: what changed is in plain sight. What guards say of it is said. */
    public <R> Optional<R> run(Command<R> command) {
        return run(command, result -> "");
    }

    /** Runs a command and says what it did, with a way back where there is something to take back. */
    public <R> Optional<R> runAndSay(Command<R> command, String said) {
        return run(command, result -> said);
    }

    /** As {@link #runAndSay(Command, String)}, where the words depend on what it answers. */
    public <R> Optional<R> runAndSay(Command<R> command, Function<R, String> said) {
        return run(command, said);
    }

    /** Guards are asked before, while all is as they know it; what they say stands beside what was done, with the way back. */
    private <R> Optional<R> run(Command<R> command, Function<R, String> said) {
        List<Warning> heard = warnings.of(command, space);
        Optional<Changed<R>> changed = attempt(() -> command.run(space));
        changed.ifPresent(c -> {
            String text = Stream.concat(Stream.of(said.apply(c.result())), heard.stream().map(Warning::text))
                    .filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
            if (!text.isEmpty()) {
                say(Notice.of(text).saying(heard.stream().map(warning -> new Notice.Word(warning.text(), warning.about())).toList()), c.transaction());
            }
        });
        return changed.map(Changed::result);
    }

    /** Says what was done, with a way back where there is something to take back. */
    public void say(String said, Changed<?> changed) {
        say(said, changed.transaction());
    }

    /**
     * Says what a transaction did, with a way back to before it.
     *
     * @param transaction empty if nothing was different: there is nothing to take back then
     */
    public void say(String said, Optional<UUID> transaction) {
        say(Notice.of(said), transaction);
    }

    private void say(Notice notice, Optional<UUID> transaction) {
        errors.notice(transaction.map(id -> notice.with(Messages.undo, () -> back.undo(id))).orElse(notice));
    }

    /** Does something that may be refused; the reason is shown. */
    public <T> Optional<T> attempt(Supplier<T> action) {
        try {
            return Optional.ofNullable(action.get());
        } catch (SpaceException e) {
            errors.show(e);
            return Optional.empty();
        }
    }
}
