// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jgit.transport.URIish;
import org.wellspring.core.words.Texts;
import org.wellspring.share.spi.TransportException;
import org.wellspring.share.spi.TransportException.Kind;

/**
 * Where a group's repository is.
 *
 * @param way how one gets there
 * @param text in the form in which it is kept; nothing secret is in it
 * @param host what a sentence calls it
 */
record GitAddress(Way way, String text, String host) {
    /** How one gets to a repository. */
    enum Way {
        /** The web, with a token; without encryption to this machine alone. */
        WEB,
        /** SSH, with a key or an agent. */
        SSH,
        /** The open protocol, to this machine alone: it asks nobody who they are. */
        OPEN,
        /** A directory. */
        PATH
    }

    private static final Texts TEXTS = new Texts(GitAddress.class);
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Duration OF_THIS_MACHINE = Duration.ofSeconds(1);
    private static final Duration OF_OWN_NET = Duration.ofSeconds(5);
    private static final Duration ELSEWHERE = Duration.ofSeconds(20);
    /** Addresses that lead to no further than the net at home or at work, and names that only it knows. */
    private static final Pattern OWN_NET = Pattern.compile("10\\..*|192\\.168\\..*|172\\.(?:1[6-9]|2\\d|3[01])\\..*|[^.:]+|.*\\.(?:local|lan|home\\.arpa)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT_SSH = Pattern.compile("(?:([^@/:\\\\\\s]+)@)?([^@/:\\\\\\s]{2,}):(?!//)([^\\s]+)");
    private static final List<String> TOKENS = List.of("ghp_", "gho_", "ghu_", "ghs_", "github_pat_", "glpat-");
    /** No user's name is longer; tokens are. */
    private static final int LONGEST_USER = 32;

    /** An address as the user typed it. */
    static GitAddress typed(String typed) throws TransportException {
        String text = typed.strip();
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("https://") || lower.startsWith("http://")) {
            return web(text);
        }
        if (lower.startsWith("ssh://")) {
            URI uri = uri(text);
            return new GitAddress(Way.SSH, text, uri.getHost());
        }
        if (lower.startsWith("git://")) {
            URI uri = uri(text);
            if (!HERE.contains(uri.getHost())) {
                throw refused("address.open", text);
            }
            return new GitAddress(Way.OPEN, text, uri.getHost());
        }
        if (lower.startsWith("file:")) {
            return path(URI.create(text.replace(" ", "%20")).getPath());
        }
        Matcher ssh = SHORT_SSH.matcher(text);
        if (ssh.matches()) {
            return new GitAddress(Way.SSH, text, ssh.group(2));
        }
        if (text.isEmpty() || !text.contains("/") && !text.contains("\\") || text.contains("://")) {
            throw refused("address.form", text);
        }
        return path(text);
    }

    private static GitAddress web(String text) throws TransportException {
        URI uri = uri(text);
        if (uri.getQuery() != null || uri.getFragment() != null) {
            throw refused("address.query", text.substring(0, text.indexOf(uri.getQuery() != null ? '?' : '#')));
        }
        if (uri.getScheme().equalsIgnoreCase("http") && !HERE.contains(uri.getHost())) {
            throw refused("address.plain", "https" + text.substring(4));
        }
        return new GitAddress(Way.WEB, text, uri.getHost());
    }

    private static GitAddress path(String text) throws TransportException {
        try {
            String path = Path.of(text).toAbsolutePath().normalize().toString();
            return new GitAddress(Way.PATH, path, path);
        } catch (InvalidPathException e) {
            throw refused("address.form", text);
        }
    }

    /** The parts; what is secret, or looks like it, is refused and not repeated. */
    private static URI uri(String text) throws TransportException {
        URI uri;
        try {
            uri = new URI(text.replace(" ", "%20"));
        } catch (URISyntaxException e) {
            throw refused("address.form", text.contains("@") ? text.substring(text.indexOf('@') + 1) : text);
        }
        String user = uri.getUserInfo();
        if (user != null && (user.contains(":") || user.length() > LONGEST_USER || TOKENS.stream().anyMatch(user::startsWith))) {
            String name = user.contains(":") ? user.substring(0, user.indexOf(':')) + "@" : "";
            boolean token = name.length() > LONGEST_USER || TOKENS.stream().anyMatch(name::startsWith);
            throw refused("address.secret", uri.getScheme() + "://" + (token ? "" : name) + text.substring(text.indexOf('@') + 1));
        }
        if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2) {
            throw refused("address.form", text);
        }
        return uri;
    }

    private static TransportException refused(String key, String better) {
        return new TransportException(Kind.ADDRESS, TEXTS.get(key, better), null);
    }

    /**
     * How often it is polite to ask there (sharing.md): a big host counts what it is asked, one of one's own does not mind. By the address as it stands; no name is
     * looked up.
     */
    Duration pace() {
        if (way == Way.PATH || HERE.contains(host)) {
            return OF_THIS_MACHINE;
        }
        return OWN_NET.matcher(host).matches() ? OF_OWN_NET : ELSEWHERE;
    }

    /** The user's name that stands in the address, or an empty text. */
    String user() {
        String user = way == Way.WEB ? uri().getUser() : null;
        return user == null ? "" : user;
    }

    /** For JGit, which has programs run by SSH alone; see {@link Programs} for the open protocol. */
    URIish uri() {
        try {
            return new URIish(way == Way.OPEN ? "ssh" + text.substring("git".length()) : text);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("An address that was read: " + way, e);
        }
    }
}
