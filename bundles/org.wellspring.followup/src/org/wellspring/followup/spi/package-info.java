// SPDX-License-Identifier: EPL-2.0
/** What bundles, ours and others', implement as OSGi services to put something on Today. */
package org.wellspring.followup.spi;
