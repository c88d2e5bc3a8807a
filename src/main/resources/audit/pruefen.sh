#!/bin/sh
# Rechnet die Protokollkette nach und prüft jedes Siegel. Braucht openssl und sonst nur, was jede Shell hat.
# Aufruf im entpackten Ordner:  sh pruefen.sh
# Der öffentliche Schlüssel liegt bei; vergleichen Sie seine Kennung mit der, die Ihnen die Agentur vorab genannt hat.
set -u
cd "$(dirname "$0")" || exit 2
vorher=0000000000000000000000000000000000000000000000000000000000000000
nr=0; siegel=0
while IFS= read -r zeile; do
  nr=$((nr + 1))
  case $zeile in
    *"\"previous\":\"$vorher\""*"\"seq\":\"$nr\""*) ;;
    *) echo "BRUCH: Eintrag $nr folgt nicht auf den davor."; exit 1 ;;
  esac
  vorher=$(printf '%s' "$zeile" | openssl dgst -sha256 -r | cut -c1-64)
  [ -f "siegel/$nr.json" ] || continue
  case $(cat "siegel/$nr.json") in
    *"\"hash\":\"$vorher\""*"\"seq\":\"$nr\""*) ;;
    *) echo "BRUCH: Das Siegel bei Eintrag $nr nennt einen anderen Hash."; exit 1 ;;
  esac
  if ! openssl dgst -sha256 -verify "schluessel/$(cat "siegel/$nr.key").pem" \
      -signature "siegel/$nr.sig" "siegel/$nr.json" > /dev/null 2>&1; then
    echo "BRUCH: Die Unterschrift bei Eintrag $nr ist nicht echt."; exit 1
  fi
  siegel=$((siegel + 1)); gesiegelt=$nr
done < kette.jsonl
for s in siegel/*.json; do
  [ -f "$s" ] || continue
  n=$(basename "$s" .json)
  [ "$n" -le "$nr" ] || { echo "BRUCH: Gesiegelt ist Eintrag $n, die Kette endet bei $nr."; exit 1; }
done
echo "In Ordnung: $nr Einträge, $siegel Siegel, das letzte bei Eintrag ${gesiegelt:-0}."
