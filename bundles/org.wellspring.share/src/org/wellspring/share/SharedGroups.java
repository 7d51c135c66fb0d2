// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.wellspring.core.Listeners;
import org.wellspring.core.Problem;
import org.wellspring.core.Refusals;
import org.wellspring.core.ScratchFolder;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.Spaces.Options;
import org.wellspring.core.words.Texts;
import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.Ids;
import org.wellspring.share.internal.engine.GroupLog;
import org.wellspring.share.internal.join.CheckWords;
import org.wellspring.share.internal.join.Invitation;
import org.wellspring.share.internal.join.Recovery;
import org.wellspring.share.internal.join.RecoveryCode;
import org.wellspring.share.internal.join.Reply;
import org.wellspring.share.internal.local.AnswerFile;
import org.wellspring.share.internal.local.GroupFolder;
import org.wellspring.share.internal.local.GroupSettings;
import org.wellspring.share.internal.local.KeyFile;
import org.wellspring.share.internal.local.Whereabouts;
import org.wellspring.share.internal.members.DeviceCard;
import org.wellspring.share.internal.members.Statement;
import org.wellspring.share.internal.seal.DeviceKeys;
import org.wellspring.share.internal.seal.PublicKeys;
import org.wellspring.share.spi.Transport;
import org.wellspring.share.spi.TransportException;
import org.wellspring.share.spi.TransportKind;
import org.wellspring.share.spi.TransportKind.Address;
import org.wellspring.store.replica.Replica;
import org.wellspring.store.replica.Replicas;

/**
 * The groups of a user: they lie beside the book, each a space of its own with its own history, and the book knows nothing of them. An OSGi
 * service. Any thread; who opens a group has it alone, as with any space, and closes it.
 */
@Component(service = SharedGroups.class)
public final class SharedGroups {
    /**
     * A group that is set up on this machine.
     *
     * @param id the id of its space
     * @param name what it is called, as last heard
     */
    public record Entry(UUID id, String name) {
    }

    private static final long PATIENCE_NANOS = 10_000_000_000L;

    private record Means(Replicas replicas, Carriers carriers) {
    }

    private final Replicas replicas;
    private final Carriers carriers;
    private final Map<UUID, SharedGroup> open = new ConcurrentHashMap<>();
    private final Listeners<Runnable> listeners = new Listeners<>();

    /** With who opens spaces, and what can carry a group; these are made when they are asked. */
    @Activate
    public SharedGroups(@Reference Replicas replicas,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ComponentServiceObjects<TransportKind>> kinds) {
        this(new Means(replicas, new Carriers(() -> kinds.stream().map(ComponentServiceObjects::getService).toList())));
    }

    private SharedGroups(Means means) {
        replicas = means.replicas;
        carriers = means.carriers;
    }

    /** With who opens spaces, and what can carry a group, where there are no services. */
    public static SharedGroups with(Replicas replicas, List<TransportKind> kinds) {
        return new SharedGroups(new Means(replicas, new Carriers(() -> kinds)));
    }

    /** Calls back after a group was set up, opened or closed in this program, on the thread that did it. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Calls this one back no more. */
    public void onChangeNoMore(Runnable listener) {
        listeners.remove(listener);
    }

    /** All groups beside a book. */
    public List<Entry> all(Path book) {
        List<Entry> entries = new ArrayList<>();
        try {
            for (GroupFolder folder : GroupFolder.all(book)) {
                entries.add(new Entry(folder.group().orElseThrow(), GroupSettings.read(folder.settings()).name()));
            }
        } catch (IOException e) {
            throw failed(new GroupFolder(book), e);
        }
        return entries;
    }

    /** Where a group of this id lies beside a book, or would. */
    public static Path directory(Path book, UUID id) {
        return GroupFolder.of(book, id).directory();
    }

    /** The groups beside a book that were {@linkplain SharedGroup#putAway put away}. */
    public List<UUID> away(Path book) {
        try {
            return GroupFolder.away(book);
        } catch (IOException e) {
            throw failed(new GroupFolder(book), e);
        }
    }

    /** Brings back one of these: it is a group again, with all that was in it. */
    public void bringBack(Path book, UUID id) {
        GroupFolder folder = GroupFolder.of(book, id);
        try {
            Files.move(folder.settingsAway(), folder.settings(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw failed(folder, e);
        }
        listeners.tell(Runnable::run);
    }

    /**
     * The group that somebody means by its name, the beginning of it, or its id.
     *
     * @throws SpaceException if there is none, or several
     */
    public Entry find(Path book, String said) {
        List<Entry> all = all(book);
        String folded = said.strip().toLowerCase(Locale.ROOT);
        List<Entry> exact = all.stream().filter(entry -> entry.name().toLowerCase(Locale.ROOT).equals(folded) || entry.id().toString().equals(folded)).toList();
        List<Entry> found = exact.isEmpty() ? all.stream().filter(entry -> entry.name().toLowerCase(Locale.ROOT).startsWith(folded) && !folded.isEmpty()
                || folded.length() >= 8 && entry.id().toString().startsWith(folded)).toList() : exact;
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw found.isEmpty()
                ? Refusals.because(SharedGroups.class, all.isEmpty() ? "no-groups" : "no-group", said,
                        String.join(", ", all.stream().map(Entry::name).toList()))
                : Refusals.because(SharedGroups.class, "several", said,
                        String.join(", ", found.stream().map(entry -> entry.name() + " " + entry.id()).toList()));
    }

    /**
     * Founds a group; we are its first member.
     *
     * @param book the folder of the book that it is to lie beside
     * @param name what it is called
     * @param member what we are called in it
     * @param device what this machine is called
     */
    public SharedGroup create(Path book, String name, String member, String device, Options options) {
        UUID id = Ids.next();
        DeviceKeys keys = DeviceKeys.fresh();
        GroupSettings settings = new GroupSettings(name, keys.device(), Optional.empty(), Optional.empty());
        SharedGroup group = set(GroupFolder.of(book, id), id, settings, keys, signed(options, member));
        try {
            group.found(new Statement.Founded(Ids.next(), member, new DeviceCard(keys.open(), device, false)));
        } catch (IOException e) {
            group.close();
            throw failed(GroupFolder.of(book, id), e);
        }
        return group;
    }

    /**
     * Answers an invitation. The group is there at once, and shows nothing until the answer is approved.
     *
     * @param invitation the text that came
     * @param member what we are called; empty takes the name in the invitation
     * @param kind what carries it; empty takes what the invitation says
     * @param typed where, as the user typed it; empty takes what the invitation says
     */
    public Joining join(Path book, String invitation, Optional<String> member, String device, Optional<String> kind, Optional<String> typed,
            Options options) {
        Invitation read = Invitation.read(invitation).orElseThrow(() -> Refusals.because(SharedGroups.class, "no-invitation"));
        GroupFolder folder = GroupFolder.of(book, read.group());
        if (all(book).stream().anyMatch(entry -> entry.id().equals(read.group()))) {
            throw Refusals.because(SharedGroups.class, "member-already", read.groupName());
        }
        String by = kind.orElse(read.kind());
        String where = typed.orElse(read.address());
        if (by.isEmpty() || where.isEmpty()) {
            throw Refusals.because(SharedGroups.class, "no-place", read.groupName());
        }
        DeviceKeys keys = DeviceKeys.fresh();
        GroupSettings settings = new GroupSettings(read.groupName(), PublicKeys.device(read.root()), Optional.empty(),
                Optional.of(carriers.address(by, where)));
        String name = read.member().isPresent() ? read.invited() : member.orElse(read.invited());
        SharedGroup group = set(folder, read.group(), settings, keys, signed(options, name));
        Reply reply = Reply.to(read, name, new DeviceCard(keys.open(), device, false));
        Answered answer = new Answered(reply.text(new Texts(SharedGroup.class).get("reply", reply.name(), read.inviter(), read.groupName())),
                CheckWords.of(read, reply));
        try {
            AnswerFile.write(folder.answer(), answer);
        } catch (IOException e) {
            group.close();
            throw failed(folder, e);
        }
        return new Joining(group, answer.reply(), answer.checkWords());
    }

    /**
     * Comes in again with what was written down, as the same member with a new device. Waits for the place that carries the group.
     *
     * @param code the recovery code, as it was copied
     * @param kind what carries the group
     * @param typed where, as the user typed it
     */
    public SharedGroup recover(Path book, String code, String device, String kind, String typed, Options options) {
        RecoveryCode read = RecoveryCode.read(code).orElseThrow(() -> Refusals.because(SharedGroups.class, "no-code"));
        Address address = carriers.address(kind, typed);
        try (ScratchFolder scratch = ScratchFolder.make()) {
            GroupFolder beside = new GroupFolder(scratch.path().resolve("groups").resolve("recovery"));
            Files.createDirectories(beside.directory().getParent());
            beside.make();
            DeviceKeys keys = DeviceKeys.fresh();
            Recovery.Done done;
            try (Transport way = carriers.open(address, beside, read.keys().device())) {
                done = Recovery.of(way, read, new DeviceCard(keys.open(), device, false), beside, options.clock());
            } catch (TransportException e) {
                throw Refusals.because(SharedGroup.class, "no-address", e.getMessage());
            }
            UUID id = done.group();
            all(book).stream().filter(entry -> entry.id().equals(id)).findFirst().ifPresent(entry -> {
                throw Refusals.because(SharedGroups.class, "member-already", entry.name());
            });
            GroupSettings settings = new GroupSettings(done.name(), read.root(), Optional.empty(), Optional.of(address));
            SharedGroup group = set(GroupFolder.of(book, done.group()), done.group(), settings, keys, signed(options, done.name()));
            group.sync();
            return group;
        } catch (IOException e) {
            throw failed(new GroupFolder(book), e);
        }
    }

    private SharedGroup set(GroupFolder folder, UUID id, GroupSettings settings, DeviceKeys keys, Options options) {
        try {
            folder.make();
            KeyFile.write(folder.keys(), keys);
            Space space = replicas.begin(folder.directory(), id, SpaceKind.GROUP, keys.device(), options);
            boolean done = false;
            try {
                Whereabouts.note(folder);
                // Last, because from then on the group is there.
                settings.write(folder.settings());
                SharedGroup group = attached(folder, settings, space, log(folder, id, settings, keys, options));
                done = true;
                return group;
            } finally {
                if (!done) {
                    space.close();
                }
            }
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    /** The group, if it is open in this program. */
    public Optional<SharedGroup> opened(UUID id) {
        return Optional.ofNullable(open.get(id));
    }

    /**
     * Works with a group: with the open one where this program has it open, as the window does; else with one that is opened for it, and closed
     * after it. Where another process has it, that is waited for, as long as a command takes.
     *
     * @param work on the thread that calls; what changes the space belongs on its realm
     */
    public <A> A using(Path book, UUID id, Options options, Function<SharedGroup, A> work) {
        Held held = patiently(book, id, options);
        try {
            return work.apply(held.group());
        } finally {
            if (held.forThis()) {
                held.group().close();
            }
        }
    }

    /** A group, and whether it was opened for one piece of work and is closed after it. */
    private record Held(SharedGroup group, boolean forThis) {
    }

    private Held patiently(Path book, UUID id, Options options) {
        long begun = System.nanoTime();
        while (true) {
            // The window may open it meanwhile, away from its own thread.
            Optional<SharedGroup> there = opened(id);
            if (there.isPresent()) {
                return new Held(there.get(), false);
            }
            try {
                return new Held(open(book, id, options), true);
            } catch (SpaceException e) {
                if (e.problem().kind() != Problem.Kind.LOCKED || System.nanoTime() - begun > PATIENCE_NANOS) {
                    throw e;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(10_000_000, 40_000_000));
                if (Thread.currentThread().isInterrupted()) {
                    throw e;
                }
            }
        }
    }

    /**
     * Opens a group.
     *
     * @throws SpaceException as for every space
     */
    public SharedGroup open(Path book, UUID id, Options options) {
        GroupFolder folder = GroupFolder.of(book, id);
        GroupLog log = null;
        Space space = null;
        try {
            boolean copied = !options.readOnly() && settle(folder, id, options);
            GroupSettings settings = GroupSettings.read(folder.settings());
            log = log(folder, id, settings, KeyFile.read(folder.keys()), options);
            GroupLog opened = log;
            Options signed = log.me().map(member -> signed(options, member.name())).orElse(options);
            space = replicas.open(folder.directory(), present -> opened.writer(present, Long.MAX_VALUE), signed);
            DeviceId wanted = log.writer(Replica.of(space));
            if (!wanted.equals(Replica.of(space).device())) {
                // This machine was put back to an earlier time: what it wrote since must not be written again under the same numbers.
                space.close();
                space = replicas.open(folder.directory(), present -> wanted, signed);
            }
            SharedGroup group = attached(folder, settings, space, log);
            if (copied) {
                group.tellCopied();
            }
            log = null;
            space = null;
            return group;
        } catch (IOException e) {
            throw failed(folder, e);
        } finally {
            close(log, space);
        }
    }

    /**
     * Goes on as another device, or with another's other story, where that is prepared; and where these files are a copy, before anything is said.
     *
     * @return whether they are
     */
    private boolean settle(GroupFolder folder, UUID id, Options options) throws IOException {
        AnotherDevice another = new AnotherDevice(folder);
        boolean copied = false;
        if (!another.isReady() && Whereabouts.isCopy(folder)) {
            try (GroupLog log = log(folder, id, GroupSettings.read(folder.settings()), KeyFile.read(folder.keys()), options)) {
                copied = another.succeed(Map.of(), log);
            }
        }
        if (another.isReady()) {
            another.move(replicas, id, options);
        }
        Whereabouts.note(folder);
        return copied;
    }

    /** In a group, what one did is signed by the name that the others know. */
    private static Options signed(Options options, String name) {
        return new Options(options.readOnly(), options.clock(), options.realm(), name);
    }

    private static void close(GroupLog log, Space space) {
        try {
            if (log != null) {
                log.close();
            }
        } catch (IOException e) {
            // what failed before is what the user should hear
            return;
        } finally {
            if (space != null) {
                space.close();
            }
        }
    }

    private static GroupLog log(GroupFolder folder, UUID id, GroupSettings settings, DeviceKeys keys, Options options) throws IOException {
        return new GroupLog(folder.segments(), id, settings.root(), keys, options.clock());
    }

    private SharedGroup attached(GroupFolder folder, GroupSettings settings, Space space, GroupLog log) throws IOException {
        log.attach(Replica.of(space));
        SharedGroup group = new SharedGroup(folder, settings, space, log, carriers, this::closed);
        open.put(group.id(), group);
        listeners.tell(Runnable::run);
        return group;
    }

    private void closed(SharedGroup group) {
        open.remove(group.id(), group);
        listeners.tell(Runnable::run);
    }

    static SpaceException failed(GroupFolder folder, IOException cause) {
        Texts texts = new Texts(SharedGroup.class);
        return new SpaceException(new Problem(texts.get("failed", folder.directory(), cause.getMessage()), texts.get("failed.safe"), texts.get("failed.todo")),
                cause);
    }
}
