// SPDX-License-Identifier: EPL-2.0
/**
 * Record formats, in and out, as services: {@link org.wellspring.interop.spi.RecordFormat}. A format cuts a file into records and says
 * what each one means, as a {@link org.wellspring.interop.spi.Draft}; who is who, what changes, and how it is saved and taken back is
 * decided by the import, for all formats alike (X1, X2, X6, X8).
 */
package org.wellspring.interop.spi;
