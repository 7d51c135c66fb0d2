// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** {@code git http-backend} behind the JDK's web server, with a user and a token. */
final class WebServer extends Server {
    private static final String USER = "bo";
    static final String TOKEN = "sesame-opens-4-bo";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger asked = new AtomicInteger();
    private final String program;
    /** A status to answer with instead of Git's answer; 0 for Git's. */
    private volatile Function<HttpExchange, Integer> instead = exchange -> 0;

    WebServer(Path directory) throws IOException, InterruptedException {
        super(directory);
        git("config", "http.receivepack", "true");
        program = run(List.of("git", "--exec-path")) + "/git-http-backend";
        secrets.putAll(Map.of("user", USER, "token", TOKEN));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @Override
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/team.git";
    }

    /** How often anything was asked. */
    int asked() {
        return asked.get();
    }

    /** Answers so from now on where the function gives a number but 0. */
    void answerWith(Function<HttpExchange, Integer> status) {
        instead = status;
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        try (exchange; InputStream body = exchange.getRequestBody()) {
            String expected = "Basic " + Base64.getEncoder().encodeToString((USER + ":" + TOKEN).getBytes(StandardCharsets.UTF_8));
            int status = instead.apply(exchange);
            if (status == 0 && !expected.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"team\"");
                status = 401;
            }
            if (status != 0) {
                body.readAllBytes();
                exchange.sendResponseHeaders(status, -1);
                return;
            }
            gateway(exchange, body.readAllBytes());
        }
    }

    private void gateway(HttpExchange exchange, byte[] body) throws IOException {
        ProcessBuilder builder = alone(new ProcessBuilder(program));
        Map<String, String> environment = builder.environment();
        environment.put("GIT_PROJECT_ROOT", directory().toString());
        environment.put("GIT_HTTP_EXPORT_ALL", "1");
        environment.put("REQUEST_METHOD", exchange.getRequestMethod());
        environment.put("PATH_INFO", exchange.getRequestURI().getPath());
        environment.put("QUERY_STRING", exchange.getRequestURI().getQuery() == null ? "" : exchange.getRequestURI().getQuery());
        environment.put("REMOTE_USER", USER);
        environment.put("REMOTE_ADDR", "127.0.0.1");
        environment.put("CONTENT_LENGTH", String.valueOf(body.length));
        put(environment, "CONTENT_TYPE", exchange, "Content-Type");
        put(environment, "HTTP_CONTENT_ENCODING", exchange, "Content-Encoding");
        put(environment, "HTTP_GIT_PROTOCOL", exchange, "Git-Protocol");
        Process process = builder.redirectError(directory().resolve("http.log").toFile()).start();
        try (var input = process.getOutputStream()) {
            input.write(body);
        } catch (IOException e) {
            // It did not want to hear all; what it answers says why.
        }
        InputStream output = process.getInputStream();
        int status = 200;
        for (String line = line(output); !line.isEmpty(); line = line(output)) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon);
            String value = line.substring(colon + 1).strip();
            if (name.equalsIgnoreCase("Status")) {
                status = Integer.parseInt(value.substring(0, 3));
            } else {
                exchange.getResponseHeaders().set(name, value);
            }
        }
        byte[] answer = output.readAllBytes();
        exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
    }

    private static void put(Map<String, String> environment, String variable, HttpExchange exchange, String header) {
        String value = exchange.getRequestHeaders().getFirst(header);
        if (value != null) {
            environment.put(variable, value);
        }
    }

    private static String line(InputStream input) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = input.read(); b >= 0 && b != '\n'; b = input.read()) {
            line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
