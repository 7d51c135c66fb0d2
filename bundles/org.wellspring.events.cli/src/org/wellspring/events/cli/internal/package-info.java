// SPDX-License-Identifier: EPL-2.0
/** The commands about events. */
package org.wellspring.events.cli.internal;
