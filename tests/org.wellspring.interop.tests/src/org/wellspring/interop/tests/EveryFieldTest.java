// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.model.ModelPackage;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("Whatever a person says comes back from every format, but for what the format has no place for, which docs/export.md names (X1, X2, X7)")
class EveryFieldTest {
    private static final int PEOPLE = 40;
    /** A line of the table: a format's word, then what has no place there. */
    private static final Pattern LINE = Pattern.compile("\\| `([a-z0-9]+)` \\|[^|]*\\| (.*) \\|");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    @RegisterExtension
    final TempSpace temp = new TempSpace();
    @RegisterExtension
    final TempSpace empty = new TempSpace();

    private static Set<String> named(ExportFormat format) throws IOException {
        Path paper = Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent).map(p -> p.resolve("docs/export.md"))
                .filter(Files::exists).findFirst().orElseThrow();
        Set<String> named = new TreeSet<>();
        for (String line : Files.readAllLines(paper)) {
            Matcher row = LINE.matcher(line);
            if (row.matches() && row.group(1).equals(format.id())) {
                NAME.matcher(row.group(2)).results().forEach(name -> named.add(name.group(1)));
            }
        }
        return named;
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    @DisplayName("whatever the model holds, also what it will hold one day")
    void comesBack(ExportFormat format) throws IOException {
        long seed = Seed.next();
        Random random = new Random(seed);
        Book book = new Book(temp);
        Map<String, Map<String, List<String>>> before = new TreeMap<>();
        book.space().change("Everything", tx -> {
            for (int i = 0; i < PEOPLE; i++) {
                var person = new EveryField(tx, random, EveryField.WORDS).person();
                person.setName(person.getGivenName() + " " + person.getFamilyName() + " " + i);
            }
        });
        book.people().stream().filter(p -> !p.getEmails().isEmpty()).forEach(p -> before.put(p.getName(), EveryField.said(p)));
        assertThat(before).as("seed %d", seed).hasSize(PEOPLE);

        String text = book.exports(format);
        Book other = new Book(empty);
        other.imports("in." + format.extension(), text);
        Map<String, String> lost = new TreeMap<>();
        before.forEach((name, said) -> {
            Map<String, List<String>> after = EveryField.said(other.person(name));
            EveryField.different(said, after).forEach(path -> lost.put(top(path, said, after), said.get(path) + " became " + after.get(path)));
        });

        List<String> unnamed = new ArrayList<>();
        Set<String> named = named(format);
        lost.forEach((path, how) -> {
            if (!named.contains(path)) {
                unnamed.add(path + ": " + how);
            }
        });
        assertThat(unnamed).as("seed %d: lost in %s and not named in docs/export.md", seed, format.id()).isEmpty();
        assertThat(named).as("named in docs/export.md for %s, and comes back", format.id()).isSubsetOf(lost.keySet());
    }

    /** The part as a whole, where nothing of it came back; its end, where that is why. */
    private static String top(String path, Map<String, List<String>> said, Map<String, List<String>> after) {
        int dot = path.indexOf('.');
        String part = dot < 0 ? path : path.substring(0, dot);
        // a picture and its place on the web are two things
        boolean whole = dot > 0 && !part.equals("photo") && after.keySet().stream().noneMatch(p -> p.startsWith(part + "."));
        assertThat(ModelPackage.Literals.PERSON.getEStructuralFeature(part)).isNotNull();
        return !whole ? path : said.containsKey(part + ".to") ? part + ".to" : part;
    }
}
