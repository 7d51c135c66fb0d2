// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wellspring.capture.Part;
import org.wellspring.core.days.Folded;
import org.wellspring.people.spelling.OrganizationNames;

/**
 * Cuts what somebody does, and where, out of a piece that tells of their work, where both can be told apart plainly: "runs a worktop place called
 * Ollerton Stone", "entrenadora del Club Ríoseco", "joiner". One sentence, one thread.
 */
final class Trades {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{M}])[\\p{L}\\p{M}'’]+");
    private static final Pattern CAPITALS = Pattern.compile("^\\p{Lu}");
    private static final Pattern TITLE = Pattern.compile("[\\p{L}\\p{M}'’/ -]+");
    private static final int MOST_OF_A_TITLE = 4;
    private static final int MOST_OF_A_NAME = 5;
    /** From which share on a word or two are a title that no list knows. */
    private static final double SURELY = 0.8;
    private final Words words;
    private final Employers employers;
    private boolean surely;

    Trades(Words words, Book book) {
        this.words = words;
        employers = new Employers(words, book);
    }

    /** What a piece says of somebody's work; empty where that can't be cut out. */
    Optional<Part.Where> of(Stretch piece, Part.Who who, double share) {
        surely = share >= SURELY;
        Stretch said = withoutName(piece.strip(), who);
        return firm(said, who).or(() -> title(said, who));
    }

    private static Stretch withoutName(Stretch piece, Part.Who who) {
        boolean begins = who.span().start() <= piece.start() && who.span().end() > piece.start() && who.span().end() < piece.span().end();
        return begins ? piece.sub(who.span().end() - piece.start(), piece.text().length()).strip() : piece;
    }

    /** The name behind the last "at", "from", "called". */
    private Optional<Part.Where> firm(Stretch said, Part.Who who) {
        String folded = Folded.of(said.text());
        Optional<Part.Where> found = Optional.empty();
        for (String key : List.of("roleAt", "from", "named")) {
            Matcher before = words.before(key).matcher(folded);
            while (found.isEmpty() && before.find()) {
                Stretch name = said.sub(before.end(), said.text().length()).strip();
                boolean town = words.is("towns", before.group().strip()) && !name.words().contains(" ");
                if (!town && named(name.words())) {
                    String title = title(said.sub(0, before.start()).strip());
                    found = Optional.of(new Part.Where(said.span(), name.words(), title, Optional.empty(), Optional.of(who.span())));
                }
            }
        }
        return found.filter(where -> who.span().end() <= said.start() || who.span().start() >= said.span().end());
    }

    private boolean named(String name) {
        boolean formed = !OrganizationNames.parts(name).form().isEmpty() || words.within("firms").matcher(Folded.of(name)).find();
        return CAPITALS.matcher(name).find() && name.split(" ").length <= MOST_OF_A_NAME && employers.nameLike(name) && !Places.isOne(name)
                && (!words.capitalNouns() || formed || name.contains(" "))
                && Stream.of("weekdays", "titles", "kin", "friends").noneMatch(key -> words.is(key, Folded.of(name.split(" ")[0])));
    }

    /** A few words that say nothing but what somebody is. */
    private Optional<Part.Where> title(Stretch said, Part.Who who) {
        String title = title(said);
        boolean name = title.split(" ").length > 1 && !words.capitalNouns() && WORD.matcher(title).results().allMatch(w -> CAPITALS.matcher(w.group()).find());
        return title.isEmpty() || name ? Optional.empty()
                : Optional.of(new Part.Where(said.span(), "", title, Optional.empty(), Optional.of(who.span())));
    }

    /** What stands in front of a firm, or alone, if it is a title. */
    private String title(Stretch said) {
        String folded = Folded.of(said.text());
        Matcher statement = words.starting("statement").matcher(folded);
        Stretch what = statement.find() ? said.sub(statement.end(), said.text().length()) : said;
        Matcher article = words.starting("articles").matcher(Folded.of(what.text()));
        what = article.find() && article.end() < what.text().length() ? what.sub(article.end(), what.text().length()) : what;
        String title = what.words().replaceAll("[,;:]$", "");
        boolean job = words.within("jobs").matcher(Folded.of(title)).find();
        boolean small = title.split(" ").length <= MOST_OF_A_TITLE && TITLE.matcher(title).matches()
                && WORD.matcher(Folded.of(title)).results()
                        .noneMatch(w -> Stream.of("pronouns", "me", "toMe", "others", "lead", "and", "denied", "former", "possessive")
                                .anyMatch(key -> words.is(key, w.group())));
        boolean alone = surely && title.split(" ").length <= 2 && !title.isEmpty()
                && (words.capitalNouns() || !CAPITALS.matcher(title).find()) && words.kinds(Folded.of(title)).isEmpty();
        return small && (job || alone) ? title : "";
    }
}
