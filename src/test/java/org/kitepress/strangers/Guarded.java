package org.kitepress.strangers;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.security.Permission;
import java.util.Set;
import java.util.TreeSet;
import org.kitepress.cli.Terminal;

/**
 * Builds, checks and prints a site in a JVM that tells every host that is looked for or connected to, every port that is listened
 * on and every program that is run, whoever asks for it, and lets none of it happen. For Java up to 23.
 */
@SuppressWarnings("removal")
final class Guarded extends SecurityManager {

    private final Set<String> asked = new TreeSet<>();

    private Guarded() {}

    /** @param arguments the site, and a folder to write into; {@code try} as a third tries all that is told */
    public static void main(String[] arguments) {
        Guarded guard = new Guarded();
        System.setSecurityManager(guard);
        String site = arguments[0];
        Path made = Path.of(arguments[1]);
        if (arguments.length > 2) {
            attempt(() -> InetAddress.getByName("a.example"));
            attempt(() -> new Socket(InetAddress.getLoopbackAddress(), 9));
            attempt(() -> new java.net.ServerSocket(0));
            attempt(() -> Runtime.getRuntime().exec(new String[] {"/bin/true"}));
        } else {
            run("build", "-C", site, "--output", made.resolve("site").toString());
            run("check", "-C", site);
            run("print", "-C", site, "--output", made.resolve("print").toString());
        }
        guard.asked.forEach(System.out::println);
    }

    private static void run(String... arguments) {
        Terminal told = Terminal.run(arguments);
        System.out.println(arguments[0] + " ended with " + told.status() + (told.status() == 0 ? "" : told.err()));
    }

    private interface Attempt {
        void make() throws Exception;
    }

    private static void attempt(Attempt attempt) {
        try {
            attempt.make();
        } catch (Exception e) {
            // it is told by the guard
        }
    }

    private void refuse(String what) {
        synchronized (asked) {
            asked.add(what);
        }
        throw new SecurityException(what);
    }

    @Override
    public void checkConnect(String host, int port) {
        refuse(port < 0 ? "looks for the host " + host : "connects to " + host + ":" + port);
    }

    @Override
    public void checkConnect(String host, int port, Object context) {
        checkConnect(host, port);
    }

    @Override
    public void checkListen(int port) {
        refuse("listens");
    }

    @Override
    public void checkExec(String program) {
        refuse("runs " + program);
    }

    @Override
    public void checkPermission(Permission permission) {
        // all else is allowed
    }

    @Override
    public void checkPermission(Permission permission, Object context) {
        // all else is allowed
    }
}
