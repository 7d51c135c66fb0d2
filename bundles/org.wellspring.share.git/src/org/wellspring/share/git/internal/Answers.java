// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.URL;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;

import javax.net.ssl.SSLException;

import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.CorruptPackIndexException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.errors.PackInvalidException;
import org.eclipse.jgit.errors.PackMismatchException;
import org.eclipse.jgit.transport.http.HttpConnection;
import org.eclipse.jgit.transport.http.HttpConnectionFactory;
import org.eclipse.jgit.transport.http.JDKHttpConnection;
import org.wellspring.core.words.Texts;
import org.wellspring.share.spi.TransportException;
import org.wellspring.share.spi.TransportException.Kind;

/**
 * What a host answers, and what that means to the user. JGit tells most of it in sentences for programmers; the numbers that the web
 * gives, and what was found about keys, are noted here while they pass.
 */
final class Answers implements HttpConnectionFactory {
    private static final Texts TEXTS = new Texts(Answers.class);
    private static final Map<String, Kind> KINDS = Map.ofEntries(Map.entry("token.missing", Kind.REFUSED), Map.entry("token.wrong", Kind.REFUSED),
            Map.entry("forbidden", Kind.REFUSED), Map.entry("readOnly", Kind.READ_ONLY), Map.entry("missing", Kind.UNREACHABLE),
            Map.entry("moved", Kind.UNREACHABLE), Map.entry("full", Kind.FULL), Map.entry("full.here", Kind.FULL),
            Map.entry("key.host", Kind.REFUSED), Map.entry("key.ours", Kind.REFUSED), Map.entry("certificate", Kind.REFUSED),
            Map.entry("damaged", Kind.DAMAGED), Map.entry("damaged.here", Kind.DAMAGED), Map.entry("format", Kind.DAMAGED),
            Map.entry("path.other", Kind.DAMAGED), Map.entry("path.missing", Kind.UNREACHABLE), Map.entry("refusing", Kind.READ_ONLY),
            Map.entry("held", Kind.DAMAGED), Map.entry("busy", Kind.UNREACHABLE), Map.entry("busy.here", Kind.UNREACHABLE),
            Map.entry("strange", Kind.UNREACHABLE), Map.entry("stopped", Kind.UNREACHABLE), Map.entry("unreachable", Kind.UNREACHABLE));
    private static final List<Class<? extends Throwable>> BROKEN = List.of(MissingObjectException.class, CorruptObjectException.class,
            IncorrectObjectTypeException.class, CorruptPackIndexException.class, PackInvalidException.class, PackMismatchException.class,
            ConfigInvalidException.class, DataFormatException.class, RuntimeException.class);

    /** The ids of a repository of the newer kind stand where JGit wants to see shorter ones. */
    private static final Pattern LONGER = Pattern.compile("invalid ref advertisement line: '[0-9a-f]{64}");

    /** JGit's guess where a connection to write ended before the host said a word, and one to read went well: a line that is bad does that. */
    private static final String WORDLESS = "push not permitted";

    private static final String[] FULL = {"no space left", "not enough space", "disk quota", "quota exceeded", "disk full", "file too large"};

    private boolean toWrite;
    private boolean withToken;
    private volatile int status;
    private volatile boolean otherKey;
    private String messages = "";

    /** A new connection is made, to read or to write. */
    void begin(boolean write) {
        toWrite = write;
        withToken = false;
        status = 0;
        otherKey = false;
        messages = "";
    }

    /** It is made with a token. */
    void withToken() {
        withToken = true;
    }

    /** What a host wrote beside its answer. */
    void said(String text) {
        messages = text == null ? "" : text;
    }

    /** The host showed a key that is not the one it had. */
    void otherKey() {
        otherKey = true;
    }

    @Override
    public HttpConnection create(URL url) throws IOException {
        return new Noted(url);
    }

    @Override
    public HttpConnection create(URL url, Proxy proxy) throws IOException {
        return new Noted(url, proxy);
    }

    private final class Noted extends JDKHttpConnection {
        Noted(URL url) throws IOException {
            super(url);
        }

        Noted(URL url, Proxy proxy) throws IOException {
            super(url, proxy);
        }

        @Override
        public int getResponseCode() throws IOException {
            int code = super.getResponseCode();
            status = code;
            return code;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new EndingInput(super.getInputStream());
        }
    }

    /** Something strange about a host. */
    static String remark(GitAddress address, String key) {
        return TEXTS.get(key, address.host());
    }

    /** The sentence under a key. */
    TransportException failure(GitAddress address, String key) {
        return new TransportException(KINDS.get(key), TEXTS.get(key, address.host()), null);
    }

    /** What a failure means. */
    TransportException failure(GitAddress address, Throwable cause) {
        List<Throwable> causes = causes(cause);
        for (Throwable one : causes) {
            if (one instanceof TransportException told) {
                return told;
            }
        }
        String key = key(causes, address);
        return new TransportException(KINDS.get(key), TEXTS.get(key, address.host()), cause);
    }

    /** Whether what failed may be our own copy that is damaged. */
    static boolean broken(Throwable cause) {
        return causes(cause).stream().anyMatch(one -> BROKEN.stream().anyMatch(kind -> kind.isInstance(one)));
    }

    private String key(List<Throwable> causes, GitAddress address) {
        String text = Stream.concat(Stream.of(messages), causes.stream().map(one -> one.getClass().getSimpleName() + " " + one.getMessage()))
                .collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT).replace(WORDLESS, "");
        if (any(text, FULL)) {
            return fullHere(causes) ? "full.here" : "full";
        }
        if (address.way() == GitAddress.Way.WEB && status >= 300) {
            return web();
        }
        if (otherKey) {
            return "key.host";
        }
        if (address.way() == GitAddress.Way.SSH && any(text, "authentication", "permission denied (", "passphrase", "keyauthentication")) {
            return "key.ours";
        }
        if (any(text, "certificate", "certpath", "pkix") || causes.stream().anyMatch(one -> one instanceof SSLException && text.contains("trust"))) {
            return "certificate";
        }
        if (LONGER.matcher(text).find() || any(text, "object-format", "objectformat", "object format", "sha256")) {
            return "format";
        }
        boolean cut = causes.stream().anyMatch(EOFException.class::isInstance);
        if (any(text, "permission denied", "read-only", "read only", "not permitted", "access denied", "service not enabled", "not enabled")
                || causes.stream().anyMatch(AccessDeniedException.class::isInstance)) {
            return toWrite ? "readOnly" : "forbidden";
        }
        if (causes.stream().anyMatch(NoRemoteRepositoryException.class::isInstance)) {
            return address.way() == GitAddress.Way.PATH ? "path.missing" : "missing";
        }
        if (damaged(causes, address) || any(text, "unpack", "bad object", "corrupt", "missing necessary objects", "bad tree", "invalid object",
                "did not receive expected object", "internal server error")) {
            return "damaged";
        }
        if (!cut && any(text, "invalid advertisement", "content type", "content-type", "unsupported version")) {
            return "strange";
        }
        return "unreachable";
    }

    /** Where JGit stumbles over an answer that ended too early, by whatever exception that no one planned, nothing is known of what lies at the host. */
    private static boolean damaged(List<Throwable> causes, GitAddress address) {
        boolean stumbled = causes.stream().allMatch(one -> BROKEN.stream().noneMatch(kind -> kind.isInstance(one)) || one instanceof RuntimeException);
        return broken(causes.get(0)) && (address.way() == GitAddress.Way.PATH || !stumbled);
    }

    private String web() {
        return switch (status) {
            case 401 -> withToken ? "token.wrong" : "token.missing";
            case 403 -> toWrite ? "readOnly" : "forbidden";
            case 404, 410 -> "missing";
            case 413, 507 -> "full";
            case 301, 302, 303, 307, 308 -> "moved";
            default -> status >= 500 ? "busy" : "strange";
        };
    }

    /** What a host says of its disk comes as JGit's exception alone; one of the JDK's below it is of a file that was written here. */
    private static boolean fullHere(List<Throwable> causes) {
        return causes.stream().noneMatch(DirectorySending.AtHostException.class::isInstance) && causes.stream().anyMatch(
                one -> (one.getClass() == IOException.class || one instanceof FileSystemException)
                        && any(String.valueOf(one.getMessage()).toLowerCase(Locale.ROOT), FULL));
    }

    private static boolean any(String text, String... parts) {
        return Stream.of(parts).anyMatch(text::contains);
    }

    private static List<Throwable> causes(Throwable cause) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable one = cause; one != null && !causes.contains(one); one = one.getCause()) {
            causes.add(one);
        }
        return causes;
    }
}
