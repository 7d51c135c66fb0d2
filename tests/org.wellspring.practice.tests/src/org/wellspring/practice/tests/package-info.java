// SPDX-License-Identifier: EPL-2.0
/** Years of a believable network, day by day, beside a slow reading of what is required. */
package org.wellspring.practice.tests;
