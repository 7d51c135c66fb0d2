// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.wellspring.model.Organization;
import org.wellspring.model.base.BasePackage;

/** People in words, for comparing. */
final class Persons {
    private Persons() {
    }

    /** All that is set in an object and its parts, but for ids, sources and the order of parts. */
    static String describe(EObject object) {
        String own = object.eClass().getEAllAttributes().stream()
                .filter(a -> a != BasePackage.Literals.ENTITY__ID && object.eIsSet(a))
                .map(a -> a.getName() + "=" + text(a, object.eGet(a))).collect(Collectors.joining("\n"));
        String parts = object.eClass().getEAllReferences().stream().filter(r -> !r.getName().equals("sources"))
                .map(r -> part(object, r)).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return own + "\n" + parts;
    }

    private static String text(EAttribute attribute, Object value) {
        return value instanceof byte[] bytes ? java.util.Arrays.toString(bytes) : String.valueOf(value);
    }

    private static String part(EObject object, EReference reference) {
        Object value = object.eGet(reference);
        if (value == null || value instanceof List<?> list && list.isEmpty()) {
            return null;
        }
        List<?> values = value instanceof List<?> list ? list : List.of(value);
        return reference.getName() + values.stream().map(v -> v instanceof Organization o ? o.getName()
                : "{" + describe((EObject) v) + "}").sorted().toList();
    }
}
