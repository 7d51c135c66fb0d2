// SPDX-License-Identifier: EPL-2.0
/** Commands about what is due: the list of the day, rhythms, promises, next steps, cards. */
package org.wellspring.followup.cli.internal;
