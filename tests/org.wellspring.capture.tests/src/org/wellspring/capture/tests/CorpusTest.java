// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.capture.Capture;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.core.Space;
import org.wellspring.followup.internal.FollowupProjection;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.people.spelling.Names;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

/** Sentences as people write them, in {@code sentences.txt}, with their right readings. */
@DisplayName("Sentences as people write them")
class CorpusTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace(new PeopleProjection(), new FollowupProjection())
            .at(Clock.fixed(Instant.parse("2026-11-29T10:00:00Z"), ZoneOffset.UTC));
    private final Locale locale = Locale.getDefault();
    private final List<String> people = new ArrayList<>();
    private final Map<String, List<String>> sentences = new LinkedHashMap<>();
    private Space space;

    @BeforeEach
    void open() throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        space = temp.space();
        try (InputStream in = CorpusTest.class.getResourceAsStream("sentences.txt")) {
            List<String> reading = List.of();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (line.startsWith("= ")) {
                    people.add(line.substring(2));
                } else if (line.startsWith("> ")) {
                    reading = new ArrayList<>();
                    sentences.put(line.substring(2), reading);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    reading.add(line.strip());
                }
            }
        }
        for (String person : people) {
            String[] parts = person.split("\\s*\\|\\s*", -1);
            CreatePerson create = new CreatePerson(parts[0]);
            (parts.length > 1 ? create.role(parts[1], parts[2]) : create).run(space);
        }
    }

    @AfterEach
    void back() {
        Locale.setDefault(locale);
    }

    @Test
    @DisplayName("are read right, each line of them")
    void readRight() {
        Capture capture = new Capture(space);
        assertThat(sentences).hasSizeGreaterThan(150);
        List<String> wrong = new ArrayList<>();
        sentences.forEach((sentence, reading) -> {
            List<String> read = Shown.lines(capture.understand(sentence));
            if (!read.equals(reading)) {
                wrong.add("> " + sentence + "\n    " + String.join("\n    ", read));
            }
        });
        assertThat(String.join("\n", wrong)).as("%d of %d", wrong.size(), sentences.size()).isEmpty();
    }

    @Test
    @DisplayName("are all saved, or ask something; nobody's employer changes but by a word that says so")
    void savedOrAsked() {
        Capture capture = new Capture(space);
        Map<String, String> before = employers();
        sentences.keySet().forEach(sentence -> {
            Understanding read = capture.understand(sentence);
            if (read.questions().isEmpty()) {
                capture.save(read).transaction().ifPresent(space.history()::undo);
            }
        });
        assertThat(employers()).isEqualTo(before);
    }

    private Map<String, String> employers() {
        Map<String, String> employers = new LinkedHashMap<>();
        new People(space).list(PeopleQuery.all()).forEach(row -> employers.put(row.name(), row.organization()));
        return employers;
    }

    @Test
    @DisplayName("put together at random they invent nothing: no employer without a word for it, nobody from a number, no words not written")
    void inventNothing() {
        long seed = Seed.next();
        Random random = new Random(seed);
        System.getLogger("capture").log(System.Logger.Level.INFO, "seed {0}", Long.toString(seed));
        Capture capture = new Capture(space);
        List<String> known = new People(space).list(PeopleQuery.all()).stream().map(PersonRow::name).toList();
        List<String> openings = List.of("Called ", "Met ", "Coffee with ", "Emailed ", "Saw ", "Mit ", "Rencontré ", "Llamé a ", "", "Remind me to call ",
                "texted ");
        List<String> names = new ArrayList<>(known);
        names.addAll(List.of("Noor Haddad", "Pia Lund", "王伟", "José de la Torre", "Anne-Sophie van den Berg", "O’Brien", "J. R. Fox"));
        List<String> tails = List.of(", no answer", ", good talk", ", he's away until January", ", she moved to Rotterdam", ", brought cake", " on 12/01/2026",
                ", 24.11.",
                " yesterday", " in 2 weeks", ", 3 kids", ", 12 people", " about the roof", ", no luck with the permit", "; call in March",
                ", Kuchen mitgebracht", ", keine Antwort",
                ", apporté un gâteau", ", llevé un pastel", ", nice to see her", " (long story)", " – really tired", ", 24/7 busy", ", room 14",
                " at the Sunday market", ", wow!", ", see 555");
        for (int i = 0; i < 1_500; i++) {
            StringBuilder text = new StringBuilder(openings.get(random.nextInt(openings.size()))).append(names.get(random.nextInt(names.size())));
            for (int j = random.nextInt(4); j > 0; j--) {
                text.append(tails.get(random.nextInt(tails.size())));
            }
            String sentence = random.nextInt(8) == 0 ? text.toString().toLowerCase(Locale.ROOT) : text.toString();
            Understanding read = capture.understand(sentence);
            String as = "seed " + seed + ": " + sentence;
            assertThat(read.all(Part.Where.class)).as(as).isEmpty();
            assertThat(read.all(Part.Phone.class)).as(as).isEmpty();
            assertThat(read.all(Part.Who.class)).as(as).allSatisfy(who -> assertThat(who.name().chars().noneMatch(Character::isDigit)).isTrue());
            Set<String> written = new TreeSet<>(Names.words(sentence));
            assertThat(read.parts()).as(as).allSatisfy(part -> {
                boolean fromTheBook = part instanceof Part.Who || part instanceof Part.Birthday;
                assertThat(fromTheBook || written.containsAll(Names.words(part.words()))).as(part.toString()).isTrue();
                assertThat(part.span().end()).isBetween(part.span().start(), sentence.length());
            });
            if (sentence.contains("2 weeks") || sentence.contains("March")) {
                assertThat(read.all(Part.Touch.class)).as(as).allSatisfy(touch -> assertThat(touch.date()).isBeforeOrEqualTo(read.today()));
            }
        }
    }

    @Test
    @DisplayName("name people of the book wherever they stand, with or without accents, by given name or whole")
    void knownAnywhere() {
        Capture capture = new Capture(space);
        long seed = Seed.next();
        Random random = new Random(seed);
        List<PersonRow> all = new People(space).list(PeopleQuery.all());
        List<String> frames = List.of("Remind me to call %s in 2 weeks", "Called %s", "lunch with %s yesterday", "left a voicemail for %s",
                "ask %s about the lens",
                "Mit %s telefoniert", "Rappeler %s demain", "Llamar a %s mañana", "%s needs a lawyer", "note from %s about the fair");
        for (int i = 0; i < 300; i++) {
            PersonRow row = all.get(random.nextInt(all.size()));
            String name = random.nextBoolean() ? row.name() : row.name().split(" ")[0];
            String written = random.nextInt(3) == 0 ? Names.folded(name) : name;
            String sentence = frames.get(random.nextInt(frames.size())).formatted(random.nextInt(3) == 0 ? written : name);
            List<UUID> meant = capture.understand(sentence).all(Part.Who.class).stream().flatMap(who -> who.match().stream()).map(Part.Candidate::id).toList();
            assertThat(meant).as("seed %d: %s", seed, sentence).containsExactly(row.id());
        }
    }

    @Test
    @DisplayName("one behind the other mean what each means by itself, to the person, day and kind, or are asked for")
    void oneBehindTheOther() {
        Chance chance = new Chance();
        Capture capture = new Capture(space);
        List<String> clear = sentences.keySet().stream().filter(s -> s.length() < 90 && !s.contains("?") && !s.endsWith("Ltd")).filter(s -> {
            Understanding read = capture.understand(s);
            return read.questions().isEmpty() && !read.aboutNobody() && s.chars().filter(c -> c == ' ').count() > 2;
        }).filter(s -> new TreeSet<>(List.of(s.toLowerCase(Locale.ROOT).split("[^a-z]+"))).stream()
                .filter(Set.of("the", "with", "she", "he", "to", "on", "at", "met", "called", "her", "his", "for", "about")::contains).count() > 1).toList();
        List<String> odd = new ArrayList<>();
        int tries = 500;
        for (int i = 0; i < tries; i++) {
            String one = chance.any(clear).replaceAll("[.!]+$", "");
            String other = chance.any(clear);
            Set<String> said = new TreeSet<>(meant(capture.understand(one)));
            said.addAll(meant(capture.understand(other)));
            Understanding both = capture.understand(one + ". " + other);
            if (both.questions().isEmpty() && !said.containsAll(meant(both))) {
                odd.add(chance.as(one + ". " + other) + " " + meant(both));
            }
        }
        // A few hang on a point that may belong to a short form, or on one who is named in both: three of two hundred, by thousands of tries.
        assertThat(odd).hasSizeLessThan(tries / 20);
    }

    /** What is said of whom, without notes. */
    private static List<String> meant(Understanding read) {
        List<Part.Who> all = read.all(Part.Who.class);
        return read.parts().stream().filter(part -> !(part instanceof Part.Note || part instanceof Part.Who)).map(part -> {
            List<Part.Who> whose = part instanceof Part.Touch touch ? read.with(touch).isEmpty() ? all : read.with(touch)
                    : part instanceof Part.Occasion || part instanceof Part.Tag ? List.<Part.Who>of()
                            : part.whose().map(span -> all.stream().filter(who -> who.span().equals(span)).toList())
                                    .orElse(all.subList(0, Math.min(1, all.size())));
            String kind = part instanceof Part.Touch touch ? touch.kind() + " " + touch.attempt() : "";
            return part.getClass().getSimpleName() + " " + part.words().toLowerCase(Locale.ROOT) + " " + part.day() + kind + " of "
                    + whose.stream().map(Part.Who::words).sorted().distinct().toList();
        }).toList();
    }
}
