// SPDX-License-Identifier: EPL-2.0
/** Contacts that members pass on: what of somebody goes along is chosen and seen before it does. */
package org.wellspring.mastermind.ui.internal.contact;
