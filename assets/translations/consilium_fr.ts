<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Consilium</name>
    <message>
        <location filename="app/__main__.py"/>
        <source>Only {limit} MB of memory are allowed here (ulimit -v). Consilium takes at least 1 GB, and a model as much as its file: raise the limit and start again.</source>
        <translation>Seuls {limit} MB de mémoire sont autorisés ici (ulimit -v). Consilium en prend au moins 1 GB, et un modèle autant que son fichier&#160;: relevez la limite et redémarrez.</translation>
    </message>
    <message>
        <location filename="app/__main__.py"/>
        <source>There is no display to open the window on. Hold a consultation in the terminal instead: consilium chat</source>
        <translation>Il n’y a pas d’écran où ouvrir la fenêtre. Menez plutôt une consultation dans le terminal&#160;: consilium chat</translation>
    </message>
    <message>
        <location filename="app/__main__.py"/>
        <source>{error} `consilium chat` works without a window.</source>
        <translation>{error} `consilium chat` fonctionne sans fenêtre.</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>Set CONSILIUM_HOME to a folder of your own.</source>
        <translation>Définissez CONSILIUM_HOME sur un dossier qui vous appartient.</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>Move it out of the data folder.</source>
        <translation>Déplacez-le hors du dossier de données.</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>is not a folder</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>is a folder for everybody on this computer</source>
        <translation>est un dossier ouvert à tous sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>is a link, and what is written there would change another file</source>
        <translation>est un lien, et ce qui y serait écrit modifierait un autre fichier</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>Put what it leads to in its place.</source>
        <translation>Mettez à sa place ce vers quoi il mène.</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>is not a file</source>
        <translation>n’est pas un fichier</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>belongs to another user of this computer ({owner})</source>
        <translation>appartient à un autre utilisateur de cet ordinateur ({owner})</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>Make it your own again (sudo chown {user} {path}).</source>
        <translation>Rendez-vous-en de nouveau propriétaire (sudo chown {user} {path}).</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>{path} {why}. {what_to_do} Nothing was changed.</source>
        <translation>{path} {why}. {what_to_do} Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="app/cli/evaluation_output.py"/>
        <source>  questions  as sure as   right</source>
        <translation>  questions  confiance  juste</translation>
    </message>
    <message>
        <location filename="app/cli/evaluation_output.py"/>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>No difference shown: these questions are too few to tell the two apart.</source>
        <translation>Aucune différence démontrée : ces questions sont trop peu nombreuses pour départager les deux.</translation>
    </message>
    <message>
        <location filename="app/cli/export.py"/>
        <source>Choose one of --folder and --output.</source>
        <translation>Choisissez soit --folder, soit --output.</translation>
    </message>
    <message>
        <location filename="app/cli/export.py"/>
        <source>A key is for masking: add --mask shifted.</source>
        <translation>Une clé sert au masquage : ajoutez --mask shifted.</translation>
    </message>
    <message>
        <location filename="app/cli/export.py"/>
        <source>Several consultations go into a folder, a file for each: add --folder FOLDER.</source>
        <translation>Plusieurs consultations vont dans un dossier, un fichier pour chacune&#160;: ajoutez --folder DOSSIER.</translation>
    </message>
    <message>
        <location filename="app/cli/export.py"/>
        <source>A {kind} is no text for a terminal. Name a file for it: -o FILE.{extension}</source>
        <translation>{kind} n’est pas un texte pour un terminal. Indiquez un fichier&#160;: -o FICHIER.{extension}</translation>
    </message>
    <message>
        <location filename="app/cli/models_plan.py"/>
        <source>A forecast. The engine loads by it, and takes less by itself where an allocation fails.</source>
        <translation>Une prévision. Le moteur charge d’après elle et réduit de lui-même là où une allocation échoue.</translation>
    </message>
    <message>
        <location filename="app/cli/notes.py"/>
        <location filename="app/cli/reviews.py"/>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <location filename="app/cli/server.py"/>
        <source>It has no tokenizer to ask: tokens are estimated, and the prompt is sent as text.</source>
        <translation>Il n’a pas de tokeniseur à interroger : les tokens sont estimés et le prompt est envoyé comme texte.</translation>
    </message>
    <message>
        <location filename="app/cli/source_synonyms.py"/>
        <location filename="app/cli/sources.py"/>
        <source>Removed.</source>
        <translation>Retiré.</translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>Log:            damaged; consilium vault repair reads what an opening would not</source>
        <translation>Journal&#160;:       endommagé&#160;; consilium vault repair lit ce qu’une ouverture ne lirait pas</translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>Not as left:    consilium audit verify tells what was found</source>
        <translation>Modifié&#160;:       consilium audit verify indique ce qui a été trouvé</translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>The passphrase was changed.</source>
        <translation>La phrase secrète a été changée.</translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>Your recovery code, shown only once. It replaces any earlier one:&#10;</source>
        <translation>Votre code de récupération, affiché une seule fois. Il remplace tout code antérieur&#160;:&#10;</translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>Your system login opens the vault from now on; the passphrase still does too.</source>
        <translation>Votre session système ouvre désormais le coffre&#160;; la phrase secrète l’ouvre toujours aussi.</translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>The system login does not open the vault any more.</source>
        <translation>La session système n’ouvre plus le coffre.</translation>
    </message>
    <message>
        <location filename="app/cli/vault_backups.py"/>
        <source>The vault is sound.</source>
        <translation>Le coffre est intact.</translation>
    </message>
    <message>
        <location filename="app/cli/vault_backups.py"/>
        <source>Every page can be read, but the vault is not as it was left.</source>
        <translation>Chaque page est lisible, mais le coffre n’est pas tel qu’il a été laissé.</translation>
    </message>
    <message>
        <location filename="app/cli/vault_backups.py"/>
        <source>The vault is damaged in places. Run: consilium vault repair</source>
        <translation>Le coffre est endommagé par endroits. Exécutez&#160;: consilium vault repair</translation>
    </message>
    <message>
        <location filename="app/cli/vault_backups.py"/>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>No message is known to be lost.</source>
        <translation>Aucune perte de message n’est connue.</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Vault made</source>
        <translation>Coffre créé</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Unlocked</source>
        <translation>Déverrouillé</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Unlocking failed</source>
        <translation>Échec du déverrouillage</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <location filename="app/ui/locking/cover.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Passphrase changed</source>
        <translation>Phrase secrète changée</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Recovery code made</source>
        <translation>Code de récupération créé</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>System login changed</source>
        <translation>Session système modifiée</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Model loaded</source>
        <translation>Modèle chargé</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Moved to the trash</source>
        <translation>Mis à la corbeille</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Restored</source>
        <translation>Restauré</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Deleted for good</source>
        <translation>Supprimé définitivement</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Setting changed</source>
        <translation>Réglage modifié</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Backed up</source>
        <translation>Sauvegardé</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Backup restored</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Repaired</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>This record exported</source>
        <translation>Ce journal exporté</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Not as it was left</source>
        <translation>Pas tel qu’il a été laissé</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>That was acknowledged</source>
        <translation>Il en a été pris acte</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Data folder closed to others</source>
        <translation>Dossier de données fermé aux autres</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Source added</source>
        <translation>Source ajoutée</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Source changed</source>
        <translation>Source modifiée</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Source removed</source>
        <translation>Source retirée</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Emergency card shown</source>
        <translation>Fiche d’urgence affichée</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Mark on an answer reviewed</source>
        <translation>Marque d’une réponse examinée</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Note signed</source>
        <translation>Document signé</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Addendum signed</source>
        <translation>Complément signé</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Draft of a note deleted</source>
        <translation>Brouillon de document supprimé</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Clinic server added</source>
        <translation>Serveur de la clinique ajouté</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Clinic server removed</source>
        <translation>Serveur de la clinique retiré</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Clinic server connected</source>
        <translation>Serveur de la clinique connecté</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Clinic server asked</source>
        <translation>Serveur de la clinique interrogé</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Consultation reviewed</source>
        <translation>Consultation évaluée</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Review deleted</source>
        <translation>Évaluation supprimée</translation>
    </message>
    <message>
        <location filename="app/core/clinical/citations.py"/>
        <source>words and numbers found: [{reference}] {place}</source>
        <translation>mots et nombres trouvés&#160;: [{reference}] {place}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/citations.py"/>
        <source>not in your sources</source>
        <translation>absent de vos sources</translation>
    </message>
    <message>
        <location filename="app/core/clinical/citations.py"/>
        <source>partly found: [{reference}] {place}</source>
        <translation>trouvé en partie&#160;: [{reference}] {place}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/citations.py"/>
        <source>partly found: [{reference}] {place} — differs: {differs}</source>
        <translation>trouvé en partie&#160;: [{reference}] {place} — diffère&#160;: {differs}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/cited_places.py"/>
        <source>Words and numbers were compared by the program; that they are found does not make a sentence right.</source>
        <translation>Le programme a comparé des mots et des nombres&#160;; qu’ils soient trouvés ne rend pas une phrase exacte.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/cited_places.py"/>
        <source>{place} ({standing})</source>
        <translation>{place} ({standing})</translation>
    </message>
    <message>
        <location filename="app/core/clinical/cited_places.py"/>
        <source>removed since</source>
        <translation>retirée depuis</translation>
    </message>
    <message>
        <location filename="app/core/clinical/cited_places.py"/>
        <source>past its date</source>
        <translation>périmée</translation>
    </message>
    <message>
        <location filename="app/core/clinical/cited_places.py"/>
        <source>past its date: valid until {day}</source>
        <translation>périmée&#160;: valable jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/cited_places.py"/>
        <source>superseded</source>
        <comment>source</comment>
        <translation>remplacée</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/clinical/cited_places.py"/>
        <source>Sources found in your {n:,} documents</source>
        <extracomment>For 1: Sources found in your 1 document</extracomment>
        <translation><numerusform>Sources trouvées dans votre document</numerusform><numerusform>Sources trouvées dans vos {n:,} documents</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/clinical/cited_places.py"/>
        <source>No source found in your {n:,} documents</source>
        <extracomment>For 1: No source found in your 1 document</extracomment>
        <translation><numerusform>Aucune source trouvée dans votre document</numerusform><numerusform>Aucune source trouvée dans vos {n:,} documents</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/clinical/cited_places.py"/>
        <source>Possibly related, in your {n:,} documents; those that you ticked go to the model</source>
        <extracomment>For 1: Possibly related, in your 1 document; those that you ticked go to the model</extracomment>
        <translation><numerusform>Peut-être en rapport, dans votre document&#160;; ce que vous avez coché va au modèle</numerusform><numerusform>Peut-être en rapport, dans vos {n:,} documents&#160;; ce que vous avez coché va au modèle</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/clinical/cited_places.py"/>
        <source>Possibly related, in your {n:,} documents; not given to the model</source>
        <extracomment>For 1: Possibly related, in your 1 document; not given to the model</extracomment>
        <translation><numerusform>Peut-être en rapport, dans votre document&#160;; non transmis au modèle</numerusform><numerusform>Peut-être en rapport, dans vos {n:,} documents&#160;; non transmis au modèle</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/clinical/cited_places.py"/>
        <source>Sources: {found:,} of {n:,} sentences found, {partly:,} partly, {absent:,} not</source>
        <extracomment>For 1: Sources: {found:,} of {n} sentence found, {partly:,} partly, {absent:,} not</extracomment>
        <translation><numerusform>Sources&#160;: {found:,} phrase sur {n} trouvée, {partly:,} en partie, {absent:,} non</numerusform><numerusform>Sources&#160;: {found:,} phrases sur {n:,} trouvées, {partly:,} en partie, {absent:,} non</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>how often</source>
        <translation>fréquence</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>the route</source>
        <translation>voie d’administration</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>the age</source>
        <translation>âge</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>the weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>the side</source>
        <translation>côté</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>noted</source>
        <translation>pris en compte</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>not relevant here</source>
        <translation>sans importance ici</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Easily misread. Write {safe} instead.</source>
        <translation>Facilement mal lu. Écrivez plutôt {safe}.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>A high-alert drug: a mistake with it does most harm. Check dose and route.</source>
        <translation>Un médicament à haut risque&#160;: ce sont les erreurs avec ces médicaments qui causent le plus de dommages. Vérifiez la dose et la voie d’administration.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Not from the conversation.</source>
        <translation>Ne provient pas de la conversation.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Said otherwise in a source: “{other}”</source>
        <translation>Indiqué autrement dans une source&#160;: «&#160;{other}&#160;»</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Said otherwise in the conversation: “{other}”</source>
        <translation>Indiqué autrement dans la conversation&#160;: «&#160;{other}&#160;»</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>a source has {other}</source>
        <translation>une source indique {other}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>you wrote {other}</source>
        <translation>vous avez écrit {other}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Ten times another dose, or more, or a tenth of it: {says}.</source>
        <translation>Dix fois une autre dose, ou plus, ou un dixième de celle-ci&#160;: {says}.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Differs in {kind}: {says}.</source>
        <translation>Divergence ({kind})&#160;: {says}.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Differs: {says}.</source>
        <translation>Divergence&#160;: {says}.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Easily misread: {listed}</source>
        <translation>Facilement mal lu&#160;: {listed}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>High-alert drugs: {listed}</source>
        <translation>Médicaments à haut risque&#160;: {listed}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>“{text}”: {difference}</source>
        <translation>«&#160;{text}&#160;»&#160;: {difference}</translation>
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
        <translation><numerusform>Examinées : {done:,} sur {n} marque</numerusform><numerusform>Examinées : {done:,} sur {n:,} marques</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/clinical/mark_words.py"/>
        <source>{n:,} facts are not from the conversation</source>
        <extracomment>For 1: {n} fact is not from the conversation</extracomment>
        <translation><numerusform>{n:,} donnée ne provient pas de la conversation</numerusform><numerusform>{n:,} données ne proviennent pas de la conversation</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Not said in the conversation: {basics}</source>
        <translation>Non mentionné dans la conversation&#160;: {basics}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>pregnancy</source>
        <translation>grossesse</translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>allergies</source>
        <translation>allergies</translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>kidney function</source>
        <translation>fonction rénale</translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>medicines</source>
        <translation>médicaments</translation>
    </message>
    <message>
        <location filename="app/core/clinical/sources.py"/>
        <source>p. {number}</source>
        <translation>p. {number}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/sources.py"/>
        <source>p. {number} ({label})</source>
        <translation>p. {number} ({label})</translation>
    </message>
    <message>
        <location filename="app/core/clinical/sources.py"/>
        <source>beginning</source>
        <translation>début</translation>
    </message>
    <message>
        <location filename="app/core/clinical/sources.py"/>
        <source>paragraph {number}</source>
        <translation>paragraphe {number}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/synonyms.py"/>
        <source>Give two terms or more that mean the same.</source>
        <translation>Indiquez au moins deux termes de même sens.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/synonyms.py"/>
        <source>“{term}” cannot be a synonym: a term has one to {longest} words.</source>
        <translation>«&#160;{term}&#160;» ne peut pas être un synonyme&#160;: un terme compte de un à {longest} mots.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/synonyms.py"/>
        <source>“{term}” is left out of every search, so it cannot be a synonym.</source>
        <translation>«&#160;{term}&#160;» est ignoré dans toute recherche et ne peut donc pas être un synonyme.</translation>
    </message>
    <message>
        <location filename="app/core/consultations/case_reference.py"/>
        <source>This looks like a name. Use a number or a code that only your clinic can resolve.</source>
        <translation>Cela ressemble à un nom. Utilisez un numéro ou un code que seul votre établissement peut rattacher au patient.</translation>
    </message>
    <message>
        <location filename="app/core/consultations/case_reference.py"/>
        <source>This looks like a date of birth. Use a number or a code that only your clinic can resolve.</source>
        <translation>Cela ressemble à une date de naissance. Utilisez un numéro ou un code que seul votre établissement peut rattacher au patient.</translation>
    </message>
    <message>
        <location filename="app/core/consultations/case_reference.py"/>
        <source>This looks like a person's address. Use a number or a code that only your clinic can resolve.</source>
        <translation>Cela ressemble à l’adresse d’une personne. Utilisez un numéro ou un code que seul votre établissement peut rattacher au patient.</translation>
    </message>
    <message>
        <location filename="app/core/consultations/context_budget.py"/>
        <source>There is no room to continue: the question and the answer so far take {alone:,} tokens of a context of {context:,}. Choose a larger context in the settings, or ask for the rest in a new message.</source>
        <translation>Il n’y a pas la place de continuer&#160;: la question et la réponse déjà écrite prennent {alone:,} tokens d’un contexte de {context:,}. Choisissez un contexte plus grand dans les réglages, ou demandez la suite dans un nouveau message.</translation>
    </message>
    <message>
        <location filename="app/core/consultations/context_budget.py"/>
        <source>This message takes {alone:,} tokens, but only {room:,} fit beside the answer (context of {context:,}). Shorten it or send it in parts.</source>
        <translation>Ce message prend {alone:,} tokens, mais il n’y a de place que pour {room:,} à côté de la réponse (contexte de {context:,}). Raccourcissez-le ou envoyez-le en plusieurs parties.</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <location filename="app/ui/models/server_dialog.py"/>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Clinic server</source>
        <translation>Serveur de la clinique</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>What the server says of the model</source>
        <translation>Ce que le serveur dit du modèle</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>{served} (this can't be verified)</source>
        <translation>{served} (cela ne peut pas être vérifié)</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>SHA-256 of its file</source>
        <translation>SHA-256 de son fichier</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Quantization</source>
        <translation>Quantification</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <location filename="app/ui/consultation/model_pill.py"/>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Prompt format</source>
        <translation>Format de prompt</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/consultations/reply_details.py"/>
        <source>{n:,} tokens</source>
        <extracomment>For 1: {n} token</extracomment>
        <translation><numerusform>{n:,} token</numerusform><numerusform>{n:,} tokens</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Made with</source>
        <translation>Produit avec</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>temperature 0: always the likeliest token</source>
        <translation>température 0&#160;: toujours le token le plus probable</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>temperature {temperature:g}</source>
        <translation>température {temperature:g}</translation>
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
        <translation>pénalité de répétition {number:g}</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>prompt {prompt:,} ({cached:,} already computed), answer {answer:,}</source>
        <translation>prompt {prompt:,} ({cached:,} déjà calculés), réponse {answer:,}</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>prompt {prompt:,}, answer {answer:,}</source>
        <translation>prompt {prompt:,}, réponse {answer:,}</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>written at {speed}</source>
        <translation>écrite à {speed}</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>prompt read at {speed}</source>
        <translation>prompt lu à {speed}</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>first word after {seconds:.1f} s</source>
        <translation>premier mot après {seconds:.1f} s</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>model loaded in {seconds:.1f} s</source>
        <translation>modèle chargé en {seconds:.1f} s</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <location filename="app/ui/commands/palette.py"/>
        <location filename="app/ui/consultation/composer/task_chips.py"/>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Exam question</source>
        <translation>Question d’examen</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Research question</source>
        <translation>Question de recherche</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Define a term</source>
        <translation>Définir un terme</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Relate two terms</source>
        <translation>Relier deux termes</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Describe the patient and ask your question…</source>
        <translation>Décrivez le patient et posez votre question…</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>The question, then each option on a line of its own: A. … B. …</source>
        <translation>La question, puis chaque option sur sa propre ligne&#160;: A. … B. …</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Question: …  and on the next line  Context: …</source>
        <translation>Question: …  et sur la ligne suivante  Context: …</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>A medical term, for example: anosmia</source>
        <translation>Un terme médical, par exemple&#160;: anosmie</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Two terms, for example: malaria and Plasmodium</source>
        <translation>Deux termes, par exemple&#160;: paludisme et Plasmodium</translation>
    </message>
    <message>
        <location filename="app/core/disclaimer.py"/>
        <source>A demonstration that knows a few hundred sentences by heart, not a medical model.</source>
        <translation>Une démonstration qui connaît quelques centaines de phrases par cœur, pas un modèle médical.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>These are no questions of MedQA, PubMedQA or MedMCQA: the first has the keys {keys}.</source>
        <translation>Ce ne sont pas des questions de MedQA, PubMedQA ou MedMCQA : la première a les clés {keys}.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>This file has the keys of {found}, not of {asked}: leave --set out, or choose the other file.</source>
        <translation>Ce fichier a les clés de {found}, non de {asked} : omettez --set ou choisissez l’autre fichier.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>Question {number} {fault}.</source>
        <translation>La question {number} {fault}.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>No question of this file has an answer: published test sets often lack them.</source>
        <translation>Aucune question de ce fichier n’a de réponse : les jeux de test publiés en sont souvent dépourvus.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>{n:,} questions with an option without a text were left out.</source>
        <extracomment>For 1: {n} question with an option without a text was left out.</extracomment>
        <translation><numerusform>{n} question ayant une option sans texte a été écartée.</numerusform><numerusform>{n:,} questions ayant une option sans texte ont été écartées.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>{n:,} questions without an answer were left out.</source>
        <extracomment>For 1: {n} question without an answer was left out.</extracomment>
        <translation><numerusform>{n} question sans réponse a été écartée.</numerusform><numerusform>{n:,} questions sans réponse ont été écartées.</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has no text</source>
        <translation>n’a pas de texte</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has fewer than two options</source>
        <translation>a moins de deux options</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has an option without a text</source>
        <translation>a une option sans texte</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has an answer that is none of its options</source>
        <translation>a une réponse qui n’est aucune de ses options</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>is longer than {most:,} characters</source>
        <translation>dépasse {most:,} caractères</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has two answers that differ</source>
        <translation>a deux réponses qui se contredisent</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has no list of options</source>
        <translation>n’a pas de liste d’options</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has options that are not named A to E</source>
        <translation>a des options qui ne sont pas nommées de A à E</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has two options of the same letter</source>
        <translation>a deux options de la même lettre</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has more than {most} options</source>
        <translation>a plus de {most} options</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has a context that is no text</source>
        <translation>a un contexte qui n’est pas un texte</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>No answer of this file is 0 or 4, so its options are taken to be counted from 1: with few questions that may be wrong.</source>
        <translation>Aucune réponse de ce fichier n’est 0 ni 4 ; on suppose donc que les options sont comptées à partir de 1 : avec peu de questions, cela peut être faux.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_report.py"/>
        <source>Exam questions are not patients: a model that does well here can still fail the person who asks it.</source>
        <translation>Des questions d’examen ne sont pas des patients : un modèle qui réussit ici peut tout de même faillir envers la personne qui l’interroge.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_report.py"/>
        <source>These runs are of different files: choose two of the same questions.</source>
        <translation>Ces évaluations portent sur des fichiers différents : choisissez-en deux sur les mêmes questions.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_report.py"/>
        <source>These runs put their questions in different ways ({one}, {other}): that alone changes the share by many points. Choose two of the same protocol.</source>
        <translation>Ces évaluations posent leurs questions de façons différentes ({one}, {other}) : cela seul change le taux de plusieurs points. Choisissez-en deux de même protocole.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_report.py"/>
        <source>These runs have no question in common: use the same --n and --seed.</source>
        <translation>Ces évaluations n’ont aucune question en commun : utilisez les mêmes --n et --seed.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_rows.py"/>
        <source>This is a packed file (Parquet, ZIP or gzip). Save it as JSON or JSON lines.</source>
        <translation>C’est un fichier compressé (Parquet, ZIP ou gzip). Enregistrez-le en JSON ou en JSON Lines.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_rows.py"/>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_rows.py"/>
        <source>Question {number} is no JSON object.</source>
        <translation>La question {number} n’est pas un objet JSON.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_rows.py"/>
        <source>This file holds no question.</source>
        <translation>Ce fichier ne contient aucune question.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_rows.py"/>
        <source>Line {number} is no JSON: this must be JSON, or JSON lines with one question each.</source>
        <translation>La ligne {number} n’est pas du JSON : le fichier doit être du JSON, ou du JSON Lines avec une question par ligne.</translation>
    </message>
    <message>
        <location filename="app/core/masking/finding.py"/>
        <source>On 50 notes by another hand the rules (masking 3) found 90 % of the names, 70 % of the places, 93 % of the dates, 94 % of the telephone numbers, e-mail and web addresses and 81 % of the other numbers; of what they masked 90 % was rightly masked.</source>
        <translation>Dans 50 notes d’une autre main, les règles (masking 3) ont trouvé 90 % des noms, 70 % des lieux, 93 % des dates, 94 % des numéros de téléphone et adresses électroniques ou web et 81 % des autres numéros ; de ce qu’elles ont masqué, 90 % l’était à juste titre.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>“{url}” is no address of a server. It looks like https://llm.clinic.example or https://10.0.0.5:8443.</source>
        <translation>« {url} » n’est pas l’adresse d’un serveur. Elle ressemble à https://llm.clinic.example ou https://10.0.0.5:8443.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The name of a server has at most {most} characters.</source>
        <translation>Le nom d’un serveur a au plus {most} caractères.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>A pin is the SHA-256 of the server's certificate: 64 hexadecimal digits, as `openssl x509 -noout -fingerprint -sha256` prints them.</source>
        <translation>Une empreinte est le SHA-256 du certificat du serveur : 64 chiffres hexadécimaux, tels que `openssl x509 -noout -fingerprint -sha256` les affiche.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>Without HTTPS there is no certificate to check. Use https://.</source>
        <translation>Sans HTTPS, il n’y a pas de certificat à vérifier. Utilisez https://.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The token has characters that cannot be sent.</source>
        <translation>Le jeton contient des caractères qui ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>Over http:// everybody on the way to {host} can read questions and answers, and change them. Use https://, or say that this is accepted.</source>
        <translation>Par http://, chacun sur le chemin vers {host} peut lire les questions et les réponses, et les modifier. Utilisez https://, ou indiquez que cela est accepté.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} cannot be reached ({detail}). Try again, or choose a model on this computer.</source>
        <translation>Le serveur de la clinique {server} est injoignable ({detail}). Réessayez, ou choisissez un modèle sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>There is no clinic server {server} in this network: its name {detail} is not known. Check the address and the network, or choose a model on this computer.</source>
        <translation>Il n’y a pas de serveur de la clinique {server} dans ce réseau : son nom {detail} est inconnu. Vérifiez l’adresse et le réseau, ou choisissez un modèle sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The certificate of the clinic server {server} is of no authority that is trusted here ({detail}), so nothing was sent. Ask who looks after it for the clinic's CA file.</source>
        <translation>Le certificat du serveur de la clinique {server} n’est d’aucune autorité reconnue ici ({detail}) ; rien n’a été envoyé. Demandez à qui s’en occupe le fichier CA de la clinique.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The certificate of the clinic server {server} has expired or is not valid yet, so nothing was sent. Check this computer's clock, and tell who looks after the server.</source>
        <translation>Le certificat du serveur de la clinique {server} a expiré ou n’est pas encore valable ; rien n’a été envoyé. Vérifiez l’horloge de cet ordinateur et prévenez qui s’occupe du serveur.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The certificate of the clinic server {server} is for another name than {detail}, so nothing was sent. Check its address.</source>
        <translation>Le certificat du serveur de la clinique {server} est pour un autre nom que {detail} ; rien n’a été envoyé. Vérifiez son adresse.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} shows another certificate than the one that was pinned (now {detail}), so nothing was sent. Ask who looks after it whether it was replaced.</source>
        <translation>Le serveur de la clinique {server} montre un autre certificat que celui qui a été fixé (maintenant {detail}) ; rien n’a été envoyé. Demandez à qui s’en occupe s’il a été remplacé.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>No encrypted connection to the clinic server {server} came about ({detail}), so nothing was sent. Check its address.</source>
        <translation>Aucune connexion chiffrée avec le serveur de la clinique {server} n’a pu être établie ({detail}) ; rien n’a été envoyé. Vérifiez son adresse.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The address of {server} leads to another computer ({detail}) without encryption, so nothing was sent. Use https://.</source>
        <translation>L’adresse de {server} mène sans chiffrement à un autre ordinateur ({detail}) ; rien n’a été envoyé. Utilisez https://.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} does not take the token. Ask who looks after it for another.</source>
        <translation>Le serveur de la clinique {server} n’accepte pas le jeton. Demandez-en un autre à qui s’en occupe.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} sends on to another address, which is not followed. Check its address.</source>
        <translation>Le serveur de la clinique {server} renvoie à une autre adresse, ce qui n’est pas suivi. Vérifiez son adresse.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>{server} answers, but has no interface for completions at this address ({detail}). Check the address.</source>
        <translation>{server} répond, mais n’a pas d’interface de complétion à cette adresse ({detail}). Vérifiez l’adresse.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} refused the request ({detail}). Try other settings for it, or choose a model on this computer.</source>
        <translation>Le serveur de la clinique {server} a refusé la demande ({detail}). Essayez d’autres réglages pour lui, ou choisissez un modèle sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} is full at the moment ({detail}). Wait a little and send again, or choose a model on this computer.</source>
        <translation>Le serveur de la clinique {server} est saturé en ce moment ({detail}). Attendez un peu et renvoyez, ou choisissez un modèle sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} reports an error of its own ({detail}). Send again, or choose a model on this computer.</source>
        <translation>Le serveur de la clinique {server} signale une erreur de son côté ({detail}). Renvoyez, ou choisissez un modèle sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} gave no sign for {detail} seconds. What was written is kept; send again, or choose a model on this computer.</source>
        <translation>Le serveur de la clinique {server} n’a donné aucun signe pendant {detail} secondes. Ce qui a été écrit est conservé ; renvoyez, ou choisissez un modèle sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The connection to the clinic server {server} was lost. What was written is kept; send again, or choose a model on this computer.</source>
        <translation>La connexion au serveur de la clinique {server} a été perdue. Ce qui a été écrit est conservé ; renvoyez, ou choisissez un modèle sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} sent something that cannot be understood. What was written is kept; send again, or choose a model on this computer.</source>
        <translation>Le serveur de la clinique {server} a envoyé quelque chose d’incompréhensible. Ce qui a été écrit est conservé ; renvoyez, ou choisissez un modèle sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} sent more than an answer can be, and was stopped. What was written is kept.</source>
        <translation>Le serveur de la clinique {server} a envoyé plus que ne peut l’être une réponse, et a été arrêté. Ce qui a été écrit est conservé.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} does not serve the model it was set up with; it serves {detail}. Set it up again with the model that is meant.</source>
        <translation>Le serveur de la clinique {server} ne propose pas le modèle avec lequel il a été configuré ; il propose {detail}. Configurez-le de nouveau avec le modèle voulu.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} serves several models: {detail}. Name the one that is meant.</source>
        <translation>Le serveur de la clinique {server} propose plusieurs modèles : {detail}. Indiquez celui qui est voulu.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The prompt format needs the control token {detail}, which the model on {server} lacks. Choose another prompt format for it.</source>
        <translation>Le format de prompt a besoin du token de contrôle {detail}, qui manque au modèle sur {server}. Choisissez un autre format de prompt pour lui.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} cannot say how likely a text is. Choose a model on this computer for this evaluation.</source>
        <translation>Le serveur de la clinique {server} ne peut pas dire à quel point un texte est probable. Choisissez pour cette évaluation un modèle sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>Converting</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>Reading it back to check</source>
        <translation>Relecture pour vérification</translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>Adding it to your models</source>
        <translation>Ajout à vos modèles</translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>{time:.1f} hours</source>
        <translation>{time:.1f} heures</translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>{time:.0f} minutes</source>
        <translation>{time:.0f} minutes</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/models/conversion.py"/>
        <location filename="app/store/keys/unlock_throttle.py"/>
        <source>{n} seconds</source>
        <extracomment>For 1: {n} second</extracomment>
        <translation><numerusform>{n} seconde</numerusform><numerusform>{n} secondes</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>As good as the original</source>
        <translation>Aussi bon que l’original</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>A small change</source>
        <translation>Un petit changement</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>A visible change</source>
        <translation>Un changement visible</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>Another model</source>
        <translation>Un autre modèle</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>As told by a file beside it, not measured here.</source>
        <translation>D’après un fichier placé à côté ; cela n’a pas été mesuré ici.</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>at least {mean:.2g} ± {error:.1g} nats</source>
        <translation>au moins {mean:.2g} ± {error:.1g} nats</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>{mean:.2g} ± {error:.1g} nats</source>
        <translation>{mean:.2g} ± {error:.1g} nats</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>Same most probable token</source>
        <translation>Même jeton le plus probable</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>{same:.2%} ± {error:.2%} of {tokens:,}</source>
        <translation>{same:.2%} ± {error:.2%} sur {tokens:,}</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>Whole answers the same</source>
        <translation>Réponses entières identiques</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>{whole} of {answers}</source>
        <translation>{whole} sur {answers}</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>Divergence a token</source>
        <translation>Divergence par jeton</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>Median · 99 % of tokens below</source>
        <translation>Médiane · 99 % des jetons sous</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>{median:.1g} · {most:.2g} nats</source>
        <translation>{median:.1g} · {most:.2g} nats</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>Perplexity</source>
        <translation>Perplexité</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>× {ratio:.4f}</source>
        <translation>× {ratio:.4f}</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>divergence {mean:.2g} ± {error:.1g} nats</source>
        <translation>divergence {mean:.2g} ± {error:.1g} nats</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>divergence at least {mean:.2g} ± {error:.1g} nats</source>
        <translation>divergence d’au moins {mean:.2g} ± {error:.1g} nats</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>{word}, beside {reference}: the same most probable token at {same:.2%} ± {error:.2%} of {tokens:,}, {divergence}, perplexity × {ratio:.4f}, {whole} of {answers} answers whole.</source>
        <translation>{word}, par rapport à {reference} : le même jeton le plus probable pour {same:.2%} ± {error:.2%} de {tokens:,}, {divergence}, perplexité × {ratio:.4f}, {whole} réponses sur {answers} entièrement identiques.</translation>
    </message>
    <message>
        <location filename="app/core/models/fit.py"/>
        <source>Fits</source>
        <translation>Convient</translation>
    </message>
    <message>
        <location filename="app/core/models/fit.py"/>
        <source>Tight here</source>
        <translation>Limite ici</translation>
    </message>
    <message>
        <location filename="app/core/models/fit.py"/>
        <source>Too big here</source>
        <translation>Trop grand ici</translation>
    </message>
    <message>
        <location filename="app/core/models/machine_memory.py"/>
        <source>Unified memory is a device: write --device “unified 64 GB”.</source>
        <translation>La mémoire unifiée est un appareil&#160;: écrivez --device “unified 64 GB”.</translation>
    </message>
    <message>
        <location filename="app/core/models/machine_memory.py"/>
        <source>“{text}” is no size that is understood: {otherwise}.</source>
        <translation>«&#160;{text}&#160;» n’est pas une taille comprise&#160;: {otherwise}.</translation>
    </message>
    <message>
        <location filename="app/core/models/machine_memory.py"/>
        <source>“{text}” is no size of a memory: {otherwise}.</source>
        <translation>«&#160;{text}&#160;» n’est pas une taille de mémoire&#160;: {otherwise}.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_character.py"/>
        <source>A very small general model: it talks about anything and knows little medicine.</source>
        <translation>Un très petit modèle généraliste&#160;: il parle de tout et sait peu de médecine.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>A temperature is a number from 0 to 2.</source>
        <translation>Une température est un nombre de 0 à 2.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>top-p and min-p are numbers from 0 to 1.</source>
        <translation>top-p et min-p sont des nombres de 0 à 1.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>top-k is a whole number; 0 switches it off.</source>
        <translation>top-k est un nombre entier&#160;; 0 le désactive.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>A repeat penalty is a number above 0, up to 4; 1 is none.</source>
        <translation>Une pénalité de répétition est un nombre supérieur à 0, jusqu’à 4&#160;; 1 signifie aucune.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>A seed is a whole number from 0 to {most_seed}.</source>
        <translation>Une graine est un nombre entier de 0 à {most_seed}.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>The longest answer is a whole number of tokens; 0 sets no limit.</source>
        <translation>La réponse la plus longue est un nombre entier de tokens&#160;; 0 ne fixe pas de limite.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>A system prompt has at most {most:,} characters; this one has {count:,}. Shorten it.</source>
        <translation>Un prompt système compte au plus {most:,} caractères&#160;; celui-ci en a {count:,}. Raccourcissez-le.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/models/model_settings.py"/>
        <source>{n:,} replies</source>
        <extracomment>For 1: {n} reply</extracomment>
        <translation><numerusform>{n:,} réponse</numerusform><numerusform>{n:,} réponses</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>Writes {rate} tokens a second here ({seen} seen).</source>
        <translation>Écrit ici {rate} tokens par seconde (mesuré&#160;: {seen}).</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>Writes {rate} tokens a second here, reads {reading} ({seen} seen).</source>
        <translation>Écrit ici {rate} tokens par seconde, en lit {reading} (mesuré&#160;: {seen}).</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_fallback.py"/>
        <source>the GPU is not used</source>
        <translation>le GPU n’est pas utilisé</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_fallback.py"/>
        <source>the cache is q8_0 instead of f16</source>
        <translation>le cache est en q8_0 au lieu de f16</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_fallback.py"/>
        <source>the context is {context:,} tokens instead of {before:,}</source>
        <translation>le contexte est de {context:,} tokens au lieu de {before:,}</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_fallback.py"/>
        <source>the experts of {count} of {all} layers are in memory</source>
        <translation>les experts de {count} couches sur {all} sont en mémoire</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_fallback.py"/>
        <source>{count} of {all} layers are on the GPU</source>
        <translation>{count} couches sur {all} sont sur le GPU</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Everything on the GPU: {used}.</source>
        <translation>Tout sur le GPU&#160;: {used}.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Attention and cache on the GPU, the experts of {layers} in memory: {used}, and {memory} of memory.</source>
        <translation>Attention et cache sur le GPU, en mémoire les experts de {layers}&#160;: {used}, et {memory} de mémoire.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Attention and cache on the GPU, all experts in memory: {used}, and {memory} of memory.</source>
        <translation>Attention et cache sur le GPU, tous les experts en mémoire&#160;: {used}, et {memory} de mémoire.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{layers} of {count} on the GPU without their experts, the rest in memory: {used}, and {memory} of memory.</source>
        <translation>{layers} sur {count} sur le GPU sans leurs experts, le reste en mémoire&#160;: {used}, et {memory} de mémoire.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{layers} of {count} on the GPU, the rest in memory: {used}, and {memory} of memory.</source>
        <translation>{layers} sur {count} sur le GPU, le reste en mémoire&#160;: {used}, et {memory} de mémoire.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Everything in main memory, on the processor: {memory} of memory used.</source>
        <translation>Tout en mémoire principale, sur le processeur&#160;: {memory} de mémoire utilisés.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>That is more than there is room for: it is tried, and less is taken where it fails.</source>
        <translation>C’est plus que la place disponible&#160;: l’essai est fait, avec moins là où cela échoue.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>What main memory has no room for is then read from the disk again for each word: about {seconds:.1f} seconds a token where the disk reads 500 MB a second.</source>
        <translation>Ce qui ne tient pas en mémoire vive est alors relu sur le disque à chaque mot : environ {seconds:.1f} secondes par jeton si le disque lit 500 Mo par seconde.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>There is no GPU that llama.cpp could use.</source>
        <translation>Il n’y a pas de GPU que llama.cpp puisse utiliser.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>So it was chosen.</source>
        <translation>C’est ce qui a été choisi.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>All of it would take {needed} of the GPU, where {usable} can be used.</source>
        <translation>Le tout prendrait {needed} du GPU, où {usable} sont utilisables.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>GPU and processor share one memory, and all of it leaves the system too little.</source>
        <translation>GPU et processeur partagent une même mémoire, et le tout en laisse trop peu au système.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>A token reads only {used} of {all} experts of a layer, but all of attention and of the cache: experts are what is missed least on the GPU.</source>
        <translation>Un token ne lit que {used} experts sur {all} d’une couche, mais toute l’attention et tout le cache&#160;: ce sont les experts qui manquent le moins sur le GPU.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>A token reads only a few experts of a layer, but all of attention and of the cache: experts are what is missed least on the GPU.</source>
        <translation>Un token ne lit que quelques experts d’une couche, mais toute l’attention et tout le cache&#160;: ce sont les experts qui manquent le moins sur le GPU.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Even without any experts not all layers fit the GPU.</source>
        <translation>Même sans aucun expert, toutes les couches ne tiennent pas sur le GPU.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Not one layer fits the GPU beside the cache and the buffers.</source>
        <translation>Pas une seule couche ne tient sur le GPU à côté du cache et des tampons.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>This model's attention heads allow no cache of {asked}: it is f16.</source>
        <translation>Les têtes d’attention de ce modèle ne permettent pas de cache en {asked}&#160;: il est en f16.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The cache is {value}, as it was chosen.</source>
        <translation>Le cache est {value}, comme choisi.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The cache keeps keys and values in f16, as llama.cpp does by default.</source>
        <translation>Le cache garde clés et valeurs en f16, comme llama.cpp le fait par défaut.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The cache is q8_0, half of f16, as with f16 the plan would be one step slower or fail.</source>
        <translation>Le cache est en q8_0, la moitié de f16, car avec f16 le plan serait un cran plus lent ou échouerait.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is the {context:,} tokens that were asked for.</source>
        <translation>Le contexte est des {context:,} tokens demandés.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is {context:,} tokens, all that the model was trained for.</source>
        <translation>Le contexte est de {context:,} tokens, tout ce pour quoi le modèle a été entraîné.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is {context:,} tokens, as before: what was saved then still applies.</source>
        <translation>Le contexte est de {context:,} tokens, comme avant&#160;: ce qui a été enregistré alors reste valable.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is only {context:,} tokens: for more the memory does not suffice.</source>
        <translation>Le contexte n’est que de {context:,} tokens&#160;: la mémoire ne suffit pas pour plus.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is {context:,} tokens: for twice as many more would leave the GPU.</source>
        <translation>Le contexte est de {context:,} tokens&#160;: pour le double, une plus grande part quitterait le GPU.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is {context:,} tokens: for twice as many the memory does not suffice.</source>
        <translation>Le contexte est de {context:,} tokens&#160;: pour le double, la mémoire ne suffit pas.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The weights stay in the file's own pages, which the system may drop and read again: for a copy in the processor's order there is no room.</source>
        <translation>Les poids restent dans les pages du fichier, que le système peut libérer et relire : il n’y a pas de place pour une copie dans l’ordre du processeur.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Where llama.cpp copies weights into an order that suits the processor, the file's own pages may stay in memory beside this, until the system needs the room.</source>
        <translation>Là où llama.cpp copie les poids dans un ordre qui convient au processeur, les pages du fichier lui-même peuvent rester en mémoire à côté, jusqu’à ce que le système ait besoin de la place.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{model} in {quantization} does not fit: without a GPU it takes {needed} of memory, where {usable} can be used, and the GPU does not take enough off it.</source>
        <translation>{model} en {quantization} ne tient pas&#160;: sans GPU, il prend {needed} de mémoire, où {usable} sont utilisables, et le GPU n’en retire pas assez.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{model} in {quantization} does not fit: without a GPU it takes {needed} of memory, where {usable} can be used.</source>
        <translation>{model} en {quantization} ne tient pas&#160;: sans GPU, il prend {needed} de mémoire, où {usable} sont utilisables.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Other programs use {taken} of it now.</source>
        <translation>D’autres programmes en utilisent {taken} en ce moment.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>With a context of {context:,} tokens it would fit.</source>
        <translation>Avec un contexte de {context:,} tokens, il tiendrait.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>None of the quantizations that are known here would: take a smaller model.</source>
        <translation>Aucune des quantifications connues ici ne conviendrait&#160;: prenez un modèle plus petit.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>As {quantization} (about {size}) it would fit, at a visible loss of quality: more memory is the better way.</source>
        <translation>En {quantization} (environ {size}), il tiendrait, avec une perte de qualité visible&#160;: davantage de mémoire est la meilleure voie.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>As {quantization} (about {size}) it would fit.</source>
        <translation>En {quantization} (environ {size}), il tiendrait.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{memory} used</source>
        <translation>{memory} utilisés</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{used} of {total}</source>
        <translation>{used} sur {total}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{n:,} layers</source>
        <extracomment>For 1: {n} layer</extracomment>
        <translation><numerusform>{n:,} couche</numerusform><numerusform>{n:,} couches</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Cache: layers x (key width + value width) x tokens x bytes an element. Buffers: what a batch of {batch} tokens needs at its widest moment, and room to copy experts to a GPU; an estimate.</source>
        <translation>Cache&#160;: couches × (largeur des clés + largeur des valeurs) × tokens × octets par élément. Tampons&#160;: ce qu’un lot de {batch} tokens demande à son moment le plus large, et la place pour copier des experts vers un GPU&#160;; une estimation.</translation>
    </message>
    <message>
        <location filename="app/core/models/served_model.py"/>
        <source>Answered by the clinic server {server}, which says that it serves “{served}”: this can't be verified.</source>
        <translation>Répondu par le serveur de la clinique {server}, qui dit proposer « {served} » : cela ne peut pas être vérifié.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note.py"/>
        <source>DRAFT — not reviewed</source>
        <translation>BROUILLON — non relu</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_check.py"/>
        <source>Not from the conversation: this section holds only what was found here.</source>
        <translation>Absent de la conversation&#160;: cette section ne contient que ce qui a été constaté ici.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>This note has no section {key}. It has: {keys}.</source>
        <translation>Ce document n’a pas de section {key}. Il a&#160;: {keys}.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>SOAP note</source>
        <translation>Note SOAP</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Subjective</source>
        <translation>Subjectif</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Referral letter</source>
        <translation>Lettre d’orientation</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Reason for referral</source>
        <translation>Motif de l’orientation</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <location filename="app/ui/settings/history_page.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Medicines</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Urgency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Discharge summary</source>
        <translation>Lettre de sortie</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Reason for admission</source>
        <translation>Motif d’admission</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Course</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Diagnoses</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Procedures</source>
        <translation>Actes</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Medicines at discharge</source>
        <translation>Médicaments à la sortie</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Results to come</source>
        <translation>Résultats en attente</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Instructions</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Problem list</source>
        <translation>Liste des problèmes</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Active problems</source>
        <translation>Problèmes actifs</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Inactive or resolved problems</source>
        <translation>Problèmes inactifs ou résolus</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Information for the patient</source>
        <translation>Information pour le patient</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>What you have</source>
        <translation>Ce que vous avez</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>What to do</source>
        <translation>Ce que vous devez faire</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Your medicines</source>
        <translation>Vos médicaments</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Come back when</source>
        <translation>Revenez si</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Whom to call</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>The draft of this section was cut off: it came to its limit.</source>
        <translation>Le brouillon de cette section a été coupé&#160;: il a atteint sa limite.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>The draft of this section was stopped.</source>
        <translation>Le brouillon de cette section a été arrêté.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>The draft of this section was interrupted.</source>
        <translation>Le brouillon de cette section a été interrompu.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>This section was not drafted.</source>
        <translation>Cette section n’a pas été rédigée.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>Drafted without structure: the engine ended when it was held to the form of lines.</source>
        <translation>Rédigé sans structure&#160;: le moteur s’est arrêté quand la forme en lignes lui était imposée.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>No drug, dose or allergy that you named is missing, as far as rules can tell.</source>
        <translation>Aucun médicament, aucune dose et aucune allergie que vous avez cités ne manque, pour autant que des règles puissent le dire.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>Allergy: {text}</source>
        <translation>Allergie&#160;: {text}</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>Drug: {text}</source>
        <translation>Médicament&#160;: {text}</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>Dose of {drug}: {text}</source>
        <translation>Dose de {drug}&#160;: {text}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/notes/note_words.py"/>
        <source>Said, not in the note: {n:,} things</source>
        <extracomment>For 1: Said, not in the note: {n} thing</extracomment>
        <translation><numerusform>Dit, absent du document&#160;: {n} élément</numerusform><numerusform>Dit, absent du document&#160;: {n:,} éléments</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/notes/note_words.py"/>
        <source>The {n:,} oldest turns of the consultation did not fit: the model was not given them.</source>
        <extracomment>For 1: The oldest turn of the consultation did not fit: the model was not given it.</extracomment>
        <translation><numerusform>L’échange le plus ancien de la consultation ne tenait pas&#160;: le modèle ne l’a pas reçu.</numerusform><numerusform>Les {n:,} échanges les plus anciens de la consultation ne tenaient pas&#160;: le modèle ne les a pas reçus.</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>Signed by {name}, {when} · SHA-256 {sha256}</source>
        <translation>Signé par {name}, {when} · SHA-256 {sha256}</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>Reads like school grade {grade:.0f}: easy.</source>
        <translation>Se lit comme le niveau scolaire {grade:.0f}&#160;: facile.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>Reads like school grade {grade:.0f}: shorter words and sentences would help (6 at most).</source>
        <translation>Se lit comme le niveau scolaire {grade:.0f}&#160;: des mots et des phrases plus courts aideraient (6 au plus).</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_choice.py"/>
        <source>as its name is that of a base model, which was tuned in none</source>
        <translation>car son nom est celui d’un modèle de base, qui n’a été ajusté à aucun</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_choice.py"/>
        <source>from its name</source>
        <translation>d’après son nom</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_choice.py"/>
        <source>from the control tokens of its vocabulary</source>
        <translation>d’après les tokens de contrôle de son vocabulaire</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_choice.py"/>
        <source>from its architecture</source>
        <translation>d’après son architecture</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_choice.py"/>
        <source>as nothing in the file says more</source>
        <translation>car rien dans le fichier n’en dit plus</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_probe.py"/>
        <source>It holds known answers for more probable in {best} than in any other format.</source>
        <translation>Il juge des réponses connues plus probables en {best} que dans tout autre format.</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_probe.py"/>
        <source>No difference was seen between {formats}.</source>
        <translation>Aucune différence n’a été vue entre {formats}.</translation>
    </message>
    <message>
        <location filename="app/core/prompts/prompt_formats.py"/>
        <source>The model’s own chat template</source>
        <translation>Le gabarit de conversation du modèle</translation>
    </message>
    <message>
        <location filename="app/core/prompts/prompt_formats.py"/>
        <source>This model carries no chat template. Choose another prompt format for it.</source>
        <translation>Ce modèle ne contient pas de gabarit de conversation. Choisissez un autre format de prompt pour ce modèle.</translation>
    </message>
    <message>
        <location filename="app/core/prompts/template_output.py"/>
        <source>The chat template of this model leaves out or repeats a message. Choose another prompt format for it.</source>
        <translation>Le gabarit de conversation de ce modèle omet ou répète un message. Choisissez un autre format de prompt pour ce modèle.</translation>
    </message>
    <message>
        <location filename="app/core/prompts/typed_text.py"/>
        <source>This text has {count:,} characters; a message may have {most:,}. Shorten it or send it in parts.</source>
        <translation>Ce texte compte {count:,} caractères&#160;; un message peut en avoir {most:,}. Raccourcissez-le ou envoyez-le en plusieurs parties.</translation>
    </message>
    <message>
        <location filename="app/core/prompts/typed_text.py"/>
        <source>Nothing was asked: type a question first.</source>
        <translation>Rien n’a été demandé&#160;: saisissez d’abord une question.</translation>
    </message>
    <message>
        <location filename="app/core/recovery_code.py"/>
        <source>No recovery code has the character “{strange}”: compare group {place} with your note.</source>
        <translation>Aucun code de récupération ne contient le caractère «&#160;{strange}&#160;»&#160;: comparez le groupe {place} avec votre note.</translation>
    </message>
    <message>
        <location filename="app/core/recovery_code.py"/>
        <source>A recovery code has {length} characters, in {groups} groups of {group}; these are {count}.</source>
        <translation>Un code de récupération compte {length} caractères, en {groups} groupes de {group}&#160;; il y en a ici {count}.</translation>
    </message>
    <message>
        <location filename="app/core/recovery_code.py"/>
        <source>One of the characters is not the one that was noted: the code does not add up. Compare each group with your note.</source>
        <translation>L’un des caractères n’est pas celui qui a été noté&#160;: la vérification du code échoue. Comparez chaque groupe avec votre note.</translation>
    </message>
    <message>
        <location filename="app/core/rendering/pieces.py"/>
        <source>Heading {level}</source>
        <translation>Titre de niveau {level}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/rendering/pieces.py"/>
        <source>List, {n:,} items</source>
        <extracomment>For 1: List, {n} item</extracomment>
        <translation><numerusform>Liste, {n} élément</numerusform><numerusform>Liste, {n:,} éléments</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/rendering/pieces.py"/>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <location filename="app/core/reviews/agreement_report.py"/>
        <source>Too few to rely on: below 30 consultations the intervals are what counts.</source>
        <translation>Trop peu pour s’y fier&#160;: en dessous de 30 consultations, ce sont les intervalles qui comptent.</translation>
    </message>
    <message>
        <location filename="app/core/reviews/agreement_report.py"/>
        <source>All items together</source>
        <translation>Tous les points ensemble</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review.py"/>
        <source>A rating is from {lowest} to {highest}.</source>
        <translation>Une note va de {lowest} à {highest}.</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review.py"/>
        <source>Give the name of who reviews, or an alias.</source>
        <translation>Indiquez le nom de qui évalue, ou un pseudonyme.</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review.py"/>
        <source>Answer at least half of the items, or rate one head.</source>
        <translation>Répondez au moins à la moitié des points, ou notez un domaine.</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review.py"/>
        <source>Say in the comment why a rating is {most} or less.</source>
        <translation>Dites dans le commentaire pourquoi une note est de {most} ou moins.</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Medical interviewing</source>
        <translation>Interrogatoire</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Asked for age and sex where they were not given</source>
        <translation>A demandé l’âge et le sexe s’ils manquaient</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Asked how the complaint began and went on</source>
        <translation>A demandé comment le trouble a commencé et évolué</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Asked which medicines are taken</source>
        <translation>A demandé quels médicaments sont pris</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Asked about allergies before naming a drug</source>
        <translation>S’est enquis des allergies avant de citer un médicament</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Physical examination</source>
        <translation>Examen physique</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Asked for the findings that decide the case</source>
        <translation>A demandé les constatations qui décident du cas</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Used the findings that were given</source>
        <translation>A utilisé les constatations données</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Invented no finding</source>
        <translation>N’a inventé aucune constatation</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Humanistic qualities, professionalism</source>
        <translation>Qualités humaines, professionnalisme</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Wrote respectfully of the patient</source>
        <translation>A écrit avec respect sur le patient</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Said what is uncertain</source>
        <translation>A dit ce qui est incertain</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Clinical judgement</source>
        <translation>Jugement clinique</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Named the red flags of this complaint</source>
        <translation>A cité les signes d’alerte de ce trouble</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Gave several diagnoses, the likeliest first</source>
        <translation>A donné plusieurs diagnostics, le plus probable d’abord</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Named the diagnosis that must not be missed</source>
        <translation>A cité le diagnostic à ne pas manquer</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Proposed tests that would change what is done</source>
        <translation>A proposé des examens qui changeraient la conduite</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Gave no dose without a basis for it</source>
        <translation>N’a donné aucune dose sans fondement</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Proposed nothing that would harm this patient</source>
        <translation>N’a rien proposé qui nuirait à ce patient</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Counselling</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Used plain words, or explained its terms</source>
        <translation>A employé des mots simples ou expliqué ses termes</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Said when the patient is to be seen again</source>
        <translation>A dit quand revoir le patient</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Gave the reasons for what it advised</source>
        <translation>A motivé ses conseils</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Organisation, efficiency</source>
        <translation>Organisation, efficacité</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Answered what was asked</source>
        <translation>A répondu à ce qui était demandé</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Was no longer than it had to be</source>
        <translation>N’a pas été plus long que nécessaire</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Overall competence</source>
        <translation>Compétence globale</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>The sheet has no {key}. It has: {keys}.</source>
        <translation>La grille n’a pas de {key}. Elle a&#160;: {keys}.</translation>
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
        <translation>moins de 0,01 token/s</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>{speed:,.0f} tokens/s</source>
        <translation>{speed:,.0f} tokens/s</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>{speed:,.1f} tokens/s</source>
        <translation>{speed:,.1f} tokens/s</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>{speed:,.2f} tokens/s</source>
        <translation>{speed:,.2f} tokens/s</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day} {month} {year}, {time}</translation>
    </message>
    <message>
        <location filename="app/export/audit_lines.py"/>
        <source>The record is whole: {rows:,} rows, none changed, removed or put in.</source>
        <translation>Le journal est intact&#160;: {rows:,} lignes, aucune modifiée, supprimée ni ajoutée.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>so nobody can tell whether this is the newest state of the vault</source>
        <translation>si bien que nul ne peut dire si c’est l’état le plus récent du coffre</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>A vault or a backup that was copied here by hand explains that.</source>
        <translation>Un coffre ou une sauvegarde copiés ici à la main l’expliquent.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>An older copy of it was put in its place, or its log was cut short.</source>
        <translation>Une copie plus ancienne a été mise à sa place, ou son journal a été tronqué.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>The file that notes where the audit ends (audit.head) was changed or belongs to another vault, {unknown}. {copied}</source>
        <translation>Le fichier qui note où finit le journal d’audit (audit.head) a été modifié ou appartient à un autre coffre, {unknown}. {copied}</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>The file that notes where the audit ends (audit.head) is missing, {unknown}. {copied}</source>
        <translation>Le fichier qui note où finit le journal d’audit (audit.head) manque, {unknown}. {copied}</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>The file that notes how many changes were stored (vault.mark) was changed or belongs to another vault, {unknown}. {copied}</source>
        <translation>Le fichier qui note combien de modifications ont été enregistrées (vault.mark) a été modifié ou appartient à un autre coffre, {unknown}. {copied}</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>The file that notes how many changes were stored (vault.mark) is missing, {unknown}. {copied}</source>
        <translation>Le fichier qui note combien de modifications ont été enregistrées (vault.mark) manque, {unknown}. {copied}</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>This vault is older than when it was last open. {older}</source>
        <translation>Ce coffre est plus ancien qu’à sa dernière ouverture. {older}</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>This vault is not the one that was last open: the last rows of its audit are others. Another copy of it was put in its place.</source>
        <translation>Ce coffre n’est pas celui qui a été ouvert en dernier&#160;: les dernières lignes de son journal d’audit sont autres. Une autre copie a été mise à sa place.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>The database (vault.db) is older than its log: an older copy of it was put in its place. What was stored in between may be missing or mixed up.</source>
        <translation>La base de données (vault.db) est plus ancienne que son journal&#160;: une copie plus ancienne a été mise à sa place. Ce qui a été enregistré entre-temps peut manquer ou être mélangé.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>A log of an earlier time (vault.db-wal) lay beside the vault and was not used.</source>
        <translation>Un journal d’une époque antérieure (vault.db-wal) se trouvait à côté du coffre et n’a pas été utilisé.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>A log that does not fit this vault (vault.db-wal) lay beside it and was not used.</source>
        <translation>Un journal qui ne correspond pas à ce coffre (vault.db-wal) se trouvait à côté et n’a pas été utilisé.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>This vault is not as it was left.</source>
        <translation>Ce coffre n’est pas tel qu’il a été laissé.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>It is kept in the folder {kept}, in the data folder.</source>
        <translation>Il est conservé dans le dossier {kept}, dans le dossier de données.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>Found on {day}: {what}</source>
        <translation>Constaté le {day}&#160;: {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/export/continuity_words.py"/>
        <source>Something was wrong {n:,} times before: see the audit.</source>
        <extracomment>For 1: Something was wrong once before: see the audit.</extracomment>
        <translation><numerusform>Une anomalie a déjà été constatée une fois&#160;: voir le journal d’audit.</numerusform><numerusform>Une anomalie a déjà été constatée {n:,} fois&#160;: voir le journal d’audit.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/export/continuity_words.py"/>
        <location filename="app/store/continuity.py"/>
        <source>{n:,} changes</source>
        <extracomment>For 1: {n} change</extracomment>
        <translation><numerusform>{n:,} modification</numerusform><numerusform>{n:,} modifications</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/export/continuity_words.py"/>
        <source>{n:,} rows of the audit</source>
        <extracomment>For 1: {n} row of the audit</extracomment>
        <translation><numerusform>{n:,} ligne du journal d’audit</numerusform><numerusform>{n:,} lignes du journal d’audit</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/export/continuity_words.py"/>
        <source>{what} are missing, from the time between {since} and {until}.</source>
        <extracomment>For 1: {what} is missing, from the time between {since} and {until}.</extracomment>
        <translation><numerusform>{what} manque, de la période entre {since} et {until}.</numerusform><numerusform>{what} manquent, de la période entre {since} et {until}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/export/continuity_words.py"/>
        <source>{what} are missing.</source>
        <extracomment>For 1: {what} is missing.</extracomment>
        <translation><numerusform>{what} manque.</numerusform><numerusform>{what} manquent.</numerusform></translation>
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
        <translation>à classer, envoyer ou imprimer</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>one file for any browser and screen reader</source>
        <translation>un fichier pour tout navigateur et lecteur d’écran</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>to edit and send on</source>
        <translation>à modifier et transmettre</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>for a record that takes nothing else</source>
        <translation>pour un dossier qui n’accepte rien d’autre</translation>
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
        <translation>pour les notes et les éditeurs simples</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>FHIR R4 document</source>
        <translation>Document FHIR R4</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>for a hospital's own systems</source>
        <translation>pour les systèmes d’un hôpital</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>everything, to import it again</source>
        <translation>tout, pour l’importer de nouveau</translation>
    </message>
    <message>
        <location filename="app/export/transcript.py"/>
        <source>The disclaimer that a reply carries ({label}) is missing in this installation, and no reply leaves without it. Reinstall Consilium, then export again.</source>
        <translation>L’avertissement que porte une réponse ({label}) manque dans cette installation, et aucune réponse ne sort sans lui. Réinstallez Consilium, puis exportez de nouveau.</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>it is a folder, not a file</source>
        <translation>c’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>it is a named pipe, not a file</source>
        <translation>c’est un tube nommé, pas un fichier</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>it is a socket, not a file</source>
        <translation>c’est un socket, pas un fichier</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>it is a device, not a file</source>
        <translation>c’est un périphérique, pas un fichier</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>its name cannot be a file's</source>
        <translation>son nom ne peut pas être celui d’un fichier</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>it is too large to be one</source>
        <translation>il est trop grand pour en être un</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>The disk is full: {name} was not saved. Free some space and try again.</source>
        <translation>Le disque est plein&#160;: {name} n’a pas été enregistré. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <location filename="app/services/vault/folder_lock.py"/>
        <location filename="app/store/keys/unlock_throttle.py"/>
        <source>{path} cannot be written ({reason}). Make the folder writable.</source>
        <translation>{path} ne peut pas être écrit ({reason}). Rendez le dossier accessible en écriture.</translation>
    </message>
    <message>
        <location filename="app/no_network.py"/>
        <source>--offline asks the kernel of Linux, on x86-64 or ARM64, and this is {system} on {machine}. Run `consilium selftest` without it.</source>
        <translation>--offline fait appel au noyau de Linux, sur x86-64 ou ARM64, et ceci est {system} sur {machine}. Exécutez `consilium selftest` sans cette option.</translation>
    </message>
    <message>
        <location filename="app/no_network.py"/>
        <source>This system lets no program have a filter of system calls (seccomp), so nothing can be proven here. Run `consilium selftest` without --offline.</source>
        <translation>Ce système ne permet à aucun programme d’avoir un filtre d’appels système (seccomp)&#160;; rien ne peut donc être prouvé ici. Exécutez `consilium selftest` sans --offline.</translation>
    </message>
    <message>
        <location filename="app/paths.py"/>
        <location filename="app/services/vault/folder_lock.py"/>
        <source>The disk of {root} is full. Free some space and start again.</source>
        <translation>Le disque de {root} est plein. Libérez de la place et redémarrez.</translation>
    </message>
    <message>
        <location filename="app/paths.py"/>
        <source>Consilium cannot write to {root} ({reason}). Make the folder writable, or set CONSILIUM_HOME to another one.</source>
        <translation>Consilium ne peut pas écrire dans {root} ({reason}). Rendez le dossier accessible en écriture, ou définissez CONSILIUM_HOME sur un autre.</translation>
    </message>
    <message>
        <location filename="app/paths.py"/>
        <source>CONSILIUM_HOME names no folder ({named}). Give the whole path of one.</source>
        <translation>CONSILIUM_HOME ne désigne pas un dossier ({named}). Indiquez le chemin complet d’un dossier.</translation>
    </message>
    <message>
        <location filename="app/sentences.py"/>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/application.py"/>
        <source>Others on this computer could read {n:,} files or folders in {root}. They are closed now: only you can read them.</source>
        <extracomment>For 1: Others on this computer could read a file or folder in {root}. It is closed now: only you can read it.</extracomment>
        <translation><numerusform>D’autres personnes sur cet ordinateur pouvaient lire un fichier ou un dossier dans {root}. Il est fermé désormais&#160;: vous seul pouvez le lire.</numerusform><numerusform>D’autres personnes sur cet ordinateur pouvaient lire {n:,} fichiers ou dossiers dans {root}. Ils sont fermés désormais&#160;: vous seul pouvez les lire.</numerusform></translation>
    </message>
    <message>
        <location filename="app/services/application.py"/>
        <source>The disk of {root} keeps no access rights: whoever can reach it can copy or delete the files there. The vault is encrypted all the same; a folder on this computer's own disk keeps others out, for example with CONSILIUM_HOME.</source>
        <translation>Le disque de {root} ne gère pas de droits d’accès&#160;: quiconque l’atteint peut y copier ou supprimer les fichiers. Le coffre reste chiffré&#160;; un dossier sur le disque de cet ordinateur tient les autres à l’écart, par exemple avec CONSILIUM_HOME.</translation>
    </message>
    <message>
        <location filename="app/services/application.py"/>
        <source>There is a vault in {root} already. Open it instead.</source>
        <translation>Il y a déjà un coffre dans {root}. Ouvrez-le plutôt.</translation>
    </message>
    <message>
        <location filename="app/services/application.py"/>
        <source>There is no vault yet. Start Consilium once, or run: consilium disclaimer accept</source>
        <translation>Il n’y a pas encore de coffre. Démarrez Consilium une fois, ou exécutez&#160;: consilium disclaimer accept</translation>
    </message>
    <message>
        <location filename="app/services/clinical/marking.py"/>
        <location filename="app/store/clinical/mark_rows.py"/>
        <source>This mark is not in the vault any more.</source>
        <translation>Cette marque n’est plus dans le coffre.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>the process that read it answered something else</source>
        <translation>le processus qui le lisait a répondu autre chose</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>“{name}” was not read: the process for it did not start. Try again.</source>
        <translation>«&#160;{name}&#160;» n’a pas été lu&#160;: le processus prévu n’a pas démarré. Réessayez.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>“{name}” was not read: the process for it could not be started ({reason}). Try again.</source>
        <translation>«&#160;{name}&#160;» n’a pas été lu&#160;: le processus prévu n’a pas pu être démarré ({reason}). Réessayez.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>reading it takes longer than {seconds:.0f} seconds</source>
        <translation>sa lecture dure plus de {seconds:.0f} secondes</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>it ended the process that read it</source>
        <translation>il a arrêté le processus qui le lisait</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>“{name}” is encrypted. Give its password to add it.</source>
        <translation>«&#160;{name}&#160;» est chiffré. Indiquez son mot de passe pour l’ajouter.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>That is not the password of “{name}”. Try again.</source>
        <translation>Ce n’est pas le mot de passe de «&#160;{name}&#160;». Réessayez.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <location filename="app/services/clinical/source_library.py"/>
        <source>“{name}” cannot be read: {reason}. Nothing was added.</source>
        <translation>«&#160;{name}&#160;» ne peut pas être lu&#160;: {reason}. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>“{name}” cannot be read: sources are PDF, DOCX, HTML, Markdown and text files.</source>
        <translation>«&#160;{name}&#160;» ne peut pas être lu&#160;: les sources sont des fichiers PDF, DOCX, HTML, Markdown et texte.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>“{name}” is a source already: “{title}” ({id}).</source>
        <translation>«&#160;{name}&#160;» est déjà une source&#160;: «&#160;{title}&#160;» ({id}).</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>“{name}” has no text that can be read: its pages are pictures, or empty. Nothing was added.</source>
        <translation>«&#160;{name}&#160;» ne contient pas de texte lisible&#160;: ses pages sont des images, ou vides. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>Only pages of a PDF can be shown as pictures.</source>
        <translation>Seules les pages d’un PDF peuvent être affichées en images.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>A source needs a title.</source>
        <translation>Une source a besoin d’un titre.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>A source cannot take its own place.</source>
        <translation>Une source ne peut pas se remplacer elle-même.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>A source that was removed is gone. Add its file again.</source>
        <translation>Une source retirée n’existe plus. Ajoutez de nouveau son fichier.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>“{name}” is larger than {most} MB. Nothing was added; split it.</source>
        <translation>«&#160;{name}&#160;» dépasse {most} MB. Rien n’a été ajouté&#160;; divisez-le.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/consultation_service.py"/>
        <source>Only a message of your own can be edited.</source>
        <translation>Seul un message de vous peut être modifié.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/consultation_service.py"/>
        <source>Only a reply that was cut off can be continued.</source>
        <translation>Seule une réponse interrompue peut être continuée.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/disclaimer_acknowledgement.py"/>
        <source>Read and acknowledge the disclaimer first ({label}): consilium disclaimer accept</source>
        <translation>Lisez d’abord l’avertissement et prenez-en acte ({label})&#160;: consilium disclaimer accept</translation>
    </message>
    <message>
        <location filename="app/services/consultations/history_service.py"/>
        <source>Only what is in the trash can be deleted for good.</source>
        <translation>Seul ce qui est dans la corbeille peut être supprimé définitivement.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/consilium_json.py"/>
        <source>This transcript was written by a newer Consilium. Install the newest version to import it.</source>
        <translation>Cette transcription a été écrite par un Consilium plus récent. Installez la dernière version pour l’importer.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/consilium_json.py"/>
        <source>This transcript was changed since Consilium wrote it, and cannot be read: {error}. Nothing was imported.</source>
        <translation>Cette transcription a été modifiée depuis que Consilium l’a écrite et ne peut pas être lue&#160;: {error}. Rien n’a été importé.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/consilium_json.py"/>
        <source>A reply in this transcript carries a disclaimer that this version does not know. Install the newest version to import it.</source>
        <translation>Une réponse de cette transcription porte un avertissement que cette version ne connaît pas. Installez la dernière version pour l’importer.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/consilium_json.py"/>
        <source>its form is another</source>
        <translation>sa forme est différente</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/file_text.py"/>
        <source>{file} holds too many values. Export it in parts.</source>
        <translation>{file} contient trop de valeurs. Exportez en plusieurs parties.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/file_text.py"/>
        <source>{file} is damaged, or is no JSON. Export it again; nothing was imported.</source>
        <translation>{file} est endommagé, ou n’est pas du JSON. Exportez-le de nouveau&#160;; rien n’a été importé.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/file_text.py"/>
        <source>{file} is larger than {max_bytes} MB. Export it in parts.</source>
        <translation>{file} dépasse {max_bytes} MB. Exportez en plusieurs parties.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/file_text.py"/>
        <source>{file} is no file that can be imported ({reason}). Choose the file that was exported.</source>
        <translation>{file} n’est pas un fichier importable ({reason}). Choisissez le fichier qui a été exporté.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/file_text.py"/>
        <source>{path} cannot be read ({reason}). Check its name and its rights.</source>
        <translation>{path} ne peut pas être lu ({reason}). Vérifiez son nom et ses droits.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{file} is no transcript that can be imported: Consilium reads its own JSON, the chats that Open WebUI exports, and the messages.jsonl of a thread of Jan.</source>
        <translation>{file} n’est pas une transcription importable&#160;: Consilium lit son propre JSON, les conversations exportées par Open WebUI et le messages.jsonl d’un fil de Jan.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{file} holds more than {most:,} messages. Export it in parts.</source>
        <translation>{file} contient plus de {most:,} messages. Exportez en plusieurs parties.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>No chat in {file} could be read: {reason}. Export it again; nothing was imported.</source>
        <translation>Aucune conversation de {file} n’a pu être lue&#160;: {reason}. Exportez-le de nouveau&#160;; rien n’a été importé.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>it is in this file twice</source>
        <translation>elle figure deux fois dans ce fichier</translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{n:,} chats hold no message and were left out.</source>
        <extracomment>For 1: 1 chat holds no message and was left out.</extracomment>
        <translation><numerusform>1 conversation ne contient aucun message et a été omise.</numerusform><numerusform>{n:,} conversations ne contiennent aucun message et ont été omises.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{n:,} replies have no text in the file: they are marked as not complete.</source>
        <extracomment>For 1: 1 reply has no text in the file: it is marked as not complete.</extracomment>
        <translation><numerusform>1 réponse n’a pas de texte dans le fichier&#160;: elle est marquée comme incomplète.</numerusform><numerusform>{n:,} réponses n’ont pas de texte dans le fichier&#160;: elles sont marquées comme incomplètes.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>What the model thought before {n:,} replies was left out.</source>
        <extracomment>For 1: What the model thought before 1 reply was left out.</extracomment>
        <translation><numerusform>Ce que le modèle a pensé avant 1 réponse a été omis.</numerusform><numerusform>Ce que le modèle a pensé avant {n:,} réponses a été omis.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{n:,} pictures or files were left out: only text is imported.</source>
        <extracomment>For 1: 1 picture or file was left out: only text is imported.</extracomment>
        <translation><numerusform>1 image ou fichier a été omis&#160;: seul le texte est importé.</numerusform><numerusform>{n:,} images ou fichiers ont été omis&#160;: seul le texte est importé.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{n:,} parts of messages are of kinds that are not known here, and were left out.</source>
        <extracomment>For 1: 1 part of a message is of a kind that is not known here, and was left out.</extracomment>
        <translation><numerusform>1 partie d’un message est d’un genre inconnu ici et a été omise.</numerusform><numerusform>{n:,} parties de messages sont de genres inconnus ici et ont été omises.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{n:,} tags were shortened or left out.</source>
        <extracomment>For 1: 1 tag was shortened or left out.</extracomment>
        <translation><numerusform>1 étiquette a été raccourcie ou omise.</numerusform><numerusform>{n:,} étiquettes ont été raccourcies ou omises.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{n:,} lines of the file are damaged, or are no messages, and were left out.</source>
        <extracomment>For 1: 1 line of the file is damaged, or is no message, and was left out.</extracomment>
        <translation><numerusform>1 ligne du fichier est endommagée, ou n’est pas un message, et a été omise.</numerusform><numerusform>{n:,} lignes du fichier sont endommagées, ou ne sont pas des messages, et ont été omises.</numerusform></translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/open_webui.py"/>
        <source>it is not as Open WebUI writes chats</source>
        <translation>elle n’est pas telle qu’Open WebUI écrit les conversations</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/open_webui.py"/>
        <source>its messages are missing</source>
        <translation>ses messages manquent</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/open_webui.py"/>
        <source>The other program showed an error here.</source>
        <translation>L’autre programme a affiché ici une erreur.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>The consultation {id} in this file is not whole: {why}. Nothing was imported.</source>
        <translation>La consultation {id} de ce fichier n’est pas complète&#160;: {why}. Rien n’a été importé.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>A consultation in this file is not whole: {why}. Nothing was imported.</source>
        <translation>Une consultation de ce fichier n’est pas complète&#160;: {why}. Rien n’a été importé.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>its messages' ids are missing or occur twice</source>
        <translation>les identifiants de ses messages manquent ou sont en double</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>a message is not finished, or belongs elsewhere</source>
        <translation>un message n’est pas terminé ou n’est pas à sa place</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>a message that others answer to is missing</source>
        <translation>un message auquel d’autres répondent manque</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>a message has more than {most:,} characters</source>
        <translation>un message dépasse {most:,} caractères</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>a reply has no disclaimer</source>
        <translation>une réponse n’a pas d’avertissement</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>a date in it is none</source>
        <translation>une date n’y est pas valable</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>its messages answer to each other in a circle</source>
        <translation>ses messages se répondent en boucle</translation>
    </message>
    <message>
        <location filename="app/services/consultations/reply_generation.py"/>
        <location filename="app/ui/consultation/conversation_controller.py"/>
        <source>A reply is being written. Wait for it, or stop it first.</source>
        <translation>Une réponse est en cours d’écriture. Attendez-la, ou arrêtez-la d’abord.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_client.py"/>
        <source>The engine was shut down. Start Consilium again.</source>
        <translation>Le moteur a été arrêté. Redémarrez Consilium.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_client.py"/>
        <source>A reply is being written. Wait for its end, or stop it.</source>
        <translation>Une réponse est en cours d’écriture. Attendez sa fin, ou arrêtez-la.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_client.py"/>
        <source>No model is loaded. Choose one first.</source>
        <translation>Aucun modèle n’est chargé. Choisissez-en un d’abord.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine could not be started ({start_error}). Install Consilium again.</source>
        <translation>Le moteur n’a pas pu être démarré ({start_error}). Réinstallez Consilium.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine was ended because the memory was full; what was written is kept. Close other programs or choose a smaller model, then send again.</source>
        <translation>Le moteur a été arrêté car la mémoire était pleine&#160;; ce qui était écrit est conservé. Fermez d’autres programmes ou choisissez un modèle plus petit, puis renvoyez.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine wrote something that cannot be understood and was ended; what was written is kept. It starts again with the next answer.</source>
        <translation>Le moteur a écrit quelque chose d’incompréhensible et a été arrêté&#160;; ce qui était écrit est conservé. Il redémarre à la prochaine réponse.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine ended because an allocation of memory failed; what was written is kept. Close other programs or choose a smaller model or context, then send again.</source>
        <translation>Le moteur s’est arrêté car une allocation de mémoire a échoué&#160;; ce qui était écrit est conservé. Fermez d’autres programmes ou choisissez un modèle ou un contexte plus petit, puis renvoyez.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine ended while it loaded {loading} ({how}): the file may be damaged, or too large for this computer. Choose another model, or try again.</source>
        <translation>Le moteur s’est arrêté en chargeant {loading} ({how})&#160;: le fichier est peut-être endommagé, ou trop grand pour cet ordinateur. Choisissez un autre modèle, ou réessayez.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine ended unexpectedly ({how}); what was written is kept. It starts again with the next answer.</source>
        <translation>Le moteur s’est arrêté de façon inattendue ({how})&#160;; ce qui était écrit est conservé. Il redémarre à la prochaine réponse.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <location filename="app/services/models/model_loader.py"/>
        <location filename="app/services/models/planned_load.py"/>
        <source>Loading the model was stopped.</source>
        <translation>Le chargement du modèle a été arrêté.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine is of another version of Consilium. Install Consilium again.</source>
        <translation>Le moteur est d’une autre version de Consilium. Réinstallez Consilium.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine gave no sign for {seconds:,.0f} seconds and was ended; what was written is kept. It starts again with the next answer.</source>
        <translation>Le moteur n’a donné aucun signe pendant {seconds:,.0f} secondes et a été arrêté&#160;; ce qui était écrit est conservé. Il redémarre à la prochaine réponse.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The state did not reach the disk in time.</source>
        <translation>L’état n’a pas été écrit à temps sur le disque.</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>The prompt was not made: it was stopped.</source>
        <translation>Le prompt n’a pas été créé&#160;: il a été arrêté.</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>Choose another prompt format for it.</source>
        <translation>Choisissez un autre format de prompt pour ce modèle.</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>The chat template of this model takes {megabytes:,.0f} MB, and at most {most:,.0f} MB can be used. {other}</source>
        <translation>Le gabarit de conversation de ce modèle prend {megabytes:,.0f} MB, et {most:,.0f} MB au plus sont utilisables. {other}</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>This model carries no chat template. {other}</source>
        <translation>Ce modèle ne contient pas de gabarit de conversation. {other}</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>it holds half a character, a lone surrogate</source>
        <translation>il contient une moitié de caractère, un surrogate isolé</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>it takes longer than {seconds:.0f} seconds</source>
        <translation>il prend plus de {seconds:.0f} secondes</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>it ended the process that it ran in</source>
        <translation>il a arrêté le processus dans lequel il tournait</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>The process for the chat template could not be started ({reason}). Try again, or choose another prompt format.</source>
        <translation>Le processus du gabarit de conversation n’a pas pu être démarré ({reason}). Réessayez, ou choisissez un autre format de prompt.</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>The process for the chat template did not start. Try again, or choose another prompt format.</source>
        <translation>Le processus du gabarit de conversation n’a pas démarré. Réessayez, ou choisissez un autre format de prompt.</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>The chat template of this model cannot be used: {reason}</source>
        <translation>Le gabarit de conversation de ce modèle ne peut pas être utilisé&#160;: {reason}</translation>
    </message>
    <message>
        <location filename="app/services/evaluation/exam_service.py"/>
        <source>{path} cannot be read ({reason}).</source>
        <translation>{path} ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <location filename="app/services/evaluation/exam_service.py"/>
        <source>The evaluation was stopped.</source>
        <translation>L’évaluation a été arrêtée.</translation>
    </message>
    <message>
        <location filename="app/services/evaluation/exam_service.py"/>
        <source>The engine ended. Start the evaluation again: it goes on.</source>
        <translation>Le moteur s’est arrêté. Relancez l’évaluation : elle reprendra.</translation>
    </message>
    <message>
        <location filename="app/services/models/clinic_servers.py"/>
        <source>no certificate in PEM</source>
        <translation>pas de certificat en PEM</translation>
    </message>
    <message>
        <location filename="app/services/models/clinic_servers.py"/>
        <source>The CA file {path} cannot be read ({reason}).</source>
        <translation>Le fichier CA {path} ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <location filename="app/services/models/clinic_servers.py"/>
        <source>The CA file {path} holds no certificate in PEM.</source>
        <translation>Le fichier CA {path} ne contient pas de certificat en PEM.</translation>
    </message>
    <message>
        <location filename="app/services/models/clinic_servers.py"/>
        <source>There is no clinic server “{name}”.</source>
        <translation>Il n’y a pas de serveur de la clinique « {name} ».</translation>
    </message>
    <message>
        <location filename="app/services/models/clinic_servers.py"/>
        <source>This server and model are set up already, under another name.</source>
        <translation>Ce serveur et ce modèle sont déjà configurés, sous un autre nom.</translation>
    </message>
    <message>
        <location filename="app/services/models/clinic_servers.py"/>
        <source>The clinic server {name} was removed. Choose another model.</source>
        <translation>Le serveur de la clinique {name} a été retiré. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_costs.py"/>
        <source>The disk of {folder} is full. Make room, or choose another folder.</source>
        <translation>Le disque de {folder} est plein. Libérez de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_costs.py"/>
        <source>The converter ended without a word: try it again.</source>
        <translation>Le convertisseur s’est arrêté sans un mot&#160;: réessayez.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_service.py"/>
        <source>The converter ended before it was done, as when the computer's memory runs short. What it has made is kept: go on from there.</source>
        <translation>Le convertisseur s’est arrêté avant d’avoir fini, comme quand la mémoire de l’ordinateur manque. Ce qu’il a produit est conservé&#160;: reprenez à partir de là.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_service.py"/>
        <source>The conversion of {now} is not done yet. Go on with it, or give it up, before you begin another.</source>
        <translation>La conversion de {now} n’est pas terminée. Reprenez-la, ou abandonnez-la, avant d’en commencer une autre.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_service.py"/>
        <source>There is no conversion that could go on.</source>
        <translation>Il n’y a pas de conversion à reprendre.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_service.py"/>
        <source>The converter cannot be started ({reason}). Check the folder {folder}, and try again.</source>
        <translation>Le convertisseur ne peut pas être démarré ({reason}). Vérifiez le dossier {folder}, puis réessayez.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_service.py"/>
        <source>The download of {name} was cut off: check the connection and the disk's room, then go on. What is complete is not fetched twice.</source>
        <translation>Le téléchargement de {name} a été interrompu&#160;: vérifiez la connexion et la place sur le disque, puis reprenez. Ce qui est complet n’est pas téléchargé deux fois.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_source.py"/>
        <source>{shown} is no folder. Choose the checkpoint's folder, the one that holds its config.json.</source>
        <translation>{shown} n’est pas un dossier. Choisissez le dossier du checkpoint, celui qui contient son config.json.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_source.py"/>
        <source>“{shown}” is no folder here, and no name of a model on the Hugging Face hub: such a name is written like {model}.</source>
        <translation>«&#160;{shown}&#160;» n’est ni un dossier ici, ni le nom d’un modèle sur le hub Hugging Face&#160;: un tel nom s’écrit comme {model}.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_source.py"/>
        <source>{source} would be downloaded. Nothing is, before you agree to that by its name.</source>
        <translation>{source} serait téléchargé. Rien ne l’est avant votre accord donné en le nommant.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_source.py"/>
        <source>The folder {folder} cannot be used ({reason}). Choose another one.</source>
        <translation>Le dossier {folder} ne peut pas être utilisé ({reason}). Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/converter_process.py"/>
        <source>The converter cannot be started ({reason}). Install Consilium again.</source>
        <translation>Le convertisseur ne peut pas être démarré ({reason}). Réinstallez Consilium.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/converter_process.py"/>
        <source>A conversion is under way already. Wait for its end, or pause it.</source>
        <translation>Une conversion est déjà en cours. Attendez sa fin, ou mettez-la en pause.</translation>
    </message>
    <message>
        <location filename="app/services/models/fidelity/fidelity_measurement.py"/>
        <source>{name} is of running text, not of answers: compare with a GGUF of more bits, or with `consilium-convert fidelity`.</source>
        <translation>{name} porte sur du texte suivi, non sur des réponses : comparez avec un GGUF de plus de bits, ou avec `consilium-convert fidelity`.</translation>
    </message>
    <message>
        <location filename="app/services/models/fidelity/fidelity_measurement.py"/>
        <source>The converter ended without a result. Install Consilium again if it goes on so.</source>
        <translation>Le convertisseur s’est terminé sans résultat. Réinstallez Consilium si cela persiste.</translation>
    </message>
    <message>
        <location filename="app/services/models/fidelity/fidelity_prompts.py"/>
        <source>{name} can't be read: each line must be a JSON object with task, question and answer.</source>
        <translation>{name} ne peut pas être lu : chaque ligne doit être un objet JSON avec task, question et answer.</translation>
    </message>
    <message>
        <location filename="app/services/models/file_examination.py"/>
        <source>{file} changed while it was read. Wait until it is complete.</source>
        <translation>{file} a changé pendant sa lecture. Attendez qu’il soit complet.</translation>
    </message>
    <message>
        <location filename="app/services/models/file_examination.py"/>
        <source>{path} is gone. Put the file back, or add it where it is now.</source>
        <translation>{path} n’existe plus. Remettez le fichier en place, ou ajoutez-le là où il se trouve maintenant.</translation>
    </message>
    <message>
        <location filename="app/services/models/file_examination.py"/>
        <source>{path} changed since it was added. Add it again.</source>
        <translation>{path} a changé depuis son ajout. Ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="app/services/models/file_examination.py"/>
        <source>{name} holds invalid numbers (NaN) in {tensor}: it is damaged or was quantized badly. Download or convert it again.</source>
        <translation>{name} contient des nombres invalides (NaN) dans {tensor}&#160;: il est endommagé ou a été mal quantifié. Téléchargez-le ou convertissez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="app/services/models/file_examination.py"/>
        <source>{name} holds zeros in place of its weights: it is incomplete. Wait until it is all there, or copy or download it again.</source>
        <translation>{name} contient des zéros à la place de ses poids&#160;: il est incomplet. Attendez qu’il soit entier, ou copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="app/services/models/format_selection.py"/>
        <source>{name} does not say which prompt format it was tuned in. Consilium guesses {label}, {reason}; another format may give better answers.</source>
        <translation>{name} n’indique pas à quel format de prompt il a été ajusté. Consilium suppose {label}, {reason}&#160;; un autre format donnera peut-être de meilleures réponses.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/architectures.py"/>
        <source>the image part of a model</source>
        <translation>la partie image d’un modèle</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/architectures.py"/>
        <source>an encoder-decoder model</source>
        <translation>un modèle encodeur-décodeur</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/architectures.py"/>
        <source>a speech model</source>
        <translation>un modèle de parole</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/architectures.py"/>
        <source>a helper for another model</source>
        <translation>un auxiliaire pour un autre modèle</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/architectures.py"/>
        <source>a diffusion model</source>
        <translation>un modèle de diffusion</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/architectures.py"/>
        <source>an embedding model</source>
        <translation>un modèle d’embedding</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>an impossible length</source>
        <translation>une longueur impossible</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>a name that is no text</source>
        <translation>un nom qui n’est pas du texte</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>an impossible count</source>
        <translation>un nombre impossible</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>{name} is damaged ({what} in its header). Copy or download it again.</source>
        <translation>{name} est endommagé ({what} dans son en-tête). Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>{name} is truncated or damaged: it ends within its header. Copy or download it again.</source>
        <translation>{name} est tronqué ou endommagé&#160;: il se termine dans son en-tête. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>more than 128 MiB</source>
        <translation>plus de 128 MiB</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>an end that came while it was read</source>
        <translation>une fin survenue pendant la lecture</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>There is no file {shown}.</source>
        <translation>Il n’y a pas de fichier {shown}.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{shown} cannot be read: {reason}. Choose a GGUF file.</source>
        <translation>{shown} ne peut pas être lu&#160;: {reason}. Choisissez un fichier GGUF.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{shown} cannot be read ({reason}). Choose a GGUF file that you may read.</source>
        <translation>{shown} ne peut pas être lu ({reason}). Choisissez un fichier GGUF que vous avez le droit de lire.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>impossible counts</source>
        <translation>des nombres impossibles</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>an impossible alignment</source>
        <translation>un alignement impossible</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{name} is truncated: it has {size:,} bytes of at least {needed:,}. Copy or download it again.</source>
        <translation>{name} est tronqué&#160;: il compte {size:,} octets sur au moins {needed:,}. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>is not a GGUF file</source>
        <translation>n’est pas un fichier GGUF</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>is in a format of before GGUF, which llama.cpp no longer reads</source>
        <translation>est dans un format antérieur à GGUF, que llama.cpp ne lit plus</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{name} {what}. Choose a .gguf file, or make one of a checkpoint with consilium-convert.</source>
        <translation>{name} {what}. Choisissez un fichier .gguf, ou créez-en un à partir d’un checkpoint avec consilium-convert.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{name} is a big-endian GGUF: get the little-endian one.</source>
        <translation>{name} est un GGUF gros-boutiste (big-endian)&#160;: procurez-vous le petit-boutiste (little-endian).</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{name} is a GGUF of version {version}, and only 2 and 3 can be read: get a current version of the model.</source>
        <translation>{name} est un GGUF de version {version}, et seules les versions 2 et 3 peuvent être lues&#160;: procurez-vous une version actuelle du modèle.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>an impossible tensor</source>
        <translation>un tenseur impossible</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{name} uses the tensor type {number}, which this llama.cpp does not have. Get the model in another quantization.</source>
        <translation>{name} utilise le type de tenseur {number}, que ce llama.cpp n’a pas. Procurez-vous le modèle dans une autre quantification.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>a key without a name</source>
        <translation>une clé sans nom</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>a key twice</source>
        <translation>une clé en double</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>a value of an unknown type</source>
        <translation>une valeur d’un type inconnu</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>an array of an unknown type</source>
        <translation>un tableau d’un type inconnu</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_shape.py"/>
        <source>Layers with a sliding window keep less in the cache than this.</source>
        <translation>Les couches à fenêtre glissante gardent moins en cache que cela.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_shape.py"/>
        <source>Its compressed attention may keep less in the cache than this.</source>
        <translation>Son attention compressée garde peut-être moins en cache que cela.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_shape.py"/>
        <source>The state of its recurrent layers is not counted.</source>
        <translation>L’état de ses couches récurrentes n’est pas compté.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_shape.py"/>
        <source>{file} does not say how its layers are built, so no plan can be made. Get a complete file.</source>
        <translation>{file} n’indique pas comment ses couches sont construites&#160;; aucun plan n’est donc possible. Procurez-vous un fichier complet.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_shape.py"/>
        <source>The header names no attention heads: the cache is not counted.</source>
        <translation>L’en-tête n’indique pas de têtes d’attention&#160;: le cache n’est pas compté.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>Get another file, or convert the checkpoint again.</source>
        <translation>Prenez un autre fichier, ou convertissez de nouveau le checkpoint.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>stores {key} as {kind}, which llama.cpp does not read: it must be {wanted}. {again}</source>
        <translation>enregistre {key} comme {kind}, ce que llama.cpp ne lit pas&#160;: il faut {wanted}. {again}</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>does not say how long its context is, so llama.cpp cannot run it. Get another file.</source>
        <translation>n’indique pas la longueur de son contexte, llama.cpp ne peut donc pas l’exécuter. Prenez un autre fichier.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>is damaged ({own}{name} is {value:,}). Copy or download it again.</source>
        <translation>est endommagé ({own}{name} vaut {value:,}). Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>is damaged (of {experts:,} experts it uses {used:,}). Copy or download it again.</source>
        <translation>est endommagé (sur {experts:,} experts, il en utilise {used:,}). Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>is damaged ({key} is {number}). Copy or download it again.</source>
        <translation>est endommagé ({key} vaut {number}). Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>has {tokens:,} tokens in its vocabulary but weights for {rows:,}, so it cannot be loaded. {again}</source>
        <translation>a {tokens:,} tokens dans son vocabulaire mais des poids pour {rows:,}, il ne peut donc pas être chargé. {again}</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>has weights of the type {type}, which is for none. {again}</source>
        <translation>a des poids du type {type}, qui n’est prévu pour aucun. {again}</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>is damaged (its tensors overlap or leave gaps). Copy or download it again.</source>
        <translation>est endommagé (ses tenseurs se chevauchent ou laissent des trous). Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>Choose another file of this model, or another model.</source>
        <translation>Choisissez un autre fichier de ce modèle, ou un autre modèle.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>This file does not say how its model splits text into tokens (no pre-tokenizer), so the model may read words and numbers differently from the way it was trained, and its answers can be worse. Get a newer file of the same model.</source>
        <translation>Ce fichier n’indique pas comment son modèle découpe le texte en tokens (pas de pré-tokenizer)&#160;; le modèle lit donc peut-être les mots et les nombres autrement qu’à l’entraînement, et ses réponses peuvent être moins bonnes. Prenez un fichier plus récent du même modèle.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>This file does not say which token ends an answer of its model, so answers may break off or run on. Get a newer file of the same model.</source>
        <translation>Ce fichier n’indique pas quel token termine une réponse de son modèle&#160;; les réponses peuvent donc s’interrompre ou se prolonger. Prenez un fichier plus récent du même modèle.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>has the vocabulary of an embedding model (BERT). Choose a text model.</source>
        <translation>a le vocabulaire d’un modèle d’embedding (BERT). Choisissez un modèle de texte.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>does not say how its tokens are made (tokenizer.ggml.model). Get a complete file.</source>
        <translation>n’indique pas comment ses tokens sont formés (tokenizer.ggml.model). Prenez un fichier complet.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>needs the tokenizer “{model}”, which this llama.cpp does not know. {newer}</source>
        <translation>a besoin du tokenizer «&#160;{model}&#160;», que ce llama.cpp ne connaît pas. {newer}</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>is damaged (its vocabulary has {tokens:,} tokens and {count:,} of their {key}). Copy or download it again.</source>
        <translation>est endommagé (son vocabulaire a {tokens:,} tokens et {count:,} entrées dans {key}). Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>lacks a part of its vocabulary (tokenizer.ggml.scores). Get a complete file.</source>
        <translation>n’a pas une partie de son vocabulaire (tokenizer.ggml.scores). Prenez un fichier complet.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>needs the pre-tokenizer “{pre}”, which this llama.cpp does not know. {newer}</source>
        <translation>a besoin du pré-tokenizer «&#160;{pre}&#160;», que ce llama.cpp ne connaît pas. {newer}</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>lacks a part of its vocabulary (tokenizer.ggml.merges). Get a complete file.</source>
        <translation>n’a pas une partie de son vocabulaire (tokenizer.ggml.merges). Prenez un fichier complet.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is an importance matrix: it helps to quantize a model, and holds none. Choose the model itself.</source>
        <translation>est une matrice d’importance&#160;: elle aide à quantifier un modèle, et n’en contient pas. Choisissez le modèle lui-même.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is a control vector: it changes how another model writes, and holds none. Choose the model itself.</source>
        <translation>est un vecteur de contrôle&#160;: il change la façon d’écrire d’un autre modèle, et n’en contient pas. Choisissez le modèle lui-même.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>Merge it into that model with llama-export-lora, and choose the result.</source>
        <translation>Fusionnez-le avec ce modèle par llama-export-lora, et choisissez le résultat.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is an adapter (LoRA), a change to another model ({base}).</source>
        <translation>est un adaptateur (LoRA), une modification d’un autre modèle ({base}).</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is an adapter (LoRA), a change to another model.</source>
        <translation>est un adaptateur (LoRA), une modification d’un autre modèle.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is {kind}, which writes no answers. Choose the text model beside it.</source>
        <translation>est {kind}, qui n’écrit pas de réponses. Choisissez le modèle de texte qui l’accompagne.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is a Mixtral file of before 2024, with a tensor for each expert, which llama.cpp no longer loads. Get a newer file, or convert the checkpoint with consilium-convert.</source>
        <translation>est un fichier Mixtral d’avant 2024, avec un tenseur par expert, que llama.cpp ne charge plus. Prenez un fichier plus récent, ou convertissez le checkpoint avec consilium-convert.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is one part of a model in {parts} files. Join them with llama-gguf-split --merge and use the result.</source>
        <translation>est une partie d’un modèle en {parts} fichiers. Réunissez-les avec llama-gguf-split --merge et utilisez le résultat.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>does not say its architecture, so llama.cpp cannot run it. Get another file.</source>
        <translation>n’indique pas son architecture, llama.cpp ne peut donc pas l’exécuter. Prenez un autre fichier.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is {kind} (architecture “{architecture}”), which writes no answers. Choose a text model.</source>
        <translation>est {kind} (architecture «&#160;{architecture}&#160;»), qui n’écrit pas de réponses. Choisissez un modèle de texte.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>has the architecture “{architecture}”, which this llama.cpp does not know. Choose another model.</source>
        <translation>a l’architecture «&#160;{architecture}&#160;», que ce llama.cpp ne connaît pas. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>holds a vocabulary without weights. Choose the model itself.</source>
        <translation>contient un vocabulaire sans poids. Choisissez le modèle lui-même.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>holds no vocabulary, so it can read no question. Get a complete file.</source>
        <translation>ne contient pas de vocabulaire et ne peut donc lire aucune question. Prenez un fichier complet.</translation>
    </message>
    <message>
        <location filename="app/services/models/library_file.py"/>
        <source>A clinic's server at {server}: what you send leaves this computer.</source>
        <translation>Un serveur de la clinique à {server} : ce que vous envoyez quitte cet ordinateur.</translation>
    </message>
    <message>
        <location filename="app/services/models/library_file.py"/>
        <source>The data folder {root} does not exist.</source>
        <translation>Le dossier de données {root} n’existe pas.</translation>
    </message>
    <message>
        <location filename="app/services/models/library_file.py"/>
        <source>{path} cannot be changed. Close other programs that use it and make the folder writable.</source>
        <translation>{path} ne peut pas être modifié. Fermez les autres programmes qui l’utilisent et rendez le dossier accessible en écriture.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>That model is not in the library.</source>
        <translation>Ce modèle n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>{name} came with the installation: it stays.</source>
        <translation>{name} est fourni avec l’installation&#160;: il reste.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>{path} is not in Consilium's own folder, so it is not deleted here. Remove the model from the list, and delete the file yourself.</source>
        <translation>{path} n’est pas dans le dossier propre à Consilium et n’est donc pas supprimé ici. Retirez le modèle de la liste, et supprimez le fichier vous-même.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>{path} cannot be deleted ({reason}). Close what uses it and try again.</source>
        <translation>{path} ne peut pas être supprimé ({reason}). Fermez ce qui l’utilise et réessayez.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>The demonstration answers only in the words it was trained on: it takes no system prompt.</source>
        <translation>Le modèle de démonstration ne répond qu’avec les mots sur lesquels il a été entraîné&#160;: il n’accepte pas de prompt système.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>There is no model yet. Make the demonstration model with `make demo`, or add a GGUF file: in the window's list of models, or with `consilium models add FILE`.</source>
        <translation>Il n’y a pas encore de modèle. Créez le modèle de démonstration avec `make demo`, ou ajoutez un fichier GGUF&#160;: dans la liste des modèles de la fenêtre, ou avec `consilium models add FILE`.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>The model that was chosen is no longer in the library. Choose another one.</source>
        <translation>Le modèle choisi n’est plus dans la bibliothèque. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_loader.py"/>
        <source>The engine ended while the model was loaded. It starts again with the next answer.</source>
        <translation>Le moteur s’est arrêté pendant le chargement du modèle. Il redémarre à la prochaine réponse.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_overview.py"/>
        <source>It runs on the clinic's server, and takes nothing here.</source>
        <translation>Il tourne sur le serveur de la clinique et n’occupe rien ici.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_overview.py"/>
        <source>Whether it fits here is not known: {error}</source>
        <translation>On ne sait pas s’il convient ici&#160;: {error}</translation>
    </message>
    <message>
        <location filename="app/services/models/model_overview.py"/>
        <source>{type} (about {size}) would fit this computer too, and is closer to the original.</source>
        <translation>{type} (environ {size}) tiendrait aussi sur cet ordinateur, et est plus proche de l’original.</translation>
    </message>
    <message>
        <location filename="app/services/models/offload_preview.py"/>
        <source>Loaded now: {used} by llama.cpp's own count, where {foreseen} were foreseen.</source>
        <translation>Chargé maintenant&#160;: {used} selon le compte de llama.cpp, {foreseen} étaient prévus.</translation>
    </message>
    <message>
        <location filename="app/services/models/planned_load.py"/>
        <source>Answered by the clinic's server at {server}: what is asked leaves this computer.</source>
        <translation>Le serveur de la clinique à {server} répond : ce qui est demandé quitte cet ordinateur.</translation>
    </message>
    <message>
        <location filename="app/services/models/planned_load.py"/>
        <source>The engine ended before, so {steps}.</source>
        <translation>Le moteur s’était arrêté avant&#160;; par conséquent, {steps}.</translation>
    </message>
    <message>
        <location filename="app/services/models/planned_load.py"/>
        <source>There was no room for more, so {steps}.</source>
        <translation>Il n’y avait pas de place pour davantage&#160;; par conséquent, {steps}.</translation>
    </message>
    <message>
        <location filename="app/services/models/planned_load.py"/>
        <source>{plan} It can run all the same, slowly: choose “Processor only” in the settings. {speed}</source>
        <translation>{plan} Il peut fonctionner malgré tout, lentement : choisissez « Processeur seul » dans les réglages. {speed}</translation>
    </message>
    <message>
        <location filename="app/services/models/planned_load.py"/>
        <source>The clinic's server has a context of {has:,} tokens, less than the {wanted:,} that are set here.</source>
        <translation>Le serveur de la clinique a un contexte de {has:,} tokens, moins que les {wanted:,} réglés ici.</translation>
    </message>
    <message>
        <location filename="app/services/models/this_machine.py"/>
        <source>This system does not tell how much memory it has: give it with --memory.</source>
        <translation>Ce système n’indique pas combien de mémoire il a&#160;: donnez-la avec --memory.</translation>
    </message>
    <message>
        <location filename="app/services/notes/note_drafting.py"/>
        <source>There is nothing in this consultation yet that a note could be written from.</source>
        <translation>Il n’y a encore rien dans cette consultation dont un document pourrait être tiré.</translation>
    </message>
    <message>
        <location filename="app/services/notes/note_export.py"/>
        <location filename="app/services/notes/note_service.py"/>
        <source>This note is still being drafted. Wait for its end, or stop it.</source>
        <translation>Ce document est encore en cours de rédaction. Attendez la fin, ou arrêtez-la.</translation>
    </message>
    <message>
        <location filename="app/services/notes/note_service.py"/>
        <source>I have read this note to its end, corrected it where it was wrong, and answer for it.</source>
        <translation>J’ai lu ce document jusqu’à la fin, je l’ai corrigé là où il était faux, et j’en réponds.</translation>
    </message>
    <message>
        <location filename="app/services/notes/note_service.py"/>
        <location filename="app/ui/notes/page_words.py"/>
        <source>Read the note to its end first, then sign it.</source>
        <translation>Lisez d’abord le document jusqu’à la fin, puis signez-le.</translation>
    </message>
    <message>
        <location filename="app/services/notes/note_service.py"/>
        <source>This note is empty.</source>
        <translation>Ce document est vide.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/notes/note_service.py"/>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>{n:,} marks are not decided yet: confirm them, or change the text.</source>
        <extracomment>For 1: {n} mark is not decided yet: confirm it, or change the text.</extracomment>
        <translation><numerusform>{n} marque n’est pas encore tranchée&#160;: confirmez-la, ou changez le texte.</numerusform><numerusform>{n:,} marques ne sont pas encore tranchées&#160;: confirmez-les, ou changez le texte.</numerusform></translation>
    </message>
    <message>
        <location filename="app/services/notes/note_service.py"/>
        <location filename="app/store/notes/note_rows.py"/>
        <source>Only a signed note takes an addendum: edit this one instead.</source>
        <translation>Seul un document signé reçoit un complément&#160;: modifiez plutôt celui-ci.</translation>
    </message>
    <message>
        <location filename="app/services/notes/signed_notes.py"/>
        <source>The signed note {note} is gone (row {row}).</source>
        <translation>Le document signé {note} a disparu (ligne {row}).</translation>
    </message>
    <message>
        <location filename="app/services/notes/signed_notes.py"/>
        <source>The signed note {note} stands in another consultation than it was signed in (row {row}).</source>
        <translation>Le document signé {note} se trouve dans une autre consultation que celle où il a été signé (ligne {row}).</translation>
    </message>
    <message>
        <location filename="app/services/notes/signed_notes.py"/>
        <source>The signed note {note} is not what was signed (row {row}): its text was changed.</source>
        <translation>Le document signé {note} n’est pas ce qui a été signé (ligne {row})&#160;: son texte a été changé.</translation>
    </message>
    <message>
        <location filename="app/services/notes/signed_notes.py"/>
        <source>Who signed the note {note}, when, or of what is not as it was recorded (row {row}).</source>
        <translation>Qui a signé le document {note}, quand ou de quoi, n’est pas ce qui a été consigné (ligne {row}).</translation>
    </message>
    <message>
        <location filename="app/services/notes/signed_notes.py"/>
        <source>The signed note {note} has a signature that was not recorded.</source>
        <translation>Le document signé {note} a une signature qui n’a pas été consignée.</translation>
    </message>
    <message>
        <location filename="app/services/notes/signed_notes.py"/>
        <source>The signed note {note} has an addendum that was not recorded: number {number}.</source>
        <translation>Le document signé {note} a un complément qui n’a pas été consigné&#160;: numéro {number}.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/known_question_check.py"/>
        <source>The demonstration does not know this question and would answer with confident nonsense, so nothing was generated.</source>
        <translation>Le modèle de démonstration ne connaît pas cette question et répondrait par un non-sens plein d’assurance&#160;; rien n’a donc été généré.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/prompt_assembly.py"/>
        <source>No model was asked for this answer, so there is no prompt.</source>
        <translation>Aucun modèle n’a été interrogé pour cette réponse&#160;; il n’y a donc pas de prompt.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/prompt_assembly.py"/>
        <source>This answer was made in a prompt format that this Consilium does not know.</source>
        <translation>Cette réponse a été faite dans un format de prompt que ce Consilium ne connaît pas.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/prompt_assembly.py"/>
        <source>An answer is being written. The prompt can be shown when it is done.</source>
        <translation>Une réponse est en cours de rédaction. Le prompt pourra être affiché quand elle sera terminée.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/prompt_assembly.py"/>
        <source>The context is another one today, so other turns would fit: this is the prompt as it would be sent now.</source>
        <translation>Le contexte est différent aujourd’hui, d’autres échanges y tiendraient donc&#160;: voici le prompt tel qu’il serait envoyé maintenant.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/prompt_assembly.py"/>
        <source>The prompt is written by the model itself: choose {model} and ask it something, then it can be shown.</source>
        <translation>Le prompt est écrit par le modèle lui-même&#160;: choisissez {model} et posez-lui une question, il pourra alors être affiché.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/prompt_assembly.py"/>
        <source>{model} is no longer in the library, so its prompt can't be shown.</source>
        <translation>{model} n’est plus dans la bibliothèque&#160;; son prompt ne peut donc pas être affiché.</translation>
    </message>
    <message>
        <location filename="app/services/reviews/review_service.py"/>
        <source>There is no answer in this consultation yet to be reviewed.</source>
        <translation>Il n’y a pas encore de réponse à évaluer dans cette consultation.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/pdf_drawing.py"/>
        <source>The pages could not be drawn ({reason}). Export as html instead, and print that to a PDF in a browser.</source>
        <translation>Les pages n’ont pas pu être dessinées ({reason}). Exportez plutôt en HTML, et imprimez-le en PDF dans un navigateur.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{path} is not a file. Choose a file's name for the transcript.</source>
        <translation>{path} n’est pas un fichier. Choisissez un nom de fichier pour la transcription.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{path} is a folder. Choose another one.</source>
        <translation>{path} est un dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{path} is a file of Consilium's own. Choose another name, or another folder.</source>
        <translation>{path} est un fichier propre à Consilium. Choisissez un autre nom, ou un autre dossier.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{path} is no place for a file ({error}). Choose another one.</source>
        <translation>{path} n’est pas un endroit pour un fichier ({error}). Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>The disk is full: {path} was not written. Free some space, then export again.</source>
        <translation>Le disque est plein&#160;: {path} n’a pas été écrit. Libérez de la place, puis exportez de nouveau.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>There is no folder {parent}. Make it, or choose another one.</source>
        <translation>Le dossier {parent} n’existe pas. Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{parent} cannot be written. Choose another folder for the transcript.</source>
        <translation>Impossible d’écrire dans {parent}. Choisissez un autre dossier pour la transcription.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{path} was not written ({reason}). Choose another name or folder.</source>
        <translation>{path} n’a pas été écrit ({reason}). Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>This installation's key for updates is damaged: install it anew.</source>
        <translation>La clé de cette installation pour les mises à jour est endommagée : réinstallez-la.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>The signature is damaged, or of another kind than minisign's.</source>
        <translation>La signature est endommagée, ou d’un autre type que celles de minisign.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>The package is signed by somebody else than this installation's.</source>
        <translation>Le paquet est signé par quelqu’un d’autre que cette installation.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>The signature was altered: nothing was installed.</source>
        <translation>La signature a été modifiée : rien n’a été installé.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>The package was altered, or is not the signed one: nothing was installed.</source>
        <translation>Le paquet a été modifié, ou n’est pas celui qui est signé : rien n’a été installé.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>What is signed is no package of Consilium.</source>
        <translation>Ce qui est signé n’est pas un paquet de Consilium.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>The package is for {made_for}, not for this computer.</source>
        <translation>Le paquet est pour {made_for}, pas pour cet ordinateur.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>The package holds version {version}, which is not newer than this one, {present}.</source>
        <translation>Le paquet contient la version {version}, qui n’est pas plus récente que celle-ci, {present}.</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>Checking the package…</source>
        <translation>Vérification du paquet…</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>Unpacking the new version…</source>
        <translation>Décompression de la nouvelle version…</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>Trying the new version; this one stays if it gives no answer…</source>
        <translation>Essai de la nouvelle version&#160;; celle-ci reste si elle ne donne aucune réponse…</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>The package was not installed ({reason}).</source>
        <translation>Le paquet n’a pas été installé ({reason}).</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>The signature is missing: put {name} beside the package.</source>
        <translation>La signature manque : placez {name} à côté du paquet.</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>This installation knows nobody's key, so it can't check a package. Install the new version as you installed this one.</source>
        <translation>Cette installation ne connaît aucune clé et ne peut donc vérifier aucun paquet. Installez la nouvelle version comme vous avez installé celle-ci.</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>This Consilium was not installed by its install script: whatever installed it brings newer versions.</source>
        <translation>Ce Consilium n’a pas été installé par son script d’installation : c’est ce qui l’a installé qui apporte les nouvelles versions.</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>The package holds no install script: nothing was installed.</source>
        <translation>Le paquet ne contient pas de script d’installation : rien n’a été installé.</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>The new version is in the place of this one, but its commands and entries in menus are not complete ({reason}). Unpack the package, and run its install.sh.</source>
        <translation>La nouvelle version a pris la place de celle-ci, mais ses commandes et ses entrées de menu ne sont pas complètes ({reason}). Décompressez le paquet et lancez son install.sh.</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>The new version did not pass its own test here, and this one was kept ({reason}).</source>
        <translation>La nouvelle version n’a pas réussi son propre test ici, et celle-ci a été conservée ({reason}).</translation>
    </message>
    <message>
        <location filename="app/services/updates/window_updates.py"/>
        <source>Copying the vault…</source>
        <translation>Copie du coffre…</translation>
    </message>
    <message>
        <location filename="app/services/vault/audit_trail.py"/>
        <source>Row {broken} does not follow from those before it: it was changed, a row was removed there, or one was put in.</source>
        <translation>La ligne {broken} ne découle pas des précédentes&#160;: elle a été modifiée, une ligne y a été supprimée ou ajoutée.</translation>
    </message>
    <message>
        <location filename="app/services/vault/audit_trail.py"/>
        <source>The file that notes the end of the audit (audit.head) was changed, or belongs to another vault.</source>
        <translation>Le fichier qui note la fin du journal d’audit (audit.head) a été modifié, ou appartient à un autre coffre.</translation>
    </message>
    <message>
        <location filename="app/services/vault/audit_trail.py"/>
        <source>The file that notes the end of the audit (audit.head) is missing.</source>
        <translation>Le fichier qui note la fin du journal d’audit (audit.head) manque.</translation>
    </message>
    <message>
        <location filename="app/services/vault/audit_trail.py"/>
        <source>Rows are missing at the end: they were cut off, or an older copy of the vault was put in place of this one.</source>
        <translation>Il manque des lignes à la fin&#160;: elles ont été coupées, ou une copie plus ancienne du coffre a pris la place de celui-ci.</translation>
    </message>
    <message>
        <location filename="app/services/vault/audit_trail.py"/>
        <source>The last rows are not those that were noted: another copy of the vault was put in place of this one.</source>
        <translation>Les dernières lignes ne sont pas celles qui avaient été notées&#160;: une autre copie du coffre a pris la place de celui-ci.</translation>
    </message>
    <message>
        <location filename="app/services/vault/backup_service.py"/>
        <source>No backup folder was chosen. Choose one in the settings, or name one.</source>
        <translation>Aucun dossier de sauvegarde n’a été choisi. Choisissez-en un dans les réglages, ou indiquez-en un.</translation>
    </message>
    <message>
        <location filename="app/services/vault/backup_service.py"/>
        <source>The backup folder {folder} is not there, so no backup is made. Connect its disk; it is tried again every ten minutes.</source>
        <translation>Le dossier de sauvegarde {folder} n’est pas là&#160;; aucune sauvegarde n’est donc faite. Branchez son disque&#160;; un nouvel essai a lieu toutes les dix minutes.</translation>
    </message>
    <message>
        <location filename="app/services/vault/backup_service.py"/>
        <source>The vault is damaged in places. A repair saves what can be read; a backup may hold more.</source>
        <translation>Le coffre est endommagé par endroits. Une réparation sauve ce qui peut être lu&#160;; une sauvegarde contient peut-être davantage.</translation>
    </message>
    <message>
        <location filename="app/services/vault/folder_lock.py"/>
        <source>{root} cannot be locked for this program ({reason}). Choose a folder on a local disk, for example with CONSILIUM_HOME.</source>
        <translation>{root} ne peut pas être verrouillé pour ce programme ({reason}). Choisissez un dossier sur un disque local, par exemple avec CONSILIUM_HOME.</translation>
    </message>
    <message>
        <location filename="app/services/vault/folder_lock.py"/>
        <source>Consilium is already open on this data ({root}). Close the other window, or wait for the other command to end, then try again.</source>
        <translation>Consilium est déjà ouvert sur ces données ({root}). Fermez l’autre fenêtre, ou attendez la fin de l’autre commande, puis réessayez.</translation>
    </message>
    <message>
        <location filename="app/services/vault/folder_lock.py"/>
        <source>Consilium is already open on this data ({root}): {what}, process {pid}, since {when}. Close it, or wait for its end, then try again.</source>
        <translation>Consilium est déjà ouvert sur ces données ({root})&#160;: {what}, processus {pid}, depuis {when}. Fermez-le, ou attendez qu’il se termine, puis réessayez.</translation>
    </message>
    <message>
        <location filename="app/services/vault/folder_lock.py"/>
        <source>Consilium is already open on this data ({root}) on another computer, {host}: {what}, since {when}. Close it there, then try again. If that computer crashed or was switched off, wait two minutes.</source>
        <translation>Consilium est déjà ouvert sur ces données ({root}) sur un autre ordinateur, {host}&#160;: {what}, depuis {when}. Fermez-le là-bas, puis réessayez. Si cet ordinateur a planté ou a été éteint, attendez deux minutes.</translation>
    </message>
    <message>
        <location filename="app/services/vault/folder_lock.py"/>
        <location filename="app/store/continuity.py"/>
        <source>an unknown time</source>
        <translation>un moment inconnu</translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>Saved: {messages} in {consultations}.</source>
        <translation>Récupéré&#160;: {messages} dans {consultations}.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{n:,} messages</source>
        <extracomment>For 1: {n} message</extracomment>
        <translation><numerusform>{n:,} message</numerusform><numerusform>{n:,} messages</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{n:,} consultations</source>
        <extracomment>For 1: {n} consultation</extracomment>
        <translation><numerusform>{n:,} consultation</numerusform><numerusform>{n:,} consultations</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <source>{n:,} messages without the end</source>
        <extracomment>For 1: {n} message without the end</extracomment>
        <translation><numerusform>{n:,} message sans la fin</numerusform><numerusform>{n:,} messages sans la fin</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <source>{n:,} messages lost</source>
        <extracomment>For 1: {n} message lost</extracomment>
        <translation><numerusform>{n:,} message perdu</numerusform><numerusform>{n:,} messages perdus</numerusform></translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>{lost}, {cut:,} without the end</source>
        <translation>{lost}, {cut:,} sans la fin</translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>All {pages:,} pages could be read.</source>
        <translation>Les {pages:,} pages ont toutes pu être lues.</translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>{pages:,} of {all:,} pages could not be read.</source>
        <translation>{pages:,} pages sur {all:,} n’ont pas pu être lues.</translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>Tags, the record of accesses and the acceptance of the disclaimer could not be read.</source>
        <translation>Les étiquettes, le journal des accès et l’acceptation de l’avertissement n’ont pas pu être lus.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <source>{n:,} changes that had been stored were not found: a backup may hold what is missing.</source>
        <extracomment>For 1: {n} change that had been stored was not found: a backup may hold what is missing.</extracomment>
        <translation><numerusform>{n:,} modification pourtant enregistrée n’a pas été trouvée&#160;: une sauvegarde contient peut-être ce qui manque.</numerusform><numerusform>{n:,} modifications pourtant enregistrées n’ont pas été trouvées&#160;: une sauvegarde contient peut-être ce qui manque.</numerusform></translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>The vault was repaired.</source>
        <translation>Le coffre a été réparé.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <source>What could not be read is marked where it stood, in {n:,} consultations.</source>
        <extracomment>For 1: What could not be read is marked where it stood, in {n} consultation.</extracomment>
        <translation><numerusform>Ce qui n’a pas pu être lu est marqué à sa place, dans {n:,} consultation.</numerusform><numerusform>Ce qui n’a pas pu être lu est marqué à sa place, dans {n:,} consultations.</numerusform></translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>The damaged vault is kept in {folder}, in the data folder.</source>
        <translation>Le coffre endommagé est conservé dans {folder}, dans le dossier de données.</translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>There is a vault in {root} already. Choose another folder.</source>
        <translation>Il y a déjà un coffre dans {root}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>Only the key file was lost: it is that of the backup of {day} now, and nothing else has changed. The vault opens with the passphrase of that day.</source>
        <translation>Seul le fichier de clé était perdu&#160;: c’est désormais celui de la sauvegarde du {day}, et rien d’autre n’a changé. Le coffre s’ouvre avec la phrase secrète de ce jour-là.</translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>The backup of {day} is in place. It opens with the passphrase of that day.</source>
        <translation>La sauvegarde du {day} est en place. Elle s’ouvre avec la phrase secrète de ce jour-là.</translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>The vault before it is kept in {folder}, in the data folder.</source>
        <translation>Le coffre précédent est conservé dans {folder}, dans le dossier de données.</translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>The folder {folder} is not there. Connect its disk, or choose another folder.</source>
        <translation>Le dossier {folder} n’est pas là. Branchez son disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>The folder {folder} cannot be read ({reason}). Choose another folder.</source>
        <translation>Le dossier {folder} ne peut pas être lu ({reason}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="app/services/vault/unlock.py"/>
        <source>The system login does not open this vault: it was not turned on.</source>
        <translation>La session système n’ouvre pas ce coffre&#160;: cette option n’a pas été activée.</translation>
    </message>
    <message>
        <location filename="app/services/vault/unlock.py"/>
        <source>You can try again in {time}.</source>
        <translation>Vous pourrez réessayer dans {time}.</translation>
    </message>
    <message>
        <location filename="app/services/vault/vault_keys.py"/>
        <source>Your system's keyring did not keep what it was given. The passphrase works as ever.</source>
        <translation>Le trousseau de clés de votre système n’a pas gardé ce qui lui a été confié. La phrase secrète fonctionne comme toujours.</translation>
    </message>
    <message>
        <location filename="app/services/vault/vault_watch.py"/>
        <source>{lost} is no longer there. {saved}</source>
        <translation>{lost} n’est plus là. {saved}</translation>
    </message>
    <message>
        <location filename="app/services/vault/vault_watch.py"/>
        <source>{folder} cannot be made ({reason}). Choose another folder.</source>
        <translation>{folder} ne peut pas être créé ({reason}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="app/services/vault/vault_watch.py"/>
        <source>A backup is in {made}. It opens with the passphrase of today.</source>
        <translation>Une sauvegarde se trouve dans {made}. Elle s’ouvre avec la phrase secrète d’aujourd’hui.</translation>
    </message>
    <message>
        <location filename="app/services/vault/vault_watch.py"/>
        <source>What was held is saved in {saved}. Close Consilium and restore it from there, with the passphrase of today.</source>
        <translation>Ce qui était encore là est sauvegardé dans {saved}. Fermez Consilium et restaurez-le de là, avec la phrase secrète d’aujourd’hui.</translation>
    </message>
    <message>
        <location filename="app/settings.py"/>
        <source>The settings of this computer in {path} are not in force ({reason}).</source>
        <translation>Les réglages de cet ordinateur dans {path} ne sont pas en vigueur ({reason}).</translation>
    </message>
    <message>
        <location filename="app/settings.py"/>
        <source>This setting is fixed for this computer by whoever looks after it: nothing changed.</source>
        <translation>Ce réglage est fixé pour cet ordinateur par la personne qui s’en occupe : rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="app/store/abandoned_vault.py"/>
        <source>The disk of {root} is full: the old vault could not be set aside. Free some space and try again.</source>
        <translation>Le disque de {root} est plein&#160;: l’ancien coffre n’a pas pu être mis de côté. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <location filename="app/store/abandoned_vault.py"/>
        <source>The old vault could not be set aside in {root} ({reason}). Make the folder writable and try again.</source>
        <translation>L’ancien coffre n’a pas pu être mis de côté dans {root} ({reason}). Rendez le dossier accessible en écriture et réessayez.</translation>
    </message>
    <message>
        <location filename="app/store/audit_head.py"/>
        <location filename="app/store/continuity_mark.py"/>
        <source>{path} cannot be read just now ({reason}). Close other programs and try again.</source>
        <translation>{path} ne peut pas être lu pour l’instant ({reason}). Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>The backup folder {folder} is not there. Connect its disk, or choose another folder.</source>
        <translation>Le dossier de sauvegarde {folder} n’est pas là. Branchez son disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>{path} is no backup of Consilium: it needs {note}, {database} and {key}. Choose a folder whose name begins with consilium-.</source>
        <translation>{path} n’est pas une sauvegarde de Consilium&#160;: il faut {note}, {database} et {key}. Choisissez un dossier dont le nom commence par consilium-.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>{path} was made by a newer Consilium ({app_version}). Install the newest version to restore it.</source>
        <translation>{path} a été créée par un Consilium plus récent ({app_version}). Installez la dernière version pour restaurer cette sauvegarde.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>The backup was not kept: the copy is not sound, as the vault itself may be damaged. A repair saves what can be read.</source>
        <translation>La sauvegarde n’a pas été gardée&#160;: la copie n’est pas intacte, car le coffre lui-même est peut-être endommagé. Une réparation récupère ce qui est lisible.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>The disk of {folder} has {free:.1f} MB free, the backup takes {needed:.1f} MB. Free some space, or choose another folder; earlier backups are kept.</source>
        <translation>Le disque de {folder} a {free:.1f} MB libres, la sauvegarde en prend {needed:.1f}. Libérez de la place, ou choisissez un autre dossier&#160;; les sauvegardes antérieures sont conservées.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>The disk of {folder} is full: no backup was made. Free some space, or choose another folder; earlier backups are kept.</source>
        <translation>Le disque de {folder} est plein&#160;: aucune sauvegarde n’a été faite. Libérez de la place, ou choisissez un autre dossier&#160;; les sauvegardes antérieures sont conservées.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>No backup was made in {folder} ({reason}). Check the disk and the folder's rights; earlier backups are kept.</source>
        <translation>Aucune sauvegarde n’a été faite dans {folder} ({reason}). Vérifiez le disque et les droits du dossier&#160;; les sauvegardes antérieures sont conservées.</translation>
    </message>
    <message>
        <location filename="app/store/backup/repair.py"/>
        <source>Nothing could be read: the database is destroyed, or does not belong to the key file beside it. It was left as it is; restore a backup.</source>
        <translation>Rien n’a pu être lu&#160;: la base de données est détruite, ou n’appartient pas au fichier de clé placé à côté. Elle a été laissée telle quelle&#160;; restaurez une sauvegarde.</translation>
    </message>
    <message>
        <location filename="app/store/backup/repair.py"/>
        <source>The repaired vault is not sound ({found}); nothing was changed.</source>
        <translation>Le coffre réparé n’est pas intact ({found})&#160;; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="app/store/backup/repair.py"/>
        <source>The disk of {root} is full: a repair needs as much room as the vault takes. Free some space and try again; nothing was changed.</source>
        <translation>Le disque de {root} est plein&#160;: une réparation demande autant de place que le coffre. Libérez de la place et réessayez&#160;; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="app/store/backup/repair.py"/>
        <source>The vault in {root} cannot be read or written ({reason}). Check the disk and the rights of the folder; nothing was changed.</source>
        <translation>Le coffre dans {root} ne peut pas être lu ou écrit ({reason}). Vérifiez le disque et les droits du dossier&#160;; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>{source} could not be copied ({reason}); nothing was restored.</source>
        <translation>{source} n’a pas pu être copiée ({reason})&#160;; rien n’a été restauré.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>The restored vault could not be put in place ({reason}). Check the rights of {root} and start Consilium again; nothing is lost.</source>
        <translation>Le coffre restauré n’a pas pu être mis en place ({reason}). Vérifiez les droits de {root} et redémarrez Consilium&#160;; rien n’est perdu.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>This passphrase does not open the backup: it takes the one of the day on which it was made.</source>
        <translation>Cette phrase secrète n’ouvre pas la sauvegarde&#160;: il faut celle du jour où elle a été faite.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>{source} cannot be read ({reason}). Check its rights; nothing was restored.</source>
        <translation>{source} ne peut pas être lue ({reason}). Vérifiez ses droits&#160;; rien n’a été restauré.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>The backup {source} is damaged. Choose another one.</source>
        <translation>La sauvegarde {source} est endommagée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>The backup {source} was made by a newer Consilium. Install the newest version to restore it; nothing was changed.</source>
        <translation>La sauvegarde {source} a été faite par un Consilium plus récent. Installez la dernière version pour la restaurer&#160;; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>The disk of {root} is full: nothing was restored. The backup needs {bytes:.1f} MB; free some space and try again.</source>
        <translation>Le disque de {root} est plein&#160;: rien n’a été restauré. La sauvegarde demande {bytes:.1f} MB&#160;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <location filename="app/store/backup/unreadable_rows.py"/>
        <source>This reply could not be read from the damaged vault.</source>
        <translation>Cette réponse n’a pas pu être lue dans le coffre endommagé.</translation>
    </message>
    <message>
        <location filename="app/store/backup/unreadable_rows.py"/>
        <source>The end of this reply could not be read from the damaged vault.</source>
        <translation>La fin de cette réponse n’a pas pu être lue dans le coffre endommagé.</translation>
    </message>
    <message>
        <location filename="app/store/clinical/citation_rows.py"/>
        <location filename="app/store/clinical/mark_rows.py"/>
        <location filename="app/store/history/message_rows.py"/>
        <source>This reply is not in the vault any more.</source>
        <translation>Cette réponse n’est plus dans le coffre.</translation>
    </message>
    <message>
        <location filename="app/store/clinical/source_rows.py"/>
        <source>Several sources begin with {wanted}. Give more characters of the id.</source>
        <translation>Plusieurs sources commencent par {wanted}. Donnez plus de caractères de l’identifiant.</translation>
    </message>
    <message>
        <location filename="app/store/clinical/source_rows.py"/>
        <source>That source has no page {position}.</source>
        <translation>Cette source n’a pas de page {position}.</translation>
    </message>
    <message>
        <location filename="app/store/clinical/source_rows.py"/>
        <source>That source was removed: its file is not in the vault any more.</source>
        <translation>Cette source a été retirée&#160;: son fichier n’est plus dans le coffre.</translation>
    </message>
    <message>
        <location filename="app/store/clinical/source_rows.py"/>
        <source>There is no source {identifier}. `consilium sources list` shows what there is.</source>
        <translation>Il n’y a pas de source {identifier}. `consilium sources list` montre ce qu’il y a.</translation>
    </message>
    <message>
        <location filename="app/store/clinical/synonym_rows.py"/>
        <source>There is no group {group} of the clinic's own. `consilium sources synonyms list` shows what there is.</source>
        <translation>Il n’y a pas de groupe {group} propre à l’établissement. `consilium sources synonyms list` montre ce qu’il y a.</translation>
    </message>
    <message>
        <location filename="app/store/connection.py"/>
        <source>{path} cannot be written ({reason}). Make the file and its folder writable, then try again.</source>
        <translation>{path} ne peut pas être écrit ({reason}). Rendez le fichier et son dossier accessibles en écriture, puis réessayez.</translation>
    </message>
    <message>
        <location filename="app/store/continuity.py"/>
        <source>Changes</source>
        <translation>Des changements</translation>
    </message>
    <message>
        <location filename="app/store/continuity.py"/>
        <source>made between {since} and {until}</source>
        <translation>faits entre {since} et {until}</translation>
    </message>
    <message>
        <location filename="app/store/continuity.py"/>
        <source>The log of the last changes ({name}) is damaged. {what} may lie behind the damage, where only a repair can read them. Repair the vault before anything else is stored in it; it was left as it is.</source>
        <translation>Le journal des dernières modifications ({name}) est endommagé. Peut-être au-delà du dommage, lisible seulement par une réparation&#160;: {what}. Réparez le coffre avant d’y enregistrer quoi que ce soit d’autre&#160;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <location filename="app/store/exam_runs.py"/>
        <source>Another Consilium is at work on this evaluation. Wait until it is done, or stop it there.</source>
        <translation>Un autre Consilium travaille à cette évaluation. Attendez qu’elle soit terminée, ou arrêtez-la là-bas.</translation>
    </message>
    <message>
        <location filename="app/store/exam_runs.py"/>
        <source>There is no evaluation {id}. See: consilium evaluations list</source>
        <translation>Il n’y a pas d’évaluation {id}. Voir : consilium evaluations list</translation>
    </message>
    <message>
        <location filename="app/store/exam_runs.py"/>
        <source>Several evaluations begin with {id}: give more of it.</source>
        <translation>Plusieurs évaluations commencent par {id} : donnez-en davantage.</translation>
    </message>
    <message>
        <location filename="app/store/exam_runs.py"/>
        <source>The disk is full: the evaluation stops here, and goes on when you start it again.</source>
        <translation>Le disque est plein&#160;: l’évaluation s’arrête ici, et reprend quand vous la relancez.</translation>
    </message>
    <message>
        <location filename="app/store/exam_runs.py"/>
        <source>{path} cannot be used ({reason}). Make it and its folder readable and writable, then try again.</source>
        <translation>{path} ne peut pas être utilisé ({reason}). Donnez le droit de lire et d’écrire le fichier et son dossier, puis réessayez.</translation>
    </message>
    <message>
        <location filename="app/store/history/consultation_rows.py"/>
        <source>Several consultations begin with {prefix}: give more of the id.</source>
        <translation>Plusieurs consultations commencent par {prefix}&#160;: donnez une plus grande part de l’identifiant.</translation>
    </message>
    <message>
        <location filename="app/store/history/consultation_rows.py"/>
        <source>A title needs at least one character.</source>
        <translation>Un titre doit avoir au moins un caractère.</translation>
    </message>
    <message>
        <location filename="app/store/history/edit_drafts.py"/>
        <location filename="app/store/history/message_rows.py"/>
        <source>This message is not in the vault.</source>
        <translation>Ce message n’est pas dans le coffre.</translation>
    </message>
    <message>
        <location filename="app/store/history/message_rows.py"/>
        <source>This card is not in the vault any more.</source>
        <translation>Cette fiche n’est plus dans le coffre.</translation>
    </message>
    <message>
        <location filename="app/store/history/tags.py"/>
        <source>There is no tag “{old}”.</source>
        <translation>Il n’y a pas d’étiquette «&#160;{old}&#160;».</translation>
    </message>
    <message>
        <location filename="app/store/history/tags.py"/>
        <source>A tag needs at least one letter or digit.</source>
        <translation>Une étiquette doit avoir au moins une lettre ou un chiffre.</translation>
    </message>
    <message>
        <location filename="app/store/history/tags.py"/>
        <source>A tag has at most {most} characters; this one has {count}.</source>
        <translation>Une étiquette compte au plus {most} caractères&#160;; celle-ci en a {count}.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file.py"/>
        <source>The key file vault.key is damaged: without it nobody can open the vault. Restore a backup; nothing was changed.</source>
        <translation>Le fichier de clé vault.key est endommagé&#160;: sans lui, personne ne peut ouvrir le coffre. Restaurez une sauvegarde&#160;; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file.py"/>
        <source>This vault was made by a newer Consilium. Install the newest version to open it; nothing was changed.</source>
        <translation>Ce coffre a été créé par un Consilium plus récent. Installez la dernière version pour l’ouvrir&#160;; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file_storage.py"/>
        <source>The key file vault.key is missing in {root}: without it nobody can open the vault. Restore a backup.</source>
        <translation>Le fichier de clé vault.key manque dans {root}&#160;: sans lui, personne ne peut ouvrir le coffre. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file_storage.py"/>
        <source>The disk is full: the vault's key file stays as it was. Free some space and try again.</source>
        <translation>Le disque est plein&#160;: le fichier de clé du coffre reste tel qu’il était. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file_storage.py"/>
        <source>The vault's key file could not be replaced in {root} ({reason}); it stays as it was. Make the folder writable and try again.</source>
        <translation>Le fichier de clé du coffre n’a pas pu être remplacé dans {root} ({reason})&#160;; il reste tel qu’il était. Rendez le dossier accessible en écriture et réessayez.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file_storage.py"/>
        <source>vault.key is damaged and could not be put back from vault.key.old ({reason}). Make {root} writable and try again.</source>
        <translation>vault.key est endommagé et n’a pas pu être rétabli depuis vault.key.old ({reason}). Rendez {root} accessible en écriture et réessayez.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file_storage.py"/>
        <source>The vault in {parent} cannot be read ({reason}). Check the rights of the folder and its files.</source>
        <translation>Le coffre dans {parent} ne peut pas être lu ({reason}). Vérifiez les droits du dossier et de ses fichiers.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>A passphrase needs at least {least} characters. Four or five unrelated words are easy to remember and hard to guess.</source>
        <translation>Une phrase secrète doit avoir au moins {least} caractères. Quatre ou cinq mots sans rapport sont faciles à retenir et difficiles à deviner.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>This vault has no recovery code: only its passphrase opens it.</source>
        <translation>Ce coffre n’a pas de code de récupération&#160;: seule sa phrase secrète l’ouvre.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>This is a recovery code, but not the one of this vault. A newer code replaces the older ones: look for the last one.</source>
        <translation>C’est un code de récupération, mais pas celui de ce coffre. Un code plus récent remplace les anciens&#160;: cherchez le dernier.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>What your system's keyring keeps does not open this vault. Open it with the passphrase, then turn the system login off and on again.</source>
        <translation>Ce que garde le trousseau de clés de votre système n’ouvre pas ce coffre. Ouvrez-le avec la phrase secrète, puis désactivez et réactivez la session système.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>The passphrase is empty: type the passphrase of the vault.</source>
        <translation>La phrase secrète est vide&#160;: saisissez la phrase secrète du coffre.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>This passphrase does not open the vault. Check it and try again.</source>
        <translation>Cette phrase secrète n’ouvre pas le coffre. Vérifiez-la et réessayez.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>Opening the vault takes {mebibytes} MiB of memory, which is not free. Close other programs and try again.</source>
        <translation>L’ouverture du coffre prend {mebibytes} MiB de mémoire, qui ne sont pas libres. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <location filename="app/store/keys/lost_key.py"/>
        <source>The disk of {root} is full: nothing was restored. Free some space and try again.</source>
        <translation>Le disque de {root} est plein&#160;: rien n’a été restauré. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <location filename="app/store/keys/lost_key.py"/>
        <source>The key file could not be put back into {root} ({reason}). Make the folder writable and try again.</source>
        <translation>Le fichier de clé n’a pas pu être remis dans {root} ({reason}). Rendez le dossier accessible en écriture et réessayez.</translation>
    </message>
    <message>
        <location filename="app/store/keys/system_keyring.py"/>
        <source>The passphrase works as ever.</source>
        <translation>La phrase secrète fonctionne comme toujours.</translation>
    </message>
    <message>
        <location filename="app/store/keys/system_keyring.py"/>
        <source>This system has no keyring that can be reached (GNOME Keyring, KWallet or one that speaks Secret Service). {meanwhile}</source>
        <translation>Ce système n’a pas de trousseau de clés accessible (GNOME Keyring, KWallet ou un autre qui parle Secret Service). {meanwhile}</translation>
    </message>
    <message>
        <location filename="app/store/keys/system_keyring.py"/>
        <source>Your system's keyring is locked and was not unlocked. {meanwhile}</source>
        <translation>Le trousseau de clés de votre système est verrouillé et n’a pas été déverrouillé. {meanwhile}</translation>
    </message>
    <message>
        <location filename="app/store/keys/system_keyring.py"/>
        <source>Your system's keyring refused ({name}). {meanwhile}</source>
        <translation>Le trousseau de clés de votre système a refusé ({name}). {meanwhile}</translation>
    </message>
    <message>
        <location filename="app/store/keys/unlock_throttle.py"/>
        <source>The vault was tried in vain {failed} times. You can try again in {left}.</source>
        <translation>{failed} tentatives d’ouverture du coffre ont échoué. Vous pourrez réessayer dans {left}.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/store/keys/unlock_throttle.py"/>
        <location filename="app/ui/settings/security_page.py"/>
        <source>{n} minutes</source>
        <extracomment>For 1: 1 minute</extracomment>
        <translation><numerusform>{n} minute</numerusform><numerusform>{n} minutes</numerusform></translation>
    </message>
    <message>
        <location filename="app/store/keys/unlock_throttle.py"/>
        <source>The disk is full: the try was not counted. Free some space.</source>
        <translation>Le disque est plein&#160;: l’essai n’a pas été compté. Libérez de la place.</translation>
    </message>
    <message>
        <location filename="app/store/migration.py"/>
        <source>This vault was written by a newer Consilium. Install the newest version to open it; nothing was changed.</source>
        <translation>Ce coffre a été écrit par un Consilium plus récent. Installez la dernière version pour l’ouvrir&#160;; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="app/store/migration.py"/>
        <source>Another program reads {vault}. Close it, then try again.</source>
        <translation>Un autre programme lit {vault}. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <location filename="app/store/migration.py"/>
        <source>{vault} could not be brought up to date ({found}). Repair it, or restore a backup. It was left as it is.</source>
        <translation>{vault} n’a pas pu être mis à jour ({found}). Réparez-le, ou restaurez une sauvegarde. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <location filename="app/store/migration.py"/>
        <source>This version of Consilium brings the vault up to date and makes a copy of it before, for which the disk of {root} has no room. Free twice as much as vault.db takes and start again; nothing was changed.</source>
        <translation>Cette version de Consilium met le coffre à jour et en fait d’abord une copie, pour laquelle le disque de {root} n’a pas la place. Libérez deux fois ce que prend vault.db et redémarrez&#160;; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="app/store/notes/note_rows.py"/>
        <source>This note is signed, so it stays as it is. What changed goes into an addendum.</source>
        <translation>Ce document est signé et reste tel quel. Ce qui a changé va dans un complément.</translation>
    </message>
    <message>
        <location filename="app/store/notes/note_rows.py"/>
        <source>This version of the note cannot be changed any more.</source>
        <translation>Cette version du document ne peut plus être changée.</translation>
    </message>
    <message>
        <location filename="app/store/notes/note_rows.py"/>
        <source>The note was changed meanwhile. Read it again, then sign.</source>
        <translation>Le document a été changé entre-temps. Relisez-le, puis signez.</translation>
    </message>
    <message>
        <location filename="app/store/notes/note_rows.py"/>
        <source>Several notes begin with {prefix}: give more of the id.</source>
        <translation>Plusieurs documents commencent par {prefix}&#160;: donnez davantage de l’identifiant.</translation>
    </message>
    <message>
        <location filename="app/store/notes/note_rows.py"/>
        <source>There is no note {identifier}. `consilium notes list` shows what there is.</source>
        <translation>Il n’y a pas de document {identifier}. `consilium notes list` montre ce qu’il y a.</translation>
    </message>
    <message>
        <location filename="app/store/reviews/review_rows.py"/>
        <source>This review is finished, so it stays as it is. Begin another one instead.</source>
        <translation>Cette évaluation est terminée et reste telle quelle. Commencez-en une autre.</translation>
    </message>
    <message>
        <location filename="app/store/reviews/review_rows.py"/>
        <source>Several reviews begin with {prefix}: give more of the id.</source>
        <translation>Plusieurs évaluations commencent par {prefix}&#160;: donnez plus de l’identifiant.</translation>
    </message>
    <message>
        <location filename="app/store/reviews/review_rows.py"/>
        <source>There is no review {identifier}. `consilium review list` shows what there is.</source>
        <translation>Il n’y a pas d’évaluation {identifier}. `consilium review list` montre ce qu’il y a.</translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>The disk is full: the last change was not stored. Free some space and try again; everything before it is safe.</source>
        <translation>Le disque est plein&#160;: la dernière modification n’a pas été enregistrée. Libérez de la place et réessayez&#160;; tout ce qui précède est en sûreté.</translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>{path} cannot be written. Make the file and its folder writable, then try again.</source>
        <translation>{path} ne peut pas être écrit. Rendez le fichier et son dossier accessibles en écriture, puis réessayez.</translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>{path} is damaged, or does not belong to the key file beside it. Repair it, or restore a backup. It was left as it is.</source>
        <translation>{path} est endommagé, ou n’appartient pas au fichier de clé placé à côté. Réparez-le, ou restaurez une sauvegarde. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>The disk of {path} reported an error. If it is a removable or a network disk, connect it again; then restart Consilium.</source>
        <translation>Le disque de {path} a signalé une erreur. S’il est amovible ou en réseau, reconnectez-le&#160;; puis redémarrez Consilium.</translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>Another program holds {path}. Close it (a backup, a second Consilium), then try again.</source>
        <translation>Un autre programme occupe {path}. Fermez-le (une sauvegarde, un second Consilium), puis réessayez.</translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>The memory of this computer is full: the last change was not stored. Close other programs and try again; everything before it is safe.</source>
        <translation>La mémoire de cet ordinateur est pleine&#160;: la dernière modification n’a pas été enregistrée. Fermez d’autres programmes et réessayez&#160;; tout ce qui précède est en sûreté.</translation>
    </message>
    <message>
        <location filename="app/store/transactions.py"/>
        <source>There is no consultation {identifier}. `consilium history list` shows what there is.</source>
        <translation>Il n’y a pas de consultation {identifier}. `consilium history list` montre ce qu’il y a.</translation>
    </message>
    <message>
        <location filename="app/store/vault_files.py"/>
        <source>{lost} is no longer in {root}: it was deleted, moved or replaced while Consilium had it open. What you asked and typed is still held in memory: save it elsewhere before you close Consilium.</source>
        <translation>{lost} n’est plus dans {root}&#160;: suppression, déplacement ou remplacement pendant que Consilium l’utilisait. Ce que vous avez demandé et saisi est encore en mémoire&#160;: enregistrez-le ailleurs avant de fermer Consilium.</translation>
    </message>
    <message>
        <location filename="app/store/vault_files.py"/>
        <source>{vault} was emptied by another program while Consilium had it open. Close Consilium and restore a backup; what is on the screen can still be copied.</source>
        <translation>{vault} a été vidé par un autre programme pendant que Consilium l’utilisait. Fermez Consilium et restaurez une sauvegarde&#160;; ce qui est à l’écran peut encore être copié.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>{root} cannot be read ({reason}). Make the folder yours, or set CONSILIUM_HOME to another one.</source>
        <translation>{root} ne peut pas être lu ({reason}). Devenez propriétaire du dossier, ou faites pointer CONSILIUM_HOME vers un autre.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>There is a vault in {root} already. Open it with its passphrase, or choose another folder with CONSILIUM_HOME.</source>
        <translation>Il y a déjà un coffre dans {root}. Ouvrez-le avec sa phrase secrète, ou choisissez un autre dossier avec CONSILIUM_HOME.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>The disk of {root} is full: no vault was made. Free some space and start again.</source>
        <translation>Le disque de {root} est plein&#160;: aucun coffre n’a été créé. Libérez de la place et redémarrez.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>The vault cannot be made in {root} ({reason}). Make the folder writable, or set CONSILIUM_HOME to another one.</source>
        <translation>Le coffre ne peut pas être créé dans {root} ({reason}). Rendez le dossier accessible en écriture, ou définissez CONSILIUM_HOME sur un autre.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>{vault} is empty: its content was lost. Restore a backup.</source>
        <translation>{vault} est vide&#160;: son contenu a été perdu. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>There is no vault in {root} yet. Start Consilium to make one.</source>
        <translation>Il n’y a pas encore de coffre dans {root}. Démarrez Consilium pour en créer un.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>The database vault.db is missing in {root}; only its key file is there. Restore a backup. To begin a new vault without one, choose “Forgotten passphrase?” in the window.</source>
        <translation>La base de données vault.db manque dans {root}&#160;; seul son fichier de clé est là. Restaurez une sauvegarde. Pour commencer un nouveau coffre sans sauvegarde, choisissez «&#160;Phrase secrète oubliée&#160;?&#160;» dans la fenêtre.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>The vault in {root} cannot be read ({reason}). Check the rights of the folder and its files.</source>
        <translation>Le coffre dans {root} ne peut pas être lu ({reason}). Vérifiez les droits du dossier et de ses fichiers.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Password of {addition}</source>
        <translation>Mot de passe de {addition}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Password of the document</source>
        <translation>Mot de passe du document</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Read it</source>
        <translation>Lire</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <location filename="app/ui/widgets/banner.py"/>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Cancel reading</source>
        <translation>Annuler la lecture</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Giving up…</source>
        <translation>Abandon…</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Storing… {fraction:.0%}</source>
        <translation>Enregistrement… {fraction:.0%}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/citations_strip.py"/>
        <source>Show each sentence, and where it stands in your sources</source>
        <translation>Afficher chaque phrase, et où elle se trouve dans vos sources</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/citations_strip.py"/>
        <source>and {more:,} more, which an export lists</source>
        <translation>et {more:,} de plus, dont un export donne la liste</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/citations_strip.py"/>
        <location filename="app/ui/clinical/source_card.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/citations_strip.py"/>
        <source>Open {named}: “{said}”</source>
        <translation>Ouvrir {named}&#160;: «&#160;{said}&#160;»</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/citations_strip.py"/>
        <source>Open {place}, with the sentence framed</source>
        <translation>Ouvrir {place}, avec la phrase encadrée</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Answer again with what is ticked</source>
        <translation>Répondre à nouveau avec cette sélection</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Stop, and answer again with what is ticked</source>
        <translation>Arrêter et répondre à nouveau avec cette sélection</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>No source has “{typed}”. Did you mean “{near}”?</source>
        <translation>Aucune source ne contient «&#160;{typed}&#160;». Vouliez-vous dire «&#160;{near}&#160;»&#160;?</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Give [{reference}] {named} to the model</source>
        <translation>Donner [{reference}] {named} au modèle</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Ticked passages are given to the model with the question</source>
        <translation>Les passages cochés sont donnés au modèle avec la question</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Open [{reference}] {named}</source>
        <translation>Ouvrir [{reference}] {named}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Open the page, with the passage framed</source>
        <translation>Ouvrir la page, avec le passage encadré</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Its text is not in the vault any more.</source>
        <translation>Son texte n’est plus dans le coffre.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Word document</source>
        <translation>Document Word</translation>
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
        <translation>texte</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Search it again</source>
        <translation>Réinclure dans la recherche</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <location filename="app/ui/models/model_card.py"/>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Not searched</source>
        <translation>Exclue de la recherche</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Searched</source>
        <translation>Incluse dans la recherche</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Open {title}</source>
        <translation>Ouvrir {title}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Edit {title}</source>
        <translation>Modifier {title}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Search again {title}</source>
        <translation>Réinclure {title} dans la recherche</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Remove {title}</source>
        <translation>Retirer {title}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Past its date. Valid until {until}. Replies that cite it say so.</source>
        <translation>Date dépassée. Valable jusqu’au {until}. Les réponses qui la citent le signalent.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Valid until {until}</source>
        <translation>Valable jusqu’au {until}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Superseded by {successor}. It is kept for the replies that cite it.</source>
        <translation>Remplacée par {successor}. Conservée pour les réponses qui la citent.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Superseded. It is kept for the replies that cite it.</source>
        <translation>Remplacée. Conservée pour les réponses qui la citent.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/clinical/source_card.py"/>
        <source>{n:,} pages</source>
        <extracomment>For 1: {n} page</extracomment>
        <translation><numerusform>{n:,} page</numerusform><numerusform>{n:,} pages</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/clinical/source_card.py"/>
        <source>{n:,} sections</source>
        <extracomment>For 1: {n} section</extracomment>
        <translation><numerusform>{n:,} section</numerusform><numerusform>{n:,} sections</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>added {day} by {who}</source>
        <translation>ajouté le {day} par {who}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>added {day}</source>
        <translation>ajouté le {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/clinical/source_card.py"/>
        <source>{n:,} pages are pictures: no text can be read. They are not searched.</source>
        <extracomment>For 1: 1 page is a picture: no text can be read. It is not searched.</extracomment>
        <translation><numerusform>{n:,} page est une image&#160;: aucun texte ne peut être lu. Elle est exclue de la recherche.</numerusform><numerusform>{n:,} pages sont des images&#160;: aucun texte ne peut être lu. Elles sont exclues de la recherche.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>Write the day as year-month-day, such as {example}, or leave it empty.</source>
        <translation>Écrivez le jour sous la forme année-mois-jour, par exemple {example}, ou laissez le champ vide.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>Edit the source</source>
        <translation>Modifier la source</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>After this day, whatever cites it says so.</source>
        <translation>Après ce jour, tout ce qui la cite le signale.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>Superseded by</source>
        <translation>Remplacée par</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>It is then not searched, and kept for replies that cite it.</source>
        <translation>Elle est alors exclue de la recherche, et conservée pour les réponses qui la citent.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <source>This page is a picture: no text can be read, so it is not searched.</source>
        <translation>Cette page est une image&#160;: aucun texte ne peut être lu, elle est donc exclue de la recherche.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <source>Close the page (Esc)</source>
        <translation>Fermer la page (Esc)</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <source>The page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <source>The next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Smaller</source>
        <translation>Plus petite</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Larger</source>
        <translation>Plus grande</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <source>Source: {title}</source>
        <translation>Source&#160;: {title}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <source>Page {number} of {of}</source>
        <translation>Page {number} sur {of}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <source>Section {number} of {of}</source>
        <translation>Section {number} sur {of}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_dialog.py"/>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Documents (*.pdf *.docx *.html *.htm *.xhtml *.md *.markdown *.txt *.text)</source>
        <translation>Documents (*.pdf *.docx *.html *.htm *.xhtml *.md *.markdown *.txt *.text)</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Add your clinic's own guidelines and formulary. Each question is looked up in them, what is found is shown with its page and given to the model, and every sentence of the reply is compared with it.</source>
        <translation>Ajoutez les recommandations et le livret thérapeutique de votre établissement. Chaque question y est recherchée&#160;; ce qui est trouvé est affiché avec sa page et donné au modèle, et chaque phrase de la réponse y est comparée.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>PDF, Word (DOCX), HTML, Markdown or text. They are kept in the encrypted vault; your files stay as they are, and nothing leaves this computer.</source>
        <translation>PDF, Word (DOCX), HTML, Markdown ou texte. Ils sont conservés dans le coffre chiffré&#160;; vos fichiers restent tels quels, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Its file, its text and its words are deleted for good. Replies that cite it keep its name, and say that it was removed.</source>
        <translation>Son fichier, son texte et ses mots sont supprimés définitivement. Les réponses qui la citent gardent son nom et indiquent qu’elle a été retirée.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Add documents…</source>
        <translation>Ajouter des documents…</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Synonyms</source>
        <translation>Synonymes</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>No document yet</source>
        <translation>Aucun document pour l’instant</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Drop files here, or press Add documents.</source>
        <translation>Déposez des fichiers ici, ou cliquez sur «&#160;Ajouter des documents&#160;».</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Add documents</source>
        <translation>Ajouter des documents</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Added: {title}</source>
        <translation>Ajouté&#160;: {title}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Remove {title}?</source>
        <translation>Retirer {title}&#160;?</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Remove it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Terms that mean the same: a question with one of them finds passages with another. Consilium knows the usual ones; add what your clinic writes, such as “the red book” and its title.</source>
        <translation>Termes de même sens&#160;: une question contenant l’un trouve les passages contenant l’autre. Consilium connaît les plus courants&#160;; ajoutez ceux de votre établissement, par exemple «&#160;le livre rouge&#160;» et son titre.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Terms that mean the same, with commas between them</source>
        <translation>Termes de même sens, séparés par des virgules</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>two or more terms, with commas between them</source>
        <translation>deux termes ou plus, séparés par des virgules</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Synonyms of the clinic</source>
        <translation>Synonymes de l’établissement</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Remove this group</source>
        <translation>Retirer ce groupe</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Remove {said}</source>
        <translation>Retirer {said}</translation>
    </message>
    <message>
        <location filename="app/ui/commands/about_dialog.py"/>
        <source>Consilium lets a clinician consult a medical language model on their own computer, without a network. It is not a medical device.</source>
        <translation>Consilium permet à un clinicien de consulter un modèle de langage médical sur son propre ordinateur, sans réseau. Ce n’est pas un dispositif médical.</translation>
    </message>
    <message>
        <location filename="app/ui/commands/about_dialog.py"/>
        <source>not stated in its package</source>
        <translation>non indiquée dans son paquet</translation>
    </message>
    <message>
        <location filename="app/ui/commands/about_dialog.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>About Consilium</source>
        <translation>À propos de Consilium</translation>
    </message>
    <message>
        <location filename="app/ui/commands/about_dialog.py"/>
        <source>Copy all of this</source>
        <translation>Tout copier</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="app/ui/commands/about_dialog.py"/>
        <source>Packages, their versions and licences</source>
        <translation>Paquets, versions et licences</translation>
    </message>
    <message>
        <location filename="app/ui/commands/guide_window.py"/>
        <source>The guide is missing from this installation. Install Consilium again to have it.</source>
        <translation>Le guide manque dans cette installation. Réinstallez Consilium pour l’avoir.</translation>
    </message>
    <message>
        <location filename="app/ui/commands/guide_window.py"/>
        <source>Consilium: user guide</source>
        <translation>Consilium&#160;: guide d’utilisation</translation>
    </message>
    <message>
        <location filename="app/ui/commands/guide_window.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <location filename="app/ui/commands/guide_window.py"/>
        <source>Find in the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <location filename="app/ui/commands/guide_window.py"/>
        <source>Not in the guide</source>
        <translation>Pas dans le guide</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Send the message</source>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Begin a new line</source>
        <translation>Commencer une nouvelle ligne</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Stop the answer, or end editing a message</source>
        <translation>Arrêter la réponse, ou quitter la modification d’un message</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Take back what was typed</source>
        <translation>Annuler la saisie</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Go to the next part of the window</source>
        <translation>Aller à la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Go to the message above, once one has the keyboard</source>
        <translation>Aller au message précédent, dès que l’un d’eux a le focus clavier</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Go to the message below</source>
        <translation>Aller au message suivant</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Go to the first message</source>
        <translation>Aller au premier message</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Go to the newest message</source>
        <translation>Aller au message le plus récent</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Copy the message that has the keyboard</source>
        <translation>Copier le message qui a le focus clavier</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Ask it again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Edit your message and ask again</source>
        <translation>Modifier votre message et redemander</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Open the details of the answer, or close them</source>
        <translation>Ouvrir les détails de la réponse, ou les fermer</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Show the alternative before</source>
        <translation>Afficher l’alternative précédente</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Show the next alternative</source>
        <translation>Afficher l’alternative suivante</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Keys and what they do</source>
        <translation>Les touches et leur effet</translation>
    </message>
    <message>
        <location filename="app/ui/commands/palette.py"/>
        <source>Commands and consultations</source>
        <translation>Commandes et consultations</translation>
    </message>
    <message>
        <location filename="app/ui/commands/palette.py"/>
        <source>Type a command, or words of a consultation</source>
        <translation>Saisissez une commande, ou des mots d’une consultation</translation>
    </message>
    <message>
        <location filename="app/ui/commands/palette.py"/>
        <source>Command or consultation</source>
        <translation>Commande ou consultation</translation>
    </message>
    <message>
        <location filename="app/ui/commands/palette.py"/>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <location filename="app/ui/commands/palette.py"/>
        <source>Nothing has these words.</source>
        <translation>Rien ne contient ces mots.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels.py"/>
        <source>Add tags or a case reference (Ctrl+T)</source>
        <translation>Ajouter des étiquettes ou une référence du cas (Ctrl+T)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels.py"/>
        <source>Change tags and case reference (Ctrl+T)</source>
        <translation>Modifier les étiquettes et la référence du cas (Ctrl+T)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels.py"/>
        <source>Filed as {labels}</source>
        <translation>Classé sous {labels}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>What your clinic calls the case, not the patient's name.</source>
        <translation>Le nom que votre établissement donne au cas, pas celui du patient.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Tags and case reference</source>
        <translation>Étiquettes et référence du cas</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Case reference</source>
        <translation>Référence du cas</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Remove tag {name}</source>
        <translation>Retirer l’étiquette {name}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/compare_dialog.py"/>
        <source>Words on a coloured ground, and underlined, stand only in that answer.</source>
        <translation>Les mots sur fond coloré et soulignés ne figurent que dans cette réponse.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/compare_dialog.py"/>
        <source>Compare two answers</source>
        <translation>Comparer deux réponses</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/compare_dialog.py"/>
        <source>Which answer</source>
        <translation>Quelle réponse</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/compare_dialog.py"/>
        <source>Answer {number} of {count}</source>
        <translation>Réponse {number} sur {count}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>An answer is still being written. Send this when it is done, or stop it with Esc.</source>
        <translation>Une réponse est encore en cours d’écriture. Envoyez ceci quand elle sera terminée, ou arrêtez-la avec Échap.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>recognised from the text</source>
        <translation>reconnu d’après le texte</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>Add a file (Ctrl+O)</source>
        <translation>Ajouter un fichier (Ctrl+O)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <location filename="app/ui/notes/notes_page.py"/>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>Stop the answer in {elsewhere}</source>
        <translation>Arrêter la réponse dans {elsewhere}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>Stop the answer in&#10;{elsewhere}</source>
        <translation>Arrêter la réponse dans&#10;{elsewhere}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/context_meter.py"/>
        <source>{used:,} / {context:,} tokens</source>
        <translation>{used:,} / {context:,} tokens</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/composer/context_meter.py"/>
        <source>{n:,} tokens too many</source>
        <extracomment>For 1: {n} token too many</extracomment>
        <translation><numerusform>{n:,} token de trop</numerusform><numerusform>{n:,} tokens de trop</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/composer/context_meter.py"/>
        <source>{n:,} older turns left out</source>
        <extracomment>For 1: {n} older turn left out</extracomment>
        <translation><numerusform>{n:,} échange antérieur omis</numerusform><numerusform>{n:,} échanges antérieurs omis</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/context_meter.py"/>
        <source>nearly full</source>
        <translation>presque plein</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/context_meter.py"/>
        <source>Tokens that the next prompt takes up in the model's context; {kept:,} are kept for the answer</source>
        <translation>Tokens que le prochain prompt occupe dans le contexte du modèle&#160;; {kept:,} sont réservés à la réponse</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/composer/context_meter.py"/>
        <source>Tokens that the next prompt takes up in the model's context; {kept:,} are kept for the answer; the {n:,} oldest turns will not be sent</source>
        <extracomment>For 1: Tokens that the next prompt takes up in the model's context; {kept:,} are kept for the answer; the oldest turn will not be sent</extracomment>
        <translation><numerusform>Tokens que le prochain prompt occupe dans le contexte du modèle&#160;; {kept:,} sont réservés à la réponse&#160;; l’échange le plus ancien ({n:,}) ne sera pas envoyé</numerusform><numerusform>Tokens que le prochain prompt occupe dans le contexte du modèle&#160;; {kept:,} sont réservés à la réponse&#160;; les {n:,} échanges les plus anciens ne seront pas envoyés</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/edit_bar.py"/>
        <source>Editing your message. What was there before is kept as an alternative.</source>
        <translation>Vous modifiez votre message. Ce qui s’y trouvait est conservé comme alternative.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/message_editor.py"/>
        <location filename="app/ui/consultation/transcript/shown_message.py"/>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/offer_panel.py"/>
        <source>The demonstration knows these:</source>
        <translation>Le modèle de démonstration connaît celles-ci&#160;:</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/offer_panel.py"/>
        <source>None of its questions is similar.</source>
        <translation>Aucune de ses questions n’est semblable.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/offer_panel.py"/>
        <source>Questions that the demonstration knows</source>
        <translation>Questions que connaît le modèle de démonstration</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/offer_panel.py"/>
        <source>Ask it all the &amp;same</source>
        <translation>Demander &amp;quand même</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/offer_panel.py"/>
        <source>&amp;Ask {model}</source>
        <translation>&amp;Demander à {model}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/task_chips.py"/>
        <source>Exam</source>
        <translation>Examen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/task_chips.py"/>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/task_chips.py"/>
        <source>Define</source>
        <translation>Définir</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/task_chips.py"/>
        <source>Relate</source>
        <translation>Relier</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/task_chips.py"/>
        <source>What you ask for</source>
        <translation>Type de demande</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/continuity_strip.py"/>
        <source>Show the record</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/continuity_strip.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <location filename="app/ui/start/error_page.py"/>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/continuity_strip.py"/>
        <source>I have read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Nothing: all earlier questions with an answer were sent along.</source>
        <translation>Rien&#160;: toutes les questions antérieures ayant une réponse ont été envoyées avec.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Details of the answer</source>
        <translation>Détails de la réponse</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Close the details (Esc)</source>
        <translation>Fermer les détails (Échap)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Show the prompt as sent</source>
        <translation>Afficher le prompt envoyé</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>The prompt as the model got it</source>
        <translation>Le prompt tel que le modèle l’a reçu</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Disclaimer</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <location filename="app/ui/consultation/translation_note.py"/>
        <source>Disclaimer {name} in full</source>
        <translation>Avertissement {name} en entier</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>How this answer was made</source>
        <translation>Comment cette réponse a été produite</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Left out of the context</source>
        <translation>Laissé hors du contexte</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>and {more:,} more</source>
        <translation>et {more:,} de plus</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <source>Consilium saves what you are writing, closes the vault and asks for the passphrase. Then every page of it is read, which takes a while for a large one.</source>
        <translation>Consilium enregistre ce que vous écrivez, ferme le coffre et demande la phrase secrète. Chaque page du coffre est ensuite lue, ce qui prend un moment s’il est grand.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <source>Close the vault and repair it?</source>
        <translation>Fermer le coffre et le réparer&#160;?</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <source>Close and repair</source>
        <translation>Fermer et réparer</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <source>Save what Consilium holds of the vault</source>
        <translation>Enregistrer ce que Consilium détient du coffre</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <location filename="app/ui/models/models_page.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <location filename="app/ui/models/models_page.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Models (*.gguf)</source>
        <translation>Modèles (*.gguf)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/empty_state.py"/>
        <source>Everything stays on this computer, encrypted. Leave out names and dates of birth.</source>
        <translation>Tout reste sur cet ordinateur, chiffré. Omettez les noms et les dates de naissance.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/empty_state.py"/>
        <source>What would you like to think through?</source>
        <translation>À quoi souhaitez-vous réfléchir&#160;?</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/empty_state.py"/>
        <source>What you send goes to the clinic server {name}. Leave out names and dates of birth.</source>
        <translation>Ce que vous envoyez va au serveur de la clinique {name}. Omettez les noms et les dates de naissance.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
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
        <translation>Consultations</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Masking</source>
        <translation>Masquage</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <location filename="app/ui/consultation/progress.py"/>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Looking for names, places, dates and numbers…</source>
        <translation>Recherche des noms, lieux, dates et numéros…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Each file says that a model wrote the replies, and carries their marks, sources and disclaimer. It is not encrypted: whoever has it can read it.</source>
        <translation>Chaque fichier indique qu’un modèle a écrit les réponses et en porte les marques, les sources et l’avertissement. Il n’est pas chiffré : quiconque l’a peut le lire.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>{n:,} are ticked</source>
        <extracomment>For 1: {n} is ticked</extracomment>
        <translation><numerusform>{n} est cochée</numerusform><numerusform>{n:,} sont cochées</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Look at what is masked…</source>
        <translation>Voir ce qui est masqué…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <location filename="app/ui/models/get_model_panel.py"/>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Not masked</source>
        <translation>Non masqué</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Masked, dates by their year (Safe Harbor)</source>
        <translation>Masqué, dates réduites à l’année (Safe Harbor)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Masked, dates shifted by whole weeks</source>
        <translation>Masqué, dates décalées de semaines entières</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Masked, dates counted in days</source>
        <translation>Masqué, dates comptées en jours</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>{file} can't be used here. Drop a GGUF file to add a model, a JSON or JSONL file to import consultations, a PDF, DOCX or HTML file to add a source, or a text file to put its text into the message.</source>
        <translation>{file} ne peut pas être utilisé ici. Déposez un fichier GGUF pour ajouter un modèle, un fichier JSON ou JSONL pour importer des consultations, un fichier PDF, DOCX ou HTML pour ajouter une source, ou un fichier texte pour en mettre le texte dans le message.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>Let go to add it: a text to the message, a document to the sources, consultations to the list, a model to the models.</source>
        <translation>Relâchez pour ajouter : un texte au message, un document aux sources, des consultations à la liste, un modèle aux modèles.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>Drop one file at a time.</source>
        <translation>Déposez un seul fichier à la fois.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>Texts, documents, consultations, models ({usable})</source>
        <translation>Textes, documents, consultations, modèles ({usable})</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <location filename="app/ui/settings/backups_page.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Import consultations</source>
        <translation>Importer des consultations</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Transcripts (*.json *.jsonl)</source>
        <translation>Transcriptions (*.json *.jsonl)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>{file} is no text in UTF-8. Save it as such, or copy its text.</source>
        <translation>{file} n’est pas un texte en UTF-8. Enregistrez-le ainsi, ou copiez son texte.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>{file} can't be read ({reason}).</source>
        <translation>{file} ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Find in this consultation</source>
        <translation>Rechercher dans cette consultation</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <source>The one before (Shift+Enter)</source>
        <translation>Résultat précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <source>The next one (Enter)</source>
        <translation>Résultat suivant (Entrée)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <source>{number:,} of {of:,}</source>
        <translation>{number:,} sur {of:,}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <source>Not in this consultation</source>
        <translation>Pas dans cette consultation</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/header.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>New consultation</source>
        <translation>Nouvelle consultation</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/header.py"/>
        <source>Title of the consultation</source>
        <translation>Titre de la consultation</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/header.py"/>
        <source>Show the sidebar (Ctrl+B)</source>
        <translation>Afficher le panneau latéral (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/header.py"/>
        <source>Rename, pin, file, print, export, delete</source>
        <translation>Renommer, épingler, classer, imprimer, exporter, supprimer</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/marks_controller.py"/>
        <source>This answer could not be checked by rules.</source>
        <translation>Cette réponse n’a pas pu être vérifiée par des règles.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Place or address</source>
        <translation>Lieu ou adresse</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>E-mail</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Age over 89</source>
        <translation>Âge de plus de 89 ans</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Masked export</source>
        <translation>Exportation masquée</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>What will be masked</source>
        <translation>Ce qui sera masqué</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>{n:,} places</source>
        <extracomment>For 1: {n} place</extracomment>
        <translation><numerusform>{n} endroit</numerusform><numerusform>{n:,} endroits</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>The texts as they are</source>
        <translation>Les textes tels quels</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Ticked: it is masked</source>
        <translation>Coché : masqué</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <location filename="app/ui/start/repair_pages.py"/>
        <location filename="app/ui/start/restore_page.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>A full line: a rule knows it. A broken one: a word that is only not known to be safe. Click on it to keep it, or to mask it again.</source>
        <translation>Trait plein : une règle le connaît. Trait interrompu : un mot qui n’est simplement pas connu comme sûr. Cliquez dessus pour le garder ou le masquer de nouveau.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>It assists and does not certify: read the text before it leaves.</source>
        <translation>C’est une aide, non un certificat : relisez le texte avant qu’il ne sorte.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>{masked:,} masked, {kept:,} kept</source>
        <translation>{masked:,} masqués, {kept:,} gardés</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <source>The model that answers</source>
        <translation>Le modèle qui répond</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <source>{model}  ·  cannot be used</source>
        <translation>{model}  ·  inutilisable</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <location filename="app/ui/models/models_page.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Add a GGUF file…</source>
        <translation>Ajouter un fichier GGUF…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Sources…</source>
        <translation>Sources…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <source>This model carries no chat template.</source>
        <translation>Ce modèle ne contient pas de gabarit de conversation.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>The engine failed {times} times in a row with {model}, so it was not loaded. Choose another model above, or try this one again.</source>
        <translation>Le moteur a échoué {times} fois de suite avec {model}, qui n’a donc pas été chargé. Choisissez un autre modèle ci-dessus, ou réessayez celui-ci.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>Try anyway</source>
        <translation>Essayer quand même</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>Choose another…</source>
        <translation>En choisir un autre…</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/notices.py"/>
        <source>{n:,} consultations have been in the trash for longer than it keeps them. They are deleted for good when Consilium is started on another day.</source>
        <extracomment>For 1: 1 consultation has been in the trash for longer than it keeps them. It is deleted for good when Consilium is started on another day.</extracomment>
        <translation><numerusform>{n:,} consultation est dans la corbeille depuis plus longtemps que celle-ci ne la garde. Elle sera supprimée définitivement au démarrage de Consilium un autre jour.</numerusform><numerusform>{n:,} consultations sont dans la corbeille depuis plus longtemps que celle-ci ne les garde. Elles seront supprimées définitivement au démarrage de Consilium un autre jour.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>Open the trash</source>
        <translation>Ouvrir la corbeille</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/notices.py"/>
        <source>Consilium ended while {n:,} replies were being written. What had been written is kept, and marked as interrupted.</source>
        <extracomment>For 1: Consilium ended while {n} reply was being written. What had been written is kept, and marked as interrupted.</extracomment>
        <translation><numerusform>Consilium s’est arrêté pendant l’écriture de {n:,} réponse. Ce qui était écrit est conservé et signalé comme interrompu.</numerusform><numerusform>Consilium s’est arrêté pendant l’écriture de {n:,} réponses. Ce qui était écrit est conservé et signalé comme interrompu.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>{job} is converted and in your list of models.</source>
        <translation>{job} est converti et figure dans votre liste de modèles.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>Show the models</source>
        <translation>Afficher les modèles</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>The conversion of {job} is not done yet. It can go on from where it was.</source>
        <translation>La conversion de {job} n’est pas encore terminée. Elle peut reprendre là où elle en était.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/page.py"/>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/page.py"/>
        <location filename="app/ui/start/error_page.py"/>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <source>Answer with {model}</source>
        <translation>Répondre avec {model}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <location filename="app/ui/models/models_dialog.py"/>
        <location filename="app/ui/models/models_page.py"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <source>Ask as: {task}</source>
        <translation>Demander comme : {task}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>This consultation</source>
        <translation>Cette consultation</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <source>Copy the newest answer</source>
        <translation>Copier la réponse la plus récente</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Answer again</source>
        <translation>Répondre à nouveau</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <source>Compare the newest answer…</source>
        <translation>Comparer la réponse la plus récente…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <source>Details of the newest answer</source>
        <translation>Détails de la réponse la plus récente</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Import, export, print</source>
        <translation>Importer, exporter, imprimer</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Write a note…</source>
        <translation>Rédiger un document…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Review this consultation…</source>
        <translation>Évaluer cette consultation…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Import consultations…</source>
        <translation>Importer des consultations…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <location filename="app/ui/notes/notes_page.py"/>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Print preview…</source>
        <translation>Aperçu avant impression…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <source>Waiting for the model…</source>
        <translation>En attente du modèle…</translation>
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
        <translation>Arrêt…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <source>Checking the file…</source>
        <translation>Vérification du fichier…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <source>Loading {model} again, with less: {change}…</source>
        <translation>Nouveau chargement de {model}, avec moins&#160;: {change}…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <location filename="app/ui/notes/notes_desk.py"/>
        <source>Loading {model}…</source>
        <translation>Chargement de {model}…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <source>Reading the case…</source>
        <translation>Lecture du cas…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/retention_question.py"/>
        <source>{limit:,} or more consultations have not changed for {days} days.</source>
        <translation>{limit:,} consultations ou plus n’ont pas changé depuis {days} jours.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/retention_question.py"/>
        <source>{n:,} consultations have not changed for {days} days.</source>
        <extracomment>For 1: 1 consultation has not changed for {days} days.</extracomment>
        <translation><numerusform>{n:,} consultation n’a pas changé depuis {days} jours.</numerusform><numerusform>{n:,} consultations n’ont pas changé depuis {days} jours.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/retention_question.py"/>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Review</source>
        <translation>Passer en revue</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/alternatives.py"/>
        <source>Earlier alternative</source>
        <translation>Alternative antérieure</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/alternatives.py"/>
        <source>Later alternative</source>
        <translation>Alternative ultérieure</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/alternatives.py"/>
        <source>Compare with another alternative</source>
        <translation>Comparer avec une autre alternative</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/alternatives.py"/>
        <source>Alternative {position} of {total}</source>
        <translation>Alternative {position} sur {total}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/code_view.py"/>
        <source>Copy this code</source>
        <translation>Copier ce code</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/emergency_card_view.py"/>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/emergency_card_view.py"/>
        <source>Seen: {title}</source>
        <translation>Vu&#160;: {title}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/emergency_card_view.py"/>
        <source>Emergency card.</source>
        <translation>Fiche d’urgence.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/emergency_card_view.py"/>
        <source>Seen ✓</source>
        <translation>Vu ✓</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/emergency_card_view.py"/>
        <location filename="app/ui/consultation/translation_note.py"/>
        <source>English text</source>
        <translation>Texte anglais</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/emergency_card_view.py"/>
        <source>Show the translation</source>
        <translation>Afficher la traduction</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Interrupted: the program or the engine stopped while this was being written. What had been written is kept.</source>
        <translation>Interrompu&#160;: le programme ou le moteur s’est arrêté pendant l’écriture. Ce qui était écrit est conservé.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Stopped. What had been written is kept.</source>
        <translation>Arrêté. Ce qui était écrit est conservé.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Cut off at the token limit: the answer was not finished.</source>
        <translation>Coupée à la limite de tokens&#160;: la réponse n’a pas été terminée.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Cut off because the context was full: the answer was not finished.</source>
        <translation>Coupée car le contexte était plein&#160;: la réponse n’a pas été terminée.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Continue from here in another answer; this one is kept</source>
        <translation>Continuer d’ici dans une autre réponse&#160;; celle-ci est conservée</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <location filename="app/ui/locking/cover.py"/>
        <location filename="app/ui/start/error_page.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Ask the model on this computer</source>
        <translation>Interroger le modèle sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>It answers from now on, in the clinic server's place</source>
        <translation>Il répond désormais, à la place du serveur de la clinique</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Stopped before anything was written.</source>
        <translation>Arrêté avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Interrupted. {error}</source>
        <translation>Interrompu. {error}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>The model could not answer. Try again.</source>
        <translation>Le modèle n’a pas pu répondre. Réessayez.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/keyboard_reading.py"/>
        <source>The consultation</source>
        <translation>La consultation</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/mark_box.py"/>
        <source>Noted</source>
        <translation>Pris en compte</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/mark_box.py"/>
        <source>Not relevant</source>
        <translation>Sans importance</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/mark_box.py"/>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/mark_box.py"/>
        <source>You have seen it: the mark stays and leaves with exports</source>
        <translation>Vous l’avez vu : la marque reste et part avec les exports</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/mark_box.py"/>
        <source>It does not matter here: its place in the text is no longer marked</source>
        <translation>Cela n’a pas d’importance ici : l’endroit du texte n’est plus marqué</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/marks_strip.py"/>
        <source>{listed} and {count} more</source>
        <translation>{listed} et {count} de plus</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/marks_strip.py"/>
        <source>Show what was not said in the conversation</source>
        <translation>Afficher ce qui n’a pas été dit dans la conversation</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/marks_strip.py"/>
        <source>open again</source>
        <translation>de nouveau ouverte</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/message_body.py"/>
        <location filename="app/ui/consultation/transcript/text_view.py"/>
        <location filename="app/ui/consultation/transcript/transcript_selection.py"/>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/message_body.py"/>
        <location filename="app/ui/consultation/transcript/text_view.py"/>
        <location filename="app/ui/consultation/transcript/transcript_selection.py"/>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>Not sent to the model with the newest question: no room, or never answered.</source>
        <translation>Non envoyé au modèle avec la dernière question&#160;: pas de place, ou jamais de réponse.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>Copy this message</source>
        <translation>Copier ce message</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>Edit and ask again</source>
        <translation>Modifier et redemander</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>Edit not sent: go on with it</source>
        <translation>Modification non envoyée&#160;: la reprendre</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>You · {task}</source>
        <translation>Vous · {task}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>Show the whole message ({count:,} characters)</source>
        <translation>Afficher le message entier ({count:,} caractères)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>This answer has more than {max_characters:,} characters: it is shown as it was written.</source>
        <translation>Cette réponse compte plus de {max_characters:,} caractères&#160;: elle est affichée telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Copy with its disclaimer</source>
        <translation>Copier avec son avertissement</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>How this answer was made, and its disclaimer in full</source>
        <translation>Comment cette réponse a été produite, et son avertissement en entier</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>It is being written.</source>
        <translation>Elle est en cours d’écriture.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>The answer begins.</source>
        <translation>La réponse commence.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Show the whole answer ({count:,} characters)</source>
        <translation>Afficher la réponse entière ({count:,} caractères)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>The answer is complete.</source>
        <translation>La réponse est complète.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Not sent to the model: {n:,} older questions: no room, or never answered</source>
        <extracomment>For 1: Not sent to the model: {n} older question: no room, or never answered</extracomment>
        <translation><numerusform>Non envoyé au modèle&#160;: {n:,} question antérieure&#160;: pas de place, ou jamais de réponse</numerusform><numerusform>Non envoyé au modèle&#160;: {n:,} questions antérieures&#160;: pas de place, ou jamais de réponse</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Disclaimer {name} {version}</source>
        <translation>Avertissement {name} {version}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/shown_message.py"/>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/shown_message.py"/>
        <source>nothing yet</source>
        <translation>encore rien</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/transcript_column.py"/>
        <source>Jump to the newest</source>
        <translation>Aller au plus récent</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/wide_view.py"/>
        <source>Scroll sideways</source>
        <translation>Faire défiler latéralement</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/wide_view.py"/>
        <source>Code: {text}</source>
        <translation>Code&#160;: {text}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/wide_view.py"/>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/wide_view.py"/>
        <source>More of the table</source>
        <translation>Suite du tableau</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/wide_view.py"/>
        <source>{kind}, {columns} columns, {rows} rows</source>
        <translation>{kind}, {columns} colonnes, {rows} lignes</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript_export.py"/>
        <source>Export the consultation</source>
        <translation>Exporter la consultation</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript_export.py"/>
        <source>Export the consultations</source>
        <translation>Exporter les consultations</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript_export.py"/>
        <location filename="app/ui/notes/note_exporting.py"/>
        <location filename="app/ui/reviews/review_desk.py"/>
        <source>Exported to {path}, not encrypted</source>
        <translation>Exporté vers {path}, non chiffré</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/transcript_export.py"/>
        <source>{n:,} files exported to {path}, not encrypted</source>
        <extracomment>For 1: {n} file exported to {path}, not encrypted</extracomment>
        <translation><numerusform>{n} fichier exporté vers {path}, non chiffré</numerusform><numerusform>{n:,} fichiers exportés vers {path}, non chiffrés</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript_printing.py"/>
        <source>the printer</source>
        <translation>imprimante</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/transcript_printing.py"/>
        <source>{n:,} pages printed to {where}</source>
        <extracomment>For 1: {n} page printed to {where}</extracomment>
        <translation><numerusform>{n:,} page imprimée, destination&#160;: {where}</numerusform><numerusform>{n:,} pages imprimées, destination&#160;: {where}</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>All consultations</source>
        <translation>Toutes les consultations</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Moving</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Search all consultations</source>
        <translation>Rechercher dans toutes les consultations</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Commands and consultations…</source>
        <translation>Commandes et consultations…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Deleted consultations…</source>
        <translation>Consultations supprimées…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <location filename="app/ui/locking/cover.py"/>
        <source>Stop the answer</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>A page up</source>
        <translation>Une page vers le haut</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>A page down</source>
        <translation>Une page vers le bas</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>The newest message</source>
        <translation>Le message le plus récent</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Show or hide the sidebar</source>
        <translation>Afficher ou masquer le panneau latéral</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Add a model…</source>
        <translation>Ajouter un modèle…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <location filename="app/ui/models/models_page.py"/>
        <source>Evaluations…</source>
        <translation>Évaluations…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/writing_mark.py"/>
        <source>another consultation</source>
        <translation>une autre consultation</translation>
    </message>
    <message>
        <location filename="app/ui/dates.py"/>
        <source>d MMM</source>
        <comment>date pattern of Qt</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <location filename="app/ui/dates.py"/>
        <source>d MMM yyyy</source>
        <comment>date pattern of Qt</comment>
        <translation>d MMM yyyy</translation>
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
        <translation>Calibration</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_card.py"/>
        <source>Calibration of {evaluation}</source>
        <translation>Calibration de {evaluation}</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_card.py"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_card.py"/>
        <source>Compare {evaluation}</source>
        <translation>Comparer {evaluation}</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>Choose an exam file…</source>
        <translation>Choisir un fichier d’examen…</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>How it is asked</source>
        <translation>Façon de demander</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>all of them</source>
        <translation>toutes</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>Progress of the evaluation</source>
        <translation>Progression de l’évaluation</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>MedQA, PubMedQA or MedMCQA, as JSON or JSON lines</source>
        <translation>MedQA, PubMedQA ou MedMCQA, en JSON ou en lignes JSON</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>New evaluation</source>
        <translation>Nouvelle évaluation</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>Choose an exam file</source>
        <translation>Choisir un fichier d’examen</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>Exam files (*.json *.jsonl);;All files (*)</source>
        <translation>Fichiers d’examen (*.json *.jsonl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <location filename="app/ui/notes/notes_desk.py"/>
        <source>Beginning; an answer that is being written comes first.</source>
        <translation>Cela commence&#160;; une réponse en cours d’écriture passe d’abord.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>The evaluation is complete.</source>
        <translation>L’évaluation est complète.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>Stopped. What was answered is kept, and it goes on from there.</source>
        <translation>Arrêté. Ce qui a été répondu est conservé, et cela reprend de là.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>The likeliest answer, with the plain prompt</source>
        <translation>La réponse la plus probable, avec l’invite simple</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>The likeliest answer, in the model’s own format</source>
        <translation>La réponse la plus probable, dans le format propre du modèle</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>A written answer, in the model’s own format</source>
        <translation>Une réponse rédigée, dans le format propre du modèle</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>{exam}: {n:,} of {of:,} questions</source>
        <translation>{exam}&#160;: {n:,} questions sur {of:,}</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>{right:,} of {all:,} right: {value:.1%} (95% interval {low:.1%} to {high:.1%})</source>
        <translation>{right:,} justes sur {all:,}&#160;: {value:.1%} (intervalle à 95&#160;% de {low:.1%} à {high:.1%})</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>Guessing gets {chance:.1%}; always saying “{answer}” gets {majority:.1%}.</source>
        <translation>Deviner obtient {chance:.1%}&#160;; toujours dire «&#160;{answer}&#160;» obtient {majority:.1%}.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>Not complete: {done:,} of {n:,} questions were asked.</source>
        <translation>Incomplète&#160;: {done:,} questions sur {n:,} ont été posées.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>Without “maybe”: {share}.</source>
        <translation>Sans «&#160;maybe&#160;»&#160;: {share}.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>{n:,} replies named no answer and count as wrong.</source>
        <extracomment>For 1: {n} reply named no answer and counts as wrong.</extracomment>
        <translation><numerusform>{n} réponse n’a désigné aucune option et compte comme fausse.</numerusform><numerusform>{n:,} réponses n’ont désigné aucune option et comptent comme fausses.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>{n:,} questions had no room in the context and count as wrong.</source>
        <extracomment>For 1: {n} question had no room in the context and counts as wrong.</extracomment>
        <translation><numerusform>{n} question n’a pas tenu dans le contexte et compte comme fausse.</numerusform><numerusform>{n:,} questions n’ont pas tenu dans le contexte et comptent comme fausses.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>The demonstration model answers from memory: its share says nothing.</source>
        <translation>Le modèle de démonstration répond de mémoire&#160;: sa part ne dit rien.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>Calibration error {error:.3f}, Brier score {brier:.3f}. Points below the line: surer than it should be.</source>
        <translation>Erreur de calibration {error:.3f}, score de Brier {brier:.3f}. Points sous la ligne&#160;: plus sûr qu’il ne devrait.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>Of {n:,} questions it was {sure:.0%} sure of, {right:.0%} were right.</source>
        <extracomment>For 1: Of {n} question it was {sure:.0%} sure of, {right:.0%} were right.</extracomment>
        <translation><numerusform>Sur {n} question dont il était sûr à {sure:.0%}, {right:.0%} étaient justes.</numerusform><numerusform>Sur {n:,} questions dont il était sûr à {sure:.0%}, {right:.0%} étaient justes.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>{n:,} questions that both were asked.</source>
        <extracomment>For 1: {n} question that both were asked.</extracomment>
        <translation><numerusform>{n} question posée aux deux.</numerusform><numerusform>{n:,} questions posées aux deux.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>{model}: {alone:,} right that the other missed.</source>
        <translation>{model}&#160;: {alone:,} justes que l’autre a manquées.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>Difference {difference:+.1f} points (95% interval {low:+.1f} to {high:+.1f}), {p} (McNemar, exact).</source>
        <translation>Différence {difference:+.1f} points (intervalle à 95&#160;% de {low:+.1f} à {high:+.1f}), {p} (McNemar, exact).</translation>
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
        <translation>{done:,} questions sur {n:,}, {right:,} justes</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>about {n:,} minutes left</source>
        <extracomment>For 1: about {n} minute left</extracomment>
        <translation><numerusform>encore {n} minute environ</numerusform><numerusform>encore {n:,} minutes environ</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluations_dialog.py"/>
        <location filename="app/ui/evaluation/evaluations_page.py"/>
        <source>Evaluations</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluations_page.py"/>
        <source>There is no evaluation yet. Choose a file of questions that you have.</source>
        <translation>Il n’y a pas encore d’évaluation. Choisissez un fichier de questions que vous avez.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluations_page.py"/>
        <source>Compared</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluations_page.py"/>
        <source>An evaluation stops when this page is closed or Consilium locks; what was answered is kept, and it goes on from there. Choose two with “Compare” to see whether they differ by more than chance.</source>
        <translation>Une évaluation s’arrête quand cette page est fermée ou que Consilium se verrouille&#160;; ce qui a été répondu est conservé, et elle reprend de là. Choisissez-en deux avec «&#160;Comparer&#160;» pour voir si elles diffèrent plus que par hasard.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/reliability_diagram.py"/>
        <source>Reliability diagram</source>
        <translation>Diagramme de fiabilité</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/reliability_diagram.py"/>
        <source>{share:.0%}</source>
        <translation>{share:.0%}</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/reliability_diagram.py"/>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/reliability_diagram.py"/>
        <source>How sure it was</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/share_bar.py"/>
        <source>Share of right answers</source>
        <translation>Part de réponses justes</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Your consultations are being locked away.</source>
        <translation>Vos consultations sont mises sous clé.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>The answer is being finished and stored; then Consilium asks for the passphrase.</source>
        <translation>La réponse est terminée et enregistrée&#160;; puis Consilium demande la phrase secrète.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>The backup is being put in place; then Consilium asks for its passphrase. A backup of an older Consilium takes longer.</source>
        <translation>La sauvegarde est mise en place&#160;; puis Consilium demande sa phrase secrète. La sauvegarde d’un Consilium plus ancien prend plus de temps.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>The answer is being finished and stored; then the backup is put in place.</source>
        <translation>La réponse est terminée et enregistrée&#160;; puis la sauvegarde est mise en place.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Starting the new version</source>
        <translation>Démarrage de la nouvelle version</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Your consultations are being locked away; then Consilium asks for the passphrase.</source>
        <translation>Vos consultations sont mises sous clé&#160;; puis Consilium demande la phrase secrète.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>The answer is being finished and stored; then the new version starts.</source>
        <translation>La réponse est terminée et enregistrée&#160;; puis la nouvelle version démarre.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Closing the vault</source>
        <translation>Fermeture du coffre</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Your consultations are being locked away; then the vault can be repaired.</source>
        <translation>Vos consultations sont mises sous clé&#160;; le coffre pourra ensuite être réparé.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>The answer is being finished and stored; then the vault can be repaired.</source>
        <translation>La réponse est terminée et enregistrée&#160;; le coffre pourra ensuite être réparé.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Lock all the same</source>
        <translation>Verrouiller quand même</translation>
    </message>
    <message>
        <location filename="app/ui/models/called.py"/>
        <source>Clinic server: {name}</source>
        <translation>Serveur de la clinique : {name}</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Progress of the conversion</source>
        <translation>Avancement de la conversion</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <location filename="app/ui/models/model_card.py"/>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Give up…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>What was made so far of {name} is deleted. The checkpoint stays as it is.</source>
        <translation>Ce qui a été produit jusqu’ici de {name} est supprimé. Le checkpoint reste tel quel.</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>The parts of the download that lie beside it are deleted too.</source>
        <translation>Les parties du téléchargement qui se trouvent à côté sont supprimées aussi.</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>What was downloaded stays in the hub's cache.</source>
        <translation>Ce qui a été téléchargé reste dans le cache du hub.</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Give up this conversion?</source>
        <translation>Abandonner cette conversion&#160;?</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Converting {job} to {kind}</source>
        <translation>Conversion de {job} en {kind}</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Paused: {job} to {kind}</source>
        <translation>En pause&#160;: {job} en {kind}</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Stopped: {job} to {kind}</source>
        <translation>Arrêté&#160;: {job} en {kind}</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>{job} is ready</source>
        <translation>{job} est prêt</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>What was made is kept. It goes on from there, also after a restart.</source>
        <translation>Ce qui a été produit est conservé. La suite repart de là, même après un redémarrage.</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>It lies in {target} and is in your list of models.</source>
        <translation>Il se trouve dans {target} et figure dans votre liste de modèles.</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>{share:.0%} of its checksum</source>
        <translation>{share:.0%} de sa somme de contrôle</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>{rate} a second</source>
        <translation>{rate} par seconde</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>{size} fetched</source>
        <translation>{size} récupérés</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>about {time} left</source>
        <translation>encore {time} environ</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>This model and a more exact file of it read the same medical answers, and the words that each expects next are compared. The result helps to choose a file; it promises nothing about answers. It takes seconds for a small model, and long for a large one.</source>
        <translation>Ce modèle et un fichier plus exact de celui-ci lisent les mêmes réponses médicales, et l’on compare les mots que chacun attend ensuite. Le résultat aide à choisir un fichier ; il ne promet rien sur les réponses. Cela prend quelques secondes pour un petit modèle, et longtemps pour un grand.</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>It has not been compared with the original yet.</source>
        <translation>Il n’a pas encore été comparé à l’original.</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>Another model is being compared. Wait for its end, or stop it there.</source>
        <translation>Un autre modèle est en cours de comparaison. Attendez la fin, ou arrêtez-la là-bas.</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>Progress of the comparison</source>
        <translation>Avancement de la comparaison</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>Compare with a file…</source>
        <translation>Comparer à un fichier…</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>Compare with a more exact file</source>
        <translation>Comparer à un fichier plus exact</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>Models and reference files (*)</source>
        <translation>Modèles et fichiers de référence (*)</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>Reading both files…</source>
        <translation>Lecture des deux fichiers…</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>{share:.0%} of the answers</source>
        <translation>{share:.0%} des réponses</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>{model} is the medical model that Consilium is made for, published as a checkpoint of 93 GB. Consilium converts it to one file that fits your computer. Any other checkpoint of a Mixtral, Mistral or Llama model can be taken too: by its folder, or its name on the Hugging Face hub.</source>
        <translation>{model} est le modèle médical pour lequel Consilium est fait, publié comme checkpoint de 93 GB. Consilium le convertit en un fichier adapté à votre ordinateur. Tout autre checkpoint d’un modèle Mixtral, Mistral ou Llama convient aussi&#160;: par son dossier, ou son nom sur le hub Hugging Face.</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>First only its headers are read, a few megabytes, for the table of what each type takes. The weights come when you press Download. Nothing of yours is sent, and no other connection is made.</source>
        <translation>Seuls ses en-têtes sont d’abord lus, quelques mégaoctets, pour le tableau de ce que demande chaque type. Les poids viennent quand vous appuyez sur Télécharger. Rien de vos données n’est envoyé, et aucune autre connexion n’est établie.</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Checkpoint: a folder, or a name on the hub</source>
        <translation>Checkpoint&#160;: un dossier, ou un nom sur le hub</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>A folder, or OWNER/NAME on the hub</source>
        <translation>Un dossier, ou OWNER/NAME sur le hub</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Show what it takes</source>
        <translation>Voir ce qu’il faut</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Keep at most two parts of the download on the disk</source>
        <translation>Garder au plus deux parties du téléchargement sur le disque</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Get a medical model</source>
        <translation>Obtenir un modèle médical</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Connect to the Hugging Face hub for {named}</source>
        <translation>Se connecter au hub Hugging Face pour {named}</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>The folder of the checkpoint</source>
        <translation>Le dossier du checkpoint</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Keep the model in</source>
        <translation>Garder le modèle dans</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Looking at the headers on the hub, and how fast this computer converts…</source>
        <translation>Examen des en-têtes sur le hub et de la vitesse de conversion de cet ordinateur…</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Looking at the checkpoint, and how fast this computer converts…</source>
        <translation>Examen du checkpoint et de la vitesse de conversion de cet ordinateur…</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Kept in {folder}, where {free} are free</source>
        <translation>Gardé dans {folder}, où {free} sont libres</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Download {size} and convert to {type}</source>
        <translation>Télécharger {size} et convertir en {type}</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Convert to {type}</source>
        <translation>Convertir en {type}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>picks words as the settings say</source>
        <translation>choisit les mots selon les réglages</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>own numbers</source>
        <translation>valeurs propres</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Looking at how it fits this computer…</source>
        <translation>Examen de l’adéquation à cet ordinateur…</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <location filename="app/ui/settings/settings_dialog.py"/>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Fidelity</source>
        <translation>Fidélité</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Answers now</source>
        <translation>Répond actuellement</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Use {model}</source>
        <translation>Utiliser {model}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Settings of {model}</source>
        <translation>Réglages de {model}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Fidelity of {model}</source>
        <translation>Fidélité de {model}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Remove {model}</source>
        <translation>Retirer {model}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>It has not answered on this computer yet.</source>
        <translation>Il n’a pas encore répondu sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>says that it serves {model}</source>
        <translation>dit proposer {model}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>context {tokens:,} tokens</source>
        <translation>contexte de {tokens:,} tokens</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>trained for {tokens:,} tokens of context</source>
        <translation>entraîné pour {tokens:,} tokens de contexte</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>has a chat template</source>
        <translation>avec gabarit de conversation</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>no chat template</source>
        <translation>sans gabarit de conversation</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>came with Consilium</source>
        <translation>fourni avec Consilium</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Asked in its own chat template</source>
        <translation>Interrogé dans son propre gabarit de conversation</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Asked in the format {format} (a guess)</source>
        <translation>Interrogé dans le format {format} (une supposition)</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Asked in the format {format}</source>
        <translation>Interrogé dans le format {format}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>with a system prompt of your own</source>
        <translation>avec votre propre prompt système</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>{word}, compared with {reference}.</source>
        <translation>{word}, par rapport à {reference}.</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>As in the settings</source>
        <translation>Comme dans les réglages</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Careful</source>
        <translation>Prudent</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Own</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>How it picks words</source>
        <translation>Comment il choisit les mots</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>What is known of it: {label}</source>
        <translation>Ce que l’on en sait&#160;: {label}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>What the model is told before the consultation, in place of the sentence above. At most {most:,} characters. Not the place for a patient's data.</source>
        <translation>Ce qui est dit au modèle avant la consultation, à la place de la phrase ci-dessus. Au plus {most:,} caractères. Ce n’est pas l’endroit pour les données d’un patient.</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Save the system prompt</source>
        <translation>Enregistrer le prompt système</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>The temperature of the settings, {general:g}; all else is balanced.</source>
        <translation>La température des réglages, {general:g}&#160;; tout le reste est équilibré.</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Hardly anything but the most likely words; answers differ little</source>
        <translation>Presque uniquement les mots les plus probables&#160;; les réponses varient peu</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>The most likely words, with some freedom</source>
        <translation>Les mots les plus probables, avec une certaine liberté</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Your own numbers. They hold from the next answer on.</source>
        <translation>Vos propres valeurs. Elles valent à partir de la prochaine réponse.</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>{begins}: temperature {temperature:g}, top-k {top_k}, top-p {top_p:g}, min-p {min_p:g}.</source>
        <translation>{begins}&#160;: température {temperature:g}, top-k {top_k}, top-p {top_p:g}, min-p {min_p:g}.</translation>
    </message>
    <message>
        <location filename="app/ui/models/models_page.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Get a medical model…</source>
        <translation>Obtenir un modèle médical…</translation>
    </message>
    <message>
        <location filename="app/ui/models/models_page.py"/>
        <source>Add a clinic's server…</source>
        <translation>Ajouter un serveur de la clinique…</translation>
    </message>
    <message>
        <location filename="app/ui/models/models_page.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Checking the file… {fraction:.0%}</source>
        <translation>Vérification du fichier… {fraction:.0%}</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Remove {model}?</source>
        <translation>Retirer {model}&#160;?</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Delete the file, {size}</source>
        <translation>Supprimer le fichier, {size}</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Replies that it wrote stay, and still say what made them.</source>
        <translation>Les réponses qu’il a écrites restent, et indiquent toujours ce qui les a produites.</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>It is the model that answers now: choose another one afterwards.</source>
        <translation>C’est le modèle qui répond actuellement&#160;: choisissez-en un autre ensuite.</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Its address, its certificates and its token are forgotten. {stays}{answers}</source>
        <translation>Son adresse, ses certificats et son jeton sont oubliés. {stays}{answers}</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Removed from the list, its file stays at {path} and can be added again. Deleting the file cannot be undone: it would have to be converted again. {stays}{answers}</source>
        <translation>Si le modèle est retiré de la liste, son fichier reste à {path} et peut être ajouté de nouveau. La suppression du fichier est irréversible&#160;: il faudrait le convertir de nouveau. {stays}{answers}</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Only its entry in the list is removed. The file stays at {path} and can be added again. {stays}{answers}</source>
        <translation>Seule son entrée dans la liste est retirée. Le fichier reste à {path} et peut être ajouté de nouveau. {stays}{answers}</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>as in the settings</source>
        <translation>comme dans les réglages</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>random</source>
        <translation>aléatoire</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>0: always the likeliest</source>
        <translation>0&#160;: toujours le plus probable</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>of the k likeliest; 0: off</source>
        <translation>parmi les k plus probables&#160;; 0&#160;: désactivé</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>of this share; 1: off</source>
        <translation>parmi cette part&#160;; 1&#160;: désactivé</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>least share; 0: off</source>
        <translation>part minimale&#160;; 0&#160;: désactivé</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>Repeat penalty</source>
        <translation>Pénalité de répétition</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>1: none</source>
        <translation>1&#160;: aucune</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>the same answer again</source>
        <translation>de nouveau la même réponse</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Longest answer</source>
        <translation>Réponse la plus longue</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>tokens; 0: general</source>
        <translation>tokens&#160;; 0&#160;: général</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>What is sent to it leaves this computer. Nothing is sent before you send a question, and what the server says of its model can't be verified from here.</source>
        <translation>Ce qui lui est envoyé quitte cet ordinateur. Rien n’est envoyé avant que vous n’envoyiez une question, et ce que le serveur dit de son modèle ne peut pas être vérifié d’ici.</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Add a clinic's server</source>
        <translation>Ajouter un serveur de la clinique</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Name in Consilium</source>
        <translation>Nom dans Consilium</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>The address's host</source>
        <translation>L’hôte de l’adresse</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>The one it serves</source>
        <translation>Le seul qu’il propose</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Token (API key)</source>
        <translation>Jeton (clé d’API)</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>SHA-256 of its certificate</source>
        <translation>SHA-256 de son certificat</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Not pinned</source>
        <translation>Non fixé</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Choose the clinic's CA file…</source>
        <translation>Choisir le fichier CA de la clinique…</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>I accept that everybody on the way can read it</source>
        <translation>J’accepte que chacun sur le chemin puisse le lire</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Connect and add</source>
        <translation>Connecter et ajouter</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>The clinic's CA file</source>
        <translation>Fichier CA de la clinique</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificats (*.pem *.crt)</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Trusted: {file}</source>
        <translation>Reconnu : {file}</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>Memory to run</source>
        <translation>Mémoire en usage</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>Disk needed</source>
        <translation>Disque nécessaire</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>Time here</source>
        <translation>Durée ici</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>Types that it can be converted to</source>
        <translation>Types de conversion possibles</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>about {time}</source>
        <translation>environ {time}</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>the disk has {free} free, too little for it</source>
        <translation>le disque a {free} libres, trop peu pour cela</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>it is too big for the {memory} of memory here</source>
        <translation>c’est trop grand pour les {memory} de mémoire ici</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>{type} is recommended: {reason}.</source>
        <translation>{type} est recommandé&#160;: {reason}.</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>No type is recommended: {reason}.</source>
        <translation>Aucun type n’est recommandé&#160;: {reason}.</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>{type} can be made here. Recommended is {recommended}: {reason}.</source>
        <translation>{type} peut être produit ici. Est recommandé {recommended}&#160;: {reason}.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/addendum_editor.py"/>
        <source>Addendum</source>
        <translation>Complément</translation>
    </message>
    <message>
        <location filename="app/ui/notes/addendum_editor.py"/>
        <source>What is to be added or corrected</source>
        <translation>Ce qui est à ajouter ou à corriger</translation>
    </message>
    <message>
        <location filename="app/ui/notes/note_exporting.py"/>
        <source>Export the note</source>
        <translation>Exporter le document</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_desk.py"/>
        <source>Reading the consultation…</source>
        <translation>Lecture de la consultation…</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_desk.py"/>
        <source>Drafting…</source>
        <translation>Rédaction…</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_dialog.py"/>
        <source>What you typed last could not be stored: it goes when you close the notes.</source>
        <translation>Ce que vous avez tapé en dernier n’a pas pu être enregistré&#160;: ce sera perdu si vous fermez les documents.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_dialog.py"/>
        <source>Close without what you typed?</source>
        <translation>Fermer sans ce que vous avez tapé&#160;?</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_dialog.py"/>
        <source>Close without signing the addendum?</source>
        <translation>Fermer sans signer le complément&#160;?</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_dialog.py"/>
        <source>It waits with its note, in the vault, until you sign it.</source>
        <translation>Il attend avec son document, dans le coffre, que vous le signiez.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_dialog.py"/>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Notes</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Write a note</source>
        <translation>Rédiger un document</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>There is no note of this consultation yet. A model drafts one in fixed sections; you correct it, decide what is marked, and sign it.</source>
        <translation>Il n’y a pas encore de document de cette consultation. Un modèle en rédige un en sections fixes&#160;; vous le corrigez, tranchez ce qui est marqué et le signez.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Sign…</source>
        <translation>Signer…</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Mask names, dates and numbers first</source>
        <translation>Masquer d’abord noms, dates et numéros</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Delete the draft…</source>
        <translation>Supprimer le brouillon…</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Sign the addendum…</source>
        <translation>Signer le complément…</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Said, not in the note</source>
        <translation>Dit, absent du document</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Draft this section again?</source>
        <translation>Rédiger à nouveau cette section&#160;?</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>The new draft takes the place of what you wrote there.</source>
        <translation>Le nouveau brouillon prend la place de ce que vous y avez écrit.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <location filename="app/ui/notes/section_card.py"/>
        <source>Draft again</source>
        <translation>Rédiger à nouveau</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Delete this draft?</source>
        <translation>Supprimer ce brouillon&#160;?</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>It goes for good, with what you changed in it.</source>
        <translation>Il disparaît pour de bon, avec ce que vous y avez changé.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Sign the note</source>
        <translation>Signer le document</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Sign the addendum</source>
        <translation>Signer le complément</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>It stands below the note from then on, and can't be changed.</source>
        <translation>Il figure dès lors sous le document et ne peut plus être changé.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>Signed by {name}, {when}</source>
        <translation>Signé par {name}, {when}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/notes/page_words.py"/>
        <source>{n:,} marks to decide</source>
        <extracomment>For 1: {n} mark to decide</extracomment>
        <translation><numerusform>{n} marque à trancher</numerusform><numerusform>{n:,} marques à trancher</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>Read the note to its end first, then sign it: not all of “{section}” has been on the screen yet.</source>
        <translation>Lisez d’abord le document jusqu’à la fin, puis signez-le&#160;: «&#160;{section}&#160;» n’a pas encore été entièrement à l’écran.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>Addendum {number}, {name}, {when}: {text}</source>
        <translation>Complément {number}, {name}, {when}&#160;: {text}</translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>SHA-256 of what was signed: {sha256}</source>
        <translation>SHA-256 de ce qui a été signé : {sha256}</translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>Drafted by {model} ({kind})</source>
        <translation>Rédigé par {model} ({kind})</translation>
    </message>
    <message>
        <location filename="app/ui/notes/section_card.py"/>
        <source>Draft again: {section}</source>
        <translation>Rédiger à nouveau&#160;: {section}</translation>
    </message>
    <message>
        <location filename="app/ui/notes/section_card.py"/>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <location filename="app/ui/notes/section_card.py"/>
        <source>What changed: {section}</source>
        <translation>Ce qui a changé&#160;: {section}</translation>
    </message>
    <message>
        <location filename="app/ui/notes/section_card.py"/>
        <source>“{text}”: {reason}</source>
        <translation>«&#160;{text}&#160;»&#160;: {reason}</translation>
    </message>
    <message>
        <location filename="app/ui/notes/section_card.py"/>
        <source>Decide again</source>
        <translation>Trancher à nouveau</translation>
    </message>
    <message>
        <location filename="app/ui/notes/section_card.py"/>
        <source>It stays</source>
        <translation>À garder</translation>
    </message>
    <message>
        <location filename="app/ui/notes/sign_dialog.py"/>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <location filename="app/ui/notes/sign_dialog.py"/>
        <source>as it shall stand below the note</source>
        <translation>tel qu’il doit figurer sous le document</translation>
    </message>
    <message>
        <location filename="app/ui/notes/sign_dialog.py"/>
        <location filename="app/ui/settings/key_rows.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <location filename="app/ui/notes/sign_dialog.py"/>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <location filename="app/ui/notes/sign_dialog.py"/>
        <source>Signing…</source>
        <translation>Signature…</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/paper/page_drawing.py"/>
        <source>There is no such page: it would be {n:,} pages.</source>
        <extracomment>For 1: There is no such page: it would be {n} page.</extracomment>
        <translation><numerusform>Cette page n’existe pas&#160;: il y aurait {n:,} page.</numerusform><numerusform>Cette page n’existe pas&#160;: il y aurait {n:,} pages.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/paper/page_drawing.py"/>
        <source>The printer could not be started. Choose another one, or print to a PDF file.</source>
        <translation>L’imprimante n’a pas pu être démarrée. Choisissez-en une autre, ou imprimez dans un fichier PDF.</translation>
    </message>
    <message>
        <location filename="app/ui/paper/page_drawing.py"/>
        <source>The printer accepted no more pages. Check it, then print again.</source>
        <translation>L’imprimante n’a plus accepté de pages. Vérifiez-la, puis imprimez de nouveau.</translation>
    </message>
    <message>
        <location filename="app/ui/paper/page_drawing.py"/>
        <source>Printing could not be finished. Choose another printer, or print to a PDF file.</source>
        <translation>L’impression n’a pas pu être terminée. Choisissez une autre imprimante, ou imprimez dans un fichier PDF.</translation>
    </message>
    <message>
        <location filename="app/ui/paper/print_preview.py"/>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <location filename="app/ui/paper/print_preview.py"/>
        <source>The pages</source>
        <translation>Les pages</translation>
    </message>
    <message>
        <location filename="app/ui/paper/print_preview.py"/>
        <source>Page {number:,} of {all:,}</source>
        <translation>Page {number:,} sur {all:,}</translation>
    </message>
    <message>
        <location filename="app/ui/paper/printer.py"/>
        <source>Print the consultation</source>
        <translation>Imprimer la consultation</translation>
    </message>
    <message>
        <location filename="app/ui/paper/printer.py"/>
        <source>The command lp, which CUPS prints with, is missing. Install it (cups-client), or print to a PDF file.</source>
        <translation>La commande lp, avec laquelle CUPS imprime, manque. Installez-la (cups-client), ou imprimez dans un fichier PDF.</translation>
    </message>
    <message>
        <location filename="app/ui/paper/printer.py"/>
        <source>The printer {printer} is not responding. Choose another, or print to PDF.</source>
        <translation>L’imprimante {printer} ne répond pas. Choisissez-en une autre, ou imprimez en PDF.</translation>
    </message>
    <message>
        <location filename="app/ui/paper/printer.py"/>
        <source>The printer {printer} rejected it ({said}). Choose another one, or a PDF file.</source>
        <translation>L’imprimante {printer} a refusé ({said}). Choisissez-en une autre, ou un fichier PDF.</translation>
    </message>
    <message>
        <location filename="app/ui/paper/printer.py"/>
        <source>no reason given</source>
        <translation>sans raison indiquée</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <source>There is no backup in this folder.</source>
        <translation>Il n’y a pas de sauvegarde dans ce dossier.</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <source>No backup folder is chosen. Choose the one that your backups are in.</source>
        <translation>Aucun dossier de sauvegarde n’est choisi. Choisissez celui où se trouvent vos sauvegardes.</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Looking for backups…</source>
        <translation>Recherche de sauvegardes…</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <source>{bytes:,.1f} MB</source>
        <translation>{bytes:,.1f} MB</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <source>from before an update</source>
        <translation>d’avant une mise à jour</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <source>of another vault</source>
        <translation>d’un autre coffre</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_dialog.py"/>
        <source>The backup is checked and then replaces the current vault. Nothing you have written since is deleted: the current vault is kept in the data folder, in a folder named vault-before-… with the date. Consilium then restarts and asks for the passphrase that you used at the time.</source>
        <translation>La sauvegarde est vérifiée, puis remplace le coffre actuel. Rien de ce que vous avez écrit depuis n’est supprimé&#160;: le coffre actuel est conservé dans le dossier de données, dans un dossier nommé vault-before-… suivi de la date. Consilium redémarre ensuite et demande la phrase secrète que vous utilisiez à l’époque.</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_dialog.py"/>
        <location filename="app/ui/start/restore_page.py"/>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Checking every page of the backup. A large one takes a while.</source>
        <translation>Vérification de chaque page de la sauvegarde. Si elle est grande, cela prend un moment.</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Cancelling. Nothing will be changed.</source>
        <translation>Annulation. Rien ne sera modifié.</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Passphrase or recovery code of that day</source>
        <translation>Phrase secrète ou code de récupération de ce jour-là</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Checking the backup</source>
        <translation>Vérification de la sauvegarde</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Folder with backups</source>
        <translation>Dossier de sauvegardes</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Go back to {day}?</source>
        <translation>Revenir au {day}&#160;?</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="app/ui/restore/secret_form.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>All reviews</source>
        <translation>Toutes les évaluations</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>Export as a table…</source>
        <translation>Exporter en tableau…</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>and {n:,} more</source>
        <extracomment>For 1: and {n} more</extracomment>
        <translation><numerusform>et 1 autre</numerusform><numerusform>et {n:,} autres</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>No review is finished yet.</source>
        <translation>Aucune évaluation n’est encore terminée.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>It takes a consultation that two raters have reviewed.</source>
        <translation>Il faut une consultation que deux personnes ont évaluée.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>{raters} raters, {count} consultations; 95 % intervals in brackets.</source>
        <translation>{raters} évaluateurs, {count} consultations&#160;; intervalles à 95 % entre parenthèses.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>PABAK</source>
        <translation>PABAK</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>Export as a table</source>
        <translation>Exporter en tableau</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>{head}: ratings</source>
        <translation>{head}&#160;: notes</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>blind</source>
        <translation>à l’aveugle</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>not blind</source>
        <translation>non à l’aveugle</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>{yes} of {all} yes</source>
        <translation>{yes} oui sur {all}</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>overall {n}</source>
        <translation>globale {n}</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Show the model…</source>
        <translation>Montrer le modèle…</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>All reviews…</source>
        <translation>Toutes les évaluations…</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Finish the review</source>
        <translation>Terminer l’évaluation</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Review of this consultation</source>
        <translation>Évaluation de cette consultation</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Clinician</source>
        <translation>Soignant</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Finished: it stays as it is.</source>
        <translation>Terminée&#160;: elle reste telle quelle.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Kept as you fill it in.</source>
        <translation>Conservée au fur et à mesure.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Show which model answered?</source>
        <translation>Montrer quel modèle a répondu&#160;?</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>From then on this review counts as not blind.</source>
        <translation>Dès lors, cette évaluation ne compte plus comme faite à l’aveugle.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>N/A</source>
        <translation>S. o.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>Who reviews</source>
        <translation>Qui évalue</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>your name, or an alias</source>
        <translation>votre nom, ou un pseudonyme</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>What a rating of 3 or less is for. It stays here.</source>
        <translation>Le motif d’une note de 3 ou moins. Il reste ici.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>Not observed</source>
        <translation>Non observé</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <location filename="app/ui/widgets/menu_button.py"/>
        <source>{what}: {chosen}</source>
        <translation>{what}&#160;: {chosen}</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>{n} · unsatisfactory</source>
        <translation>{n} · insuffisant</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>{n} · satisfactory</source>
        <translation>{n} · satisfaisant</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>{n} · superior</source>
        <translation>{n} · supérieur</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>0 always picks the most likely word; higher values vary more.</source>
        <translation>0 choisit toujours le mot le plus probable&#160;; des valeurs plus élevées varient davantage.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>An answer that reaches it ends there and says so. A token is about three quarters of a word.</source>
        <translation>Une réponse qui l’atteint s’arrête là et le signale. Un token correspond à environ trois quarts de mot.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>By this computer's country</source>
        <translation>Selon le pays de cet ordinateur</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Emergency number</source>
        <translation>Numéro d’urgence</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>The emergency cards name it; now {number}. A ship or a clinic with a number of its own sets emergency_number in settings.json.</source>
        <translation>Les fiches d’urgence l’indiquent&#160;; actuellement {number}. Un navire ou un établissement ayant son propre numéro définit emergency_number dans settings.json.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Unsafe abbreviations</source>
        <translation>Abréviations à risque</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>The Joint Commission's list</source>
        <translation>La liste de la Joint Commission</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>ISMP's wider list too</source>
        <translation>Aussi la liste plus large de l’ISMP</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Which abbreviations are marked in an answer. SC, OD, @ and 10mg without a space stand on the wider list.</source>
        <translation>Quelles abréviations sont marquées dans une réponse. SC, OD, @ et 10mg sans espace figurent sur la liste plus large.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>{tokens:,} tokens</source>
        <translation>{tokens:,} tokens</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>As long as it fits</source>
        <translation>Autant que la place le permet</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Same as the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Largest</source>
        <translation>La plus grande</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>For all text, in consultations and around them.</source>
        <translation>Pour tout le texte, dans les consultations et autour.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Same as the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Of the window. It changes when the vault is next opened, also after a lock.</source>
        <translation>Celle de la fenêtre. Elle change à la prochaine ouverture du coffre, même après un verrouillage.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Answers come in the language that the model writes.</source>
        <translation>Les réponses viennent dans la langue qu’écrit le modèle.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Record of accesses</source>
        <translation>Journal des accès</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Check that it is complete</source>
        <translation>Vérifier qu’il est complet</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Each row is chained to the one before, so any change, removal or insertion shows. It records who did what and when, and never a word of a consultation.</source>
        <translation>Chaque ligne est chaînée à la précédente&#160;: toute modification, suppression ou insertion se voit. Le journal note qui a fait quoi et quand, et jamais un mot d’une consultation.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>{count:,} rows, the newest first.</source>
        <translation>{count:,} lignes, les plus récentes d’abord.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Export the record</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>{rows:,} rows written to {path}. The file is not encrypted.</source>
        <translation>{rows:,} lignes écrites dans {path}. Le fichier n’est pas chiffré.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Every 3 days</source>
        <translation>Tous les 3 jours</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Every 30 days</source>
        <translation>Tous les 30 jours</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>No folder is chosen: no backups are made.</source>
        <translation>Aucun dossier n’est choisi&#160;: aucune sauvegarde n’est faite.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>A copy of all consultations, encrypted like the vault: on another disk, a USB stick, or a folder that your clinic backs up. It opens with the passphrase or recovery code in use when it was made.</source>
        <translation>Une copie de toutes les consultations, chiffrée comme le coffre&#160;: sur un autre disque, une clé USB ou un dossier que votre établissement sauvegarde. Elle s’ouvre avec la phrase secrète ou le code de récupération en usage lors de sa création.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>While Consilium is open. If the drive is not connected, the backup waits for it.</source>
        <translation>Tant que Consilium est ouvert. Si le disque n’est pas branché, la sauvegarde l’attend.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>How many to keep</source>
        <translation>Combien en garder</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>The newest {count}</source>
        <translation>Les {count} plus récentes</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>An older one is removed only after the new one has been opened and checked.</source>
        <translation>Une ancienne n’est retirée qu’une fois la nouvelle ouverte et vérifiée.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Newest backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Restoring one</source>
        <translation>En restaurer une</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>It replaces the current vault, which is kept in a folder of its own.</source>
        <translation>Elle remplace le coffre actuel, qui est conservé dans un dossier à part.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Repairing a damaged vault</source>
        <translation>Réparer un coffre endommagé</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>What can be read is saved in a new vault, and the damaged one is kept. Consilium closes the vault and asks for its passphrase first.</source>
        <translation>Ce qui est lisible est enregistré dans un nouveau coffre, et le coffre endommagé est conservé. Consilium ferme d’abord le coffre et demande sa phrase secrète.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>From a transcript that Consilium exported as JSON, the chats that Open WebUI exports, or the messages.jsonl of a thread in Jan. Anything already here is skipped.</source>
        <translation>À partir d’une transcription que Consilium a exportée en JSON, des conversations exportées par Open WebUI ou du messages.jsonl d’un fil de Jan. Ce qui est déjà ici est ignoré.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Stop backups</source>
        <translation>Cesser les sauvegardes</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Folder for backups</source>
        <translation>Dossier pour les sauvegardes</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Copying… {percent} %</source>
        <translation>Copie… {percent}&#160;%</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>None yet.</source>
        <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>None in this folder yet.</source>
        <translation>Aucune dans ce dossier pour l’instant.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>{day} · {size:.1f} MB · opened and checked</source>
        <translation>{day} · {size:.1f} MB · ouverte et vérifiée</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Everything on the GPU</source>
        <translation>Tout sur le GPU</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Experts in main memory</source>
        <translation>Experts en mémoire principale</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Layers by number</source>
        <translation>Couches par nombre</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Processor only</source>
        <translation>Processeur seul</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>f16, exact</source>
        <translation>f16, exact</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>q8_0, half the size</source>
        <translation>q8_0, la moitié de la taille</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>q4_0, a quarter of the size</source>
        <translation>q4_0, un quart de la taille</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Where the model runs</source>
        <translation>Où s’exécute le modèle</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Automatic puts as much as fits on the GPU, experts last, and falls back by itself when memory is short.</source>
        <translation>Automatique met autant que possible sur le GPU, les experts en dernier, et se replie de lui-même quand la mémoire manque.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Layers on the GPU</source>
        <translation>Couches sur le GPU</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Counted from the last; the others stay in main memory.</source>
        <translation>Comptées à partir de la dernière&#160;; les autres restent en mémoire principale.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>How much of a consultation the model sees at once. Automatic uses 4,096 tokens, and more where memory allows.</source>
        <translation>La part d’une consultation que le modèle voit à la fois. Automatique utilise 4 096 tokens, et plus là où la mémoire le permet.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>What the model holds of the consultation while it answers. A smaller cache saves memory at some cost in quality.</source>
        <translation>Ce que le modèle retient de la consultation pendant qu’il répond. Un cache plus petit économise de la mémoire au prix d’un peu de qualité.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Processor threads</source>
        <translation>Threads du processeur</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Automatic uses one for each physical core.</source>
        <translation>Automatique en utilise un par cœur physique.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Unload the model</source>
        <translation>Décharger le modèle</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>After this long without a question, its memory is freed for other programs. The next question loads it again.</source>
        <translation>Après ce délai sans question, sa mémoire est libérée pour d’autres programmes. La question suivante le recharge.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Keep it in memory</source>
        <translation>Le garder en mémoire</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>When on, the system may not page the model out while it is loaded. Takes effect the next time the model is loaded.</source>
        <translation>Si activé, le système ne peut pas décharger le modèle de la mémoire vers le disque tant qu’il est chargé. Prend effet au prochain chargement du modèle.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>End a hung engine</source>
        <translation>Arrêter un moteur bloqué</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>After this long without any progress, it is stopped and restarted; what was written is kept. Loading a model from disk is allowed three times as long.</source>
        <translation>Après ce délai sans aucune progression, il est arrêté et redémarré&#160;; ce qui était écrit est conservé. Le chargement d’un modèle depuis le disque dispose du triple.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Kept on the disk</source>
        <translation>Conservé sur le disque</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>What the model has already read of your consultations, encrypted, so that one you come back to continues at once. The least recently used is removed first.</source>
        <translation>Ce que le modèle a déjà lu de vos consultations, chiffré, pour que celle à laquelle vous revenez continue aussitôt. Le moins récemment utilisé est retiré en premier.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <location filename="app/ui/settings/history_page.py"/>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>After {n} minutes</source>
        <extracomment>For 1: After {n} minute</extracomment>
        <translation><numerusform>Après {n} minute</numerusform><numerusform>Après {n} minutes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>After {n} hours</source>
        <extracomment>For 1: After {n} hour</extracomment>
        <translation><numerusform>Après {n} heure</numerusform><numerusform>Après {n} heures</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>{n} threads</source>
        <extracomment>For 1: {n} thread</extracomment>
        <translation><numerusform>{n} thread</numerusform><numerusform>{n} threads</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Up to {mebibytes} MB</source>
        <translation>Jusqu’à {mebibytes} MB</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Up to {mebibytes} GB</source>
        <translation>Jusqu’à {mebibytes} GB</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Keep deleted consultations</source>
        <translation>Garder les consultations supprimées</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>They can be restored for this long. Then they are overwritten, with everything that belongs to them.</source>
        <translation>Elles peuvent être restaurées pendant ce délai. Elles sont ensuite écrasées, avec tout ce qui leur appartient.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Offer old consultations for deletion</source>
        <translation>Proposer la suppression des anciennes consultations</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Those that have not changed for this long and are not pinned. You are asked first, when Consilium opens; nothing is deleted automatically.</source>
        <translation>Celles qui n’ont pas changé depuis ce délai et ne sont pas épinglées. La question vous est posée d’abord, à l’ouverture de Consilium&#160;; rien n’est supprimé automatiquement.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Who unlocked the vault, exported, printed, copied, deleted or changed security settings, and when.</source>
        <translation>Qui a déverrouillé le coffre, exporté, imprimé, copié, supprimé ou modifié des réglages de sécurité, et quand.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Forever</source>
        <translation>Toujours</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/history_page.py"/>
        <source>For {n} years</source>
        <extracomment>For 1: For {n} year</extracomment>
        <translation><numerusform>Pendant {n} an</numerusform><numerusform>Pendant {n} ans</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/history_page.py"/>
        <source>For {n} days</source>
        <extracomment>For 1: For {n} day</extracomment>
        <translation><numerusform>Pendant {n} jour</numerusform><numerusform>Pendant {n} jours</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/history_page.py"/>
        <source>After {n} years</source>
        <extracomment>For 1: After {n} year</extracomment>
        <translation><numerusform>Après {n} an</numerusform><numerusform>Après {n} ans</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/history_page.py"/>
        <source>After {n} days</source>
        <extracomment>For 1: After {n} day</extracomment>
        <translation><numerusform>Après {n} jour</numerusform><numerusform>Après {n} jours</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Current passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>New passphrase again</source>
        <translation>Nouvelle phrase secrète, à nouveau</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Again</source>
        <translation>À nouveau</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>A passphrase needs at least {least} characters.</source>
        <translation>Une phrase secrète doit avoir au moins {least} caractères.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>The two do not match. Type the new passphrase again.</source>
        <translation>Les deux ne concordent pas. Saisissez de nouveau la nouvelle phrase secrète.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Changing…</source>
        <translation>Changement…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>New recovery code</source>
        <translation>Nouveau code de récupération</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>I have written it down</source>
        <translation>Je l’ai noté</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Show the code again</source>
        <translation>Afficher de nouveau le code</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Write it on paper, or print it, and keep it away from this computer. It is shown only once. It takes effect, and replaces any earlier one, once you have confirmed it.</source>
        <translation>Écrivez-le sur papier, ou imprimez-le, et gardez-le loin de cet ordinateur. Il n’est affiché qu’une fois. Il prend effet, et remplace tout code antérieur, une fois que vous l’avez confirmé.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>There is none: if you forget the passphrase, everything in the vault is lost.</source>
        <translation>Il n’y en a pas&#160;: si vous oubliez la phrase secrète, tout ce que contient le coffre est perdu.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Change the passphrase…</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>A new one takes effect at once; what the vault holds is not rewritten.</source>
        <translation>Une nouvelle prend effet aussitôt&#160;; le contenu du coffre n’est pas réécrit.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>New recovery code…</source>
        <translation>Nouveau code de récupération…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Opens the vault when the passphrase is forgotten.</source>
        <translation>Ouvre le coffre quand la phrase secrète est oubliée.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Unlock with my system login</source>
        <translation>Déverrouiller avec ma session système</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>System login</source>
        <translation>Session système</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Your desktop's keyring then opens the vault at start-up, for anyone using your unlocked session. After a lock, the passphrase is still required.</source>
        <translation>Le trousseau de clés de votre bureau ouvre alors le coffre au démarrage, pour quiconque utilise votre session déverrouillée. Après un verrouillage, la phrase secrète reste nécessaire.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Made on {day}. A new one replaces it.</source>
        <translation>Créé le {day}. Un nouveau le remplace.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Changed.</source>
        <translation>Changée.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>The new code is now in effect.</source>
        <translation>Le nouveau code est désormais en vigueur.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/plan_note.py"/>
        <source>Looking at this machine…</source>
        <translation>Examen de cet ordinateur…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/plan_note.py"/>
        <source>There is no model yet. Add one in the menu of models, at the top of the window.</source>
        <translation>Il n’y a pas encore de modèle. Ajoutez-en un dans le menu des modèles, en haut de la fenêtre.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Repair the vault…</source>
        <translation>Réparer le coffre…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{each} was left out: {reason}.</source>
        <translation>{each} a été laissé de côté&#160;: {reason}.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{more:,} more were left out: the command `consilium import` names them.</source>
        <translation>{more:,} de plus ont été laissés de côté&#160;: la commande `consilium import` les nomme.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>The file holds no consultation.</source>
        <translation>Le fichier ne contient aucune consultation.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Nothing new: {n:,} consultations of this file were here already.</source>
        <extracomment>For 1: Nothing new: {n} consultation of this file was here already.</extracomment>
        <translation><numerusform>Rien de nouveau&#160;: {n:,} consultation de ce fichier était déjà ici.</numerusform><numerusform>Rien de nouveau&#160;: {n:,} consultations de ce fichier étaient déjà ici.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{made} imported, {messages}.</source>
        <translation>Importation&#160;: {made}, {messages}.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{count:,} as copies, because the vault's version differs.</source>
        <translation>{count:,} comme copies, car la version du coffre diffère.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{n:,} consultations skipped: already here.</source>
        <extracomment>For 1: {n} consultation skipped: already here.</extracomment>
        <translation><numerusform>{n:,} consultation ignorée&#160;: déjà ici.</numerusform><numerusform>{n:,} consultations ignorées&#160;: déjà ici.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/settings/retention_dialog.py"/>
        <source>Old consultations</source>
        <translation>Anciennes consultations</translation>
    </message>
    <message>
        <location filename="app/ui/settings/retention_dialog.py"/>
        <source>Consultations to be moved to the trash</source>
        <translation>Consultations à mettre à la corbeille</translation>
    </message>
    <message>
        <location filename="app/ui/settings/retention_dialog.py"/>
        <source>These have not changed for {days} days. What you tick goes to the trash, where it can still be restored. If you keep them all you are asked again in {asks_again} days; pinned ones are never listed here.</source>
        <translation>Celles-ci n’ont pas changé depuis {days} jours. Ce que vous cochez va à la corbeille, d’où cela peut encore être restauré. Si vous les gardez toutes, la question vous est posée de nouveau dans {asks_again} jours&#160;; les consultations épinglées ne figurent jamais ici.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/retention_dialog.py"/>
        <source>Keep all</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <location filename="app/ui/settings/retention_dialog.py"/>
        <source>Move {count:,} to the trash</source>
        <translation>En mettre {count:,} à la corbeille</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Finish it</source>
        <translation>La terminer</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Stop it</source>
        <translation>L’arrêter</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Without any key or mouse input in this window. Ctrl+L locks at once, and so does putting the computer to sleep or, on Linux and Windows, locking its screen.</source>
        <translation>Sans aucune saisie au clavier ou à la souris dans cette fenêtre. Ctrl+L verrouille aussitôt, de même que la mise en veille de l’ordinateur ou, sous Linux et Windows, le verrouillage de son écran.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>A reply being written</source>
        <translation>Une réponse en cours d’écriture</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>If finished, it is completed behind the lock screen, and the key stays in memory until then. Before the computer sleeps, it is always stopped.</source>
        <translation>Si elle est terminée, elle s’achève derrière l’écran de verrouillage, et la clé reste en mémoire jusque-là. Avant la mise en veille de l’ordinateur, elle est toujours arrêtée.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Empty the clipboard</source>
        <translation>Vider le presse-papiers</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>After a copy, unless something else was copied since. Locking always empties it.</source>
        <translation>Après une copie, sauf si autre chose a été copié depuis. Le verrouillage le vide toujours.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/security_page.py"/>
        <source>After {n} seconds</source>
        <extracomment>For 1: After {n} second</extracomment>
        <translation><numerusform>Après {n} seconde</numerusform><numerusform>Après {n} secondes</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Only when locking</source>
        <translation>Seulement au verrouillage</translation>
    </message>
    <message>
        <location filename="app/ui/settings/settings_dialog.py"/>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>It is signed with the key that this Consilium came with, and nothing in it was altered.</source>
        <translation>Elle est signée avec la clé fournie avec ce Consilium, et rien n’y a été modifié.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>The vault is copied first. The new version then answers a question of its demonstration; only if it does, it takes the place of this one. Consilium then locks itself and starts as the new version. Nothing leaves this computer.</source>
        <translation>Le coffre est d’abord copié. La nouvelle version répond ensuite à une question de sa démonstration&#160;; ce n’est qu’alors qu’elle prend la place de celle-ci. Puis Consilium se verrouille et démarre dans la nouvelle version. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>Update from a file</source>
        <translation>Mettre à jour depuis un fichier</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>Progress of the update</source>
        <translation>Progression de la mise à jour</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>Install version {version}</source>
        <translation>Installer la version {version}</translation>
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
        <translation>Ceci est la version {version}.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>Consilium {version} is installed.</source>
        <translation>Consilium {version} est installé.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>Stopped: this version was kept.</source>
        <translation>Arrêté&#160;: cette version a été conservée.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>This version</source>
        <translation>Cette version</translation>
    </message>
    <message>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>A newer version</source>
        <translation>Une version plus récente</translation>
    </message>
    <message>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>Consilium never looks for one by itself. Choose the package (.tar.xz); its signature (.minisig) must lie beside it. Only what whoever made this Consilium has signed is installed.</source>
        <translation>Consilium n’en cherche jamais de lui-même. Choisissez le paquet (.tar.xz)&#160;; sa signature (.minisig) doit se trouver à côté. N’est installé que ce qui a été signé par qui a fait ce Consilium.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>Update from a file…</source>
        <translation>Mettre à jour depuis un fichier…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>Packages (*.tar.xz)</source>
        <translation>Paquets (*.tar.xz)</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>Write both days as year-month-day: {example}.</source>
        <translation>Écrivez les deux jours sous la forme année-mois-jour&#160;: {example}.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>Between two days</source>
        <translation>Entre deux jours</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>To, inclusive</source>
        <translation>Au, inclus</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Not archived</source>
        <translation>Non archivées</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Archived</source>
        <translation>Archivées</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Search without filters</source>
        <translation>Rechercher sans filtres</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>the tag “{name}”</source>
        <translation>l’étiquette «&#160;{name}&#160;»</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>the task “{label}”</source>
        <translation>la tâche «&#160;{label}&#160;»</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>the model “{model_name}”</source>
        <translation>le modèle «&#160;{model_name}&#160;»</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>in the archive</source>
        <translation>dans les archives</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>not in the archive</source>
        <translation>pas dans les archives</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Between two days…</source>
        <translation>Entre deux jours…</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>No consultation has a tag yet</source>
        <translation>Aucune consultation n’a encore d’étiquette</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Any task</source>
        <translation>Toute tâche</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Any model</source>
        <translation>Tout modèle</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Pin, or unpin</source>
        <translation>Épingler ou détacher</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Case reference…</source>
        <translation>Référence du cas…</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Archive, or back to the list</source>
        <translation>Archiver, ou remettre dans la liste</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Back to the list</source>
        <translation>Remettre dans la liste</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Consultation archived</source>
        <translation>Consultation archivée</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Consultation is back in the list</source>
        <translation>La consultation est de nouveau dans la liste</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Consultation deleted</source>
        <translation>Consultation supprimée</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>{n:,} consultations are in the trash</source>
        <extracomment>For 1: {n} consultation is in the trash</extracomment>
        <translation><numerusform>{n:,} consultation est dans la corbeille</numerusform><numerusform>{n:,} consultations sont dans la corbeille</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>Your consultations will be listed here.</source>
        <translation>Vos consultations figureront ici.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>The archive is empty. What you archive leaves the list, and stays here until you bring it back or delete it.</source>
        <translation>Les archives sont vides. Ce que vous archivez quitte la liste et reste ici jusqu’à ce que vous le remettiez dans la liste ou le supprimiez.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>Nothing found for “{query}”.</source>
        <translation>Rien trouvé pour «&#160;{query}&#160;».</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>Searched in the archive.</source>
        <translation>Recherche faite dans les archives.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>Filters: {filters}.</source>
        <translation>Filtres&#160;: {filters}.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <source>Answering…</source>
        <translation>Réponse en cours…</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <source>an answer is being written</source>
        <translation>une réponse est en cours d’écriture</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Lock (Ctrl+L)</source>
        <translation>Verrouiller (Ctrl+L)</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Hide the sidebar (Ctrl+B)</source>
        <translation>Masquer le panneau latéral (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>New consultation (Ctrl+N)</source>
        <translation>Nouvelle consultation (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Back to all consultations</source>
        <translation>Retour à toutes les consultations</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Deleted consultations</source>
        <translation>Consultations supprimées</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Settings (Ctrl+,)</source>
        <translation>Réglages (Ctrl+,)</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Search in all consultations</source>
        <translation>Rechercher dans toutes les consultations</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar_frame.py"/>
        <source>Width of the sidebar</source>
        <translation>Largeur du panneau latéral</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Backups that were made before still hold it until they are replaced.</source>
        <translation>Les sauvegardes faites auparavant le contiennent encore jusqu’à leur remplacement.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Empty the trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Overwriting… {gone:,} of {total:,}</source>
        <translation>Écrasement… {gone:,} sur {total:,}</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Show more ({left:,})</source>
        <translation>Afficher plus ({left:,})</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Deleted {day}, {time} · {goes}</source>
        <translation>Supprimée {day}, {time} · {goes}</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Restore {title}</source>
        <translation>Restaurer {title}</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Delete {title} for good</source>
        <translation>Supprimer définitivement {title}</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Delete for good?</source>
        <translation>Supprimer définitivement&#160;?</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>“{title}” is overwritten with all its messages, drafts, tags and saved states of the model. This can't be undone.</source>
        <translation>«&#160;{title}&#160;» est écrasée avec tous ses messages, brouillons, étiquettes et états enregistrés du modèle. C’est irréversible.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>{n:,} consultations are overwritten with all messages, drafts, tags and saved states of the model. This can't be undone.</source>
        <extracomment>For 1: {n} consultation is overwritten with all messages, drafts, tags and saved states of the model. This can't be undone.</extracomment>
        <translation><numerusform>{n:,} consultation est écrasée avec tous ses messages, brouillons, étiquettes et états enregistrés du modèle. C’est irréversible.</numerusform><numerusform>{n:,} consultations sont écrasées avec tous leurs messages, brouillons, étiquettes et états enregistrés du modèle. C’est irréversible.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Empty the trash?</source>
        <translation>Vider la corbeille&#160;?</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Delete all for good</source>
        <translation>Tout supprimer définitivement</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>stays until you delete it</source>
        <translation>reste jusqu’à ce que vous la supprimiez</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>deleted for good at the next start on another day</source>
        <translation>suppression définitive au prochain démarrage un autre jour</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>deleted for good in {n} days</source>
        <extracomment>For 1: deleted for good tomorrow</extracomment>
        <translation><numerusform>suppression définitive dans {n} jour</numerusform><numerusform>suppression définitive dans {n} jours</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>Scroll to the end to go on.</source>
        <translation>Faites défiler jusqu’à la fin pour continuer.</translation>
    </message>
    <message>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>This version of the text has not been accepted in this vault yet.</source>
        <translation>Cette version du texte n’a pas encore été acceptée dans ce coffre.</translation>
    </message>
    <message>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>The disclaimer</source>
        <translation>L’avertissement</translation>
    </message>
    <message>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>I have read and understood this</source>
        <translation>J’ai lu et compris ceci</translation>
    </message>
    <message>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>Version {version} of {day}</source>
        <translation>Version {version} du {day}</translation>
    </message>
    <message>
        <location filename="app/ui/start/error_page.py"/>
        <source>Consilium can't start yet</source>
        <translation>Consilium ne peut pas encore démarrer</translation>
    </message>
    <message>
        <location filename="app/ui/start/error_page.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="app/ui/start/model_page.py"/>
        <source>It runs on this computer. You can change it at any time, at the top of the window.</source>
        <translation>Il s’exécute sur cet ordinateur. Vous pouvez en changer à tout moment, en haut de la fenêtre.</translation>
    </message>
    <message>
        <location filename="app/ui/start/model_page.py"/>
        <source>No model came with this installation: add a GGUF file, now or later.</source>
        <translation>Aucun modèle n’est fourni avec cette installation&#160;: ajoutez un fichier GGUF, maintenant ou plus tard.</translation>
    </message>
    <message>
        <location filename="app/ui/start/model_page.py"/>
        <source>None of these is a medical model. Consilium is made for {model}, and can download and convert it for this computer: you see first what that takes.</source>
        <translation>Aucun de ceux-ci n’est un modèle médical. Consilium est fait pour {model}, et peut le télécharger et le convertir pour cet ordinateur&#160;: vous voyez d’abord ce que cela demande.</translation>
    </message>
    <message>
        <location filename="app/ui/start/model_page.py"/>
        <source>Start without a model</source>
        <translation>Démarrer sans modèle</translation>
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
        <translation>Faible. Quelques mots à la suite valent mieux.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Good.</source>
        <translation>Bonne.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>At least {least} characters; a few words in a row are easy to keep in mind.</source>
        <translation>Au moins {least} caractères&#160;; quelques mots à la suite sont faciles à retenir.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>At least {n} more characters.</source>
        <extracomment>For 1: At least {n} more character.</extracomment>
        <translation><numerusform>Encore au moins {n} caractère.</numerusform><numerusform>Encore au moins {n} caractères.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Choose a new passphrase</source>
        <translation>Choisissez une nouvelle phrase secrète</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Choose a passphrase</source>
        <translation>Choisissez une phrase secrète</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>It replaces the forgotten one. The recovery code stays the same.</source>
        <translation>Elle remplace celle qui a été oubliée. Le code de récupération reste le même.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>It encrypts everything that you write here and every answer. Nobody but you knows it, and nobody can look it up for you.</source>
        <translation>Elle chiffre tout ce que vous écrivez ici et chaque réponse. Personne d’autre que vous ne la connaît, et personne ne peut la retrouver pour vous.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Set the passphrase</source>
        <translation>Définir la phrase secrète</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Setting…</source>
        <translation>Définition…</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Create the vault</source>
        <translation>Créer le coffre</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Passphrase again</source>
        <translation>Phrase secrète, à nouveau</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Restore a backup instead…</source>
        <translation>Restaurer plutôt une sauvegarde…</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>The two do not match. Type the passphrase again.</source>
        <translation>Les deux ne concordent pas. Saisissez de nouveau la phrase secrète.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Ready to open</source>
        <translation>Prêt à ouvrir</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Welcome back</source>
        <translation>Bon retour</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Your consultations are encrypted on this computer.</source>
        <translation>Vos consultations sont chiffrées sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Forgotten passphrase?</source>
        <translation>Phrase secrète oubliée&#160;?</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Use my system login</source>
        <translation>Utiliser ma session système</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Type group {asked} from your written copy.</source>
        <translation>Saisissez le groupe {asked} de votre copie écrite.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Group {asked} of your written copy</source>
        <translation>Groupe {asked} de votre copie écrite</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>That is not group {asked} of the code. Compare your copy with it.</source>
        <translation>Ce n’est pas le groupe {asked} du code. Comparez-le avec votre copie.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Copied. Other programs can read it there.</source>
        <translation>Copié. D’autres programmes peuvent l’y lire.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Save the recovery code</source>
        <translation>Enregistrer le code de récupération</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>The recovery code, in groups</source>
        <translation>Le code de récupération, en groupes</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Group {place}: {group}</source>
        <translation>Groupe {place}&#160;: {group}</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Consilium recovery code.pdf</source>
        <translation>Code de récupération Consilium.pdf</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>PDF (*.pdf);;Text, readable by anything (*.txt)</source>
        <translation>PDF (*.pdf);;Texte, lisible partout (*.txt)</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Saved. Move it off this computer.</source>
        <translation>Enregistré. Déplacez-le hors de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Whoever has this code and the files of the vault can read everything in it. Keep it away from the computer, where keys and contracts are kept.</source>
        <translation>Quiconque possède ce code et les fichiers du coffre peut tout y lire. Gardez-le loin de l’ordinateur, là où sont rangés clés et contrats.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>It opens the vault when the passphrase is forgotten: choose “Forgotten passphrase?” where the passphrase is asked. A newer code makes this one worthless.</source>
        <translation>Il ouvre le coffre quand la phrase secrète est oubliée&#160;: choisissez «&#160;Phrase secrète oubliée&#160;?&#160;» là où la phrase secrète est demandée. Un code plus récent rend celui-ci sans valeur.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>The code could not be saved as {file}. Choose another folder, or write it down.</source>
        <translation>Le code n’a pas pu être enregistré sous {file}. Choisissez un autre dossier, ou notez-le.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Recovery code of a Consilium vault</source>
        <translation>Code de récupération d’un coffre Consilium</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Made on {day}</source>
        <translation>Créé le {day}</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Recovery code of a Consilium vault, made on {day}</source>
        <translation>Code de récupération d’un coffre Consilium, créé le {day}</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Write down your recovery code</source>
        <translation>Notez votre code de récupération</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>It opens the vault if you ever forget the passphrase. It is shown only once: write it on paper, or print it, and keep it away from this computer.</source>
        <translation>Il ouvre le coffre si jamais vous oubliez la phrase secrète. Il n’est affiché qu’une fois&#160;: écrivez-le sur papier, ou imprimez-le, et gardez-le loin de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Without a recovery code, a forgotten passphrase means that everything in the vault is lost for good. You can make a code later, in the settings under Security.</source>
        <translation>Sans code de récupération, une phrase secrète oubliée signifie que tout ce que contient le coffre est définitivement perdu. Vous pourrez créer un code plus tard, dans les réglages, sous Sécurité.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>&amp;Go on without a code</source>
        <translation>&amp;Continuer sans code</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>&amp;Show the code again</source>
        <translation>&amp;Afficher de nouveau le code</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Open with the recovery code</source>
        <translation>Ouvrir avec le code de récupération</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Type the code that you wrote down when the vault was made, or later in the settings. You then choose a new passphrase.</source>
        <translation>Saisissez le code que vous avez noté à la création du coffre, ou plus tard dans les réglages. Vous choisissez ensuite une nouvelle phrase secrète.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>I don't have it</source>
        <translation>Je ne l’ai pas</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Nothing else opens this vault</source>
        <translation>Rien d’autre n’ouvre ce coffre</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Without its passphrase and its recovery code nobody can read the vault: not you, not us, not whoever finds the computer. There is no other way in.</source>
        <translation>Sans sa phrase secrète ni son code de récupération, personne ne peut lire le coffre&#160;: ni vous, ni nous, ni quiconque trouverait l’ordinateur. Il n’y a pas d’autre accès.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>You can begin a new vault. Nothing is deleted: the old one is kept, encrypted as it is, in a dated folder inside {folder}. If you remember the passphrase, it can be opened there.</source>
        <translation>Vous pouvez commencer un nouveau coffre. Rien n’est supprimé&#160;: l’ancien est conservé, chiffré tel quel, dans un dossier daté à l’intérieur de {folder}. Si la phrase secrète vous revient, il pourra y être ouvert.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>But here your system login still opens it: go back, use it, and make a new recovery code in the settings under Security. With that code you can set a new passphrase.</source>
        <translation>Mais ici, votre session système l’ouvre encore&#160;: revenez en arrière, utilisez-la, et créez un nouveau code de récupération dans les réglages, sous Sécurité. Avec ce code, vous pourrez définir une nouvelle phrase secrète.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>I know an older passphrase: restore a backup…</source>
        <translation>Je connais une phrase secrète plus ancienne&#160;: restaurer une sauvegarde…</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>I understand that the new vault starts empty</source>
        <translation>Je comprends que le nouveau coffre commence vide</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Begin a new vault</source>
        <translation>Commencer un nouveau coffre</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Back to the passphrase</source>
        <translation>Retour à la phrase secrète</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>The old vault has been set aside</source>
        <translation>L’ancien coffre a été mis de côté</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>It is in {folder}. To open it there, if you find its passphrase, start Consilium with CONSILIUM_HOME set to that folder.</source>
        <translation>Il est dans {folder}. Pour l’y ouvrir, si vous retrouvez sa phrase secrète, démarrez Consilium avec CONSILIUM_HOME réglé sur ce dossier.</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Reading every page of the vault. A large one takes a while.</source>
        <translation>Lecture de chaque page du coffre. S’il est grand, cela prend un moment.</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Cancelling as soon as possible. Nothing will be changed.</source>
        <translation>Annulation dès que possible. Rien ne sera modifié.</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Repair the vault</source>
        <translation>Réparer le coffre</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Whatever can be read is saved in a new vault, which replaces the damaged one. Nothing is overwritten: the damaged one is kept in the data folder, in a folder named vault-damaged-… with the date.</source>
        <translation>Tout ce qui est lisible est enregistré dans un nouveau coffre, qui remplace le coffre endommagé. Rien n’est écrasé&#160;: le coffre endommagé est conservé dans le dossier de données, dans un dossier nommé vault-damaged-… suivi de la date.</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Passphrase or recovery code</source>
        <translation>Phrase secrète ou code de récupération</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Repairing…</source>
        <translation>Réparation…</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Repairing the vault</source>
        <translation>Réparation du coffre</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>A backup may hold more than can be read.</source>
        <translation>Une sauvegarde contient peut-être plus que ce qui est lisible.</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>The vault was repaired</source>
        <translation>Le coffre a été réparé</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Not everything could be read. Where a message is missing, a mark stands in its place:</source>
        <translation>Tout n’a pas pu être lu. Là où un message manque, une marque est à sa place&#160;:</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>The vault as it was is kept in {kept}</source>
        <translation>Le coffre tel qu’il était est conservé dans {kept}</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Consultations that lost something</source>
        <translation>Consultations ayant perdu quelque chose</translation>
    </message>
    <message>
        <location filename="app/ui/start/restore_page.py"/>
        <source>The backup is checked and becomes the vault here. An existing vault is not deleted: it is kept in the data folder, in a folder named vault-before-… with the date. If only its key file was lost, that alone is taken from the backup, and nothing newer is lost. You are then asked for the passphrase that you used at the time.</source>
        <translation>La sauvegarde est vérifiée et devient le coffre ici. Un coffre existant n’est pas supprimé&#160;: il est conservé dans le dossier de données, dans un dossier nommé vault-before-… suivi de la date. Si seul son fichier de clé était perdu, lui seul est repris de la sauvegarde, et rien de plus récent n’est perdu. La phrase secrète que vous utilisiez à l’époque vous est ensuite demandée.</translation>
    </message>
    <message>
        <location filename="app/ui/start/restore_page.py"/>
        <source>It opens with the passphrase or recovery code in use when it was made.</source>
        <translation>Elle s’ouvre avec la phrase secrète ou le code de récupération en usage lors de sa création.</translation>
    </message>
    <message>
        <location filename="app/ui/start/start_flow.py"/>
        <source>Step 1 of 4</source>
        <translation>Étape 1 sur 4</translation>
    </message>
    <message>
        <location filename="app/ui/start/start_flow.py"/>
        <source>Step 2 of 4</source>
        <translation>Étape 2 sur 4</translation>
    </message>
    <message>
        <location filename="app/ui/start/start_flow.py"/>
        <source>Step 3 of 4</source>
        <translation>Étape 3 sur 4</translation>
    </message>
    <message>
        <location filename="app/ui/start/start_flow.py"/>
        <source>The repaired vault opens with the same passphrase.</source>
        <translation>Le coffre réparé s’ouvre avec la même phrase secrète.</translation>
    </message>
    <message>
        <location filename="app/ui/start/start_flow.py"/>
        <source>Step 4 of 4</source>
        <translation>Étape 4 sur 4</translation>
    </message>
    <message>
        <location filename="app/ui/translation.py"/>
        <source>Translated, not yet reviewed by a clinician.</source>
        <translation>Traduit, pas encore revu par un clinicien.</translation>
    </message>
    <message>
        <location filename="app/ui/widgets/banner.py"/>
        <source>{action}: a button.</source>
        <translation>{action}&#160;: un bouton.</translation>
    </message>
    <message>
        <location filename="app/ui/widgets/copy_button.py"/>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <location filename="app/ui/widgets/countdown_button.py"/>
        <source>Wait {time}</source>
        <translation>Attendre {time}</translation>
    </message>
</context>
</TS>
