// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.internal;

import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLConnection;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.internal.p2.repository.AuthenticationFailedException;
import org.eclipse.equinox.internal.p2.repository.DownloadStatus;
import org.eclipse.equinox.internal.p2.repository.Transport;
import org.eclipse.equinox.p2.core.ProvisionException;

/**
 * How p2 reads sites: files, archives and https, by the JDK’s own client. Plain http is read from this machine alone, for whoever sits
 * on the way could put anything in its place.
 */
final class SiteTransport extends Transport {
    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    /** More than any plug-in needs, and less than what fills a disk. */
    private static final long MOST = 512L << 20;
    private static final int GONE = 410;
    private static final int MISSING = 404;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int OK = 200;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(HttpClient.Redirect.NORMAL).build();

    /** Stops when the user no longer wants it, or when there is more than there can be. */
    private static final class Watched extends FilterInputStream {
        private final IProgressMonitor monitor;
        private long left = MOST;

        Watched(InputStream in, IProgressMonitor monitor) {
            super(in);
            this.monitor = monitor;
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            return counted(read, read);
        }

        private int counted(int answer, int bytes) throws IOException {
            if (monitor != null && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            left -= Math.max(0, bytes);
            if (left < 0) {
                throw new IOException("More than " + MOST + " bytes");
            }
            return answer;
        }
    }

    @Override
    public IStatus download(URI from, OutputStream target, IProgressMonitor monitor) {
        try (InputStream in = stream(from, monitor)) {
            long size = in.transferTo(target);
            DownloadStatus status = new DownloadStatus(IStatus.OK, PluginProblems.BUNDLE, Status.OK_STATUS.getMessage());
            status.setFileSize(size);
            return status;
        } catch (FileNotFoundException e) {
            return new DownloadStatus(IStatus.ERROR, PluginProblems.BUNDLE, ProvisionException.ARTIFACT_NOT_FOUND, String.valueOf(e.getMessage()), e);
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException | CoreException e) {
            return new DownloadStatus(IStatus.ERROR, PluginProblems.BUNDLE, ProvisionException.REPOSITORY_FAILED_READ, String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public IStatus download(URI from, OutputStream target, long start, IProgressMonitor monitor) {
        return download(from, target, monitor);
    }

    @Override
    public InputStream stream(URI from, IProgressMonitor monitor) throws FileNotFoundException, CoreException, AuthenticationFailedException {
        try {
            InputStream in = isHttp(from) ? answer(request(from).GET().build()).body() : connection(from).getInputStream();
            return new Watched(in, monitor);
        } catch (FileNotFoundException | AuthenticationFailedException e) {
            throw e;
        } catch (IOException e) {
            throw unread(from, e);
        }
    }

    @Override
    public long getLastModified(URI from, IProgressMonitor monitor) throws CoreException, FileNotFoundException, AuthenticationFailedException {
        try {
            if (!isHttp(from)) {
                URLConnection connection = connection(from);
                // An archive says when it was made itself, whether it has such a file or not.
                connection.getInputStream().close();
                return connection.getLastModified();
            }
            HttpResponse<InputStream> answer = answer(request(from).method("HEAD", BodyPublishers.noBody()).build());
            answer.body().close();
            return answer.headers().firstValue("Last-Modified").map(SiteTransport::time).orElse(0L);
        } catch (FileNotFoundException | AuthenticationFailedException e) {
            throw e;
        } catch (IOException e) {
            throw unread(from, e);
        }
    }

    private static long time(String said) {
        try {
            return ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant().toEpochMilli();
        } catch (DateTimeParseException e) {
            // Not known: it is fetched again.
            return 0;
        }
    }

    private static URLConnection connection(URI from) throws IOException {
        URLConnection connection = from.toURL().openConnection();
        // An archive that was replaced is read as it is now; the JDK would keep it open, too.
        connection.setUseCaches(false);
        return connection;
    }

    private static boolean isHttp(URI from) throws IOException {
        if ("http".equalsIgnoreCase(from.getScheme()) && !InetAddress.getByName(from.getHost()).isLoopbackAddress()) {
            throw new IOException("http is not read: " + from);
        }
        return String.valueOf(from.getScheme()).toLowerCase(Locale.ROOT).startsWith("http");
    }

    private static HttpRequest.Builder request(URI from) {
        return HttpRequest.newBuilder(from).timeout(ANSWER).header("User-Agent", "Wellspring");
    }

    private HttpResponse<InputStream> answer(HttpRequest request) throws IOException, AuthenticationFailedException {
        try {
            HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
            int code = answer.statusCode();
            if (code == OK) {
                return answer;
            }
            answer.body().close();
            if (code == MISSING || code == GONE) {
                throw new FileNotFoundException(request.uri().toString());
            }
            if (code == UNAUTHORIZED || code == FORBIDDEN) {
                throw new AuthenticationFailedException();
            }
            throw new IOException("The server answers " + code + " for " + request.uri());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    private static CoreException unread(URI from, IOException cause) {
        return new CoreException(new Status(IStatus.ERROR, PluginProblems.BUNDLE, ProvisionException.REPOSITORY_FAILED_READ,
                from + ": " + cause.getMessage(), cause));
    }
}
