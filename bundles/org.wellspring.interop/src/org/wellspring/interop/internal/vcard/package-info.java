// SPDX-License-Identifier: EPL-2.0
/** Persons to cards and cards to persons, in all versions and spellings of vCard. */
package org.wellspring.interop.internal.vcard;
