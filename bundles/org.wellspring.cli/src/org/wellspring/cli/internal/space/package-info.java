// SPDX-License-Identifier: EPL-2.0
/** Commands about a space as a whole: making one, its settings, its health, its backups. */
package org.wellspring.cli.internal.space;
