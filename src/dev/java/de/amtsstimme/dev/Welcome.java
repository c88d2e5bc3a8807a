package de.amtsstimme.dev;

/** What stands on the screen when everything runs. */
final class Welcome {

  private Welcome() {}

  static String text(int port, RunDirectory directory, long readyMillis) {
    String url = "http://localhost:" + port;
    return """

        ────────────────────────────────────────────────────────────────────────────
         Amtsstimme läuft (Server bereit nach %.1f s).   Beenden: Strg+C

         Portal      %2$s/
         API         %2$s/docs      OpenAPI: %2$s/openapi
         Bereit?     %2$s/health/ready

         Demo-Personen                                        Passwort
           agentur.admin   AGENCY_ADMIN                       demo-agentur
           agentur.lena    AGENCY_MANAGER, beide Behörden     demo-agentur
           agentur.tom     AGENCY_EDITOR, beide Behörden      demo-agentur
           agentur.frei    AGENCY_EDITOR, nur Musterhausen    demo-agentur
           mh.admin mh.presse mh.fachbereich                  demo-musterhausen
           mh.redaktion mh.finanzen mh.leser                  (Stadt Musterhausen)
           lg.admin lg.presse lg.fachbereich                  demo-gesundheit
           lg.redaktion lg.finanzen lg.leser                  (Landesamt für Gesundheit Beispielland)
           *.admin AUTHORITY_ADMIN · *.presse, *.fachbereich APPROVER · *.redaktion EDITOR
           *.finanzen FINANCE · *.leser READER

         Zum Probieren:
           curl -s -H "Authorization: Bearer $(src/dev/token mh.redaktion)" %2$s/api/v1/me

         Mails landen als Dateien in %4$s
         Daten und Protokolle: %3$s     Von vorn anfangen: mvn -Dreset
        ────────────────────────────────────────────────────────────────────────────
        """
        .formatted(
            readyMillis / 1000.0,
            url,
            directory.path("").toString(),
            directory.path("mails").toString());
  }
}
