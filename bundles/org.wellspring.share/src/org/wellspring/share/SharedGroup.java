// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.words.Texts;
import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.Ids;
import org.wellspring.share.internal.engine.GroupLog;
import org.wellspring.share.internal.join.CheckWords;
import org.wellspring.share.internal.join.Invitation;
import org.wellspring.share.internal.join.RecoveryCode;
import org.wellspring.share.internal.join.Reply;
import org.wellspring.share.internal.local.AnswerFile;
import org.wellspring.share.internal.local.GroupFolder;
import org.wellspring.share.internal.local.GroupSettings;
import org.wellspring.share.internal.local.SecretFile;
import org.wellspring.share.internal.members.DeviceCard;
import org.wellspring.share.internal.members.Membership;
import org.wellspring.share.internal.members.Membership.Standing;
import org.wellspring.share.internal.members.Statement;
import org.wellspring.share.spi.TransportKind.Address;

/**
 * A group that is open on this machine: its space, who belongs, and the way to the others. What is done in the space is the user's own business
 * and waits for nobody; {@link #sync} tells the others, and takes in what they did.
 * <p>
 * Methods that wait for a disk or a network say so and belong on no window's thread. Everything is durable when a method returns. What can't be
 * done throws a {@link org.wellspring.core.SpaceException} with the words for it.
 */
public final class SharedGroup implements AutoCloseable {
    private final GroupFolder folder;
    private final Space space;
    private final GroupLog log;
    private final Carriers carriers;
    private final Consumer<SharedGroup> closing;
    private GroupSettings settings;
    private final Carrying carrying;
    private volatile Optional<String> problem = Optional.empty();
    private volatile boolean copied;
    private volatile boolean givenUp;
    private volatile boolean keptAside;
    private volatile boolean putAway;

    SharedGroup(GroupFolder folder, GroupSettings settings, Space space, GroupLog log, Carriers carriers, Consumer<SharedGroup> closing) {
        this.folder = folder;
        this.settings = settings;
        this.space = space;
        this.log = log;
        this.carriers = carriers;
        this.closing = closing;
        carrying = new Carrying(folder, log, carriers, space.clock());
    }

    void found(Statement.Founded founded) throws IOException {
        log.found(founded);
    }

    /** Which group: the id of its space. */
    public UUID id() {
        return space.id();
    }

    /** What the group is called, as far as is known here. */
    public synchronized String name() {
        return settings.name();
    }

    /** Remembers what the group is called, for lists that do not open it. */
    public synchronized void rename(String name) {
        if (!settings.name().equals(name)) {
            save(settings.named(name));
        }
    }

    private void save(GroupSettings changed) {
        if (givenUp) {
            return;
        }
        try {
            changed.write(folder.settings());
            settings = changed;
        } catch (IOException e) {
            throw SharedGroups.failed(folder, e);
        }
    }

    /** The group's space. */
    public Space space() {
        return space;
    }

    /** This machine's name in the group. */
    public String device() {
        return log.device().text();
    }

    /** Who we are in the group; empty until we are known to be in it. */
    public Optional<UUID> me() {
        return log.me().map(Membership.Member::id);
    }

    /** The file with this machine's keys to the group, which only the user can read: docs/facts/key-stores.md says why no key store has them. */
    public Path keys() {
        return folder.keys();
    }

    /** Whether we belong to it now: an answer that nobody approved yet does not count, and neither does who was removed. */
    public boolean belongs() {
        return log.membership().isActive(log.device());
    }

    /** Whether anything that others wrote has come from where the group is carried, even if it can't be read yet. */
    public boolean isFound() {
        return !log.others().isEmpty();
    }

    /** Members who came in by this machine's word: it is for this machine to say more of them in the space. */
    public Set<UUID> admittedHere() {
        return log.admittedHere();
    }

    /** All who belong or did, in the order in which they came. */
    public List<GroupMember> members() {
        Membership membership = log.membership();
        Map<DeviceId, Long> heard = new HashMap<>();
        log.others().forEach(state -> heard.put(state.device(), state.at()));
        Optional<UUID> me = me();
        List<GroupMember> members = new ArrayList<>();
        for (Membership.Member member : membership.members()) {
            List<GroupMember.Device> devices = membership.devicesOf(member.id()).stream().map(device -> new GroupMember.Device(device.id().text(),
                    device.card().label(), device.card().paper(), device.id().equals(log.device()),
                    Optional.ofNullable(heard.get(device.id())).filter(at -> at > 0).map(Instant::ofEpochMilli))).toList();
            Optional<Instant> last = membership.devices().stream().filter(device -> device.member().equals(member.id()))
                    .map(device -> heard.getOrDefault(device.id(), 0L)).max(Long::compare).filter(at -> at > 0).map(Instant::ofEpochMilli);
            members.add(new GroupMember(member.id(), member.name(), standing(member), me.filter(member.id()::equals).isPresent(), devices, last));
        }
        return members;
    }

    private static GroupMember.Standing standing(Membership.Member member) {
        return switch (member.standing()) {
            case ACTIVE -> GroupMember.Standing.ACTIVE;
            case SUSPENDED -> GroupMember.Standing.SUSPENDED;
            case REMOVED -> member.left() ? GroupMember.Standing.LEFT : GroupMember.Standing.REMOVED;
        };
    }

    // ---------------------------------------------------------------- who belongs

    /**
     * Invites somebody. The text is for them alone: whoever has it can answer in their name, which the check words would show.
     *
     * @param name what they are called
     * @return what to send them
     */
    public String invite(String name) {
        return invite(name, Optional.empty());
    }

    /** Invites another device of our own. */
    public String inviteOwnDevice() {
        requireBelonging();
        UUID me = me().orElseThrow();
        return invite(log.membership().member(me).orElseThrow().name(), Optional.of(me));
    }

    private String invite(String name, Optional<UUID> member) {
        requireBelonging();
        byte[] secret = new byte[Invitation.SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        UUID id = Ids.next();
        say(new Statement.Invited(id, secret, name, member));
        String inviter = log.membership().member(me().orElseThrow()).orElseThrow().name();
        Invitation invitation = new Invitation(id(), name(), log.root().orElseThrow(), id, secret, name, inviter, member,
                settings.address().map(at -> at.kind()).orElse(""),
                settings.address().map(carriers::told).orElse(""));
        return invitation.text(text(member.isPresent() ? "invitation.device" : "invitation", name, inviter, name()));
    }

    /** The invitations that wait for an answer: any member may take one back. */
    public List<OpenInvitation> invitations() {
        return log.membership().open().stream().map(invited -> new OpenInvitation(invited.invitation(), invited.name(), invited.member().isPresent())).toList();
    }

    /**
     * Takes an invitation back: whoever answers it is let in no longer.
     *
     * @throws org.wellspring.core.SpaceException if it does not wait for an answer
     */
    public void takeBack(UUID invitation) {
        requireBelonging();
        if (log.membership().invitation(invitation).isEmpty()) {
            throw refused("no-invitation-open");
        }
        say(new Statement.TakenBack(invitation));
    }

    /**
     * Reads an answer to an invitation that any member gave. Nothing is done yet.
     *
     * @throws org.wellspring.core.SpaceException if it is none, belongs to another group, or the invitation was used
     */
    public Applicant read(String reply) {
        Reply read = Reply.read(reply).orElseThrow(() -> refused("no-reply"));
        if (!read.group().equals(id())) {
            throw refused("reply-of-other-group", name());
        }
        if (log.membership().isUsed(read.invitation())) {
            throw refused("invitation-used", read.name());
        }
        Statement.Invited invited = log.membership().invitation(read.invitation()).orElseThrow(() -> refused("invitation-unknown", read.name()));
        if (!read.isProvedBy(invited.secret())) {
            throw refused("reply-unproved", read.name());
        }
        return new Applicant(read, CheckWords.of(log.root().orElseThrow(), invited.secret(), read), invited.member());
    }

    /**
     * Lets somebody, or another device of ours, in whose check words were the same. They can read all that was ever written in the group.
     *
     * @return the member's id
     * @throws org.wellspring.core.SpaceException if it is another member's device, for only they let it in
     */
    public UUID admit(Applicant applicant) {
        requireBelonging();
        if (applicant.isOwnDevice()) {
            if (!applicant.member().equals(me())) {
                throw refused("others-device", applicant.name());
            }
            say(new Statement.DeviceAdded(applicant.reply().card(), Optional.of(applicant.reply().invitation())));
            return applicant.member().orElseThrow();
        }
        UUID member = Ids.next();
        Reply reply = applicant.reply();
        say(new Statement.Admitted(member, reply.name(), reply.card(), reply.invitation()));
        return member;
    }

    /**
     * Makes a recovery code, by which we come in again when all our devices are lost. It is shown once, and kept nowhere.
     */
    public String recoveryCode() {
        requireBelonging();
        RecoveryCode code = RecoveryCode.fresh(DeviceId.parse(settings.root().text()));
        say(new Statement.DeviceAdded(new DeviceCard(code.keys().open(), text("paper"), true), Optional.empty()));
        return code.text();
    }

    /** Removes a member: what they write from now on is no longer taken in, and new keys are made. What they have read they have read. */
    public void remove(UUID member) {
        requireBelonging();
        if (log.membership().member(member).filter(known -> known.standing() != Standing.REMOVED).isEmpty()) {
            throw refused("no-member");
        }
        say(new Statement.MemberRemoved(member));
    }

    /** Removes a device, such as one that was lost; its member stays. */
    public void removeDevice(String device) {
        requireBelonging();
        DeviceId id = DeviceId.parse(device);
        if (!log.membership().isActive(id)) {
            throw refused("no-device");
        }
        say(new Statement.DeviceRemoved(id));
    }

    /** Goes. What was written stays with the others; here it can be read, and nothing more comes or leaves after the next {@link #sync}. */
    public void leave() {
        requireBelonging();
        say(new Statement.MemberRemoved(me().orElseThrow()));
    }

    /** What we answered to the invitation, as long as it waits to be approved. Reads a file. */
    public Optional<Answered> answer() {
        try {
            return me().isPresent() ? Optional.empty() : AnswerFile.read(folder.answer());
        } catch (IOException e) {
            throw SharedGroups.failed(folder, e);
        }
    }

    /**
     * Wants no longer what was never approved, or what we belong to no longer: the group is on this machine no more, and one can come in anew. When this is closed, which
     * whoever opened it does now, its files go, or, where there is something to read in them, stay beside under another name.
     */
    public void giveUp() {
        boolean undecided = members().stream().anyMatch(member -> member.me() && member.standing() == GroupMember.Standing.SUSPENDED);
        if (belongs() || undecided) {
            throw refused("approved-already", name());
        }
        keptAside = me().isPresent();
        synchronized (this) {
            givenUp = true;
            try {
                // Without them it is no group any more, whatever becomes of the rest.
                Files.deleteIfExists(folder.settings());
            } catch (IOException e) {
                throw SharedGroups.failed(folder, e);
            }
        }
        closing.accept(this);
    }

    /**
     * Puts away a group that nobody else was ever in and nothing carries, with all that is in it, until {@link SharedGroups#bringBack}: it is on this machine
     * no more when this is closed, which whoever opened it does now.
     *
     * @return whether it was; one that has a place, or others, stays
     */
    public boolean putAway() {
        if (address().isPresent() || !log.others().isEmpty() || !invitations().isEmpty()) {
            return false;
        }
        synchronized (this) {
            try {
                Files.move(folder.settings(), folder.settingsAway(), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw SharedGroups.failed(folder, e);
            }
            putAway = true;
            givenUp = true;
        }
        closing.accept(this);
        return true;
    }

    /** Whether it was {@linkplain #giveUp given up}, or {@linkplain #putAway put away}. */
    public boolean isGivenUp() {
        return givenUp;
    }

    /** Of two who removed each other without knowing: says whether this one stays. */
    public void decide(UUID member, boolean stays) {
        requireBelonging();
        say(new Statement.Decided(member, stays));
    }

    /** Takes in what a removed device wrote and nobody had taken in before. */
    public void keep(String device) {
        requireBelonging();
        Long until = log.tray().get(DeviceId.parse(device));
        if (until != null) {
            say(new Statement.Kept(DeviceId.parse(device), until));
        }
    }

    /** Removed devices that wrote something that is not taken in, by name. */
    public Set<String> tray() {
        Set<String> devices = new HashSet<>();
        log.tray().keySet().forEach(device -> devices.add(device.text()));
        return devices;
    }

    private void say(Statement statement) {
        try {
            log.write(List.of(statement), false);
        } catch (IOException e) {
            throw SharedGroups.failed(folder, e);
        }
    }

    private void requireBelonging() {
        if (!belongs()) {
            throw refused(me().isPresent() ? "removed" : "not-yet", name());
        }
        if (log.isRewound() || log.isSplit()) {
            throw refused("rewound", name());
        }
    }

    // ---------------------------------------------------------------- the way to the others

    /** Where the group is carried, as the user typed it; empty if it is on this machine alone. */
    public synchronized Optional<String> place() {
        return settings.address().map(address -> address.address());
    }

    /**
     * Says where the group is carried from now on.
     *
     * @param kind the kind of transport, such as {@code folder}
     * @param typed where, as the user typed it
     */
    public synchronized void move(String kind, String typed) {
        save(settings.at(carriers.address(kind, typed)));
    }

    /**
     * Keeps what the place that carries the group asks for, where only the user can read it; none of it goes to other members.
     *
     * @param name {@code user}, {@code token} or {@code passphrase}
     * @param secret empty to keep it no longer
     */
    public void secret(String name, String secret) {
        try {
            SecretFile.write(folder.secrets(), name, secret);
        } catch (IOException e) {
            throw SharedGroups.failed(folder, e);
        }
    }

    /**
     * Whether the space must be closed and opened again before anything more is sent: this machine was put back to an earlier time, or goes on as another
     * device because a copy of it went on, too.
     */
    public boolean mustReopen() {
        return new AnotherDevice(folder).isReady() || log.isRewound() && !log.isSplit();
    }

    /** Somebody reads on this machine what the others wrote: the next exchange may say so, without waiting for them to write something. Any thread. */
    public void seen() {
        carrying.seen();
    }

    /** How many changes of this machine wait to be sent. Any thread; reads the file. */
    public int waiting() {
        return log.waiting();
    }

    /**
     * Tells the others what was done here, and takes in what they did. Waits for the place that carries the group. What can't be done now is
     * said in the report and done the next time; nothing is thrown for it.
     */
    public SyncReport sync() {
        Optional<Address> place = address();
        if (place.isEmpty()) {
            return report(0, 0, SyncReport.Host.NONE, Optional.empty(), List.of());
        }
        int waited = log.waiting();
        Carrying.Carried carried = carrying.exchange(place.get(), name());
        List<String> remarks = new ArrayList<>(carried.remarks());
        if (copied && carried.problem().isEmpty()) {
            copied = false;
            remarks.addFirst(text("copied", name()));
        }
        int sent = carried.problem().isPresent() ? 0 : waited - log.waiting();
        return report(sent, carried.received(), carried.problem().isPresent() ? SyncReport.Host.UNREACHABLE : SyncReport.Host.REACHABLE, carried.problem(),
                remarks);
    }

    private synchronized Optional<Address> address() {
        return settings.address();
    }

    /** How often it is polite to ask for news; empty for a group that is on this machine alone. */
    Optional<Duration> pace() {
        return address().map(carrying::pace);
    }

    /** Whether the others may have left something; cheap. */
    boolean mayHaveNews() {
        return address().filter(carrying::mayHaveNews).isPresent();
    }

    /**
     * Reads all that the place has of what is here, and puts right what is damaged there: a disk's fault, or somebody's who wrote over it. Takes as long
     * as fetching everything; once a day is enough.
     *
     * @return what was put right or is strange, each a sentence
     */
    public List<String> verify() {
        return address().map(carrying::verify).orElse(List.of());
    }

    private SyncReport report(int sent, int received, SyncReport.Host host, Optional<String> sentence, List<String> remarks) {
        problem = sentence;
        List<SyncReport.Heard> heard = members().stream().filter(member -> !member.me() && member.standing() == GroupMember.Standing.ACTIVE)
                .map(member -> new SyncReport.Heard(member.id(), member.name(), member.lastHeard())).toList();
        int seenBy = (int) members().stream().filter(member -> !member.me() && member.standing() == GroupMember.Standing.ACTIVE).filter(this::hasSeen).count();
        Optional<Instant> lastSent = Optional.of(log.lastSaidAt()).filter(at -> at > 0).map(Instant::ofEpochMilli);
        return new SyncReport(id(), name(), Math.max(0, sent), received, log.waiting(), lastSent, seenBy, heard, host, sentence, remarks);
    }

    /** Whether a device of somebody had taken in our last words when it last wrote. */
    private boolean hasSeen(GroupMember member) {
        Set<String> devices = new HashSet<>();
        member.devices().forEach(device -> devices.add(device.id()));
        return log.lastSaid() > 0 && log.others().stream().anyMatch(state -> devices.contains(state.device().text()) && state.seen() >= log.lastSaid());
    }

    /** Says with the next exchange that this machine is a copy, and goes on as another device. */
    void tellCopied() {
        copied = true;
    }

    /** What was the matter with the last exchange, in a sentence. */
    public Optional<String> problem() {
        return problem;
    }

    private static RuntimeException refused(String key, Object... arguments) {
        return Refusals.because(SharedGroup.class, key, arguments);
    }

    private static String text(String key, Object... arguments) {
        return new Texts(SharedGroup.class).get(key, arguments);
    }

    @Override
    public void close() {
        closing.accept(this);
        carrying.close();
        try {
            log.close();
        } catch (IOException e) {
            throw SharedGroups.failed(folder, e);
        } finally {
            space.close();
        }
        if (givenUp && !putAway) {
            try {
                if (keptAside) {
                    folder.aside(space.clock().millis());
                } else {
                    folder.delete();
                }
            } catch (IOException e) {
                throw SharedGroups.failed(folder, e);
            }
        }
    }
}
