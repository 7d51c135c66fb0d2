// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wellspring.core.days.Folded;

/** Reads names of people where a sentence has them. What is no name is left alone. */
final class NameReader {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}][\\p{L}\\p{M}]*(?:['’.-](?=\\p{L})[\\p{L}][\\p{L}\\p{M}]*)*");
    /** Small words inside names. */
    private static final Pattern PARTICLE = Pattern.compile(
            "^(?:van(?: der| den| de|'t)?|von(?: der| dem| den)?|de(?: la| las| los)?|del|della|di|da|do|dos|bin|ibn|ben|ter|ten|af|av|st\\.?)\\s+(?=\\p{L})",
            Pattern.CASE_INSENSITIVE);
    /** "Remercié", "Vue": a participle with an accent, or an infinitive. */
    private static final Pattern VERB = Pattern.compile("(?:é|ée|ó|í|[aei]r)$");
    private static final Pattern OWNER = Pattern.compile("^['’]s\\s+\\p{L}");
    /** What an occasion's name goes on with where it is no family name: "Christmas wishes", "Invoice 12". */
    private static final Pattern THING = Pattern.compile("^\\s+(?:[\\p{Ll}\\p{N}]|Year)");
    private static final Pattern LEGAL = Pattern.compile("^,?\\s+(?:S\\.?A|S\\.?L|GmbH|AG|KG|SARL|SAS|Inc|Ltd|S\\.?r\\.?l)\\b");
    private static final int MOST = 5;
    private static final int GUESSED = 3;
    /** What a word behind a name may be that is no name. */
    private static final List<String> WORDS_BESIDE = List.of("lead", "join", "pronouns", "articles", "at", "from", "about", "common", "vague", "until",
            "toward", "between", "weekdays", "friends", "nobody",
            "through", "over", "beside");

    /**
     * A name read.
     *
     * @param sure false if it may be none
     * @param end where it ends in the text it was read from, with what belongs to it
     */
    record Name(Stretch text, boolean sure, int end) {
    }

    private final Words words;
    private final Book book;
    private final Kin kin;
    private final boolean noCapitals;

    /** For sentences in a language; noCapitals if this one is written without. */
    NameReader(Words words, Book book, Kin kin, boolean noCapitals) {
        this.kin = kin;
        this.words = words;
        this.book = book;
        this.noCapitals = noCapitals;
    }

    boolean noCapitals() {
        return noCapitals;
    }

    private record Token(int from, int to, String word) {
        boolean capital() {
            int first = word.codePointAt(0);
            return Character.isUpperCase(first) || Character.isTitleCase(first)
                    || Character.isLetter(first) && !Character.isLowerCase(first);
        }
    }

    /** The tokens from a place on that only spaces part. */
    private static List<Token> tokens(String text, int from) {
        List<Token> tokens = new ArrayList<>();
        int at = from;
        Matcher matcher = TOKEN.matcher(text);
        while (tokens.size() < MOST + 3 && matcher.find(at) && joined(text, at, matcher.start())) {
            int end = matcher.end();
            String word = matcher.group();
            String folded = Folded.of(word);
            if (folded.endsWith("'s")) {
                tokens.add(new Token(matcher.start(), end - 2, word.substring(0, word.length() - 2)));
                break;
            }
            // an initial, or a short form such as St.
            boolean point = end < text.length() && text.charAt(end) == '.' && (word.length() == 1 && Character.isUpperCase(word.charAt(0))
                    || Set.of("st", "jr", "sr").contains(folded));
            tokens.add(new Token(matcher.start(), point ? end + 1 : end, point ? word + "." : word));
            at = point ? end + 1 : end;
            if (at >= text.length()) {
                break;
            }
        }
        return tokens;
    }

    /** Whether nothing but space is between two places; what was taken out there parts as a comma does. */
    private static boolean joined(String text, int from, int to) {
        String between = text.substring(from, to);
        return between.isBlank() && (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)) || between.indexOf(Stretch.HOLE) < 0);
    }

    /** The name that begins at a place; wanted where the sentence must name somebody there ("called …"). */
    Optional<Name> at(Stretch s, int place, boolean wanted) {
        int from = afterTitle(s.text(), place);
        boolean titled = from > place && !s.text().substring(place, from).isBlank();
        List<Token> tokens = tokens(s.text(), from);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        // "Mum", "Dad": a whole name of the book is one before it is any other word, but for the capital that begins a sentence
        boolean inside = words.capitalNouns() || s.start() + tokens.getFirst().from() > 0 || s.text().startsWith(":", tokens.getFirst().to());
        boolean own = (wanted || inside && tokens.getFirst().capital()) && book.isName(tokens.getFirst().word());
        if (!own && (barred(tokens.getFirst()) || !titled && words.is("common", Folded.of(tokens.getFirst().word())))) {
            return Optional.empty();
        }
        return known(s, tokens).or(() -> capitals(s, tokens, wanted || titled, titled)).or(() -> wanted ? small(s, tokens) : Optional.empty());
    }

    private int afterTitle(String text, int place) {
        int at = place;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '"' || text.charAt(at) == '“')) {
            at++;
        }
        Matcher called = words.starting("named").matcher(Folded.of(text.substring(at)));
        if (called.find()) {
            // "and someone called Vik"
            at += called.end();
        }
        Matcher title = words.starting("titles").matcher(Folded.of(text.substring(at)).replace(".", " "));
        while (title.find()) {
            at += title.end();
            title = words.starting("titles").matcher(Folded.of(text.substring(at)).replace(".", " "));
        }
        return at;
    }

    private boolean barred(Token token) {
        String folded = Folded.of(token.word());
        return words.is("nobody", folded) || words.is("join", folded) || words.is("pronouns", folded) || words.is("at", folded) || words.is("from", folded)
                || token.word().equals("I") || token.word().startsWith("I'") || token.word().startsWith("I’");
    }

    /** The longest run of words that is somebody's name in the book. */
    private Optional<Name> known(Stretch s, List<Token> tokens) {
        for (int n = Math.min(MOST, tokens.size()); n > 1; n--) {
            int end = tokens.get(n - 1).to();
            String name = s.text().substring(tokens.getFirst().from(), end);
            if (!book.named(name).isEmpty()) {
                return Optional.of(name(s, tokens.getFirst().from(), end, true));
            }
        }
        return Optional.empty();
    }

    private static Name name(Stretch s, int from, int end, boolean sure) {
        return new Name(s.sub(from, end), sure, end);
    }

    /** Words written with a capital, with particles between them. */
    private Optional<Name> capitals(Stretch s, List<Token> tokens, boolean wanted, boolean titled) {
        boolean behind = tokens.size() > 1 && !wanted && (known(s, tokens.subList(1, tokens.size())).isPresent()
                || (words.is("toward", Folded.of(tokens.getFirst().word())) || words.within("verbs").matcher(Folded.of(tokens.getFirst().word())).matches())
                        && (book.isName(tokens.get(1).word()) || book.knows(tokens.get(1).word())));
        if (!tokens.getFirst().capital() || behind || !wanted && s.start() == 0 && opening(tokens)) {
            // "Called Jürgen von Thun", where the first word is of no language we expect
            return Optional.empty();
        }
        int count = 1;
        int end = tokens.getFirst().to();
        boolean sure = true;
        while (count < MOST) {
            Optional<Token> next = tokenAt(tokens, s.text(), end);
            if (next.isPresent() && next.get().capital()
                    && (!barred(next.get()) || book.isName(s.text().substring(tokens.getFirst().from(), next.get().to())))) {
                if (words.is("weekdays", Folded.of(next.get().word())) && book.knows(s.text().substring(tokens.getFirst().from(), end))) {
                    // "Bob Mo", "call Tom Monday"
                    break;
                }
                String so = s.text().substring(tokens.getFirst().from(), end);
                if (words.is("festivals", Folded.of(next.get().word())) && book.knows(so) && THING.matcher(s.text().substring(next.get().to())).find()
                        && book.named(so + " " + next.get().word()).isEmpty()) {
                    // "sent Grace Christmas wishes", "Tom Invoice 12"
                    break;
                }
                if (OWNER.matcher(s.text().substring(next.get().to())).find() && book.knows(so) && !book.called(next.get().word()).isEmpty()
                        && book.named(so + " " + next.get().word()).isEmpty()) {
                    // "give Tom Ana's number"
                    break;
                }
                end = next.get().to();
                count++;
                continue;
            }
            Matcher particle = PARTICLE.matcher(s.text().substring(end).stripLeading());
            int gap = s.text().length() - s.text().substring(end).stripLeading().length();
            if (gap == end || !joined(s.text(), end, gap) || !particle.find()) {
                break;
            }
            Optional<Token> after = tokenAt(tokens(s.text(), gap + particle.end()), s.text(), gap + particle.end());
            if (after.isEmpty() || !after.get().capital()) {
                break;
            }
            String small = Folded.of(particle.group().strip());
            boolean from = words.is("from", small);
            String soFar = s.text().substring(tokens.getFirst().from(), end);
            boolean agency = from && count > 1 && !small.contains(" ")
                    && tokenAt(tokens(s.text(), after.get().to()), s.text(), after.get().to()).filter(Token::capital).isPresent();
            if (agency || from && (LEGAL.matcher(s.text().substring(after.get().to())).find() || book.knows(soFar)
                    || (count > 1 || titled) && words.capitalNouns() || book.organization(after.get().word()).isPresent())) {
                break;
            }
            sure &= !from || small.contains(" ");
            end = after.get().to();
            count += 2;
        }
        String first = tokens.getFirst().word();
        boolean letters = count == 1 && first.length() > 1 && first.length() <= MOST && first.equals(first.toUpperCase(Locale.ROOT))
                && !first.equals(first.toLowerCase(Locale.ROOT));
        if (count == 1 && !book.knows(first) && (letters || book.organization(first).isPresent())) {
            // "HR", "Acme"
            return Optional.empty();
        }
        if (words.capitalNouns() && first.endsWith("s") && !book.knows(first) && book.knows(first.substring(0, first.length() - 1))) {
            // "Rosas Mann"
            return Optional.empty();
        }
        boolean enough = wanted || count > 1 || book.knows(s.text().substring(tokens.getFirst().from(), end));
        return enough ? Optional.of(name(s, tokens.getFirst().from(), end, sure)) : Optional.empty();
    }

    /** "Interview Mo Sattar", "Remercié Bob": a word that no given name is, before one who has or is one. */
    private boolean opening(List<Token> tokens) {
        if (tokens.size() < 2 || !tokens.get(1).capital() || !Character.isUpperCase(tokens.get(1).word().codePointAt(0))) {
            return false;
        }
        String first = Folded.of(tokens.getFirst().word());
        String next = tokens.get(1).word();
        boolean word = GivenNames.sort(first) == GivenNames.Sort.NONE && !book.knows(tokens.getFirst().word())
                && !book.knows(tokens.getFirst().word() + " " + next);
        boolean verb = VERB.matcher(tokens.getFirst().word()).find() && words.hasLetterOf("é") && book.knows(next);
        boolean whole = tokens.size() > 2 && tokens.get(2).capital() && GivenNames.sort(Folded.of(next)) == GivenNames.Sort.GIVEN
                && !words.kinds(first).isEmpty();
        return word && (verb || whole);
    }

    private static Optional<Token> tokenAt(List<Token> tokens, String text, int place) {
        return tokens.stream().filter(t -> t.from() >= place && text.substring(place, t.from()).isBlank()).findFirst();
    }

    /** Somebody known, or in a sentence without capitals perhaps somebody, written small. */
    private Optional<Name> small(Stretch s, List<Token> tokens) {
        Token first = tokens.getFirst();
        if (!book.called(first.word()).isEmpty()) {
            return Optional.of(surnamed(s, tokens).orElseGet(() -> name(s, first.from(), first.to(), true)));
        }
        if (!noCapitals) {
            return Optional.empty();
        }
        int end = first.to();
        int count = 0;
        for (Token token : tokens) {
            String folded = Folded.of(token.word());
            if (count == GUESSED || words.is("common", folded) || words.is("about", folded) || words.is("join", folded) || barred(token)
                    || token.from() > end + 1) {
                break;
            }
            end = token.to();
            count++;
        }
        return count == 0 ? Optional.empty() : Optional.of(name(s, first.from(), end, false));
    }

    /** "met bob kestrel": one more word, which tells of nothing else, may be another one's family name. */
    private Optional<Name> surnamed(Stretch s, List<Token> tokens) {
        if (!noCapitals || tokens.size() < 2 || tokens.get(1).from() > tokens.get(0).to() + 1 || tokens.get(1).word().length() < MOST - 1) {
            return Optional.empty();
        }
        String word = Folded.of(tokens.get(1).word());
        String rest = Folded.of(s.text().substring(tokens.get(1).to()));
        Matcher phrase = words.anyPhrase().matcher(rest.stripLeading());
        boolean ends = rest.isBlank() || rest.stripLeading().matches("[,;.(].*") || phrase.find() && phrase.start() == 0
                || s.text().charAt(tokens.get(1).to()) == Stretch.HOLE
                || s.text().substring(tokens.get(1).to()).strip().chars().allMatch(c -> c == Stretch.HOLE);
        boolean other = WORDS_BESIDE.stream().anyMatch(key -> words.is(key, word)) || words.within("jobs").matcher(word).find()
                || words.within("vain").matcher(word).find()
                || words.only("tries").matcher(word).matches() || word.endsWith("s") || word.endsWith("ly") || book.organization(word).isPresent();
        return ends && !other ? Optional.of(name(s, tokens.get(0).from(), tokens.get(1).to(), false)) : Optional.empty();
    }

    /** Names in a row that "and" joins, from the start of a text; commas too where a list of names goes on to an "and". */
    List<Name> row(Stretch s, boolean wanted) {
        List<Name> row = new ArrayList<>();
        Optional<Name> name = at(s, 0, wanted).filter(n -> !owner(s, n) && !kin.ofSomebodyKnown(n));
        while (name.isPresent()) {
            row.add(name.get());
            int end = name.get().end();
            Matcher join = words.join().matcher(Folded.of(s.text().substring(end)));
            if (join.find()) {
                Matcher with = words.join().matcher(Folded.of(s.text().substring(end + join.end())));
                name = at(s, end + join.end() + (with.find() ? with.end() : 0), wanted).filter(n -> !owner(s, n));
            } else if (listed(s, end)) {
                name = at(s, s.text().indexOf(',', end) + 1, wanted).filter(n -> !owner(s, n));
            } else {
                name = Optional.empty();
            }
        }
        return row;
    }

    /** "… and her brother Emeka": somebody who is not named for sure closes a list, too. */
    private boolean brother(String text) {
        String folded = Folded.of(text);
        Matcher whose = words.starting("articles").matcher(folded);
        return whose.find() && words.starting("friends").matcher(folded.substring(whose.end()).stripLeading()).find();
    }

    /** "Dr. Lee's assistant" is not Dr. Lee. */
    static boolean owner(Stretch s, Name name) {
        return OWNER.matcher(s.text().substring(name.end())).find();
    }

    /** "Quint & Co", "Hale & Stone": a sign between single words that are nobody's name makes a firm. */
    private boolean firm(Stretch s, int place, Name last) {
        String name = last.text().words();
        return s.text().substring(place, last.text().start() - s.start()).matches("[\\s,]*[&+]\\s*") && !name.contains(" ") && !book.knows(name);
    }

    /** Whether from a comma on only names follow, up to one behind an "and", or all of them are known. */
    boolean listed(Stretch s, int end) {
        int at = end;
        boolean known = true;
        boolean single = false;
        while (at < s.text().length() && s.text().substring(at).stripLeading().startsWith(",")) {
            int after = s.text().indexOf(',', at) + 1;
            Matcher join = words.join().matcher(Folded.of(s.text().substring(at)));
            if (join.find()) {
                after = at + join.end();
                Optional<Name> last = at(s, after, true);
                return last.isPresent() && !single && !firm(s, at, last.get()) || brother(s.text().substring(after));
            }
            Optional<Name> name = at(s, after, true);
            if (name.isEmpty() || book.organization(name.get().text().words()).isPresent()) {
                return false;
            }
            String words = name.get().text().words();
            known &= !book.named(words).isEmpty();
            single |= this.words.capitalNouns() && !words.contains(" ") && !book.knows(words);
            at = name.get().end();
        }
        Matcher join = words.join().matcher(Folded.of(s.text().substring(at)));
        if (at > end && join.find() && !single) {
            Optional<Name> last = at(s, at + join.end(), true);
            return known && brother(s.text().substring(at + join.end())) || last.isPresent() && !firm(s, at, last.get())
                    && !(this.words.capitalNouns() && !last.get().text().words().contains(" ") && !book.knows(last.get().text().words()));
        }
        return at > end && known && s.text().substring(at).isBlank();
    }
}
