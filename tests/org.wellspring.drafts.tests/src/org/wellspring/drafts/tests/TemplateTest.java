// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.core.SpaceException;
import org.wellspring.core.settings.Settings;
import org.wellspring.drafts.DraftSettings;
import org.wellspring.drafts.DraftWay;
import org.wellspring.drafts.DraftedWords;
import org.wellspring.drafts.Template;
import org.wellspring.drafts.commands.RemoveTemplate;
import org.wellspring.drafts.commands.SetTemplate;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Purpose;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.testkit.Seed;

@DisplayName("A template")
class TemplateTest {
    @RegisterExtension
    final DraftBook book = new DraftBook();
    private UUID ana;

    @BeforeEach
    void ana() {
        ana = book.person("Ana Ruiz", "ana@ruiz.example");
    }

    private String text(String markdown) {
        return book.words(ana, markdown).text();
    }

    @Test
    @DisplayName("is filled with what is known of somebody")
    void filled() {
        new AddNeed(ana, "an architect who likes old roofs").run(book.space());
        assertThat(text("Hello {first name},\n\nyou look for {need}.\n\nYours\nKit"))
                .isEqualTo("Hello Ana,\n\nyou look for an architect who likes old roofs.\n\nYours\nKit");
    }

    @Test
    @DisplayName("loses the sentence whose field is not known, and says which; the rest of the paragraph stays")
    void missing() {
        DraftedWords words = book.words(ana, "Hello {first name},\n\nI liked our talk. You look for {need}. Shall we meet?\n\nHow is {organization}?\n\nKit");
        assertThat(words.text()).isEqualTo("Hello Ana,\n\nI liked our talk. Shall we meet?\n\nKit");
        assertThat(words.missing()).containsExactly("need", "organization");
        assertThat(words.unknown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dear {firstname}, hello.", "Hello {{ shoe size }}.", "So { } it is.", "An {open brace, and no end.",
            "An end} without a beginning.",
            "{first name} and {", "{{{x}}}", "{first name}}{ so."})
    @DisplayName("never sends a brace: what is no field is named, and its sentence left out")
    void unknown(String sentence) {
        DraftedWords words = book.words(ana, "One thing is sure.\n" + sentence + "\n\nKit");
        assertThat(words.text()).isEqualTo("One thing is sure.\n\nKit");
        assertThat(words.unknown()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"{First Name},Ana", "{ first_name },Ana", "{first-name},Ana", "{{first name}},Ana", "{need|a good idea},a good idea", "{shoe size|big},big",
            "{FAMILY NAME},Ruiz"})
    @DisplayName("takes a field however it is typed, and what stands behind a bar where nothing is known")
    void typed(String field, String value) {
        assertThat(text("It is " + field + ".")).isEqualTo("It is " + value + ".");
    }

    @Test
    @DisplayName("has a subject of choices, the first of which that is known counts; one that another stands in for is not missed")
    void subject() {
        DraftedWords words = book.words(ana, "subject: About {need} | {first name}, a word | A word\n\nHello.");
        assertThat(words.subject()).isEqualTo("Ana, a word");
        assertThat(words.missing()).isEmpty();
        assertThat(book.words(ana, "subject: About {need}\n\nHello.").missing()).containsExactly("need");
    }

    @Test
    @DisplayName("is Markdown, and becomes plain text as somebody would type it")
    void markdown() {
        assertThat(text(
                "# A heading\n\nSome **bold** and *soft* words, [a page](https://example.org/a) and <https://example.org/b>.\nNext line\n\n- one\n- two\n\n1. first\n2. second\n\n> said"))
                .isEqualTo(
                        "A heading\n\nSome bold and soft words, a page (https://example.org/a) and https://example.org/b.\nNext line\n\n- one\n- two\n\n1. first\n2. second\n\n> said");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*stars* and _lines_", "1. Mai", "# not a heading", "[a](b)", "<b>not bold</b>", "back\\slash", "100 % `code`", "{first name}",
            "a | b",
            "two  spaces", "> quote", "& &amp; ;"})
    @DisplayName("says what is known as it was written, whatever Markdown would make of it")
    void values(String need) {
        new AddNeed(ana, need).run(book.space());
        assertThat(text("You look for {need}, I know.")).isEqualTo("You look for " + need.replace("  ", " ") + ", I know.");
        assertThat(text("{need}")).isEqualTo(need.replace("  ", " "));
        assertThat(text("- {need}")).isEqualTo("- " + need.replace("  ", " "));
    }

    @Test
    @DisplayName("under a new name gets a key of its own, in whatever script the name is, and takes nobody's place")
    void freeKeys() {
        List<String> names = List.of("Thanks", "thanks!", "My thanks", "My thanks!", "Благодарность", "Ευχαριστώ", "感谢", "…", "Merci à vous", "Merci a vous",
                "A name that is much longer than any key of a template may be", "A name that is much longer than any key of a template may ever be", "own",
                "Thanks 2", "-2");
        int before = book.drafts().templates(book.space()).size();
        for (String name : names) {
            Predicate<String> taken = key -> book.drafts().template(book.space(), key).isPresent();
            String key = Template.freeKey(name, taken);
            assertThat(Template.isKey(key)).as("%s: %s", name, key).isTrue();
            new SetTemplate(new Template(key, name, "thanks", Set.of(), Purpose.UNKNOWN, "", "Words of " + name, Template.OWN)).run(book.space());
        }
        List<Template> all = book.drafts().templates(book.space());
        assertThat(all).hasSize(before + names.size());
        assertThat(all).extracting(Template::words).containsAll(names.stream().map(name -> "Words of " + name).toList());
        assertThat(Template.freeKey("Notes for Zoë", key -> false)).isEqualTo("notes-for-zoe");
    }

    @Test
    @DisplayName("ends a sentence once, whether what is known ends with a full stop or not")
    void fullStop() {
        new AddNeed(ana, "A new roof.").run(book.space());
        assertThat(text("So: {need}.")).isEqualTo("So: a new roof.");
        assertThat(text("So: {need}")).isEqualTo("So: a new roof.");
        assertThat(text("{need}.")).isEqualTo("A new roof.");
    }

    @Test
    @DisplayName("speaks to people by the name they are spoken to by")
    void spokenTo() {
        assertThat(book.words(book.person("Dr. Roth"), "Hello {first name},").text()).isEqualTo("Hello Dr. Roth,");
        assertThat(book.words(book.person("Björn"), "Hello {first name},").text()).isEqualTo("Hello Björn,");
        assertThat(book.words(book.person("Anne-Sophie van den Berg"), "Hello {first name},").text()).isEqualTo("Hello Anne-Sophie,");
    }

    @Test
    @DisplayName("is signed with the name in the settings")
    void signed() {
        book.space().change("name", tx -> new Settings(book.space()).put(tx, DraftSettings.MY_NAME, "Kit Harlow"));
        assertThat(text("Yours\n{my name}")).isEqualTo("Yours\nKit Harlow");
    }

    @Test
    @DisplayName("takes what the user says for a field before what is known")
    void told() {
        new AddNeed(ana, "an architect").run(book.space());
        assertThat(book.drafts().words(book.space(), ana, Template.read("t", "For {need} and {what}.", ""), DraftWay.EMAIL,
                Map.of("Need", "a roofer", "what", "more"), Optional.empty()).text()).isEqualTo("For a roofer and more.");
    }

    @Test
    @DisplayName("made at random never sends a brace, and says every field it left out")
    void random() {
        long seed = Seed.next();
        System.getLogger("drafts").log(System.Logger.Level.INFO, "seed " + seed);
        Random random = new Random(seed);
        List<String> parts = List.of("{first name}", "{need}", "{shoe}", "{", "}", "{{", "}}", "word", " ", ". ", "! ", "\n", "\n\n", "|", "{need|x}", "- ",
                "{ ", "**", "[", "](", ")");
        for (int i = 0; i < 2000; i++) {
            StringBuilder made = new StringBuilder("Hello.\n\n");
            int length = 1 + random.nextInt(14);
            for (int j = 0; j < length; j++) {
                made.append(parts.get(random.nextInt(parts.size())));
            }
            DraftedWords words = book.words(ana, "subject: " + made.toString().replace("\n", "") + "\n\n" + made);
            assertThat(words.text() + words.subject()).as("seed %d: %s", seed, made).doesNotContain("{", "}");
            if (made.toString().replace("{need|x}", "").contains("{need}")) {
                assertThat(words.missing().size() + words.unknown().size()).as("seed %d: %s", seed, made).isPositive();
            }
        }
    }

    @Test
    @DisplayName("that comes first never speaks of a talk where there was none, nor of having met")
    void suggested() {
        UUID ana = new CreatePerson("Ana Ruiz").run(book.space()).result();
        assertThat(book.drafts().suggested(book.space(), ana, Optional.empty()).key()).isEqualTo("first-word");
        UUID bo = new CreatePerson("Bo Lund").metOn(DraftBook.TODAY).run(book.space()).result();
        assertThat(book.drafts().suggested(book.space(), bo, Optional.empty()).key()).isEqualTo("follow-up");
    }

    @Test
    @DisplayName("reads what it wrote")
    void written() {
        book.drafts().templates(book.space())
                .forEach(template -> assertThat(Template.read(template.key(), template.written(), template.source())).isEqualTo(template));
        assertThat(book.drafts().templates(book.space())).extracting(Template::use).contains("follow-up", "introduction", "thanks", "second-approach",
                "sharing");
    }

    @Test
    @DisplayName("of ours reads right whatever is set into it: a line of the user's stands behind a colon or alone, never as a part of a sentence")
    void readsRight() {
        String lines = "last topic|need|wanted introduction|promise|next step|talking point|what|thanks for|about them|outreach|reason";
        Pattern inside = Pattern.compile("(?m)(?<!: )(?<!^)\\{(?:" + lines + ")\\b");
        assertThat(book.drafts().templates(book.space())).hasSizeGreaterThan(7).allSatisfy(template -> {
            assertThat(inside.matcher(template.words()).results().map(MatchResult::group)).as(template.key()).isEmpty();
            for (String choice : template.subject().split("\\|")) {
                assertThat(inside.matcher(choice.strip()).results().map(MatchResult::group)).as(template.key()).isEmpty();
            }
        });
        new AddNeed(ana, "A first reader for his novel").run(book.space());
        assertThat(book.words(ana, book.drafts().template(book.space(), "follow-up").orElseThrow()).text())
                .contains("I remember what you are looking for, and keep my eyes open: a first reader for his novel.");
    }

    @Test
    @DisplayName("of the user's own is in the book, stands in the place of one with its key, can be changed and taken away, and each can be undone")
    void own() {
        Template mine = Template.read("thanks", "name: My thanks\nways: email\n\nThank you, {first name}!", Template.OWN);
        new SetTemplate(mine).run(book.space());
        assertThat(book.drafts().template(book.space(), "thanks")).contains(
                new Template("thanks", "My thanks", "thanks", java.util.Set.of(DraftWay.EMAIL), Purpose.UNKNOWN, "", "Thank you, {first name}!", Template.OWN));
        assertThat(book.drafts().templates(book.space())).filteredOn(template -> template.key().equals("thanks")).hasSize(1);
        new SetTemplate(Template.read("thanks", "name: Once more\n\nThanks.", Template.OWN)).run(book.space());
        assertThat(book.drafts().template(book.space(), "thanks").orElseThrow().name()).isEqualTo("Once more");
        book.space().history().undo();
        assertThat(book.drafts().template(book.space(), "thanks").orElseThrow().name()).isEqualTo("My thanks");
        new RemoveTemplate("thanks").run(book.space());
        assertThat(book.drafts().template(book.space(), "thanks").orElseThrow().isOwn()).isFalse();
        book.space().history().undo();
        assertThat(book.drafts().template(book.space(), "thanks").orElseThrow().name()).isEqualTo("My thanks");
    }

    @Test
    @DisplayName("is refused with a key that is none, without words, or where there is none to take away")
    void refused() {
        for (String key : List.of("", "My thanks", "-x", "x-", "ä", "a".repeat(41))) {
            assertThatThrownBy(() -> new SetTemplate(Template.read(key, "Hello.", Template.OWN)).run(book.space())).isInstanceOf(SpaceException.class);
        }
        assertThatThrownBy(() -> new SetTemplate(Template.read("x", "name: X\n\n  ", Template.OWN)).run(book.space())).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new RemoveTemplate("thanks").run(book.space())).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> Template.read("x", "name: X\nways: pigeon\n\nHello.", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Template.read("x", "name: X\npurpose: selling\n\nHello.", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("T6: for prospecting is refused for a friend only, and for nobody else")
    void prospecting() {
        Template pitch = Template.read("pitch", "name: Our offer\npurpose: prospecting\n\nHello {first name}, here is our offer.", Template.OWN);
        assertThat(book.words(ana, pitch).purpose()).isEqualTo(Purpose.PROSPECTING);
        new EditEntity(ana).set(ModelPackage.Literals.PERSON__KINDS, List.of("friend")).run(book.space());
        assertThat(book.drafts().fits(book.space(), ana, pitch)).isFalse();
        assertThatThrownBy(() -> book.words(ana, pitch)).isInstanceOf(SpaceException.class).hasMessageContaining("Our offer");
        new EditEntity(ana).set(ModelPackage.Literals.PERSON__KINDS, List.of("friend", "client")).run(book.space());
        assertThat(book.words(ana, pitch).text()).contains("our offer");
    }
}
