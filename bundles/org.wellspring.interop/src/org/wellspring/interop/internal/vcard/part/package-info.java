// SPDX-License-Identifier: EPL-2.0
/** Single properties of cards, as the many programs write them: days, numbers, photos, messengers, relations. */
package org.wellspring.interop.internal.vcard.part;
