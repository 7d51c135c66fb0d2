// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding.Ask;
import org.wellspring.capture.Understanding.Line;
import org.wellspring.core.days.Folded;
import org.wellspring.people.PersonRow;
import org.wellspring.people.spelling.Names;
import org.wellspring.people.spelling.OrganizationNames;

/** Decides whether words say where somebody works. A doubt is a question or a note; nobody's employer is ever guessed. */
final class Employers {
    private static final int MOST_WORDS = 8;
    private static final Pattern NAME_LIKE = Pattern.compile(
            "(?:[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}][\\p{L}\\p{M}\\p{N}'’.&+-]*|[a-z]\\p{Lu}[\\p{L}\\p{N}]*|&|\\+|and|of|for|de|del|la|las|los|und|für|et|y|e|van|der|the|du|des|da|do|das|dos|di|della|delle|dei|degli|dello|le|les|au|aux)(?:,?\\s+|$)");

    private static final Pattern NUMBER = Pattern.compile("^\\d+\\s+(?=\\p{L})");

    /** What people carry behind their names is nobody's employer. */
    private static final Pattern BEHIND_NAMES = Pattern.compile(
            "(?:Jr|Sr|Jun|Sen|II|III|IV|Esq|Ph\\.?\\s?D|M\\.?D|M\\.?B\\.?A|B\\.?Sc|M\\.?Sc|B\\.?A|M\\.?A|LL\\.?[BM]|[QK]\\.?C|R\\.?N|D\\.?D\\.?S|C\\.?P\\.?A|[OM]BE|CBE|FRSA|RIBA)\\.?");

    /** What makes words an employer. */
    enum Marker {
        /** Behind a comma or in brackets: of somebody new. */
        COMMA,
        /** "from Acme". */
        FROM,
        /** "director at Globex". */
        ROLE,
        /** "head of Harbor": where, or of what. */
        OF,
        /** "got the job at Globex": behind words that nothing tells the meaning of. */
        PERHAPS,
        /** "works at Globex": for certain. */
        WORKS
    }

    /** Words that may say where somebody works, and as what. */
    record Said(Stretch whole, Stretch organization, String title, Marker marker, Stretch whose) {
        Said by(Marker other) {
            return new Said(whole, organization, title, other, whose);
        }
    }

    private final Words words;
    private final Book book;

    Employers(Words words, Book book) {
        this.words = words;
        this.book = book;
    }

    /** Whether words look like the name of an organization, rather than like anything else one may say. */
    boolean nameLike(String text) {
        if (text.isBlank() || text.split("\\s+").length > MOST_WORDS || BEHIND_NAMES.matcher(text).matches()) {
            return false;
        }
        if (book.organization(text).isPresent()) {
            return true;
        }
        int first = text.codePointAt(0);
        boolean begins = Character.isUpperCase(first) || Character.isDigit(first) || Character.isLetter(first) && !Character.isLowerCase(first)
                || text.length() > 1 && Character.isUpperCase(text.charAt(1));
        boolean formed = !OrganizationNames.parts(text).form().isEmpty();
        return begins && (formed || NAME_LIKE.matcher(text).replaceAll("").isBlank()) && text.chars().anyMatch(Character::isLetter)
                && !words.is("pronouns", Folded.of(text)) && !words.is("nobody", Folded.of(text));
    }

    /** Whether words are an organization for sure: of the book, or with a legal form; or a place, or an occasion. */
    boolean firm(String text) {
        return book.organization(text).isPresent() || !OrganizationNames.parts(text).form().isEmpty() || Places.isOne(text)
                || words.within("occasion").matcher(Folded.of(text)).find() || words.within("place").matcher(Folded.of(text)).find();
    }

    /** What of it becomes a line, for the person it is said of. */
    Line line(Said said, Part.Who who) {
        Part note = new Part.Note(said.whole().span(), said.whole().words());
        String name = said.organization().words();
        Optional<PersonRow> row = who.match().flatMap(m -> book.row(m.id()));
        if (row.isPresent() && !name.isEmpty() && Book.worksAt(row.get(), name)) {
            return Line.of(where(said, row.get().organization(), who));
        }
        if (name.isEmpty() && former(said)) {
            return Line.of(note);
        }
        if (name.isEmpty()) {
            return row.isPresent() ? Line.of(sameTitle(row.get(), said) ? where(said, "", who) : note) : Line.of(where(said, "", who));
        }
        if (!nameLike(name) || Places.isOne(name) && book.organization(name).isEmpty()) {
            return Line.of(note);
        }
        Part.Where where = where(said, name, who);
        boolean known = book.organization(name).isPresent();
        if (!known && said.marker() != Marker.WORKS && !book.called(name).isEmpty()) {
            // "chez Rosa" is at somebody's home
            return Line.of(note);
        }
        if (!known && said.marker() == Marker.COMMA && words.within("street").matcher(Folded.of(name)).find()
                && OrganizationNames.parts(name).form().isEmpty()) {
            return said.title().isEmpty() ? Line.of(note) : new Line(where(said, "", who), List.of(note), Ask.WHETHER);
        }
        if (!known && said.marker() == Marker.COMMA && said.title().isEmpty() && NUMBER.matcher(name).find()) {
            // "(14 Oak Rise)"
            return Line.of(note);
        }
        if (former(said) || !known && NUMBER.matcher(name).find() || !known && before(name).find() && Character.isLowerCase(name.codePointAt(0))) {
            return new Line(where, List.of(note), Ask.WHETHER);
        }
        return switch (said.marker()) {
            case WORKS -> Line.of(where);
            case PERHAPS -> new Line(where, List.of(note), Ask.WHETHER);
            case FROM, ROLE -> row.isEmpty() && !who.ambiguous() || row.isPresent() && row.get().organization().isEmpty() && known
                    ? Line.of(where)
                    : new Line(where, List.of(note), Ask.WHETHER);
            case OF -> known || !OrganizationNames.parts(name).form().isEmpty() || named(name) ? line(said.by(Marker.ROLE), who)
                    : new Line(where, List.of(note), Ask.WHETHER);
            case COMMA -> row.isPresent() || who.ambiguous() || book.knows(name) && !known ? Line.of(note)
                    : doubtful(name) && !known
                            ? new Line(where, List.of(note), Ask.WHETHER)
                            : Line.of(where);
        };
    }

    /** "the Larkhill Trust", "Averill & Vale Builders": several words, one of which only organizations have. */
    private boolean named(String name) {
        return name.contains(" ") && (name.contains("&") || words.within("firms").matcher(Folded.of(name)).find());
    }

    /** In a language that writes every noun with a capital one word may be anything: "Kuchen". */
    private boolean doubtful(String name) {
        boolean odd = name.chars().filter(Character::isUpperCase).count() > 1 && name.equals(name.toUpperCase(java.util.Locale.ROOT))
                || name.chars().anyMatch(Character::isDigit);
        return words.capitalNouns() && !name.contains(" ") && !odd && OrganizationNames.parts(name).form().isEmpty();
    }

    private static boolean sameTitle(PersonRow row, Said said) {
        return !row.title().isEmpty() && Names.key(row.title()).equals(Names.key(said.title()));
    }

    private Part.Where where(Said said, String organization, Part.Who who) {
        Optional<UUID> known = organization.isEmpty() ? Optional.empty() : book.organization(organization);
        return new Part.Where(said.whole().span(), organization, title(said.title()), known, Optional.of(who.span()));
    }

    /** "former director at Globex", "ex Globex". */
    private boolean former(Said said) {
        return words.within("former").matcher(Folded.of(said.title())).find() || words.starting("former").matcher(Folded.of(said.whole().text())).find();
    }

    /** "the new vet" is a vet. */
    private String title(String said) {
        String left = said;
        for (Matcher m = before(left); m.find() && m.end() < left.length(); m = before(left)) {
            left = left.substring(m.end());
        }
        return left;
    }

    private Matcher before(String title) {
        String folded = Folded.of(title);
        return List.of("articles", "possessive", "fresh").stream().map(key -> words.starting(key).matcher(folded)).filter(Matcher::find).findFirst()
                .map(Matcher::reset).orElseGet(() -> NUMBER.matcher(folded));
    }
}
