// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.base.BasePackage;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.rules.Checkout;
import org.wellspring.rules.model.ModelPage;
import org.wellspring.rules.model.XcoreComments;

@DisplayName("The model")
class ModelPageTest {
    private final Checkout checkout = Checkout.here();
    private final Map<EPackage, XcoreComments> packages = new LinkedHashMap<>();

    ModelPageTest() {
        packages.put(ModelPackage.eINSTANCE, comments("model"));
        packages.put(GroupPackage.eINSTANCE, comments("group"));
        packages.put(BasePackage.eINSTANCE, comments("base"));
    }

    private XcoreComments comments(String file) {
        return new XcoreComments(checkout.text("bundles/org.wellspring.model/model/" + file + ".xcore").orElseThrow());
    }

    @Test
    @DisplayName("is described by docs/model.md as it is now")
    void pageIsUpToDate() throws IOException {
        ModelPage page = new ModelPage();
        packages.forEach(page::add);
        Path file = checkout.root().resolve(ModelPage.FILE);
        if (Boolean.getBoolean("wellspring.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.text());
        }
        assertThat(checkout.text(ModelPage.FILE).orElse(""))
                .as(ModelPage.FILE + " is out of date. Write it anew and commit it:\n  " + ModelPage.COMMAND)
                .isEqualTo(page.text());
    }

    @Test
    @DisplayName("says of every class, choice and value what it means")
    void everythingIsExplained() {
        List<String> unexplained = new ArrayList<>();
        packages.forEach((model, comments) -> model.getEClassifiers().stream().map(EClassifier::getName)
                .filter(n -> comments.of(n).filter(c -> c.split(" ").length > 1).isEmpty()).forEach(unexplained::add));
        assertThat(unexplained).as("Add a comment of one sentence before these in the Xcore").isEmpty();
    }

    @Test
    @DisplayName("puts every class, choice and value under a topic")
    void everythingHasATopic() {
        packages.forEach((model, comments) -> assertThat(comments.topics().values().stream().flatMap(List::stream))
                .as("Names below a line // ----- topic in the Xcore of " + model.getNsURI())
                .containsExactlyInAnyOrderElementsOf(model.getEClassifiers().stream().map(EClassifier::getName).toList()));
    }

    @Test
    @DisplayName("gives every class an identity")
    void everythingIsAnEntity() {
        assertThat(classes(packages.keySet())).allMatch(BasePackage.Literals.ENTITY::isSuperTypeOf);
    }

    @Test
    @DisplayName("refers one way only")
    void referencesAreOneWay() {
        assertThat(classes(packages.keySet())).flatExtracting(EClass::getEReferences)
                .allMatch(r -> r.getEOpposite() == null);
    }

    @Test
    @DisplayName("lets nothing shared refer to the private book, nor the book to what is shared")
    void groupsDoNotSeeTheBook() {
        assertApart(GroupPackage.eINSTANCE, ModelPackage.eINSTANCE);
        assertApart(ModelPackage.eINSTANCE, GroupPackage.eINSTANCE);
    }

    private void assertApart(EPackage from, EPackage to) {
        List<EReference> across = classes(List.of(from)).stream().flatMap(c -> c.getEReferences().stream())
                .filter(r -> r.getEReferenceType().getEPackage() == to).toList();
        assertThat(across).as("References from " + from.getNsURI() + " to " + to.getNsURI()).isEmpty();
        assertThat(classes(List.of(from))).flatExtracting(EClass::getESuperTypes)
                .noneMatch(s -> ((EClass) s).getEPackage() == to);
    }

    private static List<EClass> classes(Iterable<EPackage> models) {
        List<EClass> classes = new ArrayList<>();
        models.forEach(m -> m.getEClassifiers().stream().filter(EClass.class::isInstance)
                .forEach(c -> classes.add((EClass) c)));
        return classes;
    }
}
