// SPDX-License-Identifier: EPL-2.0
/** Panels with fields to fill in, and how what is typed into them is read. */
package org.wellspring.ui.form;
