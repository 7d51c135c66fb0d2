// SPDX-License-Identifier: EPL-2.0
/** The view of goals. */
package org.wellspring.goals.ui.internal.view;
