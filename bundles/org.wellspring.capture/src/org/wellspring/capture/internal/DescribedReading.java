// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding.Line;
import org.wellspring.capture.internal.Employers.Marker;
import org.wellspring.capture.internal.Employers.Said;
import org.wellspring.capture.internal.NameReader.Name;
import org.wellspring.capture.internal.Segments.Segment;
import org.wellspring.core.days.Folded;

/** Reads people by what they are: "my accountant Fiona Bell", "the mayor, Helen Strand", "recommends an electrician, Paco Leal". */
abstract class DescribedReading extends BareReading {
    private static final Pattern WORD = Pattern.compile("[\\p{L}'’-]+");
    private static final int MOST_OF_A_JOB = 5;

    DescribedReading(Words words, SentenceDays days, Book book, String text, boolean noCapitals) {
        super(words, days, book, text, noCapitals);
    }

    /** Whether a rule reads a whole piece. */
    abstract boolean rule(Stretch s, String folded, Optional<Name> whose);

    /** Whether a piece is a name with a rule behind it. */
    abstract boolean subject(Stretch s, Segment segment);

    /** "Met the mayor, Helen Strand": the name behind what somebody is. */
    boolean mayor(Segment segment) {
        Stretch s = segment.text();
        if (!weakTouch || weakWhom == null || !names.isEmpty() || segment.after() != ',') {
            return false;
        }
        String whom = Folded.of(weakWhom.words());
        boolean one = words.starting("articles").matcher(whom).find() && (words.within("jobs").matcher(whom).find()
                || words.within("friends").matcher(whom).find() || words.within("kind").matcher(whom).find());
        List<Name> row = one ? reader.row(s, true) : List.of();
        if (row.size() != 1 || !Character.isUpperCase(row.getFirst().text().text().codePointAt(0))
                || !row.getFirst().text().words().contains(" ") && !book.knows(row.getFirst().text().words())
                        && !words.titled(folded(s, row.getFirst()))) {
            return false;
        }
        note(weakWhom);
        addWith(row.getFirst());
        weakTouch = false;
        phrases(s.sub(row.getFirst().end(), s.text().length()).strip());
        return true;
    }

    private static String folded(Stretch s, Name name) {
        return Folded.of(s.text().substring(0, name.text().start() - s.start()));
    }

    /** "My accountant Fiona Bell called": what somebody is stands in front of the name. */
    boolean behindAJob(Stretch s, Segment segment) {
        Matcher article = words.starting("articles").matcher(Folded.of(s.text()));
        if (!segment.opening() || !names.isEmpty() || !article.find()) {
            return false;
        }
        Matcher word = WORD.matcher(s.text());
        word.region(article.end(), s.text().length());
        for (int n = 0; n < MOST_OF_A_JOB && word.find(); n++) {
            String role = Folded.of(word.group());
            boolean job = words.within("jobs").matcher(role).matches();
            int at = word.end();
            if (!job && !words.is("friends", role) && !words.within("kind").matcher(role).matches() || at >= s.text().length() || s.text().charAt(at) != ' ') {
                continue;
            }
            Optional<Name> name = reader.at(s, at + 1, true).filter(n2 -> Character.isUpperCase(n2.text().text().codePointAt(0)) && !NameReader.owner(s, n2))
                    .filter(n2 -> n2.text().words().contains(" ") || book.knows(n2.text().words())
                            || words.is("friends", role) && !words.is("weekdays", Folded.of(n2.text().words())));
            if (name.isEmpty()) {
                continue;
            }
            Stretch rest = s.sub(at + 1, s.text().length());
            boolean read = rule(rest, Folded.of(rest.text()), Optional.empty()) || subject(rest, segment);
            if (!read && !name.get().text().words().contains(" ") && name.get().end() < s.text().stripTrailing().length()) {
                return false;
            }
            addName(name.get());
            described.add(name.get());
            if (!job && !words.is("friends", role)) {
                // "our client Blue Kite" may be a firm
                guessed.add(placed(name.get()));
            }
            if (!read) {
                loose(s.sub(name.get().end(), s.text().length()).strip());
            }
            Stretch before = s.sub(0, at);
            if (job && book.named(name.get().text().words()).isEmpty()) {
                said.add(new Said(before, s.sub(0, 0), before.sub(article.end(), before.text().length()).words(), Marker.COMMA, placed(name.get()).text()));
            } else {
                note(before);
            }
            return true;
        }
        return false;
    }

    /** "recommends an electrician, Paco Leal, …": the name of whom a job was said of before, which is theirs; of a touch they would be no part. */
    boolean behindTheirJob(Stretch s, Name name) {
        Optional<Part.Note> before = lines.stream().map(Line::part).filter(Part.Note.class::isInstance).map(Part.Note.class::cast).reduce((a, b) -> b)
                .filter(note -> text.substring(note.span().end(), Math.max(note.span().end(), s.start())).strip().equals(","));
        if (before.isEmpty() || !name.text().words().contains(" ") || name.end() < s.text().stripTrailing().length()
                || book.organization(name.text().words()).isPresent()) {
            return false;
        }
        String said = Folded.of(before.get().text());
        int space = said.lastIndexOf(' ');
        String last = said.substring(space + 1);
        if (space < 0 || !words.within("jobs").matcher(last).matches() || !words.is("articles", said.substring(said.lastIndexOf(' ', space - 1) + 1, space))
                && !words.is("nobody", said.substring(said.lastIndexOf(' ', space - 1) + 1, space))) {
            return false;
        }
        addName(name);
        int at = before.get().span().end() - last.length();
        Stretch job = new Stretch(text, 0).sub(at, before.get().span().end());
        if (book.named(name.text().words()).isEmpty()) {
            said(job, name);
        }
        return true;
    }

    void said(Stretch job, Name name) {
        said.add(new Said(job, job.sub(0, 0), job.words(), Marker.COMMA, placed(name).text()));
    }
}
