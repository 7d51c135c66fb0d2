// SPDX-License-Identifier: EPL-2.0
/** Who may be one and the same, and whom a name means. */
package org.wellspring.people.internal.likeness;
