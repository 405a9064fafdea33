<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
  <context>
    <name>Marquee</name>
    <message numerus="yes">
      <location filename="../../desktop/actions/about.py" />
      <source>{n} reports, on this computer only. Nothing was sent.</source>
      <translation>
        <numerusform>{n} Bericht, nur auf diesem Computer. Nichts wurde gesendet.</numerusform>
        <numerusform>{n} Berichte, nur auf diesem Computer. Nichts wurde gesendet.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/actions/about.py" />
      <source>None. Should Marquee break, a report is kept here; nothing is sent.</source>
      <translation>Keine. Falls Marquee abstürzt, liegt der Bericht hier; gesendet wird nichts.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/about.py" />
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/about.py" />
      <source>Runs with</source>
      <translation>Läuft mit</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/about.py" />
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/about.py" />
      <source>MIT, free to use, to change and to share</source>
      <translation>MIT: frei zu benutzen, zu ändern und weiterzugeben</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/about.py" />
      <source>Updates</source>
      <translation>Aktualisierung</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/about.py" />
      <source>Marquee stays offline and never looks for any; get them where you got Marquee</source>
      <translation>Marquee bleibt offline und sucht nie danach; du bekommst sie dort, woher du Marquee hast</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/asking.py" />
      <source>No answer: {failure}</source>
      <translation>Keine Antwort: {failure}</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/asking.py" />
      <source>No answer: {error}</source>
      <translation>Keine Antwort: {error}</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/asking.py" />
      <source>Stopped.</source>
      <translation>Angehalten.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/engine.py" />
      <source>No model is installed; install Marquee again.</source>
      <translation>Es ist kein Modell installiert; installiere Marquee neu.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/engine.py" />
      <source>{said} “{name}” is open instead.</source>
      <translation>{said} Stattdessen ist „{name}“ geöffnet.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/fetching.py" />
      <source>{films}, learned from {source}.</source>
      <translation>{films}, gelernt aus {source}.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/fetching.py" />
      <source>“{name}” is installed. It is not in use yet.</source>
      <translation>„{name}“ ist installiert. Es wird noch nicht benutzt.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/fetching.py" />
      <source>{name} is here.</source>
      <translation>{name} ist da.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/guest.py" />
      <source>Beginning …</source>
      <translation>Es beginnt …</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/import_reading.py" />
      <source>saved rows</source>
      <translation>gespeicherte Zeilen</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/import_reading.py" />
      <source>Saved rows</source>
      <translation>Gespeicherte Zeilen</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/import_reading.py" />
      <source>No film can be read with these columns.</source>
      <translation>Mit diesen Spalten lässt sich kein Film lesen.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/import_reading.py" />
      <source>two different files of this name were chosen; bring one export at a time.</source>
      <translation>es wurden zwei verschiedene Dateien dieses Namens gewählt; bring einen Export nach dem anderen.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/importing.py" />
      <source>The catalogue is still being opened. Try again in a moment.</source>
      <translation>Der Katalog wird noch geöffnet. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/importing.py" />
      <source>Your profile has changed meanwhile. Here is what the import would do now.</source>
      <translation>Dein Profil hat sich inzwischen geändert. Das würde der Import jetzt tun.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/importing.py" />
      <source>{titles} in it. Nothing is written until you say so.</source>
      <translation>Darin: {titles}. Geschrieben wird erst, wenn du es sagst.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/importing.py" />
      <source>the saved rows</source>
      <translation>die gespeicherten Zeilen</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/importing.py" />
      <source>Import of saved rows</source>
      <translation>Import gespeicherter Zeilen</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/importing.py" />
      <source>Import from {heading}</source>
      <translation>Import aus {heading}</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/importing.py" />
      <source>{obstacle}: home says why.</source>
      <translation>{obstacle}: Warum, steht unter Start.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/importing.py" />
      <source>This model has {films} of your saved rows: see Import</source>
      <translation>Dieses Modell kennt {films} aus deinen gespeicherten Zeilen: siehe Import</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/library.py" />
      <source>{films} no longer seen, {ratings} removed</source>
      <translation>{films} nicht mehr gesehen, {ratings} entfernt</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/library.py" />
      <source>{films} marked as seen</source>
      <translation>{films} als gesehen markiert</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/library.py" />
      <source>{films} put on the watchlist</source>
      <translation>{films} auf die Merkliste gesetzt</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/library.py" />
      <source>{films} not for you</source>
      <translation>{films}: nichts für dich</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/library.py" />
      <source>{films} without their ratings</source>
      <translation>{films} ohne deine Wertung</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/library.py" />
      <source>{films} no longer seen</source>
      <translation>{films} nicht mehr gesehen</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/library.py" />
      <source>{films} off the watchlist</source>
      <translation>{films} von der Merkliste genommen</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/library.py" />
      <source>{films} may come back</source>
      <translation>{films} wieder zugelassen</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/library.py" />
      <source>{films} rated {stars}</source>
      <translation>{films} mit {stars} bewertet</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/library.py" />
      <source>Exported to {place}</source>
      <translation>Exportiert nach {place}</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/marks.py" />
      <source>{title} rated {stars}</source>
      <translation>{title} mit {stars} bewertet</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/marks.py" />
      <source>Rating of {title} removed</source>
      <translation>Wertung für {title} entfernt</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/marks.py" />
      <source>{title} is not seen, its rating is removed</source>
      <translation>{title} ist nicht gesehen, die Wertung ist entfernt</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/marks.py" />
      <source>{title} put on the watchlist</source>
      <translation>{title} auf die Merkliste gesetzt</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/marks.py" />
      <source>{title} marked as seen</source>
      <translation>{title} als gesehen markiert</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/marks.py" />
      <source>{title} is not for you</source>
      <translation>{title} ist nichts für dich</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/marks.py" />
      <source>{title} taken off the watchlist</source>
      <translation>{title} von der Merkliste genommen</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/marks.py" />
      <source>{title} may come back</source>
      <translation>{title} darf wiederkommen</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/marks.py" />
      <source>{title} is not seen</source>
      <translation>{title} ist nicht gesehen</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/models.py" />
      <source>They were measured on other data: the figures cannot be compared.</source>
      <translation>Sie wurden an anderen Daten gemessen: Die Zahlen lassen sich nicht vergleichen.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/models.py" />
      <source>Checking it …</source>
      <translation>Wird geprüft …</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/models.py" />
      <source>Checking every file …</source>
      <translation>Jede Datei wird geprüft …</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/models.py" />
      <source>Packing …</source>
      <translation>Wird gepackt …</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/models.py" />
      <source>Deleting …</source>
      <translation>Wird gelöscht …</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/models.py" />
      <source>Opening it …</source>
      <translation>Wird geöffnet …</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/models.py" />
      <source>Reading the report …</source>
      <translation>Der Bericht wird gelesen …</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/models.py" />
      <source>With “{name}”</source>
      <translation>Mit „{name}“</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/models.py" />
      <source>“{name}” is in use. You can go back any time.</source>
      <translation>„{name}“ wird jetzt benutzt. Du kannst jederzeit zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/models.py" />
      <source>“{name}” is whole: every file is as it was sealed.</source>
      <translation>„{name}“ ist unversehrt: Jede Datei ist, wie sie versiegelt wurde.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/models.py" />
      <source>Packed into {name}.</source>
      <translation>Gepackt in {name}.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/models.py" />
      <source>“{name}” is deleted.</source>
      <translation>„{name}“ ist gelöscht.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/models.py" />
      <source>Ranking with both …</source>
      <translation>Beide Modelle sortieren …</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/profile.py" />
      <source>Nothing to undo</source>
      <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/profile.py" />
      <source>Nothing to redo</source>
      <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/profile.py" />
      <source>Undone</source>
      <translation>Rückgängig gemacht</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/profile.py" />
      <source>Done again</source>
      <translation>Wiederholt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/actions/recommend.py" />
      <source>It knows none of these films.</source>
      <translation>
        <numerusform>Es kennt diesen Film nicht.</numerusform>
        <numerusform>Es kennt keinen dieser Filme.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/actions/recommend.py" />
      <source>More like …</source>
      <translation>Mehr wie …</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/recommend.py" />
      <source>Well known to start with</source>
      <translation>Bekanntes für den Anfang</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/recommend.py" />
      <source>{sub}, in your mix</source>
      <translation>{sub}, in deiner Mischung</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/recommend.py" />
      <source>For you</source>
      <translation>Für dich</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/recover.py" />
      <source>{path} is gone.</source>
      <translation>{path} ist verschwunden.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/recover.py" />
      <source>{path} cannot be read.</source>
      <translation>{path} lässt sich nicht lesen.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/recover.py" />
      <source>Go on with its last good backup, or start afresh; the backups are kept.</source>
      <translation>Nimm die letzte gute Sicherung, oder fang neu an; die Sicherungen bleiben.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/recover.py" />
      <source>{path} cannot be read, and there is no backup of it. The damaged file is kept.</source>
      <translation>{path} lässt sich nicht lesen, und es gibt keine Sicherung davon. Die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/recover.py" />
      <source>Go on with its last good backup; the backups are kept.</source>
      <translation>Nimm die letzte gute Sicherung; die Sicherungen bleiben.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/recover.py" />
      <source>Go on with its last good backup, or start afresh; the damaged file is kept.</source>
      <translation>Nimm die letzte gute Sicherung, oder fang neu an; die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/recover.py" />
      <source>Go on with its last good backup; the damaged file is kept.</source>
      <translation>Nimm die letzte gute Sicherung; die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/reordering.py" />
      <source>The model looks at the order …</source>
      <translation>Das Modell sieht sich die Reihenfolge an …</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/reordering.py" />
      <source>Our own order: {error}</source>
      <translation>Unsere eigene Reihenfolge: {error}</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/reordering.py" />
      <source>The model</source>
      <translation>Das Modell</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/safekeeping.py" />
      <source>The backup of {moment}</source>
      <translation>Die Sicherung vom {moment}</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/safekeeping.py" />
      <source>Backed up to {name}</source>
      <translation>Gesichert in {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/safekeeping.py" />
      <source>That folder is for automatic backups, which come and go; choose another one.</source>
      <translation>Dieser Ordner ist für automatische Sicherungen, die kommen und gehen; wähle einen anderen.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/safekeeping.py" />
      <source>damaged: cannot be used</source>
      <translation>beschädigt: nicht zu gebrauchen</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/session.py" />
      <source>No model is open</source>
      <translation>Kein Modell ist geöffnet</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/session.py" />
      <source>Your profile could not be opened</source>
      <translation>Dein Profil ließ sich nicht öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/session.py" />
      <source>Compared with titles, genres and themes, on this computer.</source>
      <translation>Verglichen mit Titeln, Genres und Themen, auf diesem Computer.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/session.py" />
      <source>Mix kept</source>
      <translation>Mischung behalten</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/settings_profiles.py" />
      <source>The profile “{name}” is open now.</source>
      <translation>Das Profil „{name}“ ist jetzt geöffnet.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/tables.py" />
      <source>Some of them are no numbers: those rows are left out.</source>
      <translation>Manche sind keine Zahlen: Diese Zeilen bleiben weg.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/tables.py" />
      <source>All of them are the same, which tells nothing: each row counts as 4 stars.</source>
      <translation>Alle sind gleich, das sagt nichts: Jede Zeile zählt als 4 Sterne.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/training.py" />
      <source>That training is no longer there.</source>
      <translation>Dieses Training gibt es nicht mehr.</translation>
    </message>
    <message>
      <location filename="../../desktop/actions/wording.py" />
      <source>Standard explanation: {why}</source>
      <translation>Standarderklärung: {why}</translation>
    </message>
    <message>
      <location filename="../../desktop/app.py" />
      <source>The model “{name}” is open now.</source>
      <translation>Das Modell „{name}“ ist jetzt geöffnet.</translation>
    </message>
    <message>
      <location filename="../../desktop/app.py" />
      <source>A model is being trained; choose another size when it is done.</source>
      <translation>Gerade wird ein Modell trainiert; wähle danach eine andere Größe.</translation>
    </message>
    <message>
      <location filename="../../desktop/app.py" />
      <source>A model is being trained; choose another language when it is done.</source>
      <translation>Gerade wird ein Modell trainiert; wähle danach eine andere Sprache.</translation>
    </message>
    <message>
      <location filename="../../desktop/house.py" />
      <source>Something broke. Settings, About has the report; nothing was sent.</source>
      <translation>Etwas ist schiefgegangen. Der Bericht steht unter Optionen, Über Marquee; nichts wurde gesendet.</translation>
    </message>
    <message>
      <location filename="../../desktop/house.py" />
      <source>Marquee broke off last time. Settings, About has the report; nothing was sent.</source>
      <translation>Marquee ist beim letzten Mal abgestürzt. Der Bericht steht unter Optionen, Über Marquee; nichts wurde gesendet.</translation>
    </message>
    <message>
      <location filename="../../desktop/models/cards.py" />
      <source>Loading</source>
      <translation>Wird geladen</translation>
    </message>
    <message>
      <location filename="../../desktop/models/library.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../../desktop/settings.py" />
      <source>Settings cannot be written to {path}: {reason}.</source>
      <translation>Die Einstellungen lassen sich nicht nach {path} schreiben: {reason}.</translation>
    </message>
    <message>
      <location filename="../../desktop/upkeep.py" />
      <source>{path} was used with a newer Marquee; install that one again, or start this one with another --base-dir.</source>
      <translation>{path} wurde mit einem neueren Marquee benutzt; installiere jenes wieder, oder starte dieses mit einem anderen --base-dir.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/cards.py" />
      <source>High</source>
      <translation>Hoch</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/cards.py" />
      <source>Good</source>
      <translation>Gut</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/cards.py" />
      <source>Fair</source>
      <translation>Mäßig</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/cards.py" />
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/cards.py" />
      <source>new here</source>
      <translation>neu dabei</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/cards.py" />
      <source>up {n} places</source>
      <translation>
        <numerusform>{n} Platz nach oben</numerusform>
        <numerusform>{n} Plätze nach oben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/cards.py" />
      <source>down {n} places</source>
      <translation>
        <numerusform>{n} Platz nach unten</numerusform>
        <numerusform>{n} Plätze nach unten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/cards.py" />
      <source>{viewers} liked it.</source>
      <translation>Hat {viewers} gefallen.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/cards.py" />
      <source>match {match}, confidence {word}</source>
      <translation>Übereinstimmung {match}, Sicherheit {word}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/cards.py" />
      <source>figures from simulated viewers</source>
      <translation>Zahlen von simulierten Zuschauern</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/comparison.py" />
      <source>It measured worse than the model in use. Use it all the same?</source>
      <translation>Es schnitt schlechter ab als das jetzige Modell. Trotzdem benutzen?</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/comparison.py" />
      <source>The new model is better</source>
      <translation>Das neue Modell ist besser</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/comparison.py" />
      <source>The new model is worse</source>
      <translation>Das neue Modell ist schlechter</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/comparison.py" />
      <source>Too close to tell</source>
      <translation>Zu nah beieinander</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/comparison.py" />
      <source>The new model is ready</source>
      <translation>Das neue Modell ist fertig</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/comparison.py" />
      <source>The difference is {gained}, likely between {low} and {high}.</source>
      <translation>Der Unterschied ist {gained}, wahrscheinlich zwischen {low} und {high}.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/comparison.py" />
      <source>{name}{note}: {mean:.3f}, likely between {low:.3f} and {high:.3f}</source>
      <translation>{name}{note}: {mean:.3f}, wahrscheinlich zwischen {low:.3f} und {high:.3f}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/comparison.py" />
      <source>Measured on the same {people:,} people. Your list changes only if you say so.</source>
      <translation>Gemessen an denselben {people:,} Menschen. Deine Liste ändert sich nur, wenn du es sagst.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/comparison.py" />
      <source>It learned from other data than the model in use: the two cannot be measured against each other.</source>
      <translation>Es hat aus anderen Daten gelernt als das jetzige Modell: Die beiden lassen sich nicht aneinander messen.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/comparison.py" />
      <source> The new model learned from these ratings too, which flatters it.</source>
      <translation> Das neue Modell hat auch aus diesen Wertungen gelernt, das schmeichelt ihm.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/comparison.py" />
      <source>New · {name}</source>
      <translation>Neu · {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/comparison.py" />
      <source>In use · {name}</source>
      <translation>Jetzt · {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/comparison.py" />
      <source>other people</source>
      <translation>andere Menschen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/fetching.py" />
      <source>Size not known</source>
      <translation>Größe unbekannt</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/fetching.py" />
      <source>{size} to fetch</source>
      <translation>{size} zu laden</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/fetching.py" />
      <source>{here} of {all} are here</source>
      <translation>{here} von {all} sind da</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/fetching.py" />
      <source>{here} are here</source>
      <translation>{here} sind da</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/fetching.py" />
      <source>{size} free here</source>
      <translation>{size} hier frei</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/fetching.py" />
      <source>{here} of {whole:,.0f} MB</source>
      <translation>{here} von {whole:,.0f} MB</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/fetching.py" />
      <source>{speed:.1f} MB a second</source>
      <translation>{speed:.1f} MB in der Sekunde</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>about 4 GB on disk and 6 GB of memory</source>
      <translation>etwa 4 GB Speicherplatz und 6 GB Arbeitsspeicher</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>A language model on this computer, run by the free program Ollama, words the reasons. Every sentence is checked against the facts; what they do not bear out is not shown. Without it nothing is missing: the standard explanations always stand.</source>
      <translation>Ein Sprachmodell auf diesem Computer, das mit dem kostenlosen Programm Ollama läuft, formuliert die Gründe, auf Englisch. Jeder Satz wird an den Fakten geprüft; was sie nicht hergeben, wird nicht gezeigt. Ohne das Modell fehlt nichts: Die Standarderklärungen gelten immer.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>Get Ollama from ollama.com, install it and start it; then press “Try again”. Marquee does not fetch or start it.</source>
      <translation>Hol dir Ollama von ollama.com, installiere und starte es; drück dann „Noch einmal“. Marquee lädt und startet es nicht.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>Fetch one below: mistral is a good choice (about 4 GB on disk and 6 GB of memory).</source>
      <translation>Lade unten eines: mistral ist eine gute Wahl (etwa 4 GB Speicherplatz und 6 GB Arbeitsspeicher).</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>One moment …</source>
      <translation>Einen Moment …</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>The model may move each of the first 20 films of a list by up to 3 places. That takes it some seconds for every list, on a computer without a graphics card up to a minute, and nobody has shown that the order becomes better.</source>
      <translation>Das Modell darf jeden der ersten 20 Filme einer Liste um bis zu 3 Plätze verschieben. Das dauert je Liste einige Sekunden, ohne Grafikkarte bis zu einer Minute, und niemand hat gezeigt, dass die Reihenfolge dadurch besser wird.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>{name} has a problem</source>
      <translation>{name} hat ein Problem</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>{here} of {all}</source>
      <translation>{here} von {all}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>Ollama {version}</source>
      <translation>Ollama {version}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>Marquee's choice</source>
      <translation>Marquees Wahl</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>A Mistral if there is one, else the first that can write.</source>
      <translation>Ein Mistral, wenn eines da ist, sonst das erste, das schreiben kann.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>Switched off.</source>
      <translation>Ausgeschaltet.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>Looking for Ollama …</source>
      <translation>Ollama wird gesucht …</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>{name} is ready</source>
      <translation>{name} ist bereit</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>{name} is being loaded</source>
      <translation>{name} wird geladen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>{name} is busy</source>
      <translation>{name} ist beschäftigt</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>Ollama has no model</source>
      <translation>Ollama hat kein Modell</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>Ollama is not running</source>
      <translation>Ollama läuft nicht</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>No Ollama there</source>
      <translation>Kein Ollama dort</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>Pick another model above.</source>
      <translation>Wähle oben ein anderes Modell.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>Check the address: Ollama's own is 127.0.0.1:11434.</source>
      <translation>Prüf die Adresse: Ollamas eigene ist 127.0.0.1:11434.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>{parameters} parameters</source>
      <translation>{parameters} Parameter</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/guest.py" />
      <source>digest {digest}</source>
      <translation>Kennung {digest}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>matched</source>
      <translation>zugeordnet</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>to choose</source>
      <translation>zu wählen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>differ from yours</source>
      <translation>anders als deine</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>not found</source>
      <translation>nicht gefunden</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>already yours</source>
      <translation>schon da</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>left out</source>
      <translation>ausgelassen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>problems in the file</source>
      <translation>Probleme in der Datei</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Series</source>
      <translation>Serie</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Episode</source>
      <translation>Folge</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Not a film</source>
      <translation>Kein Film</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Skipped</source>
      <translation>Übersprungen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>found by its number</source>
      <translation>über seine Nummer gefunden</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>found by title and year</source>
      <translation>über Titel und Jahr gefunden</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>chosen by you</source>
      <translation>von dir gewählt</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>the year is missing</source>
      <translation>das Jahr fehlt</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>numbers and title disagree</source>
      <translation>Nummern und Titel passen nicht zusammen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>the catalogue does not know the year</source>
      <translation>der Katalog kennt das Jahr nicht</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>several films have this title and year</source>
      <translation>mehrere Filme haben diesen Titel und dieses Jahr</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{n:,} films</source>
      <translation>
        <numerusform>{n:,} Film</numerusform>
        <numerusform>{n:,} Filme</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{n:,} titles</source>
      <translation>
        <numerusform>{n:,} Titel</numerusform>
        <numerusform>{n:,} Titel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{n:,} files</source>
      <translation>
        <numerusform>{n:,} Datei</numerusform>
        <numerusform>{n:,} Dateien</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{service}’s {theirs} becomes {ours}: {written} → {becomes}.</source>
      <translation>{theirs} von {service} wird {ours}: {written} → {becomes}.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{file}, entry {line}</source>
      <translation>{file}, Eintrag {line}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{file}, line {line}</source>
      <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>yours {mine} · theirs {theirs}</source>
      <translation>deine {mine} · ihre {theirs}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{what} stay out until you decide</source>
      <translation>{what}: draußen, bis du entscheidest</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>A scale of {theirs} becomes {ours}: {written} → {becomes}.</source>
      <translation>Eine Skala von {theirs} wird {ours}: {written} → {becomes}.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Take this choice back</source>
      <translation>Diese Wahl zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>and choose again</source>
      <translation>und neu wählen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{value} of {scale}</source>
      <translation>{value} von {scale}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{films} imported from {name}</source>
      <translation>{films} aus {name} importiert</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>The import is taken back</source>
      <translation>Der Import ist zurückgenommen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>The import stays for now</source>
      <translation>Der Import bleibt vorerst</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>yours stays: {mine}</source>
      <translation>deine bleibt: {mine}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>becomes {theirs}, was {mine}</source>
      <translation>wird {theirs}, war {mine}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>differs from yours</source>
      <translation>anders als deine</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>problem in the file</source>
      <translation>Problem in der Datei</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Import {films}</source>
      <translation>{films} importieren</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Save {n:,} for later</source>
      <translation>
        <numerusform>{n:,} für später speichern</numerusform>
        <numerusform>{n:,} für später speichern</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Keep mine</source>
      <translation>Meine behalten</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{one} and {other}</source>
      <translation>{one} und {other}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{what} stays out until you decide</source>
      <translation>{what}: draußen, bis du entscheidest</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Keep mine: {stars}</source>
      <translation>Meine behalten: {stars}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Take theirs: {stars}</source>
      <translation>Ihre nehmen: {stars}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Leave it out</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>on the watchlist</source>
      <translation>auf der Merkliste</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>not for you</source>
      <translation>nichts für dich</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{n:,} films marked as seen</source>
      <translation>
        <numerusform>{n:,} Film als gesehen markiert</numerusform>
        <numerusform>{n:,} Filme als gesehen markiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{n:,} films put on the watchlist</source>
      <translation>
        <numerusform>{n:,} Film auf die Merkliste gesetzt</numerusform>
        <numerusform>{n:,} Filme auf die Merkliste gesetzt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{n:,} films not for you</source>
      <translation>
        <numerusform>{n:,} Film: nichts für dich</numerusform>
        <numerusform>{n:,} Filme: nichts für dich</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{n:,} rows saved for a larger catalogue</source>
      <translation>
        <numerusform>{n:,} Zeile für einen größeren Katalog gespeichert</numerusform>
        <numerusform>{n:,} Zeilen für einen größeren Katalog gespeichert</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Nothing had to change</source>
      <translation>Es war nichts zu ändern</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Saved for later</source>
      <translation>Für später gespeichert</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Your profile is as it was before.</source>
      <translation>Dein Profil ist, wie es vorher war.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>You have changed other things since. Ctrl+Z takes those back first, then the import.</source>
      <translation>Du hast seitdem anderes geändert. Strg+Z nimmt erst das zurück, dann den Import.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{n:,} to choose</source>
      <translation>
        <numerusform>{n:,} zu wählen</numerusform>
        <numerusform>{n:,} zu wählen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>{n:,} that differ</source>
      <translation>
        <numerusform>{n:,} weicht ab</numerusform>
        <numerusform>{n:,} weichen ab</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>nothing new</source>
      <translation>nichts Neues</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>One of {films}</source>
      <translation>{films} zur Wahl</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Perhaps this one</source>
      <translation>Vielleicht dieser</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Not in this catalogue</source>
      <translation>Nicht in diesem Katalog</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>stays out</source>
      <translation>bleibt draußen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>and do not save it</source>
      <translation>und nicht speichern</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>seen twice</source>
      <translation>zweimal gesehen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>seen {n} times</source>
      <translation>
        <numerusform>gesehen</numerusform>
        <numerusform>{n}-mal gesehen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/importing.py" />
      <source>Your profile says all of it already.</source>
      <translation>All das steht schon in deinem Profil.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Ctrl</source>
      <translation>Strg</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Shift</source>
      <translation>Umschalt</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Alt</source>
      <translation>Alt</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Meta</source>
      <translation>Meta</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Why this film</source>
      <translation>Warum dieser Film</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>More like it, or like the chosen ones</source>
      <translation>Mehr davon, oder wie die gewählten</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Watchlist</source>
      <translation>Merkliste</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Seen</source>
      <translation>Gesehen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Not for me</source>
      <translation>Nichts für mich</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Refine the list</source>
      <translation>Die Liste verfeinern</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Home</source>
      <translation>Start</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Train</source>
      <translation>Training</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Settings</source>
      <translation>Optionen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>These keys</source>
      <translation>Diese Tasten</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Move between films</source>
      <translation>Von Film zu Film</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Ctrl+2, Ctrl+K</source>
      <comment>keys, one by one</comment>
      <translation>Strg+2, Strg+K</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Shift or Ctrl, arrows, Space</source>
      <comment>keys, one by one</comment>
      <translation>Umschalt oder Strg, Pfeile, Leertaste</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Choose several</source>
      <translation>Mehrere wählen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>1 – 5, then − +</source>
      <comment>keys, one by one</comment>
      <translation>1 – 5, dann − +</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Rate it, half a star less or more</source>
      <translation>Bewerten, ein halber Stern weniger oder mehr</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Enter</source>
      <comment>keys, one by one</comment>
      <translation>Eingabe</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Esc</source>
      <comment>keys, one by one</comment>
      <translation>Esc</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>{key} is “{name}” already.</source>
      <translation>{key} ist schon „{name}“.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/keys.py" />
      <source>{key} is needed to get around.</source>
      <translation>{key} wird gebraucht, um sich zu bewegen.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Rated</source>
      <translation>Bewertet</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Stars</source>
      <translation>Sterne</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Added</source>
      <translation>Dazu am</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Put away</source>
      <translation>Weg seit</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Here</source>
      <translation>Hier</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Welcome</source>
      <translation>Willkommen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Nothing rated yet</source>
      <translation>Noch nichts bewertet</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Rate a film with 1 to 5 on its card, or bring your ratings from elsewhere.</source>
      <translation>Bewerte einen Film auf seiner Karte mit 1 bis 5, oder bring deine Wertungen von anderswo mit.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Nothing seen yet</source>
      <translation>Noch nichts gesehen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Press S on a film that you have seen: it will not be suggested again.</source>
      <translation>Drück S bei einem Film, den du gesehen hast: Er wird nicht mehr vorgeschlagen.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Your watchlist is empty</source>
      <translation>Deine Merkliste ist leer</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Press W on a film that you want to see: it gets its own shelf at home.</source>
      <translation>Drück W bei einem Film, den du sehen willst: Er bekommt ein eigenes Regal unter Start.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Nothing put away</source>
      <translation>Nichts weggelegt</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>Press N on a film that is not for you: it will not come back.</source>
      <translation>Drück N bei einem Film, der nichts für dich ist: Er kommt nicht wieder.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/library.py" />
      <source>rated {stars}</source>
      <translation>mit {stars} bewertet</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>Films like “{mood}”</source>
      <translation>Filme wie „{mood}“</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>By what films are about; not personal yet</source>
      <translation>Danach, worum es in den Filmen geht; noch nicht persönlich</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>More like {title} and {n} other films</source>
      <translation>
        <numerusform>Mehr wie {title} und {n} weiterer</numerusform>
        <numerusform>Mehr wie {title} und {n} weitere</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>From your {ratings} up to {day}, your tastes as they were then</source>
      <translation>Aus {ratings} von dir bis zum {day}, dein Geschmack, wie er damals war</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>Not personal yet. Type a film you love above, or rate one you know.</source>
      <translation>Noch nicht persönlich. Tipp oben einen Film ein, den du liebst, oder bewerte einen, den du kennst.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>By what films are about; your taste breaks ties</source>
      <translation>Danach, worum es geht; bei Gleichstand zählt dein Geschmack</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>More like {n} films</source>
      <translation>
        <numerusform>Mehr wie {n} Film</numerusform>
        <numerusform>Mehr wie {n} Filme</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>From your {ratings}, newest tastes first</source>
      <translation>Aus {ratings} von dir, der neueste Geschmack zuerst</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>Not personal yet: none of your {ratings} is of a film in this catalogue</source>
      <translation>Noch nicht persönlich: {ratings} von dir, aber keine für einen Film dieses Katalogs</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>Nothing rated by {day}: these are well known today</source>
      <translation>Bis zum {day} war nichts bewertet: Das hier ist heute bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>By meaning, on this computer</source>
      <translation>Nach Bedeutung, auf diesem Computer</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>{name} · simulated viewers</source>
      <translation>{name} · simulierte Zuschauer</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>More like {one}</source>
      <translation>Mehr wie {one}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/lists.py" />
      <source>More like {one} and {other}</source>
      <translation>Mehr wie {one} und {other}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>It brings no figures of how well it finds films.</source>
      <translation>Es bringt keine Zahlen mit, wie gut es Filme findet.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>LightGCN alone</source>
      <translation>LightGCN allein</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>LightGCN without its graph</source>
      <translation>LightGCN ohne Graph</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>LightGCN, random start</source>
      <translation>LightGCN, Zufallsstart</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>Films alike</source>
      <translation>Ähnliche Filme</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>Spectral filter</source>
      <translation>Spektralfilter</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>Ridge filter</source>
      <translation>Ridge-Filter</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>What it is about</source>
      <translation>Worum es geht</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>Popular films</source>
      <translation>Beliebte Filme</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>Popular lately</source>
      <translation>Zuletzt beliebt</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>Of its first ten films, people it had never met came to like {found:.1f}; {model}, the best other method, found {theirs:.1f}.</source>
      <translation>Von seinen ersten zehn Filmen gefielen Menschen, die es nie getroffen hatte, später {found:.1f}; {model}, das beste andere Verfahren, fand {theirs:.1f}.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>The starter's viewers are simulated. MovieLens has ratings of real people: a model of them takes minutes.</source>
      <translation>Die Zuschauer des Starterkatalogs sind simuliert. MovieLens hat Wertungen wirklicher Menschen: Ein Modell daraus dauert Minuten.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>{mean:.3f} ({low:.3f} to {high:.3f})</source>
      <translation>{mean:.3f} ({low:.3f} bis {high:.3f})</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>NDCG of the first ten</source>
      <translation>NDCG der ersten zehn</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>Liked among ten</source>
      <translation>Gefallen unter zehn</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>Likes found in ten</source>
      <translation>Gefundene unter zehn</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>People with a hit</source>
      <translation>Menschen mit Treffer</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>{title} from {before} to {after}</source>
      <translation>{title} von {before} auf {after}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>Of its first ten films, people it had never met came to like {found:.1f}.</source>
      <translation>Von seinen ersten zehn Filmen gefielen Menschen, die es nie getroffen hatte, später {found:.1f}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/models.py" />
      <source>{n} films of your top 20 stay, {new} would be new.</source>
      <translation>
        <numerusform>{n} Film deiner Top 20 bleibt, {new} wären neu.</numerusform>
        <numerusform>{n} Filme deiner Top 20 bleiben, {new} wären neu.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>{new:,} ratings came since the model in use learned from yours.</source>
      <translation>{new:,} Wertungen kamen dazu, seit das jetzige Modell aus deinen gelernt hat.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>{new:,} ratings that the model in use has not learned from.</source>
      <translation>{new:,} Wertungen, aus denen das jetzige Modell nicht gelernt hat.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>Cannot be used</source>
      <translation>Nicht zu gebrauchen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>Verified</source>
      <translation>Geprüft</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>{title} enters at {after}</source>
      <translation>{title} kommt auf {after} dazu</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>{title} leaves, was {before}</source>
      <translation>{title} fällt heraus, war {before}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>Nothing in your top 20 would change.</source>
      <translation>In deinen Top 20 würde sich nichts ändern.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>The same films, in another order.</source>
      <translation>Dieselben Filme in anderer Reihenfolge.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/models.py" />
      <source>They count in your lists already.</source>
      <translation>In deinen Listen zählen sie schon.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/network.py" />
      <source>Marquee opens a connection only for what you ask for: a download, or words from Ollama on this computer. There is no account, and nothing is sent about you.</source>
      <translation>Marquee öffnet eine Verbindung nur für das, worum du bittest: einen Download, oder Worte von Ollama auf diesem Computer. Es gibt kein Konto, und nichts wird über dich gesendet.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/network.py" />
      <source>Offline · {n:,} local requests</source>
      <translation>
        <numerusform>Offline · {n:,} lokale Anfrage</numerusform>
        <numerusform>Offline · {n:,} lokale Anfragen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/network.py" />
      <source>{sent} sent, {received} received</source>
      <translation>{sent} gesendet, {received} empfangen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/network.py" />
      <source>{n:,} requests, {outside:,} to the internet</source>
      <translation>
        <numerusform>{n:,} Anfrage, {outside:,} ins Internet</numerusform>
        <numerusform>{n:,} Anfragen, {outside:,} ins Internet</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/network.py" />
      <source>Offline · 0 requests</source>
      <translation>Offline · 0 Anfragen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/network.py" />
      <source>{host} (this computer)</source>
      <translation>{host} (dieser Computer)</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/network.py" />
      <source> · under way</source>
      <translation> · läuft</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/posters.py" />
      <source>Marquee draws all posters.</source>
      <translation>Marquee zeichnet alle Plakate.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/posters.py" />
      <source>Until then Marquee draws all posters.</source>
      <translation>Bis dahin zeichnet Marquee alle Plakate.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/posters.py" />
      <source>Looked through once a model is open.</source>
      <translation>Er wird durchgesehen, sobald ein Modell offen ist.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/posters.py" />
      <source>Looking for posters …</source>
      <translation>Plakate werden gesucht …</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/posters.py" />
      <source>No poster found.</source>
      <translation>Kein Plakat gefunden.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/posters.py" />
      <source>{n:,} posters found and shown.</source>
      <translation>
        <numerusform>{n} Plakat gefunden und gezeigt.</numerusform>
        <numerusform>{n:,} Plakate gefunden und gezeigt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/posters.py" />
      <source>{n:,} posters found, of no film that this model knows for certain.</source>
      <translation>
        <numerusform>{n} Plakat gefunden, zu keinem Film, den dieses Modell sicher kennt.</numerusform>
        <numerusform>{n:,} Plakate gefunden, zu keinem Film, den dieses Modell sicher kennt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/posters.py" />
      <source>{n:,} more belong to no film that this model knows for certain.</source>
      <translation>
        <numerusform>{n} weiteres gehört zu keinem Film, den dieses Modell sicher kennt.</numerusform>
        <numerusform>{n:,} weitere gehören zu keinem Film, den dieses Modell sicher kennt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/posters.py" />
      <source>{n:,} pictures cannot be shown, they are damaged or too large; the first is {file}.</source>
      <translation>
        <numerusform>{n} Bild kann nicht gezeigt werden, es ist beschädigt oder zu groß: {file}.</numerusform>
        <numerusform>{n:,} Bilder können nicht gezeigt werden, sie sind beschädigt oder zu groß; das erste ist {file}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/posters.py" />
      <source>{n:,} folders could not be read.</source>
      <translation>
        <numerusform>{n} Ordner ließ sich nicht lesen.</numerusform>
        <numerusform>{n:,} Ordner ließen sich nicht lesen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/posters.py" />
      <source>The folder holds too much: not all of it was looked at.</source>
      <translation>Der Ordner enthält zu viel: nicht alles wurde durchgesehen.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/reordering.py" />
      <source>{model} moved it up from {before} to {after}: it gives it {score} of 100.</source>
      <translation>{model} hat ihn von {before} auf {after} gehoben: Es gibt ihm {score} von 100.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/reordering.py" />
      <source>{model} moved it down from {before} to {after}: it gives it {score} of 100.</source>
      <translation>{model} hat ihn von {before} auf {after} gesenkt: Es gibt ihm {score} von 100.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>Delete {name}'s profile: ratings, seen, watchlist, not for me, history and automatic backups? One last backup is kept, so that it can be brought back.</source>
      <translation>Das Profil {name} löschen: Wertungen, Gesehenes, Merkliste, „Nichts für mich“, Verlauf und automatische Sicherungen? Eine letzte Sicherung bleibt, damit es sich zurückholen lässt.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>{ratings} of {viewers}</source>
      <translation>{ratings} von {viewers}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>{name} is deleted. A last backup is kept, in {kept}: delete that file to leave nothing.</source>
      <translation>{name} ist gelöscht. Eine letzte Sicherung liegt in {kept}: Lösch diese Datei, damit nichts bleibt.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>{what} holds {these}. It replaces what is here now: {those}. That becomes the newest automatic backup first, so you can go back.</source>
      <translation>{what} enthält {these}. Das ersetzt, was jetzt hier ist: {those}. Vorher wird daraus die neueste automatische Sicherung, du kannst also zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>{name} is deleted. Nothing was in it.</source>
      <translation>{name} ist gelöscht. Es war nichts darin.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>{what} holds {these}. Your profile is empty now.</source>
      <translation>{what} enthält {these}. Dein Profil ist jetzt leer.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>Knows</source>
      <translation>Kennt</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>Learned from</source>
      <translation>Gelernt aus</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>Terms</source>
      <translation>Bedingungen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>{n:,} more seen</source>
      <translation>
        <numerusform>{n:,} weiterer gesehen</numerusform>
        <numerusform>{n:,} weitere gesehen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>{n:,} on the watchlist</source>
      <translation>
        <numerusform>{n:,} auf der Merkliste</numerusform>
        <numerusform>{n:,} auf der Merkliste</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/settings.py" />
      <source>{n:,} not for me</source>
      <translation>
        <numerusform>{n:,} nichts für mich</numerusform>
        <numerusform>{n:,} nichts für mich</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/shelves.py" />
      <source>Nothing new for tonight</source>
      <translation>Nichts Neues für heute Abend</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/shelves.py" />
      <source>One for tonight</source>
      <translation>Einer für heute Abend</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/shelves.py" />
      <source>Two for tonight</source>
      <translation>Zwei für heute Abend</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/shelves.py" />
      <source>Three for tonight</source>
      <translation>Drei für heute Abend</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/shelves.py" />
      <source>Four for tonight</source>
      <translation>Vier für heute Abend</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/shelves.py" />
      <source>Five for tonight</source>
      <translation>Fünf für heute Abend</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/shelves.py" />
      <source>{n} shelves are hidden.</source>
      <translation>
        <numerusform>{n} Regal ist ausgeblendet.</numerusform>
        <numerusform>{n} Regale sind ausgeblendet.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/shelves.py" />
      <source>{count} for tonight</source>
      <translation>{count} für heute Abend</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/shelves.py" />
      <source>Because you rated {title} {stars} lately</source>
      <translation>Weil du {title} kürzlich {stars} gegeben hast</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/shelves.py" />
      <source>Hidden gems</source>
      <translation>Geheimtipps</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/shelves.py" />
      <source>Fresh to you</source>
      <translation>Neu für dich</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/shelves.py" />
      <source>From the {decade}s</source>
      <translation>Aus den {decade}ern</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/shelves.py" />
      <source>From your watchlist</source>
      <translation>Von deiner Merkliste</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Asking both models</source>
      <translation>Beide Modelle werden gefragt</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Building the film graph</source>
      <translation>Der Filmgraph entsteht</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Checking confidence</source>
      <translation>Sicherheit wird geprüft</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Choosing weights</source>
      <translation>Gewichte werden gewählt</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Comparing films</source>
      <translation>Filme werden verglichen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Copying</source>
      <translation>Wird kopiert</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Counting common viewers</source>
      <translation>Gemeinsame Zuschauer werden gezählt</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Counting likes</source>
      <translation>Gefallen wird gezählt</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Finding neighbours</source>
      <translation>Nachbarn werden gesucht</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Finding spectral vectors</source>
      <translation>Spektralvektoren werden gesucht</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Inverting</source>
      <translation>Wird invertiert</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Measuring</source>
      <translation>Wird gemessen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Packing</source>
      <translation>Wird gepackt</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Putting in order</source>
      <translation>Wird geordnet</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Reading film texts</source>
      <translation>Filmtexte werden gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Reading films</source>
      <translation>Filme werden gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Reading likes</source>
      <translation>Gefallen wird gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Reading ratings</source>
      <translation>Wertungen werden gelesen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Sealing the bundle</source>
      <translation>Das Bündel wird versiegelt</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Solving ALS</source>
      <translation>ALS wird gelöst</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Solving EASE</source>
      <translation>EASE wird gelöst</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Spreading lists</source>
      <translation>Listen werden gestreut</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Unpacking</source>
      <translation>Wird entpackt</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/stages.py" />
      <source>Weighing</source>
      <translation>Wird gewichtet</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tables.py" />
      <source>Without ratings each row counts as 4 stars.</source>
      <translation>Ohne Wertungen zählt jede Zeile als 4 Sterne.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tables.py" />
      <source>Viewer</source>
      <translation>Zuschauer</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tables.py" />
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tables.py" />
      <source>Rating</source>
      <translation>Wertung</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tables.py" />
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tables.py" />
      <source>Genres</source>
      <translation>Genres</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tables.py" />
      <source>{low} to {high}, brought to 0.5 to 5 stars</source>
      <translation>{low} bis {high}, umgerechnet auf 0,5 bis 5 Sterne</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tables.py" />
      <source>column {n}</source>
      <translation>Spalte {n}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tables.py" />
      <source>{stars}★</source>
      <translation>{stars}★</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tables.py" />
      <source>{low} to {high}, as they are</source>
      <translation>{low} bis {high}, wie sie sind</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Graphics card</source>
      <translation>Grafikkarte</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Apple graphics</source>
      <translation>Apple-Grafik</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>about {time} · {memory} of memory · {disk} on disk</source>
      <translation>etwa {time} · {memory} Arbeitsspeicher · {disk} Speicherplatz</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>{preset}, begun on {day}, about {fraction:.0%} done</source>
      <translation>{preset}, begonnen am {day}, zu etwa {fraction:.0%} fertig</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Preset</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Compare</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Quick</source>
      <translation>Schnell</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Solved in one go, to see what it is like</source>
      <translation>In einem Zug gelöst, um zu sehen, wie es ist</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Balanced</source>
      <translation>Ausgewogen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Learns who likes what, round by round: right for most</source>
      <translation>Lernt Runde um Runde, wem was gefällt: für die meisten richtig</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Best</source>
      <translation>Gründlich</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Learns finer differences, and more models to compare with</source>
      <translation>Lernt feinere Unterschiede, und mehr Modelle zum Vergleich</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>automatic</source>
      <translation>automatisch</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Measuring {model}</source>
      <translation>{model} wird gemessen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>{size} of memory</source>
      <translation>{size} Arbeitsspeicher</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>{speed:,.0f} billion sums a second, measured now</source>
      <translation>{speed:,.0f} Milliarden Rechnungen in der Sekunde, gerade gemessen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>From {low} to {high}.</source>
      <translation>Von {low} bis {high}.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Starting</source>
      <translation>Es beginnt</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>{time} left</source>
      <translation>noch {time}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>paused</source>
      <translation>angehalten</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>pausing</source>
      <translation>hält an</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/training.py" />
      <source>Training {share:.0%}</source>
      <translation>Training {share:.0%}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Decades</source>
      <translation>Jahrzehnte</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Themes</source>
      <translation>Themen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Off</source>
      <translation>Aus</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Twice</source>
      <translation>Doppelt</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Hidden or well known</source>
      <translation>Versteckt oder bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Hidden</source>
      <translation>Versteckt</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Well known</source>
      <translation>Bekannt</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Alike or varied</source>
      <translation>Ähnlich oder bunt</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Alike</source>
      <translation>Ähnlich</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Varied</source>
      <translation>Bunt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Refine this list, {n} changed</source>
      <translation>
        <numerusform>Diese Liste verfeinern, {n} geändert</numerusform>
        <numerusform>Diese Liste verfeinern, {n} geändert</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>{decade}s</source>
      <translation>{decade}er</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Refine</source>
      <translation>Verfeinern</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Refine this list</source>
      <translation>Diese Liste verfeinern</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>As learned</source>
      <translation>Wie gelernt</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>In between</source>
      <translation>Dazwischen</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>{n} more</source>
      <translation>
        <numerusform>{n} weiteres</numerusform>
        <numerusform>{n} weitere</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>Only {these}</source>
      <translation>Nur {these}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/tuning.py" />
      <source>from the {decades}</source>
      <translation>{decades} Jahre</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/welcome.py" />
      <source>Press a group you love: its films get 4★. Press again for 4.5★, then 5★, then none.</source>
      <translation>Drück eine Gruppe, die du liebst: Ihre Filme bekommen 4★. Noch einmal für 4,5★, dann 5★, dann keine.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/welcome.py" />
      <source>{groups} chosen: {films} films</source>
      <translation>{groups} gewählt: {films} Filme</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/welcome.py" />
      <source>Welcome: {groups}</source>
      <translation>Willkommen: {groups}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/welcome.py" />
      <source>{n} groups</source>
      <translation>
        <numerusform>{n} Gruppe</numerusform>
        <numerusform>{n} Gruppen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/welcome.py" />
      <source>{stars} each</source>
      <translation>je {stars}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/welcome.py" />
      <source>Not chosen</source>
      <translation>Nicht gewählt</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/welcome.py" />
      <source>Choose at least one group; more make a better list.</source>
      <translation>Wähle mindestens eine Gruppe; mehr geben eine bessere Liste.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/welcome.py" />
      <source>Like {title}</source>
      <translation>Wie {title}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/why.py" />
      <source>The same for every film</source>
      <translation>Bei jedem Film gleich</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/why.py" />
      <source>Not personal yet: rate a film or two, and this list becomes yours.</source>
      <translation>Noch nicht persönlich: Bewerte ein, zwei Filme, und diese Liste wird deine.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/why.py" />
      <source>Not personal: you had rated nothing by {day}.</source>
      <translation>Nicht persönlich: Bis zum {day} hattest du nichts bewertet.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/why.py" />
      <source>{n:,} other films</source>
      <translation>
        <numerusform>{n:,} anderer Film</numerusform>
        <numerusform>{n:,} andere Filme</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/why.py" />
      <source>Without your {stars} for {film} this drops from {rank} to below {reach}.</source>
      <translation>Ohne deine {stars} für {film} fällt er von {rank} auf unter {reach}.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/why.py" />
      <source>{probability:.0%} chance that you would rate it 4★ or more</source>
      <translation>{probability:.0%} Chance, dass du ihm 4★ oder mehr gibst</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/why.py" />
      <source>{viewers} rated it</source>
      <translation>Bewertet von {viewers}</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/why.py" />
      <source>Without your {stars} for {film} this would still be number {rank}.</source>
      <translation>Ohne deine {stars} für {film} wäre er immer noch auf {rank}.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/why.py" />
      <source>Without your {stars} for {film} this drops from {rank} to {without}.</source>
      <translation>Ohne deine {stars} für {film} fällt er von {rank} auf {without}.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/why.py" />
      <source>Without your {stars} for {film} this rises from {rank} to {without}.</source>
      <translation>Ohne deine {stars} für {film} steigt er von {rank} auf {without}.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/wording.py" />
      <source>Rests on: {facts}.</source>
      <translation>Beruht auf: {facts}.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/words.py" />
      <source>Starter catalogue</source>
      <translation>Starterkatalog</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/words.py" />
      <source>Viewers alike</source>
      <translation>Gleichgesinnte</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/words.py" />
      <source>Latest taste</source>
      <translation>Neue Vorliebe</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/words.py" />
      <source>{n:,} ratings</source>
      <translation>
        <numerusform>{n:,} Wertung</numerusform>
        <numerusform>{n:,} Wertungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/words.py" />
      <source>{n:,} viewers</source>
      <translation>
        <numerusform>{n:,} Zuschauer</numerusform>
        <numerusform>{n:,} Zuschauern</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/words.py" />
      <source>{n:,} viewers</source>
      <comment>alone</comment>
      <translation>
        <numerusform>{n:,} Zuschauer</numerusform>
        <numerusform>{n:,} Zuschauer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/words.py" />
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/words.py" />
      <source>{n:,} simulated viewers</source>
      <translation>
        <numerusform>{n:,} simuliertem Zuschauer</numerusform>
        <numerusform>{n:,} simulierten Zuschauern</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/words.py" />
      <source>{n:,} simulated viewers</source>
      <comment>alone</comment>
      <translation>
        <numerusform>{n:,} simulierter Zuschauer</numerusform>
        <numerusform>{n:,} simulierte Zuschauer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/words.py" />
      <source>a few seconds</source>
      <translation>ein paar Sekunden</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/words.py" />
      <source>{seconds} seconds</source>
      <translation>{seconds} Sekunden</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/viewmodels/words.py" />
      <source>{n} minutes</source>
      <translation>
        <numerusform>{n} Minute</numerusform>
        <numerusform>{n} Minuten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/words.py" />
      <source>{hours} h {rest} min</source>
      <translation>{hours} Std. {rest} Min.</translation>
    </message>
    <message>
      <location filename="../../desktop/viewmodels/words.py" />
      <source>{hours} h</source>
      <translation>{hours} Std.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/ask_bar.py" />
      <source>Ask about this list: “which of these is a hidden gem?”</source>
      <translation>Frag nach dieser Liste; die Antwort kommt auf Englisch</translation>
    </message>
    <message>
      <location filename="../../desktop/views/ask_bar.py" />
      <source>Ask about this list</source>
      <translation>Nach dieser Liste fragen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/ask_bar.py" />
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <location filename="../../desktop/views/ask_bar.py" />
      <source>Ask</source>
      <translation>Fragen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/ask_bar.py" />
      <source>Facts used</source>
      <translation>Benutzte Fakten</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>One moment</source>
      <translation>Einen Moment</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Opening the catalogue and checking it …</source>
      <translation>Der Katalog wird geöffnet und geprüft …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Your rating</source>
      <translation>Deine Wertung</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Rate the film you asked about</source>
      <translation>Bewerte den Film, nach dem du gefragt hast</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>How many films to show</source>
      <translation>Wie viele Filme zu sehen sind</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>See all</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>No films to show</source>
      <translation>Keine Filme zu zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Show {count}</source>
      <translation>{count} zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>What is tried</source>
      <translation>Was ausprobiert wird</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>What is chosen</source>
      <translation>Was gewählt ist</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Sliders and kinds of films ({key})</source>
      <translation>Regler und Arten von Filmen ({key})</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Rate {title}</source>
      <translation>{title} bewerten</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Shelves</source>
      <translation>Regale</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>See the whole list</source>
      <translation>Die ganze Liste zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Back to the shelves</source>
      <translation>Zurück zu den Regalen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home.py" />
      <source>Seen it? Rate it</source>
      <translation>Gesehen? Bewerte ihn</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home_state.py" />
      <source>Every film of this catalogue is seen, put away or on your watchlist.</source>
      <translation>Jeder Film dieses Katalogs ist gesehen, weggelegt oder auf deiner Merkliste.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home_state.py" />
      <source>No film is all of that</source>
      <translation>Kein Film ist all das</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/views/home_state.py" />
      <source>Without “{words}” there would be {n:,} films.</source>
      <translation>
        <numerusform>Ohne „{words}“ bliebe {n} Film.</numerusform>
        <numerusform>Ohne „{words}“ blieben {n:,} Filme.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/views/home_state.py" />
      <source>Something is in the way</source>
      <translation>Etwas ist im Weg</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home_state.py" />
      <source>Start afresh</source>
      <translation>Neu anfangen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home_state.py" />
      <source>Use the backup of {backup}</source>
      <translation>Die Sicherung vom {backup} nehmen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home_state.py" />
      <source>Your profile is damaged</source>
      <translation>Dein Profil ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home_state.py" />
      <source>Try again</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home_state.py" />
      <source>Clear all</source>
      <translation>Alles zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home_state.py" />
      <source>Ask for less at once.</source>
      <translation>Frag nach weniger auf einmal.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home_state.py" />
      <source>Drop {words}</source>
      <translation>{words} weglassen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home_state.py" />
      <source>No search by mood</source>
      <translation>Keine Suche nach Stimmung</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home_state.py" />
      <source>Nothing is left</source>
      <translation>Nichts ist übrig</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home_state.py" />
      <source>Back to your films</source>
      <translation>Zurück zu deinen Filmen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home_state.py" />
      <source>This model cannot say</source>
      <translation>Das kann dieses Modell nicht sagen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home_state.py" />
      <source>Nothing like it is left</source>
      <translation>Nichts Ähnliches ist übrig</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home_state.py" />
      <source>Every film that is like it is seen, put away or on your watchlist.</source>
      <translation>Jeder Film, der ihm ähnelt, ist gesehen, weggelegt oder auf deiner Merkliste.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/home_state.py" />
      <source>Look again</source>
      <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_choose.py" />
      <source>Settings → Data → Export. Bring the zip.</source>
      <translation>Settings → Data → Export. Bring das Zip.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_choose.py" />
      <source>Your ratings, or a list → Export. Bring the CSV.</source>
      <translation>Deine Wertungen oder eine Liste → Export. Bring die CSV.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_choose.py" />
      <source>The JSON files: ratings, watched, watchlist.</source>
      <translation>Die JSON-Dateien: ratings, watched, watchlist.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_choose.py" />
      <source>Any other CSV</source>
      <translation>Jede andere CSV</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_choose.py" />
      <source>One film a row. You say which column is which.</source>
      <translation>Ein Film je Zeile. Du sagst, welche Spalte was ist.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/views/import_choose.py" />
      <source>{n:,} rows of earlier imports wait for a larger catalogue.</source>
      <translation>
        <numerusform>{n:,} Zeile eines früheren Imports wartet auf einen größeren Katalog.</numerusform>
        <numerusform>{n:,} Zeilen früherer Importe warten auf einen größeren Katalog.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_choose.py" />
      <source>From Letterboxd, IMDb, Trakt, MovieLens or any CSV. You see all of it before anything is written.</source>
      <translation>Von Letterboxd, IMDb, Trakt, MovieLens oder jede CSV. Du siehst alles, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_choose.py" />
      <source>Try it again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_choose.py" />
      <source>Try them again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_choose.py" />
      <source>Bring your ratings</source>
      <translation>Bring deine Wertungen mit</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Column of the title</source>
      <translation>Spalte des Titels</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Column of the year</source>
      <translation>Spalte des Jahrs</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Column of the rating</source>
      <translation>Spalte der Wertung</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Column of the date</source>
      <translation>Spalte des Datums</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Which column is what in {file}?</source>
      <translation>Welche Spalte ist was in {file}?</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>A title is needed, the rest is good to have. Below are the first rows as they would be read.</source>
      <translation>Ein Titel muss sein, der Rest ist gut zu haben. Darunter die ersten Zeilen, wie sie gelesen würden.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Another file</source>
      <translation>Andere Datei</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Scale of the ratings</source>
      <translation>Skala der Wertungen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Show the preview</source>
      <translation>Vorschau zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Your number in the file</source>
      <translation>Deine Nummer in der Datei</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Read these ratings</source>
      <translation>Diese Wertungen lesen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Scale</source>
      <translation>Skala</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Your number</source>
      <translation>Deine Nummer</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_columns.py" />
      <source>Whose ratings are yours?</source>
      <translation>Welche Wertungen sind deine?</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_done.py" />
      <source>Bring more</source>
      <translation>Mehr bringen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_done.py" />
      <source>See your films</source>
      <translation>Deine Filme ansehen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_done.py" />
      <source>The import is still there</source>
      <translation>Der Import ist noch da</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_done.py" />
      <source>Undo the import</source>
      <translation>Import rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>No film here is like it.</source>
      <translation>Kein Film hier ist so ähnlich.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Which film is it? Press its key.</source>
      <translation>Welcher Film ist es? Drück seine Taste.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Is it one of these? Press its key.</source>
      <translation>Ist es einer davon? Drück seine Taste.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Whose rating counts? Press 1 or 2.</source>
      <translation>Wessen Wertung zählt? Drück 1 oder 2.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Chosen by you</source>
      <translation>Von dir gewählt</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Left out by you</source>
      <translation>Von dir ausgelassen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Rows to choose a film for</source>
      <translation>Zeilen, zu denen ein Film zu wählen ist</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Rows not found</source>
      <translation>Nicht gefundene Zeilen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Ratings that differ from yours</source>
      <translation>Wertungen, die von deinen abweichen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Matched rows</source>
      <translation>Zugeordnete Zeilen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Rows already in your profile</source>
      <translation>Zeilen, die schon in deinem Profil sind</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Rows left out</source>
      <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Problems in the file</source>
      <translation>Probleme in der Datei</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/views/import_preview.py" />
      <source>Save the {n:,} without a match for later</source>
      <translation>
        <numerusform>Die eine ohne Film für später speichern</numerusform>
        <numerusform>Die {n:,} ohne Film für später speichern</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Reading {what} …</source>
      <translation>{what}: wird gelesen …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Reading the files and matching their films. Nothing is written.</source>
      <translation>Die Dateien werden gelesen und ihre Filme zugeordnet. Geschrieben wird nichts.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Columns …</source>
      <translation>Spalten …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>They are tried again with a larger catalogue</source>
      <translation>Mit einem größeren Katalog werden sie noch einmal versucht</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Keep all mine</source>
      <translation>Alle meine behalten</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Take all theirs</source>
      <translation>Alle ihre nehmen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Nothing to import</source>
      <translation>Nichts zu importieren</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_preview.py" />
      <source>Writing …</source>
      <translation>Wird geschrieben …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_screen.py" />
      <source>Exports (*.zip *.csv *.tsv *.txt *.json);;All files (*)</source>
      <translation>Exporte (*.zip *.csv *.tsv *.txt *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_screen.py" />
      <source>Choose an export</source>
      <translation>Einen Export wählen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_screen.py" />
      <source>Choose the folder of an export</source>
      <translation>Den Ordner eines Exports wählen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_screen.py" />
      <source>This cannot be imported</source>
      <translation>Das lässt sich nicht importieren</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_screen.py" />
      <source>To home</source>
      <translation>Zum Start</translation>
    </message>
    <message>
      <location filename="../../desktop/views/import_screen.py" />
      <source>Choose another file</source>
      <translation>Andere Datei wählen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/keys_overlay.py" />
      <source>or then –</source>
      <comment>keys, one by one</comment>
      <translation>oder dann –</translation>
    </message>
    <message>
      <location filename="../../desktop/views/keys_overlay.py" />
      <source>Press a key here to choose another.</source>
      <translation>Drück hier eine Taste, um eine andere zu wählen.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/keys_overlay.py" />
      <source>Standard keys</source>
      <translation>Standardtasten</translation>
    </message>
    <message>
      <location filename="../../desktop/views/keys_overlay.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/keys_overlay.py" />
      <source>Press the new key for “{words}”, or Esc.</source>
      <translation>Drück die neue Taste für „{words}“, oder Esc.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/keys_overlay.py" />
      <source>Press to choose another key</source>
      <translation>Drücken, um eine andere Taste zu wählen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/keys_overlay.py" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="../../desktop/views/library.py" />
      <source>Filter by title or year</source>
      <translation>Nach Titel oder Jahr filtern</translation>
    </message>
    <message>
      <location filename="../../desktop/views/library.py" />
      <source>Sort by</source>
      <translation>Sortieren nach</translation>
    </message>
    <message>
      <location filename="../../desktop/views/library.py" />
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop/views/library.py" />
      <source>{heading} (date)</source>
      <translation>{heading} (Datum)</translation>
    </message>
    <message>
      <location filename="../../desktop/views/library.py" />
      <source>Sort</source>
      <translation>Sortieren</translation>
    </message>
    <message>
      <location filename="../../desktop/views/library.py" />
      <source>Everything as one JSON file …</source>
      <translation>Alles als eine JSON-Datei …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/library.py" />
      <source>Each list as a CSV file, into a folder …</source>
      <translation>Jede Liste als CSV-Datei, in einen Ordner …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/library.py" />
      <source>Home says why, and what can be done.</source>
      <translation>Unter Start steht, warum, und was zu tun ist.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/library.py" />
      <source>Nothing found</source>
      <translation>Nichts gefunden</translation>
    </message>
    <message>
      <location filename="../../desktop/views/library.py" />
      <source>No film on this list matches “{text}”.</source>
      <translation>Kein Film dieser Liste passt zu „{text}“.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/library.py" />
      <source>Clear the filter</source>
      <translation>Filter leeren</translation>
    </message>
    <message>
      <location filename="../../desktop/views/library.py" />
      <source>Import ratings</source>
      <translation>Wertungen importieren</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>Marquee models (*.marquee);;All files (*)</source>
      <translation>Marquee-Modelle (*.marquee);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>https:// address of a model</source>
      <translation>https://-Adresse eines Modells</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>Look</source>
      <translation>Ansehen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>Open a folder with a model</source>
      <translation>Einen Ordner mit einem Modell öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>Open a .marquee file</source>
      <translation>Eine .marquee-Datei öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>One of them ranks your films. Trying another one takes a moment, and so does going back.</source>
      <translation>Eines davon sortiert deine Filme. Ein anderes auszuprobieren dauert einen Moment, und der Weg zurück auch.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>Open a model</source>
      <translation>Ein Modell öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>Open the folder of a model</source>
      <translation>Den Ordner eines Modells öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>Retrain on your ratings</source>
      <translation>Mit deinen Wertungen neu trainieren</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>Learn from real viewers</source>
      <translation>Von wirklichen Zuschauern lernen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>Train a model on your ratings</source>
      <translation>Ein Modell mit deinen Wertungen trainieren</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>Train a model</source>
      <translation>Ein Modell trainieren</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>Open a file …</source>
      <translation>Datei öffnen …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>A folder …</source>
      <translation>Ein Ordner …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models.py" />
      <source>From the web</source>
      <translation>Aus dem Netz</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>Back to models</source>
      <translation>Zurück zu den Modellen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>Nothing changes until you use it.</source>
      <translation>Nichts ändert sich, bis du es benutzt.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>Use it</source>
      <translation>Benutzen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>Use {name}</source>
      <translation>{name} benutzen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>Measured on people who were kept aside when it was trained.</source>
      <translation>Gemessen an Menschen, die beim Training beiseitegelassen wurden.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>What it comes to</source>
      <translation>Was dabei herauskommt</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>Open the whole report</source>
      <translation>Den ganzen Bericht öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>How good is “{name}”?</source>
      <translation>Wie gut ist „{name}“?</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>Your top 20</source>
      <translation>Deine Top 20</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>How it measured</source>
      <translation>Wie es abschnitt</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>In use now</source>
      <translation>Jetzt benutzt</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>This one</source>
      <translation>Dieses</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>Its report has no verdict.</source>
      <translation>Sein Bericht hat kein Fazit.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_detail.py" />
      <source>No program answered; the report is {file}.</source>
      <translation>Kein Programm hat geantwortet; der Bericht ist {file}.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>Marquee model (*.marquee)</source>
      <translation>Marquee-Modell (*.marquee)</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>Use it all the same</source>
      <translation>Trotzdem benutzen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>Keep the one in use</source>
      <translation>Beim jetzigen bleiben</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>More for {name}</source>
      <translation>Mehr zu {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>Pack into a file</source>
      <translation>In eine Datei packen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>Delete “{name}”? It is not in use. Only a packed file or a new training brings it back.</source>
      <translation>„{name}“ löschen? Es wird nicht benutzt. Nur eine gepackte Datei oder ein neues Training bringt es zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>Delete it</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>Keep it</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>Go back to it</source>
      <translation>Zurück dazu</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>What changes with {name}</source>
      <translation>Was sich mit {name} ändert</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>Read its report</source>
      <translation>Seinen Bericht lesen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>Check every file</source>
      <translation>Jede Datei prüfen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>Pack into a file …</source>
      <translation>In eine Datei packen …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>Delete …</source>
      <translation>Löschen …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>In use</source>
      <translation>Wird benutzt</translation>
    </message>
    <message>
      <location filename="../../desktop/views/models_list.py" />
      <source>What changes</source>
      <translation>Was sich ändert</translation>
    </message>
    <message>
      <location filename="../../desktop/views/refine_panel.py" />
      <source>All sliders back to the middle</source>
      <translation>Alle Regler zurück in die Mitte</translation>
    </message>
    <message>
      <location filename="../../desktop/views/refine_panel.py" />
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <location filename="../../desktop/views/refine_panel.py" />
      <source>Show films of every kind</source>
      <translation>Filme jeder Art zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/refine_panel.py" />
      <source>Show {films}</source>
      <translation>{films} zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/refine_panel.py" />
      <source>Mix</source>
      <translation>Mischung</translation>
    </message>
    <message>
      <location filename="../../desktop/views/refining.py" />
      <source>{films} chosen</source>
      <translation>{films} gewählt</translation>
    </message>
    <message>
      <location filename="../../desktop/views/refining.py" />
      <source>More like these</source>
      <translation>Mehr wie diese</translation>
    </message>
    <message>
      <location filename="../../desktop/views/refining.py" />
      <source>Only one</source>
      <translation>Nur einer</translation>
    </message>
    <message>
      <location filename="../../desktop/views/refining.py" />
      <source>Without {without}: arrows show what moves</source>
      <translation>Ohne {without}: Pfeile zeigen, was sich bewegt</translation>
    </message>
    <message>
      <location filename="../../desktop/views/refining.py" />
      <source>Remove my rating</source>
      <translation>Wertung entfernen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/refining.py" />
      <source>Keep my rating</source>
      <translation>Wertung behalten</translation>
    </message>
    <message>
      <location filename="../../desktop/views/refining.py" />
      <source>Another mix: arrows show what moves</source>
      <translation>Andere Mischung: Pfeile zeigen, was sich bewegt</translation>
    </message>
    <message>
      <location filename="../../desktop/views/refining.py" />
      <source>Keep this mix</source>
      <translation>Mischung behalten</translation>
    </message>
    <message>
      <location filename="../../desktop/views/refining.py" />
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings.py" />
      <source>Model in use</source>
      <translation>Benutztes Modell</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings.py" />
      <source>Your data</source>
      <translation>Deine Daten</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings.py" />
      <source>Your profile is being opened.</source>
      <translation>Dein Profil wird geöffnet.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_about.py" />
      <source>About</source>
      <translation>Über Marquee</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_about.py" />
      <source>Open the folder with everything Marquee keeps</source>
      <translation>Den Ordner mit allem öffnen, was Marquee aufbewahrt</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_about.py" />
      <source>Open the folder with reports of crashes</source>
      <translation>Den Ordner mit Absturzberichten öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_about.py" />
      <source>Reports of crashes</source>
      <translation>Absturzberichte</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_about.py" />
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_about.py" />
      <source>Everything Marquee keeps</source>
      <translation>Alles, was Marquee aufbewahrt</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_about.py" />
      <source>Read</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_about.py" />
      <source>Read the licences</source>
      <translation>Die Lizenzen lesen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_about.py" />
      <source>Nothing on this computer opened {place}.</source>
      <translation>Nichts auf diesem Computer hat {place} geöffnet.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_about.py" />
      <source>Made with the work of many</source>
      <translation>Gemacht mit der Arbeit vieler</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_about.py" />
      <source>Their licences, in one file.</source>
      <translation>Ihre Lizenzen, in einer Datei.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Marquee backup (*.marquee-backup)</source>
      <translation>Marquee-Sicherung (*.marquee-backup)</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Backups (*.marquee-backup *.sqlite *.db);;All files (*)</source>
      <translation>Sicherungen (*.marquee-backup *.sqlite *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>One is made when Marquee starts, once a day at most, when something has changed.</source>
      <translation>Beim Start von Marquee entsteht eine, höchstens einmal am Tag, wenn sich etwas geändert hat.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Everything said in this profile goes: ratings, seen, watchlist, not for me, its history and its automatic backups. Nothing in Marquee brings it back. The look and other profiles stay.</source>
      <translation>Alles in diesem Profil verschwindet: Wertungen, Gesehenes, Merkliste, „Nichts für mich“, Verlauf und automatische Sicherungen. Nichts in Marquee bringt es zurück. Aussehen und andere Profile bleiben.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Save a backup</source>
      <translation>Eine Sicherung speichern</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>This profile</source>
      <translation>Dieses Profil</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Back up into a file</source>
      <translation>In eine Datei sichern</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Restore from a file</source>
      <translation>Aus einer Datei wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Export everything as JSON</source>
      <translation>Alles als JSON exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Export each list as CSV</source>
      <translation>Jede Liste als CSV exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Holds {contents}</source>
      <translation>Enthält {contents}</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Restore from a backup</source>
      <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Automatic backups</source>
      <translation>Automatische Sicherungen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>None yet</source>
      <translation>Noch keine</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Restore the backup of {made}</source>
      <translation>Die Sicherung vom {made} wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Restore it</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Keep what is here</source>
      <translation>Behalten, was hier ist</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Restored. What was here before is the newest backup now.</source>
      <translation>Wiederhergestellt. Was vorher hier war, ist jetzt die neueste Sicherung.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Restored.</source>
      <translation>Wiederhergestellt.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Delete everything</source>
      <translation>Alles löschen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Delete everything in this profile</source>
      <translation>Alles in diesem Profil löschen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Save a last backup first</source>
      <translation>Vorher eine letzte Sicherung speichern</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Back up …</source>
      <translation>Sichern …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Restore …</source>
      <translation>Wiederherstellen …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>JSON …</source>
      <translation>JSON …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>CSV …</source>
      <translation>CSV …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Backup</source>
      <translation>Sicherung</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>One file with everything, the history too.</source>
      <translation>Eine Datei mit allem, auch dem Verlauf.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>For other programs.</source>
      <translation>Für andere Programme.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>No file manager answered; the folder is {folder}.</source>
      <translation>Kein Dateimanager hat geantwortet; der Ordner ist {folder}.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Put it back</source>
      <translation>Zurücktauschen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Everything in this profile</source>
      <translation>Alles in diesem Profil</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_data.py" />
      <source>Asked once more before anything goes.</source>
      <translation>Vor dem Löschen wird noch einmal gefragt.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>With reduced movement nothing glides, fades or blinks.</source>
      <translation>Mit weniger Bewegung gleitet, verblasst und blinkt nichts.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Everything grows with the letters. The window opens anew at that size.</source>
      <translation>Alles wächst mit den Buchstaben. Das Fenster öffnet sich in dieser Größe neu.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>The window opens anew in it.</source>
      <translation>Das Fenster öffnet sich darin neu.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>This screen is too small for more.</source>
      <translation>Für mehr ist dieser Bildschirm zu klein.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Colours: as the system</source>
      <translation>Farben: wie das System</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Colours: light</source>
      <translation>Farben: hell</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Colours: dark</source>
      <translation>Farben: dunkel</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Movement: as the system</source>
      <translation>Bewegung: wie das System</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Full</source>
      <translation>Voll</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Movement: full</source>
      <translation>Bewegung: voll</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Reduced</source>
      <translation>Weniger</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Movement: reduced</source>
      <translation>Bewegung: weniger</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Look</source>
      <comment>of the window</comment>
      <translation>Aussehen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Text size</source>
      <translation>Textgröße</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Show keys</source>
      <translation>Tasten zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Text size: {size} %</source>
      <translation>Textgröße: {size} %</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Language: {name}</source>
      <translation>Sprache: {name}</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Movement</source>
      <translation>Bewegung</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>What each key does, and other keys instead.</source>
      <translation>Was jede Taste tut, und andere Tasten dafür.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_look.py" />
      <source>This screen has no room for it</source>
      <translation>Dafür hat dieser Bildschirm keinen Platz</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_network.py" />
      <source>Network</source>
      <translation>Netzwerk</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_network.py" />
      <source>Show them</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_network.py" />
      <source>Show all connections</source>
      <translation>Alle Verbindungen zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_network.py" />
      <source>Hide them</source>
      <translation>Verbergen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_network.py" />
      <source>and {older:,} earlier ones</source>
      <translation>und {older:,} frühere</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>Profiles</source>
      <translation>Profile</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>Name of a new profile</source>
      <translation>Name eines neuen Profils</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>New profile</source>
      <translation>Neues Profil</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>Rename {name}</source>
      <translation>{name} umbenennen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>Switch</source>
      <translation>Wechseln</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>Switch to {name}</source>
      <translation>Zu {name} wechseln</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>Delete {name}</source>
      <translation>{name} löschen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>Not now</source>
      <translation>Jetzt nicht</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>Bring it back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>New name</source>
      <translation>Neuer Name</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_people.py" />
      <source>Open now</source>
      <translation>Jetzt offen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_posters.py" />
      <source>As Kodi and Jellyfin keep them: a folder for each film, such as “Heat (1995)”, with poster.jpg in it; its .nfo is read too. Nothing there is changed, and nothing leaves this computer.</source>
      <translation>Wie Kodi und Jellyfin sie ablegen: ein Ordner je Film, etwa „Heat (1995)“, mit poster.jpg darin; auch seine .nfo wird gelesen. Nichts darin wird geändert, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_posters.py" />
      <source>Posters</source>
      <translation>Plakate</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_posters.py" />
      <source>Forget</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_posters.py" />
      <source>Choose the folder with your own posters</source>
      <translation>Den Ordner mit eigenen Plakaten wählen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_posters.py" />
      <source>Look for posters again</source>
      <translation>Noch einmal nach Plakaten suchen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_posters.py" />
      <source>Forget the folder with posters</source>
      <translation>Den Ordner mit Plakaten vergessen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_posters.py" />
      <source>Choose folder …</source>
      <translation>Ordner wählen …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_posters.py" />
      <source>From a folder of films</source>
      <translation>Aus einem Ordner mit Filmen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_posters.py" />
      <source>The folder with your films</source>
      <translation>Der Ordner mit deinen Filmen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Words</source>
      <translation>Worte</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Word the reasons with a local Ollama</source>
      <translation>Die Gründe von einem lokalen Ollama formulieren lassen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Test: load the model</source>
      <translation>Probe: das Modell laden</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Look for Ollama again</source>
      <translation>Noch einmal nach Ollama suchen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Address of Ollama on this computer</source>
      <translation>Adresse von Ollama auf diesem Computer</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Let the model move films a little</source>
      <translation>Das Modell darf Filme ein wenig verschieben</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>On this computer only: what you watch is not sent to another one.</source>
      <translation>Nur auf diesem Computer: Was du siehst, geht an keinen anderen.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Use</source>
      <translation>Benutzen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Use {words}</source>
      <translation>{words} benutzen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Name of a model to fetch</source>
      <translation>Name eines Modells zum Laden</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Fetch</source>
      <translation>Laden</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Test</source>
      <translation>Probe</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Pause</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Fetching</source>
      <translation>Wird geladen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Another model</source>
      <translation>Ein anderes Modell</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Ollama fetches it from the internet, only when you press Fetch.</source>
      <translation>Ollama lädt es aus dem Internet, nur wenn du auf Laden drückst.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Paused. {line}</source>
      <translation>Angehalten. {line}</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Put the message away</source>
      <translation>Die Meldung weglegen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/settings_words.py" />
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../../desktop/views/shelves.py" />
      <source>Show again</source>
      <translation>Wieder zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/shelves.py" />
      <source>Show the hidden shelves again</source>
      <translation>Die ausgeblendeten Regale wieder zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/shelves.py" />
      <source>The best films</source>
      <translation>Die besten Filme</translation>
    </message>
    <message>
      <location filename="../../desktop/views/shelves.py" />
      <source>“{heading}” moved</source>
      <translation>„{heading}“ verschoben</translation>
    </message>
    <message>
      <location filename="../../desktop/views/shelves.py" />
      <source>Hidden shelves shown again</source>
      <translation>Ausgeblendete Regale wieder da</translation>
    </message>
    <message>
      <location filename="../../desktop/views/shelves.py" />
      <source>“{heading}” hidden</source>
      <translation>„{heading}“ ausgeblendet</translation>
    </message>
    <message>
      <location filename="../../desktop/views/train.py" />
      <source>You decide</source>
      <translation>Du entscheidest</translation>
    </message>
    <message>
      <location filename="../../desktop/views/train.py" />
      <source>{sentence} Train with the preset “{name}”?</source>
      <translation>{sentence} Mit der Stufe „{name}“ trainieren?</translation>
    </message>
    <message>
      <location filename="../../desktop/views/train.py" />
      <source>Train {name}</source>
      <translation>Mit „{name}“ trainieren</translation>
    </message>
    <message>
      <location filename="../../desktop/views/welcome.py" />
      <source>Ratings of many people, to train a model of your own on</source>
      <translation>Wertungen vieler Menschen, um daraus ein eigenes Modell zu trainieren</translation>
    </message>
    <message>
      <location filename="../../desktop/views/welcome.py" />
      <source>From Letterboxd, IMDb, Trakt or a CSV.</source>
      <translation>Von Letterboxd, IMDb, Trakt oder aus einer CSV.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/welcome.py" />
      <source>Pick films you love</source>
      <translation>Wähle Filme, die du liebst</translation>
    </message>
    <message>
      <location filename="../../desktop/views/welcome.py" />
      <source>A few groups below are enough for a first list.</source>
      <translation>Ein paar Gruppen von unten reichen für eine erste Liste.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/welcome.py" />
      <source>Just browse</source>
      <translation>Nur stöbern</translation>
    </message>
    <message>
      <location filename="../../desktop/views/welcome.py" />
      <source>Begin with the well known; rate as you go.</source>
      <translation>Fang mit Bekanntem an; bewerte unterwegs.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/welcome.py" />
      <source>Show my films</source>
      <translation>Meine Filme zeigen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/welcome.py" />
      <source>No groups to pick from</source>
      <translation>Keine Gruppen zur Auswahl</translation>
    </message>
    <message>
      <location filename="../../desktop/views/welcome.py" />
      <source>This catalogue's films do not fall into groups that tell much.</source>
      <translation>Die Filme dieses Katalogs bilden keine Gruppen, die viel verraten.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/welcome.py" />
      <source>Three ways to begin. Everything stays on this computer.</source>
      <translation>Drei Wege, anzufangen. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/welcome.py" />
      <source>Get MovieLens, or open yours</source>
      <translation>MovieLens holen oder öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/welcome.py" />
      <source>Welcome. What do you love to watch?</source>
      <translation>Willkommen. Was siehst du am liebsten?</translation>
    </message>
    <message>
      <location filename="../../desktop/views/why_panel.py" />
      <source>Close why</source>
      <translation>Warum schließen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/why_panel.py" />
      <source>Why {title}</source>
      <translation>Warum {title}</translation>
    </message>
    <message>
      <location filename="../../desktop/views/why_panel.py" />
      <source>Rate</source>
      <translation>Bewerten</translation>
    </message>
    <message>
      <location filename="../../desktop/views/why_panel.py" />
      <source>More like it</source>
      <translation>Mehr davon</translation>
    </message>
    <message>
      <location filename="../../desktop/views/why_panel.py" />
      <source>match</source>
      <translation>Übereinstimmung</translation>
    </message>
    <message>
      <location filename="../../desktop/views/why_panel.py" />
      <source>In words</source>
      <translation>In Worten</translation>
    </message>
    <message>
      <location filename="../../desktop/views/why_panel.py" />
      <source>Try it</source>
      <translation>Ausprobieren</translation>
    </message>
    <message>
      <location filename="../../desktop/views/why_panel.py" />
      <source>See the whole list without that rating</source>
      <translation>Die ganze Liste ohne diese Wertung ansehen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/why_panel.py" />
      <source>Match {match} of 100</source>
      <translation>Übereinstimmung {match} von 100</translation>
    </message>
    <message>
      <location filename="../../desktop/views/why_panel.py" />
      <source>The facts</source>
      <translation>Die Fakten</translation>
    </message>
    <message>
      <location filename="../../desktop/views/why_panel.py" />
      <source>What moved it</source>
      <translation>Was ihn bewegt hat</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/as_of.py" />
      <source>Tastes as of</source>
      <translation>Geschmack vom</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/as_of.py" />
      <source>d MMM yyyy</source>
      <comment>how Qt writes a day</comment>
      <translation>d. MMM yyyy</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/as_of.py" />
      <source>An earlier day shows what you would have been recommended then</source>
      <translation>Ein früherer Tag zeigt, was dir damals empfohlen worden wäre</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/as_of.py" />
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/as_of.py" />
      <source>Back to your tastes of today</source>
      <translation>Zurück zu deinem Geschmack von heute</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/as_of.py" />
      <source>Choose an earlier day to see what would have been recommended then</source>
      <translation>Wähle einen früheren Tag, um zu sehen, was dir empfohlen worden wäre</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/bulk_bar.py" />
      <source>Choose films to rate, move or remove them. Shift and Ctrl choose several, Ctrl+A all.</source>
      <translation>Wähle Filme, um sie zu bewerten, zu verschieben oder zu entfernen. Umschalt und Strg wählen mehrere, Strg+A alle.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/bulk_bar.py" />
      <source>Remove rating</source>
      <translation>Wertung entfernen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/bulk_bar.py" />
      <source>Not seen</source>
      <translation>Nicht gesehen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/bulk_bar.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/bulk_bar.py" />
      <source>Rate the chosen films</source>
      <translation>Die gewählten Filme bewerten</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/bulk_bar.py" />
      <source>{remove}: the chosen films</source>
      <translation>{remove}: die gewählten Filme</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/bulk_bar.py" />
      <source>Take the chosen films off this list (Delete)</source>
      <translation>Die gewählten Filme von dieser Liste nehmen (Entf)</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/bulk_bar.py" />
      <source>Films like the chosen ones ({keys})</source>
      <translation>Filme wie die gewählten ({keys})</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/card_delegate.py" />
      <source>Simulated viewers</source>
      <translation>Simulierte Zuschauer</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/card_grid.py" />
      <source>Films</source>
      <translation>Filme</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/card_grid.py" />
      <source>{shown:g} of 5 stars</source>
      <translation>{shown:g} von 5 Sternen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/compare_bars.py" />
      <source>Models beside each other</source>
      <translation>Modelle nebeneinander</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/completion_popup.py" />
      <source>Films found</source>
      <translation>Gefundene Filme</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/completion_popup.py" />
      <source>No film found for “{text}”. Try fewer letters, or only the title.</source>
      <translation>Kein Film zu „{text}“ gefunden. Versuch weniger Buchstaben, oder nur den Titel.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/completion_popup.py" />
      <source>{film}. {place} of {count}</source>
      <translation>{film}. {place} von {count}</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/count_tiles.py" />
      <source>Counting</source>
      <translation>Wird gezählt</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/dial.py" />
      <source>{low} to {high}. A double click goes back to the middle.</source>
      <translation>{low} bis {high}. Ein Doppelklick führt zurück in die Mitte.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/drop_zone.py" />
      <source>Drop your export here</source>
      <translation>Leg deinen Export hier ab</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/drop_zone.py" />
      <source>Let go to read it</source>
      <translation>Loslassen, um ihn zu lesen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/drop_zone.py" />
      <source>Choose files …</source>
      <translation>Dateien wählen …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/drop_zone.py" />
      <source>Choose a folder</source>
      <translation>Einen Ordner wählen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/drop_zone.py" />
      <source>A zip as downloaded, one file or several</source>
      <translation>Ein Zip wie heruntergeladen, eine Datei oder mehrere</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/exports.py" />
      <source>Export everything</source>
      <translation>Alles exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/exports.py" />
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/exports.py" />
      <source>Export lists into a folder</source>
      <translation>Listen in einen Ordner exportieren</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/fetch_rows.py" />
      <source>I accept these terms</source>
      <translation>Ich nehme diese Bedingungen an</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/fetch_rows.py" />
      <source>Pause the download</source>
      <translation>Den Download anhalten</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/fetch_rows.py" />
      <source>Resume {title}</source>
      <translation>{title} weiterladen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/fetch_rows.py" />
      <source>Discard {title}</source>
      <translation>{title} verwerfen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/fetch_rows.py" />
      <source>Fetch it</source>
      <translation>Laden</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/fetch_rows.py" />
      <source>Its terms are inside the file; the report shows them once it is here.</source>
      <translation>Die Bedingungen stehen in der Datei; der Bericht zeigt sie, sobald sie hier ist.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/fetch_rows.py" />
      <source>Fetching …</source>
      <translation>Wird geladen …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/fetch_rows.py" />
      <source>Resume</source>
      <translation>Weiterladen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/fetch_rows.py" />
      <source>Asking what there is …</source>
      <translation>Es wird gefragt, was es gibt …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/film_groups.py" />
      <source>Key {key}</source>
      <translation>Taste {key}</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/import_list.py" />
      <source>In your file</source>
      <translation>In deiner Datei</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/import_list.py" />
      <source>What becomes of it</source>
      <translation>Was daraus wird</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/legend.py" />
      <source>Colours of the bars: {names}</source>
      <translation>Farben der Balken: {names}</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/library_table.py" />
      <source>Films of this list</source>
      <translation>Filme dieser Liste</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/marks.py" />
      <source>Keep it for later</source>
      <translation>Für später merken</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/marks.py" />
      <source>Do not suggest it again</source>
      <translation>Nicht mehr vorschlagen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/marks.py" />
      <source>{does}. On a card: {keys}</source>
      <translation>{does}. Auf einer Karte: {keys}</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/move_list.py" />
      <source>new at {after}</source>
      <translation>neu auf {after}</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/move_list.py" />
      <source>gone, was {before}</source>
      <translation>weg, war {before}</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/move_list.py" />
      <source>Films that come, go and move</source>
      <translation>Filme, die kommen, gehen und sich bewegen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/option_panel.py" />
      <source>, chosen</source>
      <translation>, gewählt</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/part_list.py" />
      <source>Parts of the score</source>
      <translation>Teile der Bewertung</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/part_list.py" />
      <source>{spoken}; together {signed}</source>
      <translation>{spoken}; zusammen {signed}</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/part_list.py" />
      <source>Together</source>
      <translation>Zusammen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/rail.py" />
      <source>System</source>
      <translation>System</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/rail.py" />
      <source>Colours: system. Press for light</source>
      <translation>Farben: wie das System. Drücken für hell</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/rail.py" />
      <source>Colours: light. Press for dark</source>
      <translation>Farben: hell. Drücken für dunkel</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/rail.py" />
      <source>Colours: dark. Press for system</source>
      <translation>Farben: dunkel. Drücken für wie das System</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/rail.py" />
      <source>The screen that is shown</source>
      <translation>Die Ansicht, die zu sehen ist</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/said_list.py" />
      <source>Not supported: {text}</source>
      <translation>Nicht belegt: {text}</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/search_box.py" />
      <source>A film you love: “Heat”, “amelie”; or a mood: “slow melancholic space films”</source>
      <translation>Ein Film, den du liebst: „Heat“, „amelie“; oder eine Stimmung auf Englisch: „slow melancholic space films“</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/search_box.py" />
      <source>A film you love: “Heat”, “amelie”, “matrix 1999”</source>
      <translation>Ein Film, den du liebst: „Heat“, „amelie“, „matrix 1999“</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/search_box.py" />
      <source>A film you love: “Heat”</source>
      <translation>Ein Film, den du liebst: „Heat“</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/search_box.py" />
      <source>A film you love</source>
      <translation>Ein Film, den du liebst</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/search_box.py" />
      <source>Search for a film</source>
      <translation>Einen Film suchen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/search_box.py" />
      <source>Type a title; arrows choose a film, Enter shows more like it</source>
      <translation>Tipp einen Titel; Pfeile wählen einen Film, Eingabe zeigt mehr davon</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/shelf.py" />
      <source>Pin to the top</source>
      <translation>Oben anheften</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/shelf.py" />
      <source>Move up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/shelf.py" />
      <source>Move down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/shelf.py" />
      <source>Hide this shelf</source>
      <translation>Dieses Regal ausblenden</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/shelf.py" />
      <source>Arrange “{heading}”</source>
      <translation>„{heading}“ anordnen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/shelf.py" />
      <source>Films to come</source>
      <translation>Filme, die noch kommen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/shelf.py" />
      <source>Back along the shelf</source>
      <translation>Im Regal zurück</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/shelf.py" />
      <source>On along the shelf</source>
      <translation>Im Regal weiter</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/shelf.py" />
      <source>Arrange this shelf</source>
      <translation>Dieses Regal anordnen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/stars.py" />
      <source>{shown}. Digits rate, minus and plus change by half a star.</source>
      <translation>{shown}. Ziffern bewerten, Minus und Plus ändern um einen halben Stern.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/stars.py" />
      <source>not rated</source>
      <translation>nicht bewertet</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/status_line.py" />
      <source>Ranked in {milliseconds:.0f} ms</source>
      <translation>Sortiert in {milliseconds:.0f} ms</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/status_line.py" />
      <source>Ranked in under 1 ms</source>
      <translation>Sortiert in unter 1 ms</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/status_line.py" />
      <source>Opening the catalogue …</source>
      <translation>Der Katalog wird geöffnet …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/status_line.py" />
      <source>Model: {line}</source>
      <translation>Modell: {line}</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/status_line.py" />
      <source>{line}: show what was sent to whom</source>
      <translation>{line}: zeigen, was an wen ging</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/toast.py" />
      <source>Undo the last change</source>
      <translation>Die letzte Änderung rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/toast.py" />
      <source>Redo what was undone</source>
      <translation>Das Rückgängige wiederholen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/toast.py" />
      <source>Half a star less</source>
      <translation>Ein halber Stern weniger</translation>
    </message>
    <message>
      <location filename="../../desktop/views/widgets/toast.py" />
      <source>Half a star more</source>
      <translation>Ein halber Stern mehr</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/compare.py" />
      <source>Once you have rated more films, your own favourites are a test too.</source>
      <translation>Sobald du mehr Filme bewertet hast, sind auch deine eigenen Lieblinge ein Test.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/compare.py" />
      <source>Switching takes a moment and can be taken back in Models.</source>
      <translation>Wechseln dauert einen Moment und lässt sich unter Modelle zurücknehmen.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/compare.py" />
      <source>Comparing …</source>
      <translation>Vergleich läuft …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/compare.py" />
      <source>Both models are asked about the same people, and about your own favourites.</source>
      <translation>Beide Modelle werden nach denselben Menschen gefragt, und nach deinen eigenen Lieblingen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/views/wizard/compare.py" />
      <source>{n} more moves are told under Models.</source>
      <translation>
        <numerusform>{n} weitere Bewegung steht unter Modelle.</numerusform>
        <numerusform>{n} weitere Bewegungen stehen unter Modelle.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/compare.py" />
      <source>How it learned</source>
      <translation>Wie es gelernt hat</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/compare.py" />
      <source>NDCG of the first ten films, with the range that chance allows</source>
      <translation>NDCG der ersten zehn Filme, mit dem Spielraum des Zufalls</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/compare.py" />
      <source>Against everything else</source>
      <translation>Neben allem anderen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/compare.py" />
      <source>Keep the old one</source>
      <translation>Das alte behalten</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/compare.py" />
      <source>Use the new model</source>
      <translation>Das neue Modell benutzen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/compare.py" />
      <source>{verdict} Use it all the same?</source>
      <translation>{verdict} Trotzdem benutzen?</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/compare.py" />
      <source>of your last {favourites} favourites in the top 10, just before you rated them; the model in use found {before}</source>
      <translation>deiner letzten {favourites} Lieblinge in den Top 10, kurz bevor du sie bewertet hast; das jetzige Modell fand {before}</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/curve.py" />
      <source>No rounds yet. The quick preset has none: it is solved, not learned step by step.</source>
      <translation>Noch keine Runden. Die Stufe „Schnell“ hat keine: Sie wird gelöst, nicht Schritt für Schritt gelernt.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/curve.py" />
      <source>loss</source>
      <comment>curve</comment>
      <translation>Verlust</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/curve.py" />
      <source>found</source>
      <comment>curve</comment>
      <translation>gefunden</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/curve.py" />
      <source>best</source>
      <comment>curve</comment>
      <translation>bester Stand</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/curve.py" />
      <source>Round {epoch}: loss {loss:.4f}</source>
      <translation>Runde {epoch}: Verlust {loss:.4f}</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/curve.py" />
      <source>{said}; best so far in round {epoch}</source>
      <translation>{said}; am besten bisher in Runde {epoch}</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/curve.py" />
      <source>Rounds of learning</source>
      <translation>Lernrunden</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/curve.py" />
      <source>Round</source>
      <translation>Runde</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/curve.py" />
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/curve.py" />
      <source>Found</source>
      <translation>Gefunden</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>MovieLens (*.zip);;All files (*)</source>
      <translation>MovieLens (*.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Train a model of your own</source>
      <translation>Ein eigenes Modell trainieren</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>It learns from what many people rated, here on this computer. Your list changes only if you say so.</source>
      <translation>Es lernt hier auf diesem Computer aus vielen Wertungen. Deine Liste ändert sich nur, wenn du es sagst.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>MovieLens latest-small</source>
      <translation>MovieLens latest-small</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>100,000 ratings, 1 MB: to try things out</source>
      <translation>100.000 Wertungen, 1 MB: zum Ausprobieren</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>MovieLens 25M</source>
      <translation>MovieLens 25M</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>25 million ratings, 262 MB: until 2019, with how strongly each tag fits a film</source>
      <translation>25 Millionen Wertungen, 262 MB: bis 2019, und wie gut jedes Schlagwort zu einem Film passt</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>MovieLens 32M</source>
      <translation>MovieLens 32M</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>32 million ratings, 239 MB: until 2023, the most films</source>
      <translation>32 Millionen Wertungen, 239 MB: bis 2023, die meisten Filme</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>As downloaded from GroupLens: latest, 100K, 1M, 10M, 20M, 25M, 32M.</source>
      <translation>Wie von GroupLens heruntergeladen: latest, 100K, 1M, 10M, 20M, 25M, 32M.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>CSV or Parquet with a row for each rating: you say which column is what.</source>
      <translation>CSV oder Parquet mit einer Zeile je Wertung: Du sagst, welche Spalte was ist.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Cut off before it was done</source>
      <translation>Unterbrochen, bevor es fertig war</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Data sets</source>
      <translation>Datensätze</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Here already</source>
      <translation>Schon hier</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Remove this data</source>
      <translation>Diese Daten entfernen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Remove the chosen data set</source>
      <translation>Den gewählten Datensatz entfernen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Next: device</source>
      <translation>Weiter: Gerät</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Open a MovieLens zip</source>
      <translation>Ein MovieLens-Zip öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Open a MovieLens folder</source>
      <translation>Einen MovieLens-Ordner öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>A table …</source>
      <translation>Eine Tabelle …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Open a table of ratings</source>
      <translation>Eine Tabelle mit Wertungen öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Stop reading</source>
      <translation>Lesen abbrechen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Go on with {name}</source>
      <translation>Mit {name} weitermachen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Forget {name}</source>
      <translation>{name} vergessen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>{line} Step 3 can add them.</source>
      <translation>{line} Schritt 3 kann sie dazunehmen.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Reading …</source>
      <translation>Wird gelesen …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Bring data</source>
      <translation>Daten bringen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>A zip …</source>
      <translation>Ein Zip …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>MovieLens on this computer</source>
      <translation>MovieLens auf diesem Computer</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Any other ratings</source>
      <translation>Beliebige andere Wertungen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Download …</source>
      <translation>Herunterladen …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Download {title}</source>
      <translation>{title} herunterladen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Reading</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Forget it</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/dataset.py" />
      <source>Looking at it …</source>
      <translation>Wird angesehen …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/device.py" />
      <source>Looking what there is …</source>
      <translation>Mal sehen, was es gibt …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/device.py" />
      <source>A few seconds: each does a small sum, to foresee how long training takes</source>
      <translation>Ein paar Sekunden: Jedes rechnet ein wenig, um vorherzusehen, wie lange das Training dauert</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/device.py" />
      <source>What should do the work?</source>
      <translation>Was soll die Arbeit machen?</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/device.py" />
      <source>The window stays usable meanwhile: training steps back when anything else needs the computer.</source>
      <translation>Das Fenster bleibt dabei benutzbar: Das Training tritt zurück, sobald etwas anderes den Computer braucht.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/device.py" />
      <source>Devices</source>
      <translation>Geräte</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/device.py" />
      <source>Next: preset</source>
      <translation>Weiter: Stufe</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/expert.py" />
      <source>{label}, {default} if left empty</source>
      <translation>{label}, {default}, wenn es leer bleibt</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/expert.py" />
      <source>{default} (usual)</source>
      <translation>{default} (üblich)</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/light.py" />
      <source>Open a model from a file, a folder or the web, switch, and switch back.</source>
      <translation>Öffne ein Modell aus einer Datei, einem Ordner oder dem Netz, wechsle, und wechsle zurück.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/light.py" />
      <source>Get Marquee's full package from where you got this one, and install it in its place: it is larger, since it brings what training needs. Your ratings, lists and models stay as they are.</source>
      <translation>Hol dir Marquees volles Paket dort, woher du dieses hast, und installiere es an seiner Stelle: Es ist größer, denn es bringt mit, was das Training braucht. Deine Wertungen, Listen und Modelle bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/light.py" />
      <source>This is the light package: it does not train</source>
      <translation>Dies ist das leichte Paket: Es trainiert nicht</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/light.py" />
      <source>It recommends and explains with models that were trained elsewhere, and needs a quarter of the space.</source>
      <translation>Es empfiehlt und erklärt mit Modellen, die anderswo trainiert wurden, und braucht ein Viertel des Platzes.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/light.py" />
      <source>Go to models</source>
      <translation>Zu den Modellen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/light.py" />
      <source>What you can do</source>
      <translation>Was du tun kannst</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/light.py" />
      <source>Use a model that somebody trained</source>
      <translation>Ein Modell benutzen, das jemand trainiert hat</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/light.py" />
      <source>Train one of your own</source>
      <translation>Selbst eines trainieren</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>As one more viewer among many. Your lists follow your ratings without this too, and at once.</source>
      <translation>Als ein Zuschauer mehr unter vielen. Deine Listen folgen deinen Wertungen auch ohne das, und sofort.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>How thoroughly?</source>
      <translation>Wie gründlich?</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>Times are foreseen from the size of the data and what was measured on this computer.</source>
      <translation>Die Zeiten sind aus der Größe der Daten und Messungen auf diesem Computer vorhergesagt.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>Presets</source>
      <translation>Stufen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>Add them</source>
      <translation>Dazunehmen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>Add my own ratings</source>
      <translation>Meine eigenen Wertungen dazunehmen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>Name of the new model</source>
      <translation>Name des neuen Modells</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>About this one</source>
      <translation>Zu diesem hier</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>My own ratings</source>
      <translation>Meine eigenen Wertungen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>More: every setting</source>
      <translation>Mehr: jede Einstellung</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>So that you know it among your models.</source>
      <translation>Damit du es unter deinen Modellen erkennst.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>Start training</source>
      <translation>Training starten</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>My own {ratings}</source>
      <translation>Von mir: {ratings}</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/preset.py" />
      <source>My own ratings: none yet</source>
      <translation>Von mir: noch keine Wertungen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>A model is being trained. If you close Marquee now, it goes on where it is when you come back.</source>
      <translation>Gerade wird ein Modell trainiert. Wenn du Marquee jetzt schließt, geht es dort weiter, wenn du wiederkommst.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Stop, and forget this training? Nothing of it stays. “Stop, keep the best” ends it with a model.</source>
      <translation>Abbrechen und dieses Training vergessen? Nichts davon bleibt. „Beenden, das Beste behalten“ schließt es mit einem Modell ab.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Pausing …</source>
      <translation>Hält an …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Paused</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Finishing with the best so far …</source>
      <translation>Es endet mit dem Besten bisher …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>You can go on using Marquee, or close it and go on later.</source>
      <translation>Du kannst Marquee weiter benutzen, oder es schließen und später weitermachen.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Close, go on later</source>
      <translation>Schließen, später weiter</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Keep training</source>
      <translation>Weiter trainieren</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Cancel …</source>
      <translation>Abbrechen …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Cancel the training</source>
      <translation>Das Training abbrechen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Go on with the training</source>
      <translation>Mit dem Training weitermachen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Pause the training</source>
      <translation>Das Training anhalten</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>How it learns</source>
      <translation>Wie es lernt</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Rounds</source>
      <translation>Runden</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Stop, keep the best</source>
      <translation>Beenden, das Beste behalten</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/run.py" />
      <source>Stop and forget it</source>
      <translation>Abbrechen und vergessen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/steps.py" />
      <source>Step {number}: {words}</source>
      <translation>Schritt {number}: {words}</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/steps.py" />
      <source>here</source>
      <translation>hier</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/steps.py" />
      <source>done</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/steps.py" />
      <source>to come</source>
      <translation>kommt noch</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>Tables (*.csv *.tsv *.txt *.parquet *.pq);;All files (*)</source>
      <translation>Tabellen (*.csv *.tsv *.txt *.parquet *.pq);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>Titles, years and genres often stand in a file of their own.</source>
      <translation>Titel, Jahre und Genres stehen oft in einer eigenen Datei.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>Which column is what?</source>
      <translation>Welche Spalte ist was?</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>Viewer and film are needed, the rest is good to have. Beside each stand the first rows.</source>
      <translation>Zuschauer und Film müssen sein, der Rest ist gut zu haben. Daneben stehen die ersten Zeilen.</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>Column: {part}</source>
      <translation>Spalte: {part}</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>As found</source>
      <translation>Wie gefunden</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>Open a file of films</source>
      <translation>Eine Datei mit Filmen öffnen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>A file of films …</source>
      <translation>Eine Datei mit Filmen …</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>Without it</source>
      <translation>Ohne sie</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>Read the table</source>
      <translation>Die Tabelle lesen</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>{low} to {high}</source>
      <translation>{low} bis {high}</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>About the films</source>
      <translation>Über die Filme</translation>
    </message>
    <message>
      <location filename="../../desktop/views/wizard/table.py" />
      <source>Film, among the films</source>
      <translation>Film, unter den Filmen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/views/words_box.py" />
      <source>Hide the {n} sentences that are not supported</source>
      <translation>
        <numerusform>Den einen nicht belegten Satz verbergen</numerusform>
        <numerusform>Die {n} nicht belegten Sätze verbergen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../desktop/views/words_box.py" />
      <source>Show the {n} sentences that are not supported</source>
      <translation>
        <numerusform>Den einen nicht belegten Satz zeigen</numerusform>
        <numerusform>Die {n} nicht belegten Sätze zeigen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../desktop/views/words_box.py" />
      <source>Stop the words of the model</source>
      <translation>Die Worte des Modells anhalten</translation>
    </message>
    <message>
      <location filename="../../desktop/views/words_box.py" />
      <source>Show what is not supported</source>
      <translation>Zeigen, was nicht belegt ist</translation>
    </message>
    <message>
      <location filename="../../desktop/views/words_box.py" />
      <source>Hide what is not supported</source>
      <translation>Verbergen, was nicht belegt ist</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/bundle.py" />
      <source>The bundle's {name} was changed or damaged after it was sealed; get the bundle again.</source>
      <translation>{name} im Bündel wurde nach dem Versiegeln verändert oder beschädigt; hol das Bündel noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/bundle.py" />
      <source>The bundle's manifest does not list {name}; get the bundle again.</source>
      <translation>Das Manifest des Bündels nennt {name} nicht; hol das Bündel noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/bundle.py" />
      <source>The bundle's manifest lists far too many files to be one.</source>
      <translation>Das Manifest des Bündels nennt viel zu viele Dateien, um eines zu sein.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/bundle.py" />
      <source>{folder} is not a bundle: it has no {file}.</source>
      <translation>{folder} ist kein Bündel: {file} fehlt darin.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/bundle.py" />
      <source>The bundle has no report that can be read; get the bundle again.</source>
      <translation>Das Bündel hat keinen lesbaren Bericht; hol das Bündel noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/bundle.py" />
      <source>The bundle lacks its file {name}; get the bundle again.</source>
      <translation>Dem Bündel fehlt seine Datei {name}; hol das Bündel noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/bundle.py" />
      <source>The bundle's manifest describes other arrays than it has; get the bundle again.</source>
      <translation>Das Manifest des Bündels beschreibt andere Daten, als darin sind; hol das Bündel noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/bundle.py" />
      <source>The bundle's neighbour lists or counts do not fit together; get the bundle again.</source>
      <translation>Die Nachbarlisten oder Zählungen des Bündels passen nicht zusammen; hol das Bündel noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/bundle.py" />
      <source>The bundle's manifest lists a file this Marquee does not know ({name!r}).</source>
      <translation>Das Manifest des Bündels nennt eine Datei, die dieses Marquee nicht kennt ({name!r}).</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/bundle.py" />
      <source>The bundle's manifest.json is far too large to be one.</source>
      <translation>Die manifest.json des Bündels ist viel zu groß, um eine zu sein.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/bundle.py" />
      <source>The bundle's manifest.json is damaged; get the bundle again.</source>
      <translation>Die manifest.json des Bündels ist beschädigt; hol das Bündel noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/bundle.py" />
      <source>{path} cannot be read: {reason}.</source>
      <translation>{path} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/bundle.py" />
      <source>The bundle's report.json is no report; get the bundle again.</source>
      <translation>Die report.json des Bündels ist kein Bericht; hol das Bündel noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/bundle.py" />
      <source>The bundle's {name} cannot be read: {reason}.</source>
      <translation>{name} im Bündel lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/bundle.py" />
      <source>The bundle's {name} is not a readable array; get the bundle again.</source>
      <translation>{name} im Bündel lässt sich nicht als Daten lesen; hol das Bündel noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/bundle.py" />
      <source>The bundle's {name} has the wrong type or shape; get the bundle again.</source>
      <translation>{name} im Bündel hat die falsche Art oder Größe; hol das Bündel noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/bundle.py" />
      <source>The bundle's catalogue cannot be used: {reason}</source>
      <translation>Der Katalog des Bündels ist nicht zu gebrauchen: {reason}</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/bundle.py" />
      <source>The bundle's {name} does not cover its {n_films} films; get the bundle again.</source>
      <translation>{name} im Bündel umfasst nicht seine {n_films} Filme; hol das Bündel noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/bundle.py" />
      <source>The bundle's catalogue and manifest disagree on the number of films.</source>
      <translation>Katalog und Manifest des Bündels nennen verschieden viele Filme.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/bundle.py" />
      <source>The bundle's {name} holds values that are not numbers; get the bundle again.</source>
      <translation>{name} im Bündel enthält Werte, die keine Zahlen sind; hol das Bündel noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/bundle.py" />
      <source>The bundle's {name} holds values out of all range; get the bundle again.</source>
      <translation>{name} im Bündel enthält Werte außerhalb jedes Bereichs; hol das Bündel noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/files.py" />
      <source>{name} cannot be written ({reason}); free some space.</source>
      <translation>{name} lässt sich nicht schreiben ({reason}); schaff etwas Platz.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/installed.py" />
      <source>{file} was damaged: which model was in use, and which ones before, is no longer known. The starter is in use; your other models are still installed.</source>
      <translation>{file} war beschädigt: Welches Modell benutzt wurde, und welche davor, ist nicht mehr bekannt. Jetzt wird der Starter benutzt; deine anderen Modelle sind noch installiert.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/installed.py" />
      <source>{file} was damaged and was put right from its copy; nothing is lost.</source>
      <translation>{file} war beschädigt und wurde aus der Kopie wiederhergestellt; nichts ist verloren.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/installed.py" />
      <source>{root} cannot be written ({reason}); free some space.</source>
      <translation>{root} lässt sich nicht schreiben ({reason}); schaff etwas Platz.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/manifest.py" />
      <source>{name} is not allowed</source>
      <translation>{name} ist nicht erlaubt</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/manifest.py" />
      <source>expected a text</source>
      <translation>erwartet wird ein Text</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/manifest.py" />
      <source>expected a count</source>
      <translation>erwartet wird eine Anzahl</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/manifest.py" />
      <source>expected a finite number</source>
      <translation>erwartet wird eine endliche Zahl</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/manifest.py" />
      <source>expected a number above 0</source>
      <translation>erwartet wird eine Zahl über 0</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/manifest.py" />
      <source>expected a number between 0 and 1</source>
      <translation>erwartet wird eine Zahl zwischen 0 und 1</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/manifest.py" />
      <source>expected an object</source>
      <translation>erwartet wird ein Objekt</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/manifest.py" />
      <source>the settings are too deep</source>
      <translation>die Einstellungen sind zu tief geschachtelt</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/manifest.py" />
      <source>viewers is neither real nor simulated</source>
      <translation>viewers ist weder real noch simulated</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/manifest.py" />
      <source>a weight is out of range</source>
      <translation>ein Gewicht liegt außerhalb des Bereichs</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/manifest.py" />
      <source>a weight for each term is needed</source>
      <translation>jeder Teil braucht ein Gewicht</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/manifest.py" />
      <source>This folder's manifest.json is not a Marquee bundle manifest.</source>
      <translation>Die manifest.json dieses Ordners ist kein Manifest eines Marquee-Bündels.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/manifest.py" />
      <source>This bundle was made by a newer Marquee (format {version}, this app reads {ours}); update Marquee to use it.</source>
      <translation>Dieses Bündel stammt aus einem neueren Marquee (Format {version}, diese App liest {ours}); aktualisiere Marquee, um es zu benutzen.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/manifest.py" />
      <source>This bundle was made by an older Marquee (format {version}, this app reads {ours}); train it again.</source>
      <translation>Dieses Bündel stammt aus einem älteren Marquee (Format {version}, diese App liest {ours}); trainiere es neu.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/manifest.py" />
      <source>The bundle's manifest.json lacks or garbles a field ({reason}); get it again.</source>
      <translation>In der manifest.json des Bündels fehlt etwas, oder es ist verdorben ({reason}); hol das Bündel noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/manifest.py" />
      <source>The bundle's manifest.json was changed after it was sealed; get the bundle again.</source>
      <translation>Die manifest.json des Bündels wurde nach dem Versiegeln verändert; hol das Bündel noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/pack.py" />
      <source>{target} is a folder; name a file that ends in {ending}.</source>
      <translation>{target} ist ein Ordner; nenne eine Datei, die auf {ending} endet.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/pack.py" />
      <source>{path} does not exist.</source>
      <translation>{path} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/pack.py" />
      <source>{path} is no file; choose a {ending} file or the folder of a bundle.</source>
      <translation>{path} ist keine Datei; wähle eine {ending}-Datei oder den Ordner eines Bündels.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/pack.py" />
      <source>{name} is no Marquee bundle: it has no {manifest}.</source>
      <translation>{name} ist kein Marquee-Bündel: Ihm fehlt {manifest}.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/pack.py" />
      <source>{name} does not hold just the files that its manifest lists; get the bundle again.</source>
      <translation>{name} enthält nicht genau die Dateien, die sein Manifest nennt; hol das Bündel noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/pack.py" />
      <source>{target} cannot be written ({reason}); free some space.</source>
      <translation>{target} lässt sich nicht schreiben ({reason}); schaff etwas Platz.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/pack.py" />
      <source>{name}: it is not a whole zip file; get it again.</source>
      <translation>{name}: Das ist keine vollständige Zip-Datei; hol sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/pack.py" />
      <source>{name} holds another {name2} than its manifest says; get the bundle again.</source>
      <translation>{name} enthält ein anderes {name2}, als sein Manifest sagt; hol das Bündel noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/registry.py" />
      <source>ships with Marquee</source>
      <translation>bei Marquee dabei</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/registry.py" />
      <source>trained here</source>
      <translation>hier trainiert</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/registry.py" />
      <source>The bundle's {name} is missing or damaged; get the bundle again.</source>
      <translation>{name} im Bündel fehlt oder ist beschädigt; hol das Bündel noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/registry.py" />
      <source>There is no installed model “{name}”.</source>
      <translation>Es ist kein Modell „{name}“ installiert.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/registry.py" />
      <source>The starter ships with Marquee and stays.</source>
      <translation>Der Starter gehört zu Marquee und bleibt.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/registry.py" />
      <source>There is no earlier model to go back to.</source>
      <translation>Es gibt kein früheres Modell, zu dem es zurückginge.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/registry.py" />
      <source>“{name}” is in use; activate another model before you delete it.</source>
      <translation>„{name}“ wird benutzt; nimm ein anderes Modell, bevor du es löschst.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/registry.py" />
      <source>The bundle changed while it was installed; try again.</source>
      <translation>Das Bündel hat sich beim Installieren geändert; versuch es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/remote.py" />
      <source>Fetching {title}</source>
      <translation>{title} wird geladen</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/remote.py" />
      <source>The bundle is larger than {value} GB; Marquee does not fetch it.</source>
      <translation>Das Bündel ist größer als {value} GB; Marquee lädt es nicht.</translation>
    </message>
    <message>
      <location filename="../../engine/bundles/remote.py" />
      <source>{folder} cannot be written ({reason}); free some space.</source>
      <translation>{folder} lässt sich nicht schreiben ({reason}); schaff etwas Platz.</translation>
    </message>
    <message>
      <location filename="../../engine/data/atomic.py" />
      <source>{target} cannot be written: {nearest} is a file; choose a folder.</source>
      <translation>{target} lässt sich nicht schreiben: {nearest} ist eine Datei; wähle einen Ordner.</translation>
    </message>
    <message>
      <location filename="../../engine/data/atomic.py" />
      <source>{target} cannot be written: {nearest} is read-only; choose another place.</source>
      <translation>{target} lässt sich nicht schreiben: {nearest} ist schreibgeschützt; wähle einen anderen Ort.</translation>
    </message>
    <message>
      <location filename="../../engine/data/atomic.py" />
      <source>{target} already holds other files; choose an empty folder or a new name.</source>
      <translation>{target} enthält schon andere Dateien; wähle einen leeren Ordner oder einen neuen Namen.</translation>
    </message>
    <message>
      <location filename="../../engine/data/atomic.py" />
      <source>{target} cannot be read ({reason}); choose another place.</source>
      <translation>{target} lässt sich nicht lesen ({reason}); wähle einen anderen Ort.</translation>
    </message>
    <message>
      <location filename="../../engine/data/atomic.py" />
      <source>{target} cannot be removed ({reason}).</source>
      <translation>{target} lässt sich nicht entfernen ({reason}).</translation>
    </message>
    <message>
      <location filename="../../engine/data/atomic.py" />
      <source>{target} cannot be written: {place} is a file; choose a folder.</source>
      <translation>{target} lässt sich nicht schreiben: {place} ist eine Datei; wähle einen Ordner.</translation>
    </message>
    <message>
      <location filename="../../engine/data/atomic.py" />
      <source>{target} cannot be written ({reason}); free space or choose another place.</source>
      <translation>{target} lässt sich nicht schreiben ({reason}); schaff Platz, oder wähle einen anderen Ort.</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>the column {name} holds something that is not a whole number</source>
      <translation>die Spalte {name} enthält etwas, das keine ganze Zahl ist</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>the column {name} has {entries} entries for {count} titles</source>
      <translation>die Spalte {name} hat {entries} Einträge für {count} Titel</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>the column {name} holds something that is not a short list</source>
      <translation>die Spalte {name} enthält etwas, das keine kurze Liste ist</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>the column {name} holds something that is not text</source>
      <translation>die Spalte {name} enthält etwas, das kein Text ist</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>a year is out of range</source>
      <translation>ein Jahr liegt außerhalb des Bereichs</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>the title in row {row} is empty</source>
      <translation>der Titel in Zeile {row} ist leer</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>an id occurs twice</source>
      <translation>eine Nummer kommt zweimal vor</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>it holds no table</source>
      <translation>er enthält keine Tabelle</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>its format is {version!r}, this Marquee reads {ours}</source>
      <translation>sein Format ist {version!r}, dieses Marquee liest {ours}</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>the column {name} is missing</source>
      <translation>die Spalte {name} fehlt</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>a title is not text</source>
      <translation>ein Titel ist kein Text</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>the column {name} holds a number that is too large</source>
      <translation>die Spalte {name} enthält eine zu große Zahl</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>{path} is too large for a catalogue of films.</source>
      <translation>{path} ist zu groß für einen Filmkatalog.</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>The catalogue {path} cannot be read ({reason}).</source>
      <translation>Der Katalog {path} lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>The catalogue {path} is damaged: it is not JSON.</source>
      <translation>Der Katalog {path} ist beschädigt: Er ist kein JSON.</translation>
    </message>
    <message>
      <location filename="../../engine/data/catalogue.py" />
      <source>The catalogue {path} is damaged: {reason}.</source>
      <translation>Der Katalog {path} ist beschädigt: {reason}.</translation>
    </message>
    <message>
      <location filename="../../engine/data/columns.py" />
      <source>say which column holds the viewer and the film; found are {found}.</source>
      <translation>sag, in welchen Spalten Zuschauer und Film stehen; gefunden: {found}.</translation>
    </message>
    <message>
      <location filename="../../engine/data/columns.py" />
      <source>say which column holds the viewer; found are {found}.</source>
      <translation>sag, in welcher Spalte der Zuschauer steht; gefunden: {found}.</translation>
    </message>
    <message>
      <location filename="../../engine/data/columns.py" />
      <source>say which column holds the film; found are {found}.</source>
      <translation>sag, in welcher Spalte der Film steht; gefunden: {found}.</translation>
    </message>
    <message>
      <location filename="../../engine/data/columns.py" />
      <source>{low:g} to {high:g}</source>
      <translation>{low:g} bis {high:g}</translation>
    </message>
    <message>
      <location filename="../../engine/data/columns.py" />
      <source>none</source>
      <comment>columns</comment>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../../engine/data/columns.py" />
      <source>ratings go from {low:g} to {high:g}, which is no usual scale; say which one it is, such as 1-10: what lies outside is left out.</source>
      <translation>die Wertungen gehen von {low:g} bis {high:g}, das ist keine übliche Skala; sag, welche es ist, etwa 1-10: Was außerhalb liegt, bleibt weg.</translation>
    </message>
    <message>
      <location filename="../../engine/data/columns.py" />
      <source>viewer and film cannot be the same column.</source>
      <translation>Zuschauer und Film können nicht dieselbe Spalte sein.</translation>
    </message>
    <message>
      <location filename="../../engine/data/columns.py" />
      <source>“{text}” is no scale; the first number must be the lower one.</source>
      <translation>„{text}“ ist keine Skala; die erste Zahl muss die kleinere sein.</translation>
    </message>
    <message>
      <location filename="../../engine/data/columns.py" />
      <source>there is no “{part}” to say; there are {parts}.</source>
      <translation>„{part}“ gibt es hier nicht anzugeben; es gibt {parts}.</translation>
    </message>
    <message>
      <location filename="../../engine/data/columns.py" />
      <source>no column is called “{title}”; found are {found}.</source>
      <translation>keine Spalte heißt „{title}“; gefunden: {found}.</translation>
    </message>
    <message>
      <location filename="../../engine/data/columns.py" />
      <source>“{text}” is no scale; write it as the lowest and the highest, such as 1-10.</source>
      <translation>„{text}“ ist keine Skala; schreib sie als niedrigste und höchste Wertung, etwa 1-10.</translation>
    </message>
    <message>
      <location filename="../../engine/data/dataset.py" />
      <source>The dataset {folder} is damaged: {reason}; import it again.</source>
      <translation>Der Datensatz {folder} ist beschädigt: {reason}; importiere ihn noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/data/dataset.py" />
      <source>genome must be float16 [{n_films}, at most {most}], not {dtype} {shape}</source>
      <translation>das Genom muss float16 [{n_films}, höchstens {most}] sein, nicht {dtype} {shape}</translation>
    </message>
    <message>
      <location filename="../../engine/data/dataset.py" />
      <source>genome holds something that is no entry of a unit vector</source>
      <translation>das Genom enthält etwas, das zu keinem Einheitsvektor gehört</translation>
    </message>
    <message>
      <location filename="../../engine/data/dataset.py" />
      <source>The dataset {folder} was made by a newer Marquee (format {version}); update Marquee.</source>
      <translation>Der Datensatz {folder} stammt aus einem neueren Marquee (Format {version}); aktualisiere Marquee.</translation>
    </message>
    <message>
      <location filename="../../engine/data/dataset.py" />
      <source>{file} does not describe a dataset of format {ours}</source>
      <translation>{file} beschreibt keinen Datensatz im Format {ours}</translation>
    </message>
    <message>
      <location filename="../../engine/data/dataset.py" />
      <source>the films of the interactions are not those of the catalogue</source>
      <translation>die Filme der Wertungen sind nicht die des Katalogs</translation>
    </message>
    <message>
      <location filename="../../engine/data/dataset.py" />
      <source>there are no interactions</source>
      <translation>es sind keine Wertungen da</translation>
    </message>
    <message>
      <location filename="../../engine/data/dataset.py" />
      <source>its arrays are not as long as {file} says</source>
      <translation>seine Spalten sind nicht so lang, wie {file} sagt</translation>
    </message>
    <message>
      <location filename="../../engine/data/dataset.py" />
      <source>its catalogue lists other films than its interactions</source>
      <translation>sein Katalog nennt andere Filme als seine Wertungen</translation>
    </message>
    <message>
      <location filename="../../engine/data/dataset.py" />
      <source>The dataset was changed since it was written; import it again.</source>
      <translation>Der Datensatz wurde verändert, seit er geschrieben wurde; importiere ihn noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/data/dataset.py" />
      <source>{folder} is no dataset: it has no {file}.</source>
      <translation>{folder} ist kein Datensatz: {file} fehlt darin.</translation>
    </message>
    <message>
      <location filename="../../engine/data/dataset.py" />
      <source>{path} cannot be read ({reason}).</source>
      <translation>{path} lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
      <location filename="../../engine/data/dataset.py" />
      <source>{file} is not JSON</source>
      <translation>{file} ist kein JSON</translation>
    </message>
    <message>
      <location filename="../../engine/data/dataset.py" />
      <source>“{name}” in {file} is not of type {kind}</source>
      <translation>„{name}“ in {file} ist nicht vom Typ {kind}</translation>
    </message>
    <message>
      <location filename="../../engine/data/dataset.py" />
      <source>{name} is missing</source>
      <translation>{name} fehlt</translation>
    </message>
    <message>
      <location filename="../../engine/data/dataset.py" />
      <source>{name} is not a whole array</source>
      <translation>{name} ist nicht vollständig</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{host} answered {status} instead of {name}.</source>
      <translation>{host} hat mit {status} geantwortet statt mit {name}.</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{netloc} sends us round in circles.</source>
      <translation>{netloc} schickt uns im Kreis.</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>“{url}” does not begin with https://; Marquee fetches over HTTPS only.</source>
      <translation>„{url}“ beginnt nicht mit https://; Marquee lädt nur über HTTPS.</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{name} comes in a packing that was not asked for ({encoding}).</source>
      <translation>{name} kommt in einer Verpackung, nach der nicht gefragt wurde ({encoding}).</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{host} is busy or broken ({status}).</source>
      <translation>{host} ist beschäftigt oder gestört ({status}).</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{host} has no {name} ({status}); check the address.</source>
      <translation>{host} hat kein {name} ({status}); prüf die Adresse.</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{host} does not give {name} to everybody ({status}).</source>
      <translation>{host} gibt {name} nicht jedem ({status}).</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{name} has {total:,} bytes on its host; {expected:,} were expected.</source>
      <translation>{name} hat dort {total:,} Bytes; erwartet waren {expected:,}.</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{name} is larger than it may be ({total:,} bytes); it was not fetched.</source>
      <translation>{name} ist größer, als es sein darf ({total:,} Bytes); es wurde nicht geladen.</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{folder} has {left:,.0f} MB free; {wanted:,.0f} MB are needed. Free some space.</source>
      <translation>In {folder} sind {left:,.0f} MB frei; nötig sind {wanted:,.0f} MB. Schaff etwas Platz.</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>“{url}” is not an address that Marquee can read.</source>
      <translation>„{url}“ ist keine Adresse, die Marquee lesen kann.</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>The address on {host} holds a name or password; Marquee fetches public files only.</source>
      <translation>Die Adresse bei {host} enthält einen Namen oder ein Passwort; Marquee lädt nur öffentliche Dateien.</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{netloc} sends us to {where}; Marquee does not follow. Use the file's own address.</source>
      <translation>{netloc} schickt uns zu {where}; Marquee folgt nicht. Nimm die eigene Adresse der Datei.</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{netloc} sent another piece of {name} than it was asked for.</source>
      <translation>{netloc} hat ein anderes Stück von {name} geschickt als das gewünschte.</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{target} cannot be written ({reason}); free space and go on.</source>
      <translation>{target} lässt sich nicht schreiben ({reason}); schaff Platz und mach weiter.</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>The connection broke while {name} was fetched; try again.</source>
      <translation>Die Verbindung brach ab, während {name} geladen wurde; versuch es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{name} has changed on its host.</source>
      <translation>{name} hat sich dort geändert.</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>The connection broke while {name} was fetched.</source>
      <translation>Die Verbindung brach ab, während {name} geladen wurde.</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{netloc} sends us to an address that is none.</source>
      <translation>{netloc} schickt uns zu einer Adresse, die keine ist.</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{name} is larger than it may be; it was not fetched.</source>
      <translation>{name} ist größer, als es sein darf; es wurde nicht geladen.</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{name} arrived, but is not the file it should be; it was thrown away.</source>
      <translation>{name} kam an, ist aber nicht die richtige Datei; sie wurde weggeworfen.</translation>
    </message>
    <message>
      <location filename="../../engine/data/download.py" />
      <source>{name} is larger than its host said; the download was stopped.</source>
      <translation>{name} ist größer als angegeben; der Download wurde beendet.</translation>
    </message>
    <message>
      <location filename="../../engine/data/download_movielens.py" />
      <source>100,836 ratings of 9,742 films by 610 viewers, until 2018: to try things out</source>
      <translation>100.836 Wertungen von 9.742 Filmen durch 610 Zuschauer, bis 2018: zum Ausprobieren</translation>
    </message>
    <message>
      <location filename="../../engine/data/download_movielens.py" />
      <source>25 million ratings of 62,423 films by 162,541 viewers, until 2019, with the tag genome</source>
      <translation>25 Millionen Wertungen von 62.423 Filmen durch 162.541 Zuschauer, bis 2019, mit dem Tag-Genom</translation>
    </message>
    <message>
      <location filename="../../engine/data/download_movielens.py" />
      <source>32 million ratings of 87,585 films by 200,948 viewers, until 2023</source>
      <translation>32 Millionen Wertungen von 87.585 Filmen durch 200.948 Zuschauer, bis 2023</translation>
    </message>
    <message>
      <location filename="../../engine/data/download_movielens.py" />
      <source>There is no data set “{name}” to download; choose {choices}.</source>
      <translation>Es gibt keinen Datensatz „{name}“ zum Herunterladen; wähle {choices}.</translation>
    </message>
    <message>
      <location filename="../../engine/data/downloads.py" />
      <source>{place} cannot be written ({reason}); free some space.</source>
      <translation>{place} lässt sich nicht schreiben ({reason}); schaff etwas Platz.</translation>
    </message>
    <message>
      <location filename="../../engine/data/films_table.py" />
      <source>{film} stands on line {line} already.</source>
      <translation>{film} steht schon in Zeile {line}.</translation>
    </message>
    <message>
      <location filename="../../engine/data/films_table.py" />
      <source>the title is empty.</source>
      <translation>der Titel ist leer.</translation>
    </message>
    <message>
      <location filename="../../engine/data/films_table.py" />
      <source>it holds no films.</source>
      <translation>es sind keine Filme darin.</translation>
    </message>
    <message>
      <location filename="../../engine/data/generic.py" />
      <source>Nobody's ratings are in it: each row counts as {liked:g} stars, and how sure a recommendation is cannot be learned.</source>
      <translation>Es sind keine Wertungen darin: Jede Zeile zählt als {liked:g} Sterne, und wie sicher eine Empfehlung ist, lässt sich nicht lernen.</translation>
    </message>
    <message>
      <location filename="../../engine/data/generic.py" />
      <source>All ratings are {rating:g}, which tells nothing: each row counts as {liked:g} stars, and how sure a recommendation is cannot be learned.</source>
      <translation>Alle Wertungen sind {rating:g}, das sagt nichts: Jede Zeile zählt als {liked:g} Sterne, und wie sicher eine Empfehlung ist, lässt sich nicht lernen.</translation>
    </message>
    <message>
      <location filename="../../engine/data/generic.py" />
      <source>Ratings from {scale} were brought to {stars} stars.</source>
      <translation>Wertungen von {scale} wurden auf {stars} Sterne umgerechnet.</translation>
    </message>
    <message>
      <location filename="../../engine/data/generic.py" />
      <source>{file} has no film {film}</source>
      <translation>{file} kennt keinen Film {film}</translation>
    </message>
    <message>
      <location filename="../../engine/data/generic.py" />
      <source>a rating of {rating:g} is outside the scale</source>
      <translation>eine Wertung von {rating:g} liegt außerhalb der Skala</translation>
    </message>
    <message>
      <location filename="../../engine/data/generic.py" />
      <source>{time:.15g} is no time since 1970</source>
      <translation>{time:.15g} ist kein Zeitpunkt seit 1970</translation>
    </message>
    <message>
      <location filename="../../engine/data/genome.py" />
      <source>it cannot be read as a tag genome.</source>
      <translation>das lässt sich nicht als Tag-Genom lesen.</translation>
    </message>
    <message>
      <location filename="../../engine/data/genome.py" />
      <source>it holds {count} tags, not 1 to {most:,}.</source>
      <translation>es sind {count} Tags darin, nicht 1 bis {most:,}.</translation>
    </message>
    <message>
      <location filename="../../engine/data/genome.py" />
      <source>“{value}” is not a number between 0 and 1.</source>
      <translation>„{value}“ ist keine Zahl zwischen 0 und 1.</translation>
    </message>
    <message>
      <location filename="../../engine/data/genome.py" />
      <source>it holds no scores.</source>
      <translation>es sind keine Zahlen darin.</translation>
    </message>
    <message>
      <location filename="../../engine/data/genome.py" />
      <source>no tag has the number {tag}.</source>
      <translation>kein Tag hat die Nummer {tag}.</translation>
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Action</source>
      <translation>Action</translation>
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Adventure</source>
      <translation>Abenteuer</translation>
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Animation</source>
      <translation>Animation</translation>
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Children</source>
      <translation>Kinder</translation>
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Comedy</source>
      <translation>Komödie</translation>
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Crime</source>
      <translation>Krimi</translation>
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Documentary</source>
      <translation>Doku</translation>
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Drama</source>
      <translation>Drama</translation>
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Fantasy</source>
      <translation>Fantasy</translation>
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Film-Noir</source>
      <translation>Film noir</translation>
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Horror</source>
      <translation>Horror</translation>
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>IMAX</source>
      <translation>IMAX</translation>
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Musical</source>
      <translation>Musical</translation>
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Mystery</source>
      <translation>Mystery</translation>
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Romance</source>
      <translation>Romanze</translation>
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Sci-Fi</source>
      <translation>Sci-Fi</translation>
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Thriller</source>
      <translation>Thriller</translation>
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>War</source>
      <translation>Krieg</translation>
    </message>
    <message>
      <location filename="../../engine/data/genres.py" />
      <source>Western</source>
      <translation>Western</translation>
    </message>
    <message>
      <location filename="../../engine/data/interactions.py" />
      <source>item {item} is not among the known items</source>
      <translation>Film {item} ist keiner der bekannten</translation>
    </message>
    <message>
      <location filename="../../engine/data/interactions.py" />
      <source>rating is not always between {low} and {high}</source>
      <translation>eine Wertung liegt nicht zwischen {low} und {high}</translation>
    </message>
    <message>
      <location filename="../../engine/data/interactions.py" />
      <source>time is negative or not sorted</source>
      <translation>die Zeiten sind negativ oder nicht geordnet</translation>
    </message>
    <message>
      <location filename="../../engine/data/interactions.py" />
      <source>{name} points outside its {rows} rows</source>
      <translation>{name} zeigt hinter seine {rows} Zeilen</translation>
    </message>
    <message>
      <location filename="../../engine/data/interactions.py" />
      <source>{name}_ids repeats an id</source>
      <translation>{name}_ids nennt eine Nummer zweimal</translation>
    </message>
    <message>
      <location filename="../../engine/data/left_out.py" />
      <source>it has too few or too many fields</source>
      <translation>sie hat zu wenige oder zu viele Felder</translation>
    </message>
    <message numerus="yes">
      <location filename="../../engine/data/left_out.py" />
      <source>{file}: {n:,} of {rows:,} rows are left out; the first is row {number:,}: {why}.</source>
      <translation>
        <numerusform>{file}: {n:,} von {rows:,} Zeilen bleibt weg; es ist Zeile {number:,}: {why}.</numerusform>
        <numerusform>{file}: {n:,} von {rows:,} Zeilen bleiben weg; die erste ist Zeile {number:,}: {why}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../engine/data/left_out.py" />
      <source>{count:,} of {rows:,} rows cannot be read; the first is row {number:,}: {why}.</source>
      <translation>{count:,} von {rows:,} Zeilen sind nicht zu lesen; die erste ist Zeile {number:,}: {why}.</translation>
    </message>
    <message>
      <location filename="../../engine/data/lock.py" />
      <source>{folder} cannot be written ({reason}); choose another place.</source>
      <translation>{folder} lässt sich nicht schreiben ({reason}); wähle einen anderen Ort.</translation>
    </message>
    <message>
      <location filename="../../engine/data/media.py" />
      <source>The folder is not there; connect it, or choose another one.</source>
      <translation>Der Ordner ist nicht da; schließe ihn an, oder wähle einen anderen.</translation>
    </message>
    <message>
      <location filename="../../engine/data/media.py" />
      <source>The folder cannot be read: {why}.</source>
      <translation>Der Ordner lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
      <location filename="../../engine/data/movielens.py" />
      <source>{source} is not a MovieLens folder or zip: it has no {names} or {last}.</source>
      <translation>{source} ist weder ein Ordner noch eine Zip-Datei von MovieLens: Es fehlt {names} oder {last}.</translation>
    </message>
    <message>
      <location filename="../../engine/data/movielens.py" />
      <source>the file is missing; MovieLens keeps {ratings} and {films} together.</source>
      <translation>die Datei fehlt; bei MovieLens liegen {ratings} und {films} beisammen.</translation>
    </message>
    <message>
      <location filename="../../engine/data/ratings_table.py" />
      <source>it cannot be read as a table of ratings.</source>
      <translation>das lässt sich nicht als Tabelle von Wertungen lesen.</translation>
    </message>
    <message>
      <location filename="../../engine/data/ratings_table.py" />
      <source>it holds no ratings.</source>
      <translation>es sind keine Wertungen darin.</translation>
    </message>
    <message>
      <location filename="../../engine/data/ratings_table.py" />
      <source>{user} is negative.</source>
      <translation>{user} ist negativ.</translation>
    </message>
    <message>
      <location filename="../../engine/data/ratings_table.py" />
      <source>no film has the number {film}.</source>
      <translation>kein Film hat die Nummer {film}.</translation>
    </message>
    <message>
      <location filename="../../engine/data/ratings_table.py" />
      <source>{rating} is not between {low} and {high:g}.</source>
      <translation>{rating} liegt nicht zwischen {low} und {high:g}.</translation>
    </message>
    <message>
      <location filename="../../engine/data/ratings_table.py" />
      <source>{time} is no time in UTC seconds.</source>
      <translation>{time} ist kein Zeitpunkt in UTC-Sekunden.</translation>
    </message>
    <message>
      <location filename="../../engine/data/ratings_table.py" />
      <source>“{rating}” is not a number.</source>
      <translation>„{rating}“ ist keine Zahl.</translation>
    </message>
    <message>
      <location filename="../../engine/data/source.py" />
      <source>it holds {count} files, more than {most}</source>
      <translation>es sind {count} Dateien darin, mehr als {most}</translation>
    </message>
    <message>
      <location filename="../../engine/data/source.py" />
      <source>it would unpack to more than {most} GB</source>
      <translation>entpackt wären es mehr als {most} GB</translation>
    </message>
    <message>
      <location filename="../../engine/data/source.py" />
      <source>it holds two files of the same name</source>
      <translation>es sind zwei Dateien gleichen Namens darin</translation>
    </message>
    <message>
      <location filename="../../engine/data/source.py" />
      <source>{problem}; Marquee does not open it.</source>
      <translation>{problem}; Marquee öffnet das nicht.</translation>
    </message>
    <message>
      <location filename="../../engine/data/source.py" />
      <source>{folder} holds {count} folders of data ({names}); choose one of them.</source>
      <translation>{folder} enthält {count} Ordner mit Daten ({names}); wähle einen davon.</translation>
    </message>
    <message>
      <location filename="../../engine/data/source.py" />
      <source>it holds {count} files called {landmark}; unpack it and choose one folder.</source>
      <translation>es sind {count} Dateien namens {landmark} darin; entpack es und wähle einen Ordner.</translation>
    </message>
    <message>
      <location filename="../../engine/data/source.py" />
      <source>it holds a path that leads outside</source>
      <translation>es ist ein Pfad darin, der nach draußen führt</translation>
    </message>
    <message>
      <location filename="../../engine/data/source.py" />
      <source>it holds a link</source>
      <translation>es ist eine Verknüpfung darin</translation>
    </message>
    <message>
      <location filename="../../engine/data/source.py" />
      <source>it is encrypted</source>
      <translation>es ist verschlüsselt</translation>
    </message>
    <message>
      <location filename="../../engine/data/source.py" />
      <source>it unpacks to far more than its size</source>
      <translation>entpackt ist es weit größer, als es scheint</translation>
    </message>
    <message>
      <location filename="../../engine/data/source.py" />
      <source>it is not a whole zip file; get it again, or choose a folder.</source>
      <translation>das ist keine vollständige Zip-Datei; hol sie noch einmal, oder wähle einen Ordner.</translation>
    </message>
    <message>
      <location filename="../../engine/data/source.py" />
      <source>it is packed in a way Marquee does not read; unpack it and choose the folder.</source>
      <translation>das ist so gepackt, wie Marquee es nicht lesen kann; entpack es und wähle den Ordner.</translation>
    </message>
    <message>
      <location filename="../../engine/data/source.py" />
      <source>it cannot be read ({reason}).</source>
      <translation>das lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
      <location filename="../../engine/data/starter.py" />
      <source>Starter catalogue, simulated viewers</source>
      <translation>Starterkatalog, simulierte Zuschauer</translation>
    </message>
    <message>
      <location filename="../../engine/data/starter.py" />
      <source>The starter catalogue was written for Marquee and is under Marquee's own licence. Its viewers are simulated: no person's ratings are in it.</source>
      <translation>Der Starterkatalog wurde für Marquee geschrieben und steht unter Marquees eigener Lizenz. Seine Zuschauer sind simuliert: Er enthält keine Wertungen von Menschen.</translation>
    </message>
    <message>
      <location filename="../../engine/data/table_file.py" />
      <source>it cannot be read as a table; it is damaged, or of another kind than its name says.</source>
      <translation>das lässt sich nicht als Tabelle lesen; die Datei ist beschädigt oder anderer Art, als ihr Name sagt.</translation>
    </message>
    <message>
      <location filename="../../engine/data/table_file.py" />
      <source>its text is in an encoding that Marquee does not know; save it as UTF-8.</source>
      <translation>ihr Text ist in einer Kodierung, die Marquee nicht kennt; speichere sie als UTF-8.</translation>
    </message>
    <message>
      <location filename="../../engine/data/table_file.py" />
      <source>it is no table: the name must end in {endings}.</source>
      <translation>das ist keine Tabelle: Der Name muss auf {endings} enden.</translation>
    </message>
    <message>
      <location filename="../../engine/data/table_file.py" />
      <source>it has {count:,} columns; it may have 1 to {most:,}.</source>
      <translation>sie hat {count:,} Spalten; 1 bis {most:,} dürfen es sein.</translation>
    </message>
    <message>
      <location filename="../../engine/data/table_file.py" />
      <source>it is no text; the file is damaged, or of another kind than its name says.</source>
      <translation>das ist kein Text; die Datei ist beschädigt oder anderer Art, als ihr Name sagt.</translation>
    </message>
    <message>
      <location filename="../../engine/data/table_file.py" />
      <source>it is empty.</source>
      <translation>es ist leer.</translation>
    </message>
    <message>
      <location filename="../../engine/data/table_file.py" />
      <source>two of its columns have the same name: {found}.</source>
      <translation>zwei ihrer Spalten heißen gleich: {found}.</translation>
    </message>
    <message>
      <location filename="../../engine/data/table_file.py" />
      <source>its text is not UTF-8 throughout; save it as UTF-8.</source>
      <translation>ihr Text ist nicht durchweg UTF-8; speichere sie als UTF-8.</translation>
    </message>
    <message>
      <location filename="../../engine/data/table_file.py" />
      <source>the quotation marks or line ends are broken.</source>
      <translation>mit den Anführungszeichen oder Zeilenenden stimmt etwas nicht.</translation>
    </message>
    <message>
      <location filename="../../engine/data/table_films.py" />
      <source>film {film} stood there before</source>
      <translation>Film {film} stand schon da</translation>
    </message>
    <message>
      <location filename="../../engine/data/table_films.py" />
      <source>there is no film</source>
      <translation>der Film fehlt</translation>
    </message>
    <message>
      <location filename="../../engine/data/table_rows.py" />
      <source>“{text}” is no viewer</source>
      <translation>„{text}“ ist kein Zuschauer</translation>
    </message>
    <message>
      <location filename="../../engine/data/table_rows.py" />
      <source>“{text}” is no film</source>
      <translation>„{text}“ ist kein Film</translation>
    </message>
    <message>
      <location filename="../../engine/data/table_rows.py" />
      <source>“{text}” is no rating</source>
      <translation>„{text}“ ist keine Wertung</translation>
    </message>
    <message>
      <location filename="../../engine/data/table_rows.py" />
      <source>“{text}” is no time</source>
      <translation>„{text}“ ist kein Zeitpunkt</translation>
    </message>
    <message>
      <location filename="../../engine/data/table_rows.py" />
      <source>there is no viewer</source>
      <translation>der Zuschauer fehlt</translation>
    </message>
    <message>
      <location filename="../../engine/data/table_rows.py" />
      <source>there is no rating</source>
      <translation>die Wertung fehlt</translation>
    </message>
    <message>
      <location filename="../../engine/data/table_rows.py" />
      <source>there is no time</source>
      <translation>der Zeitpunkt fehlt</translation>
    </message>
    <message>
      <location filename="../../engine/data/table_rows.py" />
      <source>it holds no rows that can be read.</source>
      <translation>es sind keine lesbaren Zeilen darin.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../engine/data/tables.py" />
      <source>the columns {missing} must be there; found are {found}.</source>
      <translation>
        <numerusform>die Spalte {missing} muss da sein; gefunden: {found}.</numerusform>
        <numerusform>die Spalten {missing} müssen da sein; gefunden: {found}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../engine/data/tables.py" />
      <source>“{text}” is not a whole number.</source>
      <translation>„{text}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
      <location filename="../../engine/data/tables.py" />
      <source>{text} has more than {most} digits.</source>
      <translation>{text} hat mehr als {most} Ziffern.</translation>
    </message>
    <message>
      <location filename="../../engine/data/tables.py" />
      <source>{count} fields instead of {wanted}.</source>
      <translation>{count} Felder statt {wanted}.</translation>
    </message>
    <message>
      <location filename="../../engine/data/tables.py" />
      <source>a NUL byte stands there; the file is damaged.</source>
      <translation>dort steht ein NUL-Byte; die Datei ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../engine/data/tables.py" />
      <source>the line is too long for a table of films.</source>
      <translation>die Zeile ist zu lang für eine Tabelle von Filmen.</translation>
    </message>
    <message>
      <location filename="../../engine/data/tables.py" />
      <source>the text is not UTF-8.</source>
      <translation>der Text ist nicht UTF-8.</translation>
    </message>
    <message>
      <location filename="../../engine/errors.py" />
      <source>No space left on device</source>
      <translation>es ist kein Platz mehr frei</translation>
    </message>
    <message>
      <location filename="../../engine/errors.py" />
      <source>Disk quota exceeded</source>
      <translation>das Speicherkontingent ist aufgebraucht</translation>
    </message>
    <message>
      <location filename="../../engine/errors.py" />
      <source>File too large</source>
      <translation>die Datei ist zu groß</translation>
    </message>
    <message>
      <location filename="../../engine/errors.py" />
      <source>Permission denied</source>
      <translation>der Zugriff ist verweigert</translation>
    </message>
    <message>
      <location filename="../../engine/errors.py" />
      <source>Operation not permitted</source>
      <translation>das ist nicht erlaubt</translation>
    </message>
    <message>
      <location filename="../../engine/errors.py" />
      <source>Read-only file system</source>
      <translation>das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
      <location filename="../../engine/errors.py" />
      <source>No such file or directory</source>
      <translation>Datei oder Ordner fehlt</translation>
    </message>
    <message>
      <location filename="../../engine/errors.py" />
      <source>Is a directory</source>
      <translation>das ist ein Ordner</translation>
    </message>
    <message>
      <location filename="../../engine/errors.py" />
      <source>Not a directory</source>
      <translation>das ist kein Ordner</translation>
    </message>
    <message>
      <location filename="../../engine/errors.py" />
      <source>File exists</source>
      <translation>die Datei gibt es schon</translation>
    </message>
    <message>
      <location filename="../../engine/errors.py" />
      <source>Directory not empty</source>
      <translation>der Ordner ist nicht leer</translation>
    </message>
    <message>
      <location filename="../../engine/errors.py" />
      <source>File name too long</source>
      <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
      <location filename="../../engine/errors.py" />
      <source>Too many levels of symbolic links</source>
      <translation>die Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
      <location filename="../../engine/errors.py" />
      <source>Input/output error</source>
      <translation>Lese- oder Schreibfehler</translation>
    </message>
    <message>
      <location filename="../../engine/errors.py" />
      <source>No such device or address</source>
      <translation>das Gerät ist nicht da</translation>
    </message>
    <message>
      <location filename="../../engine/errors.py" />
      <source>Stale file handle</source>
      <translation>die Datei ist nicht mehr da</translation>
    </message>
    <message>
      <location filename="../../engine/errors.py" />
      <source>Device or resource busy</source>
      <translation>das Gerät ist belegt</translation>
    </message>
    <message>
      <location filename="../../engine/errors.py" />
      <source>Text file busy</source>
      <translation>die Datei ist gerade in Gebrauch</translation>
    </message>
    <message>
      <location filename="../../engine/errors.py" />
      <source>Too many open files</source>
      <translation>zu viele Dateien sind offen</translation>
    </message>
    <message>
      <location filename="../../engine/errors.py" />
      <source>Cannot allocate memory</source>
      <translation>der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
      <location filename="../../engine/errors.py" />
      <source>line {line}</source>
      <translation>Zeile {line}</translation>
    </message>
    <message>
      <location filename="../../engine/errors.py" />
      <source>column “{column}”</source>
      <translation>Spalte „{column}“</translation>
    </message>
    <message>
      <location filename="../../engine/evaluation/report_verdict.py" />
      <source>Marquee's blend</source>
      <translation>Marquees Mischung</translation>
    </message>
    <message>
      <location filename="../../engine/evaluation/report_verdict.py" />
      <source>LightGCN from a random start</source>
      <translation>LightGCN mit zufälligem Anfang</translation>
    </message>
    <message>
      <location filename="../../engine/evaluation/report_verdict.py" />
      <source>the spectral filter</source>
      <translation>Spektralfilter</translation>
    </message>
    <message>
      <location filename="../../engine/evaluation/report_verdict.py" />
      <source>the ridge filter</source>
      <translation>Ridge-Filter</translation>
    </message>
    <message>
      <location filename="../../engine/evaluation/report_verdict.py" />
      <source>content alone</source>
      <translation>Inhalt allein</translation>
    </message>
    <message>
      <location filename="../../engine/evaluation/report_verdict.py" />
      <source>the most popular films</source>
      <translation>beliebteste Filme</translation>
    </message>
    <message>
      <location filename="../../engine/evaluation/report_verdict.py" />
      <source>what is popular lately</source>
      <translation>zuletzt Beliebtes</translation>
    </message>
    <message>
      <location filename="../../engine/evaluation/report_verdict.py" />
      <source>ahead</source>
      <comment>a model</comment>
      <translation>besser</translation>
    </message>
    <message>
      <location filename="../../engine/evaluation/report_verdict.py" />
      <source>behind</source>
      <comment>a model</comment>
      <translation>schlechter</translation>
    </message>
    <message>
      <location filename="../../engine/evaluation/report_verdict.py" />
      <source>too close to tell</source>
      <translation>kein sicherer Unterschied</translation>
    </message>
    <message>
      <location filename="../../engine/evaluation/report_verdict.py" />
      <source>too few people to tell</source>
      <translation>zu wenige Leute, um es zu sagen</translation>
    </message>
    <message>
      <location filename="../../engine/evaluation/report_verdict.py" />
      <source>With full profiles</source>
      <translation>Mit vollen Profilen</translation>
    </message>
    <message>
      <location filename="../../engine/evaluation/report_verdict.py" />
      <source>With three ratings only</source>
      <translation>Mit nur drei Wertungen</translation>
    </message>
    <message>
      <location filename="../../engine/evaluation/report_verdict.py" />
      <source>all later likes</source>
      <translation>alles, was später gefiel</translation>
    </message>
    <message>
      <location filename="../../engine/evaluation/report_verdict.py" />
      <source>fresh taste</source>
      <translation>neuer Geschmack</translation>
    </message>
    <message>
      <location filename="../../engine/evaluation/report_verdict.py" />
      <source>The viewers behind this model are simulated: nothing here says how well it knows real people.</source>
      <translation>Die Zuschauer hinter diesem Modell sind simuliert: Nichts hier sagt, wie gut es wirkliche Menschen kennt.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../engine/evaluation/report_verdict.py" />
      <source>Only {n} people could be asked: too few to tell which model is better.</source>
      <translation>
        <numerusform>Nur {n} Person konnte gefragt werden: zu wenig, um zu sagen, welches Modell besser ist.</numerusform>
        <numerusform>Nur {n} Leute konnten gefragt werden: zu wenige, um zu sagen, welches Modell besser ist.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../engine/evaluation/report_verdict.py" />
      <source>Nobody who was asked liked a film later, so nothing can be said of how well films are found.</source>
      <translation>Niemandem von den Gefragten gefiel später ein Film, also lässt sich nicht sagen, wie gut Filme gefunden werden.</translation>
    </message>
    <message>
      <location filename="../../engine/evaluation/report_verdict.py" />
      <source>{share:.0%} of {people} people it had never met ({low:.0%} to {high:.0%}) found a film that they later rated 4★ or more among its first {at}; on average {mean:.1f} of the {at} were such (the most popular films: {popular:.1f}).</source>
      <translation>{share:.0%} von {people} Leuten, die es nicht kannte ({low:.0%} bis {high:.0%}), fanden unter seinen ersten {at} einen Film, dem sie später 4★ oder mehr gaben; im Schnitt waren {mean:.1f} der {at} solche (bei den beliebtesten Filmen: {popular:.1f}).</translation>
    </message>
    <message>
      <location filename="../../engine/evaluation/report_verdict.py" />
      <source>{share:.0%} of {people} people it had never met ({low:.0%} to {high:.0%}) found a film that they later rated 4★ or more among its first {at}; on average {mean:.1f} of the {at} were such.</source>
      <translation>{share:.0%} von {people} Leuten, die es nicht kannte ({low:.0%} bis {high:.0%}), fanden unter seinen ersten {at} einen Film, dem sie später 4★ oder mehr gaben; im Schnitt waren {mean:.1f} der {at} solche.</translation>
    </message>
    <message>
      <location filename="../../engine/evaluation/report_verdict.py" />
      <source>“{word}” {found:.0%} of {count:,} (foreseen {predicted:.0%})</source>
      <translation>„{word}“ {found:.0%} von {count:,} (vorhergesagt {predicted:.0%})</translation>
    </message>
    <message>
      <location filename="../../engine/evaluation/report_verdict.py" />
      <source>Of the films people rated later they liked, where confidence said {words}.</source>
      <translation>Von den Filmen, die sie später bewerteten, gefielen ihnen bei der Sicherheit {words}.</translation>
    </message>
    <message>
      <location filename="../../engine/evaluation/report_verdict.py" />
      <source>{situation}, {taste}, {people} people: NDCG@{at} {ours:.4f} against {theirs:.4f} of {rival}, the best of the others here: {standing} (difference {mean:+.4f}, {low:+.4f} to {high:+.4f}).</source>
      <translation>{situation}, {taste}, {people} Leute: NDCG@{at} {ours:.4f} gegen {theirs:.4f} ({rival}, hier das beste der anderen Modelle): {standing} (Unterschied {mean:+.4f}, {low:+.4f} bis {high:+.4f}).</translation>
    </message>
    <message>
      <location filename="../../engine/evaluation/report_verdict.py" />
      <source>Lists are spread with diversity {diversity:g}, which costs {ndcg:.4f} NDCG ({low:+.4f} to {high:+.4f} lost).</source>
      <translation>Listen werden mit Vielfalt {diversity:g} gestreut, das kostet {ndcg:.4f} NDCG (Verlust {low:+.4f} bis {high:+.4f}).</translation>
    </message>
    <message>
      <location filename="../../engine/evaluation/report_verdict.py" />
      <source>Lists are spread with diversity {diversity:g}, which gains {ndcg:.4f} NDCG ({low:+.4f} to {high:+.4f} lost).</source>
      <translation>Listen werden mit Vielfalt {diversity:g} gestreut, das bringt {ndcg:.4f} NDCG (Verlust {low:+.4f} bis {high:+.4f}).</translation>
    </message>
    <message>
      <location filename="../../engine/evaluation/report_verdict.py" />
      <source>Lists are spread with diversity {diversity:g}, at no cost that could be measured: {low:+.4f} to {high:+.4f} NDCG lost.</source>
      <translation>Listen werden mit Vielfalt {diversity:g} gestreut, ohne messbare Kosten: Verlust {low:+.4f} bis {high:+.4f} NDCG.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/answer.py" />
      <source>it holds {name}</source>
      <translation>sie enthält {name}</translation>
    </message>
    <message>
      <location filename="../../engine/explain/answer.py" />
      <source>The model's answer was not as asked: {what}.</source>
      <translation>Die Antwort des Modells war nicht wie verlangt: {what}.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/answer.py" />
      <source>it is not a short list of sentences</source>
      <translation>sie ist keine kurze Liste von Sätzen</translation>
    </message>
    <message>
      <location filename="../../engine/explain/answer.py" />
      <source>a film has no score</source>
      <translation>einem Film fehlt die Bewertung</translation>
    </message>
    <message>
      <location filename="../../engine/explain/answer.py" />
      <source>a sentence does not say what it rests on</source>
      <translation>ein Satz sagt nicht, worauf er sich stützt</translation>
    </message>
    <message>
      <location filename="../../engine/explain/answer.py" />
      <source>it is far too long</source>
      <translation>sie ist viel zu lang</translation>
    </message>
    <message>
      <location filename="../../engine/explain/answer.py" />
      <source>it is not an object with “{key}”</source>
      <translation>sie ist kein Objekt mit „{key}“</translation>
    </message>
    <message>
      <location filename="../../engine/explain/answer.py" />
      <source>it says the same thing twice</source>
      <translation>sie sagt dasselbe zweimal</translation>
    </message>
    <message>
      <location filename="../../engine/explain/answer.py" />
      <source>a score does not say whose it is</source>
      <translation>eine Bewertung sagt nicht, wem sie gilt</translation>
    </message>
    <message>
      <location filename="../../engine/explain/answer.py" />
      <source>a film is unknown or scored twice</source>
      <translation>ein Film ist unbekannt oder zweimal bewertet</translation>
    </message>
    <message>
      <location filename="../../engine/explain/answer.py" />
      <source>a score is not a whole number from 0 to 100</source>
      <translation>eine Bewertung ist keine ganze Zahl von 0 bis 100</translation>
    </message>
    <message>
      <location filename="../../engine/explain/answer.py" />
      <source>it is not JSON</source>
      <translation>sie ist kein JSON</translation>
    </message>
    <message>
      <location filename="../../engine/explain/answer.py" />
      <source>it is nested too deeply</source>
      <translation>sie ist zu tief geschachtelt</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/address.py" />
      <source>“{text}” is no address of an Ollama server; it should look like 127.0.0.1:{port}.</source>
      <translation>„{text}“ ist keine Adresse eines Ollama-Servers; sie sollte aussehen wie 127.0.0.1:{port}.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/address.py" />
      <source>“{text}” is more than an address; it should look like 127.0.0.1:{port}.</source>
      <translation>„{text}“ ist mehr als eine Adresse; sie sollte aussehen wie 127.0.0.1:{port}.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/address.py" />
      <source>{host} is not this computer; Marquee talks to Ollama on this computer only.</source>
      <translation>{host} ist nicht dieser Computer; Marquee spricht nur mit Ollama auf diesem Computer.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/connection.py" />
      <source>Ollama: is it there?</source>
      <translation>Ollama: Ist es da?</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Ollama is not running at {where}.</source>
      <translation>Unter {where} läuft kein Ollama.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>What answers at {where} is not Ollama.</source>
      <translation>Was unter {where} antwortet, ist nicht Ollama.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>What answers at {where} is not Ollama: it sends Marquee elsewhere, and Marquee does not go.</source>
      <translation>Was unter {where} antwortet, ist nicht Ollama: Es schickt Marquee anderswohin, und Marquee geht nicht.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Ollama at {where} does not let Marquee in.</source>
      <translation>Ollama unter {where} lässt Marquee nicht hinein.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Ollama {detail} is too old: Marquee needs 0.5 or newer.</source>
      <translation>Ollama {detail} ist zu alt: Marquee braucht 0.5 oder neuer.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Something at {where} takes calls but does not answer.</source>
      <translation>Unter {where} nimmt etwas Anrufe an, antwortet aber nicht.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Ollama is running, but has no model that can write.</source>
      <translation>Ollama läuft, hat aber kein Modell, das schreiben kann.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Ollama does not have the model {detail}.</source>
      <translation>Ollama hat das Modell {detail} nicht.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>The model took too long to load.</source>
      <translation>Das Modell brauchte zu lange zum Laden.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Ollama is busy with something else.</source>
      <translation>Ollama ist mit etwas anderem beschäftigt.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Ollama took too long to begin its answer.</source>
      <translation>Ollama brauchte zu lange, um mit der Antwort anzufangen.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>The model fell silent in the middle of its answer.</source>
      <translation>Das Modell verstummte mitten in der Antwort.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>The model took too long to finish.</source>
      <translation>Das Modell wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>The connection to Ollama broke before the answer was complete.</source>
      <translation>Die Verbindung zu Ollama brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Ollama reports a problem: “{detail}”.</source>
      <translation>Ollama meldet ein Problem: „{detail}“.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>The model does not fit into this computer's memory.</source>
      <translation>Das Modell passt nicht in den Arbeitsspeicher dieses Computers.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Ollama's answer could not be read.</source>
      <translation>Ollamas Antwort ließ sich nicht lesen.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>The model's answer was far too long.</source>
      <translation>Die Antwort des Modells war viel zu lang.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>The model's answer was cut off.</source>
      <translation>Die Antwort des Modells war abgeschnitten.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>The model's answer was empty.</source>
      <translation>Die Antwort des Modells war leer.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Ollama could not fetch the model: “{detail}”.</source>
      <translation>Ollama konnte das Modell nicht laden: „{detail}“.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Ollama stopped making progress with the model. What it has is kept; try again to go on from there.</source>
      <translation>Ollama kam mit dem Modell nicht mehr voran. Was da ist, bleibt; versuch es noch einmal, um dort weiterzumachen.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>The connection to Ollama broke. What it has of the model is kept; try again to go on from there.</source>
      <translation>Die Verbindung zu Ollama brach ab. Was vom Modell da ist, bleibt; versuch es noch einmal, um dort weiterzumachen.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Ollama is fetching a model already.</source>
      <translation>Ollama lädt schon ein Modell.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/failures.py" />
      <source>Ollama failed several times in a row, so Marquee leaves it alone for now.</source>
      <translation>Ollama ist mehrmals nacheinander gescheitert; Marquee lässt es vorerst in Ruhe.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/pull.py" />
      <source>“{name}” cannot be the name of a model; names look like mistral or mistral:7b.</source>
      <translation>„{name}“ kann kein Modell heißen; Namen sehen aus wie mistral oder mistral:7b.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/standing.py" />
      <source>{model} is being loaded.</source>
      <translation>{model} wird geladen.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/standing.py" />
      <source>{model} is writing.</source>
      <translation>{model} schreibt.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/standing.py" />
      <source>{model} is ready.</source>
      <translation>{model} ist bereit.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/llm/wire.py" />
      <source>it does not say which</source>
      <translation>welcher, sagt er nicht</translation>
    </message>
    <message>
      <location filename="../../engine/explain/rerank.py" />
      <source>Ordered with {model}</source>
      <translation>Sortiert mit {model}</translation>
    </message>
    <message>
      <location filename="../../engine/explain/rerank.py" />
      <source>Our own order</source>
      <translation>Unsere eigene Reihenfolge</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source> and </source>
      <translation> und </translation>
    </message>
    <message>
      <location filename="../../engine/explain/worded.py" />
      <source>None of the model's sentences is supported by the facts.</source>
      <translation>Keiner der Sätze des Modells ist durch die Fakten belegt.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../engine/explain/worded.py" />
      <source>{n} sentences</source>
      <translation>
        <numerusform>{n} Satz</numerusform>
        <numerusform>{n} Sätze</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../engine/explain/worded.py" />
      <source>{model}, checked</source>
      <translation>{model}, geprüft</translation>
    </message>
    <message numerus="yes">
      <location filename="../../engine/explain/worded.py" />
      <source>{n} not supported</source>
      <translation>
        <numerusform>{n} nicht belegt</numerusform>
        <numerusform>{n} nicht belegt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../engine/explain/worded.py" />
      <source>it changed while it came</source>
      <translation>sie hat sich beim Ankommen geändert</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/child.py" />
      <source>Training was stopped by the system, most likely because memory ran out</source>
      <translation>Das Training wurde vom System beendet, wahrscheinlich weil der Arbeitsspeicher ausging</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/child.py" />
      <source>{what}; close other programs and go on, or choose the smaller preset “{smaller}”.</source>
      <translation>{what}; schließ andere Programme und mach weiter, oder wähle die kleinere Stufe „{smaller}“.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/child.py" />
      <source>{what}; close other programs, or choose the smaller preset “{smaller}”.</source>
      <translation>{what}; schließ andere Programme, oder wähle die kleinere Stufe „{smaller}“.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/child.py" />
      <source>{what}; close other programs and go on.</source>
      <translation>{what}; schließ andere Programme und mach weiter.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/child.py" />
      <source>{what}; close other programs.</source>
      <translation>{what}; schließ andere Programme.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/child.py" />
      <source>Training ended unexpectedly ({reason}).</source>
      <translation>Das Training endete unerwartet ({reason}).</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/command.py" />
      <source>This is Marquee's light package: it recommends, but cannot train, evaluate or read whole datasets. Install the full package for that; your films and ratings stay as they are.</source>
      <translation>Dies ist Marquees leichtes Paket: Es empfiehlt, kann aber nicht trainieren, auswerten oder ganze Datensätze lesen. Installiere dafür das volle Paket; deine Filme und Wertungen bleiben, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/datasets.py" />
      <source>Reading the data ended unexpectedly ({reason}).</source>
      <translation>Das Einlesen der Daten ist unerwartet zu Ende gegangen ({reason}).</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/devices.py" />
      <source>This computer's devices could not be listed ({reason}).</source>
      <translation>Die Geräte dieses Computers ließen sich nicht auflisten ({reason}).</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/job.py" />
      <source>quick</source>
      <comment>preset</comment>
      <translation>Schnell</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/job.py" />
      <source>balanced</source>
      <comment>preset</comment>
      <translation>Ausgewogen</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/job.py" />
      <source>best</source>
      <comment>preset</comment>
      <translation>Gründlich</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/job.py" />
      <source>There is no preset “{preset}”; choose {choices}.</source>
      <translation>Es gibt keine Stufe „{preset}“; wähle {choices}.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/job.py" />
      <source>There is no device “{device}”; choose {choices}.</source>
      <translation>Es gibt kein Gerät „{device}“; wähle {choices}.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/own_ratings.py" />
      <source>no rating</source>
      <translation>keine Wertung</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/own_ratings.py" />
      <source>{path} cannot be written ({reason}).</source>
      <translation>{path} lässt sich nicht schreiben ({reason}).</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/own_ratings.py" />
      <source>it is not of this Marquee's format.</source>
      <translation>es hat nicht das Format dieses Marquee.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/own_ratings.py" />
      <source>it does not hold a person's ratings.</source>
      <translation>es enthält nicht die Wertungen eines Menschen.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>LightGCN: the graph of who liked what</source>
      <translation>LightGCN: der Graph, wem was gefiel</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>EASE: which film speaks for which</source>
      <translation>EASE: welcher Film für welchen spricht</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>The bundle</source>
      <translation>Das Bündel</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Length of the vectors</source>
      <translation>Länge der Vektoren</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>How many numbers describe a film. More can tell finer differences, and learn little data by heart.</source>
      <translation>Wie viele Zahlen einen Film beschreiben. Mehr erkennen feinere Unterschiede, und lernen wenige Daten auswendig.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Layers</source>
      <translation>Schichten</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>How often vectors are spread over the graph; 0 is plain matrix factorisation.</source>
      <translation>Wie oft Vektoren über den Graphen gestreut werden; 0 ist einfache Matrixfaktorisierung.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>About how many times the vectors are improved; 0 keeps the closed-form start. Training stops sooner when people kept aside are served worse.</source>
      <translation>Etwa wie oft die Vektoren verbessert werden; 0 behält den geschlossen gelösten Anfang. Das Training endet früher, wenn beiseitegelassene Menschen schlechter bedient werden.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Patience</source>
      <translation>Geduld</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>After so many rounds in a row that were surely worse than the best one, training stops.</source>
      <translation>Nach so vielen Runden in Folge, die sicher schlechter waren als die beste, endet das Training.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>How far an update moves the vectors at most. Too much and the loss jumps, too little and it creeps.</source>
      <translation>Wie weit eine Verbesserung die Vektoren höchstens bewegt. Zu viel, und der Verlust springt; zu wenig, und er kriecht.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Temperature</source>
      <translation>Temperatur</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>How sharply liked films are told from the rest: lower looks more at the nearest others.</source>
      <translation>Wie scharf Filme, die gefielen, von den übrigen getrennt werden: Weniger sieht mehr auf die nächsten.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Viewers at once</source>
      <translation>Zuschauer auf einmal</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>How many viewers an update learns from. More is steadier, and takes more memory.</source>
      <translation>Aus wie vielen Zuschauern eine Verbesserung lernt. Mehr ist ruhiger und braucht mehr Arbeitsspeicher.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Films drawn</source>
      <translation>Gezogene Filme</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Against how many films, drawn by how often they were met, liked ones are weighed; 0 weighs them against all.</source>
      <translation>Gegen wie viele Filme, nach ihrer Häufigkeit gezogen, gemochte gewogen werden; 0 wiegt gegen alle.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Start</source>
      <translation>Anfang</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Where vectors begin: at the spectral vectors, or at random (the control).</source>
      <translation>Wo Vektoren anfangen: bei den Spektralvektoren, oder zufällig (zur Kontrolle).</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Size of the start</source>
      <translation>Größe des Anfangs</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Root mean square of the starting vectors' entries: the smaller, the further an update turns them.</source>
      <translation>Quadratisches Mittel der anfänglichen Einträge: je kleiner, desto weiter dreht eine Verbesserung sie.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Ridge</source>
      <translation>Ridge</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>How much evidence it takes before one film speaks for another, as a multiple of the mean eigenvalue.</source>
      <translation>Wie viele Belege es braucht, bis ein Film für einen anderen spricht, als Vielfaches des mittleren Eigenwerts.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Weight of busy viewers</source>
      <translation>Gewicht fleißiger Zuschauer</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>The power of how much they rated by which viewers count: 0 all alike, below 0 busy ones less.</source>
      <translation>Die Potenz der Zahl ihrer Wertungen, mit der Zuschauer zählen: 0 alle gleich, unter 0 fleißige weniger.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Weight of popular films</source>
      <translation>Gewicht beliebter Filme</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>The power of how often they were met by which films count: 0 all alike, below 0 popular ones less.</source>
      <translation>Die Potenz ihrer Häufigkeit, mit der Filme zählen: 0 alle gleich, unter 0 beliebte weniger.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Popularity given back</source>
      <translation>Zurückgegebene Beliebtheit</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>The power of a film's popularity that its score gets back: more gives better known lists.</source>
      <translation>Die Potenz der Beliebtheit, die ein Film zurückbekommt: Mehr gibt bekanntere Listen.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>Neighbours kept of a film</source>
      <translation>Behaltene Nachbarn je Film</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>How many others each film keeps at most. More is a little better, and makes the bundle larger.</source>
      <translation>Wie viele andere jeder Film höchstens behält. Mehr ist ein wenig besser und macht das Bündel größer.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>{label} must be a whole number from {low} to {high}.</source>
      <translation>{label} muss eine ganze Zahl von {low} bis {high} sein.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>{label} must be a number from {low} to {high}.</source>
      <translation>{label} muss eine Zahl von {low} bis {high} sein.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>There is no training setting “{name}”; choose {choices}.</source>
      <translation>Es gibt keine Trainingseinstellung „{name}“; wähle {choices}.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/settings.py" />
      <source>{label} must be one of {choices}.</source>
      <translation>{label} muss eines davon sein: {choices}.</translation>
    </message>
    <message>
      <location filename="../../engine/jobs/work.py" />
      <source>Another training is under way there; wait until it is done, or choose another name.</source>
      <translation>Dort läuft schon ein anderes Training; warte, bis es fertig ist, oder wähle einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../engine/network.py" />
      <source>{host} has no address</source>
      <translation>{host} hat keine Adresse</translation>
    </message>
    <message>
      <location filename="../../engine/network.py" />
      <source>{where} closed the connection without an answer.</source>
      <translation>{where} hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
      <location filename="../../engine/network.py" />
      <source>The connection to {where} broke.</source>
      <translation>Die Verbindung zu {where} brach ab.</translation>
    </message>
    <message>
      <location filename="../../engine/network.py" />
      <source>{where} answers in a way that Marquee does not understand ({error!r:.80}).</source>
      <translation>{where} antwortet so, dass Marquee es nicht versteht ({error!r:.80}).</translation>
    </message>
    <message>
      <location filename="../../engine/network.py" />
      <source>it took too long</source>
      <translation>es hat zu lange gedauert</translation>
    </message>
    <message>
      <location filename="../../engine/network.py" />
      <source>{host} could not prove who it is ({reason}).</source>
      <translation>{host} konnte nicht beweisen, wer es ist ({reason}).</translation>
    </message>
    <message>
      <location filename="../../engine/network.py" />
      <source>{where} does not answer ({reason}).</source>
      <translation>{where} antwortet nicht ({reason}).</translation>
    </message>
    <message>
      <location filename="../../engine/network.py" />
      <source>{where} fell silent for {idle:.0f} seconds.</source>
      <translation>{where} schwieg {idle:.0f} Sekunden lang.</translation>
    </message>
    <message>
      <location filename="../../engine/network.py" />
      <source>The connection to {where} broke ({reason}).</source>
      <translation>Die Verbindung zu {where} brach ab ({reason}).</translation>
    </message>
    <message>
      <location filename="../../engine/network.py" />
      <source>{host} was not found in time</source>
      <translation>{host} wurde nicht rechtzeitig gefunden</translation>
    </message>
    <message>
      <location filename="../../engine/network.py" />
      <source>its name cannot be looked up</source>
      <translation>der Name lässt sich nicht nachschlagen</translation>
    </message>
    <message>
      <location filename="../../engine/profile/backup.py" />
      <source>{path} is gone; its last good backup is of {time} UTC and can be put in its place.</source>
      <translation>{path} ist weg; die letzte gute Sicherung ist von {time} UTC und kann an die Stelle treten.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/backup.py" />
      <source>{path} is damaged; its last good backup is of {time} UTC and can be put in its place.</source>
      <translation>{path} ist beschädigt; die letzte gute Sicherung ist von {time} UTC und kann an die Stelle treten.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/backup.py" />
      <source>{path} is gone; there is no backup of it: move it to another place and start Marquee again.</source>
      <translation>{path} ist weg; eine Sicherung davon gibt es nicht: Starte Marquee neu.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/backup.py" />
      <source>{path} is damaged; there is no backup of it: move it to another place and start Marquee again.</source>
      <translation>{path} ist beschädigt; eine Sicherung davon gibt es nicht: Verschieb die Datei und starte Marquee neu.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/backup.py" />
      <source>{path} is damaged; or was never a profile, and there is no backup of it: move it to another place and start Marquee again.</source>
      <translation>{path} ist beschädigt oder war nie ein Profil, und eine Sicherung davon gibt es nicht: Verschieb die Datei und starte Marquee neu.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/backup.py" />
      <source>{path} is damaged; choose another backup.</source>
      <translation>{path} ist beschädigt; wähle eine andere Sicherung.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/backup.py" />
      <source>{path} is damaged, or was never a backup; choose another backup.</source>
      <translation>{path} ist beschädigt oder war nie eine Sicherung; wähle eine andere Sicherung.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/backup.py" />
      <source>{target} was not written: what was copied is damaged.</source>
      <translation>{target} wurde nicht geschrieben: Die Kopie ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/backup.py" />
      <source>There is no good backup of {path}; move it to another place and start Marquee again.</source>
      <translation>Es gibt keine gute Sicherung von {path}; verschieb die Datei und starte Marquee neu.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/backup.py" />
      <source>{path} is in use by another program; close that and try again.</source>
      <translation>{path} wird von einem anderen Programm benutzt; schließ es und versuch es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/backup.py" />
      <source>{path} is empty; choose another backup.</source>
      <translation>{path} ist leer; wähle eine andere Sicherung.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/edits.py" />
      <source>{what} needs a time after 1970.</source>
      <translation>{what} braucht einen Zeitpunkt nach 1970.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/edits.py" />
      <source>A film is watched after 1900.</source>
      <translation>Ein Film wird nach 1900 gesehen.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/edits.py" />
      <source>This is no film: it has no key.</source>
      <translation>Das ist kein Film: Ihm fehlt der Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/edits.py" />
      <source>“{title}”: {year} is no year.</source>
      <translation>„{title}“: {year} ist kein Jahr.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/edits.py" />
      <source>A rating</source>
      <translation>Eine Wertung</translation>
    </message>
    <message>
      <location filename="../../engine/profile/edits.py" />
      <source>The watchlist</source>
      <translation>Die Merkliste</translation>
    </message>
    <message>
      <location filename="../../engine/profile/edits.py" />
      <source>“Not for me”</source>
      <translation>„Nichts für mich“</translation>
    </message>
    <message>
      <location filename="../../engine/profile/edits.py" />
      <source>A row of {count:,} characters is too long to be saved.</source>
      <translation>Eine Zeile von {count:,} Zeichen ist zu lang zum Aufheben.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/edits.py" />
      <source>A saved row</source>
      <translation>Eine aufgehobene Zeile</translation>
    </message>
    <message>
      <location filename="../../engine/profile/edits.py" />
      <source>That is no saved row.</source>
      <translation>Das ist keine aufgehobene Zeile.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/edits.py" />
      <source>A row to be saved is not JSON.</source>
      <translation>Eine Zeile zum Aufheben ist kein JSON.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/edits.py" />
      <source>A rating is {low} to {high:g} in halves, not {rating}.</source>
      <translation>Eine Wertung geht in halben Schritten von {low} bis {high:g}, {rating} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/export.py" />
      <source>This is no profile that Marquee exported.</source>
      <translation>Das ist kein Profil, das Marquee exportiert hat.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/export.py" />
      <source>This profile was exported by a newer Marquee; update Marquee to read it.</source>
      <translation>Dieses Profil hat ein neueres Marquee exportiert; aktualisiere Marquee, um es zu lesen.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/export.py" />
      <source>This exported profile is damaged.</source>
      <translation>Dieses exportierte Profil ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/export.py" />
      <source>it is too large for an exported profile.</source>
      <translation>es ist zu groß für ein exportiertes Profil.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/export.py" />
      <source>{target} cannot be written ({reason}).</source>
      <translation>{target} lässt sich nicht schreiben ({reason}).</translation>
    </message>
    <message>
      <location filename="../../engine/profile/import_plan.py" />
      <source>only a part of the title is the same</source>
      <translation>nur ein Teil des Titels ist gleich</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/cells.py" />
      <source>Words are taken for stars: loved 5, liked 4, neutral 3, disliked 2, hated 1.</source>
      <translation>Wörter werden zu Sternen: loved 5, liked 4, neutral 3, disliked 2, hated 1.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/cells.py" />
      <source>Grades are taken for stars: A 5, B 4, C 3, D 2, F 1; + and − are half a star.</source>
      <translation>Noten werden zu Sternen: A 5, B 4, C 3, D 2, F 1; + und − sind ein halber Stern.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/cells.py" />
      <source>Numbers such as 44197 are read as a spreadsheet's dates: days since 1900.</source>
      <translation>Zahlen wie 44197 werden als Datum einer Tabellenkalkulation gelesen: Tage seit 1900.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/cells.py" />
      <source>{text} is no date that can be read; it is left out.</source>
      <translation>{text} ist kein lesbares Datum; es bleibt weg.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/cells.py" />
      <source>{text} is no rating; it is left out.</source>
      <translation>{text} ist keine Wertung; sie bleibt weg.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/cells.py" />
      <source>{text} is not a rating from 1 to {scale:g}; it is left out.</source>
      <translation>{text} ist keine Wertung von 1 bis {scale:g}; sie bleibt weg.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/cells.py" />
      <source>{text} is no year of a film; it is left out.</source>
      <translation>{text} ist kein Jahr eines Films; es bleibt weg.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/cells.py" />
      <source>{text} lies in the future; the date is left out.</source>
      <translation>{text} liegt in der Zukunft; das Datum bleibt weg.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/cells.py" />
      <source>{text} is too long ago; the date is left out.</source>
      <translation>{text} ist zu lange her; das Datum bleibt weg.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/columns.py" />
      <source>no column holds films' titles; say which of these does: {columns}.</source>
      <translation>keine Spalte enthält Filmtitel; sag, welche davon es tut: {columns}.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/columns.py" />
      <source>Columns not used: {columns}.</source>
      <translation>Nicht benutzte Spalten: {columns}.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/columns.py" />
      <source>no column is known to hold ratings; say which of these does: {columns}.</source>
      <translation>von keiner Spalte ist bekannt, dass sie Wertungen enthält; sag, welche davon es tut: {columns}.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/columns.py" />
      <source>there is no column “{name}”; found are {columns}.</source>
      <translation>es gibt keine Spalte „{name}“; gefunden sind {columns}.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/encodings.py" />
      <source>{name} is not UTF-8; it was read as {called}.</source>
      <translation>{name} ist nicht UTF-8; gelesen wurde es als {called}.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/encodings.py" />
      <source>some letters cannot be read; they show as �.</source>
      <translation>manche Buchstaben sind nicht zu lesen; sie erscheinen als �.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/export.py" />
      <source>the film stands in line {line} already; the latest counts.</source>
      <translation>der Film steht schon in Zeile {line}; der letzte Eintrag zählt.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/export.py" />
      <source>the film stands in entry {line} already; the latest counts.</source>
      <translation>der Film steht schon in Eintrag {line}; der letzte zählt.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/export.py" />
      <source>the number is that of {title} in entry {line} too; each is looked at by itself.</source>
      <translation>die Nummer gehört auch zu {title} in Eintrag {line}; jeder wird für sich betrachtet.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/export.py" />
      <source>the number is that of {title} in line {line} too; each is looked at by itself.</source>
      <translation>die Nummer gehört auch zu {title} in Zeile {line}; jeder wird für sich betrachtet.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/export.py" />
      <source>entry {line}, {what}</source>
      <translation>Eintrag {line}, {what}</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/files.py" />
      <source>{folder} holds no CSV or JSON file.</source>
      <translation>{folder} enthält keine CSV- oder JSON-Datei.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/files.py" />
      <source>{size} is too large for one person's films; the most is {value} MB.</source>
      <translation>{size} sind zu viel für die Filme eines Menschen; das Meiste sind {value} MB.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/files.py" />
      <source>this is a spreadsheet; save the sheet as CSV and choose that.</source>
      <translation>das ist eine Tabellenkalkulation; speichere das Blatt als CSV und wähle das.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/files.py" />
      <source>it holds no CSV or JSON file.</source>
      <translation>es enthält keine CSV- oder JSON-Datei.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/generic.py" />
      <source>it holds no CSV.</source>
      <translation>es enthält keine CSV.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/generic.py" />
      <source>there is no rating; the row is left out.</source>
      <translation>es gibt keine Wertung; die Zeile bleibt weg.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/generic.py" />
      <source>Ratings up to {scale:g} are converted to 5 stars.</source>
      <translation>Wertungen bis {scale:g} werden auf 5 Sterne umgerechnet.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/generic.py" />
      <source>the film has neither a title nor a number; the row is left out.</source>
      <translation>der Film hat weder Titel noch Nummer; die Zeile bleibt weg.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/generic.py" />
      <source>the film is said to be neither rated, seen nor wanted; the row is left out.</source>
      <translation>der Film ist weder bewertet noch gesehen noch gewünscht; die Zeile bleibt weg.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/generic.py" />
      <source>the film is not said to be seen; the row is left out.</source>
      <translation>der Film ist nicht als gesehen vermerkt; die Zeile bleibt weg.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/imdb.py" />
      <source>it holds no CSV of IMDb's: the columns Const and Your Rating are not there.</source>
      <translation>es enthält keine CSV von IMDb: Die Spalten Const und Your Rating fehlen.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/imdb.py" />
      <source>IMDb's ratings from 1 to 10 are halved.</source>
      <translation>IMDbs Wertungen von 1 bis 10 werden halbiert.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/imdb.py" />
      <source>Films that you did not rate there go to the watchlist.</source>
      <translation>Filme, die du dort nicht bewertet hast, kommen auf die Merkliste.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/imdb.py" />
      <source>the column Const with IMDb's numbers is not there.</source>
      <translation>die Spalte Const mit IMDbs Nummern fehlt.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/imdb.py" />
      <source>neither number nor title; the row is left out.</source>
      <translation>weder Nummer noch Titel; die Zeile bleibt weg.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/letterboxd.py" />
      <source>it may be films seen or a watchlist; call it watched.csv or watchlist.csv, as Letterboxd does.</source>
      <translation>es können gesehene Filme oder eine Merkliste sein; nenn es watched.csv oder watchlist.csv, wie Letterboxd.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/letterboxd.py" />
      <source>it may be films seen or a watchlist; it is left out.</source>
      <translation>es können gesehene Filme oder eine Merkliste sein; es bleibt weg.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/letterboxd.py" />
      <source>it holds none of Letterboxd's ratings.csv, watched.csv, diary.csv and watchlist.csv.</source>
      <translation>es enthält nichts von Letterboxds ratings.csv, watched.csv, diary.csv und watchlist.csv.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/letterboxd.py" />
      <source>the film has no name; the row is left out.</source>
      <translation>der Film hat keinen Namen; die Zeile bleibt weg.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/letterboxd_list.py" />
      <source>this is a list of Letterboxd's without its films; export it again.</source>
      <translation>das ist eine Liste von Letterboxd ohne ihre Filme; exportiere sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/movielens.py" />
      <source>it holds no CSV of MovieLens's: the columns movieId and rating are not there.</source>
      <translation>es enthält keine CSV von MovieLens: Die Spalten movieId und rating fehlen.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/movielens.py" />
      <source>{count} people rated here, numbered from {lowest} to {highest}; say which one you are.</source>
      <translation>hier haben {count} Menschen bewertet, nummeriert von {lowest} bis {highest}; sag, wer du bist.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/movielens.py" />
      <source>there are no ratings of {user} in it.</source>
      <translation>es enthält keine Wertungen von {user}.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/movielens.py" />
      <source>this is no film's number; the row is left out.</source>
      <translation>das ist keine Filmnummer; die Zeile bleibt weg.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/movielens.py" />
      <source>MovieLens film {number}</source>
      <translation>MovieLens-Film {number}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../engine/profile/importers/reading.py" />
      <source>No film can be read; the first of {n:,} problems: {first}</source>
      <translation>
        <numerusform>Kein Film lässt sich lesen; das einzige Problem: {first}</numerusform>
        <numerusform>Kein Film lässt sich lesen; das erste von {n:,} Problemen: {first}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/reading.py" />
      <source>this is no export that Marquee knows (Letterboxd, IMDb, Trakt, MovieLens or a CSV with a title a row).</source>
      <translation>das ist kein Export, den Marquee kennt (Letterboxd, IMDb, Trakt, MovieLens oder eine CSV mit einem Titel je Zeile).</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/reading.py" />
      <source>there are no films in it.</source>
      <translation>es sind keine Filme darin.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>a zip file or a spreadsheet; unpack it, or save the sheet as CSV</source>
      <translation>eine Zip-Datei oder Tabellenkalkulation; entpack sie, oder speichere das Blatt als CSV</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>an old Excel workbook; save the sheet as CSV</source>
      <translation>eine alte Excel-Mappe; speichere das Blatt als CSV</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>a rich text document; save it as plain text</source>
      <translation>ein RTF-Dokument; speichere es als reinen Text</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>a PDF; export the table as CSV</source>
      <translation>ein PDF; exportiere die Tabelle als CSV</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>packed with gzip; unpack it first</source>
      <translation>mit gzip gepackt; entpack es zuerst</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>a 7z archive; unpack it first</source>
      <translation>ein 7z-Archiv; entpack es zuerst</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>a RAR archive; unpack it first</source>
      <translation>ein RAR-Archiv; entpack es zuerst</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>a database, not an export</source>
      <translation>eine Datenbank, kein Export</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>a picture, not an export</source>
      <translation>ein Bild, kein Export</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>this is a web page, not an export; download the export file itself.</source>
      <translation>das ist eine Webseite, kein Export; lade die Exportdatei selbst herunter.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>this is JSON; give the file's name the ending .json.</source>
      <translation>das ist JSON; gib der Datei die Endung .json.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>this is XML, not CSV; export the table as CSV.</source>
      <translation>das ist XML, keine CSV; exportiere die Tabelle als CSV.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>this is not a text file.</source>
      <translation>das ist keine Textdatei.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>it has more than {most:,} lines, too many for one person's films.</source>
      <translation>es hat mehr als {most:,} Zeilen, zu viele für die Filme eines Menschen.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>Column {number}</source>
      <translation>Spalte {number}</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>this is {what}.</source>
      <translation>das ist {what}.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>the quotation marks are broken; the row is left out.</source>
      <translation>die Anführungszeichen sind kaputt; die Zeile bleibt weg.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/tables.py" />
      <source>{count} cells instead of {width}; the row is left out.</source>
      <translation>{count} Zellen statt {width}; die Zeile bleibt weg.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/trakt.py" />
      <source>nothing in it can be read as a film of Trakt's</source>
      <translation>nichts darin lässt sich als Film von Trakt lesen</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/trakt.py" />
      <source>there is nothing of Trakt's in it</source>
      <translation>es ist nichts von Trakt darin</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/trakt.py" />
      <source>{what}; choose ratings, watched, history or watchlist.</source>
      <translation>{what}; wähle ratings, watched, history oder watchlist.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/trakt.py" />
      <source>Trakt's ratings from 1 to 10 are halved.</source>
      <translation>Trakts Wertungen von 1 bis 10 werden halbiert.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/trakt.py" />
      <source>it has more than {most:,} entries, too many for one person's films.</source>
      <translation>es hat mehr als {most:,} Einträge, zu viele für die Filme eines Menschen.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/trakt.py" />
      <source>this is a profile that Marquee exported; “profile load” reads it back.</source>
      <translation>das ist ein Profil, das Marquee exportiert hat; „profile load“ liest es ein.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/trakt.py" />
      <source>this is Simkl's JSON; choose the CSV that Simkl exports.</source>
      <translation>das ist JSON von Simkl; wähle die CSV, die Simkl exportiert.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/trakt.py" />
      <source>this is no film; it is left out.</source>
      <translation>das ist kein Film; es bleibt weg.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/trakt.py" />
      <source>this says nothing of a film rated, watched or listed; it is left out.</source>
      <translation>das sagt nichts über einen bewerteten, gesehenen oder gemerkten Film; es bleibt weg.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/trakt.py" />
      <source>the film has neither a title nor a number; it is left out.</source>
      <translation>der Film hat weder Titel noch Nummer; er bleibt weg.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/trakt.py" />
      <source>it is damaged: this is not whole JSON; export it again.</source>
      <translation>es ist beschädigt: Das ist kein vollständiges JSON; exportiere es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/trakt.py" />
      <source>Film without a title</source>
      <translation>Film ohne Titel</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/trakt.py" />
      <source>Trakt's collection, lists (but the watchlist), comments and the like are left out.</source>
      <translation>Trakts Sammlung, Listen (außer der Merkliste), Kommentare und Ähnliches bleiben weg.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/importers/untitled.py" />
      <source>There are no column titles; each line is taken for a film.</source>
      <translation>Es gibt keine Spaltentitel; jede Zeile gilt als ein Film.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/matching.py" />
      <source>another row fits this film as well or better</source>
      <translation>eine andere Zeile passt ebenso gut oder besser zu diesem Film</translation>
    </message>
    <message>
      <location filename="../../engine/profile/pending.py" />
      <source>A saved row is damaged: it is no object.</source>
      <translation>Eine aufgehobene Zeile ist beschädigt: Sie ist kein Objekt.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/pending.py" />
      <source>A saved row is damaged: it is not JSON.</source>
      <translation>Eine aufgehobene Zeile ist beschädigt: Sie ist kein JSON.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/pending.py" />
      <source>A saved row is damaged: a part of it is missing or wrong.</source>
      <translation>Eine aufgehobene Zeile ist beschädigt: Ein Teil fehlt oder ist falsch.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/profiles.py" />
      <source>My profile</source>
      <translation>Mein Profil</translation>
    </message>
    <message>
      <location filename="../../engine/profile/profiles.py" />
      <source>There are too many profiles called “{name}”.</source>
      <translation>Es gibt zu viele Profile namens „{name}“.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/profiles.py" />
      <source>There is no such profile any more.</source>
      <translation>Dieses Profil gibt es nicht mehr.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/profiles.py" />
      <source>The first profile stays; delete what is in it instead.</source>
      <translation>Das erste Profil bleibt; lösch stattdessen, was darin ist.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/profiles.py" />
      <source>A profile needs a name.</source>
      <translation>Ein Profil braucht einen Namen.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/profiles.py" />
      <source>There is a profile called “{name}” already; choose another name.</source>
      <translation>Es gibt schon ein Profil namens „{name}“; wähle einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/profiles.py" />
      <source>{folder} is damaged.</source>
      <translation>{folder} ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/schema.py" />
      <source>the integrity check fails</source>
      <translation>die Prüfung auf Unversehrtheit scheitert</translation>
    </message>
    <message>
      <location filename="../../engine/profile/schema.py" />
      <source>{path} belongs to another program; choose another file.</source>
      <translation>{path} gehört einem anderen Programm; wähle eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/schema.py" />
      <source>{path} was written by a newer Marquee; update Marquee to open it.</source>
      <translation>{path} hat ein neueres Marquee geschrieben; aktualisiere Marquee, um es zu öffnen.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/schema.py" />
      <source>tables are missing</source>
      <translation>Tabellen fehlen</translation>
    </message>
    <message>
      <location filename="../../engine/profile/schema.py" />
      <source>the tables are not those of a profile</source>
      <translation>die Tabellen sind nicht die eines Profils</translation>
    </message>
    <message>
      <location filename="../../engine/profile/schema.py" />
      <source>{path} is emptied, but traces of it are left ({problem}); delete again in a moment.</source>
      <translation>{path} ist geleert, aber Spuren davon sind übrig ({problem}); lösch gleich noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/schema.py" />
      <source>The disk is full: nothing was changed in {path}; free some space and try again.</source>
      <translation>Der Speicher ist voll: In {path} wurde nichts geändert; schaff etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/schema.py" />
      <source>{path} cannot be opened ({reason}); see whether it is there, and not read-only.</source>
      <translation>{path} lässt sich nicht öffnen ({reason}); sieh nach, ob es da ist und nicht schreibgeschützt.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/schema.py" />
      <source>{path} cannot be read or written ({reason}).</source>
      <translation>{path} lässt sich nicht lesen oder schreiben ({reason}).</translation>
    </message>
    <message>
      <location filename="../../engine/profile/schema.py" />
      <source>{path} cannot be opened ({reason}).</source>
      <translation>{path} lässt sich nicht öffnen ({reason}).</translation>
    </message>
    <message>
      <location filename="../../engine/profile/store.py" />
      <source>{path} was replaced by another file while open; nothing was changed. Start Marquee again.</source>
      <translation>{path} wurde geöffnet durch eine andere Datei ersetzt; nichts wurde geändert. Starte Marquee neu.</translation>
    </message>
    <message>
      <location filename="../../engine/profile/store.py" />
      <source>{target} is the profile itself; choose another file for its backup.</source>
      <translation>{target} ist das Profil selbst; wähle eine andere Datei für die Sicherung.</translation>
    </message>
    <message>
      <location filename="../../engine/serving/comparison.py" />
      <source>what they liked at least a day later</source>
      <translation>das, was ihnen mindestens einen Tag später gefiel</translation>
    </message>
    <message>
      <location filename="../../engine/serving/comparison.py" />
      <source>all they liked later</source>
      <translation>alles, was ihnen später gefiel</translation>
    </message>
    <message>
      <location filename="../../engine/serving/comparison.py" />
      <source>Asked about the same {people} people and {liked}, {says} (NDCG@10 {mean:+.4f}, likely between {low:+.4f} and {high:+.4f}).</source>
      <translation>Gefragt nach denselben {people} Menschen und {liked}: {says} (NDCG@10 {mean:+.4f}, wahrscheinlich zwischen {low:+.4f} und {high:+.4f}).</translation>
    </message>
    <message>
      <location filename="../../engine/serving/comparison.py" />
      <source>“{new}” was measured on people of {here}, “{old}” on others of {there}: their figures cannot be compared.</source>
      <translation>„{new}“ wurde an Menschen von {here} gemessen, „{old}“ an anderen von {there}: Die Zahlen lassen sich nicht vergleichen.</translation>
    </message>
    <message>
      <location filename="../../engine/serving/comparison.py" />
      <source>“{new}” is better than “{old}”</source>
      <translation>„{new}“ ist besser als „{old}“</translation>
    </message>
    <message>
      <location filename="../../engine/serving/comparison.py" />
      <source>“{new}” is worse than “{old}”</source>
      <translation>„{new}“ ist schlechter als „{old}“</translation>
    </message>
    <message>
      <location filename="../../engine/serving/comparison.py" />
      <source>“{new}” and “{old}” are too close to tell apart</source>
      <translation>„{new}“ und „{old}“ liegen zu nah beieinander</translation>
    </message>
    <message>
      <location filename="../../engine/serving/confidence.py" />
      <source>The bundle's calibration does not fit this Marquee; get the bundle again.</source>
      <translation>Die Kalibrierung des Bündels passt nicht zu diesem Marquee; hol das Bündel noch einmal.</translation>
    </message>
    <message>
      <location filename="../../engine/serving/mood.py" />
      <source>This model was trained quickly and knows films only by their words; a balanced one can search by mood.</source>
      <translation>Dieses Modell wurde schnell trainiert und kennt Filme nur an ihren Wörtern; ein ausgewogenes kann nach Stimmung suchen.</translation>
    </message>
    <message>
      <location filename="../../engine/serving/query_encoder.py" />
      <source>This Marquee came without the part that reads moods; the full package has it.</source>
      <translation>Diesem Marquee fehlt der Teil, der Stimmungen liest; das volle Paket hat ihn.</translation>
    </message>
    <message>
      <location filename="../../engine/serving/query_encoder.py" />
      <source>The part that reads moods is damaged ({reason}); install Marquee again.</source>
      <translation>Der Teil, der Stimmungen liest, ist beschädigt ({reason}); installiere Marquee neu.</translation>
    </message>
    <message>
      <location filename="../../engine/serving/query_encoder.py" />
      <source>Say in a few words what you are in the mood for.</source>
      <translation>Sag in ein paar Worten, wonach dir ist.</translation>
    </message>
    <message>
      <location filename="../../engine/training/__main__.py" />
      <source>There is not enough memory for this training</source>
      <translation>Für dieses Training reicht der Speicher nicht</translation>
    </message>
    <message>
      <location filename="../../engine/training/assess.py" />
      <source>training was asked to finish early</source>
      <translation>das Training sollte früher aufhören</translation>
    </message>
    <message>
      <location filename="../../engine/training/assess.py" />
      <source>the baselines may take {seconds:.0f} processor seconds together, and those were used up</source>
      <translation>die Vergleichsmodelle dürfen zusammen {seconds:.0f} Prozessorsekunden brauchen, und die waren verbraucht</translation>
    </message>
    <message>
      <location filename="../../engine/training/assess_cold_films.py" />
      <source>This dataset has {count} films with {ratings} ratings or more; measuring films that nobody rated takes at least {least}.</source>
      <translation>Dieser Datensatz hat {count} Filme mit {ratings} oder mehr Wertungen; um Filme ohne Wertungen zu messen, braucht es mindestens {least}.</translation>
    </message>
    <message>
      <location filename="../../engine/training/assess_cold_films.py" />
      <source>Only {people} people of this dataset later liked a film whose ratings were hidden; measuring films that nobody rated takes at least {least}.</source>
      <translation>Nur {people} Leuten dieses Datensatzes gefiel später ein Film, dessen Wertungen verborgen waren; um Filme ohne Wertungen zu messen, braucht es mindestens {least}.</translation>
    </message>
    <message>
      <location filename="../../engine/training/assess_confidence.py" />
      <source>Nobody in this dataset rated a film after the first ones they bring; there is nothing to foresee.</source>
      <translation>Niemand in diesem Datensatz hat nach den ersten Filmen noch einen bewertet; es gibt nichts vorherzusagen.</translation>
    </message>
    <message>
      <location filename="../../engine/training/assess_rerank.py" />
      <source>Nobody in this dataset liked a film after the first ones they bring; there is nothing to find.</source>
      <translation>Niemandem in diesem Datensatz gefiel nach den ersten Filmen noch einer; es gibt nichts zu finden.</translation>
    </message>
    <message>
      <location filename="../../engine/training/checkpoint.py" />
      <source>this checkpoint is of training that was begun by another version; delete it to start anew.</source>
      <translation>dieser Zwischenstand gehört zu einem Training einer anderen Version; lösch ihn, um neu anzufangen.</translation>
    </message>
    <message>
      <location filename="../../engine/training/checkpoint.py" />
      <source>this checkpoint is of training that was begun on other data; delete it to start anew.</source>
      <translation>dieser Zwischenstand gehört zu einem Training mit anderen Daten; lösch ihn, um neu anzufangen.</translation>
    </message>
    <message>
      <location filename="../../engine/training/checkpoint.py" />
      <source>this checkpoint is of training that was begun otherwise; delete it to start anew.</source>
      <translation>dieser Zwischenstand gehört zu einem Training, das anders begonnen wurde; lösch ihn, um neu anzufangen.</translation>
    </message>
    <message>
      <location filename="../../engine/training/checkpoint.py" />
      <source>The checkpoint {path} is damaged; delete it to start anew.</source>
      <translation>Der Zwischenstand {path} ist beschädigt; lösch ihn, um neu anzufangen.</translation>
    </message>
    <message>
      <location filename="../../engine/training/checkpoint.py" />
      <source>The checkpoint {path} cannot be written ({reason}); free space first.</source>
      <translation>Der Zwischenstand {path} lässt sich nicht schreiben ({reason}); schaff zuerst Platz.</translation>
    </message>
    <message>
      <location filename="../../engine/training/course.py" />
      <source>Encoder of film texts</source>
      <translation>Encoder der Filmtexte</translation>
    </message>
    <message>
      <location filename="../../engine/training/course.py" />
      <source>Film texts</source>
      <translation>Filmtexte</translation>
    </message>
    <message>
      <location filename="../../engine/training/course.py" />
      <source>Models, without the held-out people</source>
      <translation>Modelle, ohne die zurückgehaltenen Leute</translation>
    </message>
    <message>
      <location filename="../../engine/training/course.py" />
      <source>Weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <location filename="../../engine/training/course.py" />
      <source>Beside every other model</source>
      <translation>Neben allen anderen Modellen</translation>
    </message>
    <message>
      <location filename="../../engine/training/course.py" />
      <source>Accuracy and variety</source>
      <translation>Genauigkeit und Vielfalt</translation>
    </message>
    <message>
      <location filename="../../engine/training/course.py" />
      <source>Confidence</source>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <location filename="../../engine/training/course.py" />
      <source>Films that nobody has rated</source>
      <translation>Filme, die niemand bewertet hat</translation>
    </message>
    <message>
      <location filename="../../engine/training/course.py" />
      <source>Models, with everyone</source>
      <translation>Modelle, mit allen</translation>
    </message>
    <message>
      <location filename="../../engine/training/course.py" />
      <source>Sealing</source>
      <translation>Versiegeln</translation>
    </message>
    <message>
      <location filename="../../engine/training/course.py" />
      <source>{stage}: {seconds:.1f} s.</source>
      <translation>{stage}: {seconds:.1f} s.</translation>
    </message>
    <message>
      <location filename="../../engine/training/device.py" />
      <source>Apple GPU</source>
      <translation>Apple-GPU</translation>
    </message>
    <message>
      <location filename="../../engine/training/device.py" />
      <source>Processor, {count} cores ({name})</source>
      <translation>Prozessor, {count} Kerne ({name})</translation>
    </message>
    <message>
      <location filename="../../engine/training/device.py" />
      <source>There is no {wanted} device on this machine that PyTorch can use; choose cpu.</source>
      <translation>Auf diesem Rechner gibt es kein Gerät {wanted}, das PyTorch benutzen kann; wähle cpu.</translation>
    </message>
    <message>
      <location filename="../../engine/training/join.py" />
      <source>None of your ratings is of a film in this dataset; train without them.</source>
      <translation>Keine deiner Wertungen gehört zu einem Film in diesen Daten; trainiere ohne sie.</translation>
    </message>
    <message>
      <location filename="../../engine/training/kept.py" />
      <source>{folder} cannot be written ({reason}); free space first.</source>
      <translation>{folder} lässt sich nicht schreiben ({reason}); schaff zuerst Platz.</translation>
    </message>
    <message>
      <location filename="../../engine/training/learner.py" />
      <source>No film was rated {middling:g} or better by anyone; there is nothing to learn from.</source>
      <translation>Niemand hat einem Film {middling:g} oder mehr gegeben; es gibt nichts zu lernen.</translation>
    </message>
    <message>
      <location filename="../../engine/training/publish.py" />
      <source>{source}: {ratings:,} ratings of {films:,} films by {viewers:,} viewers.</source>
      <translation>{source}: {ratings:,} Wertungen von {films:,} Filmen durch {viewers:,} Zuschauer.</translation>
    </message>
    <message>
      <location filename="../../engine/training/publish.py" />
      <source>Preset {preset}, seed {seed}, on {device}.</source>
      <translation>Stufe „{preset}“, Startzahl {seed}, auf {device}.</translation>
    </message>
    <message>
      <location filename="../../engine/training/publish.py" />
      <source>{own:,} of your {ratings:,} ratings join; the others are of films that this dataset does not know.</source>
      <translation>{own:,} deiner {ratings:,} Wertungen kommen dazu; die anderen gehören zu Filmen, die dieser Datensatz nicht kennt.</translation>
    </message>
    <message>
      <location filename="../../engine/training/publish.py" />
      <source>The models were measured before training was cut off; it goes on from there.</source>
      <translation>Die Modelle waren gemessen, bevor das Training abbrach; von dort geht es weiter.</translation>
    </message>
    <message>
      <location filename="../../engine/training/publish.py" />
      <source>Left out of the comparison: {name}: {reason}.</source>
      <translation>Nicht im Vergleich: {name}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../engine/training/publish.py" />
      <source>LightGCN was best for people kept aside after {until:.0%} of its training.</source>
      <translation>LightGCN war für die zurückgehaltenen Leute nach {until:.0%} seines Trainings am besten.</translation>
    </message>
    <message>
      <location filename="../../engine/training/publish.py" />
      <source>This dataset has {viewers} viewers and {films} films; training needs at least {least} and {least_films}.</source>
      <translation>Dieser Datensatz hat {viewers} Zuschauer und {films} Filme; das Training braucht mindestens {least} und {least_films}.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>{n_both} of the {n_film} viewers who liked {film} also liked this.</source>
      <translation>{n_both} der {n_film} Zuschauer, die {film} mochten, mochten auch diesen Film.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>{n_both} of the {n_film} simulated viewers who liked {film} also liked this.</source>
      <translation>{n_both} der {n_film} simulierten Zuschauer, die {film} mochten, mochten auch diesen Film.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>Of {n_film} viewers who liked {film}, {n_both} liked this too: {lift} times what chance would give.</source>
      <translation>Von {n_film} Zuschauern, die {film} mochten, mochten {n_both} auch diesen: {lift}-mal so viele wie durch Zufall.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>Of {n_film} simulated viewers who liked {film}, {n_both} liked this too: {lift} times what chance would give.</source>
      <translation>Von {n_film} simulierten Zuschauern, die {film} mochten, mochten {n_both} auch diesen: {lift}-mal so viele wie durch Zufall.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>Liked by {n_both} of the {n_film} viewers who liked {film}.</source>
      <translation>Gefiel {n_both} der {n_film} Zuschauer, die {film} mochten.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>Liked by {n_both} of the {n_film} simulated viewers who liked {film}.</source>
      <translation>Gefiel {n_both} der {n_film} simulierten Zuschauer, die {film} mochten.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>Directed by {director}, like {film}.</source>
      <translation>Regie: {director}, wie bei {film}.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>From {director}, who also made {film}.</source>
      <translation>Von {director}, wie auch {film}.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>Close to {film}: {theme}.</source>
      <translation>Nah an {film}: {theme}.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>Shares {theme} with {film}.</source>
      <translation>Hat mit {film} gemeinsam: {theme}.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>{theme}, like {film}.</source>
      <translation>{theme}, wie {film}.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>In the vein of {film}: {theme}.</source>
      <translation>In der Art von {film}: {theme}.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>Your latest likes pull this way: {film}.</source>
      <translation>Was dir zuletzt gefiel, zieht hierher: {film}.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>Your {stars} for {film} speaks for {percent} of it.</source>
      <translation>Deine {stars} für {film} machen {percent} von allem aus, was für ihn spricht.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>{percent} of the case for it comes from your {stars} for {film}.</source>
      <translation>{percent} von allem, was für ihn spricht, kommen von deinen {stars} für {film}.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>{percent} of the case for it comes from {film}.</source>
      <translation>{percent} von allem, was für ihn spricht, kommen von {film}.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>{n} viewers rated it, {mean} on average.</source>
      <translation>{n} Zuschauer haben ihn bewertet, im Schnitt mit {mean}.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>{n} simulated viewers rated it, {mean} on average.</source>
      <translation>{n} simulierte Zuschauer haben ihn bewertet, im Schnitt mit {mean}.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>{n} viewer rated it, {mean} on average.</source>
      <translation>{n} Zuschauer hat ihn bewertet, mit {mean}.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>{n} simulated viewer rated it, {mean} on average.</source>
      <translation>{n} simulierter Zuschauer hat ihn bewertet, mit {mean}.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>A hidden gem: only {n} viewers rated it, {mean} on average.</source>
      <translation>Ein Geheimtipp: Nur {n} Zuschauer haben ihn bewertet, im Schnitt mit {mean}.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>A hidden gem: only {n} simulated viewers rated it, {mean} on average.</source>
      <translation>Ein Geheimtipp: Nur {n} simulierte Zuschauer haben ihn bewertet, im Schnitt mit {mean}.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>A hidden gem: only {n} viewer rated it, {mean} on average.</source>
      <translation>Ein Geheimtipp: Nur {n} Zuschauer hat ihn bewertet, mit {mean}.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>A hidden gem: only {n} simulated viewer rated it, {mean} on average.</source>
      <translation>Ein Geheimtipp: Nur {n} simulierter Zuschauer hat ihn bewertet, mit {mean}.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>None of the viewers has rated it yet: it is placed by its content alone.</source>
      <translation>Noch kein Zuschauer hat ihn bewertet: Allein sein Inhalt ordnet ihn ein.</translation>
    </message>
    <message>
      <location filename="../../engine/explain/template.py" />
      <source>None of the simulated viewers has rated it yet: it is placed by its content alone.</source>
      <translation>Noch kein simulierter Zuschauer hat ihn bewertet: Allein sein Inhalt ordnet ihn ein.</translation>
    </message>
  </context>
</TS>
