// SPDX-License-Identifier: EPL-2.0
/** Two who may be one person: looking at both, and joining them. */
package org.wellspring.people.ui.internal.compare;
