// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.spi;

import java.util.List;
import java.util.Locale;

import org.wellspring.drafts.Template;

/**
 * Brings templates for words to somebody. An OSGi service; ours are brought by one, too. A template with the key of an earlier one stands in
 * its place, and the user's own stand in the place of all. Called on any thread; who throws brings none.
 */
@FunctionalInterface
public interface DraftTemplates {
    /**
     * All it has, in a language if it can. {@link Template#read} makes one of text; its source is the name of who brings it, for people.
     */
    List<Template> templates(Locale locale);
}
