// SPDX-License-Identifier: EPL-2.0
/**
 * When two spellings mean the same: of names, organizations, e-mail addresses and telephone numbers. The one home of these
 * rules; search, lists, duplicates and files all go by them.
 */
package org.wellspring.people.spelling;
