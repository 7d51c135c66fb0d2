// SPDX-License-Identifier: EPL-2.0
/** Staying welcome, in the window: wishes about contact, consent, and all of them in a list. */
package org.wellspring.etiquette.ui.internal;
