// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.people.spi.Writings.Writing;

/** Prepares words for people: the templates there are, and what they become for somebody. An OSGi service. Any thread. */
public interface Drafts {

    /** All templates, the user's own first, then in the order of their sources. */
    List<Template> templates(Space space);

    /** The template with a key. */
    Optional<Template> template(Space space, String key);

    /** The names of all fields that templates may have. */
    List<String> fields();

    /** What there is to write about an object to a person. */
    Optional<Writing> about(Space space, UUID object, UUID person);

    /** The template that suits somebody best, and what it is about. */
    Template suggested(Space space, UUID person, Optional<Writing> about);

    /** The ways by which a template can reach somebody, the most usual first; one for which nothing is known is among them if there is no other. */
    List<DraftWay> ways(Space space, UUID person, Template template);

    /**
     * A template filled for somebody.
     *
     * @param told what the user says for fields, by their name; stands before what is known
     * @param about what it is about; its ready words stand in the place of the template's
     * @throws org.wellspring.core.SpaceException if the person is gone, or the template is for prospecting and the person a friend only (T6)
     */
    DraftedWords words(Space space, UUID person, Template template, DraftWay way, Map<String, String> told, Optional<Writing> about);

    /** Whether a template may be taken for somebody: one for prospecting is for nobody who is a friend only (T6). */
    boolean fits(Space space, UUID person, Template template);
}
