package org.sanctuarycasework.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one browser of a test run: the Chromium that the variable CHROMIUM names, else the quickest one on the path. */
final class Chromium {

    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    /** The shell without windows needs a fifth less time for the journeys. */
    private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium");

    private Chromium() {
    }

    static Optional<Path> program() {
        String given = System.getenv("CHROMIUM");
        Stream<Path> places = given != null ? Stream.of(Path.of(given))
                : NAMES.stream().flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, name)));
        return places.filter(Files::isExecutable).findFirst();
    }

    static Browser running() {
        return Running.BROWSER;
    }

    /** Started by its first use; it ends with the program. */
    private static class Running {

        static final Browser BROWSER = start();

        private static Browser start() {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return playwright.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(program().orElseThrow()).setArgs(QUIET));
        }
    }
}
