// SPDX-License-Identifier: EPL-2.0
/** Rhythms: when one counts (F3, F4), its interval, its next date (F5), and spans of time in words. Agreeing on one, and keeping to it, is follow-up. */
package org.wellspring.people.rhythm;
