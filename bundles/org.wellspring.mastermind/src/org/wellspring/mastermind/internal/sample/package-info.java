// SPDX-License-Identifier: EPL-2.0
/** The group of the sample world. */
package org.wellspring.mastermind.internal.sample;
