package org.rihla.centre.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Locale;
import org.rihla.centre.database.CannotStart;

/**
 * Where the centre's pages answer.
 *
 * @param host the address to listen on; only this machine by default
 * @param port the port, 0 for any that is free
 */
record Listening(String host, int port) {
    private static final int HIGHEST = 65_535;

    /**
     * Reads {@code --listen} and {@code --port}.
     *
     * @throws Unusable if the port is no port
     */
    static Listening of(Options options) {
        String port = options.value("--port", "8080");
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > HIGHEST) {
            throw new Unusable("command.not-a-port", port);
        }
        return new Listening(options.value("--listen", "127.0.0.1"), Integer.parseInt(port));
    }

    /**
     * Looks whether the port can be had, before anything is started.
     *
     * @throws CannotStart if it is taken, forbidden, or the address is not of this machine
     */
    void mustBeFree() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port), 1);
        } catch (UnknownHostException _) {
            throw CannotStart.configuration("command.no-such-address", host);
        } catch (IOException e) {
            throw refusal(String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT));
        }
    }

    /** The sentence for a port that somebody else has. */
    CannotStart taken() {
        return CannotStart.taken(
                "command.port-busy", Integer.toString(port), Integer.toString(port + 1));
    }

    /** The address to type into a browser on this machine. */
    String url(int realPort) {
        boolean local = host.startsWith("127.") || host.equals("0.0.0.0") || host.equals("::");
        return "http://%s:%d".formatted(local ? "localhost" : host, realPort);
    }

    private CannotStart refusal(String reason) {
        if (reason.contains("in use")) {
            return taken();
        }
        return reason.contains("permission")
                ? CannotStart.configuration("command.port-forbidden", Integer.toString(port))
                : CannotStart.configuration("command.no-such-address", host);
    }
}
