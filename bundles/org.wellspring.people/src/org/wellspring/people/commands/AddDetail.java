// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.Anniversary;
import org.wellspring.model.CustomField;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.PostalAddress;
import org.wellspring.model.WebLink;
import org.wellspring.model.base.Entity;

/** Adds anything else a person can have: an address, a link, a custom field, a tie; what an organization has as well, to an organization, too. Answers its id. */
public final class AddDetail extends Addition {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    /** Of these a detail of a kind that has some has to say at least one. */
    private static final Set<EAttribute> SAYS = Set.of(MODEL.getEmailAddress_Address(), MODEL.getPhoneNumber_Number(),
            MODEL.getWebLink_Uri(), MODEL.getCustomField_Value(), MODEL.getAnniversary_Date(), MODEL.getPostalAddress_PoBox(),
            MODEL.getPostalAddress_Extended(), MODEL.getPostalAddress_Street(), MODEL.getPostalAddress_Locality(),
            MODEL.getPostalAddress_Region(), MODEL.getPostalAddress_PostalCode(), MODEL.getPostalAddress_Country());

    private final EReference list;
    private final Entity detail;

    /** Into this containment list of a person, or that of the same name of an organization; the detail is new and in no space. */
    public AddDetail(UUID owner, EReference list, Entity detail) {
        super(owner, "add." + list.getName());
        if (!list.isContainment() || !list.isMany() || !list.getEReferenceType().isInstance(detail)) {
            throw new IllegalArgumentException(list.getName() + " holds no " + detail.eClass().getName());
        }
        this.list = list;
        this.detail = detail;
    }

    /** A page, a profile, or a handle as URI; the label may be empty. */
    public static AddDetail link(UUID owner, String uri, String label) {
        WebLink link = ModelFactory.eINSTANCE.createWebLink();
        link.setUri(uri);
        link.setLabel(label);
        return new AddDetail(owner, MODEL.getPerson_Links(), link);
    }

    /** A field of the user's own. */
    public static AddDetail field(UUID owner, String name, String value) {
        CustomField field = ModelFactory.eINSTANCE.createCustomField();
        field.setName(name);
        field.setValue(value);
        return new AddDetail(owner, MODEL.getPerson_CustomFields(), field);
    }

    /** A day to remember, as a user writes it; the label may be empty. */
    public static AddDetail anniversary(UUID person, String label, String day) {
        Anniversary anniversary = ModelFactory.eINSTANCE.createAnniversary();
        anniversary.setLabel(label);
        anniversary.setDate(day);
        return new AddDetail(person, MODEL.getPerson_Anniversaries(), anniversary);
    }

    /** A postal address; any part may be empty, not all. */
    public static AddDetail address(UUID owner, PostalAddress address) {
        return new AddDetail(owner, MODEL.getPerson_Addresses(), address);
    }

    @Override
    Entity add(Space space, Tx tx, UUID to) {
        new FieldRules(space).settle(detail);
        if (detail.eClass().getEAllAttributes().stream().filter(SAYS::contains).noneMatch(detail::eIsSet)
                && detail.eClass().getEAllAttributes().stream().anyMatch(SAYS::contains)) {
            Refusals.filled("");
        }
        Refusal.parts(tx, to, list.getName()).add(detail);
        Entity owner = (Entity) detail.eContainer();
        return detail instanceof CustomField field && DayInField.birthday(space, tx, field) ? owner : detail;
    }
}
