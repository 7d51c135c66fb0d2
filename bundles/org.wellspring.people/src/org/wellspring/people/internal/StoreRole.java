// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal;

import java.util.Optional;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

/** What a feature is to lists and search, as the model says it: a class's title, its date. */
public final class StoreRole {
    private static final String STORE = "urn:wellspring:store";

    private StoreRole() {
    }

    /** Whether the model says that objects of a class are entries of a history, each of which can be deleted by itself. */
    public static boolean isEntry(EClass type) {
        EAnnotation store = type.getEAnnotation(STORE);
        return store != null && "yes".equals(store.getDetails().get("entry"));
    }

    /** The feature of a class that has this role. */
    public static Optional<EAttribute> in(EClass type, String role) {
        return type.getEAllAttributes().stream().filter(feature -> {
            EAnnotation store = feature.getEAnnotation(STORE);
            return store != null && role.equals(store.getDetails().get("role"));
        }).findFirst();
    }
}
