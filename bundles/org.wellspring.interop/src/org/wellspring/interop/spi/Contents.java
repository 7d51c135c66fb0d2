// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.spi;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.Space;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.SourceRecord;
import org.wellspring.model.base.Entity;

/**
 * What there is to write, as detached copies in the order in which they came into the book; what a format takes, it may take several
 * times. Roles refer to organizations, and relations to people, that have a name alone. One thread; each way through says how far it
 * is, and may be cancelled by the user.
 */
public interface Contents {
    /** Takes one after the other. */
    @FunctionalInterface
    interface Taker<T> {
        /** Takes one. */
        void take(T one) throws IOException;
    }

    /** Where it all is. */
    Space space();

    /** Whether it is about people whom the user has chosen, and nothing else. */
    boolean isChosen();

    /** The people, all or those chosen; answers how many. */
    long people(Taker<Person> taker) throws IOException;

    /** The organizations that are more than somebody's employer; none where people were chosen. Answers how many. */
    long organizations(Taker<Organization> taker) throws IOException;

    /** What is kept of records about nobody, such as groups; none where people were chosen. */
    long others(Taker<SourceRecord> taker) throws IOException;

    /** All objects of this class; none where people were chosen. What they refer to has an id, and of people and organizations a name. */
    long objects(EClass type, Taker<Entity> taker) throws IOException;

    /** A person's words as files have them: tags and kinds, each once. */
    List<String> words(Person person);

    /** The day that it is, where the user is: roles that ended before are over. */
    LocalDate today();

    /**
     * Says how far the work is; called by all ways through by themselves.
     *
     * @param total 0 where that is not known
     * @throws CancellationException if the user wants no more of it
     */
    void progress(long done, long total);
}
