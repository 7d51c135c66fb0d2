// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.object;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.wellspring.core.SpaceKind;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.base.BasePackage;
import org.wellspring.model.group.GroupPackage;

/** The classes this program knows, by their names in the store. A class may be unknown: its plug-in is absent. Any thread. */
public final class Classes {
    private final SpaceKind kind;
    private final Map<EPackage, Boolean> carried = new ConcurrentHashMap<>();
    private final Map<String, ClassForm> byName = new ConcurrentHashMap<>();
    private final Map<EClass, ClassForm> byType = new ConcurrentHashMap<>();

    /** Makes the first-party packages known; others are found through EMF's registry. */
    public Classes(SpaceKind kind) {
        this.kind = kind;
        register(BasePackage.eINSTANCE);
        register(ModelPackage.eINSTANCE);
        register(GroupPackage.eINSTANCE);
    }

    private static void register(EPackage ePackage) {
        EPackage.Registry.INSTANCE.putIfAbsent(ePackage.getNsURI(), ePackage);
    }

    /** What the space is for whose classes these are. */
    public SpaceKind kind() {
        return kind;
    }

    /** Whether the space has a place for objects of a class. */
    public boolean carries(EClass type) {
        return carried.computeIfAbsent(type.getEPackage(), kind::carries);
    }

    /** The form of a class. */
    public ClassForm form(EClass type) {
        ClassForm form = byType.get(type);
        return form != null ? form : byType.computeIfAbsent(type, ClassForm::of);
    }

    /** The form of a class by its name, or empty while nobody here knows it. */
    public Optional<ClassForm> form(String name) {
        ClassForm known = byName.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        int hash = name.lastIndexOf('#');
        EPackage ePackage = hash < 0 ? null : EPackage.Registry.INSTANCE.getEPackage(name.substring(0, hash));
        if (ePackage != null && ePackage.getEClassifier(name.substring(hash + 1)) instanceof EClass type) {
            ClassForm form = form(type);
            byName.put(name, form);
            return Optional.of(form);
        }
        return Optional.empty();
    }
}
