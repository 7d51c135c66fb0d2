// SPDX-License-Identifier: EPL-2.0
/** Commands that bring contacts in and take them out. */
package org.wellspring.interop.cli.internal;
