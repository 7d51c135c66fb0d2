// SPDX-License-Identifier: EPL-2.0
/** Commands about organizations. */
package org.wellspring.cli.internal.people.organization;
