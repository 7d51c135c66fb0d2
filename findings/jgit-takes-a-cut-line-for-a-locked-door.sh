#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# JGit 7.8.1: a connection to push that ends before the host said a word is told as "push not permitted", if a connection to fetch goes well right after it
# (BasePackPushConnection.noRepository asks for one to find out). So a line that broke for a moment looks to a program, and to its user, like a host that lets
# nobody write, which asks for another remedy: not to try again, but to ask for rights. C git says "the remote end hung up unexpectedly".
# Ends with 1 once that has changed, 2 without Maven or a JDK of at least 21.
set -eu
command -v mvn >/dev/null 2>&1 && command -v java >/dev/null 2>&1 || { echo "mvn and java are needed" >&2; exit 2; }
java --version | awk 'NR == 1 { exit ($2 + 0 < 21) }' || { echo "a JDK of at least 21 is needed" >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
<dependencies><dependency><groupId>org.eclipse.jgit</groupId><artifactId>org.eclipse.jgit</artifactId><version>7.8.1.202611041320-r</version></dependency>
<dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency></dependencies></project>
XML
mvn -q -B -f "$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory="$folder/jars"
cat >"$folder/Cut.java" <<'JAVA'
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;

public class Cut {
    /** One branch, as a host lists it for whoever fetches. */
    private static final String LISTED = "0123456789012345678901234567890123456789 refs/heads/main\0ofs-delta side-band-64k\n";

    public static void main(String[] arguments) throws Exception {
        try (ServerSocket host = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> serve(host));
            try (Git local = Git.init().setDirectory(Files.createTempDirectory(Path.of(arguments[0]), "local").toFile()).call()) {
                Repository repository = local.getRepository();
                repository.getConfig().setInt("protocol", null, "version", 0);
                try (Transport transport = Transport.open(repository, new URIish("git://127.0.0.1:" + host.getLocalPort() + "/team.git"))) {
                    transport.setTimeout(10);
                    transport.openPush().close();
                    System.out.println("connected");
                } catch (Exception e) {
                    System.out.println(e.getClass().getName() + ": " + e.getMessage().replaceAll(":[0-9]+/", "/"));
                    System.exit(e.getMessage().contains("push not permitted") ? 0 : 1);
                }
            }
        }
        System.exit(1);
    }

    /** Answers who asks to fetch; hangs up on who asks to push, as a line does that breaks in that moment. */
    private static void serve(ServerSocket host) {
        while (!host.isClosed()) {
            try (Socket socket = host.accept(); InputStream in = socket.getInputStream(); OutputStream out = socket.getOutputStream()) {
                String length = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
                String asked = new String(in.readNBytes(Integer.parseInt(length, 16) - 4), StandardCharsets.UTF_8);
                if (asked.startsWith("git-upload-pack")) {
                    out.write(String.format("%04x%s0000", LISTED.length() + 4, LISTED).getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                    in.readNBytes(4);
                }
            } catch (Exception e) {
                // The next one.
            }
        }
    }
}
JAVA
java -cp "$folder/jars/*" "$folder/Cut.java" "$folder"
