// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules.model;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** A Mermaid class diagram of some classes; what they refer to outside of them appears as a bare box. */
final class Diagram {
    private final StringBuilder text = new StringBuilder("```mermaid\nclassDiagram\n");

    private Diagram() {
    }

    static String of(List<EClass> classes) {
        Diagram diagram = new Diagram();
        classes.forEach(diagram::box);
        classes.forEach(c -> c.getEReferences().forEach(diagram::arrow));
        return diagram.text.append("```\n").toString();
    }

    private void box(EClass type) {
        text.append("    class ").append(type.getName());
        List<EAttribute> attributes = type.getEAttributes();
        if (!attributes.isEmpty() || type.isAbstract()) {
            text.append(" {\n");
            if (type.isAbstract()) {
                text.append("        <<abstract>>\n");
            }
            for (EAttribute attribute : attributes) {
                text.append("        ").append(ModelPage.plainName(attribute.getEAttributeType())).append(attribute.isMany() ? "[] " : " ")
                        .append(attribute.getName()).append('\n');
            }
            text.append("    }");
        }
        text.append('\n');
        type.getESuperTypes().stream().filter(s -> !s.getName().equals("Entity"))
                .forEach(s -> text.append("    ").append(s.getName()).append(" <|-- ").append(type.getName()).append('\n'));
    }

    private void arrow(EReference reference) {
        text.append("    ").append(reference.getEContainingClass().getName())
                .append(reference.isContainment() ? " *-- " : " --> ").append(reference.isMany() ? "\"*\" " : "\"0..1\" ")
                .append(reference.getEReferenceType().getName()).append(" : ").append(reference.getName()).append('\n');
    }
}
