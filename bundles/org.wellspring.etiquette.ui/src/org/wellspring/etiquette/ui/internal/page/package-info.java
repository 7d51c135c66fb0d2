// SPDX-License-Identifier: EPL-2.0
/** How somebody would like to be reached, on the page of a person. */
package org.wellspring.etiquette.ui.internal.page;
