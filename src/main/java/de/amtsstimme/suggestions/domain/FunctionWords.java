package de.amtsstimme.suggestions.domain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that say how something is asked and hardly what about. They never make an answer fit on
 * their own. Question words and modal verbs still tell "where" from "how long"; articles and their
 * like do not count at all.
 */
final class FunctionWords {

  /** A line: forms of one word, or words that ask for the same. */
  private static final String ASKING =
      """
      wie
      wo wohin woher
      was welche welcher welches welchen welchem
      wer wen wem wessen
      wann
      warum wieso weshalb weswegen
      wofür wozu
      womit wodurch
      wieviel wieviele viel viele
      lange lang
      oft
      weit
      hoch
      alt
      groß
      teuer
      spät früh
      kann kannst können könnt konnte konnten könnte könnten mag
      darf dürfen dürft durfte dürfte dürften
      muss müssen muß musst müsst musste müsste
      soll sollen sollte sollten
      will wollen wollte möchte möchten
      brauche brauchen braucht benötige benötigen benötigt
      gibt geben
      gilt gelten
      macht machen mache tun tue getan
      geht gehen
      bekomme bekommen bekommt kriege kriegen kriegt
      finde finden findet
      lassen lasse lässt
      werden wird wurde wurden würde würden werde
      nicht kein keine keinen keiner keinem keines ohne
      immer
      nie
      schon
      noch
      mehr
      nur
      auch
      """;

  /** Do not count. */
  private static final String EMPTY =
      """
      der die das den dem des ein eine einen einem einer eines und oder aber denn sondern doch
      ich du er sie es wir ihr mich dich sich uns euch ihn ihm ihnen mir dir man mein meine meinen meinem meiner
      meines dein deine deinen deinem deiner sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres
      unser unsere unseren unserem unserer euer eure euren eurem eurer
      bin bist ist sind seid war waren warst wäre wären gewesen sei habe hab hast hat haben habt hatte hatten hätte
      hätten gehabt
      in im ins an am ans auf aufs aus bei beim bis für gegen mit nach seit über um unter von vom vor zu zum zur
      zwischen während wegen durch als ob wenn dass daß weil damit so da dort hier dann jetzt also etwa eigentlich
      mal eben halt ja nein bitte danke hallo guten tag morgen abend gruß grüße liebe lieber liebes sehr geehrte
      geehrter geehrtes moin servus hi hey vielen dank mfg
      dies diese dieser dieses diesen diesem jene jener jenes jeder jede jedes jeden alle alles allen aller etwas
      einige manche solche selbst wieder gerade einfach überhaupt bereits sowie beziehungsweise bzw usw etc
      z b d h
      """;

  private static final Map<String, String> GROUPS = groups();
  private static final Set<String> NOTHING =
      Arrays.stream(EMPTY.trim().split("\\s+"))
          .map(Folding::fold)
          .collect(Collectors.toUnmodifiableSet());

  private FunctionWords() {}

  /**
   * @return the one form that stands for all of its group, or null for another word
   */
  static String asking(String folded) {
    return GROUPS.get(folded);
  }

  static boolean empty(String folded) {
    return NOTHING.contains(folded);
  }

  private static Map<String, String> groups() {
    Map<String, String> groups = new HashMap<>();
    for (String line : ASKING.split("\n")) {
      String[] forms = line.split(" ");
      for (String form : forms) {
        groups.put(Folding.fold(form), Folding.fold(forms[0]));
      }
    }
    return Map.copyOf(groups);
  }
}
