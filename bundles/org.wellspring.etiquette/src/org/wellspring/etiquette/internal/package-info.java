// SPDX-License-Identifier: EPL-2.0
/** The guards, a class for each rule. */
package org.wellspring.etiquette.internal;
