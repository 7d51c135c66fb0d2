// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.core.Search;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.words.Texts;
import org.wellspring.mastermind.GroupPage.Posted;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.PersonStatus;
import org.wellspring.model.group.PostingState;
import org.wellspring.people.ComingUp;
import org.wellspring.people.FittingPeople;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.people.StillOpen;
import org.wellspring.people.commands.StepLabel;
import org.wellspring.people.paths.Paths;
import org.wellspring.people.paths.ReachPath;

/**
 * Whom I know who could help with what the others ask, and who could use what they offer (K6): by what people do and where, by tags, by open needs, by my notes, and by whom
 * they know. It reads the book and what the group's board says, and writes nothing, neither here nor there: the group learns nothing, not that anybody looked, until
 * I {@linkplain org.wellspring.mastermind.commands.HelpWithPosting say that I help}. Any thread.
 */
public final class PrivateMatching {
    private static final int LONG_WORD = 4;
    /** A word that so many people's notes have says nothing. */
    private static final int EVERYBODYS = 40;
    /** As where people are matched with wishes: of a long text at least a third of the words have to fit. */
    private static final int SHARE = 3;
    private static final int SNIPPET = 60;
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String NEEDS = """
            SELECT p.id, coalesce(o.data ->> '$.what', '') FROM object o JOIN object p ON p.n = o.root
            WHERE o.class = ? AND o.container IS NOT NULL AND coalesce(o.data ->> '$.state', 'open')\s""" + StillOpen.IN + " ORDER BY o.id";
    private static final String NOTES = "SELECT coalesce(data ->> '$.notes', '') FROM object WHERE id = ?";

    /**
     * Somebody for something on the board.
     *
     * @param posting the ask or offer
     * @param person of my book
     * @param why what it rests on, a sentence in the user's language; it is for me alone
     */
    public record Match(UUID posting, UUID person, String name, String why) {
    }

    private final Space book;
    private final Paths paths;
    private final Texts texts = new Texts(PrivateMatching.class);

    /** From this book. */
    public PrivateMatching(Space book, Paths paths) {
        this.book = book;
        this.paths = paths;
    }

    /**
     * Matches for what others of a group ask and offer, as long as it is open, in the order of the board.
     *
     * @param me what I put there myself is not matched
     * @param limit most people for each ask or offer
     */
    public List<Match> of(GroupPage board, UUID me, int limit) {
        return Stream.concat(board.asks().stream().filter(posted -> isOthers(posted, me)).flatMap(ask -> ask(ask, limit).stream()),
                board.offers().stream().filter(posted -> isOthers(posted, me)).flatMap(offer -> offer(offer, limit).stream())).toList();
    }

    private static boolean isOthers(Posted posted, UUID me) {
        return posted.state() == PostingState.OPEN && posted.by().filter(by -> by.id().equals(me)).isEmpty();
    }

    /** Who could help with an ask: by what they do, by my notes, then who knows such people. */
    public List<Match> ask(Posted ask, int limit) {
        Map<UUID, Match> found = new LinkedHashMap<>();
        for (PersonRow row : new FittingPeople(book).of(ask.what(), null, limit)) {
            found.put(row.id(), match(ask, row, work(ask.what(), row)));
        }
        byNotes(ask, limit).forEach(match -> found.putIfAbsent(match.person(), match));
        for (ReachPath path : paths.to(book, ask.what(), limit)) {
            if (!path.isDirect()) {
                found.putIfAbsent(path.first().id(), new Match(ask.id(), path.first().id(), path.first().name(), texts.get("match.knows", path.target().name(),
                        path.target().about().isEmpty() ? String.join(", ", path.hops()) : path.target().about())));
            }
        }
        return allowed(found, limit);
    }

    /** Who could use an offer: whose open needs it meets. */
    public List<Match> offer(Posted offer, int limit) {
        Map<UUID, String> needs = new LinkedHashMap<>();
        Rows.of(book).each(NEEDS, r -> {
            if (FittingPeople.sharedWord(r.text(2), offer.what()).filter(word -> word.length() >= LONG_WORD).isPresent()) {
                needs.putIfAbsent(r.id(1), r.text(2));
            }
        }, ModelPackage.Literals.NEED);
        Map<UUID, Match> found = new LinkedHashMap<>();
        new People(book).find(needs.keySet()).forEach(row -> found.put(row.id(), match(offer, row, texts.get("match.needs", needs.get(row.id())))));
        return allowed(found, limit);
    }

    /** Not who left or died (M8), nor who is left in peace (T12). */
    private List<Match> allowed(Map<UUID, Match> found, int limit) {
        Map<UUID, PersonRow> rows = new People(book).find(found.keySet()).stream().collect(Collectors.toMap(PersonRow::id, row -> row));
        Set<UUID> inPeace = new ComingUp(book).inPeace();
        return found.values().stream()
                .filter(match -> Optional.ofNullable(rows.get(match.person())).filter(row -> row.status() == PersonStatus.ACTIVE).isPresent())
                .filter(match -> !inPeace.contains(match.person())).limit(limit).toList();
    }

    private String work(String text, PersonRow row) {
        String about = Stream.of(row.title(), row.organization()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        Optional<String> tag = row.tags().stream().filter(one -> FittingPeople.sharedWord(text, one).isPresent()).findFirst();
        return FittingPeople.sharedWord(text, about).isEmpty() && tag.isPresent() ? texts.get("match.tag", tag.get())
                : about.isEmpty() ? texts.get("match.fits") : about;
    }

    private List<Match> byNotes(Posted ask, int limit) {
        List<String> words = Arrays.stream(WORDS.split(ask.what())).filter(word -> word.length() >= LONG_WORD).distinct().toList();
        Map<UUID, List<String>> having = new HashMap<>();
        for (String word : words) {
            List<Search.Hit> hits = book.search().find(word, Set.of(ModelPackage.Literals.PERSON), EVERYBODYS);
            if (hits.size() < EVERYBODYS) {
                hits.forEach(hit -> having.computeIfAbsent(hit.id(), id -> new ArrayList<>()).add(word));
            }
        }
        List<UUID> best = having.entrySet().stream().filter(entry -> entry.getValue().size() * SHARE >= words.size())
                .sorted((one, other) -> Integer.compare(other.getValue().size(), one.getValue().size())).map(Map.Entry::getKey).toList();
        List<Match> found = new ArrayList<>();
        for (PersonRow row : new People(book).find(best.subList(0, Math.min(best.size(), limit * SHARE)))) {
            // The word may stand in a need of theirs: who looks for the same is no help.
            line(row.id(), having.get(row.id())).ifPresent(line -> found.add(match(ask, row, texts.get("match.notes", line))));
        }
        return found;
    }

    /** The line of my notes that has one of these words. */
    private Optional<String> line(UUID person, List<String> words) {
        String notes = Rows.of(book).first(NOTES, r -> r.text(1), person).orElse("");
        return notes.lines().map(String::strip).filter(line -> words.stream().anyMatch(word -> FittingPeople.sharedWord(word, line).isPresent()))
                .map(line -> StepLabel.cut(line, SNIPPET)).findFirst();
    }

    private static Match match(Posted posted, PersonRow row, String why) {
        return new Match(posted.id(), row.id(), row.name(), why);
    }
}
