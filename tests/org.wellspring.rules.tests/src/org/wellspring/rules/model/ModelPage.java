// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

/** The page that describes the model: per topic a diagram, then every class with every feature. */
public final class ModelPage {
    /** Where the page is. */
    public static final String FILE = "docs/model.md";
    /** How to write it anew. */
    public static final String COMMAND = "mvn -pl :org.wellspring.rules.tests,:org.wellspring.platform.feature -am verify"
            + " -Dwellspring.update=true";
    private static final String STORE = "urn:wellspring:store";
    private final StringBuilder page = new StringBuilder();

    /** Begins the page. */
    public ModelPage() {
        page.append("""
                <!-- SPDX-License-Identifier: EPL-2.0 -->
                # The model

                Generated from `bundles/org.wellspring.model/model/*.xcore`; don't edit it here. To write it anew:

                ```
                %s
                ```

                Every class is an `Entity`: it has an `id` that is never reused, and may carry `facets` of plug-ins. References
                go one way; the other direction is a query. A filled diamond means "contains". Letters with numbers (M3, F9)
                are requirements. The last column says what lists and search need: a part of the *title*, searched *body*
                text, the *date* in lists.
                """.formatted(COMMAND));
    }

    /** Adds a package in the order of its file. */
    public ModelPage add(EPackage model, XcoreComments comments) {
        page.append("\n## Package `").append(model.getNsURI()).append("`\n");
        comments.ofPackage().ifPresent(c -> page.append('\n').append(c).append('\n'));
        for (Map.Entry<String, List<String>> topic : comments.topics().entrySet()) {
            List<EClassifier> members = topic.getValue().stream().map(model::getEClassifier).toList();
            page.append("\n### ").append(capital(topic.getKey())).append("\n\n");
            List<EClass> classes = members.stream().filter(EClass.class::isInstance).map(EClass.class::cast).toList();
            if (!classes.isEmpty()) {
                page.append(Diagram.of(classes));
            }
            members.forEach(m -> describe(m, comments));
        }
        return this;
    }

    private void describe(EClassifier classifier, XcoreComments comments) {
        page.append("\n#### ").append(classifier.getName()).append('\n');
        comments.of(classifier.getName()).ifPresent(c -> page.append('\n').append(capital(c)).append('\n'));
        switch (classifier) {
            case EClass type -> features(type, comments);
            case EEnum choice -> page.append("\nOne of ").append(choice.getELiterals().stream()
                    .map(l -> "`" + l.getLiteral() + "`").collect(Collectors.joining(", "))).append(".\n");
            case EDataType value -> page.append("\nIn Java: `").append(value.getInstanceTypeName()).append("`.\n");
            default -> throw new IllegalStateException("Neither class nor value: " + classifier);
        }
    }

    private void features(EClass type, XcoreComments comments) {
        if (type.getEStructuralFeatures().isEmpty()) {
            return;
        }
        page.append("\n| feature | type | meaning | lists |\n| --- | --- | --- | --- |\n");
        for (EStructuralFeature feature : type.getEStructuralFeatures()) {
            page.append("| `").append(feature.getName()).append("` | ").append(typeOf(feature)).append(" | ")
                    .append(comments.of(type.getName(), feature.getName()).map(ModelPage::capital).orElse("")).append(" | ")
                    .append(role(feature)).append(" |\n");
        }
    }

    private static String typeOf(EStructuralFeature feature) {
        String name = plainName(feature.getEType());
        boolean ours = feature.getEType().getEPackage().getNsURI().startsWith("urn:wellspring:");
        String link = ours ? "[" + name + "](#" + name.toLowerCase(java.util.Locale.ROOT) + ")" : name;
        String prefix = !(feature instanceof EReference reference) ? "" : reference.isContainment() ? "contains " : "refers to ";
        String fallback = feature.getDefaultValueLiteral();
        return prefix + link + (feature.isMany() ? ", many" : "") + (fallback == null ? "" : ", else `" + fallback + "`");
    }

    /** Ecore's own types by their Java names: String rather than EString. */
    static String plainName(EClassifier type) {
        return type.getEPackage() == EcorePackage.eINSTANCE ? type.getInstanceClass().getSimpleName() : type.getName();
    }

    private static String role(EStructuralFeature feature) {
        EAnnotation annotation = feature.getEAnnotation(STORE);
        return annotation == null ? "" : annotation.getDetails().get("role");
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** The page as Markdown. */
    public String text() {
        return page.toString();
    }
}
