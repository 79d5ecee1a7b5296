package org.astc.plenary.launcher;

/** The lines that greet whoever started Plenary. */
final class Welcome {
    private Welcome() {}

    static void print(Settings settings) {
        String address = settings.has(Setting.BASE_URL)
                ? settings.get(Setting.BASE_URL)
                : "http://localhost:" + settings.get(Setting.PORT);
        System.out.println("Plenary is ready: " + address);
        if (settings.isDemo()) {
            System.out.printf("""
                      The Annual Conference   %1$s/events/annual-conference
                      Staff                   %1$s/staff/annual-conference/registrations
                      Mail and accounts       %1$s/dev/
                      Sign in as admin@, registration@, finance@, program@, chair@, reviewer1@, access@,
                      inclusion@, door@ or attendee@plenary.example with the password %2$s
                    """, address, settings.get(Setting.DEMO_PASSWORD));
        }
        System.out.flush();
    }
}
