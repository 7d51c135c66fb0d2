// SPDX-License-Identifier: EPL-2.0
/**
 * Contacts in and out of a space in open formats (X1, X2, X6, X7, X8).
 * <p>
 * An import has two halves. {@link org.wellspring.interop.Importer#read Reading} makes an
 * {@link org.wellspring.interop.ImportPlan}: what would be created, changed, left alone, and what can't be read and why.
 * It writes nothing and is also the preview and the dry run. {@link org.wellspring.interop.Importer#apply Applying} the
 * plan is one transaction, so one undo step.
 * <p>
 * A record is about somebody known if its source says so (UID, profile address), or by the same e-mail address with a
 * compatible name; anything weaker makes a new person, and duplicates are for the user to judge (M13). A table without a
 * key of its own is known by name and first address or number. Known people are changed as
 * {@code docs/adr/0010-an-import-compares-three.md} says.
 * <p>
 * A photo that a file only links to is not fetched. A company's card becomes an organization, a group's card a tag of
 * its members; both leave again as they came.
 * <p>
 * Nothing here belongs on the realm: every call may take seconds and is cancelled through its
 * {@link org.wellspring.interop.Progress}.
 */
package org.wellspring.interop;
