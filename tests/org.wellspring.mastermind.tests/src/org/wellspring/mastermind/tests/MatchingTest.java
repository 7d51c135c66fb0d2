// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.testkit.InteractionBuilder.aCall;
import static org.wellspring.testkit.PersonBuilder.aPerson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.PrivateMatching;
import org.wellspring.mastermind.PrivateMatching.Match;
import org.wellspring.mastermind.commands.HelpWithPosting;
import org.wellspring.mastermind.commands.PostOnBoard;
import org.wellspring.mastermind.commands.SettlePosting;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.PersonStatus;
import org.wellspring.model.group.PostingKind;
import org.wellspring.model.group.PostingState;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.people.paths.Paths;
import org.wellspring.testkit.TempSpace;

@DisplayName("Whom I know who could help with what a group asks")
class MatchingTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace(new PeopleProjection());
    @RegisterExtension
    final Circle circle = new Circle();
    private Space book;
    private UUID ana;
    private UUID bo;
    private UUID jonas;
    private UUID petra;

    @BeforeEach
    void know() {
        book = temp.space();
        ana = circle.member("Ana Ruiz");
        bo = circle.member("Bo Lind");
        Organization museum = ModelFactory.eINSTANCE.createOrganization();
        museum.setName("Maritime Museum");
        book.change("Add", tx -> tx.add(museum));
        jonas = aPerson("Jonas Weber").worksAt(museum, "Boat restorer").in(book).getId();
        petra = aPerson("Petra Novák").notes("Sings.\nHer uncle restored a fishing boat last year.").in(book).getId();
        aPerson("Old Tom").worksAt(museum, "Boat restorer").status(PersonStatus.DECEASED).in(book);
        aPerson("Same Wish").needs("A restorer for my boat").in(book);
        aPerson("Nobody").notes("Likes tea.").in(book);
    }

    private java.util.List<Match> matches() {
        return new PrivateMatching(book, new Paths()).of(circle.page(), ana, 5);
    }

    @Test
    @DisplayName("is found by what they do and by my notes, each with why; not who died, nor who seeks the same, nor for what I asked myself (K6)")
    void found() {
        UUID ask = new PostOnBoard(bo, PostingKind.ASK, "A restorer for a wooden boat").run(circle.space()).result();
        new PostOnBoard(ana, PostingKind.ASK, "A boat restorer").run(circle.space());
        assertThat(matches()).containsExactly(new Match(ask, jonas, "Jonas Weber", "Boat restorer, Maritime Museum"),
                new Match(ask, petra, "Petra Novák", "your notes: “Her uncle restored a fishing boat last year.”"));
        new SettlePosting(bo, ask, PostingState.MET).run(circle.space());
        assertThat(matches()).isEmpty();
    }

    @Test
    @DisplayName("is also who could use what is offered, by their open needs (K6)")
    void offers() {
        UUID offer = new PostOnBoard(bo, PostingKind.OFFER, "I know a good boat restorer").run(circle.space()).result();
        assertThat(matches()).extracting(Match::posting, Match::name, Match::why)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(offer, "Same Wish", "needs “A restorer for my boat”"));
    }

    @Test
    @DisplayName("is also who knows somebody who does it (K6, M4)")
    void knows() {
        UUID lena = aPerson("Lena Holt").worksAt(organization("Harbour Office"), "Harbour pilot").in(book).getId();
        UUID rosa = aPerson("Rosa Lindqvist").in(book).getId();
        org.wellspring.people.commands.AddRelation.to(rosa, "plays poker with", lena).run(book);
        aCall("About poker").with(book.find(rosa, Person.class).orElseThrow()).in(book);
        new PostOnBoard(bo, PostingKind.ASK, "harbour pilot").run(circle.space());
        assertThat(matches()).extracting(Match::person).contains(lena, rosa);
        assertThat(matches()).filteredOn(match -> match.person().equals(rosa)).singleElement().extracting(Match::why)
                .isEqualTo("knows Lena Holt, Harbour pilot, Harbour Office");
    }

    private Organization organization(String name) {
        Organization organization = ModelFactory.eINSTANCE.createOrganization();
        organization.setName(name);
        book.change("Add", tx -> tx.add(organization));
        return organization;
    }

    @Test
    @DisplayName("leaves no trace: every file of the group, and of the book, is the same byte for byte after looking; helping writes that I help, and nothing of whom I know (K6)")
    void noTrace() throws IOException {
        UUID ask = new PostOnBoard(bo, PostingKind.ASK, "A restorer for a wooden boat").run(circle.space()).result();
        GroupPage board = circle.page();
        Map<String, String> before = bytes(circle.desk().directory());
        Map<String, String> bookBefore = bytes(temp.directory());
        int steps = circle.space().history().recent(999).size();
        assertThat(new PrivateMatching(book, new Paths()).of(board, ana, 5)).hasSize(2);
        assertThat(different(before, bytes(circle.desk().directory()))).isEmpty();
        // What SQLite shares between open connections says who reads where; it is gone with them.
        assertThat(different(bookBefore, bytes(temp.directory()))).allMatch(file -> file.endsWith("-shm"));
        assertThat(circle.space().history().recent(999)).hasSize(steps);
        new HelpWithPosting(ana, ask).run(circle.space());
        assertThat(circle.space().history().recent(999)).hasSize(steps + 1);
        assertThat(circle.space().search().find("Jonas", java.util.Set.of(), 9)).isEmpty();
        assertThat(bytes(circle.desk().directory()).values()).noneMatch(hex -> hex.contains(HexFormat.of().formatHex("Jonas".getBytes())));
    }

    private static java.util.List<String> different(Map<String, String> one, Map<String, String> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream()).distinct()
                .filter(name -> !java.util.Objects.equals(one.get(name), other.get(name)))
                .toList();
    }

    private static Map<String, String> bytes(Path directory) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(directory.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
