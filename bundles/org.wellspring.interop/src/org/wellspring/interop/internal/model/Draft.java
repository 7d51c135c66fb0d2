// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.model;

import java.time.Instant;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.wellspring.model.ImportRun;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.SourceRecord;
import org.wellspring.model.base.Entity;

/**
 * What a record says, as a detached object that no space holds.
 *
 * @param entity a Person or an Organization, whose roles refer to detached organizations that have a name alone; an
 *        empty ImportRun where the record is about neither
 * @param title name for lists
 * @param identity how the record is recognised when it comes again
 * @param kept the record itself, for the model may not hold all of it (X1)
 * @param members keys of the people in the group that the record is about; else empty
 */
public record Draft(Entity entity, String title, Identity identity, String kept, List<String> members) {
    /**
     * How a record is recognised.
     *
     * @param format format of its source, such as "vcard"
     * @param key its UID, profile address, or a digest of its identifying fields
     * @param given whether the source gave the key, rather than its being made of fields that others may share
     * @param digest SHA-256 of the record's text
     */
    public record Identity(String format, String key, boolean given, String digest) {
        /** The same with another key. */
        public Identity withKey(String newKey) {
            return new Identity(format, newKey, given, digest);
        }

        /** The same with another digest. */
        public Identity withDigest(String newDigest) {
            return new Identity(format, key, given, newDigest);
        }
    }

    /** The same with another identity. */
    public Draft with(Identity other) {
        return new Draft(entity, title, other, kept, members);
    }

    /** Writes where this came from into a source record. */
    public void describe(SourceRecord source, Instant now) {
        source.setFormat(identity.format());
        source.setKey(identity.key());
        source.setDigest(identity.digest());
        if (source.getKept().size() != 1 || !source.getKept().get(0).equals(kept)) {
            source.getKept().clear();
            source.getKept().add(kept);
        }
        source.setImportedAt(now);
    }

    /** A new source record that says where this came from. */
    public SourceRecord source(Instant now) {
        SourceRecord source = ModelFactory.eINSTANCE.createSourceRecord();
        describe(source, now);
        return source;
    }

    /** The source records of an object that can have some. */
    public static EList<SourceRecord> sources(Entity holder) {
        return switch (holder) {
            case Person person -> person.getSources();
            case Organization organization -> organization.getSources();
            case ImportRun run -> run.getOthers();
            default -> throw new IllegalArgumentException(holder.eClass().getName());
        };
    }
}
