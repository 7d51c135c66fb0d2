// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wellspring.capture.internal.Employers.Marker;
import org.wellspring.capture.internal.Employers.Said;
import org.wellspring.core.days.Folded;

/** Reads what somebody does, and where: "head of design at Acme", "architect", "Acme". What only tells of a lawyer is no role. */
final class Roles {
    private static final int MOST_WORDS = 8;
    private static final int MOST_BEFORE = 3;
    /** "DAF chez …", "COO at …". */
    private static final Pattern SHORT_TITLE = Pattern.compile("\\p{Lu}{2,4}");
    /** "in St. Ansgar". */
    private static final Pattern SAINT = Pattern.compile("^(?:St\\.?|Sankt|Saint|Sainte|San|Santa|Bad|Neu|Le|La|Les|El|Los|Las)[ -]");
    private static final Pattern SMALL_WORDS = Pattern.compile("(?:\\p{Ll}[\\p{L}-]* ?){1,2}");

    /** A role, and what is left of the words. */
    record Role(Said said, Stretch left) {
    }

    private final Words words;
    private final Book book;
    private final Employers employers;

    Roles(Words words, Book book, Employers employers) {
        this.words = words;
        this.book = book;
        this.employers = employers;
    }

    /**
     * The role that words say.
     *
     * @param s the words, without a day
     * @param whose the name it is said of
     * @param free whether no employer is said of them yet
     */
    Optional<Role> read(Stretch s, Stretch whole, Stretch whose, boolean free) {
        Matcher pronoun = words.starting("isA").matcher(Folded.of(s.text()));
        Matcher is = pronoun.find() ? pronoun : statement(words, Folded.of(s.text()));
        is.reset();
        boolean sentence = is.find();
        Stretch what = sentence ? s.sub(is.end(), s.text().length()) : s;
        String folded = Folded.of(what.text());
        if (what.text().split("\\s+").length > MOST_WORDS || words.starting("noTitle").matcher(folded).find()
                || words.starting("pronouns").matcher(folded).find()
                || words.starting("possessive").matcher(folded).find()) {
            return Optional.empty();
        }
        Optional<Integer> job = job(what, folded, sentence);
        if (job.isPresent() && words.is("lead", folded.substring(job.get()).strip())) {
            what = what.sub(0, job.get());
            folded = Folded.of(what.text());
        }
        Optional<Role> at = at(what, folded, job, whole, whose);
        Optional<Role> role = at.isPresent() ? at : from(what, folded, job, whole, whose);
        if (role.isPresent()) {
            return role;
        }
        boolean title = job.isPresent() && (job.get() == folded.length() || field(folded, job.get()) || goesOn(folded, job.get()));
        boolean firm = employers.nameLike(what.words()) && (book.organization(what.words()).isPresent() || employers.firm(what.words())
                || job.isPresent() && job.get() < folded.length() && !field(folded, job.get()));
        if (title && !firm) {
            return Optional.of(new Role(new Said(whole, s.sub(0, 0), what.words(), Marker.COMMA, whose), s.sub(0, 0)));
        }
        return free && !sentence && employers.nameLike(what.words()) ? Optional.of(new Role(new Said(whole, what, "", Marker.COMMA, whose), s.sub(0, 0)))
                : Optional.empty();
    }

    /** What says that somebody is something, or became it, where folded words begin with it. */
    static Matcher statement(Words words, String folded) {
        Matcher became = words.starting("became").matcher(folded);
        return became.find() ? became : words.starting("statement").matcher(folded);
    }

    /** Where the job ends that somebody has: a few words that end in one, none of which tells of somebody else ("saw her lawyer"). */
    private Optional<Integer> job(Stretch what, String folded, boolean sentence) {
        Matcher job = words.within("jobs").matcher(folded);
        Optional<Integer> end = Optional.empty();
        while (job.find()) {
            String[] before = folded.substring(0, job.start()).strip().split("\\s+");
            boolean own = before.length <= MOST_BEFORE + 1
                    && Arrays.stream(before).skip(1).noneMatch(word -> words.is("articles", word) || words.is("pronouns", word))
                    && (!sentence || !words.within("friends").matcher(folded).find());
            if (own && (end.isEmpty() || folded.substring(end.get(), job.start()).isBlank() || job.end() == folded.length())) {
                end = Optional.of(job.end());
            }
        }
        boolean of = end.isPresent() && words.starting("roleAt").matcher(folded.substring(end.get()).stripLeading()).find();
        return sentence && !of && words.code().equals("en") && !words.starting("articles").matcher(folded).find() ? Optional.empty() : end;
    }

    private boolean field(String folded, int end) {
        Matcher of = words.before("roleAt").matcher(folded);
        return of.find(end) && folded.substring(end, of.start()).isBlank() && words.starting("fields").matcher(folded.substring(of.end()) + " ").find();
    }

    /** "directrice de l'école": of what, in small words. */
    private boolean goesOn(String folded, int end) {
        Matcher of = words.before("roleAt").matcher(folded);
        return of.find(end) && folded.substring(end, of.start()).isBlank();
    }

    /** "… at Acme". */
    private Optional<Role> at(Stretch what, String folded, Optional<Integer> job, Stretch whole, Stretch whose) {
        Matcher at = words.before("roleAt").matcher(folded);
        while (at.find()) {
            Stretch place = withoutArticle(what.sub(at.end(), what.text().length()).strip());
            boolean does = job.isPresent() && job.get() <= at.start() || SHORT_TITLE.matcher(what.sub(0, at.start()).strip().text()).matches();
            boolean town = Places.isOne(place.words()) && book.organization(place.words()).isEmpty();
            town |= townOnly(at.group().strip(), place);
            boolean ofField = does && words.starting("fields").matcher(Folded.of(place.words()) + " ").find();
            Stretch before = what.sub(0, at.start()).strip();
            if (at.start() > 0 && !town && !ofField && employers.nameLike(place.words()) && (does || perhaps(before, at.group().strip()))) {
                boolean of = words.is("of", at.group().strip()) && !words.within("bosses").matcher(folded.substring(0, at.start())).find();
                return Optional.of(new Role(new Said(whole, place, before.words(), of || !does ? Marker.OF : Marker.ROLE, whose), what.sub(0, 0)));
            }
        }
        return Optional.empty();
    }

    /** "Steuerberater aus Kiel", "traductrice à Nantes". */
    private Optional<Role> from(Stretch what, String folded, Optional<Integer> job, Stretch whole, Stretch whose) {
        Matcher town = words.before("town").matcher(folded);
        while (job.isPresent() && town.find(job.get())) {
            Stretch place = what.sub(town.end(), what.text().length());
            if (Places.isOne(place.words()) || townOnly(town.group().strip(), place)) {
                return Optional.of(new Role(new Said(whole, what.sub(0, 0), what.sub(0, town.start()).strip().words(), Marker.COMMA, whose),
                        what.sub(town.start(), what.text().length()).strip()));
            }
            job = Optional.of(town.end());
        }
        return Optional.empty();
    }

    /** "notaire à Vannes": one word of a place behind a word for towns. */
    private boolean townOnly(String before, Stretch place) {
        return words.is("towns", before) && !SAINT.matcher(place.words()).replaceFirst("").contains(" ") && !place.isEmpty()
                && Character.isUpperCase(place.text().codePointAt(0)) && book.organization(place.words()).isEmpty();
    }

    /** "pilgrim at St. Mary's School": what no list knows, in one or two small words; it is asked for. */
    private boolean perhaps(Stretch what, String at) {
        String folded = Folded.of(what.words());
        return words.is("workAt", at) && SMALL_WORDS.matcher(what.words()).matches() && !words.within("occasion").matcher(folded).find()
                && !words.is("common", folded.split(" ")[0])
                && !words.is("lead", folded.split(" ")[0]);
    }

    private Stretch withoutArticle(Stretch s) {
        Matcher m = words.starting("articles").matcher(Folded.of(s.text()));
        // "La Marea" begins with its article
        return m.find() && m.end() < s.text().length() && (s.start() == 0 || !Character.isUpperCase(s.text().codePointAt(0)))
                ? s.sub(m.end(), s.text().length())
                : s;
    }
}
