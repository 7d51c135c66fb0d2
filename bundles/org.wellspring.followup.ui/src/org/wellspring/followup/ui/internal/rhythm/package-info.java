// SPDX-License-Identifier: EPL-2.0
/** The rhythm with somebody: agreeing on it, resting it, ending it. */
package org.wellspring.followup.ui.internal.rhythm;
