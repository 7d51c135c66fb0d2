// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.local;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.core.WholeFile;
import org.wellspring.oplog.DeviceId;
import org.wellspring.share.spi.TransportKind.Address;

/**
 * What this machine knows of a group; nothing secret.
 *
 * @param name what the group is called, as last heard
 * @param root the device that founded it
 * @param member who we are in it; empty until a recovery is done
 * @param address where it is carried; empty for one that is on this machine alone
 */
public record GroupSettings(String name, DeviceId root, Optional<UUID> member, Optional<Address> address) {
    /** The same under another name. */
    public GroupSettings named(String newName) {
        return new GroupSettings(newName, root, member, address);
    }

    /** The same with who we are. */
    public GroupSettings of(UUID newMember) {
        return new GroupSettings(name, root, Optional.of(newMember), address);
    }

    /** The same, carried elsewhere. */
    public GroupSettings at(Address newAddress) {
        return new GroupSettings(name, root, member, Optional.of(newAddress));
    }

    /** Reads what {@link #write} wrote. */
    public static GroupSettings read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new StringReader(Files.readString(file))) {
            properties.load(in);
            Optional<Address> address = Optional.ofNullable(properties.getProperty("carried.by"))
                    .map(kind -> new Address(kind, properties.getProperty("carried.where", "")));
            return new GroupSettings(properties.getProperty("name", ""), DeviceId.parse(properties.getProperty("root", "")),
                    Optional.ofNullable(properties.getProperty("member")).map(UUID::fromString), address);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /** Writes it, whole or not at all. */
    public void write(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("name", name);
        properties.setProperty("root", root.text());
        member.ifPresent(id -> properties.setProperty("member", id.toString()));
        address.ifPresent(where -> {
            properties.setProperty("carried.by", where.kind());
            properties.setProperty("carried.where", where.address());
        });
        StringWriter text = new StringWriter();
        properties.store(text, null);
        // The JDK begins with the time of day, which says nothing.
        WholeFile.replace(file, text.toString().lines().filter(line -> !line.startsWith("#")).sorted().collect(Collectors.joining("\n", "", "\n")));
    }
}
