// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.object;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.wellspring.model.base.BasePackage;

/**
 * What the store needs to know of a class, read from its package once.
 *
 * @param type the class
 * @param name its name in the store, {@code nsURI#Class}
 * @param own features whose values the object's operations hold: attributes and cross references
 * @param containments features whose children are objects of their own
 * @param title features that make the one-line title, in their order
 * @param words names of all features that full text holds
 * @param date the feature that dates the object, an Instant or a Date
 */
public record ClassForm(EClass type, String name, List<EStructuralFeature> own, List<EReference> containments,
        List<EAttribute> title, Set<String> words, Optional<EAttribute> date) {
    private static final String STORE = "urn:wellspring:store";
    private static final Set<String> USUAL_TITLES = Set.of("title", "name", "label", "text", "address", "number", "key");

    /** The name of a class in the store. */
    public static String nameOf(EClass type) {
        return type.getEPackage().getNsURI() + "#" + type.getName();
    }

    static ClassForm of(EClass type) {
        List<EStructuralFeature> own = new ArrayList<>();
        List<EReference> containments = new ArrayList<>();
        List<EAttribute> title = new ArrayList<>();
        Set<String> words = new LinkedHashSet<>();
        EAttribute date = null;
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (!isStored(feature)) {
                continue;
            }
            if (feature instanceof EReference reference && reference.isContainment()) {
                containments.add(reference);
                continue;
            }
            own.add(feature);
            if (feature instanceof EAttribute attribute) {
                String role = role(attribute);
                if (role.equals("title")) {
                    title.add(attribute);
                }
                if (role.equals("title") || role.equals("body")) {
                    words.add(attribute.getName());
                }
                if (role.equals("date")) {
                    date = attribute;
                }
            }
        }
        if (title.isEmpty()) {
            own.stream().filter(ClassForm::isUsualTitle).map(EAttribute.class::cast).findFirst().ifPresent(title::add);
        }
        return new ClassForm(type, nameOf(type), List.copyOf(own), List.copyOf(containments), List.copyOf(title),
                Collections.unmodifiableSet(words), Optional.ofNullable(date));
    }

    private static boolean isUsualTitle(EStructuralFeature feature) {
        return feature instanceof EAttribute && !feature.isMany() && USUAL_TITLES.contains(feature.getName());
    }

    private static boolean isStored(EStructuralFeature feature) {
        boolean container = feature instanceof EReference reference && reference.isContainer();
        return !container && !feature.isTransient() && !feature.isVolatile() && !feature.isDerived()
                && feature != BasePackage.Literals.ENTITY__ID;
    }

    private static String role(EAttribute attribute) {
        EAnnotation annotation = attribute.getEAnnotation(STORE);
        String role = annotation == null ? null : annotation.getDetails().get("role");
        return role == null ? "" : role;
    }

    /** Whether a feature is long text, which is merged paragraph by paragraph. */
    public static boolean isLongText(EStructuralFeature feature) {
        return feature.getEType() == BasePackage.Literals.LONG_TEXT;
    }
}
