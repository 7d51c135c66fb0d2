// SPDX-License-Identifier: EPL-2.0
/** A goal: noted, opened, its steps and ways. */
package org.wellspring.goals.ui.internal.goal;
