// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.wellspring.model.base.BasePackage;
import org.wellspring.model.base.Facet;
import org.wellspring.model.base.impl.FacetImpl;

/** A plug-in that puts a coloured stamp on anything, and can be installed and uninstalled. */
final class StampPlugIn {
    private static final EPackage PACKAGE = EcoreFactory.eINSTANCE.createEPackage();
    private static final EClass STAMP = EcoreFactory.eINSTANCE.createEClass();
    private static final EAttribute COLOUR = EcoreFactory.eINSTANCE.createEAttribute();

    static {
        COLOUR.setName("colour");
        COLOUR.setEType(EcorePackage.Literals.ESTRING);
        STAMP.setName("Stamp");
        STAMP.setInstanceClass(Stamp.class);
        STAMP.getESuperTypes().add(BasePackage.Literals.FACET);
        STAMP.getEStructuralFeatures().add(COLOUR);
        PACKAGE.setName("stamps");
        PACKAGE.setNsPrefix("stamps");
        PACKAGE.setNsURI("urn:example:stamps");
        PACKAGE.getEClassifiers().add(STAMP);
        PACKAGE.setEFactoryInstance(new Stamps());
    }

    private StampPlugIn() {
    }

    /** What the plug-in attaches. */
    public static final class Stamp extends FacetImpl {
        Stamp(EClass type) {
            eSetClass(type);
        }
    }

    private static final class Stamps extends EFactoryImpl {
        @Override
        public EObject create(EClass type) {
            return new Stamp(type);
        }
    }

    static void install() {
        EPackage.Registry.INSTANCE.put(PACKAGE.getNsURI(), PACKAGE);
    }

    static void uninstall() {
        EPackage.Registry.INSTANCE.remove(PACKAGE.getNsURI());
    }

    static Facet stamp(String colour) {
        install();
        Facet stamp = (Facet) PACKAGE.getEFactoryInstance().create(STAMP);
        stamp.eSet(COLOUR, colour);
        return stamp;
    }
}
