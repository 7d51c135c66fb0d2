// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.giving.tests.World.TODAY;
import static org.wellspring.giving.tests.World.gave;
import static org.wellspring.giving.tests.World.person;
import static org.wellspring.giving.tests.World.received;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.spi.Index;
import org.wellspring.giving.Giving;
import org.wellspring.giving.IntroductionLetters;
import org.wellspring.giving.IntroductionRow;
import org.wellspring.giving.IntroductionRow.Side;
import org.wellspring.giving.Introductions;
import org.wellspring.giving.RecommendationLetters;
import org.wellspring.giving.RecommendationRow;
import org.wellspring.giving.Recommendations;
import org.wellspring.people.commands.NewIntroduction;
import org.wellspring.giving.commands.NewRecommendation;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.base.BasePackage;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.people.PersonPage;
import org.wellspring.testkit.TempSpace;

/** G5: how giving and receiving stand with somebody is private. Each way to it is tried. */
@DisplayName("The balance with somebody (G5)")
class BalanceTest {
    private static final Pattern TELLS = Pattern.compile("(?i).*(balance|owe|debt|score|credit|tally|ledger|surplus).*");
    /** How long a list is, how deep a link of a chain lies, a setting, and the length of one favour: none of them is about a person. */
    private static final Set<String> NUMBERS = Set.of("Giving.count", "Giving.countToRepay", "Introductions.count", "Introductions.countOpen", "Leads.count",
            "Shelf.count", "Recommendations.count", "Link.depth", "AddFavour.minutes", "HelpRow.minutes", "GivingSettings.MINUTES_A_MONTH");

    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID rosa;

    @BeforeEach
    void fill() {
        space = temp.space();
        rosa = person(space, "Rosa Okafor");
        for (int i = 0; i < 7; i++) {
            gave(space, rosa, "Something given", TODAY.minusDays(i));
        }
        for (int i = 0; i < 3; i++) {
            received(space, rosa, "Something received", TODAY.minusDays(i));
        }
    }

    private static List<Class<?>> exported() throws ClassNotFoundException {
        Bundle giving = FrameworkUtil.getBundle(Giving.class);
        List<Class<?>> classes = new ArrayList<>();
        for (String name : new String[] {"org/wellspring/giving", "org/wellspring/giving/commands"}) {
            for (URL url : Collections.list(giving.findEntries("/", "*.class", true))) {
                String path = url.getPath().replaceFirst("^.*?(?=org/wellspring)", "");
                if (path.matches(name + "/[\\w$]+\\.class") && !path.contains("package-info")) {
                    classes.add(giving.loadClass(path.replace(".class", "").replace('/', '.')));
                }
            }
        }
        return classes;
    }

    @Test
    @DisplayName("is in no exported package: no name tells of it, and no number is about a person")
    void exportedApi() throws ClassNotFoundException {
        List<Class<?>> classes = exported();
        assertThat(classes).hasSizeGreaterThan(12);
        for (Class<?> type : classes) {
            if (Modifier.isPublic(type.getModifiers())) {
                assertThat(type.getSimpleName()).doesNotMatch(TELLS.pattern());
                for (Method method : type.getDeclaredMethods()) {
                    if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                        assertThat(method.getName()).doesNotMatch(TELLS.pattern());
                        boolean number = method.getReturnType().isPrimitive() && method.getReturnType() != boolean.class && method.getReturnType() != void.class
                                || Number.class.isAssignableFrom(method.getReturnType());
                        assertThat(!number || NUMBERS.contains(type.getSimpleName() + "." + method.getName()) || Set.of("hashCode", "ordinal", "compareTo")
                                .contains(method.getName())).as(type.getSimpleName() + "." + method.getName()).isTrue();
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("is reached by no class that others may use: only our own view and command know the order of who helped most")
    void reached() throws ClassNotFoundException, IOException {
        for (Class<?> type : exported()) {
            try (InputStream file = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
                assertThat(new String(file.readAllBytes(), StandardCharsets.ISO_8859_1)).as(type.getName())
                        .doesNotContain("giving/internal/balance/Balance", "giving/helpers/");
            }
        }
        String exports = FrameworkUtil.getBundle(Giving.class).getHeaders().get("Export-Package");
        String friends = exports.replaceAll("(?s).*giving\\.helpers;[^\"]*\"[^\"]*\";x-friends:=\"([^\"]*)\".*", "$1");
        assertThat(friends.split(",")).allMatch(friend -> friend.startsWith("org.wellspring.giving."));
    }

    @Test
    @DisplayName("is in no words that are prepared for anybody")
    void letters() {
        UUID bo = person(space, "Bo Hale");
        UUID introduction = new NewIntroduction(rosa, bo, "She builds", "He prints").run(space).result();
        UUID recommendation = new NewRecommendation("That I listen", List.of(new NewRecommendation.By(rosa, null))).run(space).result();
        IntroductionRow row = new Introductions(space).find(introduction).orElseThrow();
        IntroductionLetters letters = new IntroductionLetters(row);
        RecommendationRow recommended = new Recommendations(space).find(recommendation).orElseThrow();
        Stream.of(letters.asking(Side.A), letters.introducing(), letters.thanking(Side.B),
                new RecommendationLetters(recommended).thanking(recommended.chain().getFirst())).forEach(letter -> {
                    assertThat(letter.subject() + letter.body()).doesNotContainPattern("\\d").doesNotContain("Something given", "Something received");
                    assertThat(TELLS.matcher(letter.body()).matches()).isFalse();
                });
    }

    @Test
    @DisplayName("is exported to nobody: the package that knows of it has not even friends")
    void internalPackage() {
        String exports = FrameworkUtil.getBundle(Giving.class).getHeaders().get("Export-Package");
        assertThat(exports).doesNotContain("internal.balance");
        assertThat(Stream.of(FrameworkUtil.getBundle(Giving.class).getRegisteredServices()).flatMap(service -> Stream.of(
                (String[]) service.getProperty("objectClass")))).isNotEmpty().noneMatch(name -> TELLS.matcher(name).matches());
    }

    @Test
    @DisplayName("is in no table: every row is of one favour or one introduction, none is of a person")
    void tables() {
        List<String> tables = Rows.of(space).query("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'giving%'", r -> r.text(1));
        assertThat(tables).containsExactlyInAnyOrder("giving_help", "giving_introduction", "giving_lead", "giving_item",
                "giving_item_word", "giving_recommendation", "giving_recommended");
        for (String table : tables) {
            assertThat(Rows.of(space).query("SELECT name FROM pragma_table_info('" + table + "')", r -> r.text(1)))
                    .noneMatch(name -> TELLS.matcher(name).matches());
        }
        assertThat(Rows.of(space).number("SELECT count(*) FROM giving_help")).isEqualTo(10);
        assertThat(Rows.of(space).number("SELECT count(*) FROM sqlite_master WHERE type IN ('view', 'trigger') AND sql LIKE '%giving%'")).isZero();
        assertThat(Rows.of(space).query("SELECT name FROM pragma_table_info('person')", r -> r.text(1))).noneMatch(name -> name.contains("giv")
                || name.contains("favour") || TELLS.matcher(name).matches());
    }

    @Test
    @DisplayName("is in no class of the model, so in no facet and in no export")
    void model() {
        Stream.of(BasePackage.eINSTANCE, ModelPackage.eINSTANCE, GroupPackage.eINSTANCE).flatMap(model -> model.getEClassifiers().stream())
                .filter(EClass.class::isInstance).map(EClass.class::cast).forEach(type -> {
                    assertThat(type.getName()).doesNotMatch(TELLS.pattern());
                    assertThat(type.getEStructuralFeatures()).noneMatch(feature -> TELLS.matcher(feature.getName()).matches());
                });
    }

    @Test
    @DisplayName("is in no index that plug-ins read, and our own offer none about favours")
    void indexes() {
        assertThat(World.services(Index.class)).noneMatch(index -> index.type() == ModelPackage.Literals.FAVOUR);
    }

    @Test
    @DisplayName("is neither on the page of a person nor in a way to help, which say what, never how much")
    void pages() {
        PersonPage page = World.people(space).page(rosa).orElseThrow();
        assertThat(page.help()).noneMatch(idea -> idea.text().matches(".*\\d.*") || idea.reason().matches(".*\\d.*") || TELLS.matcher(idea.text()).matches());
        assertThat(page.fields()).noneMatch(field -> TELLS.matcher(field.name()).matches());
        assertThat(World.people(space).timeline(rosa, 0, 99)).noneMatch(entry -> entry.chip().text().matches(".*\\d.*"));
    }

    @Test
    @DisplayName("has no place in a shared space: favours are refused there, and its file has no table of them")
    void sharedSpace() {
        Space group = temp.another(SpaceKind.GROUP);
        assertThatThrownBy(() -> group.change("A favour", tx -> {
            tx.add(ModelFactory.eINSTANCE.createFavour());
        })).isInstanceOf(RuntimeException.class);
        assertThat(Rows.of(group).number("SELECT count(*) FROM sqlite_master WHERE name LIKE 'giving%'")).isZero();
    }
}
