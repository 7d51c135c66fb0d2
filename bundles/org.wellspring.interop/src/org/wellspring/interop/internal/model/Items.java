// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.wellspring.model.Anniversary;
import org.wellspring.model.CustomField;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.PhoneNumber;
import org.wellspring.model.PostalAddress;
import org.wellspring.model.Relation;
import org.wellspring.model.Role;
import org.wellspring.model.WebLink;
import org.wellspring.model.base.BasePackage;
import org.wellspring.model.base.Entity;
import org.wellspring.people.spelling.EmailAddresses;
import org.wellspring.people.spelling.Names;
import org.wellspring.people.spelling.OrganizationNames;
import org.wellspring.people.spelling.PhoneNumbers;

/** The parts of a person that files speak of – numbers, addresses, roles – and when two of them are the same one. */
public final class Items {
    /** What only the book knows of a part, and no file overwrites. */
    private static final Set<EAttribute> OURS = Set.of(BasePackage.Literals.ENTITY__ID,
            ModelPackage.Literals.EMAIL_ADDRESS__CONSENT_SOURCE, ModelPackage.Literals.EMAIL_ADDRESS__CONSENT_ON,
            ModelPackage.Literals.ROLE__FROM, ModelPackage.Literals.ROLE__TO);

    private Items() {
    }

    /** By this, two parts of one list are the same part, whatever else is said of them. */
    public static String key(Entity item) {
        return switch (item) {
            case EmailAddress email -> EmailAddresses.key(email.getAddress());
            case PhoneNumber phone -> PhoneNumbers.plain(phone.getNumber());
            case PostalAddress a -> fold(a.getPoBox(), a.getExtended(), a.getStreet(), a.getLocality(), a.getRegion(),
                    a.getPostalCode(), isWhole(a) ? "" : a.getCountry());
            case WebLink link -> String.valueOf(link.getUri()).strip();
            case CustomField field -> Names.key(field.getName());
            case Anniversary anniversary -> Names.key(anniversary.getLabel());
            case Relation relation -> fold(relation.getKind(), written(relation));
            case Role role -> fold(OrganizationNames.core(organization(role)), role.getDepartment(), role.getTitle());
            default -> throw new IllegalArgumentException(item.eClass().getName());
        };
    }

    /** One program writes DE where another has Germany, and a third nothing. */
    private static boolean isWhole(PostalAddress a) {
        return !Names.key(a.getStreet()).isEmpty() && !Names.key(a.getLocality()).isEmpty() && !Names.key(a.getPostalCode()).isEmpty();
    }

    private static String fold(String... parts) {
        return Stream.of(parts).map(Names::key).collect(Collectors.joining("\n"));
    }

    /** Name of a role's organization, or null. */
    public static String organization(Role role) {
        return role.getOrganization() == null ? null : role.getOrganization().getName();
    }

    /** By this a part is known as well: a relation to somebody of the book by what they are called now. */
    public static Optional<String> otherKey(Entity item) {
        return item instanceof Relation relation && relation.getOther() != null ? Optional.of(fold(relation.getKind(), name(relation))) : Optional.empty();
    }

    /** Whom a source names: somebody of the book may be called otherwise by now. */
    private static String written(Relation relation) {
        return relation.getName() == null || relation.getName().isBlank() ? name(relation) : relation.getName();
    }

    /** Whether somebody is named by the key of their card, and not by words. */
    public static boolean isCard(String name) {
        return name != null && name.regionMatches(true, 0, "urn:uuid:", 0, 9);
    }

    /** Who a relation is with. */
    public static String name(Relation relation) {
        return relation.getOther() == null ? relation.getName() : relation.getOther().getName();
    }

    /** Parts by their key; where two have the same, the later one counts from 2. */
    public static <T extends Entity> Map<String, T> byKey(List<T> items) {
        Map<String, T> keyed = new LinkedHashMap<>();
        for (T item : items) {
            String key = key(item);
            String free = key;
            for (int n = 2; keyed.containsKey(free); n++) {
                free = key + "#" + n;
            }
            keyed.put(free, item);
        }
        return keyed;
    }

    /** What files may say of such a part. */
    public static List<EAttribute> attributes(Entity item) {
        return item.eClass().getEAllAttributes().stream().filter(a -> !OURS.contains(a)).toList();
    }

    /** Whether two parts say the same in all that files may say. */
    public static boolean same(Entity one, Entity other) {
        boolean equal = attributes(one).stream().allMatch(a -> Objects.equals(one.eGet(a), other.eGet(a)));
        return equal && (!(one instanceof Role a) || OrganizationNames.same(organization(a), organization((Role) other)));
    }

    /** The part in words. */
    public static String text(Entity item) {
        return switch (item) {
            case EmailAddress email -> email.getAddress() + bracket(email.getLabel());
            case PhoneNumber phone -> phone.getNumber() + bracket(phone.getLabel());
            case PostalAddress a -> join(a.getPoBox(), a.getExtended(), a.getStreet(), a.getPostalCode(),
                    a.getLocality(), a.getRegion(), a.getCountry()) + bracket(a.getLabel());
            case WebLink link -> link.getUri() + bracket(link.getLabel());
            case CustomField field -> field.getName() + ": " + field.getValue();
            case Anniversary anniversary -> anniversary.getDate() + bracket(anniversary.getLabel());
            case Relation relation -> name(relation) + bracket(relation.getKind());
            case Role role -> join(role.getTitle(), role.getDepartment(), organization(role));
            default -> item.eClass().getName();
        };
    }

    private static String bracket(String label) {
        return label == null ? "" : " (" + label + ")";
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
