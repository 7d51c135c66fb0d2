// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.spi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.wellspring.core.Problem;
import org.wellspring.core.words.Texts;
import org.wellspring.core.Space;
import org.wellspring.people.PersonRow;
import org.wellspring.people.TellingApart;

/** A command that could not be done, in words for whoever typed it. Nothing was changed. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;
    private final String kind;
    private final Exit exit;
    private final transient List<Candidate> candidates;

    /**
     * Somebody a name may mean.
     *
     * @param apart what tells them apart where name and organization don't: an address or a number; else empty
     */
    public record Candidate(UUID id, String name, String organization, String apart) {
        /** As lists show these people. */
        public static List<Candidate> of(Space space, List<PersonRow> rows) {
            Map<UUID, String> apart = new TellingApart(space).of(rows);
            return rows.stream().map(row -> new Candidate(row.id(), row.name(), row.organization(), apart.getOrDefault(row.id(), ""))).toList();
        }
    }

    private Failure(String kind, Problem problem, Exit exit, List<Candidate> candidates) {
        super(problem.happened());
        this.kind = kind;
        this.problem = problem;
        this.exit = exit;
        this.candidates = List.copyOf(candidates);
    }

    /**
     * A failure by the key of its texts: {@code failure.KEY} and {@code failure.KEY.todo}.
     *
     * @param key also its kind in JSON, so permanent
     */
    public static Failure of(String key, Object... arguments) {
        return new Failure(key, problem(key, arguments), Exit.FAILED, List.of());
    }

    /** As {@link #of(String, Object...)}, with texts beside a class of who brings the command. */
    public static Failure of(Class<?> beside, String key, Object... arguments) {
        return new Failure(key, problem(new Texts(beside), key, arguments), Exit.FAILED, List.of());
    }

    /** As {@link #of(String, Object...)}, where something was done all the same. */
    public static Failure partly(String key, Object... arguments) {
        return new Failure(key, problem(key, arguments), Exit.PARTLY, List.of());
    }

    /** A name that may mean several people. */
    public static Failure ambiguous(String name, List<Candidate> candidates) {
        return ambiguous("ambiguous", name, candidates);
    }

    /** A name that may mean several of a sort; the key is as in {@link #of(String, Object...)}. */
    public static Failure ambiguous(String key, String name, List<Candidate> candidates) {
        return new Failure(key, problem(key, name), Exit.FAILED, candidates);
    }

    /** Something that was typed wrong; the sentence says what. */
    public static Failure usage(String sentence, String command) {
        Texts texts = texts();
        return new Failure("usage", new Problem(Problem.Kind.REFUSED, sentence, texts.get("failure.safe"),
                texts.get("failure.usage.todo", command)), Exit.USAGE, List.of());
    }

    /** A value that does not fit; the texts are {@code value.KEY}. */
    public static Failure value(String key, Object... arguments) {
        return usage(texts().get("value." + key, arguments), "--help");
    }

    /** As {@link #value(String, Object...)}, with texts beside a class of who brings the command. */
    public static Failure value(Class<?> beside, String key, Object... arguments) {
        return usage(new Texts(beside).get("value." + key, arguments), "--help");
    }

    /** What the space says, with advice that fits a command line. */
    public static Failure of(Problem problem) {
        Texts texts = texts();
        String kind = problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String todo = texts.getOr("todo." + kind, problem.todo());
        // A window has things of its own to say that are safe, such as a sentence that is still in its field.
        String safe = problem.kind() == Problem.Kind.REFUSED ? texts.get("failure.safe") : problem.safe();
        return new Failure(kind, new Problem(problem.kind(), problem.happened(), safe, todo), Exit.FAILED, List.of());
    }

    private static Problem problem(String key, Object... arguments) {
        return problem(texts(), key, arguments);
    }

    private static Problem problem(Texts texts, String key, Object... arguments) {
        return new Problem(Problem.Kind.REFUSED, texts.get("failure." + key, arguments),
                texts.getOr("failure." + key + ".safe", texts().get("failure.safe")),
                texts.get("failure." + key + ".todo", arguments));
    }

    private static Texts texts() {
        return new Texts(Failure.class);
    }

    /** Its sort, for programs; permanent. */
    public String kind() {
        return kind;
    }

    /** What to say. */
    public Problem problem() {
        return problem;
    }

    /** How the program ends. */
    public Exit exit() {
        return exit;
    }

    /** Whom a name may mean; empty but for an ambiguous name. */
    public List<Candidate> candidates() {
        return candidates;
    }
}
