<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Consilium</name>
    <message>
        <location filename="app/__main__.py"/>
        <source>Only {limit} MB of memory are allowed here (ulimit -v). Consilium takes at least 1 GB, and a model as much as its file: raise the limit and start again.</source>
        <translation>Aquí solo se permiten {limit} MB de memoria (ulimit -v). Consilium necesita al menos 1 GB, y un modelo tanto como ocupa su archivo: aumente el límite e inicie de nuevo.</translation>
    </message>
    <message>
        <location filename="app/__main__.py"/>
        <source>There is no display to open the window on. Hold a consultation in the terminal instead: consilium chat</source>
        <translation>No hay ninguna pantalla en la que abrir la ventana. Haga la consulta en el terminal: consilium chat</translation>
    </message>
    <message>
        <location filename="app/__main__.py"/>
        <source>{error} `consilium chat` works without a window.</source>
        <translation>{error} `consilium chat` funciona sin ventana.</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>Set CONSILIUM_HOME to a folder of your own.</source>
        <translation>Ponga en CONSILIUM_HOME una carpeta propia.</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>Move it out of the data folder.</source>
        <translation>Sáquelo de la carpeta de datos.</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>is not a folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>is a folder for everybody on this computer</source>
        <translation>es una carpeta para todos en este ordenador</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>is a link, and what is written there would change another file</source>
        <translation>es un enlace, y lo que se escribiera ahí cambiaría otro archivo</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>Put what it leads to in its place.</source>
        <translation>Ponga en su lugar aquello a lo que lleva.</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>belongs to another user of this computer ({owner})</source>
        <translation>pertenece a otro usuario de este ordenador ({owner})</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>Make it your own again (sudo chown {user} {path}).</source>
        <translation>Vuelva a hacerlo suyo (sudo chown {user} {path}).</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>{path} {why}. {what_to_do} Nothing was changed.</source>
        <translation>{path} {why}. {what_to_do} No se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="app/cli/evaluation_output.py"/>
        <source>  questions  as sure as   right</source>
        <translation>  preguntas  confianza  acierto</translation>
    </message>
    <message>
        <location filename="app/cli/evaluation_output.py"/>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>No difference shown: these questions are too few to tell the two apart.</source>
        <translation>No se demuestra ninguna diferencia: estas preguntas son demasiado pocas para distinguirlos.</translation>
    </message>
    <message>
        <location filename="app/cli/export.py"/>
        <source>Choose one of --folder and --output.</source>
        <translation>Elija --folder o --output, no ambos.</translation>
    </message>
    <message>
        <location filename="app/cli/export.py"/>
        <source>A key is for masking: add --mask shifted.</source>
        <translation>Una clave sirve para enmascarar: añada --mask shifted.</translation>
    </message>
    <message>
        <location filename="app/cli/export.py"/>
        <source>Several consultations go into a folder, a file for each: add --folder FOLDER.</source>
        <translation>Varias consultas van a una carpeta, un archivo para cada una: añada --folder CARPETA.</translation>
    </message>
    <message>
        <location filename="app/cli/export.py"/>
        <source>A {kind} is no text for a terminal. Name a file for it: -o FILE.{extension}</source>
        <translation>{kind} no es un texto para un terminal. Indique un archivo: -o ARCHIVO.{extension}</translation>
    </message>
    <message>
        <location filename="app/cli/models_plan.py"/>
        <source>A forecast. The engine loads by it, and takes less by itself where an allocation fails.</source>
        <translation>Es una previsión. El motor carga según ella, y toma menos por sí mismo si falla una asignación de memoria.</translation>
    </message>
    <message>
        <location filename="app/cli/notes.py"/>
        <location filename="app/cli/reviews.py"/>
        <source>Deleted.</source>
        <translation>Eliminado.</translation>
    </message>
    <message>
        <location filename="app/cli/server.py"/>
        <source>It has no tokenizer to ask: tokens are estimated, and the prompt is sent as text.</source>
        <translation>No tiene un tokenizador al que preguntar: los tokens se estiman y el prompt se envía como texto.</translation>
    </message>
    <message>
        <location filename="app/cli/source_synonyms.py"/>
        <location filename="app/cli/sources.py"/>
        <source>Removed.</source>
        <translation>Quitado.</translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>Log:            damaged; consilium vault repair reads what an opening would not</source>
        <translation>Diario:         dañado; consilium vault repair lee lo que una apertura no leería</translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>Not as left:    consilium audit verify tells what was found</source>
        <translation>No como quedó:  consilium audit verify dice qué se encontró</translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>The passphrase was changed.</source>
        <translation>La frase de contraseña se ha cambiado.</translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>Your recovery code, shown only once. It replaces any earlier one:&#10;</source>
        <translation>Su código de recuperación; se muestra una sola vez. Sustituye a cualquier código anterior:&#10;</translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>Your system login opens the vault from now on; the passphrase still does too.</source>
        <translation>Desde ahora su inicio de sesión del sistema abre la bóveda; la frase de contraseña también la sigue abriendo.</translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>The system login does not open the vault any more.</source>
        <translation>El inicio de sesión del sistema ya no abre la bóveda.</translation>
    </message>
    <message>
        <location filename="app/cli/vault_backups.py"/>
        <source>The vault is sound.</source>
        <translation>La bóveda está íntegra.</translation>
    </message>
    <message>
        <location filename="app/cli/vault_backups.py"/>
        <source>Every page can be read, but the vault is not as it was left.</source>
        <translation>Se pueden leer todas las páginas, pero la bóveda no está como se dejó.</translation>
    </message>
    <message>
        <location filename="app/cli/vault_backups.py"/>
        <source>The vault is damaged in places. Run: consilium vault repair</source>
        <translation>La bóveda está dañada en algunos puntos. Ejecute: consilium vault repair</translation>
    </message>
    <message>
        <location filename="app/cli/vault_backups.py"/>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>No message is known to be lost.</source>
        <translation>No consta que se haya perdido ningún mensaje.</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Vault made</source>
        <translation>Bóveda creada</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Unlocked</source>
        <translation>Desbloqueada</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Unlocking failed</source>
        <translation>Desbloqueo fallido</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <location filename="app/ui/locking/cover.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Passphrase changed</source>
        <translation>Frase de contraseña cambiada</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Recovery code made</source>
        <translation>Código de recuperación creado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>System login changed</source>
        <translation>Inicio de sesión del sistema cambiado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Model loaded</source>
        <translation>Modelo cargado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Moved to the trash</source>
        <translation>Movido a la papelera</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Deleted for good</source>
        <translation>Eliminado definitivamente</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Setting changed</source>
        <translation>Ajuste cambiado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Backed up</source>
        <translation>Copia de seguridad hecha</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Backup restored</source>
        <translation>Copia de seguridad restaurada</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Repaired</source>
        <translation>Reparado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>This record exported</source>
        <translation>Este registro exportado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Not as it was left</source>
        <translation>No está como se dejó</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>That was acknowledged</source>
        <translation>Eso se dio por leído</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Data folder closed to others</source>
        <translation>Carpeta de datos cerrada a otros</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Source added</source>
        <translation>Fuente añadida</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Source changed</source>
        <translation>Fuente cambiada</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Source removed</source>
        <translation>Fuente quitada</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Emergency card shown</source>
        <translation>Tarjeta de emergencia mostrada</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Mark on an answer reviewed</source>
        <translation>Marca de una respuesta revisada</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Note signed</source>
        <translation>Documento firmado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Addendum signed</source>
        <translation>Anexo firmado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Draft of a note deleted</source>
        <translation>Borrador de documento eliminado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Clinic server added</source>
        <translation>Servidor de la clínica añadido</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Clinic server removed</source>
        <translation>Servidor de la clínica quitado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Clinic server connected</source>
        <translation>Servidor de la clínica conectado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Clinic server asked</source>
        <translation>Servidor de la clínica consultado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Consultation reviewed</source>
        <translation>Consulta valorada</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Review deleted</source>
        <translation>Valoración eliminada</translation>
    </message>
    <message>
        <location filename="app/core/clinical/citations.py"/>
        <source>words and numbers found: [{reference}] {place}</source>
        <translation>palabras y números encontrados: [{reference}] {place}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/citations.py"/>
        <source>not in your sources</source>
        <translation>no está en sus fuentes</translation>
    </message>
    <message>
        <location filename="app/core/clinical/citations.py"/>
        <source>partly found: [{reference}] {place}</source>
        <translation>encontrado en parte: [{reference}] {place}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/citations.py"/>
        <source>partly found: [{reference}] {place} — differs: {differs}</source>
        <translation>encontrado en parte: [{reference}] {place} — difiere: {differs}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/cited_places.py"/>
        <source>Words and numbers were compared by the program; that they are found does not make a sentence right.</source>
        <translation>El programa comparó palabras y números; que se encuentren no hace correcta una frase.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/cited_places.py"/>
        <source>{place} ({standing})</source>
        <translation>{place} ({standing})</translation>
    </message>
    <message>
        <location filename="app/core/clinical/cited_places.py"/>
        <source>removed since</source>
        <translation>eliminada desde entonces</translation>
    </message>
    <message>
        <location filename="app/core/clinical/cited_places.py"/>
        <source>past its date</source>
        <translation>caducada</translation>
    </message>
    <message>
        <location filename="app/core/clinical/cited_places.py"/>
        <source>past its date: valid until {day}</source>
        <translation>caducada: válida hasta el {day}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/cited_places.py"/>
        <source>superseded</source>
        <comment>source</comment>
        <translation>sustituida</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/clinical/cited_places.py"/>
        <source>Sources found in your {n:,} documents</source>
        <extracomment>For 1: Sources found in your 1 document</extracomment>
        <translation><numerusform>Fuentes encontradas en su único documento</numerusform><numerusform>Fuentes encontradas en sus {n:,} documentos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/clinical/cited_places.py"/>
        <source>No source found in your {n:,} documents</source>
        <extracomment>For 1: No source found in your 1 document</extracomment>
        <translation><numerusform>Ninguna fuente encontrada en su único documento</numerusform><numerusform>Ninguna fuente encontrada en sus {n:,} documentos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/clinical/cited_places.py"/>
        <source>Possibly related, in your {n:,} documents; those that you ticked go to the model</source>
        <extracomment>For 1: Possibly related, in your 1 document; those that you ticked go to the model</extracomment>
        <translation><numerusform>Posiblemente relacionado, en su único documento; lo que ha seleccionado va al modelo</numerusform><numerusform>Posiblemente relacionado, en sus {n:,} documentos; lo que ha seleccionado va al modelo</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/clinical/cited_places.py"/>
        <source>Possibly related, in your {n:,} documents; not given to the model</source>
        <extracomment>For 1: Possibly related, in your 1 document; not given to the model</extracomment>
        <translation><numerusform>Posiblemente relacionado, en su único documento; no se ha dado al modelo</numerusform><numerusform>Posiblemente relacionado, en sus {n:,} documentos; no se ha dado al modelo</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/clinical/cited_places.py"/>
        <source>Sources: {found:,} of {n:,} sentences found, {partly:,} partly, {absent:,} not</source>
        <extracomment>For 1: Sources: {found:,} of {n} sentence found, {partly:,} partly, {absent:,} not</extracomment>
        <translation><numerusform>Fuentes: {found:,} de {n} frase encontrada, {partly:,} en parte, {absent:,} no</numerusform><numerusform>Fuentes: {found:,} de {n:,} frases encontradas, {partly:,} en parte, {absent:,} no</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>how often</source>
        <translation>la frecuencia</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>the route</source>
        <translation>la vía</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>the age</source>
        <translation>la edad</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>the weight</source>
        <translation>el peso</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>the side</source>
        <translation>el lado</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>noted</source>
        <translation>tenido en cuenta</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>not relevant here</source>
        <translation>sin relevancia aquí</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Easily misread. Write {safe} instead.</source>
        <translation>Se lee mal con facilidad. Escriba {safe} en su lugar.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>A high-alert drug: a mistake with it does most harm. Check dose and route.</source>
        <translation>Medicamento de alto riesgo: los errores con él son los que más daño causan. Compruebe la dosis y la vía.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Not from the conversation.</source>
        <translation>No procede de la conversación.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Said otherwise in a source: “{other}”</source>
        <translation>En una fuente se dice otra cosa: «{other}»</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Said otherwise in the conversation: “{other}”</source>
        <translation>En la conversación se dice otra cosa: «{other}»</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>a source has {other}</source>
        <translation>una fuente dice {other}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>you wrote {other}</source>
        <translation>usted escribió {other}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Ten times another dose, or more, or a tenth of it: {says}.</source>
        <translation>Diez veces otra dosis, o más, o la décima parte de ella: {says}.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Differs in {kind}: {says}.</source>
        <translation>Difiere en {kind}: {says}.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Differs: {says}.</source>
        <translation>Difiere: {says}.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Easily misread: {listed}</source>
        <translation>Se leen mal con facilidad: {listed}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>High-alert drugs: {listed}</source>
        <translation>Medicamentos de alto riesgo: {listed}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>“{text}”: {difference}</source>
        <translation>«{text}»: {difference}</translation>
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
        <translation><numerusform>Revisadas: {done:,} de {n} marca</numerusform><numerusform>Revisadas: {done:,} de {n:,} marcas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/clinical/mark_words.py"/>
        <source>{n:,} facts are not from the conversation</source>
        <extracomment>For 1: {n} fact is not from the conversation</extracomment>
        <translation><numerusform>{n:,} dato no procede de la conversación</numerusform><numerusform>{n:,} datos no proceden de la conversación</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Not said in the conversation: {basics}</source>
        <translation>No se dice en la conversación: {basics}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>age</source>
        <translation>edad</translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>pregnancy</source>
        <translation>embarazo</translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>allergies</source>
        <translation>alergias</translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>kidney function</source>
        <translation>función renal</translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>medicines</source>
        <translation>medicación</translation>
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
        <translation>comienzo</translation>
    </message>
    <message>
        <location filename="app/core/clinical/sources.py"/>
        <source>paragraph {number}</source>
        <translation>párrafo {number}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/synonyms.py"/>
        <source>Give two terms or more that mean the same.</source>
        <translation>Indique dos o más términos que signifiquen lo mismo.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/synonyms.py"/>
        <source>“{term}” cannot be a synonym: a term has one to {longest} words.</source>
        <translation>«{term}» no puede ser un sinónimo: un término tiene de una a {longest} palabras.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/synonyms.py"/>
        <source>“{term}” is left out of every search, so it cannot be a synonym.</source>
        <translation>«{term}» se omite en todas las búsquedas, así que no puede ser un sinónimo.</translation>
    </message>
    <message>
        <location filename="app/core/consultations/case_reference.py"/>
        <source>This looks like a name. Use a number or a code that only your clinic can resolve.</source>
        <translation>Esto parece un nombre. Use un número o un código que solo su centro pueda resolver.</translation>
    </message>
    <message>
        <location filename="app/core/consultations/case_reference.py"/>
        <source>This looks like a date of birth. Use a number or a code that only your clinic can resolve.</source>
        <translation>Esto parece una fecha de nacimiento. Use un número o un código que solo su centro pueda resolver.</translation>
    </message>
    <message>
        <location filename="app/core/consultations/case_reference.py"/>
        <source>This looks like a person's address. Use a number or a code that only your clinic can resolve.</source>
        <translation>Esto parece la dirección de una persona. Use un número o un código que solo su centro pueda resolver.</translation>
    </message>
    <message>
        <location filename="app/core/consultations/context_budget.py"/>
        <source>There is no room to continue: the question and the answer so far take {alone:,} tokens of a context of {context:,}. Choose a larger context in the settings, or ask for the rest in a new message.</source>
        <translation>No hay espacio para continuar: la pregunta y la respuesta hasta ahora ocupan {alone:,} tokens de un contexto de {context:,}. Elija un contexto mayor en los ajustes o pida el resto en un mensaje nuevo.</translation>
    </message>
    <message>
        <location filename="app/core/consultations/context_budget.py"/>
        <source>This message takes {alone:,} tokens, but only {room:,} fit beside the answer (context of {context:,}). Shorten it or send it in parts.</source>
        <translation>Este mensaje ocupa {alone:,} tokens, pero junto a la respuesta solo caben {room:,} (contexto de {context:,}). Acórtelo o envíelo por partes.</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <location filename="app/ui/models/server_dialog.py"/>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Clinic server</source>
        <translation>Servidor de la clínica</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>What the server says of the model</source>
        <translation>Lo que el servidor dice del modelo</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>{served} (this can't be verified)</source>
        <translation>{served} (no se puede comprobar)</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>SHA-256 of its file</source>
        <translation>SHA-256 de su archivo</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Quantization</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <location filename="app/ui/consultation/model_pill.py"/>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Prompt format</source>
        <translation>Formato de prompt</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Context</source>
        <translation>Contexto</translation>
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
        <translation>Creada con</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>temperature 0: always the likeliest token</source>
        <translation>temperatura 0: siempre el token más probable</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>temperature {temperature:g}</source>
        <translation>temperatura {temperature:g}</translation>
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
        <translation>penalización de repetición {number:g}</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>prompt {prompt:,} ({cached:,} already computed), answer {answer:,}</source>
        <translation>prompt {prompt:,} ({cached:,} ya calculados), respuesta {answer:,}</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>prompt {prompt:,}, answer {answer:,}</source>
        <translation>prompt {prompt:,}, respuesta {answer:,}</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>written at {speed}</source>
        <translation>escrita a {speed}</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>prompt read at {speed}</source>
        <translation>prompt leído a {speed}</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>first word after {seconds:.1f} s</source>
        <translation>primera palabra a los {seconds:.1f} s</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>model loaded in {seconds:.1f} s</source>
        <translation>modelo cargado en {seconds:.1f} s</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <location filename="app/ui/commands/palette.py"/>
        <location filename="app/ui/consultation/composer/task_chips.py"/>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Consultation</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Exam question</source>
        <translation>Pregunta de examen</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Research question</source>
        <translation>Pregunta de investigación</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Define a term</source>
        <translation>Definir un término</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Relate two terms</source>
        <translation>Relacionar dos términos</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Describe the patient and ask your question…</source>
        <translation>Describa al paciente y haga su pregunta…</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>The question, then each option on a line of its own: A. … B. …</source>
        <translation>La pregunta y, después, cada opción en una línea propia: A. … B. …</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Question: …  and on the next line  Context: …</source>
        <translation>Question: …  y en la línea siguiente  Context: …</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>A medical term, for example: anosmia</source>
        <translation>Un término médico, por ejemplo: anosmia</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Two terms, for example: malaria and Plasmodium</source>
        <translation>Dos términos, por ejemplo: malaria y Plasmodium</translation>
    </message>
    <message>
        <location filename="app/core/disclaimer.py"/>
        <source>A demonstration that knows a few hundred sentences by heart, not a medical model.</source>
        <translation>Una demostración que se sabe de memoria unos cientos de frases, no un modelo médico.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>These are no questions of MedQA, PubMedQA or MedMCQA: the first has the keys {keys}.</source>
        <translation>No son preguntas de MedQA, PubMedQA ni MedMCQA: la primera tiene las claves {keys}.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>This file has the keys of {found}, not of {asked}: leave --set out, or choose the other file.</source>
        <translation>Este archivo tiene las claves de {found}, no de {asked}: omita --set o elija el otro archivo.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>Question {number} {fault}.</source>
        <translation>La pregunta {number} {fault}.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>No question of this file has an answer: published test sets often lack them.</source>
        <translation>Ninguna pregunta de este archivo tiene respuesta: en los conjuntos de prueba publicados suelen faltar.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>{n:,} questions with an option without a text were left out.</source>
        <extracomment>For 1: {n} question with an option without a text was left out.</extracomment>
        <translation><numerusform>Se omitió {n} pregunta con una opción sin texto.</numerusform><numerusform>Se omitieron {n:,} preguntas con una opción sin texto.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>{n:,} questions without an answer were left out.</source>
        <extracomment>For 1: {n} question without an answer was left out.</extracomment>
        <translation><numerusform>Se omitió {n} pregunta sin respuesta.</numerusform><numerusform>Se omitieron {n:,} preguntas sin respuesta.</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has no text</source>
        <translation>no tiene texto</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has fewer than two options</source>
        <translation>tiene menos de dos opciones</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has an option without a text</source>
        <translation>tiene una opción sin texto</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has an answer that is none of its options</source>
        <translation>tiene una respuesta que no es ninguna de sus opciones</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>is longer than {most:,} characters</source>
        <translation>supera los {most:,} caracteres</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has two answers that differ</source>
        <translation>tiene dos respuestas que se contradicen</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has no list of options</source>
        <translation>no tiene una lista de opciones</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has options that are not named A to E</source>
        <translation>tiene opciones que no se llaman de la A a la E</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has two options of the same letter</source>
        <translation>tiene dos opciones con la misma letra</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has more than {most} options</source>
        <translation>tiene más de {most} opciones</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has a context that is no text</source>
        <translation>tiene un contexto que no es un texto</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>No answer of this file is 0 or 4, so its options are taken to be counted from 1: with few questions that may be wrong.</source>
        <translation>Ninguna respuesta de este archivo es 0 ni 4, así que se supone que las opciones se cuentan desde 1: con pocas preguntas puede ser un error.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_report.py"/>
        <source>Exam questions are not patients: a model that does well here can still fail the person who asks it.</source>
        <translation>Las preguntas de examen no son pacientes: un modelo que acierta aquí puede fallar igualmente a quien le consulta.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_report.py"/>
        <source>These runs are of different files: choose two of the same questions.</source>
        <translation>Estas evaluaciones son de archivos distintos: elija dos con las mismas preguntas.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_report.py"/>
        <source>These runs put their questions in different ways ({one}, {other}): that alone changes the share by many points. Choose two of the same protocol.</source>
        <translation>Estas evaluaciones plantean las preguntas de formas distintas ({one}, {other}): eso por sí solo cambia la proporción en muchos puntos. Elija dos con el mismo protocolo.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_report.py"/>
        <source>These runs have no question in common: use the same --n and --seed.</source>
        <translation>Estas evaluaciones no tienen ninguna pregunta en común: use los mismos --n y --seed.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_rows.py"/>
        <source>This is a packed file (Parquet, ZIP or gzip). Save it as JSON or JSON lines.</source>
        <translation>Es un archivo comprimido (Parquet, ZIP o gzip). Guárdelo como JSON o JSON Lines.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_rows.py"/>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_rows.py"/>
        <source>Question {number} is no JSON object.</source>
        <translation>La pregunta {number} no es un objeto JSON.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_rows.py"/>
        <source>This file holds no question.</source>
        <translation>Este archivo no contiene ninguna pregunta.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_rows.py"/>
        <source>Line {number} is no JSON: this must be JSON, or JSON lines with one question each.</source>
        <translation>La línea {number} no es JSON: el archivo debe ser JSON, o JSON Lines con una pregunta por línea.</translation>
    </message>
    <message>
        <location filename="app/core/masking/finding.py"/>
        <source>On 50 notes by another hand the rules (masking 3) found 90 % of the names, 70 % of the places, 93 % of the dates, 94 % of the telephone numbers, e-mail and web addresses and 81 % of the other numbers; of what they masked 90 % was rightly masked.</source>
        <translation>En 50 notas de otra mano las reglas (masking 3) encontraron el 90 % de los nombres, el 70 % de los lugares, el 93 % de las fechas, el 94 % de los teléfonos y direcciones de correo y web y el 81 % de los demás números; de lo que enmascararon, el 90 % lo fue con razón.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>“{url}” is no address of a server. It looks like https://llm.clinic.example or https://10.0.0.5:8443.</source>
        <translation>«{url}» no es la dirección de un servidor. Tiene la forma https://llm.clinic.example o https://10.0.0.5:8443.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The name of a server has at most {most} characters.</source>
        <translation>El nombre de un servidor tiene como máximo {most} caracteres.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>A pin is the SHA-256 of the server's certificate: 64 hexadecimal digits, as `openssl x509 -noout -fingerprint -sha256` prints them.</source>
        <translation>Una huella es el SHA-256 del certificado del servidor: 64 cifras hexadecimales, como las muestra `openssl x509 -noout -fingerprint -sha256`.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>Without HTTPS there is no certificate to check. Use https://.</source>
        <translation>Sin HTTPS no hay certificado que comprobar. Use https://.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The token has characters that cannot be sent.</source>
        <translation>La clave de acceso tiene caracteres que no se pueden enviar.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>Over http:// everybody on the way to {host} can read questions and answers, and change them. Use https://, or say that this is accepted.</source>
        <translation>Por http://, cualquiera en el camino hacia {host} puede leer preguntas y respuestas, y cambiarlas. Use https://, o indique que se acepta.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} cannot be reached ({detail}). Try again, or choose a model on this computer.</source>
        <translation>No se puede llegar al servidor de la clínica {server} ({detail}). Inténtelo de nuevo o elija un modelo en este equipo.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>There is no clinic server {server} in this network: its name {detail} is not known. Check the address and the network, or choose a model on this computer.</source>
        <translation>No hay ningún servidor de la clínica {server} en esta red: su nombre {detail} no se conoce. Compruebe la dirección y la red, o elija un modelo en este equipo.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The certificate of the clinic server {server} is of no authority that is trusted here ({detail}), so nothing was sent. Ask who looks after it for the clinic's CA file.</source>
        <translation>El certificado del servidor de la clínica {server} no es de ninguna autoridad en la que se confíe aquí ({detail}), así que no se envió nada. Pida a quien lo administra el archivo CA de la clínica.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The certificate of the clinic server {server} has expired or is not valid yet, so nothing was sent. Check this computer's clock, and tell who looks after the server.</source>
        <translation>El certificado del servidor de la clínica {server} ha caducado o aún no es válido, así que no se envió nada. Compruebe el reloj de este equipo y avise a quien administra el servidor.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The certificate of the clinic server {server} is for another name than {detail}, so nothing was sent. Check its address.</source>
        <translation>El certificado del servidor de la clínica {server} es para un nombre distinto de {detail}, así que no se envió nada. Compruebe su dirección.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} shows another certificate than the one that was pinned (now {detail}), so nothing was sent. Ask who looks after it whether it was replaced.</source>
        <translation>El servidor de la clínica {server} muestra un certificado distinto del que se fijó (ahora {detail}), así que no se envió nada. Pregunte a quien lo administra si se sustituyó.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>No encrypted connection to the clinic server {server} came about ({detail}), so nothing was sent. Check its address.</source>
        <translation>No se pudo establecer una conexión cifrada con el servidor de la clínica {server} ({detail}), así que no se envió nada. Compruebe su dirección.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The address of {server} leads to another computer ({detail}) without encryption, so nothing was sent. Use https://.</source>
        <translation>La dirección de {server} lleva sin cifrado a otro equipo ({detail}), así que no se envió nada. Use https://.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} does not take the token. Ask who looks after it for another.</source>
        <translation>El servidor de la clínica {server} no acepta la clave de acceso. Pida otra a quien lo administra.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} sends on to another address, which is not followed. Check its address.</source>
        <translation>El servidor de la clínica {server} remite a otra dirección, que no se sigue. Compruebe su dirección.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>{server} answers, but has no interface for completions at this address ({detail}). Check the address.</source>
        <translation>{server} responde, pero no tiene una interfaz para completar textos en esta dirección ({detail}). Compruebe la dirección.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} refused the request ({detail}). Try other settings for it, or choose a model on this computer.</source>
        <translation>El servidor de la clínica {server} rechazó la petición ({detail}). Pruebe otros ajustes para él o elija un modelo en este equipo.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} is full at the moment ({detail}). Wait a little and send again, or choose a model on this computer.</source>
        <translation>El servidor de la clínica {server} está lleno en este momento ({detail}). Espere un poco y envíe de nuevo, o elija un modelo en este equipo.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} reports an error of its own ({detail}). Send again, or choose a model on this computer.</source>
        <translation>El servidor de la clínica {server} comunica un error propio ({detail}). Envíe de nuevo o elija un modelo en este equipo.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} gave no sign for {detail} seconds. What was written is kept; send again, or choose a model on this computer.</source>
        <translation>El servidor de la clínica {server} no dio señales durante {detail} segundos. Lo escrito se conserva; envíe de nuevo o elija un modelo en este equipo.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The connection to the clinic server {server} was lost. What was written is kept; send again, or choose a model on this computer.</source>
        <translation>Se perdió la conexión con el servidor de la clínica {server}. Lo escrito se conserva; envíe de nuevo o elija un modelo en este equipo.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} sent something that cannot be understood. What was written is kept; send again, or choose a model on this computer.</source>
        <translation>El servidor de la clínica {server} envió algo que no se puede entender. Lo escrito se conserva; envíe de nuevo o elija un modelo en este equipo.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} sent more than an answer can be, and was stopped. What was written is kept.</source>
        <translation>El servidor de la clínica {server} envió más de lo que puede ser una respuesta y se detuvo. Lo escrito se conserva.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} does not serve the model it was set up with; it serves {detail}. Set it up again with the model that is meant.</source>
        <translation>El servidor de la clínica {server} no ofrece el modelo con el que se configuró; ofrece {detail}. Configúrelo de nuevo con el modelo deseado.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} serves several models: {detail}. Name the one that is meant.</source>
        <translation>El servidor de la clínica {server} ofrece varios modelos: {detail}. Indique cuál es el deseado.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The prompt format needs the control token {detail}, which the model on {server} lacks. Choose another prompt format for it.</source>
        <translation>El formato de prompt necesita el token de control {detail}, que le falta al modelo en {server}. Elija otro formato de prompt para él.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} cannot say how likely a text is. Choose a model on this computer for this evaluation.</source>
        <translation>El servidor de la clínica {server} no puede decir cuán probable es un texto. Elija para esta evaluación un modelo en este equipo.</translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>Converting</source>
        <translation>Convirtiendo</translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>Reading it back to check</source>
        <translation>Releyendo para comprobar</translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>Adding it to your models</source>
        <translation>Añadiéndolo a sus modelos</translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>{time:.1f} hours</source>
        <translation>{time:.1f} horas</translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>{time:.0f} minutes</source>
        <translation>{time:.0f} minutos</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/models/conversion.py"/>
        <location filename="app/store/keys/unlock_throttle.py"/>
        <source>{n} seconds</source>
        <extracomment>For 1: {n} second</extracomment>
        <translation><numerusform>{n} segundo</numerusform><numerusform>{n} segundos</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>As good as the original</source>
        <translation>Tan bueno como el original</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>A small change</source>
        <translation>Un cambio pequeño</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>A visible change</source>
        <translation>Un cambio visible</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>Another model</source>
        <translation>Otro modelo</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>As told by a file beside it, not measured here.</source>
        <translation>Según un archivo que está al lado; no se midió aquí.</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>at least {mean:.2g} ± {error:.1g} nats</source>
        <translation>al menos {mean:.2g} ± {error:.1g} nats</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>{mean:.2g} ± {error:.1g} nats</source>
        <translation>{mean:.2g} ± {error:.1g} nats</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>Same most probable token</source>
        <translation>Mismo token más probable</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>{same:.2%} ± {error:.2%} of {tokens:,}</source>
        <translation>{same:.2%} ± {error:.2%} de {tokens:,}</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>Whole answers the same</source>
        <translation>Respuestas enteras iguales</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>{whole} of {answers}</source>
        <translation>{whole} de {answers}</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>Divergence a token</source>
        <translation>Divergencia por token</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>Median · 99 % of tokens below</source>
        <translation>Mediana · el 99 % de los tokens por debajo de</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>{median:.1g} · {most:.2g} nats</source>
        <translation>{median:.1g} · {most:.2g} nats</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>Perplexity</source>
        <translation>Perplejidad</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>× {ratio:.4f}</source>
        <translation>× {ratio:.4f}</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>divergence {mean:.2g} ± {error:.1g} nats</source>
        <translation>divergencia {mean:.2g} ± {error:.1g} nats</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>divergence at least {mean:.2g} ± {error:.1g} nats</source>
        <translation>divergencia de al menos {mean:.2g} ± {error:.1g} nats</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>{word}, beside {reference}: the same most probable token at {same:.2%} ± {error:.2%} of {tokens:,}, {divergence}, perplexity × {ratio:.4f}, {whole} of {answers} answers whole.</source>
        <translation>{word}, comparado con {reference}: el mismo token más probable en {same:.2%} ± {error:.2%} de {tokens:,}, {divergence}, perplejidad × {ratio:.4f}, {whole} de {answers} respuestas idénticas por completo.</translation>
    </message>
    <message>
        <location filename="app/core/models/fit.py"/>
        <source>Fits</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <location filename="app/core/models/fit.py"/>
        <source>Tight here</source>
        <translation>Cabe justo</translation>
    </message>
    <message>
        <location filename="app/core/models/fit.py"/>
        <source>Too big here</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <location filename="app/core/models/machine_memory.py"/>
        <source>Unified memory is a device: write --device “unified 64 GB”.</source>
        <translation>La memoria unificada es un dispositivo: escriba --device “unified 64 GB”.</translation>
    </message>
    <message>
        <location filename="app/core/models/machine_memory.py"/>
        <source>“{text}” is no size that is understood: {otherwise}.</source>
        <translation>«{text}» no es un tamaño que se entienda: {otherwise}.</translation>
    </message>
    <message>
        <location filename="app/core/models/machine_memory.py"/>
        <source>“{text}” is no size of a memory: {otherwise}.</source>
        <translation>«{text}» no es un tamaño de memoria: {otherwise}.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_character.py"/>
        <source>A very small general model: it talks about anything and knows little medicine.</source>
        <translation>Un modelo general muy pequeño: habla de cualquier cosa y sabe poca medicina.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>A temperature is a number from 0 to 2.</source>
        <translation>La temperatura es un número de 0 a 2.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>top-p and min-p are numbers from 0 to 1.</source>
        <translation>top-p y min-p son números de 0 a 1.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>top-k is a whole number; 0 switches it off.</source>
        <translation>top-k es un número entero; 0 lo desactiva.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>A repeat penalty is a number above 0, up to 4; 1 is none.</source>
        <translation>La penalización de repetición es un número mayor que 0 y hasta 4; 1 es ninguna.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>A seed is a whole number from 0 to {most_seed}.</source>
        <translation>La semilla es un número entero de 0 a {most_seed}.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>The longest answer is a whole number of tokens; 0 sets no limit.</source>
        <translation>La respuesta más larga es un número entero de tokens; 0 no pone límite.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>A system prompt has at most {most:,} characters; this one has {count:,}. Shorten it.</source>
        <translation>Un prompt de sistema tiene como máximo {most:,} caracteres; este tiene {count:,}. Acórtelo.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/models/model_settings.py"/>
        <source>{n:,} replies</source>
        <extracomment>For 1: {n} reply</extracomment>
        <translation><numerusform>{n:,} respuesta</numerusform><numerusform>{n:,} respuestas</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>Writes {rate} tokens a second here ({seen} seen).</source>
        <translation>Aquí escribe {rate} tokens por segundo ({seen} vistas).</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>Writes {rate} tokens a second here, reads {reading} ({seen} seen).</source>
        <translation>Aquí escribe {rate} tokens por segundo y lee {reading} ({seen} vistas).</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_fallback.py"/>
        <source>the GPU is not used</source>
        <translation>no se usa la GPU</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_fallback.py"/>
        <source>the cache is q8_0 instead of f16</source>
        <translation>la caché es q8_0 en lugar de f16</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_fallback.py"/>
        <source>the context is {context:,} tokens instead of {before:,}</source>
        <translation>el contexto es de {context:,} tokens en lugar de {before:,}</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_fallback.py"/>
        <source>the experts of {count} of {all} layers are in memory</source>
        <translation>los expertos de {count} de {all} capas están en memoria</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_fallback.py"/>
        <source>{count} of {all} layers are on the GPU</source>
        <translation>{count} de {all} capas están en la GPU</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Everything on the GPU: {used}.</source>
        <translation>Todo en la GPU: {used}.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Attention and cache on the GPU, the experts of {layers} in memory: {used}, and {memory} of memory.</source>
        <translation>Atención y caché en la GPU, los expertos de {layers} en memoria: {used}, y {memory} de memoria.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Attention and cache on the GPU, all experts in memory: {used}, and {memory} of memory.</source>
        <translation>Atención y caché en la GPU, todos los expertos en memoria: {used}, y {memory} de memoria.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{layers} of {count} on the GPU without their experts, the rest in memory: {used}, and {memory} of memory.</source>
        <translation>{layers} de {count} en la GPU sin sus expertos, el resto en memoria: {used}, y {memory} de memoria.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{layers} of {count} on the GPU, the rest in memory: {used}, and {memory} of memory.</source>
        <translation>{layers} de {count} en la GPU, el resto en memoria: {used}, y {memory} de memoria.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Everything in main memory, on the processor: {memory} of memory used.</source>
        <translation>Todo en la memoria principal, en el procesador: {memory} de memoria en uso.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>That is more than there is room for: it is tried, and less is taken where it fails.</source>
        <translation>Es más de lo que cabe: se intenta, y se toma menos si falla.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>What main memory has no room for is then read from the disk again for each word: about {seconds:.1f} seconds a token where the disk reads 500 MB a second.</source>
        <translation>Lo que no cabe en la memoria principal se vuelve a leer del disco en cada palabra: unos {seconds:.1f} segundos por token si el disco lee 500 MB por segundo.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>There is no GPU that llama.cpp could use.</source>
        <translation>No hay ninguna GPU que llama.cpp pueda usar.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>So it was chosen.</source>
        <translation>Así se eligió.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>All of it would take {needed} of the GPU, where {usable} can be used.</source>
        <translation>Todo ocuparía {needed} de la GPU, de la que se pueden usar {usable}.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>GPU and processor share one memory, and all of it leaves the system too little.</source>
        <translation>La GPU y el procesador comparten una memoria, y todo ello deja demasiado poca al sistema.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>A token reads only {used} of {all} experts of a layer, but all of attention and of the cache: experts are what is missed least on the GPU.</source>
        <translation>Un token lee solo {used} de {all} expertos de una capa, pero toda la atención y toda la caché: los expertos son lo que menos se echa en falta en la GPU.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>A token reads only a few experts of a layer, but all of attention and of the cache: experts are what is missed least on the GPU.</source>
        <translation>Un token lee solo unos pocos expertos de una capa, pero toda la atención y toda la caché: los expertos son lo que menos se echa en falta en la GPU.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Even without any experts not all layers fit the GPU.</source>
        <translation>Ni siquiera sin expertos caben todas las capas en la GPU.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Not one layer fits the GPU beside the cache and the buffers.</source>
        <translation>No cabe ni una capa en la GPU junto a la caché y los búferes.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>This model's attention heads allow no cache of {asked}: it is f16.</source>
        <translation>Las cabezas de atención de este modelo no permiten una caché {asked}: es f16.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The cache is {value}, as it was chosen.</source>
        <translation>La caché es {value}, como se eligió.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The cache keeps keys and values in f16, as llama.cpp does by default.</source>
        <translation>La caché guarda claves y valores en f16, como hace llama.cpp de forma predeterminada.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The cache is q8_0, half of f16, as with f16 the plan would be one step slower or fail.</source>
        <translation>La caché es q8_0, la mitad de f16, porque con f16 el plan sería un paso más lento o fallaría.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is the {context:,} tokens that were asked for.</source>
        <translation>El contexto es de los {context:,} tokens que se pidieron.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is {context:,} tokens, all that the model was trained for.</source>
        <translation>El contexto es de {context:,} tokens, todos aquellos para los que se entrenó el modelo.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is {context:,} tokens, as before: what was saved then still applies.</source>
        <translation>El contexto es de {context:,} tokens, como antes: así sigue valiendo lo que se guardó.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is only {context:,} tokens: for more the memory does not suffice.</source>
        <translation>El contexto es de solo {context:,} tokens: para más no alcanza la memoria.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is {context:,} tokens: for twice as many more would leave the GPU.</source>
        <translation>El contexto es de {context:,} tokens: con el doble saldría más de la GPU.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is {context:,} tokens: for twice as many the memory does not suffice.</source>
        <translation>El contexto es de {context:,} tokens: para el doble no alcanza la memoria.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The weights stay in the file's own pages, which the system may drop and read again: for a copy in the processor's order there is no room.</source>
        <translation>Los pesos se quedan en las páginas del archivo, que el sistema puede liberar y volver a leer: no hay sitio para una copia en el orden del procesador.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Where llama.cpp copies weights into an order that suits the processor, the file's own pages may stay in memory beside this, until the system needs the room.</source>
        <translation>Cuando llama.cpp copia pesos en un orden adecuado para el procesador, las páginas del propio archivo pueden quedar además en memoria hasta que el sistema necesite el espacio.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{model} in {quantization} does not fit: without a GPU it takes {needed} of memory, where {usable} can be used, and the GPU does not take enough off it.</source>
        <translation>{model} en {quantization} no cabe: sin GPU ocupa {needed} de memoria, de la que se pueden usar {usable}, y la GPU no le quita lo suficiente.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{model} in {quantization} does not fit: without a GPU it takes {needed} of memory, where {usable} can be used.</source>
        <translation>{model} en {quantization} no cabe: sin GPU ocupa {needed} de memoria, de la que se pueden usar {usable}.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Other programs use {taken} of it now.</source>
        <translation>Otros programas usan ahora {taken} de ella.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>With a context of {context:,} tokens it would fit.</source>
        <translation>Con un contexto de {context:,} tokens cabría.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>None of the quantizations that are known here would: take a smaller model.</source>
        <translation>No cabría con ninguna de las cuantizaciones conocidas aquí: use un modelo más pequeño.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>As {quantization} (about {size}) it would fit, at a visible loss of quality: more memory is the better way.</source>
        <translation>Como {quantization} (unos {size}) cabría, con una pérdida visible de calidad: es mejor tener más memoria.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>As {quantization} (about {size}) it would fit.</source>
        <translation>Como {quantization} (unos {size}) cabría.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{memory} used</source>
        <translation>{memory} en uso</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{used} of {total}</source>
        <translation>{used} de {total}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{n:,} layers</source>
        <extracomment>For 1: {n} layer</extracomment>
        <translation><numerusform>{n:,} capa</numerusform><numerusform>{n:,} capas</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Cache: layers x (key width + value width) x tokens x bytes an element. Buffers: what a batch of {batch} tokens needs at its widest moment, and room to copy experts to a GPU; an estimate.</source>
        <translation>Caché: capas x (ancho de clave + ancho de valor) x tokens x bytes por elemento. Búferes: lo que un lote de {batch} tokens necesita en su momento más amplio, y espacio para copiar expertos a una GPU; es una estimación.</translation>
    </message>
    <message>
        <location filename="app/core/models/served_model.py"/>
        <source>Answered by the clinic server {server}, which says that it serves “{served}”: this can't be verified.</source>
        <translation>Respondido por el servidor de la clínica {server}, que dice ofrecer «{served}»: no se puede comprobar.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note.py"/>
        <source>DRAFT — not reviewed</source>
        <translation>BORRADOR — sin revisar</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_check.py"/>
        <source>Not from the conversation: this section holds only what was found here.</source>
        <translation>No procede de la conversación: esta sección solo contiene lo que se halló aquí.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>This note has no section {key}. It has: {keys}.</source>
        <translation>Este documento no tiene la sección {key}. Tiene: {keys}.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>SOAP note</source>
        <translation>Nota SOAP</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Subjective</source>
        <translation>Subjetivo</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Referral letter</source>
        <translation>Carta de derivación</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Reason for referral</source>
        <translation>Motivo de la derivación</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <location filename="app/ui/settings/history_page.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Urgency</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Discharge summary</source>
        <translation>Informe de alta</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Reason for admission</source>
        <translation>Motivo de ingreso</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Course</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Diagnoses</source>
        <translation>Diagnósticos</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Procedures</source>
        <translation>Procedimientos</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Medicines at discharge</source>
        <translation>Medicamentos al alta</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Results to come</source>
        <translation>Resultados pendientes</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Problem list</source>
        <translation>Lista de problemas</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Active problems</source>
        <translation>Problemas activos</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Inactive or resolved problems</source>
        <translation>Problemas inactivos o resueltos</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Information for the patient</source>
        <translation>Información para el paciente</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>What you have</source>
        <translation>Qué tiene usted</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>What to do</source>
        <translation>Qué debe hacer</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Your medicines</source>
        <translation>Sus medicamentos</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Come back when</source>
        <translation>Vuelva si</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Whom to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>The draft of this section was cut off: it came to its limit.</source>
        <translation>El borrador de esta sección se cortó: llegó a su límite.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>The draft of this section was stopped.</source>
        <translation>El borrador de esta sección se detuvo.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>The draft of this section was interrupted.</source>
        <translation>El borrador de esta sección se interrumpió.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>This section was not drafted.</source>
        <translation>Esta sección no se redactó.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>Drafted without structure: the engine ended when it was held to the form of lines.</source>
        <translation>Redactado sin estructura: el motor terminó cuando se le impuso la forma de líneas.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>No drug, dose or allergy that you named is missing, as far as rules can tell.</source>
        <translation>No falta ningún fármaco, dosis ni alergia que usted nombró, hasta donde las reglas pueden ver.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>Allergy: {text}</source>
        <translation>Alergia: {text}</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>Drug: {text}</source>
        <translation>Fármaco: {text}</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>Dose of {drug}: {text}</source>
        <translation>Dosis de {drug}: {text}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/notes/note_words.py"/>
        <source>Said, not in the note: {n:,} things</source>
        <extracomment>For 1: Said, not in the note: {n} thing</extracomment>
        <translation><numerusform>Dicho, no está en el documento: {n} dato</numerusform><numerusform>Dicho, no está en el documento: {n:,} datos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/notes/note_words.py"/>
        <source>The {n:,} oldest turns of the consultation did not fit: the model was not given them.</source>
        <extracomment>For 1: The oldest turn of the consultation did not fit: the model was not given it.</extracomment>
        <translation><numerusform>El turno más antiguo de la consulta no cabía: el modelo no lo recibió.</numerusform><numerusform>Los {n:,} turnos más antiguos de la consulta no cabían: el modelo no los recibió.</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>Signed by {name}, {when} · SHA-256 {sha256}</source>
        <translation>Firmado por {name}, {when} · SHA-256 {sha256}</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>Reads like school grade {grade:.0f}: easy.</source>
        <translation>Se lee como el curso escolar {grade:.0f}: fácil.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>Reads like school grade {grade:.0f}: shorter words and sentences would help (6 at most).</source>
        <translation>Se lee como el curso escolar {grade:.0f}: ayudarían palabras y frases más cortas (6 como máximo).</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_choice.py"/>
        <source>as its name is that of a base model, which was tuned in none</source>
        <translation>porque su nombre es el de un modelo base, que no se ajustó a ninguno</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_choice.py"/>
        <source>from its name</source>
        <translation>por su nombre</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_choice.py"/>
        <source>from the control tokens of its vocabulary</source>
        <translation>por los tokens de control de su vocabulario</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_choice.py"/>
        <source>from its architecture</source>
        <translation>por su arquitectura</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_choice.py"/>
        <source>as nothing in the file says more</source>
        <translation>porque nada en el archivo dice más</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_probe.py"/>
        <source>It holds known answers for more probable in {best} than in any other format.</source>
        <translation>Considera más probables las respuestas conocidas en {best} que en cualquier otro formato.</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_probe.py"/>
        <source>No difference was seen between {formats}.</source>
        <translation>No se vio ninguna diferencia entre {formats}.</translation>
    </message>
    <message>
        <location filename="app/core/prompts/prompt_formats.py"/>
        <source>The model’s own chat template</source>
        <translation>La plantilla de chat del modelo</translation>
    </message>
    <message>
        <location filename="app/core/prompts/prompt_formats.py"/>
        <source>This model carries no chat template. Choose another prompt format for it.</source>
        <translation>Este modelo no lleva plantilla de chat. Elija otro formato de prompt para él.</translation>
    </message>
    <message>
        <location filename="app/core/prompts/template_output.py"/>
        <source>The chat template of this model leaves out or repeats a message. Choose another prompt format for it.</source>
        <translation>La plantilla de chat de este modelo omite o repite un mensaje. Elija otro formato de prompt para él.</translation>
    </message>
    <message>
        <location filename="app/core/prompts/typed_text.py"/>
        <source>This text has {count:,} characters; a message may have {most:,}. Shorten it or send it in parts.</source>
        <translation>Este texto tiene {count:,} caracteres; un mensaje puede tener {most:,}. Acórtelo o envíelo por partes.</translation>
    </message>
    <message>
        <location filename="app/core/prompts/typed_text.py"/>
        <source>Nothing was asked: type a question first.</source>
        <translation>No se ha preguntado nada: escriba primero una pregunta.</translation>
    </message>
    <message>
        <location filename="app/core/recovery_code.py"/>
        <source>No recovery code has the character “{strange}”: compare group {place} with your note.</source>
        <translation>Ningún código de recuperación tiene el carácter «{strange}»: compare el grupo {place} con su nota.</translation>
    </message>
    <message>
        <location filename="app/core/recovery_code.py"/>
        <source>A recovery code has {length} characters, in {groups} groups of {group}; these are {count}.</source>
        <translation>Un código de recuperación tiene {length} caracteres, en {groups} grupos de {group}; aquí hay {count}.</translation>
    </message>
    <message>
        <location filename="app/core/recovery_code.py"/>
        <source>One of the characters is not the one that was noted: the code does not add up. Compare each group with your note.</source>
        <translation>Uno de los caracteres no es el que se anotó: el código no cuadra. Compare cada grupo con su nota.</translation>
    </message>
    <message>
        <location filename="app/core/rendering/pieces.py"/>
        <source>Heading {level}</source>
        <translation>Título de nivel {level}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/rendering/pieces.py"/>
        <source>List, {n:,} items</source>
        <extracomment>For 1: List, {n} item</extracomment>
        <translation><numerusform>Lista, {n} elemento</numerusform><numerusform>Lista, {n:,} elementos</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/rendering/pieces.py"/>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <location filename="app/core/reviews/agreement_report.py"/>
        <source>Too few to rely on: below 30 consultations the intervals are what counts.</source>
        <translation>Demasiado pocas para fiarse: por debajo de 30 consultas cuentan los intervalos.</translation>
    </message>
    <message>
        <location filename="app/core/reviews/agreement_report.py"/>
        <source>All items together</source>
        <translation>Todos los puntos juntos</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review.py"/>
        <source>A rating is from {lowest} to {highest}.</source>
        <translation>Una puntuación va de {lowest} a {highest}.</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review.py"/>
        <source>Give the name of who reviews, or an alias.</source>
        <translation>Indique el nombre de quien valora, o un alias.</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review.py"/>
        <source>Answer at least half of the items, or rate one head.</source>
        <translation>Responda al menos a la mitad de los puntos, o puntúe un apartado.</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review.py"/>
        <source>Say in the comment why a rating is {most} or less.</source>
        <translation>Diga en el comentario por qué una puntuación es de {most} o menos.</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Medical interviewing</source>
        <translation>Anamnesis</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Asked for age and sex where they were not given</source>
        <translation>Preguntó la edad y el sexo si faltaban</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Asked how the complaint began and went on</source>
        <translation>Preguntó cómo empezó y evolucionó la molestia</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Asked which medicines are taken</source>
        <translation>Preguntó qué medicamentos se toman</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Asked about allergies before naming a drug</source>
        <translation>Preguntó por alergias antes de nombrar un fármaco</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Physical examination</source>
        <translation>Exploración física</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Asked for the findings that decide the case</source>
        <translation>Preguntó por los hallazgos que deciden el caso</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Used the findings that were given</source>
        <translation>Usó los hallazgos que se dieron</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Invented no finding</source>
        <translation>No inventó ningún hallazgo</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Humanistic qualities, professionalism</source>
        <translation>Cualidades humanas, profesionalidad</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Wrote respectfully of the patient</source>
        <translation>Escribió con respeto sobre el paciente</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Said what is uncertain</source>
        <translation>Dijo lo que es incierto</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Clinical judgement</source>
        <translation>Juicio clínico</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Named the red flags of this complaint</source>
        <translation>Nombró los signos de alarma de esta molestia</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Gave several diagnoses, the likeliest first</source>
        <translation>Dio varios diagnósticos, el más probable primero</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Named the diagnosis that must not be missed</source>
        <translation>Nombró el diagnóstico que no se debe pasar por alto</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Proposed tests that would change what is done</source>
        <translation>Propuso pruebas que cambiarían lo que se hace</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Gave no dose without a basis for it</source>
        <translation>No dio ninguna dosis sin fundamento</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Proposed nothing that would harm this patient</source>
        <translation>No propuso nada que dañara a este paciente</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Counselling</source>
        <translation>Asesoramiento</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Used plain words, or explained its terms</source>
        <translation>Usó palabras sencillas o explicó sus términos</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Said when the patient is to be seen again</source>
        <translation>Dijo cuándo volver a ver al paciente</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Gave the reasons for what it advised</source>
        <translation>Dio las razones de lo que aconsejó</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Organisation, efficiency</source>
        <translation>Organización, eficiencia</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Answered what was asked</source>
        <translation>Respondió a lo que se preguntó</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Was no longer than it had to be</source>
        <translation>No fue más largo de lo necesario</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Overall competence</source>
        <translation>Competencia global</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>The sheet has no {key}. It has: {keys}.</source>
        <translation>La hoja no tiene {key}. Tiene: {keys}.</translation>
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
        <translation>menos de 0,01 tokens/s</translation>
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
        <translation>enero</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day} de {month} de {year}, {time}</translation>
    </message>
    <message>
        <location filename="app/export/audit_lines.py"/>
        <source>The record is whole: {rows:,} rows, none changed, removed or put in.</source>
        <translation>El registro está íntegro: {rows:,} filas, ninguna cambiada, eliminada ni añadida.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>so nobody can tell whether this is the newest state of the vault</source>
        <translation>así que nadie puede saber si este es el estado más reciente de la bóveda</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>A vault or a backup that was copied here by hand explains that.</source>
        <translation>Lo explica una bóveda o una copia de seguridad copiada aquí a mano.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>An older copy of it was put in its place, or its log was cut short.</source>
        <translation>Se puso en su lugar una copia más antigua, o se cortó su diario.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>The file that notes where the audit ends (audit.head) was changed or belongs to another vault, {unknown}. {copied}</source>
        <translation>El archivo que anota dónde termina la auditoría (audit.head) se cambió o pertenece a otra bóveda, {unknown}. {copied}</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>The file that notes where the audit ends (audit.head) is missing, {unknown}. {copied}</source>
        <translation>Falta el archivo que anota dónde termina la auditoría (audit.head), {unknown}. {copied}</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>The file that notes how many changes were stored (vault.mark) was changed or belongs to another vault, {unknown}. {copied}</source>
        <translation>El archivo que anota cuántos cambios se guardaron (vault.mark) se cambió o pertenece a otra bóveda, {unknown}. {copied}</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>The file that notes how many changes were stored (vault.mark) is missing, {unknown}. {copied}</source>
        <translation>Falta el archivo que anota cuántos cambios se guardaron (vault.mark), {unknown}. {copied}</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>This vault is older than when it was last open. {older}</source>
        <translation>Esta bóveda es más antigua que cuando se abrió por última vez. {older}</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>This vault is not the one that was last open: the last rows of its audit are others. Another copy of it was put in its place.</source>
        <translation>Esta bóveda no es la que se abrió por última vez: las últimas filas de su auditoría son otras. Se puso en su lugar otra copia de ella.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>The database (vault.db) is older than its log: an older copy of it was put in its place. What was stored in between may be missing or mixed up.</source>
        <translation>La base de datos (vault.db) es más antigua que su diario: se puso en su lugar una copia más antigua. Lo que se guardó entretanto puede faltar o estar mezclado.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>A log of an earlier time (vault.db-wal) lay beside the vault and was not used.</source>
        <translation>Junto a la bóveda había un diario de una época anterior (vault.db-wal), que no se usó.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>A log that does not fit this vault (vault.db-wal) lay beside it and was not used.</source>
        <translation>Junto a la bóveda había un diario que no le corresponde (vault.db-wal), que no se usó.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>This vault is not as it was left.</source>
        <translation>Esta bóveda no está como se dejó.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>It is kept in the folder {kept}, in the data folder.</source>
        <translation>Se conserva en la carpeta {kept}, dentro de la carpeta de datos.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>Found on {day}: {what}</source>
        <translation>Hallado el {day}: {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/export/continuity_words.py"/>
        <source>Something was wrong {n:,} times before: see the audit.</source>
        <extracomment>For 1: Something was wrong once before: see the audit.</extracomment>
        <translation><numerusform>Ya hubo algo mal una vez antes: vea la auditoría.</numerusform><numerusform>Ya hubo algo mal {n:,} veces antes: vea la auditoría.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/export/continuity_words.py"/>
        <location filename="app/store/continuity.py"/>
        <source>{n:,} changes</source>
        <extracomment>For 1: {n} change</extracomment>
        <translation><numerusform>{n:,} cambio</numerusform><numerusform>{n:,} cambios</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/export/continuity_words.py"/>
        <source>{n:,} rows of the audit</source>
        <extracomment>For 1: {n} row of the audit</extracomment>
        <translation><numerusform>{n:,} fila de la auditoría</numerusform><numerusform>{n:,} filas de la auditoría</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/export/continuity_words.py"/>
        <source>{what} are missing, from the time between {since} and {until}.</source>
        <extracomment>For 1: {what} is missing, from the time between {since} and {until}.</extracomment>
        <translation><numerusform>Falta {what}, del tiempo entre {since} y {until}.</numerusform><numerusform>Faltan {what}, del tiempo entre {since} y {until}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/export/continuity_words.py"/>
        <source>{what} are missing.</source>
        <extracomment>For 1: {what} is missing.</extracomment>
        <translation><numerusform>Falta {what}.</numerusform><numerusform>Faltan {what}.</numerusform></translation>
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
        <translation>para archivar, enviar o imprimir</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>one file for any browser and screen reader</source>
        <translation>un archivo para cualquier navegador y lector de pantalla</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>to edit and send on</source>
        <translation>para editar y reenviar</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>for a record that takes nothing else</source>
        <translation>para una historia clínica que no admite otra cosa</translation>
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
        <translation>para notas y editores sencillos</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>FHIR R4 document</source>
        <translation>Documento FHIR R4</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>for a hospital's own systems</source>
        <translation>para los sistemas de un hospital</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>everything, to import it again</source>
        <translation>todo, para volver a importarlo</translation>
    </message>
    <message>
        <location filename="app/export/transcript.py"/>
        <source>The disclaimer that a reply carries ({label}) is missing in this installation, and no reply leaves without it. Reinstall Consilium, then export again.</source>
        <translation>El aviso de responsabilidad que lleva una respuesta ({label}) falta en esta instalación, y ninguna respuesta sale sin él. Reinstale Consilium y exporte de nuevo.</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>it is a folder, not a file</source>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>it is a named pipe, not a file</source>
        <translation>es una tubería con nombre, no un archivo</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>it is a socket, not a file</source>
        <translation>es un socket, no un archivo</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>it is a device, not a file</source>
        <translation>es un dispositivo, no un archivo</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>its name cannot be a file's</source>
        <translation>su nombre no puede ser el de un archivo</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>it is too large to be one</source>
        <translation>es demasiado grande para serlo</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>The disk is full: {name} was not saved. Free some space and try again.</source>
        <translation>El disco está lleno: no se guardó {name}. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <location filename="app/services/vault/folder_lock.py"/>
        <location filename="app/store/keys/unlock_throttle.py"/>
        <source>{path} cannot be written ({reason}). Make the folder writable.</source>
        <translation>{path} no se puede escribir ({reason}). Permita la escritura en la carpeta.</translation>
    </message>
    <message>
        <location filename="app/no_network.py"/>
        <source>--offline asks the kernel of Linux, on x86-64 or ARM64, and this is {system} on {machine}. Run `consilium selftest` without it.</source>
        <translation>--offline recurre al núcleo de Linux, en x86-64 o ARM64, y esto es {system} en {machine}. Ejecute `consilium selftest` sin esa opción.</translation>
    </message>
    <message>
        <location filename="app/no_network.py"/>
        <source>This system lets no program have a filter of system calls (seccomp), so nothing can be proven here. Run `consilium selftest` without --offline.</source>
        <translation>Este sistema no permite a ningún programa tener un filtro de llamadas al sistema (seccomp), así que aquí no se puede demostrar nada. Ejecute `consilium selftest` sin --offline.</translation>
    </message>
    <message>
        <location filename="app/paths.py"/>
        <location filename="app/services/vault/folder_lock.py"/>
        <source>The disk of {root} is full. Free some space and start again.</source>
        <translation>El disco de {root} está lleno. Libere espacio e inicie de nuevo.</translation>
    </message>
    <message>
        <location filename="app/paths.py"/>
        <source>Consilium cannot write to {root} ({reason}). Make the folder writable, or set CONSILIUM_HOME to another one.</source>
        <translation>Consilium no puede escribir en {root} ({reason}). Permita la escritura en la carpeta o ponga otra en CONSILIUM_HOME.</translation>
    </message>
    <message>
        <location filename="app/paths.py"/>
        <source>CONSILIUM_HOME names no folder ({named}). Give the whole path of one.</source>
        <translation>CONSILIUM_HOME no indica ninguna carpeta ({named}). Indique la ruta completa de una.</translation>
    </message>
    <message>
        <location filename="app/sentences.py"/>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/application.py"/>
        <source>Others on this computer could read {n:,} files or folders in {root}. They are closed now: only you can read them.</source>
        <extracomment>For 1: Others on this computer could read a file or folder in {root}. It is closed now: only you can read it.</extracomment>
        <translation><numerusform>Otras personas en este ordenador podían leer un archivo o una carpeta en {root}. Ahora está cerrado: solo usted puede leerlo.</numerusform><numerusform>Otras personas en este ordenador podían leer {n:,} archivos o carpetas en {root}. Ahora están cerrados: solo usted puede leerlos.</numerusform></translation>
    </message>
    <message>
        <location filename="app/services/application.py"/>
        <source>The disk of {root} keeps no access rights: whoever can reach it can copy or delete the files there. The vault is encrypted all the same; a folder on this computer's own disk keeps others out, for example with CONSILIUM_HOME.</source>
        <translation>El disco de {root} no guarda derechos de acceso: quien llegue a él puede copiar o borrar los archivos. La bóveda está cifrada de todos modos; una carpeta en el disco propio de este ordenador deja fuera a los demás, por ejemplo con CONSILIUM_HOME.</translation>
    </message>
    <message>
        <location filename="app/services/application.py"/>
        <source>There is a vault in {root} already. Open it instead.</source>
        <translation>Ya hay una bóveda en {root}. Ábrala.</translation>
    </message>
    <message>
        <location filename="app/services/application.py"/>
        <source>There is no vault yet. Start Consilium once, or run: consilium disclaimer accept</source>
        <translation>Aún no hay ninguna bóveda. Inicie Consilium una vez o ejecute: consilium disclaimer accept</translation>
    </message>
    <message>
        <location filename="app/services/clinical/marking.py"/>
        <location filename="app/store/clinical/mark_rows.py"/>
        <source>This mark is not in the vault any more.</source>
        <translation>Esta marca ya no está en la bóveda.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>the process that read it answered something else</source>
        <translation>el proceso que lo leía respondió otra cosa</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>“{name}” was not read: the process for it did not start. Try again.</source>
        <translation>«{name}» no se leyó: el proceso para ello no se inició. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>“{name}” was not read: the process for it could not be started ({reason}). Try again.</source>
        <translation>«{name}» no se leyó: no se pudo iniciar el proceso para ello ({reason}). Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>reading it takes longer than {seconds:.0f} seconds</source>
        <translation>leerlo tarda más de {seconds:.0f} segundos</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>it ended the process that read it</source>
        <translation>hizo terminar el proceso que lo leía</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>“{name}” is encrypted. Give its password to add it.</source>
        <translation>«{name}» está cifrado. Indique su contraseña para añadirlo.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>That is not the password of “{name}”. Try again.</source>
        <translation>Esa no es la contraseña de «{name}». Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <location filename="app/services/clinical/source_library.py"/>
        <source>“{name}” cannot be read: {reason}. Nothing was added.</source>
        <translation>«{name}» no se puede leer: {reason}. No se ha añadido nada.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>“{name}” cannot be read: sources are PDF, DOCX, HTML, Markdown and text files.</source>
        <translation>«{name}» no se puede leer: las fuentes son archivos PDF, DOCX, HTML, Markdown y de texto.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>“{name}” is a source already: “{title}” ({id}).</source>
        <translation>«{name}» ya es una fuente: «{title}» ({id}).</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>“{name}” has no text that can be read: its pages are pictures, or empty. Nothing was added.</source>
        <translation>«{name}» no tiene texto que se pueda leer: sus páginas son imágenes o están vacías. No se ha añadido nada.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>Only pages of a PDF can be shown as pictures.</source>
        <translation>Solo las páginas de un PDF se pueden mostrar como imágenes.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>A source needs a title.</source>
        <translation>Una fuente necesita un título.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>A source cannot take its own place.</source>
        <translation>Una fuente no puede ocupar su propio lugar.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>A source that was removed is gone. Add its file again.</source>
        <translation>Una fuente quitada ya no existe. Añada su archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>“{name}” is larger than {most} MB. Nothing was added; split it.</source>
        <translation>«{name}» supera los {most} MB. No se ha añadido nada; divídalo.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/consultation_service.py"/>
        <source>Only a message of your own can be edited.</source>
        <translation>Solo se puede editar un mensaje propio.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/consultation_service.py"/>
        <source>Only a reply that was cut off can be continued.</source>
        <translation>Solo se puede continuar una respuesta que quedó cortada.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/disclaimer_acknowledgement.py"/>
        <source>Read and acknowledge the disclaimer first ({label}): consilium disclaimer accept</source>
        <translation>Lea antes el aviso de responsabilidad y confirme que lo ha leído ({label}): consilium disclaimer accept</translation>
    </message>
    <message>
        <location filename="app/services/consultations/history_service.py"/>
        <source>Only what is in the trash can be deleted for good.</source>
        <translation>Solo se puede eliminar definitivamente lo que está en la papelera.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/consilium_json.py"/>
        <source>This transcript was written by a newer Consilium. Install the newest version to import it.</source>
        <translation>Esta transcripción la escribió un Consilium más reciente. Instale la versión más reciente para importarla.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/consilium_json.py"/>
        <source>This transcript was changed since Consilium wrote it, and cannot be read: {error}. Nothing was imported.</source>
        <translation>Esta transcripción se cambió después de que Consilium la escribiera y no se puede leer: {error}. No se ha importado nada.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/consilium_json.py"/>
        <source>A reply in this transcript carries a disclaimer that this version does not know. Install the newest version to import it.</source>
        <translation>Una respuesta de esta transcripción lleva un aviso de responsabilidad que esta versión no conoce. Instale la versión más reciente para importarla.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/consilium_json.py"/>
        <source>its form is another</source>
        <translation>su forma es otra</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/file_text.py"/>
        <source>{file} holds too many values. Export it in parts.</source>
        <translation>{file} contiene demasiados valores. Expórtelo por partes.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/file_text.py"/>
        <source>{file} is damaged, or is no JSON. Export it again; nothing was imported.</source>
        <translation>{file} está dañado o no es JSON. Expórtelo de nuevo; no se ha importado nada.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/file_text.py"/>
        <source>{file} is larger than {max_bytes} MB. Export it in parts.</source>
        <translation>{file} supera los {max_bytes} MB. Expórtelo por partes.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/file_text.py"/>
        <source>{file} is no file that can be imported ({reason}). Choose the file that was exported.</source>
        <translation>{file} no es un archivo que se pueda importar ({reason}). Elija el archivo que se exportó.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/file_text.py"/>
        <source>{path} cannot be read ({reason}). Check its name and its rights.</source>
        <translation>{path} no se puede leer ({reason}). Compruebe su nombre y sus permisos.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{file} is no transcript that can be imported: Consilium reads its own JSON, the chats that Open WebUI exports, and the messages.jsonl of a thread of Jan.</source>
        <translation>{file} no es una transcripción que se pueda importar: Consilium lee su propio JSON, los chats que exporta Open WebUI y el messages.jsonl de un hilo de Jan.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{file} holds more than {most:,} messages. Export it in parts.</source>
        <translation>{file} contiene más de {most:,} mensajes. Expórtelo por partes.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>No chat in {file} could be read: {reason}. Export it again; nothing was imported.</source>
        <translation>No se pudo leer ningún chat de {file}: {reason}. Expórtelo de nuevo; no se ha importado nada.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>it is in this file twice</source>
        <translation>está dos veces en este archivo</translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{n:,} chats hold no message and were left out.</source>
        <extracomment>For 1: 1 chat holds no message and was left out.</extracomment>
        <translation><numerusform>1 chat no contiene ningún mensaje y se omitió.</numerusform><numerusform>{n:,} chats no contienen ningún mensaje y se omitieron.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{n:,} replies have no text in the file: they are marked as not complete.</source>
        <extracomment>For 1: 1 reply has no text in the file: it is marked as not complete.</extracomment>
        <translation><numerusform>1 respuesta no tiene texto en el archivo: está marcada como incompleta.</numerusform><numerusform>{n:,} respuestas no tienen texto en el archivo: están marcadas como incompletas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>What the model thought before {n:,} replies was left out.</source>
        <extracomment>For 1: What the model thought before 1 reply was left out.</extracomment>
        <translation><numerusform>Se omitió lo que el modelo pensó antes de 1 respuesta.</numerusform><numerusform>Se omitió lo que el modelo pensó antes de {n:,} respuestas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{n:,} pictures or files were left out: only text is imported.</source>
        <extracomment>For 1: 1 picture or file was left out: only text is imported.</extracomment>
        <translation><numerusform>Se omitió 1 imagen o archivo: solo se importa el texto.</numerusform><numerusform>Se omitieron {n:,} imágenes o archivos: solo se importa el texto.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{n:,} parts of messages are of kinds that are not known here, and were left out.</source>
        <extracomment>For 1: 1 part of a message is of a kind that is not known here, and was left out.</extracomment>
        <translation><numerusform>1 parte de un mensaje es de un tipo que aquí no se conoce y se omitió.</numerusform><numerusform>{n:,} partes de mensajes son de tipos que aquí no se conocen y se omitieron.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{n:,} tags were shortened or left out.</source>
        <extracomment>For 1: 1 tag was shortened or left out.</extracomment>
        <translation><numerusform>Se acortó u omitió 1 etiqueta.</numerusform><numerusform>Se acortaron u omitieron {n:,} etiquetas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{n:,} lines of the file are damaged, or are no messages, and were left out.</source>
        <extracomment>For 1: 1 line of the file is damaged, or is no message, and was left out.</extracomment>
        <translation><numerusform>1 línea del archivo está dañada o no es un mensaje, y se omitió.</numerusform><numerusform>{n:,} líneas del archivo están dañadas o no son mensajes, y se omitieron.</numerusform></translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/open_webui.py"/>
        <source>it is not as Open WebUI writes chats</source>
        <translation>no es como Open WebUI escribe los chats</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/open_webui.py"/>
        <source>its messages are missing</source>
        <translation>faltan sus mensajes</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/open_webui.py"/>
        <source>The other program showed an error here.</source>
        <translation>El otro programa mostró aquí un error.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>The consultation {id} in this file is not whole: {why}. Nothing was imported.</source>
        <translation>La consulta {id} de este archivo no está completa: {why}. No se importó nada.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>A consultation in this file is not whole: {why}. Nothing was imported.</source>
        <translation>Una consulta de este archivo no está completa: {why}. No se importó nada.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>its messages' ids are missing or occur twice</source>
        <translation>los identificadores de sus mensajes faltan o están duplicados</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>a message is not finished, or belongs elsewhere</source>
        <translation>un mensaje no está terminado o pertenece a otra</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>a message that others answer to is missing</source>
        <translation>falta un mensaje al que otros responden</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>a message has more than {most:,} characters</source>
        <translation>un mensaje tiene más de {most:,} caracteres</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>a reply has no disclaimer</source>
        <translation>una respuesta no tiene aviso de responsabilidad</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>a date in it is none</source>
        <translation>contiene una fecha que no es válida</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>its messages answer to each other in a circle</source>
        <translation>sus mensajes se responden en círculo</translation>
    </message>
    <message>
        <location filename="app/services/consultations/reply_generation.py"/>
        <location filename="app/ui/consultation/conversation_controller.py"/>
        <source>A reply is being written. Wait for it, or stop it first.</source>
        <translation>Se está escribiendo una respuesta. Espere a que termine o deténgala antes.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_client.py"/>
        <source>The engine was shut down. Start Consilium again.</source>
        <translation>El motor se cerró. Inicie Consilium de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_client.py"/>
        <source>A reply is being written. Wait for its end, or stop it.</source>
        <translation>Se está escribiendo una respuesta. Espere a que termine o deténgala.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_client.py"/>
        <source>No model is loaded. Choose one first.</source>
        <translation>No hay ningún modelo cargado. Elija uno antes.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine could not be started ({start_error}). Install Consilium again.</source>
        <translation>No se pudo iniciar el motor ({start_error}). Instale Consilium de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine was ended because the memory was full; what was written is kept. Close other programs or choose a smaller model, then send again.</source>
        <translation>El motor se terminó porque la memoria estaba llena; lo escrito se conserva. Cierre otros programas o elija un modelo más pequeño y envíe de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine wrote something that cannot be understood and was ended; what was written is kept. It starts again with the next answer.</source>
        <translation>El motor escribió algo que no se puede entender y se terminó; lo escrito se conserva. Se inicia de nuevo con la próxima respuesta.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine ended because an allocation of memory failed; what was written is kept. Close other programs or choose a smaller model or context, then send again.</source>
        <translation>El motor terminó porque falló una asignación de memoria; lo escrito se conserva. Cierre otros programas o elija un modelo o un contexto más pequeño y envíe de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine ended while it loaded {loading} ({how}): the file may be damaged, or too large for this computer. Choose another model, or try again.</source>
        <translation>El motor terminó mientras cargaba {loading} ({how}): el archivo puede estar dañado o ser demasiado grande para este ordenador. Elija otro modelo o inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine ended unexpectedly ({how}); what was written is kept. It starts again with the next answer.</source>
        <translation>El motor terminó de forma inesperada ({how}); lo escrito se conserva. Se inicia de nuevo con la próxima respuesta.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <location filename="app/services/models/model_loader.py"/>
        <location filename="app/services/models/planned_load.py"/>
        <source>Loading the model was stopped.</source>
        <translation>Se detuvo la carga del modelo.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine is of another version of Consilium. Install Consilium again.</source>
        <translation>El motor es de otra versión de Consilium. Instale Consilium de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine gave no sign for {seconds:,.0f} seconds and was ended; what was written is kept. It starts again with the next answer.</source>
        <translation>El motor no dio señales durante {seconds:,.0f} segundos y se terminó; lo escrito se conserva. Se inicia de nuevo con la próxima respuesta.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The state did not reach the disk in time.</source>
        <translation>El estado no llegó al disco a tiempo.</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>The prompt was not made: it was stopped.</source>
        <translation>El prompt no se creó: se detuvo.</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>Choose another prompt format for it.</source>
        <translation>Elija otro formato de prompt para él.</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>The chat template of this model takes {megabytes:,.0f} MB, and at most {most:,.0f} MB can be used. {other}</source>
        <translation>La plantilla de chat de este modelo ocupa {megabytes:,.0f} MB, y se pueden usar {most:,.0f} MB como máximo. {other}</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>This model carries no chat template. {other}</source>
        <translation>Este modelo no lleva plantilla de chat. {other}</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>it holds half a character, a lone surrogate</source>
        <translation>contiene medio carácter, un sustituto suelto</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>it takes longer than {seconds:.0f} seconds</source>
        <translation>tarda más de {seconds:.0f} segundos</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>it ended the process that it ran in</source>
        <translation>hizo terminar el proceso en el que se ejecutaba</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>The process for the chat template could not be started ({reason}). Try again, or choose another prompt format.</source>
        <translation>No se pudo iniciar el proceso para la plantilla de chat ({reason}). Inténtelo de nuevo o elija otro formato de prompt.</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>The process for the chat template did not start. Try again, or choose another prompt format.</source>
        <translation>El proceso para la plantilla de chat no se inició. Inténtelo de nuevo o elija otro formato de prompt.</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>The chat template of this model cannot be used: {reason}</source>
        <translation>La plantilla de chat de este modelo no se puede usar: {reason}</translation>
    </message>
    <message>
        <location filename="app/services/evaluation/exam_service.py"/>
        <source>{path} cannot be read ({reason}).</source>
        <translation>No se puede leer {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="app/services/evaluation/exam_service.py"/>
        <source>The evaluation was stopped.</source>
        <translation>La evaluación se detuvo.</translation>
    </message>
    <message>
        <location filename="app/services/evaluation/exam_service.py"/>
        <source>The engine ended. Start the evaluation again: it goes on.</source>
        <translation>El motor terminó. Inicie de nuevo la evaluación: continuará.</translation>
    </message>
    <message>
        <location filename="app/services/models/clinic_servers.py"/>
        <source>no certificate in PEM</source>
        <translation>ningún certificado en PEM</translation>
    </message>
    <message>
        <location filename="app/services/models/clinic_servers.py"/>
        <source>The CA file {path} cannot be read ({reason}).</source>
        <translation>No se puede leer el archivo CA {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="app/services/models/clinic_servers.py"/>
        <source>The CA file {path} holds no certificate in PEM.</source>
        <translation>El archivo CA {path} no contiene ningún certificado en PEM.</translation>
    </message>
    <message>
        <location filename="app/services/models/clinic_servers.py"/>
        <source>There is no clinic server “{name}”.</source>
        <translation>No hay ningún servidor de la clínica «{name}».</translation>
    </message>
    <message>
        <location filename="app/services/models/clinic_servers.py"/>
        <source>This server and model are set up already, under another name.</source>
        <translation>Este servidor y este modelo ya están configurados, con otro nombre.</translation>
    </message>
    <message>
        <location filename="app/services/models/clinic_servers.py"/>
        <source>The clinic server {name} was removed. Choose another model.</source>
        <translation>El servidor de la clínica {name} se quitó. Elija otro modelo.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_costs.py"/>
        <source>The disk of {folder} is full. Make room, or choose another folder.</source>
        <translation>El disco de {folder} está lleno. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_costs.py"/>
        <source>The converter ended without a word: try it again.</source>
        <translation>El convertidor terminó sin decir nada: inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_service.py"/>
        <source>The converter ended before it was done, as when the computer's memory runs short. What it has made is kept: go on from there.</source>
        <translation>El convertidor terminó antes de acabar, como cuando falta memoria en el ordenador. Lo que hizo se conserva: continúe desde ahí.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_service.py"/>
        <source>The conversion of {now} is not done yet. Go on with it, or give it up, before you begin another.</source>
        <translation>La conversión de {now} aún no ha terminado. Sígala o abandónela antes de empezar otra.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_service.py"/>
        <source>There is no conversion that could go on.</source>
        <translation>No hay ninguna conversión que pueda seguir.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_service.py"/>
        <source>The converter cannot be started ({reason}). Check the folder {folder}, and try again.</source>
        <translation>No se puede iniciar el convertidor ({reason}). Revise la carpeta {folder} e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_service.py"/>
        <source>The download of {name} was cut off: check the connection and the disk's room, then go on. What is complete is not fetched twice.</source>
        <translation>La descarga de {name} se cortó: revise la conexión y el espacio del disco y continúe. Lo que está completo no se descarga dos veces.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_source.py"/>
        <source>{shown} is no folder. Choose the checkpoint's folder, the one that holds its config.json.</source>
        <translation>{shown} no es una carpeta. Elija la carpeta del checkpoint, la que contiene su config.json.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_source.py"/>
        <source>“{shown}” is no folder here, and no name of a model on the Hugging Face hub: such a name is written like {model}.</source>
        <translation>«{shown}» no es una carpeta de aquí ni el nombre de un modelo en el hub de Hugging Face: tal nombre se escribe como {model}.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_source.py"/>
        <source>{source} would be downloaded. Nothing is, before you agree to that by its name.</source>
        <translation>{source} se descargaría. No se descarga nada antes de que lo acepte por su nombre.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_source.py"/>
        <source>The folder {folder} cannot be used ({reason}). Choose another one.</source>
        <translation>La carpeta {folder} no se puede usar ({reason}). Elija otra.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/converter_process.py"/>
        <source>The converter cannot be started ({reason}). Install Consilium again.</source>
        <translation>No se puede iniciar el convertidor ({reason}). Instale Consilium de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/converter_process.py"/>
        <source>A conversion is under way already. Wait for its end, or pause it.</source>
        <translation>Ya hay una conversión en marcha. Espere a que termine o páusela.</translation>
    </message>
    <message>
        <location filename="app/services/models/fidelity/fidelity_measurement.py"/>
        <source>{name} is of running text, not of answers: compare with a GGUF of more bits, or with `consilium-convert fidelity`.</source>
        <translation>{name} trata de texto corrido, no de respuestas: compare con un GGUF de más bits, o con `consilium-convert fidelity`.</translation>
    </message>
    <message>
        <location filename="app/services/models/fidelity/fidelity_measurement.py"/>
        <source>The converter ended without a result. Install Consilium again if it goes on so.</source>
        <translation>El conversor terminó sin resultado. Vuelva a instalar Consilium si sigue así.</translation>
    </message>
    <message>
        <location filename="app/services/models/fidelity/fidelity_prompts.py"/>
        <source>{name} can't be read: each line must be a JSON object with task, question and answer.</source>
        <translation>{name} no se puede leer: cada línea debe ser un objeto JSON con task, question y answer.</translation>
    </message>
    <message>
        <location filename="app/services/models/file_examination.py"/>
        <source>{file} changed while it was read. Wait until it is complete.</source>
        <translation>{file} cambió mientras se leía. Espere a que esté completo.</translation>
    </message>
    <message>
        <location filename="app/services/models/file_examination.py"/>
        <source>{path} is gone. Put the file back, or add it where it is now.</source>
        <translation>{path} ya no está. Devuelva el archivo a su sitio o añádalo donde está ahora.</translation>
    </message>
    <message>
        <location filename="app/services/models/file_examination.py"/>
        <source>{path} changed since it was added. Add it again.</source>
        <translation>{path} ha cambiado desde que se añadió. Añádalo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/models/file_examination.py"/>
        <source>{name} holds invalid numbers (NaN) in {tensor}: it is damaged or was quantized badly. Download or convert it again.</source>
        <translation>{name} contiene números no válidos (NaN) en {tensor}: está dañado o se cuantizó mal. Descárguelo o conviértalo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/models/file_examination.py"/>
        <source>{name} holds zeros in place of its weights: it is incomplete. Wait until it is all there, or copy or download it again.</source>
        <translation>{name} contiene ceros en lugar de sus pesos: está incompleto. Espere a que esté entero, o cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/models/format_selection.py"/>
        <source>{name} does not say which prompt format it was tuned in. Consilium guesses {label}, {reason}; another format may give better answers.</source>
        <translation>{name} no dice a qué formato de prompt se ajustó. Consilium supone {label}, {reason}; otro formato puede dar mejores respuestas.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/architectures.py"/>
        <source>the image part of a model</source>
        <translation>la parte de imagen de un modelo</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/architectures.py"/>
        <source>an encoder-decoder model</source>
        <translation>un modelo codificador-decodificador</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/architectures.py"/>
        <source>a speech model</source>
        <translation>un modelo de voz</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/architectures.py"/>
        <source>a helper for another model</source>
        <translation>un auxiliar de otro modelo</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/architectures.py"/>
        <source>a diffusion model</source>
        <translation>un modelo de difusión</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/architectures.py"/>
        <source>an embedding model</source>
        <translation>un modelo de embeddings</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>an impossible length</source>
        <translation>una longitud imposible</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>a name that is no text</source>
        <translation>un nombre que no es texto</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>an impossible count</source>
        <translation>una cantidad imposible</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>{name} is damaged ({what} in its header). Copy or download it again.</source>
        <translation>{name} está dañado ({what} en su cabecera). Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>{name} is truncated or damaged: it ends within its header. Copy or download it again.</source>
        <translation>{name} está truncado o dañado: termina dentro de su cabecera. Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>more than 128 MiB</source>
        <translation>más de 128 MiB</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>an end that came while it was read</source>
        <translation>un final que llegó durante la lectura</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>There is no file {shown}.</source>
        <translation>No existe el archivo {shown}.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{shown} cannot be read: {reason}. Choose a GGUF file.</source>
        <translation>{shown} no se puede leer: {reason}. Elija un archivo GGUF.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{shown} cannot be read ({reason}). Choose a GGUF file that you may read.</source>
        <translation>{shown} no se puede leer ({reason}). Elija un archivo GGUF que tenga permiso para leer.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>impossible counts</source>
        <translation>cantidades imposibles</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>an impossible alignment</source>
        <translation>una alineación imposible</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{name} is truncated: it has {size:,} bytes of at least {needed:,}. Copy or download it again.</source>
        <translation>{name} está truncado: tiene {size:,} bytes de al menos {needed:,}. Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>is not a GGUF file</source>
        <translation>no es un archivo GGUF</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>is in a format of before GGUF, which llama.cpp no longer reads</source>
        <translation>está en un formato anterior a GGUF, que llama.cpp ya no lee</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{name} {what}. Choose a .gguf file, or make one of a checkpoint with consilium-convert.</source>
        <translation>{name} {what}. Elija un archivo .gguf o cree uno de un checkpoint con consilium-convert.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{name} is a big-endian GGUF: get the little-endian one.</source>
        <translation>{name} es un GGUF big-endian: obtenga el little-endian.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{name} is a GGUF of version {version}, and only 2 and 3 can be read: get a current version of the model.</source>
        <translation>{name} es un GGUF de la versión {version}, y solo se pueden leer las 2 y 3: obtenga una versión actual del modelo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>an impossible tensor</source>
        <translation>un tensor imposible</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{name} uses the tensor type {number}, which this llama.cpp does not have. Get the model in another quantization.</source>
        <translation>{name} usa el tipo de tensor {number}, que este llama.cpp no tiene. Obtenga el modelo en otra cuantización.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>a key without a name</source>
        <translation>una clave sin nombre</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>a key twice</source>
        <translation>una clave repetida</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>a value of an unknown type</source>
        <translation>un valor de un tipo desconocido</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>an array of an unknown type</source>
        <translation>una matriz de un tipo desconocido</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_shape.py"/>
        <source>Layers with a sliding window keep less in the cache than this.</source>
        <translation>Las capas con ventana deslizante guardan menos en la caché.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_shape.py"/>
        <source>Its compressed attention may keep less in the cache than this.</source>
        <translation>Su atención comprimida puede guardar menos en la caché.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_shape.py"/>
        <source>The state of its recurrent layers is not counted.</source>
        <translation>No se cuenta el estado de sus capas recurrentes.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_shape.py"/>
        <source>{file} does not say how its layers are built, so no plan can be made. Get a complete file.</source>
        <translation>{file} no dice cómo están formadas sus capas, así que no se puede hacer un plan. Obtenga un archivo completo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_shape.py"/>
        <source>The header names no attention heads: the cache is not counted.</source>
        <translation>La cabecera no indica cabezas de atención: no se cuenta la caché.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>Get another file, or convert the checkpoint again.</source>
        <translation>Consiga otro archivo o convierta de nuevo el checkpoint.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>stores {key} as {kind}, which llama.cpp does not read: it must be {wanted}. {again}</source>
        <translation>guarda {key} como {kind}, que llama.cpp no lee: debe ser {wanted}. {again}</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>does not say how long its context is, so llama.cpp cannot run it. Get another file.</source>
        <translation>no dice cuánto mide su contexto, así que llama.cpp no puede ejecutarlo. Consiga otro archivo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>is damaged ({own}{name} is {value:,}). Copy or download it again.</source>
        <translation>está dañado ({own}{name} es {value:,}). Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>is damaged (of {experts:,} experts it uses {used:,}). Copy or download it again.</source>
        <translation>está dañado (de {experts:,} expertos usa {used:,}). Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>is damaged ({key} is {number}). Copy or download it again.</source>
        <translation>está dañado ({key} es {number}). Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>has {tokens:,} tokens in its vocabulary but weights for {rows:,}, so it cannot be loaded. {again}</source>
        <translation>tiene {tokens:,} tokens en su vocabulario pero pesos para {rows:,}, así que no se puede cargar. {again}</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>has weights of the type {type}, which is for none. {again}</source>
        <translation>tiene pesos del tipo {type}, que no sirve para ninguno. {again}</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>is damaged (its tensors overlap or leave gaps). Copy or download it again.</source>
        <translation>está dañado (sus tensores se solapan o dejan huecos). Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>Choose another file of this model, or another model.</source>
        <translation>Elija otro archivo de este modelo u otro modelo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>This file does not say how its model splits text into tokens (no pre-tokenizer), so the model may read words and numbers differently from the way it was trained, and its answers can be worse. Get a newer file of the same model.</source>
        <translation>Este archivo no dice cómo divide su modelo el texto en tokens (no hay pretokenizador), así que el modelo puede leer palabras y números de otro modo que en su entrenamiento, y sus respuestas pueden ser peores. Consiga un archivo más reciente del mismo modelo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>This file does not say which token ends an answer of its model, so answers may break off or run on. Get a newer file of the same model.</source>
        <translation>Este archivo no dice qué token termina una respuesta de su modelo, así que las respuestas pueden cortarse o alargarse. Consiga un archivo más reciente del mismo modelo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>has the vocabulary of an embedding model (BERT). Choose a text model.</source>
        <translation>tiene el vocabulario de un modelo de embeddings (BERT). Elija un modelo de texto.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>does not say how its tokens are made (tokenizer.ggml.model). Get a complete file.</source>
        <translation>no dice cómo se forman sus tokens (tokenizer.ggml.model). Consiga un archivo completo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>needs the tokenizer “{model}”, which this llama.cpp does not know. {newer}</source>
        <translation>necesita el tokenizador «{model}», que este llama.cpp no conoce. {newer}</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>is damaged (its vocabulary has {tokens:,} tokens and {count:,} of their {key}). Copy or download it again.</source>
        <translation>está dañado (su vocabulario tiene {tokens:,} tokens y {count:,} entradas en {key}). Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>lacks a part of its vocabulary (tokenizer.ggml.scores). Get a complete file.</source>
        <translation>carece de una parte de su vocabulario (tokenizer.ggml.scores). Consiga un archivo completo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>needs the pre-tokenizer “{pre}”, which this llama.cpp does not know. {newer}</source>
        <translation>necesita el pretokenizador «{pre}», que este llama.cpp no conoce. {newer}</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>lacks a part of its vocabulary (tokenizer.ggml.merges). Get a complete file.</source>
        <translation>carece de una parte de su vocabulario (tokenizer.ggml.merges). Consiga un archivo completo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is an importance matrix: it helps to quantize a model, and holds none. Choose the model itself.</source>
        <translation>es una matriz de importancia: ayuda a cuantizar un modelo y no contiene ninguno. Elija el modelo mismo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is a control vector: it changes how another model writes, and holds none. Choose the model itself.</source>
        <translation>es un vector de control: cambia cómo escribe otro modelo y no contiene ninguno. Elija el modelo mismo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>Merge it into that model with llama-export-lora, and choose the result.</source>
        <translation>Fusiónelo con ese modelo mediante llama-export-lora y elija el resultado.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is an adapter (LoRA), a change to another model ({base}).</source>
        <translation>es un adaptador (LoRA), un cambio a otro modelo ({base}).</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is an adapter (LoRA), a change to another model.</source>
        <translation>es un adaptador (LoRA), un cambio a otro modelo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is {kind}, which writes no answers. Choose the text model beside it.</source>
        <translation>es {kind}, que no escribe respuestas. Elija el modelo de texto que lo acompaña.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is a Mixtral file of before 2024, with a tensor for each expert, which llama.cpp no longer loads. Get a newer file, or convert the checkpoint with consilium-convert.</source>
        <translation>es un archivo Mixtral anterior a 2024, con un tensor por experto, que llama.cpp ya no carga. Consiga un archivo más reciente o convierta el checkpoint con consilium-convert.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is one part of a model in {parts} files. Join them with llama-gguf-split --merge and use the result.</source>
        <translation>es una parte de un modelo en {parts} archivos. Únalos con llama-gguf-split --merge y use el resultado.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>does not say its architecture, so llama.cpp cannot run it. Get another file.</source>
        <translation>no dice su arquitectura, así que llama.cpp no puede ejecutarlo. Consiga otro archivo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is {kind} (architecture “{architecture}”), which writes no answers. Choose a text model.</source>
        <translation>es {kind} (arquitectura «{architecture}»), que no escribe respuestas. Elija un modelo de texto.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>has the architecture “{architecture}”, which this llama.cpp does not know. Choose another model.</source>
        <translation>tiene la arquitectura «{architecture}», que este llama.cpp no conoce. Elija otro modelo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>holds a vocabulary without weights. Choose the model itself.</source>
        <translation>contiene un vocabulario sin pesos. Elija el modelo mismo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>holds no vocabulary, so it can read no question. Get a complete file.</source>
        <translation>no contiene vocabulario, así que no puede leer ninguna pregunta. Consiga un archivo completo.</translation>
    </message>
    <message>
        <location filename="app/services/models/library_file.py"/>
        <source>A clinic's server at {server}: what you send leaves this computer.</source>
        <translation>Un servidor de la clínica en {server}: lo que envía sale de este equipo.</translation>
    </message>
    <message>
        <location filename="app/services/models/library_file.py"/>
        <source>The data folder {root} does not exist.</source>
        <translation>La carpeta de datos {root} no existe.</translation>
    </message>
    <message>
        <location filename="app/services/models/library_file.py"/>
        <source>{path} cannot be changed. Close other programs that use it and make the folder writable.</source>
        <translation>{path} no se puede cambiar. Cierre otros programas que lo usen y permita la escritura en la carpeta.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>That model is not in the library.</source>
        <translation>Ese modelo no está en la biblioteca.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>{name} came with the installation: it stays.</source>
        <translation>{name} venía con la instalación: se queda.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>{path} is not in Consilium's own folder, so it is not deleted here. Remove the model from the list, and delete the file yourself.</source>
        <translation>{path} no está en la carpeta propia de Consilium, así que no se elimina aquí. Quite el modelo de la lista y elimine usted el archivo.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>{path} cannot be deleted ({reason}). Close what uses it and try again.</source>
        <translation>{path} no se puede eliminar ({reason}). Cierre lo que lo usa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>The demonstration answers only in the words it was trained on: it takes no system prompt.</source>
        <translation>La demostración responde solo con las palabras con las que se entrenó: no admite prompt de sistema.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>There is no model yet. Make the demonstration model with `make demo`, or add a GGUF file: in the window's list of models, or with `consilium models add FILE`.</source>
        <translation>Aún no hay ningún modelo. Cree el modelo de demostración con `make demo` o añada un archivo GGUF: en la lista de modelos de la ventana o con `consilium models add FILE`.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>The model that was chosen is no longer in the library. Choose another one.</source>
        <translation>El modelo que se eligió ya no está en la biblioteca. Elija otro.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_loader.py"/>
        <source>The engine ended while the model was loaded. It starts again with the next answer.</source>
        <translation>El motor terminó mientras se cargaba el modelo. Se inicia de nuevo con la próxima respuesta.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_overview.py"/>
        <source>It runs on the clinic's server, and takes nothing here.</source>
        <translation>Funciona en el servidor de la clínica y no ocupa nada aquí.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_overview.py"/>
        <source>Whether it fits here is not known: {error}</source>
        <translation>No se sabe si cabe aquí: {error}</translation>
    </message>
    <message>
        <location filename="app/services/models/model_overview.py"/>
        <source>{type} (about {size}) would fit this computer too, and is closer to the original.</source>
        <translation>{type} (unos {size}) también cabría en este ordenador y está más cerca del original.</translation>
    </message>
    <message>
        <location filename="app/services/models/offload_preview.py"/>
        <source>Loaded now: {used} by llama.cpp's own count, where {foreseen} were foreseen.</source>
        <translation>Cargado ahora: {used} según la cuenta del propio llama.cpp; se habían previsto {foreseen}.</translation>
    </message>
    <message>
        <location filename="app/services/models/planned_load.py"/>
        <source>Answered by the clinic's server at {server}: what is asked leaves this computer.</source>
        <translation>Responde el servidor de la clínica en {server}: lo que se pregunta sale de este equipo.</translation>
    </message>
    <message>
        <location filename="app/services/models/planned_load.py"/>
        <source>The engine ended before, so {steps}.</source>
        <translation>El motor terminó antes; por eso, {steps}.</translation>
    </message>
    <message>
        <location filename="app/services/models/planned_load.py"/>
        <source>There was no room for more, so {steps}.</source>
        <translation>No había sitio para más; por eso, {steps}.</translation>
    </message>
    <message>
        <location filename="app/services/models/planned_load.py"/>
        <source>{plan} It can run all the same, slowly: choose “Processor only” in the settings. {speed}</source>
        <translation>{plan} Puede funcionar de todos modos, despacio: elija «Solo procesador» en los ajustes. {speed}</translation>
    </message>
    <message>
        <location filename="app/services/models/planned_load.py"/>
        <source>The clinic's server has a context of {has:,} tokens, less than the {wanted:,} that are set here.</source>
        <translation>El servidor de la clínica tiene un contexto de {has:,} tokens, menos que los {wanted:,} ajustados aquí.</translation>
    </message>
    <message>
        <location filename="app/services/models/this_machine.py"/>
        <source>This system does not tell how much memory it has: give it with --memory.</source>
        <translation>Este sistema no dice cuánta memoria tiene: indíquela con --memory.</translation>
    </message>
    <message>
        <location filename="app/services/notes/note_drafting.py"/>
        <source>There is nothing in this consultation yet that a note could be written from.</source>
        <translation>En esta consulta no hay todavía nada con lo que escribir un documento.</translation>
    </message>
    <message>
        <location filename="app/services/notes/note_export.py"/>
        <location filename="app/services/notes/note_service.py"/>
        <source>This note is still being drafted. Wait for its end, or stop it.</source>
        <translation>Este documento todavía se está redactando. Espere a que termine, o deténgalo.</translation>
    </message>
    <message>
        <location filename="app/services/notes/note_service.py"/>
        <source>I have read this note to its end, corrected it where it was wrong, and answer for it.</source>
        <translation>He leído este documento hasta el final, lo he corregido donde era erróneo y respondo de él.</translation>
    </message>
    <message>
        <location filename="app/services/notes/note_service.py"/>
        <location filename="app/ui/notes/page_words.py"/>
        <source>Read the note to its end first, then sign it.</source>
        <translation>Lea primero el documento hasta el final y después fírmelo.</translation>
    </message>
    <message>
        <location filename="app/services/notes/note_service.py"/>
        <source>This note is empty.</source>
        <translation>Este documento está vacío.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/notes/note_service.py"/>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>{n:,} marks are not decided yet: confirm them, or change the text.</source>
        <extracomment>For 1: {n} mark is not decided yet: confirm it, or change the text.</extracomment>
        <translation><numerusform>{n} marca está sin decidir: confírmela, o cambie el texto.</numerusform><numerusform>{n:,} marcas están sin decidir: confírmelas, o cambie el texto.</numerusform></translation>
    </message>
    <message>
        <location filename="app/services/notes/note_service.py"/>
        <location filename="app/store/notes/note_rows.py"/>
        <source>Only a signed note takes an addendum: edit this one instead.</source>
        <translation>Solo un documento firmado admite un anexo: edite este en su lugar.</translation>
    </message>
    <message>
        <location filename="app/services/notes/signed_notes.py"/>
        <source>The signed note {note} is gone (row {row}).</source>
        <translation>El documento firmado {note} ha desaparecido (fila {row}).</translation>
    </message>
    <message>
        <location filename="app/services/notes/signed_notes.py"/>
        <source>The signed note {note} stands in another consultation than it was signed in (row {row}).</source>
        <translation>El documento firmado {note} está en otra consulta que aquella en la que se firmó (fila {row}).</translation>
    </message>
    <message>
        <location filename="app/services/notes/signed_notes.py"/>
        <source>The signed note {note} is not what was signed (row {row}): its text was changed.</source>
        <translation>El documento firmado {note} no es lo que se firmó (fila {row}): su texto se cambió.</translation>
    </message>
    <message>
        <location filename="app/services/notes/signed_notes.py"/>
        <source>Who signed the note {note}, when, or of what is not as it was recorded (row {row}).</source>
        <translation>Quién firmó el documento {note}, cuándo o de qué no es como se registró (fila {row}).</translation>
    </message>
    <message>
        <location filename="app/services/notes/signed_notes.py"/>
        <source>The signed note {note} has a signature that was not recorded.</source>
        <translation>El documento firmado {note} tiene una firma que no se registró.</translation>
    </message>
    <message>
        <location filename="app/services/notes/signed_notes.py"/>
        <source>The signed note {note} has an addendum that was not recorded: number {number}.</source>
        <translation>El documento firmado {note} tiene un anexo que no se registró: número {number}.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/known_question_check.py"/>
        <source>The demonstration does not know this question and would answer with confident nonsense, so nothing was generated.</source>
        <translation>La demostración no conoce esta pregunta y respondería con disparates dichos con seguridad, así que no se generó nada.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/prompt_assembly.py"/>
        <source>No model was asked for this answer, so there is no prompt.</source>
        <translation>Para esta respuesta no se preguntó a ningún modelo, así que no hay prompt.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/prompt_assembly.py"/>
        <source>This answer was made in a prompt format that this Consilium does not know.</source>
        <translation>Esta respuesta se hizo en un formato de prompt que este Consilium no conoce.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/prompt_assembly.py"/>
        <source>An answer is being written. The prompt can be shown when it is done.</source>
        <translation>Se está escribiendo una respuesta. El prompt se podrá mostrar cuando termine.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/prompt_assembly.py"/>
        <source>The context is another one today, so other turns would fit: this is the prompt as it would be sent now.</source>
        <translation>El contexto hoy es otro, así que cabrían otros turnos: este es el prompt tal como se enviaría ahora.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/prompt_assembly.py"/>
        <source>The prompt is written by the model itself: choose {model} and ask it something, then it can be shown.</source>
        <translation>El prompt lo escribe el propio modelo: elija {model} y pregúntele algo; entonces se podrá mostrar.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/prompt_assembly.py"/>
        <source>{model} is no longer in the library, so its prompt can't be shown.</source>
        <translation>{model} ya no está en la biblioteca, así que su prompt no se puede mostrar.</translation>
    </message>
    <message>
        <location filename="app/services/reviews/review_service.py"/>
        <source>There is no answer in this consultation yet to be reviewed.</source>
        <translation>Aún no hay en esta consulta ninguna respuesta que valorar.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/pdf_drawing.py"/>
        <source>The pages could not be drawn ({reason}). Export as html instead, and print that to a PDF in a browser.</source>
        <translation>No se pudieron dibujar las páginas ({reason}). Exporte como HTML e imprímalo a PDF en un navegador.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{path} is not a file. Choose a file's name for the transcript.</source>
        <translation>{path} no es un archivo. Elija un nombre de archivo para la transcripción.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{path} is a folder. Choose another one.</source>
        <translation>{path} es una carpeta. Elija otra.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{path} is a file of Consilium's own. Choose another name, or another folder.</source>
        <translation>{path} es un archivo propio de Consilium. Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{path} is no place for a file ({error}). Choose another one.</source>
        <translation>{path} no es lugar para un archivo ({error}). Elija otro.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>The disk is full: {path} was not written. Free some space, then export again.</source>
        <translation>El disco está lleno: no se escribió {path}. Libere espacio y exporte de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>There is no folder {parent}. Make it, or choose another one.</source>
        <translation>No existe la carpeta {parent}. Créela o elija otra.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{parent} cannot be written. Choose another folder for the transcript.</source>
        <translation>No se puede escribir en {parent}. Elija otra carpeta para la transcripción.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{path} was not written ({reason}). Choose another name or folder.</source>
        <translation>No se escribió {path} ({reason}). Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>This installation's key for updates is damaged: install it anew.</source>
        <translation>La clave de esta instalación para las actualizaciones está dañada: instálela de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>The signature is damaged, or of another kind than minisign's.</source>
        <translation>La firma está dañada o es de otro tipo que las de minisign.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>The package is signed by somebody else than this installation's.</source>
        <translation>El paquete está firmado por otra persona que esta instalación.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>The signature was altered: nothing was installed.</source>
        <translation>La firma fue alterada: no se instaló nada.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>The package was altered, or is not the signed one: nothing was installed.</source>
        <translation>El paquete fue alterado o no es el firmado: no se instaló nada.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>What is signed is no package of Consilium.</source>
        <translation>Lo firmado no es un paquete de Consilium.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>The package is for {made_for}, not for this computer.</source>
        <translation>El paquete es para {made_for}, no para este ordenador.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>The package holds version {version}, which is not newer than this one, {present}.</source>
        <translation>El paquete contiene la versión {version}, que no es más nueva que esta, {present}.</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>Checking the package…</source>
        <translation>Comprobando el paquete…</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>Unpacking the new version…</source>
        <translation>Desempaquetando la nueva versión…</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>Trying the new version; this one stays if it gives no answer…</source>
        <translation>Probando la nueva versión; esta se conserva si aquella no responde…</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>The package was not installed ({reason}).</source>
        <translation>El paquete no se instaló ({reason}).</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>The signature is missing: put {name} beside the package.</source>
        <translation>Falta la firma: ponga {name} junto al paquete.</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>This installation knows nobody's key, so it can't check a package. Install the new version as you installed this one.</source>
        <translation>Esta instalación no conoce ninguna clave y no puede comprobar un paquete. Instale la nueva versión como instaló esta.</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>This Consilium was not installed by its install script: whatever installed it brings newer versions.</source>
        <translation>Este Consilium no fue instalado por su script de instalación: las versiones nuevas las trae quien lo instaló.</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>The package holds no install script: nothing was installed.</source>
        <translation>El paquete no contiene un script de instalación: no se instaló nada.</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>The new version is in the place of this one, but its commands and entries in menus are not complete ({reason}). Unpack the package, and run its install.sh.</source>
        <translation>La nueva versión está en el lugar de esta, pero sus órdenes y entradas de menú no están completas ({reason}). Descomprima el paquete y ejecute su install.sh.</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>The new version did not pass its own test here, and this one was kept ({reason}).</source>
        <translation>La nueva versión no superó aquí su propia prueba, y se conservó esta ({reason}).</translation>
    </message>
    <message>
        <location filename="app/services/updates/window_updates.py"/>
        <source>Copying the vault…</source>
        <translation>Copiando la bóveda…</translation>
    </message>
    <message>
        <location filename="app/services/vault/audit_trail.py"/>
        <source>Row {broken} does not follow from those before it: it was changed, a row was removed there, or one was put in.</source>
        <translation>La fila {broken} no se sigue de las anteriores: se cambió, se eliminó una fila ahí o se introdujo otra.</translation>
    </message>
    <message>
        <location filename="app/services/vault/audit_trail.py"/>
        <source>The file that notes the end of the audit (audit.head) was changed, or belongs to another vault.</source>
        <translation>El archivo que anota el final de la auditoría (audit.head) se cambió o pertenece a otra bóveda.</translation>
    </message>
    <message>
        <location filename="app/services/vault/audit_trail.py"/>
        <source>The file that notes the end of the audit (audit.head) is missing.</source>
        <translation>Falta el archivo que anota el final de la auditoría (audit.head).</translation>
    </message>
    <message>
        <location filename="app/services/vault/audit_trail.py"/>
        <source>Rows are missing at the end: they were cut off, or an older copy of the vault was put in place of this one.</source>
        <translation>Faltan filas al final: se cortaron o se puso una copia anterior de la bóveda en lugar de esta.</translation>
    </message>
    <message>
        <location filename="app/services/vault/audit_trail.py"/>
        <source>The last rows are not those that were noted: another copy of the vault was put in place of this one.</source>
        <translation>Las últimas filas no son las que se anotaron: se puso otra copia de la bóveda en lugar de esta.</translation>
    </message>
    <message>
        <location filename="app/services/vault/backup_service.py"/>
        <source>No backup folder was chosen. Choose one in the settings, or name one.</source>
        <translation>No se ha elegido ninguna carpeta de copias de seguridad. Elija una en los ajustes o indique una.</translation>
    </message>
    <message>
        <location filename="app/services/vault/backup_service.py"/>
        <source>The backup folder {folder} is not there, so no backup is made. Connect its disk; it is tried again every ten minutes.</source>
        <translation>La carpeta de copias de seguridad {folder} no está, así que no se hace ninguna copia. Conecte su disco; se intenta de nuevo cada diez minutos.</translation>
    </message>
    <message>
        <location filename="app/services/vault/backup_service.py"/>
        <source>The vault is damaged in places. A repair saves what can be read; a backup may hold more.</source>
        <translation>La bóveda está dañada en algunos puntos. Una reparación salva lo que se puede leer; una copia de seguridad puede contener más.</translation>
    </message>
    <message>
        <location filename="app/services/vault/folder_lock.py"/>
        <source>{root} cannot be locked for this program ({reason}). Choose a folder on a local disk, for example with CONSILIUM_HOME.</source>
        <translation>{root} no se puede bloquear para este programa ({reason}). Elija una carpeta en un disco local, por ejemplo con CONSILIUM_HOME.</translation>
    </message>
    <message>
        <location filename="app/services/vault/folder_lock.py"/>
        <source>Consilium is already open on this data ({root}). Close the other window, or wait for the other command to end, then try again.</source>
        <translation>Consilium ya está abierto con estos datos ({root}). Cierre la otra ventana o espere a que termine el otro comando e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/vault/folder_lock.py"/>
        <source>Consilium is already open on this data ({root}): {what}, process {pid}, since {when}. Close it, or wait for its end, then try again.</source>
        <translation>Consilium ya está abierto con estos datos ({root}): {what}, proceso {pid}, desde {when}. Ciérrelo o espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/services/vault/folder_lock.py"/>
        <source>Consilium is already open on this data ({root}) on another computer, {host}: {what}, since {when}. Close it there, then try again. If that computer crashed or was switched off, wait two minutes.</source>
        <translation>Consilium ya está abierto con estos datos ({root}) en otro ordenador, {host}: {what}, desde {when}. Ciérrelo allí e inténtelo de nuevo. Si ese ordenador se colgó o se apagó, espere dos minutos.</translation>
    </message>
    <message>
        <location filename="app/services/vault/folder_lock.py"/>
        <location filename="app/store/continuity.py"/>
        <source>an unknown time</source>
        <translation>un momento desconocido</translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>Saved: {messages} in {consultations}.</source>
        <translation>Guardado: {messages} en {consultations}.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{n:,} messages</source>
        <extracomment>For 1: {n} message</extracomment>
        <translation><numerusform>{n:,} mensaje</numerusform><numerusform>{n:,} mensajes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{n:,} consultations</source>
        <extracomment>For 1: {n} consultation</extracomment>
        <translation><numerusform>{n:,} consulta</numerusform><numerusform>{n:,} consultas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <source>{n:,} messages without the end</source>
        <extracomment>For 1: {n} message without the end</extracomment>
        <translation><numerusform>{n:,} mensaje sin el final</numerusform><numerusform>{n:,} mensajes sin el final</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <source>{n:,} messages lost</source>
        <extracomment>For 1: {n} message lost</extracomment>
        <translation><numerusform>{n:,} mensaje perdido</numerusform><numerusform>{n:,} mensajes perdidos</numerusform></translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>{lost}, {cut:,} without the end</source>
        <translation>{lost}, {cut:,} sin el final</translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>All {pages:,} pages could be read.</source>
        <translation>Se pudieron leer todas las páginas ({pages:,}).</translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>{pages:,} of {all:,} pages could not be read.</source>
        <translation>{pages:,} de {all:,} páginas no se pudieron leer.</translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>Tags, the record of accesses and the acceptance of the disclaimer could not be read.</source>
        <translation>No se pudieron leer las etiquetas, el registro de accesos ni la aceptación del aviso de responsabilidad.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <source>{n:,} changes that had been stored were not found: a backup may hold what is missing.</source>
        <extracomment>For 1: {n} change that had been stored was not found: a backup may hold what is missing.</extracomment>
        <translation><numerusform>No se encontró {n:,} cambio que se había guardado: una copia de seguridad puede contener lo que falta.</numerusform><numerusform>No se encontraron {n:,} cambios que se habían guardado: una copia de seguridad puede contener lo que falta.</numerusform></translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>The vault was repaired.</source>
        <translation>La bóveda se ha reparado.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <source>What could not be read is marked where it stood, in {n:,} consultations.</source>
        <extracomment>For 1: What could not be read is marked where it stood, in {n} consultation.</extracomment>
        <translation><numerusform>Lo que no se pudo leer está marcado donde estaba, en {n:,} consulta.</numerusform><numerusform>Lo que no se pudo leer está marcado donde estaba, en {n:,} consultas.</numerusform></translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>The damaged vault is kept in {folder}, in the data folder.</source>
        <translation>La bóveda dañada se conserva en {folder}, dentro de la carpeta de datos.</translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>There is a vault in {root} already. Choose another folder.</source>
        <translation>Ya hay una bóveda en {root}. Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>Only the key file was lost: it is that of the backup of {day} now, and nothing else has changed. The vault opens with the passphrase of that day.</source>
        <translation>Solo se había perdido el archivo de clave: ahora es el de la copia de seguridad del {day}, y no ha cambiado nada más. La bóveda se abre con la frase de contraseña de aquel día.</translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>The backup of {day} is in place. It opens with the passphrase of that day.</source>
        <translation>La copia de seguridad del {day} está en su lugar. Se abre con la frase de contraseña de aquel día.</translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>The vault before it is kept in {folder}, in the data folder.</source>
        <translation>La bóveda anterior se conserva en {folder}, dentro de la carpeta de datos.</translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>The folder {folder} is not there. Connect its disk, or choose another folder.</source>
        <translation>La carpeta {folder} no está. Conecte su disco o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>The folder {folder} cannot be read ({reason}). Choose another folder.</source>
        <translation>La carpeta {folder} no se puede leer ({reason}). Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="app/services/vault/unlock.py"/>
        <source>The system login does not open this vault: it was not turned on.</source>
        <translation>El inicio de sesión del sistema no abre esta bóveda: no se activó.</translation>
    </message>
    <message>
        <location filename="app/services/vault/unlock.py"/>
        <source>You can try again in {time}.</source>
        <translation>Puede intentarlo de nuevo en {time}.</translation>
    </message>
    <message>
        <location filename="app/services/vault/vault_keys.py"/>
        <source>Your system's keyring did not keep what it was given. The passphrase works as ever.</source>
        <translation>El llavero de su sistema no conservó lo que se le dio. La frase de contraseña funciona como siempre.</translation>
    </message>
    <message>
        <location filename="app/services/vault/vault_watch.py"/>
        <source>{lost} is no longer there. {saved}</source>
        <translation>{lost} ya no está. {saved}</translation>
    </message>
    <message>
        <location filename="app/services/vault/vault_watch.py"/>
        <source>{folder} cannot be made ({reason}). Choose another folder.</source>
        <translation>No se puede crear {folder} ({reason}). Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="app/services/vault/vault_watch.py"/>
        <source>A backup is in {made}. It opens with the passphrase of today.</source>
        <translation>Hay una copia de seguridad en {made}. Se abre con la frase de contraseña de hoy.</translation>
    </message>
    <message>
        <location filename="app/services/vault/vault_watch.py"/>
        <source>What was held is saved in {saved}. Close Consilium and restore it from there, with the passphrase of today.</source>
        <translation>Lo que había se guardó en {saved}. Cierre Consilium y restáurelo desde ahí, con la frase de contraseña de hoy.</translation>
    </message>
    <message>
        <location filename="app/settings.py"/>
        <source>The settings of this computer in {path} are not in force ({reason}).</source>
        <translation>Los ajustes de este ordenador en {path} no están en vigor ({reason}).</translation>
    </message>
    <message>
        <location filename="app/settings.py"/>
        <source>This setting is fixed for this computer by whoever looks after it: nothing changed.</source>
        <translation>Este ajuste lo fija para este ordenador quien lo administra: no se cambió nada.</translation>
    </message>
    <message>
        <location filename="app/store/abandoned_vault.py"/>
        <source>The disk of {root} is full: the old vault could not be set aside. Free some space and try again.</source>
        <translation>El disco de {root} está lleno: no se pudo apartar la bóveda antigua. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/store/abandoned_vault.py"/>
        <source>The old vault could not be set aside in {root} ({reason}). Make the folder writable and try again.</source>
        <translation>No se pudo apartar la bóveda antigua en {root} ({reason}). Permita la escritura en la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/store/audit_head.py"/>
        <location filename="app/store/continuity_mark.py"/>
        <source>{path} cannot be read just now ({reason}). Close other programs and try again.</source>
        <translation>{path} no se puede leer en este momento ({reason}). Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>The backup folder {folder} is not there. Connect its disk, or choose another folder.</source>
        <translation>La carpeta de copias de seguridad {folder} no está. Conecte su disco o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>{path} is no backup of Consilium: it needs {note}, {database} and {key}. Choose a folder whose name begins with consilium-.</source>
        <translation>{path} no es una copia de seguridad de Consilium: necesita {note}, {database} y {key}. Elija una carpeta cuyo nombre empiece por consilium-.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>{path} was made by a newer Consilium ({app_version}). Install the newest version to restore it.</source>
        <translation>{path} lo creó un Consilium más reciente ({app_version}). Instale la versión más reciente para restaurarlo.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>The backup was not kept: the copy is not sound, as the vault itself may be damaged. A repair saves what can be read.</source>
        <translation>La copia de seguridad no se conservó: la copia no está íntegra, ya que la propia bóveda puede estar dañada. Una reparación salva lo que se puede leer.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>The disk of {folder} has {free:.1f} MB free, the backup takes {needed:.1f} MB. Free some space, or choose another folder; earlier backups are kept.</source>
        <translation>El disco de {folder} tiene {free:.1f} MB libres; la copia de seguridad ocupa {needed:.1f} MB. Libere espacio o elija otra carpeta; las copias anteriores se conservan.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>The disk of {folder} is full: no backup was made. Free some space, or choose another folder; earlier backups are kept.</source>
        <translation>El disco de {folder} está lleno: no se hizo ninguna copia de seguridad. Libere espacio o elija otra carpeta; las copias anteriores se conservan.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>No backup was made in {folder} ({reason}). Check the disk and the folder's rights; earlier backups are kept.</source>
        <translation>No se hizo ninguna copia de seguridad en {folder} ({reason}). Revise el disco y los permisos de la carpeta; las copias anteriores se conservan.</translation>
    </message>
    <message>
        <location filename="app/store/backup/repair.py"/>
        <source>Nothing could be read: the database is destroyed, or does not belong to the key file beside it. It was left as it is; restore a backup.</source>
        <translation>No se pudo leer nada: la base de datos está destruida o no pertenece al archivo de clave que está a su lado. Se dejó como está; restaure una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="app/store/backup/repair.py"/>
        <source>The repaired vault is not sound ({found}); nothing was changed.</source>
        <translation>La bóveda reparada no está íntegra ({found}); no se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="app/store/backup/repair.py"/>
        <source>The disk of {root} is full: a repair needs as much room as the vault takes. Free some space and try again; nothing was changed.</source>
        <translation>El disco de {root} está lleno: una reparación necesita tanto espacio como ocupa la bóveda. Libere espacio e inténtelo de nuevo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="app/store/backup/repair.py"/>
        <source>The vault in {root} cannot be read or written ({reason}). Check the disk and the rights of the folder; nothing was changed.</source>
        <translation>La bóveda de {root} no se puede leer o escribir ({reason}). Revise el disco y los permisos de la carpeta; no se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>{source} could not be copied ({reason}); nothing was restored.</source>
        <translation>{source} no se pudo copiar ({reason}); no se ha restaurado nada.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>The restored vault could not be put in place ({reason}). Check the rights of {root} and start Consilium again; nothing is lost.</source>
        <translation>La bóveda restaurada no se pudo poner en su lugar ({reason}). Revise los permisos de {root} e inicie Consilium de nuevo; no se ha perdido nada.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>This passphrase does not open the backup: it takes the one of the day on which it was made.</source>
        <translation>Esta frase de contraseña no abre la copia de seguridad: hace falta la del día en que se hizo.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>{source} cannot be read ({reason}). Check its rights; nothing was restored.</source>
        <translation>{source} no se puede leer ({reason}). Revise sus permisos; no se ha restaurado nada.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>The backup {source} is damaged. Choose another one.</source>
        <translation>La copia de seguridad {source} está dañada. Elija otra.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>The backup {source} was made by a newer Consilium. Install the newest version to restore it; nothing was changed.</source>
        <translation>La copia de seguridad {source} la hizo un Consilium más reciente. Instale la versión más reciente para restaurarla; no se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>The disk of {root} is full: nothing was restored. The backup needs {bytes:.1f} MB; free some space and try again.</source>
        <translation>El disco de {root} está lleno: no se ha restaurado nada. La copia de seguridad necesita {bytes:.1f} MB; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/store/backup/unreadable_rows.py"/>
        <source>This reply could not be read from the damaged vault.</source>
        <translation>Esta respuesta no se pudo leer de la bóveda dañada.</translation>
    </message>
    <message>
        <location filename="app/store/backup/unreadable_rows.py"/>
        <source>The end of this reply could not be read from the damaged vault.</source>
        <translation>El final de esta respuesta no se pudo leer de la bóveda dañada.</translation>
    </message>
    <message>
        <location filename="app/store/clinical/citation_rows.py"/>
        <location filename="app/store/clinical/mark_rows.py"/>
        <location filename="app/store/history/message_rows.py"/>
        <source>This reply is not in the vault any more.</source>
        <translation>Esta respuesta ya no está en la bóveda.</translation>
    </message>
    <message>
        <location filename="app/store/clinical/source_rows.py"/>
        <source>Several sources begin with {wanted}. Give more characters of the id.</source>
        <translation>Varias fuentes empiezan por {wanted}. Indique más caracteres del id.</translation>
    </message>
    <message>
        <location filename="app/store/clinical/source_rows.py"/>
        <source>That source has no page {position}.</source>
        <translation>Esa fuente no tiene la página {position}.</translation>
    </message>
    <message>
        <location filename="app/store/clinical/source_rows.py"/>
        <source>That source was removed: its file is not in the vault any more.</source>
        <translation>Esa fuente se quitó: su archivo ya no está en la bóveda.</translation>
    </message>
    <message>
        <location filename="app/store/clinical/source_rows.py"/>
        <source>There is no source {identifier}. `consilium sources list` shows what there is.</source>
        <translation>No existe la fuente {identifier}. `consilium sources list` muestra lo que hay.</translation>
    </message>
    <message>
        <location filename="app/store/clinical/synonym_rows.py"/>
        <source>There is no group {group} of the clinic's own. `consilium sources synonyms list` shows what there is.</source>
        <translation>No existe el grupo {group} propio del centro. `consilium sources synonyms list` muestra lo que hay.</translation>
    </message>
    <message>
        <location filename="app/store/connection.py"/>
        <source>{path} cannot be written ({reason}). Make the file and its folder writable, then try again.</source>
        <translation>{path} no se puede escribir ({reason}). Permita la escritura en el archivo y su carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/store/continuity.py"/>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <location filename="app/store/continuity.py"/>
        <source>made between {since} and {until}</source>
        <translation>hechos entre {since} y {until}</translation>
    </message>
    <message>
        <location filename="app/store/continuity.py"/>
        <source>The log of the last changes ({name}) is damaged. {what} may lie behind the damage, where only a repair can read them. Repair the vault before anything else is stored in it; it was left as it is.</source>
        <translation>El diario de los últimos cambios ({name}) está dañado. Tras el daño puede haber cambios que solo una reparación puede leer: {what}. Repare la bóveda antes de que se guarde en ella nada más; se dejó como está.</translation>
    </message>
    <message>
        <location filename="app/store/exam_runs.py"/>
        <source>Another Consilium is at work on this evaluation. Wait until it is done, or stop it there.</source>
        <translation>Otro Consilium está trabajando en esta evaluación. Espere a que termine o deténgala allí.</translation>
    </message>
    <message>
        <location filename="app/store/exam_runs.py"/>
        <source>There is no evaluation {id}. See: consilium evaluations list</source>
        <translation>No hay ninguna evaluación {id}. Vea: consilium evaluations list</translation>
    </message>
    <message>
        <location filename="app/store/exam_runs.py"/>
        <source>Several evaluations begin with {id}: give more of it.</source>
        <translation>Varias evaluaciones empiezan por {id}: escriba más caracteres.</translation>
    </message>
    <message>
        <location filename="app/store/exam_runs.py"/>
        <source>The disk is full: the evaluation stops here, and goes on when you start it again.</source>
        <translation>El disco está lleno: la evaluación se detiene aquí y sigue cuando usted la inicie de nuevo.</translation>
    </message>
    <message>
        <location filename="app/store/exam_runs.py"/>
        <source>{path} cannot be used ({reason}). Make it and its folder readable and writable, then try again.</source>
        <translation>{path} no se puede usar ({reason}). Dé permiso de lectura y escritura al archivo y a su carpeta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="app/store/history/consultation_rows.py"/>
        <source>Several consultations begin with {prefix}: give more of the id.</source>
        <translation>Varias consultas empiezan por {prefix}: indique más caracteres del id.</translation>
    </message>
    <message>
        <location filename="app/store/history/consultation_rows.py"/>
        <source>A title needs at least one character.</source>
        <translation>Un título necesita al menos un carácter.</translation>
    </message>
    <message>
        <location filename="app/store/history/edit_drafts.py"/>
        <location filename="app/store/history/message_rows.py"/>
        <source>This message is not in the vault.</source>
        <translation>Este mensaje no está en la bóveda.</translation>
    </message>
    <message>
        <location filename="app/store/history/message_rows.py"/>
        <source>This card is not in the vault any more.</source>
        <translation>Esta tarjeta ya no está en la bóveda.</translation>
    </message>
    <message>
        <location filename="app/store/history/tags.py"/>
        <source>There is no tag “{old}”.</source>
        <translation>No existe la etiqueta «{old}».</translation>
    </message>
    <message>
        <location filename="app/store/history/tags.py"/>
        <source>A tag needs at least one letter or digit.</source>
        <translation>Una etiqueta necesita al menos una letra o una cifra.</translation>
    </message>
    <message>
        <location filename="app/store/history/tags.py"/>
        <source>A tag has at most {most} characters; this one has {count}.</source>
        <translation>Una etiqueta tiene como máximo {most} caracteres; esta tiene {count}.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file.py"/>
        <source>The key file vault.key is damaged: without it nobody can open the vault. Restore a backup; nothing was changed.</source>
        <translation>El archivo de clave vault.key está dañado: sin él nadie puede abrir la bóveda. Restaure una copia de seguridad; no se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file.py"/>
        <source>This vault was made by a newer Consilium. Install the newest version to open it; nothing was changed.</source>
        <translation>Esta bóveda la creó un Consilium más reciente. Instale la versión más reciente para abrirla; no se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file_storage.py"/>
        <source>The key file vault.key is missing in {root}: without it nobody can open the vault. Restore a backup.</source>
        <translation>Falta el archivo de clave vault.key en {root}: sin él nadie puede abrir la bóveda. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file_storage.py"/>
        <source>The disk is full: the vault's key file stays as it was. Free some space and try again.</source>
        <translation>El disco está lleno: el archivo de clave de la bóveda queda como estaba. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file_storage.py"/>
        <source>The vault's key file could not be replaced in {root} ({reason}); it stays as it was. Make the folder writable and try again.</source>
        <translation>No se pudo reemplazar el archivo de clave de la bóveda en {root} ({reason}); queda como estaba. Permita la escritura en la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file_storage.py"/>
        <source>vault.key is damaged and could not be put back from vault.key.old ({reason}). Make {root} writable and try again.</source>
        <translation>vault.key está dañado y no se pudo recuperar de vault.key.old ({reason}). Permita la escritura en {root} e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file_storage.py"/>
        <source>The vault in {parent} cannot be read ({reason}). Check the rights of the folder and its files.</source>
        <translation>La bóveda de {parent} no se puede leer ({reason}). Revise los permisos de la carpeta y de sus archivos.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>A passphrase needs at least {least} characters. Four or five unrelated words are easy to remember and hard to guess.</source>
        <translation>Una frase de contraseña necesita al menos {least} caracteres. Cuatro o cinco palabras sin relación son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>This vault has no recovery code: only its passphrase opens it.</source>
        <translation>Esta bóveda no tiene código de recuperación: solo la abre su frase de contraseña.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>This is a recovery code, but not the one of this vault. A newer code replaces the older ones: look for the last one.</source>
        <translation>Este es un código de recuperación, pero no el de esta bóveda. Un código más nuevo sustituye a los anteriores: busque el último.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>What your system's keyring keeps does not open this vault. Open it with the passphrase, then turn the system login off and on again.</source>
        <translation>Lo que guarda el llavero de su sistema no abre esta bóveda. Ábrala con la frase de contraseña y después desactive y vuelva a activar el inicio de sesión del sistema.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>The passphrase is empty: type the passphrase of the vault.</source>
        <translation>La frase de contraseña está vacía: escriba la frase de contraseña de la bóveda.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>This passphrase does not open the vault. Check it and try again.</source>
        <translation>Esta frase de contraseña no abre la bóveda. Compruébela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>Opening the vault takes {mebibytes} MiB of memory, which is not free. Close other programs and try again.</source>
        <translation>Abrir la bóveda requiere {mebibytes} MiB de memoria, que no están libres. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/store/keys/lost_key.py"/>
        <source>The disk of {root} is full: nothing was restored. Free some space and try again.</source>
        <translation>El disco de {root} está lleno: no se restauró nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/store/keys/lost_key.py"/>
        <source>The key file could not be put back into {root} ({reason}). Make the folder writable and try again.</source>
        <translation>No se pudo devolver el archivo de clave a {root} ({reason}). Permita la escritura en la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/store/keys/system_keyring.py"/>
        <source>The passphrase works as ever.</source>
        <translation>La frase de contraseña funciona como siempre.</translation>
    </message>
    <message>
        <location filename="app/store/keys/system_keyring.py"/>
        <source>This system has no keyring that can be reached (GNOME Keyring, KWallet or one that speaks Secret Service). {meanwhile}</source>
        <translation>Este sistema no tiene ningún llavero accesible (GNOME Keyring, KWallet u otro que use Secret Service). {meanwhile}</translation>
    </message>
    <message>
        <location filename="app/store/keys/system_keyring.py"/>
        <source>Your system's keyring is locked and was not unlocked. {meanwhile}</source>
        <translation>El llavero de su sistema está bloqueado y no se desbloqueó. {meanwhile}</translation>
    </message>
    <message>
        <location filename="app/store/keys/system_keyring.py"/>
        <source>Your system's keyring refused ({name}). {meanwhile}</source>
        <translation>El llavero de su sistema se negó ({name}). {meanwhile}</translation>
    </message>
    <message>
        <location filename="app/store/keys/unlock_throttle.py"/>
        <source>The vault was tried in vain {failed} times. You can try again in {left}.</source>
        <translation>Se ha intentado abrir la bóveda en vano {failed} veces. Podrá intentarlo de nuevo en {left}.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/store/keys/unlock_throttle.py"/>
        <location filename="app/ui/settings/security_page.py"/>
        <source>{n} minutes</source>
        <extracomment>For 1: 1 minute</extracomment>
        <translation><numerusform>{n} minuto</numerusform><numerusform>{n} minutos</numerusform></translation>
    </message>
    <message>
        <location filename="app/store/keys/unlock_throttle.py"/>
        <source>The disk is full: the try was not counted. Free some space.</source>
        <translation>El disco está lleno: no se contó el intento. Libere espacio.</translation>
    </message>
    <message>
        <location filename="app/store/migration.py"/>
        <source>This vault was written by a newer Consilium. Install the newest version to open it; nothing was changed.</source>
        <translation>Esta bóveda la escribió un Consilium más reciente. Instale la versión más reciente para abrirla; no se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="app/store/migration.py"/>
        <source>Another program reads {vault}. Close it, then try again.</source>
        <translation>Otro programa está leyendo {vault}. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/store/migration.py"/>
        <source>{vault} could not be brought up to date ({found}). Repair it, or restore a backup. It was left as it is.</source>
        <translation>{vault} no se pudo actualizar ({found}). Repárela o restaure una copia de seguridad. Se dejó como está.</translation>
    </message>
    <message>
        <location filename="app/store/migration.py"/>
        <source>This version of Consilium brings the vault up to date and makes a copy of it before, for which the disk of {root} has no room. Free twice as much as vault.db takes and start again; nothing was changed.</source>
        <translation>Esta versión de Consilium actualiza la bóveda y antes hace una copia de ella, para la que el disco de {root} no tiene espacio. Libere el doble de lo que ocupa vault.db e inicie de nuevo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="app/store/notes/note_rows.py"/>
        <source>This note is signed, so it stays as it is. What changed goes into an addendum.</source>
        <translation>Este documento está firmado y queda como está. Lo que cambió va en un anexo.</translation>
    </message>
    <message>
        <location filename="app/store/notes/note_rows.py"/>
        <source>This version of the note cannot be changed any more.</source>
        <translation>Esta versión del documento ya no se puede cambiar.</translation>
    </message>
    <message>
        <location filename="app/store/notes/note_rows.py"/>
        <source>The note was changed meanwhile. Read it again, then sign.</source>
        <translation>El documento se cambió entretanto. Léalo otra vez y después firme.</translation>
    </message>
    <message>
        <location filename="app/store/notes/note_rows.py"/>
        <source>Several notes begin with {prefix}: give more of the id.</source>
        <translation>Varios documentos empiezan por {prefix}: dé más caracteres del identificador.</translation>
    </message>
    <message>
        <location filename="app/store/notes/note_rows.py"/>
        <source>There is no note {identifier}. `consilium notes list` shows what there is.</source>
        <translation>No hay ningún documento {identifier}. `consilium notes list` muestra los que hay.</translation>
    </message>
    <message>
        <location filename="app/store/reviews/review_rows.py"/>
        <source>This review is finished, so it stays as it is. Begin another one instead.</source>
        <translation>Esta valoración está terminada y se queda como está. Empiece otra.</translation>
    </message>
    <message>
        <location filename="app/store/reviews/review_rows.py"/>
        <source>Several reviews begin with {prefix}: give more of the id.</source>
        <translation>Varias valoraciones empiezan por {prefix}: dé más del identificador.</translation>
    </message>
    <message>
        <location filename="app/store/reviews/review_rows.py"/>
        <source>There is no review {identifier}. `consilium review list` shows what there is.</source>
        <translation>No hay ninguna valoración {identifier}. `consilium review list` muestra las que hay.</translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>The disk is full: the last change was not stored. Free some space and try again; everything before it is safe.</source>
        <translation>El disco está lleno: el último cambio no se guardó. Libere espacio e inténtelo de nuevo; todo lo anterior está a salvo.</translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>{path} cannot be written. Make the file and its folder writable, then try again.</source>
        <translation>{path} no se puede escribir. Permita la escritura en el archivo y su carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>{path} is damaged, or does not belong to the key file beside it. Repair it, or restore a backup. It was left as it is.</source>
        <translation>{path} está dañado o no pertenece al archivo de clave que está a su lado. Repárelo o restaure una copia de seguridad. Se dejó como está.</translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>The disk of {path} reported an error. If it is a removable or a network disk, connect it again; then restart Consilium.</source>
        <translation>El disco de {path} comunicó un error. Si es un disco extraíble o de red, conéctelo de nuevo; después reinicie Consilium.</translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>Another program holds {path}. Close it (a backup, a second Consilium), then try again.</source>
        <translation>Otro programa retiene {path}. Ciérrelo (una copia de seguridad, un segundo Consilium) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>The memory of this computer is full: the last change was not stored. Close other programs and try again; everything before it is safe.</source>
        <translation>La memoria de este ordenador está llena: el último cambio no se guardó. Cierre otros programas e inténtelo de nuevo; todo lo anterior está a salvo.</translation>
    </message>
    <message>
        <location filename="app/store/transactions.py"/>
        <source>There is no consultation {identifier}. `consilium history list` shows what there is.</source>
        <translation>No existe la consulta {identifier}. `consilium history list` muestra lo que hay.</translation>
    </message>
    <message>
        <location filename="app/store/vault_files.py"/>
        <source>{lost} is no longer in {root}: it was deleted, moved or replaced while Consilium had it open. What you asked and typed is still held in memory: save it elsewhere before you close Consilium.</source>
        <translation>{lost} ya no está en {root}: se eliminó, movió o sustituyó mientras Consilium lo tenía abierto. Lo que preguntó y escribió sigue en memoria: guárdelo en otro lugar antes de cerrar Consilium.</translation>
    </message>
    <message>
        <location filename="app/store/vault_files.py"/>
        <source>{vault} was emptied by another program while Consilium had it open. Close Consilium and restore a backup; what is on the screen can still be copied.</source>
        <translation>Otro programa vació {vault} mientras Consilium lo tenía abierto. Cierre Consilium y restaure una copia de seguridad; lo que está en pantalla aún se puede copiar.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>{root} cannot be read ({reason}). Make the folder yours, or set CONSILIUM_HOME to another one.</source>
        <translation>{root} no se puede leer ({reason}). Haga suya la carpeta o defina CONSILIUM_HOME con otra.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>There is a vault in {root} already. Open it with its passphrase, or choose another folder with CONSILIUM_HOME.</source>
        <translation>Ya hay una bóveda en {root}. Ábrala con su frase de contraseña o elija otra carpeta con CONSILIUM_HOME.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>The disk of {root} is full: no vault was made. Free some space and start again.</source>
        <translation>El disco de {root} está lleno: no se creó ninguna bóveda. Libere espacio e inicie de nuevo.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>The vault cannot be made in {root} ({reason}). Make the folder writable, or set CONSILIUM_HOME to another one.</source>
        <translation>No se puede crear la bóveda en {root} ({reason}). Permita la escritura en la carpeta o ponga otra en CONSILIUM_HOME.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>{vault} is empty: its content was lost. Restore a backup.</source>
        <translation>{vault} está vacío: su contenido se perdió. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>There is no vault in {root} yet. Start Consilium to make one.</source>
        <translation>Aún no hay ninguna bóveda en {root}. Inicie Consilium para crear una.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>The database vault.db is missing in {root}; only its key file is there. Restore a backup. To begin a new vault without one, choose “Forgotten passphrase?” in the window.</source>
        <translation>Falta la base de datos vault.db en {root}; solo está su archivo de clave. Restaure una copia de seguridad. Para crear una bóveda nueva sin ella, elija «¿Ha olvidado la frase de contraseña?» en la ventana.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>The vault in {root} cannot be read ({reason}). Check the rights of the folder and its files.</source>
        <translation>La bóveda de {root} no se puede leer ({reason}). Revise los permisos de la carpeta y de sus archivos.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Password of {addition}</source>
        <translation>Contraseña de {addition}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Password of the document</source>
        <translation>Contraseña del documento</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Read it</source>
        <translation>Leer</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <location filename="app/ui/widgets/banner.py"/>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Cancel reading</source>
        <translation>Cancelar la lectura</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Giving up…</source>
        <translation>Abandonando…</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Storing… {fraction:.0%}</source>
        <translation>Guardando… {fraction:.0%}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/citations_strip.py"/>
        <source>Show each sentence, and where it stands in your sources</source>
        <translation>Mostrar cada frase y dónde figura en sus fuentes</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/citations_strip.py"/>
        <source>and {more:,} more, which an export lists</source>
        <translation>y {more:,} más, que una exportación detalla</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/citations_strip.py"/>
        <location filename="app/ui/clinical/source_card.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/citations_strip.py"/>
        <source>Open {named}: “{said}”</source>
        <translation>Abrir {named}: «{said}»</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/citations_strip.py"/>
        <source>Open {place}, with the sentence framed</source>
        <translation>Abrir {place}, con la frase enmarcada</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Answer again with what is ticked</source>
        <translation>Responder de nuevo con lo seleccionado</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Stop, and answer again with what is ticked</source>
        <translation>Detener y responder de nuevo con lo seleccionado</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>No source has “{typed}”. Did you mean “{near}”?</source>
        <translation>Ninguna fuente contiene «{typed}». ¿Quiso decir «{near}»?</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Give [{reference}] {named} to the model</source>
        <translation>Dar [{reference}] {named} al modelo</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Ticked passages are given to the model with the question</source>
        <translation>Los pasajes seleccionados se dan al modelo con la pregunta</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Open [{reference}] {named}</source>
        <translation>Abrir [{reference}] {named}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Open the page, with the passage framed</source>
        <translation>Abrir la página, con el pasaje enmarcado</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Its text is not in the vault any more.</source>
        <translation>Su texto ya no está en la bóveda.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Word document</source>
        <translation>Documento de Word</translation>
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
        <translation>texto</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Search it again</source>
        <translation>Incluir de nuevo en la búsqueda</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <location filename="app/ui/models/model_card.py"/>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Not searched</source>
        <translation>Excluida de la búsqueda</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Searched</source>
        <translation>Incluida en la búsqueda</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Open {title}</source>
        <translation>Abrir {title}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Edit {title}</source>
        <translation>Editar {title}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Search again {title}</source>
        <translation>Incluir de nuevo {title} en la búsqueda</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Remove {title}</source>
        <translation>Quitar {title}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Past its date. Valid until {until}. Replies that cite it say so.</source>
        <translation>Caducada. Válida hasta {until}. Las respuestas que la citan lo indican.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Valid until {until}</source>
        <translation>Válida hasta {until}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Superseded by {successor}. It is kept for the replies that cite it.</source>
        <translation>Sustituida por {successor}. Se conserva para las respuestas que la citan.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Superseded. It is kept for the replies that cite it.</source>
        <translation>Sustituida. Se conserva para las respuestas que la citan.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/clinical/source_card.py"/>
        <source>{n:,} pages</source>
        <extracomment>For 1: {n} page</extracomment>
        <translation><numerusform>{n:,} página</numerusform><numerusform>{n:,} páginas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/clinical/source_card.py"/>
        <source>{n:,} sections</source>
        <extracomment>For 1: {n} section</extracomment>
        <translation><numerusform>{n:,} sección</numerusform><numerusform>{n:,} secciones</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>added {day} by {who}</source>
        <translation>añadido el {day} por {who}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>added {day}</source>
        <translation>añadido el {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/clinical/source_card.py"/>
        <source>{n:,} pages are pictures: no text can be read. They are not searched.</source>
        <extracomment>For 1: 1 page is a picture: no text can be read. It is not searched.</extracomment>
        <translation><numerusform>{n:,} página es una imagen: no se puede leer ningún texto. Queda excluida de la búsqueda.</numerusform><numerusform>{n:,} páginas son imágenes: no se puede leer ningún texto. Quedan excluidas de la búsqueda.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>Write the day as year-month-day, such as {example}, or leave it empty.</source>
        <translation>Escriba el día como año-mes-día, por ejemplo {example}, o deje el campo vacío.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>Edit the source</source>
        <translation>Editar la fuente</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>After this day, whatever cites it says so.</source>
        <translation>Después de ese día, todo lo que la cite lo indicará.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>Superseded by</source>
        <translation>Sustituida por</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>It is then not searched, and kept for replies that cite it.</source>
        <translation>Entonces queda excluida de la búsqueda, y se conserva para las respuestas que la citan.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <source>This page is a picture: no text can be read, so it is not searched.</source>
        <translation>Esta página es una imagen: no se puede leer ningún texto, así que queda excluida de la búsqueda.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <source>Close the page (Esc)</source>
        <translation>Cerrar la página (Esc)</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <source>The page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <source>The next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <source>Source: {title}</source>
        <translation>Fuente: {title}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <source>Page {number} of {of}</source>
        <translation>Página {number} de {of}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <source>Section {number} of {of}</source>
        <translation>Sección {number} de {of}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_dialog.py"/>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Documents (*.pdf *.docx *.html *.htm *.xhtml *.md *.markdown *.txt *.text)</source>
        <translation>Documentos (*.pdf *.docx *.html *.htm *.xhtml *.md *.markdown *.txt *.text)</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Add your clinic's own guidelines and formulary. Each question is looked up in them, what is found is shown with its page and given to the model, and every sentence of the reply is compared with it.</source>
        <translation>Añada las guías clínicas y la guía farmacoterapéutica de su centro. Cada pregunta se busca en ellas; lo que se encuentra se muestra con su página y se da al modelo, y cada frase de la respuesta se compara con lo encontrado.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>PDF, Word (DOCX), HTML, Markdown or text. They are kept in the encrypted vault; your files stay as they are, and nothing leaves this computer.</source>
        <translation>PDF, Word (DOCX), HTML, Markdown o texto. Se conservan en la bóveda cifrada; sus archivos quedan como están, y nada sale de este ordenador.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Its file, its text and its words are deleted for good. Replies that cite it keep its name, and say that it was removed.</source>
        <translation>Su archivo, su texto y sus palabras se eliminan definitivamente. Las respuestas que la citan conservan su nombre e indican que se quitó.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Add documents…</source>
        <translation>Añadir documentos…</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Synonyms</source>
        <translation>Sinónimos</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>No document yet</source>
        <translation>Aún no hay documentos</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Drop files here, or press Add documents.</source>
        <translation>Suelte archivos aquí o pulse «Añadir documentos».</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Add documents</source>
        <translation>Añadir documentos</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Added: {title}</source>
        <translation>Añadido: {title}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Remove {title}?</source>
        <translation>¿Quitar {title}?</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Remove it</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Terms that mean the same: a question with one of them finds passages with another. Consilium knows the usual ones; add what your clinic writes, such as “the red book” and its title.</source>
        <translation>Términos que significan lo mismo: una pregunta con uno de ellos encuentra pasajes con otro. Consilium conoce los habituales; añada los que usa su centro, como «el libro rojo» y su título.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Terms that mean the same, with commas between them</source>
        <translation>Términos que significan lo mismo, separados por comas</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>two or more terms, with commas between them</source>
        <translation>dos o más términos, separados por comas</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Synonyms of the clinic</source>
        <translation>Sinónimos del centro</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Remove this group</source>
        <translation>Quitar este grupo</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Remove {said}</source>
        <translation>Quitar {said}</translation>
    </message>
    <message>
        <location filename="app/ui/commands/about_dialog.py"/>
        <source>Consilium lets a clinician consult a medical language model on their own computer, without a network. It is not a medical device.</source>
        <translation>Consilium permite a un profesional clínico consultar un modelo de lenguaje médico en su propio ordenador, sin red. No es un producto sanitario.</translation>
    </message>
    <message>
        <location filename="app/ui/commands/about_dialog.py"/>
        <source>not stated in its package</source>
        <translation>no indicada en su paquete</translation>
    </message>
    <message>
        <location filename="app/ui/commands/about_dialog.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>About Consilium</source>
        <translation>Acerca de Consilium</translation>
    </message>
    <message>
        <location filename="app/ui/commands/about_dialog.py"/>
        <source>Copy all of this</source>
        <translation>Copiar todo esto</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="app/ui/commands/about_dialog.py"/>
        <source>Packages, their versions and licences</source>
        <translation>Paquetes, sus versiones y licencias</translation>
    </message>
    <message>
        <location filename="app/ui/commands/guide_window.py"/>
        <source>The guide is missing from this installation. Install Consilium again to have it.</source>
        <translation>La guía falta en esta instalación. Instale Consilium de nuevo para tenerla.</translation>
    </message>
    <message>
        <location filename="app/ui/commands/guide_window.py"/>
        <source>Consilium: user guide</source>
        <translation>Consilium: guía del usuario</translation>
    </message>
    <message>
        <location filename="app/ui/commands/guide_window.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <location filename="app/ui/commands/guide_window.py"/>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <location filename="app/ui/commands/guide_window.py"/>
        <source>Not in the guide</source>
        <translation>No está en la guía</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Send the message</source>
        <translation>Enviar el mensaje</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Begin a new line</source>
        <translation>Empezar una línea nueva</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Stop the answer, or end editing a message</source>
        <translation>Detener la respuesta o terminar de editar un mensaje</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Take back what was typed</source>
        <translation>Deshacer lo escrito</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Go to the next part of the window</source>
        <translation>Ir a la parte siguiente de la ventana</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Go to the message above, once one has the keyboard</source>
        <translation>Ir al mensaje de arriba, cuando uno tiene el foco del teclado</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Go to the message below</source>
        <translation>Ir al mensaje de abajo</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Go to the first message</source>
        <translation>Ir al primer mensaje</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Go to the newest message</source>
        <translation>Ir al mensaje más reciente</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Copy the message that has the keyboard</source>
        <translation>Copiar el mensaje que tiene el foco del teclado</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Ask it again</source>
        <translation>Preguntarlo de nuevo</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Edit your message and ask again</source>
        <translation>Editar su mensaje y preguntar de nuevo</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Open the details of the answer, or close them</source>
        <translation>Abrir los detalles de la respuesta, o cerrarlos</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Show the alternative before</source>
        <translation>Mostrar la alternativa anterior</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Show the next alternative</source>
        <translation>Mostrar la alternativa siguiente</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Keys and what they do</source>
        <translation>Las teclas y lo que hacen</translation>
    </message>
    <message>
        <location filename="app/ui/commands/palette.py"/>
        <source>Commands and consultations</source>
        <translation>Comandos y consultas</translation>
    </message>
    <message>
        <location filename="app/ui/commands/palette.py"/>
        <source>Type a command, or words of a consultation</source>
        <translation>Escriba un comando o palabras de una consulta</translation>
    </message>
    <message>
        <location filename="app/ui/commands/palette.py"/>
        <source>Command or consultation</source>
        <translation>Comando o consulta</translation>
    </message>
    <message>
        <location filename="app/ui/commands/palette.py"/>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <location filename="app/ui/commands/palette.py"/>
        <source>Nothing has these words.</source>
        <translation>Nada contiene estas palabras.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels.py"/>
        <source>Add tags or a case reference (Ctrl+T)</source>
        <translation>Añadir etiquetas o una referencia del caso (Ctrl+T)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels.py"/>
        <source>Change tags and case reference (Ctrl+T)</source>
        <translation>Cambiar etiquetas y referencia del caso (Ctrl+T)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels.py"/>
        <source>Filed as {labels}</source>
        <translation>Clasificada como {labels}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>What your clinic calls the case, not the patient's name.</source>
        <translation>El nombre que su centro da al caso, no el del paciente.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Tags and case reference</source>
        <translation>Etiquetas y referencia del caso</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Case reference</source>
        <translation>Referencia del caso</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Remove tag {name}</source>
        <translation>Quitar la etiqueta {name}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/compare_dialog.py"/>
        <source>Words on a coloured ground, and underlined, stand only in that answer.</source>
        <translation>Las palabras sobre fondo de color y subrayadas están solo en esa respuesta.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/compare_dialog.py"/>
        <source>Compare two answers</source>
        <translation>Comparar dos respuestas</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/compare_dialog.py"/>
        <source>Which answer</source>
        <translation>Qué respuesta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/compare_dialog.py"/>
        <source>Answer {number} of {count}</source>
        <translation>Respuesta {number} de {count}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>An answer is still being written. Send this when it is done, or stop it with Esc.</source>
        <translation>Aún se está escribiendo una respuesta. Envíe el mensaje cuando termine, o deténgala con Esc.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>recognised from the text</source>
        <translation>reconocida a partir del texto</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>Add a file (Ctrl+O)</source>
        <translation>Añadir un archivo (Ctrl+O)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <location filename="app/ui/notes/notes_page.py"/>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>Stop the answer in {elsewhere}</source>
        <translation>Detener la respuesta en {elsewhere}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>Stop the answer in&#10;{elsewhere}</source>
        <translation>Detener la respuesta en&#10;{elsewhere}</translation>
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
        <translation><numerusform>{n:,} token de más</numerusform><numerusform>{n:,} tokens de más</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/composer/context_meter.py"/>
        <source>{n:,} older turns left out</source>
        <extracomment>For 1: {n} older turn left out</extracomment>
        <translation><numerusform>{n:,} turno anterior omitido</numerusform><numerusform>{n:,} turnos anteriores omitidos</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/context_meter.py"/>
        <source>nearly full</source>
        <translation>casi lleno</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/context_meter.py"/>
        <source>Tokens that the next prompt takes up in the model's context; {kept:,} are kept for the answer</source>
        <translation>Tokens que ocupa el próximo prompt en el contexto del modelo; {kept:,} se reservan para la respuesta</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/composer/context_meter.py"/>
        <source>Tokens that the next prompt takes up in the model's context; {kept:,} are kept for the answer; the {n:,} oldest turns will not be sent</source>
        <extracomment>For 1: Tokens that the next prompt takes up in the model's context; {kept:,} are kept for the answer; the oldest turn will not be sent</extracomment>
        <translation><numerusform>Tokens que ocupa el próximo prompt en el contexto del modelo; {kept:,} se reservan para la respuesta; el turno más antiguo ({n:,}) no se enviará</numerusform><numerusform>Tokens que ocupa el próximo prompt en el contexto del modelo; {kept:,} se reservan para la respuesta; los {n:,} turnos más antiguos no se enviarán</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/edit_bar.py"/>
        <source>Editing your message. What was there before is kept as an alternative.</source>
        <translation>Está editando su mensaje. Lo que había antes se conserva como alternativa.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/message_editor.py"/>
        <location filename="app/ui/consultation/transcript/shown_message.py"/>
        <source>Your message</source>
        <translation>Su mensaje</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/offer_panel.py"/>
        <source>The demonstration knows these:</source>
        <translation>El modelo de demostración conoce estas:</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/offer_panel.py"/>
        <source>None of its questions is similar.</source>
        <translation>Ninguna de sus preguntas se parece.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/offer_panel.py"/>
        <source>Questions that the demonstration knows</source>
        <translation>Preguntas que conoce el modelo de demostración</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/offer_panel.py"/>
        <source>Ask it all the &amp;same</source>
        <translation>Preguntar de &amp;todos modos</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/offer_panel.py"/>
        <source>&amp;Ask {model}</source>
        <translation>&amp;Preguntar a {model}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/task_chips.py"/>
        <source>Exam</source>
        <translation>Examen</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/task_chips.py"/>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/task_chips.py"/>
        <source>Define</source>
        <translation>Definir</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/task_chips.py"/>
        <source>Relate</source>
        <translation>Relacionar</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/task_chips.py"/>
        <source>What you ask for</source>
        <translation>Qué se pide</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/continuity_strip.py"/>
        <source>Show the record</source>
        <translation>Ver el registro</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/continuity_strip.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <location filename="app/ui/start/error_page.py"/>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/continuity_strip.py"/>
        <source>I have read this</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Nothing: all earlier questions with an answer were sent along.</source>
        <translation>Nada: se enviaron también todas las preguntas anteriores con respuesta.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Details of the answer</source>
        <translation>Detalles de la respuesta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Close the details (Esc)</source>
        <translation>Cerrar los detalles (Esc)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Show the prompt as sent</source>
        <translation>Mostrar el prompt enviado</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>The prompt as the model got it</source>
        <translation>El prompt tal como lo recibió el modelo</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Disclaimer</source>
        <translation>Aviso de responsabilidad</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <location filename="app/ui/consultation/translation_note.py"/>
        <source>Disclaimer {name} in full</source>
        <translation>Aviso de responsabilidad {name} completo</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>How this answer was made</source>
        <translation>Cómo se generó esta respuesta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Left out of the context</source>
        <translation>Fuera del contexto</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>and {more:,} more</source>
        <translation>y {more:,} más</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <source>Consilium saves what you are writing, closes the vault and asks for the passphrase. Then every page of it is read, which takes a while for a large one.</source>
        <translation>Consilium guarda lo que está escribiendo, cierra la bóveda y pide la frase de contraseña. Después se leen todas sus páginas, lo que tarda un rato si es grande.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <source>Close the vault and repair it?</source>
        <translation>¿Cerrar la bóveda y repararla?</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <source>Close and repair</source>
        <translation>Cerrar y reparar</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <source>Save what Consilium holds of the vault</source>
        <translation>Guardar lo que Consilium tiene de la bóveda</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <location filename="app/ui/models/models_page.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <location filename="app/ui/models/models_page.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Models (*.gguf)</source>
        <translation>Modelos (*.gguf)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/empty_state.py"/>
        <source>Everything stays on this computer, encrypted. Leave out names and dates of birth.</source>
        <translation>Todo queda cifrado en este ordenador. Omita nombres y fechas de nacimiento.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/empty_state.py"/>
        <source>What would you like to think through?</source>
        <translation>¿Qué desea analizar?</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/empty_state.py"/>
        <source>What you send goes to the clinic server {name}. Leave out names and dates of birth.</source>
        <translation>Lo que envía va al servidor de la clínica {name}. Omita nombres y fechas de nacimiento.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <location filename="app/ui/sidebar/list_view.py"/>
        <source>Consultations</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Tick none</source>
        <translation>No marcar nada</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Masking</source>
        <translation>Enmascaramiento</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <location filename="app/ui/consultation/progress.py"/>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Looking for names, places, dates and numbers…</source>
        <translation>Buscando nombres, lugares, fechas y números…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Each file says that a model wrote the replies, and carries their marks, sources and disclaimer. It is not encrypted: whoever has it can read it.</source>
        <translation>Cada archivo dice que un modelo escribió las respuestas y lleva sus marcas, fuentes y advertencia. No está cifrado: quien lo tenga puede leerlo.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>{n:,} are ticked</source>
        <extracomment>For 1: {n} is ticked</extracomment>
        <translation><numerusform>{n} está marcada</numerusform><numerusform>{n:,} están marcadas</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Look at what is masked…</source>
        <translation>Ver lo que se enmascara…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <location filename="app/ui/models/get_model_panel.py"/>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Not masked</source>
        <translation>Sin enmascarar</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Masked, dates by their year (Safe Harbor)</source>
        <translation>Enmascarado, fechas solo por el año (Safe Harbor)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Masked, dates shifted by whole weeks</source>
        <translation>Enmascarado, fechas desplazadas por semanas enteras</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Masked, dates counted in days</source>
        <translation>Enmascarado, fechas contadas en días</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>{file} can't be used here. Drop a GGUF file to add a model, a JSON or JSONL file to import consultations, a PDF, DOCX or HTML file to add a source, or a text file to put its text into the message.</source>
        <translation>{file} no se puede usar aquí. Suelte un archivo GGUF para añadir un modelo, un archivo JSON o JSONL para importar consultas, un archivo PDF, DOCX o HTML para añadir una fuente, o un archivo de texto para poner su texto en el mensaje.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>Let go to add it: a text to the message, a document to the sources, consultations to the list, a model to the models.</source>
        <translation>Suelte para añadir: un texto al mensaje, un documento a las fuentes, consultas a la lista, un modelo a los modelos.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>Drop one file at a time.</source>
        <translation>Suelte los archivos de uno en uno.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>Add a file</source>
        <translation>Añadir un archivo</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>Texts, documents, consultations, models ({usable})</source>
        <translation>Textos, documentos, consultas, modelos ({usable})</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <location filename="app/ui/settings/backups_page.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Import consultations</source>
        <translation>Importar consultas</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Transcripts (*.json *.jsonl)</source>
        <translation>Transcripciones (*.json *.jsonl)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>{file} is no text in UTF-8. Save it as such, or copy its text.</source>
        <translation>{file} no es texto en UTF-8. Guárdelo en UTF-8 o copie su texto.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>{file} can't be read ({reason}).</source>
        <translation>{file} no se puede leer ({reason}).</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Find in this consultation</source>
        <translation>Buscar en esta consulta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <source>The one before (Shift+Enter)</source>
        <translation>El anterior (Mayús+Enter)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <source>The next one (Enter)</source>
        <translation>El siguiente (Enter)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <source>{number:,} of {of:,}</source>
        <translation>{number:,} de {of:,}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <source>Not in this consultation</source>
        <translation>No está en esta consulta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/header.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>New consultation</source>
        <translation>Nueva consulta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/header.py"/>
        <source>Title of the consultation</source>
        <translation>Título de la consulta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/header.py"/>
        <source>Show the sidebar (Ctrl+B)</source>
        <translation>Mostrar la barra lateral (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/header.py"/>
        <source>Rename, pin, file, print, export, delete</source>
        <translation>Renombrar, fijar, clasificar, imprimir, exportar, eliminar</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/marks_controller.py"/>
        <source>This answer could not be checked by rules.</source>
        <translation>Esta respuesta no se pudo comprobar mediante reglas.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Place or address</source>
        <translation>Lugar o dirección</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Age over 89</source>
        <translation>Edad de más de 89</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Masked export</source>
        <translation>Exportación enmascarada</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>What will be masked</source>
        <translation>Lo que se enmascarará</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>{n:,} places</source>
        <extracomment>For 1: {n} place</extracomment>
        <translation><numerusform>{n} lugar</numerusform><numerusform>{n:,} lugares</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>The texts as they are</source>
        <translation>Los textos como están</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Ticked: it is masked</source>
        <translation>Marcado: se enmascara</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <location filename="app/ui/start/repair_pages.py"/>
        <location filename="app/ui/start/restore_page.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>A full line: a rule knows it. A broken one: a word that is only not known to be safe. Click on it to keep it, or to mask it again.</source>
        <translation>Línea continua: una regla lo conoce. Discontinua: una palabra de la que solo no se sabe que sea segura. Haga clic para conservarla o volver a enmascararla.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>It assists and does not certify: read the text before it leaves.</source>
        <translation>Ayuda y no certifica: lea el texto antes de que salga.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>{masked:,} masked, {kept:,} kept</source>
        <translation>{masked:,} enmascarados, {kept:,} conservados</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <source>The model that answers</source>
        <translation>El modelo que responde</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <source>{model}  ·  cannot be used</source>
        <translation>{model}  ·  no se puede usar</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <location filename="app/ui/models/models_page.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Add a GGUF file…</source>
        <translation>Añadir un archivo GGUF…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Sources…</source>
        <translation>Fuentes…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <source>This model carries no chat template.</source>
        <translation>Este modelo no lleva plantilla de chat.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>The engine failed {times} times in a row with {model}, so it was not loaded. Choose another model above, or try this one again.</source>
        <translation>El motor falló {times} veces seguidas con {model}, así que no se cargó. Elija otro modelo arriba o pruebe este de nuevo.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>Try anyway</source>
        <translation>Probar de todos modos</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>Choose another…</source>
        <translation>Elegir otro…</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/notices.py"/>
        <source>{n:,} consultations have been in the trash for longer than it keeps them. They are deleted for good when Consilium is started on another day.</source>
        <extracomment>For 1: 1 consultation has been in the trash for longer than it keeps them. It is deleted for good when Consilium is started on another day.</extracomment>
        <translation><numerusform>{n:,} consulta lleva en la papelera más tiempo del que esta la conserva. Se eliminará definitivamente cuando Consilium se inicie otro día.</numerusform><numerusform>{n:,} consultas llevan en la papelera más tiempo del que esta las conserva. Se eliminarán definitivamente cuando Consilium se inicie otro día.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>Open the trash</source>
        <translation>Abrir la papelera</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/notices.py"/>
        <source>Consilium ended while {n:,} replies were being written. What had been written is kept, and marked as interrupted.</source>
        <extracomment>For 1: Consilium ended while {n} reply was being written. What had been written is kept, and marked as interrupted.</extracomment>
        <translation><numerusform>Consilium se cerró mientras se escribía {n:,} respuesta. Lo que se había escrito se conserva, marcado como interrumpido.</numerusform><numerusform>Consilium se cerró mientras se escribían {n:,} respuestas. Lo que se había escrito se conserva, marcado como interrumpido.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>{job} is converted and in your list of models.</source>
        <translation>{job} está convertido y en su lista de modelos.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>Show the models</source>
        <translation>Ver los modelos</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>The conversion of {job} is not done yet. It can go on from where it was.</source>
        <translation>La conversión de {job} aún no ha terminado. Puede seguir desde donde quedó.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/page.py"/>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/page.py"/>
        <location filename="app/ui/start/error_page.py"/>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <source>Answer with {model}</source>
        <translation>Responder con {model}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <location filename="app/ui/models/models_dialog.py"/>
        <location filename="app/ui/models/models_page.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <source>Ask as: {task}</source>
        <translation>Preguntar como: {task}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>This consultation</source>
        <translation>Esta consulta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <source>Copy the newest answer</source>
        <translation>Copiar la respuesta más reciente</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Answer again</source>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <source>Compare the newest answer…</source>
        <translation>Comparar la respuesta más reciente…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <source>Details of the newest answer</source>
        <translation>Detalles de la respuesta más reciente</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Import, export, print</source>
        <translation>Importar, exportar, imprimir</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Write a note…</source>
        <translation>Escribir un documento…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Review this consultation…</source>
        <translation>Valorar esta consulta…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Add a file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Import consultations…</source>
        <translation>Importar consultas…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <location filename="app/ui/notes/notes_page.py"/>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Print preview…</source>
        <translation>Vista previa de impresión…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <source>Waiting for the model…</source>
        <translation>Esperando al modelo…</translation>
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
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <source>Checking the file…</source>
        <translation>Comprobando el archivo…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <source>Loading {model} again, with less: {change}…</source>
        <translation>Cargando {model} de nuevo, con menos: {change}…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <location filename="app/ui/notes/notes_desk.py"/>
        <source>Loading {model}…</source>
        <translation>Cargando {model}…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <source>Reading the case…</source>
        <translation>Leyendo el caso…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/retention_question.py"/>
        <source>{limit:,} or more consultations have not changed for {days} days.</source>
        <translation>{limit:,} consultas o más llevan {days} días sin cambios.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/retention_question.py"/>
        <source>{n:,} consultations have not changed for {days} days.</source>
        <extracomment>For 1: 1 consultation has not changed for {days} days.</extracomment>
        <translation><numerusform>{n:,} consulta lleva {days} días sin cambios.</numerusform><numerusform>{n:,} consultas llevan {days} días sin cambios.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/retention_question.py"/>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/alternatives.py"/>
        <source>Earlier alternative</source>
        <translation>Alternativa anterior</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/alternatives.py"/>
        <source>Later alternative</source>
        <translation>Alternativa posterior</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/alternatives.py"/>
        <source>Compare with another alternative</source>
        <translation>Comparar con otra alternativa</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/alternatives.py"/>
        <source>Alternative {position} of {total}</source>
        <translation>Alternativa {position} de {total}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/code_view.py"/>
        <source>Copy this code</source>
        <translation>Copiar este código</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/emergency_card_view.py"/>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/emergency_card_view.py"/>
        <source>Seen: {title}</source>
        <translation>Visto: {title}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/emergency_card_view.py"/>
        <source>Emergency card.</source>
        <translation>Tarjeta de emergencia.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/emergency_card_view.py"/>
        <source>Seen ✓</source>
        <translation>Visto ✓</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/emergency_card_view.py"/>
        <location filename="app/ui/consultation/translation_note.py"/>
        <source>English text</source>
        <translation>Texto inglés</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/emergency_card_view.py"/>
        <source>Show the translation</source>
        <translation>Mostrar la traducción</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Interrupted: the program or the engine stopped while this was being written. What had been written is kept.</source>
        <translation>Interrumpida: el programa o el motor se detuvo mientras se escribía. Lo que se había escrito se conserva.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Stopped. What had been written is kept.</source>
        <translation>Detenida. Lo que se había escrito se conserva.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Cut off at the token limit: the answer was not finished.</source>
        <translation>Cortada en el límite de tokens: la respuesta no se terminó.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Cut off because the context was full: the answer was not finished.</source>
        <translation>Cortada porque el contexto estaba lleno: la respuesta no se terminó.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Continue from here in another answer; this one is kept</source>
        <translation>Continuar desde aquí en otra respuesta; esta se conserva</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <location filename="app/ui/locking/cover.py"/>
        <location filename="app/ui/start/error_page.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Ask the model on this computer</source>
        <translation>Preguntar al modelo de este equipo</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>It answers from now on, in the clinic server's place</source>
        <translation>Responde a partir de ahora, en lugar del servidor de la clínica</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Stopped before anything was written.</source>
        <translation>Detenida antes de que se escribiera nada.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Interrupted. {error}</source>
        <translation>Interrumpida. {error}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>The model could not answer. Try again.</source>
        <translation>El modelo no pudo responder. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/keyboard_reading.py"/>
        <source>The consultation</source>
        <translation>La consulta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/mark_box.py"/>
        <source>Noted</source>
        <translation>Tenido en cuenta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/mark_box.py"/>
        <source>Not relevant</source>
        <translation>Sin relevancia</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/mark_box.py"/>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/mark_box.py"/>
        <source>You have seen it: the mark stays and leaves with exports</source>
        <translation>Lo ha visto: la marca se queda y sale con las exportaciones</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/mark_box.py"/>
        <source>It does not matter here: its place in the text is no longer marked</source>
        <translation>Aquí no importa: su lugar en el texto ya no está marcado</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/marks_strip.py"/>
        <source>{listed} and {count} more</source>
        <translation>{listed} y {count} más</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/marks_strip.py"/>
        <source>Show what was not said in the conversation</source>
        <translation>Mostrar lo que no se dijo en la conversación</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/marks_strip.py"/>
        <source>open again</source>
        <translation>abierta de nuevo</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/message_body.py"/>
        <location filename="app/ui/consultation/transcript/text_view.py"/>
        <location filename="app/ui/consultation/transcript/transcript_selection.py"/>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/message_body.py"/>
        <location filename="app/ui/consultation/transcript/text_view.py"/>
        <location filename="app/ui/consultation/transcript/transcript_selection.py"/>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>Not sent to the model with the newest question: no room, or never answered.</source>
        <translation>No se envió al modelo con la pregunta más reciente: no cabía o nunca se respondió.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>Copy this message</source>
        <translation>Copiar este mensaje</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>Edit and ask again</source>
        <translation>Editar y preguntar de nuevo</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>Edit not sent: go on with it</source>
        <translation>Edición sin enviar: continuarla</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>You · {task}</source>
        <translation>Usted · {task}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>Show the whole message ({count:,} characters)</source>
        <translation>Mostrar el mensaje completo ({count:,} caracteres)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>This answer has more than {max_characters:,} characters: it is shown as it was written.</source>
        <translation>Esta respuesta tiene más de {max_characters:,} caracteres: se muestra tal como se escribió.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Copy with its disclaimer</source>
        <translation>Copiar con su aviso de responsabilidad</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>How this answer was made, and its disclaimer in full</source>
        <translation>Cómo se generó esta respuesta, y su aviso de responsabilidad completo</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>It is being written.</source>
        <translation>Se está escribiendo.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>The answer begins.</source>
        <translation>La respuesta comienza.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Show the whole answer ({count:,} characters)</source>
        <translation>Mostrar la respuesta completa ({count:,} caracteres)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>The answer is complete.</source>
        <translation>La respuesta está completa.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Not sent to the model: {n:,} older questions: no room, or never answered</source>
        <extracomment>For 1: Not sent to the model: {n} older question: no room, or never answered</extracomment>
        <translation><numerusform>No enviada al modelo: {n:,} pregunta anterior: no cabía o nunca se respondió</numerusform><numerusform>No enviadas al modelo: {n:,} preguntas anteriores: no cabían o nunca se respondieron</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Disclaimer {name} {version}</source>
        <translation>Aviso de responsabilidad {name} {version}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/shown_message.py"/>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/shown_message.py"/>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/transcript_column.py"/>
        <source>Jump to the newest</source>
        <translation>Ir a lo más reciente</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/wide_view.py"/>
        <source>Scroll sideways</source>
        <translation>Desplazar horizontalmente</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/wide_view.py"/>
        <source>Code: {text}</source>
        <translation>Código: {text}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/wide_view.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/wide_view.py"/>
        <source>More of the table</source>
        <translation>Continuación de la tabla</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/wide_view.py"/>
        <source>{kind}, {columns} columns, {rows} rows</source>
        <translation>{kind}, {columns} columnas, {rows} filas</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript_export.py"/>
        <source>Export the consultation</source>
        <translation>Exportar la consulta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript_export.py"/>
        <source>Export the consultations</source>
        <translation>Exportar las consultas</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript_export.py"/>
        <location filename="app/ui/notes/note_exporting.py"/>
        <location filename="app/ui/reviews/review_desk.py"/>
        <source>Exported to {path}, not encrypted</source>
        <translation>Exportado a {path}, sin cifrar</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/transcript_export.py"/>
        <source>{n:,} files exported to {path}, not encrypted</source>
        <extracomment>For 1: {n} file exported to {path}, not encrypted</extracomment>
        <translation><numerusform>{n} archivo exportado a {path}, sin cifrar</numerusform><numerusform>{n:,} archivos exportados a {path}, sin cifrar</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript_printing.py"/>
        <source>the printer</source>
        <translation>la impresora</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/transcript_printing.py"/>
        <source>{n:,} pages printed to {where}</source>
        <extracomment>For 1: {n} page printed to {where}</extracomment>
        <translation><numerusform>{n:,} página impresa en {where}</numerusform><numerusform>{n:,} páginas impresas en {where}</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>All consultations</source>
        <translation>Todas las consultas</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Moving</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Search all consultations</source>
        <translation>Buscar en todas las consultas</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Commands and consultations…</source>
        <translation>Comandos y consultas…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Deleted consultations…</source>
        <translation>Consultas eliminadas…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <location filename="app/ui/locking/cover.py"/>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>A page up</source>
        <translation>Una página arriba</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>A page down</source>
        <translation>Una página abajo</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>The newest message</source>
        <translation>El mensaje más reciente</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Add a model…</source>
        <translation>Añadir un modelo…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <location filename="app/ui/models/models_page.py"/>
        <source>Evaluations…</source>
        <translation>Evaluaciones…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/writing_mark.py"/>
        <source>another consultation</source>
        <translation>otra consulta</translation>
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
        <translation>MMMM 'de' yyyy</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_card.py"/>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_card.py"/>
        <source>Calibration of {evaluation}</source>
        <translation>Calibración de {evaluation}</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_card.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_card.py"/>
        <source>Compare {evaluation}</source>
        <translation>Comparar {evaluation}</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>Choose an exam file…</source>
        <translation>Elegir un archivo de examen…</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>How it is asked</source>
        <translation>Cómo se pregunta</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>all of them</source>
        <translation>todas</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>Progress of the evaluation</source>
        <translation>Progreso de la evaluación</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>MedQA, PubMedQA or MedMCQA, as JSON or JSON lines</source>
        <translation>MedQA, PubMedQA o MedMCQA, en JSON o líneas JSON</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>New evaluation</source>
        <translation>Nueva evaluación</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>Choose an exam file</source>
        <translation>Elegir un archivo de examen</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>Exam files (*.json *.jsonl);;All files (*)</source>
        <translation>Archivos de examen (*.json *.jsonl);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <location filename="app/ui/notes/notes_desk.py"/>
        <source>Beginning; an answer that is being written comes first.</source>
        <translation>Empieza; una respuesta que se esté escribiendo va primero.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>The evaluation is complete.</source>
        <translation>La evaluación está completa.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>Stopped. What was answered is kept, and it goes on from there.</source>
        <translation>Detenido. Lo respondido se conserva, y se sigue desde ahí.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>The likeliest answer, with the plain prompt</source>
        <translation>La respuesta más probable, con el prompt simple</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>The likeliest answer, in the model’s own format</source>
        <translation>La respuesta más probable, en el formato propio del modelo</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>A written answer, in the model’s own format</source>
        <translation>Una respuesta escrita, en el formato propio del modelo</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>{exam}: {n:,} of {of:,} questions</source>
        <translation>{exam}: {n:,} de {of:,} preguntas</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>{right:,} of {all:,} right: {value:.1%} (95% interval {low:.1%} to {high:.1%})</source>
        <translation>{right:,} de {all:,} correctas: {value:.1%} (intervalo del 95&#160;%, de {low:.1%} a {high:.1%})</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>Guessing gets {chance:.1%}; always saying “{answer}” gets {majority:.1%}.</source>
        <translation>Adivinar consigue {chance:.1%}; decir siempre «{answer}» consigue {majority:.1%}.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>Not complete: {done:,} of {n:,} questions were asked.</source>
        <translation>Incompleta: se hicieron {done:,} de {n:,} preguntas.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>Without “maybe”: {share}.</source>
        <translation>Sin «maybe»: {share}.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>{n:,} replies named no answer and count as wrong.</source>
        <extracomment>For 1: {n} reply named no answer and counts as wrong.</extracomment>
        <translation><numerusform>{n} respuesta no nombró ninguna opción y cuenta como incorrecta.</numerusform><numerusform>{n:,} respuestas no nombraron ninguna opción y cuentan como incorrectas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>{n:,} questions had no room in the context and count as wrong.</source>
        <extracomment>For 1: {n} question had no room in the context and counts as wrong.</extracomment>
        <translation><numerusform>{n} pregunta no cupo en el contexto y cuenta como incorrecta.</numerusform><numerusform>{n:,} preguntas no cupieron en el contexto y cuentan como incorrectas.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>The demonstration model answers from memory: its share says nothing.</source>
        <translation>El modelo de demostración responde de memoria: su proporción no dice nada.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>Calibration error {error:.3f}, Brier score {brier:.3f}. Points below the line: surer than it should be.</source>
        <translation>Error de calibración {error:.3f}, puntuación de Brier {brier:.3f}. Puntos bajo la línea: más seguro de lo que debería.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>Of {n:,} questions it was {sure:.0%} sure of, {right:.0%} were right.</source>
        <extracomment>For 1: Of {n} question it was {sure:.0%} sure of, {right:.0%} were right.</extracomment>
        <translation><numerusform>De {n} pregunta de la que estaba seguro al {sure:.0%}, {right:.0%} era correcta.</numerusform><numerusform>De {n:,} preguntas de las que estaba seguro al {sure:.0%}, {right:.0%} eran correctas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>{n:,} questions that both were asked.</source>
        <extracomment>For 1: {n} question that both were asked.</extracomment>
        <translation><numerusform>{n} pregunta que se hizo a ambos.</numerusform><numerusform>{n:,} preguntas que se hicieron a ambos.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>{model}: {alone:,} right that the other missed.</source>
        <translation>{model}: {alone:,} correctas que el otro falló.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>Difference {difference:+.1f} points (95% interval {low:+.1f} to {high:+.1f}), {p} (McNemar, exact).</source>
        <translation>Diferencia {difference:+.1f} puntos (intervalo del 95&#160;%, de {low:+.1f} a {high:+.1f}), {p} (McNemar, exacta).</translation>
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
        <translation>{done:,} de {n:,} preguntas, {right:,} correctas</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>about {n:,} minutes left</source>
        <extracomment>For 1: about {n} minute left</extracomment>
        <translation><numerusform>queda aproximadamente {n} minuto</numerusform><numerusform>quedan aproximadamente {n:,} minutos</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluations_dialog.py"/>
        <location filename="app/ui/evaluation/evaluations_page.py"/>
        <source>Evaluations</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluations_page.py"/>
        <source>There is no evaluation yet. Choose a file of questions that you have.</source>
        <translation>Aún no hay ninguna evaluación. Elija un archivo de preguntas que tenga.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluations_page.py"/>
        <source>Compared</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluations_page.py"/>
        <source>An evaluation stops when this page is closed or Consilium locks; what was answered is kept, and it goes on from there. Choose two with “Compare” to see whether they differ by more than chance.</source>
        <translation>Una evaluación se detiene cuando se cierra esta página o Consilium se bloquea; lo respondido se conserva, y sigue desde ahí. Elija dos con «Comparar» para ver si difieren más que por azar.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/reliability_diagram.py"/>
        <source>Reliability diagram</source>
        <translation>Diagrama de fiabilidad</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/reliability_diagram.py"/>
        <source>{share:.0%}</source>
        <translation>{share:.0%}</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/reliability_diagram.py"/>
        <source>Right</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/reliability_diagram.py"/>
        <source>How sure it was</source>
        <translation>Cuán seguro estaba</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/share_bar.py"/>
        <source>Share of right answers</source>
        <translation>Proporción de respuestas correctas</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Your consultations are being locked away.</source>
        <translation>Se están guardando sus consultas bajo llave.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>The answer is being finished and stored; then Consilium asks for the passphrase.</source>
        <translation>La respuesta se está terminando y guardando; después Consilium pide la frase de contraseña.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>The backup is being put in place; then Consilium asks for its passphrase. A backup of an older Consilium takes longer.</source>
        <translation>La copia de seguridad se está poniendo en su lugar; después Consilium pide su frase de contraseña. La copia de un Consilium anterior tarda más.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>The answer is being finished and stored; then the backup is put in place.</source>
        <translation>La respuesta se está terminando y guardando; después la copia de seguridad se pone en su lugar.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Starting the new version</source>
        <translation>Iniciando la nueva versión</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Your consultations are being locked away; then Consilium asks for the passphrase.</source>
        <translation>Se están guardando sus consultas bajo llave; después Consilium pide la frase de contraseña.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>The answer is being finished and stored; then the new version starts.</source>
        <translation>La respuesta se está terminando y guardando; después se inicia la nueva versión.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Closing the vault</source>
        <translation>Cerrando la bóveda</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Your consultations are being locked away; then the vault can be repaired.</source>
        <translation>Se están guardando sus consultas bajo llave; después se puede reparar la bóveda.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>The answer is being finished and stored; then the vault can be repaired.</source>
        <translation>La respuesta se está terminando y guardando; después se puede reparar la bóveda.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Lock all the same</source>
        <translation>Bloquear de todos modos</translation>
    </message>
    <message>
        <location filename="app/ui/models/called.py"/>
        <source>Clinic server: {name}</source>
        <translation>Servidor de la clínica: {name}</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Progress of the conversion</source>
        <translation>Progreso de la conversión</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <location filename="app/ui/models/model_card.py"/>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Give up…</source>
        <translation>Abandonar…</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>What was made so far of {name} is deleted. The checkpoint stays as it is.</source>
        <translation>Lo hecho hasta ahora de {name} se elimina. El checkpoint queda como está.</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>The parts of the download that lie beside it are deleted too.</source>
        <translation>Las partes de la descarga que están junto a él también se eliminan.</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>What was downloaded stays in the hub's cache.</source>
        <translation>Lo descargado queda en la caché del hub.</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Give up this conversion?</source>
        <translation>¿Abandonar esta conversión?</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Delete it</source>
        <translation>Eliminarla</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Converting {job} to {kind}</source>
        <translation>Convirtiendo {job} a {kind}</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Paused: {job} to {kind}</source>
        <translation>En pausa: {job} a {kind}</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Stopped: {job} to {kind}</source>
        <translation>Detenida: {job} a {kind}</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>{job} is ready</source>
        <translation>{job} está listo</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>What was made is kept. It goes on from there, also after a restart.</source>
        <translation>Lo hecho se conserva. Sigue desde ahí, también tras un reinicio.</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>It lies in {target} and is in your list of models.</source>
        <translation>Está en {target} y en su lista de modelos.</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>{share:.0%} of its checksum</source>
        <translation>{share:.0%} de su suma de comprobación</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>{rate} a second</source>
        <translation>{rate} por segundo</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>{size} fetched</source>
        <translation>{size} descargados</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>about {time} left</source>
        <translation>falta aprox. {time}</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>This model and a more exact file of it read the same medical answers, and the words that each expects next are compared. The result helps to choose a file; it promises nothing about answers. It takes seconds for a small model, and long for a large one.</source>
        <translation>Este modelo y un archivo más exacto de él leen las mismas respuestas médicas, y se compara qué palabras espera cada uno a continuación. El resultado ayuda a elegir un archivo; no promete nada sobre las respuestas. Tarda segundos con un modelo pequeño y mucho con uno grande.</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>It has not been compared with the original yet.</source>
        <translation>Todavía no se ha comparado con el original.</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>Another model is being compared. Wait for its end, or stop it there.</source>
        <translation>Se está comparando otro modelo. Espere a que termine o deténgalo allí.</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>Compare with a file…</source>
        <translation>Comparar con un archivo…</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>Compare with a more exact file</source>
        <translation>Comparar con un archivo más exacto</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>Models and reference files (*)</source>
        <translation>Modelos y archivos de referencia (*)</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>Reading both files…</source>
        <translation>Leyendo ambos archivos…</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>{share:.0%} of the answers</source>
        <translation>{share:.0%} de las respuestas</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>{model} is the medical model that Consilium is made for, published as a checkpoint of 93 GB. Consilium converts it to one file that fits your computer. Any other checkpoint of a Mixtral, Mistral or Llama model can be taken too: by its folder, or its name on the Hugging Face hub.</source>
        <translation>{model} es el modelo médico para el que está hecho Consilium, publicado como un checkpoint de 93 GB. Consilium lo convierte en un solo archivo adecuado para su ordenador. También se puede tomar cualquier otro checkpoint de un modelo Mixtral, Mistral o Llama: por su carpeta o por su nombre en el hub de Hugging Face.</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>First only its headers are read, a few megabytes, for the table of what each type takes. The weights come when you press Download. Nothing of yours is sent, and no other connection is made.</source>
        <translation>Primero solo se leen sus cabeceras, unos pocos megabytes, para la tabla de lo que requiere cada tipo. Los pesos llegan cuando pulsa Descargar. No se envía nada suyo ni se hace ninguna otra conexión.</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Checkpoint: a folder, or a name on the hub</source>
        <translation>Checkpoint: una carpeta o un nombre en el hub</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>A folder, or OWNER/NAME on the hub</source>
        <translation>Una carpeta, u OWNER/NAME en el hub</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Show what it takes</source>
        <translation>Ver lo que requiere</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Keep at most two parts of the download on the disk</source>
        <translation>Conservar como máximo dos partes de la descarga en el disco</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Get a medical model</source>
        <translation>Obtener un modelo médico</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Connect to the Hugging Face hub for {named}</source>
        <translation>Conectar con el hub de Hugging Face para {named}</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>The folder of the checkpoint</source>
        <translation>La carpeta del checkpoint</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Keep the model in</source>
        <translation>Guardar el modelo en</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Looking at the headers on the hub, and how fast this computer converts…</source>
        <translation>Mirando las cabeceras en el hub y la rapidez con que convierte este ordenador…</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Looking at the checkpoint, and how fast this computer converts…</source>
        <translation>Mirando el checkpoint y la rapidez con que convierte este ordenador…</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Kept in {folder}, where {free} are free</source>
        <translation>Guardado en {folder}, donde hay {free} libres</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Download {size} and convert to {type}</source>
        <translation>Descargar {size} y convertir a {type}</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Convert to {type}</source>
        <translation>Convertir a {type}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>picks words as the settings say</source>
        <translation>elige las palabras según los ajustes</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>own numbers</source>
        <translation>números propios</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Looking at how it fits this computer…</source>
        <translation>Mirando si cabe en este ordenador…</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <location filename="app/ui/settings/settings_dialog.py"/>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Fidelity</source>
        <translation>Fidelidad</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Answers now</source>
        <translation>Responde ahora</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Use {model}</source>
        <translation>Usar {model}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Settings of {model}</source>
        <translation>Ajustes de {model}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Fidelity of {model}</source>
        <translation>Fidelidad de {model}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Remove {model}</source>
        <translation>Quitar {model}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>It has not answered on this computer yet.</source>
        <translation>Aún no ha respondido en este ordenador.</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>says that it serves {model}</source>
        <translation>dice ofrecer {model}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>context {tokens:,} tokens</source>
        <translation>contexto de {tokens:,} tokens</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>trained for {tokens:,} tokens of context</source>
        <translation>entrenado para {tokens:,} tokens de contexto</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>has a chat template</source>
        <translation>tiene plantilla de chat</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>no chat template</source>
        <translation>sin plantilla de chat</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>came with Consilium</source>
        <translation>venía con Consilium</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Asked in its own chat template</source>
        <translation>Se le pregunta con su propia plantilla de chat</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Asked in the format {format} (a guess)</source>
        <translation>Se le pregunta en el formato {format} (una suposición)</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Asked in the format {format}</source>
        <translation>Se le pregunta en el formato {format}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>with a system prompt of your own</source>
        <translation>con un prompt de sistema propio</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>{word}, compared with {reference}.</source>
        <translation>{word}, comparado con {reference}.</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>As in the settings</source>
        <translation>Según los ajustes</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Careful</source>
        <translation>Prudente</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>How it picks words</source>
        <translation>Cómo elige las palabras</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>What is known of it: {label}</source>
        <translation>Lo que se sabe de él: {label}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>What the model is told before the consultation, in place of the sentence above. At most {most:,} characters. Not the place for a patient's data.</source>
        <translation>Lo que se le dice al modelo antes de la consulta, en lugar de la frase de arriba. Como máximo {most:,} caracteres. No es lugar para datos de un paciente.</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Save the system prompt</source>
        <translation>Guardar el prompt de sistema</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>The temperature of the settings, {general:g}; all else is balanced.</source>
        <translation>La temperatura de los ajustes, {general:g}; todo lo demás es equilibrado.</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Hardly anything but the most likely words; answers differ little</source>
        <translation>Casi solo las palabras más probables; las respuestas difieren poco</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>The most likely words, with some freedom</source>
        <translation>Las palabras más probables, con cierta libertad</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Your own numbers. They hold from the next answer on.</source>
        <translation>Sus propios números. Valen desde la próxima respuesta.</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>{begins}: temperature {temperature:g}, top-k {top_k}, top-p {top_p:g}, min-p {min_p:g}.</source>
        <translation>{begins}: temperatura {temperature:g}, top-k {top_k}, top-p {top_p:g}, min-p {min_p:g}.</translation>
    </message>
    <message>
        <location filename="app/ui/models/models_page.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Get a medical model…</source>
        <translation>Obtener un modelo médico…</translation>
    </message>
    <message>
        <location filename="app/ui/models/models_page.py"/>
        <source>Add a clinic's server…</source>
        <translation>Añadir un servidor de la clínica…</translation>
    </message>
    <message>
        <location filename="app/ui/models/models_page.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Checking the file… {fraction:.0%}</source>
        <translation>Comprobando el archivo… {fraction:.0%}</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Remove {model}?</source>
        <translation>¿Quitar {model}?</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Delete the file, {size}</source>
        <translation>Eliminar el archivo, {size}</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Replies that it wrote stay, and still say what made them.</source>
        <translation>Las respuestas que escribió se conservan y siguen diciendo qué las creó.</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>It is the model that answers now: choose another one afterwards.</source>
        <translation>Es el modelo que responde ahora: elija otro después.</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Its address, its certificates and its token are forgotten. {stays}{answers}</source>
        <translation>Se olvidan su dirección, sus certificados y su clave de acceso. {stays}{answers}</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Removed from the list, its file stays at {path} and can be added again. Deleting the file cannot be undone: it would have to be converted again. {stays}{answers}</source>
        <translation>Quitado de la lista, su archivo queda en {path} y se puede añadir de nuevo. La eliminación del archivo no se puede deshacer: habría que convertirlo otra vez. {stays}{answers}</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Only its entry in the list is removed. The file stays at {path} and can be added again. {stays}{answers}</source>
        <translation>Solo se quita su entrada de la lista. El archivo queda en {path} y se puede añadir de nuevo. {stays}{answers}</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>as in the settings</source>
        <translation>según los ajustes</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>random</source>
        <translation>aleatoria</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>0: always the likeliest</source>
        <translation>0: siempre lo más probable</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>of the k likeliest; 0: off</source>
        <translation>entre los k más probables; 0: desactivado</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>of this share; 1: off</source>
        <translation>de esta proporción; 1: desactivado</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>least share; 0: off</source>
        <translation>proporción mínima; 0: desactivado</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>Repeat penalty</source>
        <translation>Penalización de repetición</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>1: none</source>
        <translation>1: ninguna</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>the same answer again</source>
        <translation>de nuevo la misma respuesta</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Longest answer</source>
        <translation>Longitud máxima de la respuesta</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>tokens; 0: general</source>
        <translation>tokens; 0: límite general</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>What is sent to it leaves this computer. Nothing is sent before you send a question, and what the server says of its model can't be verified from here.</source>
        <translation>Lo que se le envía sale de este equipo. No se envía nada antes de que envíe una pregunta, y lo que el servidor dice de su modelo no se puede comprobar desde aquí.</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Add a clinic's server</source>
        <translation>Añadir un servidor de la clínica</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Name in Consilium</source>
        <translation>Nombre en Consilium</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>The address's host</source>
        <translation>El equipo de la dirección</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>The one it serves</source>
        <translation>El único que ofrece</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Token (API key)</source>
        <translation>Clave de acceso (API)</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>SHA-256 of its certificate</source>
        <translation>SHA-256 de su certificado</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Not pinned</source>
        <translation>Sin fijar</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Choose the clinic's CA file…</source>
        <translation>Elegir el archivo CA de la clínica…</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>I accept that everybody on the way can read it</source>
        <translation>Acepto que cualquiera en el camino pueda leerlo</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Connect and add</source>
        <translation>Conectar y añadir</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>The clinic's CA file</source>
        <translation>Archivo CA de la clínica</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificados (*.pem *.crt)</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Trusted: {file}</source>
        <translation>De confianza: {file}</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>Memory to run</source>
        <translation>Memoria para ejecutar</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>Disk needed</source>
        <translation>Disco necesario</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>Time here</source>
        <translation>Tiempo aquí</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>Types that it can be converted to</source>
        <translation>Tipos a los que se puede convertir</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>about {time}</source>
        <translation>aprox. {time}</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>the disk has {free} free, too little for it</source>
        <translation>el disco tiene {free} libres, demasiado poco para él</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>it is too big for the {memory} of memory here</source>
        <translation>es demasiado grande para los {memory} de memoria de aquí</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>{type} is recommended: {reason}.</source>
        <translation>Se recomienda {type}: {reason}.</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>No type is recommended: {reason}.</source>
        <translation>No se recomienda ningún tipo: {reason}.</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>{type} can be made here. Recommended is {recommended}: {reason}.</source>
        <translation>{type} se puede hacer aquí. Se recomienda {recommended}: {reason}.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/addendum_editor.py"/>
        <source>Addendum</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <location filename="app/ui/notes/addendum_editor.py"/>
        <source>What is to be added or corrected</source>
        <translation>Lo que hay que añadir o corregir</translation>
    </message>
    <message>
        <location filename="app/ui/notes/note_exporting.py"/>
        <source>Export the note</source>
        <translation>Exportar el documento</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_desk.py"/>
        <source>Reading the consultation…</source>
        <translation>Leyendo la consulta…</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_desk.py"/>
        <source>Drafting…</source>
        <translation>Redactando…</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_dialog.py"/>
        <source>What you typed last could not be stored: it goes when you close the notes.</source>
        <translation>Lo último que escribió no se pudo guardar: se pierde si cierra los documentos.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_dialog.py"/>
        <source>Close without what you typed?</source>
        <translation>¿Cerrar sin lo que escribió?</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_dialog.py"/>
        <source>Close without signing the addendum?</source>
        <translation>¿Cerrar sin firmar el anexo?</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_dialog.py"/>
        <source>It waits with its note, in the vault, until you sign it.</source>
        <translation>Espera junto a su documento, en la bóveda, hasta que lo firme.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_dialog.py"/>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Notes</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Write a note</source>
        <translation>Escribir un documento</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>There is no note of this consultation yet. A model drafts one in fixed sections; you correct it, decide what is marked, and sign it.</source>
        <translation>Todavía no hay ningún documento de esta consulta. Un modelo redacta uno en secciones fijas; usted lo corrige, decide lo que está marcado y lo firma.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Sign…</source>
        <translation>Firmar…</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Mask names, dates and numbers first</source>
        <translation>Enmascarar antes nombres, fechas y números</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Delete the draft…</source>
        <translation>Eliminar el borrador…</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Sign the addendum…</source>
        <translation>Firmar el anexo…</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Said, not in the note</source>
        <translation>Dicho, no está en el documento</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Draft this section again?</source>
        <translation>¿Redactar de nuevo esta sección?</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>The new draft takes the place of what you wrote there.</source>
        <translation>El nuevo borrador ocupa el lugar de lo que usted escribió ahí.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <location filename="app/ui/notes/section_card.py"/>
        <source>Draft again</source>
        <translation>Redactar de nuevo</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Delete this draft?</source>
        <translation>¿Eliminar este borrador?</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>It goes for good, with what you changed in it.</source>
        <translation>Desaparece para siempre, con lo que usted cambió en él.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Sign the note</source>
        <translation>Firmar el documento</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Sign the addendum</source>
        <translation>Firmar el anexo</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>It stands below the note from then on, and can't be changed.</source>
        <translation>Desde entonces queda debajo del documento y no se puede cambiar.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>signed</source>
        <translation>firmado</translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>Signed by {name}, {when}</source>
        <translation>Firmado por {name}, {when}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/notes/page_words.py"/>
        <source>{n:,} marks to decide</source>
        <extracomment>For 1: {n} mark to decide</extracomment>
        <translation><numerusform>{n} marca por decidir</numerusform><numerusform>{n:,} marcas por decidir</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>Read the note to its end first, then sign it: not all of “{section}” has been on the screen yet.</source>
        <translation>Lea primero el documento hasta el final y después fírmelo: «{section}» aún no se ha visto entera en la pantalla.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>Addendum {number}, {name}, {when}: {text}</source>
        <translation>Anexo {number}, {name}, {when}: {text}</translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>SHA-256 of what was signed: {sha256}</source>
        <translation>SHA-256 de lo firmado: {sha256}</translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>Drafted by {model} ({kind})</source>
        <translation>Redactado por {model} ({kind})</translation>
    </message>
    <message>
        <location filename="app/ui/notes/section_card.py"/>
        <source>Draft again: {section}</source>
        <translation>Redactar de nuevo: {section}</translation>
    </message>
    <message>
        <location filename="app/ui/notes/section_card.py"/>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <location filename="app/ui/notes/section_card.py"/>
        <source>What changed: {section}</source>
        <translation>Qué cambió: {section}</translation>
    </message>
    <message>
        <location filename="app/ui/notes/section_card.py"/>
        <source>“{text}”: {reason}</source>
        <translation>«{text}»: {reason}</translation>
    </message>
    <message>
        <location filename="app/ui/notes/section_card.py"/>
        <source>Decide again</source>
        <translation>Decidir de nuevo</translation>
    </message>
    <message>
        <location filename="app/ui/notes/section_card.py"/>
        <source>It stays</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <location filename="app/ui/notes/sign_dialog.py"/>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <location filename="app/ui/notes/sign_dialog.py"/>
        <source>as it shall stand below the note</source>
        <translation>como debe figurar debajo del documento</translation>
    </message>
    <message>
        <location filename="app/ui/notes/sign_dialog.py"/>
        <location filename="app/ui/settings/key_rows.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="app/ui/notes/sign_dialog.py"/>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <location filename="app/ui/notes/sign_dialog.py"/>
        <source>Signing…</source>
        <translation>Firmando…</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/paper/page_drawing.py"/>
        <source>There is no such page: it would be {n:,} pages.</source>
        <extracomment>For 1: There is no such page: it would be {n} page.</extracomment>
        <translation><numerusform>No existe esa página: sería {n:,} página.</numerusform><numerusform>No existe esa página: serían {n:,} páginas.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/paper/page_drawing.py"/>
        <source>The printer could not be started. Choose another one, or print to a PDF file.</source>
        <translation>No se pudo iniciar la impresora. Elija otra o imprima en un archivo PDF.</translation>
    </message>
    <message>
        <location filename="app/ui/paper/page_drawing.py"/>
        <source>The printer accepted no more pages. Check it, then print again.</source>
        <translation>La impresora no aceptó más páginas. Revísela e imprima de nuevo.</translation>
    </message>
    <message>
        <location filename="app/ui/paper/page_drawing.py"/>
        <source>Printing could not be finished. Choose another printer, or print to a PDF file.</source>
        <translation>No se pudo terminar la impresión. Elija otra impresora o imprima en un archivo PDF.</translation>
    </message>
    <message>
        <location filename="app/ui/paper/print_preview.py"/>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <location filename="app/ui/paper/print_preview.py"/>
        <source>The pages</source>
        <translation>Las páginas</translation>
    </message>
    <message>
        <location filename="app/ui/paper/print_preview.py"/>
        <source>Page {number:,} of {all:,}</source>
        <translation>Página {number:,} de {all:,}</translation>
    </message>
    <message>
        <location filename="app/ui/paper/printer.py"/>
        <source>Print the consultation</source>
        <translation>Imprimir la consulta</translation>
    </message>
    <message>
        <location filename="app/ui/paper/printer.py"/>
        <source>The command lp, which CUPS prints with, is missing. Install it (cups-client), or print to a PDF file.</source>
        <translation>Falta el comando lp, con el que imprime CUPS. Instálelo (cups-client) o imprima en un archivo PDF.</translation>
    </message>
    <message>
        <location filename="app/ui/paper/printer.py"/>
        <source>The printer {printer} is not responding. Choose another, or print to PDF.</source>
        <translation>La impresora {printer} no responde. Elija otra o imprima en PDF.</translation>
    </message>
    <message>
        <location filename="app/ui/paper/printer.py"/>
        <source>The printer {printer} rejected it ({said}). Choose another one, or a PDF file.</source>
        <translation>La impresora {printer} lo rechazó ({said}). Elija otra o un archivo PDF.</translation>
    </message>
    <message>
        <location filename="app/ui/paper/printer.py"/>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <source>There is no backup in this folder.</source>
        <translation>No hay ninguna copia de seguridad en esta carpeta.</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <source>No backup folder is chosen. Choose the one that your backups are in.</source>
        <translation>No se ha elegido ninguna carpeta de copias de seguridad. Elija aquella en la que están las suyas.</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Looking for backups…</source>
        <translation>Buscando copias de seguridad…</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <source>{bytes:,.1f} MB</source>
        <translation>{bytes:,.1f} MB</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <source>from before an update</source>
        <translation>de antes de una actualización</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <source>of another vault</source>
        <translation>de otra bóveda</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_dialog.py"/>
        <source>The backup is checked and then replaces the current vault. Nothing you have written since is deleted: the current vault is kept in the data folder, in a folder named vault-before-… with the date. Consilium then restarts and asks for the passphrase that you used at the time.</source>
        <translation>La copia de seguridad se comprueba y después sustituye a la bóveda actual. No se elimina nada de lo que ha escrito desde entonces: la bóveda actual se conserva en la carpeta de datos, en una carpeta llamada vault-before-… con la fecha. Después Consilium se reinicia y pide la frase de contraseña que usaba en aquel momento.</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_dialog.py"/>
        <location filename="app/ui/start/restore_page.py"/>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Checking every page of the backup. A large one takes a while.</source>
        <translation>Comprobando todas las páginas de la copia de seguridad. Si es grande, tarda un rato.</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Cancelling. Nothing will be changed.</source>
        <translation>Cancelando. No se cambiará nada.</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Passphrase or recovery code of that day</source>
        <translation>Frase de contraseña o código de recuperación de aquel día</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Checking the backup</source>
        <translation>Comprobando la copia de seguridad</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Folder with backups</source>
        <translation>Carpeta con copias de seguridad</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Go back to {day}?</source>
        <translation>¿Volver al {day}?</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="app/ui/restore/secret_form.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>All reviews</source>
        <translation>Todas las valoraciones</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>Export as a table…</source>
        <translation>Exportar como tabla…</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>and {n:,} more</source>
        <extracomment>For 1: and {n} more</extracomment>
        <translation><numerusform>y 1 más</numerusform><numerusform>y {n:,} más</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>No review is finished yet.</source>
        <translation>Aún no hay ninguna valoración terminada.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>It takes a consultation that two raters have reviewed.</source>
        <translation>Hace falta una consulta que hayan valorado dos personas.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>{raters} raters, {count} consultations; 95 % intervals in brackets.</source>
        <translation>{raters} personas, {count} consultas; intervalos del 95 % entre paréntesis.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>PABAK</source>
        <translation>PABAK</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>Export as a table</source>
        <translation>Exportar como tabla</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>{head}: ratings</source>
        <translation>{head}: puntuaciones</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>blind</source>
        <translation>a ciegas</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>not blind</source>
        <translation>no a ciegas</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>{yes} of {all} yes</source>
        <translation>{yes} de {all} sí</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>overall {n}</source>
        <translation>global {n}</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Show the model…</source>
        <translation>Mostrar el modelo…</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>All reviews…</source>
        <translation>Todas las valoraciones…</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Finish the review</source>
        <translation>Terminar la valoración</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Review of this consultation</source>
        <translation>Valoración de esta consulta</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Clinician</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Finished: it stays as it is.</source>
        <translation>Terminada: se queda como está.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Kept as you fill it in.</source>
        <translation>Se guarda según se rellena.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Show which model answered?</source>
        <translation>¿Mostrar qué modelo respondió?</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>From then on this review counts as not blind.</source>
        <translation>Desde entonces esta valoración cuenta como no hecha a ciegas.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>N/A</source>
        <translation>N. p.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>Who reviews</source>
        <translation>Quién valora</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>your name, or an alias</source>
        <translation>su nombre, o un alias</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>What a rating of 3 or less is for. It stays here.</source>
        <translation>El motivo de una puntuación de 3 o menos. Se queda aquí.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>Not observed</source>
        <translation>No observado</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>Does not apply</source>
        <translation>No procede</translation>
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
        <translation>{n} · insatisfactorio</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>{n} · satisfactory</source>
        <translation>{n} · satisfactorio</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>{n} · superior</source>
        <translation>{n} · superior</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>0 always picks the most likely word; higher values vary more.</source>
        <translation>0 elige siempre la palabra más probable; los valores más altos varían más.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>An answer that reaches it ends there and says so. A token is about three quarters of a word.</source>
        <translation>Una respuesta que la alcanza termina ahí y lo indica. Un token equivale a unas tres cuartas partes de una palabra.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>By this computer's country</source>
        <translation>Según el país de este ordenador</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Emergency number</source>
        <translation>Número de emergencias</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>The emergency cards name it; now {number}. A ship or a clinic with a number of its own sets emergency_number in settings.json.</source>
        <translation>Figura en las tarjetas de emergencia; actualmente, {number}. Un barco o un centro con número propio lo define en settings.json como emergency_number.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Unsafe abbreviations</source>
        <translation>Abreviaturas no seguras</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>The Joint Commission's list</source>
        <translation>La lista de la Joint Commission</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>ISMP's wider list too</source>
        <translation>También la lista más amplia del ISMP</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Which abbreviations are marked in an answer. SC, OD, @ and 10mg without a space stand on the wider list.</source>
        <translation>Qué abreviaturas se marcan en una respuesta. SC, OD, @ y 10mg sin espacio figuran en la lista más amplia.</translation>
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
        <translation>Hasta donde quepa</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Same as the desktop</source>
        <translation>Igual que el escritorio</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Largest</source>
        <translation>El más grande</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>For all text, in consultations and around them.</source>
        <translation>Para todo el texto, en las consultas y en el resto de la ventana.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Same as the system</source>
        <translation>Igual que el sistema</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Of the window. It changes when the vault is next opened, also after a lock.</source>
        <translation>Idioma de la ventana. Cambia la próxima vez que se abra la bóveda, también tras un bloqueo.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Answers come in the language that the model writes.</source>
        <translation>Las respuestas aparecen en el idioma en que escribe el modelo.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Record of accesses</source>
        <translation>Registro de accesos</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Check that it is complete</source>
        <translation>Comprobar que está completo</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Each row is chained to the one before, so any change, removal or insertion shows. It records who did what and when, and never a word of a consultation.</source>
        <translation>Cada fila está encadenada a la anterior, de modo que se nota cualquier cambio, supresión o inserción. Registra quién hizo qué y cuándo, pero nunca una palabra de una consulta.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>{count:,} rows, the newest first.</source>
        <translation>{count:,} filas, las más recientes primero.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Export the record</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>{rows:,} rows written to {path}. The file is not encrypted.</source>
        <translation>{rows:,} filas escritas en {path}. El archivo no está cifrado.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Every 3 days</source>
        <translation>Cada 3 días</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Every 30 days</source>
        <translation>Cada 30 días</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>No folder is chosen: no backups are made.</source>
        <translation>No se ha elegido ninguna carpeta: no se hacen copias de seguridad.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>A copy of all consultations, encrypted like the vault: on another disk, a USB stick, or a folder that your clinic backs up. It opens with the passphrase or recovery code in use when it was made.</source>
        <translation>Una copia de todas las consultas, cifrada como la bóveda: en otro disco, una memoria USB o una carpeta de la que su centro hace copias. Se abre con la frase de contraseña o el código de recuperación vigentes cuando se hizo.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>While Consilium is open. If the drive is not connected, the backup waits for it.</source>
        <translation>Mientras Consilium está abierto. Si la unidad no está conectada, la copia de seguridad la espera.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>How many to keep</source>
        <translation>Cuántas conservar</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>The newest {count}</source>
        <translation>Las {count} más recientes</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>An older one is removed only after the new one has been opened and checked.</source>
        <translation>Una más antigua se quita solo después de haber abierto y comprobado la nueva.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Newest backup</source>
        <translation>Copia de seguridad más reciente</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Restoring one</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>It replaces the current vault, which is kept in a folder of its own.</source>
        <translation>Sustituye a la bóveda actual, que se conserva en una carpeta propia.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Repairing a damaged vault</source>
        <translation>Reparar una bóveda dañada</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>What can be read is saved in a new vault, and the damaged one is kept. Consilium closes the vault and asks for its passphrase first.</source>
        <translation>Lo que se puede leer se guarda en una bóveda nueva, y la dañada se conserva. Consilium cierra antes la bóveda y pide su frase de contraseña.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>From a transcript that Consilium exported as JSON, the chats that Open WebUI exports, or the messages.jsonl of a thread in Jan. Anything already here is skipped.</source>
        <translation>De una transcripción que Consilium exportó como JSON, los chats que exporta Open WebUI o el messages.jsonl de un hilo de Jan. Lo que ya está aquí se omite.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Stop backups</source>
        <translation>Detener las copias</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Folder for backups</source>
        <translation>Carpeta para copias de seguridad</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Copying… {percent} %</source>
        <translation>Copiando… {percent} %</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>None yet.</source>
        <translation>Ninguna todavía.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>None in this folder yet.</source>
        <translation>Ninguna en esta carpeta todavía.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>{day} · {size:.1f} MB · opened and checked</source>
        <translation>{day} · {size:.1f} MB · abierta y comprobada</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Everything on the GPU</source>
        <translation>Todo en la GPU</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Experts in main memory</source>
        <translation>Expertos en la memoria principal</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Layers by number</source>
        <translation>Número fijo de capas</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Processor only</source>
        <translation>Solo procesador</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>f16, exact</source>
        <translation>f16, exacta</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>q8_0, half the size</source>
        <translation>q8_0, la mitad de tamaño</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>q4_0, a quarter of the size</source>
        <translation>q4_0, un cuarto del tamaño</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Where the model runs</source>
        <translation>Dónde se ejecuta el modelo</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Automatic puts as much as fits on the GPU, experts last, and falls back by itself when memory is short.</source>
        <translation>«Automático» pone en la GPU todo lo que cabe, los expertos al final, y se ajusta por sí solo cuando falta memoria.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Layers on the GPU</source>
        <translation>Capas en la GPU</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Counted from the last; the others stay in main memory.</source>
        <translation>Contadas desde la última; las demás quedan en la memoria principal.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>How much of a consultation the model sees at once. Automatic uses 4,096 tokens, and more where memory allows.</source>
        <translation>Cuánto de una consulta ve el modelo a la vez. «Automático» usa 4.096 tokens, y más si la memoria lo permite.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>What the model holds of the consultation while it answers. A smaller cache saves memory at some cost in quality.</source>
        <translation>Lo que el modelo retiene de la consulta mientras responde. Una caché menor ahorra memoria a costa de algo de calidad.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Processor threads</source>
        <translation>Hilos del procesador</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Automatic uses one for each physical core.</source>
        <translation>«Automático» usa uno por cada núcleo físico.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Unload the model</source>
        <translation>Quitar el modelo de la memoria</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>After this long without a question, its memory is freed for other programs. The next question loads it again.</source>
        <translation>Tras este tiempo sin ninguna pregunta, su memoria se libera para otros programas. La siguiente pregunta lo carga de nuevo.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Keep it in memory</source>
        <translation>Mantenerlo en memoria</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>When on, the system may not page the model out while it is loaded. Takes effect the next time the model is loaded.</source>
        <translation>Si está activado, el sistema no puede sacar el modelo de la memoria mientras está cargado. Surte efecto la próxima vez que se cargue el modelo.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>End a hung engine</source>
        <translation>Finalizar un motor bloqueado</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>After this long without any progress, it is stopped and restarted; what was written is kept. Loading a model from disk is allowed three times as long.</source>
        <translation>Tras este tiempo sin ningún avance, se detiene y se reinicia; lo escrito se conserva. Para cargar un modelo del disco se permite el triple.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Kept on the disk</source>
        <translation>Conservado en el disco</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>What the model has already read of your consultations, encrypted, so that one you come back to continues at once. The least recently used is removed first.</source>
        <translation>Lo que el modelo ya ha leído de sus consultas, cifrado, para que una consulta a la que vuelve continúe enseguida. Lo que lleva más tiempo sin usarse se quita primero.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <location filename="app/ui/settings/history_page.py"/>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>After {n} minutes</source>
        <extracomment>For 1: After {n} minute</extracomment>
        <translation><numerusform>Tras {n} minuto</numerusform><numerusform>Tras {n} minutos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>After {n} hours</source>
        <extracomment>For 1: After {n} hour</extracomment>
        <translation><numerusform>Tras {n} hora</numerusform><numerusform>Tras {n} horas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>{n} threads</source>
        <extracomment>For 1: {n} thread</extracomment>
        <translation><numerusform>{n} hilo</numerusform><numerusform>{n} hilos</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Up to {mebibytes} MB</source>
        <translation>Hasta {mebibytes} MB</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Up to {mebibytes} GB</source>
        <translation>Hasta {mebibytes} GB</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Keep deleted consultations</source>
        <translation>Conservar las consultas eliminadas</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>They can be restored for this long. Then they are overwritten, with everything that belongs to them.</source>
        <translation>Se pueden restaurar durante este tiempo. Después se sobrescriben, junto con todo lo asociado a ellas.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Offer old consultations for deletion</source>
        <translation>Proponer eliminar consultas antiguas</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Those that have not changed for this long and are not pinned. You are asked first, when Consilium opens; nothing is deleted automatically.</source>
        <translation>Las que llevan este tiempo sin cambios y no están fijadas. Se le pregunta antes, al abrirse Consilium; nada se elimina automáticamente.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Show…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Who unlocked the vault, exported, printed, copied, deleted or changed security settings, and when.</source>
        <translation>Quién desbloqueó la bóveda, exportó, imprimió, copió, eliminó o cambió ajustes de seguridad, y cuándo.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Forever</source>
        <translation>Para siempre</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/history_page.py"/>
        <source>For {n} years</source>
        <extracomment>For 1: For {n} year</extracomment>
        <translation><numerusform>Durante {n} año</numerusform><numerusform>Durante {n} años</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/history_page.py"/>
        <source>For {n} days</source>
        <extracomment>For 1: For {n} day</extracomment>
        <translation><numerusform>Durante {n} día</numerusform><numerusform>Durante {n} días</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/history_page.py"/>
        <source>After {n} years</source>
        <extracomment>For 1: After {n} year</extracomment>
        <translation><numerusform>Tras {n} año</numerusform><numerusform>Tras {n} años</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/history_page.py"/>
        <source>After {n} days</source>
        <extracomment>For 1: After {n} day</extracomment>
        <translation><numerusform>Tras {n} día</numerusform><numerusform>Tras {n} días</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Current passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>New passphrase again</source>
        <translation>Nueva frase de contraseña otra vez</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>A passphrase needs at least {least} characters.</source>
        <translation>Una frase de contraseña debe tener al menos {least} caracteres.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>The two do not match. Type the new passphrase again.</source>
        <translation>Las dos no coinciden. Escriba otra vez la nueva frase de contraseña.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>New recovery code</source>
        <translation>Nuevo código de recuperación</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>I have written it down</source>
        <translation>Lo he anotado</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Show the code again</source>
        <translation>Mostrar de nuevo el código</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Write it on paper, or print it, and keep it away from this computer. It is shown only once. It takes effect, and replaces any earlier one, once you have confirmed it.</source>
        <translation>Escríbalo en papel o imprímalo, y guárdelo lejos de este ordenador. Se muestra una sola vez. Surte efecto, y sustituye a cualquier código anterior, una vez que lo haya confirmado.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>There is none: if you forget the passphrase, everything in the vault is lost.</source>
        <translation>No hay ninguno: si olvida la frase de contraseña, se pierde todo lo que hay en la bóveda.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>A new one takes effect at once; what the vault holds is not rewritten.</source>
        <translation>Una nueva surte efecto enseguida; lo que contiene la bóveda no se reescribe.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>New recovery code…</source>
        <translation>Nuevo código de recuperación…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Opens the vault when the passphrase is forgotten.</source>
        <translation>Abre la bóveda cuando se olvida la frase de contraseña.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Unlock with my system login</source>
        <translation>Desbloquear con mi inicio de sesión del sistema</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>System login</source>
        <translation>Inicio de sesión del sistema</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Your desktop's keyring then opens the vault at start-up, for anyone using your unlocked session. After a lock, the passphrase is still required.</source>
        <translation>El llavero de su escritorio abre entonces la bóveda al iniciar, para cualquiera que use su sesión desbloqueada. Tras un bloqueo se sigue pidiendo la frase de contraseña.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Made on {day}. A new one replaces it.</source>
        <translation>Creado el {day}. Uno nuevo lo sustituye.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Changed.</source>
        <translation>Cambiada.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>The new code is now in effect.</source>
        <translation>El nuevo código ya está vigente.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/plan_note.py"/>
        <source>Looking at this machine…</source>
        <translation>Examinando este ordenador…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/plan_note.py"/>
        <source>There is no model yet. Add one in the menu of models, at the top of the window.</source>
        <translation>Aún no hay ningún modelo. Añada uno en el menú de modelos, en la parte superior de la ventana.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Repair the vault…</source>
        <translation>Reparar la bóveda…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{each} was left out: {reason}.</source>
        <translation>{each} se omitió: {reason}.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{more:,} more were left out: the command `consilium import` names them.</source>
        <translation>{more:,} más se omitieron: el comando `consilium import` los nombra.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>The file holds no consultation.</source>
        <translation>El archivo no contiene ninguna consulta.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Nothing new: {n:,} consultations of this file were here already.</source>
        <extracomment>For 1: Nothing new: {n} consultation of this file was here already.</extracomment>
        <translation><numerusform>Nada nuevo: {n:,} consulta de este archivo ya estaba aquí.</numerusform><numerusform>Nada nuevo: {n:,} consultas de este archivo ya estaban aquí.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{made} imported, {messages}.</source>
        <translation>Importado: {made}, {messages}.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{count:,} as copies, because the vault's version differs.</source>
        <translation>{count:,} como copias, porque la versión de la bóveda es distinta.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{n:,} consultations skipped: already here.</source>
        <extracomment>For 1: {n} consultation skipped: already here.</extracomment>
        <translation><numerusform>{n:,} consulta omitida: ya está aquí.</numerusform><numerusform>{n:,} consultas omitidas: ya están aquí.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/settings/retention_dialog.py"/>
        <source>Old consultations</source>
        <translation>Consultas antiguas</translation>
    </message>
    <message>
        <location filename="app/ui/settings/retention_dialog.py"/>
        <source>Consultations to be moved to the trash</source>
        <translation>Consultas que se moverán a la papelera</translation>
    </message>
    <message>
        <location filename="app/ui/settings/retention_dialog.py"/>
        <source>These have not changed for {days} days. What you tick goes to the trash, where it can still be restored. If you keep them all you are asked again in {asks_again} days; pinned ones are never listed here.</source>
        <translation>Estas llevan {days} días sin cambios. Lo que marque va a la papelera, donde aún se puede restaurar. Si las conserva todas, se le preguntará de nuevo dentro de {asks_again} días; las fijadas nunca aparecen aquí.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/retention_dialog.py"/>
        <source>Keep all</source>
        <translation>Conservar todas</translation>
    </message>
    <message>
        <location filename="app/ui/settings/retention_dialog.py"/>
        <source>Move {count:,} to the trash</source>
        <translation>Mover {count:,} a la papelera</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Finish it</source>
        <translation>Terminarla</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Stop it</source>
        <translation>Detenerla</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Lock after</source>
        <translation>Bloquear tras</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Without any key or mouse input in this window. Ctrl+L locks at once, and so does putting the computer to sleep or, on Linux and Windows, locking its screen.</source>
        <translation>Sin ninguna entrada de teclado o ratón en esta ventana. Ctrl+L bloquea enseguida, y también lo hace suspender el ordenador o, en Linux y Windows, bloquear su pantalla.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>A reply being written</source>
        <translation>Una respuesta en curso</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>If finished, it is completed behind the lock screen, and the key stays in memory until then. Before the computer sleeps, it is always stopped.</source>
        <translation>Si se termina, se completa tras la pantalla de bloqueo, y la clave permanece en memoria hasta entonces. Antes de que el ordenador se suspenda, siempre se detiene.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Empty the clipboard</source>
        <translation>Vaciar el portapapeles</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>After a copy, unless something else was copied since. Locking always empties it.</source>
        <translation>Tras una copia, salvo que entretanto se haya copiado otra cosa. El bloqueo siempre lo vacía.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/security_page.py"/>
        <source>After {n} seconds</source>
        <extracomment>For 1: After {n} second</extracomment>
        <translation><numerusform>Tras {n} segundo</numerusform><numerusform>Tras {n} segundos</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Only when locking</source>
        <translation>Solo al bloquear</translation>
    </message>
    <message>
        <location filename="app/ui/settings/settings_dialog.py"/>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>It is signed with the key that this Consilium came with, and nothing in it was altered.</source>
        <translation>Está firmada con la clave que traía este Consilium, y nada en ella fue alterado.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>The vault is copied first. The new version then answers a question of its demonstration; only if it does, it takes the place of this one. Consilium then locks itself and starts as the new version. Nothing leaves this computer.</source>
        <translation>Primero se copia la bóveda. Después la nueva versión responde a una pregunta de su demostración; solo si lo hace, ocupa el lugar de esta. Luego Consilium se bloquea y se inicia como la nueva versión. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>Update from a file</source>
        <translation>Actualizar desde un archivo</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>Progress of the update</source>
        <translation>Progreso de la actualización</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>Install version {version}</source>
        <translation>Instalar la versión {version}</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>This is version {version}.</source>
        <translation>Esta es la versión {version}.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>Consilium {version} is installed.</source>
        <translation>Consilium {version} está instalado.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>Stopped: this version was kept.</source>
        <translation>Detenido: se conservó esta versión.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>This version</source>
        <translation>Esta versión</translation>
    </message>
    <message>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>A newer version</source>
        <translation>Una versión más nueva</translation>
    </message>
    <message>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>Consilium never looks for one by itself. Choose the package (.tar.xz); its signature (.minisig) must lie beside it. Only what whoever made this Consilium has signed is installed.</source>
        <translation>Consilium nunca la busca por sí mismo. Elija el paquete (.tar.xz); su firma (.minisig) debe estar junto a él. Solo se instala lo que ha firmado quien hizo este Consilium.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>Update from a file…</source>
        <translation>Actualizar desde un archivo…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>Packages (*.tar.xz)</source>
        <translation>Paquetes (*.tar.xz)</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>Write both days as year-month-day: {example}.</source>
        <translation>Escriba ambos días como año-mes-día: {example}.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>Between two days</source>
        <translation>Entre dos días</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>To, inclusive</source>
        <translation>Hasta, inclusive</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Not archived</source>
        <translation>Sin archivar</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Archived</source>
        <translation>Archivadas</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Search without filters</source>
        <translation>Buscar sin filtros</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>the tag “{name}”</source>
        <translation>la etiqueta «{name}»</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>the task “{label}”</source>
        <translation>la tarea «{label}»</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>the model “{model_name}”</source>
        <translation>el modelo «{model_name}»</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>in the archive</source>
        <translation>entre las archivadas</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>not in the archive</source>
        <translation>entre las no archivadas</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Between two days…</source>
        <translation>Entre dos días…</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>No consultation has a tag yet</source>
        <translation>Ninguna consulta tiene aún una etiqueta</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Any task</source>
        <translation>Cualquier tarea</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Any model</source>
        <translation>Cualquier modelo</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Pin, or unpin</source>
        <translation>Fijar o dejar de fijar</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Case reference…</source>
        <translation>Referencia del caso…</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Archive, or back to the list</source>
        <translation>Archivar o devolver a la lista</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Back to the list</source>
        <translation>Devolver a la lista</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Consultation archived</source>
        <translation>Consulta archivada</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Consultation is back in the list</source>
        <translation>La consulta está de nuevo en la lista</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Consultation deleted</source>
        <translation>Consulta eliminada</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>{n:,} consultations are in the trash</source>
        <extracomment>For 1: {n} consultation is in the trash</extracomment>
        <translation><numerusform>{n:,} consulta está en la papelera</numerusform><numerusform>{n:,} consultas están en la papelera</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>Your consultations will be listed here.</source>
        <translation>Aquí aparecerán sus consultas.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>The archive is empty. What you archive leaves the list, and stays here until you bring it back or delete it.</source>
        <translation>No hay consultas archivadas. Lo que archiva sale de la lista y queda aquí hasta que lo devuelva o lo elimine.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>Nothing found for “{query}”.</source>
        <translation>No se ha encontrado nada para «{query}».</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>Nothing found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>Searched in the archive.</source>
        <translation>Búsqueda entre las archivadas.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>Filters: {filters}.</source>
        <translation>Filtros: {filters}.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <source>Answering…</source>
        <translation>Respondiendo…</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <source>an answer is being written</source>
        <translation>se está escribiendo una respuesta</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Lock (Ctrl+L)</source>
        <translation>Bloquear (Ctrl+L)</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Hide the sidebar (Ctrl+B)</source>
        <translation>Ocultar la barra lateral (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>New consultation (Ctrl+N)</source>
        <translation>Nueva consulta (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Back to all consultations</source>
        <translation>Volver a todas las consultas</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Deleted consultations</source>
        <translation>Consultas eliminadas</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Settings (Ctrl+,)</source>
        <translation>Ajustes (Ctrl+,)</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Search in all consultations</source>
        <translation>Buscar en todas las consultas</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar_frame.py"/>
        <source>Width of the sidebar</source>
        <translation>Anchura de la barra lateral</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Backups that were made before still hold it until they are replaced.</source>
        <translation>Las copias de seguridad hechas antes aún la contienen hasta que se sustituyan.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Nothing was deleted.</source>
        <translation>No se ha eliminado nada.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Empty the trash…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Overwriting… {gone:,} of {total:,}</source>
        <translation>Sobrescribiendo… {gone:,} de {total:,}</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Show more ({left:,})</source>
        <translation>Mostrar más ({left:,})</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Deleted {day}, {time} · {goes}</source>
        <translation>Eliminada el {day}, {time} · {goes}</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Restore {title}</source>
        <translation>Restaurar {title}</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Delete {title} for good</source>
        <translation>Eliminar {title} definitivamente</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Delete for good?</source>
        <translation>¿Eliminar definitivamente?</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>“{title}” is overwritten with all its messages, drafts, tags and saved states of the model. This can't be undone.</source>
        <translation>«{title}» se sobrescribe con todos sus mensajes, borradores, etiquetas y estados guardados del modelo. No se puede deshacer.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>{n:,} consultations are overwritten with all messages, drafts, tags and saved states of the model. This can't be undone.</source>
        <extracomment>For 1: {n} consultation is overwritten with all messages, drafts, tags and saved states of the model. This can't be undone.</extracomment>
        <translation><numerusform>{n:,} consulta se sobrescribe con todos los mensajes, borradores, etiquetas y estados guardados del modelo. No se puede deshacer.</numerusform><numerusform>{n:,} consultas se sobrescriben con todos los mensajes, borradores, etiquetas y estados guardados del modelo. No se puede deshacer.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Empty the trash?</source>
        <translation>¿Vaciar la papelera?</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Delete all for good</source>
        <translation>Eliminar todo definitivamente</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>stays until you delete it</source>
        <translation>queda hasta que usted la elimine</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>deleted for good at the next start on another day</source>
        <translation>se elimina definitivamente en el próximo inicio de otro día</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>deleted for good in {n} days</source>
        <extracomment>For 1: deleted for good tomorrow</extracomment>
        <translation><numerusform>se elimina definitivamente en {n} día</numerusform><numerusform>se elimina definitivamente en {n} días</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>Scroll to the end to go on.</source>
        <translation>Desplácese hasta el final para continuar.</translation>
    </message>
    <message>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>This version of the text has not been accepted in this vault yet.</source>
        <translation>Esta versión del texto aún no se ha aceptado en esta bóveda.</translation>
    </message>
    <message>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>The disclaimer</source>
        <translation>El aviso de responsabilidad</translation>
    </message>
    <message>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>I have read and understood this</source>
        <translation>Lo he leído y comprendido</translation>
    </message>
    <message>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>Version {version} of {day}</source>
        <translation>Versión {version} del {day}</translation>
    </message>
    <message>
        <location filename="app/ui/start/error_page.py"/>
        <source>Consilium can't start yet</source>
        <translation>Consilium aún no puede iniciarse</translation>
    </message>
    <message>
        <location filename="app/ui/start/error_page.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="app/ui/start/model_page.py"/>
        <source>It runs on this computer. You can change it at any time, at the top of the window.</source>
        <translation>Se ejecuta en este ordenador. Puede cambiarlo en cualquier momento, en la parte superior de la ventana.</translation>
    </message>
    <message>
        <location filename="app/ui/start/model_page.py"/>
        <source>No model came with this installation: add a GGUF file, now or later.</source>
        <translation>Con esta instalación no venía ningún modelo: añada un archivo GGUF, ahora o más tarde.</translation>
    </message>
    <message>
        <location filename="app/ui/start/model_page.py"/>
        <source>None of these is a medical model. Consilium is made for {model}, and can download and convert it for this computer: you see first what that takes.</source>
        <translation>Ninguno de estos es un modelo médico. Consilium está hecho para {model}, y puede descargarlo y convertirlo para este ordenador: antes verá lo que requiere.</translation>
    </message>
    <message>
        <location filename="app/ui/start/model_page.py"/>
        <source>Start without a model</source>
        <translation>Empezar sin modelo</translation>
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
        <translation>Débil. Es mejor usar varias palabras seguidas.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Good.</source>
        <translation>Buena.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>At least {least} characters; a few words in a row are easy to keep in mind.</source>
        <translation>Al menos {least} caracteres; varias palabras seguidas son fáciles de recordar.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>At least {n} more characters.</source>
        <extracomment>For 1: At least {n} more character.</extracomment>
        <translation><numerusform>Al menos {n} carácter más.</numerusform><numerusform>Al menos {n} caracteres más.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Choose a new passphrase</source>
        <translation>Elija una nueva frase de contraseña</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Choose a passphrase</source>
        <translation>Elija una frase de contraseña</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>It replaces the forgotten one. The recovery code stays the same.</source>
        <translation>Sustituye a la olvidada. El código de recuperación sigue siendo el mismo.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>It encrypts everything that you write here and every answer. Nobody but you knows it, and nobody can look it up for you.</source>
        <translation>Cifra todo lo que escribe aquí y todas las respuestas. Nadie más que usted la conoce, y nadie puede averiguarla por usted.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Set the passphrase</source>
        <translation>Establecer la frase de contraseña</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Setting…</source>
        <translation>Estableciendo…</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Create the vault</source>
        <translation>Crear la bóveda</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Passphrase again</source>
        <translation>Frase de contraseña otra vez</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Restore a backup instead…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>The two do not match. Type the passphrase again.</source>
        <translation>Las dos no coinciden. Escriba otra vez la frase de contraseña.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Ready to open</source>
        <translation>Listo para abrir</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Welcome back</source>
        <translation>Hola de nuevo</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Your consultations are encrypted on this computer.</source>
        <translation>Sus consultas están cifradas en este ordenador.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Forgotten passphrase?</source>
        <translation>¿Ha olvidado la frase de contraseña?</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Use my system login</source>
        <translation>Usar mi inicio de sesión del sistema</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Type group {asked} from your written copy.</source>
        <translation>Escriba el grupo {asked} de su copia escrita.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Group {asked} of your written copy</source>
        <translation>Grupo {asked} de su copia escrita</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>That is not group {asked} of the code. Compare your copy with it.</source>
        <translation>Ese no es el grupo {asked} del código. Compare su copia con él.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Copied. Other programs can read it there.</source>
        <translation>Copiado. Otros programas pueden leerlo en el portapapeles.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Save the recovery code</source>
        <translation>Guardar el código de recuperación</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>The recovery code, in groups</source>
        <translation>El código de recuperación, en grupos</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Group {place}: {group}</source>
        <translation>Grupo {place}: {group}</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Consilium recovery code.pdf</source>
        <translation>Código de recuperación de Consilium.pdf</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>PDF (*.pdf);;Text, readable by anything (*.txt)</source>
        <translation>PDF (*.pdf);;Texto, legible con cualquier programa (*.txt)</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Saved. Move it off this computer.</source>
        <translation>Guardado. Sáquelo de este ordenador.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Whoever has this code and the files of the vault can read everything in it. Keep it away from the computer, where keys and contracts are kept.</source>
        <translation>Quien tenga este código y los archivos de la bóveda puede leer todo lo que contiene. Guárdelo lejos del ordenador, donde se guardan llaves y contratos.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>It opens the vault when the passphrase is forgotten: choose “Forgotten passphrase?” where the passphrase is asked. A newer code makes this one worthless.</source>
        <translation>Abre la bóveda cuando se olvida la frase de contraseña: elija «¿Ha olvidado la frase de contraseña?» donde se pide la frase. Un código más nuevo deja este sin valor.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>The code could not be saved as {file}. Choose another folder, or write it down.</source>
        <translation>No se pudo guardar el código como {file}. Elija otra carpeta o anótelo.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Recovery code of a Consilium vault</source>
        <translation>Código de recuperación de una bóveda de Consilium</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Made on {day}</source>
        <translation>Creado el {day}</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Recovery code of a Consilium vault, made on {day}</source>
        <translation>Código de recuperación de una bóveda de Consilium, creado el {day}</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Write down your recovery code</source>
        <translation>Anote su código de recuperación</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>It opens the vault if you ever forget the passphrase. It is shown only once: write it on paper, or print it, and keep it away from this computer.</source>
        <translation>Abre la bóveda si alguna vez olvida la frase de contraseña. Se muestra una sola vez: escríbalo en papel o imprímalo, y guárdelo lejos de este ordenador.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Without a recovery code, a forgotten passphrase means that everything in the vault is lost for good. You can make a code later, in the settings under Security.</source>
        <translation>Sin un código de recuperación, olvidar la frase de contraseña significa que todo lo que hay en la bóveda se pierde definitivamente. Puede crear un código más tarde, en los ajustes, en Seguridad.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>&amp;Not now</source>
        <translation>&amp;Ahora no</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>&amp;Go on without a code</source>
        <translation>&amp;Continuar sin código</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>&amp;Show the code again</source>
        <translation>&amp;Mostrar de nuevo el código</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Open with the recovery code</source>
        <translation>Abrir con el código de recuperación</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Type the code that you wrote down when the vault was made, or later in the settings. You then choose a new passphrase.</source>
        <translation>Escriba el código que anotó cuando se creó la bóveda, o más tarde en los ajustes. Después elegirá una nueva frase de contraseña.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>I don't have it</source>
        <translation>No lo tengo</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Nothing else opens this vault</source>
        <translation>Esta bóveda no se puede abrir de otra forma</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Without its passphrase and its recovery code nobody can read the vault: not you, not us, not whoever finds the computer. There is no other way in.</source>
        <translation>Sin su frase de contraseña y sin su código de recuperación nadie puede leer la bóveda: ni usted, ni nosotros, ni quien encuentre el ordenador. No hay otra forma de entrar.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>You can begin a new vault. Nothing is deleted: the old one is kept, encrypted as it is, in a dated folder inside {folder}. If you remember the passphrase, it can be opened there.</source>
        <translation>Puede crear una bóveda nueva. No se elimina nada: la antigua se conserva, cifrada como está, en una carpeta con la fecha dentro de {folder}. Si recuerda la frase de contraseña, se puede abrir allí.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>But here your system login still opens it: go back, use it, and make a new recovery code in the settings under Security. With that code you can set a new passphrase.</source>
        <translation>Pero aquí su inicio de sesión del sistema aún la abre: vuelva atrás, úselo y cree un nuevo código de recuperación en los ajustes, en Seguridad. Con ese código puede establecer una nueva frase de contraseña.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>I know an older passphrase: restore a backup…</source>
        <translation>Conozco una frase de contraseña anterior: restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>I understand that the new vault starts empty</source>
        <translation>Entiendo que la bóveda nueva empieza vacía</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Begin a new vault</source>
        <translation>Crear una bóveda nueva</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Back to the passphrase</source>
        <translation>Volver a la frase de contraseña</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>The old vault has been set aside</source>
        <translation>La bóveda antigua se ha apartado</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>It is in {folder}. To open it there, if you find its passphrase, start Consilium with CONSILIUM_HOME set to that folder.</source>
        <translation>Está en {folder}. Para abrirla allí, si encuentra su frase de contraseña, inicie Consilium con CONSILIUM_HOME apuntando a esa carpeta.</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Reading every page of the vault. A large one takes a while.</source>
        <translation>Leyendo todas las páginas de la bóveda. Si es grande, tarda un rato.</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Cancelling as soon as possible. Nothing will be changed.</source>
        <translation>Cancelando lo antes posible. No se cambiará nada.</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Repair the vault</source>
        <translation>Reparar la bóveda</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Whatever can be read is saved in a new vault, which replaces the damaged one. Nothing is overwritten: the damaged one is kept in the data folder, in a folder named vault-damaged-… with the date.</source>
        <translation>Todo lo que se puede leer se guarda en una bóveda nueva, que sustituye a la dañada. No se sobrescribe nada: la dañada se conserva en la carpeta de datos, en una carpeta llamada vault-damaged-… con la fecha.</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Passphrase or recovery code</source>
        <translation>Frase de contraseña o código de recuperación</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Repairing…</source>
        <translation>Reparando…</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Repairing the vault</source>
        <translation>Reparando la bóveda</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>A backup may hold more than can be read.</source>
        <translation>Una copia de seguridad puede contener más de lo que se puede leer.</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>The vault was repaired</source>
        <translation>La bóveda se ha reparado</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Not everything could be read. Where a message is missing, a mark stands in its place:</source>
        <translation>No se pudo leer todo. Donde falta un mensaje, hay una marca en su lugar:</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>The vault as it was is kept in {kept}</source>
        <translation>La bóveda tal como estaba se conserva en {kept}</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Consultations that lost something</source>
        <translation>Consultas con pérdidas</translation>
    </message>
    <message>
        <location filename="app/ui/start/restore_page.py"/>
        <source>The backup is checked and becomes the vault here. An existing vault is not deleted: it is kept in the data folder, in a folder named vault-before-… with the date. If only its key file was lost, that alone is taken from the backup, and nothing newer is lost. You are then asked for the passphrase that you used at the time.</source>
        <translation>La copia de seguridad se comprueba y pasa a ser la bóveda de esta instalación. Una bóveda existente no se elimina: se conserva en la carpeta de datos, en una carpeta llamada vault-before-… con la fecha. Si solo se perdió su archivo de clave, únicamente este se toma de la copia de seguridad, y no se pierde nada más reciente. Después se le pide la frase de contraseña que usaba en aquel momento.</translation>
    </message>
    <message>
        <location filename="app/ui/start/restore_page.py"/>
        <source>It opens with the passphrase or recovery code in use when it was made.</source>
        <translation>Se abre con la frase de contraseña o el código de recuperación vigentes cuando se hizo.</translation>
    </message>
    <message>
        <location filename="app/ui/start/start_flow.py"/>
        <source>Step 1 of 4</source>
        <translation>Paso 1 de 4</translation>
    </message>
    <message>
        <location filename="app/ui/start/start_flow.py"/>
        <source>Step 2 of 4</source>
        <translation>Paso 2 de 4</translation>
    </message>
    <message>
        <location filename="app/ui/start/start_flow.py"/>
        <source>Step 3 of 4</source>
        <translation>Paso 3 de 4</translation>
    </message>
    <message>
        <location filename="app/ui/start/start_flow.py"/>
        <source>The repaired vault opens with the same passphrase.</source>
        <translation>La bóveda reparada se abre con la misma frase de contraseña.</translation>
    </message>
    <message>
        <location filename="app/ui/start/start_flow.py"/>
        <source>Step 4 of 4</source>
        <translation>Paso 4 de 4</translation>
    </message>
    <message>
        <location filename="app/ui/translation.py"/>
        <source>Translated, not yet reviewed by a clinician.</source>
        <translation>Traducido, aún no revisado por un profesional clínico.</translation>
    </message>
    <message>
        <location filename="app/ui/widgets/banner.py"/>
        <source>{action}: a button.</source>
        <translation>{action}: un botón.</translation>
    </message>
    <message>
        <location filename="app/ui/widgets/copy_button.py"/>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <location filename="app/ui/widgets/countdown_button.py"/>
        <source>Wait {time}</source>
        <translation>Espere {time}</translation>
    </message>
</context>
</TS>
