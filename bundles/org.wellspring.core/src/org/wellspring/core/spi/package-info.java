// SPDX-License-Identifier: EPL-2.0
/** What bundles, ours and others', implement as OSGi services to add to what Wellspring knows. */
package org.wellspring.core.spi;
