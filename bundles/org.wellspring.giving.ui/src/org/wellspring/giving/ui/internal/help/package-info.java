// SPDX-License-Identifier: EPL-2.0
/** Help given or received, noted and changed. */
package org.wellspring.giving.ui.internal.help;
