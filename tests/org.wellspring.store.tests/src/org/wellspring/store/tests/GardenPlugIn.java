// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.wellspring.model.base.BasePackage;
import org.wellspring.model.base.Entity;
import org.wellspring.model.base.Facet;
import org.wellspring.model.base.impl.EntityImpl;
import org.wellspring.model.base.impl.FacetImpl;

/** A plug-in with a class of its own, plots of a community garden, and a facet, what somebody grows. Can be absent. */
final class GardenPlugIn {
    private final EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
    private final EClass plot = type("Plot", PlotObject.class, BasePackage.Literals.ENTITY);
    private final EClass grower = type("Grower", GrowerObject.class, BasePackage.Literals.FACET);
    private final EAttribute sign;
    private final EAttribute since;
    private final EAttribute grows;

    /** @param role the role that the plot's sign has: "title", or "" for none, and then no date either */
    GardenPlugIn(String role) {
        sign = attribute(plot, "sign", EcorePackage.Literals.ESTRING, role);
        since = attribute(plot, "since", BasePackage.Literals.DATE, role.isEmpty() ? "" : "date");
        grows = attribute(grower, "grows", EcorePackage.Literals.ESTRING, "body");
        ePackage.setName("garden");
        ePackage.setNsPrefix("garden");
        ePackage.setNsURI("urn:example:garden");
        ePackage.getEClassifiers().add(plot);
        ePackage.getEClassifiers().add(grower);
        ePackage.setEFactoryInstance(new Factory());
    }

    private static EClass type(String name, Class<?> instance, EClass superType) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        type.setInstanceClass(instance);
        type.getESuperTypes().add(superType);
        return type;
    }

    private static EAttribute attribute(EClass owner, String name, EDataType type, String role) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        if (!role.isEmpty()) {
            EAnnotation annotation = EcoreFactory.eINSTANCE.createEAnnotation();
            annotation.setSource("urn:wellspring:store");
            annotation.getDetails().put("role", role);
            attribute.getEAnnotations().add(annotation);
        }
        owner.getEStructuralFeatures().add(attribute);
        return attribute;
    }

    /** A plot. */
    static final class PlotObject extends EntityImpl {
        PlotObject(EClass type) {
            eSetClass(type);
        }
    }

    /** What somebody grows. */
    static final class GrowerObject extends FacetImpl {
        GrowerObject(EClass type) {
            eSetClass(type);
        }
    }

    private final class Factory extends EFactoryImpl {
        @Override
        public EObject create(EClass type) {
            return type == plot ? new PlotObject(type) : new GrowerObject(type);
        }
    }

    void install() {
        EPackage.Registry.INSTANCE.put(ePackage.getNsURI(), ePackage);
    }

    void uninstall() {
        EPackage.Registry.INSTANCE.remove(ePackage.getNsURI());
    }

    Entity plot(String text, LocalDate day) {
        Entity object = (Entity) ePackage.getEFactoryInstance().create(plot);
        object.eSet(sign, text);
        object.eSet(since, day);
        return object;
    }

    Facet grower(String what) {
        Facet facet = (Facet) ePackage.getEFactoryInstance().create(grower);
        facet.eSet(grows, what);
        return facet;
    }

    String sign(Entity object) {
        return (String) object.eGet(sign);
    }

    String grows(Facet facet) {
        return (String) facet.eGet(grows);
    }
}
