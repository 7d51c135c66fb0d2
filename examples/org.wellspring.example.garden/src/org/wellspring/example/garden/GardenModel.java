// SPDX-License-Identifier: EPL-2.0
package org.wellspring.example.garden;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.base.BasePackage;
import org.wellspring.model.base.Entity;
import org.wellspring.model.base.impl.EntityImpl;

/**
 * A class of our own, in a package of our own: it has an identity, a history and undo, is found by its words, and stays when the
 * plug-in goes. Xcore would make the same of three lines; this is without a generator. EMF finds it by plugin.xml.
 */
public final class GardenModel {
    /** Whose changes the space hears of: every object of ours is one of these. */
    private static final class GardenObject extends EntityImpl {
        GardenObject(EClass type) {
            eSetClass(type);
        }
    }

    private static final class Factory extends EFactoryImpl {
        @Override
        public EObject create(EClass type) {
            return new GardenObject(type);
        }
    }

    /** Something of the garden that was shared with people. */
    public static final EClass HARVEST = EcoreFactory.eINSTANCE.createEClass();
    /** What it was; its title. */
    public static final EAttribute WHAT = attribute("what", EcorePackage.Literals.ESTRING, "title");
    /** When it was. */
    public static final EAttribute ON = attribute("on", BasePackage.Literals.DATE, "date");
    /** Whether it was given for the asking, at the gate. */
    public static final EAttribute GATE = attribute("gate", EcorePackage.Literals.EBOOLEAN, "");
    /** With whom. */
    public static final EReference WITH = with();
    /** The package; EMF looks for it by this name. */
    public static final EPackage eINSTANCE = ePackage();

    private GardenModel() {
    }

    /** A new one. */
    public static Entity harvest() {
        return (Entity) eINSTANCE.getEFactoryInstance().create(HARVEST);
    }

    private static EAttribute attribute(String name, EDataType type, String role) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        if (!role.isEmpty()) {
            var store = EcoreFactory.eINSTANCE.createEAnnotation();
            store.setSource("urn:wellspring:store");
            store.getDetails().put("role", role);
            attribute.getEAnnotations().add(store);
        }
        HARVEST.getEStructuralFeatures().add(attribute);
        return attribute;
    }

    private static EReference with() {
        EReference with = EcoreFactory.eINSTANCE.createEReference();
        with.setName("with");
        with.setEType(ModelPackage.Literals.PERSON);
        with.setUpperBound(EReference.UNBOUNDED_MULTIPLICITY);
        HARVEST.getEStructuralFeatures().add(with);
        return with;
    }

    private static EPackage ePackage() {
        HARVEST.setName("Harvest");
        // Without it nobody could tell that this is one of the things that a file of everything may bring.
        HARVEST.setInstanceClass(GardenObject.class);
        HARVEST.getESuperTypes().add(BasePackage.Literals.ENTITY);
        EPackage garden = EcoreFactory.eINSTANCE.createEPackage();
        garden.setName("garden");
        garden.setNsPrefix("garden");
        garden.setNsURI("urn:example:community-garden");
        garden.getEClassifiers().add(HARVEST);
        garden.setEFactoryInstance(new Factory());
        return garden;
    }
}
