// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jgit.lib.ObjectId;
import org.wellspring.share.spi.SegmentName;
import org.wellspring.share.spi.Transport.Listing;
import org.wellspring.share.spi.TransportException;

/**
 * One look at the host. Branches only ever grow in our copy: where the host's was taken back or is gone, ours is sent again, with the
 * very commits it had; where it was written anew, both are joined.
 */
final class Looking {
    /** How often it is looked again because somebody else did something meanwhile. */
    private static final int ROUNDS = 3;

    private final Host host;

    Looking(Host host) {
        this.host = host;
    }

    /** What is there now. */
    Listing look(Copy copy) throws IOException, TransportException {
        Set<String> remarks = new LinkedHashSet<>();
        Round round = new Round(copy, remarks);
        for (int i = 1; round.again() && i < ROUNDS; i++) {
            round = new Round(copy, remarks);
        }
        Set<SegmentName> names = round.names();
        copy.tidy();
        return new Listing(names, List.copyOf(remarks));
    }

    private final class Round {
        private final Copy copy;
        private final Set<String> remarks;
        private final Map<String, ObjectId> ours;
        private final Map<String, ObjectId> there;
        /** What the host should have and has not, by device. */
        private final Map<String, ObjectId> owed = new HashMap<>();
        private boolean meanwhile;

        Round(Copy copy, Set<String> remarks) throws IOException, TransportException {
            this.copy = copy;
            this.remarks = remarks;
            this.ours = copy.tips();
            this.there = host.fetch(copy, (device, tip) -> !tip.equals(ours.get(device)) && !copy.has(tip), this::compare);
            if (!owed.isEmpty()) {
                putBack();
            }
        }

        private void compare(Map<String, ObjectId> tips) throws IOException {
            for (Map.Entry<String, ObjectId> tip : tips.entrySet()) {
                String device = tip.getKey();
                ObjectId theirs = tip.getValue();
                ObjectId known = ours.get(device);
                if (known == null || !known.equals(theirs) && copy.includes(theirs, known)) {
                    advance(device, theirs);
                } else if (!known.equals(theirs)) {
                    owed.put(device, copy.includes(known, theirs) ? known : copy.join(known, theirs));
                }
            }
            ours.forEach((device, known) -> {
                if (!tips.containsKey(device)) {
                    owed.put(device, known);
                }
            });
        }

        private void advance(String device, ObjectId tip) throws IOException {
            if (copy.advance(device, tip)) {
                remark("remark.twice");
            }
        }

        private void putBack() throws IOException {
            Map<String, ObjectId> back = new HashMap<>(owed);
            Map<String, String> refused;
            try (Sending sending = host.sending(copy)) {
                Map<String, ObjectId> now = sending.tips();
                back.keySet().removeIf(device -> !Objects.equals(now.get(device), there.get(device)));
                refused = back.isEmpty() ? Map.of() : sending.send(back);
            } catch (IOException | TransportException e) {
                if (Answers.broken(e)) {
                    throw new IOException("Putting back", e);
                }
                // It was looked all the same; whoever wants to write will be told why that can't be.
                remark("remark.notRestored");
                return;
            }
            meanwhile = back.size() < owed.size() || !refused.isEmpty();
            back.keySet().removeAll(refused.keySet());
            for (Map.Entry<String, ObjectId> tip : back.entrySet()) {
                remark(tip.getValue().equals(ours.get(tip.getKey())) ? "remark.restored" : "remark.rewritten");
                advance(tip.getKey(), tip.getValue());
                owed.remove(tip.getKey());
            }
        }

        private void remark(String key) {
            remarks.add(host.remark(key));
        }

        /** Whether somebody changed something between our look and our putting back. */
        boolean again() {
            return meanwhile;
        }

        /** What the host has; of a branch that it lost and does not take back, what it still has. */
        Set<SegmentName> names() throws IOException {
            Set<SegmentName> all = copy.chains().names();
            if (owed.isEmpty()) {
                return all;
            }
            Set<SegmentName> names = new HashSet<>(all);
            names.removeIf(name -> owed.containsKey(name.device()));
            for (String device : new ArrayList<>(owed.keySet())) {
                ObjectId theirs = there.get(device);
                if (theirs != null && copy.has(theirs)) {
                    Set<SegmentName> had = copy.chains().upTo(device, theirs);
                    had.retainAll(all);
                    names.addAll(had);
                }
            }
            return names;
        }
    }
}
