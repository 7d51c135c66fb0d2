// SPDX-License-Identifier: EPL-2.0
/** The tables about people, kept with every change; what a touch is, and how things stand today. */
package org.wellspring.people.internal.rows;
