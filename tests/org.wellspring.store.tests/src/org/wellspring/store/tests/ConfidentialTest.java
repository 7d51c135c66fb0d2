// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Everywhere;
import org.wellspring.core.OpenSpaces;
import org.wellspring.core.Search;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.SpaceName;
import org.wellspring.model.base.Entity;
import org.wellspring.model.group.Group;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.model.group.HotSeat;
import org.wellspring.model.group.Meeting;
import org.wellspring.model.group.Posting;
import org.wellspring.model.group.SeatNote;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("What is confidential (K10)")
class ConfidentialTest {
    private static final GroupFactory NEW = GroupFactory.eINSTANCE;
    @RegisterExtension
    final TempSpace temp = new TempSpace();
    private Space group;

    @BeforeEach
    void found() {
        group = temp.another(SpaceKind.GROUP);
    }

    private void add(Entity object) {
        group.change("Add", tx -> {
            tx.add(object);
        });
    }

    private static Posting posting(String what, boolean confidential) {
        Posting posting = NEW.createPosting();
        posting.setWhat(what);
        posting.setConfidential(confidential);
        return posting;
    }

    private static HotSeat seat(String question, boolean confidential, String... notes) {
        HotSeat seat = NEW.createHotSeat();
        seat.setQuestion(question);
        seat.setConfidential(confidential);
        for (String text : notes) {
            SeatNote note = NEW.createSeatNote();
            note.setText(text);
            seat.getNotes().add(note);
        }
        return seat;
    }

    private static Meeting meeting(String title, HotSeat... seats) {
        Meeting meeting = NEW.createMeeting();
        meeting.setTitle(title);
        meeting.getHotSeats().addAll(List.of(seats));
        return meeting;
    }

    private List<String> outside(String text) {
        return group.search().findOutside(text, Set.of(), 99).stream().map(Search.Hit::title).toList();
    }

    private List<String> inside(String text) {
        return group.search().find(text, Set.of(), 99).stream().map(Search.Hit::title).toList();
    }

    @Test
    @DisplayName("is found in its group and not from outside, be it an object, a part of one, or in a part of a part")
    void left() {
        add(posting("Loan of a lathe", false));
        add(posting("Loan for a debt", true));
        add(meeting("Spring", seat("How to grow the loan desk", false, "Ask the bank"), seat("How to say it to my wife", true, "She knows of the debt")));
        assertThat(inside("loan")).containsExactlyInAnyOrder("Loan of a lathe", "Loan for a debt", "Spring");
        assertThat(outside("loan")).containsExactlyInAnyOrder("Loan of a lathe", "Spring");
        assertThat(inside("debt")).containsExactlyInAnyOrder("Loan for a debt", "Spring");
        assertThat(outside("debt")).isEmpty();
        assertThat(outside("wife")).isEmpty();
        assertThat(outside("spring wife")).as("nor together with words that are not").isEmpty();
        assertThat(inside("spring wife")).containsExactly("Spring");
        assertThat(outside("spring bank")).containsExactly("Spring");
    }

    @Test
    @DisplayName("lends no word to what is shown of the rest")
    void snippets() {
        add(meeting("Spring", seat("Open: the bank asks for papers", false), seat("The bank knows about the divorce", true)));
        Search.Hit hit = group.search().findOutside("bank", Set.of(), 9).getFirst();
        assertThat(hit.snippet()).isEqualTo("Open: the «bank» asks for papers");
        assertThat(group.search().findOutside("bank", Set.of(GroupPackage.Literals.POSTING), 9)).isEmpty();
        assertThat(group.search().findOutside("bank", Set.of(GroupPackage.Literals.MEETING), 9)).hasSize(1);
        assertThat(group.search().findOutside("", Set.of(), 9)).isEmpty();
    }

    @Test
    @DisplayName("takes no room among those that are found: as many are as were asked for, the newest first")
    void limits() {
        add(posting("The oldest lathe", false));
        for (int i = 0; i < 130; i++) {
            add(posting("A lathe nobody may hear of " + i, true));
        }
        add(posting("The newest lathe", false));
        assertThat(outside("lathe")).containsExactly("The newest lathe", "The oldest lathe");
        assertThat(group.search().findOutside("lathe", Set.of(), 1)).extracting(Search.Hit::title).containsExactly("The newest lathe");
        assertThat(group.search().findOutside("lathe", Set.of(), 0)).isEmpty();
        assertThat(inside("lathe")).hasSize(99);
    }

    @Test
    @DisplayName("ceases to be so when somebody says so, and becomes it again by undo")
    void changes() {
        Posting posting = posting("A debt", true);
        add(posting);
        assertThat(outside("debt")).isEmpty();
        group.change("Open it", tx -> posting.setConfidential(false));
        assertThat(outside("debt")).containsExactly("A debt");
        group.history().undo();
        assertThat(outside("debt")).isEmpty();
    }

    @Test
    @DisplayName("is found from outside in no group, whatever is said where; all the rest is, each with its group")
    void random() {
        long seed = Seed.next();
        System.out.println("ConfidentialTest seed " + seed);
        Random random = new Random(seed);
        OpenSpaces open = new OpenSpaces();
        open.opened(temp.space());
        List<String> words = List.of("lathe", "loan", "oak", "harbor", "choir");
        for (String name : List.of("Makers", "Choir")) {
            Space space = name.equals("Makers") ? group : temp.another(SpaceKind.GROUP);
            open.opened(space);
            Group named = NEW.createGroup();
            named.setName(name);
            space.change("Found", tx -> {
                tx.add(named);
            });
            for (int i = 0; i < 40; i++) {
                Meeting meeting = meeting(words.get(random.nextInt(5)) + " " + i);
                for (int j = random.nextInt(4); j > 0; j--) {
                    boolean secret = random.nextBoolean();
                    String mark = secret ? " secret" : " open";
                    meeting.getHotSeats().add(seat(words.get(random.nextInt(5)) + mark, secret, words.get(random.nextInt(5)) + mark));
                }
                space.change("Meet", tx -> {
                    tx.add(meeting);
                });
            }
        }
        assertThat(new Everywhere(open).inGroups("secret", 99)).isEmpty();
        for (String word : words) {
            assertThat(new Everywhere(open).inGroups(word + " secret", 99)).isEmpty();
            List<String> found = new ArrayList<>();
            new Everywhere(open).inGroups(word, 99).forEach(hit -> {
                assertThat(hit.hit().snippet()).doesNotContain("secret");
                found.add(SpaceName.of(hit.space()) + " " + hit.hit().title());
                assertThat(hit.ref().in(open)).contains(hit.space());
            });
            List<String> expected = open.of(SpaceKind.GROUP).stream().flatMap(space -> space.all(GroupPackage.Literals.MEETING).stream()
                    .map(id -> space.find(id, Meeting.class).orElseThrow()).filter(meeting -> says(meeting, word))
                    .map(meeting -> SpaceName.of(space) + " " + meeting.getTitle())).toList();
            if (word.equals("choir")) {
                found.remove("Choir Choir");
            }
            assertThat(found).as(word).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static boolean says(Meeting meeting, String word) {
        return Stream.concat(Stream.of(meeting.getTitle()), meeting.getHotSeats().stream().filter(seat -> !seat.isConfidential())
                .flatMap(seat -> Stream.concat(Stream.of(seat.getQuestion()), seat.getNotes().stream().map(SeatNote::getText))))
                .anyMatch(text -> text.contains(word));
    }
}
