// SPDX-License-Identifier: EPL-2.0
/** People, organizations and notes in the palette. */
package org.wellspring.people.ui.internal.palette;
