// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.tests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.wellspring.oplog.codec.CodecException;
import org.wellspring.share.internal.content.SegmentContent;
import org.wellspring.share.internal.content.SegmentContent.Item;
import org.wellspring.share.internal.members.DeviceCard;
import org.wellspring.share.internal.members.Statement;
import org.wellspring.share.internal.members.StatementBytes;
import org.wellspring.share.internal.seal.DamagedSegment;
import org.wellspring.share.internal.seal.DeviceKeys;
import org.wellspring.share.internal.seal.EpochKey;
import org.wellspring.share.internal.seal.KeyLetter;
import org.wellspring.share.internal.seal.Segment;
import org.wellspring.store.replica.Batch;

/** What segments hold, read with one device's keys and nothing that works with them: a second reading of docs/segment-format.md. */
final class Unsealed {
    /** By device and number. */
    final Map<String, Segment> segments = new TreeMap<>();
    final Map<UUID, EpochKey> epochs = new HashMap<>();

    Unsealed(Collection<byte[]> all, DeviceKeys keys) throws DamagedSegment {
        for (byte[] bytes : all) {
            Segment segment = Segment.read(bytes);
            segments.put(segment.name().text(), segment);
            for (KeyLetter letter : segment.letters()) {
                if (letter.to().equals(keys.device())) {
                    letter.open(keys).ifPresent(key -> epochs.put(key.epoch(), key));
                }
            }
        }
        int known = 0;
        while (known < epochs.size()) {
            known = epochs.size();
            for (Segment segment : segments.values()) {
                for (Statement statement : statements(segment)) {
                    if (statement instanceof Statement.EpochBegan began && epochs.containsKey(began.epoch())) {
                        EpochKey later = epochs.get(began.epoch());
                        began.earlier().forEach((epoch, sealed) -> later.open(epoch, sealed).ifPresent(key -> epochs.put(epoch, key)));
                    }
                }
            }
        }
    }

    private List<Statement> statements(Segment segment) throws DamagedSegment {
        List<Statement> statements = new ArrayList<>();
        for (Item item : content(segment).map(SegmentContent::items).orElse(List.of())) {
            if (item.kind() == Item.STATEMENT) {
                statements.add(StatementBytes.read(item.bytes()));
            }
        }
        return statements;
    }

    /** What is in a segment; empty where there is no key for it. */
    Optional<SegmentContent> content(Segment segment) throws DamagedSegment {
        EpochKey key = epochs.get(segment.epoch());
        return key == null ? Optional.empty() : Optional.of(SegmentContent.read(segment.open(key).orElseThrow()));
    }

    /** The last of a device's segments. */
    Segment last(String device) {
        return segments.values().stream().filter(segment -> segment.device().text().equals(device)).max(Comparator.comparing(Segment::number)).orElseThrow();
    }

    /** All of it as text that depends on no {@code toString}. */
    String describe() throws DamagedSegment, CodecException {
        StringBuilder text = new StringBuilder();
        for (Segment segment : segments.values()) {
            text.append(segment.name().text()).append(" group ").append(segment.group()).append(" epoch ").append(segment.epoch()).append('\n');
            for (KeyLetter letter : segment.letters()) {
                text.append("  letter to ").append(letter.to().text()).append(" epoch ").append(letter.epoch()).append('\n');
            }
            Optional<SegmentContent> content = content(segment);
            if (content.isEmpty()) {
                text.append("  sealed\n");
                continue;
            }
            text.append("  at ").append(content.get().at()).append('\n');
            new TreeMap<>(content.get().heard()).forEach((device, number) -> text.append("  heard ").append(device.text()).append(' ').append(number)
                    .append('\n'));
            for (Item item : content.get().items()) {
                text.append("  ").append(describe(item)).append('\n');
            }
        }
        return text.toString();
    }

    private static String describe(Item item) throws DamagedSegment, CodecException {
        return switch (item.kind()) {
            case Item.STATEMENT -> describe(StatementBytes.read(item.bytes()));
            case Item.BATCH -> {
                Batch batch = Batch.read(item.bytes());
                yield "transaction " + batch.device().text() + " " + batch.since() + " " + batch.until() + " " + batch.author() + " " + batch.at() + " "
                        + batch.label();
            }
            default -> "kind " + item.kind() + " " + item.bytes().length + " bytes";
        };
    }

    private static String describe(Statement statement) {
        return switch (statement) {
            case Statement.Founded said -> "founded " + said.member() + " " + said.name() + " " + describe(said.device());
            case Statement.TakenBack said -> "taken back " + said.invitation();
            case Statement.Invited said -> "invited " + said.invitation() + " " + hex(said.secret()) + " " + said.name() + " " + said.member();
            case Statement.Admitted said -> "admitted " + said.member() + " " + said.name() + " " + describe(said.device()) + " " + said.invitation();
            case Statement.DeviceAdded said -> "device " + describe(said.device()) + " " + said.invitation();
            case Statement.MemberRemoved said -> "removed " + said.member();
            case Statement.DeviceRemoved said -> "device removed " + said.device().text();
            case Statement.Decided said -> "decided " + said.member() + " " + said.stays();
            case Statement.Kept said -> "kept " + said.device().text() + " " + said.until();
            case Statement.EpochBegan said -> "epoch " + said.epoch() + " " + new TreeMap<>(said.earlier()).keySet();
            case Statement.Succeeded said -> "succeeded " + said.before().text() + " " + describe(said.device()) + " " + hex(said.signature());
            case Statement.Unknown said -> "unknown " + said.kind();
        };
    }

    private static String describe(DeviceCard card) {
        return card.device().text() + " " + hex(card.keys().signing()) + " " + hex(card.keys().agreement()) + " " + card.label() + " " + card.paper();
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
