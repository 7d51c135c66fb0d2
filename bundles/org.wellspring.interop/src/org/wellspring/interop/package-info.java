// SPDX-License-Identifier: EPL-2.0
/**
 * Contacts in and out of a space in open formats (X1, X2, X6, X7, X8).
 * <p>
 * An import has two halves. {@link org.wellspring.interop.Importer#read Reading} makes an
 * {@link org.wellspring.interop.ImportPlan}: what would be created, changed, left alone, and what can't be read and why.
 * It writes nothing and is also the preview and the dry run. {@link org.wellspring.interop.Importer#apply Applying} the
 * plan is one transaction, so one undo step.
 * <p>
 * Nothing here belongs on the realm: every call may take seconds and is cancelled through its
 * {@link org.wellspring.interop.Progress}.
 */
package org.wellspring.interop;
