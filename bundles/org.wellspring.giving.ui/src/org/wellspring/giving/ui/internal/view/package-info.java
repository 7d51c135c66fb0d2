// SPDX-License-Identifier: EPL-2.0
/** The view of giving. */
package org.wellspring.giving.ui.internal.view;
