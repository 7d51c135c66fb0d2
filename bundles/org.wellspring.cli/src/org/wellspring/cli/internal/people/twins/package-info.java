// SPDX-License-Identifier: EPL-2.0
/** Commands about people who may be in the book twice. */
package org.wellspring.cli.internal.people.twins;
