// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.wellspring.cli.spi.Failure;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.base.Entity;
import org.wellspring.people.spelling.Names;

/** A detail of a person or an organization by what it says. */
public final class ToldBy {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    /** What a detail is known by when it is to be removed. */
    private static final List<EAttribute> TOLD_BY = List.of(MODEL.getEmailAddress_Address(), MODEL.getPhoneNumber_Number(),
            MODEL.getWebLink_Uri(), MODEL.getPostalAddress_Street(), MODEL.getPostalAddress_Locality(),
            MODEL.getCustomField_Name(), MODEL.getAnniversary_Label(), MODEL.getAnniversary_Date(), MODEL.getRole_Title(),
            MODEL.getNeed_What(), MODEL.getWantedIntroduction_Who(), MODEL.getTalkingPoint_Text(), MODEL.getRelation_Name());

    private ToldBy() {
    }

    /**
     * The id of the detail, by the end of that id or by what it says.
     *
     * @throws Failure if there is none
     */
    public static UUID detail(Entity whose, String value) {
        String end = value.strip().toLowerCase(Locale.ROOT);
        return whose.eContents().stream().filter(Entity.class::isInstance).map(Entity.class::cast)
                .filter(part -> end.length() >= 6 && part.getId().toString().endsWith(end) || says(part, value)).findFirst()
                .map(Entity::getId).orElseThrow(() -> Failure.of("no-detail", value));
    }

    private static boolean says(EObject part, String value) {
        return TOLD_BY.stream().filter(attribute -> part.eClass().getEAllAttributes().contains(attribute))
                .anyMatch(attribute -> part.eGet(attribute) instanceof String text && same(text, value));
    }

    public static boolean same(String one, String other) {
        return Names.folded(one).equals(Names.folded(other));
    }
}
