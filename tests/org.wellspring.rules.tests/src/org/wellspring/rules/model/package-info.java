// SPDX-License-Identifier: EPL-2.0
/** Writes {@code docs/model.md} from the model and its comments, so that the picture of it is never an old one. */
package org.wellspring.rules.model;
