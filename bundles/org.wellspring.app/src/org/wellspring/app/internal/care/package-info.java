// SPDX-License-Identifier: EPL-2.0
/** Backups, checks, settings, colours. */
package org.wellspring.app.internal.care;
