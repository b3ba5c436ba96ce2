<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>waymark</name>
    <message>
        <source> (too few answers to be sure)</source>
        <translation> (zu wenige Antworten, um sicher zu sein)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> · measured by “%1”</source>
        <translation> · gemessen an „%1“</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % of the chain</source>
        <translation>%1 % der Kette</translation>
    </message>
    <message>
        <source>%1 % of the chain: 15 to 60 % would be usual</source>
        <translation>%1 % der Kette: üblich wären 15 bis 60 %</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>%1 % sicher</translation>
    </message>
    <message>
        <source>%1 % used, at most %2</source>
        <translation>%1 % belegt, höchstens %2</translation>
    </message>
    <message>
        <source>%1 %2 goes by observed durations, but none are there; it counts as zero.</source>
        <translation>%1 %2 richtet sich nach beobachteten Dauern, aber es gibt keine; das zählt als null.</translation>
    </message>
    <message>
        <source>%1 %2 has no time yet and counts as zero.</source>
        <translation>%1 %2 hat noch keine Zeit und zählt als null.</translation>
    </message>
    <message>
        <source>%1 %2 is a milestone: its time is not counted. Make it another kind, or clear its time.</source>
        <translation>%1 %2 ist ein Meilenstein: Die Zeit zählt nicht. Ändern Sie die Art oder leeren Sie die Zeit.</translation>
    </message>
    <message>
        <source>%1 %2 is log-normal from a most likely time of 0, which no such time has; it counts as %3, without spread.</source>
        <translation>%1 %2 ist lognormal mit einer wahrscheinlichen Dauer von 0, was keine solche Dauer hat; es zählt als %3, ohne Streuung.</translation>
    </message>
    <message>
        <source>%1 %2 is not connected to anything.</source>
        <translation>%1 %2 ist mit nichts verbunden.</translation>
    </message>
    <message>
        <source>%1 %2 is said to be done, but %3 %4, which it waits for, has not begun.</source>
        <translation>%1 %2 gilt als erledigt, aber %3 %4, worauf es wartet, hat nicht begonnen.</translation>
    </message>
    <message>
        <source>%1 %2 is said to have been done before %3 %4, which it waits for, began at %5.</source>
        <translation>%1 %2 soll erledigt gewesen sein, bevor %3 %4, worauf es wartet, um %5 begann.</translation>
    </message>
    <message>
        <source>%1 %2 is said to have begun or ended at %3, after %4, the moment that progress is told for.</source>
        <translation>Für %1 %2 ist Beginn oder Ende mit %3 angegeben, nach %4, dem Stand des Fortschritts.</translation>
    </message>
    <message>
        <source>%1 %2 is said to have begun or ended at %3, long after the journey should be over (%4).</source>
        <translation>Für %1 %2 ist Beginn oder Ende mit %3 angegeben, lange nachdem die Journey zu Ende sein sollte (%4).</translation>
    </message>
    <message>
        <source>%1 %2 is said to have ended at %3, before it began at %4.</source>
        <translation>Für %1 %2 ist das Ende mit %3 angegeben, vor dem Beginn mit %4.</translation>
    </message>
    <message>
        <source>%1 %2 would cost less when hurried; the price of hurrying counts as 0.</source>
        <translation>%1 %2 würde verkürzt weniger kosten; der Preis der Verkürzung zählt als 0.</translation>
    </message>
    <message>
        <source>%1 %2 would take %3 when hurried, longer than the %4 it takes anyway; it is not hurried.</source>
        <translation>%1 %2 würde verkürzt %3 dauern, länger als die ohnehin nötigen %4; es wird nicht verkürzt.</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 %2, critical</source>
        <translation>%1 %2, kritisch</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2) begins in period %3 but ends in period %4, so it never counts.</source>
        <translation>%1 (%2) beginnt in Periode %3, endet aber in Periode %4 und zählt daher nie.</translation>
    </message>
    <message>
        <source>%1 (%2) begins in period %3, behind the horizon of %4, so it never counts.</source>
        <translation>%1 (%2) beginnt in Periode %3, hinter dem Horizont von %4, und zählt daher nie.</translation>
    </message>
    <message>
        <source>%1 (%2) comes to more than %3 in all; its figures cannot be shown.</source>
        <translation>%1 (%2) ergibt insgesamt mehr als %3; die Kennzahlen dazu lassen sich nicht zeigen.</translation>
    </message>
    <message>
        <source>%1 (%2) has no amount yet and counts as zero.</source>
        <translation>%1 (%2) hat noch keinen Betrag und zählt als null.</translation>
    </message>
    <message>
        <source>%1 (%2) is for each customer, but it is not stated how many there are.</source>
        <translation>%1 (%2) gilt je Kunde, aber die Zahl der Kunden ist nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 (mine, %2)</source>
        <translation>%1 (meine, %2)</translation>
    </message>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (nicht mehr vorhanden)</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>%1 (sample)</source>
        <translation>%1 (Beispiel)</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1 = %2 + %3</source>
        <translation>%1 = %2 + %3</translation>
    </message>
    <message>
        <source>%1 a pass</source>
        <translation>%1 je Durchgang</translation>
    </message>
    <message>
        <source>%1 adds to %2, which no touchpoint needs, so nothing changes.</source>
        <translation>%1 stockt %2 auf, was kein Touchpoint braucht, also ändert sich nichts.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und noch %2</translation>
    </message>
    <message>
        <source>%1 answered twice on %2; both count.</source>
        <translation>%1 hat am %2 zweimal geantwortet; beides zählt.</translation>
    </message>
    <message>
        <source>%1 answered “%2” twice on %3.</source>
        <translation>%1 hat „%2“ am %3 zweimal beantwortet.</translation>
    </message>
    <message>
        <source>%1 answers are not on the scale and are left out.</source>
        <translation>%1 Antworten liegen nicht auf der Skala und werden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 asks for resource number %2, which is not there any more; the demand was left out.</source>
        <translation>%1 verlangt die Ressource Nummer %2, die es nicht mehr gibt; der Bedarf wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 vor %2</translation>
    </message>
    <message>
        <source>%1 buffer left</source>
        <translation>%1 Puffer übrig</translation>
    </message>
    <message>
        <source>%1 cannot be %2, as it is said to be on %3.</source>
        <translation>%1 kann nicht %2 sein, wie für den %3 angegeben.</translation>
    </message>
    <message>
        <source>%1 cannot be exported: %2.</source>
        <translation>%1 lässt sich nicht exportieren: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. What was there before is unchanged.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>%1 cannot depend on itself.</source>
        <translation>%1 kann nicht von sich selbst abhängen.</translation>
    </message>
    <message>
        <source>%1 changes in the room</source>
        <translation>%1 Änderungen im Raum</translation>
    </message>
    <message>
        <source>%1 changes nothing on the map</source>
        <translation>%1 ändert nichts auf der Karte</translation>
    </message>
    <message>
        <source>%1 come by</source>
        <translation>%1 kommen vorbei</translation>
    </message>
    <message>
        <source>%1 comments</source>
        <translation>%1 Kommentare</translation>
    </message>
    <message>
        <source>%1 customers say something, the last one: “%2”</source>
        <translation>%1 Kunden sagen etwas, zuletzt: „%2“</translation>
    </message>
    <message>
        <source>%1 does not exist. Check its name and folder.</source>
        <translation>%1 gibt es nicht. Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>%1 done, %2 used</source>
        <translation>%1 erledigt, %2 verbraucht</translation>
    </message>
    <message>
        <source>%1 effects of initiatives</source>
        <translation>%1 Wirkungen von Maßnahmen</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or remove it first.</source>
        <translation>%1 gibt es schon. Wählen Sie einen anderen Namen oder entfernen Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation>%1 Werte</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>%1 for each of the %2 who come by</source>
        <translation>%1 je Kunde, und %2 kommen hier vorbei</translation>
    </message>
    <message>
        <source>%1 for people at their rates, %2 else</source>
        <translation>%1 für Personal nach Stundensätzen, %2 sonst</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 h of work a week. Four working hours asked for on %2 are over on %3.</source>
        <translation>%1 h Arbeit je Woche. Vier am %2 angeforderte Arbeitsstunden sind am %3 geleistet.</translation>
    </message>
    <message>
        <source>%1 has a figure for %2 and answers for the same period; the answers count.</source>
        <translation>%1 hat für den %2 einen Wert und zur selben Periode Antworten; die Antworten zählen.</translation>
    </message>
    <message>
        <source>%1 has had it open in another program on this computer since %2.</source>
        <translation>%1 hat sie seit %2 in einem anderen Programm auf diesem Rechner geöffnet.</translation>
    </message>
    <message>
        <source>%1 has had it open on the computer “%2” since %3. Whether it still is open there cannot be seen from here: ask before you edit it.</source>
        <translation>%1 hat sie seit %3 auf dem Rechner „%2“ geöffnet. Ob sie dort noch offen ist, lässt sich von hier aus nicht sehen: Fragen Sie nach, bevor Sie sie bearbeiten.</translation>
    </message>
    <message>
        <source>%1 has it open and would not know that it was replaced. Nothing has been written yet.</source>
        <translation>%1 hat sie geöffnet und wüsste nicht, dass sie ersetzt wurde. Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 has no dots left</source>
        <translation>%1 hat keine Punkte mehr</translation>
    </message>
    <message>
        <source>%1 has no figures and no answers yet.</source>
        <translation>%1 hat noch keine Werte und keine Antworten.</translation>
    </message>
    <message>
        <source>%1 has no name.</source>
        <translation>%1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>%1 has three times and a duration; the duration %2 is kept in the notes.</source>
        <translation>%1 hat drei Zeiten und eine Dauer; die Dauer %2 steht in den Notizen.</translation>
    </message>
    <message>
        <source>%1 has two figures for %2; the later one counts.</source>
        <translation>%1 hat zwei Werte für den %2; der spätere zählt.</translation>
    </message>
    <message>
        <source>%1 instead of %2, for %3.</source>
        <translation>%1 statt %2, für %3.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist der %2</translation>
    </message>
    <message>
        <source>%1 is %2, target %3</source>
        <translation>%1 liegt bei %2, Ziel %3</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file.</source>
        <translation>%1 ist ein Ordner oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>%1 is gone, and with it %2. Undo brings all of it back.</source>
        <translation>%1 ist entfernt und damit auch %2. Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <translation>%1 ist nicht dabei. %2</translation>
    </message>
    <message>
        <source>%1 is measured in %2, but %3 in %4; they cannot be compared.</source>
        <translation>%1 wird in %2 gemessen, %3 aber in %4; das lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>%1 is negative; a time must be zero or more.</source>
        <translation>%1 ist negativ; eine Zeit muss null oder mehr sein.</translation>
    </message>
    <message>
        <source>%1 is not supported.</source>
        <translation>Nicht unterstützt: %1.</translation>
    </message>
    <message>
        <source>%1 is too long; the longest time is %2.</source>
        <translation>%1 ist zu lang; die längste Zeit ist %2.</translation>
    </message>
    <message>
        <source>%1 is worth %2.</source>
        <translation>%1 ist %2 wert.</translation>
    </message>
    <message>
        <source>%1 is “%2”; it must lie between %3 and %4.</source>
        <translation>%1 ist „%2“; erlaubt ist %3 bis %4.</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 gehalten</translation>
    </message>
    <message>
        <source>%1 left of the feeding buffer of %2</source>
        <translation>Zubringerpuffer von %2: %1 übrig</translation>
    </message>
    <message>
        <source>%1 left of the project buffer</source>
        <translation>Projektpuffer: %1 übrig</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 make figures wrong</source>
        <translation>%1 verfälschen Zahlen</translation>
    </message>
    <message>
        <source>%1 may not be opened by you. Change its permissions, or use a copy.</source>
        <translation>Sie dürfen %1 nicht öffnen. Ändern Sie die Zugriffsrechte oder verwenden Sie eine Kopie.</translation>
    </message>
    <message>
        <source>%1 misses its target</source>
        <translation>%1 verfehlt das Ziel</translation>
    </message>
    <message>
        <source>%1 mm, to be glued</source>
        <translation>%1 mm, zum Kleben</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>%1 more are left out of the table</source>
        <translation>%1 weitere fehlen in der Tabelle</translation>
    </message>
    <message>
        <source>%1 moves customers at %2, where no shares are stated, so nothing changes.</source>
        <translation>%1 lenkt Kunden bei %2 um, wo keine Anteile angegeben sind, also ändert sich nichts.</translation>
    </message>
    <message>
        <source>%1 moves customers at %2, which is no decision, so nothing changes.</source>
        <translation>%1 lenkt Kunden bei %2 um; das ist keine Entscheidung, also ändert sich nichts.</translation>
    </message>
    <message>
        <source>%1 moves customers from %2 to %3, but no way leads there, so nothing changes.</source>
        <translation>%1 lenkt Kunden von %2 zu %3 um, aber kein Weg führt dorthin, also ändert sich nichts.</translation>
    </message>
    <message>
        <source>%1 needs %2, of which there is none.</source>
        <translation>%1 braucht %2, aber davon ist nichts vorhanden.</translation>
    </message>
    <message>
        <source>%1 needs %3 of %2 besides %4, but there is nobody else.</source>
        <translation>%1 braucht %3 von %2 neben %4, aber es gibt sonst niemanden.</translation>
    </message>
    <message>
        <source>%1 needs %3 of %2 besides %4, but there is only one other.</source>
        <translation>%1 braucht %3 von %2 neben %4, aber es gibt nur 1 weitere.</translation>
    </message>
    <message>
        <source>%1 needs %3 of %2 besides %5, but there are only %4 others.</source>
        <translation>%1 braucht %3 von %2 neben %5, aber es gibt nur %4 andere.</translation>
    </message>
    <message>
        <source>%1 needs %3 of %2, but there are only %4.</source>
        <translation>%1 braucht %3-mal %2, es gibt aber nur %4.</translation>
    </message>
    <message>
        <source>%1 needs %3 of %2, but there is only one.</source>
        <translation>%1 braucht %3-mal %2, es gibt aber nur 1.</translation>
    </message>
    <message>
        <source>%1 needs somebody with the skill %2; nobody has it.</source>
        <translation>%1 braucht jemanden mit der Fähigkeit %2; niemand hat sie.</translation>
    </message>
    <message>
        <source>%1 needs somebody with the skill %2; those who have it have no capacity.</source>
        <translation>%1 braucht jemanden mit der Fähigkeit %2; wer sie hat, hat keine Kapazität.</translation>
    </message>
    <message>
        <source>%1 needs what it cannot go together with.</source>
        <translation>Die Maßnahme %1 braucht etwas, womit sie sich nicht verträgt.</translation>
    </message>
    <message>
        <source>%1 new measures</source>
        <translation>%1 neue Messgrößen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3 from %4 to %5</source>
        <translation>%3: %1 von %2, von %4 bis %5</translation>
    </message>
    <message>
        <source>%1 of %2 drivers of %3 stand out from noise; noise alone would show one in at most %4 of surveys.</source>
        <translation>Treiber von %3, die sich vom Rauschen abheben: %1 von %2; durch Rauschen allein gäbe es einen in höchstens %4 der Umfragen.</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>noch %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2; touchpoints: %3</source>
        <translation>%1 von %2; Touchpoints: %3</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>%1 of it for people</source>
        <translation>davon %1 für Personal</translation>
    </message>
    <message>
        <source>%1 of the buffer used</source>
        <translation>%1 des Puffers verbraucht</translation>
    </message>
    <message>
        <source>%1 of the chain done</source>
        <translation>%1 der Kette erledigt</translation>
    </message>
    <message>
        <source>%1 of the chain done, %2 of the buffer used</source>
        <translation>%1 der Kette erledigt, %2 des Puffers verbraucht</translation>
    </message>
    <message>
        <source>%1 on “%2”</source>
        <translation>%1 auf „%2“</translation>
    </message>
    <message>
        <source>%1 pages, %2</source>
        <translation>%1 Seiten, %2</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation>%1 Punkt</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 points, now %2</source>
        <translation>%1 Punkte, heute %2</translation>
    </message>
    <message>
        <source>%1 quarters</source>
        <translation>%1 Quartale</translation>
    </message>
    <message>
        <source>%1 references lead to rows that are missing and were let go.</source>
        <translation>%1 Verweise führen zu Zeilen, die fehlen, und wurden gelöst.</translation>
    </message>
    <message>
        <source>%1 responses</source>
        <translation>%1 Antworten</translation>
    </message>
    <message>
        <source>%1 responses, %2 figures and %3 comments came in.</source>
        <translation>Importiert – Antworten: %1, Werte: %2, Kommentare: %3.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Durchläufe</translation>
    </message>
    <message>
        <source>%1 saves something per pass, but it is not stated how many customers there are.</source>
        <translation>%1 spart etwas je Durchgang, aber die Zahl der Kunden ist nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 stands behind %2. Rows need no order; nothing is left out for that.</source>
        <translation>%1 steht hinter %2. Die Reihenfolge der Zeilen ist frei; deshalb wird nichts ausgelassen.</translation>
    </message>
    <message>
        <source>%1 sticky notes</source>
        <translation>%1 Haftnotizen</translation>
    </message>
    <message>
        <source>%1 sticky notes lie on the map as drawn</source>
        <translation>%1 Haftnotizen liegen auf der gezeichneten Karte</translation>
    </message>
    <message>
        <source>%1 texts held characters that cannot be kept and were cleaned.</source>
        <translation>%1 Texte enthielten unzulässige Zeichen und wurden bereinigt.</translation>
    </message>
    <message>
        <source>%1 things in the plan are wrong, missing or doubtful; they are listed at the end.</source>
        <translation>%1 Punkte im Plan sind falsch, fehlen oder sind zweifelhaft; sie stehen am Ende.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 bis %2 %</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 zu prüfen</translation>
    </message>
    <message>
        <source>%1 touchpoints</source>
        <translation>%1 Touchpoints</translation>
    </message>
    <message>
        <source>%1 touchpoints got another code, since theirs was missing or there twice.</source>
        <translation>%1 Touchpoints bekamen einen anderen Code, weil ihrer fehlte oder doppelt war.</translation>
    </message>
    <message>
        <source>%1 touchpoints · %2 stages · %3</source>
        <translation>%1 Touchpoints · %2 Phasen · %3</translation>
    </message>
    <message>
        <source>%1 was reported for %2, which would be a day without work. Change or remove the report first.</source>
        <translation>%1 wurde für %2 gemeldet; das wäre ein Tag ohne Arbeit. Ändern oder entfernen Sie zuerst die Meldung.</translation>
    </message>
    <message>
        <source>%1 was reported for %2. The journey can start then or earlier; or remove the report first.</source>
        <translation>%1 wurde für %2 gemeldet. Die Journey kann dann oder früher beginnen; oder entfernen Sie zuerst die Meldung.</translation>
    </message>
    <message>
        <source>%1 was written, but the disk did not confirm it: %2. A power cut could still bring the old file back. Please save again.</source>
        <translation>%1 wurde geschrieben, aber der Datenträger hat es nicht bestätigt: %2. Nach einem Stromausfall könnte noch die alte Datei da sein. Bitte speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 Wochen</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · critical</source>
        <translation>%1 · kritisch</translation>
    </message>
    <message>
        <source>%1 · sample data</source>
        <translation>%1 · Beispieldaten</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1 – show</source>
        <translation>%1 – Vorführung</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3): %4. %5 of the worst buffer that waits for it is used.</source>
        <translation>%1, %2 (%3): %4. %5 des schlimmsten Puffers, der darauf wartet, sind verbraucht.</translation>
    </message>
    <message>
        <source>%1, %2 and %3 mix working and elapsed time. Use one of the two in an estimate.</source>
        <translation>%1, %2 und %3 mischen Arbeitszeit und Kalenderzeit. Verwenden Sie in einer Schätzung nur eins von beiden.</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>%1, before the end</source>
        <translation>%1, vor dem Ende</translation>
    </message>
    <message>
        <source>%1, from %2 of %3.</source>
        <translation>%1, aus %2 von %3.</translation>
    </message>
    <message>
        <source>%1, importance %2 of 5</source>
        <translation>%1, Wichtigkeit %2 von 5</translation>
    </message>
    <message>
        <source>%1, looking for better ones</source>
        <translation>%1, Suche nach besseren läuft</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1, n = %2</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, heute %2</translation>
    </message>
    <message>
        <source>%1, pays with %2</source>
        <translation>%1, Erfolgschance %2</translation>
    </message>
    <message>
        <source>%1, under way</source>
        <translation>%1, in Arbeit</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1, which waits for %2</source>
        <translation>%1, wartet auf %2</translation>
    </message>
    <message>
        <source>%1.  %2 %3</source>
        <translation>%1.  %2 %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. Keep them in the journey?</source>
        <translation>%1. In der Journey behalten?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 found.</source>
        <translation>%1: %2 erwartet, %3 gefunden.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 bis %3</translation>
    </message>
    <message>
        <source>%1: %2 to %3 of %4</source>
        <translation>%1: %2 bis %3 von %4</translation>
    </message>
    <message>
        <source>%1: %2 used of %3, %4 left</source>
        <translation>%1: %2 von %3 verbraucht, %4 übrig</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %3 of %2 are there.</source>
        <translation>%1: %3 von %2 sind da.</translation>
    </message>
    <message>
        <source>%1: at most %2 of %3</source>
        <translation>%1: höchstens %2 von %3</translation>
    </message>
    <message>
        <source>%1: no figures yet</source>
        <translation>%1: noch keine Werte</translation>
    </message>
    <message>
        <source>%1: the last figure is more than noise.</source>
        <translation>%1: Der letzte Wert ist mehr als Rauschen.</translation>
    </message>
    <message>
        <source>%1; one touchpoint decides it: %2.</source>
        <translation>%1; darüber entscheidet ein Touchpoint: %2.</translation>
    </message>
    <message>
        <source>%1; three touchpoints decide it: %2.</source>
        <translation>%1; darüber entscheiden drei Touchpoints: %2.</translation>
    </message>
    <message>
        <source>%1; two touchpoints decide it: %2.</source>
        <translation>%1; darüber entscheiden zwei Touchpoints: %2.</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>%1[*] – Waymark</source>
        <translation>%1[*] – Waymark</translation>
    </message>
    <message>
        <source>%2 already depends on %1. Edit that dependency instead.</source>
        <translation>%2 hängt schon von %1 ab. Bearbeiten Sie stattdessen diese Abhängigkeit.</translation>
    </message>
    <message>
        <source>%2 is not on the scale of “%1”, which goes from %3 to %4.</source>
        <translation>%2 liegt nicht auf der Skala von „%1“, die von %3 bis %4 geht.</translation>
    </message>
    <message>
        <source>%2 of %3 answers to %1 are not on its scale and are left out.</source>
        <translation>%2 von %3 Antworten zu %1 liegen nicht auf der Skala und werden ausgelassen.</translation>
    </message>
    <message>
        <source>%: runs in which it decides the end · time: 80 % sure by</source>
        <translation>%: Durchläufe, in denen der Touchpoint das Ende bestimmt · Zeit: 80 % sicher bis</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(ausgelassen)</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>+ Persona</source>
        <translation>+ Persona</translation>
    </message>
    <message>
        <source>+ Scene</source>
        <translation>+ Szene</translation>
    </message>
    <message>
        <source>, %1 × %2 pixels</source>
        <translation>, %1 × %2 Pixel</translation>
    </message>
    <message>
        <source>, map at %1 %</source>
        <translation>, Maßstab %1 %</translation>
    </message>
    <message>
        <source>, over-allocated for %1</source>
        <translation>, %1 lang überlastet</translation>
    </message>
    <message>
        <source>1 change in the room</source>
        <translation>1 Änderung im Raum</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 Kommentar</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 Wert</translation>
    </message>
    <message>
        <source>1 makes figures wrong</source>
        <translation>1 verfälscht Zahlen</translation>
    </message>
    <message>
        <source>1 new measure</source>
        <translation>1 neue Messgröße</translation>
    </message>
    <message>
        <source>1 page, %1</source>
        <translation>1 Seite, %1</translation>
    </message>
    <message>
        <source>1 response</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Durchlauf</translation>
    </message>
    <message>
        <source>1 sticky note lies on the map as drawn</source>
        <translation>1 Haftnotiz liegt auf der gezeichneten Karte</translation>
    </message>
    <message>
        <source>1 to 6</source>
        <translation>1 bis 6</translation>
    </message>
    <message>
        <source>1 to look at</source>
        <translation>1 zu prüfen</translation>
    </message>
    <message>
        <source>1 touchpoint</source>
        <translation>1 Touchpoint</translation>
    </message>
    <message>
        <source>192 dpi (slides)</source>
        <translation>192 dpi (Folien)</translation>
    </message>
    <message>
        <source>2,5</source>
        <translation>2,5</translation>
    </message>
    <message>
        <source>2.5</source>
        <translation>2.5</translation>
    </message>
    <message>
        <source>288 dpi (print)</source>
        <translation>288 dpi (Druck)</translation>
    </message>
    <message>
        <source>2h; 3h; 2.5h</source>
        <translation>2h; 3h; 2.5h</translation>
    </message>
    <message>
        <source>384 dpi</source>
        <translation>384 dpi</translation>
    </message>
    <message>
        <source>50 % sure</source>
        <translation>50 % sicher</translation>
    </message>
    <message>
        <source>50 % within %1, 90 % within %2</source>
        <translation>50 % binnen %1, 90 % binnen %2</translation>
    </message>
    <message>
        <source>5d, 8h, 2ed …</source>
        <translation>5d, 8h, 2ed …</translation>
    </message>
    <message>
        <source>80 % of all cases are over within %1</source>
        <translation>80 % aller Fälle sind innerhalb von %1 beendet</translation>
    </message>
    <message>
        <source>80 % of all cases are over within %1.</source>
        <translation>80 % aller Fälle sind innerhalb von %1 beendet.</translation>
    </message>
    <message>
        <source>80 % of the simulated runs were over by then</source>
        <translation>80 % der simulierten Durchläufe waren bis dahin beendet</translation>
    </message>
    <message>
        <source>80 % sure</source>
        <translation>80 % sicher</translation>
    </message>
    <message>
        <source>80 % sure by</source>
        <translation>80 % sicher bis</translation>
    </message>
    <message>
        <source>80 % sure to be over by %1</source>
        <translation>Zu 80 % sicher beendet bis %1</translation>
    </message>
    <message>
        <source>90 % sure</source>
        <translation>90 % sicher</translation>
    </message>
    <message>
        <source>90 % up to %1</source>
        <translation>90 % bis %1</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % binnen</translation>
    </message>
    <message>
        <source>95 % sure</source>
        <translation>95 % sicher</translation>
    </message>
    <message>
        <source>95 % sure between</source>
        <translation>95 % sicher zwischen</translation>
    </message>
    <message>
        <source>95 % sure between %1</source>
        <translation>95 % sicher im Bereich %1</translation>
    </message>
    <message>
        <source>96 dpi (screen)</source>
        <translation>96 dpi (Bildschirm)</translation>
    </message>
    <message>
        <source>: cards say little at this size. Larger paper or several pages show all.</source>
        <translation>: Karten sagen in dieser Größe wenig. Größeres Papier oder mehrere Seiten zeigen alles.</translation>
    </message>
    <message>
        <source>: small print. Larger paper or several pages read better.</source>
        <translation>: kleine Schrift. Größeres Papier oder mehrere Seiten lesen sich besser.</translation>
    </message>
    <message>
        <source>: too large for a picture. Choose a lower resolution, a paper size, PDF or SVG.</source>
        <translation>: zu groß für ein Bild. Wählen Sie eine kleinere Auflösung, ein Papierformat, PDF oder SVG.</translation>
    </message>
    <message>
        <source>; %1 % used</source>
        <translation>; %1 % ausgelastet</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>&gt; 99 %</source>
        <translation>&gt; 99 %</translation>
    </message>
    <message>
        <source>&gt; 999 %</source>
        <translation>&gt; 999 %</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>A blank map. Add stages and lanes, or begin with a touchpoint.</source>
        <translation>Eine leere Karte. Fügen Sie Phasen und Bahnen ein oder beginnen Sie mit einem Touchpoint.</translation>
    </message>
    <message>
        <source>A click on a card gives a dot, a right click takes it back.</source>
        <translation>Ein Klick auf eine Karte gibt einen Punkt, ein Rechtsklick nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>A copy can be read and edited, and is saved under a name of its own.</source>
        <translation>Eine Kopie lässt sich lesen und bearbeiten und wird unter eigenem Namen gespeichert.</translation>
    </message>
    <message>
        <source>A crash would lose edits now: nothing can be written in %1. Save the journey.</source>
        <translation>Bei einem Absturz gingen jetzt Änderungen verloren: In %1 lässt sich nichts schreiben. Speichern Sie die Journey.</translation>
    </message>
    <message>
        <source>A crash would lose edits now: the disk on which %1 lies is full. Save the journey.</source>
        <translation>Bei einem Absturz gingen jetzt Änderungen verloren: Der Datenträger, auf dem %1 liegt, ist voll. Speichern Sie die Journey.</translation>
    </message>
    <message>
        <source>A curve for each measure over time with its target; the table above has the latest figures.</source>
        <translation>Eine Kurve je Messgröße über die Zeit mit ihrem Ziel; die Tabelle darüber enthält die letzten Werte.</translation>
    </message>
    <message>
        <source>A customer says: “%1”</source>
        <translation>Ein Kunde sagt: „%1“</translation>
    </message>
    <message>
        <source>a day such as 2024-03-01</source>
        <translation>ein Tag wie 2024-03-01</translation>
    </message>
    <message>
        <source>a day such as 2026-03-01</source>
        <translation>ein Tag wie 2026-03-01</translation>
    </message>
    <message>
        <source>a day such as 2026-03-31 or 31.03.2026</source>
        <translation>ein Tag wie 2026-03-31 oder 31.03.2026</translation>
    </message>
    <message>
        <source>a delay here delays the end</source>
        <translation>ein Verzug hier verzögert das Ende</translation>
    </message>
    <message>
        <source>A factor (0.6), a time (4h, or 2h / 4h / 8h), a cost, so many more (+1), or a share (+20 %)</source>
        <translation>Ein Faktor (0,6), eine Dauer (4h, oder 2h / 4h / 8h), Kosten, so viele mehr (+1), oder ein Anteil (+20 %)</translation>
    </message>
    <message>
        <source>A file with this name is there already.</source>
        <translation>Es gibt schon eine Datei mit diesem Namen.</translation>
    </message>
    <message>
        <source>A group needs at least two cards or sticky notes.</source>
        <translation>Eine Gruppe braucht mindestens zwei Karten oder Haftnotizen.</translation>
    </message>
    <message>
        <source>A job with several modes</source>
        <translation>Ein Vorgang mit mehreren Modi</translation>
    </message>
    <message>
        <source>a line does not fit into memory</source>
        <translation>eine Zeile passt nicht in den Speicher</translation>
    </message>
    <message>
        <source>A milestone takes no time.</source>
        <translation>Ein Meilenstein braucht keine Zeit.</translation>
    </message>
    <message>
        <source>A name is needed here.</source>
        <translation>Hier wird ein Name gebraucht.</translation>
    </message>
    <message>
        <source>A number and Enter: so many dots each.</source>
        <translation>Eine Zahl und Eingabe: so viele Punkte hat jeder.</translation>
    </message>
    <message>
        <source>a number is malformed or too large</source>
        <translation>eine Zahl ist fehlerhaft oder zu groß</translation>
    </message>
    <message>
        <source>A pass costs %1 on the average, in half of all cases at most %2, in nine of ten at most %3.</source>
        <translation>Ein Durchgang kostet im Mittel %1, in der Hälfte der Fälle höchstens %2, in neun von zehn höchstens %3.</translation>
    </message>
    <message>
        <source>A pass costs %1 on the average.</source>
        <translation>Ein Durchgang kostet im Mittel %1.</translation>
    </message>
    <message>
        <source>A pass costs %1 on the average; %2 of it arises in “%3”.</source>
        <translation>Ein Durchgang kostet im Mittel %1; davon entstehen %2 in „%3“.</translation>
    </message>
    <message>
        <source>A pass costs %1 on the average; half of them at most %2, 90 % at most %3.</source>
        <translation>Ein Durchgang kostet im Mittel %1; die Hälfte kostet höchstens %2, 90 % höchstens %3.</translation>
    </message>
    <message>
        <source>A picture must be a PNG of at most %1 × %1 pixels and %2 KiB.</source>
        <translation>Ein Bild muss ein PNG mit höchstens %1 × %1 Pixeln und %2 KiB sein.</translation>
    </message>
    <message>
        <source>a picture without a journey inside</source>
        <translation>ein Bild ohne Journey darin</translation>
    </message>
    <message>
        <source>A quoted field starts here and never ends; close it with ".</source>
        <translation>Hier beginnt ein Feld in Anführungszeichen, das nicht endet; schließen Sie es mit ".</translation>
    </message>
    <message>
        <source>A response of %1 answers %2 measures twice; what comes second became a response of its own.</source>
        <translation>Eine Antwort vom %1 nennt Messgrößen doppelt (%2); was als Zweites kommt, wurde eine eigene Antwort.</translation>
    </message>
    <message>
        <source>A scene is a view of the map with a caption. Save what you see, or let Waymark propose a story; then present it with F5.</source>
        <translation>Eine Szene ist eine Ansicht der Karte mit einer Bildunterschrift. Speichern Sie, was Sie sehen, oder lassen Sie Waymark eine Geschichte vorschlagen; F5 führt sie dann vor.</translation>
    </message>
    <message>
        <source>A signal: %1</source>
        <translation>Ein Signal: %1</translation>
    </message>
    <message>
        <source>A story of what the journey has: all of it, its stages, what decides its end, risk, money</source>
        <translation>Eine Geschichte aus dem, was die Journey hat: das Ganze, ihre Phasen, was ihr Ende entscheidet, Risiko, Geld</translation>
    </message>
    <message>
        <source>A sum is too large to be shown.</source>
        <translation>Eine Summe ist zu groß, um sie zu zeigen.</translation>
    </message>
    <message>
        <source>a text has no closing quote, or the line was cut off</source>
        <translation>ein Text hat kein schließendes Anführungszeichen, oder die Zeile wurde abgeschnitten</translation>
    </message>
    <message>
        <source>a text holds a control character</source>
        <translation>ein Text enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>A time is needed here, for example 4h or 2d. Empty all three to state none.</source>
        <translation>Hier wird eine Zeit gebraucht, zum Beispiel 4h oder 2d. Leeren Sie alle drei, um keine anzugeben.</translation>
    </message>
    <message>
        <source>A touchpoint needs a code, for example A or T12.</source>
        <translation>Ein Touchpoint braucht einen Code, zum Beispiel A oder T12.</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>About the plan</source>
        <translation>Zum Plan</translation>
    </message>
    <message>
        <source>About true size, over several pages</source>
        <translation>Etwa wahre Größe, auf mehreren Seiten</translation>
    </message>
    <message>
        <source>About true size, with cut marks</source>
        <translation>Etwa wahre Größe, mit Schnittmarken</translation>
    </message>
    <message>
        <source>About Waymark</source>
        <translation>Über Waymark</translation>
    </message>
    <message>
        <source>Above each bar, the early dates by PERT: expected times, without regard to resources</source>
        <translation>Über jedem Balken die frühen Termine nach PERT: erwartete Dauern, ohne Rücksicht auf Ressourcen</translation>
    </message>
    <message>
        <source>across: chain done · up: buffer used</source>
        <translation>waagerecht: Kette erledigt · senkrecht: Puffer verbraucht</translation>
    </message>
    <message>
        <source>act</source>
        <translation>handeln</translation>
    </message>
    <message>
        <source>Acts on %1</source>
        <translation>Wirkt auf %1</translation>
    </message>
    <message>
        <source>Acts on the touchpoint that is picked out on the map</source>
        <translation>Wirkt auf den Touchpoint, der auf der Karte ausgewählt ist</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Kommentar hinzufügen</translation>
    </message>
    <message>
        <source>Add a cost or benefit</source>
        <translation>Kosten oder Nutzen hinzufügen</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Add a figure: 2026-03-01 72</source>
        <translation>Neuer Wert: 2026-03-01 72</translation>
    </message>
    <message>
        <source>Add a holiday: 2026-12-25 Christmas</source>
        <translation>Neuer Feiertag: 2026-12-25 Weihnachten</translation>
    </message>
    <message>
        <source>Add a lane</source>
        <translation>Bahn hinzufügen</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Messgröße hinzufügen</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>Persona hinzufügen</translation>
    </message>
    <message>
        <source>Add a predecessor</source>
        <translation>Vorgänger hinzufügen</translation>
    </message>
    <message>
        <source>Add a predecessor: code or name</source>
        <translation>Neuer Vorgänger: Code oder Name</translation>
    </message>
    <message>
        <source>Add a resource</source>
        <translation>Ressource hinzufügen</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>Risiko hinzufügen</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <translation>Szenario hinzufügen</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>Add a successor</source>
        <translation>Nachfolger hinzufügen</translation>
    </message>
    <message>
        <source>Add a successor: code or name</source>
        <translation>Neuer Nachfolger: Code oder Name</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <translation>Touchpoint einfügen</translation>
    </message>
    <message>
        <source>Add an initiative</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Add calendar</source>
        <translation>Kalender hinzufügen</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Kommentar hinzufügen</translation>
    </message>
    <message>
        <source>Add cost or benefit</source>
        <translation>Kosten oder Nutzen hinzufügen</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Add effect</source>
        <translation>Wirkung hinzufügen</translation>
    </message>
    <message>
        <source>Add figure</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Add initiative</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Add lane</source>
        <translation>Bahn einfügen</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>Messgröße hinzufügen</translation>
    </message>
    <message>
        <source>Add persona</source>
        <translation>Persona hinzufügen</translation>
    </message>
    <message>
        <source>add phase column</source>
        <translation>phase hinzufügen spalte</translation>
    </message>
    <message>
        <source>Add resource</source>
        <translation>Ressource hinzufügen</translation>
    </message>
    <message>
        <source>Add risk</source>
        <translation>Risiko hinzufügen</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>Szenario hinzufügen</translation>
    </message>
    <message>
        <source>Add scene</source>
        <translation>Szene hinzufügen</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Phase einfügen</translation>
    </message>
    <message>
        <source>Add sticky note</source>
        <translation>Haftnotiz hinzufügen</translation>
    </message>
    <message>
        <source>add swimlane row</source>
        <translation>bahn hinzufügen swimlane zeile</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Zur Auswahl hinzunehmen</translation>
    </message>
    <message>
        <source>Add touchpoint</source>
        <translation>Touchpoint einfügen</translation>
    </message>
    <message>
        <source>add touchpoint branch gateway choice</source>
        <translation>touchpoint hinzufügen zweig verzweigung wahl</translation>
    </message>
    <message>
        <source>add touchpoint event</source>
        <translation>touchpoint hinzufügen ereignis</translation>
    </message>
    <message>
        <source>add touchpoint pause delay</source>
        <translation>touchpoint hinzufügen pause verzug</translation>
    </message>
    <message>
        <source>add touchpoint step card node</source>
        <translation>touchpoint hinzufügen schritt karte knoten</translation>
    </message>
    <message>
        <source>add touchpoint step internal</source>
        <translation>touchpoint hinzufügen schritt intern</translation>
    </message>
    <message>
        <source>Add what a customer said</source>
        <translation>Neu: was ein Kunde gesagt hat</translation>
    </message>
    <message>
        <source>adds nothing to %1</source>
        <translation>bringt nichts neben %1</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>agent:2; engineer</source>
        <translation>agent:2; engineer</translation>
    </message>
    <message>
        <source>Aggressive</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Aggressive time</source>
        <translation>Knappe Dauer</translation>
    </message>
    <message>
        <source>Aggressive times are to hold in %1 % of cases; choose more than 0 % and less than 100 %.</source>
        <translation>Knappe Dauern sollen in %1 % der Fälle halten; wählen Sie mehr als 0 % und weniger als 100 %.</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Align and distribute</source>
        <translation>Ausrichten und verteilen</translation>
    </message>
    <message>
        <source>Align bottom</source>
        <translation>Unten ausrichten</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>Horizontal zentrieren</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>Links ausrichten</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>Vertikal zentrieren</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align top</source>
        <translation>Oben ausrichten</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>All amounts vary: in 80 % of %1 it is worth %2 to %3.</source>
        <translation>Alle Beträge schwanken (%1): Zu 80 % liegt der Wert zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>All benefits less all costs, at what they are worth now. Above 0 it pays.</source>
        <translation>Aller Nutzen abzüglich aller Kosten, zum heutigen Wert. Über 0 lohnt es sich.</translation>
    </message>
    <message>
        <source>all costs</source>
        <translation>alle Kosten</translation>
    </message>
    <message>
        <source>All dots are cleared. Ctrl+Z brings them back.</source>
        <translation>Alle Punkte sind gelöscht. Strg+Z bringt sie zurück.</translation>
    </message>
    <message>
        <source>All its amounts are certain.</source>
        <translation>Alle Beträge sind sicher.</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All panels</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>all removed safety</source>
        <translation>gesamte gekürzte Sicherheit</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>All that comes back within the horizon.</source>
        <translation>Alles, was im Horizont zurückkommt.</translation>
    </message>
    <message>
        <source>All that is paid within the horizon.</source>
        <translation>Alles, was im Horizont gezahlt wird.</translation>
    </message>
    <message>
        <source>All, side by side</source>
        <translation>Alle nebeneinander</translation>
    </message>
    <message>
        <source>Also critical</source>
        <translation>Auch kritisch</translation>
    </message>
    <message>
        <source>also critical</source>
        <translation>auch kritisch</translation>
    </message>
    <message>
        <source>Alt+Drag</source>
        <translation>Alt+Ziehen</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>always critical</source>
        <translation>immer kritisch</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>An effect of %1 does not say on what it acts and changes nothing.</source>
        <translation>Bei einer Wirkung von %1 fehlt, worauf sie wirkt; sie ändert nichts.</translation>
    </message>
    <message>
        <source>An effect of %1 on %2 leaves everything as it is.</source>
        <translation>Eine Wirkung von %1 auf %2 lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>an effect of an initiative</source>
        <translation>eine Wirkung einer Maßnahme</translation>
    </message>
    <message>
        <source>and %1 more: see the table of dependencies</source>
        <translation>und noch %1: siehe Tabelle der Abhängigkeiten</translation>
    </message>
    <message>
        <source>And what that means, by the lines of the fever chart</source>
        <translation>Und was das bedeutet, nach den Linien der Fieberkurve</translation>
    </message>
    <message>
        <source>Answer or figure</source>
        <translation>Antwort oder Wert</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers it was taken from</source>
        <translation>Antworten, aus denen der Wert stammt</translation>
    </message>
    <message>
        <source>any</source>
        <comment>number of dots</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>any text without : and ;</source>
        <translation>jeder Text ohne : und ;</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Arrange by stages</source>
        <translation>Nach Phasen anordnen</translation>
    </message>
    <message>
        <source>Arrange the map, or show it another way</source>
        <translation>Karte anordnen oder anders zeigen</translation>
    </message>
    <message>
        <source>Arranging “%1” …</source>
        <translation>„%1“ wird angeordnet …</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>As a network</source>
        <translation>Als Netzplan</translation>
    </message>
    <message>
        <source>as discounted</source>
        <translation>wie Diskontsatz</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Wie gezeichnet</translation>
    </message>
    <message>
        <source>As early as the dependencies allow.</source>
        <translation>So früh, wie die Abhängigkeiten es erlauben.</translation>
    </message>
    <message>
        <source>as estimated</source>
        <translation>wie geschätzt</translation>
    </message>
    <message>
        <source>as in common</source>
        <translation>wie gemeinsam</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie heute</translation>
    </message>
    <message>
        <source>as it is %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Stand jetzt</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>wie heute</translation>
    </message>
    <message>
        <source>As it is, it takes {time}, and a pass costs {cost}.</source>
        <translation>So wie es ist, dauert es {time}, und ein Durchgang kostet {cost}.</translation>
    </message>
    <message>
        <source>as it is, of %1</source>
        <translation>heute, aus %1</translation>
    </message>
    <message>
        <source>as kept before</source>
        <translation>wie im Basisplan</translation>
    </message>
    <message>
        <source>As large as the chart</source>
        <translation>So groß wie das Diagramm</translation>
    </message>
    <message>
        <source>As late as possible without delaying the journey.</source>
        <translation>So spät wie möglich, ohne die Journey zu verzögern.</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>As planned, whatever has been reported since</source>
        <translation>Wie geplant, was auch seither gemeldet wurde</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Später fragen</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>At a discount rate of %1 %, %2 (%3) is worth more than %4 now; its figures cannot be shown.</source>
        <translation>Bei einem Diskontsatz von %1 % ist %2 (%3) heute mehr als %4 wert; die Kennzahlen lassen sich nicht zeigen.</translation>
    </message>
    <message>
        <source>At a discount rate of %1 %, what %2 saves is worth more than %3 now; its figures cannot be shown.</source>
        <translation>Bei einem Diskontsatz von %1 % ist, was %2 einspart, heute mehr als %3 wert; die Kennzahlen lassen sich nicht zeigen.</translation>
    </message>
    <message>
        <source>At expected times the journey takes %1. Its critical path: %2.</source>
        <translation>Bei erwarteten Dauern braucht die Journey %1. Ihr kritischer Pfad: %2.</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>At no rate the present value is 0.</source>
        <translation>Bei keinem Zinssatz ist der Kapitalwert 0.</translation>
    </message>
    <message>
        <source>at the end of a period</source>
        <translation>am Ende einer Periode</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>im Einsatz</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Author of the next note</source>
        <translation>Verfasser der nächsten Haftnotiz</translation>
    </message>
    <message>
        <source>Author of the note</source>
        <translation>Verfasser der Notiz</translation>
    </message>
    <message>
        <source>auto layout tidy up clean</source>
        <translation>automatisch anordnen aufräumen layout</translation>
    </message>
    <message>
        <source>back to content lost</source>
        <translation>zurück zum Inhalt verloren</translation>
    </message>
    <message>
        <source>Back to how it was when the show began, or changes were kept (Ctrl+Backspace)</source>
        <translation>Zurück zu dem, was war, als die Vorführung begann oder Änderungen behalten wurden (Strg+Rücktaste)</translation>
    </message>
    <message>
        <source>Back to the journey as it is</source>
        <translation>Zurück zur Journey wie heute</translation>
    </message>
    <message>
        <source>Back to the show (Esc)</source>
        <translation>Zurück zur Vorführung (Esc)</translation>
    </message>
    <message>
        <source>Back to the touchpoints</source>
        <translation>Zurück zu den Touchpoints</translation>
    </message>
    <message>
        <source>Backstage work</source>
        <translation>Hintergrundarbeit</translation>
    </message>
    <message>
        <source>Bars in cards: colour of who does it. Dashed outline: feeds the chain. Hatched: buffers. Times hold no safety; what was cut comes back as buffers.</source>
        <translation>Balken im Touchpoint: Farbe der Ausführenden. Gestrichelter Rand: Zubringer. Schraffiert: Puffer. Zeiten ohne Sicherheit; Gekürztes kommt als Puffer zurück.</translation>
    </message>
    <message>
        <source>Bars of the net present value of each initiative; the table below has the figures.</source>
        <translation>Balken mit dem Kapitalwert jeder Maßnahme; die Zahlen stehen in der Tabelle darunter.</translation>
    </message>
    <message>
        <source>Bars of what each stage and touchpoint costs per pass; the table below has the figures.</source>
        <translation>Balken mit den Kosten jeder Phase und jedes Touchpoints je Durchgang; die Zahlen stehen in der Tabelle darunter.</translation>
    </message>
    <message>
        <source>bars timeline schedule</source>
        <translation>balken zeitachse zeitplan</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basisplan</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Basispläne</translation>
    </message>
    <message>
        <source>baselines</source>
        <translation>Basispläne</translation>
    </message>
    <message>
        <source>Be over by</source>
        <translation>Fertig bis</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>becomes critical</source>
        <translation>wird kritisch</translation>
    </message>
    <message>
        <source>becomes “%1”</source>
        <translation>wird zu „%1“</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>before the end</source>
        <translation>vor dem Ende</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Hinter</translation>
    </message>
    <message>
        <source>being computed</source>
        <translation>wird berechnet</translation>
    </message>
    <message>
        <source>benefit</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Benefit / cost</source>
        <translation>Nutzen / Kosten</translation>
    </message>
    <message>
        <source>Benefit-cost ratio</source>
        <translation>Nutzen-Kosten-Verhältnis</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Benefits less costs for each unit of cost, whenever they flow.</source>
        <translation>Nutzen abzüglich Kosten je Geldeinheit Kosten, gleich wann sie fließen.</translation>
    </message>
    <message>
        <source>Benefits, discounted</source>
        <translation>Nutzen, diskontiert</translation>
    </message>
    <message>
        <source>Beside the map: %1 ▾</source>
        <translation>Neben der Karte: %1 ▾</translation>
    </message>
    <message>
        <source>Best set</source>
        <translation>Bestes Paket</translation>
    </message>
    <message>
        <source>Best set: %1. Worth %2 for %3.</source>
        <translation>Bestes Paket: %1. Wert %2 für %3.</translation>
    </message>
    <message>
        <source>Beta-PERT</source>
        <translation>Beta-PERT</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>between %1 and %2 %</source>
        <translation>zwischen %1 und %2 %</translation>
    </message>
    <message>
        <source>beyond a control limit</source>
        <translation>außerhalb der Eingriffsgrenzen</translation>
    </message>
    <message>
        <source>Big text on cards</source>
        <translation>Große Schrift auf Karten</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Schwarzer Bildschirm</translation>
    </message>
    <message>
        <source>Blue paper</source>
        <translation>Blaues Papier</translation>
    </message>
    <message>
        <source>bookmark slide add frame</source>
        <translation>Lesezeichen Folie hinzufügen Rahmen</translation>
    </message>
    <message>
        <source>Bring a note back</source>
        <translation>Haftnotiz zurückholen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget: %1.</source>
        <translation>Budget: %1.</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>buffer</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>buffer %1</source>
        <translation>Puffer %1</translation>
    </message>
    <message>
        <source>buffer %1 of %2</source>
        <translation>Puffer %1 von %2</translation>
    </message>
    <message>
        <source>buffer %1 used</source>
        <translation>Puffer zu %1 verbraucht</translation>
    </message>
    <message>
        <source>buffer consumption progress execution</source>
        <translation>pufferverbrauch fortschritt ausführung</translation>
    </message>
    <message>
        <source>Buffer sizes</source>
        <translation>Puffergrößen</translation>
    </message>
    <message>
        <source>buffer used up</source>
        <translation>Puffer verbraucht</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Buffers and dates as planned, chances as it stands. Press a rule to use it</source>
        <translation>Puffer und Termine wie geplant, Chancen nach heutigem Stand. Eine Regel anklicken, um sie zu verwenden</translation>
    </message>
    <message>
        <source>Buffers sized by</source>
        <translation>Puffergröße nach</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>By or to</source>
        <translation>Um oder auf</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>Nach Phase</translation>
    </message>
    <message>
        <source>By stages</source>
        <translation>Nach Phasen</translation>
    </message>
    <message>
        <source>By what was reported the critical chain ends %1 after the end of its buffer (%2).</source>
        <translation>Nach dem Gemeldeten endet die kritische Kette %1 nach dem Ende ihres Puffers (%2).</translation>
    </message>
    <message>
        <source>By what was reported the critical chain ends %1 before the end of its buffer (%2).</source>
        <translation>Nach dem Gemeldeten endet die kritische Kette %1 vor dem Ende ihres Puffers (%2).</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendars…</source>
        <translation>Kalender …</translation>
    </message>
    <message>
        <source>can begin</source>
        <translation>kann beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>cannot be planned</source>
        <translation>nicht planbar</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>nicht zu berechnen</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>Cannot tell what drives %1: nothing stands out from noise (%2 answered everything).</source>
        <translation>Unklar, was %1 treibt: Nichts hebt sich vom Rauschen ab (vollständige Antworten: %2).</translation>
    </message>
    <message>
        <source>cannot tell whether %1 drives satisfaction (n = %2)</source>
        <translation>unklar, ob %1 die Zufriedenheit treibt (n = %2)</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>capacity overload idle histogram</source>
        <translation>kapazität überlastung leerlauf histogramm</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Caption of the scene</source>
        <translation>Bildunterschrift der Szene</translation>
    </message>
    <message>
        <source>Cards without colour</source>
        <translation>Karten ohne Farbe</translation>
    </message>
    <message>
        <source>Carried out so far, measured by the kept plan “%4”: %1 % of its chain is done and %2 % of its buffer used; it will end at %3.</source>
        <translation>Bisher ausgeführt, gemessen am Basisplan „%4“: %1 % seiner Kette sind erledigt und %2 % seines Puffers verbraucht; sie endet bei %3.</translation>
    </message>
    <message>
        <source>Carried out so far: %1 % of the chain is done and %2 % of the buffer used; it will end at %3.</source>
        <translation>Bisher umgesetzt: %1 % der Kette sind erledigt und %2 % des Puffers verbraucht; sie endet voraussichtlich bei %3.</translation>
    </message>
    <message>
        <source>cash flow money</source>
        <translation>zahlung cashflow geld</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Chain + buffer</source>
        <translation>Kette + Puffer</translation>
    </message>
    <message>
        <source>Chain + buffer, planned</source>
        <translation>Kette + Puffer, geplant</translation>
    </message>
    <message>
        <source>Chain lens</source>
        <translation>Ketten-Sicht</translation>
    </message>
    <message>
        <source>Chain will end</source>
        <translation>Kette endet</translation>
    </message>
    <message>
        <source>chain, %1 of %2</source>
        <translation>Kette, %1 von %2</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Chance it pays</source>
        <translation>Erfolgschance</translation>
    </message>
    <message>
        <source>Chance that it happens</source>
        <translation>Chance, dass es eintritt</translation>
    </message>
    <message>
        <source>Chance that it pays</source>
        <translation>Chance, dass es sich lohnt</translation>
    </message>
    <message>
        <source>Chance that the net present value is above 0, when all amounts vary at once</source>
        <translation>Chance, dass der Kapitalwert über 0 liegt, wenn alle Beträge zugleich schwanken</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Change caption</source>
        <translation>Bildunterschrift ändern</translation>
    </message>
    <message>
        <source>Change channel</source>
        <translation>Kanal ändern</translation>
    </message>
    <message>
        <source>Change charts of a scene</source>
        <translation>Diagramme einer Szene ändern</translation>
    </message>
    <message>
        <source>Change code</source>
        <translation>Code ändern</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Farbe ändern</translation>
    </message>
    <message>
        <source>Change comment</source>
        <translation>Kommentar ändern</translation>
    </message>
    <message>
        <source>Change cost</source>
        <translation>Kosten ändern</translation>
    </message>
    <message>
        <source>Change currency</source>
        <translation>Währung ändern</translation>
    </message>
    <message>
        <source>Change day</source>
        <translation>Tag ändern</translation>
    </message>
    <message>
        <source>Change dependency</source>
        <translation>Abhängigkeit ändern</translation>
    </message>
    <message>
        <source>Change distribution</source>
        <translation>Verteilung ändern</translation>
    </message>
    <message>
        <source>Change emotion</source>
        <translation>Stimmung ändern</translation>
    </message>
    <message>
        <source>Change how it feels</source>
        <translation>Stimmung ändern</translation>
    </message>
    <message>
        <source>Change how money is reckoned</source>
        <translation>Geldrechnung ändern</translation>
    </message>
    <message>
        <source>Change importance</source>
        <translation>Wichtigkeit ändern</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Change lane</source>
        <translation>Bahn ändern</translation>
    </message>
    <message>
        <source>Change needs</source>
        <translation>Bedarf ändern</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Change notes</source>
        <translation>Notizen ändern</translation>
    </message>
    <message>
        <source>Change observed durations</source>
        <translation>Beobachtete Dauern ändern</translation>
    </message>
    <message>
        <source>Change opportunities</source>
        <translation>Potenziale ändern</translation>
    </message>
    <message>
        <source>Change owner</source>
        <translation>Verantwortliche ändern</translation>
    </message>
    <message>
        <source>Change pain points</source>
        <translation>Schmerzpunkte ändern</translation>
    </message>
    <message>
        <source>Change paper</source>
        <translation>Papier ändern</translation>
    </message>
    <message>
        <source>Change persona</source>
        <translation>Persona ändern</translation>
    </message>
    <message>
        <source>Change picture</source>
        <translation>Bild ändern</translation>
    </message>
    <message>
        <source>Change promise</source>
        <translation>Zusage ändern</translation>
    </message>
    <message>
        <source>Change quantile</source>
        <translation>Quantil ändern</translation>
    </message>
    <message>
        <source>Change risk</source>
        <translation>Risiko ändern</translation>
    </message>
    <message>
        <source>Change safe time</source>
        <translation>Sichere Dauer ändern</translation>
    </message>
    <message>
        <source>Change satisfaction</source>
        <translation>Zufriedenheit ändern</translation>
    </message>
    <message>
        <source>Change scenario</source>
        <translation>Szenario ändern</translation>
    </message>
    <message>
        <source>Change speaker notes</source>
        <translation>Notizen für den Vortrag ändern</translation>
    </message>
    <message>
        <source>Change stage</source>
        <translation>Phase ändern</translation>
    </message>
    <message>
        <source>Change start date</source>
        <translation>Starttermin ändern</translation>
    </message>
    <message>
        <source>Change the budget</source>
        <translation>Budget ändern</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Change the promise</source>
        <translation>Zusage ändern</translation>
    </message>
    <message>
        <source>Change the simulation</source>
        <translation>Simulation ändern</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Zeit ändern</translation>
    </message>
    <message>
        <source>Change working hours</source>
        <translation>Arbeitszeiten ändern</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>Geändert durch %1</translation>
    </message>
    <message>
        <source>changed by %1</source>
        <translation>geändert durch %1</translation>
    </message>
    <message>
        <source>changed by %1; the chain and its times are those of the journey as it is</source>
        <translation>geändert durch %1; die Kette und ihre Zeiten sind die der heutigen Journey</translation>
    </message>
    <message>
        <source>changed by %1; times in the boxes are as it is</source>
        <translation>geändert durch %1; die Zeiten in den Kästen sind die heutigen</translation>
    </message>
    <message>
        <source>changed by %1; what was simulated is the journey as it is</source>
        <translation>geändert durch %1; simuliert wurde die heutige Journey</translation>
    </message>
    <message>
        <source>Changes of %1</source>
        <translation>Änderungen durch %1</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen …</translation>
    </message>
    <message>
        <source>Choose at least one column of answers or figures.</source>
        <translation>Wählen Sie mindestens eine Spalte mit Antworten oder Werten.</translation>
    </message>
    <message>
        <source>Choose the column that holds the date.</source>
        <translation>Wählen Sie die Spalte mit dem Datum.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Abwanderung</translation>
    </message>
    <message>
        <source>Clear all dots</source>
        <translation>Alle Punkte löschen</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Zellen leeren</translation>
    </message>
    <message>
        <source>Clear times</source>
        <translation>Zeiten leeren</translation>
    </message>
    <message>
        <source>Click a card or a note to give a dot, Shift+click or right-click to take one back</source>
        <translation>Klick auf eine Karte oder eine Haftnotiz gibt einen Punkt, Umschalt+Klick oder Rechtsklick nimmt einen zurück</translation>
    </message>
    <message>
        <source>Click to add, or drag onto the map (%1)</source>
        <translation>Klicken zum Einfügen oder auf die Karte ziehen (%1)</translation>
    </message>
    <message>
        <source>Click to close</source>
        <translation>Klicken zum Schließen</translation>
    </message>
    <message>
        <source>Click to take it off the list</source>
        <translation>Klicken, um sie aus der Liste zu nehmen</translation>
    </message>
    <message>
        <source>clone copy</source>
        <translation>klonen kopieren</translation>
    </message>
    <message>
        <source>clone copy links outside</source>
        <translation>klonen kopieren verknüpfungen außen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Codes of what must come before: A; B SS+2d; C FF-1d.</source>
        <translation>Codes dessen, was vorher kommen muss: A; B SS+2d; C FF-1d.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>colour %1</source>
        <translation>Farbe %1</translation>
    </message>
    <message>
        <source>Colour cards by lane</source>
        <translation>Karten nach Bahn färben</translation>
    </message>
    <message>
        <source>Colour cards by owner</source>
        <translation>Karten nach Verantwortlichen färben</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Farbe von %1</translation>
    </message>
    <message>
        <source>Colour of cards</source>
        <translation>Farbe der Karten</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours of owners</source>
        <translation>Farben von Verantwortlichen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>column %1 of %2, row %3 of %4</source>
        <translation>Spalte %1 von %2, Zeile %3 von %4</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Comma-separated (*.csv);;Tab-separated (*.tsv)</source>
        <translation>Mit Kommas getrennt (*.csv);;Mit Tabulatoren getrennt (*.tsv)</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Befehlspalette …</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>common</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>compare portfolio budget frontier</source>
        <translation>vergleich optionen budget effizienzgrenze</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>wird berechnet</translation>
    </message>
    <message>
        <source>Computing dates …</source>
        <translation>Termine werden berechnet …</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>computing …</source>
        <translation>wird berechnet …</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect elsewhere</source>
        <translation>Anders verbinden</translation>
    </message>
    <message>
        <source>Connect it</source>
        <translation>Verbinden Sie ihn</translation>
    </message>
    <message>
        <source>Connect: drag from the arrow beside a card</source>
        <translation>Verbinden: am Pfeil neben einem Touchpoint ziehen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost and notes</source>
        <translation>Kosten und Notizen</translation>
    </message>
    <message>
        <source>cost of a day</source>
        <translation>Kosten eines Tages</translation>
    </message>
    <message>
        <source>Cost of each day behind the promise</source>
        <translation>Kosten je Tag nach der Zusage</translation>
    </message>
    <message>
        <source>Cost of one pass</source>
        <translation>Kosten je Durchgang</translation>
    </message>
    <message>
        <source>Cost of one pass through this touchpoint.</source>
        <translation>Kosten eines Durchgangs durch diesen Touchpoint.</translation>
    </message>
    <message>
        <source>Cost or benefit</source>
        <translation>Kosten oder Nutzen</translation>
    </message>
    <message>
        <source>cost per customer delay</source>
        <translation>kosten je kunde verzug</translation>
    </message>
    <message>
        <source>Cost per pass</source>
        <translation>Kosten je Durchgang</translation>
    </message>
    <message>
        <source>Cost per pass by stage</source>
        <translation>Kosten je Durchgang nach Phase</translation>
    </message>
    <message>
        <source>Cost per pass by stage and touchpoint</source>
        <translation>Kosten je Durchgang nach Phase und Touchpoint</translation>
    </message>
    <message>
        <source>cost per pass, share of the whole · disc: initiatives that change it</source>
        <translation>Kosten je Durchgang, Anteil am Ganzen · Kreis: Maßnahmen, die hier wirken</translation>
    </message>
    <message>
        <source>cost price</source>
        <translation>kosten preis</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Costs %1 per pass on the average, %2 of the whole</source>
        <translation>Kostet im Mittel %1 je Durchgang, %2 vom Ganzen</translation>
    </message>
    <message>
        <source>costs %1 per pass, %2 of the whole</source>
        <translation>kostet %1 je Durchgang, %2 vom Ganzen</translation>
    </message>
    <message>
        <source>Costs and benefits</source>
        <translation>Kosten und Nutzen</translation>
    </message>
    <message>
        <source>Costs are zero or negative, so nothing can be divided by them.</source>
        <translation>Die Kosten sind null oder negativ, daher lässt sich nicht durch sie teilen.</translation>
    </message>
    <message>
        <source>Costs of touchpoints and people, each branch with its share of customers.</source>
        <translation>Kosten der Touchpoints und Personen, jeder Zweig mit seinem Anteil an den Kunden.</translation>
    </message>
    <message>
        <source>Costs on top</source>
        <translation>Mehrkosten</translation>
    </message>
    <message>
        <source>Costs, discounted</source>
        <translation>Kosten, diskontiert</translation>
    </message>
    <message>
        <source>Count intangible benefits that have a value in money</source>
        <translation>Weichen Nutzen mit Geldwert mitzählen</translation>
    </message>
    <message>
        <source>Count intangibles</source>
        <translation>Weichen Nutzen mitzählen</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>crashing buy time trade-off</source>
        <translation>verkürzen zeit kaufen abwägung</translation>
    </message>
    <message>
        <source>create template start</source>
        <translation>erstellen anlegen vorlage start</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>Critical chain</source>
        <translation>Kritische Kette</translation>
    </message>
    <message>
        <source>critical chain</source>
        <translation>kritische Kette</translation>
    </message>
    <message>
        <source>Critical chain %1, buffer %2</source>
        <translation>Kritische Kette %1, Puffer %2</translation>
    </message>
    <message>
        <source>Critical chain and project buffer</source>
        <translation>Kritische Kette und Projektpuffer</translation>
    </message>
    <message>
        <source>critical chain buffers</source>
        <translation>kritische kette puffer</translation>
    </message>
    <message>
        <source>Critical chain with buffers</source>
        <translation>Kritische Kette mit Puffern</translation>
    </message>
    <message>
        <source>Critical chain with its buffers, day by day</source>
        <translation>Kritische Kette mit ihren Puffern, Tag für Tag</translation>
    </message>
    <message>
        <source>critical chain: sets the end</source>
        <translation>kritische Kette: bestimmt das Ende</translation>
    </message>
    <message>
        <source>Critical chain: times hold at the %1 quantile, safety is measured at the %2 quantile, buffers by the rule “%3”.</source>
        <translation>Kritische Kette: Dauern am %1-Quantil, Sicherheit am %2-Quantil, Puffer nach der Regel „%3“.</translation>
    </message>
    <message>
        <source>Critical in</source>
        <translation>Kritisch in</translation>
    </message>
    <message>
        <source>Critical in: share of the runs in which a delay here delays the end. Sensitivity: that, times how widely the touchpoint scatters beside the end. The most telling come first.</source>
        <translation>Kritisch in: Anteil der Durchläufe, in denen ein Verzug hier das Ende verzögert. Sensitivität: dies mal der Streuung des Touchpoints im Verhältnis zu der des Endes. Die aussagekräftigsten stehen oben.</translation>
    </message>
    <message>
        <source>critical path slack float dates</source>
        <translation>kritischer pfad spielraum puffer termine</translation>
    </message>
    <message>
        <source>Critical: a delay here delays the journey</source>
        <translation>Kritisch: Ein Verzug hier verzögert die Journey</translation>
    </message>
    <message>
        <source>critical: a delay here delays the journey</source>
        <translation>kritisch: Ein Verzug hier verzögert die Journey</translation>
    </message>
    <message>
        <source>Criticality × deviation here / deviation of the end: what is worth improving first</source>
        <translation>Kritikalität × Streuung hier / Streuung des Endes: was zuerst zu verbessern lohnt</translation>
    </message>
    <message>
        <source>Cruciality of the order of pairs of runs</source>
        <translation>Cruciality-Index der Reihenfolge von Durchlaufpaaren</translation>
    </message>
    <message>
        <source>Cruciality of the ranks: the same without regard to outliers</source>
        <translation>Cruciality-Index der Ränge: ebenso, aber ohne Einfluss von Ausreißern</translation>
    </message>
    <message>
        <source>Cruciality: how closely this duration and the end go together, from 0 to 1</source>
        <translation>Cruciality-Index: wie eng diese Dauer und das Ende zusammenhängen, von 0 bis 1</translation>
    </message>
    <message>
        <source>csv survey answers nps csat</source>
        <translation>csv umfrage antworten nps csat</translation>
    </message>
    <message>
        <source>csv tsv excel spreadsheet</source>
        <translation>csv tsv excel tabellenkalkulation</translation>
    </message>
    <message>
        <source>Ctrl+Arrow</source>
        <translation>Strg+Pfeil</translation>
    </message>
    <message>
        <source>Ctrl+Drag</source>
        <translation>Strg+Ziehen</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer journeys with their times: drawn, scheduled and exported in one place.</source>
        <translation>Customer Journeys mit ihren Zeiten: an einem Ort gezeichnet, terminiert und exportiert.</translation>
    </message>
    <message>
        <source>customer, once</source>
        <translation>Kunde, einmal</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customers a year</source>
        <translation>Kunden im Jahr</translation>
    </message>
    <message>
        <source>Customers and budget</source>
        <translation>Kunden und Budget</translation>
    </message>
    <message>
        <source>Customers go another way</source>
        <translation>Kunden gehen anderen Weg</translation>
    </message>
    <message>
        <source>customers people goals picture</source>
        <translation>kunden menschen ziele bild</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Cut</source>
        <comment>safe time</comment>
        <translation>Gekürzt</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>d elapsed</source>
        <translation>d Kalenderzeit</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date holds in</source>
        <translation>Termin hält in</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates and floats</source>
        <translation>Termine und Puffer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>day first: 31/01/2026</source>
        <translation>Tag zuerst: 31.01.2026</translation>
    </message>
    <message>
        <source>day mode</source>
        <translation>tagmodus</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>ddd d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>ddd HH:mm</source>
        <translation>ddd HH:mm</translation>
    </message>
    <message>
        <source>dddd HH:mm</source>
        <translation>dddd HH:mm</translation>
    </message>
    <message>
        <source>deadline due date target</source>
        <translation>frist fällig termin ziel</translation>
    </message>
    <message>
        <source>dearest</source>
        <translation>am teuersten</translation>
    </message>
    <message>
        <source>Decides the end in %1 of the runs</source>
        <translation>Bestimmt das Ende in %1 der Durchläufe</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>deck powerpoint pptx presentation pdf</source>
        <translation>folien deck powerpoint pptx präsentation pdf</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete a parked note</source>
        <translation>Geparkte Haftnotiz löschen</translation>
    </message>
    <message>
        <source>Delete dependency</source>
        <translation>Abhängigkeit löschen</translation>
    </message>
    <message>
        <source>Delete lane</source>
        <translation>Bahn löschen</translation>
    </message>
    <message>
        <source>Delete scene</source>
        <translation>Szene löschen</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>Phase löschen</translation>
    </message>
    <message>
        <source>Demands on resources</source>
        <translation>Bedarf an Ressourcen</translation>
    </message>
    <message>
        <source>Density of the estimate</source>
        <translation>Dichte der Schätzung</translation>
    </message>
    <message>
        <source>Depend finish-to-finish</source>
        <translation>Als Ende-Ende verknüpfen</translation>
    </message>
    <message>
        <source>Depend finish-to-start</source>
        <translation>Als Ende-Anfang verknüpfen</translation>
    </message>
    <message>
        <source>Depend start-to-finish</source>
        <translation>Als Anfang-Ende verknüpfen</translation>
    </message>
    <message>
        <source>Depend start-to-start</source>
        <translation>Als Anfang-Anfang verknüpfen</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard (D)</source>
        <translation>Verwerfen (D)</translation>
    </message>
    <message>
        <source>Discard edits</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>discount rate</source>
        <translation>Diskontsatz</translation>
    </message>
    <message>
        <source>Discount rate a year</source>
        <translation>Diskontsatz je Jahr</translation>
    </message>
    <message>
        <source>discount rate horizon budget currency</source>
        <translation>diskontsatz zinssatz horizont budget währung</translation>
    </message>
    <message>
        <source>dissatisfaction</source>
        <translation>Unzufriedenheit</translation>
    </message>
    <message>
        <source>Dissatisfaction %1 of 10, %2</source>
        <translation>Unzufriedenheit %1 von 10, %2</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Distribute across</source>
        <translation>Horizontal verteilen</translation>
    </message>
    <message>
        <source>Distribute down</source>
        <translation>Vertikal verteilen</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>dot voting prioritise workshop</source>
        <translation>Punkte kleben abstimmen Rangfolge Workshop</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Dots each</source>
        <translation>Punkte je Person</translation>
    </message>
    <message>
        <source>dots of a vote</source>
        <translation>Punkte einer Abstimmung</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Double-click a free place of the map, or press Alt+1, and type a name.</source>
        <translation>Doppelklicken Sie auf eine freie Stelle der Karte oder drücken Sie Alt+1, und tippen Sie einen Namen.</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Drag from an arrow beside the card to another card. Ctrl+Right grows a connected one.</source>
        <translation>Ziehen Sie von einem Pfeil neben der Karte zu einer anderen. Mit Strg+Rechts wächst ein verbundener.</translation>
    </message>
    <message>
        <source>Drag notes here from the map, to be talked about later, and back again</source>
        <translation>Haftnotizen von der Karte hierher ziehen, um später darüber zu reden, und wieder zurück</translation>
    </message>
    <message>
        <source>Draw a customer journey, and see how long it takes and how sure that is.</source>
        <translation>Zeichnen Sie eine Customer Journey und sehen Sie, wie lange sie dauert und wie sicher das ist.</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Zeichnet …</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Drivers of satisfaction need a survey that asks about the journey as a whole and about touchpoints.</source>
        <translation>Treiber der Zufriedenheit zeigt nur eine Umfrage, die nach der ganzen Journey und nach Touchpoints fragt.</translation>
    </message>
    <message>
        <source>drives %1: %2 of what explains it (%3, n = %4)</source>
        <translation>treibt %1: %2 der erklärten Streuung (%3, n = %4)</translation>
    </message>
    <message>
        <source>drives %1: goes along with it by %2 (n = %3)</source>
        <translation>treibt %1: Zusammenhang %2 (n = %3)</translation>
    </message>
    <message>
        <source>Drop the promise</source>
        <translation>Zusage aufheben</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate scene</source>
        <translation>Szene duplizieren</translation>
    </message>
    <message>
        <source>Duplicate with all dependencies</source>
        <translation>Mit allen Abhängigkeiten duplizieren</translation>
    </message>
    <message>
        <source>Each amount at its low and at its high end (10 and 90 %), all others as expected</source>
        <translation>Jeder Betrag an seinem unteren und an seinem oberen Ende (10 und 90 %), alle anderen wie erwartet</translation>
    </message>
    <message>
        <source>Each day behind the promise costs %1 a pass; how late it gets is computed.</source>
        <translation>Jeder Tag über die Zusage hinaus kostet %1 je Durchgang; wie spät es wird, wird noch berechnet.</translation>
    </message>
    <message>
        <source>Each day behind the promise would cost %1 a pass, but no promise is set.</source>
        <translation>Jeder Tag über die Zusage hinaus würde %1 je Durchgang kosten, aber es ist keine Zusage festgelegt.</translation>
    </message>
    <message>
        <source>each day only once</source>
        <translation>jeder Tag nur einmal</translation>
    </message>
    <message>
        <source>Each lens says something else about the same map: press PERT, or 2 on the map.</source>
        <translation>Jede Sicht sagt anderes über dieselbe Karte: Drücken Sie PERT, oder die 2 auf der Karte.</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>Jede Zeile ist</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Earlier versions of “%1”</source>
        <translation>Frühere Fassungen von „%1“</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Fassungen …</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Früh</translation>
    </message>
    <message>
        <source>early dates by PERT</source>
        <translation>frühe Termine nach PERT</translation>
    </message>
    <message>
        <source>Early dates by PERT, without regard to resources: %1 to %2</source>
        <translation>Frühe Termine nach PERT, ohne Rücksicht auf Ressourcen: %1 bis %2</translation>
    </message>
    <message>
        <source>Early dates too</source>
        <translation>Auch frühe Termine</translation>
    </message>
    <message>
        <source>Early finish</source>
        <translation>Frühes Ende</translation>
    </message>
    <message>
        <source>early finish</source>
        <translation>frühes Ende</translation>
    </message>
    <message>
        <source>Early start</source>
        <translation>Früher Start</translation>
    </message>
    <message>
        <source>early start</source>
        <translation>früher Start</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit calendars</source>
        <translation>Kalender bearbeiten</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Edit the name of the selected touchpoint</source>
        <translation>Namen des gewählten Touchpoints bearbeiten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Wirkungen</translation>
    </message>
    <message>
        <source>Effects of initiatives</source>
        <translation>Wirkungen der Maßnahmen</translation>
    </message>
    <message>
        <source>Effort (CES)</source>
        <translation>Aufwand (CES)</translation>
    </message>
    <message>
        <source>Eight of ten are over by {sure}.</source>
        <translation>Acht von zehn sind nach {sure} vorbei.</translation>
    </message>
    <message>
        <source>eight or more on one side of the mean</source>
        <translation>acht oder mehr auf einer Seite des Mittels</translation>
    </message>
    <message>
        <source>elapsed days</source>
        <translation>Kalendertage</translation>
    </message>
    <message>
        <source>elapsed hours</source>
        <translation>Kalenderstunden</translation>
    </message>
    <message>
        <source>elapsed minutes</source>
        <translation>Kalenderminuten</translation>
    </message>
    <message>
        <source>elapsed weeks</source>
        <translation>Kalenderwochen</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Emotion curve</source>
        <translation>Stimmungskurve</translation>
    </message>
    <message>
        <source>Emotion of %1</source>
        <translation>Emotion von %1</translation>
    </message>
    <message>
        <source>Emotion of the comment</source>
        <translation>Stimmung des Kommentars</translation>
    </message>
    <message>
        <source>Empty journey</source>
        <translation>Leere Journey</translation>
    </message>
    <message>
        <source>Empty: as many as pass through the journey</source>
        <translation>Leer: so viele, wie die Journey durchlaufen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>End the show</source>
        <translation>Vorführung beenden</translation>
    </message>
    <message>
        <source>ends %1 → %2</source>
        <translation>endet %1 → %2</translation>
    </message>
    <message>
        <source>Enter puts it on the map, Shift+Enter on the parking list.</source>
        <translation>Eingabe legt es auf die Karte, Umschalt+Eingabe in den Themenspeicher.</translation>
    </message>
    <message>
        <source>Enter takes it, Esc leaves it as it was.</source>
        <translation>Enter übernimmt, Esc lässt alles, wie es war.</translation>
    </message>
    <message>
        <source>Enter: the next person votes.</source>
        <translation>Eingabe: die nächste Person stimmt ab.</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>Ausstattung</translation>
    </message>
    <message>
        <source>errors warnings check</source>
        <translation>fehler warnungen prüfung</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Schätzungen</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Alles ist erledigt.</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>excluded by %1</source>
        <translation>ausgeschlossen durch %1</translation>
    </message>
    <message>
        <source>exit leave</source>
        <translation>verlassen exit</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>erwartet %1</translation>
    </message>
    <message>
        <source>Expected cost of one customer's way through the journey</source>
        <translation>Erwartete Kosten für den Weg eines Kunden durch die Journey</translation>
    </message>
    <message>
        <source>Expected time</source>
        <translation>Erwartete Dauer</translation>
    </message>
    <message>
        <source>Expected time = (optimistic + 4 × most likely + pessimistic) / 6 where an estimate is a beta-PERT.</source>
        <translation>Erwartete Dauer = (optimistisch + 4 × wahrscheinlich + pessimistisch) / 6, wo die Schätzung beta-PERT ist.</translation>
    </message>
    <message>
        <source>Expected time as it is</source>
        <translation>Erwartete Dauer wie heute</translation>
    </message>
    <message>
        <source>Expected time of the journey</source>
        <translation>Erwartete Dauer der Journey</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erlebnis</translation>
    </message>
    <message>
        <source>Experiences at touchpoints</source>
        <translation>Erlebnisse an Touchpoints</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export map…</source>
        <translation>Karte exportieren …</translation>
    </message>
    <message>
        <source>Export plan table…</source>
        <translation>Plantabelle exportieren …</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Karte exportieren</translation>
    </message>
    <message>
        <source>Export the plan table</source>
        <translation>Plantabelle exportieren</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Nach „%1“ exportiert.</translation>
    </message>
    <message>
        <source>Exporting to “%1” …</source>
        <translation>Export nach „%1“ läuft …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Falls away</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>falls away</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>feeding buffer %1</source>
        <translation>Zubringerpuffer %1</translation>
    </message>
    <message>
        <source>feeding buffer: wanted %1, placed %2</source>
        <translation>Zubringerpuffer: gewünscht %1, eingeplant %2</translation>
    </message>
    <message>
        <source>Feeding buffers</source>
        <translation>Zubringerpuffer</translation>
    </message>
    <message>
        <source>feeding buffers: %1, none short of room</source>
        <translation>Zubringerpuffer: %1, alle mit genug Platz</translation>
    </message>
    <message>
        <source>feeding buffers: %1, short of room: %2</source>
        <translation>Zubringerpuffer: %1, zu wenig Platz: %2</translation>
    </message>
    <message>
        <source>feeding chain</source>
        <translation>Zubringerkette</translation>
    </message>
    <message>
        <source>feeding chain, or people handed over</source>
        <translation>Zubringerkette oder Übergabe von Personen</translation>
    </message>
    <message>
        <source>feeds %1</source>
        <translation>Zubringer zu %1</translation>
    </message>
    <message>
        <source>feeds the end</source>
        <translation>Zubringer zum Ende</translation>
    </message>
    <message>
        <source>feelings mood experience customer persona</source>
        <translation>gefühle emotion erlebnis kunde persona</translation>
    </message>
    <message>
        <source>Feelings of personas</source>
        <translation>Gefühle von Personas</translation>
    </message>
    <message>
        <source>feels %1</source>
        <translation>Stimmung %1</translation>
    </message>
    <message>
        <source>Fever chart</source>
        <translation>Fieberkurve</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>figure in %1</source>
        <translation>Wert in %1</translation>
    </message>
    <message>
        <source>figure or response</source>
        <translation>Wert oder Antwort</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Figures from answers</source>
        <translation>Werte aus Antworten</translation>
    </message>
    <message>
        <source>Figures of %1 are not in the order of time (%2 comes after %3); they are shown in order.</source>
        <translation>Werte von %1 sind nicht nach der Zeit geordnet (%2 kommt nach %3); gezeigt werden sie geordnet.</translation>
    </message>
    <message>
        <source>figures of one period</source>
        <translation>Werte einer Periode</translation>
    </message>
    <message>
        <source>Figures of the measure</source>
        <translation>Werte der Messgröße</translation>
    </message>
    <message>
        <source>Figures of the scenario</source>
        <translation>Kennzahlen des Szenarios</translation>
    </message>
    <message>
        <source>Figures that depend on these may be wrong or missing:</source>
        <translation>Zahlen, die davon abhängen, können falsch sein oder fehlen:</translation>
    </message>
    <message>
        <source>Figures with intangible benefits</source>
        <translation>Kennzahlen mit weichem Nutzen</translation>
    </message>
    <message>
        <source>Figures without intangible benefits</source>
        <translation>Kennzahlen ohne weichen Nutzen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files ending in “%1” cannot be used here. Known are .waymark, .csv and .tsv; .sm, .rcp and pictures with a journey inside (.png, .svg, .pdf) can only be read.</source>
        <translation>Dateien mit der Endung „%1“ können hier nicht verwendet werden. Bekannt sind .waymark, .csv und .tsv; .sm, .rcp und Bilder mit einer Journey darin (.png, .svg, .pdf) können nur gelesen werden.</translation>
    </message>
    <message>
        <source>Files ending in “%1” cannot be written here. Use one of: %2.</source>
        <translation>Dateien mit der Endung „%1“ lassen sich hier nicht schreiben. Möglich: %2.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Find  %1</source>
        <translation>Suchen  %1</translation>
    </message>
    <message>
        <source>Find a command or its keys</source>
        <translation>Befehl oder Tasten suchen</translation>
    </message>
    <message>
        <source>Find a command, a touchpoint, a template …</source>
        <translation>Befehl, Touchpoint, Vorlage suchen …</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächstes finden</translation>
    </message>
    <message>
        <source>Find on the map</source>
        <translation>Auf der Karte suchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Voriges finden</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Finish curve</source>
        <translation>Terminkurve</translation>
    </message>
    <message>
        <source>Finish in the chain</source>
        <translation>Ende in der Kette</translation>
    </message>
    <message>
        <source>Finish to reach</source>
        <translation>Angestrebtes Ende</translation>
    </message>
    <message>
        <source>Finish with buffer</source>
        <translation>Ende mit Puffer</translation>
    </message>
    <message>
        <source>finish-to-finish</source>
        <translation>Ende-Ende</translation>
    </message>
    <message>
        <source>finish-to-start</source>
        <translation>Ende-Anfang</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Finishes on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>First plan</source>
        <translation>Erster Plan</translation>
    </message>
    <message>
        <source>First row holds names</source>
        <translation>Erste Zeile enthält Namen</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Alles einpassen</translation>
    </message>
    <message>
        <source>Fit on one page</source>
        <translation>Auf einer Seite</translation>
    </message>
    <message>
        <source>Fit selection</source>
        <translation>Auswahl einpassen</translation>
    </message>
    <message>
        <source>Five figures or more are needed to tell signals from noise.</source>
        <translation>Um Signal und Rauschen zu unterscheiden, braucht es mindestens fünf Werte.</translation>
    </message>
    <message>
        <source>fix first</source>
        <translation>zuerst beheben</translation>
    </message>
    <message>
        <source>Fix first: important (%1 of 5) and does not satisfy</source>
        <translation>Zuerst beheben: wichtig (%1 von 5) und stellt nicht zufrieden</translation>
    </message>
    <message>
        <source>fix later</source>
        <translation>später beheben</translation>
    </message>
    <message>
        <source>Fix later: less important (%1 of 5), does not satisfy</source>
        <translation>Später beheben: weniger wichtig (%1 von 5), stellt nicht zufrieden</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Gesamtpuffer</translation>
    </message>
    <message>
        <source>float</source>
        <translation>Gesamtpuffer</translation>
    </message>
    <message>
        <source>Float %1</source>
        <translation>Gesamtpuffer %1</translation>
    </message>
    <message>
        <source>float %1 → %2</source>
        <translation>Gesamtpuffer %1 → %2</translation>
    </message>
    <message>
        <source>focus keyboard columns rows headers</source>
        <translation>fokus tastatur spalten zeilen köpfe</translation>
    </message>
    <message>
        <source>follows %1</source>
        <translation>folgt auf %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>for example 1.5d</source>
        <translation>zum Beispiel 1.5d</translation>
    </message>
    <message>
        <source>For it %1 would have to go, and the budget buys more with that.</source>
        <translation>Die Maßnahme würde %1 verdrängen, womit das Budget mehr bringt.</translation>
    </message>
    <message>
        <source>Forget baseline</source>
        <translation>Basisplan verwerfen</translation>
    </message>
    <message>
        <source>Forget kept plan</source>
        <translation>Basisplan verwerfen</translation>
    </message>
    <message>
        <source>Forget recent files</source>
        <translation>Zuletzt geöffnete vergessen</translation>
    </message>
    <message>
        <source>Forget this kept plan</source>
        <translation>Diesen Basisplan verwerfen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found on the map</source>
        <translation>Auf der Karte gefunden</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>free</source>
        <comment>of work</comment>
        <translation>frei</translation>
    </message>
    <message>
        <source>Free float</source>
        <translation>Freier Puffer</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). You may use, study, share and change it. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später (GPL-3.0-or-later). Sie dürfen sie nutzen, untersuchen, weitergeben und verändern. Es gibt keinerlei Gewährleistung.</translation>
    </message>
    <message>
        <source>freeze protect accident move</source>
        <translation>einfrieren schützen versehentlich verschieben</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>From -2, very negative, to +2, very positive.</source>
        <translation>Von -2, sehr negativ, bis +2, sehr positiv.</translation>
    </message>
    <message>
        <source>From answers, which count before the figures above</source>
        <translation>Aus Antworten, die den Werten oben vorgehen</translation>
    </message>
    <message>
        <source>From the name to the time, and on to the next touchpoint</source>
        <translation>Vom Namen zur Zeit und weiter zum nächsten Touchpoint</translation>
    </message>
    <message>
        <source>from the safe times of all touchpoints</source>
        <translation>von den sicheren Dauern aller Touchpoints</translation>
    </message>
    <message>
        <source>From then on the payments so far never again sum to less than 0.</source>
        <translation>Von da an fällt die Summe der bisherigen Zahlungen nie wieder unter 0.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Gantt</source>
        <translation>Gantt</translation>
    </message>
    <message>
        <source>Gantt chart</source>
        <translation>Gantt-Diagramm</translation>
    </message>
    <message>
        <source>Gantt chart of the critical chain. %1 touchpoints are on the chain; it ends at %2, its buffer at %3.</source>
        <translation>Gantt-Diagramm der kritischen Kette. Auf der Kette liegen %1 Touchpoints; sie endet bei %2, ihr Puffer bei %3.</translation>
    </message>
    <message>
        <source>getting better</source>
        <translation>wird besser</translation>
    </message>
    <message>
        <source>getting worse</source>
        <translation>wird schlechter</translation>
    </message>
    <message>
        <source>Give a dot</source>
        <translation>Punkt vergeben</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go to stage and lane names</source>
        <translation>Zu den Namen der Phasen und Bahnen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Goals of the persona</source>
        <translation>Ziele der Persona</translation>
    </message>
    <message>
        <source>Goes on until curve and answer are proved to be the cheapest, however long that takes</source>
        <translation>Sucht weiter, bis Kurve und Antwort nachweislich die günstigsten sind, wie lange das auch dauert</translation>
    </message>
    <message>
        <source>goes on when the same people are free; in other colours beside the chain</source>
        <translation>weiter, sobald dieselben Personen frei sind; neben der Kette andersfarbig</translation>
    </message>
    <message>
        <source>goes on with the same people</source>
        <translation>geht mit denselben Personen weiter</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Green paper</source>
        <translation>Grünes Papier</translation>
    </message>
    <message>
        <source>Grey paper</source>
        <translation>Graues Papier</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Groups of panels</source>
        <translation>Bereichsgruppen</translation>
    </message>
    <message>
        <source>Grow a connected touchpoint, or click the arrow beside a card</source>
        <translation>Verbundenen Touchpoint anfügen, auch per Klick auf den Pfeil daneben</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Growth a year</source>
        <translation>Wachstum im Jahr</translation>
    </message>
    <message>
        <source>Guided start</source>
        <translation>Geführter Einstieg</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>h elapsed</source>
        <translation>h Kalenderzeit</translation>
    </message>
    <message>
        <source>half of the chain</source>
        <translation>Hälfte der Kette</translation>
    </message>
    <message>
        <source>half of the removed safety</source>
        <translation>Hälfte der gekürzten Sicherheit</translation>
    </message>
    <message>
        <source>has float</source>
        <translation>hat Spielraum</translation>
    </message>
    <message>
        <source>Have %1 ready: the critical chain comes here</source>
        <translation>%1 bereithalten: Hier kommt die kritische Kette an</translation>
    </message>
    <message>
        <source>Have ready: %1.</source>
        <translation>Bereithalten: %1.</translation>
    </message>
    <message>
        <source>have the resource ready</source>
        <translation>Ressource bereithalten</translation>
    </message>
    <message>
        <source>heat criticality simulation monte carlo</source>
        <translation>wärme kritikalität simulation monte carlo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>höher</translation>
    </message>
    <message>
        <source>Histogram and S-curve of the simulated end. Half of the runs end within %1, 80 % within %2, 95 % within %3.</source>
        <translation>Histogramm und S-Kurve des simulierten Endes. Die Hälfte der Durchläufe endet innerhalb von %1, 80 % innerhalb von %2, 95 % innerhalb von %3.</translation>
    </message>
    <message>
        <source>hits %1 other touchpoints too</source>
        <translation>trifft noch %1 andere Touchpoints</translation>
    </message>
    <message>
        <source>hits one other touchpoint too</source>
        <translation>trifft noch einen anderen Touchpoint</translation>
    </message>
    <message>
        <source>Holidays and other days</source>
        <translation>Feiertage und andere Tage</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Arbeitszeit des Tages</translation>
    </message>
    <message>
        <source>Hours on %1</source>
        <translation>Arbeitszeit am %1</translation>
    </message>
    <message>
        <source>How buffers are sized</source>
        <translation>Wie Puffer bemessen werden</translation>
    </message>
    <message>
        <source>How far each amount may move</source>
        <translation>Wie weit jeder Betrag abweichen darf</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>How money is reckoned</source>
        <translation>Wie Geld gerechnet wird</translation>
    </message>
    <message>
        <source>How money is reckoned: horizon, rates, customers, budget</source>
        <translation>Wie Geld gerechnet wird: Horizont, Zinssätze, Kunden, Budget</translation>
    </message>
    <message>
        <source>How money is reckoned…</source>
        <translation>Wie Geld gerechnet wird …</translation>
    </message>
    <message>
        <source>How much is missing at its end cannot be told: the last line is gone.</source>
        <translation>Wie viel am Ende fehlt, lässt sich nicht sagen: Die letzte Zeile ist verloren.</translation>
    </message>
    <message>
        <source>How much later it may finish without delaying the journey.</source>
        <translation>Wie viel später er enden darf, ohne die Journey zu verzögern.</translation>
    </message>
    <message>
        <source>How much later it may finish without delaying what follows.</source>
        <translation>Wie viel später er enden darf, ohne Folgendes zu verzögern.</translation>
    </message>
    <message>
        <source>How much of the buffer is used, beside how much of the chain is done.</source>
        <translation>Wie viel des Puffers verbraucht ist, verglichen mit dem erledigten Teil der Kette.</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Wie sicher es ist</translation>
    </message>
    <message>
        <source>How the cost per pass scatters with branches</source>
        <translation>Wie die Kosten je Durchgang mit den Zweigen streuen</translation>
    </message>
    <message>
        <source>How the figures changed from baseline to baseline</source>
        <translation>Wie sich die Kennzahlen von Basisplan zu Basisplan verändert haben</translation>
    </message>
    <message>
        <source>html pdf xlsx excel summary document print</source>
        <translation>html pdf xlsx excel zusammenfassung dokument drucken</translation>
    </message>
    <message>
        <source>Hurry</source>
        <translation>Verkürzen</translation>
    </message>
    <message>
        <source>Hurry them</source>
        <translation>Verkürzen</translation>
    </message>
    <message>
        <source>Hurry to %1</source>
        <translation>Auf %1 verkürzen</translation>
    </message>
    <message>
        <source>ideas improvements chances</source>
        <translation>ideen verbesserungen chancen</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ungenutzt</translation>
    </message>
    <message>
        <source>if all of it were planned now; bars and buffers follow “%1”</source>
        <translation>wenn alles jetzt geplant würde; Balken und Puffer folgen „%1“</translation>
    </message>
    <message>
        <source>If it must go faster</source>
        <translation>Wenn es eilt</translation>
    </message>
    <message>
        <source>if nobody waits</source>
        <translation>wenn niemand wartet</translation>
    </message>
    <message>
        <source>If you save, what there was stays among the earlier versions.</source>
        <translation>Wenn Sie speichern, bleibt das Bisherige unter den früheren Fassungen.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Import measures</source>
        <translation>Messwerte importieren</translation>
    </message>
    <message>
        <source>Import measures…</source>
        <translation>Messwerte importieren …</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Importance %1 of 10</source>
        <translation>Wichtigkeit %1 von 10</translation>
    </message>
    <message>
        <source>importance · the %1 most urgent of %2 are shown</source>
        <translation>Wichtigkeit · gezeigt sind die %1 dringendsten von %2</translation>
    </message>
    <message>
        <source>improvements projects ideas</source>
        <translation>verbesserungen projekte ideen</translation>
    </message>
    <message>
        <source>In both views</source>
        <translation>In beiden Fällen</translation>
    </message>
    <message>
        <source>In no stage</source>
        <translation>In keiner Phase</translation>
    </message>
    <message>
        <source>in no stage</source>
        <translation>in keiner Phase</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gefasst</translation>
    </message>
    <message>
        <source>in the best set</source>
        <translation>im besten Paket</translation>
    </message>
    <message>
        <source>In the kept plan: %1 to %2</source>
        <translation>Im Basisplan: %1 bis %2</translation>
    </message>
    <message>
        <source>in the middle of a period</source>
        <translation>in der Mitte einer Periode</translation>
    </message>
    <message>
        <source>In the simulation nobody waits for shared people; the critical chain counts them.</source>
        <translation>In der Simulation wartet niemand auf gemeinsam genutzte Personen; die kritische Kette zählt sie.</translation>
    </message>
    <message>
        <source>In the simulation people are shared in the order of the critical chain.</source>
        <translation>In der Simulation werden Personen in der Reihenfolge der kritischen Kette geteilt.</translation>
    </message>
    <message>
        <source>in use: %1</source>
        <translation>verwendet: %1</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>initiative</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Initiatives side by side</source>
        <translation>Maßnahmen im Vergleich</translation>
    </message>
    <message>
        <source>Initiatives that cannot be carried out besides, with semicolons between them</source>
        <translation>Maßnahmen, die nicht daneben umgesetzt werden können, mit Semikolons getrennt</translation>
    </message>
    <message>
        <source>Initiatives without which it makes no sense, with semicolons between them</source>
        <translation>Maßnahmen, ohne die sie keinen Sinn ergibt, mit Semikolon getrennt</translation>
    </message>
    <message>
        <source>Initiatives: %1</source>
        <translation>Maßnahmen: %1</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>intangible</source>
        <translation>weicher Nutzen</translation>
    </message>
    <message>
        <source>Intangible benefits do not count at present.</source>
        <translation>Weicher Nutzen zählt derzeit nicht.</translation>
    </message>
    <message>
        <source>Intangible benefits that have a value in money count</source>
        <translation>Weicher Nutzen mit Geldwert zählt mit</translation>
    </message>
    <message>
        <source>Intangible points</source>
        <translation>Punkte (weicher Nutzen)</translation>
    </message>
    <message>
        <source>Internal rate</source>
        <translation>Interner Zinsfuß</translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation>Interner Zinsfuß</translation>
    </message>
    <message>
        <source>It can be saved after the show, when its changes are kept or discarded.</source>
        <translation>Gespeichert wird nach der Vorführung, wenn Änderungen behalten oder verworfen sind.</translation>
    </message>
    <message>
        <source>It cannot be over sooner, and no other way to that costs less.</source>
        <translation>Früher geht es nicht, und kein anderer Weg dahin kostet weniger.</translation>
    </message>
    <message>
        <source>It cannot be over sooner; the cheapest way to that may cost up to %1 less.</source>
        <translation>Früher geht es nicht; der günstigste Weg dahin kostet vielleicht bis zu %1 weniger.</translation>
    </message>
    <message>
        <source>It cannot go together with %1, which is worth more.</source>
        <translation>Die Maßnahme geht nicht zusammen mit %1, was mehr wert ist.</translation>
    </message>
    <message>
        <source>It does not say what was measured; the row is left out.</source>
        <translation>Es fehlt, was gemessen wurde; die Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>It feels best here: %1.</source>
        <translation>Hier ist die Stimmung am besten: %1.</translation>
    </message>
    <message>
        <source>It feels worst here: %1.</source>
        <translation>Hier ist die Stimmung am schlechtesten: %1.</translation>
    </message>
    <message>
        <source>it goes on behind the last job</source>
        <translation>sie geht hinter dem letzten Vorgang weiter</translation>
    </message>
    <message>
        <source>It has %1 × %2 pixels; at most %3 million pixels can be read.</source>
        <translation>Es hat %1 × %2 Pixel; höchstens %3 Millionen Pixel können gelesen werden.</translation>
    </message>
    <message>
        <source>It has no costs or benefits yet.</source>
        <translation>Es gibt noch keine Kosten und keinen Nutzen.</translation>
    </message>
    <message>
        <source>It is not certain that the journey was saved</source>
        <translation>Es ist nicht sicher, dass die Journey gespeichert wurde</translation>
    </message>
    <message>
        <source>It is not proved that nothing is over sooner than the curve.</source>
        <translation>Es ist nicht bewiesen, dass nichts früher zu Ende ist als die Kurve.</translation>
    </message>
    <message>
        <source>It is open in another window of this program.</source>
        <translation>Sie ist in einem anderen Fenster dieses Programms geöffnet.</translation>
    </message>
    <message>
        <source>It is worth nothing if “%1” is %2 less.</source>
        <translation>Der Wert ist null, wenn „%1“ um %2 niedriger ausfällt.</translation>
    </message>
    <message>
        <source>It is worth nothing if “%1” is %2 more.</source>
        <translation>Der Wert ist null, wenn „%1“ um %2 höher ausfällt.</translation>
    </message>
    <message>
        <source>it lies where nothing can be written</source>
        <translation>dort lässt sich nichts schreiben</translation>
    </message>
    <message>
        <source>It needs something that it excludes.</source>
        <translation>Die Maßnahme braucht etwas, das sie ausschließt.</translation>
    </message>
    <message>
        <source>It never pays back for good within the horizon.</source>
        <translation>Es amortisiert sich im Horizont nie dauerhaft.</translation>
    </message>
    <message>
        <source>It pays with a chance of %1.</source>
        <translation>Es lohnt sich mit einer Chance von %1.</translation>
    </message>
    <message>
        <source>its folder is not there any more</source>
        <translation>den Ordner gibt es nicht mehr</translation>
    </message>
    <message>
        <source>its last line is missing</source>
        <translation>ihre letzte Zeile fehlt</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>Journey inside the file</source>
        <translation>Journey in der Datei</translation>
    </message>
    <message>
        <source>Journey lens</source>
        <translation>Journey-Sicht</translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation>Journey-Karte</translation>
    </message>
    <message>
        <source>Journey map.</source>
        <translation>Journey-Karte.</translation>
    </message>
    <message>
        <source>Journey map: stages from left to right, lanes below each other, the emotion at each touchpoint</source>
        <translation>Journey-Karte: Phasen von links nach rechts, Bahnen untereinander, die Stimmung an jedem Touchpoint</translation>
    </message>
    <message>
        <source>Journey properties…</source>
        <translation>Eigenschaften der Journey …</translation>
    </message>
    <message>
        <source>Journeys (*.waymark)</source>
        <translation>Journeys (*.waymark)</translation>
    </message>
    <message>
        <source>Journeys and plans (*.waymark *.csv *.tsv *.sm *.rcp);;Journeys (*.waymark);;Plan tables (*.csv *.tsv);;Scheduling problems (*.sm *.rcp);;Pictures with a journey inside (*.png *.svg *.pdf);;All files (*)</source>
        <translation>Journeys und Pläne (*.waymark *.csv *.tsv *.sm *.rcp);;Journeys (*.waymark);;Plantabellen (*.csv *.tsv);;Planungsprobleme (*.sm *.rcp);;Bilder mit einer Journey darin (*.png *.svg *.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Journeys you open or save are listed here. You can also drop a file on this window.</source>
        <translation>Hier stehen Journeys, die Sie öffnen oder speichern. Sie können auch eine Datei auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>judged by emotion</source>
        <translation>nach Stimmung geschätzt</translation>
    </message>
    <message>
        <source>Just look</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>changes</comment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep (K)</source>
        <translation>Behalten (K)</translation>
    </message>
    <message>
        <source>Keep a baseline</source>
        <translation>Basisplan festhalten</translation>
    </message>
    <message>
        <source>Keep a baseline: name</source>
        <translation>Neuer Basisplan: Name</translation>
    </message>
    <message>
        <source>Keep baseline</source>
        <translation>Basisplan festhalten</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>keep it up</source>
        <translation>weiter so</translation>
    </message>
    <message>
        <source>Keep it up: important (%1 of 5) and satisfies</source>
        <translation>Weiter so: wichtig (%1 von 5) und stellt zufrieden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Keep the figures of the journey now, change it, and keep them again: here you see whether it got better.</source>
        <translation>Halten Sie die jetzigen Kennzahlen fest, ändern Sie die Journey und halten Sie die Kennzahlen erneut fest: Hier sehen Sie, ob es besser geworden ist.</translation>
    </message>
    <message>
        <source>keep together</source>
        <translation>zusammenhalten</translation>
    </message>
    <message>
        <source>Keeps the plan as it is now: from here on, progress is measured against it. Nothing kept before is lost.</source>
        <translation>Hält den Plan fest, wie er jetzt ist: Von hier an wird der Fortschritt daran gemessen. Früher Festgehaltenes geht nicht verloren.</translation>
    </message>
    <message>
        <source>Keeps what the journey comes to now, with the day</source>
        <translation>Hält die jetzigen Kennzahlen der Journey mit dem Datum fest</translation>
    </message>
    <message>
        <source>Kendall</source>
        <translation>Kendall</translation>
    </message>
    <message>
        <source>kept as it is, simulated</source>
        <translation>gehalten wie heute, simuliert</translation>
    </message>
    <message>
        <source>kept if nobody waits</source>
        <translation>falls niemand wartet</translation>
    </message>
    <message>
        <source>Kept in {chance} of the cases; eight of ten are over by {sure}.</source>
        <translation>In {chance} der Fälle gehalten; acht von zehn sind nach {sure} vorbei.</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Kept plan to compare with</source>
        <translation>Basisplan zum Vergleich</translation>
    </message>
    <message>
        <source>kept · PERT says %1</source>
        <translation>gehalten · laut PERT %1</translation>
    </message>
    <message>
        <source>kept, by classical PERT</source>
        <translation>nach klassischem PERT</translation>
    </message>
    <message>
        <source>kept, simulated</source>
        <translation>gehalten, simuliert</translation>
    </message>
    <message>
        <source>kept, simulated; PERT says %1</source>
        <translation>gehalten, simuliert; PERT sagt %1</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Basisplan: %1</translation>
    </message>
    <message>
        <source>Key touchpoints</source>
        <translation>Wichtigste Touchpoints</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <translation>tasten tastatur kürzel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>kind of change</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <source>Kind of dependency</source>
        <translation>Art der Abhängigkeit</translation>
    </message>
    <message>
        <source>Kind of touchpoint</source>
        <translation>Art des Touchpoints</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Lag, or lead if negative</source>
        <translation>Abstand (negativ: Vorlauf)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>language words</source>
        <translation>sprache englisch english</translation>
    </message>
    <message>
        <source>language words german</source>
        <translation>sprache deutsch german</translation>
    </message>
    <message>
        <source>large letters room projector readable</source>
        <translation>große Buchstaben Raum Projektor lesbar</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Spät</translation>
    </message>
    <message>
        <source>Late finish</source>
        <translation>Spätes Ende</translation>
    </message>
    <message>
        <source>late finish</source>
        <translation>spätes Ende</translation>
    </message>
    <message>
        <source>Late start</source>
        <translation>Später Start</translation>
    </message>
    <message>
        <source>late start</source>
        <translation>später Start</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>later parking lot</source>
        <translation>später Parkplatz</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>führt zu %1</translation>
    </message>
    <message>
        <source>Leave a gesture or a tool</source>
        <translation>Geste oder Werkzeug verlassen</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>Leave out answers beyond their scale and what is there twice</source>
        <translation>Antworten außerhalb ihrer Skala und Doppeltes auslassen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Left out, since what they belong to is missing, or since another row says the same: %1</source>
        <translation>Weggelassen, weil fehlt, wozu sie gehören, oder weil eine andere Zeile dasselbe sagt: %1</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>Lenses change at once instead of fading.</source>
        <translation>Sichten wechseln sofort, ohne zu überblenden.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>let it be</source>
        <translation>so lassen</translation>
    </message>
    <message>
        <source>Let it be: less important (%1 of 5), satisfies</source>
        <translation>So lassen: weniger wichtig (%1 von 5), stellt zufrieden</translation>
    </message>
    <message>
        <source>Let the scene show what the map shows now</source>
        <translation>Die Szene soll zeigen, was die Karte gerade zeigt</translation>
    </message>
    <message>
        <source>Let them stay, whatever becomes of later ones (Ctrl+Enter)</source>
        <translation>Sie bleiben, was auch aus späteren wird (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinliche</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>line: 80 % of the runs</source>
        <translation>Linie: 80 % der Durchläufe</translation>
    </message>
    <message>
        <source>Lines that cannot be read: %1 (%2)</source>
        <translation>Zeilen, die nicht lesbar sind: %1 (%2)</translation>
    </message>
    <message>
        <source>link arrow line edge dependency</source>
        <translation>verknüpfung pfeil linie kante abhängigkeit</translation>
    </message>
    <message>
        <source>links arrows lags predecessors</source>
        <translation>verknüpfungen pfeile abstände vorgänger</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Listed are the first %1 of %2 key touchpoints.</source>
        <translation>Aufgeführt sind die ersten %1 der %2 wichtigsten Touchpoints.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Load of resources</source>
        <translation>Ressourcenauslastung</translation>
    </message>
    <message>
        <source>Load of the resources</source>
        <translation>Auslastung der Ressourcen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>Sperren oder entsperren</translation>
    </message>
    <message>
        <source>Lock the map</source>
        <translation>Karte sperren</translation>
    </message>
    <message>
        <source>Locked in its place: Alt+L unlocks it</source>
        <translation>An seinem Platz gesperrt: Alt+L entsperrt</translation>
    </message>
    <message>
        <source>Log-normal</source>
        <translation>Lognormal</translation>
    </message>
    <message>
        <source>Look at the promise</source>
        <translation>Sehen Sie auf die Zusage</translation>
    </message>
    <message>
        <source>Look through another lens</source>
        <translation>Wählen Sie eine andere Sicht</translation>
    </message>
    <message>
        <source>Low to high; expected %1</source>
        <translation>Niedrig bis hoch; erwartet %1</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>niedriger</translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation>untere Grenze</translation>
    </message>
    <message>
        <source>Lowest %1, most likely %2, highest %3: they must rise, or all be equal for an exact amount.</source>
        <translation>Mindestens %1, wahrscheinlich %2, höchstens %3: Die Beträge müssen ansteigen oder für einen genauen Betrag alle gleich sein.</translation>
    </message>
    <message>
        <source>loyalty</source>
        <translation>Treue</translation>
    </message>
    <message>
        <source>Made up, to show what it looks like</source>
        <translation>Erfunden, um zu zeigen, wie es aussieht</translation>
    </message>
    <message>
        <source>Make it a contact</source>
        <translation>Zum Kontakt machen</translation>
    </message>
    <message>
        <source>Make it a decision</source>
        <translation>Zur Entscheidung machen</translation>
    </message>
    <message>
        <source>Make it a milestone</source>
        <translation>Zum Meilenstein machen</translation>
    </message>
    <message>
        <source>Make it backstage work</source>
        <translation>Zur Hintergrundarbeit machen</translation>
    </message>
    <message>
        <source>Make it waiting</source>
        <translation>Zur Wartezeit machen</translation>
    </message>
    <message>
        <source>Make scenes</source>
        <translation>Szenen vorschlagen</translation>
    </message>
    <message>
        <source>Make slides</source>
        <translation>Folien erstellen</translation>
    </message>
    <message>
        <source>Makes these touchpoints shorter and dearer, as one step that can be undone</source>
        <translation>Macht diese Touchpoints kürzer und teurer, als ein Schritt, der rückgängig gemacht werden kann</translation>
    </message>
    <message>
        <source>Making slides …</source>
        <translation>Folien werden erstellt …</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Map of measures</source>
        <translation>Messwerte-Karte</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Marks on the map, in every lens, what this scenario changes</source>
        <translation>Markiert auf der Karte in jeder Sicht, was dieses Szenario ändert</translation>
    </message>
    <message>
        <source>materials</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mean emotion, from −2 to 2</source>
        <translation>Mittlere Stimmung, von −2 bis 2</translation>
    </message>
    <message>
        <source>Mean of duration / (duration + float), long runs counting more</source>
        <translation>Mittel aus Dauer / (Dauer + Puffer), lange Durchläufe zählen mehr</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>Measured by the kept plan “%1”.</source>
        <translation>Gemessen am Basisplan „%1“.</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Messgrößen</translation>
    </message>
    <message>
        <source>Measures</source>
        <comment>lens</comment>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>Messgrößen</translation>
    </message>
    <message>
        <source>Measures lens</source>
        <translation>Messwerte-Sicht</translation>
    </message>
    <message>
        <source>meets its target</source>
        <translation>erreicht das Ziel</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>min elapsed</source>
        <translation>min Kalenderzeit</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>minutes capture statement author workshop</source>
        <translation>Protokoll mitschreiben Aussage Verfasser Workshop</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>misses it</source>
        <translation>verfehlt es</translation>
    </message>
    <message>
        <source>Missing the promise costs %1 a pass and %2 a year: %3 days late on the average, at %4 a day.</source>
        <translation>Die Zusage zu verfehlen kostet %1 je Durchgang und %2 im Jahr: im Mittel %3 Tage Verzug zu je %4.</translation>
    </message>
    <message>
        <source>Missing the promise costs %1 a year</source>
        <translation>Die Zusage zu verfehlen kostet %1 im Jahr</translation>
    </message>
    <message>
        <source>Modified rate of return</source>
        <translation>Modifizierter interner Zinsfuß</translation>
    </message>
    <message>
        <source>Moment for which progress is told</source>
        <translation>Zeitpunkt, für den der Fortschritt gilt</translation>
    </message>
    <message>
        <source>Mon to Fri, 9 to 17</source>
        <translation>Mo–Fr, 9–17 Uhr</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Money flows</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Money lens</source>
        <translation>Geld-Sicht</translation>
    </message>
    <message>
        <source>Money map</source>
        <translation>Kosten-Karte</translation>
    </message>
    <message>
        <source>Money: discounted by %1 % a year over %2 periods, %3 customers a year.</source>
        <translation>Geld: mit %1 % im Jahr über %2 Perioden diskontiert, %3 Kunden im Jahr.</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>month first: 01/31/2026</source>
        <translation>Monat zuerst: 01/31/2026</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Weitere Kennzahlen</translation>
    </message>
    <message>
        <source>More of a resource</source>
        <translation>Mehr von einer Ressource</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Most of what it saves, %1 already saves: beside that it brings no more than it costs.</source>
        <translation>Das meiste, was die Maßnahme spart, ist durch %1 schon gespart: Daneben bringt sie nicht mehr, als sie kostet.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move a copy</source>
        <translation>Kopie verschieben</translation>
    </message>
    <message>
        <source>Move by one grid step</source>
        <translation>Um ein Raster verschieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Bahn verschieben</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move persona</source>
        <translation>Persona verschieben</translation>
    </message>
    <message>
        <source>Move persona “%1” back</source>
        <translation>Persona „%1“ nach hinten</translation>
    </message>
    <message>
        <source>Move persona “%1” forward</source>
        <translation>Persona „%1“ nach vorn</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Move scene</source>
        <translation>Szene verschieben</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Phase verschieben</translation>
    </message>
    <message>
        <source>Move stage or lane earlier</source>
        <translation>Phase oder Bahn nach vorn rücken</translation>
    </message>
    <message>
        <source>Move stage or lane later</source>
        <translation>Phase oder Bahn nach hinten rücken</translation>
    </message>
    <message>
        <source>Move this persona back</source>
        <translation>Diese Persona nach hinten rücken</translation>
    </message>
    <message>
        <source>Move this persona forward</source>
        <translation>Diese Persona nach vorn rücken</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move without snapping</source>
        <translation>Ohne Einrasten verschieben</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name of a resource</source>
        <translation>Name einer Ressource</translation>
    </message>
    <message>
        <source>Name of the baseline</source>
        <translation>Name des Basisplans</translation>
    </message>
    <message>
        <source>Name of the calendar</source>
        <translation>Name des Kalenders</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Name des Tages</translation>
    </message>
    <message>
        <source>Name of the journey</source>
        <translation>Name der Journey</translation>
    </message>
    <message>
        <source>Name of the measure</source>
        <translation>Name der Messgröße</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Name der Persona</translation>
    </message>
    <message>
        <source>Name of the risk</source>
        <translation>Name des Risikos</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>Name of the scene</source>
        <translation>Name der Szene</translation>
    </message>
    <message>
        <source>Name of the voter</source>
        <translation>Name des Abstimmenden</translation>
    </message>
    <message>
        <source>Name this journey</source>
        <translation>Journey benennen</translation>
    </message>
    <message>
        <source>Name this touchpoint</source>
        <translation>Touchpoint benennen</translation>
    </message>
    <message>
        <source>needed beyond what there is</source>
        <translation>Bedarf über der Kapazität</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Nötig für</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>needs a journey with touchpoints</source>
        <translation>braucht eine Journey mit Touchpoints</translation>
    </message>
    <message>
        <source>needs an open journey</source>
        <translation>braucht eine geöffnete Journey</translation>
    </message>
    <message>
        <source>needs an open journey that is not just being saved</source>
        <translation>braucht eine geöffnete Journey, die nicht gerade gespeichert wird</translation>
    </message>
    <message>
        <source>needs copied touchpoints</source>
        <translation>braucht kopierte Touchpoints</translation>
    </message>
    <message>
        <source>needs one selected dependency</source>
        <translation>braucht eine ausgewählte Abhängigkeit</translation>
    </message>
    <message>
        <source>needs one selected stage or lane</source>
        <translation>braucht eine ausgewählte Phase oder Bahn</translation>
    </message>
    <message>
        <source>needs one selected touchpoint</source>
        <translation>braucht einen ausgewählten Touchpoint</translation>
    </message>
    <message>
        <source>needs one selected touchpoint, sticky note, stage or lane</source>
        <translation>braucht einen ausgewählten Touchpoint, eine Haftnotiz, Phase oder Bahn</translation>
    </message>
    <message>
        <source>needs selected sticky notes</source>
        <translation>braucht ausgewählte Haftnotizen</translation>
    </message>
    <message>
        <source>needs selected touchpoints</source>
        <translation>braucht ausgewählte Touchpoints</translation>
    </message>
    <message>
        <source>needs selected touchpoints or sticky notes</source>
        <translation>braucht ausgewählte Touchpoints oder Haftnotizen</translation>
    </message>
    <message>
        <source>needs something selected</source>
        <translation>braucht eine Auswahl</translation>
    </message>
    <message>
        <source>needs three selected touchpoints</source>
        <translation>braucht drei ausgewählte Touchpoints</translation>
    </message>
    <message>
        <source>needs two selected touchpoints</source>
        <translation>braucht zwei ausgewählte Touchpoints</translation>
    </message>
    <message>
        <source>needs two selected touchpoints or sticky notes</source>
        <translation>braucht zwei ausgewählte Touchpoints oder Haftnotizen</translation>
    </message>
    <message>
        <source>needs what it excludes</source>
        <translation>braucht, was sie ausschließt</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Kapitalwert</translation>
    </message>
    <message>
        <source>Net present value by amount, low to high; expected %1</source>
        <translation>Kapitalwert je Betrag, niedrig bis hoch; erwartet %1</translation>
    </message>
    <message>
        <source>Net present value for a budget, in %1</source>
        <translation>Kapitalwert je nach Budget, in %1</translation>
    </message>
    <message>
        <source>Net present value of its initiatives together</source>
        <translation>Kapitalwert seiner Maßnahmen zusammen</translation>
    </message>
    <message>
        <source>network density</source>
        <translation>Netzdichte</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Neuer Kanal</translation>
    </message>
    <message>
        <source>New cost</source>
        <translation>Neue Kosten</translation>
    </message>
    <message>
        <source>New cost or benefit</source>
        <translation>Neue Zahlung</translation>
    </message>
    <message>
        <source>New cost per pass</source>
        <translation>Neue Kosten je Durchgang</translation>
    </message>
    <message>
        <source>New from %1</source>
        <translation>Neu aus %1</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>New journey…</source>
        <translation>Neue Journey …</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>Neue Bahn</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Neue Persona</translation>
    </message>
    <message>
        <source>New resource</source>
        <translation>Neue Ressource</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Neues Risiko</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Neue Phase</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Neue Dauer</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>Neuer Touchpoint</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next scene</source>
        <translation>Nächste Szene</translation>
    </message>
    <message>
        <source>Next touchpoint</source>
        <translation>Nächster Touchpoint</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Weiter ›</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>night mode</source>
        <translation>nachtmodus</translation>
    </message>
    <message>
        <source>No amount makes the present value 0.</source>
        <translation>Kein Betrag macht den Kapitalwert zu 0.</translation>
    </message>
    <message>
        <source>No baseline was kept yet.</source>
        <translation>Es gibt noch keinen Basisplan.</translation>
    </message>
    <message>
        <source>no buffer</source>
        <translation>kein Puffer</translation>
    </message>
    <message>
        <source>no chain feeds it</source>
        <translation>keine Zubringerkette</translation>
    </message>
    <message>
        <source>No chart beside the map ▾</source>
        <translation>Kein Diagramm neben der Karte ▾</translation>
    </message>
    <message>
        <source>No dates: it waits for itself in a circle of dependencies.</source>
        <translation>Keine Termine: Der Touchpoint wartet in einem Kreis von Abhängigkeiten auf sich selbst.</translation>
    </message>
    <message>
        <source>No dependencies lead from one to the other.</source>
        <translation>Keine Abhängigkeiten führen vom einen zum anderen.</translation>
    </message>
    <message>
        <source>No dots left</source>
        <translation>Keine Punkte mehr übrig</translation>
    </message>
    <message>
        <source>No dots yet</source>
        <translation>Noch keine Punkte</translation>
    </message>
    <message>
        <source>No feeding buffer: nothing was cut from the times of its chain</source>
        <translation>Kein Zubringerpuffer: Die Zeiten dieser Kette wurden nicht gekürzt</translation>
    </message>
    <message>
        <source>no feeding buffers: nothing was cut</source>
        <translation>keine Zubringerpuffer: nichts wurde gekürzt</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>keine Werte</translation>
    </message>
    <message>
        <source>No figures were kept with it, as it is from an earlier version of the program.</source>
        <translation>Dazu wurden keine Kennzahlen festgehalten, da er aus einer früheren Version des Programms stammt.</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>noch keine Werte</translation>
    </message>
    <message>
        <source>No figures yet. Type or paste them, or import a table.</source>
        <translation>Noch keine Werte. Bitte eintippen, einfügen oder eine Tabelle importieren.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>no initiatives yet</source>
        <translation>noch keine Maßnahmen</translation>
    </message>
    <message>
        <source>No initiatives yet.</source>
        <translation>Noch keine Maßnahmen.</translation>
    </message>
    <message>
        <source>no lag</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>No lane</source>
        <translation>Ohne Bahn</translation>
    </message>
    <message>
        <source>no longer critical</source>
        <translation>nicht mehr kritisch</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No measure has any figures yet.</source>
        <translation>Noch hat keine Messgröße Werte.</translation>
    </message>
    <message>
        <source>No money flows in.</source>
        <translation>Es fließt kein Geld zu.</translation>
    </message>
    <message>
        <source>No money flows out.</source>
        <translation>Es fließt kein Geld ab.</translation>
    </message>
    <message>
        <source>No other way costs less.</source>
        <translation>Kein anderer Weg kostet weniger.</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Plan</translation>
    </message>
    <message>
        <source>no project buffer</source>
        <translation>kein Projektpuffer</translation>
    </message>
    <message>
        <source>no project buffer: nothing was cut</source>
        <translation>kein Projektpuffer: nichts wurde gekürzt</translation>
    </message>
    <message>
        <source>No resources yet. Write who is needed into a touchpoint, or add resources in their table.</source>
        <translation>Noch keine Ressourcen. Tragen Sie bei einem Touchpoint ein, wer gebraucht wird, oder fügen Sie Ressourcen in ihrer Tabelle hinzu.</translation>
    </message>
    <message>
        <source>No shorter schedule exists with these people. The project buffer of %1 behind it makes %2 the date to promise.</source>
        <translation>Mit diesen Personen gibt es keinen kürzeren Plan. Mit dem Projektpuffer von %1 dahinter lässt sich %2 zusagen.</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Ohne Phase</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>ohne Zeit</translation>
    </message>
    <message>
        <source>No touchpoint is called “%1”. Write its code, or choose one from the list.</source>
        <translation>Kein Touchpoint heißt „%1“. Schreiben Sie seinen Code oder wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>No touchpoint stands out yet: nothing is measured, felt or priced.</source>
        <translation>Noch ragt kein Touchpoint heraus: Es gibt weder Messwerte noch Stimmungen noch Kosten.</translation>
    </message>
    <message>
        <source>no touchpoints</source>
        <translation>keine Touchpoints</translation>
    </message>
    <message>
        <source>no touchpoints yet</source>
        <translation>noch keine Touchpoints</translation>
    </message>
    <message>
        <source>No way to be over sooner was found, but there may be one.</source>
        <translation>Es wurde kein früheres Ende gefunden, aber es kann eines geben.</translation>
    </message>
    <message>
        <source>no work</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>No working time in its week: Monday to Friday from 9 to 17 counts instead.</source>
        <translation>Keine Arbeitszeit in seiner Woche: Stattdessen gilt Montag bis Freitag von 9 bis 17 Uhr.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>none can be below %1</source>
        <translation>keine kann unter %1 liegen</translation>
    </message>
    <message>
        <source>None of the %1 measures with a target surely misses it.</source>
        <translation>Von den %1 Messgrößen mit Ziel verfehlt keine ihr Ziel mit Sicherheit.</translation>
    </message>
    <message>
        <source>None of the initiatives is worth its cost within the budget.</source>
        <translation>Keine der Maßnahmen ist im Rahmen des Budgets ihre Kosten wert.</translation>
    </message>
    <message>
        <source>none to worry about</source>
        <translation>kein Grund zur Sorge</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>none, it is done</source>
        <translation>ohne, es ist erledigt</translation>
    </message>
    <message>
        <source>none; for example 5d</source>
        <translation>keine; zum Beispiel 5d</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Not begun: write into the inspector when touchpoints start and finish</source>
        <translation>Nicht begonnen: Beginn und Ende im Inspektor eintragen</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>Not proved to be the best; no set is worth more than %1.</source>
        <translation>Nicht als bestes bewiesen; kein Paket ist mehr als %1 wert.</translation>
    </message>
    <message>
        <source>Not saved yet. The edits are still here in the window. %1</source>
        <translation>Noch nicht gespeichert. Die Änderungen sind noch hier im Fenster. %1</translation>
    </message>
    <message>
        <source>not simulated</source>
        <translation>nicht simuliert</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Not together with</source>
        <translation>Nicht zusammen mit</translation>
    </message>
    <message>
        <source>not worth it</source>
        <translation>lohnt sich nicht</translation>
    </message>
    <message>
        <source>not worth it with what it needs</source>
        <translation>lohnt sich nicht samt dem, was sie braucht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Nothing can be hurried yet. Write into the inspector how short touchpoints could be made, and what that costs.</source>
        <translation>Noch lässt sich nichts verkürzen. Tragen Sie im Inspektor ein, wie kurz Touchpoints werden können und was das kostet.</translation>
    </message>
    <message>
        <source>Nothing can be hurried: no touchpoint says how short it can be made.</source>
        <translation>Nichts lässt sich verkürzen: Kein Touchpoint nennt eine kürzeste Dauer.</translation>
    </message>
    <message>
        <source>Nothing comes in from %1.</source>
        <translation>Aus %1 wird nichts übernommen.</translation>
    </message>
    <message>
        <source>Nothing costs anything yet: give touchpoints a cost per pass, or resources a rate.</source>
        <translation>Noch gibt es keine Kosten: Geben Sie Touchpoints Kosten je Durchgang oder Ressourcen einen Stundensatz.</translation>
    </message>
    <message>
        <source>nothing else comes within 5 %</source>
        <translation>sonst nichts innerhalb von 5 %</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing here makes the end uncertain.</source>
        <translation>Nichts hier macht das Ende unsicher.</translation>
    </message>
    <message>
        <source>Nothing is lost: your changes are still here in the window, and the file on the disk is as it was before. Save again once that is solved, or save it elsewhere.</source>
        <translation>Nichts ist verloren: Ihre Änderungen sind noch hier im Fenster, und die Datei auf dem Datenträger ist wie zuvor. Speichern Sie erneut, sobald das gelöst ist, oder speichern Sie woanders.</translation>
    </message>
    <message>
        <source>Nothing is lost: your changes are still here in the window.</source>
        <translation>Nichts ist verloren: Ihre Änderungen sind noch hier im Fenster.</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Noch ist nichts gemessen.</translation>
    </message>
    <message>
        <source>Nothing is wrong or missing.</source>
        <translation>Nichts ist falsch, nichts fehlt.</translation>
    </message>
    <message>
        <source>Nothing is wrong with these rows.</source>
        <translation>Diese Zeilen sind in Ordnung.</translation>
    </message>
    <message>
        <source>nothing left of the feeding buffer of %1</source>
        <translation>Zubringerpuffer von %1: nichts übrig</translation>
    </message>
    <message>
        <source>Nothing needs to be hurried for that.</source>
        <translation>Dafür muss nichts verkürzt werden.</translation>
    </message>
    <message>
        <source>Nothing to choose from.</source>
        <translation>Es gibt nichts auszuwählen.</translation>
    </message>
    <message>
        <source>Nothing to plan yet.</source>
        <translation>Noch nichts zu planen.</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Nothing to simulate yet.</source>
        <translation>Noch nichts zu simulieren.</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to worry about: every figure can be trusted.</source>
        <translation>Kein Grund zur Sorge: Jeder Zahl ist zu trauen.</translation>
    </message>
    <message>
        <source>nothing was cut from the times of the chain</source>
        <translation>von den Zeiten der Kette wurde nichts gekürzt</translation>
    </message>
    <message>
        <source>nothing: there is no calendar yet</source>
        <translation>nichts, denn es gibt noch keinen Kalender</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>now %1 of %2</source>
        <translation>heute %1 von %2</translation>
    </message>
    <message>
        <source>nps csat ces kpi satisfaction</source>
        <translation>nps csat ces kpi zufriedenheit</translation>
    </message>
    <message>
        <source>nps csat ces kpi trend</source>
        <translation>nps csat ces kpi trend</translation>
    </message>
    <message>
        <source>npv roi irr payback benefit</source>
        <translation>npv kapitalwert roi zinsfuß amortisation nutzen</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Schieben</translation>
    </message>
    <message>
        <source>Number of answers</source>
        <translation>Anzahl Antworten</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Observed durations</source>
        <translation>Beobachtete Dauern</translation>
    </message>
    <message>
        <source>observed durations</source>
        <translation>beobachtete Dauern</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Of %1 measures with a target, %2 miss it: %3.</source>
        <translation>Von %1 Messgrößen mit Ziel verfehlen %2 ihr Ziel: %3.</translation>
    </message>
    <message>
        <source>of %1 still to do</source>
        <translation>von %1 noch zu tun</translation>
    </message>
    <message>
        <source>of %1 touchpoints</source>
        <translation>von %1 Touchpoints</translation>
    </message>
    <message>
        <source>Of %2 %1 rows only %3 are there.</source>
        <translation>Von %2 Zeilen „%1“ sind nur %3 da.</translation>
    </message>
    <message>
        <source>Of 100: driver of satisfaction 30, gap to target 20, emotion 20, delays the end 15, cost 15</source>
        <translation>Von 100: Treiber der Zufriedenheit 30, Abstand zum Ziel 20, Stimmung 20, verzögert das Ende 15, Kosten 15</translation>
    </message>
    <message>
        <source>Of chains that are equally long, the one with the largest cuts is taken, then the one with the fewest hand-overs, then the one that comes first by number.</source>
        <translation>Von gleich langen Ketten gilt die mit den größten Kürzungen, dann die mit den wenigsten Übergaben, dann die mit der kleinsten Nummer.</translation>
    </message>
    <message>
        <source>Of the critical chain with its buffer</source>
        <translation>Der kritischen Kette mit ihrem Puffer</translation>
    </message>
    <message>
        <source>of the journey as it is</source>
        <translation>der Journey, wie sie heute ist</translation>
    </message>
    <message>
        <source>Of the project</source>
        <translation>Des Projekts</translation>
    </message>
    <message>
        <source>of the ways out of a decision only one is taken, and PERT waits for all of them</source>
        <translation>von den Wegen nach einer Entscheidung wird nur einer gegangen, und PERT wartet auf alle</translation>
    </message>
    <message>
        <source>Of the worst buffer that waits for it</source>
        <translation>Vom am stärksten verbrauchten Puffer, der darauf wartet</translation>
    </message>
    <message>
        <source>Of what a whole pass costs</source>
        <translation>An den Kosten eines ganzen Durchgangs</translation>
    </message>
    <message>
        <source>On a cycle of dependencies: it has no dates</source>
        <translation>In einem Kreis von Abhängigkeiten: keine Termine</translation>
    </message>
    <message>
        <source>On average the journey takes %1, as PERT says: one path decides nearly alone.</source>
        <translation>Im Mittel dauert die Journey %1, wie PERT sagt: Ein Pfad entscheidet fast allein.</translation>
    </message>
    <message>
        <source>On average the journey takes %1, which is %2 less than the %3 of PERT</source>
        <translation>Im Mittel dauert die Journey %1, das sind %2 weniger als die %3 von PERT</translation>
    </message>
    <message>
        <source>On average the journey takes %1, which is %2 more than the %3 of PERT</source>
        <translation>Im Mittel dauert die Journey %1, das sind %2 mehr als die %3 von PERT</translation>
    </message>
    <message>
        <source>on the average</source>
        <translation>im Mittel</translation>
    </message>
    <message>
        <source>On the average of all passes</source>
        <translation>Im Mittel aller Durchgänge</translation>
    </message>
    <message>
        <source>On the chain</source>
        <translation>Auf der Kette</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>On top, for each pass</source>
        <translation>Zusätzlich, je Durchgang</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>One amount, or the lowest, most likely and highest one: 900 / 1200 / 1800. Of an intangible benefit: what one point is worth</source>
        <translation>Ein Betrag, oder der niedrigste, wahrscheinlichste und höchste: 900 / 1200 / 1800. Bei weichem Nutzen: was ein Punkt wert ist</translation>
    </message>
    <message>
        <source>One pass costs {cost} on the average.</source>
        <translation>Ein Durchgang kostet im Mittel {cost}.</translation>
    </message>
    <message>
        <source>one period later, as NPV()</source>
        <translation>eine Periode später, wie NBW()</translation>
    </message>
    <message>
        <source>One thing in the plan is wrong, missing or doubtful; it is named at the end.</source>
        <translation>Ein Punkt im Plan ist falsch, fehlt oder ist zweifelhaft; er steht am Ende.</translation>
    </message>
    <message>
        <source>One-minute guided start</source>
        <translation>Geführter Einstieg in einer Minute</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>Einmalige Kosten</translation>
    </message>
    <message>
        <source>one-off costs</source>
        <translation>einmalige Kosten</translation>
    </message>
    <message>
        <source>Only costs and benefits tagged “%1”; what effects save carries no tag.</source>
        <translation>Nur Kosten und Nutzen mit dem Schlagwort „%1“; was Wirkungen einsparen, trägt kein Schlagwort.</translation>
    </message>
    <message>
        <source>Only costs and benefits that carry this tag</source>
        <translation>Nur Kosten und Nutzen mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>Only what flows as money</source>
        <translation>Nur was als Geld fließt</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Open a journey</source>
        <translation>Journey öffnen</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>open recent file</source>
        <translation>öffnen zuletzt datei</translation>
    </message>
    <message>
        <source>opening hours and waiting around the clock fall differently each time</source>
        <translation>Öffnungszeiten und Warten rund um die Uhr treffen jedes Mal anders zusammen</translation>
    </message>
    <message>
        <source>Opening “%1” …</source>
        <translation>„%1“ wird geöffnet …</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Potenziale</translation>
    </message>
    <message>
        <source>opportunities</source>
        <translation>Potenziale</translation>
    </message>
    <message>
        <source>Opportunities…</source>
        <translation>Potenziale …</translation>
    </message>
    <message>
        <source>Opportunity %1 of 20: %2</source>
        <translation>Potenzial %1 von 20: %2</translation>
    </message>
    <message>
        <source>Optimistic</source>
        <translation>Optimistisch</translation>
    </message>
    <message>
        <source>optimistic</source>
        <translation>optimistische</translation>
    </message>
    <message>
        <source>Optimistic %1, most likely %2, pessimistic %3: they must rise, or all be equal for a fixed time.</source>
        <translation>Optimistisch %1, wahrscheinlich %2, pessimistisch %3: Die Zeiten müssen ansteigen oder für eine feste Zeit alle gleich sein.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Orange paper</source>
        <translation>Oranges Papier</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>other dates</source>
        <translation>andere Termine</translation>
    </message>
    <message>
        <source>other shares</source>
        <translation>andere Anteile</translation>
    </message>
    <message>
        <source>other shares: %1</source>
        <translation>andere Anteile: %1</translation>
    </message>
    <message>
        <source>other staff</source>
        <translation>anderes Personal</translation>
    </message>
    <message>
        <source>others are worth more</source>
        <translation>andere sind mehr wert</translation>
    </message>
    <message>
        <source>Otherwise it scrolls, and zooms with Ctrl.</source>
        <translation>Sonst verschiebt es sie und zoomt mit Strg.</translation>
    </message>
    <message>
        <source>Out of a decision: the share of customers who go this way, for example 60 %.</source>
        <translation>Nach einer Entscheidung: der Anteil der Kunden, die diesen Weg gehen, zum Beispiel 60 %.</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>outline tree left bar</source>
        <translation>gliederung baum linke leiste</translation>
    </message>
    <message>
        <source>Over so many periods</source>
        <translation>Anzahl Perioden</translation>
    </message>
    <message>
        <source>over the budget</source>
        <translation>über dem Budget</translation>
    </message>
    <message>
        <source>Over within</source>
        <translation>Beendet innerhalb von</translation>
    </message>
    <message>
        <source>Over within (%1)</source>
        <translation>Beendet innerhalb von (%1)</translation>
    </message>
    <message>
        <source>over-allocated for %1</source>
        <translation>%1 lang überlastet</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Overview; its parts on the next pages say more.</source>
        <translation>Überblick; die Teile auf den nächsten Seiten sagen mehr.</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Own measure</source>
        <translation>Eigene Messgröße</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Verantwortliche</translation>
    </message>
    <message>
        <source>Page %1 is on the clipboard, %2 × %3 pixels.</source>
        <translation>Seite %1 liegt in der Zwischenablage, %2 × %3 Pixel.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Page for a browser (*.html);;PDF document (*.pdf);;Workbook with figures (*.xlsx);;Table of touchpoints (*.csv);;Data for scripts (*.json)</source>
        <translation>Seite für den Browser (*.html);;PDF-Dokument (*.pdf);;Arbeitsmappe mit Zahlen (*.xlsx);;Tabelle der Touchpoints (*.csv);;Daten für Skripte (*.json)</translation>
    </message>
    <message>
        <source>Pain point: %1</source>
        <translation>Schmerzpunkt: %1</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Schmerzpunkte</translation>
    </message>
    <message>
        <source>pain points</source>
        <translation>Schmerzpunkte</translation>
    </message>
    <message>
        <source>Pain points and opportunities</source>
        <translation>Schmerzpunkte und Potenziale</translation>
    </message>
    <message>
        <source>Pain points…</source>
        <translation>Schmerzpunkte …</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Karte schieben</translation>
    </message>
    <message>
        <source>Panels of the group</source>
        <translation>Bereiche der Gruppe</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Park a note</source>
        <translation>Haftnotiz parken</translation>
    </message>
    <message>
        <source>Park selected note</source>
        <translation>Haftnotiz parken</translation>
    </message>
    <message>
        <source>Park the selected notes</source>
        <translation>Ausgewählte Haftnotizen parken</translation>
    </message>
    <message>
        <source>Parking list</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste figures</source>
        <translation>Werte einfügen</translation>
    </message>
    <message>
        <source>Paste into the table</source>
        <translation>In die Tabelle einfügen</translation>
    </message>
    <message>
        <source>Paste the picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Pasting …</source>
        <translation>Wird eingefügt …</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Amortisation</translation>
    </message>
    <message>
        <source>Payback, discounted</source>
        <translation>Amortisation, diskontiert</translation>
    </message>
    <message>
        <source>Payments turn more than once: none of these rates says whether it pays. Go by the net present value.</source>
        <translation>Die Zahlungen wechseln mehr als einmal das Vorzeichen: Keiner dieser Sätze sagt, ob es sich lohnt. Richten Sie sich nach dem Kapitalwert.</translation>
    </message>
    <message>
        <source>Pays back in</source>
        <translation>Amortisiert in</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Pearson</source>
        <translation>Pearson</translation>
    </message>
    <message>
        <source>people staff teams roles skills</source>
        <translation>personen personal teams rollen fähigkeiten</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Je</translation>
    </message>
    <message>
        <source>Per pass</source>
        <translation>Je Durchgang</translation>
    </message>
    <message>
        <source>Percent on a dependency: runs in which it drove the end. Working time from the start of the journey.</source>
        <translation>Prozent an einer Abhängigkeit: Durchläufe, in denen sie das Ende bestimmte. Arbeitszeit ab dem Start der Journey.</translation>
    </message>
    <message>
        <source>period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Period begins</source>
        <translation>Periodenbeginn</translation>
    </message>
    <message>
        <source>Periods and rates</source>
        <translation>Perioden und Zinssätze</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Personas are the people this journey is drawn for: give each a face, goals, and feelings of its own at touchpoints.</source>
        <translation>Personas sind die Menschen, für die diese Journey gezeichnet ist: Geben Sie jeder ein Gesicht, Ziele und eigene Gefühle an den Touchpoints.</translation>
    </message>
    <message>
        <source>Personas…</source>
        <translation>Personas …</translation>
    </message>
    <message>
        <source>personnel</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>PERT</source>
        <translation>PERT</translation>
    </message>
    <message>
        <source>PERT chart</source>
        <translation>PERT-Diagramm</translation>
    </message>
    <message>
        <source>pert chart diagram</source>
        <translation>pert netzplan diagramm</translation>
    </message>
    <message>
        <source>PERT chart of all touchpoints. Critical, in order: %1.</source>
        <translation>PERT-Diagramm aller Touchpoints. Kritisch, der Reihe nach: %1.</translation>
    </message>
    <message>
        <source>PERT chart: early start, time and early finish above; late start, float and late finish below</source>
        <translation>PERT-Diagramm: oben früher Start, Dauer und frühes Ende; unten später Start, Gesamtpuffer und spätes Ende</translation>
    </message>
    <message>
        <source>PERT lens</source>
        <translation>PERT-Sicht</translation>
    </message>
    <message>
        <source>PERT says %1</source>
        <translation>laut PERT %1</translation>
    </message>
    <message>
        <source>Pessimistic</source>
        <translation>Pessimistisch</translation>
    </message>
    <message>
        <source>pessimistic</source>
        <translation>pessimistische</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>Picture: press to choose, paste or remove it, or drop a file here</source>
        <translation>Bild: drücken, um es zu wählen, einzufügen oder zu entfernen, oder eine Datei hier ablegen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Pictures are PNG or JPEG files.</source>
        <translation>Bilder sind PNG- oder JPEG-Dateien.</translation>
    </message>
    <message>
        <source>pin fix protect</source>
        <translation>anheften fixieren schützen</translation>
    </message>
    <message>
        <source>Pink paper</source>
        <translation>Rosa Papier</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Eingeplant</translation>
    </message>
    <message>
        <source>Places of cards</source>
        <translation>Orte von Karten</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Plan anew, keep baseline</source>
        <translation>Neu planen, Basisplan festhalten</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Plan vom %1</translation>
    </message>
    <message>
        <source>Planned with %1 instead of the safe %2: %3 cut</source>
        <translation>Geplant mit %1 statt der sicheren %2: %3 gekürzt</translation>
    </message>
    <message>
        <source>Planned with %1, nothing cut</source>
        <translation>Geplant mit %1, nichts gekürzt</translation>
    </message>
    <message>
        <source>Planning anew …</source>
        <translation>Neuplanung läuft …</translation>
    </message>
    <message>
        <source>Planning the critical chain …</source>
        <translation>Kritische Kette wird geplant …</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positiv</translation>
    </message>
    <message>
        <source>post-it comment remark add</source>
        <translation>post-it klebezettel bemerkung hinzufügen</translation>
    </message>
    <message>
        <source>preferences options scale zoom size language theme</source>
        <translation>Einstellungen Optionen Größe Maßstab Sprache Farben</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Present from the current scene</source>
        <translation>Ab der aktuellen Szene vorführen</translation>
    </message>
    <message>
        <source>Presentation (*.pptx);;PDF slides (*.pdf)</source>
        <translation>Präsentation (*.pptx);;PDF-Folien (*.pdf)</translation>
    </message>
    <message>
        <source>Press a rule to use it</source>
        <translation>Zum Verwenden Regel anklicken</translation>
    </message>
    <message>
        <source>Press Return for the first touchpoint, or double-click the map</source>
        <translation>Eingabetaste für den ersten Touchpoint, oder Doppelklick auf die Karte</translation>
    </message>
    <message>
        <source>Press Tab behind the name (F2 opens it) and type 2d, or 1d 2d 6d if it varies. Return keeps it.</source>
        <translation>Drücken Sie hinter dem Namen (F2 öffnet ihn) Tab und tippen Sie 2d, oder 1d 2d 6d, wenn es schwankt. Eingabe übernimmt es.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>print pdf png svg picture image chart</source>
        <translation>drucken pdf png svg bild grafik diagramm</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Probleme %1</translation>
    </message>
    <message>
        <source>problems hurts frustrations</source>
        <translation>probleme ärger frust</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Project buffer</source>
        <translation>Projektpuffer</translation>
    </message>
    <message>
        <source>project buffer %1</source>
        <translation>Projektpuffer %1</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Promise %1</source>
        <translation>Zusage %1</translation>
    </message>
    <message>
        <source>promise %1 · %2</source>
        <translation>Zusage %1 · %2</translation>
    </message>
    <message>
        <source>Promise and start</source>
        <translation>Zusage und Start</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Zusage gehalten</translation>
    </message>
    <message>
        <source>Promised end</source>
        <translation>Zugesagtes Ende</translation>
    </message>
    <message>
        <source>Promised within</source>
        <translation>Zugesagt in</translation>
    </message>
    <message>
        <source>Promoter score (NPS)</source>
        <translation>Weiterempfehlung (NPS)</translation>
    </message>
    <message>
        <source>properties details right bar</source>
        <translation>eigenschaften details rechte leiste</translation>
    </message>
    <message>
        <source>Protects</source>
        <translation>Schützt</translation>
    </message>
    <message>
        <source>proved to be the shortest</source>
        <translation>nachweislich die kürzeste</translation>
    </message>
    <message>
        <source>Puts the page that is shown onto the clipboard, as a picture and as a drawing</source>
        <translation>Legt die gezeigte Seite in die Zwischenablage, als Bild und als Zeichnung</translation>
    </message>
    <message>
        <source>Quantile in which a touchpoint would not be late, unless its safe time is typed in</source>
        <translation>Quantil, mit dem ein Touchpoint nicht zu spät wäre, sofern seine sichere Dauer nicht eingegeben ist</translation>
    </message>
    <message>
        <source>Quantile of an estimate that the plan works with; times without a spread stay as they are</source>
        <translation>Quantil einer Schätzung, mit dem der Plan rechnet; Zeiten ohne Streuung bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Ranked by advice, what is important and does not satisfy first and what goes well last; then by points.</source>
        <translation>Nach Rat gereiht: zuerst, was wichtig ist und nicht zufriedenstellt, zuletzt, was gut läuft; dann nach Punkten.</translation>
    </message>
    <message>
        <source>ranking fix first importance opportunities</source>
        <translation>rangfolge zuerst beheben wichtigkeit potenziale</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Rate at which money is lent</source>
        <translation>Zinssatz für geliehenes Geld</translation>
    </message>
    <message>
        <source>Rate per hour</source>
        <translation>Satz je Stunde</translation>
    </message>
    <message>
        <source>Rate that returns earn</source>
        <translation>Zinssatz für Rückflüsse</translation>
    </message>
    <message>
        <source>read off the times</source>
        <translation>aus den drei Zeiten</translation>
    </message>
    <message>
        <source>Reading measures …</source>
        <translation>Messwerte werden gelesen …</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Reading … %1 %</source>
        <translation>Wird gelesen … %1 %</translation>
    </message>
    <message>
        <source>Reckoning money …</source>
        <translation>Geld wird gerechnet …</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Recover “%1”?</source>
        <translation>„%1“ wiederherstellen?</translation>
    </message>
    <message>
        <source>Recovered as far as it could be read. What is damaged stays, and is offered again at the next start.</source>
        <translation>Wiederhergestellt, soweit es lesbar war. Was beschädigt ist, bleibt und wird beim nächsten Start wieder angeboten.</translation>
    </message>
    <message>
        <source>Recovered, up to an edit that was not written down whole. Save it under a name to keep it.</source>
        <translation>Wiederhergestellt bis zu einer Änderung, die nicht vollständig mitgeschrieben ist. Speichern Sie unter einem Namen, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Recovered. Save it under a name to keep it.</source>
        <translation>Wiederhergestellt. Speichern Sie unter einem Namen, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>reduced motion animation fade</source>
        <translation>reduzierte bewegung animation überblenden</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Reloaded. Undo brings back what was here before.</source>
        <translation>Neu geladen. „Rückgängig“ bringt zurück, was vorher hier war.</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Remaining time</source>
        <translation>Restdauer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove calendar</source>
        <translation>Kalender entfernen</translation>
    </message>
    <message>
        <source>Remove comment</source>
        <translation>Kommentar entfernen</translation>
    </message>
    <message>
        <source>Remove cost or benefit</source>
        <translation>Kosten oder Nutzen entfernen</translation>
    </message>
    <message>
        <source>Remove day</source>
        <translation>Tag entfernen</translation>
    </message>
    <message>
        <source>Remove dependency</source>
        <translation>Abhängigkeit entfernen</translation>
    </message>
    <message>
        <source>Remove effect</source>
        <translation>Wirkung entfernen</translation>
    </message>
    <message>
        <source>Remove empty note</source>
        <translation>Leere Notiz entfernen</translation>
    </message>
    <message>
        <source>remove erase</source>
        <translation>entfernen löschen</translation>
    </message>
    <message>
        <source>Remove figures</source>
        <translation>Werte entfernen</translation>
    </message>
    <message>
        <source>Remove initiative</source>
        <translation>Maßnahme entfernen</translation>
    </message>
    <message>
        <source>Remove measure</source>
        <translation>Messgröße entfernen</translation>
    </message>
    <message>
        <source>Remove persona</source>
        <translation>Persona entfernen</translation>
    </message>
    <message>
        <source>Remove persona “%1”</source>
        <translation>Persona „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Remove resource</source>
        <translation>Ressource entfernen</translation>
    </message>
    <message>
        <source>Remove resource and its use</source>
        <translation>Ressource samt Bedarf entfernen</translation>
    </message>
    <message>
        <source>Remove risk</source>
        <translation>Risiko entfernen</translation>
    </message>
    <message>
        <source>Remove scenario</source>
        <translation>Szenario entfernen</translation>
    </message>
    <message>
        <source>Remove the dependency with %1</source>
        <translation>Abhängigkeit mit %1 entfernen</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Remove this comment</source>
        <translation>Diesen Kommentar entfernen</translation>
    </message>
    <message>
        <source>Remove this day</source>
        <translation>Diesen Tag entfernen</translation>
    </message>
    <message>
        <source>Remove this dependency</source>
        <translation>Diese Abhängigkeit entfernen</translation>
    </message>
    <message>
        <source>Remove this persona</source>
        <translation>Diese Persona entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename baseline</source>
        <translation>Basisplan umbenennen</translation>
    </message>
    <message>
        <source>Rename calendar</source>
        <translation>Kalender umbenennen</translation>
    </message>
    <message>
        <source>Rename journey</source>
        <translation>Journey umbenennen</translation>
    </message>
    <message>
        <source>rename name label title</source>
        <translation>umbenennen name beschriftung titel</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>Szenario umbenennen</translation>
    </message>
    <message>
        <source>Rename scene</source>
        <translation>Szene umbenennen</translation>
    </message>
    <message>
        <source>Repeat purchase</source>
        <translation>Wiederkauf</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation>„%1“ ersetzen?</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Report on a customer journey</source>
        <translation>Bericht zu einer Customer Journey</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>reputation</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Resize lane</source>
        <translation>Bahngröße ändern</translation>
    </message>
    <message>
        <source>Resize note</source>
        <translation>Größe der Notiz ändern</translation>
    </message>
    <message>
        <source>Resize stage</source>
        <translation>Phasengröße ändern</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Resolution time</source>
        <translation>Lösungszeit</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>resource tightness</source>
        <translation>Ressourcenknappheit</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Resources are shared in the order of the critical chain.</source>
        <translation>Ressourcen werden in der Reihenfolge der kritischen Kette gemeinsam genutzt.</translation>
    </message>
    <message>
        <source>Resources in the simulation</source>
        <translation>Ressourcen in der Simulation</translation>
    </message>
    <message>
        <source>resources shared</source>
        <translation>Ressourcen geteilt</translation>
    </message>
    <message>
        <source>respondent</source>
        <translation>Antwortende</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Reaktionszeit</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Kundenbindung</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Return on investment</source>
        <translation>Kapitalrendite (ROI)</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>Erlöse</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Reverse dependency</source>
        <translation>Abhängigkeit umkehren</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Risk lens</source>
        <translation>Risiko-Sicht</translation>
    </message>
    <message>
        <source>Risk map</source>
        <translation>Risiko-Karte</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>risks that strike add time</source>
        <translation>eintretende Risiken kosten zusätzliche Zeit</translation>
    </message>
    <message>
        <source>root of squares</source>
        <translation>Wurzel der Quadrate</translation>
    </message>
    <message>
        <source>root of squares and a fifth</source>
        <translation>Wurzel der Quadrate und ein Fünftel</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows called “%1” are not known here; %2 are kept as they stand.</source>
        <translation>Zeilen der Art „%1“ sind hier nicht bekannt; %2 bleiben erhalten.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rules that size buffers</source>
        <translation>Regeln für die Puffergröße</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Safe time</source>
        <translation>Sichere Dauer</translation>
    </message>
    <message>
        <source>Safe times are to hold in %1 % of cases; choose more than 0 % and less than 100 %.</source>
        <translation>Sichere Dauern sollen in %1 % der Fälle halten; wählen Sie mehr als 0 % und weniger als 100 %.</translation>
    </message>
    <message>
        <source>Safety cut</source>
        <translation>Gekürzt</translation>
    </message>
    <message>
        <source>safety rules</source>
        <translation>sicherheit regeln</translation>
    </message>
    <message>
        <source>Safety that was taken off the touchpoint: it comes back as buffers</source>
        <translation>Sicherheit, die dem Touchpoint genommen wurde: Sie kommt als Puffer zurück</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>Zufriedenheit (CSAT)</translation>
    </message>
    <message>
        <source>satisfaction +%1</source>
        <translation>Zufriedenheit +%1</translation>
    </message>
    <message>
        <source>Satisfaction of %1</source>
        <translation>Zufriedenheit von %1</translation>
    </message>
    <message>
        <source>satisfaction −%1</source>
        <translation>Zufriedenheit −%1</translation>
    </message>
    <message>
        <source>Satisfaction, reputation and loyalty as they were scored.</source>
        <translation>Zufriedenheit, Ansehen und Treue, wie sie bewertet wurden.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Save the journey</source>
        <translation>Journey speichern</translation>
    </message>
    <message>
        <source>Save the view as a scene</source>
        <translation>Ansicht als Szene speichern</translation>
    </message>
    <message>
        <source>Save what the map shows now</source>
        <translation>Speichern, was die Karte gerade zeigt</translation>
    </message>
    <message>
        <source>Save “%1” with much less in it?</source>
        <translation>„%1“ mit viel weniger darin speichern?</translation>
    </message>
    <message>
        <source>Saved %1 (%2)</source>
        <translation>Gespeichert %1 (%2)</translation>
    </message>
    <message>
        <source>Saved as a scene. Ctrl+Alt+C shows them all.</source>
        <translation>Als Szene gespeichert. Strg+Alt+C zeigt alle.</translation>
    </message>
    <message>
        <source>Saved as “%1”, but what was there before could not be kept as an earlier version. %2</source>
        <translation>Als „%1“ gespeichert, aber was vorher dort war, konnte nicht als frühere Fassung behalten werden. %2</translation>
    </message>
    <message>
        <source>Saved as “%1”, which was not there any more.</source>
        <translation>Als „%1“ gespeichert; die Datei war nicht mehr da.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Saved by its effects</source>
        <translation>Ersparnis durch Wirkungen</translation>
    </message>
    <message>
        <source>Saves from period</source>
        <translation>Spart ab Periode</translation>
    </message>
    <message>
        <source>Saving stopped: what was to be written does not read back as this journey. The file on disk is unchanged.</source>
        <translation>Speichern abgebrochen: Was geschrieben werden sollte, ergab beim Zurücklesen nicht diese Journey. Die Datei auf dem Datenträger ist unverändert.</translation>
    </message>
    <message>
        <source>savings</source>
        <translation>Ersparnis</translation>
    </message>
    <message>
        <source>Savings overlap, so this is not the sum of its members.</source>
        <translation>Einsparungen überschneiden sich, daher ist das nicht die Summe der einzelnen Maßnahmen.</translation>
    </message>
    <message>
        <source>Say how long it takes</source>
        <translation>Sagen Sie, wie lange er dauert</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>Szenarien im Vergleich</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Szene %1</translation>
    </message>
    <message>
        <source>Scene %1 of %2</source>
        <translation>Szene %1 von %2</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>search</source>
        <translation>finden</translation>
    </message>
    <message>
        <source>Search on</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Searching until curve and answer are proved to be the cheapest</source>
        <translation>Sucht, bis Kurve und Antwort nachweislich die günstigsten sind</translation>
    </message>
    <message>
        <source>See how the map comes out as PDF, picture or drawing. Nothing is saved unless you say so.</source>
        <translation>Sehen Sie, wie die Karte als PDF, Bild oder Zeichnung herauskommt. Gespeichert wird nur, was Sie wollen.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>Startwert </translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select all that comes before</source>
        <translation>Alles Vorherige auswählen</translation>
    </message>
    <message>
        <source>Select all that follows</source>
        <translation>Alles Folgende auswählen</translation>
    </message>
    <message>
        <source>Select path between</source>
        <translation>Weg dazwischen auswählen</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Selection only</source>
        <translation>Nur die Auswahl</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>Getrennt durch</translation>
    </message>
    <message>
        <source>Set a promise …</source>
        <translation>Zusage setzen …</translation>
    </message>
    <message>
        <source>Set actual finish</source>
        <translation>Tatsächliches Ende setzen</translation>
    </message>
    <message>
        <source>Set actual start</source>
        <translation>Tatsächlichen Start setzen</translation>
    </message>
    <message>
        <source>Set calendar of the journey</source>
        <translation>Kalender der Journey festlegen</translation>
    </message>
    <message>
        <source>Set cost of hurrying</source>
        <translation>Kosten der Verkürzung setzen</translation>
    </message>
    <message>
        <source>Set promise…</source>
        <translation>Zusage festlegen …</translation>
    </message>
    <message>
        <source>Set remaining time</source>
        <translation>Restdauer setzen</translation>
    </message>
    <message>
        <source>Set shortest time</source>
        <translation>Kürzeste Dauer setzen</translation>
    </message>
    <message>
        <source>Set status time</source>
        <translation>Stand setzen</translation>
    </message>
    <message>
        <source>Set the time</source>
        <translation>Zeit setzen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>Several columns stand for “%1”. Choose one of them.</source>
        <translation>Mehrere Spalten stehen für „%1“. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>Several measures are called “%1”; the row is left out.</source>
        <translation>Mehrere Messgrößen heißen „%1“; die Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of customers</source>
        <translation>Anteil der Kunden</translation>
    </message>
    <message>
        <source>Share of passes by what they cost, in %1</source>
        <translation>Anteil der Durchgänge nach ihren Kosten, in %1</translation>
    </message>
    <message>
        <source>Share of the cost</source>
        <translation>Anteil an den Kosten</translation>
    </message>
    <message>
        <source>Share of the runs in which any delay here delays the end</source>
        <translation>Anteil der Durchläufe, in denen jede Verzögerung hier das Ende verzögert</translation>
    </message>
    <message>
        <source>Share of the simulated runs that are over by then</source>
        <translation>Anteil der simulierten Durchläufe, die bis dahin zu Ende sind</translation>
    </message>
    <message>
        <source>Shared people and buffers</source>
        <translation>Geteilte Leute und Puffer</translation>
    </message>
    <message>
        <source>Shared people are not counted.</source>
        <translation>Gemeinsam genutzte Personen sind nicht mitgezählt.</translation>
    </message>
    <message>
        <source>Shared people are not counted; with them the critical chain ends at %1.</source>
        <translation>Gemeinsam genutzte Personen sind nicht mitgezählt; mit ihnen endet die kritische Kette bei %1.</translation>
    </message>
    <message>
        <source>shared resources serve one touchpoint after the other</source>
        <translation>gemeinsam genutzte Ressourcen bedienen einen Touchpoint nach dem anderen</translation>
    </message>
    <message>
        <source>shared, in the chain's order</source>
        <translation>geteilt, in Kettenreihenfolge</translation>
    </message>
    <message>
        <source>Shift+Click</source>
        <translation>Umschalt+Klick</translation>
    </message>
    <message>
        <source>Short and unique: what dependencies and other tables refer to.</source>
        <translation>Kurz und eindeutig: darauf beziehen sich Abhängigkeiten und andere Tabellen.</translation>
    </message>
    <message>
        <source>shortest route way connection</source>
        <translation>kürzester pfad route verbindung</translation>
    </message>
    <message>
        <source>Shortest time</source>
        <translation>Kürzeste Dauer</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>Noch %1 zeigen</translation>
    </message>
    <message>
        <source>Show all of the time</source>
        <translation>Die ganze Zeit zeigen</translation>
    </message>
    <message>
        <source>Show along the time</source>
        <translation>Entlang der Zeit zeigen</translation>
    </message>
    <message>
        <source>Show as drawn</source>
        <translation>Wie gezeichnet zeigen</translation>
    </message>
    <message>
        <source>Show as network</source>
        <translation>Als Netzplan zeigen</translation>
    </message>
    <message>
        <source>Show in stage bands</source>
        <translation>Nach Phasen zeigen</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Weniger Zeit zeigen</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Mehr Zeit zeigen</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>show slides presentation full screen</source>
        <translation>Vorführung Folien Präsentation Vollbild</translation>
    </message>
    <message>
        <source>show slides presentation here</source>
        <translation>Vorführung Folien Präsentation hier</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Probleme zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>Diese Liste zeigen</translation>
    </message>
    <message>
        <source>Shows the chart of importance and dissatisfaction in place of the list, and back</source>
        <translation>Zeigt statt der Liste das Bild aus Wichtigkeit und Unzufriedenheit, und zurück</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Significance</source>
        <translation>Signifikanz</translation>
    </message>
    <message>
        <source>Simulate with resources in the chain's order</source>
        <translation>Mit Ressourcen in der Reihenfolge der Kette simulieren</translation>
    </message>
    <message>
        <source>Simulate with unlimited resources</source>
        <translation>Mit unbegrenzten Ressourcen simulieren</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Simulated chance to keep the promise, as it stood then</source>
        <translation>Simulierte Chance, die damalige Zusage zu halten</translation>
    </message>
    <message>
        <source>Simulated with %1 and the seed %2; the same journey gives the same figures.</source>
        <translation>Simuliert mit %1 und dem Startwert %2; dieselbe Journey ergibt dieselben Zahlen.</translation>
    </message>
    <message>
        <source>Simulated with resources shared in the order of the chain.</source>
        <translation>Simuliert mit gemeinsam genutzten Ressourcen in der Reihenfolge der Kette.</translation>
    </message>
    <message>
        <source>Simulated with unlimited resources, as if nobody ever waited for shared people; the menu View has the other way.</source>
        <translation>Simuliert mit unbegrenzten Ressourcen, als müsste nie jemand auf gemeinsam genutzte Personen warten; anders geht es im Menü Ansicht.</translation>
    </message>
    <message>
        <source>Simulated; classical PERT until then</source>
        <translation>Simuliert; bis dahin klassisches PERT</translation>
    </message>
    <message>
        <source>Simulating …</source>
        <translation>Simulation läuft …</translation>
    </message>
    <message>
        <source>simulation distribution p80 chance histogram</source>
        <translation>simulation verteilung p80 chance histogramm</translation>
    </message>
    <message>
        <source>simulation of the chain</source>
        <translation>Simulation der Kette</translation>
    </message>
    <message>
        <source>Since you opened or saved it here, the file on the disk has become another one. Nothing has been written yet.</source>
        <translation>Seit Sie sie hier geöffnet oder gespeichert haben, ist die Datei auf dem Datenträger eine andere geworden. Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size buffers by %1</source>
        <translation>Puffer nach %1 bemessen</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>slides deck frames presentation</source>
        <translation>Folien Foliensatz Rahmen Präsentation</translation>
    </message>
    <message>
        <source>slides deck story propose</source>
        <translation>Folien Foliensatz Geschichte vorschlagen</translation>
    </message>
    <message>
        <source>Slides…</source>
        <translation>Folien …</translation>
    </message>
    <message>
        <source>Somebody</source>
        <comment>who has a file open</comment>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Somebody else has changed “%1”</source>
        <translation>Jemand anders hat „%1“ geändert</translation>
    </message>
    <message>
        <source>Something else is still being exported</source>
        <translation>Etwas anderes wird noch exportiert</translation>
    </message>
    <message>
        <source>Something went wrong (%1).</source>
        <translation>Etwas ist schiefgegangen (%1).</translation>
    </message>
    <message>
        <source>Space+Drag</source>
        <translation>Leertaste+Ziehen</translation>
    </message>
    <message>
        <source>Spare this touchpoint</source>
        <translation>Diesen Touchpoint ausnehmen</translation>
    </message>
    <message>
        <source>Spare this touchpoint from %1</source>
        <translation>Diesen Touchpoint von %1 ausnehmen</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>Notizen für den Vortrag</translation>
    </message>
    <message>
        <source>Speaker notes of the scene</source>
        <translation>Notizen für den Vortrag der Szene</translation>
    </message>
    <message>
        <source>Speaker view</source>
        <translation>Sprecheransicht</translation>
    </message>
    <message>
        <source>Spearman</source>
        <translation>Spearman</translation>
    </message>
    <message>
        <source>spreadsheet list plan</source>
        <translation>tabelle liste plan</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Stage or lane after this one</source>
        <translation>Phase oder Bahn danach</translation>
    </message>
    <message>
        <source>Stage or lane before this one</source>
        <translation>Phase oder Bahn davor</translation>
    </message>
    <message>
        <source>Stage, touchpoint</source>
        <translation>Phase, Touchpoint</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Standard week</source>
        <translation>Standardwoche</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Starttermin</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>Starttermin</translation>
    </message>
    <message>
        <source>Start in the chain</source>
        <translation>Start in der Kette</translation>
    </message>
    <message>
        <source>start-to-finish</source>
        <translation>Anfang-Ende</translation>
    </message>
    <message>
        <source>start-to-start</source>
        <translation>Anfang-Anfang</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>State in the inspector how important touchpoints are: then this shows which of them matter and do not satisfy.</source>
        <translation>Geben Sie im Inspektor an, wie wichtig Touchpoints sind: Dann zeigt sich hier, welche davon wichtig sind und nicht zufriedenstellen.</translation>
    </message>
    <message>
        <source>Stay with the figures found so far</source>
        <translation>Bei den bisher gefundenen Zahlen bleiben</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>Steady: the ups and downs between the limits are noise.</source>
        <translation>Stabil: Das Auf und Ab zwischen den Grenzen ist Rauschen.</translation>
    </message>
    <message>
        <source>Sticky note</source>
        <translation>Haftnotiz</translation>
    </message>
    <message>
        <source>Sticky notes</source>
        <translation>Haftnotizen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>Switch the lens</source>
        <translation>Sicht wechseln</translation>
    </message>
    <message>
        <source>system automatic mode</source>
        <translation>System automatisch Modus</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Tab, Ctrl+Return</source>
        <translation>Tab, Strg+Eingabe</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Take a dot back</source>
        <translation>Punkt zurücknehmen</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Nehmen Sie sie mit</translation>
    </message>
    <message>
        <source>Tally of dots</source>
        <translation>Auszählung der Punkte</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>target %1, %2</source>
        <translation>Ziel %1, %2</translation>
    </message>
    <message>
        <source>Tell progress for this moment</source>
        <translation>Fortschritt zum jetzigen Zeitpunkt angeben</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>template example sample</source>
        <translation>vorlage beispiel muster</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the next note</source>
        <translation>Text der nächsten Haftnotiz</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Text of the sticky note</source>
        <translation>Text der Haftnotiz</translation>
    </message>
    <message>
        <source>Texts that were too long and were cut: %1. Names end at 64 KiB, notes at 1 MiB.</source>
        <translation>Zu lange Texte, die gekürzt wurden: %1. Namen enden bei 64 KiB, Notizen bei 1 MiB.</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Das sind</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Das ist alles</translation>
    </message>
    <message>
        <source>That the net present value is above 0 when all amounts vary at once</source>
        <translation>Dass der Kapitalwert über 0 liegt, wenn alle Beträge zugleich schwanken</translation>
    </message>
    <message>
        <source>The %1 has no “%2”.</source>
        <translation>Bei „%1“ fehlt „%2“.</translation>
    </message>
    <message>
        <source>The %1 is too long and is left out.</source>
        <translation>Zu lang und daher ausgelassen: %1.</translation>
    </message>
    <message>
        <source>The %1 is too long; at most %2 bytes fit.</source>
        <translation>Zu lang (%1): Höchstens %2 Byte passen hinein.</translation>
    </message>
    <message>
        <source>The %1 time is missing. Give all three times, or a single one for a fixed time.</source>
        <translation>Eine Zeit fehlt (%1). Geben Sie alle drei Zeiten an oder für eine feste Zeit nur eine.</translation>
    </message>
    <message>
        <source>The best set with it is worth %1 less.</source>
        <translation>Das beste Paket mit ihr ist %1 weniger wert.</translation>
    </message>
    <message>
        <source>The best set with it is worth at most %1 less.</source>
        <translation>Das beste Paket mit ihr ist höchstens %1 weniger wert.</translation>
    </message>
    <message>
        <source>The budget buys more elsewhere.</source>
        <translation>Das Budget bringt anderswo mehr.</translation>
    </message>
    <message>
        <source>The budget is below 0 and counts as 0.</source>
        <translation>Das Budget liegt unter 0 und zählt als 0.</translation>
    </message>
    <message>
        <source>The budget pays</source>
        <translation>Das Budget deckt</translation>
    </message>
    <message>
        <source>The calendar “%1” has no working day in its week; Monday to Friday from 9 to 17 counts instead.</source>
        <translation>Der Kalender „%1“ hat keinen Arbeitstag in der Woche; stattdessen gilt Montag bis Freitag von 9 bis 17.</translation>
    </message>
    <message>
        <source>The calendar “%1” of %2 has no working day in its week; the hours of the journey count instead, for %3.</source>
        <translation>Der Kalender „%1“ von %2 hat keinen Arbeitstag in der Woche; stattdessen gelten die Zeiten der Journey, für %3.</translation>
    </message>
    <message>
        <source>The calendar “%1” of %2 has no working day in its week; the hours of the journey count instead.</source>
        <translation>Der Kalender „%1“ von %2 hat keinen Arbeitstag in der Woche; stattdessen gelten die Zeiten der Journey.</translation>
    </message>
    <message>
        <source>The chance of safe times (%2 %) lies below that of aggressive ones (%1 %).</source>
        <translation>Die Chance sicherer Dauern (%2 %) liegt unter jener der knappen (%1 %).</translation>
    </message>
    <message>
        <source>The chance of the safe time (%2 %) lies below that of the aggressive one (%1 %).</source>
        <translation>Die Chance der sicheren Dauer (%2 %) liegt unter jener der knappen (%1 %).</translation>
    </message>
    <message>
        <source>The charts follow the kept plan. The chain, its length and its buffers in words and tables are those of a plan made now, as if nothing had been told yet.</source>
        <translation>Die Diagramme folgen dem Basisplan. Kette, Länge und Puffer in Text und Tabellen sind die eines jetzt erstellten Plans, als wäre noch nichts gemeldet.</translation>
    </message>
    <message>
        <source>The cheapest way may cost up to %1 less.</source>
        <translation>Der günstigste Weg kostet vielleicht bis zu %1 weniger.</translation>
    </message>
    <message>
        <source>The code %1 is taken. Every touchpoint needs its own code.</source>
        <translation>Der Code %1 ist vergeben. Jeder Touchpoint braucht seinen eigenen Code.</translation>
    </message>
    <message>
        <source>the code of a touchpoint</source>
        <translation>der Code eines Touchpoints</translation>
    </message>
    <message>
        <source>The column “%1” appears twice in the header row.</source>
        <translation>In der Kopfzeile steht die Spalte „%1“ doppelt.</translation>
    </message>
    <message>
        <source>The column “%1” is missing in the header row.</source>
        <translation>In der Kopfzeile fehlt die Spalte „%1“.</translation>
    </message>
    <message>
        <source>The column “%1” is not known and was left out.</source>
        <translation>Die Spalte „%1“ ist nicht bekannt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The column “%1” is not known; its cells are kept in the notes.</source>
        <translation>Die Spalte „%1“ ist nicht bekannt; ihre Zellen stehen in den Notizen.</translation>
    </message>
    <message>
        <source>The critical chain has no buffer, as nothing was cut from its times. Estimates with a spread, or safe times, give it one.</source>
        <translation>Die kritische Kette hat keinen Puffer, weil von ihren Zeiten nichts gekürzt wurde. Schätzungen mit Streuung oder sichere Dauern geben ihr einen.</translation>
    </message>
    <message>
        <source>The critical chain takes %1, at times without safety; what was cut comes back as a buffer of %2.</source>
        <translation>Die kritische Kette dauert %1, mit Zeiten ohne Sicherheit; was gekürzt wurde, kommt als Puffer von %2 zurück.</translation>
    </message>
    <message>
        <source>The critical chain takes %1: %2.</source>
        <translation>Die kritische Kette braucht %1: %2.</translation>
    </message>
    <message>
        <source>The critical path</source>
        <translation>Der kritische Pfad</translation>
    </message>
    <message>
        <source>The critical path takes %1 and runs through %2 of %3 touchpoints: %4.</source>
        <translation>Der kritische Pfad braucht %1 und führt durch %2 von %3 Touchpoints: %4.</translation>
    </message>
    <message>
        <source>The curve is still being made exact …</source>
        <translation>Die Kurve wird noch genau gemacht …</translation>
    </message>
    <message>
        <source>The curve lies at most %1 above the cheapest ways.</source>
        <translation>Die Kurve liegt höchstens %1 über den günstigsten Wegen.</translation>
    </message>
    <message>
        <source>The day and time, as early as it can, where the journey has a start date.</source>
        <translation>Tag und Uhrzeit, so früh wie möglich, wenn die Journey einen Starttermin hat.</translation>
    </message>
    <message>
        <source>The day on which the period begins, the figure, and perhaps the number of answers</source>
        <translation>Tag, an dem die Periode beginnt, der Wert und vielleicht die Zahl der Antworten</translation>
    </message>
    <message>
        <source>The dependencies form a circle: %1. Remove one of them.</source>
        <translation>Die Abhängigkeiten bilden einen Kreis: %1. Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>The discount rate at which nothing is gained or lost.</source>
        <translation>Der Diskontsatz, bei dem nichts gewonnen und nichts verloren wird.</translation>
    </message>
    <message>
        <source>The discount rate is %1 %; it must be above -100 %.</source>
        <translation>Der Diskontsatz ist %1 %; er muss über -100 % liegen.</translation>
    </message>
    <message>
        <source>The discount rate is −100 % or less.</source>
        <translation>Der Diskontsatz liegt bei −100 % oder darunter.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written, and what was there before is unchanged. Make room or save elsewhere.</source>
        <translation>Der Datenträger ist voll: %1 wurde nicht geschrieben, und was vorher da war, ist unverändert. Schaffen Sie Platz oder speichern Sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>The edits cannot be recovered</source>
        <translation>Die Änderungen lassen sich nicht wiederherstellen</translation>
    </message>
    <message>
        <source>the end of the chain</source>
        <translation>das Ende der Kette</translation>
    </message>
    <message>
        <source>The export could not be written</source>
        <translation>Der Export ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>the figure</source>
        <translation>der Wert</translation>
    </message>
    <message>
        <source>The figures alone were kept: progress is not measured against it.</source>
        <translation>Nur die Kennzahlen wurden festgehalten: Der Fortschritt wird nicht daran gemessen.</translation>
    </message>
    <message>
        <source>The figures are kept. Progress is measured against the same plan as before.</source>
        <translation>Die Kennzahlen sind festgehalten. Der Fortschritt wird am selben Plan gemessen wie bisher.</translation>
    </message>
    <message>
        <source>The figures are still being computed.</source>
        <translation>Die Kennzahlen werden noch berechnet.</translation>
    </message>
    <message>
        <source>The file is as it was, and so is everything that is open.</source>
        <translation>Die Datei ist, wie sie war, ebenso alles, was geöffnet ist.</translation>
    </message>
    <message>
        <source>The file is damaged. %1</source>
        <translation>Die Datei ist beschädigt. %1</translation>
    </message>
    <message>
        <source>The file is damaged. Line %1: %2</source>
        <translation>Die Datei ist beschädigt. Zeile %1: %2</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Die Datei ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>The file is nested too deep; at most %1 levels are allowed.</source>
        <translation>Die Datei ist zu tief verschachtelt; höchstens %1 Ebenen sind erlaubt.</translation>
    </message>
    <message>
        <source>The file is too large; at most %1 can be read.</source>
        <translation>Die Datei ist zu groß; höchstens %1 lassen sich lesen.</translation>
    </message>
    <message>
        <source>The file itself stays as it is. %1 things to know:</source>
        <translation>Die Datei selbst bleibt, wie sie ist. %1 Hinweise:</translation>
    </message>
    <message>
        <source>The file itself stays as it is. One thing to know:</source>
        <translation>Die Datei selbst bleibt, wie sie ist. Eins sollten Sie wissen:</translation>
    </message>
    <message>
        <source>The file was changed by hand or by another program since it was saved.</source>
        <translation>Die Datei wurde seit dem Speichern von Hand oder von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>The file was written in format %1, this program knows %2. What it does not know is kept as it stands, but not shown.</source>
        <translation>Die Datei ist im Format %1 geschrieben, dieses Programm kennt %2. Was es nicht kennt, bleibt erhalten, wird aber nicht gezeigt.</translation>
    </message>
    <message>
        <source>The file “%1” is as it was saved last. What was recovered opens beside it, as a journey of its own.</source>
        <translation>Die Datei „%1“ ist so, wie sie zuletzt gespeichert wurde. Was wiederhergestellt wurde, öffnet sich daneben als eigene Journey.</translation>
    </message>
    <message>
        <source>The file “%1” is not there any more. Opened again, the journey waits to be saved under a name.</source>
        <translation>Die Datei „%1“ ist nicht mehr da. Wieder geöffnet, wartet die Journey darauf, unter einem Namen gespeichert zu werden.</translation>
    </message>
    <message>
        <source>The finish lies before the start.</source>
        <translation>Das Ende liegt vor dem Anfang.</translation>
    </message>
    <message>
        <source>The guided minute, once more</source>
        <translation>Die geführte Minute noch einmal</translation>
    </message>
    <message>
        <source>The horizon is 0, so nothing can be reckoned. Set how many periods count.</source>
        <translation>Der Horizont ist 0, also lässt sich nichts rechnen. Legen Sie fest, wie viele Perioden zählen.</translation>
    </message>
    <message>
        <source>The horizon is 0: nothing can be reckoned.</source>
        <translation>Der Horizont ist 0: Es lässt sich nichts berechnen.</translation>
    </message>
    <message>
        <source>the journey</source>
        <translation>die Journey</translation>
    </message>
    <message>
        <source>The journey as it is</source>
        <translation>Die Journey, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>The journey could not be saved</source>
        <translation>Die Journey ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>The journey has %1 touchpoints in %2 stages and %3 lanes, joined by %4 dependencies.</source>
        <translation>Die Journey hat %1 Touchpoints in %2 Phasen und %3 Bahnen, verbunden durch %4 Abhängigkeiten.</translation>
    </message>
    <message>
        <source>The journey has changed meanwhile; please try again.</source>
        <translation>Die Journey hat sich inzwischen geändert; bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The journey has changed while it was being planned. Plan it anew once more.</source>
        <translation>Die Journey hat sich während des Planens geändert. Planen Sie noch einmal neu.</translation>
    </message>
    <message>
        <source>The journey has no start date, so times are counted from its beginning, on a Monday.</source>
        <translation>Die Journey hat keinen Starttermin; Zeiten zählen von ihrem Beginn an, einem Montag.</translation>
    </message>
    <message>
        <source>The journey in the window stays as it is.</source>
        <translation>Die Journey im Fenster bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>the journey inside cannot be read</source>
        <translation>die Journey darin ist nicht lesbar</translation>
    </message>
    <message>
        <source>The journey is as it was.</source>
        <translation>Die Journey ist, wie sie war.</translation>
    </message>
    <message>
        <source>The journey is under way: of %1 touchpoints %2 are done and %3 have begun.</source>
        <translation>Die Journey läuft: Von %1 Touchpoints sind %2 erledigt und %3 begonnen.</translation>
    </message>
    <message>
        <source>The journey itself is not affected.</source>
        <translation>Die Journey selbst ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The journey keeps to it</source>
        <translation>Gilt für die Journey</translation>
    </message>
    <message>
        <source>The journey starts on %1.</source>
        <translation>Die Journey beginnt am %1.</translation>
    </message>
    <message>
        <source>The journey was never saved. Opened again, it waits to be saved under a name.</source>
        <translation>Die Journey wurde nie gespeichert. Wieder geöffnet wartet sie darauf, unter einem Namen gespeichert zu werden.</translation>
    </message>
    <message>
        <source>The kept plan “%1” begins on %2. The journey can start then or earlier; or remove that plan first.</source>
        <translation>Der Basisplan „%1“ beginnt am %2. Die Journey kann dann oder früher beginnen; oder entfernen Sie zuerst diesen Plan.</translation>
    </message>
    <message>
        <source>The latest figure of each measure; with 95 % confidence, or it cannot be told.</source>
        <translation>Der neueste Wert jeder Messgröße; mit 95 % Konfidenz, sonst unklar.</translation>
    </message>
    <message>
        <source>The map is locked. Ctrl+Alt+M unlocks it</source>
        <translation>Die Karte ist gesperrt. Strg+Alt+M gibt sie frei</translation>
    </message>
    <message>
        <source>The map is locked: nothing on it can be moved</source>
        <translation>Die Karte ist gesperrt: Nichts darauf lässt sich verschieben</translation>
    </message>
    <message>
        <source>The mean of the three-point estimate.</source>
        <translation>Der Mittelwert der Dreipunktschätzung.</translation>
    </message>
    <message>
        <source>The measure that “%1” goes to</source>
        <translation>Die Messgröße, zu der „%1“ gehört</translation>
    </message>
    <message>
        <source>The name %1 is taken.</source>
        <translation>Der Name %1 ist vergeben.</translation>
    </message>
    <message>
        <source>The net present value is 0 there, all else as expected</source>
        <translation>Der Kapitalwert ist dort 0, wenn alles andere wie erwartet ist</translation>
    </message>
    <message>
        <source>the number of answers</source>
        <translation>die Zahl der Antworten</translation>
    </message>
    <message>
        <source>The period from which on what its effects save of the cost per pass counts as a benefit; empty: it does not count</source>
        <translation>Die Periode, ab der als Nutzen zählt, was ihre Wirkungen an Kosten je Durchgang sparen; leer: zählt nicht</translation>
    </message>
    <message>
        <source>The picture would be %1 × %2 pixels; at most %3 a side are possible. Choose a smaller scale, tiles, PDF or SVG.</source>
        <translation>Das Bild hätte %1 × %2 Pixel; möglich sind höchstens %3 je Seite. Wählen Sie einen kleineren Maßstab, Kacheln, PDF oder SVG.</translation>
    </message>
    <message>
        <source>The plan is kept. Progress is measured against it from now on.</source>
        <translation>Der Plan ist festgehalten. Der Fortschritt wird ab jetzt daran gemessen.</translation>
    </message>
    <message>
        <source>The plan is still being computed. Try again in a moment.</source>
        <translation>Der Plan wird noch berechnet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The predecessor in “%1” does not exist: no touchpoint has the code %2.</source>
        <translation>Den Vorgänger in „%1“ gibt es nicht: Kein Touchpoint hat den Code %2.</translation>
    </message>
    <message>
        <source>The promise is kept in %1 of %2 (the true chance lies %3). Classical PERT says %4.</source>
        <translation>Die Zusage wird zu %1 gehalten (%2; die wahre Chance liegt %3). Das klassische PERT sagt %4.</translation>
    </message>
    <message>
        <source>The promise is kept in only about %1 % of cases.</source>
        <translation>Die Zusage wird nur in etwa %1 % der Fälle gehalten.</translation>
    </message>
    <message>
        <source>The promise of %1 is kept in %2 of cases</source>
        <translation>Die Zusage von %1 wird in %2 der Fälle gehalten</translation>
    </message>
    <message>
        <source>The rate at which money is lent is %1 %; it must be above -100 %.</source>
        <translation>Der Zinssatz für geliehenes Geld ist %1 %; er muss über -100 % liegen.</translation>
    </message>
    <message>
        <source>The rate that returns earn is %1 %; it must be above -100 %.</source>
        <translation>Der Zinssatz für Rückflüsse ist %1 %; er muss über -100 % liegen.</translation>
    </message>
    <message>
        <source>The resources of %1 %2 never work at the same time; the hours of the journey count instead.</source>
        <translation>Die Ressourcen von %1 %2 arbeiten nie gleichzeitig; stattdessen zählen die Arbeitszeiten der Journey.</translation>
    </message>
    <message>
        <source>The risk %1 has no impact yet, so it changes nothing.</source>
        <translation>Das Risiko %1 hat noch keine Auswirkung und ändert daher nichts.</translation>
    </message>
    <message>
        <source>The safe time of %1 %2, %3, is shorter than its aggressive time %4 and cuts no safety.</source>
        <translation>Die sichere Dauer von %1 %2, %3, ist kürzer als die knappe Dauer %4; es wird keine Sicherheit gekürzt.</translation>
    </message>
    <message>
        <source>The safety that comes back as buffers</source>
        <translation>Die Sicherheit, die als Puffer wiederkehrt</translation>
    </message>
    <message>
        <source>The same seed gives the same figures; another one shows what is due to luck.</source>
        <translation>Derselbe Startwert ergibt dieselben Zahlen; ein anderer zeigt, was Zufall ist.</translation>
    </message>
    <message>
        <source>The same with payments at what they are worth now.</source>
        <translation>Dasselbe mit Zahlungen zum heutigen Wert.</translation>
    </message>
    <message>
        <source>The scale of %1 goes from %2 to %3; it must rise.</source>
        <translation>Die Skala von %1 geht von %2 bis %3; sie muss ansteigen.</translation>
    </message>
    <message>
        <source>The scenario %1 holds %2 and %3, which exclude each other.</source>
        <translation>Das Szenario %1 enthält %2 und %3, die einander ausschließen.</translation>
    </message>
    <message>
        <source>The scenario %1 holds %2 but not %3, which it needs.</source>
        <translation>Das Szenario %1 enthält %2, aber nicht %3, was dafür nötig ist.</translation>
    </message>
    <message>
        <source>The second finishes when the first has finished.</source>
        <translation>Der zweite endet, wenn der erste geendet hat.</translation>
    </message>
    <message>
        <source>The second finishes when the first has started.</source>
        <translation>Der zweite endet, wenn der erste begonnen hat.</translation>
    </message>
    <message>
        <source>The second starts when the first has finished.</source>
        <translation>Der zweite beginnt, wenn der erste geendet hat.</translation>
    </message>
    <message>
        <source>The second starts when the first has started.</source>
        <translation>Der zweite beginnt, wenn der erste begonnen hat.</translation>
    </message>
    <message>
        <source>The section “%1” is missing.</source>
        <translation>Der Abschnitt „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The shares out of %1 %2 add up to %3 %; they should make 100 %.</source>
        <translation>Die Anteile aus %1 %2 ergeben zusammen %3 %; es sollten 100 % sein.</translation>
    </message>
    <message>
        <source>The shares out of %1 %2 change nothing, since it is no decision: everybody goes all of these ways. Make it a decision, or clear the shares.</source>
        <translation>Die Anteile nach %1 %2 ändern nichts, denn es ist keine Entscheidung: Alle gehen alle diese Wege. Machen Sie eine Entscheidung daraus oder löschen Sie die Anteile.</translation>
    </message>
    <message>
        <source>The shortest time that money can buy: 2h, 1d. Empty if it cannot be hurried.</source>
        <translation>Die kürzeste Dauer, die für Geld zu haben ist: 2h, 1d. Leer, wenn nicht verkürzbar.</translation>
    </message>
    <message>
        <source>The table is empty: a header row and at least one row below it are needed.</source>
        <translation>Die Tabelle ist leer: Eine Kopfzeile und mindestens eine Zeile darunter werden gebraucht.</translation>
    </message>
    <message>
        <source>The template cannot be used</source>
        <translation>Die Vorlage lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8. Save the file as UTF-8 and try again.</source>
        <translation>Der Text ist kein gültiges UTF-8. Speichern Sie die Datei als UTF-8 und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The time if everything goes well: 90m, 4h, 2d, 1w or 2ed (elapsed days).</source>
        <translation>Die Dauer, wenn alles gut geht: 90m, 4h, 2d, 1w oder 2ed (Kalendertage).</translation>
    </message>
    <message>
        <source>The time if much goes wrong: 90m, 4h, 2d, 1w or 2ed (elapsed days).</source>
        <translation>Die Dauer, wenn vieles schiefgeht: 90m, 4h, 2d, 1w oder 2ed (Kalendertage).</translation>
    </message>
    <message>
        <source>The time it adds: 2d, or three times from the least to the most: 1d; 2d; 5d.</source>
        <translation>Der Zeitverlust: 2d, oder drei Zeiten von der kürzesten bis zur längsten: 1d; 2d; 5d.</translation>
    </message>
    <message>
        <source>The time it takes most often: 90m, 4h, 2d, 1w or 2ed (elapsed days).</source>
        <translation>Die Dauer, die am häufigsten vorkommt: 90m, 4h, 2d, 1w oder 2ed (Kalendertage).</translation>
    </message>
    <message>
        <source>The time this touchpoint would be given if it had to be safe by itself, for example 4h or 2d. The critical chain gathers what it is above the usual time in buffers. Left empty, it is read off the three times.</source>
        <translation>Die Zeit, die dieser Touchpoint bekäme, wenn er für sich allein sicher sein müsste, zum Beispiel 4h oder 2d. Was über die übliche Zeit hinausgeht, sammelt die kritische Kette in Puffern. Bleibt das Feld leer, wird die sichere Dauer aus den drei Zeiten abgelesen.</translation>
    </message>
    <message>
        <source>The time within which customers are promised the end: 90m, 4h, 5d, 2w.</source>
        <translation>Die Zeit, innerhalb derer Kunden das Ende zugesagt ist: 90m, 4h, 5d, 2w.</translation>
    </message>
    <message>
        <source>The true chance lies %1, with a confidence of 95 %.</source>
        <translation>Die wahre Chance liegt mit 95 % Sicherheit %1.</translation>
    </message>
    <message>
        <source>The version of %1. Save it under a name to keep it.</source>
        <translation>Die Fassung vom %1. Speichern Sie sie unter einem Namen, um sie zu behalten.</translation>
    </message>
    <message>
        <source>The whole journey</source>
        <translation>Die ganze Journey</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Theme of the machine</source>
        <translation>Design des Rechners</translation>
    </message>
    <message>
        <source>there are lines behind its last line</source>
        <translation>hinter ihrer letzten Zeile stehen weitere</translation>
    </message>
    <message>
        <source>There are no earlier versions yet. Saving keeps what the file held before.</source>
        <translation>Es gibt noch keine früheren Fassungen. Beim Speichern bleibt erhalten, was die Datei vorher enthielt.</translation>
    </message>
    <message>
        <source>There are no initiatives whose worth can be told.</source>
        <translation>Es gibt keine Maßnahmen, deren Wert sich angeben lässt.</translation>
    </message>
    <message>
        <source>There are no initiatives yet.</source>
        <translation>Es gibt noch keine Maßnahmen.</translation>
    </message>
    <message>
        <source>There are too many branches to follow all; what passes cost is a sample.</source>
        <translation>Es gibt zu viele Zweige, um allen zu folgen; die Kosten der Durchgänge sind eine Stichprobe.</translation>
    </message>
    <message>
        <source>There are two rows “%1” with the number %2.</source>
        <translation>Es gibt zwei Zeilen „%1“ mit der Nummer %2.</translation>
    </message>
    <message>
        <source>there is a hole in it</source>
        <translation>sie hat eine Lücke</translation>
    </message>
    <message>
        <source>There is no amount that matters.</source>
        <translation>Kein Betrag fällt ins Gewicht.</translation>
    </message>
    <message>
        <source>There is no limit to the budget.</source>
        <translation>Das Budget ist unbegrenzt.</translation>
    </message>
    <message>
        <source>There is no template called “%1”. List them with waymark new --list-templates.</source>
        <translation>Es gibt keine Vorlage „%1“. Alle Vorlagen zeigt waymark new --list-templates.</translation>
    </message>
    <message>
        <source>There is nothing here that can be pasted into a journey.</source>
        <translation>Hier ist nichts, was sich in eine Journey einfügen lässt.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet.</source>
        <translation>Es gibt noch nichts festzuhalten.</translation>
    </message>
    <message>
        <source>There were %1 things in it when it was opened or saved here: touchpoints, dependencies, notes and so on. Now there are %2. Nothing has been written yet.</source>
        <translation>Als sie hier geöffnet oder gespeichert wurde, enthielt sie %1 Dinge: Touchpoints, Abhängigkeiten, Notizen und so weiter. Jetzt sind es %2. Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>These decide when it ends: {path}.</source>
        <translation>Diese entscheiden, wann Schluss ist: {path}.</translation>
    </message>
    <message>
        <source>These scenes were proposed. “Make scenes” keeps them in the journey.</source>
        <translation>Diese Szenen waren ein Vorschlag. „Szenen vorschlagen“ behält sie in der Journey.</translation>
    </message>
    <message>
        <source>These wait for each other in a circle and have no dates: %1.</source>
        <translation>Diese warten im Kreis aufeinander und haben keine Termine: %1.</translation>
    </message>
    <message>
        <source>They changed %1 things in it: touchpoints, dependencies, notes and so on.</source>
        <translation>Geändert wurden darin %1 Dinge: Touchpoints, Abhängigkeiten, Notizen und so weiter.</translation>
    </message>
    <message>
        <source>They changed one thing in it: a touchpoint, a dependency, a note or the like.</source>
        <translation>Geändert wurde darin ein Ding: ein Touchpoint, eine Abhängigkeit, eine Notiz oder Ähnliches.</translation>
    </message>
    <message>
        <source>They stay where they are: %1</source>
        <translation>Sie bleiben, wo sie sind: %1</translation>
    </message>
    <message>
        <source>Thin bars</source>
        <translation>Dünne Balken</translation>
    </message>
    <message>
        <source>This counts from the next start on.</source>
        <translation>Das gilt vom nächsten Start an.</translation>
    </message>
    <message>
        <source>This dependency would close a circle: %1. A touchpoint cannot wait for itself.</source>
        <translation>Diese Abhängigkeit würde einen Kreis schließen: %1. Ein Touchpoint kann nicht auf sich selbst warten.</translation>
    </message>
    <message>
        <source>This file was written in format %1; this program reads up to %2. Please update Waymark.</source>
        <translation>Diese Datei ist im Format %1 geschrieben; dieses Programm liest bis %2. Bitte aktualisieren Sie Waymark.</translation>
    </message>
    <message>
        <source>This is a binary file, not a text; choose another file.</source>
        <translation>Das ist eine Binärdatei, kein Text; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This is not a Waymark journey (%1).</source>
        <translation>Das ist keine Waymark-Journey (%1).</translation>
    </message>
    <message>
        <source>this is not valid JSON</source>
        <translation>dies ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>This is the best schedule found. The project buffer of %1 behind it makes %2 the date to promise.</source>
        <translation>Dies ist der beste gefundene Plan. Mit dem Projektpuffer von %1 dahinter lässt sich %2 zusagen.</translation>
    </message>
    <message>
        <source>This is the chance to keep it. Press the figure, type another time and Return.</source>
        <translation>Das ist die Chance, sie zu halten. Drücken Sie auf die Zahl, tippen Sie eine andere Zeit und Eingabe.</translation>
    </message>
    <message>
        <source>This is the last scene.</source>
        <translation>Das ist die letzte Szene.</translation>
    </message>
    <message>
        <source>This journey can only be looked at. Save a copy to edit it.</source>
        <translation>Diese Journey lässt sich nur ansehen. Speichern Sie eine Kopie, um sie zu bearbeiten.</translation>
    </message>
    <message>
        <source>This journey has no touchpoints yet, so there is nothing to reckon.</source>
        <translation>Diese Journey hat noch keine Touchpoints, also gibt es nichts zu rechnen.</translation>
    </message>
    <message>
        <source>This journey was inside “%1”. It is a journey of its own now, waiting to be saved under a name.</source>
        <translation>Diese Journey steckte in „%1“. Sie ist jetzt eine eigene Journey und wartet darauf, unter einem Namen gespeichert zu werden.</translation>
    </message>
    <message>
        <source>This place lies too far from the rest of the map.</source>
        <translation>Diese Stelle liegt zu weit vom Rest der Karte entfernt.</translation>
    </message>
    <message>
        <source>This refers to something that is no longer in the journey.</source>
        <translation>Dies verweist auf etwas, das nicht mehr in der Journey ist.</translation>
    </message>
    <message>
        <source>This row cannot be read: %1.</source>
        <translation>Diese Zeile lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>This scene</source>
        <translation>Diese Szene</translation>
    </message>
    <message>
        <source>three of four near a control limit</source>
        <translation>drei von vier nahe an einer Eingriffsgrenze</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time and cost</source>
        <translation>Zeit und Kosten</translation>
    </message>
    <message>
        <source>Time by which it is over in 80 % of the runs in which it happens</source>
        <translation>Zeit, bis zu der er in 80 % der Durchläufe, in denen er vorkommt, vorbei ist</translation>
    </message>
    <message>
        <source>Time in between: 2d, 4h, or -1d for a lead.</source>
        <translation>Zeit dazwischen: 2d, 4h oder -1d für einen Vorlauf.</translation>
    </message>
    <message>
        <source>time it adds</source>
        <translation>Zeitverlust</translation>
    </message>
    <message>
        <source>Time that it adds</source>
        <translation>Zeit, die es kostet</translation>
    </message>
    <message>
        <source>Time, by a factor</source>
        <translation>Dauer mal Faktor</translation>
    </message>
    <message>
        <source>Time-scaled</source>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>Time: 2d, or 1d / 2d / 5d</source>
        <translation>Zeit: 2d oder 1d / 2d / 5d</translation>
    </message>
    <message>
        <source>Times are expected working time.</source>
        <translation>Zeiten sind erwartete Arbeitszeit.</translation>
    </message>
    <message>
        <source>Times are working time from the start of the journey, at expected times. A critical touchpoint has no float: a delay there delays the end.</source>
        <translation>Zeiten sind Arbeitszeit ab dem Start der Journey bei erwarteten Dauern. Ein kritischer Touchpoint hat keinen Puffer: Ein Verzug dort verzögert das Ende.</translation>
    </message>
    <message>
        <source>Times are working time: %1 hours a week; a day in the tables is 8 hours.</source>
        <translation>Zeiten sind Arbeitszeit: %1 Stunden in der Woche; ein Tag in den Tabellen sind 8 Stunden.</translation>
    </message>
    <message>
        <source>Times in %1 from the start. Expected time = (optimistic + 4 × most likely + pessimistic) / 6.</source>
        <translation>Zeiten ab dem Start, Einheit: %1. Erwartete Dauer = (optimistisch + 4 × wahrscheinlich + pessimistisch) / 6.</translation>
    </message>
    <message>
        <source>Times, promise and charts follow every edit. F1 shows all keys, Ctrl+K finds every command.</source>
        <translation>Zeiten, Zusage und Diagramme folgen jeder Änderung. F1 zeigt alle Tasten, Strg+K findet jeden Befehl.</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Titelblock</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a period</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a touchpoint</comment>
        <translation>Nach</translation>
    </message>
    <message>
        <source>to %1 %2</source>
        <translation>auf %1 %2</translation>
    </message>
    <message>
        <source>To fix first: %1.</source>
        <translation>Zuerst zu beheben: %1.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>Too few answers to tell whether the target is met.</source>
        <translation>Zu wenige Antworten, um zu sagen, ob das Ziel erreicht ist.</translation>
    </message>
    <message>
        <source>Too many %1; a journey holds at most %2.</source>
        <translation>Zu viele Einträge (%1): Eine Journey fasst höchstens %2.</translation>
    </message>
    <message>
        <source>Tornado</source>
        <translation>Tornado</translation>
    </message>
    <message>
        <source>tornado sensitivity</source>
        <translation>tornado sensitivität</translation>
    </message>
    <message>
        <source>Total float</source>
        <translation>Gesamtpuffer</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>Touchpoint or stage</source>
        <translation>Touchpoint oder Phase</translation>
    </message>
    <message>
        <source>touchpoint or stage</source>
        <translation>Touchpoint oder Phase</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Touchpoints</translation>
    </message>
    <message>
        <source>touchpoints</source>
        <translation>Touchpoints</translation>
    </message>
    <message>
        <source>Touchpoints here: {touchpoints}; on the critical path: {critical}.</source>
        <translation>Touchpoints hier: {touchpoints}; auf dem kritischen Pfad: {critical}.</translation>
    </message>
    <message>
        <source>Touchpoints that cost most</source>
        <translation>Teuerste Touchpoints</translation>
    </message>
    <message>
        <source>Touchpoints: %1</source>
        <translation>Touchpoints: %1</translation>
    </message>
    <message>
        <source>tour tutorial introduction first steps</source>
        <translation>Einführung Rundgang erste Schritte Hilfe</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>Transparenter Hintergrund</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <source>Trends of measures</source>
        <translation>Trends der Messgrößen</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <source>True with 95 % confidence between</source>
        <translation>Mit 95 % Sicherheit zwischen</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Turn the dependency around</source>
        <translation>Abhängigkeit umkehren</translation>
    </message>
    <message>
        <source>two ends such as 1 to 5</source>
        <translation>zwei Enden wie 1–5</translation>
    </message>
    <message>
        <source>Two names on the disk lead to this one file (a hard link). After saving only “%1” leads to your changes; the other name keeps the file as it is now.</source>
        <translation>Zwei Namen auf dem Datenträger führen zu dieser einen Datei (ein Hardlink). Nach dem Speichern führt nur „%1“ zu Ihren Änderungen; der andere Name behält die Datei, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Type its name, Tab, its time; Ctrl+Return goes on with the next one</source>
        <translation>Namen eintippen, Tab, Dauer; mit Strg+Eingabe geht es zum nächsten</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>under way, %1 left</source>
        <translation>in Arbeit, Rest %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppierung aufheben</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>unlimited: nobody waits</source>
        <translation>unbegrenzt: niemand wartet</translation>
    </message>
    <message>
        <source>Unlimited: touchpoints wait for what they depend on only.
In the chain's order: they wait for shared resources too, in the order of the critical chain.</source>
        <translation>Unbegrenzt: Touchpoints warten nur auf das, wovon sie abhängen.
In Kettenreihenfolge: Sie warten auch auf gemeinsam genutzte Ressourcen, in der Reihenfolge der kritischen Kette.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>until %1 goes on to %2</source>
        <translation>bis %1 zu %2 übergeht</translation>
    </message>
    <message>
        <source>Untitled journey</source>
        <translation>Unbenannte Journey</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Auffrischen</translation>
    </message>
    <message>
        <source>Update scene</source>
        <translation>Szene auffrischen</translation>
    </message>
    <message>
        <source>Update the current scene</source>
        <translation>Aktuelle Szene auffrischen</translation>
    </message>
    <message>
        <source>Update to what the map shows</source>
        <translation>Auf das auffrischen, was die Karte zeigt</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>obere Grenze</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Usually %1; mean end when it is quick and when it is slow</source>
        <translation>Meist %1; mittleres Ende, wenn es schnell und wenn es langsam geht</translation>
    </message>
    <message>
        <source>Usually %1; quick to slow</source>
        <translation>Meist %1; schnell bis langsam</translation>
    </message>
    <message>
        <source>Value with intangibles</source>
        <translation>Wert mit weichem Nutzen</translation>
    </message>
    <message>
        <source>Value without</source>
        <translation>Wert ohne</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, mit Qt %2</translation>
    </message>
    <message>
        <source>Version control left a merge conflict here. Keep one side, remove the marker lines and try again.</source>
        <translation>Die Versionsverwaltung hat hier einen Zusammenführungskonflikt hinterlassen. Behalten Sie eine Seite, entfernen Sie die Markierungszeilen und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>version lizenz</translation>
    </message>
    <message>
        <source>versions history compare</source>
        <translation>versionen verlauf vergleich</translation>
    </message>
    <message>
        <source>very negative</source>
        <translation>sehr negativ</translation>
    </message>
    <message>
        <source>very positive</source>
        <translation>sehr positiv</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Visit × come by</source>
        <translation>Besuch × Anteil</translation>
    </message>
    <message>
        <source>Vote with dots</source>
        <translation>Mit Punkten abstimmen</translation>
    </message>
    <message>
        <source>votes tally parking lot notes</source>
        <translation>Stimmen Auszählung Parkplatz Haftnotizen</translation>
    </message>
    <message>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <source>w elapsed</source>
        <translation>w Kalenderzeit</translation>
    </message>
    <message>
        <source>Wait until it is written, or cancel it in the message below the map.</source>
        <translation>Warten Sie, bis es geschrieben ist, oder brechen Sie es in der Meldung unter der Karte ab.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>Was done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>beobachten</translation>
    </message>
    <message>
        <source>Way on</source>
        <translation>Weiter zu</translation>
    </message>
    <message>
        <source>way to count</source>
        <translation>Zählweise</translation>
    </message>
    <message>
        <source>Waymark</source>
        <translation>Waymark</translation>
    </message>
    <message>
        <source>Waymark ended before your last edits were saved, the latest of %1.</source>
        <translation>Waymark endete, bevor Ihre letzten Änderungen gespeichert waren, die jüngste vom %1.</translation>
    </message>
    <message>
        <source>Waymark speaks %1 when it is started again.</source>
        <translation>Nach dem nächsten Start spricht Waymark %1.</translation>
    </message>
    <message>
        <source>Ways to buy time</source>
        <translation>Möglichkeiten, Zeit zu kaufen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>What %1 feels at %2 is stated twice.</source>
        <translation>Was %1 an %2 empfindet, ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>what %1 touchpoints asked of it</source>
        <translation>der Bedarf von %1 Touchpoints</translation>
    </message>
    <message>
        <source>What a budget can bring</source>
        <translation>Was ein Budget bringen kann</translation>
    </message>
    <message>
        <source>What a day of delay costs is not stated (Settings…).</source>
        <translation>Was ein Tag Verzug kostet, ist nicht angegeben (Einstellungen …).</translation>
    </message>
    <message>
        <source>what a touchpoint asked of it</source>
        <translation>der Bedarf eines Touchpoints</translation>
    </message>
    <message>
        <source>What all benefits are worth now.</source>
        <translation>Was aller Nutzen heute wert ist.</translation>
    </message>
    <message>
        <source>What all costs are worth now.</source>
        <translation>Was alle Kosten heute wert sind.</translation>
    </message>
    <message>
        <source>What an initiative is worth</source>
        <translation>Was eine Maßnahme wert ist</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Was hier möglich ist</translation>
    </message>
    <message>
        <source>What can be had for which budget</source>
        <translation>Was für welches Budget zu haben ist</translation>
    </message>
    <message>
        <source>What can be hurried does not end the journey sooner.</source>
        <translation>Was sich verkürzen lässt, beendet die Journey nicht früher.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What comes back for each unit of cost, discounted. Above 1 it pays.</source>
        <translation>Was je Geldeinheit Kosten zurückkommt, diskontiert. Über 1 lohnt es sich.</translation>
    </message>
    <message>
        <source>What could be better: %1</source>
        <translation>Was besser sein könnte: %1</translation>
    </message>
    <message>
        <source>What could be read is a journey of its own now, waiting to be saved under a name.</source>
        <translation>Was lesbar war, ist jetzt eine eigene Journey und wartet darauf, unter einem Namen gespeichert zu werden.</translation>
    </message>
    <message>
        <source>What customers say</source>
        <translation>Was Kunden sagen</translation>
    </message>
    <message>
        <source>what customers say</source>
        <translation>was Kunden sagen</translation>
    </message>
    <message>
        <source>What customers say · %1</source>
        <translation>Was Kunden sagen · %1</translation>
    </message>
    <message>
        <source>What decides the end</source>
        <translation>Was das Ende bestimmt</translation>
    </message>
    <message>
        <source>What does not come in</source>
        <translation>Was nicht übernommen wird</translation>
    </message>
    <message>
        <source>What does this persona want?</source>
        <translation>Was möchte diese Persona?</translation>
    </message>
    <message>
        <source>What each visit costs, and the share of the customers who come by if not all do</source>
        <translation>Was jeder Besuch kostet, und der Anteil der Kunden, die vorbeikommen, falls nicht alle</translation>
    </message>
    <message>
        <source>What has to be paid once, and not again in each period.</source>
        <translation>Was einmal zu zahlen ist und nicht in jeder Periode wieder.</translation>
    </message>
    <message>
        <source>what if before after</source>
        <translation>was wäre wenn vorher nachher</translation>
    </message>
    <message>
        <source>What is left of the time it takes, if that is not what was estimated: 2h, 1.5d.</source>
        <translation>Was von der Dauer noch übrig ist, wenn es von der Schätzung abweicht: 2h, 1.5d.</translation>
    </message>
    <message>
        <source>What is visible</source>
        <translation>Was sichtbar ist</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>What it costs or is worth cannot be reckoned.</source>
        <translation>Was die Maßnahme kostet oder wert ist, lässt sich nicht berechnen.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>What it would be given if it had to be safe by itself</source>
        <translation>Was er bekäme, wenn er für sich allein sicher sein müsste</translation>
    </message>
    <message>
        <source>what one customer answered</source>
        <translation>was ein Kunde geantwortet hat</translation>
    </message>
    <message>
        <source>What the end depends on</source>
        <translation>Wovon das Ende abhängt</translation>
    </message>
    <message>
        <source>What the file held before it was saved over. A version opens as a journey of its own; the file stays as it is.</source>
        <translation>Was die Datei enthielt, bevor sie überschrieben wurde. Eine Fassung öffnet sich als eigene Journey; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>What the initiative is worth</source>
        <translation>Was die Maßnahme wert ist</translation>
    </message>
    <message>
        <source>What the money grows by a year, borrowed at %1, put to work again at %2.</source>
        <translation>Um wie viel das Geld im Jahr wächst, geliehen zu %1, wieder angelegt zu %2.</translation>
    </message>
    <message>
        <source>What the net present value hangs on</source>
        <translation>Wovon der Kapitalwert abhängt</translation>
    </message>
    <message>
        <source>What the plan gives it</source>
        <translation>Was der Plan ihm gibt</translation>
    </message>
    <message>
        <source>What the room reads. These become figures of the moment: %1</source>
        <translation>Was der Raum liest. Daraus werden Zahlen des Augenblicks: %1</translation>
    </message>
    <message>
        <source>What the worth hangs on</source>
        <translation>Woran der Wert hängt</translation>
    </message>
    <message>
        <source>What the worth of initiatives hangs on</source>
        <translation>Woran der Wert der Maßnahmen hängt</translation>
    </message>
    <message>
        <source>What they hang on</source>
        <translation>Wovon sie abhängen</translation>
    </message>
    <message>
        <source>What to hurry</source>
        <translation>Was zu verkürzen ist</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>What to work on next</source>
        <translation>Woran als Nächstes zu arbeiten ist</translation>
    </message>
    <message>
        <source>What was cut from each touchpoint</source>
        <translation>Was bei jedem Touchpoint gekürzt wurde</translation>
    </message>
    <message>
        <source>What was measured, with semicolons between: each is as likely as any other.</source>
        <translation>Was gemessen wurde, mit Semikolons getrennt: Jede Dauer ist so wahrscheinlich wie jede andere.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What was written down is damaged: which file the journey belongs to can no longer be read. Every file is as it was. What was recovered opens as a journey of its own.</source>
        <translation>Was mitgeschrieben wurde, ist beschädigt: Zu welcher Datei die Journey gehört, ist nicht mehr zu lesen. Alle Dateien sind, wie sie waren. Was wiederhergestellt wurde, öffnet sich als eigene Journey.</translation>
    </message>
    <message>
        <source>What will come in</source>
        <translation>Was übernommen wird</translation>
    </message>
    <message>
        <source>What “%1” stands for</source>
        <translation>Wofür „%1“ steht</translation>
    </message>
    <message>
        <source>Whatever tells them apart: who pays, which account; with semicolons between them</source>
        <translation>Was sie unterscheidet: wer zahlt, welches Konto; mit Semikolon getrennt</translation>
    </message>
    <message>
        <source>Wheel zooms the map</source>
        <translation>Mausrad zoomt die Karte</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation>Wann es zu Ende ist</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>Wann es gesagt wurde</translation>
    </message>
    <message>
        <source>When the journey is over: bars show the simulated ends, the curve the chance to be over by then</source>
        <translation>Wann die Journey zu Ende ist: Balken zeigen die simulierten Enden, die Kurve die Chance, bis dahin fertig zu sein</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where measures miss their targets.</source>
        <translation>Wo Messgrößen ihre Ziele verfehlen.</translation>
    </message>
    <message>
        <source>where paths merge, the slowest one counts, and PERT looks at one path only</source>
        <translation>wo Pfade zusammenlaufen, zählt der langsamste, und PERT betrachtet nur einen Pfad</translation>
    </message>
    <message>
        <source>Whether intangible benefits that have a value in money count</source>
        <translation>Ob weicher Nutzen mit Geldwert mitzählt</translation>
    </message>
    <message>
        <source>Which initiatives are carried out in this scenario</source>
        <translation>Welche Maßnahmen in diesem Szenario umgesetzt werden</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Wer geantwortet hat</translation>
    </message>
    <message>
        <source>Who or what is needed, and how many: agent:2; engineer.</source>
        <translation>Wer oder was gebraucht wird und wie viele: agent:2; engineer.</translation>
    </message>
    <message>
        <source>who responsible team</source>
        <translation>wer verantwortlich team</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wer es gesagt hat</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>wer es sagte</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Wer was sagt</translation>
    </message>
    <message>
        <source>Whoever has the file can open all of the journey from it, with its notes, names and costs</source>
        <translation>Wer die Datei hat, kann daraus die ganze Journey öffnen, mit Notizen, Namen und Kosten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Will end</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>will end %1, %2 after the promised end</source>
        <translation>Ende %1, %2 nach dem zugesagten Ende</translation>
    </message>
    <message>
        <source>will end %1, %2 before the promised end</source>
        <translation>Ende %1, %2 vor dem zugesagten Ende</translation>
    </message>
    <message>
        <source>with %1 project buffer</source>
        <translation>mit %1 Projektpuffer</translation>
    </message>
    <message>
        <source>With %1: %2</source>
        <translation>Mit %1: %2</translation>
    </message>
    <message>
        <source>With intangibles</source>
        <translation>Mit weichem Nutzen</translation>
    </message>
    <message>
        <source>with intangibles</source>
        <translation>mit weichem Nutzen</translation>
    </message>
    <message>
        <source>With shared people it can be promised for {chain}, with a buffer of {buffer} at the end.</source>
        <translation>Mit geteilten Leuten lässt es sich für {chain} zusagen, mit einem Puffer von {buffer} am Ende.</translation>
    </message>
    <message>
        <source>With the people there are, the critical chain takes %1; with a project buffer of %2 the journey can be promised for %3.</source>
        <translation>Mit den vorhandenen Personen braucht die kritische Kette %1; mit einem Projektpuffer von %2 lässt sich die Journey für %3 zusagen.</translation>
    </message>
    <message>
        <source>with the scenario</source>
        <translation>mit dem Szenario</translation>
    </message>
    <message>
        <source>With what it needs it brings no more than it costs.</source>
        <translation>Mit dem, was die Maßnahme braucht, bringt sie nicht mehr, als sie kostet.</translation>
    </message>
    <message>
        <source>With what it needs it costs more than the budget allows.</source>
        <translation>Mit dem, was die Maßnahme braucht, kostet sie mehr, als das Budget erlaubt.</translation>
    </message>
    <message>
        <source>With what was told of progress: what is done took as long as it did, and the rest begins now. The simulated figures beside it do the same.</source>
        <translation>Mit dem gemeldeten Fortschritt: Was erledigt ist, hat so lange gedauert wie angegeben, und der Rest beginnt jetzt. Die simulierten Kennzahlen daneben rechnen ebenso.</translation>
    </message>
    <message>
        <source>with what “%1” changes</source>
        <translation>mit den Änderungen durch „%1“</translation>
    </message>
    <message>
        <source>With “%1”</source>
        <translation>Mit „%1“</translation>
    </message>
    <message>
        <source>With “%1” it takes {time}, and a pass costs {cost}.</source>
        <translation>Mit „%1“ dauert es {time}, und ein Durchgang kostet {cost}.</translation>
    </message>
    <message>
        <source>With “%1”: %2 As it is, a pass costs %3.</source>
        <translation>Mit „%1“: %2 So wie heute kostet ein Durchgang %3.</translation>
    </message>
    <message>
        <source>within 5 %: %1</source>
        <translation>innerhalb von 5 %: %1</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>without</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Without intangibles</source>
        <translation>Ohne weichen Nutzen</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>Work on next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>Arbeitskalender</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>working days hours holidays shifts</source>
        <translation>arbeitstage arbeitszeiten stunden feiertage schichten</translation>
    </message>
    <message>
        <source>Working hours of the week</source>
        <translation>Arbeitszeiten der Woche</translation>
    </message>
    <message>
        <source>working weeks</source>
        <translation>Arbeitswochen</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Worth knowing:</source>
        <translation>Gut zu wissen:</translation>
    </message>
    <message>
        <source>Worth nothing at</source>
        <translation>Wertlos bei</translation>
    </message>
    <message>
        <source>Worth of the options</source>
        <translation>Wert der Möglichkeiten</translation>
    </message>
    <message>
        <source>would push out %1</source>
        <translation>würde %1 verdrängen</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Write down who says what</source>
        <translation>Aufschreiben, wer was sagt</translation>
    </message>
    <message>
        <source>Write on a note</source>
        <translation>Auf eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Write the date first, for example 2026-12-25 Christmas.</source>
        <translation>Schreiben Sie zuerst das Datum, zum Beispiel 2026-12-25 Weihnachten.</translation>
    </message>
    <message>
        <source>Write …</source>
        <translation>Schreiben …</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Bericht wird geschrieben …</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>year first: 2026-01-31</source>
        <translation>Jahr zuerst: 2026-01-31</translation>
    </message>
    <message>
        <source>Yellow paper</source>
        <translation>Gelbes Papier</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>Sie dürfen dort nicht schreiben</translation>
    </message>
    <message>
        <source>Your edits are also safe from a crash, in %1.</source>
        <translation>Ihre Änderungen sind auch vor einem Absturz sicher, in %1.</translation>
    </message>
    <message>
        <source>Your journeys stay as they are.</source>
        <translation>Ihre Journeys bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>zoom 100 %</source>
        <translation>zoom 100 %</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>zoom to fit overview everything</source>
        <translation>zoom anpassen übersicht alles</translation>
    </message>
    <message>
        <source>zoom to selection</source>
        <translation>zoom auf auswahl</translation>
    </message>
    <message>
        <source>{touchpoints} touchpoints, {time} on the average.</source>
        <translation>{touchpoints} Touchpoints, im Mittel {time}.</translation>
    </message>
    <message>
        <source>{touchpoints} touchpoints, {time} on the average. The promise of {promise} is kept in {chance} of the cases.</source>
        <translation>{touchpoints} Touchpoints, im Mittel {time}. Die Zusage von {promise} wird in {chance} der Fälle gehalten.</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>± %1, under way</source>
        <translation>± %1, in Arbeit</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” are not working hours. Write for example 09:00-12:30, 13:00-17:00, or nothing for a free day.</source>
        <translation>„%1“ sind keine Arbeitszeiten. Schreiben Sie zum Beispiel 09:00-12:30, 13:00-17:00 oder für einen freien Tag nichts.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported</source>
        <translation>„%1“ lässt sich nicht importieren</translation>
    </message>
    <message>
        <source>“%1” cannot be opened</source>
        <translation>„%1“ lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>“%1” cannot be read</source>
        <translation>„%1“ kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>“%1” for “%2” is left out: figures go up to %3.</source>
        <translation>„%1“ für „%2“ wird ausgelassen: Werte gehen bis %3.</translation>
    </message>
    <message>
        <source>“%1” goes to the same measure as another column. Choose one of them.</source>
        <translation>„%1“ gehört zur selben Messgröße wie eine andere Spalte. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>“%1” has another name as well</source>
        <translation>„%1“ hat noch einen anderen Namen</translation>
    </message>
    <message>
        <source>“%1” has two figures for %2.</source>
        <translation>„%1“ hat zwei Werte für den %2.</translation>
    </message>
    <message>
        <source>“%1” is %2; %3 belongs there.</source>
        <translation>„%1“ enthält %2; dort gehört hin: %3.</translation>
    </message>
    <message>
        <source>“%1” is no day, so the row is left out.</source>
        <translation>„%1“ ist kein Tag, daher wird die Zeile ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is no moment. Write for example 12d, or a date.</source>
        <translation>„%1“ ist kein Zeitpunkt. Schreiben Sie zum Beispiel 12d oder ein Datum.</translation>
    </message>
    <message>
        <source>“%1” is no moment. Write for example 2026-04-03 15:30, or the time since the start: 1.5d.</source>
        <translation>„%1“ ist kein Zeitpunkt. Schreiben Sie zum Beispiel 2026-04-03 15:30 oder die Zeit seit dem Start: 1.5d.</translation>
    </message>
    <message>
        <source>“%1” is no number for “%2” and is left out.</source>
        <translation>„%1“ ist keine Zahl für „%2“ und wird ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is no number of answers; the row is left out.</source>
        <translation>„%1“ ist keine Zahl von Antworten; die Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is no time since the start. Write for example 1.5d.</source>
        <translation>„%1“ ist keine Zeit seit dem Start. Schreiben Sie zum Beispiel 1.5d.</translation>
    </message>
    <message>
        <source>“%1” is no time since the start. Write for example 1.5d; for days and hours give the journey a start date.</source>
        <translation>„%1“ ist keine Zeit seit dem Start. Schreiben Sie zum Beispiel 1.5d; für Tage und Uhrzeiten braucht die Journey einen Starttermin.</translation>
    </message>
    <message>
        <source>“%1” is no touchpoint or stage of this journey; the row is left out.</source>
        <translation>„%1“ ist kein Touchpoint und keine Phase dieser Journey; die Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write for example 2026-01-31.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie zum Beispiel 2026-01-31.</translation>
    </message>
    <message>
        <source>“%1” is not a demand on a resource. Write for example agent or agent:2.</source>
        <translation>„%1“ ist kein Ressourcenbedarf. Schreiben Sie zum Beispiel agent oder agent:2.</translation>
    </message>
    <message>
        <source>“%1” is not a dependency. Write for example A, B SS+2d or C FF-1d.</source>
        <translation>„%1“ ist keine Abhängigkeit. Schreiben Sie zum Beispiel A, B SS+2d oder C FF-1d.</translation>
    </message>
    <message>
        <source>“%1” is not a number for %2.</source>
        <translation>„%1“ ist keine Zahl für „%2“.</translation>
    </message>
    <message>
        <source>“%1” is not a share; write 0 % to 100 %.</source>
        <translation>„%1“ ist kein Anteil; schreiben Sie 0 % bis 100 %.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write for example 90m, 4h, 2d, 1w or 2ed (elapsed days).</source>
        <translation>„%1“ ist keine Zeit. Schreiben Sie zum Beispiel 90m, 4h, 2d, 1w oder 2ed (Kalendertage).</translation>
    </message>
    <message>
        <source>“%1” is not a whole number for %2.</source>
        <translation>„%1“ ist keine ganze Zahl für „%2“.</translation>
    </message>
    <message>
        <source>“%1” is not there any more: removed or renamed.</source>
        <translation>„%1“ ist nicht mehr da: gelöscht oder umbenannt.</translation>
    </message>
    <message>
        <source>“%1” is open</source>
        <translation>„%1“ ist geöffnet</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere</source>
        <translation>„%1“ ist anderswo geöffnet</translation>
    </message>
    <message>
        <source>“%1” is open. %2</source>
        <translation>„%1“ ist geöffnet. %2</translation>
    </message>
    <message>
        <source>“%1” is open. There are %2 things to know about it.</source>
        <translation>„%1“ ist geöffnet. Es gibt dazu %2 Hinweise.</translation>
    </message>
    <message>
        <source>“%1” of %2 is in the journey already.</source>
        <translation>„%1“ vom %2 ist schon in der Journey.</translation>
    </message>
    <message>
        <source>“%1” points to number %2, which is not in the file.</source>
        <translation>„%1“ verweist auf Nummer %2, die nicht in der Datei steht.</translation>
    </message>
    <message>
        <source>“%1” was changed on the disk by another program.</source>
        <translation>„%1“ wurde auf dem Datenträger von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Waymark and can only be looked at here. Its file stays as it is.</source>
        <translation>„%1“ stammt von einem neueren Waymark und lässt sich hier nur ansehen. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>“%2” in %1 rows is not known here; it is kept as it stands (%3 times).</source>
        <translation>„%2“ in Zeilen der Art %1 ist hier nicht bekannt und bleibt erhalten (%3-mal).</translation>
    </message>
    <message>
        <source>“%2” is no %1. Use one of: %3.</source>
        <translation>„%2“ passt nicht für „%1“. Möglich: %3.</translation>
    </message>
    <message>
        <source>“Keep both” saves yours beside it, as “%1”.</source>
        <translation>„Beide behalten“ speichert Ihre daneben, als „%1“.</translation>
    </message>
    <message>
        <source>“Quickly” and “slowly”: the tenth of the runs in which it takes least, and longest</source>
        <translation>„Schnell“ und „langsam“: das Zehntel der Durchläufe mit der kürzesten und das mit der längsten Dauer</translation>
    </message>
    <message>
        <source>“Reload” shows what is on the disk; Undo brings yours back. If you overwrite it, theirs stays among the earlier versions.</source>
        <translation>„Neu laden“ zeigt, was auf dem Datenträger ist; „Rückgängig“ bringt Ihre zurück. Wenn Sie überschreiben, bleibt die andere unter den früheren Fassungen.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und noch %1</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>→ chain done · ↑ buffer used</source>
        <translation>→ Kette erledigt · ↑ Puffer verbraucht</translation>
    </message>
    <message>
        <source>− %1</source>
        <translation>− %1</translation>
    </message>
</context>
</TS>
