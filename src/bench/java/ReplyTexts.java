import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Replies of about 300 characters, with mistakes in them and without. */
final class ReplyTexts {

  private static final int LENGTH = 280;

  /** A text, and the places in it that have to be found. */
  record Reply(String text, List<int[]> wrong) {}

  /** Sentences as authorities' people write them; what stands in braces is different each time. */
  private static final String[] SENTENCES = {
    "Ihren Antrag auf {thing} können Sie bei uns online stellen oder im {office} abgeben.",
    "Die Bearbeitung dauert im Moment leider etwa {number} Wochen.",
    "Bitte bringen Sie zum Termin Ihren Ausweis und {number} Passfotos mit.",
    "Das {office} ist am {day} von 8 bis {hour} Uhr für Sie geöffnet.",
    "Wir haben Ihren Hinweis an das {office} weitergegeben, das sich am {day} darum kümmert.",
    "Einen freien Termin finden Sie auf unserer Seite unter dem Stichwort {thing}.",
    "Die Gebühr für {thing} beträgt {number} Euro und wird vor Ort bezahlt.",
    "Es tut uns leid, dass Sie am {day} im {office} so lange warten mussten.",
    "Für {thing} brauchen wir noch eine Kopie Ihrer Meldebescheinigung.",
    "Die Sperrung in der Innenstadt dauert voraussichtlich bis {day} um {hour} Uhr.",
    "Gern helfen Ihnen die Kolleginnen und Kollegen im {office} weiter.",
    "Wenn Sie {thing} verloren haben, melden Sie das bitte zuerst im {office}.",
    "Ob Sie Anspruch auf {thing} haben, hängt von Ihrem Einkommen und der Größe des Haushalts ab.",
    "Der Bescheid über {thing} kommt mit der Post, meistens schon nach {number} Tagen.",
    "Leider können wir Ihnen dazu hier keine Auskunft geben, weil es um persönliche Daten geht.",
    "Rufen Sie uns am {day} zwischen 9 und {hour} Uhr unter der 115 an.",
    "Am {day} fällt die Abholung aus und wird in der folgenden Woche nachgeholt.",
    "Im {office} gibt es einen Aufzug, und auch das Formular für {thing} liegt dort aus."
  };

  private static final String[] THINGS = {
    "Wohngeld",
    "den Reisepass",
    "Elterngeld",
    "die Kfz-Zulassung",
    "einen Bewohnerparkausweis",
    "die Geburtsurkunde",
    "eine Meldebescheinigung",
    "den Führerschein",
    "die Hundesteuer",
    "den Kitaplatz",
    "eine Baugenehmigung",
    "das Bildungspaket",
    "den Sperrmüll"
  };

  private static final String[] OFFICES = {
    "Bürgeramt",
    "Standesamt",
    "Jugendamt",
    "Ordnungsamt",
    "Bauamt",
    "Sozialamt",
    "Rathaus",
    "Gesundheitsamt",
    "Stadtarchiv",
    "Umweltamt"
  };

  private static final String[] DAYS = {
    "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"
  };

  /** A sentence, and the place in it that has to be found; null for none. */
  private record Line(String text, String wrong) {}

  private static final List<Line> HARD =
      List.of(
          new Line("Guten Tag, vielen Dank für Ihre Nachricht.", null),
          new Line("Das Formulahr liegt im Bürgeramt aus.", "Formulahr"),
          new Line("Den Antrag können Sie online stellen.", null),
          new Line("Wir haben ihre Untterlagen erhalten.", "Untterlagen"),
          new Line("Die Gebür zahlen Sie vor Ort.", "Gebür"),
          new Line("Der Termin ist am Montag um 9 Uhr.", null),
          new Line("Bitte bringen Sie den Ausweiß mit.", "Ausweiß"),
          new Line("Wir haben montags von 9 bis 12 Uhr geöffnet.", null),
          new Line("Die Mitarbeiterin hilft ihnen gern bei den Antrag.", "bei den"),
          new Line("Die die Ämter haben geschlossen.", "Die die"),
          new Line("Sie erreichen uns telefonisch unter 115.", null),
          new Line("Der Bescheid kommt in wenigen Wohchen.", "Wohchen"));

  private ReplyTexts() {}

  /** As they are: at most two slips of the keyboard. */
  static List<Reply> typical(long seed, int count) {
    Random random = new Random(seed);
    List<Reply> replies = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      replies.add(typical(random));
    }
    return replies;
  }

  private static Reply typical(Random random) {
    StringBuilder text = new StringBuilder("Guten Tag, danke für Ihre Nachricht. ");
    while (text.length() < LENGTH - 30) {
      text.append(sentence(random)).append(' ');
    }
    text.append("Viele Grüße");
    List<int[]> wrong = new ArrayList<>();
    for (int slips = random.nextInt(3); slips > 0; slips--) {
      slip(random, text, wrong);
    }
    return new Reply(text.toString(), wrong);
  }

  private static String sentence(Random random) {
    return one(random, SENTENCES)
        .replace("{thing}", one(random, THINGS))
        .replace("{office}", one(random, OFFICES))
        .replace("{day}", one(random, DAYS))
        .replace("{number}", String.valueOf(2 + random.nextInt(90)))
        .replace("{hour}", String.valueOf(12 + random.nextInt(7)));
  }

  private static String one(Random random, String[] of) {
    return of[random.nextInt(of.length)];
  }

  /** Two letters in the wrong order, inside of a long word behind the slip before. */
  private static void slip(Random random, StringBuilder text, List<int[]> wrong) {
    int behind = wrong.isEmpty() ? 40 : wrong.get(wrong.size() - 1)[1];
    int start = text.indexOf(" ", Math.min(text.length(), behind + random.nextInt(60))) + 1;
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    int at = start + 2 + random.nextInt(Math.max(1, end - start - 4));
    if (start == 0 || end - start < 8 || text.charAt(at) == text.charAt(at + 1)) {
      return;
    }
    char first = text.charAt(at);
    text.setCharAt(at, text.charAt(at + 1));
    text.setCharAt(at + 1, first);
    wrong.add(new int[] {start, end});
  }

  /** Worse than anybody writes: a mistake in every other sentence. */
  static List<Reply> hard(long seed, int count) {
    Random random = new Random(seed);
    List<Reply> replies = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      List<int[]> wrong = new ArrayList<>();
      while (text.length() < LENGTH) {
        Line line = HARD.get(random.nextInt(HARD.size()));
        if (line.wrong() != null) {
          int at = text.length() + line.text().indexOf(line.wrong());
          wrong.add(new int[] {at, at + line.wrong().length()});
        }
        text.append(line.text()).append(' ');
      }
      replies.add(new Reply(text.toString(), wrong));
    }
    return replies;
  }
}
