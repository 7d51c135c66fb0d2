// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.table;

/** What a column of a table of contacts can hold. */
enum Field {
    NAME, PREFIX, GIVEN, MIDDLE, FAMILY, SUFFIX, NICKNAME, PHONETIC, SORT_AS, RELATION,
    BIRTH_YEAR, BIRTH_MONTH, BIRTH_DAY,
    BIRTHDAY, ANNIVERSARY, NOTES, TAGS, KINDS, LANGUAGE, TIME_ZONE, PHOTO, UID, MET_ON, PROFILE,
    COMPANY, DEPARTMENT, TITLE,
    EMAIL, EMAIL_NAME, PHONE, LINK, MESSENGER, MESSENGER_SERVICE, DAY, CUSTOM,
    STREET, EXTENDED, PO_BOX, CITY, REGION, POSTCODE, COUNTRY, FORMATTED,
    /** Names the number, address or the like in the same group. */
    LABEL,
    /** Known, and of no use to a person; it stays with the kept record. */
    IGNORE;

    /** Whether a column of this kind tells who a row is about. */
    boolean identifies() {
        return switch (this) {
            case NAME, GIVEN, FAMILY, EMAIL, PHONE, COMPANY, NICKNAME -> true;
            default -> false;
        };
    }
}
