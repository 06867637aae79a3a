<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Consilium</name>
    <message>
        <location filename="app/__main__.py"/>
        <source>Only {limit} MB of memory are allowed here (ulimit -v). Consilium takes at least 1 GB, and a model as much as its file: raise the limit and start again.</source>
        <translation>Hier sind nur {limit} MB Arbeitsspeicher erlaubt (ulimit -v). Consilium braucht mindestens 1 GB und ein Modell so viel wie seine Datei: Erhöhen Sie die Grenze und starten Sie neu.</translation>
    </message>
    <message>
        <location filename="app/__main__.py"/>
        <source>There is no display to open the window on. Hold a consultation in the terminal instead: consilium chat</source>
        <translation>Es gibt keine Anzeige, auf der sich das Fenster öffnen ließe. Führen Sie die Konsultation stattdessen im Terminal: consilium chat</translation>
    </message>
    <message>
        <location filename="app/__main__.py"/>
        <source>{error} `consilium chat` works without a window.</source>
        <translation>{error} `consilium chat` funktioniert ohne Fenster.</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>Set CONSILIUM_HOME to a folder of your own.</source>
        <translation>Setzen Sie CONSILIUM_HOME auf einen eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>Move it out of the data folder.</source>
        <translation>Verschieben Sie ihn aus dem Datenordner heraus.</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>is not a folder</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>is a folder for everybody on this computer</source>
        <translation>ist ein Ordner für alle auf diesem Computer</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>is a link, and what is written there would change another file</source>
        <translation>ist eine Verknüpfung, und was dort geschrieben wird, würde eine andere Datei ändern</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>Put what it leads to in its place.</source>
        <translation>Setzen Sie an seine Stelle, worauf sie verweist.</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>is not a file</source>
        <translation>ist keine Datei</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>belongs to another user of this computer ({owner})</source>
        <translation>gehört einem anderen Benutzer dieses Computers ({owner})</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>Make it your own again (sudo chown {user} {path}).</source>
        <translation>Machen Sie es wieder zu Ihrem eigenen (sudo chown {user} {path}).</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>{path} {why}. {what_to_do} Nothing was changed.</source>
        <translation>{path} {why}. {what_to_do} Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="app/cli/evaluation_output.py"/>
        <source>  questions  as sure as   right</source>
        <translation>  Fragen     so sicher wie  richtig</translation>
    </message>
    <message>
        <location filename="app/cli/evaluation_output.py"/>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>No difference shown: these questions are too few to tell the two apart.</source>
        <translation>Kein Unterschied nachgewiesen: Diese Fragen sind zu wenige, um die beiden zu unterscheiden.</translation>
    </message>
    <message>
        <location filename="app/cli/export.py"/>
        <source>Choose one of --folder and --output.</source>
        <translation>Wählen Sie entweder --folder oder --output.</translation>
    </message>
    <message>
        <location filename="app/cli/export.py"/>
        <source>A key is for masking: add --mask shifted.</source>
        <translation>Ein Schlüssel ist für das Maskieren da: Ergänzen Sie --mask shifted.</translation>
    </message>
    <message>
        <location filename="app/cli/export.py"/>
        <source>Several consultations go into a folder, a file for each: add --folder FOLDER.</source>
        <translation>Mehrere Konsultationen kommen in einen Ordner, je eine Datei: Geben Sie --folder ORDNER an.</translation>
    </message>
    <message>
        <location filename="app/cli/export.py"/>
        <source>A {kind} is no text for a terminal. Name a file for it: -o FILE.{extension}</source>
        <translation>{kind} ist kein Text für ein Terminal. Geben Sie eine Datei dafür an: -o DATEI.{extension}</translation>
    </message>
    <message>
        <location filename="app/cli/models_plan.py"/>
        <source>A forecast. The engine loads by it, and takes less by itself where an allocation fails.</source>
        <translation>Eine Vorhersage. Die Engine lädt danach und nimmt von selbst weniger, wo eine Speicheranforderung scheitert.</translation>
    </message>
    <message>
        <location filename="app/cli/notes.py"/>
        <location filename="app/cli/reviews.py"/>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <location filename="app/cli/server.py"/>
        <source>It has no tokenizer to ask: tokens are estimated, and the prompt is sent as text.</source>
        <translation>Er hat keinen Tokenizer, den man fragen könnte: Tokens werden geschätzt, und der Prompt wird als Text gesendet.</translation>
    </message>
    <message>
        <location filename="app/cli/source_synonyms.py"/>
        <location filename="app/cli/sources.py"/>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>Log:            damaged; consilium vault repair reads what an opening would not</source>
        <translation>Log:            beschädigt; consilium vault repair liest, was beim Öffnen nicht gelesen würde</translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>Not as left:    consilium audit verify tells what was found</source>
        <translation>Verändert:      consilium audit verify zeigt, was gefunden wurde</translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>The passphrase was changed.</source>
        <translation>Die Passphrase wurde geändert.</translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>Your recovery code, shown only once. It replaces any earlier one:&#10;</source>
        <translation>Ihr Wiederherstellungscode, nur dieses eine Mal angezeigt. Er ersetzt jeden früheren:&#10;</translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>Your system login opens the vault from now on; the passphrase still does too.</source>
        <translation>Ihre Systemanmeldung öffnet ab jetzt den Tresor; die Passphrase öffnet ihn weiterhin auch.</translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>The system login does not open the vault any more.</source>
        <translation>Die Systemanmeldung öffnet den Tresor nicht mehr.</translation>
    </message>
    <message>
        <location filename="app/cli/vault_backups.py"/>
        <source>The vault is sound.</source>
        <translation>Der Tresor ist unversehrt.</translation>
    </message>
    <message>
        <location filename="app/cli/vault_backups.py"/>
        <source>Every page can be read, but the vault is not as it was left.</source>
        <translation>Jede Seite ist lesbar, aber der Tresor ist nicht so, wie er verlassen wurde.</translation>
    </message>
    <message>
        <location filename="app/cli/vault_backups.py"/>
        <source>The vault is damaged in places. Run: consilium vault repair</source>
        <translation>Der Tresor ist stellenweise beschädigt. Führen Sie aus: consilium vault repair</translation>
    </message>
    <message>
        <location filename="app/cli/vault_backups.py"/>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>No message is known to be lost.</source>
        <translation>Es ist kein Verlust einer Nachricht bekannt.</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Vault made</source>
        <translation>Tresor angelegt</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Unlocking failed</source>
        <translation>Entsperren fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <location filename="app/ui/locking/cover.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Passphrase changed</source>
        <translation>Passphrase geändert</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Recovery code made</source>
        <translation>Wiederherstellungscode erstellt</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>System login changed</source>
        <translation>Systemanmeldung geändert</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Model loaded</source>
        <translation>Modell geladen</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Moved to the trash</source>
        <translation>In den Papierkorb verschoben</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Deleted for good</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Backed up</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Backup restored</source>
        <translation>Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>This record exported</source>
        <translation>Dieses Protokoll exportiert</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Not as it was left</source>
        <translation>Nicht wie zuletzt verlassen</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>That was acknowledged</source>
        <translation>Das wurde zur Kenntnis genommen</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Data folder closed to others</source>
        <translation>Datenordner für andere geschlossen</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Source added</source>
        <translation>Quelle hinzugefügt</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Source changed</source>
        <translation>Quelle geändert</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Source removed</source>
        <translation>Quelle entfernt</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Emergency card shown</source>
        <translation>Notfallkarte angezeigt</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Mark on an answer reviewed</source>
        <translation>Markierung einer Antwort geprüft</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Note signed</source>
        <translation>Dokument unterschrieben</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Addendum signed</source>
        <translation>Nachtrag unterschrieben</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Draft of a note deleted</source>
        <translation>Entwurf eines Dokuments gelöscht</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Clinic server added</source>
        <translation>Klinikserver hinzugefügt</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Clinic server removed</source>
        <translation>Klinikserver entfernt</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Clinic server connected</source>
        <translation>Mit Klinikserver verbunden</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Clinic server asked</source>
        <translation>Klinikserver gefragt</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Consultation reviewed</source>
        <translation>Konsultation beurteilt</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Review deleted</source>
        <translation>Beurteilung gelöscht</translation>
    </message>
    <message>
        <location filename="app/core/clinical/citations.py"/>
        <source>words and numbers found: [{reference}] {place}</source>
        <translation>Wörter und Zahlen gefunden: [{reference}] {place}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/citations.py"/>
        <source>not in your sources</source>
        <translation>nicht in Ihren Quellen</translation>
    </message>
    <message>
        <location filename="app/core/clinical/citations.py"/>
        <source>partly found: [{reference}] {place}</source>
        <translation>teilweise gefunden: [{reference}] {place}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/citations.py"/>
        <source>partly found: [{reference}] {place} — differs: {differs}</source>
        <translation>teilweise gefunden: [{reference}] {place} — abweichend: {differs}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/cited_places.py"/>
        <source>Words and numbers were compared by the program; that they are found does not make a sentence right.</source>
        <translation>Das Programm hat Wörter und Zahlen verglichen; dass sie gefunden werden, heißt nicht, dass ein Satz stimmt.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/cited_places.py"/>
        <source>{place} ({standing})</source>
        <translation>{place} ({standing})</translation>
    </message>
    <message>
        <location filename="app/core/clinical/cited_places.py"/>
        <source>removed since</source>
        <translation>seitdem entfernt</translation>
    </message>
    <message>
        <location filename="app/core/clinical/cited_places.py"/>
        <source>past its date</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <location filename="app/core/clinical/cited_places.py"/>
        <source>past its date: valid until {day}</source>
        <translation>abgelaufen: gültig bis {day}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/cited_places.py"/>
        <source>superseded</source>
        <comment>source</comment>
        <translation>ersetzt</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/clinical/cited_places.py"/>
        <source>Sources found in your {n:,} documents</source>
        <extracomment>For 1: Sources found in your 1 document</extracomment>
        <translation><numerusform>Quellen in Ihrem 1 Dokument gefunden</numerusform><numerusform>Quellen in Ihren {n:,} Dokumenten gefunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/clinical/cited_places.py"/>
        <source>No source found in your {n:,} documents</source>
        <extracomment>For 1: No source found in your 1 document</extracomment>
        <translation><numerusform>Keine Quelle in Ihrem 1 Dokument gefunden</numerusform><numerusform>Keine Quelle in Ihren {n:,} Dokumenten gefunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/clinical/cited_places.py"/>
        <source>Possibly related, in your {n:,} documents; those that you ticked go to the model</source>
        <extracomment>For 1: Possibly related, in your 1 document; those that you ticked go to the model</extracomment>
        <translation><numerusform>Möglicherweise verwandt, in Ihrem 1 Dokument; Angekreuztes geht an das Modell</numerusform><numerusform>Möglicherweise verwandt, in Ihren {n:,} Dokumenten; Angekreuztes geht an das Modell</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/clinical/cited_places.py"/>
        <source>Possibly related, in your {n:,} documents; not given to the model</source>
        <extracomment>For 1: Possibly related, in your 1 document; not given to the model</extracomment>
        <translation><numerusform>Möglicherweise verwandt, in Ihrem 1 Dokument; nicht an das Modell gegeben</numerusform><numerusform>Möglicherweise verwandt, in Ihren {n:,} Dokumenten; nicht an das Modell gegeben</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/clinical/cited_places.py"/>
        <source>Sources: {found:,} of {n:,} sentences found, {partly:,} partly, {absent:,} not</source>
        <extracomment>For 1: Sources: {found:,} of {n} sentence found, {partly:,} partly, {absent:,} not</extracomment>
        <translation><numerusform>Quellen: {found:,} von {n} Satz gefunden, {partly:,} teilweise, {absent:,} nicht</numerusform><numerusform>Quellen: {found:,} von {n:,} Sätzen gefunden, {partly:,} teilweise, {absent:,} nicht</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>how often</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>the route</source>
        <translation>Applikationsweg</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>the age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>the weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>the side</source>
        <translation>Körperseite</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>noted</source>
        <translation>zur Kenntnis genommen</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>not relevant here</source>
        <translation>hier nicht von Belang</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Easily misread. Write {safe} instead.</source>
        <translation>Leicht falsch zu lesen. Schreiben Sie stattdessen {safe}.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>A high-alert drug: a mistake with it does most harm. Check dose and route.</source>
        <translation>Ein Hochrisikoarzneimittel: Fehler damit richten den größten Schaden an. Dosis und Applikationsweg prüfen.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Not from the conversation.</source>
        <translation>Nicht aus dem Gespräch.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Said otherwise in a source: “{other}”</source>
        <translation>In einer Quelle anders angegeben: „{other}“</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Said otherwise in the conversation: “{other}”</source>
        <translation>Im Gespräch anders angegeben: „{other}“</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>a source has {other}</source>
        <translation>in einer Quelle steht {other}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>you wrote {other}</source>
        <translation>Sie schrieben {other}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Ten times another dose, or more, or a tenth of it: {says}.</source>
        <translation>Das Zehnfache einer anderen Dosis oder mehr, oder ein Zehntel davon: {says}.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Differs in {kind}: {says}.</source>
        <translation>Abweichung ({kind}): {says}.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Differs: {says}.</source>
        <translation>Abweichung: {says}.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Easily misread: {listed}</source>
        <translation>Leicht falsch zu lesen: {listed}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>High-alert drugs: {listed}</source>
        <translation>Hochrisikoarzneimittel: {listed}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>“{text}”: {difference}</source>
        <translation>„{text}“: {difference}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>{line} [{decision}]</source>
        <translation>{line} [{decision}]</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Reviewed: {done:,} of {n:,} marks</source>
        <extracomment>For 1: Reviewed: {done:,} of {n} mark</extracomment>
        <translation><numerusform>Geprüft: {done:,} von {n} Markierung</numerusform><numerusform>Geprüft: {done:,} von {n:,} Markierungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/clinical/mark_words.py"/>
        <source>{n:,} facts are not from the conversation</source>
        <extracomment>For 1: {n} fact is not from the conversation</extracomment>
        <translation><numerusform>{n:,} Angabe stammt nicht aus dem Gespräch</numerusform><numerusform>{n:,} Angaben stammen nicht aus dem Gespräch</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Not said in the conversation: {basics}</source>
        <translation>Im Gespräch nicht genannt: {basics}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>kidney function</source>
        <translation>Nierenfunktion</translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <location filename="app/core/clinical/sources.py"/>
        <source>p. {number}</source>
        <translation>S. {number}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/sources.py"/>
        <source>p. {number} ({label})</source>
        <translation>S. {number} ({label})</translation>
    </message>
    <message>
        <location filename="app/core/clinical/sources.py"/>
        <source>beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <location filename="app/core/clinical/sources.py"/>
        <source>paragraph {number}</source>
        <translation>Absatz {number}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/synonyms.py"/>
        <source>Give two terms or more that mean the same.</source>
        <translation>Geben Sie zwei oder mehr gleichbedeutende Begriffe an.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/synonyms.py"/>
        <source>“{term}” cannot be a synonym: a term has one to {longest} words.</source>
        <translation>„{term}“ kann kein Synonym sein: Ein Begriff hat ein bis {longest} Wörter.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/synonyms.py"/>
        <source>“{term}” is left out of every search, so it cannot be a synonym.</source>
        <translation>„{term}“ wird bei jeder Suche weggelassen und kann daher kein Synonym sein.</translation>
    </message>
    <message>
        <location filename="app/core/consultations/case_reference.py"/>
        <source>This looks like a name. Use a number or a code that only your clinic can resolve.</source>
        <translation>Das sieht nach einem Namen aus. Verwenden Sie eine Nummer oder ein Kürzel, das nur Ihre Klinik zuordnen kann.</translation>
    </message>
    <message>
        <location filename="app/core/consultations/case_reference.py"/>
        <source>This looks like a date of birth. Use a number or a code that only your clinic can resolve.</source>
        <translation>Das sieht nach einem Geburtsdatum aus. Verwenden Sie eine Nummer oder ein Kürzel, das nur Ihre Klinik zuordnen kann.</translation>
    </message>
    <message>
        <location filename="app/core/consultations/case_reference.py"/>
        <source>This looks like a person's address. Use a number or a code that only your clinic can resolve.</source>
        <translation>Das sieht nach der Adresse einer Person aus. Verwenden Sie eine Nummer oder ein Kürzel, das nur Ihre Klinik zuordnen kann.</translation>
    </message>
    <message>
        <location filename="app/core/consultations/context_budget.py"/>
        <source>There is no room to continue: the question and the answer so far take {alone:,} tokens of a context of {context:,}. Choose a larger context in the settings, or ask for the rest in a new message.</source>
        <translation>Für eine Fortsetzung fehlt der Platz: Die Frage und die bisherige Antwort belegen {alone:,} Token eines Kontexts von {context:,}. Wählen Sie in den Einstellungen einen größeren Kontext oder fragen Sie in einer neuen Nachricht nach dem Rest.</translation>
    </message>
    <message>
        <location filename="app/core/consultations/context_budget.py"/>
        <source>This message takes {alone:,} tokens, but only {room:,} fit beside the answer (context of {context:,}). Shorten it or send it in parts.</source>
        <translation>Diese Nachricht belegt {alone:,} Token, neben der Antwort ist aber nur Platz für {room:,} (Kontext von {context:,}). Kürzen Sie sie oder senden Sie sie in Teilen.</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <location filename="app/ui/models/server_dialog.py"/>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Clinic server</source>
        <translation>Klinikserver</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>What the server says of the model</source>
        <translation>Was der Server vom Modell sagt</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>{served} (this can't be verified)</source>
        <translation>{served} (das lässt sich nicht prüfen)</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>SHA-256 of its file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Quantization</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <location filename="app/ui/consultation/model_pill.py"/>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Prompt format</source>
        <translation>Prompt-Format</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Sampling</source>
        <translation>Sampling</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/consultations/reply_details.py"/>
        <source>{n:,} tokens</source>
        <extracomment>For 1: {n} token</extracomment>
        <translation><numerusform>{n:,} Token</numerusform><numerusform>{n:,} Token</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>temperature 0: always the likeliest token</source>
        <translation>Temperatur 0: immer das wahrscheinlichste Token</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>temperature {temperature:g}</source>
        <translation>Temperatur {temperature:g}</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>top-k {top_k}</source>
        <translation>top-k {top_k}</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>top-p {top_p:g}</source>
        <translation>top-p {top_p:g}</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>min-p {min_p:g}</source>
        <translation>min-p {min_p:g}</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>repeat penalty {number:g}</source>
        <translation>Wiederholungsstrafe {number:g}</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>prompt {prompt:,} ({cached:,} already computed), answer {answer:,}</source>
        <translation>Prompt {prompt:,} ({cached:,} bereits berechnet), Antwort {answer:,}</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>prompt {prompt:,}, answer {answer:,}</source>
        <translation>Prompt {prompt:,}, Antwort {answer:,}</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>written at {speed}</source>
        <translation>geschrieben mit {speed}</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>prompt read at {speed}</source>
        <translation>Prompt gelesen mit {speed}</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>first word after {seconds:.1f} s</source>
        <translation>erstes Wort nach {seconds:.1f} s</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>model loaded in {seconds:.1f} s</source>
        <translation>Modell geladen in {seconds:.1f} s</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <location filename="app/ui/commands/palette.py"/>
        <location filename="app/ui/consultation/composer/task_chips.py"/>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Consultation</source>
        <translation>Konsultation</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Exam question</source>
        <translation>Examensfrage</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Research question</source>
        <translation>Forschungsfrage</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Define a term</source>
        <translation>Begriff definieren</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Relate two terms</source>
        <translation>Zwei Begriffe in Beziehung setzen</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Describe the patient and ask your question…</source>
        <translation>Beschreiben Sie den Fall und stellen Sie Ihre Frage…</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>The question, then each option on a line of its own: A. … B. …</source>
        <translation>Die Frage, dann jede Antwortmöglichkeit in einer eigenen Zeile: A. … B. …</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Question: …  and on the next line  Context: …</source>
        <translation>Question: …  und in der nächsten Zeile  Context: …</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>A medical term, for example: anosmia</source>
        <translation>Ein medizinischer Begriff, zum Beispiel: Anosmie</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Two terms, for example: malaria and Plasmodium</source>
        <translation>Zwei Begriffe, zum Beispiel: Malaria und Plasmodium</translation>
    </message>
    <message>
        <location filename="app/core/disclaimer.py"/>
        <source>A demonstration that knows a few hundred sentences by heart, not a medical model.</source>
        <translation>Eine Demonstration, die einige Hundert Sätze auswendig kann, kein medizinisches Modell.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>These are no questions of MedQA, PubMedQA or MedMCQA: the first has the keys {keys}.</source>
        <translation>Das sind keine Fragen aus MedQA, PubMedQA oder MedMCQA: Die erste hat die Schlüssel {keys}.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>This file has the keys of {found}, not of {asked}: leave --set out, or choose the other file.</source>
        <translation>Diese Datei hat die Schlüssel von {found}, nicht von {asked}: Lassen Sie --set weg oder wählen Sie die andere Datei.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>Question {number} {fault}.</source>
        <translation>Frage {number} {fault}.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>No question of this file has an answer: published test sets often lack them.</source>
        <translation>Keine Frage dieser Datei hat eine Antwort: In veröffentlichten Testdateien fehlen sie oft.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>{n:,} questions with an option without a text were left out.</source>
        <extracomment>For 1: {n} question with an option without a text was left out.</extracomment>
        <translation><numerusform>{n} Frage mit einer Antwortmöglichkeit ohne Text wurde ausgelassen.</numerusform><numerusform>{n:,} Fragen mit einer Antwortmöglichkeit ohne Text wurden ausgelassen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>{n:,} questions without an answer were left out.</source>
        <extracomment>For 1: {n} question without an answer was left out.</extracomment>
        <translation><numerusform>{n} Frage ohne Antwort wurde ausgelassen.</numerusform><numerusform>{n:,} Fragen ohne Antwort wurden ausgelassen.</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has no text</source>
        <translation>hat keinen Text</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has fewer than two options</source>
        <translation>hat weniger als zwei Antwortmöglichkeiten</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has an option without a text</source>
        <translation>hat eine Antwortmöglichkeit ohne Text</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has an answer that is none of its options</source>
        <translation>hat eine Lösung, die keine ihrer Antwortmöglichkeiten ist</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>is longer than {most:,} characters</source>
        <translation>ist länger als {most:,} Zeichen</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has two answers that differ</source>
        <translation>hat zwei Antworten, die sich widersprechen</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has no list of options</source>
        <translation>hat keine Liste von Antwortmöglichkeiten</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has options that are not named A to E</source>
        <translation>hat Antwortmöglichkeiten, die nicht A bis E heißen</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has two options of the same letter</source>
        <translation>hat zwei Antwortmöglichkeiten mit demselben Buchstaben</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has more than {most} options</source>
        <translation>hat mehr als {most} Antwortmöglichkeiten</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has a context that is no text</source>
        <translation>hat einen Kontext, der kein Text ist</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>No answer of this file is 0 or 4, so its options are taken to be counted from 1: with few questions that may be wrong.</source>
        <translation>Keine Lösung dieser Datei ist 0 oder 4, daher wird angenommen, dass von 1 an gezählt wird: Bei wenigen Fragen kann das falsch sein.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_report.py"/>
        <source>Exam questions are not patients: a model that does well here can still fail the person who asks it.</source>
        <translation>Prüfungsfragen sind keine Patienten: Ein Modell, das hier gut abschneidet, kann trotzdem die Person im Stich lassen, die es fragt.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_report.py"/>
        <source>These runs are of different files: choose two of the same questions.</source>
        <translation>Diese Läufe betreffen verschiedene Dateien: Wählen Sie zwei mit denselben Fragen.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_report.py"/>
        <source>These runs put their questions in different ways ({one}, {other}): that alone changes the share by many points. Choose two of the same protocol.</source>
        <translation>Diese Läufe stellen ihre Fragen auf verschiedene Weise ({one}, {other}): Das allein ändert den Anteil um viele Prozentpunkte. Wählen Sie zwei mit demselben Protokoll.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_report.py"/>
        <source>These runs have no question in common: use the same --n and --seed.</source>
        <translation>Diese Läufe haben keine Frage gemeinsam: Verwenden Sie dasselbe --n und --seed.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_rows.py"/>
        <source>This is a packed file (Parquet, ZIP or gzip). Save it as JSON or JSON lines.</source>
        <translation>Das ist eine gepackte Datei (Parquet, ZIP oder gzip). Speichern Sie sie als JSON oder JSON Lines.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_rows.py"/>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_rows.py"/>
        <source>Question {number} is no JSON object.</source>
        <translation>Frage {number} ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_rows.py"/>
        <source>This file holds no question.</source>
        <translation>Diese Datei enthält keine Frage.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_rows.py"/>
        <source>Line {number} is no JSON: this must be JSON, or JSON lines with one question each.</source>
        <translation>Zeile {number} ist kein JSON: Die Datei muss JSON sein oder JSON Lines mit je einer Frage.</translation>
    </message>
    <message>
        <location filename="app/core/masking/finding.py"/>
        <source>On 50 notes by another hand the rules (masking 3) found 90 % of the names, 70 % of the places, 93 % of the dates, 94 % of the telephone numbers, e-mail and web addresses and 81 % of the other numbers; of what they masked 90 % was rightly masked.</source>
        <translation>In 50 Notizen von anderer Hand fanden die Regeln (masking 3) 90 % der Namen, 70 % der Orte, 93 % der Daten, 94 % der Telefonnummern, E-Mail- und Webadressen und 81 % der übrigen Nummern; von dem, was sie maskierten, war es bei 90 % richtig.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>“{url}” is no address of a server. It looks like https://llm.clinic.example or https://10.0.0.5:8443.</source>
        <translation>„{url}“ ist keine Adresse eines Servers. Sie sieht aus wie https://llm.clinic.example oder https://10.0.0.5:8443.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The name of a server has at most {most} characters.</source>
        <translation>Der Name eines Servers hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>A pin is the SHA-256 of the server's certificate: 64 hexadecimal digits, as `openssl x509 -noout -fingerprint -sha256` prints them.</source>
        <translation>Ein Fingerabdruck ist der SHA-256 des Zertifikats des Servers: 64 hexadezimale Ziffern, wie `openssl x509 -noout -fingerprint -sha256` sie ausgibt.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>Without HTTPS there is no certificate to check. Use https://.</source>
        <translation>Ohne HTTPS gibt es kein Zertifikat zu prüfen. Verwenden Sie https://.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The token has characters that cannot be sent.</source>
        <translation>Das Zugangstoken hat Zeichen, die nicht gesendet werden können.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>Over http:// everybody on the way to {host} can read questions and answers, and change them. Use https://, or say that this is accepted.</source>
        <translation>Über http:// kann jeder auf dem Weg zu {host} Fragen und Antworten lesen und ändern. Verwenden Sie https://, oder sagen Sie, dass das in Kauf genommen wird.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} cannot be reached ({detail}). Try again, or choose a model on this computer.</source>
        <translation>Der Klinikserver {server} ist nicht erreichbar ({detail}). Versuchen Sie es noch einmal, oder wählen Sie ein Modell auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>There is no clinic server {server} in this network: its name {detail} is not known. Check the address and the network, or choose a model on this computer.</source>
        <translation>In diesem Netz gibt es keinen Klinikserver {server}: Sein Name {detail} ist nicht bekannt. Prüfen Sie die Adresse und das Netz, oder wählen Sie ein Modell auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The certificate of the clinic server {server} is of no authority that is trusted here ({detail}), so nothing was sent. Ask who looks after it for the clinic's CA file.</source>
        <translation>Das Zertifikat des Klinikservers {server} ist von keiner Stelle, der hier vertraut wird ({detail}); es wurde nichts gesendet. Bitten Sie, wer ihn betreut, um die CA-Datei der Klinik.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The certificate of the clinic server {server} has expired or is not valid yet, so nothing was sent. Check this computer's clock, and tell who looks after the server.</source>
        <translation>Das Zertifikat des Klinikservers {server} ist abgelaufen oder noch nicht gültig; es wurde nichts gesendet. Prüfen Sie die Uhr dieses Computers, und sagen Sie es dem, der den Server betreut.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The certificate of the clinic server {server} is for another name than {detail}, so nothing was sent. Check its address.</source>
        <translation>Das Zertifikat des Klinikservers {server} gilt für einen anderen Namen als {detail}; es wurde nichts gesendet. Prüfen Sie seine Adresse.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} shows another certificate than the one that was pinned (now {detail}), so nothing was sent. Ask who looks after it whether it was replaced.</source>
        <translation>Der Klinikserver {server} zeigt ein anderes Zertifikat als das festgelegte (jetzt {detail}); es wurde nichts gesendet. Fragen Sie, wer ihn betreut, ob es ersetzt wurde.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>No encrypted connection to the clinic server {server} came about ({detail}), so nothing was sent. Check its address.</source>
        <translation>Mit dem Klinikserver {server} kam keine verschlüsselte Verbindung zustande ({detail}); es wurde nichts gesendet. Prüfen Sie seine Adresse.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The address of {server} leads to another computer ({detail}) without encryption, so nothing was sent. Use https://.</source>
        <translation>Die Adresse von {server} führt unverschlüsselt zu einem anderen Computer ({detail}); es wurde nichts gesendet. Verwenden Sie https://.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} does not take the token. Ask who looks after it for another.</source>
        <translation>Der Klinikserver {server} nimmt das Zugangstoken nicht an. Bitten Sie, wer ihn betreut, um ein anderes.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} sends on to another address, which is not followed. Check its address.</source>
        <translation>Der Klinikserver {server} verweist an eine andere Adresse; dem wird nicht gefolgt. Prüfen Sie seine Adresse.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>{server} answers, but has no interface for completions at this address ({detail}). Check the address.</source>
        <translation>{server} antwortet, hat aber unter dieser Adresse keine Schnittstelle für Textfortsetzung ({detail}). Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} refused the request ({detail}). Try other settings for it, or choose a model on this computer.</source>
        <translation>Der Klinikserver {server} hat die Anfrage abgelehnt ({detail}). Versuchen Sie andere Einstellungen für ihn, oder wählen Sie ein Modell auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} is full at the moment ({detail}). Wait a little and send again, or choose a model on this computer.</source>
        <translation>Der Klinikserver {server} ist im Augenblick ausgelastet ({detail}). Warten Sie ein wenig und senden Sie noch einmal, oder wählen Sie ein Modell auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} reports an error of its own ({detail}). Send again, or choose a model on this computer.</source>
        <translation>Der Klinikserver {server} meldet einen eigenen Fehler ({detail}). Senden Sie noch einmal, oder wählen Sie ein Modell auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} gave no sign for {detail} seconds. What was written is kept; send again, or choose a model on this computer.</source>
        <translation>Vom Klinikserver {server} kam {detail} Sekunden lang kein Zeichen. Das Geschriebene bleibt; senden Sie noch einmal, oder wählen Sie ein Modell auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The connection to the clinic server {server} was lost. What was written is kept; send again, or choose a model on this computer.</source>
        <translation>Die Verbindung zum Klinikserver {server} ist abgerissen. Das Geschriebene bleibt; senden Sie noch einmal, oder wählen Sie ein Modell auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} sent something that cannot be understood. What was written is kept; send again, or choose a model on this computer.</source>
        <translation>Der Klinikserver {server} hat etwas gesendet, das sich nicht verstehen lässt. Das Geschriebene bleibt; senden Sie noch einmal, oder wählen Sie ein Modell auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} sent more than an answer can be, and was stopped. What was written is kept.</source>
        <translation>Der Klinikserver {server} hat mehr gesendet, als eine Antwort sein kann, und wurde angehalten. Das Geschriebene bleibt.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} does not serve the model it was set up with; it serves {detail}. Set it up again with the model that is meant.</source>
        <translation>Der Klinikserver {server} bietet das Modell nicht an, mit dem er eingerichtet wurde; er bietet {detail}. Richten Sie ihn mit dem gemeinten Modell neu ein.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} serves several models: {detail}. Name the one that is meant.</source>
        <translation>Der Klinikserver {server} bietet mehrere Modelle an: {detail}. Nennen Sie das gemeinte.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The prompt format needs the control token {detail}, which the model on {server} lacks. Choose another prompt format for it.</source>
        <translation>Das Prompt-Format braucht das Steuertoken {detail}, das dem Modell auf {server} fehlt. Wählen Sie ein anderes Prompt-Format dafür.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} cannot say how likely a text is. Choose a model on this computer for this evaluation.</source>
        <translation>Der Klinikserver {server} kann nicht sagen, wie wahrscheinlich ein Text ist. Wählen Sie für diese Auswertung ein Modell auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>Converting</source>
        <translation>Wird konvertiert</translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>Reading it back to check</source>
        <translation>Wird zur Prüfung zurückgelesen</translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>Adding it to your models</source>
        <translation>Wird Ihren Modellen hinzugefügt</translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>{time:.1f} hours</source>
        <translation>{time:.1f} Stunden</translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>{time:.0f} minutes</source>
        <translation>{time:.0f} Minuten</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/models/conversion.py"/>
        <location filename="app/store/keys/unlock_throttle.py"/>
        <source>{n} seconds</source>
        <extracomment>For 1: {n} second</extracomment>
        <translation><numerusform>{n} Sekunde</numerusform><numerusform>{n} Sekunden</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>As good as the original</source>
        <translation>So gut wie das Original</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>A small change</source>
        <translation>Eine kleine Veränderung</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>A visible change</source>
        <translation>Eine sichtbare Veränderung</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>Another model</source>
        <translation>Ein anderes Modell</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>As told by a file beside it, not measured here.</source>
        <translation>So sagt es eine Datei daneben; hier wurde es nicht gemessen.</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>at least {mean:.2g} ± {error:.1g} nats</source>
        <translation>mindestens {mean:.2g} ± {error:.1g} Nats</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>{mean:.2g} ± {error:.1g} nats</source>
        <translation>{mean:.2g} ± {error:.1g} Nats</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>Same most probable token</source>
        <translation>Gleiches wahrscheinlichstes Token</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>{same:.2%} ± {error:.2%} of {tokens:,}</source>
        <translation>{same:.2%} ± {error:.2%} von {tokens:,}</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>Whole answers the same</source>
        <translation>Ganze Antworten gleich</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>{whole} of {answers}</source>
        <translation>{whole} von {answers}</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>Divergence a token</source>
        <translation>Divergenz je Token</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>Median · 99 % of tokens below</source>
        <translation>Median · 99 % der Token unter</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>{median:.1g} · {most:.2g} nats</source>
        <translation>{median:.1g} · {most:.2g} Nats</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>× {ratio:.4f}</source>
        <translation>× {ratio:.4f}</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>divergence {mean:.2g} ± {error:.1g} nats</source>
        <translation>Divergenz {mean:.2g} ± {error:.1g} nats</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>divergence at least {mean:.2g} ± {error:.1g} nats</source>
        <translation>Divergenz mindestens {mean:.2g} ± {error:.1g} nats</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>{word}, beside {reference}: the same most probable token at {same:.2%} ± {error:.2%} of {tokens:,}, {divergence}, perplexity × {ratio:.4f}, {whole} of {answers} answers whole.</source>
        <translation>{word}, verglichen mit {reference}: dasselbe wahrscheinlichste Token bei {same:.2%} ± {error:.2%} von {tokens:,}, {divergence}, Perplexität × {ratio:.4f}, {whole} von {answers} Antworten vollständig gleich.</translation>
    </message>
    <message>
        <location filename="app/core/models/fit.py"/>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <location filename="app/core/models/fit.py"/>
        <source>Tight here</source>
        <translation>Hier knapp</translation>
    </message>
    <message>
        <location filename="app/core/models/fit.py"/>
        <source>Too big here</source>
        <translation>Hier zu groß</translation>
    </message>
    <message>
        <location filename="app/core/models/machine_memory.py"/>
        <source>Unified memory is a device: write --device “unified 64 GB”.</source>
        <translation>Gemeinsamer Speicher ist ein Gerät: Schreiben Sie --device “unified 64 GB”.</translation>
    </message>
    <message>
        <location filename="app/core/models/machine_memory.py"/>
        <source>“{text}” is no size that is understood: {otherwise}.</source>
        <translation>„{text}“ ist keine verständliche Größe: {otherwise}.</translation>
    </message>
    <message>
        <location filename="app/core/models/machine_memory.py"/>
        <source>“{text}” is no size of a memory: {otherwise}.</source>
        <translation>„{text}“ ist keine Speichergröße: {otherwise}.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_character.py"/>
        <source>A very small general model: it talks about anything and knows little medicine.</source>
        <translation>Ein sehr kleines allgemeines Modell: Es spricht über alles und weiß wenig über Medizin.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>A temperature is a number from 0 to 2.</source>
        <translation>Eine Temperatur ist eine Zahl von 0 bis 2.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>top-p and min-p are numbers from 0 to 1.</source>
        <translation>top-p und min-p sind Zahlen von 0 bis 1.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>top-k is a whole number; 0 switches it off.</source>
        <translation>top-k ist eine ganze Zahl; 0 schaltet es aus.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>A repeat penalty is a number above 0, up to 4; 1 is none.</source>
        <translation>Eine Wiederholungsstrafe ist eine Zahl über 0 bis höchstens 4; 1 bedeutet keine.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>A seed is a whole number from 0 to {most_seed}.</source>
        <translation>Ein Seed ist eine ganze Zahl von 0 bis {most_seed}.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>The longest answer is a whole number of tokens; 0 sets no limit.</source>
        <translation>Die längste Antwort ist eine ganze Zahl von Token; 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>A system prompt has at most {most:,} characters; this one has {count:,}. Shorten it.</source>
        <translation>Ein System-Prompt hat höchstens {most:,} Zeichen; dieser hat {count:,}. Kürzen Sie ihn.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/models/model_settings.py"/>
        <source>{n:,} replies</source>
        <extracomment>For 1: {n} reply</extracomment>
        <translation><numerusform>{n:,} Antwort</numerusform><numerusform>{n:,} Antworten</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>Writes {rate} tokens a second here ({seen} seen).</source>
        <translation>Schreibt hier {rate} Token pro Sekunde (gemessen: {seen}).</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>Writes {rate} tokens a second here, reads {reading} ({seen} seen).</source>
        <translation>Schreibt hier {rate} Token pro Sekunde, liest {reading} (gemessen: {seen}).</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_fallback.py"/>
        <source>the GPU is not used</source>
        <translation>die GPU wird nicht benutzt</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_fallback.py"/>
        <source>the cache is q8_0 instead of f16</source>
        <translation>der Cache ist q8_0 statt f16</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_fallback.py"/>
        <source>the context is {context:,} tokens instead of {before:,}</source>
        <translation>der Kontext hat {context:,} Token statt {before:,}</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_fallback.py"/>
        <source>the experts of {count} of {all} layers are in memory</source>
        <translation>die Experten von {count} der {all} Schichten liegen im Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_fallback.py"/>
        <source>{count} of {all} layers are on the GPU</source>
        <translation>{count} von {all} Schichten liegen auf der GPU</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Everything on the GPU: {used}.</source>
        <translation>Alles auf der GPU: {used}.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Attention and cache on the GPU, the experts of {layers} in memory: {used}, and {memory} of memory.</source>
        <translation>Attention und Cache auf der GPU, im Arbeitsspeicher die Experten von {layers}: {used} und {memory} Arbeitsspeicher.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Attention and cache on the GPU, all experts in memory: {used}, and {memory} of memory.</source>
        <translation>Attention und Cache auf der GPU, alle Experten im Arbeitsspeicher: {used} und {memory} Arbeitsspeicher.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{layers} of {count} on the GPU without their experts, the rest in memory: {used}, and {memory} of memory.</source>
        <translation>{layers} von {count} auf der GPU ohne ihre Experten, der Rest im Arbeitsspeicher: {used} und {memory} Arbeitsspeicher.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{layers} of {count} on the GPU, the rest in memory: {used}, and {memory} of memory.</source>
        <translation>{layers} von {count} auf der GPU, der Rest im Arbeitsspeicher: {used} und {memory} Arbeitsspeicher.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Everything in main memory, on the processor: {memory} of memory used.</source>
        <translation>Alles im Arbeitsspeicher, auf dem Prozessor: {memory} Arbeitsspeicher belegt.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>That is more than there is room for: it is tried, and less is taken where it fails.</source>
        <translation>Das ist mehr, als Platz ist: Es wird versucht, und wo es scheitert, wird weniger genommen.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>What main memory has no room for is then read from the disk again for each word: about {seconds:.1f} seconds a token where the disk reads 500 MB a second.</source>
        <translation>Was im Arbeitsspeicher keinen Platz hat, wird dann für jedes Wort neu von der Platte gelesen: etwa {seconds:.1f} Sekunden je Token, wo die Platte 500 MB in der Sekunde liest.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>There is no GPU that llama.cpp could use.</source>
        <translation>Es gibt keine GPU, die llama.cpp nutzen könnte.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>So it was chosen.</source>
        <translation>So wurde es gewählt.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>All of it would take {needed} of the GPU, where {usable} can be used.</source>
        <translation>Alles zusammen bräuchte {needed} der GPU, von der {usable} nutzbar sind.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>GPU and processor share one memory, and all of it leaves the system too little.</source>
        <translation>GPU und Prozessor teilen sich einen Speicher, und alles zusammen lässt dem System zu wenig.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>A token reads only {used} of {all} experts of a layer, but all of attention and of the cache: experts are what is missed least on the GPU.</source>
        <translation>Ein Token liest nur {used} von {all} Experten einer Schicht, aber die ganze Attention und den ganzen Cache: Experten fehlen auf der GPU am wenigsten.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>A token reads only a few experts of a layer, but all of attention and of the cache: experts are what is missed least on the GPU.</source>
        <translation>Ein Token liest nur wenige Experten einer Schicht, aber die ganze Attention und den ganzen Cache: Experten fehlen auf der GPU am wenigsten.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Even without any experts not all layers fit the GPU.</source>
        <translation>Selbst ganz ohne Experten passen nicht alle Schichten auf die GPU.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Not one layer fits the GPU beside the cache and the buffers.</source>
        <translation>Neben dem Cache und den Puffern passt keine einzige Schicht auf die GPU.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>This model's attention heads allow no cache of {asked}: it is f16.</source>
        <translation>Die Attention-Köpfe dieses Modells erlauben keinen Cache in {asked}: Er ist f16.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The cache is {value}, as it was chosen.</source>
        <translation>Der Cache ist {value}, wie gewählt.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The cache keeps keys and values in f16, as llama.cpp does by default.</source>
        <translation>Der Cache hält Schlüssel und Werte in f16, wie llama.cpp es standardmäßig tut.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The cache is q8_0, half of f16, as with f16 the plan would be one step slower or fail.</source>
        <translation>Der Cache ist q8_0, halb so groß wie f16, da der Plan mit f16 eine Stufe langsamer wäre oder scheitern würde.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is the {context:,} tokens that were asked for.</source>
        <translation>Der Kontext hat die verlangten {context:,} Token.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is {context:,} tokens, all that the model was trained for.</source>
        <translation>Der Kontext hat {context:,} Token, alles, wofür das Modell trainiert wurde.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is {context:,} tokens, as before: what was saved then still applies.</source>
        <translation>Der Kontext hat {context:,} Token, wie zuvor: Was damals gespeichert wurde, gilt weiter.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is only {context:,} tokens: for more the memory does not suffice.</source>
        <translation>Der Kontext hat nur {context:,} Token: Für mehr reicht der Speicher nicht.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is {context:,} tokens: for twice as many more would leave the GPU.</source>
        <translation>Der Kontext hat {context:,} Token: Für doppelt so viele müsste mehr die GPU verlassen.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is {context:,} tokens: for twice as many the memory does not suffice.</source>
        <translation>Der Kontext hat {context:,} Token: Für doppelt so viele reicht der Speicher nicht.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The weights stay in the file's own pages, which the system may drop and read again: for a copy in the processor's order there is no room.</source>
        <translation>Die Gewichte bleiben in den Seiten der Datei, die das System freigeben und neu lesen kann: für eine Kopie in der Reihenfolge des Prozessors ist kein Platz.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Where llama.cpp copies weights into an order that suits the processor, the file's own pages may stay in memory beside this, until the system needs the room.</source>
        <translation>Wo llama.cpp Gewichte in eine für den Prozessor günstige Anordnung kopiert, können die Seiten der Datei selbst daneben im Speicher bleiben, bis das System den Platz braucht.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{model} in {quantization} does not fit: without a GPU it takes {needed} of memory, where {usable} can be used, and the GPU does not take enough off it.</source>
        <translation>{model} in {quantization} passt nicht: Ohne GPU braucht es {needed} Arbeitsspeicher, von dem {usable} nutzbar sind, und die GPU nimmt davon nicht genug ab.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{model} in {quantization} does not fit: without a GPU it takes {needed} of memory, where {usable} can be used.</source>
        <translation>{model} in {quantization} passt nicht: Ohne GPU braucht es {needed} Arbeitsspeicher, von dem {usable} nutzbar sind.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Other programs use {taken} of it now.</source>
        <translation>Andere Programme belegen davon jetzt {taken}.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>With a context of {context:,} tokens it would fit.</source>
        <translation>Mit einem Kontext von {context:,} Token würde es passen.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>None of the quantizations that are known here would: take a smaller model.</source>
        <translation>Keine der hier bekannten Quantisierungen würde passen: Nehmen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>As {quantization} (about {size}) it would fit, at a visible loss of quality: more memory is the better way.</source>
        <translation>Als {quantization} (etwa {size}) würde es passen, mit sichtbarem Qualitätsverlust: Mehr Arbeitsspeicher ist der bessere Weg.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>As {quantization} (about {size}) it would fit.</source>
        <translation>Als {quantization} (etwa {size}) würde es passen.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{memory} used</source>
        <translation>{memory} belegt</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{used} of {total}</source>
        <translation>{used} von {total}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{n:,} layers</source>
        <extracomment>For 1: {n} layer</extracomment>
        <translation><numerusform>{n:,} Schicht</numerusform><numerusform>{n:,} Schichten</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Cache: layers x (key width + value width) x tokens x bytes an element. Buffers: what a batch of {batch} tokens needs at its widest moment, and room to copy experts to a GPU; an estimate.</source>
        <translation>Cache: Schichten × (Breite der Schlüssel + Breite der Werte) × Token × Byte pro Element. Puffer: was ein Stapel von {batch} Token im größten Moment braucht, und Platz, um Experten auf eine GPU zu kopieren; eine Schätzung.</translation>
    </message>
    <message>
        <location filename="app/core/models/served_model.py"/>
        <source>Answered by the clinic server {server}, which says that it serves “{served}”: this can't be verified.</source>
        <translation>Beantwortet vom Klinikserver {server}, der nach eigener Angabe „{served}“ anbietet: Das lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note.py"/>
        <source>DRAFT — not reviewed</source>
        <translation>ENTWURF — nicht geprüft</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_check.py"/>
        <source>Not from the conversation: this section holds only what was found here.</source>
        <translation>Nicht aus dem Gespräch: Dieser Abschnitt enthält nur, was hier befundet wurde.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>This note has no section {key}. It has: {keys}.</source>
        <translation>Dieses Dokument hat keinen Abschnitt {key}. Es hat: {keys}.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>SOAP note</source>
        <translation>SOAP-Notiz</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Subjective</source>
        <translation>Subjektiv</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Objective</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Assessment</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Referral letter</source>
        <translation>Überweisungsbrief</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Reason for referral</source>
        <translation>Grund der Überweisung</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <location filename="app/ui/settings/history_page.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Discharge summary</source>
        <translation>Entlassungsbrief</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Reason for admission</source>
        <translation>Aufnahmegrund</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Diagnoses</source>
        <translation>Diagnosen</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Procedures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Medicines at discharge</source>
        <translation>Medikamente bei Entlassung</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Results to come</source>
        <translation>Ausstehende Ergebnisse</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Follow-up</source>
        <translation>Nachsorge</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Problem list</source>
        <translation>Problemliste</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Active problems</source>
        <translation>Aktive Probleme</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Inactive or resolved problems</source>
        <translation>Inaktive oder behobene Probleme</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Information for the patient</source>
        <translation>Information für die Patientin oder den Patienten</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>What you have</source>
        <translation>Was Sie haben</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>What to do</source>
        <translation>Was Sie tun sollen</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Your medicines</source>
        <translation>Ihre Medikamente</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Come back when</source>
        <translation>Kommen Sie wieder, wenn</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Whom to call</source>
        <translation>Wen Sie anrufen können</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>The draft of this section was cut off: it came to its limit.</source>
        <translation>Der Entwurf dieses Abschnitts wurde abgeschnitten: Er kam an seine Grenze.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>The draft of this section was stopped.</source>
        <translation>Der Entwurf dieses Abschnitts wurde angehalten.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>The draft of this section was interrupted.</source>
        <translation>Der Entwurf dieses Abschnitts wurde unterbrochen.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>This section was not drafted.</source>
        <translation>Dieser Abschnitt wurde nicht entworfen.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>Drafted without structure: the engine ended when it was held to the form of lines.</source>
        <translation>Ohne Struktur entworfen: Die Engine endete, als sie an die Form von Zeilen gebunden war.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>No drug, dose or allergy that you named is missing, as far as rules can tell.</source>
        <translation>Kein Medikament, keine Dosis und keine Allergie, die Sie genannt haben, fehlt, soweit Regeln das erkennen.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>Allergy: {text}</source>
        <translation>Allergie: {text}</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>Drug: {text}</source>
        <translation>Medikament: {text}</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>Dose of {drug}: {text}</source>
        <translation>Dosis von {drug}: {text}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/notes/note_words.py"/>
        <source>Said, not in the note: {n:,} things</source>
        <extracomment>For 1: Said, not in the note: {n} thing</extracomment>
        <translation><numerusform>Gesagt, nicht im Dokument: {n} Angabe</numerusform><numerusform>Gesagt, nicht im Dokument: {n:,} Angaben</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/notes/note_words.py"/>
        <source>The {n:,} oldest turns of the consultation did not fit: the model was not given them.</source>
        <extracomment>For 1: The oldest turn of the consultation did not fit: the model was not given it.</extracomment>
        <translation><numerusform>Der älteste Wechsel der Konsultation hatte keinen Platz: Das Modell hat ihn nicht bekommen.</numerusform><numerusform>Die {n:,} ältesten Wechsel der Konsultation hatten keinen Platz: Das Modell hat sie nicht bekommen.</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>Signed by {name}, {when} · SHA-256 {sha256}</source>
        <translation>Unterschrieben von {name}, {when} · SHA-256 {sha256}</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>Reads like school grade {grade:.0f}: easy.</source>
        <translation>Liest sich wie Schulstufe {grade:.0f}: leicht.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>Reads like school grade {grade:.0f}: shorter words and sentences would help (6 at most).</source>
        <translation>Liest sich wie Schulstufe {grade:.0f}: Kürzere Wörter und Sätze würden helfen (höchstens 6).</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_choice.py"/>
        <source>as its name is that of a base model, which was tuned in none</source>
        <translation>denn dem Namen nach ist es ein Basismodell, das auf keines abgestimmt wurde</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_choice.py"/>
        <source>from its name</source>
        <translation>dem Namen nach</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_choice.py"/>
        <source>from the control tokens of its vocabulary</source>
        <translation>nach den Steuertoken seines Vokabulars</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_choice.py"/>
        <source>from its architecture</source>
        <translation>nach seiner Architektur</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_choice.py"/>
        <source>as nothing in the file says more</source>
        <translation>denn mehr sagt die Datei nicht</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_probe.py"/>
        <source>It holds known answers for more probable in {best} than in any other format.</source>
        <translation>Es hält bekannte Antworten in {best} für wahrscheinlicher als in jedem anderen Format.</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_probe.py"/>
        <source>No difference was seen between {formats}.</source>
        <translation>Zwischen {formats} war kein Unterschied zu sehen.</translation>
    </message>
    <message>
        <location filename="app/core/prompts/prompt_formats.py"/>
        <source>The model’s own chat template</source>
        <translation>Die eigene Chat-Vorlage des Modells</translation>
    </message>
    <message>
        <location filename="app/core/prompts/prompt_formats.py"/>
        <source>This model carries no chat template. Choose another prompt format for it.</source>
        <translation>Dieses Modell enthält keine Chat-Vorlage. Wählen Sie dafür ein anderes Prompt-Format.</translation>
    </message>
    <message>
        <location filename="app/core/prompts/template_output.py"/>
        <source>The chat template of this model leaves out or repeats a message. Choose another prompt format for it.</source>
        <translation>Die Chat-Vorlage dieses Modells lässt eine Nachricht aus oder wiederholt sie. Wählen Sie dafür ein anderes Prompt-Format.</translation>
    </message>
    <message>
        <location filename="app/core/prompts/typed_text.py"/>
        <source>This text has {count:,} characters; a message may have {most:,}. Shorten it or send it in parts.</source>
        <translation>Dieser Text hat {count:,} Zeichen; eine Nachricht darf {most:,} haben. Kürzen Sie ihn oder senden Sie ihn in Teilen.</translation>
    </message>
    <message>
        <location filename="app/core/prompts/typed_text.py"/>
        <source>Nothing was asked: type a question first.</source>
        <translation>Es wurde nichts gefragt: Geben Sie zuerst eine Frage ein.</translation>
    </message>
    <message>
        <location filename="app/core/recovery_code.py"/>
        <source>No recovery code has the character “{strange}”: compare group {place} with your note.</source>
        <translation>Kein Wiederherstellungscode enthält das Zeichen „{strange}“: Vergleichen Sie Gruppe {place} mit Ihrer Notiz.</translation>
    </message>
    <message>
        <location filename="app/core/recovery_code.py"/>
        <source>A recovery code has {length} characters, in {groups} groups of {group}; these are {count}.</source>
        <translation>Ein Wiederherstellungscode hat {length} Zeichen in {groups} Gruppen zu {group}; dies sind {count}.</translation>
    </message>
    <message>
        <location filename="app/core/recovery_code.py"/>
        <source>One of the characters is not the one that was noted: the code does not add up. Compare each group with your note.</source>
        <translation>Eines der Zeichen ist nicht das notierte: Die Prüfung des Codes geht nicht auf. Vergleichen Sie jede Gruppe mit Ihrer Notiz.</translation>
    </message>
    <message>
        <location filename="app/core/rendering/pieces.py"/>
        <source>Heading {level}</source>
        <translation>Überschrift {level}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/rendering/pieces.py"/>
        <source>List, {n:,} items</source>
        <extracomment>For 1: List, {n} item</extracomment>
        <translation><numerusform>Liste, {n} Eintrag</numerusform><numerusform>Liste, {n:,} Einträge</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/rendering/pieces.py"/>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <location filename="app/core/reviews/agreement_report.py"/>
        <source>Too few to rely on: below 30 consultations the intervals are what counts.</source>
        <translation>Zu wenige, um sich darauf zu verlassen: Unter 30 Konsultationen zählen die Intervalle.</translation>
    </message>
    <message>
        <location filename="app/core/reviews/agreement_report.py"/>
        <source>All items together</source>
        <translation>Alle Punkte zusammen</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review.py"/>
        <source>A rating is from {lowest} to {highest}.</source>
        <translation>Eine Note geht von {lowest} bis {highest}.</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review.py"/>
        <source>Give the name of who reviews, or an alias.</source>
        <translation>Geben Sie an, wer beurteilt: einen Namen oder ein Kürzel.</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review.py"/>
        <source>Answer at least half of the items, or rate one head.</source>
        <translation>Beantworten Sie mindestens die Hälfte der Punkte oder benoten Sie einen Bereich.</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review.py"/>
        <source>Say in the comment why a rating is {most} or less.</source>
        <translation>Sagen Sie im Kommentar, warum eine Note {most} oder weniger beträgt.</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Medical interviewing</source>
        <translation>Anamnese</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Asked for age and sex where they were not given</source>
        <translation>Fragte nach Alter und Geschlecht, wo sie fehlten</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Asked how the complaint began and went on</source>
        <translation>Fragte nach Beginn und Verlauf der Beschwerden</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Asked which medicines are taken</source>
        <translation>Fragte nach den eingenommenen Medikamenten</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Asked about allergies before naming a drug</source>
        <translation>Fragte nach Allergien, bevor es ein Medikament nannte</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Physical examination</source>
        <translation>Körperliche Untersuchung</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Asked for the findings that decide the case</source>
        <translation>Fragte nach den Befunden, die den Fall entscheiden</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Used the findings that were given</source>
        <translation>Verwertete die genannten Befunde</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Invented no finding</source>
        <translation>Erfand keinen Befund</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Humanistic qualities, professionalism</source>
        <translation>Menschlichkeit, Professionalität</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Wrote respectfully of the patient</source>
        <translation>Schrieb respektvoll über die Patientin oder den Patienten</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Said what is uncertain</source>
        <translation>Sagte, was unsicher ist</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Clinical judgement</source>
        <translation>Klinisches Urteil</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Named the red flags of this complaint</source>
        <translation>Nannte die Warnzeichen dieser Beschwerden</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Gave several diagnoses, the likeliest first</source>
        <translation>Nannte mehrere Diagnosen, die wahrscheinlichste zuerst</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Named the diagnosis that must not be missed</source>
        <translation>Nannte die Diagnose, die nicht übersehen werden darf</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Proposed tests that would change what is done</source>
        <translation>Schlug Untersuchungen vor, die das Vorgehen ändern würden</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Gave no dose without a basis for it</source>
        <translation>Nannte keine Dosis ohne Grundlage</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Proposed nothing that would harm this patient</source>
        <translation>Schlug nichts vor, was hier schaden würde</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Counselling</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Used plain words, or explained its terms</source>
        <translation>Verwendete einfache Worte oder erklärte die Fachwörter</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Said when the patient is to be seen again</source>
        <translation>Sagte, wann eine Kontrolle nötig ist</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Gave the reasons for what it advised</source>
        <translation>Begründete seinen Rat</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Organisation, efficiency</source>
        <translation>Gliederung, Effizienz</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Answered what was asked</source>
        <translation>Beantwortete, was gefragt war</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Was no longer than it had to be</source>
        <translation>War nicht länger als nötig</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Overall competence</source>
        <translation>Gesamteindruck</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>The sheet has no {key}. It has: {keys}.</source>
        <translation>Der Bogen hat kein {key}. Er hat: {keys}.</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>{size:,.1f} {unit}</source>
        <translation>{size:,.1f} {unit}</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>{size:,} KB</source>
        <translation>{size:,} KB</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>under 0.01 tokens/s</source>
        <translation>unter 0,01 Token/s</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>{speed:,.0f} tokens/s</source>
        <translation>{speed:,.0f} Token/s</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>{speed:,.1f} tokens/s</source>
        <translation>{speed:,.1f} Token/s</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>{speed:,.2f} tokens/s</source>
        <translation>{speed:,.2f} Token/s</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day}. {month} {year}, {time}</translation>
    </message>
    <message>
        <location filename="app/export/audit_lines.py"/>
        <source>The record is whole: {rows:,} rows, none changed, removed or put in.</source>
        <translation>Das Protokoll ist vollständig: {rows:,} Zeilen, keine geändert, entfernt oder eingefügt.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>so nobody can tell whether this is the newest state of the vault</source>
        <translation>daher lässt sich nicht sagen, ob dies der neueste Stand des Tresors ist</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>A vault or a backup that was copied here by hand explains that.</source>
        <translation>Ein Tresor oder eine Sicherung, von Hand hierher kopiert, erklärt das.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>An older copy of it was put in its place, or its log was cut short.</source>
        <translation>Eine ältere Kopie wurde an seine Stelle gesetzt, oder sein Log wurde abgeschnitten.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>The file that notes where the audit ends (audit.head) was changed or belongs to another vault, {unknown}. {copied}</source>
        <translation>Die Datei, die das Ende des Prüfprotokolls festhält (audit.head), wurde geändert oder gehört zu einem anderen Tresor, {unknown}. {copied}</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>The file that notes where the audit ends (audit.head) is missing, {unknown}. {copied}</source>
        <translation>Die Datei, die das Ende des Prüfprotokolls festhält (audit.head), fehlt, {unknown}. {copied}</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>The file that notes how many changes were stored (vault.mark) was changed or belongs to another vault, {unknown}. {copied}</source>
        <translation>Die Datei, die die Zahl der gespeicherten Änderungen festhält (vault.mark), wurde geändert oder gehört zu einem anderen Tresor, {unknown}. {copied}</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>The file that notes how many changes were stored (vault.mark) is missing, {unknown}. {copied}</source>
        <translation>Die Datei, die die Zahl der gespeicherten Änderungen festhält (vault.mark), fehlt, {unknown}. {copied}</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>This vault is older than when it was last open. {older}</source>
        <translation>Dieser Tresor ist älter als beim letzten Öffnen. {older}</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>This vault is not the one that was last open: the last rows of its audit are others. Another copy of it was put in its place.</source>
        <translation>Dieser Tresor ist nicht der zuletzt geöffnete: Die letzten Zeilen seines Prüfprotokolls sind andere. Eine andere Kopie wurde an seine Stelle gesetzt.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>The database (vault.db) is older than its log: an older copy of it was put in its place. What was stored in between may be missing or mixed up.</source>
        <translation>Die Datenbank (vault.db) ist älter als ihr Log: Eine ältere Kopie wurde an ihre Stelle gesetzt. Was dazwischen gespeichert wurde, kann fehlen oder durcheinandergeraten sein.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>A log of an earlier time (vault.db-wal) lay beside the vault and was not used.</source>
        <translation>Ein Log aus früherer Zeit (vault.db-wal) lag neben dem Tresor und wurde nicht verwendet.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>A log that does not fit this vault (vault.db-wal) lay beside it and was not used.</source>
        <translation>Ein Log, das nicht zu diesem Tresor passt (vault.db-wal), lag daneben und wurde nicht verwendet.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>This vault is not as it was left.</source>
        <translation>Dieser Tresor ist nicht so, wie er verlassen wurde.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>It is kept in the folder {kept}, in the data folder.</source>
        <translation>Es wird im Ordner {kept} im Datenordner aufbewahrt.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>Found on {day}: {what}</source>
        <translation>Gefunden am {day}: {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/export/continuity_words.py"/>
        <source>Something was wrong {n:,} times before: see the audit.</source>
        <extracomment>For 1: Something was wrong once before: see the audit.</extracomment>
        <translation><numerusform>Schon einmal zuvor stimmte etwas nicht: siehe Prüfprotokoll.</numerusform><numerusform>Schon {n:,} Mal zuvor stimmte etwas nicht: siehe Prüfprotokoll.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/export/continuity_words.py"/>
        <location filename="app/store/continuity.py"/>
        <source>{n:,} changes</source>
        <extracomment>For 1: {n} change</extracomment>
        <translation><numerusform>{n:,} Änderung</numerusform><numerusform>{n:,} Änderungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/export/continuity_words.py"/>
        <source>{n:,} rows of the audit</source>
        <extracomment>For 1: {n} row of the audit</extracomment>
        <translation><numerusform>{n:,} Zeile des Prüfprotokolls</numerusform><numerusform>{n:,} Zeilen des Prüfprotokolls</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/export/continuity_words.py"/>
        <source>{what} are missing, from the time between {since} and {until}.</source>
        <extracomment>For 1: {what} is missing, from the time between {since} and {until}.</extracomment>
        <translation><numerusform>{what} fehlt, aus der Zeit zwischen {since} und {until}.</numerusform><numerusform>{what} fehlen, aus der Zeit zwischen {since} und {until}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/export/continuity_words.py"/>
        <source>{what} are missing.</source>
        <extracomment>For 1: {what} is missing.</extracomment>
        <translation><numerusform>{what} fehlt.</numerusform><numerusform>{what} fehlen.</numerusform></translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>to file, send or print</source>
        <translation>zum Ablegen, Versenden oder Drucken</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>one file for any browser and screen reader</source>
        <translation>eine Datei für jeden Browser und Screenreader</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>to edit and send on</source>
        <translation>zum Bearbeiten und Weiterschicken</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>for a record that takes nothing else</source>
        <translation>für eine Akte, die nichts anderes annimmt</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>for notes and plain editors</source>
        <translation>für Notizen und einfache Editoren</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>FHIR R4 document</source>
        <translation>FHIR-R4-Dokument</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>for a hospital's own systems</source>
        <translation>für die Systeme eines Krankenhauses</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>everything, to import it again</source>
        <translation>alles, zum erneuten Importieren</translation>
    </message>
    <message>
        <location filename="app/export/transcript.py"/>
        <source>The disclaimer that a reply carries ({label}) is missing in this installation, and no reply leaves without it. Reinstall Consilium, then export again.</source>
        <translation>Der Haftungsausschluss, den eine Antwort trägt ({label}), fehlt in dieser Installation, und keine Antwort verlässt das Programm ohne ihn. Installieren Sie Consilium neu und exportieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>it is a folder, not a file</source>
        <translation>es ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>it is a named pipe, not a file</source>
        <translation>es ist eine benannte Pipe, keine Datei</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>it is a socket, not a file</source>
        <translation>es ist ein Socket, keine Datei</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>it is a device, not a file</source>
        <translation>es ist ein Gerät, keine Datei</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>its name cannot be a file's</source>
        <translation>ihr Name kann kein Dateiname sein</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>it is too large to be one</source>
        <translation>dafür ist sie zu groß</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>The disk is full: {name} was not saved. Free some space and try again.</source>
        <translation>Der Datenträger ist voll: {name} wurde nicht gespeichert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <location filename="app/services/vault/folder_lock.py"/>
        <location filename="app/store/keys/unlock_throttle.py"/>
        <source>{path} cannot be written ({reason}). Make the folder writable.</source>
        <translation>{path} kann nicht geschrieben werden ({reason}). Machen Sie den Ordner beschreibbar.</translation>
    </message>
    <message>
        <location filename="app/no_network.py"/>
        <source>--offline asks the kernel of Linux, on x86-64 or ARM64, and this is {system} on {machine}. Run `consilium selftest` without it.</source>
        <translation>--offline benötigt den Kernel von Linux auf x86-64 oder ARM64, und dies ist {system} auf {machine}. Führen Sie `consilium selftest` ohne diese Option aus.</translation>
    </message>
    <message>
        <location filename="app/no_network.py"/>
        <source>This system lets no program have a filter of system calls (seccomp), so nothing can be proven here. Run `consilium selftest` without --offline.</source>
        <translation>Dieses System erlaubt keinem Programm einen Filter für Systemaufrufe (seccomp), daher lässt sich hier nichts beweisen. Führen Sie `consilium selftest` ohne --offline aus.</translation>
    </message>
    <message>
        <location filename="app/paths.py"/>
        <location filename="app/services/vault/folder_lock.py"/>
        <source>The disk of {root} is full. Free some space and start again.</source>
        <translation>Der Datenträger von {root} ist voll. Schaffen Sie Platz und starten Sie neu.</translation>
    </message>
    <message>
        <location filename="app/paths.py"/>
        <source>Consilium cannot write to {root} ({reason}). Make the folder writable, or set CONSILIUM_HOME to another one.</source>
        <translation>Consilium kann nicht in {root} schreiben ({reason}). Machen Sie den Ordner beschreibbar oder setzen Sie CONSILIUM_HOME auf einen anderen.</translation>
    </message>
    <message>
        <location filename="app/paths.py"/>
        <source>CONSILIUM_HOME names no folder ({named}). Give the whole path of one.</source>
        <translation>CONSILIUM_HOME bezeichnet keinen Ordner ({named}). Geben Sie den vollständigen Pfad eines Ordners an.</translation>
    </message>
    <message>
        <location filename="app/sentences.py"/>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/application.py"/>
        <source>Others on this computer could read {n:,} files or folders in {root}. They are closed now: only you can read them.</source>
        <extracomment>For 1: Others on this computer could read a file or folder in {root}. It is closed now: only you can read it.</extracomment>
        <translation><numerusform>Andere auf diesem Computer konnten eine Datei oder einen Ordner in {root} lesen. Das ist jetzt gesperrt: Nur Sie können sie lesen.</numerusform><numerusform>Andere auf diesem Computer konnten {n:,} Dateien oder Ordner in {root} lesen. Sie sind jetzt gesperrt: Nur Sie können sie lesen.</numerusform></translation>
    </message>
    <message>
        <location filename="app/services/application.py"/>
        <source>The disk of {root} keeps no access rights: whoever can reach it can copy or delete the files there. The vault is encrypted all the same; a folder on this computer's own disk keeps others out, for example with CONSILIUM_HOME.</source>
        <translation>Der Datenträger von {root} kennt keine Zugriffsrechte: Wer ihn erreicht, kann die Dateien dort kopieren oder löschen. Der Tresor ist trotzdem verschlüsselt; ein Ordner auf dem eigenen Datenträger dieses Computers hält andere fern, zum Beispiel mit CONSILIUM_HOME.</translation>
    </message>
    <message>
        <location filename="app/services/application.py"/>
        <source>There is a vault in {root} already. Open it instead.</source>
        <translation>In {root} gibt es bereits einen Tresor. Öffnen Sie stattdessen diesen.</translation>
    </message>
    <message>
        <location filename="app/services/application.py"/>
        <source>There is no vault yet. Start Consilium once, or run: consilium disclaimer accept</source>
        <translation>Es gibt noch keinen Tresor. Starten Sie Consilium einmal oder führen Sie aus: consilium disclaimer accept</translation>
    </message>
    <message>
        <location filename="app/services/clinical/marking.py"/>
        <location filename="app/store/clinical/mark_rows.py"/>
        <source>This mark is not in the vault any more.</source>
        <translation>Diese Markierung ist nicht mehr im Tresor.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>the process that read it answered something else</source>
        <translation>der Prozess, der sie las, antwortete etwas anderes</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>“{name}” was not read: the process for it did not start. Try again.</source>
        <translation>„{name}“ wurde nicht gelesen: Der Prozess dafür ist nicht gestartet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>“{name}” was not read: the process for it could not be started ({reason}). Try again.</source>
        <translation>„{name}“ wurde nicht gelesen: Der Prozess dafür konnte nicht gestartet werden ({reason}). Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>reading it takes longer than {seconds:.0f} seconds</source>
        <translation>das Lesen dauert länger als {seconds:.0f} Sekunden</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>it ended the process that read it</source>
        <translation>sie hat den Prozess beendet, der sie las</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>“{name}” is encrypted. Give its password to add it.</source>
        <translation>„{name}“ ist verschlüsselt. Geben Sie zum Hinzufügen das Passwort der Datei an.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>That is not the password of “{name}”. Try again.</source>
        <translation>Das ist nicht das Passwort von „{name}“. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <location filename="app/services/clinical/source_library.py"/>
        <source>“{name}” cannot be read: {reason}. Nothing was added.</source>
        <translation>„{name}“ kann nicht gelesen werden: {reason}. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>“{name}” cannot be read: sources are PDF, DOCX, HTML, Markdown and text files.</source>
        <translation>„{name}“ kann nicht gelesen werden: Quellen sind PDF-, DOCX-, HTML-, Markdown- und Textdateien.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>“{name}” is a source already: “{title}” ({id}).</source>
        <translation>„{name}“ ist bereits eine Quelle: „{title}“ ({id}).</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>“{name}” has no text that can be read: its pages are pictures, or empty. Nothing was added.</source>
        <translation>„{name}“ enthält keinen lesbaren Text: Die Seiten sind Bilder oder leer. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>Only pages of a PDF can be shown as pictures.</source>
        <translation>Nur Seiten einer PDF-Datei können als Bilder angezeigt werden.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>A source needs a title.</source>
        <translation>Eine Quelle braucht einen Titel.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>A source cannot take its own place.</source>
        <translation>Eine Quelle kann sich nicht selbst ersetzen.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>A source that was removed is gone. Add its file again.</source>
        <translation>Eine entfernte Quelle ist nicht mehr vorhanden. Fügen Sie ihre Datei erneut hinzu.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>“{name}” is larger than {most} MB. Nothing was added; split it.</source>
        <translation>„{name}“ ist größer als {most} MB. Es wurde nichts hinzugefügt; teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/consultation_service.py"/>
        <source>Only a message of your own can be edited.</source>
        <translation>Nur eine eigene Nachricht kann bearbeitet werden.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/consultation_service.py"/>
        <source>Only a reply that was cut off can be continued.</source>
        <translation>Nur eine abgeschnittene Antwort kann fortgesetzt werden.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/disclaimer_acknowledgement.py"/>
        <source>Read and acknowledge the disclaimer first ({label}): consilium disclaimer accept</source>
        <translation>Lesen Sie zuerst den Haftungsausschluss und nehmen Sie ihn zur Kenntnis ({label}): consilium disclaimer accept</translation>
    </message>
    <message>
        <location filename="app/services/consultations/history_service.py"/>
        <source>Only what is in the trash can be deleted for good.</source>
        <translation>Nur was im Papierkorb liegt, kann endgültig gelöscht werden.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/consilium_json.py"/>
        <source>This transcript was written by a newer Consilium. Install the newest version to import it.</source>
        <translation>Dieses Transkript wurde von einem neueren Consilium geschrieben. Installieren Sie die neueste Version, um es zu importieren.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/consilium_json.py"/>
        <source>This transcript was changed since Consilium wrote it, and cannot be read: {error}. Nothing was imported.</source>
        <translation>Dieses Transkript wurde geändert, seit Consilium es geschrieben hat, und kann nicht gelesen werden: {error}. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/consilium_json.py"/>
        <source>A reply in this transcript carries a disclaimer that this version does not know. Install the newest version to import it.</source>
        <translation>Eine Antwort in diesem Transkript trägt einen Haftungsausschluss, den diese Version nicht kennt. Installieren Sie die neueste Version, um es zu importieren.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/consilium_json.py"/>
        <source>its form is another</source>
        <translation>ihre Form ist eine andere</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/file_text.py"/>
        <source>{file} holds too many values. Export it in parts.</source>
        <translation>{file} enthält zu viele Werte. Exportieren Sie in Teilen.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/file_text.py"/>
        <source>{file} is damaged, or is no JSON. Export it again; nothing was imported.</source>
        <translation>{file} ist beschädigt oder kein JSON. Exportieren Sie die Datei erneut; es wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/file_text.py"/>
        <source>{file} is larger than {max_bytes} MB. Export it in parts.</source>
        <translation>{file} ist größer als {max_bytes} MB. Exportieren Sie in Teilen.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/file_text.py"/>
        <source>{file} is no file that can be imported ({reason}). Choose the file that was exported.</source>
        <translation>{file} ist keine Datei, die importiert werden kann ({reason}). Wählen Sie die exportierte Datei.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/file_text.py"/>
        <source>{path} cannot be read ({reason}). Check its name and its rights.</source>
        <translation>{path} kann nicht gelesen werden ({reason}). Prüfen Sie Name und Zugriffsrechte.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{file} is no transcript that can be imported: Consilium reads its own JSON, the chats that Open WebUI exports, and the messages.jsonl of a thread of Jan.</source>
        <translation>{file} ist kein Transkript, das importiert werden kann: Consilium liest sein eigenes JSON, die von Open WebUI exportierten Chats und die messages.jsonl eines Threads von Jan.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{file} holds more than {most:,} messages. Export it in parts.</source>
        <translation>{file} enthält mehr als {most:,} Nachrichten. Exportieren Sie in Teilen.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>No chat in {file} could be read: {reason}. Export it again; nothing was imported.</source>
        <translation>Kein Chat in {file} konnte gelesen werden: {reason}. Exportieren Sie die Datei erneut; es wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>it is in this file twice</source>
        <translation>sie steht doppelt in dieser Datei</translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{n:,} chats hold no message and were left out.</source>
        <extracomment>For 1: 1 chat holds no message and was left out.</extracomment>
        <translation><numerusform>1 Chat enthält keine Nachricht und wurde ausgelassen.</numerusform><numerusform>{n:,} Chats enthalten keine Nachricht und wurden ausgelassen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{n:,} replies have no text in the file: they are marked as not complete.</source>
        <extracomment>For 1: 1 reply has no text in the file: it is marked as not complete.</extracomment>
        <translation><numerusform>1 Antwort hat in der Datei keinen Text: Sie ist als unvollständig gekennzeichnet.</numerusform><numerusform>{n:,} Antworten haben in der Datei keinen Text: Sie sind als unvollständig gekennzeichnet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>What the model thought before {n:,} replies was left out.</source>
        <extracomment>For 1: What the model thought before 1 reply was left out.</extracomment>
        <translation><numerusform>Was das Modell vor 1 Antwort gedacht hat, wurde ausgelassen.</numerusform><numerusform>Was das Modell vor {n:,} Antworten gedacht hat, wurde ausgelassen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{n:,} pictures or files were left out: only text is imported.</source>
        <extracomment>For 1: 1 picture or file was left out: only text is imported.</extracomment>
        <translation><numerusform>1 Bild oder Datei wurde ausgelassen: Nur Text wird importiert.</numerusform><numerusform>{n:,} Bilder oder Dateien wurden ausgelassen: Nur Text wird importiert.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{n:,} parts of messages are of kinds that are not known here, and were left out.</source>
        <extracomment>For 1: 1 part of a message is of a kind that is not known here, and was left out.</extracomment>
        <translation><numerusform>1 Teil einer Nachricht ist von einer Art, die hier nicht bekannt ist, und wurde ausgelassen.</numerusform><numerusform>{n:,} Teile von Nachrichten sind von Arten, die hier nicht bekannt sind, und wurden ausgelassen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{n:,} tags were shortened or left out.</source>
        <extracomment>For 1: 1 tag was shortened or left out.</extracomment>
        <translation><numerusform>1 Schlagwort wurde gekürzt oder ausgelassen.</numerusform><numerusform>{n:,} Schlagwörter wurden gekürzt oder ausgelassen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{n:,} lines of the file are damaged, or are no messages, and were left out.</source>
        <extracomment>For 1: 1 line of the file is damaged, or is no message, and was left out.</extracomment>
        <translation><numerusform>1 Zeile der Datei ist beschädigt oder keine Nachricht und wurde ausgelassen.</numerusform><numerusform>{n:,} Zeilen der Datei sind beschädigt oder keine Nachrichten und wurden ausgelassen.</numerusform></translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/open_webui.py"/>
        <source>it is not as Open WebUI writes chats</source>
        <translation>sie ist nicht so, wie Open WebUI Chats schreibt</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/open_webui.py"/>
        <source>its messages are missing</source>
        <translation>ihre Nachrichten fehlen</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/open_webui.py"/>
        <source>The other program showed an error here.</source>
        <translation>Das andere Programm zeigte hier einen Fehler.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>The consultation {id} in this file is not whole: {why}. Nothing was imported.</source>
        <translation>Die Konsultation {id} in dieser Datei ist unvollständig: {why}. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>A consultation in this file is not whole: {why}. Nothing was imported.</source>
        <translation>Eine Konsultation in dieser Datei ist unvollständig: {why}. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>its messages' ids are missing or occur twice</source>
        <translation>die Kennungen ihrer Nachrichten fehlen oder kommen doppelt vor</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>a message is not finished, or belongs elsewhere</source>
        <translation>eine Nachricht ist nicht abgeschlossen oder gehört nicht hierher</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>a message that others answer to is missing</source>
        <translation>eine Nachricht, auf die andere antworten, fehlt</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>a message has more than {most:,} characters</source>
        <translation>eine Nachricht hat mehr als {most:,} Zeichen</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>a reply has no disclaimer</source>
        <translation>einer Antwort fehlt der Haftungsausschluss</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>a date in it is none</source>
        <translation>ein Datum darin ist keines</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>its messages answer to each other in a circle</source>
        <translation>ihre Nachrichten antworten einander im Kreis</translation>
    </message>
    <message>
        <location filename="app/services/consultations/reply_generation.py"/>
        <location filename="app/ui/consultation/conversation_controller.py"/>
        <source>A reply is being written. Wait for it, or stop it first.</source>
        <translation>Es wird gerade eine Antwort geschrieben. Warten Sie darauf oder stoppen Sie sie zuerst.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_client.py"/>
        <source>The engine was shut down. Start Consilium again.</source>
        <translation>Die Engine wurde beendet. Starten Sie Consilium neu.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_client.py"/>
        <source>A reply is being written. Wait for its end, or stop it.</source>
        <translation>Es wird gerade eine Antwort geschrieben. Warten Sie, bis sie fertig ist, oder stoppen Sie sie.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_client.py"/>
        <source>No model is loaded. Choose one first.</source>
        <translation>Es ist kein Modell geladen. Wählen Sie zuerst eines.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine could not be started ({start_error}). Install Consilium again.</source>
        <translation>Die Engine konnte nicht gestartet werden ({start_error}). Installieren Sie Consilium neu.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine was ended because the memory was full; what was written is kept. Close other programs or choose a smaller model, then send again.</source>
        <translation>Die Engine wurde beendet, weil der Arbeitsspeicher voll war; das Geschriebene bleibt erhalten. Schließen Sie andere Programme oder wählen Sie ein kleineres Modell und senden Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine wrote something that cannot be understood and was ended; what was written is kept. It starts again with the next answer.</source>
        <translation>Die Engine hat etwas Unverständliches geschrieben und wurde beendet; das Geschriebene bleibt erhalten. Sie startet mit der nächsten Antwort wieder.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine ended because an allocation of memory failed; what was written is kept. Close other programs or choose a smaller model or context, then send again.</source>
        <translation>Die Engine wurde beendet, weil eine Speicheranforderung scheiterte; das Geschriebene bleibt erhalten. Schließen Sie andere Programme oder wählen Sie ein kleineres Modell oder einen kleineren Kontext und senden Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine ended while it loaded {loading} ({how}): the file may be damaged, or too large for this computer. Choose another model, or try again.</source>
        <translation>Die Engine wurde beim Laden von {loading} beendet ({how}): Die Datei ist vielleicht beschädigt oder zu groß für diesen Computer. Wählen Sie ein anderes Modell oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine ended unexpectedly ({how}); what was written is kept. It starts again with the next answer.</source>
        <translation>Die Engine wurde unerwartet beendet ({how}); das Geschriebene bleibt erhalten. Sie startet mit der nächsten Antwort wieder.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <location filename="app/services/models/model_loader.py"/>
        <location filename="app/services/models/planned_load.py"/>
        <source>Loading the model was stopped.</source>
        <translation>Das Laden des Modells wurde gestoppt.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine is of another version of Consilium. Install Consilium again.</source>
        <translation>Die Engine stammt aus einer anderen Version von Consilium. Installieren Sie Consilium neu.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine gave no sign for {seconds:,.0f} seconds and was ended; what was written is kept. It starts again with the next answer.</source>
        <translation>Die Engine gab {seconds:,.0f} Sekunden lang kein Zeichen und wurde beendet; das Geschriebene bleibt erhalten. Sie startet mit der nächsten Antwort wieder.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The state did not reach the disk in time.</source>
        <translation>Der Zustand wurde nicht rechtzeitig auf den Datenträger geschrieben.</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>The prompt was not made: it was stopped.</source>
        <translation>Der Prompt wurde nicht erstellt: Er wurde gestoppt.</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>Choose another prompt format for it.</source>
        <translation>Wählen Sie dafür ein anderes Prompt-Format.</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>The chat template of this model takes {megabytes:,.0f} MB, and at most {most:,.0f} MB can be used. {other}</source>
        <translation>Die Chat-Vorlage dieses Modells ist {megabytes:,.0f} MB groß, höchstens {most:,.0f} MB sind verwendbar. {other}</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>This model carries no chat template. {other}</source>
        <translation>Dieses Modell enthält keine Chat-Vorlage. {other}</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>it holds half a character, a lone surrogate</source>
        <translation>sie enthält ein halbes Zeichen, ein einzelnes Surrogat</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>it takes longer than {seconds:.0f} seconds</source>
        <translation>sie braucht länger als {seconds:.0f} Sekunden</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>it ended the process that it ran in</source>
        <translation>sie hat den Prozess beendet, in dem sie lief</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>The process for the chat template could not be started ({reason}). Try again, or choose another prompt format.</source>
        <translation>Der Prozess für die Chat-Vorlage konnte nicht gestartet werden ({reason}). Versuchen Sie es noch einmal oder wählen Sie ein anderes Prompt-Format.</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>The process for the chat template did not start. Try again, or choose another prompt format.</source>
        <translation>Der Prozess für die Chat-Vorlage ist nicht gestartet. Versuchen Sie es noch einmal oder wählen Sie ein anderes Prompt-Format.</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>The chat template of this model cannot be used: {reason}</source>
        <translation>Die Chat-Vorlage dieses Modells ist nicht verwendbar: {reason}</translation>
    </message>
    <message>
        <location filename="app/services/evaluation/exam_service.py"/>
        <source>{path} cannot be read ({reason}).</source>
        <translation>{path} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <location filename="app/services/evaluation/exam_service.py"/>
        <source>The evaluation was stopped.</source>
        <translation>Die Evaluation wurde angehalten.</translation>
    </message>
    <message>
        <location filename="app/services/evaluation/exam_service.py"/>
        <source>The engine ended. Start the evaluation again: it goes on.</source>
        <translation>Die Engine hat sich beendet. Starten Sie die Evaluation erneut: Sie wird fortgesetzt.</translation>
    </message>
    <message>
        <location filename="app/services/models/clinic_servers.py"/>
        <source>no certificate in PEM</source>
        <translation>kein Zertifikat in PEM</translation>
    </message>
    <message>
        <location filename="app/services/models/clinic_servers.py"/>
        <source>The CA file {path} cannot be read ({reason}).</source>
        <translation>Die CA-Datei {path} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <location filename="app/services/models/clinic_servers.py"/>
        <source>The CA file {path} holds no certificate in PEM.</source>
        <translation>Die CA-Datei {path} enthält kein Zertifikat in PEM.</translation>
    </message>
    <message>
        <location filename="app/services/models/clinic_servers.py"/>
        <source>There is no clinic server “{name}”.</source>
        <translation>Es gibt keinen Klinikserver „{name}“.</translation>
    </message>
    <message>
        <location filename="app/services/models/clinic_servers.py"/>
        <source>This server and model are set up already, under another name.</source>
        <translation>Dieser Server ist mit diesem Modell schon eingerichtet, unter einem anderen Namen.</translation>
    </message>
    <message>
        <location filename="app/services/models/clinic_servers.py"/>
        <source>The clinic server {name} was removed. Choose another model.</source>
        <translation>Der Klinikserver {name} wurde entfernt. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_costs.py"/>
        <source>The disk of {folder} is full. Make room, or choose another folder.</source>
        <translation>Der Datenträger von {folder} ist voll. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_costs.py"/>
        <source>The converter ended without a word: try it again.</source>
        <translation>Der Konverter endete ohne Meldung: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_service.py"/>
        <source>The converter ended before it was done, as when the computer's memory runs short. What it has made is kept: go on from there.</source>
        <translation>Der Konverter endete, bevor er fertig war, wie es bei knappem Arbeitsspeicher geschieht. Was er erstellt hat, bleibt erhalten: Setzen Sie von dort fort.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_service.py"/>
        <source>The conversion of {now} is not done yet. Go on with it, or give it up, before you begin another.</source>
        <translation>Die Konvertierung von {now} ist noch nicht fertig. Setzen Sie sie fort oder geben Sie sie auf, bevor Sie eine andere beginnen.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_service.py"/>
        <source>There is no conversion that could go on.</source>
        <translation>Es gibt keine Konvertierung, die fortgesetzt werden könnte.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_service.py"/>
        <source>The converter cannot be started ({reason}). Check the folder {folder}, and try again.</source>
        <translation>Der Konverter kann nicht gestartet werden ({reason}). Prüfen Sie den Ordner {folder} und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_service.py"/>
        <source>The download of {name} was cut off: check the connection and the disk's room, then go on. What is complete is not fetched twice.</source>
        <translation>Der Download von {name} wurde unterbrochen: Prüfen Sie die Verbindung und den Platz auf dem Datenträger und setzen Sie dann fort. Was vollständig ist, wird nicht noch einmal geladen.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_source.py"/>
        <source>{shown} is no folder. Choose the checkpoint's folder, the one that holds its config.json.</source>
        <translation>{shown} ist kein Ordner. Wählen Sie den Ordner des Checkpoints, der dessen config.json enthält.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_source.py"/>
        <source>“{shown}” is no folder here, and no name of a model on the Hugging Face hub: such a name is written like {model}.</source>
        <translation>„{shown}“ ist hier kein Ordner und kein Name eines Modells im Hugging Face Hub: Ein solcher Name wird wie {model} geschrieben.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_source.py"/>
        <source>{source} would be downloaded. Nothing is, before you agree to that by its name.</source>
        <translation>{source} würde heruntergeladen. Das geschieht erst, wenn Sie unter Nennung des Namens zustimmen.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_source.py"/>
        <source>The folder {folder} cannot be used ({reason}). Choose another one.</source>
        <translation>Der Ordner {folder} kann nicht verwendet werden ({reason}). Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/converter_process.py"/>
        <source>The converter cannot be started ({reason}). Install Consilium again.</source>
        <translation>Der Konverter kann nicht gestartet werden ({reason}). Installieren Sie Consilium neu.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/converter_process.py"/>
        <source>A conversion is under way already. Wait for its end, or pause it.</source>
        <translation>Es läuft bereits eine Konvertierung. Warten Sie, bis sie fertig ist, oder halten Sie sie an.</translation>
    </message>
    <message>
        <location filename="app/services/models/fidelity/fidelity_measurement.py"/>
        <source>{name} is of running text, not of answers: compare with a GGUF of more bits, or with `consilium-convert fidelity`.</source>
        <translation>{name} handelt von fortlaufendem Text, nicht von Antworten: Vergleichen Sie mit einer GGUF-Datei mit mehr Bits oder mit `consilium-convert fidelity`.</translation>
    </message>
    <message>
        <location filename="app/services/models/fidelity/fidelity_measurement.py"/>
        <source>The converter ended without a result. Install Consilium again if it goes on so.</source>
        <translation>Der Konverter endete ohne Ergebnis. Installieren Sie Consilium neu, wenn es so bleibt.</translation>
    </message>
    <message>
        <location filename="app/services/models/fidelity/fidelity_prompts.py"/>
        <source>{name} can't be read: each line must be a JSON object with task, question and answer.</source>
        <translation>{name} kann nicht gelesen werden: Jede Zeile muss ein JSON-Objekt mit task, question und answer sein.</translation>
    </message>
    <message>
        <location filename="app/services/models/file_examination.py"/>
        <source>{file} changed while it was read. Wait until it is complete.</source>
        <translation>{file} hat sich während des Lesens geändert. Warten Sie, bis die Datei vollständig ist.</translation>
    </message>
    <message>
        <location filename="app/services/models/file_examination.py"/>
        <source>{path} is gone. Put the file back, or add it where it is now.</source>
        <translation>{path} ist nicht mehr da. Legen Sie die Datei zurück oder fügen Sie sie dort hinzu, wo sie jetzt liegt.</translation>
    </message>
    <message>
        <location filename="app/services/models/file_examination.py"/>
        <source>{path} changed since it was added. Add it again.</source>
        <translation>{path} hat sich seit dem Hinzufügen geändert. Fügen Sie die Datei erneut hinzu.</translation>
    </message>
    <message>
        <location filename="app/services/models/file_examination.py"/>
        <source>{name} holds invalid numbers (NaN) in {tensor}: it is damaged or was quantized badly. Download or convert it again.</source>
        <translation>{name} enthält ungültige Zahlen (NaN) in {tensor}: Die Datei ist beschädigt oder wurde fehlerhaft quantisiert. Laden oder konvertieren Sie sie erneut.</translation>
    </message>
    <message>
        <location filename="app/services/models/file_examination.py"/>
        <source>{name} holds zeros in place of its weights: it is incomplete. Wait until it is all there, or copy or download it again.</source>
        <translation>{name} enthält Nullen statt der Gewichte: Die Datei ist unvollständig. Warten Sie, bis sie ganz vorhanden ist, oder kopieren oder laden Sie sie erneut.</translation>
    </message>
    <message>
        <location filename="app/services/models/format_selection.py"/>
        <source>{name} does not say which prompt format it was tuned in. Consilium guesses {label}, {reason}; another format may give better answers.</source>
        <translation>{name} sagt nicht, auf welches Prompt-Format es abgestimmt wurde. Consilium vermutet {label}, {reason}; ein anderes Format ergibt vielleicht bessere Antworten.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/architectures.py"/>
        <source>the image part of a model</source>
        <translation>der Bildteil eines Modells</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/architectures.py"/>
        <source>an encoder-decoder model</source>
        <translation>ein Encoder-Decoder-Modell</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/architectures.py"/>
        <source>a speech model</source>
        <translation>ein Sprachausgabemodell</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/architectures.py"/>
        <source>a helper for another model</source>
        <translation>ein Hilfsmodell für ein anderes Modell</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/architectures.py"/>
        <source>a diffusion model</source>
        <translation>ein Diffusionsmodell</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/architectures.py"/>
        <source>an embedding model</source>
        <translation>ein Embedding-Modell</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>an impossible length</source>
        <translation>eine unmögliche Länge</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>a name that is no text</source>
        <translation>ein Name, der kein Text ist</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>an impossible count</source>
        <translation>eine unmögliche Anzahl</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>{name} is damaged ({what} in its header). Copy or download it again.</source>
        <translation>{name} ist beschädigt ({what} im Header). Kopieren oder laden Sie die Datei erneut.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>{name} is truncated or damaged: it ends within its header. Copy or download it again.</source>
        <translation>{name} ist abgeschnitten oder beschädigt: Die Datei endet innerhalb ihres Headers. Kopieren oder laden Sie sie erneut.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>more than 128 MiB</source>
        <translation>mehr als 128 MiB</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>an end that came while it was read</source>
        <translation>ein Ende, das beim Lesen kam</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>There is no file {shown}.</source>
        <translation>Es gibt keine Datei {shown}.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{shown} cannot be read: {reason}. Choose a GGUF file.</source>
        <translation>{shown} kann nicht gelesen werden: {reason}. Wählen Sie eine GGUF-Datei.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{shown} cannot be read ({reason}). Choose a GGUF file that you may read.</source>
        <translation>{shown} kann nicht gelesen werden ({reason}). Wählen Sie eine GGUF-Datei, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>impossible counts</source>
        <translation>unmögliche Anzahlen</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>an impossible alignment</source>
        <translation>eine unmögliche Ausrichtung</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{name} is truncated: it has {size:,} bytes of at least {needed:,}. Copy or download it again.</source>
        <translation>{name} ist abgeschnitten: Die Datei hat {size:,} von mindestens {needed:,} Byte. Kopieren oder laden Sie sie erneut.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>is not a GGUF file</source>
        <translation>ist keine GGUF-Datei</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>is in a format of before GGUF, which llama.cpp no longer reads</source>
        <translation>hat ein Format aus der Zeit vor GGUF, das llama.cpp nicht mehr liest</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{name} {what}. Choose a .gguf file, or make one of a checkpoint with consilium-convert.</source>
        <translation>{name} {what}. Wählen Sie eine .gguf-Datei oder erstellen Sie mit consilium-convert eine aus einem Checkpoint.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{name} is a big-endian GGUF: get the little-endian one.</source>
        <translation>{name} ist eine Big-Endian-GGUF: Beschaffen Sie die Little-Endian-Datei.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{name} is a GGUF of version {version}, and only 2 and 3 can be read: get a current version of the model.</source>
        <translation>{name} ist eine GGUF der Version {version}, und nur 2 und 3 können gelesen werden: Beschaffen Sie eine aktuelle Version des Modells.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>an impossible tensor</source>
        <translation>ein unmöglicher Tensor</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{name} uses the tensor type {number}, which this llama.cpp does not have. Get the model in another quantization.</source>
        <translation>{name} verwendet den Tensortyp {number}, den dieses llama.cpp nicht hat. Beschaffen Sie das Modell in einer anderen Quantisierung.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>a key without a name</source>
        <translation>ein Schlüssel ohne Namen</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>a key twice</source>
        <translation>ein doppelter Schlüssel</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>a value of an unknown type</source>
        <translation>ein Wert unbekannten Typs</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>an array of an unknown type</source>
        <translation>ein Array unbekannten Typs</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_shape.py"/>
        <source>Layers with a sliding window keep less in the cache than this.</source>
        <translation>Schichten mit gleitendem Fenster halten weniger im Cache als angegeben.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_shape.py"/>
        <source>Its compressed attention may keep less in the cache than this.</source>
        <translation>Seine komprimierte Attention hält womöglich weniger im Cache als angegeben.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_shape.py"/>
        <source>The state of its recurrent layers is not counted.</source>
        <translation>Der Zustand seiner rekurrenten Schichten ist nicht eingerechnet.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_shape.py"/>
        <source>{file} does not say how its layers are built, so no plan can be made. Get a complete file.</source>
        <translation>{file} sagt nicht, wie die Schichten aufgebaut sind, daher ist keine Planung möglich. Beschaffen Sie eine vollständige Datei.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_shape.py"/>
        <source>The header names no attention heads: the cache is not counted.</source>
        <translation>Der Header nennt keine Attention-Köpfe: Der Cache ist nicht eingerechnet.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>Get another file, or convert the checkpoint again.</source>
        <translation>Beschaffen Sie eine andere Datei oder konvertieren Sie den Checkpoint erneut.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>stores {key} as {kind}, which llama.cpp does not read: it must be {wanted}. {again}</source>
        <translation>speichert {key} als {kind}, was llama.cpp nicht liest: Es muss {wanted} sein. {again}</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>does not say how long its context is, so llama.cpp cannot run it. Get another file.</source>
        <translation>sagt nicht, wie lang sein Kontext ist, daher kann llama.cpp es nicht ausführen. Beschaffen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>is damaged ({own}{name} is {value:,}). Copy or download it again.</source>
        <translation>ist beschädigt ({own}{name} ist {value:,}). Kopieren oder laden Sie die Datei erneut.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>is damaged (of {experts:,} experts it uses {used:,}). Copy or download it again.</source>
        <translation>ist beschädigt (von {experts:,} Experten nutzt es {used:,}). Kopieren oder laden Sie die Datei erneut.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>is damaged ({key} is {number}). Copy or download it again.</source>
        <translation>ist beschädigt ({key} ist {number}). Kopieren oder laden Sie die Datei erneut.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>has {tokens:,} tokens in its vocabulary but weights for {rows:,}, so it cannot be loaded. {again}</source>
        <translation>hat {tokens:,} Token im Vokabular, aber Gewichte für {rows:,}, und kann deshalb nicht geladen werden. {again}</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>has weights of the type {type}, which is for none. {again}</source>
        <translation>hat Gewichte vom Typ {type}, der für keine gedacht ist. {again}</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>is damaged (its tensors overlap or leave gaps). Copy or download it again.</source>
        <translation>ist beschädigt (seine Tensoren überlappen sich oder lassen Lücken). Kopieren oder laden Sie die Datei erneut.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>Choose another file of this model, or another model.</source>
        <translation>Wählen Sie eine andere Datei dieses Modells oder ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>This file does not say how its model splits text into tokens (no pre-tokenizer), so the model may read words and numbers differently from the way it was trained, and its answers can be worse. Get a newer file of the same model.</source>
        <translation>Diese Datei sagt nicht, wie ihr Modell Text in Token zerlegt (kein Pre-Tokenizer), daher liest das Modell Wörter und Zahlen womöglich anders, als es trainiert wurde, und seine Antworten können schlechter sein. Beschaffen Sie eine neuere Datei desselben Modells.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>This file does not say which token ends an answer of its model, so answers may break off or run on. Get a newer file of the same model.</source>
        <translation>Diese Datei sagt nicht, welches Token eine Antwort ihres Modells beendet, daher brechen Antworten womöglich ab oder laufen weiter. Beschaffen Sie eine neuere Datei desselben Modells.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>has the vocabulary of an embedding model (BERT). Choose a text model.</source>
        <translation>hat das Vokabular eines Embedding-Modells (BERT). Wählen Sie ein Textmodell.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>does not say how its tokens are made (tokenizer.ggml.model). Get a complete file.</source>
        <translation>sagt nicht, wie seine Token gebildet werden (tokenizer.ggml.model). Beschaffen Sie eine vollständige Datei.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>needs the tokenizer “{model}”, which this llama.cpp does not know. {newer}</source>
        <translation>braucht den Tokenizer „{model}“, den dieses llama.cpp nicht kennt. {newer}</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>is damaged (its vocabulary has {tokens:,} tokens and {count:,} of their {key}). Copy or download it again.</source>
        <translation>ist beschädigt (sein Vokabular hat {tokens:,} Token und {count:,} Einträge in {key}). Kopieren oder laden Sie die Datei erneut.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>lacks a part of its vocabulary (tokenizer.ggml.scores). Get a complete file.</source>
        <translation>fehlt ein Teil des Vokabulars (tokenizer.ggml.scores). Beschaffen Sie eine vollständige Datei.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>needs the pre-tokenizer “{pre}”, which this llama.cpp does not know. {newer}</source>
        <translation>braucht den Pre-Tokenizer „{pre}“, den dieses llama.cpp nicht kennt. {newer}</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>lacks a part of its vocabulary (tokenizer.ggml.merges). Get a complete file.</source>
        <translation>fehlt ein Teil des Vokabulars (tokenizer.ggml.merges). Beschaffen Sie eine vollständige Datei.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is an importance matrix: it helps to quantize a model, and holds none. Choose the model itself.</source>
        <translation>ist eine Importance-Matrix: Sie hilft, ein Modell zu quantisieren, und enthält keines. Wählen Sie das Modell selbst.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is a control vector: it changes how another model writes, and holds none. Choose the model itself.</source>
        <translation>ist ein Control-Vektor: Er ändert, wie ein anderes Modell schreibt, und enthält keines. Wählen Sie das Modell selbst.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>Merge it into that model with llama-export-lora, and choose the result.</source>
        <translation>Fügen Sie ihn mit llama-export-lora in dieses Modell ein und wählen Sie das Ergebnis.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is an adapter (LoRA), a change to another model ({base}).</source>
        <translation>ist ein Adapter (LoRA), eine Änderung an einem anderen Modell ({base}).</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is an adapter (LoRA), a change to another model.</source>
        <translation>ist ein Adapter (LoRA), eine Änderung an einem anderen Modell.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is {kind}, which writes no answers. Choose the text model beside it.</source>
        <translation>ist {kind} und schreibt keine Antworten. Wählen Sie das Textmodell daneben.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is a Mixtral file of before 2024, with a tensor for each expert, which llama.cpp no longer loads. Get a newer file, or convert the checkpoint with consilium-convert.</source>
        <translation>ist eine Mixtral-Datei aus der Zeit vor 2024 mit einem Tensor je Experte, die llama.cpp nicht mehr lädt. Beschaffen Sie eine neuere Datei oder konvertieren Sie den Checkpoint mit consilium-convert.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is one part of a model in {parts} files. Join them with llama-gguf-split --merge and use the result.</source>
        <translation>ist ein Teil eines Modells in {parts} Dateien. Fügen Sie sie mit llama-gguf-split --merge zusammen und verwenden Sie das Ergebnis.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>does not say its architecture, so llama.cpp cannot run it. Get another file.</source>
        <translation>nennt seine Architektur nicht, daher kann llama.cpp es nicht ausführen. Beschaffen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is {kind} (architecture “{architecture}”), which writes no answers. Choose a text model.</source>
        <translation>ist {kind} (Architektur „{architecture}“) und schreibt keine Antworten. Wählen Sie ein Textmodell.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>has the architecture “{architecture}”, which this llama.cpp does not know. Choose another model.</source>
        <translation>hat die Architektur „{architecture}“, die dieses llama.cpp nicht kennt. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>holds a vocabulary without weights. Choose the model itself.</source>
        <translation>enthält ein Vokabular ohne Gewichte. Wählen Sie das Modell selbst.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>holds no vocabulary, so it can read no question. Get a complete file.</source>
        <translation>enthält kein Vokabular und kann daher keine Frage lesen. Beschaffen Sie eine vollständige Datei.</translation>
    </message>
    <message>
        <location filename="app/services/models/library_file.py"/>
        <source>A clinic's server at {server}: what you send leaves this computer.</source>
        <translation>Ein Server der Klinik unter {server}: Was Sie senden, verlässt diesen Computer.</translation>
    </message>
    <message>
        <location filename="app/services/models/library_file.py"/>
        <source>The data folder {root} does not exist.</source>
        <translation>Der Datenordner {root} existiert nicht.</translation>
    </message>
    <message>
        <location filename="app/services/models/library_file.py"/>
        <source>{path} cannot be changed. Close other programs that use it and make the folder writable.</source>
        <translation>{path} kann nicht geändert werden. Schließen Sie andere Programme, die die Datei benutzen, und machen Sie den Ordner beschreibbar.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>That model is not in the library.</source>
        <translation>Dieses Modell ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>{name} came with the installation: it stays.</source>
        <translation>{name} gehört zur Installation und bleibt.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>{path} is not in Consilium's own folder, so it is not deleted here. Remove the model from the list, and delete the file yourself.</source>
        <translation>{path} liegt nicht in Consiliums eigenem Ordner und wird daher hier nicht gelöscht. Entfernen Sie das Modell aus der Liste und löschen Sie die Datei selbst.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>{path} cannot be deleted ({reason}). Close what uses it and try again.</source>
        <translation>{path} kann nicht gelöscht werden ({reason}). Schließen Sie, was die Datei benutzt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>The demonstration answers only in the words it was trained on: it takes no system prompt.</source>
        <translation>Das Demonstrationsmodell antwortet nur in den Worten, mit denen es trainiert wurde: Es nimmt keinen System-Prompt an.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>There is no model yet. Make the demonstration model with `make demo`, or add a GGUF file: in the window's list of models, or with `consilium models add FILE`.</source>
        <translation>Es gibt noch kein Modell. Erstellen Sie das Demonstrationsmodell mit `make demo` oder fügen Sie eine GGUF-Datei hinzu: in der Modellliste des Fensters oder mit `consilium models add FILE`.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>The model that was chosen is no longer in the library. Choose another one.</source>
        <translation>Das gewählte Modell ist nicht mehr in der Bibliothek. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_loader.py"/>
        <source>The engine ended while the model was loaded. It starts again with the next answer.</source>
        <translation>Die Engine wurde beim Laden des Modells beendet. Sie startet mit der nächsten Antwort wieder.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_overview.py"/>
        <source>It runs on the clinic's server, and takes nothing here.</source>
        <translation>Es läuft auf dem Server der Klinik und belegt hier nichts.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_overview.py"/>
        <source>Whether it fits here is not known: {error}</source>
        <translation>Ob es hier passt, ist nicht bekannt: {error}</translation>
    </message>
    <message>
        <location filename="app/services/models/model_overview.py"/>
        <source>{type} (about {size}) would fit this computer too, and is closer to the original.</source>
        <translation>{type} (etwa {size}) würde auch auf diesen Computer passen und ist näher am Original.</translation>
    </message>
    <message>
        <location filename="app/services/models/offload_preview.py"/>
        <source>Loaded now: {used} by llama.cpp's own count, where {foreseen} were foreseen.</source>
        <translation>Jetzt geladen: {used} nach llama.cpps eigener Zählung, vorgesehen waren {foreseen}.</translation>
    </message>
    <message>
        <location filename="app/services/models/planned_load.py"/>
        <source>Answered by the clinic's server at {server}: what is asked leaves this computer.</source>
        <translation>Der Server der Klinik unter {server} antwortet: Was gefragt wird, verlässt diesen Computer.</translation>
    </message>
    <message>
        <location filename="app/services/models/planned_load.py"/>
        <source>The engine ended before, so {steps}.</source>
        <translation>Die Engine wurde zuvor beendet, deshalb gilt: {steps}.</translation>
    </message>
    <message>
        <location filename="app/services/models/planned_load.py"/>
        <source>There was no room for more, so {steps}.</source>
        <translation>Für mehr war kein Platz, deshalb gilt: {steps}.</translation>
    </message>
    <message>
        <location filename="app/services/models/planned_load.py"/>
        <source>{plan} It can run all the same, slowly: choose “Processor only” in the settings. {speed}</source>
        <translation>{plan} Langsam läuft es trotzdem: Wählen Sie „Nur Prozessor“ in den Einstellungen. {speed}</translation>
    </message>
    <message>
        <location filename="app/services/models/planned_load.py"/>
        <source>The clinic's server has a context of {has:,} tokens, less than the {wanted:,} that are set here.</source>
        <translation>Der Server der Klinik hat einen Kontext von {has:,} Tokens, weniger als die {wanted:,}, die hier eingestellt sind.</translation>
    </message>
    <message>
        <location filename="app/services/models/this_machine.py"/>
        <source>This system does not tell how much memory it has: give it with --memory.</source>
        <translation>Dieses System gibt nicht an, wie viel Arbeitsspeicher es hat: Geben Sie ihn mit --memory an.</translation>
    </message>
    <message>
        <location filename="app/services/notes/note_drafting.py"/>
        <source>There is nothing in this consultation yet that a note could be written from.</source>
        <translation>In dieser Konsultation steht noch nichts, woraus ein Dokument werden könnte.</translation>
    </message>
    <message>
        <location filename="app/services/notes/note_export.py"/>
        <location filename="app/services/notes/note_service.py"/>
        <source>This note is still being drafted. Wait for its end, or stop it.</source>
        <translation>Dieses Dokument wird noch entworfen. Warten Sie das Ende ab, oder halten Sie es an.</translation>
    </message>
    <message>
        <location filename="app/services/notes/note_service.py"/>
        <source>I have read this note to its end, corrected it where it was wrong, and answer for it.</source>
        <translation>Ich habe dieses Dokument bis zum Ende gelesen, berichtigt, wo es falsch war, und stehe dafür ein.</translation>
    </message>
    <message>
        <location filename="app/services/notes/note_service.py"/>
        <location filename="app/ui/notes/page_words.py"/>
        <source>Read the note to its end first, then sign it.</source>
        <translation>Lesen Sie das Dokument erst bis zum Ende, dann unterschreiben Sie es.</translation>
    </message>
    <message>
        <location filename="app/services/notes/note_service.py"/>
        <source>This note is empty.</source>
        <translation>Dieses Dokument ist leer.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/notes/note_service.py"/>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>{n:,} marks are not decided yet: confirm them, or change the text.</source>
        <extracomment>For 1: {n} mark is not decided yet: confirm it, or change the text.</extracomment>
        <translation><numerusform>{n} Markierung ist noch nicht entschieden: Bestätigen Sie sie, oder ändern Sie den Text.</numerusform><numerusform>{n:,} Markierungen sind noch nicht entschieden: Bestätigen Sie sie, oder ändern Sie den Text.</numerusform></translation>
    </message>
    <message>
        <location filename="app/services/notes/note_service.py"/>
        <location filename="app/store/notes/note_rows.py"/>
        <source>Only a signed note takes an addendum: edit this one instead.</source>
        <translation>Nur ein unterschriebenes Dokument bekommt einen Nachtrag: Bearbeiten Sie dieses selbst.</translation>
    </message>
    <message>
        <location filename="app/services/notes/signed_notes.py"/>
        <source>The signed note {note} is gone (row {row}).</source>
        <translation>Das unterschriebene Dokument {note} ist weg (Zeile {row}).</translation>
    </message>
    <message>
        <location filename="app/services/notes/signed_notes.py"/>
        <source>The signed note {note} stands in another consultation than it was signed in (row {row}).</source>
        <translation>Das unterschriebene Dokument {note} steht in einer anderen Konsultation als der, in der es unterschrieben wurde (Zeile {row}).</translation>
    </message>
    <message>
        <location filename="app/services/notes/signed_notes.py"/>
        <source>The signed note {note} is not what was signed (row {row}): its text was changed.</source>
        <translation>Das unterschriebene Dokument {note} ist nicht, was unterschrieben wurde (Zeile {row}): Sein Text wurde geändert.</translation>
    </message>
    <message>
        <location filename="app/services/notes/signed_notes.py"/>
        <source>Who signed the note {note}, when, or of what is not as it was recorded (row {row}).</source>
        <translation>Wer das Dokument {note} unterschrieben hat, wann oder wovon, ist nicht so, wie es verzeichnet wurde (Zeile {row}).</translation>
    </message>
    <message>
        <location filename="app/services/notes/signed_notes.py"/>
        <source>The signed note {note} has a signature that was not recorded.</source>
        <translation>Das unterschriebene Dokument {note} hat eine Unterschrift, die nicht verzeichnet wurde.</translation>
    </message>
    <message>
        <location filename="app/services/notes/signed_notes.py"/>
        <source>The signed note {note} has an addendum that was not recorded: number {number}.</source>
        <translation>Das unterschriebene Dokument {note} hat einen Nachtrag, der nicht verzeichnet wurde: Nummer {number}.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/known_question_check.py"/>
        <source>The demonstration does not know this question and would answer with confident nonsense, so nothing was generated.</source>
        <translation>Das Demonstrationsmodell kennt diese Frage nicht und würde mit selbstsicherem Unsinn antworten, darum wurde nichts erzeugt.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/prompt_assembly.py"/>
        <source>No model was asked for this answer, so there is no prompt.</source>
        <translation>Für diese Antwort wurde kein Modell gefragt, daher gibt es keinen Prompt.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/prompt_assembly.py"/>
        <source>This answer was made in a prompt format that this Consilium does not know.</source>
        <translation>Diese Antwort entstand in einem Prompt-Format, das dieses Consilium nicht kennt.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/prompt_assembly.py"/>
        <source>An answer is being written. The prompt can be shown when it is done.</source>
        <translation>Eine Antwort wird gerade geschrieben. Der Prompt kann gezeigt werden, wenn sie fertig ist.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/prompt_assembly.py"/>
        <source>The context is another one today, so other turns would fit: this is the prompt as it would be sent now.</source>
        <translation>Der Kontext ist heute ein anderer, es würden also andere Runden hineinpassen: Dies ist der Prompt, wie er jetzt gesendet würde.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/prompt_assembly.py"/>
        <source>The prompt is written by the model itself: choose {model} and ask it something, then it can be shown.</source>
        <translation>Den Prompt schreibt das Modell selbst: Wählen Sie {model} und stellen Sie ihm eine Frage, dann kann er angezeigt werden.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/prompt_assembly.py"/>
        <source>{model} is no longer in the library, so its prompt can't be shown.</source>
        <translation>{model} ist nicht mehr in der Bibliothek, daher kann der Prompt nicht angezeigt werden.</translation>
    </message>
    <message>
        <location filename="app/services/reviews/review_service.py"/>
        <source>There is no answer in this consultation yet to be reviewed.</source>
        <translation>In dieser Konsultation gibt es noch keine Antwort zu beurteilen.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/pdf_drawing.py"/>
        <source>The pages could not be drawn ({reason}). Export as html instead, and print that to a PDF in a browser.</source>
        <translation>Die Seiten konnten nicht gezeichnet werden ({reason}). Exportieren Sie stattdessen als HTML und drucken Sie das in einem Browser als PDF.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{path} is not a file. Choose a file's name for the transcript.</source>
        <translation>{path} ist keine Datei. Wählen Sie einen Dateinamen für das Transkript.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{path} is a folder. Choose another one.</source>
        <translation>{path} ist ein Ordner. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{path} is a file of Consilium's own. Choose another name, or another folder.</source>
        <translation>{path} ist eine Datei von Consilium selbst. Wählen Sie einen anderen Namen oder einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{path} is no place for a file ({error}). Choose another one.</source>
        <translation>{path} ist kein Ort für eine Datei ({error}). Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>The disk is full: {path} was not written. Free some space, then export again.</source>
        <translation>Der Datenträger ist voll: {path} wurde nicht geschrieben. Schaffen Sie Platz und exportieren Sie dann noch einmal.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>There is no folder {parent}. Make it, or choose another one.</source>
        <translation>Es gibt keinen Ordner {parent}. Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{parent} cannot be written. Choose another folder for the transcript.</source>
        <translation>In {parent} kann nicht geschrieben werden. Wählen Sie einen anderen Ordner für das Transkript.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{path} was not written ({reason}). Choose another name or folder.</source>
        <translation>{path} wurde nicht geschrieben ({reason}). Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>This installation's key for updates is damaged: install it anew.</source>
        <translation>Der Schlüssel dieser Installation für Aktualisierungen ist beschädigt: Installieren Sie sie neu.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>The signature is damaged, or of another kind than minisign's.</source>
        <translation>Die Signatur ist beschädigt oder von anderer Art als die von minisign.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>The package is signed by somebody else than this installation's.</source>
        <translation>Das Paket wurde von jemand anderem signiert als diese Installation.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>The signature was altered: nothing was installed.</source>
        <translation>Die Signatur wurde verändert: Nichts wurde installiert.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>The package was altered, or is not the signed one: nothing was installed.</source>
        <translation>Das Paket wurde verändert oder ist nicht das signierte: Nichts wurde installiert.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>What is signed is no package of Consilium.</source>
        <translation>Was signiert ist, ist kein Paket von Consilium.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>The package is for {made_for}, not for this computer.</source>
        <translation>Das Paket ist für {made_for}, nicht für diesen Rechner.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>The package holds version {version}, which is not newer than this one, {present}.</source>
        <translation>Das Paket enthält Version {version}, die nicht neuer ist als diese, {present}.</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>Checking the package…</source>
        <translation>Das Paket wird geprüft…</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>Unpacking the new version…</source>
        <translation>Die neue Version wird entpackt…</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>Trying the new version; this one stays if it gives no answer…</source>
        <translation>Die neue Version wird ausprobiert; diese bleibt, wenn sie keine Antwort gibt…</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>The package was not installed ({reason}).</source>
        <translation>Das Paket wurde nicht installiert ({reason}).</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>The signature is missing: put {name} beside the package.</source>
        <translation>Die Signatur fehlt: Legen Sie {name} neben das Paket.</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>This installation knows nobody's key, so it can't check a package. Install the new version as you installed this one.</source>
        <translation>Diese Installation kennt keinen Schlüssel und kann daher kein Paket prüfen. Installieren Sie die neue Version so wie diese.</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>This Consilium was not installed by its install script: whatever installed it brings newer versions.</source>
        <translation>Dieses Consilium wurde nicht von seinem Installationsskript installiert: Neuere Versionen bringt, was es installiert hat.</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>The package holds no install script: nothing was installed.</source>
        <translation>Das Paket enthält kein Installationsskript: Nichts wurde installiert.</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>The new version is in the place of this one, but its commands and entries in menus are not complete ({reason}). Unpack the package, and run its install.sh.</source>
        <translation>Die neue Version ist an der Stelle von dieser, aber ihre Befehle und Menüeinträge sind nicht vollständig ({reason}). Entpacken Sie das Paket, und starten Sie sein install.sh.</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>The new version did not pass its own test here, and this one was kept ({reason}).</source>
        <translation>Die neue Version hat ihren eigenen Test hier nicht bestanden, und diese wurde behalten ({reason}).</translation>
    </message>
    <message>
        <location filename="app/services/updates/window_updates.py"/>
        <source>Copying the vault…</source>
        <translation>Der Tresor wird kopiert…</translation>
    </message>
    <message>
        <location filename="app/services/vault/audit_trail.py"/>
        <source>Row {broken} does not follow from those before it: it was changed, a row was removed there, or one was put in.</source>
        <translation>Zeile {broken} folgt nicht aus denen davor: Sie wurde geändert, dort wurde eine Zeile entfernt oder eine eingefügt.</translation>
    </message>
    <message>
        <location filename="app/services/vault/audit_trail.py"/>
        <source>The file that notes the end of the audit (audit.head) was changed, or belongs to another vault.</source>
        <translation>Die Datei, die das Ende des Prüfprotokolls festhält (audit.head), wurde geändert oder gehört zu einem anderen Tresor.</translation>
    </message>
    <message>
        <location filename="app/services/vault/audit_trail.py"/>
        <source>The file that notes the end of the audit (audit.head) is missing.</source>
        <translation>Die Datei, die das Ende des Prüfprotokolls festhält (audit.head), fehlt.</translation>
    </message>
    <message>
        <location filename="app/services/vault/audit_trail.py"/>
        <source>Rows are missing at the end: they were cut off, or an older copy of the vault was put in place of this one.</source>
        <translation>Am Ende fehlen Zeilen: Sie wurden abgeschnitten, oder eine ältere Kopie des Tresors wurde an die Stelle von diesem gesetzt.</translation>
    </message>
    <message>
        <location filename="app/services/vault/audit_trail.py"/>
        <source>The last rows are not those that were noted: another copy of the vault was put in place of this one.</source>
        <translation>Die letzten Zeilen sind nicht die, die festgehalten wurden: Eine andere Kopie des Tresors wurde an die Stelle von diesem gesetzt.</translation>
    </message>
    <message>
        <location filename="app/services/vault/backup_service.py"/>
        <source>No backup folder was chosen. Choose one in the settings, or name one.</source>
        <translation>Es wurde kein Sicherungsordner gewählt. Wählen Sie in den Einstellungen einen oder geben Sie einen an.</translation>
    </message>
    <message>
        <location filename="app/services/vault/backup_service.py"/>
        <source>The backup folder {folder} is not there, so no backup is made. Connect its disk; it is tried again every ten minutes.</source>
        <translation>Der Sicherungsordner {folder} ist nicht da, daher wird keine Sicherung erstellt. Schließen Sie den Datenträger an; alle zehn Minuten folgt ein neuer Versuch.</translation>
    </message>
    <message>
        <location filename="app/services/vault/backup_service.py"/>
        <source>The vault is damaged in places. A repair saves what can be read; a backup may hold more.</source>
        <translation>Der Tresor ist stellenweise beschädigt. Eine Reparatur rettet, was lesbar ist; eine Sicherung enthält vielleicht mehr.</translation>
    </message>
    <message>
        <location filename="app/services/vault/folder_lock.py"/>
        <source>{root} cannot be locked for this program ({reason}). Choose a folder on a local disk, for example with CONSILIUM_HOME.</source>
        <translation>{root} kann für dieses Programm nicht gesperrt werden ({reason}). Wählen Sie einen Ordner auf einem lokalen Datenträger, zum Beispiel mit CONSILIUM_HOME.</translation>
    </message>
    <message>
        <location filename="app/services/vault/folder_lock.py"/>
        <source>Consilium is already open on this data ({root}). Close the other window, or wait for the other command to end, then try again.</source>
        <translation>Consilium ist mit diesen Daten bereits geöffnet ({root}). Schließen Sie das andere Fenster oder warten Sie, bis der andere Befehl endet, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="app/services/vault/folder_lock.py"/>
        <source>Consilium is already open on this data ({root}): {what}, process {pid}, since {when}. Close it, or wait for its end, then try again.</source>
        <translation>Consilium ist mit diesen Daten bereits geöffnet ({root}): {what}, Prozess {pid}, seit {when}. Schließen Sie es oder warten Sie sein Ende ab und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="app/services/vault/folder_lock.py"/>
        <source>Consilium is already open on this data ({root}) on another computer, {host}: {what}, since {when}. Close it there, then try again. If that computer crashed or was switched off, wait two minutes.</source>
        <translation>Consilium ist mit diesen Daten ({root}) bereits auf einem anderen Computer geöffnet, {host}: {what}, seit {when}. Schließen Sie es dort und versuchen Sie es dann noch einmal. Wenn jener Computer abgestürzt ist oder ausgeschaltet wurde, warten Sie zwei Minuten.</translation>
    </message>
    <message>
        <location filename="app/services/vault/folder_lock.py"/>
        <location filename="app/store/continuity.py"/>
        <source>an unknown time</source>
        <translation>ein unbekannter Zeitpunkt</translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>Saved: {messages} in {consultations}.</source>
        <translation>Gerettet: {messages} in {consultations}.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{n:,} messages</source>
        <extracomment>For 1: {n} message</extracomment>
        <translation><numerusform>{n:,} Nachricht</numerusform><numerusform>{n:,} Nachrichten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{n:,} consultations</source>
        <extracomment>For 1: {n} consultation</extracomment>
        <translation><numerusform>{n:,} Konsultation</numerusform><numerusform>{n:,} Konsultationen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <source>{n:,} messages without the end</source>
        <extracomment>For 1: {n} message without the end</extracomment>
        <translation><numerusform>{n:,} Nachricht ohne das Ende</numerusform><numerusform>{n:,} Nachrichten ohne das Ende</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <source>{n:,} messages lost</source>
        <extracomment>For 1: {n} message lost</extracomment>
        <translation><numerusform>{n:,} Nachricht verloren</numerusform><numerusform>{n:,} Nachrichten verloren</numerusform></translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>{lost}, {cut:,} without the end</source>
        <translation>{lost}, {cut:,} ohne das Ende</translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>All {pages:,} pages could be read.</source>
        <translation>Alle {pages:,} Seiten konnten gelesen werden.</translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>{pages:,} of {all:,} pages could not be read.</source>
        <translation>{pages:,} von {all:,} Seiten konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>Tags, the record of accesses and the acceptance of the disclaimer could not be read.</source>
        <translation>Schlagwörter, das Zugriffsprotokoll und die Annahme des Haftungsausschlusses konnten nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <source>{n:,} changes that had been stored were not found: a backup may hold what is missing.</source>
        <extracomment>For 1: {n} change that had been stored was not found: a backup may hold what is missing.</extracomment>
        <translation><numerusform>{n:,} bereits gespeicherte Änderung wurde nicht gefunden: Eine Sicherung enthält vielleicht, was fehlt.</numerusform><numerusform>{n:,} bereits gespeicherte Änderungen wurden nicht gefunden: Eine Sicherung enthält vielleicht, was fehlt.</numerusform></translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>The vault was repaired.</source>
        <translation>Der Tresor wurde repariert.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <source>What could not be read is marked where it stood, in {n:,} consultations.</source>
        <extracomment>For 1: What could not be read is marked where it stood, in {n} consultation.</extracomment>
        <translation><numerusform>Was nicht gelesen werden konnte, ist in {n:,} Konsultation an seiner Stelle markiert.</numerusform><numerusform>Was nicht gelesen werden konnte, ist in {n:,} Konsultationen an seiner Stelle markiert.</numerusform></translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>The damaged vault is kept in {folder}, in the data folder.</source>
        <translation>Der beschädigte Tresor wird in {folder} im Datenordner aufbewahrt.</translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>There is a vault in {root} already. Choose another folder.</source>
        <translation>In {root} gibt es bereits einen Tresor. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>Only the key file was lost: it is that of the backup of {day} now, and nothing else has changed. The vault opens with the passphrase of that day.</source>
        <translation>Nur die Schlüsseldatei war verloren: Jetzt ist es die der Sicherung vom {day}, sonst hat sich nichts geändert. Der Tresor öffnet sich mit der Passphrase von jenem Tag.</translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>The backup of {day} is in place. It opens with the passphrase of that day.</source>
        <translation>Die Sicherung vom {day} ist eingesetzt. Sie öffnet sich mit der Passphrase von jenem Tag.</translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>The vault before it is kept in {folder}, in the data folder.</source>
        <translation>Der vorherige Tresor wird in {folder} im Datenordner aufbewahrt.</translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>The folder {folder} is not there. Connect its disk, or choose another folder.</source>
        <translation>Der Ordner {folder} ist nicht da. Schließen Sie den Datenträger an oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>The folder {folder} cannot be read ({reason}). Choose another folder.</source>
        <translation>Der Ordner {folder} kann nicht gelesen werden ({reason}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="app/services/vault/unlock.py"/>
        <source>The system login does not open this vault: it was not turned on.</source>
        <translation>Die Systemanmeldung öffnet diesen Tresor nicht: Sie wurde nicht eingeschaltet.</translation>
    </message>
    <message>
        <location filename="app/services/vault/unlock.py"/>
        <source>You can try again in {time}.</source>
        <translation>Sie können es in {time} noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="app/services/vault/vault_keys.py"/>
        <source>Your system's keyring did not keep what it was given. The passphrase works as ever.</source>
        <translation>Der Schlüsselbund Ihres Systems hat nicht behalten, was ihm gegeben wurde. Die Passphrase funktioniert wie bisher.</translation>
    </message>
    <message>
        <location filename="app/services/vault/vault_watch.py"/>
        <source>{lost} is no longer there. {saved}</source>
        <translation>{lost} ist nicht mehr da. {saved}</translation>
    </message>
    <message>
        <location filename="app/services/vault/vault_watch.py"/>
        <source>{folder} cannot be made ({reason}). Choose another folder.</source>
        <translation>{folder} kann nicht angelegt werden ({reason}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="app/services/vault/vault_watch.py"/>
        <source>A backup is in {made}. It opens with the passphrase of today.</source>
        <translation>Eine Sicherung liegt in {made}. Sie öffnet sich mit der heutigen Passphrase.</translation>
    </message>
    <message>
        <location filename="app/services/vault/vault_watch.py"/>
        <source>What was held is saved in {saved}. Close Consilium and restore it from there, with the passphrase of today.</source>
        <translation>Was noch vorhanden war, ist in {saved} gesichert. Schließen Sie Consilium und stellen Sie von dort wieder her, mit der heutigen Passphrase.</translation>
    </message>
    <message>
        <location filename="app/settings.py"/>
        <source>The settings of this computer in {path} are not in force ({reason}).</source>
        <translation>Die Einstellungen dieses Rechners in {path} gelten nicht ({reason}).</translation>
    </message>
    <message>
        <location filename="app/settings.py"/>
        <source>This setting is fixed for this computer by whoever looks after it: nothing changed.</source>
        <translation>Diese Einstellung ist für diesen Rechner von dem festgelegt, der ihn betreut: Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="app/store/abandoned_vault.py"/>
        <source>The disk of {root} is full: the old vault could not be set aside. Free some space and try again.</source>
        <translation>Der Datenträger von {root} ist voll: Der alte Tresor konnte nicht beiseitegelegt werden. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="app/store/abandoned_vault.py"/>
        <source>The old vault could not be set aside in {root} ({reason}). Make the folder writable and try again.</source>
        <translation>Der alte Tresor konnte in {root} nicht beiseitegelegt werden ({reason}). Machen Sie den Ordner beschreibbar und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="app/store/audit_head.py"/>
        <location filename="app/store/continuity_mark.py"/>
        <source>{path} cannot be read just now ({reason}). Close other programs and try again.</source>
        <translation>{path} kann gerade nicht gelesen werden ({reason}). Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>The backup folder {folder} is not there. Connect its disk, or choose another folder.</source>
        <translation>Der Sicherungsordner {folder} ist nicht da. Schließen Sie den Datenträger an oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>{path} is no backup of Consilium: it needs {note}, {database} and {key}. Choose a folder whose name begins with consilium-.</source>
        <translation>{path} ist keine Sicherung von Consilium: Dazu gehören {note}, {database} und {key}. Wählen Sie einen Ordner, dessen Name mit consilium- beginnt.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>{path} was made by a newer Consilium ({app_version}). Install the newest version to restore it.</source>
        <translation>{path} wurde von einem neueren Consilium erstellt ({app_version}). Installieren Sie die neueste Version, um die Sicherung wiederherzustellen.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>The backup was not kept: the copy is not sound, as the vault itself may be damaged. A repair saves what can be read.</source>
        <translation>Die Sicherung wurde nicht behalten: Die Kopie ist nicht unversehrt, möglicherweise ist der Tresor selbst beschädigt. Eine Reparatur rettet, was lesbar ist.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>The disk of {folder} has {free:.1f} MB free, the backup takes {needed:.1f} MB. Free some space, or choose another folder; earlier backups are kept.</source>
        <translation>Auf dem Datenträger von {folder} sind {free:.1f} MB frei, die Sicherung braucht {needed:.1f} MB. Schaffen Sie Platz oder wählen Sie einen anderen Ordner; frühere Sicherungen bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>The disk of {folder} is full: no backup was made. Free some space, or choose another folder; earlier backups are kept.</source>
        <translation>Der Datenträger von {folder} ist voll: Es wurde keine Sicherung erstellt. Schaffen Sie Platz oder wählen Sie einen anderen Ordner; frühere Sicherungen bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>No backup was made in {folder} ({reason}). Check the disk and the folder's rights; earlier backups are kept.</source>
        <translation>In {folder} wurde keine Sicherung erstellt ({reason}). Prüfen Sie den Datenträger und die Zugriffsrechte des Ordners; frühere Sicherungen bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="app/store/backup/repair.py"/>
        <source>Nothing could be read: the database is destroyed, or does not belong to the key file beside it. It was left as it is; restore a backup.</source>
        <translation>Es konnte nichts gelesen werden: Die Datenbank ist zerstört oder gehört nicht zu der Schlüsseldatei daneben. Sie wurde belassen, wie sie ist; stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <location filename="app/store/backup/repair.py"/>
        <source>The repaired vault is not sound ({found}); nothing was changed.</source>
        <translation>Der reparierte Tresor ist nicht unversehrt ({found}); es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="app/store/backup/repair.py"/>
        <source>The disk of {root} is full: a repair needs as much room as the vault takes. Free some space and try again; nothing was changed.</source>
        <translation>Der Datenträger von {root} ist voll: Eine Reparatur braucht so viel Platz wie der Tresor. Schaffen Sie Platz und versuchen Sie es noch einmal; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="app/store/backup/repair.py"/>
        <source>The vault in {root} cannot be read or written ({reason}). Check the disk and the rights of the folder; nothing was changed.</source>
        <translation>Der Tresor in {root} kann nicht gelesen oder geschrieben werden ({reason}). Prüfen Sie den Datenträger und die Zugriffsrechte des Ordners; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>{source} could not be copied ({reason}); nothing was restored.</source>
        <translation>{source} konnte nicht kopiert werden ({reason}); es wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>The restored vault could not be put in place ({reason}). Check the rights of {root} and start Consilium again; nothing is lost.</source>
        <translation>Der wiederhergestellte Tresor konnte nicht eingesetzt werden ({reason}). Prüfen Sie die Zugriffsrechte von {root} und starten Sie Consilium neu; es ist nichts verloren.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>This passphrase does not open the backup: it takes the one of the day on which it was made.</source>
        <translation>Diese Passphrase öffnet die Sicherung nicht: Sie verlangt die Passphrase des Tages, an dem sie erstellt wurde.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>{source} cannot be read ({reason}). Check its rights; nothing was restored.</source>
        <translation>{source} kann nicht gelesen werden ({reason}). Prüfen Sie die Zugriffsrechte; es wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>The backup {source} is damaged. Choose another one.</source>
        <translation>Die Sicherung {source} ist beschädigt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>The backup {source} was made by a newer Consilium. Install the newest version to restore it; nothing was changed.</source>
        <translation>Die Sicherung {source} wurde von einem neueren Consilium erstellt. Installieren Sie die neueste Version, um sie wiederherzustellen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>The disk of {root} is full: nothing was restored. The backup needs {bytes:.1f} MB; free some space and try again.</source>
        <translation>Der Datenträger von {root} ist voll: Es wurde nichts wiederhergestellt. Die Sicherung braucht {bytes:.1f} MB; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="app/store/backup/unreadable_rows.py"/>
        <source>This reply could not be read from the damaged vault.</source>
        <translation>Diese Antwort konnte aus dem beschädigten Tresor nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="app/store/backup/unreadable_rows.py"/>
        <source>The end of this reply could not be read from the damaged vault.</source>
        <translation>Das Ende dieser Antwort konnte aus dem beschädigten Tresor nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="app/store/clinical/citation_rows.py"/>
        <location filename="app/store/clinical/mark_rows.py"/>
        <location filename="app/store/history/message_rows.py"/>
        <source>This reply is not in the vault any more.</source>
        <translation>Diese Antwort ist nicht mehr im Tresor.</translation>
    </message>
    <message>
        <location filename="app/store/clinical/source_rows.py"/>
        <source>Several sources begin with {wanted}. Give more characters of the id.</source>
        <translation>Mehrere Quellen beginnen mit {wanted}. Geben Sie mehr Zeichen der ID an.</translation>
    </message>
    <message>
        <location filename="app/store/clinical/source_rows.py"/>
        <source>That source has no page {position}.</source>
        <translation>Diese Quelle hat keine Seite {position}.</translation>
    </message>
    <message>
        <location filename="app/store/clinical/source_rows.py"/>
        <source>That source was removed: its file is not in the vault any more.</source>
        <translation>Diese Quelle wurde entfernt: Ihre Datei ist nicht mehr im Tresor.</translation>
    </message>
    <message>
        <location filename="app/store/clinical/source_rows.py"/>
        <source>There is no source {identifier}. `consilium sources list` shows what there is.</source>
        <translation>Es gibt keine Quelle {identifier}. `consilium sources list` zeigt, was vorhanden ist.</translation>
    </message>
    <message>
        <location filename="app/store/clinical/synonym_rows.py"/>
        <source>There is no group {group} of the clinic's own. `consilium sources synonyms list` shows what there is.</source>
        <translation>Es gibt keine klinikeigene Gruppe {group}. `consilium sources synonyms list` zeigt, was vorhanden ist.</translation>
    </message>
    <message>
        <location filename="app/store/connection.py"/>
        <source>{path} cannot be written ({reason}). Make the file and its folder writable, then try again.</source>
        <translation>{path} kann nicht geschrieben werden ({reason}). Machen Sie die Datei und ihren Ordner beschreibbar und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="app/store/continuity.py"/>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="app/store/continuity.py"/>
        <source>made between {since} and {until}</source>
        <translation>zwischen {since} und {until}</translation>
    </message>
    <message>
        <location filename="app/store/continuity.py"/>
        <source>The log of the last changes ({name}) is damaged. {what} may lie behind the damage, where only a repair can read them. Repair the vault before anything else is stored in it; it was left as it is.</source>
        <translation>Das Log der letzten Änderungen ({name}) ist beschädigt. Möglicherweise hinter dem Schaden, nur für eine Reparatur lesbar: {what}. Reparieren Sie den Tresor, bevor etwas anderes darin gespeichert wird; er wurde belassen, wie er ist.</translation>
    </message>
    <message>
        <location filename="app/store/exam_runs.py"/>
        <source>Another Consilium is at work on this evaluation. Wait until it is done, or stop it there.</source>
        <translation>Ein anderes Consilium arbeitet gerade an dieser Evaluation. Warten Sie, bis sie fertig ist, oder halten Sie sie dort an.</translation>
    </message>
    <message>
        <location filename="app/store/exam_runs.py"/>
        <source>There is no evaluation {id}. See: consilium evaluations list</source>
        <translation>Es gibt keine Evaluation {id}. Siehe: consilium evaluations list</translation>
    </message>
    <message>
        <location filename="app/store/exam_runs.py"/>
        <source>Several evaluations begin with {id}: give more of it.</source>
        <translation>Mehrere Evaluationen beginnen mit {id}: Geben Sie mehr davon an.</translation>
    </message>
    <message>
        <location filename="app/store/exam_runs.py"/>
        <source>The disk is full: the evaluation stops here, and goes on when you start it again.</source>
        <translation>Der Datenträger ist voll: Die Evaluation hält hier an und geht weiter, wenn Sie sie wieder starten.</translation>
    </message>
    <message>
        <location filename="app/store/exam_runs.py"/>
        <source>{path} cannot be used ({reason}). Make it and its folder readable and writable, then try again.</source>
        <translation>{path} kann nicht verwendet werden ({reason}). Machen Sie die Datei und ihren Ordner les- und beschreibbar und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="app/store/history/consultation_rows.py"/>
        <source>Several consultations begin with {prefix}: give more of the id.</source>
        <translation>Mehrere Konsultationen beginnen mit {prefix}: Geben Sie mehr von der ID an.</translation>
    </message>
    <message>
        <location filename="app/store/history/consultation_rows.py"/>
        <source>A title needs at least one character.</source>
        <translation>Ein Titel braucht mindestens ein Zeichen.</translation>
    </message>
    <message>
        <location filename="app/store/history/edit_drafts.py"/>
        <location filename="app/store/history/message_rows.py"/>
        <source>This message is not in the vault.</source>
        <translation>Diese Nachricht ist nicht im Tresor.</translation>
    </message>
    <message>
        <location filename="app/store/history/message_rows.py"/>
        <source>This card is not in the vault any more.</source>
        <translation>Diese Karte ist nicht mehr im Tresor.</translation>
    </message>
    <message>
        <location filename="app/store/history/tags.py"/>
        <source>There is no tag “{old}”.</source>
        <translation>Es gibt kein Schlagwort „{old}“.</translation>
    </message>
    <message>
        <location filename="app/store/history/tags.py"/>
        <source>A tag needs at least one letter or digit.</source>
        <translation>Ein Schlagwort braucht mindestens einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <location filename="app/store/history/tags.py"/>
        <source>A tag has at most {most} characters; this one has {count}.</source>
        <translation>Ein Schlagwort hat höchstens {most} Zeichen; dieses hat {count}.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file.py"/>
        <source>The key file vault.key is damaged: without it nobody can open the vault. Restore a backup; nothing was changed.</source>
        <translation>Die Schlüsseldatei vault.key ist beschädigt: Ohne sie kann niemand den Tresor öffnen. Stellen Sie eine Sicherung wieder her; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file.py"/>
        <source>This vault was made by a newer Consilium. Install the newest version to open it; nothing was changed.</source>
        <translation>Dieser Tresor wurde von einem neueren Consilium angelegt. Installieren Sie die neueste Version, um ihn zu öffnen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file_storage.py"/>
        <source>The key file vault.key is missing in {root}: without it nobody can open the vault. Restore a backup.</source>
        <translation>Die Schlüsseldatei vault.key fehlt in {root}: Ohne sie kann niemand den Tresor öffnen. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file_storage.py"/>
        <source>The disk is full: the vault's key file stays as it was. Free some space and try again.</source>
        <translation>Der Datenträger ist voll: Die Schlüsseldatei des Tresors bleibt, wie sie war. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file_storage.py"/>
        <source>The vault's key file could not be replaced in {root} ({reason}); it stays as it was. Make the folder writable and try again.</source>
        <translation>Die Schlüsseldatei des Tresors konnte in {root} nicht ersetzt werden ({reason}); sie bleibt, wie sie war. Machen Sie den Ordner beschreibbar und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file_storage.py"/>
        <source>vault.key is damaged and could not be put back from vault.key.old ({reason}). Make {root} writable and try again.</source>
        <translation>vault.key ist beschädigt und konnte nicht aus vault.key.old wiederhergestellt werden ({reason}). Machen Sie {root} beschreibbar und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file_storage.py"/>
        <source>The vault in {parent} cannot be read ({reason}). Check the rights of the folder and its files.</source>
        <translation>Der Tresor in {parent} kann nicht gelesen werden ({reason}). Prüfen Sie die Zugriffsrechte des Ordners und seiner Dateien.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>A passphrase needs at least {least} characters. Four or five unrelated words are easy to remember and hard to guess.</source>
        <translation>Eine Passphrase braucht mindestens {least} Zeichen. Vier oder fünf Wörter ohne Zusammenhang sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>This vault has no recovery code: only its passphrase opens it.</source>
        <translation>Dieser Tresor hat keinen Wiederherstellungscode: Nur seine Passphrase öffnet ihn.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>This is a recovery code, but not the one of this vault. A newer code replaces the older ones: look for the last one.</source>
        <translation>Das ist ein Wiederherstellungscode, aber nicht der dieses Tresors. Ein neuerer Code ersetzt die älteren: Suchen Sie den letzten.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>What your system's keyring keeps does not open this vault. Open it with the passphrase, then turn the system login off and on again.</source>
        <translation>Was der Schlüsselbund Ihres Systems aufbewahrt, öffnet diesen Tresor nicht. Öffnen Sie ihn mit der Passphrase und schalten Sie die Systemanmeldung dann aus und wieder ein.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>The passphrase is empty: type the passphrase of the vault.</source>
        <translation>Die Passphrase ist leer: Geben Sie die Passphrase des Tresors ein.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>This passphrase does not open the vault. Check it and try again.</source>
        <translation>Diese Passphrase öffnet den Tresor nicht. Prüfen Sie sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>Opening the vault takes {mebibytes} MiB of memory, which is not free. Close other programs and try again.</source>
        <translation>Das Öffnen des Tresors braucht {mebibytes} MiB Arbeitsspeicher, die nicht frei sind. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="app/store/keys/lost_key.py"/>
        <source>The disk of {root} is full: nothing was restored. Free some space and try again.</source>
        <translation>Der Datenträger von {root} ist voll: Es wurde nichts wiederhergestellt. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="app/store/keys/lost_key.py"/>
        <source>The key file could not be put back into {root} ({reason}). Make the folder writable and try again.</source>
        <translation>Die Schlüsseldatei konnte nicht nach {root} zurückgelegt werden ({reason}). Machen Sie den Ordner beschreibbar und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="app/store/keys/system_keyring.py"/>
        <source>The passphrase works as ever.</source>
        <translation>Die Passphrase funktioniert wie bisher.</translation>
    </message>
    <message>
        <location filename="app/store/keys/system_keyring.py"/>
        <source>This system has no keyring that can be reached (GNOME Keyring, KWallet or one that speaks Secret Service). {meanwhile}</source>
        <translation>Dieses System hat keinen erreichbaren Schlüsselbund (GNOME Keyring, KWallet oder einen anderen, der Secret Service spricht). {meanwhile}</translation>
    </message>
    <message>
        <location filename="app/store/keys/system_keyring.py"/>
        <source>Your system's keyring is locked and was not unlocked. {meanwhile}</source>
        <translation>Der Schlüsselbund Ihres Systems ist gesperrt und wurde nicht entsperrt. {meanwhile}</translation>
    </message>
    <message>
        <location filename="app/store/keys/system_keyring.py"/>
        <source>Your system's keyring refused ({name}). {meanwhile}</source>
        <translation>Der Schlüsselbund Ihres Systems hat abgelehnt ({name}). {meanwhile}</translation>
    </message>
    <message>
        <location filename="app/store/keys/unlock_throttle.py"/>
        <source>The vault was tried in vain {failed} times. You can try again in {left}.</source>
        <translation>Es wurde {failed} Mal vergeblich versucht, den Tresor zu öffnen. Sie können es in {left} wieder versuchen.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/store/keys/unlock_throttle.py"/>
        <location filename="app/ui/settings/security_page.py"/>
        <source>{n} minutes</source>
        <extracomment>For 1: 1 minute</extracomment>
        <translation><numerusform>{n} Minute</numerusform><numerusform>{n} Minuten</numerusform></translation>
    </message>
    <message>
        <location filename="app/store/keys/unlock_throttle.py"/>
        <source>The disk is full: the try was not counted. Free some space.</source>
        <translation>Der Datenträger ist voll: Der Versuch wurde nicht gezählt. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <location filename="app/store/migration.py"/>
        <source>This vault was written by a newer Consilium. Install the newest version to open it; nothing was changed.</source>
        <translation>Dieser Tresor wurde von einem neueren Consilium geschrieben. Installieren Sie die neueste Version, um ihn zu öffnen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="app/store/migration.py"/>
        <source>Another program reads {vault}. Close it, then try again.</source>
        <translation>Ein anderes Programm liest {vault}. Schließen Sie es und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="app/store/migration.py"/>
        <source>{vault} could not be brought up to date ({found}). Repair it, or restore a backup. It was left as it is.</source>
        <translation>{vault} konnte nicht auf den aktuellen Stand gebracht werden ({found}). Reparieren Sie die Datei oder stellen Sie eine Sicherung wieder her. Sie wurde belassen, wie sie ist.</translation>
    </message>
    <message>
        <location filename="app/store/migration.py"/>
        <source>This version of Consilium brings the vault up to date and makes a copy of it before, for which the disk of {root} has no room. Free twice as much as vault.db takes and start again; nothing was changed.</source>
        <translation>Diese Version von Consilium bringt den Tresor auf den aktuellen Stand und erstellt vorher eine Kopie davon, für die auf dem Datenträger von {root} kein Platz ist. Schaffen Sie doppelt so viel Platz, wie vault.db belegt, und starten Sie neu; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="app/store/notes/note_rows.py"/>
        <source>This note is signed, so it stays as it is. What changed goes into an addendum.</source>
        <translation>Dieses Dokument ist unterschrieben und bleibt, wie es ist. Was sich geändert hat, kommt in einen Nachtrag.</translation>
    </message>
    <message>
        <location filename="app/store/notes/note_rows.py"/>
        <source>This version of the note cannot be changed any more.</source>
        <translation>Diese Fassung des Dokuments kann nicht mehr geändert werden.</translation>
    </message>
    <message>
        <location filename="app/store/notes/note_rows.py"/>
        <source>The note was changed meanwhile. Read it again, then sign.</source>
        <translation>Das Dokument wurde inzwischen geändert. Lesen Sie es noch einmal, dann unterschreiben Sie.</translation>
    </message>
    <message>
        <location filename="app/store/notes/note_rows.py"/>
        <source>Several notes begin with {prefix}: give more of the id.</source>
        <translation>Mehrere Dokumente beginnen mit {prefix}: Geben Sie mehr von der Kennung an.</translation>
    </message>
    <message>
        <location filename="app/store/notes/note_rows.py"/>
        <source>There is no note {identifier}. `consilium notes list` shows what there is.</source>
        <translation>Es gibt kein Dokument {identifier}. `consilium notes list` zeigt, was es gibt.</translation>
    </message>
    <message>
        <location filename="app/store/reviews/review_rows.py"/>
        <source>This review is finished, so it stays as it is. Begin another one instead.</source>
        <translation>Diese Beurteilung ist abgeschlossen und bleibt, wie sie ist. Beginnen Sie eine neue.</translation>
    </message>
    <message>
        <location filename="app/store/reviews/review_rows.py"/>
        <source>Several reviews begin with {prefix}: give more of the id.</source>
        <translation>Mehrere Beurteilungen beginnen mit {prefix}: Geben Sie mehr von der Kennung an.</translation>
    </message>
    <message>
        <location filename="app/store/reviews/review_rows.py"/>
        <source>There is no review {identifier}. `consilium review list` shows what there is.</source>
        <translation>Es gibt keine Beurteilung {identifier}. `consilium review list` zeigt, welche es gibt.</translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>The disk is full: the last change was not stored. Free some space and try again; everything before it is safe.</source>
        <translation>Der Datenträger ist voll: Die letzte Änderung wurde nicht gespeichert. Schaffen Sie Platz und versuchen Sie es noch einmal; alles davor ist sicher.</translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>{path} cannot be written. Make the file and its folder writable, then try again.</source>
        <translation>{path} kann nicht geschrieben werden. Machen Sie die Datei und ihren Ordner beschreibbar und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>{path} is damaged, or does not belong to the key file beside it. Repair it, or restore a backup. It was left as it is.</source>
        <translation>{path} ist beschädigt oder gehört nicht zu der Schlüsseldatei daneben. Reparieren Sie die Datei oder stellen Sie eine Sicherung wieder her. Sie wurde belassen, wie sie ist.</translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>The disk of {path} reported an error. If it is a removable or a network disk, connect it again; then restart Consilium.</source>
        <translation>Der Datenträger von {path} hat einen Fehler gemeldet. Ist er ein Wechsel- oder Netzlaufwerk, schließen Sie ihn wieder an; starten Sie dann Consilium neu.</translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>Another program holds {path}. Close it (a backup, a second Consilium), then try again.</source>
        <translation>Ein anderes Programm belegt {path}. Schließen Sie es (eine Sicherung, ein zweites Consilium) und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>The memory of this computer is full: the last change was not stored. Close other programs and try again; everything before it is safe.</source>
        <translation>Der Arbeitsspeicher dieses Computers ist voll: Die letzte Änderung wurde nicht gespeichert. Schließen Sie andere Programme und versuchen Sie es noch einmal; alles davor ist sicher.</translation>
    </message>
    <message>
        <location filename="app/store/transactions.py"/>
        <source>There is no consultation {identifier}. `consilium history list` shows what there is.</source>
        <translation>Es gibt keine Konsultation {identifier}. `consilium history list` zeigt, was vorhanden ist.</translation>
    </message>
    <message>
        <location filename="app/store/vault_files.py"/>
        <source>{lost} is no longer in {root}: it was deleted, moved or replaced while Consilium had it open. What you asked and typed is still held in memory: save it elsewhere before you close Consilium.</source>
        <translation>{lost} ist nicht mehr in {root}: gelöscht, verschoben oder ersetzt, während Consilium damit arbeitete. Was Sie gefragt und geschrieben haben, ist noch im Arbeitsspeicher: Speichern Sie es woanders, bevor Sie Consilium schließen.</translation>
    </message>
    <message>
        <location filename="app/store/vault_files.py"/>
        <source>{vault} was emptied by another program while Consilium had it open. Close Consilium and restore a backup; what is on the screen can still be copied.</source>
        <translation>{vault} wurde von einem anderen Programm geleert, während Consilium damit arbeitete. Schließen Sie Consilium und stellen Sie eine Sicherung wieder her; was auf dem Bildschirm steht, lässt sich noch kopieren.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>{root} cannot be read ({reason}). Make the folder yours, or set CONSILIUM_HOME to another one.</source>
        <translation>{root} kann nicht gelesen werden ({reason}). Machen Sie den Ordner zu Ihrem eigenen oder setzen Sie CONSILIUM_HOME auf einen anderen.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>There is a vault in {root} already. Open it with its passphrase, or choose another folder with CONSILIUM_HOME.</source>
        <translation>In {root} gibt es bereits einen Tresor. Öffnen Sie ihn mit seiner Passphrase oder wählen Sie mit CONSILIUM_HOME einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>The disk of {root} is full: no vault was made. Free some space and start again.</source>
        <translation>Der Datenträger von {root} ist voll: Es wurde kein Tresor erstellt. Schaffen Sie Platz und starten Sie neu.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>The vault cannot be made in {root} ({reason}). Make the folder writable, or set CONSILIUM_HOME to another one.</source>
        <translation>Der Tresor kann in {root} nicht erstellt werden ({reason}). Machen Sie den Ordner beschreibbar oder setzen Sie CONSILIUM_HOME auf einen anderen.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>{vault} is empty: its content was lost. Restore a backup.</source>
        <translation>{vault} ist leer: Der Inhalt ging verloren. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>There is no vault in {root} yet. Start Consilium to make one.</source>
        <translation>In {root} gibt es noch keinen Tresor. Starten Sie Consilium, um einen anzulegen.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>The database vault.db is missing in {root}; only its key file is there. Restore a backup. To begin a new vault without one, choose “Forgotten passphrase?” in the window.</source>
        <translation>Die Datenbank vault.db fehlt in {root}; nur ihre Schlüsseldatei ist da. Stellen Sie eine Sicherung wieder her. Um ohne Sicherung einen neuen Tresor anzulegen, wählen Sie im Fenster „Passphrase vergessen?“.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>The vault in {root} cannot be read ({reason}). Check the rights of the folder and its files.</source>
        <translation>Der Tresor in {root} kann nicht gelesen werden ({reason}). Prüfen Sie die Zugriffsrechte des Ordners und seiner Dateien.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Password of {addition}</source>
        <translation>Passwort von {addition}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Password of the document</source>
        <translation>Passwort des Dokuments</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <location filename="app/ui/clinical/source_form.py"/>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <location filename="app/ui/consultation/composer/edit_bar.py"/>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <location filename="app/ui/models/remove_dialog.py"/>
        <location filename="app/ui/models/server_dialog.py"/>
        <location filename="app/ui/notes/sign_dialog.py"/>
        <location filename="app/ui/restore/secret_form.py"/>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <location filename="app/ui/settings/update_dialog.py"/>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <location filename="app/ui/widgets/confirm_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <location filename="app/ui/widgets/banner.py"/>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Cancel reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Giving up…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Storing… {fraction:.0%}</source>
        <translation>Wird gespeichert… {fraction:.0%}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/citations_strip.py"/>
        <source>Show each sentence, and where it stands in your sources</source>
        <translation>Jeden Satz anzeigen, und wo er in Ihren Quellen steht</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/citations_strip.py"/>
        <source>and {more:,} more, which an export lists</source>
        <translation>und {more:,} weitere, die ein Export auflistet</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/citations_strip.py"/>
        <location filename="app/ui/clinical/source_card.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/citations_strip.py"/>
        <source>Open {named}: “{said}”</source>
        <translation>{named} öffnen: „{said}“</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/citations_strip.py"/>
        <source>Open {place}, with the sentence framed</source>
        <translation>{place} öffnen, mit eingerahmtem Satz</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Answer again with what is ticked</source>
        <translation>Mit dieser Auswahl erneut antworten</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Stop, and answer again with what is ticked</source>
        <translation>Stoppen und mit dieser Auswahl erneut antworten</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>No source has “{typed}”. Did you mean “{near}”?</source>
        <translation>Keine Quelle enthält „{typed}“. Meinten Sie „{near}“?</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Give [{reference}] {named} to the model</source>
        <translation>[{reference}] {named} an das Modell geben</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Ticked passages are given to the model with the question</source>
        <translation>Angekreuzte Textstellen gehen mit der Frage an das Modell</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Open [{reference}] {named}</source>
        <translation>[{reference}] {named} öffnen</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Open the page, with the passage framed</source>
        <translation>Seite öffnen, mit eingerahmter Textstelle</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Its text is not in the vault any more.</source>
        <translation>Der Text ist nicht mehr im Tresor.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>text</source>
        <comment>kind of document</comment>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Search it again</source>
        <translation>Wieder durchsuchen</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <location filename="app/ui/models/model_card.py"/>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Not searched</source>
        <translation>Nicht durchsucht</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Searched</source>
        <translation>Durchsucht</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Open {title}</source>
        <translation>{title} öffnen</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Edit {title}</source>
        <translation>{title} bearbeiten</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Search again {title}</source>
        <translation>{title} wieder durchsuchen</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Remove {title}</source>
        <translation>{title} entfernen</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Past its date. Valid until {until}. Replies that cite it say so.</source>
        <translation>Abgelaufen. Gültig bis {until}. Antworten, die sie zitieren, weisen darauf hin.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Valid until {until}</source>
        <translation>Gültig bis {until}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Superseded by {successor}. It is kept for the replies that cite it.</source>
        <translation>Ersetzt durch {successor}. Bleibt für die Antworten erhalten, die sie zitieren.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Superseded. It is kept for the replies that cite it.</source>
        <translation>Ersetzt. Bleibt für die Antworten erhalten, die sie zitieren.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/clinical/source_card.py"/>
        <source>{n:,} pages</source>
        <extracomment>For 1: {n} page</extracomment>
        <translation><numerusform>{n:,} Seite</numerusform><numerusform>{n:,} Seiten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/clinical/source_card.py"/>
        <source>{n:,} sections</source>
        <extracomment>For 1: {n} section</extracomment>
        <translation><numerusform>{n:,} Abschnitt</numerusform><numerusform>{n:,} Abschnitte</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>added {day} by {who}</source>
        <translation>hinzugefügt am {day} von {who}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>added {day}</source>
        <translation>hinzugefügt am {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/clinical/source_card.py"/>
        <source>{n:,} pages are pictures: no text can be read. They are not searched.</source>
        <extracomment>For 1: 1 page is a picture: no text can be read. It is not searched.</extracomment>
        <translation><numerusform>{n:,} Seite ist ein Bild: Es kann kein Text gelesen werden. Sie wird nicht durchsucht.</numerusform><numerusform>{n:,} Seiten sind Bilder: Es kann kein Text gelesen werden. Sie werden nicht durchsucht.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>Write the day as year-month-day, such as {example}, or leave it empty.</source>
        <translation>Geben Sie den Tag als Jahr-Monat-Tag ein, etwa {example}, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>Edit the source</source>
        <translation>Quelle bearbeiten</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>After this day, whatever cites it says so.</source>
        <translation>Nach diesem Tag weist alles, was sie zitiert, darauf hin.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>Superseded by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>It is then not searched, and kept for replies that cite it.</source>
        <translation>Sie wird dann nicht durchsucht und bleibt für Antworten erhalten, die sie zitieren.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <source>This page is a picture: no text can be read, so it is not searched.</source>
        <translation>Diese Seite ist ein Bild: Es kann kein Text gelesen werden, daher wird sie nicht durchsucht.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <source>Close the page (Esc)</source>
        <translation>Seite schließen (Esc)</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <source>The page before</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <source>The next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <source>Source: {title}</source>
        <translation>Quelle: {title}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <source>Page {number} of {of}</source>
        <translation>Seite {number} von {of}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <source>Section {number} of {of}</source>
        <translation>Abschnitt {number} von {of}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_dialog.py"/>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Documents (*.pdf *.docx *.html *.htm *.xhtml *.md *.markdown *.txt *.text)</source>
        <translation>Dokumente (*.pdf *.docx *.html *.htm *.xhtml *.md *.markdown *.txt *.text)</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Add your clinic's own guidelines and formulary. Each question is looked up in them, what is found is shown with its page and given to the model, and every sentence of the reply is compared with it.</source>
        <translation>Fügen Sie die Leitlinien und die Arzneimittelliste Ihrer Klinik hinzu. Jede Frage wird darin nachgeschlagen; was gefunden wird, wird mit seiner Seite angezeigt und an das Modell gegeben, und jeder Satz der Antwort wird damit verglichen.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>PDF, Word (DOCX), HTML, Markdown or text. They are kept in the encrypted vault; your files stay as they are, and nothing leaves this computer.</source>
        <translation>PDF, Word (DOCX), HTML, Markdown oder Text. Die Dokumente liegen im verschlüsselten Tresor; Ihre Dateien bleiben, wie sie sind, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Its file, its text and its words are deleted for good. Replies that cite it keep its name, and say that it was removed.</source>
        <translation>Datei, Text und Wörter der Quelle werden endgültig gelöscht. Antworten, die sie zitieren, behalten ihren Namen und vermerken, dass sie entfernt wurde.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Add documents…</source>
        <translation>Dokumente hinzufügen…</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Synonyms</source>
        <translation>Synonyme</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>No document yet</source>
        <translation>Noch kein Dokument</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Drop files here, or press Add documents.</source>
        <translation>Legen Sie Dateien hier ab oder klicken Sie auf „Dokumente hinzufügen“.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Added: {title}</source>
        <translation>Hinzugefügt: {title}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Remove {title}?</source>
        <translation>{title} entfernen?</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Terms that mean the same: a question with one of them finds passages with another. Consilium knows the usual ones; add what your clinic writes, such as “the red book” and its title.</source>
        <translation>Gleichbedeutende Begriffe: Eine Frage mit einem davon findet Textstellen mit einem anderen. Consilium kennt die üblichen; ergänzen Sie, was Ihre Klinik schreibt, etwa „das rote Buch“ und dessen Titel.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Terms that mean the same, with commas between them</source>
        <translation>Gleichbedeutende Begriffe, durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>two or more terms, with commas between them</source>
        <translation>zwei oder mehr Begriffe, durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Synonyms of the clinic</source>
        <translation>Synonyme der Klinik</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Remove this group</source>
        <translation>Diese Gruppe entfernen</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Remove {said}</source>
        <translation>{said} entfernen</translation>
    </message>
    <message>
        <location filename="app/ui/commands/about_dialog.py"/>
        <source>Consilium lets a clinician consult a medical language model on their own computer, without a network. It is not a medical device.</source>
        <translation>Mit Consilium befragen Ärztinnen und Ärzte ein medizinisches Sprachmodell auf dem eigenen Computer, ohne Netzwerk. Es ist kein Medizinprodukt.</translation>
    </message>
    <message>
        <location filename="app/ui/commands/about_dialog.py"/>
        <source>not stated in its package</source>
        <translation>im Paket nicht angegeben</translation>
    </message>
    <message>
        <location filename="app/ui/commands/about_dialog.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>About Consilium</source>
        <translation>Über Consilium</translation>
    </message>
    <message>
        <location filename="app/ui/commands/about_dialog.py"/>
        <source>Copy all of this</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <location filename="app/ui/commands/about_dialog.py"/>
        <location filename="app/ui/commands/guide_window.py"/>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <location filename="app/ui/consultation/compare_dialog.py"/>
        <location filename="app/ui/models/conversion_panel.py"/>
        <location filename="app/ui/notes/notes_dialog.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <location filename="app/ui/restore/restore_dialog.py"/>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <location filename="app/ui/settings/settings_dialog.py"/>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <location filename="app/ui/widgets/page_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="app/ui/commands/about_dialog.py"/>
        <source>Packages, their versions and licences</source>
        <translation>Pakete, ihre Versionen und Lizenzen</translation>
    </message>
    <message>
        <location filename="app/ui/commands/guide_window.py"/>
        <source>The guide is missing from this installation. Install Consilium again to have it.</source>
        <translation>Das Handbuch fehlt in dieser Installation. Installieren Sie Consilium neu, um es zu erhalten.</translation>
    </message>
    <message>
        <location filename="app/ui/commands/guide_window.py"/>
        <source>Consilium: user guide</source>
        <translation>Consilium: Benutzerhandbuch</translation>
    </message>
    <message>
        <location filename="app/ui/commands/guide_window.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <location filename="app/ui/commands/guide_window.py"/>
        <source>Find in the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <location filename="app/ui/commands/guide_window.py"/>
        <source>Not in the guide</source>
        <translation>Nicht im Handbuch</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Send the message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Begin a new line</source>
        <translation>Neue Zeile beginnen</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Stop the answer, or end editing a message</source>
        <translation>Antwort stoppen oder Bearbeiten einer Nachricht beenden</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Take back what was typed</source>
        <translation>Eingabe rückgängig machen</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Go to the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Go to the message above, once one has the keyboard</source>
        <translation>Zur Nachricht darüber, sobald eine den Tastaturfokus hat</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Go to the message below</source>
        <translation>Zur Nachricht darunter</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Go to the first message</source>
        <translation>Zur ersten Nachricht</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Go to the newest message</source>
        <translation>Zur neuesten Nachricht</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Copy the message that has the keyboard</source>
        <translation>Nachricht mit dem Tastaturfokus kopieren</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Ask it again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Edit your message and ask again</source>
        <translation>Ihre Nachricht bearbeiten und erneut fragen</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Open the details of the answer, or close them</source>
        <translation>Die Details der Antwort öffnen oder schließen</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Show the alternative before</source>
        <translation>Vorherige Alternative anzeigen</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Show the next alternative</source>
        <translation>Nächste Alternative anzeigen</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Keys and what they do</source>
        <translation>Tasten und was sie bewirken</translation>
    </message>
    <message>
        <location filename="app/ui/commands/palette.py"/>
        <source>Commands and consultations</source>
        <translation>Befehle und Konsultationen</translation>
    </message>
    <message>
        <location filename="app/ui/commands/palette.py"/>
        <source>Type a command, or words of a consultation</source>
        <translation>Einen Befehl oder Wörter aus einer Konsultation eingeben</translation>
    </message>
    <message>
        <location filename="app/ui/commands/palette.py"/>
        <source>Command or consultation</source>
        <translation>Befehl oder Konsultation</translation>
    </message>
    <message>
        <location filename="app/ui/commands/palette.py"/>
        <source>What was found</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <location filename="app/ui/commands/palette.py"/>
        <source>Nothing has these words.</source>
        <translation>Nichts enthält diese Wörter.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels.py"/>
        <source>Add tags or a case reference (Ctrl+T)</source>
        <translation>Schlagwörter oder Fallkennung hinzufügen (Strg+T)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels.py"/>
        <source>Change tags and case reference (Ctrl+T)</source>
        <translation>Schlagwörter und Fallkennung ändern (Strg+T)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels.py"/>
        <source>Filed as {labels}</source>
        <translation>Abgelegt unter {labels}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>What your clinic calls the case, not the patient's name.</source>
        <translation>Die Bezeichnung Ihrer Klinik für den Fall, nicht der Name des Patienten.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Tags and case reference</source>
        <translation>Schlagwörter und Fallkennung</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Case reference</source>
        <translation>Fallkennung</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Remove tag {name}</source>
        <translation>Schlagwort {name} entfernen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/compare_dialog.py"/>
        <source>Words on a coloured ground, and underlined, stand only in that answer.</source>
        <translation>Farbig hinterlegte und unterstrichene Wörter stehen nur in dieser Antwort.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/compare_dialog.py"/>
        <source>Compare two answers</source>
        <translation>Zwei Antworten vergleichen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/compare_dialog.py"/>
        <source>Which answer</source>
        <translation>Welche Antwort</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/compare_dialog.py"/>
        <source>Answer {number} of {count}</source>
        <translation>Antwort {number} von {count}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>An answer is still being written. Send this when it is done, or stop it with Esc.</source>
        <translation>Es wird noch eine Antwort geschrieben. Senden Sie Ihre Nachricht danach oder stoppen Sie die Antwort mit Esc.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>recognised from the text</source>
        <translation>am Text erkannt</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>Add a file (Ctrl+O)</source>
        <translation>Datei hinzufügen (Strg+O)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <location filename="app/ui/notes/notes_page.py"/>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>Stop the answer in {elsewhere}</source>
        <translation>Antwort in {elsewhere} stoppen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>Stop the answer in&#10;{elsewhere}</source>
        <translation>Antwort stoppen in&#10;{elsewhere}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/context_meter.py"/>
        <source>{used:,} / {context:,} tokens</source>
        <translation>{used:,} / {context:,} Token</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/composer/context_meter.py"/>
        <source>{n:,} tokens too many</source>
        <extracomment>For 1: {n} token too many</extracomment>
        <translation><numerusform>{n:,} Token zu viel</numerusform><numerusform>{n:,} Token zu viel</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/composer/context_meter.py"/>
        <source>{n:,} older turns left out</source>
        <extracomment>For 1: {n} older turn left out</extracomment>
        <translation><numerusform>{n:,} ältere Gesprächsrunde ausgelassen</numerusform><numerusform>{n:,} ältere Gesprächsrunden ausgelassen</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/context_meter.py"/>
        <source>nearly full</source>
        <translation>fast voll</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/context_meter.py"/>
        <source>Tokens that the next prompt takes up in the model's context; {kept:,} are kept for the answer</source>
        <translation>Token, die der nächste Prompt im Kontext des Modells belegt; {kept:,} sind für die Antwort reserviert</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/composer/context_meter.py"/>
        <source>Tokens that the next prompt takes up in the model's context; {kept:,} are kept for the answer; the {n:,} oldest turns will not be sent</source>
        <extracomment>For 1: Tokens that the next prompt takes up in the model's context; {kept:,} are kept for the answer; the oldest turn will not be sent</extracomment>
        <translation><numerusform>Token, die der nächste Prompt im Kontext des Modells belegt; {kept:,} sind für die Antwort reserviert; die älteste Gesprächsrunde ({n:,}) wird nicht gesendet</numerusform><numerusform>Token, die der nächste Prompt im Kontext des Modells belegt; {kept:,} sind für die Antwort reserviert; die {n:,} ältesten Gesprächsrunden werden nicht gesendet</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/edit_bar.py"/>
        <source>Editing your message. What was there before is kept as an alternative.</source>
        <translation>Sie bearbeiten Ihre Nachricht. Was zuvor dort stand, bleibt als Alternative erhalten.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/message_editor.py"/>
        <location filename="app/ui/consultation/transcript/shown_message.py"/>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/offer_panel.py"/>
        <source>The demonstration knows these:</source>
        <translation>Das Demonstrationsmodell kennt diese Fragen:</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/offer_panel.py"/>
        <source>None of its questions is similar.</source>
        <translation>Keine seiner Fragen ist ähnlich.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/offer_panel.py"/>
        <source>Questions that the demonstration knows</source>
        <translation>Fragen, die das Demonstrationsmodell kennt</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/offer_panel.py"/>
        <source>Ask it all the &amp;same</source>
        <translation>&amp;Trotzdem fragen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/offer_panel.py"/>
        <source>&amp;Ask {model}</source>
        <translation>{model} &amp;fragen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/task_chips.py"/>
        <source>Exam</source>
        <translation>Examen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/task_chips.py"/>
        <source>Research</source>
        <translation>Forschung</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/task_chips.py"/>
        <source>Define</source>
        <translation>Definition</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/task_chips.py"/>
        <source>Relate</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/task_chips.py"/>
        <source>What you ask for</source>
        <translation>Art der Anfrage</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/continuity_strip.py"/>
        <source>Show the record</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/continuity_strip.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <location filename="app/ui/start/error_page.py"/>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/continuity_strip.py"/>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Nothing: all earlier questions with an answer were sent along.</source>
        <translation>Nichts: Alle früheren Fragen mit einer Antwort wurden mitgesendet.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Details of the answer</source>
        <translation>Einzelheiten zur Antwort</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Close the details (Esc)</source>
        <translation>Einzelheiten schließen (Esc)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Show the prompt as sent</source>
        <translation>Gesendeten Prompt anzeigen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>The prompt as the model got it</source>
        <translation>Der Prompt, wie das Modell ihn erhielt</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Disclaimer</source>
        <translation>Haftungsausschluss</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <location filename="app/ui/consultation/translation_note.py"/>
        <source>Disclaimer {name} in full</source>
        <translation>Haftungsausschluss {name} im vollen Wortlaut</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>How this answer was made</source>
        <translation>Wie diese Antwort entstand</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Left out of the context</source>
        <translation>Nicht im Kontext</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>and {more:,} more</source>
        <translation>und {more:,} weitere</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <source>Consilium saves what you are writing, closes the vault and asks for the passphrase. Then every page of it is read, which takes a while for a large one.</source>
        <translation>Consilium speichert, was Sie gerade schreiben, schließt den Tresor und fragt nach der Passphrase. Dann wird jede Seite des Tresors gelesen, was bei einem großen eine Weile dauert.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <source>Close the vault and repair it?</source>
        <translation>Tresor schließen und reparieren?</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <source>Close and repair</source>
        <translation>Schließen und reparieren</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <source>Save what Consilium holds of the vault</source>
        <translation>Von Consilium gehaltene Tresordaten speichern</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <location filename="app/ui/models/models_page.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <location filename="app/ui/models/models_page.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Models (*.gguf)</source>
        <translation>Modelle (*.gguf)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/empty_state.py"/>
        <source>Everything stays on this computer, encrypted. Leave out names and dates of birth.</source>
        <translation>Alles bleibt verschlüsselt auf diesem Computer. Lassen Sie Namen und Geburtsdaten weg.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/empty_state.py"/>
        <source>What would you like to think through?</source>
        <translation>Was möchten Sie durchdenken?</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/empty_state.py"/>
        <source>What you send goes to the clinic server {name}. Leave out names and dates of birth.</source>
        <translation>Was Sie senden, geht an den Klinikserver {name}. Lassen Sie Namen und Geburtsdaten weg.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <location filename="app/ui/sidebar/list_view.py"/>
        <source>Consultations</source>
        <translation>Konsultationen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Masking</source>
        <translation>Maskierung</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <location filename="app/ui/consultation/progress.py"/>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Looking for names, places, dates and numbers…</source>
        <translation>Namen, Orte, Daten und Nummern werden gesucht …</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Each file says that a model wrote the replies, and carries their marks, sources and disclaimer. It is not encrypted: whoever has it can read it.</source>
        <translation>Jede Datei sagt, dass ein Modell die Antworten geschrieben hat, und enthält deren Markierungen, Quellen und Haftungsausschluss. Sie ist nicht verschlüsselt: Wer sie hat, kann sie lesen.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>{n:,} are ticked</source>
        <extracomment>For 1: {n} is ticked</extracomment>
        <translation><numerusform>{n} ist angekreuzt</numerusform><numerusform>{n:,} sind angekreuzt</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Look at what is masked…</source>
        <translation>Ansehen, was maskiert wird …</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <location filename="app/ui/models/get_model_panel.py"/>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Not masked</source>
        <translation>Nicht maskiert</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Masked, dates by their year (Safe Harbor)</source>
        <translation>Maskiert, Daten nur als Jahr (Safe Harbor)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Masked, dates shifted by whole weeks</source>
        <translation>Maskiert, Daten um ganze Wochen verschoben</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Masked, dates counted in days</source>
        <translation>Maskiert, Daten in Tagen gezählt</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>{file} can't be used here. Drop a GGUF file to add a model, a JSON or JSONL file to import consultations, a PDF, DOCX or HTML file to add a source, or a text file to put its text into the message.</source>
        <translation>{file} kann hier nicht verwendet werden. Legen Sie eine GGUF-Datei ab, um ein Modell hinzuzufügen, eine JSON- oder JSONL-Datei, um Konsultationen zu importieren, eine PDF-, DOCX- oder HTML-Datei, um eine Quelle hinzuzufügen, oder eine Textdatei, um ihren Text in die Nachricht zu übernehmen.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>Let go to add it: a text to the message, a document to the sources, consultations to the list, a model to the models.</source>
        <translation>Zum Hinzufügen loslassen: einen Text in die Nachricht, ein Dokument zu den Quellen, Konsultationen in die Liste, ein Modell zu den Modellen.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>Drop one file at a time.</source>
        <translation>Legen Sie immer nur eine Datei ab.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>Add a file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>Texts, documents, consultations, models ({usable})</source>
        <translation>Texte, Dokumente, Konsultationen, Modelle ({usable})</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <location filename="app/ui/settings/backups_page.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Import consultations</source>
        <translation>Konsultationen importieren</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Transcripts (*.json *.jsonl)</source>
        <translation>Transkripte (*.json *.jsonl)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>{file} is no text in UTF-8. Save it as such, or copy its text.</source>
        <translation>{file} ist kein UTF-8-Text. Speichern Sie die Datei in UTF-8 oder kopieren Sie ihren Text.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>{file} can't be read ({reason}).</source>
        <translation>{file} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Find in this consultation</source>
        <translation>In dieser Konsultation suchen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <source>The one before (Shift+Enter)</source>
        <translation>Vorheriger Treffer (Umschalt+Enter)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <source>The next one (Enter)</source>
        <translation>Nächster Treffer (Enter)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <source>{number:,} of {of:,}</source>
        <translation>{number:,} von {of:,}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <source>Not in this consultation</source>
        <translation>Nicht in dieser Konsultation</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/header.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>New consultation</source>
        <translation>Neue Konsultation</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/header.py"/>
        <source>Title of the consultation</source>
        <translation>Titel der Konsultation</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/header.py"/>
        <source>Show the sidebar (Ctrl+B)</source>
        <translation>Seitenleiste anzeigen (Strg+B)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/header.py"/>
        <source>Rename, pin, file, print, export, delete</source>
        <translation>Umbenennen, anheften, ablegen, drucken, exportieren, löschen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/marks_controller.py"/>
        <source>This answer could not be checked by rules.</source>
        <translation>Diese Antwort konnte nicht regelbasiert geprüft werden.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Place or address</source>
        <translation>Ort oder Adresse</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Age over 89</source>
        <translation>Alter über 89</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Masked export</source>
        <translation>Maskierter Export</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>What will be masked</source>
        <translation>Was maskiert wird</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>{n:,} places</source>
        <extracomment>For 1: {n} place</extracomment>
        <translation><numerusform>{n} Stelle</numerusform><numerusform>{n:,} Stellen</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>The texts as they are</source>
        <translation>Die Texte, wie sie sind</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Ticked: it is masked</source>
        <translation>Angekreuzt: wird maskiert</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <location filename="app/ui/start/repair_pages.py"/>
        <location filename="app/ui/start/restore_page.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>A full line: a rule knows it. A broken one: a word that is only not known to be safe. Click on it to keep it, or to mask it again.</source>
        <translation>Durchgezogene Linie: Eine Regel kennt es. Gestrichelte: ein Wort, das nur nicht als unbedenklich bekannt ist. Klicken Sie darauf, um es zu behalten oder wieder zu maskieren.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>It assists and does not certify: read the text before it leaves.</source>
        <translation>Das hilft und bescheinigt nichts: Lesen Sie den Text, bevor er das Haus verlässt.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>{masked:,} masked, {kept:,} kept</source>
        <translation>{masked:,} maskiert, {kept:,} behalten</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <source>The model that answers</source>
        <translation>Modell, das antwortet</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <source>{model}  ·  cannot be used</source>
        <translation>{model}  ·  nicht verwendbar</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <location filename="app/ui/models/models_page.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Add a GGUF file…</source>
        <translation>GGUF-Datei hinzufügen…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Sources…</source>
        <translation>Quellen…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <source>This model carries no chat template.</source>
        <translation>Dieses Modell enthält keine Chat-Vorlage.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>The engine failed {times} times in a row with {model}, so it was not loaded. Choose another model above, or try this one again.</source>
        <translation>Die Engine ist mit {model} {times}-mal in Folge ausgefallen, daher wurde das Modell nicht geladen. Wählen Sie oben ein anderes oder versuchen Sie es mit diesem noch einmal.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>Try anyway</source>
        <translation>Trotzdem versuchen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>Choose another…</source>
        <translation>Anderes wählen…</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/notices.py"/>
        <source>{n:,} consultations have been in the trash for longer than it keeps them. They are deleted for good when Consilium is started on another day.</source>
        <extracomment>For 1: 1 consultation has been in the trash for longer than it keeps them. It is deleted for good when Consilium is started on another day.</extracomment>
        <translation><numerusform>{n:,} Konsultation liegt länger als die Aufbewahrungsfrist im Papierkorb. Sie wird endgültig gelöscht, wenn Consilium an einem anderen Tag gestartet wird.</numerusform><numerusform>{n:,} Konsultationen liegen länger als die Aufbewahrungsfrist im Papierkorb. Sie werden endgültig gelöscht, wenn Consilium an einem anderen Tag gestartet wird.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>Open the trash</source>
        <translation>Papierkorb öffnen</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/notices.py"/>
        <source>Consilium ended while {n:,} replies were being written. What had been written is kept, and marked as interrupted.</source>
        <extracomment>For 1: Consilium ended while {n} reply was being written. What had been written is kept, and marked as interrupted.</extracomment>
        <translation><numerusform>Consilium wurde beendet, während {n:,} Antwort geschrieben wurde. Das bereits Geschriebene ist erhalten und als unterbrochen gekennzeichnet.</numerusform><numerusform>Consilium wurde beendet, während {n:,} Antworten geschrieben wurden. Das bereits Geschriebene ist erhalten und als unterbrochen gekennzeichnet.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>{job} is converted and in your list of models.</source>
        <translation>{job} ist konvertiert und steht in Ihrer Modellliste.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>Show the models</source>
        <translation>Modelle anzeigen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>The conversion of {job} is not done yet. It can go on from where it was.</source>
        <translation>Die Konvertierung von {job} ist noch nicht abgeschlossen. Sie kann an der unterbrochenen Stelle fortgesetzt werden.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/page.py"/>
        <source>Save elsewhere…</source>
        <translation>An anderem Ort speichern…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/page.py"/>
        <location filename="app/ui/start/error_page.py"/>
        <source>Repair…</source>
        <translation>Reparieren…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <source>Answer with {model}</source>
        <translation>Mit {model} antworten</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <location filename="app/ui/models/models_dialog.py"/>
        <location filename="app/ui/models/models_page.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <source>Ask as: {task}</source>
        <translation>Fragen als: {task}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>This consultation</source>
        <translation>Diese Konsultation</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <source>Copy the newest answer</source>
        <translation>Die neueste Antwort kopieren</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Answer again</source>
        <translation>Erneut antworten</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <source>Compare the newest answer…</source>
        <translation>Die neueste Antwort vergleichen…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <source>Details of the newest answer</source>
        <translation>Details der neuesten Antwort</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Import, export, print</source>
        <translation>Import, Export, Druck</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Write a note…</source>
        <translation>Ein Dokument schreiben…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Review this consultation…</source>
        <translation>Diese Konsultation beurteilen…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Add a file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Import consultations…</source>
        <translation>Konsultationen importieren…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <location filename="app/ui/notes/notes_page.py"/>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Print preview…</source>
        <translation>Druckvorschau…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <source>Waiting for the model…</source>
        <translation>Warten auf das Modell…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <source>{says} {fraction:.0%}</source>
        <translation>{says} {fraction:.0%}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <source>Checking the file…</source>
        <translation>Datei wird geprüft…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <source>Loading {model} again, with less: {change}…</source>
        <translation>{model} wird erneut geladen, mit weniger: {change}…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <location filename="app/ui/notes/notes_desk.py"/>
        <source>Loading {model}…</source>
        <translation>{model} wird geladen…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <source>Reading the case…</source>
        <translation>Fall wird gelesen…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/retention_question.py"/>
        <source>{limit:,} or more consultations have not changed for {days} days.</source>
        <translation>{limit:,} oder mehr Konsultationen wurden seit {days} Tagen nicht geändert.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/retention_question.py"/>
        <source>{n:,} consultations have not changed for {days} days.</source>
        <extracomment>For 1: 1 consultation has not changed for {days} days.</extracomment>
        <translation><numerusform>{n:,} Konsultation wurde seit {days} Tagen nicht geändert.</numerusform><numerusform>{n:,} Konsultationen wurden seit {days} Tagen nicht geändert.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/retention_question.py"/>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/alternatives.py"/>
        <source>Earlier alternative</source>
        <translation>Frühere Alternative</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/alternatives.py"/>
        <source>Later alternative</source>
        <translation>Spätere Alternative</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/alternatives.py"/>
        <source>Compare with another alternative</source>
        <translation>Mit einer anderen Alternative vergleichen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/alternatives.py"/>
        <source>Alternative {position} of {total}</source>
        <translation>Alternative {position} von {total}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/code_view.py"/>
        <source>Copy this code</source>
        <translation>Diesen Code kopieren</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/emergency_card_view.py"/>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/emergency_card_view.py"/>
        <source>Seen: {title}</source>
        <translation>Gesehen: {title}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/emergency_card_view.py"/>
        <source>Emergency card.</source>
        <translation>Notfallkarte.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/emergency_card_view.py"/>
        <source>Seen ✓</source>
        <translation>Gesehen ✓</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/emergency_card_view.py"/>
        <location filename="app/ui/consultation/translation_note.py"/>
        <source>English text</source>
        <translation>Englischer Text</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/emergency_card_view.py"/>
        <source>Show the translation</source>
        <translation>Übersetzung zeigen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Interrupted: the program or the engine stopped while this was being written. What had been written is kept.</source>
        <translation>Unterbrochen: Während des Schreibens wurde das Programm oder die Engine beendet. Das bereits Geschriebene ist erhalten.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Stopped. What had been written is kept.</source>
        <translation>Gestoppt. Das bereits Geschriebene ist erhalten.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Cut off at the token limit: the answer was not finished.</source>
        <translation>An der Token-Grenze abgeschnitten: Die Antwort wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Cut off because the context was full: the answer was not finished.</source>
        <translation>Abgeschnitten, weil der Kontext voll war: Die Antwort wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Continue from here in another answer; this one is kept</source>
        <translation>Von hier in einer weiteren Antwort fortsetzen; diese bleibt erhalten</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <location filename="app/ui/locking/cover.py"/>
        <location filename="app/ui/start/error_page.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Ask the model on this computer</source>
        <translation>Das Modell auf diesem Computer fragen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>It answers from now on, in the clinic server's place</source>
        <translation>Es antwortet von jetzt an, anstelle des Klinikservers</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Stopped before anything was written.</source>
        <translation>Gestoppt, bevor etwas geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Interrupted. {error}</source>
        <translation>Unterbrochen. {error}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>The model could not answer. Try again.</source>
        <translation>Das Modell konnte nicht antworten. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/keyboard_reading.py"/>
        <source>The consultation</source>
        <translation>Die Konsultation</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/mark_box.py"/>
        <source>Noted</source>
        <translation>Zur Kenntnis genommen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/mark_box.py"/>
        <source>Not relevant</source>
        <translation>Nicht von Belang</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/mark_box.py"/>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/mark_box.py"/>
        <source>You have seen it: the mark stays and leaves with exports</source>
        <translation>Sie haben es gesehen: Die Markierung bleibt und geht mit Exporten mit</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/mark_box.py"/>
        <source>It does not matter here: its place in the text is no longer marked</source>
        <translation>Es spielt hier keine Rolle: Die Stelle im Text ist nicht mehr markiert</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/marks_strip.py"/>
        <source>{listed} and {count} more</source>
        <translation>{listed} und {count} weitere</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/marks_strip.py"/>
        <source>Show what was not said in the conversation</source>
        <translation>Zeigen, was im Gespräch nicht genannt wurde</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/marks_strip.py"/>
        <source>open again</source>
        <translation>wieder offen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/message_body.py"/>
        <location filename="app/ui/consultation/transcript/text_view.py"/>
        <location filename="app/ui/consultation/transcript/transcript_selection.py"/>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/message_body.py"/>
        <location filename="app/ui/consultation/transcript/text_view.py"/>
        <location filename="app/ui/consultation/transcript/transcript_selection.py"/>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>Not sent to the model with the newest question: no room, or never answered.</source>
        <translation>Nicht mit der neuesten Frage an das Modell gesendet: kein Platz oder nie beantwortet.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>Copy this message</source>
        <translation>Diese Nachricht kopieren</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>Edit and ask again</source>
        <translation>Bearbeiten und erneut fragen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>Edit not sent: go on with it</source>
        <translation>Bearbeitung nicht gesendet: fortsetzen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>You · {task}</source>
        <translation>Sie · {task}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>Show the whole message ({count:,} characters)</source>
        <translation>Ganze Nachricht anzeigen ({count:,} Zeichen)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>This answer has more than {max_characters:,} characters: it is shown as it was written.</source>
        <translation>Diese Antwort hat mehr als {max_characters:,} Zeichen: Sie wird so angezeigt, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Copy with its disclaimer</source>
        <translation>Mit Haftungsausschluss kopieren</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>How this answer was made, and its disclaimer in full</source>
        <translation>Wie diese Antwort entstand, mit vollständigem Haftungsausschluss</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>It is being written.</source>
        <translation>Sie wird gerade geschrieben.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>The answer begins.</source>
        <translation>Die Antwort beginnt.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Show the whole answer ({count:,} characters)</source>
        <translation>Ganze Antwort anzeigen ({count:,} Zeichen)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>The answer is complete.</source>
        <translation>Die Antwort ist vollständig.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Not sent to the model: {n:,} older questions: no room, or never answered</source>
        <extracomment>For 1: Not sent to the model: {n} older question: no room, or never answered</extracomment>
        <translation><numerusform>Nicht an das Modell gesendet: {n:,} ältere Frage: kein Platz oder nie beantwortet</numerusform><numerusform>Nicht an das Modell gesendet: {n:,} ältere Fragen: kein Platz oder nie beantwortet</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Disclaimer {name} {version}</source>
        <translation>Haftungsausschluss {name} {version}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/shown_message.py"/>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/shown_message.py"/>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/transcript_column.py"/>
        <source>Jump to the newest</source>
        <translation>Zum Neuesten springen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/wide_view.py"/>
        <source>Scroll sideways</source>
        <translation>Seitlich scrollen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/wide_view.py"/>
        <source>Code: {text}</source>
        <translation>Code: {text}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/wide_view.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/wide_view.py"/>
        <source>More of the table</source>
        <translation>Fortsetzung der Tabelle</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/wide_view.py"/>
        <source>{kind}, {columns} columns, {rows} rows</source>
        <translation>{kind}, {columns} Spalten, {rows} Zeilen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript_export.py"/>
        <source>Export the consultation</source>
        <translation>Konsultation exportieren</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript_export.py"/>
        <source>Export the consultations</source>
        <translation>Die Konsultationen exportieren</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript_export.py"/>
        <location filename="app/ui/notes/note_exporting.py"/>
        <location filename="app/ui/reviews/review_desk.py"/>
        <source>Exported to {path}, not encrypted</source>
        <translation>Nach {path} exportiert, nicht verschlüsselt</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/transcript_export.py"/>
        <source>{n:,} files exported to {path}, not encrypted</source>
        <extracomment>For 1: {n} file exported to {path}, not encrypted</extracomment>
        <translation><numerusform>{n} Datei nach {path} exportiert, nicht verschlüsselt</numerusform><numerusform>{n:,} Dateien nach {path} exportiert, nicht verschlüsselt</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript_printing.py"/>
        <source>the printer</source>
        <translation>Drucker</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/transcript_printing.py"/>
        <source>{n:,} pages printed to {where}</source>
        <extracomment>For 1: {n} page printed to {where}</extracomment>
        <translation><numerusform>{n:,} Seite gedruckt, Ziel: {where}</numerusform><numerusform>{n:,} Seiten gedruckt, Ziel: {where}</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>All consultations</source>
        <translation>Alle Konsultationen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Moving</source>
        <translation>Navigieren</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Search all consultations</source>
        <translation>Alle Konsultationen durchsuchen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Commands and consultations…</source>
        <translation>Befehle und Konsultationen…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Deleted consultations…</source>
        <translation>Gelöschte Konsultationen…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <location filename="app/ui/locking/cover.py"/>
        <source>Stop the answer</source>
        <translation>Antwort stoppen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>A page up</source>
        <translation>Eine Seite nach oben</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>A page down</source>
        <translation>Eine Seite nach unten</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>The newest message</source>
        <translation>Die neueste Nachricht</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Show or hide the sidebar</source>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Add a model…</source>
        <translation>Modell hinzufügen…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <location filename="app/ui/models/models_page.py"/>
        <source>Evaluations…</source>
        <translation>Evaluationen…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/writing_mark.py"/>
        <source>another consultation</source>
        <translation>einer anderen Konsultation</translation>
    </message>
    <message>
        <location filename="app/ui/dates.py"/>
        <source>d MMM</source>
        <comment>date pattern of Qt</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <location filename="app/ui/dates.py"/>
        <source>d MMM yyyy</source>
        <comment>date pattern of Qt</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="app/ui/dates.py"/>
        <source>MMMM</source>
        <comment>date pattern of Qt</comment>
        <translation>MMMM</translation>
    </message>
    <message>
        <location filename="app/ui/dates.py"/>
        <source>MMMM yyyy</source>
        <comment>date pattern of Qt</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_card.py"/>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_card.py"/>
        <source>Calibration of {evaluation}</source>
        <translation>Kalibrierung von {evaluation}</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_card.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_card.py"/>
        <source>Compare {evaluation}</source>
        <translation>{evaluation} vergleichen</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>Choose an exam file…</source>
        <translation>Prüfungsdatei wählen…</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>How it is asked</source>
        <translation>Art der Frage</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>Progress of the evaluation</source>
        <translation>Fortschritt der Evaluation</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>MedQA, PubMedQA or MedMCQA, as JSON or JSON lines</source>
        <translation>MedQA, PubMedQA oder MedMCQA, als JSON oder JSON-Zeilen</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>New evaluation</source>
        <translation>Neue Evaluation</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>Choose an exam file</source>
        <translation>Prüfungsdatei wählen</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>Exam files (*.json *.jsonl);;All files (*)</source>
        <translation>Prüfungsdateien (*.json *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <location filename="app/ui/notes/notes_desk.py"/>
        <source>Beginning; an answer that is being written comes first.</source>
        <translation>Es geht los; eine Antwort, die gerade geschrieben wird, geht vor.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>The evaluation is complete.</source>
        <translation>Die Evaluation ist vollständig.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>Stopped. What was answered is kept, and it goes on from there.</source>
        <translation>Angehalten. Was beantwortet wurde, bleibt erhalten, und von dort geht es weiter.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>The likeliest answer, with the plain prompt</source>
        <translation>Die wahrscheinlichste Antwort, mit dem einfachen Prompt</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>The likeliest answer, in the model’s own format</source>
        <translation>Die wahrscheinlichste Antwort, im eigenen Format des Modells</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>A written answer, in the model’s own format</source>
        <translation>Eine geschriebene Antwort, im eigenen Format des Modells</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>{exam}: {n:,} of {of:,} questions</source>
        <translation>{exam}: {n:,} von {of:,} Fragen</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>{right:,} of {all:,} right: {value:.1%} (95% interval {low:.1%} to {high:.1%})</source>
        <translation>{right:,} von {all:,} richtig: {value:.1%} (95-%-Intervall {low:.1%} bis {high:.1%})</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>Guessing gets {chance:.1%}; always saying “{answer}” gets {majority:.1%}.</source>
        <translation>Raten erreicht {chance:.1%}; immer „{answer}“ zu sagen erreicht {majority:.1%}.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>Not complete: {done:,} of {n:,} questions were asked.</source>
        <translation>Nicht vollständig: {done:,} von {n:,} Fragen wurden gestellt.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>Without “maybe”: {share}.</source>
        <translation>Ohne „maybe“: {share}.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>{n:,} replies named no answer and count as wrong.</source>
        <extracomment>For 1: {n} reply named no answer and counts as wrong.</extracomment>
        <translation><numerusform>{n} Antwort nannte keine der Möglichkeiten und zählt als falsch.</numerusform><numerusform>{n:,} Antworten nannten keine der Möglichkeiten und zählen als falsch.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>{n:,} questions had no room in the context and count as wrong.</source>
        <extracomment>For 1: {n} question had no room in the context and counts as wrong.</extracomment>
        <translation><numerusform>{n} Frage hatte keinen Platz im Kontext und zählt als falsch.</numerusform><numerusform>{n:,} Fragen hatten keinen Platz im Kontext und zählen als falsch.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>The demonstration model answers from memory: its share says nothing.</source>
        <translation>Das Demonstrationsmodell antwortet aus dem Gedächtnis: Sein Anteil sagt nichts aus.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>Calibration error {error:.3f}, Brier score {brier:.3f}. Points below the line: surer than it should be.</source>
        <translation>Kalibrierungsfehler {error:.3f}, Brier-Score {brier:.3f}. Punkte unter der Linie: sicherer, als es sein sollte.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>Of {n:,} questions it was {sure:.0%} sure of, {right:.0%} were right.</source>
        <extracomment>For 1: Of {n} question it was {sure:.0%} sure of, {right:.0%} were right.</extracomment>
        <translation><numerusform>Von {n} Frage, bei der es sich zu {sure:.0%} sicher war, waren {right:.0%} richtig.</numerusform><numerusform>Von {n:,} Fragen, bei denen es sich zu {sure:.0%} sicher war, waren {right:.0%} richtig.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>{n:,} questions that both were asked.</source>
        <extracomment>For 1: {n} question that both were asked.</extracomment>
        <translation><numerusform>{n} Frage, die beiden gestellt wurde.</numerusform><numerusform>{n:,} Fragen, die beiden gestellt wurden.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>{model}: {alone:,} right that the other missed.</source>
        <translation>{model}: {alone:,} richtig, die das andere verfehlte.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>Difference {difference:+.1f} points (95% interval {low:+.1f} to {high:+.1f}), {p} (McNemar, exact).</source>
        <translation>Unterschied {difference:+.1f} Punkte (95-%-Intervall {low:+.1f} bis {high:+.1f}), {p} (McNemar, exakt).</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>p &lt; {p:.3f}</source>
        <translation>p &lt; {p:.3f}</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>p = {p:.3f}</source>
        <translation>p = {p:.3f}</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>{done:,} of {n:,} questions, {right:,} right</source>
        <translation>{done:,} von {n:,} Fragen, {right:,} richtig</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>about {n:,} minutes left</source>
        <extracomment>For 1: about {n} minute left</extracomment>
        <translation><numerusform>noch etwa {n} Minute</numerusform><numerusform>noch etwa {n:,} Minuten</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluations_dialog.py"/>
        <location filename="app/ui/evaluation/evaluations_page.py"/>
        <source>Evaluations</source>
        <translation>Evaluationen</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluations_page.py"/>
        <source>There is no evaluation yet. Choose a file of questions that you have.</source>
        <translation>Es gibt noch keine Evaluation. Wählen Sie eine Datei mit Fragen, die Sie haben.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluations_page.py"/>
        <source>Compared</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluations_page.py"/>
        <source>An evaluation stops when this page is closed or Consilium locks; what was answered is kept, and it goes on from there. Choose two with “Compare” to see whether they differ by more than chance.</source>
        <translation>Eine Evaluation hält an, wenn diese Seite geschlossen wird oder Consilium sperrt; was beantwortet wurde, bleibt erhalten, und von dort geht es weiter. Wählen Sie zwei mit „Vergleichen“, um zu sehen, ob sie sich um mehr als den Zufall unterscheiden.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/reliability_diagram.py"/>
        <source>Reliability diagram</source>
        <translation>Zuverlässigkeitsdiagramm</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/reliability_diagram.py"/>
        <source>{share:.0%}</source>
        <translation>{share:.0%}</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/reliability_diagram.py"/>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/reliability_diagram.py"/>
        <source>How sure it was</source>
        <translation>Wie sicher es war</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/share_bar.py"/>
        <source>Share of right answers</source>
        <translation>Anteil richtiger Antworten</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Your consultations are being locked away.</source>
        <translation>Ihre Konsultationen werden weggeschlossen.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>The answer is being finished and stored; then Consilium asks for the passphrase.</source>
        <translation>Die Antwort wird noch fertiggestellt und gespeichert; dann fragt Consilium nach der Passphrase.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>The backup is being put in place; then Consilium asks for its passphrase. A backup of an older Consilium takes longer.</source>
        <translation>Die Sicherung wird eingesetzt; dann fragt Consilium nach ihrer Passphrase. Bei einer Sicherung eines älteren Consilium dauert es länger.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>The answer is being finished and stored; then the backup is put in place.</source>
        <translation>Die Antwort wird noch fertiggestellt und gespeichert; dann wird die Sicherung eingesetzt.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Starting the new version</source>
        <translation>Die neue Version wird gestartet</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Your consultations are being locked away; then Consilium asks for the passphrase.</source>
        <translation>Ihre Konsultationen werden weggeschlossen; dann fragt Consilium nach der Passphrase.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>The answer is being finished and stored; then the new version starts.</source>
        <translation>Die Antwort wird noch fertiggestellt und gespeichert; dann startet die neue Version.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Closing the vault</source>
        <translation>Tresor wird geschlossen</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Your consultations are being locked away; then the vault can be repaired.</source>
        <translation>Ihre Konsultationen werden weggeschlossen; dann kann der Tresor repariert werden.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>The answer is being finished and stored; then the vault can be repaired.</source>
        <translation>Die Antwort wird noch fertiggestellt und gespeichert; dann kann der Tresor repariert werden.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Lock all the same</source>
        <translation>Trotzdem sperren</translation>
    </message>
    <message>
        <location filename="app/ui/models/called.py"/>
        <source>Clinic server: {name}</source>
        <translation>Klinikserver: {name}</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Progress of the conversion</source>
        <translation>Fortschritt der Konvertierung</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <location filename="app/ui/models/model_card.py"/>
        <source>Use this model</source>
        <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Give up…</source>
        <translation>Aufgeben…</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>What was made so far of {name} is deleted. The checkpoint stays as it is.</source>
        <translation>Was bisher von {name} erstellt wurde, wird gelöscht. Der Checkpoint bleibt, wie er ist.</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>The parts of the download that lie beside it are deleted too.</source>
        <translation>Die daneben liegenden Teile des Downloads werden ebenfalls gelöscht.</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>What was downloaded stays in the hub's cache.</source>
        <translation>Das Heruntergeladene bleibt im Cache des Hubs.</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Give up this conversion?</source>
        <translation>Diese Konvertierung aufgeben?</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Converting {job} to {kind}</source>
        <translation>{job} wird zu {kind} konvertiert</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Paused: {job} to {kind}</source>
        <translation>Angehalten: {job} zu {kind}</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Stopped: {job} to {kind}</source>
        <translation>Gestoppt: {job} zu {kind}</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>{job} is ready</source>
        <translation>{job} ist bereit</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>What was made is kept. It goes on from there, also after a restart.</source>
        <translation>Was erstellt wurde, bleibt erhalten. Von dort geht es weiter, auch nach einem Neustart.</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>It lies in {target} and is in your list of models.</source>
        <translation>Es liegt in {target} und steht in Ihrer Modellliste.</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>{share:.0%} of its checksum</source>
        <translation>{share:.0%} der Prüfsumme</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>{rate} a second</source>
        <translation>{rate} pro Sekunde</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>{size} fetched</source>
        <translation>{size} geladen</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>This model and a more exact file of it read the same medical answers, and the words that each expects next are compared. The result helps to choose a file; it promises nothing about answers. It takes seconds for a small model, and long for a large one.</source>
        <translation>Dieses Modell und eine genauere Datei davon lesen dieselben medizinischen Antworten, und verglichen wird, welche Wörter jedes als nächste erwartet. Das Ergebnis hilft, eine Datei zu wählen; über Antworten verspricht es nichts. Bei einem kleinen Modell dauert es Sekunden, bei einem großen lange.</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>It has not been compared with the original yet.</source>
        <translation>Es wurde noch nicht mit dem Original verglichen.</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>Another model is being compared. Wait for its end, or stop it there.</source>
        <translation>Gerade wird ein anderes Modell verglichen. Warten Sie das Ende ab, oder halten Sie es dort an.</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>Compare with a file…</source>
        <translation>Mit einer Datei vergleichen…</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>Compare with a more exact file</source>
        <translation>Mit einer genaueren Datei vergleichen</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>Models and reference files (*)</source>
        <translation>Modelle und Referenzdateien (*)</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>Reading both files…</source>
        <translation>Beide Dateien werden gelesen…</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>{share:.0%} of the answers</source>
        <translation>{share:.0%} der Antworten</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>{model} is the medical model that Consilium is made for, published as a checkpoint of 93 GB. Consilium converts it to one file that fits your computer. Any other checkpoint of a Mixtral, Mistral or Llama model can be taken too: by its folder, or its name on the Hugging Face hub.</source>
        <translation>{model} ist das medizinische Modell, für das Consilium gemacht ist, veröffentlicht als Checkpoint von 93 GB. Consilium konvertiert es zu einer Datei, die zu Ihrem Computer passt. Jeder andere Checkpoint eines Mixtral-, Mistral- oder Llama-Modells geht auch: über seinen Ordner oder seinen Namen im Hugging Face Hub.</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>First only its headers are read, a few megabytes, for the table of what each type takes. The weights come when you press Download. Nothing of yours is sent, and no other connection is made.</source>
        <translation>Zuerst werden nur die Header gelesen, einige Megabyte, für die Tabelle, was jeder Typ braucht. Die Gewichte folgen, wenn Sie auf Herunterladen drücken. Von Ihren Daten wird nichts gesendet und keine andere Verbindung hergestellt.</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Checkpoint: a folder, or a name on the hub</source>
        <translation>Checkpoint: ein Ordner oder ein Name im Hub</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>A folder, or OWNER/NAME on the hub</source>
        <translation>Ein Ordner oder OWNER/NAME im Hub</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Show what it takes</source>
        <translation>Bedarf anzeigen</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Keep at most two parts of the download on the disk</source>
        <translation>Höchstens zwei Teile des Downloads auf dem Datenträger behalten</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Convert</source>
        <translation>Konvertieren</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Get a medical model</source>
        <translation>Ein medizinisches Modell beschaffen</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Connect to the Hugging Face hub for {named}</source>
        <translation>Für {named} mit dem Hugging Face Hub verbinden</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>The folder of the checkpoint</source>
        <translation>Der Ordner des Checkpoints</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Keep the model in</source>
        <translation>Modell aufbewahren in</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Looking at the headers on the hub, and how fast this computer converts…</source>
        <translation>Die Header im Hub werden angesehen, und wie schnell dieser Computer konvertiert…</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Looking at the checkpoint, and how fast this computer converts…</source>
        <translation>Der Checkpoint wird angesehen, und wie schnell dieser Computer konvertiert…</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Kept in {folder}, where {free} are free</source>
        <translation>Wird in {folder} aufbewahrt, wo {free} frei sind</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Download {size} and convert to {type}</source>
        <translation>{size} herunterladen und zu {type} konvertieren</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Convert to {type}</source>
        <translation>Zu {type} konvertieren</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>picks words as the settings say</source>
        <translation>wählt Wörter nach den Einstellungen</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>own numbers</source>
        <translation>eigene Werte</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Looking at how it fits this computer…</source>
        <translation>Prüfen, wie es auf diesen Computer passt…</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <location filename="app/ui/settings/settings_dialog.py"/>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Fidelity</source>
        <translation>Treue</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Answers now</source>
        <translation>Antwortet jetzt</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Use {model}</source>
        <translation>{model} verwenden</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Settings of {model}</source>
        <translation>Einstellungen von {model}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Fidelity of {model}</source>
        <translation>Treue von {model}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Remove {model}</source>
        <translation>{model} entfernen</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>It has not answered on this computer yet.</source>
        <translation>Es hat auf diesem Computer noch nicht geantwortet.</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>says that it serves {model}</source>
        <translation>bietet nach eigener Angabe {model}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>context {tokens:,} tokens</source>
        <translation>Kontext {tokens:,} Tokens</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>trained for {tokens:,} tokens of context</source>
        <translation>für {tokens:,} Token Kontext trainiert</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>has a chat template</source>
        <translation>mit Chat-Vorlage</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>no chat template</source>
        <translation>ohne Chat-Vorlage</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>came with Consilium</source>
        <translation>mit Consilium geliefert</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Asked in its own chat template</source>
        <translation>Wird in seiner eigenen Chat-Vorlage gefragt</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Asked in the format {format} (a guess)</source>
        <translation>Wird im Format {format} gefragt (eine Vermutung)</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Asked in the format {format}</source>
        <translation>Wird im Format {format} gefragt</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>with a system prompt of your own</source>
        <translation>mit Ihrem eigenen System-Prompt</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>{word}, compared with {reference}.</source>
        <translation>{word}, verglichen mit {reference}.</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Careful</source>
        <translation>Vorsichtig</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>How it picks words</source>
        <translation>Wie es Wörter wählt</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>What is known of it: {label}</source>
        <translation>Was darüber bekannt ist: {label}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>What the model is told before the consultation, in place of the sentence above. At most {most:,} characters. Not the place for a patient's data.</source>
        <translation>Was dem Modell vor der Konsultation gesagt wird, anstelle des obigen Satzes. Höchstens {most:,} Zeichen. Kein Ort für Patientendaten.</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Save the system prompt</source>
        <translation>System-Prompt speichern</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>The temperature of the settings, {general:g}; all else is balanced.</source>
        <translation>Die Temperatur der Einstellungen, {general:g}; alles andere ist ausgewogen.</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Hardly anything but the most likely words; answers differ little</source>
        <translation>Fast nur die wahrscheinlichsten Wörter; die Antworten unterscheiden sich wenig</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>The most likely words, with some freedom</source>
        <translation>Die wahrscheinlichsten Wörter, mit etwas Freiheit</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Your own numbers. They hold from the next answer on.</source>
        <translation>Ihre eigenen Werte. Sie gelten ab der nächsten Antwort.</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>{begins}: temperature {temperature:g}, top-k {top_k}, top-p {top_p:g}, min-p {min_p:g}.</source>
        <translation>{begins}: Temperatur {temperature:g}, top-k {top_k}, top-p {top_p:g}, min-p {min_p:g}.</translation>
    </message>
    <message>
        <location filename="app/ui/models/models_page.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Get a medical model…</source>
        <translation>Ein medizinisches Modell beschaffen…</translation>
    </message>
    <message>
        <location filename="app/ui/models/models_page.py"/>
        <source>Add a clinic's server…</source>
        <translation>Klinikserver hinzufügen…</translation>
    </message>
    <message>
        <location filename="app/ui/models/models_page.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Checking the file… {fraction:.0%}</source>
        <translation>Datei wird geprüft… {fraction:.0%}</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Remove {model}?</source>
        <translation>{model} entfernen?</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Delete the file, {size}</source>
        <translation>Datei löschen, {size}</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Replies that it wrote stay, and still say what made them.</source>
        <translation>Antworten, die es geschrieben hat, bleiben und nennen weiterhin, womit sie erstellt wurden.</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>It is the model that answers now: choose another one afterwards.</source>
        <translation>Es ist das Modell, das jetzt antwortet: Wählen Sie danach ein anderes.</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Its address, its certificates and its token are forgotten. {stays}{answers}</source>
        <translation>Seine Adresse, seine Zertifikate und sein Zugangstoken werden vergessen. {stays}{answers}</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Removed from the list, its file stays at {path} and can be added again. Deleting the file cannot be undone: it would have to be converted again. {stays}{answers}</source>
        <translation>Wird es aus der Liste entfernt, bleibt die Datei unter {path} und kann wieder hinzugefügt werden. Das Löschen der Datei lässt sich nicht rückgängig machen: Sie müsste erneut konvertiert werden. {stays}{answers}</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Only its entry in the list is removed. The file stays at {path} and can be added again. {stays}{answers}</source>
        <translation>Nur der Eintrag in der Liste wird entfernt. Die Datei bleibt unter {path} und kann wieder hinzugefügt werden. {stays}{answers}</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>as in the settings</source>
        <translation>wie in den Einstellungen</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>0: always the likeliest</source>
        <translation>0: immer das wahrscheinlichste</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>of the k likeliest; 0: off</source>
        <translation>aus den k wahrscheinlichsten; 0: aus</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>of this share; 1: off</source>
        <translation>aus diesem Anteil; 1: aus</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>least share; 0: off</source>
        <translation>Mindestanteil; 0: aus</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>Repeat penalty</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>1: none</source>
        <translation>1: keine</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>the same answer again</source>
        <translation>dieselbe Antwort noch einmal</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Longest answer</source>
        <translation>Maximale Antwortlänge</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>tokens; 0: general</source>
        <translation>Token; 0: allgemein</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>What is sent to it leaves this computer. Nothing is sent before you send a question, and what the server says of its model can't be verified from here.</source>
        <translation>Was an ihn gesendet wird, verlässt diesen Computer. Nichts wird gesendet, bevor Sie eine Frage senden, und was der Server von seinem Modell sagt, lässt sich von hier aus nicht prüfen.</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Add a clinic's server</source>
        <translation>Klinikserver hinzufügen</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Name in Consilium</source>
        <translation>Name in Consilium</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>The address's host</source>
        <translation>Der Rechnername der Adresse</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>The one it serves</source>
        <translation>Das eine, das er anbietet</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Token (API key)</source>
        <translation>Zugangstoken (API-Schlüssel)</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>SHA-256 of its certificate</source>
        <translation>SHA-256 seines Zertifikats</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Not pinned</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Choose the clinic's CA file…</source>
        <translation>CA-Datei der Klinik wählen…</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>I accept that everybody on the way can read it</source>
        <translation>Ich nehme in Kauf, dass jeder auf dem Weg mitlesen kann</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Connect and add</source>
        <translation>Verbinden und hinzufügen</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>The clinic's CA file</source>
        <translation>CA-Datei der Klinik</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Zertifikate (*.pem *.crt)</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Trusted: {file}</source>
        <translation>Vertraut: {file}</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>Memory to run</source>
        <translation>Speicher im Betrieb</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>Disk needed</source>
        <translation>Platz auf Datenträger</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>Time here</source>
        <translation>Dauer hier</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>Types that it can be converted to</source>
        <translation>Typen, zu denen konvertiert werden kann</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>the disk has {free} free, too little for it</source>
        <translation>auf dem Datenträger sind {free} frei, zu wenig dafür</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>it is too big for the {memory} of memory here</source>
        <translation>es ist zu groß für die {memory} Arbeitsspeicher hier</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>{type} is recommended: {reason}.</source>
        <translation>Empfohlen wird {type}: {reason}.</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>No type is recommended: {reason}.</source>
        <translation>Es wird kein Typ empfohlen: {reason}.</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>{type} can be made here. Recommended is {recommended}: {reason}.</source>
        <translation>{type} kann hier erstellt werden. Empfohlen wird {recommended}: {reason}.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/addendum_editor.py"/>
        <source>Addendum</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <location filename="app/ui/notes/addendum_editor.py"/>
        <source>What is to be added or corrected</source>
        <translation>Was nachzutragen oder zu berichtigen ist</translation>
    </message>
    <message>
        <location filename="app/ui/notes/note_exporting.py"/>
        <source>Export the note</source>
        <translation>Das Dokument exportieren</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_desk.py"/>
        <source>Reading the consultation…</source>
        <translation>Die Konsultation wird gelesen…</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_desk.py"/>
        <source>Drafting…</source>
        <translation>Wird entworfen…</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_dialog.py"/>
        <source>What you typed last could not be stored: it goes when you close the notes.</source>
        <translation>Was Sie zuletzt getippt haben, ließ sich nicht speichern: Es geht verloren, wenn Sie die Dokumente schließen.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_dialog.py"/>
        <source>Close without what you typed?</source>
        <translation>Schließen ohne das Getippte?</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_dialog.py"/>
        <source>Close without signing the addendum?</source>
        <translation>Schließen, ohne den Nachtrag zu unterschreiben?</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_dialog.py"/>
        <source>It waits with its note, in the vault, until you sign it.</source>
        <translation>Er wartet bei seinem Dokument im Tresor, bis Sie ihn unterschreiben.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_dialog.py"/>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Notes</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Write a note</source>
        <translation>Ein Dokument schreiben</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>There is no note of this consultation yet. A model drafts one in fixed sections; you correct it, decide what is marked, and sign it.</source>
        <translation>Zu dieser Konsultation gibt es noch kein Dokument. Ein Modell entwirft eines in festen Abschnitten; Sie berichtigen es, entscheiden, was markiert ist, und unterschreiben es.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Sign…</source>
        <translation>Unterschreiben…</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Mask names, dates and numbers first</source>
        <translation>Namen, Daten und Nummern zuvor maskieren</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Delete the draft…</source>
        <translation>Entwurf löschen…</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Sign the addendum…</source>
        <translation>Nachtrag unterschreiben…</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Said, not in the note</source>
        <translation>Gesagt, nicht im Dokument</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Draft this section again?</source>
        <translation>Diesen Abschnitt neu entwerfen?</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>The new draft takes the place of what you wrote there.</source>
        <translation>Der neue Entwurf ersetzt, was Sie dort geschrieben haben.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <location filename="app/ui/notes/section_card.py"/>
        <source>Draft again</source>
        <translation>Neu entwerfen</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Delete this draft?</source>
        <translation>Diesen Entwurf löschen?</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>It goes for good, with what you changed in it.</source>
        <translation>Er wird endgültig gelöscht, mit dem, was Sie darin geändert haben.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Sign the note</source>
        <translation>Das Dokument unterschreiben</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Sign the addendum</source>
        <translation>Den Nachtrag unterschreiben</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>It stands below the note from then on, and can't be changed.</source>
        <translation>Er steht von da an unter dem Dokument und kann nicht geändert werden.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>signed</source>
        <translation>unterschrieben</translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>Signed by {name}, {when}</source>
        <translation>Unterschrieben von {name}, {when}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/notes/page_words.py"/>
        <source>{n:,} marks to decide</source>
        <extracomment>For 1: {n} mark to decide</extracomment>
        <translation><numerusform>{n} Markierung zu entscheiden</numerusform><numerusform>{n:,} Markierungen zu entscheiden</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>Read the note to its end first, then sign it: not all of “{section}” has been on the screen yet.</source>
        <translation>Lesen Sie das Dokument erst bis zum Ende, dann unterschreiben Sie es: „{section}“ war noch nicht ganz auf dem Bildschirm.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>Addendum {number}, {name}, {when}: {text}</source>
        <translation>Nachtrag {number}, {name}, {when}: {text}</translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>SHA-256 of what was signed: {sha256}</source>
        <translation>SHA-256 des Unterschriebenen: {sha256}</translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>Drafted by {model} ({kind})</source>
        <translation>Entworfen von {model} ({kind})</translation>
    </message>
    <message>
        <location filename="app/ui/notes/section_card.py"/>
        <source>Draft again: {section}</source>
        <translation>Neu entwerfen: {section}</translation>
    </message>
    <message>
        <location filename="app/ui/notes/section_card.py"/>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <location filename="app/ui/notes/section_card.py"/>
        <source>What changed: {section}</source>
        <translation>Was sich geändert hat: {section}</translation>
    </message>
    <message>
        <location filename="app/ui/notes/section_card.py"/>
        <source>“{text}”: {reason}</source>
        <translation>„{text}“: {reason}</translation>
    </message>
    <message>
        <location filename="app/ui/notes/section_card.py"/>
        <source>Decide again</source>
        <translation>Neu entscheiden</translation>
    </message>
    <message>
        <location filename="app/ui/notes/section_card.py"/>
        <source>It stays</source>
        <translation>Bleibt so</translation>
    </message>
    <message>
        <location filename="app/ui/notes/sign_dialog.py"/>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <location filename="app/ui/notes/sign_dialog.py"/>
        <source>as it shall stand below the note</source>
        <translation>wie er unter dem Dokument stehen soll</translation>
    </message>
    <message>
        <location filename="app/ui/notes/sign_dialog.py"/>
        <location filename="app/ui/settings/key_rows.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="app/ui/notes/sign_dialog.py"/>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <location filename="app/ui/notes/sign_dialog.py"/>
        <source>Signing…</source>
        <translation>Wird unterschrieben…</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/paper/page_drawing.py"/>
        <source>There is no such page: it would be {n:,} pages.</source>
        <extracomment>For 1: There is no such page: it would be {n} page.</extracomment>
        <translation><numerusform>Diese Seite gibt es nicht: Es wäre {n:,} Seite.</numerusform><numerusform>Diese Seite gibt es nicht: Es wären {n:,} Seiten.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/paper/page_drawing.py"/>
        <source>The printer could not be started. Choose another one, or print to a PDF file.</source>
        <translation>Der Drucker konnte nicht gestartet werden. Wählen Sie einen anderen oder drucken Sie in eine PDF-Datei.</translation>
    </message>
    <message>
        <location filename="app/ui/paper/page_drawing.py"/>
        <source>The printer accepted no more pages. Check it, then print again.</source>
        <translation>Der Drucker nahm keine weiteren Seiten an. Prüfen Sie ihn und drucken Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="app/ui/paper/page_drawing.py"/>
        <source>Printing could not be finished. Choose another printer, or print to a PDF file.</source>
        <translation>Der Druck konnte nicht beendet werden. Wählen Sie einen anderen Drucker oder drucken Sie in eine PDF-Datei.</translation>
    </message>
    <message>
        <location filename="app/ui/paper/print_preview.py"/>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <location filename="app/ui/paper/print_preview.py"/>
        <source>The pages</source>
        <translation>Die Seiten</translation>
    </message>
    <message>
        <location filename="app/ui/paper/print_preview.py"/>
        <source>Page {number:,} of {all:,}</source>
        <translation>Seite {number:,} von {all:,}</translation>
    </message>
    <message>
        <location filename="app/ui/paper/printer.py"/>
        <source>Print the consultation</source>
        <translation>Konsultation drucken</translation>
    </message>
    <message>
        <location filename="app/ui/paper/printer.py"/>
        <source>The command lp, which CUPS prints with, is missing. Install it (cups-client), or print to a PDF file.</source>
        <translation>Der Befehl lp, mit dem CUPS druckt, fehlt. Installieren Sie ihn (cups-client) oder drucken Sie in eine PDF-Datei.</translation>
    </message>
    <message>
        <location filename="app/ui/paper/printer.py"/>
        <source>The printer {printer} is not responding. Choose another, or print to PDF.</source>
        <translation>Der Drucker {printer} reagiert nicht. Wählen Sie einen anderen oder drucken Sie in eine PDF-Datei.</translation>
    </message>
    <message>
        <location filename="app/ui/paper/printer.py"/>
        <source>The printer {printer} rejected it ({said}). Choose another one, or a PDF file.</source>
        <translation>Der Drucker {printer} hat es abgelehnt ({said}). Wählen Sie einen anderen oder eine PDF-Datei.</translation>
    </message>
    <message>
        <location filename="app/ui/paper/printer.py"/>
        <source>no reason given</source>
        <translation>ohne Angabe von Gründen</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <source>There is no backup in this folder.</source>
        <translation>In diesem Ordner ist keine Sicherung.</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <source>No backup folder is chosen. Choose the one that your backups are in.</source>
        <translation>Es ist kein Sicherungsordner gewählt. Wählen Sie den Ordner, in dem Ihre Sicherungen liegen.</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Looking for backups…</source>
        <translation>Sicherungen werden gesucht…</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <source>{bytes:,.1f} MB</source>
        <translation>{bytes:,.1f} MB</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <source>from before an update</source>
        <translation>von vor einer Aktualisierung</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <source>of another vault</source>
        <translation>eines anderen Tresors</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_dialog.py"/>
        <source>The backup is checked and then replaces the current vault. Nothing you have written since is deleted: the current vault is kept in the data folder, in a folder named vault-before-… with the date. Consilium then restarts and asks for the passphrase that you used at the time.</source>
        <translation>Die Sicherung wird geprüft und ersetzt dann den aktuellen Tresor. Nichts, was Sie seitdem geschrieben haben, wird gelöscht: Der aktuelle Tresor wird im Datenordner aufbewahrt, in einem Ordner namens vault-before-… mit dem Datum. Consilium startet dann neu und fragt nach der Passphrase, die Sie damals verwendet haben.</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_dialog.py"/>
        <location filename="app/ui/start/restore_page.py"/>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Checking every page of the backup. A large one takes a while.</source>
        <translation>Jede Seite der Sicherung wird geprüft. Bei einer großen dauert das eine Weile.</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Cancelling. Nothing will be changed.</source>
        <translation>Wird abgebrochen. Es wird nichts geändert.</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Passphrase or recovery code of that day</source>
        <translation>Passphrase oder Wiederherstellungscode von jenem Tag</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Checking the backup</source>
        <translation>Sicherung wird geprüft</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Folder with backups</source>
        <translation>Ordner mit Sicherungen</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Go back to {day}?</source>
        <translation>Zurück zum Stand vom {day}?</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="app/ui/restore/secret_form.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>All reviews</source>
        <translation>Alle Beurteilungen</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>Export as a table…</source>
        <translation>Als Tabelle exportieren…</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>and {n:,} more</source>
        <extracomment>For 1: and {n} more</extracomment>
        <translation><numerusform>und 1 weitere</numerusform><numerusform>und {n:,} weitere</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>No review is finished yet.</source>
        <translation>Noch keine Beurteilung ist abgeschlossen.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>It takes a consultation that two raters have reviewed.</source>
        <translation>Dafür braucht es eine Konsultation, die zwei Personen beurteilt haben.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>{raters} raters, {count} consultations; 95 % intervals in brackets.</source>
        <translation>{raters} Beurteilende, {count} Konsultationen; 95-%-Intervalle in Klammern.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>PABAK</source>
        <translation>PABAK</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>Export as a table</source>
        <translation>Als Tabelle exportieren</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>{head}: ratings</source>
        <translation>{head}: Noten</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>blind</source>
        <translation>blind</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>not blind</source>
        <translation>nicht blind</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>{yes} of {all} yes</source>
        <translation>{yes} von {all} ja</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>overall {n}</source>
        <translation>gesamt {n}</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Show the model…</source>
        <translation>Modell zeigen…</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>All reviews…</source>
        <translation>Alle Beurteilungen…</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Finish the review</source>
        <translation>Beurteilung abschließen</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Review of this consultation</source>
        <translation>Beurteilung dieser Konsultation</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Clinician</source>
        <translation>Ärztin, Arzt</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Finished: it stays as it is.</source>
        <translation>Abgeschlossen: Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Kept as you fill it in.</source>
        <translation>Wird beim Ausfüllen gespeichert.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Show which model answered?</source>
        <translation>Zeigen, welches Modell geantwortet hat?</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>From then on this review counts as not blind.</source>
        <translation>Von da an gilt diese Beurteilung als nicht blind.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>N/A</source>
        <translation>Entf.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>Who reviews</source>
        <translation>Wer beurteilt</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>your name, or an alias</source>
        <translation>Ihr Name oder ein Kürzel</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>What a rating of 3 or less is for. It stays here.</source>
        <translation>Wofür eine Note von 3 oder weniger steht. Er bleibt hier.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>Not observed</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <location filename="app/ui/widgets/menu_button.py"/>
        <source>{what}: {chosen}</source>
        <translation>{what}: {chosen}</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>{n} · unsatisfactory</source>
        <translation>{n} · ungenügend</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>{n} · satisfactory</source>
        <translation>{n} · genügend</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>{n} · superior</source>
        <translation>{n} · überdurchschnittlich</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>0 always picks the most likely word; higher values vary more.</source>
        <translation>0 wählt immer das wahrscheinlichste Wort; höhere Werte variieren mehr.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>An answer that reaches it ends there and says so. A token is about three quarters of a word.</source>
        <translation>Eine Antwort, die diese Länge erreicht, endet dort und weist darauf hin. Ein Token entspricht etwa drei Vierteln eines Wortes.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>By this computer's country</source>
        <translation>Nach dem Land dieses Computers</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Emergency number</source>
        <translation>Notrufnummer</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>The emergency cards name it; now {number}. A ship or a clinic with a number of its own sets emergency_number in settings.json.</source>
        <translation>Sie steht auf den Notfallkarten; derzeit {number}. Ein Schiff oder eine Klinik mit eigener Nummer trägt sie in settings.json unter emergency_number ein.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Unsafe abbreviations</source>
        <translation>Unsichere Abkürzungen</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>The Joint Commission's list</source>
        <translation>Liste der Joint Commission</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>ISMP's wider list too</source>
        <translation>Auch die längere Liste des ISMP</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Which abbreviations are marked in an answer. SC, OD, @ and 10mg without a space stand on the wider list.</source>
        <translation>Welche Abkürzungen in einer Antwort markiert werden. SC, OD, @ und 10mg ohne Leerzeichen stehen auf der längeren Liste.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>{tokens:,} tokens</source>
        <translation>{tokens:,} Token</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>As long as it fits</source>
        <translation>So lang, wie Platz ist</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Same as the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Largest</source>
        <translation>Am größten</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>For all text, in consultations and around them.</source>
        <translation>Für alle Texte, in Konsultationen und in der Oberfläche.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Of the window. It changes when the vault is next opened, also after a lock.</source>
        <translation>Sprache des Fensters. Sie wechselt beim nächsten Öffnen des Tresors, auch nach einer Sperre.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Answers come in the language that the model writes.</source>
        <translation>Antworten erscheinen in der Sprache, in der das Modell schreibt.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Record of accesses</source>
        <translation>Zugriffsprotokoll</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Check that it is complete</source>
        <translation>Vollständigkeit prüfen</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Each row is chained to the one before, so any change, removal or insertion shows. It records who did what and when, and never a word of a consultation.</source>
        <translation>Jede Zeile ist mit der vorherigen verkettet, sodass jede Änderung, Entfernung oder Einfügung auffällt. Das Protokoll hält fest, wer wann was getan hat, aber nie ein Wort aus einer Konsultation.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>{count:,} rows, the newest first.</source>
        <translation>{count:,} Zeilen, die neueste zuerst.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Export the record</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>{rows:,} rows written to {path}. The file is not encrypted.</source>
        <translation>{rows:,} Zeilen nach {path} geschrieben. Die Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Every 3 days</source>
        <translation>Alle 3 Tage</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Every 30 days</source>
        <translation>Alle 30 Tage</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>No folder is chosen: no backups are made.</source>
        <translation>Kein Ordner gewählt: Es werden keine Sicherungen erstellt.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>A copy of all consultations, encrypted like the vault: on another disk, a USB stick, or a folder that your clinic backs up. It opens with the passphrase or recovery code in use when it was made.</source>
        <translation>Eine Kopie aller Konsultationen, verschlüsselt wie der Tresor: auf einem anderen Datenträger, einem USB-Stick oder in einem Ordner, den Ihre Klinik sichert. Zum Öffnen gilt die Passphrase oder der Wiederherstellungscode vom Zeitpunkt der Erstellung.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>How often</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>While Consilium is open. If the drive is not connected, the backup waits for it.</source>
        <translation>Solange Consilium geöffnet ist. Ist das Laufwerk nicht angeschlossen, wartet die Sicherung darauf.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>How many to keep</source>
        <translation>Aufbewahrte Sicherungen</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>The newest {count}</source>
        <translation>Die neuesten {count}</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>An older one is removed only after the new one has been opened and checked.</source>
        <translation>Eine ältere wird erst entfernt, nachdem die neue geöffnet und geprüft wurde.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Newest backup</source>
        <translation>Neueste Sicherung</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Restoring one</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>It replaces the current vault, which is kept in a folder of its own.</source>
        <translation>Sie ersetzt den aktuellen Tresor, der in einem eigenen Ordner aufbewahrt wird.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Repairing a damaged vault</source>
        <translation>Einen beschädigten Tresor reparieren</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>What can be read is saved in a new vault, and the damaged one is kept. Consilium closes the vault and asks for its passphrase first.</source>
        <translation>Was lesbar ist, wird in einem neuen Tresor gespeichert, und der beschädigte wird aufbewahrt. Consilium schließt zuvor den Tresor und fragt nach seiner Passphrase.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>From a transcript that Consilium exported as JSON, the chats that Open WebUI exports, or the messages.jsonl of a thread in Jan. Anything already here is skipped.</source>
        <translation>Aus einem Transkript, das Consilium als JSON exportiert hat, den von Open WebUI exportierten Chats oder der messages.jsonl eines Threads in Jan. Bereits Vorhandenes wird übersprungen.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Stop backups</source>
        <translation>Sicherungen beenden</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Copying… {percent} %</source>
        <translation>Wird kopiert… {percent} %</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>None in this folder yet.</source>
        <translation>Noch keine in diesem Ordner.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>{day} · {size:.1f} MB · opened and checked</source>
        <translation>{day} · {size:.1f} MB · geöffnet und geprüft</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Everything on the GPU</source>
        <translation>Alles auf der GPU</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Experts in main memory</source>
        <translation>Experten im Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Layers by number</source>
        <translation>Feste Anzahl Schichten</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Processor only</source>
        <translation>Nur Prozessor</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>f16, exact</source>
        <translation>f16, exakt</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>q8_0, half the size</source>
        <translation>q8_0, halb so groß</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>q4_0, a quarter of the size</source>
        <translation>q4_0, ein Viertel so groß</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Where the model runs</source>
        <translation>Wo das Modell läuft</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Automatic puts as much as fits on the GPU, experts last, and falls back by itself when memory is short.</source>
        <translation>„Automatisch“ legt so viel wie möglich auf die GPU, Experten zuletzt, und weicht von selbst aus, wenn der Speicher knapp wird.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Layers on the GPU</source>
        <translation>Schichten auf der GPU</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Counted from the last; the others stay in main memory.</source>
        <translation>Von der letzten an gezählt; die anderen bleiben im Arbeitsspeicher.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>How much of a consultation the model sees at once. Automatic uses 4,096 tokens, and more where memory allows.</source>
        <translation>Wie viel einer Konsultation das Modell auf einmal sieht. „Automatisch“ verwendet 4.096 Token und mehr, wenn der Speicher es zulässt.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>What the model holds of the consultation while it answers. A smaller cache saves memory at some cost in quality.</source>
        <translation>Was das Modell von der Konsultation bereithält, während es antwortet. Ein kleinerer Cache spart Speicher, kostet aber etwas Qualität.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Processor threads</source>
        <translation>Prozessor-Threads</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Automatic uses one for each physical core.</source>
        <translation>„Automatisch“ verwendet einen je physischem Kern.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Unload the model</source>
        <translation>Modell entladen</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>After this long without a question, its memory is freed for other programs. The next question loads it again.</source>
        <translation>Nach dieser Zeit ohne Frage wird sein Speicher für andere Programme freigegeben. Die nächste Frage lädt es erneut.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Keep it in memory</source>
        <translation>Im Arbeitsspeicher halten</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>When on, the system may not page the model out while it is loaded. Takes effect the next time the model is loaded.</source>
        <translation>Ist dies eingeschaltet, darf das System das Modell nicht auslagern, solange es geladen ist. Gilt ab dem nächsten Laden des Modells.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>End a hung engine</source>
        <translation>Hängende Engine beenden</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>After this long without any progress, it is stopped and restarted; what was written is kept. Loading a model from disk is allowed three times as long.</source>
        <translation>Nach dieser Zeit ohne Fortschritt wird sie beendet und neu gestartet; das Geschriebene bleibt erhalten. Für das Laden eines Modells vom Datenträger gilt die dreifache Zeit.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Kept on the disk</source>
        <translation>Auf dem Datenträger behalten</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>What the model has already read of your consultations, encrypted, so that one you come back to continues at once. The least recently used is removed first.</source>
        <translation>Was das Modell von Ihren Konsultationen schon gelesen hat, verschlüsselt, damit es sofort weitergeht, wenn Sie zu einer zurückkehren. Was am längsten nicht verwendet wurde, wird zuerst entfernt.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <location filename="app/ui/settings/history_page.py"/>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>After {n} minutes</source>
        <extracomment>For 1: After {n} minute</extracomment>
        <translation><numerusform>Nach {n} Minute</numerusform><numerusform>Nach {n} Minuten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>After {n} hours</source>
        <extracomment>For 1: After {n} hour</extracomment>
        <translation><numerusform>Nach {n} Stunde</numerusform><numerusform>Nach {n} Stunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>{n} threads</source>
        <extracomment>For 1: {n} thread</extracomment>
        <translation><numerusform>{n} Thread</numerusform><numerusform>{n} Threads</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Up to {mebibytes} MB</source>
        <translation>Bis zu {mebibytes} MB</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Up to {mebibytes} GB</source>
        <translation>Bis zu {mebibytes} GB</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Keep deleted consultations</source>
        <translation>Gelöschte Konsultationen behalten</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>They can be restored for this long. Then they are overwritten, with everything that belongs to them.</source>
        <translation>So lange können sie wiederhergestellt werden. Danach werden sie mit allem, was dazugehört, überschrieben.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Offer old consultations for deletion</source>
        <translation>Alte Konsultationen zum Löschen vorschlagen</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Those that have not changed for this long and are not pinned. You are asked first, when Consilium opens; nothing is deleted automatically.</source>
        <translation>Konsultationen, die so lange nicht geändert wurden und nicht angeheftet sind. Sie werden beim Öffnen von Consilium zuerst gefragt; nichts wird automatisch gelöscht.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Show…</source>
        <translation>Anzeigen…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Who unlocked the vault, exported, printed, copied, deleted or changed security settings, and when.</source>
        <translation>Wer wann den Tresor entsperrt, exportiert, gedruckt, kopiert, gelöscht oder Sicherheitseinstellungen geändert hat.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Forever</source>
        <translation>Für immer</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/history_page.py"/>
        <source>For {n} years</source>
        <extracomment>For 1: For {n} year</extracomment>
        <translation><numerusform>{n} Jahr lang</numerusform><numerusform>{n} Jahre lang</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/history_page.py"/>
        <source>For {n} days</source>
        <extracomment>For 1: For {n} day</extracomment>
        <translation><numerusform>{n} Tag lang</numerusform><numerusform>{n} Tage lang</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/history_page.py"/>
        <source>After {n} years</source>
        <extracomment>For 1: After {n} year</extracomment>
        <translation><numerusform>Nach {n} Jahr</numerusform><numerusform>Nach {n} Jahren</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/history_page.py"/>
        <source>After {n} days</source>
        <extracomment>For 1: After {n} day</extracomment>
        <translation><numerusform>Nach {n} Tag</numerusform><numerusform>Nach {n} Tagen</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Current passphrase</source>
        <translation>Aktuelle Passphrase</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>New passphrase again</source>
        <translation>Neue Passphrase wiederholen</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>A passphrase needs at least {least} characters.</source>
        <translation>Eine Passphrase muss mindestens {least} Zeichen haben.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>The two do not match. Type the new passphrase again.</source>
        <translation>Die beiden stimmen nicht überein. Geben Sie die neue Passphrase noch einmal ein.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Changing…</source>
        <translation>Wird geändert…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>New recovery code</source>
        <translation>Neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Show the code again</source>
        <translation>Code noch einmal anzeigen</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Write it on paper, or print it, and keep it away from this computer. It is shown only once. It takes effect, and replaces any earlier one, once you have confirmed it.</source>
        <translation>Schreiben Sie ihn auf Papier oder drucken Sie ihn, und bewahren Sie ihn getrennt von diesem Computer auf. Er wird nur einmal angezeigt. Er gilt und ersetzt jeden früheren, sobald Sie ihn bestätigt haben.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>There is none: if you forget the passphrase, everything in the vault is lost.</source>
        <translation>Es gibt keinen: Wenn Sie die Passphrase vergessen, ist alles im Tresor verloren.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>A new one takes effect at once; what the vault holds is not rewritten.</source>
        <translation>Eine neue gilt sofort; der Inhalt des Tresors wird nicht neu geschrieben.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>New recovery code…</source>
        <translation>Neuer Wiederherstellungscode…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Opens the vault when the passphrase is forgotten.</source>
        <translation>Öffnet den Tresor, wenn die Passphrase vergessen wurde.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Unlock with my system login</source>
        <translation>Mit meiner Systemanmeldung entsperren</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>System login</source>
        <translation>Systemanmeldung</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Your desktop's keyring then opens the vault at start-up, for anyone using your unlocked session. After a lock, the passphrase is still required.</source>
        <translation>Der Schlüsselbund Ihres Desktops öffnet dann beim Start den Tresor, für jeden, der Ihre entsperrte Sitzung benutzt. Nach einer Sperre ist weiterhin die Passphrase nötig.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Made on {day}. A new one replaces it.</source>
        <translation>Erstellt am {day}. Ein neuer ersetzt ihn.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>The new code is now in effect.</source>
        <translation>Der neue Code gilt jetzt.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/plan_note.py"/>
        <source>Looking at this machine…</source>
        <translation>Dieser Computer wird untersucht…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/plan_note.py"/>
        <source>There is no model yet. Add one in the menu of models, at the top of the window.</source>
        <translation>Es gibt noch kein Modell. Fügen Sie oben im Fenster über das Modellmenü eines hinzu.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Repair the vault…</source>
        <translation>Tresor reparieren…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{each} was left out: {reason}.</source>
        <translation>{each} wurde ausgelassen: {reason}.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{more:,} more were left out: the command `consilium import` names them.</source>
        <translation>{more:,} weitere wurden ausgelassen: Der Befehl `consilium import` nennt sie.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>The file holds no consultation.</source>
        <translation>Die Datei enthält keine Konsultation.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Nothing new: {n:,} consultations of this file were here already.</source>
        <extracomment>For 1: Nothing new: {n} consultation of this file was here already.</extracomment>
        <translation><numerusform>Nichts Neues: {n:,} Konsultation dieser Datei war bereits vorhanden.</numerusform><numerusform>Nichts Neues: {n:,} Konsultationen dieser Datei waren bereits vorhanden.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{made} imported, {messages}.</source>
        <translation>{made} importiert, {messages}.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{count:,} as copies, because the vault's version differs.</source>
        <translation>{count:,} als Kopien, weil die Fassung im Tresor abweicht.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{n:,} consultations skipped: already here.</source>
        <extracomment>For 1: {n} consultation skipped: already here.</extracomment>
        <translation><numerusform>{n:,} Konsultation übersprungen: bereits vorhanden.</numerusform><numerusform>{n:,} Konsultationen übersprungen: bereits vorhanden.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/settings/retention_dialog.py"/>
        <source>Old consultations</source>
        <translation>Alte Konsultationen</translation>
    </message>
    <message>
        <location filename="app/ui/settings/retention_dialog.py"/>
        <source>Consultations to be moved to the trash</source>
        <translation>Konsultationen, die in den Papierkorb verschoben werden sollen</translation>
    </message>
    <message>
        <location filename="app/ui/settings/retention_dialog.py"/>
        <source>These have not changed for {days} days. What you tick goes to the trash, where it can still be restored. If you keep them all you are asked again in {asks_again} days; pinned ones are never listed here.</source>
        <translation>Diese Konsultationen wurden seit {days} Tagen nicht geändert. Was Sie ankreuzen, kommt in den Papierkorb und kann dort noch wiederhergestellt werden. Wenn Sie alle behalten, werden Sie in {asks_again} Tagen erneut gefragt; angeheftete werden hier nie aufgeführt.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/retention_dialog.py"/>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <location filename="app/ui/settings/retention_dialog.py"/>
        <source>Move {count:,} to the trash</source>
        <translation>{count:,} in den Papierkorb verschieben</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Finish it</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Stop it</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Without any key or mouse input in this window. Ctrl+L locks at once, and so does putting the computer to sleep or, on Linux and Windows, locking its screen.</source>
        <translation>Ohne Tastatur- oder Mauseingabe in diesem Fenster. Strg+L sperrt sofort, ebenso der Ruhezustand des Computers oder, unter Linux und Windows, das Sperren seines Bildschirms.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>A reply being written</source>
        <translation>Laufende Antwort</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>If finished, it is completed behind the lock screen, and the key stays in memory until then. Before the computer sleeps, it is always stopped.</source>
        <translation>Wird sie fertiggestellt, geschieht das hinter dem Sperrbildschirm, und der Schlüssel bleibt bis dahin im Arbeitsspeicher. Vor dem Ruhezustand des Computers wird sie immer gestoppt.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Empty the clipboard</source>
        <translation>Zwischenablage leeren</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>After a copy, unless something else was copied since. Locking always empties it.</source>
        <translation>Nach dem Kopieren, sofern seitdem nichts anderes kopiert wurde. Beim Sperren wird sie immer geleert.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/security_page.py"/>
        <source>After {n} seconds</source>
        <extracomment>For 1: After {n} second</extracomment>
        <translation><numerusform>Nach {n} Sekunde</numerusform><numerusform>Nach {n} Sekunden</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Only when locking</source>
        <translation>Nur beim Sperren</translation>
    </message>
    <message>
        <location filename="app/ui/settings/settings_dialog.py"/>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>It is signed with the key that this Consilium came with, and nothing in it was altered.</source>
        <translation>Sie ist mit dem Schlüssel signiert, den dieses Consilium mitbrachte, und nichts darin wurde verändert.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>The vault is copied first. The new version then answers a question of its demonstration; only if it does, it takes the place of this one. Consilium then locks itself and starts as the new version. Nothing leaves this computer.</source>
        <translation>Zuerst wird der Tresor kopiert. Die neue Version beantwortet dann eine Frage ihrer Demonstration; nur wenn sie das tut, tritt sie an die Stelle dieser. Danach sperrt sich Consilium und startet als die neue Version. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>Update from a file</source>
        <translation>Aus einer Datei aktualisieren</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>Progress of the update</source>
        <translation>Fortschritt der Aktualisierung</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>Install version {version}</source>
        <translation>Version {version} installieren</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>This is version {version}.</source>
        <translation>Dies ist Version {version}.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>Consilium {version} is installed.</source>
        <translation>Consilium {version} ist installiert.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>Stopped: this version was kept.</source>
        <translation>Abgebrochen: Diese Version wurde behalten.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>Updates</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>This version</source>
        <translation>Diese Version</translation>
    </message>
    <message>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>A newer version</source>
        <translation>Eine neuere Version</translation>
    </message>
    <message>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>Consilium never looks for one by itself. Choose the package (.tar.xz); its signature (.minisig) must lie beside it. Only what whoever made this Consilium has signed is installed.</source>
        <translation>Consilium sucht nie von sich aus danach. Wählen Sie das Paket (.tar.xz); seine Signatur (.minisig) muss daneben liegen. Installiert wird nur, was derjenige signiert hat, der dieses Consilium erstellt hat.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>Update from a file…</source>
        <translation>Aus einer Datei aktualisieren…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>Packages (*.tar.xz)</source>
        <translation>Pakete (*.tar.xz)</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>Write both days as year-month-day: {example}.</source>
        <translation>Schreiben Sie beide Tage als Jahr-Monat-Tag: {example}.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>Between two days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>To, inclusive</source>
        <translation>Bis einschließlich</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Not archived</source>
        <translation>Nicht archiviert</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Place</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Search without filters</source>
        <translation>Ohne Filter suchen</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>the tag “{name}”</source>
        <translation>das Schlagwort „{name}“</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>the task “{label}”</source>
        <translation>die Aufgabe „{label}“</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>the model “{model_name}”</source>
        <translation>das Modell „{model_name}“</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>in the archive</source>
        <translation>im Archiv</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>not in the archive</source>
        <translation>nicht im Archiv</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Between two days…</source>
        <translation>Zwischen zwei Tagen…</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>No consultation has a tag yet</source>
        <translation>Noch keine Konsultation hat ein Schlagwort</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Any task</source>
        <translation>Jede Aufgabe</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Any model</source>
        <translation>Jedes Modell</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Pin, or unpin</source>
        <translation>Anheften oder lösen</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Case reference…</source>
        <translation>Fallkennung…</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Archive, or back to the list</source>
        <translation>Archivieren oder zurück in die Liste</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Back to the list</source>
        <translation>Zurück in die Liste</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Consultation archived</source>
        <translation>Konsultation archiviert</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Consultation is back in the list</source>
        <translation>Konsultation ist wieder in der Liste</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Consultation deleted</source>
        <translation>Konsultation gelöscht</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>{n:,} consultations are in the trash</source>
        <extracomment>For 1: {n} consultation is in the trash</extracomment>
        <translation><numerusform>{n:,} Konsultation ist im Papierkorb</numerusform><numerusform>{n:,} Konsultationen sind im Papierkorb</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>Your consultations will be listed here.</source>
        <translation>Ihre Konsultationen werden hier aufgeführt.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>The archive is empty. What you archive leaves the list, and stays here until you bring it back or delete it.</source>
        <translation>Das Archiv ist leer. Was Sie archivieren, verlässt die Liste und bleibt hier, bis Sie es zurückholen oder löschen.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>Nothing found for “{query}”.</source>
        <translation>Nichts gefunden zu „{query}“.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>Searched in the archive.</source>
        <translation>Im Archiv gesucht.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>Filters: {filters}.</source>
        <translation>Filter: {filters}.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <source>Answering…</source>
        <translation>Antwortet…</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <source>an answer is being written</source>
        <translation>es wird eine Antwort geschrieben</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Lock (Ctrl+L)</source>
        <translation>Sperren (Strg+L)</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Hide the sidebar (Ctrl+B)</source>
        <translation>Seitenleiste ausblenden (Strg+B)</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>New consultation (Ctrl+N)</source>
        <translation>Neue Konsultation (Strg+N)</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Back to all consultations</source>
        <translation>Zurück zu allen Konsultationen</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Deleted consultations</source>
        <translation>Gelöschte Konsultationen</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Settings (Ctrl+,)</source>
        <translation>Einstellungen (Strg+,)</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Search in all consultations</source>
        <translation>In allen Konsultationen suchen</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar_frame.py"/>
        <source>Width of the sidebar</source>
        <translation>Breite der Seitenleiste</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Backups that were made before still hold it until they are replaced.</source>
        <translation>Zuvor erstellte Sicherungen enthalten es noch, bis sie ersetzt werden.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Overwriting… {gone:,} of {total:,}</source>
        <translation>Wird überschrieben… {gone:,} von {total:,}</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Show more ({left:,})</source>
        <translation>Mehr anzeigen ({left:,})</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Deleted {day}, {time} · {goes}</source>
        <translation>Gelöscht {day}, {time} · {goes}</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Restore {title}</source>
        <translation>{title} wiederherstellen</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Delete {title} for good</source>
        <translation>{title} endgültig löschen</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Delete for good?</source>
        <translation>Endgültig löschen?</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>“{title}” is overwritten with all its messages, drafts, tags and saved states of the model. This can't be undone.</source>
        <translation>„{title}“ wird mit allen Nachrichten, Entwürfen, Schlagwörtern und gespeicherten Zuständen des Modells überschrieben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>{n:,} consultations are overwritten with all messages, drafts, tags and saved states of the model. This can't be undone.</source>
        <extracomment>For 1: {n} consultation is overwritten with all messages, drafts, tags and saved states of the model. This can't be undone.</extracomment>
        <translation><numerusform>{n:,} Konsultation wird mit allen Nachrichten, Entwürfen, Schlagwörtern und gespeicherten Zuständen des Modells überschrieben. Das lässt sich nicht rückgängig machen.</numerusform><numerusform>{n:,} Konsultationen werden mit allen Nachrichten, Entwürfen, Schlagwörtern und gespeicherten Zuständen des Modells überschrieben. Das lässt sich nicht rückgängig machen.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Empty the trash?</source>
        <translation>Papierkorb leeren?</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Delete all for good</source>
        <translation>Alle endgültig löschen</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>stays until you delete it</source>
        <translation>bleibt, bis Sie es löschen</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>deleted for good at the next start on another day</source>
        <translation>endgültig gelöscht beim nächsten Start an einem anderen Tag</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>deleted for good in {n} days</source>
        <extracomment>For 1: deleted for good tomorrow</extracomment>
        <translation><numerusform>endgültig gelöscht in {n} Tag</numerusform><numerusform>endgültig gelöscht in {n} Tagen</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>Scroll to the end to go on.</source>
        <translation>Scrollen Sie bis zum Ende, um fortzufahren.</translation>
    </message>
    <message>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>This version of the text has not been accepted in this vault yet.</source>
        <translation>Diese Fassung des Textes wurde in diesem Tresor noch nicht angenommen.</translation>
    </message>
    <message>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>The disclaimer</source>
        <translation>Der Haftungsausschluss</translation>
    </message>
    <message>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>I have read and understood this</source>
        <translation>Ich habe dies gelesen und verstanden</translation>
    </message>
    <message>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>Version {version} of {day}</source>
        <translation>Version {version} vom {day}</translation>
    </message>
    <message>
        <location filename="app/ui/start/error_page.py"/>
        <source>Consilium can't start yet</source>
        <translation>Consilium kann noch nicht starten</translation>
    </message>
    <message>
        <location filename="app/ui/start/error_page.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="app/ui/start/model_page.py"/>
        <source>It runs on this computer. You can change it at any time, at the top of the window.</source>
        <translation>Es läuft auf diesem Computer. Sie können es jederzeit oben im Fenster wechseln.</translation>
    </message>
    <message>
        <location filename="app/ui/start/model_page.py"/>
        <source>No model came with this installation: add a GGUF file, now or later.</source>
        <translation>Diese Installation enthält kein Modell: Fügen Sie jetzt oder später eine GGUF-Datei hinzu.</translation>
    </message>
    <message>
        <location filename="app/ui/start/model_page.py"/>
        <source>None of these is a medical model. Consilium is made for {model}, and can download and convert it for this computer: you see first what that takes.</source>
        <translation>Keines davon ist ein medizinisches Modell. Consilium ist für {model} gemacht und kann es herunterladen und für diesen Computer konvertieren: Sie sehen zuerst, was dazu nötig ist.</translation>
    </message>
    <message>
        <location filename="app/ui/start/model_page.py"/>
        <source>Start without a model</source>
        <translation>Ohne Modell starten</translation>
    </message>
    <message>
        <location filename="app/ui/start/model_page.py"/>
        <source>{size:,.1f} GB</source>
        <translation>{size:,.1f} GB</translation>
    </message>
    <message>
        <location filename="app/ui/start/model_page.py"/>
        <source>{size:,.1f} MB</source>
        <translation>{size:,.1f} MB</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Weak. A few words in a row are better.</source>
        <translation>Schwach. Besser sind mehrere Wörter hintereinander.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>At least {least} characters; a few words in a row are easy to keep in mind.</source>
        <translation>Mindestens {least} Zeichen; mehrere Wörter hintereinander sind leicht zu merken.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>At least {n} more characters.</source>
        <extracomment>For 1: At least {n} more character.</extracomment>
        <translation><numerusform>Mindestens {n} weiteres Zeichen.</numerusform><numerusform>Mindestens {n} weitere Zeichen.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Choose a new passphrase</source>
        <translation>Neue Passphrase wählen</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>It replaces the forgotten one. The recovery code stays the same.</source>
        <translation>Sie ersetzt die vergessene. Der Wiederherstellungscode bleibt derselbe.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>It encrypts everything that you write here and every answer. Nobody but you knows it, and nobody can look it up for you.</source>
        <translation>Sie verschlüsselt alles, was Sie hier schreiben, und jede Antwort. Niemand außer Ihnen kennt sie, und niemand kann sie für Sie nachschlagen.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Set the passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Setting…</source>
        <translation>Wird festgelegt…</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Create the vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Restore a backup instead…</source>
        <translation>Stattdessen eine Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>The two do not match. Type the passphrase again.</source>
        <translation>Die beiden stimmen nicht überein. Geben Sie die Passphrase noch einmal ein.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Ready to open</source>
        <translation>Bereit zum Öffnen</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Your consultations are encrypted on this computer.</source>
        <translation>Ihre Konsultationen sind auf diesem Computer verschlüsselt.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Forgotten passphrase?</source>
        <translation>Passphrase vergessen?</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Use my system login</source>
        <translation>Meine Systemanmeldung verwenden</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Type group {asked} from your written copy.</source>
        <translation>Geben Sie Gruppe {asked} aus Ihrer Abschrift ein.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Group {asked} of your written copy</source>
        <translation>Gruppe {asked} Ihrer Abschrift</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>That is not group {asked} of the code. Compare your copy with it.</source>
        <translation>Das ist nicht Gruppe {asked} des Codes. Vergleichen Sie Ihre Abschrift damit.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Copied. Other programs can read it there.</source>
        <translation>Kopiert. In der Zwischenablage können andere Programme ihn lesen.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Save the recovery code</source>
        <translation>Wiederherstellungscode speichern</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>The recovery code, in groups</source>
        <translation>Der Wiederherstellungscode, in Gruppen</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Group {place}: {group}</source>
        <translation>Gruppe {place}: {group}</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Consilium recovery code.pdf</source>
        <translation>Consilium-Wiederherstellungscode.pdf</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>PDF (*.pdf);;Text, readable by anything (*.txt)</source>
        <translation>PDF (*.pdf);;Text, überall lesbar (*.txt)</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Saved. Move it off this computer.</source>
        <translation>Gespeichert. Bewahren Sie die Datei außerhalb dieses Computers auf.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Whoever has this code and the files of the vault can read everything in it. Keep it away from the computer, where keys and contracts are kept.</source>
        <translation>Wer diesen Code und die Dateien des Tresors hat, kann alles darin lesen. Bewahren Sie ihn getrennt vom Computer auf, dort, wo Schlüssel und Verträge liegen.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>It opens the vault when the passphrase is forgotten: choose “Forgotten passphrase?” where the passphrase is asked. A newer code makes this one worthless.</source>
        <translation>Er öffnet den Tresor, wenn die Passphrase vergessen wurde: Wählen Sie „Passphrase vergessen?“, wo nach der Passphrase gefragt wird. Ein neuerer Code macht diesen wertlos.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>The code could not be saved as {file}. Choose another folder, or write it down.</source>
        <translation>Der Code konnte nicht als {file} gespeichert werden. Wählen Sie einen anderen Ordner oder schreiben Sie ihn auf.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Recovery code of a Consilium vault</source>
        <translation>Wiederherstellungscode eines Consilium-Tresors</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Made on {day}</source>
        <translation>Erstellt am {day}</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Recovery code of a Consilium vault, made on {day}</source>
        <translation>Wiederherstellungscode eines Consilium-Tresors, erstellt am {day}</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Write down your recovery code</source>
        <translation>Schreiben Sie Ihren Wiederherstellungscode auf</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>It opens the vault if you ever forget the passphrase. It is shown only once: write it on paper, or print it, and keep it away from this computer.</source>
        <translation>Er öffnet den Tresor, falls Sie je die Passphrase vergessen. Er wird nur einmal angezeigt: Schreiben Sie ihn auf Papier oder drucken Sie ihn, und bewahren Sie ihn getrennt von diesem Computer auf.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Without a recovery code, a forgotten passphrase means that everything in the vault is lost for good. You can make a code later, in the settings under Security.</source>
        <translation>Ohne Wiederherstellungscode bedeutet eine vergessene Passphrase, dass alles im Tresor endgültig verloren ist. Sie können später in den Einstellungen unter Sicherheit einen Code erstellen.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>&amp;Go on without a code</source>
        <translation>&amp;Ohne Code fortfahren</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>&amp;Show the code again</source>
        <translation>&amp;Code noch einmal anzeigen</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Open with the recovery code</source>
        <translation>Mit dem Wiederherstellungscode öffnen</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Type the code that you wrote down when the vault was made, or later in the settings. You then choose a new passphrase.</source>
        <translation>Geben Sie den Code ein, den Sie beim Anlegen des Tresors oder später in den Einstellungen aufgeschrieben haben. Danach wählen Sie eine neue Passphrase.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>I don't have it</source>
        <translation>Ich habe ihn nicht</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Nothing else opens this vault</source>
        <translation>Anders lässt sich dieser Tresor nicht öffnen</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Without its passphrase and its recovery code nobody can read the vault: not you, not us, not whoever finds the computer. There is no other way in.</source>
        <translation>Ohne seine Passphrase und seinen Wiederherstellungscode kann niemand den Tresor lesen: weder Sie noch wir noch jemand, der den Computer findet. Einen anderen Zugang gibt es nicht.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>You can begin a new vault. Nothing is deleted: the old one is kept, encrypted as it is, in a dated folder inside {folder}. If you remember the passphrase, it can be opened there.</source>
        <translation>Sie können einen neuen Tresor anlegen. Nichts wird gelöscht: Der alte bleibt verschlüsselt in einem datierten Ordner in {folder}. Mit der Passphrase lässt er sich dort öffnen.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>But here your system login still opens it: go back, use it, and make a new recovery code in the settings under Security. With that code you can set a new passphrase.</source>
        <translation>Hier lässt er sich aber noch mit Ihrer Systemanmeldung öffnen: Gehen Sie zurück, verwenden Sie diese und erstellen Sie in den Einstellungen unter Sicherheit einen neuen Wiederherstellungscode. Mit diesem Code können Sie eine neue Passphrase festlegen.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>I know an older passphrase: restore a backup…</source>
        <translation>Ich kenne eine ältere Passphrase: Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>I understand that the new vault starts empty</source>
        <translation>Mir ist klar, dass der neue Tresor zunächst leer ist</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Begin a new vault</source>
        <translation>Neuen Tresor anlegen</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Back to the passphrase</source>
        <translation>Zurück zur Passphrase</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>The old vault has been set aside</source>
        <translation>Der alte Tresor wurde beiseitegelegt</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>It is in {folder}. To open it there, if you find its passphrase, start Consilium with CONSILIUM_HOME set to that folder.</source>
        <translation>Er liegt in {folder}. Falls Sie seine Passphrase finden und ihn dort öffnen möchten, setzen Sie CONSILIUM_HOME auf diesen Ordner und starten Sie Consilium.</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Reading every page of the vault. A large one takes a while.</source>
        <translation>Jede Seite des Tresors wird gelesen. Bei einem großen dauert das eine Weile.</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Cancelling as soon as possible. Nothing will be changed.</source>
        <translation>Wird so bald wie möglich abgebrochen. Es wird nichts geändert.</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Repair the vault</source>
        <translation>Tresor reparieren</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Whatever can be read is saved in a new vault, which replaces the damaged one. Nothing is overwritten: the damaged one is kept in the data folder, in a folder named vault-damaged-… with the date.</source>
        <translation>Was lesbar ist, wird in einem neuen Tresor gespeichert, der den beschädigten ersetzt. Nichts wird überschrieben: Der beschädigte wird im Datenordner aufbewahrt, in einem Ordner namens vault-damaged-… mit dem Datum.</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Passphrase or recovery code</source>
        <translation>Passphrase oder Wiederherstellungscode</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Repairing…</source>
        <translation>Wird repariert…</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Repairing the vault</source>
        <translation>Tresor wird repariert</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>A backup may hold more than can be read.</source>
        <translation>Eine Sicherung enthält vielleicht mehr, als gelesen werden kann.</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>The vault was repaired</source>
        <translation>Der Tresor wurde repariert</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Not everything could be read. Where a message is missing, a mark stands in its place:</source>
        <translation>Nicht alles konnte gelesen werden. Wo eine Nachricht fehlt, steht an ihrer Stelle eine Markierung:</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>The vault as it was is kept in {kept}</source>
        <translation>Der Tresor im vorherigen Zustand wird in {kept} aufbewahrt</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Consultations that lost something</source>
        <translation>Konsultationen mit Verlusten</translation>
    </message>
    <message>
        <location filename="app/ui/start/restore_page.py"/>
        <source>The backup is checked and becomes the vault here. An existing vault is not deleted: it is kept in the data folder, in a folder named vault-before-… with the date. If only its key file was lost, that alone is taken from the backup, and nothing newer is lost. You are then asked for the passphrase that you used at the time.</source>
        <translation>Die Sicherung wird geprüft und ist danach hier der Tresor. Ein vorhandener Tresor wird nicht gelöscht: Er wird im Datenordner aufbewahrt, in einem Ordner namens vault-before-… mit dem Datum. Ist nur seine Schlüsseldatei verloren gegangen, wird allein diese aus der Sicherung übernommen, und nichts Neueres geht verloren. Danach werden Sie nach der Passphrase gefragt, die Sie damals verwendet haben.</translation>
    </message>
    <message>
        <location filename="app/ui/start/restore_page.py"/>
        <source>It opens with the passphrase or recovery code in use when it was made.</source>
        <translation>Zum Öffnen gilt die Passphrase oder der Wiederherstellungscode vom Zeitpunkt der Erstellung.</translation>
    </message>
    <message>
        <location filename="app/ui/start/start_flow.py"/>
        <source>Step 1 of 4</source>
        <translation>Schritt 1 von 4</translation>
    </message>
    <message>
        <location filename="app/ui/start/start_flow.py"/>
        <source>Step 2 of 4</source>
        <translation>Schritt 2 von 4</translation>
    </message>
    <message>
        <location filename="app/ui/start/start_flow.py"/>
        <source>Step 3 of 4</source>
        <translation>Schritt 3 von 4</translation>
    </message>
    <message>
        <location filename="app/ui/start/start_flow.py"/>
        <source>The repaired vault opens with the same passphrase.</source>
        <translation>Der reparierte Tresor lässt sich mit derselben Passphrase öffnen.</translation>
    </message>
    <message>
        <location filename="app/ui/start/start_flow.py"/>
        <source>Step 4 of 4</source>
        <translation>Schritt 4 von 4</translation>
    </message>
    <message>
        <location filename="app/ui/translation.py"/>
        <source>Translated, not yet reviewed by a clinician.</source>
        <translation>Übersetzt, noch nicht ärztlich geprüft.</translation>
    </message>
    <message>
        <location filename="app/ui/widgets/banner.py"/>
        <source>{action}: a button.</source>
        <translation>{action}: eine Schaltfläche.</translation>
    </message>
    <message>
        <location filename="app/ui/widgets/copy_button.py"/>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <location filename="app/ui/widgets/countdown_button.py"/>
        <source>Wait {time}</source>
        <translation>Noch {time} warten</translation>
    </message>
</context>
</TS>
