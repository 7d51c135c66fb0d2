// SPDX-License-Identifier: EPL-2.0
/** What plug-ins implement to add to what etiquette knows. */
package org.wellspring.etiquette.spi;
