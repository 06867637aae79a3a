<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Consilium</name>
    <message>
        <location filename="app/__main__.py"/>
        <source>Only {limit} MB of memory are allowed here (ulimit -v). Consilium takes at least 1 GB, and a model as much as its file: raise the limit and start again.</source>
        <translation>Aqui só são permitidos {limit} MB de memória (ulimit -v). O Consilium precisa de pelo menos 1 GB, e um modelo de tanto quanto o seu ficheiro: aumente o limite e inicie de novo.</translation>
    </message>
    <message>
        <location filename="app/__main__.py"/>
        <source>There is no display to open the window on. Hold a consultation in the terminal instead: consilium chat</source>
        <translation>Não há ecrã onde abrir a janela. Faça a consulta no terminal: consilium chat</translation>
    </message>
    <message>
        <location filename="app/__main__.py"/>
        <source>{error} `consilium chat` works without a window.</source>
        <translation>{error} `consilium chat` funciona sem janela.</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>Set CONSILIUM_HOME to a folder of your own.</source>
        <translation>Defina CONSILIUM_HOME para uma pasta sua.</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>Move it out of the data folder.</source>
        <translation>Mova-o para fora da pasta de dados.</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>is not a folder</source>
        <translation>não é uma pasta</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>is a folder for everybody on this computer</source>
        <translation>é uma pasta para todos neste computador</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>is a link, and what is written there would change another file</source>
        <translation>é uma ligação, e o que aí se escrevesse alteraria outro ficheiro</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>Put what it leads to in its place.</source>
        <translation>Ponha no seu lugar aquilo a que ela leva.</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>is not a file</source>
        <translation>não é um ficheiro</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>belongs to another user of this computer ({owner})</source>
        <translation>pertence a outro utilizador deste computador ({owner})</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>Make it your own again (sudo chown {user} {path}).</source>
        <translation>Torne-o de novo seu (sudo chown {user} {path}).</translation>
    </message>
    <message>
        <location filename="app/access_rights.py"/>
        <source>{path} {why}. {what_to_do} Nothing was changed.</source>
        <translation>{path} {why}. {what_to_do} Nada foi alterado.</translation>
    </message>
    <message>
        <location filename="app/cli/evaluation_output.py"/>
        <source>  questions  as sure as   right</source>
        <translation>  perguntas  confiança  acerto</translation>
    </message>
    <message>
        <location filename="app/cli/evaluation_output.py"/>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>No difference shown: these questions are too few to tell the two apart.</source>
        <translation>Nenhuma diferença demonstrada: estas perguntas são poucas demais para distinguir os dois.</translation>
    </message>
    <message>
        <location filename="app/cli/export.py"/>
        <source>Choose one of --folder and --output.</source>
        <translation>Escolha --folder ou --output, não ambos.</translation>
    </message>
    <message>
        <location filename="app/cli/export.py"/>
        <source>A key is for masking: add --mask shifted.</source>
        <translation>Uma chave serve para mascarar: acrescente --mask shifted.</translation>
    </message>
    <message>
        <location filename="app/cli/export.py"/>
        <source>Several consultations go into a folder, a file for each: add --folder FOLDER.</source>
        <translation>Várias consultas vão para uma pasta, um ficheiro para cada uma: adicione --folder PASTA.</translation>
    </message>
    <message>
        <location filename="app/cli/export.py"/>
        <source>A {kind} is no text for a terminal. Name a file for it: -o FILE.{extension}</source>
        <translation>{kind} não é um texto para um terminal. Indique um ficheiro: -o FICHEIRO.{extension}</translation>
    </message>
    <message>
        <location filename="app/cli/models_plan.py"/>
        <source>A forecast. The engine loads by it, and takes less by itself where an allocation fails.</source>
        <translation>É uma previsão. O motor carrega segundo ela e usa menos por si mesmo se uma alocação de memória falhar.</translation>
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
        <translation>Não tem um tokenizador a consultar: os tokens são estimados e o prompt é enviado como texto.</translation>
    </message>
    <message>
        <location filename="app/cli/source_synonyms.py"/>
        <location filename="app/cli/sources.py"/>
        <source>Removed.</source>
        <translation>Removido.</translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>Log:            damaged; consilium vault repair reads what an opening would not</source>
        <translation>Diário:         danificado; consilium vault repair lê o que uma abertura não leria</translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>Not as left:    consilium audit verify tells what was found</source>
        <translation>Não como ficou: consilium audit verify diz o que foi encontrado</translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>The passphrase was changed.</source>
        <translation>A frase-passe foi alterada.</translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>Your recovery code, shown only once. It replaces any earlier one:&#10;</source>
        <translation>O seu código de recuperação, mostrado uma única vez. Substitui qualquer código anterior:&#10;</translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>Your system login opens the vault from now on; the passphrase still does too.</source>
        <translation>A partir de agora, o início de sessão do sistema abre o cofre; a frase-passe também continua a abri-lo.</translation>
    </message>
    <message>
        <location filename="app/cli/vault.py"/>
        <source>The system login does not open the vault any more.</source>
        <translation>O início de sessão do sistema já não abre o cofre.</translation>
    </message>
    <message>
        <location filename="app/cli/vault_backups.py"/>
        <source>The vault is sound.</source>
        <translation>O cofre está íntegro.</translation>
    </message>
    <message>
        <location filename="app/cli/vault_backups.py"/>
        <source>Every page can be read, but the vault is not as it was left.</source>
        <translation>Todas as páginas podem ser lidas, mas o cofre não está como foi deixado.</translation>
    </message>
    <message>
        <location filename="app/cli/vault_backups.py"/>
        <source>The vault is damaged in places. Run: consilium vault repair</source>
        <translation>O cofre está danificado em alguns pontos. Execute: consilium vault repair</translation>
    </message>
    <message>
        <location filename="app/cli/vault_backups.py"/>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>No message is known to be lost.</source>
        <translation>Não há conhecimento de nenhuma mensagem perdida.</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Vault made</source>
        <translation>Cofre criado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Unlocked</source>
        <translation>Desbloqueado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Unlocking failed</source>
        <translation>Desbloqueio falhado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <location filename="app/ui/locking/cover.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Passphrase changed</source>
        <translation>Frase-passe alterada</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Recovery code made</source>
        <translation>Código de recuperação criado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>System login changed</source>
        <translation>Início de sessão do sistema alterado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Model loaded</source>
        <translation>Modelo carregado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Printed</source>
        <translation>Impresso</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Moved to the trash</source>
        <translation>Movido para o lixo</translation>
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
        <translation>Definição alterada</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Backed up</source>
        <translation>Cópia de segurança feita</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Backup restored</source>
        <translation>Cópia de segurança restaurada</translation>
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
        <translation>Este registo exportado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Not as it was left</source>
        <translation>Não está como foi deixado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>That was acknowledged</source>
        <translation>Tomado conhecimento disso</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Data folder closed to others</source>
        <translation>Pasta de dados fechada a outros</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Source added</source>
        <translation>Fonte adicionada</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Source changed</source>
        <translation>Fonte alterada</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Source removed</source>
        <translation>Fonte removida</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Emergency card shown</source>
        <translation>Cartão de emergência mostrado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Mark on an answer reviewed</source>
        <translation>Marca de uma resposta revista</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Note signed</source>
        <translation>Documento assinado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Addendum signed</source>
        <translation>Adenda assinada</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Draft of a note deleted</source>
        <translation>Rascunho de documento eliminado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Clinic server added</source>
        <translation>Servidor da clínica adicionado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Clinic server removed</source>
        <translation>Servidor da clínica removido</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Clinic server connected</source>
        <translation>Servidor da clínica conectado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Clinic server asked</source>
        <translation>Servidor da clínica consultado</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Consultation reviewed</source>
        <translation>Consulta avaliada</translation>
    </message>
    <message>
        <location filename="app/core/audit_words.py"/>
        <source>Review deleted</source>
        <translation>Avaliação eliminada</translation>
    </message>
    <message>
        <location filename="app/core/clinical/citations.py"/>
        <source>words and numbers found: [{reference}] {place}</source>
        <translation>palavras e números encontrados: [{reference}] {place}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/citations.py"/>
        <source>not in your sources</source>
        <translation>não está nas suas fontes</translation>
    </message>
    <message>
        <location filename="app/core/clinical/citations.py"/>
        <source>partly found: [{reference}] {place}</source>
        <translation>encontrado em parte: [{reference}] {place}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/citations.py"/>
        <source>partly found: [{reference}] {place} — differs: {differs}</source>
        <translation>encontrado em parte: [{reference}] {place} — difere: {differs}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/cited_places.py"/>
        <source>Words and numbers were compared by the program; that they are found does not make a sentence right.</source>
        <translation>O programa comparou palavras e números; o facto de serem encontrados não torna uma frase correta.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/cited_places.py"/>
        <source>{place} ({standing})</source>
        <translation>{place} ({standing})</translation>
    </message>
    <message>
        <location filename="app/core/clinical/cited_places.py"/>
        <source>removed since</source>
        <translation>removida entretanto</translation>
    </message>
    <message>
        <location filename="app/core/clinical/cited_places.py"/>
        <source>past its date</source>
        <translation>fora de validade</translation>
    </message>
    <message>
        <location filename="app/core/clinical/cited_places.py"/>
        <source>past its date: valid until {day}</source>
        <translation>fora de validade: válida até {day}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/cited_places.py"/>
        <source>superseded</source>
        <comment>source</comment>
        <translation>substituída</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/clinical/cited_places.py"/>
        <source>Sources found in your {n:,} documents</source>
        <extracomment>For 1: Sources found in your 1 document</extracomment>
        <translation><numerusform>Fontes encontradas no seu único documento</numerusform><numerusform>Fontes encontradas nos seus {n:,} documentos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/clinical/cited_places.py"/>
        <source>No source found in your {n:,} documents</source>
        <extracomment>For 1: No source found in your 1 document</extracomment>
        <translation><numerusform>Nenhuma fonte encontrada no seu único documento</numerusform><numerusform>Nenhuma fonte encontrada nos seus {n:,} documentos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/clinical/cited_places.py"/>
        <source>Possibly related, in your {n:,} documents; those that you ticked go to the model</source>
        <extracomment>For 1: Possibly related, in your 1 document; those that you ticked go to the model</extracomment>
        <translation><numerusform>Possivelmente relacionado, no seu único documento; o que está assinalado vai para o modelo</numerusform><numerusform>Possivelmente relacionado, nos seus {n:,} documentos; o que está assinalado vai para o modelo</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/clinical/cited_places.py"/>
        <source>Possibly related, in your {n:,} documents; not given to the model</source>
        <extracomment>For 1: Possibly related, in your 1 document; not given to the model</extracomment>
        <translation><numerusform>Possivelmente relacionado, no seu único documento; não dado ao modelo</numerusform><numerusform>Possivelmente relacionado, nos seus {n:,} documentos; não dado ao modelo</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/clinical/cited_places.py"/>
        <source>Sources: {found:,} of {n:,} sentences found, {partly:,} partly, {absent:,} not</source>
        <extracomment>For 1: Sources: {found:,} of {n} sentence found, {partly:,} partly, {absent:,} not</extracomment>
        <translation><numerusform>Fontes: {found:,} de {n} frase encontrada, {partly:,} em parte, {absent:,} não</numerusform><numerusform>Fontes: {found:,} de {n:,} frases encontradas, {partly:,} em parte, {absent:,} não</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>how often</source>
        <translation>frequência</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>the route</source>
        <translation>via de administração</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>the age</source>
        <translation>idade</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>the weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>the side</source>
        <translation>lado</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>noted</source>
        <translation>tido em conta</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>not relevant here</source>
        <translation>sem relevância aqui</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Easily misread. Write {safe} instead.</source>
        <translation>Fácil de ler mal. Escreva {safe} em vez disso.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>A high-alert drug: a mistake with it does most harm. Check dose and route.</source>
        <translation>Medicamento de alto risco: os erros com ele são os que causam mais dano. Verifique a dose e a via de administração.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Not from the conversation.</source>
        <translation>Não provém da conversa.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Said otherwise in a source: “{other}”</source>
        <translation>Dito de outra forma numa fonte: “{other}”</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Said otherwise in the conversation: “{other}”</source>
        <translation>Dito de outra forma na conversa: “{other}”</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>a source has {other}</source>
        <translation>uma fonte tem {other}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>you wrote {other}</source>
        <translation>escreveu {other}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Ten times another dose, or more, or a tenth of it: {says}.</source>
        <translation>Dez vezes outra dose, ou mais, ou um décimo dela: {says}.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Differs in {kind}: {says}.</source>
        <translation>Difere ({kind}): {says}.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Differs: {says}.</source>
        <translation>Difere: {says}.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Easily misread: {listed}</source>
        <translation>Fácil de ler mal: {listed}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>High-alert drugs: {listed}</source>
        <translation>Medicamentos de alto risco: {listed}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>“{text}”: {difference}</source>
        <translation>“{text}”: {difference}</translation>
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
        <translation><numerusform>Revistas: {done:,} de {n} marca</numerusform><numerusform>Revistas: {done:,} de {n:,} marcas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/clinical/mark_words.py"/>
        <source>{n:,} facts are not from the conversation</source>
        <extracomment>For 1: {n} fact is not from the conversation</extracomment>
        <translation><numerusform>{n:,} dado não provém da conversa</numerusform><numerusform>{n:,} dados não provêm da conversa</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/clinical/mark_words.py"/>
        <source>Not said in the conversation: {basics}</source>
        <translation>Não dito na conversa: {basics}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>age</source>
        <translation>idade</translation>
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
        <translation>gravidez</translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>allergies</source>
        <translation>alergias</translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>kidney function</source>
        <translation>função renal</translation>
    </message>
    <message>
        <location filename="app/core/clinical/missing_basics.py"/>
        <source>medicines</source>
        <translation>medicação</translation>
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
        <translation>início</translation>
    </message>
    <message>
        <location filename="app/core/clinical/sources.py"/>
        <source>paragraph {number}</source>
        <translation>parágrafo {number}</translation>
    </message>
    <message>
        <location filename="app/core/clinical/synonyms.py"/>
        <source>Give two terms or more that mean the same.</source>
        <translation>Indique dois ou mais termos com o mesmo significado.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/synonyms.py"/>
        <source>“{term}” cannot be a synonym: a term has one to {longest} words.</source>
        <translation>“{term}” não pode ser um sinónimo: um termo tem de uma a {longest} palavras.</translation>
    </message>
    <message>
        <location filename="app/core/clinical/synonyms.py"/>
        <source>“{term}” is left out of every search, so it cannot be a synonym.</source>
        <translation>“{term}” é omitido em todas as pesquisas, por isso não pode ser um sinónimo.</translation>
    </message>
    <message>
        <location filename="app/core/consultations/case_reference.py"/>
        <source>This looks like a name. Use a number or a code that only your clinic can resolve.</source>
        <translation>Isto parece um nome. Use um número ou um código que só a sua clínica consiga resolver.</translation>
    </message>
    <message>
        <location filename="app/core/consultations/case_reference.py"/>
        <source>This looks like a date of birth. Use a number or a code that only your clinic can resolve.</source>
        <translation>Isto parece uma data de nascimento. Use um número ou um código que só a sua clínica consiga resolver.</translation>
    </message>
    <message>
        <location filename="app/core/consultations/case_reference.py"/>
        <source>This looks like a person's address. Use a number or a code that only your clinic can resolve.</source>
        <translation>Isto parece a morada de uma pessoa. Use um número ou um código que só a sua clínica consiga resolver.</translation>
    </message>
    <message>
        <location filename="app/core/consultations/context_budget.py"/>
        <source>There is no room to continue: the question and the answer so far take {alone:,} tokens of a context of {context:,}. Choose a larger context in the settings, or ask for the rest in a new message.</source>
        <translation>Não há espaço para continuar: a pergunta e a resposta até agora ocupam {alone:,} tokens de um contexto de {context:,}. Escolha um contexto maior nas definições ou peça o resto numa mensagem nova.</translation>
    </message>
    <message>
        <location filename="app/core/consultations/context_budget.py"/>
        <source>This message takes {alone:,} tokens, but only {room:,} fit beside the answer (context of {context:,}). Shorten it or send it in parts.</source>
        <translation>Esta mensagem ocupa {alone:,} tokens, mas junto da resposta só cabem {room:,} (contexto de {context:,}). Encurte-a ou envie-a por partes.</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Begun</source>
        <translation>Início</translation>
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
        <translation>Servidor da clínica</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>What the server says of the model</source>
        <translation>O que o servidor diz do modelo</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>{served} (this can't be verified)</source>
        <translation>{served} (não pode ser verificado)</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>SHA-256 of its file</source>
        <translation>SHA-256 do seu ficheiro</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>Quantization</source>
        <translation>Quantização</translation>
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
        <translation>Amostragem</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>Seed</source>
        <translation>Semente</translation>
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
        <translation>Criada com</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>temperature 0: always the likeliest token</source>
        <translation>temperatura 0: sempre o token mais provável</translation>
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
        <translation>penalização de repetição {number:g}</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>prompt {prompt:,} ({cached:,} already computed), answer {answer:,}</source>
        <translation>prompt {prompt:,} ({cached:,} já calculados), resposta {answer:,}</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>prompt {prompt:,}, answer {answer:,}</source>
        <translation>prompt {prompt:,}, resposta {answer:,}</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>written at {speed}</source>
        <translation>escrita a {speed}</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>prompt read at {speed}</source>
        <translation>prompt lido a {speed}</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>first word after {seconds:.1f} s</source>
        <translation>primeira palavra após {seconds:.1f} s</translation>
    </message>
    <message>
        <location filename="app/core/consultations/reply_details.py"/>
        <source>model loaded in {seconds:.1f} s</source>
        <translation>modelo carregado em {seconds:.1f} s</translation>
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
        <translation>Pergunta de exame</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Research question</source>
        <translation>Pergunta de investigação</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Define a term</source>
        <translation>Definir um termo</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Relate two terms</source>
        <translation>Relacionar dois termos</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Describe the patient and ask your question…</source>
        <translation>Descreva o doente e faça a sua pergunta…</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>The question, then each option on a line of its own: A. … B. …</source>
        <translation>A pergunta e, depois, cada opção numa linha própria: A. … B. …</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Question: …  and on the next line  Context: …</source>
        <translation>Question: …  e na linha seguinte  Context: …</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>A medical term, for example: anosmia</source>
        <translation>Um termo médico, por exemplo: anosmia</translation>
    </message>
    <message>
        <location filename="app/core/consultations/tasks.py"/>
        <source>Two terms, for example: malaria and Plasmodium</source>
        <translation>Dois termos, por exemplo: malária e Plasmodium</translation>
    </message>
    <message>
        <location filename="app/core/disclaimer.py"/>
        <source>A demonstration that knows a few hundred sentences by heart, not a medical model.</source>
        <translation>Uma demonstração que sabe de cor algumas centenas de frases, não um modelo médico.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>These are no questions of MedQA, PubMedQA or MedMCQA: the first has the keys {keys}.</source>
        <translation>Não são perguntas do MedQA, PubMedQA ou MedMCQA: a primeira tem as chaves {keys}.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>This file has the keys of {found}, not of {asked}: leave --set out, or choose the other file.</source>
        <translation>Este arquivo tem as chaves de {found}, não de {asked}: omita --set ou escolha o outro arquivo.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>Question {number} {fault}.</source>
        <translation>A pergunta {number} {fault}.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>No question of this file has an answer: published test sets often lack them.</source>
        <translation>Nenhuma pergunta deste arquivo tem resposta: nos conjuntos de teste publicados elas costumam faltar.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>{n:,} questions with an option without a text were left out.</source>
        <extracomment>For 1: {n} question with an option without a text was left out.</extracomment>
        <translation><numerusform>{n} pergunta com uma opção sem texto foi omitida.</numerusform><numerusform>{n:,} perguntas com uma opção sem texto foram omitidas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>{n:,} questions without an answer were left out.</source>
        <extracomment>For 1: {n} question without an answer was left out.</extracomment>
        <translation><numerusform>{n} pergunta sem resposta foi omitida.</numerusform><numerusform>{n:,} perguntas sem resposta foram omitidas.</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has no text</source>
        <translation>não tem texto</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has fewer than two options</source>
        <translation>tem menos de duas opções</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has an option without a text</source>
        <translation>tem uma opção sem texto</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has an answer that is none of its options</source>
        <translation>tem uma resposta que não é nenhuma de suas opções</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>is longer than {most:,} characters</source>
        <translation>tem mais de {most:,} caracteres</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has two answers that differ</source>
        <translation>tem duas respostas que se contradizem</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has no list of options</source>
        <translation>não tem uma lista de opções</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has options that are not named A to E</source>
        <translation>tem opções que não se chamam de A a E</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has two options of the same letter</source>
        <translation>tem duas opções com a mesma letra</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has more than {most} options</source>
        <translation>tem mais de {most} opções</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>has a context that is no text</source>
        <translation>tem um contexto que não é um texto</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_files.py"/>
        <source>No answer of this file is 0 or 4, so its options are taken to be counted from 1: with few questions that may be wrong.</source>
        <translation>Nenhuma resposta deste arquivo é 0 ou 4, por isso se supõe que as opções são contadas a partir de 1: com poucas perguntas isso pode estar errado.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_report.py"/>
        <source>Exam questions are not patients: a model that does well here can still fail the person who asks it.</source>
        <translation>Perguntas de prova não são pacientes: um modelo que vai bem aqui ainda pode falhar com quem o consulta.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_report.py"/>
        <source>These runs are of different files: choose two of the same questions.</source>
        <translation>Estas avaliações são de arquivos diferentes: escolha duas com as mesmas perguntas.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_report.py"/>
        <source>These runs put their questions in different ways ({one}, {other}): that alone changes the share by many points. Choose two of the same protocol.</source>
        <translation>Estas avaliações fazem as perguntas de formas diferentes ({one}, {other}): só isso já muda a proporção em muitos pontos. Escolha duas com o mesmo protocolo.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_report.py"/>
        <source>These runs have no question in common: use the same --n and --seed.</source>
        <translation>Estas avaliações não têm nenhuma pergunta em comum: use os mesmos --n e --seed.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_rows.py"/>
        <source>This is a packed file (Parquet, ZIP or gzip). Save it as JSON or JSON lines.</source>
        <translation>É um arquivo compactado (Parquet, ZIP ou gzip). Salve-o como JSON ou JSON Lines.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_rows.py"/>
        <source>This file is empty.</source>
        <translation>Este arquivo está vazio.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_rows.py"/>
        <source>Question {number} is no JSON object.</source>
        <translation>A pergunta {number} não é um objeto JSON.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_rows.py"/>
        <source>This file holds no question.</source>
        <translation>Este arquivo não contém nenhuma pergunta.</translation>
    </message>
    <message>
        <location filename="app/core/evaluation/exam_rows.py"/>
        <source>Line {number} is no JSON: this must be JSON, or JSON lines with one question each.</source>
        <translation>A linha {number} não é JSON: o arquivo deve ser JSON, ou JSON Lines com uma pergunta por linha.</translation>
    </message>
    <message>
        <location filename="app/core/masking/finding.py"/>
        <source>On 50 notes by another hand the rules (masking 3) found 90 % of the names, 70 % of the places, 93 % of the dates, 94 % of the telephone numbers, e-mail and web addresses and 81 % of the other numbers; of what they masked 90 % was rightly masked.</source>
        <translation>Em 50 notas de outra mão as regras (masking 3) encontraram 90 % dos nomes, 70 % dos lugares, 93 % das datas, 94 % dos telefones e endereços de e-mail e da web e 81 % dos outros números; do que mascararam, 90 % foi com razão.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>“{url}” is no address of a server. It looks like https://llm.clinic.example or https://10.0.0.5:8443.</source>
        <translation>“{url}” não é o endereço de um servidor. Tem a forma https://llm.clinic.example ou https://10.0.0.5:8443.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The name of a server has at most {most} characters.</source>
        <translation>O nome de um servidor tem no máximo {most} caracteres.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>A pin is the SHA-256 of the server's certificate: 64 hexadecimal digits, as `openssl x509 -noout -fingerprint -sha256` prints them.</source>
        <translation>Uma impressão digital é o SHA-256 do certificado do servidor: 64 algarismos hexadecimais, como `openssl x509 -noout -fingerprint -sha256` os mostra.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>Without HTTPS there is no certificate to check. Use https://.</source>
        <translation>Sem HTTPS não há certificado a verificar. Use https://.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The token has characters that cannot be sent.</source>
        <translation>O token de acesso tem caracteres que não podem ser enviados.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>Over http:// everybody on the way to {host} can read questions and answers, and change them. Use https://, or say that this is accepted.</source>
        <translation>Por http://, qualquer um no caminho até {host} pode ler perguntas e respostas, e alterá-las. Use https://, ou diga que isso é aceite.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} cannot be reached ({detail}). Try again, or choose a model on this computer.</source>
        <translation>Não é possível chegar ao servidor da clínica {server} ({detail}). Tente de novo ou escolha um modelo neste computador.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>There is no clinic server {server} in this network: its name {detail} is not known. Check the address and the network, or choose a model on this computer.</source>
        <translation>Não há nenhum servidor da clínica {server} nesta rede: o seu nome {detail} não é conhecido. Verifique o endereço e a rede, ou escolha um modelo neste computador.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The certificate of the clinic server {server} is of no authority that is trusted here ({detail}), so nothing was sent. Ask who looks after it for the clinic's CA file.</source>
        <translation>O certificado do servidor da clínica {server} não é de nenhuma autoridade em que se confie aqui ({detail}), por isso nada foi enviado. Peça a quem o administra o ficheiro CA da clínica.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The certificate of the clinic server {server} has expired or is not valid yet, so nothing was sent. Check this computer's clock, and tell who looks after the server.</source>
        <translation>O certificado do servidor da clínica {server} expirou ou ainda não é válido, por isso nada foi enviado. Verifique o relógio deste computador e avise quem administra o servidor.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The certificate of the clinic server {server} is for another name than {detail}, so nothing was sent. Check its address.</source>
        <translation>O certificado do servidor da clínica {server} é para outro nome que não {detail}, por isso nada foi enviado. Verifique o seu endereço.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} shows another certificate than the one that was pinned (now {detail}), so nothing was sent. Ask who looks after it whether it was replaced.</source>
        <translation>O servidor da clínica {server} mostra um certificado diferente do que foi fixado (agora {detail}), por isso nada foi enviado. Pergunte a quem o administra se foi substituído.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>No encrypted connection to the clinic server {server} came about ({detail}), so nothing was sent. Check its address.</source>
        <translation>Não se estabeleceu uma ligação cifrada com o servidor da clínica {server} ({detail}), por isso nada foi enviado. Verifique o seu endereço.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The address of {server} leads to another computer ({detail}) without encryption, so nothing was sent. Use https://.</source>
        <translation>O endereço de {server} leva sem cifragem a outro computador ({detail}), por isso nada foi enviado. Use https://.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} does not take the token. Ask who looks after it for another.</source>
        <translation>O servidor da clínica {server} não aceita o token de acesso. Peça outro a quem o administra.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} sends on to another address, which is not followed. Check its address.</source>
        <translation>O servidor da clínica {server} remete para outro endereço, que não é seguido. Verifique o seu endereço.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>{server} answers, but has no interface for completions at this address ({detail}). Check the address.</source>
        <translation>{server} responde, mas não tem uma interface para completar textos neste endereço ({detail}). Verifique o endereço.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} refused the request ({detail}). Try other settings for it, or choose a model on this computer.</source>
        <translation>O servidor da clínica {server} recusou o pedido ({detail}). Experimente outras definições para ele ou escolha um modelo neste computador.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} is full at the moment ({detail}). Wait a little and send again, or choose a model on this computer.</source>
        <translation>O servidor da clínica {server} está cheio neste momento ({detail}). Espere um pouco e envie de novo, ou escolha um modelo neste computador.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} reports an error of its own ({detail}). Send again, or choose a model on this computer.</source>
        <translation>O servidor da clínica {server} comunica um erro próprio ({detail}). Envie de novo ou escolha um modelo neste computador.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} gave no sign for {detail} seconds. What was written is kept; send again, or choose a model on this computer.</source>
        <translation>O servidor da clínica {server} não deu sinal durante {detail} segundos. O que foi escrito mantém-se; envie de novo ou escolha um modelo neste computador.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The connection to the clinic server {server} was lost. What was written is kept; send again, or choose a model on this computer.</source>
        <translation>A ligação ao servidor da clínica {server} perdeu-se. O que foi escrito mantém-se; envie de novo ou escolha um modelo neste computador.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} sent something that cannot be understood. What was written is kept; send again, or choose a model on this computer.</source>
        <translation>O servidor da clínica {server} enviou algo que não se pode entender. O que foi escrito mantém-se; envie de novo ou escolha um modelo neste computador.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} sent more than an answer can be, and was stopped. What was written is kept.</source>
        <translation>O servidor da clínica {server} enviou mais do que pode ser uma resposta e foi parado. O que foi escrito mantém-se.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} does not serve the model it was set up with; it serves {detail}. Set it up again with the model that is meant.</source>
        <translation>O servidor da clínica {server} não oferece o modelo com que foi configurado; oferece {detail}. Configure-o de novo com o modelo pretendido.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} serves several models: {detail}. Name the one that is meant.</source>
        <translation>O servidor da clínica {server} oferece vários modelos: {detail}. Indique qual é o pretendido.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The prompt format needs the control token {detail}, which the model on {server} lacks. Choose another prompt format for it.</source>
        <translation>O formato de prompt precisa do token de controlo {detail}, que falta ao modelo em {server}. Escolha outro formato de prompt para ele.</translation>
    </message>
    <message>
        <location filename="app/core/models/clinic_server.py"/>
        <source>The clinic server {server} cannot say how likely a text is. Choose a model on this computer for this evaluation.</source>
        <translation>O servidor da clínica {server} não pode dizer quão provável é um texto. Escolha para esta avaliação um modelo neste computador.</translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>Downloading</source>
        <translation>A transferir</translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>Converting</source>
        <translation>A converter</translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>Reading it back to check</source>
        <translation>A reler para verificar</translation>
    </message>
    <message>
        <location filename="app/core/models/conversion.py"/>
        <source>Adding it to your models</source>
        <translation>A adicionar aos seus modelos</translation>
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
        <translation>Tão bom quanto o original</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>A small change</source>
        <translation>Uma pequena mudança</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>A visible change</source>
        <translation>Uma mudança visível</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>Another model</source>
        <translation>Outro modelo</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>As told by a file beside it, not measured here.</source>
        <translation>Segundo um ficheiro ao lado; não foi medido aqui.</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>at least {mean:.2g} ± {error:.1g} nats</source>
        <translation>pelo menos {mean:.2g} ± {error:.1g} nats</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>{mean:.2g} ± {error:.1g} nats</source>
        <translation>{mean:.2g} ± {error:.1g} nats</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>Same most probable token</source>
        <translation>Mesmo token mais provável</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>{same:.2%} ± {error:.2%} of {tokens:,}</source>
        <translation>{same:.2%} ± {error:.2%} de {tokens:,}</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>Whole answers the same</source>
        <translation>Respostas inteiras iguais</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>{whole} of {answers}</source>
        <translation>{whole} de {answers}</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>Divergence a token</source>
        <translation>Divergência por token</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>Median · 99 % of tokens below</source>
        <translation>Mediana · 99 % dos tokens abaixo de</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>{median:.1g} · {most:.2g} nats</source>
        <translation>{median:.1g} · {most:.2g} nats</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>Perplexity</source>
        <translation>Perplexidade</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>× {ratio:.4f}</source>
        <translation>× {ratio:.4f}</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>divergence {mean:.2g} ± {error:.1g} nats</source>
        <translation>divergência {mean:.2g} ± {error:.1g} nats</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>divergence at least {mean:.2g} ± {error:.1g} nats</source>
        <translation>divergência de pelo menos {mean:.2g} ± {error:.1g} nats</translation>
    </message>
    <message>
        <location filename="app/core/models/fidelity_report.py"/>
        <source>{word}, beside {reference}: the same most probable token at {same:.2%} ± {error:.2%} of {tokens:,}, {divergence}, perplexity × {ratio:.4f}, {whole} of {answers} answers whole.</source>
        <translation>{word}, em comparação com {reference}: o mesmo token mais provável em {same:.2%} ± {error:.2%} de {tokens:,}, {divergence}, perplexidade × {ratio:.4f}, {whole} de {answers} respostas totalmente iguais.</translation>
    </message>
    <message>
        <location filename="app/core/models/fit.py"/>
        <source>Fits</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <location filename="app/core/models/fit.py"/>
        <source>Tight here</source>
        <translation>Cabe à justa</translation>
    </message>
    <message>
        <location filename="app/core/models/fit.py"/>
        <source>Too big here</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <location filename="app/core/models/machine_memory.py"/>
        <source>Unified memory is a device: write --device “unified 64 GB”.</source>
        <translation>A memória unificada é um dispositivo: escreva --device “unified 64 GB”.</translation>
    </message>
    <message>
        <location filename="app/core/models/machine_memory.py"/>
        <source>“{text}” is no size that is understood: {otherwise}.</source>
        <translation>“{text}” não é um tamanho que se compreenda: {otherwise}.</translation>
    </message>
    <message>
        <location filename="app/core/models/machine_memory.py"/>
        <source>“{text}” is no size of a memory: {otherwise}.</source>
        <translation>“{text}” não é um tamanho de memória: {otherwise}.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_character.py"/>
        <source>A very small general model: it talks about anything and knows little medicine.</source>
        <translation>Um modelo geral muito pequeno: fala de qualquer coisa e sabe pouca medicina.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>A temperature is a number from 0 to 2.</source>
        <translation>A temperatura é um número de 0 a 2.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>top-p and min-p are numbers from 0 to 1.</source>
        <translation>top-p e min-p são números de 0 a 1.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>top-k is a whole number; 0 switches it off.</source>
        <translation>top-k é um número inteiro; 0 desativa-o.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>A repeat penalty is a number above 0, up to 4; 1 is none.</source>
        <translation>A penalização de repetição é um número acima de 0, até 4; 1 é nenhuma.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>A seed is a whole number from 0 to {most_seed}.</source>
        <translation>A semente é um número inteiro de 0 a {most_seed}.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>The longest answer is a whole number of tokens; 0 sets no limit.</source>
        <translation>A resposta mais longa é um número inteiro de tokens; 0 não impõe limite.</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>A system prompt has at most {most:,} characters; this one has {count:,}. Shorten it.</source>
        <translation>Um prompt de sistema tem no máximo {most:,} caracteres; este tem {count:,}. Encurte-o.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/models/model_settings.py"/>
        <source>{n:,} replies</source>
        <extracomment>For 1: {n} reply</extracomment>
        <translation><numerusform>{n:,} resposta</numerusform><numerusform>{n:,} respostas</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>Writes {rate} tokens a second here ({seen} seen).</source>
        <translation>Aqui escreve {rate} tokens por segundo ({seen} vistas).</translation>
    </message>
    <message>
        <location filename="app/core/models/model_settings.py"/>
        <source>Writes {rate} tokens a second here, reads {reading} ({seen} seen).</source>
        <translation>Aqui escreve {rate} tokens por segundo e lê {reading} ({seen} vistas).</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_fallback.py"/>
        <source>the GPU is not used</source>
        <translation>a GPU não é usada</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_fallback.py"/>
        <source>the cache is q8_0 instead of f16</source>
        <translation>a cache é q8_0 em vez de f16</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_fallback.py"/>
        <source>the context is {context:,} tokens instead of {before:,}</source>
        <translation>o contexto é de {context:,} tokens em vez de {before:,}</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_fallback.py"/>
        <source>the experts of {count} of {all} layers are in memory</source>
        <translation>os especialistas de {count} de {all} camadas estão na memória</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_fallback.py"/>
        <source>{count} of {all} layers are on the GPU</source>
        <translation>{count} de {all} camadas estão na GPU</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Everything on the GPU: {used}.</source>
        <translation>Tudo na GPU: {used}.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Attention and cache on the GPU, the experts of {layers} in memory: {used}, and {memory} of memory.</source>
        <translation>Atenção e cache na GPU, os especialistas de {layers} na memória: {used}, e {memory} de memória.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Attention and cache on the GPU, all experts in memory: {used}, and {memory} of memory.</source>
        <translation>Atenção e cache na GPU, todos os especialistas na memória: {used}, e {memory} de memória.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{layers} of {count} on the GPU without their experts, the rest in memory: {used}, and {memory} of memory.</source>
        <translation>{layers} de {count} na GPU sem os seus especialistas, o resto na memória: {used}, e {memory} de memória.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{layers} of {count} on the GPU, the rest in memory: {used}, and {memory} of memory.</source>
        <translation>{layers} de {count} na GPU, o resto na memória: {used}, e {memory} de memória.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Everything in main memory, on the processor: {memory} of memory used.</source>
        <translation>Tudo na memória principal, no processador: {memory} de memória em uso.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>That is more than there is room for: it is tried, and less is taken where it fails.</source>
        <translation>É mais do que cabe: tenta-se, e usa-se menos onde falhar.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>What main memory has no room for is then read from the disk again for each word: about {seconds:.1f} seconds a token where the disk reads 500 MB a second.</source>
        <translation>O que não cabe na memória principal é lido de novo do disco a cada palavra: cerca de {seconds:.1f} segundos por token se o disco ler 500 MB por segundo.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>There is no GPU that llama.cpp could use.</source>
        <translation>Não há nenhuma GPU que o llama.cpp possa usar.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>So it was chosen.</source>
        <translation>Assim foi escolhido.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>All of it would take {needed} of the GPU, where {usable} can be used.</source>
        <translation>Tudo ocuparia {needed} da GPU, da qual se podem usar {usable}.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>GPU and processor share one memory, and all of it leaves the system too little.</source>
        <translation>A GPU e o processador partilham uma só memória, e tudo isso deixa ao sistema demasiado pouca.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>A token reads only {used} of {all} experts of a layer, but all of attention and of the cache: experts are what is missed least on the GPU.</source>
        <translation>Um token lê apenas {used} de {all} especialistas de uma camada, mas toda a atenção e toda a cache: os especialistas são o que menos falta faz na GPU.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>A token reads only a few experts of a layer, but all of attention and of the cache: experts are what is missed least on the GPU.</source>
        <translation>Um token lê apenas alguns especialistas de uma camada, mas toda a atenção e toda a cache: os especialistas são o que menos falta faz na GPU.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Even without any experts not all layers fit the GPU.</source>
        <translation>Mesmo sem quaisquer especialistas, nem todas as camadas cabem na GPU.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Not one layer fits the GPU beside the cache and the buffers.</source>
        <translation>Nem uma camada cabe na GPU junto da cache e dos buffers.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>This model's attention heads allow no cache of {asked}: it is f16.</source>
        <translation>As cabeças de atenção deste modelo não permitem uma cache {asked}: é f16.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The cache is {value}, as it was chosen.</source>
        <translation>A cache é {value}, como foi escolhido.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The cache keeps keys and values in f16, as llama.cpp does by default.</source>
        <translation>A cache guarda chaves e valores em f16, como o llama.cpp faz por predefinição.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The cache is q8_0, half of f16, as with f16 the plan would be one step slower or fail.</source>
        <translation>A cache é q8_0, metade de f16, pois com f16 o plano seria um passo mais lento ou falharia.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is the {context:,} tokens that were asked for.</source>
        <translation>O contexto é dos {context:,} tokens que foram pedidos.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is {context:,} tokens, all that the model was trained for.</source>
        <translation>O contexto é de {context:,} tokens, todos aqueles para que o modelo foi treinado.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is {context:,} tokens, as before: what was saved then still applies.</source>
        <translation>O contexto é de {context:,} tokens, como antes: assim, o que foi guardado continua a valer.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is only {context:,} tokens: for more the memory does not suffice.</source>
        <translation>O contexto é de apenas {context:,} tokens: para mais, a memória não chega.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is {context:,} tokens: for twice as many more would leave the GPU.</source>
        <translation>O contexto é de {context:,} tokens: com o dobro, sairia mais da GPU.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The context is {context:,} tokens: for twice as many the memory does not suffice.</source>
        <translation>O contexto é de {context:,} tokens: para o dobro, a memória não chega.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>The weights stay in the file's own pages, which the system may drop and read again: for a copy in the processor's order there is no room.</source>
        <translation>Os pesos ficam nas páginas do arquivo, que o sistema pode liberar e ler de novo: não há espaço para uma cópia na ordem do processador.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Where llama.cpp copies weights into an order that suits the processor, the file's own pages may stay in memory beside this, until the system needs the room.</source>
        <translation>Quando o llama.cpp copia pesos para uma ordem adequada ao processador, as páginas do próprio ficheiro podem ficar também na memória, até o sistema precisar do espaço.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{model} in {quantization} does not fit: without a GPU it takes {needed} of memory, where {usable} can be used, and the GPU does not take enough off it.</source>
        <translation>{model} em {quantization} não cabe: sem GPU ocupa {needed} de memória, da qual se podem usar {usable}, e a GPU não lhe tira o suficiente.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{model} in {quantization} does not fit: without a GPU it takes {needed} of memory, where {usable} can be used.</source>
        <translation>{model} em {quantization} não cabe: sem GPU ocupa {needed} de memória, da qual se podem usar {usable}.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Other programs use {taken} of it now.</source>
        <translation>Outros programas usam agora {taken} dela.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>With a context of {context:,} tokens it would fit.</source>
        <translation>Com um contexto de {context:,} tokens caberia.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>None of the quantizations that are known here would: take a smaller model.</source>
        <translation>Com nenhuma das quantizações aqui conhecidas caberia: use um modelo mais pequeno.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>As {quantization} (about {size}) it would fit, at a visible loss of quality: more memory is the better way.</source>
        <translation>Como {quantization} (cerca de {size}) caberia, com uma perda visível de qualidade: é melhor ter mais memória.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>As {quantization} (about {size}) it would fit.</source>
        <translation>Como {quantization} (cerca de {size}) caberia.</translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>{memory} used</source>
        <translation>{memory} em uso</translation>
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
        <translation><numerusform>{n:,} camada</numerusform><numerusform>{n:,} camadas</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/models/offload_plan_words.py"/>
        <source>Cache: layers x (key width + value width) x tokens x bytes an element. Buffers: what a batch of {batch} tokens needs at its widest moment, and room to copy experts to a GPU; an estimate.</source>
        <translation>Cache: camadas x (largura da chave + largura do valor) x tokens x bytes por elemento. Buffers: o que um lote de {batch} tokens precisa no seu momento mais largo, e espaço para copiar especialistas para uma GPU; é uma estimativa.</translation>
    </message>
    <message>
        <location filename="app/core/models/served_model.py"/>
        <source>Answered by the clinic server {server}, which says that it serves “{served}”: this can't be verified.</source>
        <translation>Respondido pelo servidor da clínica {server}, que diz oferecer “{served}”: não pode ser verificado.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note.py"/>
        <source>DRAFT — not reviewed</source>
        <translation>RASCUNHO — não revisto</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_check.py"/>
        <source>Not from the conversation: this section holds only what was found here.</source>
        <translation>Não vem da conversa: esta secção contém apenas o que foi observado aqui.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>This note has no section {key}. It has: {keys}.</source>
        <translation>Este documento não tem a secção {key}. Tem: {keys}.</translation>
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
        <translation>Avaliação</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Referral letter</source>
        <translation>Carta de referenciação</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Reason for referral</source>
        <translation>Motivo da referenciação</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <location filename="app/ui/settings/history_page.py"/>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Findings</source>
        <translation>Achados</translation>
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
        <translation>Pergunta</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Urgency</source>
        <translation>Urgência</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Discharge summary</source>
        <translation>Nota de alta</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Reason for admission</source>
        <translation>Motivo de internamento</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Course</source>
        <translation>Evolução</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Diagnoses</source>
        <translation>Diagnósticos</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Procedures</source>
        <translation>Procedimentos</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Medicines at discharge</source>
        <translation>Medicamentos na alta</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Results to come</source>
        <translation>Resultados pendentes</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Follow-up</source>
        <translation>Seguimento</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Problem list</source>
        <translation>Lista de problemas</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Active problems</source>
        <translation>Problemas ativos</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Inactive or resolved problems</source>
        <translation>Problemas inativos ou resolvidos</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Information for the patient</source>
        <translation>Informação para o doente</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>What you have</source>
        <translation>O que tem</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>What to do</source>
        <translation>O que deve fazer</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Your medicines</source>
        <translation>Os seus medicamentos</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Come back when</source>
        <translation>Volte se</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_kinds.py"/>
        <source>Whom to call</source>
        <translation>A quem telefonar</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>The draft of this section was cut off: it came to its limit.</source>
        <translation>O rascunho desta secção foi cortado: chegou ao seu limite.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>The draft of this section was stopped.</source>
        <translation>O rascunho desta secção foi parado.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>The draft of this section was interrupted.</source>
        <translation>O rascunho desta secção foi interrompido.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>This section was not drafted.</source>
        <translation>Esta secção não foi redigida.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>Drafted without structure: the engine ended when it was held to the form of lines.</source>
        <translation>Redigido sem estrutura: o motor terminou quando lhe foi imposta a forma de linhas.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>No drug, dose or allergy that you named is missing, as far as rules can tell.</source>
        <translation>Não falta nenhum fármaco, dose ou alergia que tenha nomeado, até onde as regras conseguem ver.</translation>
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
        <translation>Dose de {drug}: {text}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/notes/note_words.py"/>
        <source>Said, not in the note: {n:,} things</source>
        <extracomment>For 1: Said, not in the note: {n} thing</extracomment>
        <translation><numerusform>Dito, ausente do documento: {n} dado</numerusform><numerusform>Dito, ausente do documento: {n:,} dados</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/notes/note_words.py"/>
        <source>The {n:,} oldest turns of the consultation did not fit: the model was not given them.</source>
        <extracomment>For 1: The oldest turn of the consultation did not fit: the model was not given it.</extracomment>
        <translation><numerusform>O turno mais antigo da consulta não coube: o modelo não o recebeu.</numerusform><numerusform>Os {n:,} turnos mais antigos da consulta não couberam: o modelo não os recebeu.</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>Signed by {name}, {when} · SHA-256 {sha256}</source>
        <translation>Assinado por {name}, {when} · SHA-256 {sha256}</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>Reads like school grade {grade:.0f}: easy.</source>
        <translation>Lê-se como o ano escolar {grade:.0f}: fácil.</translation>
    </message>
    <message>
        <location filename="app/core/notes/note_words.py"/>
        <source>Reads like school grade {grade:.0f}: shorter words and sentences would help (6 at most).</source>
        <translation>Lê-se como o ano escolar {grade:.0f}: palavras e frases mais curtas ajudariam (6 no máximo).</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_choice.py"/>
        <source>as its name is that of a base model, which was tuned in none</source>
        <translation>porque o seu nome é o de um modelo de base, que não foi afinado para nenhum</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_choice.py"/>
        <source>from its name</source>
        <translation>pelo seu nome</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_choice.py"/>
        <source>from the control tokens of its vocabulary</source>
        <translation>pelos tokens de controlo do seu vocabulário</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_choice.py"/>
        <source>from its architecture</source>
        <translation>pela sua arquitetura</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_choice.py"/>
        <source>as nothing in the file says more</source>
        <translation>porque nada no ficheiro diz mais</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_probe.py"/>
        <source>It holds known answers for more probable in {best} than in any other format.</source>
        <translation>Considera respostas conhecidas mais prováveis em {best} do que em qualquer outro formato.</translation>
    </message>
    <message>
        <location filename="app/core/prompts/format_probe.py"/>
        <source>No difference was seen between {formats}.</source>
        <translation>Não se viu diferença entre {formats}.</translation>
    </message>
    <message>
        <location filename="app/core/prompts/prompt_formats.py"/>
        <source>The model’s own chat template</source>
        <translation>O template de chat do próprio modelo</translation>
    </message>
    <message>
        <location filename="app/core/prompts/prompt_formats.py"/>
        <source>This model carries no chat template. Choose another prompt format for it.</source>
        <translation>Este modelo não traz template de chat. Escolha outro formato de prompt para ele.</translation>
    </message>
    <message>
        <location filename="app/core/prompts/template_output.py"/>
        <source>The chat template of this model leaves out or repeats a message. Choose another prompt format for it.</source>
        <translation>O template de chat deste modelo omite ou repete uma mensagem. Escolha outro formato de prompt para ele.</translation>
    </message>
    <message>
        <location filename="app/core/prompts/typed_text.py"/>
        <source>This text has {count:,} characters; a message may have {most:,}. Shorten it or send it in parts.</source>
        <translation>Este texto tem {count:,} caracteres; uma mensagem pode ter {most:,}. Encurte-o ou envie-o por partes.</translation>
    </message>
    <message>
        <location filename="app/core/prompts/typed_text.py"/>
        <source>Nothing was asked: type a question first.</source>
        <translation>Nada foi perguntado: escreva primeiro uma pergunta.</translation>
    </message>
    <message>
        <location filename="app/core/recovery_code.py"/>
        <source>No recovery code has the character “{strange}”: compare group {place} with your note.</source>
        <translation>Nenhum código de recuperação tem o carácter “{strange}”: compare o grupo {place} com a sua nota.</translation>
    </message>
    <message>
        <location filename="app/core/recovery_code.py"/>
        <source>A recovery code has {length} characters, in {groups} groups of {group}; these are {count}.</source>
        <translation>Um código de recuperação tem {length} caracteres, em {groups} grupos de {group}; aqui há {count}.</translation>
    </message>
    <message>
        <location filename="app/core/recovery_code.py"/>
        <source>One of the characters is not the one that was noted: the code does not add up. Compare each group with your note.</source>
        <translation>Um dos caracteres não é o que foi anotado: o código não bate certo. Compare cada grupo com a sua nota.</translation>
    </message>
    <message>
        <location filename="app/core/rendering/pieces.py"/>
        <source>Heading {level}</source>
        <translation>Título de nível {level}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/core/rendering/pieces.py"/>
        <source>List, {n:,} items</source>
        <extracomment>For 1: List, {n} item</extracomment>
        <translation><numerusform>Lista, {n} item</numerusform><numerusform>Lista, {n:,} itens</numerusform></translation>
    </message>
    <message>
        <location filename="app/core/rendering/pieces.py"/>
        <source>Quotation</source>
        <translation>Citação</translation>
    </message>
    <message>
        <location filename="app/core/reviews/agreement_report.py"/>
        <source>Too few to rely on: below 30 consultations the intervals are what counts.</source>
        <translation>Poucas para confiar: abaixo de 30 consultas contam os intervalos.</translation>
    </message>
    <message>
        <location filename="app/core/reviews/agreement_report.py"/>
        <source>All items together</source>
        <translation>Todos os pontos juntos</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review.py"/>
        <source>A rating is from {lowest} to {highest}.</source>
        <translation>Uma pontuação vai de {lowest} a {highest}.</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review.py"/>
        <source>Give the name of who reviews, or an alias.</source>
        <translation>Indique o nome de quem avalia, ou um pseudónimo.</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review.py"/>
        <source>Answer at least half of the items, or rate one head.</source>
        <translation>Responda a pelo menos metade dos pontos, ou pontue um domínio.</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review.py"/>
        <source>Say in the comment why a rating is {most} or less.</source>
        <translation>Diga no comentário porque uma pontuação é de {most} ou menos.</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Medical interviewing</source>
        <translation>Anamnese</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Asked for age and sex where they were not given</source>
        <translation>Perguntou a idade e o sexo se faltavam</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Asked how the complaint began and went on</source>
        <translation>Perguntou como a queixa começou e evoluiu</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Asked which medicines are taken</source>
        <translation>Perguntou que medicamentos são tomados</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Asked about allergies before naming a drug</source>
        <translation>Perguntou por alergias antes de nomear um fármaco</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Physical examination</source>
        <translation>Exame físico</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Asked for the findings that decide the case</source>
        <translation>Perguntou pelos achados que decidem o caso</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Used the findings that were given</source>
        <translation>Usou os achados fornecidos</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Invented no finding</source>
        <translation>Não inventou nenhum achado</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Humanistic qualities, professionalism</source>
        <translation>Qualidades humanas, profissionalismo</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Wrote respectfully of the patient</source>
        <translation>Escreveu com respeito sobre o doente</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Said what is uncertain</source>
        <translation>Disse o que é incerto</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Clinical judgement</source>
        <translation>Juízo clínico</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Named the red flags of this complaint</source>
        <translation>Nomeou os sinais de alarme desta queixa</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Gave several diagnoses, the likeliest first</source>
        <translation>Deu vários diagnósticos, o mais provável primeiro</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Named the diagnosis that must not be missed</source>
        <translation>Nomeou o diagnóstico que não pode ser esquecido</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Proposed tests that would change what is done</source>
        <translation>Propôs exames que mudariam a conduta</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Gave no dose without a basis for it</source>
        <translation>Não deu nenhuma dose sem fundamento</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Proposed nothing that would harm this patient</source>
        <translation>Não propôs nada que prejudicasse este doente</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Counselling</source>
        <translation>Aconselhamento</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Used plain words, or explained its terms</source>
        <translation>Usou palavras simples ou explicou os termos</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Said when the patient is to be seen again</source>
        <translation>Disse quando voltar a ver o doente</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Gave the reasons for what it advised</source>
        <translation>Deu as razões do que aconselhou</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Organisation, efficiency</source>
        <translation>Organização, eficiência</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Answered what was asked</source>
        <translation>Respondeu ao que foi perguntado</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Was no longer than it had to be</source>
        <translation>Não foi mais longo do que o necessário</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>Overall competence</source>
        <translation>Competência global</translation>
    </message>
    <message>
        <location filename="app/core/reviews/review_form.py"/>
        <source>The sheet has no {key}. It has: {keys}.</source>
        <translation>A folha não tem {key}. Tem: {keys}.</translation>
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
        <translation>janeiro</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>February</source>
        <translation>fevereiro</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>March</source>
        <translation>março</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>May</source>
        <translation>maio</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>June</source>
        <translation>junho</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>July</source>
        <translation>julho</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>September</source>
        <translation>setembro</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>October</source>
        <translation>outubro</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>November</source>
        <translation>novembro</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>December</source>
        <translation>dezembro</translation>
    </message>
    <message>
        <location filename="app/core/units.py"/>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day} de {month} de {year}, {time}</translation>
    </message>
    <message>
        <location filename="app/export/audit_lines.py"/>
        <source>The record is whole: {rows:,} rows, none changed, removed or put in.</source>
        <translation>O registo está íntegro: {rows:,} linhas, nenhuma alterada, removida ou inserida.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>so nobody can tell whether this is the newest state of the vault</source>
        <translation>por isso ninguém pode saber se este é o estado mais recente do cofre</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>A vault or a backup that was copied here by hand explains that.</source>
        <translation>Um cofre ou uma cópia de segurança copiados para aqui à mão explicam isso.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>An older copy of it was put in its place, or its log was cut short.</source>
        <translation>Foi posta no seu lugar uma cópia mais antiga, ou o seu diário foi cortado.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>The file that notes where the audit ends (audit.head) was changed or belongs to another vault, {unknown}. {copied}</source>
        <translation>O ficheiro que anota onde termina a auditoria (audit.head) foi alterado ou pertence a outro cofre, {unknown}. {copied}</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>The file that notes where the audit ends (audit.head) is missing, {unknown}. {copied}</source>
        <translation>Falta o ficheiro que anota onde termina a auditoria (audit.head), {unknown}. {copied}</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>The file that notes how many changes were stored (vault.mark) was changed or belongs to another vault, {unknown}. {copied}</source>
        <translation>O ficheiro que anota quantas alterações foram guardadas (vault.mark) foi alterado ou pertence a outro cofre, {unknown}. {copied}</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>The file that notes how many changes were stored (vault.mark) is missing, {unknown}. {copied}</source>
        <translation>Falta o ficheiro que anota quantas alterações foram guardadas (vault.mark), {unknown}. {copied}</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>This vault is older than when it was last open. {older}</source>
        <translation>Este cofre é mais antigo do que quando foi aberto pela última vez. {older}</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>This vault is not the one that was last open: the last rows of its audit are others. Another copy of it was put in its place.</source>
        <translation>Este cofre não é o que foi aberto pela última vez: as últimas linhas da sua auditoria são outras. Foi posta no seu lugar outra cópia dele.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>The database (vault.db) is older than its log: an older copy of it was put in its place. What was stored in between may be missing or mixed up.</source>
        <translation>A base de dados (vault.db) é mais antiga do que o seu diário: foi posta no seu lugar uma cópia mais antiga. O que foi guardado entretanto pode faltar ou estar misturado.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>A log of an earlier time (vault.db-wal) lay beside the vault and was not used.</source>
        <translation>Junto do cofre havia um diário de uma época anterior (vault.db-wal), que não foi usado.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>A log that does not fit this vault (vault.db-wal) lay beside it and was not used.</source>
        <translation>Junto do cofre havia um diário que não lhe corresponde (vault.db-wal), que não foi usado.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>This vault is not as it was left.</source>
        <translation>Este cofre não está como foi deixado.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>It is kept in the folder {kept}, in the data folder.</source>
        <translation>É conservado na pasta {kept}, dentro da pasta de dados.</translation>
    </message>
    <message>
        <location filename="app/export/continuity_words.py"/>
        <source>Found on {day}: {what}</source>
        <translation>Encontrado em {day}: {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/export/continuity_words.py"/>
        <source>Something was wrong {n:,} times before: see the audit.</source>
        <extracomment>For 1: Something was wrong once before: see the audit.</extracomment>
        <translation><numerusform>Já houve algo errado uma vez antes: consulte a auditoria.</numerusform><numerusform>Já houve algo errado {n:,} vezes antes: consulte a auditoria.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/export/continuity_words.py"/>
        <location filename="app/store/continuity.py"/>
        <source>{n:,} changes</source>
        <extracomment>For 1: {n} change</extracomment>
        <translation><numerusform>{n:,} alteração</numerusform><numerusform>{n:,} alterações</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/export/continuity_words.py"/>
        <source>{n:,} rows of the audit</source>
        <extracomment>For 1: {n} row of the audit</extracomment>
        <translation><numerusform>{n:,} linha da auditoria</numerusform><numerusform>{n:,} linhas da auditoria</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/export/continuity_words.py"/>
        <source>{what} are missing, from the time between {since} and {until}.</source>
        <extracomment>For 1: {what} is missing, from the time between {since} and {until}.</extracomment>
        <translation><numerusform>Falta {what}, do período entre {since} e {until}.</numerusform><numerusform>Faltam {what}, do período entre {since} e {until}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/export/continuity_words.py"/>
        <source>{what} are missing.</source>
        <extracomment>For 1: {what} is missing.</extracomment>
        <translation><numerusform>Falta {what}.</numerusform><numerusform>Faltam {what}.</numerusform></translation>
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
        <translation>para arquivar, enviar ou imprimir</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>one file for any browser and screen reader</source>
        <translation>um ficheiro para qualquer navegador e leitor de ecrã</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>to edit and send on</source>
        <translation>para editar e reenviar</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>for a record that takes nothing else</source>
        <translation>para um registo que não aceita mais nada</translation>
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
        <translation>para notas e editores simples</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>FHIR R4 document</source>
        <translation>Documento FHIR R4</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>for a hospital's own systems</source>
        <translation>para os sistemas de um hospital</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <location filename="app/export/formats.py"/>
        <source>everything, to import it again</source>
        <translation>tudo, para voltar a importar</translation>
    </message>
    <message>
        <location filename="app/export/transcript.py"/>
        <source>The disclaimer that a reply carries ({label}) is missing in this installation, and no reply leaves without it. Reinstall Consilium, then export again.</source>
        <translation>O aviso de responsabilidade que uma resposta leva ({label}) falta nesta instalação, e nenhuma resposta sai sem ele. Reinstale o Consilium e exporte de novo.</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>it is a folder, not a file</source>
        <translation>é uma pasta, não um ficheiro</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>it is a named pipe, not a file</source>
        <translation>é um pipe com nome, não um ficheiro</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>it is a socket, not a file</source>
        <translation>é um socket, não um ficheiro</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>it is a device, not a file</source>
        <translation>é um dispositivo, não um ficheiro</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>its name cannot be a file's</source>
        <translation>o seu nome não pode ser o de um ficheiro</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>it is too large to be one</source>
        <translation>é demasiado grande para o ser</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <source>The disk is full: {name} was not saved. Free some space and try again.</source>
        <translation>O disco está cheio: {name} não foi guardado. Liberte espaço e tente de novo.</translation>
    </message>
    <message>
        <location filename="app/files.py"/>
        <location filename="app/services/vault/folder_lock.py"/>
        <location filename="app/store/keys/unlock_throttle.py"/>
        <source>{path} cannot be written ({reason}). Make the folder writable.</source>
        <translation>Não é possível escrever em {path} ({reason}). Permita a escrita na pasta.</translation>
    </message>
    <message>
        <location filename="app/no_network.py"/>
        <source>--offline asks the kernel of Linux, on x86-64 or ARM64, and this is {system} on {machine}. Run `consilium selftest` without it.</source>
        <translation>--offline recorre ao núcleo do Linux, em x86-64 ou ARM64, e isto é {system} em {machine}. Execute `consilium selftest` sem essa opção.</translation>
    </message>
    <message>
        <location filename="app/no_network.py"/>
        <source>This system lets no program have a filter of system calls (seccomp), so nothing can be proven here. Run `consilium selftest` without --offline.</source>
        <translation>Este sistema não permite a nenhum programa ter um filtro de chamadas ao sistema (seccomp), por isso nada se pode provar aqui. Execute `consilium selftest` sem --offline.</translation>
    </message>
    <message>
        <location filename="app/paths.py"/>
        <location filename="app/services/vault/folder_lock.py"/>
        <source>The disk of {root} is full. Free some space and start again.</source>
        <translation>O disco de {root} está cheio. Liberte espaço e inicie de novo.</translation>
    </message>
    <message>
        <location filename="app/paths.py"/>
        <source>Consilium cannot write to {root} ({reason}). Make the folder writable, or set CONSILIUM_HOME to another one.</source>
        <translation>O Consilium não consegue escrever em {root} ({reason}). Permita a escrita na pasta ou defina CONSILIUM_HOME para outra.</translation>
    </message>
    <message>
        <location filename="app/paths.py"/>
        <source>CONSILIUM_HOME names no folder ({named}). Give the whole path of one.</source>
        <translation>CONSILIUM_HOME não indica nenhuma pasta ({named}). Indique o caminho completo de uma.</translation>
    </message>
    <message>
        <location filename="app/sentences.py"/>
        <source>{one} and {other}</source>
        <translation>{one} e {other}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/application.py"/>
        <source>Others on this computer could read {n:,} files or folders in {root}. They are closed now: only you can read them.</source>
        <extracomment>For 1: Others on this computer could read a file or folder in {root}. It is closed now: only you can read it.</extracomment>
        <translation><numerusform>Outras pessoas neste computador podiam ler um ficheiro ou uma pasta em {root}. Agora está fechado: mais ninguém o pode ler.</numerusform><numerusform>Outras pessoas neste computador podiam ler {n:,} ficheiros ou pastas em {root}. Agora estão fechados: mais ninguém os pode ler.</numerusform></translation>
    </message>
    <message>
        <location filename="app/services/application.py"/>
        <source>The disk of {root} keeps no access rights: whoever can reach it can copy or delete the files there. The vault is encrypted all the same; a folder on this computer's own disk keeps others out, for example with CONSILIUM_HOME.</source>
        <translation>O disco de {root} não guarda direitos de acesso: quem lhe chegar pode copiar ou apagar os ficheiros. O cofre está cifrado de qualquer modo; uma pasta no próprio disco deste computador mantém os outros de fora, por exemplo com CONSILIUM_HOME.</translation>
    </message>
    <message>
        <location filename="app/services/application.py"/>
        <source>There is a vault in {root} already. Open it instead.</source>
        <translation>Já existe um cofre em {root}. Abra-o.</translation>
    </message>
    <message>
        <location filename="app/services/application.py"/>
        <source>There is no vault yet. Start Consilium once, or run: consilium disclaimer accept</source>
        <translation>Ainda não há cofre. Inicie o Consilium uma vez ou execute: consilium disclaimer accept</translation>
    </message>
    <message>
        <location filename="app/services/clinical/marking.py"/>
        <location filename="app/store/clinical/mark_rows.py"/>
        <source>This mark is not in the vault any more.</source>
        <translation>Esta marca já não está no cofre.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>the process that read it answered something else</source>
        <translation>o processo que o lia respondeu outra coisa</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>“{name}” was not read: the process for it did not start. Try again.</source>
        <translation>“{name}” não foi lido: o processo para isso não arrancou. Tente de novo.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>“{name}” was not read: the process for it could not be started ({reason}). Try again.</source>
        <translation>“{name}” não foi lido: não foi possível iniciar o processo para isso ({reason}). Tente de novo.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>reading it takes longer than {seconds:.0f} seconds</source>
        <translation>a leitura demora mais de {seconds:.0f} segundos</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>it ended the process that read it</source>
        <translation>fez terminar o processo que o lia</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>“{name}” is encrypted. Give its password to add it.</source>
        <translation>“{name}” está cifrado. Indique a sua palavra-passe para o adicionar.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <source>That is not the password of “{name}”. Try again.</source>
        <translation>Essa não é a palavra-passe de “{name}”. Tente de novo.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/reader_client.py"/>
        <location filename="app/services/clinical/source_library.py"/>
        <source>“{name}” cannot be read: {reason}. Nothing was added.</source>
        <translation>“{name}” não pode ser lido: {reason}. Nada foi adicionado.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>“{name}” cannot be read: sources are PDF, DOCX, HTML, Markdown and text files.</source>
        <translation>“{name}” não pode ser lido: as fontes são ficheiros PDF, DOCX, HTML, Markdown e de texto.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>“{name}” is a source already: “{title}” ({id}).</source>
        <translation>“{name}” já é uma fonte: “{title}” ({id}).</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>“{name}” has no text that can be read: its pages are pictures, or empty. Nothing was added.</source>
        <translation>“{name}” não tem texto que se possa ler: as suas páginas são imagens ou estão vazias. Nada foi adicionado.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>Only pages of a PDF can be shown as pictures.</source>
        <translation>Só as páginas de um PDF podem ser mostradas como imagens.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>A source needs a title.</source>
        <translation>Uma fonte precisa de um título.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>A source cannot take its own place.</source>
        <translation>Uma fonte não pode ocupar o seu próprio lugar.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>A source that was removed is gone. Add its file again.</source>
        <translation>Uma fonte que foi removida já não existe. Adicione o seu ficheiro de novo.</translation>
    </message>
    <message>
        <location filename="app/services/clinical/source_library.py"/>
        <source>“{name}” is larger than {most} MB. Nothing was added; split it.</source>
        <translation>“{name}” tem mais de {most} MB. Nada foi adicionado; divida-o.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/consultation_service.py"/>
        <source>Only a message of your own can be edited.</source>
        <translation>Só pode ser editada uma mensagem própria.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/consultation_service.py"/>
        <source>Only a reply that was cut off can be continued.</source>
        <translation>Só pode ser continuada uma resposta que foi cortada.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/disclaimer_acknowledgement.py"/>
        <source>Read and acknowledge the disclaimer first ({label}): consilium disclaimer accept</source>
        <translation>Leia primeiro o aviso de responsabilidade e tome conhecimento dele ({label}): consilium disclaimer accept</translation>
    </message>
    <message>
        <location filename="app/services/consultations/history_service.py"/>
        <source>Only what is in the trash can be deleted for good.</source>
        <translation>Só o que está no lixo pode ser eliminado definitivamente.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/consilium_json.py"/>
        <source>This transcript was written by a newer Consilium. Install the newest version to import it.</source>
        <translation>Esta transcrição foi escrita por um Consilium mais recente. Instale a versão mais recente para a importar.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/consilium_json.py"/>
        <source>This transcript was changed since Consilium wrote it, and cannot be read: {error}. Nothing was imported.</source>
        <translation>Esta transcrição foi alterada depois de o Consilium a escrever e não pode ser lida: {error}. Nada foi importado.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/consilium_json.py"/>
        <source>A reply in this transcript carries a disclaimer that this version does not know. Install the newest version to import it.</source>
        <translation>Uma resposta nesta transcrição leva um aviso de responsabilidade que esta versão não conhece. Instale a versão mais recente para a importar.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/consilium_json.py"/>
        <source>its form is another</source>
        <translation>a sua forma é outra</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/file_text.py"/>
        <source>{file} holds too many values. Export it in parts.</source>
        <translation>{file} contém demasiados valores. Exporte-o por partes.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/file_text.py"/>
        <source>{file} is damaged, or is no JSON. Export it again; nothing was imported.</source>
        <translation>{file} está danificado ou não é JSON. Exporte-o de novo; nada foi importado.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/file_text.py"/>
        <source>{file} is larger than {max_bytes} MB. Export it in parts.</source>
        <translation>{file} tem mais de {max_bytes} MB. Exporte-o por partes.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/file_text.py"/>
        <source>{file} is no file that can be imported ({reason}). Choose the file that was exported.</source>
        <translation>{file} não é um ficheiro que possa ser importado ({reason}). Escolha o ficheiro que foi exportado.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/file_text.py"/>
        <source>{path} cannot be read ({reason}). Check its name and its rights.</source>
        <translation>{path} não pode ser lido ({reason}). Verifique o nome e as permissões.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{file} is no transcript that can be imported: Consilium reads its own JSON, the chats that Open WebUI exports, and the messages.jsonl of a thread of Jan.</source>
        <translation>{file} não é uma transcrição que possa ser importada: o Consilium lê o seu próprio JSON, os chats que o Open WebUI exporta e o messages.jsonl de uma conversa do Jan.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{file} holds more than {most:,} messages. Export it in parts.</source>
        <translation>{file} contém mais de {most:,} mensagens. Exporte-o por partes.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>No chat in {file} could be read: {reason}. Export it again; nothing was imported.</source>
        <translation>Nenhum chat em {file} pôde ser lido: {reason}. Exporte-o de novo; nada foi importado.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>it is in this file twice</source>
        <translation>está duas vezes neste ficheiro</translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{n:,} chats hold no message and were left out.</source>
        <extracomment>For 1: 1 chat holds no message and was left out.</extracomment>
        <translation><numerusform>1 chat não contém nenhuma mensagem e foi omitido.</numerusform><numerusform>{n:,} chats não contêm nenhuma mensagem e foram omitidos.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{n:,} replies have no text in the file: they are marked as not complete.</source>
        <extracomment>For 1: 1 reply has no text in the file: it is marked as not complete.</extracomment>
        <translation><numerusform>1 resposta não tem texto no ficheiro: está marcada como incompleta.</numerusform><numerusform>{n:,} respostas não têm texto no ficheiro: estão marcadas como incompletas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>What the model thought before {n:,} replies was left out.</source>
        <extracomment>For 1: What the model thought before 1 reply was left out.</extracomment>
        <translation><numerusform>O que o modelo pensou antes de 1 resposta foi omitido.</numerusform><numerusform>O que o modelo pensou antes de {n:,} respostas foi omitido.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{n:,} pictures or files were left out: only text is imported.</source>
        <extracomment>For 1: 1 picture or file was left out: only text is imported.</extracomment>
        <translation><numerusform>1 imagem ou ficheiro foi omitido: só o texto é importado.</numerusform><numerusform>{n:,} imagens ou ficheiros foram omitidos: só o texto é importado.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{n:,} parts of messages are of kinds that are not known here, and were left out.</source>
        <extracomment>For 1: 1 part of a message is of a kind that is not known here, and was left out.</extracomment>
        <translation><numerusform>1 parte de uma mensagem é de um tipo que aqui não se conhece e foi omitida.</numerusform><numerusform>{n:,} partes de mensagens são de tipos que aqui não se conhecem e foram omitidas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{n:,} tags were shortened or left out.</source>
        <extracomment>For 1: 1 tag was shortened or left out.</extracomment>
        <translation><numerusform>1 etiqueta foi encurtada ou omitida.</numerusform><numerusform>{n:,} etiquetas foram encurtadas ou omitidas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/consultations/importing/import_service.py"/>
        <source>{n:,} lines of the file are damaged, or are no messages, and were left out.</source>
        <extracomment>For 1: 1 line of the file is damaged, or is no message, and was left out.</extracomment>
        <translation><numerusform>1 linha do ficheiro está danificada ou não é uma mensagem, e foi omitida.</numerusform><numerusform>{n:,} linhas do ficheiro estão danificadas ou não são mensagens, e foram omitidas.</numerusform></translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/open_webui.py"/>
        <source>it is not as Open WebUI writes chats</source>
        <translation>não está como o Open WebUI escreve as conversas</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/open_webui.py"/>
        <source>its messages are missing</source>
        <translation>faltam as suas mensagens</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/open_webui.py"/>
        <source>The other program showed an error here.</source>
        <translation>O outro programa mostrou aqui um erro.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>The consultation {id} in this file is not whole: {why}. Nothing was imported.</source>
        <translation>A consulta {id} deste ficheiro não está completa: {why}. Nada foi importado.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>A consultation in this file is not whole: {why}. Nothing was imported.</source>
        <translation>Uma consulta deste ficheiro não está completa: {why}. Nada foi importado.</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>its messages' ids are missing or occur twice</source>
        <translation>os identificadores das suas mensagens faltam ou estão duplicados</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>a message is not finished, or belongs elsewhere</source>
        <translation>uma mensagem não está terminada ou pertence a outra</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>a message that others answer to is missing</source>
        <translation>falta uma mensagem a que outras respondem</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>a message has more than {most:,} characters</source>
        <translation>uma mensagem tem mais de {most:,} caracteres</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>a reply has no disclaimer</source>
        <translation>uma resposta não tem aviso de responsabilidade</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>a date in it is none</source>
        <translation>contém uma data que não é válida</translation>
    </message>
    <message>
        <location filename="app/services/consultations/importing/tree_checks.py"/>
        <source>its messages answer to each other in a circle</source>
        <translation>as suas mensagens respondem-se em círculo</translation>
    </message>
    <message>
        <location filename="app/services/consultations/reply_generation.py"/>
        <location filename="app/ui/consultation/conversation_controller.py"/>
        <source>A reply is being written. Wait for it, or stop it first.</source>
        <translation>Uma resposta está a ser escrita. Espere por ela ou pare-a primeiro.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_client.py"/>
        <source>The engine was shut down. Start Consilium again.</source>
        <translation>O motor foi encerrado. Inicie o Consilium de novo.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_client.py"/>
        <source>A reply is being written. Wait for its end, or stop it.</source>
        <translation>Uma resposta está a ser escrita. Espere que termine ou pare-a.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_client.py"/>
        <source>No model is loaded. Choose one first.</source>
        <translation>Nenhum modelo está carregado. Escolha primeiro um.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine could not be started ({start_error}). Install Consilium again.</source>
        <translation>Não foi possível iniciar o motor ({start_error}). Instale o Consilium de novo.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine was ended because the memory was full; what was written is kept. Close other programs or choose a smaller model, then send again.</source>
        <translation>O motor foi terminado porque a memória estava cheia; o que foi escrito é conservado. Feche outros programas ou escolha um modelo mais pequeno e envie de novo.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine wrote something that cannot be understood and was ended; what was written is kept. It starts again with the next answer.</source>
        <translation>O motor escreveu algo que não se consegue compreender e foi terminado; o que foi escrito é conservado. Arranca de novo com a próxima resposta.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine ended because an allocation of memory failed; what was written is kept. Close other programs or choose a smaller model or context, then send again.</source>
        <translation>O motor terminou porque uma alocação de memória falhou; o que foi escrito é conservado. Feche outros programas ou escolha um modelo ou um contexto mais pequeno e envie de novo.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine ended while it loaded {loading} ({how}): the file may be damaged, or too large for this computer. Choose another model, or try again.</source>
        <translation>O motor terminou enquanto carregava {loading} ({how}): o ficheiro pode estar danificado ou ser demasiado grande para este computador. Escolha outro modelo ou tente de novo.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine ended unexpectedly ({how}); what was written is kept. It starts again with the next answer.</source>
        <translation>O motor terminou inesperadamente ({how}); o que foi escrito é conservado. Arranca de novo com a próxima resposta.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <location filename="app/services/models/model_loader.py"/>
        <location filename="app/services/models/planned_load.py"/>
        <source>Loading the model was stopped.</source>
        <translation>O carregamento do modelo foi parado.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine is of another version of Consilium. Install Consilium again.</source>
        <translation>O motor é de outra versão do Consilium. Instale o Consilium de novo.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The engine gave no sign for {seconds:,.0f} seconds and was ended; what was written is kept. It starts again with the next answer.</source>
        <translation>O motor não deu sinal durante {seconds:,.0f} segundos e foi terminado; o que foi escrito é conservado. Arranca de novo com a próxima resposta.</translation>
    </message>
    <message>
        <location filename="app/services/engine/engine_outcomes.py"/>
        <source>The state did not reach the disk in time.</source>
        <translation>O estado não chegou ao disco a tempo.</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>The prompt was not made: it was stopped.</source>
        <translation>O prompt não foi criado: foi parado.</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>Choose another prompt format for it.</source>
        <translation>Escolha outro formato de prompt para ele.</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>The chat template of this model takes {megabytes:,.0f} MB, and at most {most:,.0f} MB can be used. {other}</source>
        <translation>O template de chat deste modelo ocupa {megabytes:,.0f} MB, e podem usar-se {most:,.0f} MB no máximo. {other}</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>This model carries no chat template. {other}</source>
        <translation>Este modelo não traz template de chat. {other}</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>it holds half a character, a lone surrogate</source>
        <translation>contém meio carácter, um surrogate isolado</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>it takes longer than {seconds:.0f} seconds</source>
        <translation>demora mais de {seconds:.0f} segundos</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>it ended the process that it ran in</source>
        <translation>fez terminar o processo em que corria</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>The process for the chat template could not be started ({reason}). Try again, or choose another prompt format.</source>
        <translation>Não foi possível iniciar o processo para o template de chat ({reason}). Tente de novo ou escolha outro formato de prompt.</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>The process for the chat template did not start. Try again, or choose another prompt format.</source>
        <translation>O processo para o template de chat não arrancou. Tente de novo ou escolha outro formato de prompt.</translation>
    </message>
    <message>
        <location filename="app/services/engine/template_client.py"/>
        <source>The chat template of this model cannot be used: {reason}</source>
        <translation>O template de chat deste modelo não pode ser usado: {reason}</translation>
    </message>
    <message>
        <location filename="app/services/evaluation/exam_service.py"/>
        <source>{path} cannot be read ({reason}).</source>
        <translation>Não é possível ler {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="app/services/evaluation/exam_service.py"/>
        <source>The evaluation was stopped.</source>
        <translation>A avaliação foi interrompida.</translation>
    </message>
    <message>
        <location filename="app/services/evaluation/exam_service.py"/>
        <source>The engine ended. Start the evaluation again: it goes on.</source>
        <translation>O motor foi encerrado. Inicie a avaliação novamente: ela continuará.</translation>
    </message>
    <message>
        <location filename="app/services/models/clinic_servers.py"/>
        <source>no certificate in PEM</source>
        <translation>nenhum certificado em PEM</translation>
    </message>
    <message>
        <location filename="app/services/models/clinic_servers.py"/>
        <source>The CA file {path} cannot be read ({reason}).</source>
        <translation>Não é possível ler o ficheiro CA {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="app/services/models/clinic_servers.py"/>
        <source>The CA file {path} holds no certificate in PEM.</source>
        <translation>O ficheiro CA {path} não contém nenhum certificado em PEM.</translation>
    </message>
    <message>
        <location filename="app/services/models/clinic_servers.py"/>
        <source>There is no clinic server “{name}”.</source>
        <translation>Não há nenhum servidor da clínica “{name}”.</translation>
    </message>
    <message>
        <location filename="app/services/models/clinic_servers.py"/>
        <source>This server and model are set up already, under another name.</source>
        <translation>Este servidor e este modelo já estão configurados, com outro nome.</translation>
    </message>
    <message>
        <location filename="app/services/models/clinic_servers.py"/>
        <source>The clinic server {name} was removed. Choose another model.</source>
        <translation>O servidor da clínica {name} foi removido. Escolha outro modelo.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_costs.py"/>
        <source>The disk of {folder} is full. Make room, or choose another folder.</source>
        <translation>O disco de {folder} está cheio. Liberte espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_costs.py"/>
        <source>The converter ended without a word: try it again.</source>
        <translation>O conversor terminou sem dizer nada: tente de novo.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_service.py"/>
        <source>The converter ended before it was done, as when the computer's memory runs short. What it has made is kept: go on from there.</source>
        <translation>O conversor terminou antes de acabar, como quando falta memória no computador. O que fez é conservado: continue a partir daí.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_service.py"/>
        <source>The conversion of {now} is not done yet. Go on with it, or give it up, before you begin another.</source>
        <translation>A conversão de {now} ainda não terminou. Prossiga com ela ou desista dela antes de começar outra.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_service.py"/>
        <source>There is no conversion that could go on.</source>
        <translation>Não há nenhuma conversão que possa prosseguir.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_service.py"/>
        <source>The converter cannot be started ({reason}). Check the folder {folder}, and try again.</source>
        <translation>Não é possível iniciar o conversor ({reason}). Verifique a pasta {folder} e tente de novo.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_service.py"/>
        <source>The download of {name} was cut off: check the connection and the disk's room, then go on. What is complete is not fetched twice.</source>
        <translation>A transferência de {name} foi cortada: verifique a ligação e o espaço do disco e continue. O que está completo não é transferido duas vezes.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_source.py"/>
        <source>{shown} is no folder. Choose the checkpoint's folder, the one that holds its config.json.</source>
        <translation>{shown} não é uma pasta. Escolha a pasta do checkpoint, a que contém o seu config.json.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_source.py"/>
        <source>“{shown}” is no folder here, and no name of a model on the Hugging Face hub: such a name is written like {model}.</source>
        <translation>“{shown}” não é uma pasta daqui nem o nome de um modelo no hub da Hugging Face: tal nome escreve-se como {model}.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_source.py"/>
        <source>{source} would be downloaded. Nothing is, before you agree to that by its name.</source>
        <translation>{source} seria transferido. Nada o é antes do seu acordo, pelo nome dele.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/conversion_source.py"/>
        <source>The folder {folder} cannot be used ({reason}). Choose another one.</source>
        <translation>A pasta {folder} não pode ser usada ({reason}). Escolha outra.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/converter_process.py"/>
        <source>The converter cannot be started ({reason}). Install Consilium again.</source>
        <translation>Não é possível iniciar o conversor ({reason}). Instale o Consilium de novo.</translation>
    </message>
    <message>
        <location filename="app/services/models/conversion/converter_process.py"/>
        <source>A conversion is under way already. Wait for its end, or pause it.</source>
        <translation>Já há uma conversão em curso. Espere que termine ou pause-a.</translation>
    </message>
    <message>
        <location filename="app/services/models/fidelity/fidelity_measurement.py"/>
        <source>{name} is of running text, not of answers: compare with a GGUF of more bits, or with `consilium-convert fidelity`.</source>
        <translation>{name} trata de texto corrido, não de respostas: compare com um GGUF de mais bits, ou com `consilium-convert fidelity`.</translation>
    </message>
    <message>
        <location filename="app/services/models/fidelity/fidelity_measurement.py"/>
        <source>The converter ended without a result. Install Consilium again if it goes on so.</source>
        <translation>O conversor terminou sem resultado. Reinstale o Consilium se isso continuar.</translation>
    </message>
    <message>
        <location filename="app/services/models/fidelity/fidelity_prompts.py"/>
        <source>{name} can't be read: each line must be a JSON object with task, question and answer.</source>
        <translation>{name} não pode ser lido: cada linha tem de ser um objeto JSON com task, question e answer.</translation>
    </message>
    <message>
        <location filename="app/services/models/file_examination.py"/>
        <source>{file} changed while it was read. Wait until it is complete.</source>
        <translation>{file} mudou enquanto era lido. Espere até estar completo.</translation>
    </message>
    <message>
        <location filename="app/services/models/file_examination.py"/>
        <source>{path} is gone. Put the file back, or add it where it is now.</source>
        <translation>{path} já não existe. Reponha o ficheiro ou adicione-o onde está agora.</translation>
    </message>
    <message>
        <location filename="app/services/models/file_examination.py"/>
        <source>{path} changed since it was added. Add it again.</source>
        <translation>{path} mudou desde que foi adicionado. Adicione-o de novo.</translation>
    </message>
    <message>
        <location filename="app/services/models/file_examination.py"/>
        <source>{name} holds invalid numbers (NaN) in {tensor}: it is damaged or was quantized badly. Download or convert it again.</source>
        <translation>{name} contém números inválidos (NaN) em {tensor}: está danificado ou foi mal quantizado. Transfira-o ou converta-o de novo.</translation>
    </message>
    <message>
        <location filename="app/services/models/file_examination.py"/>
        <source>{name} holds zeros in place of its weights: it is incomplete. Wait until it is all there, or copy or download it again.</source>
        <translation>{name} contém zeros no lugar dos seus pesos: está incompleto. Espere até estar inteiro, ou copie-o ou transfira-o de novo.</translation>
    </message>
    <message>
        <location filename="app/services/models/format_selection.py"/>
        <source>{name} does not say which prompt format it was tuned in. Consilium guesses {label}, {reason}; another format may give better answers.</source>
        <translation>{name} não diz para que formato de prompt foi afinado. O Consilium supõe {label}, {reason}; outro formato pode dar melhores respostas.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/architectures.py"/>
        <source>the image part of a model</source>
        <translation>a parte de imagem de um modelo</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/architectures.py"/>
        <source>an encoder-decoder model</source>
        <translation>um modelo codificador-descodificador</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/architectures.py"/>
        <source>a speech model</source>
        <translation>um modelo de fala</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/architectures.py"/>
        <source>a helper for another model</source>
        <translation>um auxiliar de outro modelo</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/architectures.py"/>
        <source>a diffusion model</source>
        <translation>um modelo de difusão</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/architectures.py"/>
        <source>an embedding model</source>
        <translation>um modelo de embeddings</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>an impossible length</source>
        <translation>um comprimento impossível</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>a name that is no text</source>
        <translation>um nome que não é texto</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>an impossible count</source>
        <translation>uma quantidade impossível</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>{name} is damaged ({what} in its header). Copy or download it again.</source>
        <translation>{name} está danificado ({what} no seu cabeçalho). Copie-o ou transfira-o de novo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>{name} is truncated or damaged: it ends within its header. Copy or download it again.</source>
        <translation>{name} está truncado ou danificado: termina dentro do seu cabeçalho. Copie-o ou transfira-o de novo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>more than 128 MiB</source>
        <translation>mais de 128 MiB</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_cursor.py"/>
        <source>an end that came while it was read</source>
        <translation>um fim que surgiu durante a leitura</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>There is no file {shown}.</source>
        <translation>Não existe o ficheiro {shown}.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{shown} cannot be read: {reason}. Choose a GGUF file.</source>
        <translation>{shown} não pode ser lido: {reason}. Escolha um ficheiro GGUF.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{shown} cannot be read ({reason}). Choose a GGUF file that you may read.</source>
        <translation>{shown} não pode ser lido ({reason}). Escolha um ficheiro GGUF que tenha permissão para ler.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>impossible counts</source>
        <translation>quantidades impossíveis</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>an impossible alignment</source>
        <translation>um alinhamento impossível</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{name} is truncated: it has {size:,} bytes of at least {needed:,}. Copy or download it again.</source>
        <translation>{name} está truncado: tem {size:,} bytes de pelo menos {needed:,}. Copie-o ou transfira-o de novo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>is not a GGUF file</source>
        <translation>não é um ficheiro GGUF</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>is in a format of before GGUF, which llama.cpp no longer reads</source>
        <translation>está num formato anterior ao GGUF, que o llama.cpp já não lê</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{name} {what}. Choose a .gguf file, or make one of a checkpoint with consilium-convert.</source>
        <translation>{name} {what}. Escolha um ficheiro .gguf ou crie um a partir de um checkpoint com consilium-convert.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{name} is a big-endian GGUF: get the little-endian one.</source>
        <translation>{name} é um GGUF big-endian: obtenha o little-endian.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{name} is a GGUF of version {version}, and only 2 and 3 can be read: get a current version of the model.</source>
        <translation>{name} é um GGUF da versão {version}, e só a 2 e a 3 podem ser lidas: obtenha uma versão atual do modelo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>an impossible tensor</source>
        <translation>um tensor impossível</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>{name} uses the tensor type {number}, which this llama.cpp does not have. Get the model in another quantization.</source>
        <translation>{name} usa o tipo de tensor {number}, que este llama.cpp não tem. Obtenha o modelo noutra quantização.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>a key without a name</source>
        <translation>uma chave sem nome</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>a key twice</source>
        <translation>uma chave repetida</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>a value of an unknown type</source>
        <translation>um valor de um tipo desconhecido</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_header.py"/>
        <source>an array of an unknown type</source>
        <translation>uma matriz de um tipo desconhecido</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_shape.py"/>
        <source>Layers with a sliding window keep less in the cache than this.</source>
        <translation>As camadas com janela deslizante guardam menos na cache.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_shape.py"/>
        <source>Its compressed attention may keep less in the cache than this.</source>
        <translation>A sua atenção comprimida pode guardar menos na cache.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_shape.py"/>
        <source>The state of its recurrent layers is not counted.</source>
        <translation>O estado das suas camadas recorrentes não é contado.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_shape.py"/>
        <source>{file} does not say how its layers are built, so no plan can be made. Get a complete file.</source>
        <translation>{file} não diz como as suas camadas são construídas, por isso não se pode fazer um plano. Obtenha um ficheiro completo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_shape.py"/>
        <source>The header names no attention heads: the cache is not counted.</source>
        <translation>O cabeçalho não indica cabeças de atenção: a cache não é contada.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>Get another file, or convert the checkpoint again.</source>
        <translation>Arranje outro ficheiro ou converta de novo o checkpoint.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>stores {key} as {kind}, which llama.cpp does not read: it must be {wanted}. {again}</source>
        <translation>guarda {key} como {kind}, que o llama.cpp não lê: tem de ser {wanted}. {again}</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>does not say how long its context is, so llama.cpp cannot run it. Get another file.</source>
        <translation>não diz qual é o tamanho do seu contexto, por isso o llama.cpp não o pode executar. Arranje outro ficheiro.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>is damaged ({own}{name} is {value:,}). Copy or download it again.</source>
        <translation>está danificado ({own}{name} é {value:,}). Copie-o ou transfira-o de novo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>is damaged (of {experts:,} experts it uses {used:,}). Copy or download it again.</source>
        <translation>está danificado (de {experts:,} especialistas usa {used:,}). Copie-o ou transfira-o de novo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>is damaged ({key} is {number}). Copy or download it again.</source>
        <translation>está danificado ({key} é {number}). Copie-o ou transfira-o de novo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>has {tokens:,} tokens in its vocabulary but weights for {rows:,}, so it cannot be loaded. {again}</source>
        <translation>tem {tokens:,} tokens no vocabulário mas pesos para {rows:,}, por isso não pode ser carregado. {again}</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>has weights of the type {type}, which is for none. {again}</source>
        <translation>tem pesos do tipo {type}, que não serve para nenhuns. {again}</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_structure.py"/>
        <source>is damaged (its tensors overlap or leave gaps). Copy or download it again.</source>
        <translation>está danificado (os seus tensores sobrepõem-se ou deixam falhas). Copie-o ou transfira-o de novo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>Choose another file of this model, or another model.</source>
        <translation>Escolha outro ficheiro deste modelo ou outro modelo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>This file does not say how its model splits text into tokens (no pre-tokenizer), so the model may read words and numbers differently from the way it was trained, and its answers can be worse. Get a newer file of the same model.</source>
        <translation>Este ficheiro não diz como o seu modelo divide o texto em tokens (sem pré-tokenizador), por isso o modelo pode ler palavras e números de modo diferente do treino, e as suas respostas podem ser piores. Arranje um ficheiro mais recente do mesmo modelo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>This file does not say which token ends an answer of its model, so answers may break off or run on. Get a newer file of the same model.</source>
        <translation>Este ficheiro não diz que token termina uma resposta do seu modelo, por isso as respostas podem interromper-se ou prolongar-se. Arranje um ficheiro mais recente do mesmo modelo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>has the vocabulary of an embedding model (BERT). Choose a text model.</source>
        <translation>tem o vocabulário de um modelo de embeddings (BERT). Escolha um modelo de texto.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>does not say how its tokens are made (tokenizer.ggml.model). Get a complete file.</source>
        <translation>não diz como são formados os seus tokens (tokenizer.ggml.model). Arranje um ficheiro completo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>needs the tokenizer “{model}”, which this llama.cpp does not know. {newer}</source>
        <translation>precisa do tokenizador «{model}», que este llama.cpp não conhece. {newer}</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>is damaged (its vocabulary has {tokens:,} tokens and {count:,} of their {key}). Copy or download it again.</source>
        <translation>está danificado (o vocabulário tem {tokens:,} tokens e {count:,} entradas em {key}). Copie-o ou transfira-o de novo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>lacks a part of its vocabulary (tokenizer.ggml.scores). Get a complete file.</source>
        <translation>não tem uma parte do vocabulário (tokenizer.ggml.scores). Arranje um ficheiro completo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>needs the pre-tokenizer “{pre}”, which this llama.cpp does not know. {newer}</source>
        <translation>precisa do pré-tokenizador «{pre}», que este llama.cpp não conhece. {newer}</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/gguf_tokenizer.py"/>
        <source>lacks a part of its vocabulary (tokenizer.ggml.merges). Get a complete file.</source>
        <translation>não tem uma parte do vocabulário (tokenizer.ggml.merges). Arranje um ficheiro completo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is an importance matrix: it helps to quantize a model, and holds none. Choose the model itself.</source>
        <translation>é uma matriz de importância: ajuda a quantizar um modelo e não contém nenhum. Escolha o próprio modelo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is a control vector: it changes how another model writes, and holds none. Choose the model itself.</source>
        <translation>é um vetor de controlo: muda o modo como outro modelo escreve e não contém nenhum. Escolha o próprio modelo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>Merge it into that model with llama-export-lora, and choose the result.</source>
        <translation>Junte-o a esse modelo com llama-export-lora e escolha o resultado.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is an adapter (LoRA), a change to another model ({base}).</source>
        <translation>é um adaptador (LoRA), uma alteração a outro modelo ({base}).</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is an adapter (LoRA), a change to another model.</source>
        <translation>é um adaptador (LoRA), uma alteração a outro modelo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is {kind}, which writes no answers. Choose the text model beside it.</source>
        <translation>é {kind}, que não escreve respostas. Escolha o modelo de texto que o acompanha.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is a Mixtral file of before 2024, with a tensor for each expert, which llama.cpp no longer loads. Get a newer file, or convert the checkpoint with consilium-convert.</source>
        <translation>é um ficheiro Mixtral anterior a 2024, com um tensor por especialista, que o llama.cpp já não carrega. Arranje um ficheiro mais recente ou converta o checkpoint com consilium-convert.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is one part of a model in {parts} files. Join them with llama-gguf-split --merge and use the result.</source>
        <translation>é uma parte de um modelo em {parts} ficheiros. Junte-os com llama-gguf-split --merge e use o resultado.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>does not say its architecture, so llama.cpp cannot run it. Get another file.</source>
        <translation>não diz a sua arquitetura, por isso o llama.cpp não o pode executar. Arranje outro ficheiro.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>is {kind} (architecture “{architecture}”), which writes no answers. Choose a text model.</source>
        <translation>é {kind} (arquitetura «{architecture}»), que não escreve respostas. Escolha um modelo de texto.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>has the architecture “{architecture}”, which this llama.cpp does not know. Choose another model.</source>
        <translation>tem a arquitetura «{architecture}», que este llama.cpp não conhece. Escolha outro modelo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>holds a vocabulary without weights. Choose the model itself.</source>
        <translation>contém um vocabulário sem pesos. Escolha o próprio modelo.</translation>
    </message>
    <message>
        <location filename="app/services/models/gguf/runnable.py"/>
        <source>holds no vocabulary, so it can read no question. Get a complete file.</source>
        <translation>não contém vocabulário, por isso não pode ler nenhuma pergunta. Arranje um ficheiro completo.</translation>
    </message>
    <message>
        <location filename="app/services/models/library_file.py"/>
        <source>A clinic's server at {server}: what you send leaves this computer.</source>
        <translation>Um servidor da clínica em {server}: o que enviar sai deste computador.</translation>
    </message>
    <message>
        <location filename="app/services/models/library_file.py"/>
        <source>The data folder {root} does not exist.</source>
        <translation>A pasta de dados {root} não existe.</translation>
    </message>
    <message>
        <location filename="app/services/models/library_file.py"/>
        <source>{path} cannot be changed. Close other programs that use it and make the folder writable.</source>
        <translation>{path} não pode ser alterado. Feche outros programas que o usem e permita a escrita na pasta.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>That model is not in the library.</source>
        <translation>Esse modelo não está na biblioteca.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>{name} came with the installation: it stays.</source>
        <translation>{name} veio com a instalação: fica.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>{path} is not in Consilium's own folder, so it is not deleted here. Remove the model from the list, and delete the file yourself.</source>
        <translation>{path} não está na pasta própria do Consilium, por isso não é eliminado aqui. Remova o modelo da lista e elimine o ficheiro manualmente.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>{path} cannot be deleted ({reason}). Close what uses it and try again.</source>
        <translation>{path} não pode ser eliminado ({reason}). Feche o que o usa e tente de novo.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>The demonstration answers only in the words it was trained on: it takes no system prompt.</source>
        <translation>A demonstração responde apenas com as palavras com que foi treinada: não aceita prompt de sistema.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>There is no model yet. Make the demonstration model with `make demo`, or add a GGUF file: in the window's list of models, or with `consilium models add FILE`.</source>
        <translation>Ainda não há nenhum modelo. Crie o modelo de demonstração com `make demo` ou adicione um ficheiro GGUF: na lista de modelos da janela ou com `consilium models add FILE`.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_library.py"/>
        <source>The model that was chosen is no longer in the library. Choose another one.</source>
        <translation>O modelo que foi escolhido já não está na biblioteca. Escolha outro.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_loader.py"/>
        <source>The engine ended while the model was loaded. It starts again with the next answer.</source>
        <translation>O motor terminou enquanto o modelo era carregado. Arranca de novo com a próxima resposta.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_overview.py"/>
        <source>It runs on the clinic's server, and takes nothing here.</source>
        <translation>Funciona no servidor da clínica e não ocupa nada aqui.</translation>
    </message>
    <message>
        <location filename="app/services/models/model_overview.py"/>
        <source>Whether it fits here is not known: {error}</source>
        <translation>Não se sabe se cabe aqui: {error}</translation>
    </message>
    <message>
        <location filename="app/services/models/model_overview.py"/>
        <source>{type} (about {size}) would fit this computer too, and is closer to the original.</source>
        <translation>{type} (cerca de {size}) também caberia neste computador e está mais perto do original.</translation>
    </message>
    <message>
        <location filename="app/services/models/offload_preview.py"/>
        <source>Loaded now: {used} by llama.cpp's own count, where {foreseen} were foreseen.</source>
        <translation>Carregado agora: {used} pela contagem do próprio llama.cpp; estavam previstos {foreseen}.</translation>
    </message>
    <message>
        <location filename="app/services/models/planned_load.py"/>
        <source>Answered by the clinic's server at {server}: what is asked leaves this computer.</source>
        <translation>Responde o servidor da clínica em {server}: o que se pergunta sai deste computador.</translation>
    </message>
    <message>
        <location filename="app/services/models/planned_load.py"/>
        <source>The engine ended before, so {steps}.</source>
        <translation>O motor terminou antes; por isso, {steps}.</translation>
    </message>
    <message>
        <location filename="app/services/models/planned_load.py"/>
        <source>There was no room for more, so {steps}.</source>
        <translation>Não havia espaço para mais; por isso, {steps}.</translation>
    </message>
    <message>
        <location filename="app/services/models/planned_load.py"/>
        <source>{plan} It can run all the same, slowly: choose “Processor only” in the settings. {speed}</source>
        <translation>{plan} Mesmo assim pode funcionar, devagar: escolha “Só processador” nas definições. {speed}</translation>
    </message>
    <message>
        <location filename="app/services/models/planned_load.py"/>
        <source>The clinic's server has a context of {has:,} tokens, less than the {wanted:,} that are set here.</source>
        <translation>O servidor da clínica tem um contexto de {has:,} tokens, menos do que os {wanted:,} definidos aqui.</translation>
    </message>
    <message>
        <location filename="app/services/models/this_machine.py"/>
        <source>This system does not tell how much memory it has: give it with --memory.</source>
        <translation>Este sistema não diz quanta memória tem: indique-a com --memory.</translation>
    </message>
    <message>
        <location filename="app/services/notes/note_drafting.py"/>
        <source>There is nothing in this consultation yet that a note could be written from.</source>
        <translation>Ainda não há nada nesta consulta com que se possa escrever um documento.</translation>
    </message>
    <message>
        <location filename="app/services/notes/note_export.py"/>
        <location filename="app/services/notes/note_service.py"/>
        <source>This note is still being drafted. Wait for its end, or stop it.</source>
        <translation>Este documento ainda está a ser redigido. Espere pelo fim, ou pare-o.</translation>
    </message>
    <message>
        <location filename="app/services/notes/note_service.py"/>
        <source>I have read this note to its end, corrected it where it was wrong, and answer for it.</source>
        <translation>Li este documento até ao fim, corrigi-o onde estava errado e respondo por ele.</translation>
    </message>
    <message>
        <location filename="app/services/notes/note_service.py"/>
        <location filename="app/ui/notes/page_words.py"/>
        <source>Read the note to its end first, then sign it.</source>
        <translation>Leia primeiro o documento até ao fim e depois assine-o.</translation>
    </message>
    <message>
        <location filename="app/services/notes/note_service.py"/>
        <source>This note is empty.</source>
        <translation>Este documento está vazio.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/notes/note_service.py"/>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>{n:,} marks are not decided yet: confirm them, or change the text.</source>
        <extracomment>For 1: {n} mark is not decided yet: confirm it, or change the text.</extracomment>
        <translation><numerusform>{n} marca está por decidir: confirme-a, ou altere o texto.</numerusform><numerusform>{n:,} marcas estão por decidir: confirme-as, ou altere o texto.</numerusform></translation>
    </message>
    <message>
        <location filename="app/services/notes/note_service.py"/>
        <location filename="app/store/notes/note_rows.py"/>
        <source>Only a signed note takes an addendum: edit this one instead.</source>
        <translation>Só um documento assinado recebe uma adenda: edite antes este.</translation>
    </message>
    <message>
        <location filename="app/services/notes/signed_notes.py"/>
        <source>The signed note {note} is gone (row {row}).</source>
        <translation>O documento assinado {note} desapareceu (linha {row}).</translation>
    </message>
    <message>
        <location filename="app/services/notes/signed_notes.py"/>
        <source>The signed note {note} stands in another consultation than it was signed in (row {row}).</source>
        <translation>O documento assinado {note} está noutra consulta que não aquela em que foi assinado (linha {row}).</translation>
    </message>
    <message>
        <location filename="app/services/notes/signed_notes.py"/>
        <source>The signed note {note} is not what was signed (row {row}): its text was changed.</source>
        <translation>O documento assinado {note} não é o que foi assinado (linha {row}): o seu texto foi alterado.</translation>
    </message>
    <message>
        <location filename="app/services/notes/signed_notes.py"/>
        <source>Who signed the note {note}, when, or of what is not as it was recorded (row {row}).</source>
        <translation>Quem assinou o documento {note}, quando ou de quê, não está como foi registado (linha {row}).</translation>
    </message>
    <message>
        <location filename="app/services/notes/signed_notes.py"/>
        <source>The signed note {note} has a signature that was not recorded.</source>
        <translation>O documento assinado {note} tem uma assinatura que não foi registada.</translation>
    </message>
    <message>
        <location filename="app/services/notes/signed_notes.py"/>
        <source>The signed note {note} has an addendum that was not recorded: number {number}.</source>
        <translation>O documento assinado {note} tem uma adenda que não foi registada: número {number}.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/known_question_check.py"/>
        <source>The demonstration does not know this question and would answer with confident nonsense, so nothing was generated.</source>
        <translation>A demonstração não conhece esta pergunta e responderia com disparates ditos com segurança, por isso nada foi gerado.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/prompt_assembly.py"/>
        <source>No model was asked for this answer, so there is no prompt.</source>
        <translation>Para esta resposta nenhum modelo foi consultado, por isso não há prompt.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/prompt_assembly.py"/>
        <source>This answer was made in a prompt format that this Consilium does not know.</source>
        <translation>Esta resposta foi feita num formato de prompt que este Consilium não conhece.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/prompt_assembly.py"/>
        <source>An answer is being written. The prompt can be shown when it is done.</source>
        <translation>Está a ser escrita uma resposta. O prompt poderá ser mostrado quando terminar.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/prompt_assembly.py"/>
        <source>The context is another one today, so other turns would fit: this is the prompt as it would be sent now.</source>
        <translation>O contexto hoje é outro, por isso caberiam outras trocas: este é o prompt tal como seria enviado agora.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/prompt_assembly.py"/>
        <source>The prompt is written by the model itself: choose {model} and ask it something, then it can be shown.</source>
        <translation>O prompt é escrito pelo próprio modelo: escolha {model} e pergunte-lhe algo; depois pode ser mostrado.</translation>
    </message>
    <message>
        <location filename="app/services/prompts/prompt_assembly.py"/>
        <source>{model} is no longer in the library, so its prompt can't be shown.</source>
        <translation>{model} já não está na biblioteca, por isso o seu prompt não pode ser mostrado.</translation>
    </message>
    <message>
        <location filename="app/services/reviews/review_service.py"/>
        <source>There is no answer in this consultation yet to be reviewed.</source>
        <translation>Ainda não há nesta consulta nenhuma resposta para avaliar.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/pdf_drawing.py"/>
        <source>The pages could not be drawn ({reason}). Export as html instead, and print that to a PDF in a browser.</source>
        <translation>Não foi possível desenhar as páginas ({reason}). Exporte antes como HTML e imprima-o para PDF num navegador.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{path} is not a file. Choose a file's name for the transcript.</source>
        <translation>{path} não é um ficheiro. Escolha um nome de ficheiro para a transcrição.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{path} is a folder. Choose another one.</source>
        <translation>{path} é uma pasta. Escolha outra.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{path} is a file of Consilium's own. Choose another name, or another folder.</source>
        <translation>{path} é um ficheiro do próprio Consilium. Escolha outro nome ou outra pasta.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{path} is no place for a file ({error}). Choose another one.</source>
        <translation>{path} não é lugar para um ficheiro ({error}). Escolha outro.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>The disk is full: {path} was not written. Free some space, then export again.</source>
        <translation>O disco está cheio: {path} não foi escrito. Liberte espaço e exporte de novo.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>There is no folder {parent}. Make it, or choose another one.</source>
        <translation>A pasta {parent} não existe. Crie-a ou escolha outra.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{parent} cannot be written. Choose another folder for the transcript.</source>
        <translation>Não é possível escrever em {parent}. Escolha outra pasta para a transcrição.</translation>
    </message>
    <message>
        <location filename="app/services/transcripts/transcript_file.py"/>
        <source>{path} was not written ({reason}). Choose another name or folder.</source>
        <translation>{path} não foi escrito ({reason}). Escolha outro nome ou outra pasta.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>This installation's key for updates is damaged: install it anew.</source>
        <translation>A chave desta instalação para atualizações está danificada: instale-a de novo.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>The signature is damaged, or of another kind than minisign's.</source>
        <translation>A assinatura está danificada ou é de outro tipo que as do minisign.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>The package is signed by somebody else than this installation's.</source>
        <translation>O pacote foi assinado por outra pessoa que não a desta instalação.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>The signature was altered: nothing was installed.</source>
        <translation>A assinatura foi alterada: nada foi instalado.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>The package was altered, or is not the signed one: nothing was installed.</source>
        <translation>O pacote foi alterado ou não é o assinado: nada foi instalado.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>What is signed is no package of Consilium.</source>
        <translation>O que está assinado não é um pacote do Consilium.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>The package is for {made_for}, not for this computer.</source>
        <translation>O pacote é para {made_for}, não para este computador.</translation>
    </message>
    <message>
        <location filename="app/services/updates/signed_package.py"/>
        <source>The package holds version {version}, which is not newer than this one, {present}.</source>
        <translation>O pacote contém a versão {version}, que não é mais nova do que esta, {present}.</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>Checking the package…</source>
        <translation>A verificar o pacote…</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>Unpacking the new version…</source>
        <translation>A descompactar a nova versão…</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>Trying the new version; this one stays if it gives no answer…</source>
        <translation>A experimentar a nova versão; esta mantém-se se aquela não responder…</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>The package was not installed ({reason}).</source>
        <translation>O pacote não foi instalado ({reason}).</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>The signature is missing: put {name} beside the package.</source>
        <translation>Falta a assinatura: coloque {name} ao lado do pacote.</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>This installation knows nobody's key, so it can't check a package. Install the new version as you installed this one.</source>
        <translation>Esta instalação não conhece nenhuma chave e por isso não pode verificar um pacote. Instale a nova versão como instalou esta.</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>This Consilium was not installed by its install script: whatever installed it brings newer versions.</source>
        <translation>Este Consilium não foi instalado pelo seu script de instalação: quem o instalou traz as versões novas.</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>The package holds no install script: nothing was installed.</source>
        <translation>O pacote não contém um script de instalação: nada foi instalado.</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>The new version is in the place of this one, but its commands and entries in menus are not complete ({reason}). Unpack the package, and run its install.sh.</source>
        <translation>A nova versão está no lugar desta, mas os seus comandos e entradas de menu não estão completos ({reason}). Descompacte o pacote e execute o seu install.sh.</translation>
    </message>
    <message>
        <location filename="app/services/updates/update_service.py"/>
        <source>The new version did not pass its own test here, and this one was kept ({reason}).</source>
        <translation>A nova versão não passou aqui no seu próprio teste, e esta foi mantida ({reason}).</translation>
    </message>
    <message>
        <location filename="app/services/updates/window_updates.py"/>
        <source>Copying the vault…</source>
        <translation>A copiar o cofre…</translation>
    </message>
    <message>
        <location filename="app/services/vault/audit_trail.py"/>
        <source>Row {broken} does not follow from those before it: it was changed, a row was removed there, or one was put in.</source>
        <translation>A linha {broken} não decorre das anteriores: foi alterada, uma linha foi aí removida ou foi inserida outra.</translation>
    </message>
    <message>
        <location filename="app/services/vault/audit_trail.py"/>
        <source>The file that notes the end of the audit (audit.head) was changed, or belongs to another vault.</source>
        <translation>O ficheiro que anota o fim da auditoria (audit.head) foi alterado ou pertence a outro cofre.</translation>
    </message>
    <message>
        <location filename="app/services/vault/audit_trail.py"/>
        <source>The file that notes the end of the audit (audit.head) is missing.</source>
        <translation>Falta o ficheiro que anota o fim da auditoria (audit.head).</translation>
    </message>
    <message>
        <location filename="app/services/vault/audit_trail.py"/>
        <source>Rows are missing at the end: they were cut off, or an older copy of the vault was put in place of this one.</source>
        <translation>Faltam linhas no fim: foram cortadas ou uma cópia anterior do cofre foi posta no lugar deste.</translation>
    </message>
    <message>
        <location filename="app/services/vault/audit_trail.py"/>
        <source>The last rows are not those that were noted: another copy of the vault was put in place of this one.</source>
        <translation>As últimas linhas não são as que foram anotadas: outra cópia do cofre foi posta no lugar deste.</translation>
    </message>
    <message>
        <location filename="app/services/vault/backup_service.py"/>
        <source>No backup folder was chosen. Choose one in the settings, or name one.</source>
        <translation>Nenhuma pasta de cópias de segurança foi escolhida. Escolha uma nas definições ou indique uma.</translation>
    </message>
    <message>
        <location filename="app/services/vault/backup_service.py"/>
        <source>The backup folder {folder} is not there, so no backup is made. Connect its disk; it is tried again every ten minutes.</source>
        <translation>A pasta de cópias de segurança {folder} não está lá, por isso não é feita nenhuma cópia. Ligue o seu disco; tenta-se de novo a cada dez minutos.</translation>
    </message>
    <message>
        <location filename="app/services/vault/backup_service.py"/>
        <source>The vault is damaged in places. A repair saves what can be read; a backup may hold more.</source>
        <translation>O cofre está danificado em alguns pontos. Uma reparação salva o que pode ser lido; uma cópia de segurança pode conter mais.</translation>
    </message>
    <message>
        <location filename="app/services/vault/folder_lock.py"/>
        <source>{root} cannot be locked for this program ({reason}). Choose a folder on a local disk, for example with CONSILIUM_HOME.</source>
        <translation>{root} não pode ser bloqueado para este programa ({reason}). Escolha uma pasta num disco local, por exemplo com CONSILIUM_HOME.</translation>
    </message>
    <message>
        <location filename="app/services/vault/folder_lock.py"/>
        <source>Consilium is already open on this data ({root}). Close the other window, or wait for the other command to end, then try again.</source>
        <translation>O Consilium já está aberto com estes dados ({root}). Feche a outra janela ou espere que o outro comando termine e tente de novo.</translation>
    </message>
    <message>
        <location filename="app/services/vault/folder_lock.py"/>
        <source>Consilium is already open on this data ({root}): {what}, process {pid}, since {when}. Close it, or wait for its end, then try again.</source>
        <translation>O Consilium já está aberto com estes dados ({root}): {what}, processo {pid}, desde {when}. Feche-o ou espere que termine e tente de novo.</translation>
    </message>
    <message>
        <location filename="app/services/vault/folder_lock.py"/>
        <source>Consilium is already open on this data ({root}) on another computer, {host}: {what}, since {when}. Close it there, then try again. If that computer crashed or was switched off, wait two minutes.</source>
        <translation>O Consilium já está aberto com estes dados ({root}) noutro computador, {host}: {what}, desde {when}. Feche-o lá e tente de novo. Se esse computador falhou ou foi desligado, espere dois minutos.</translation>
    </message>
    <message>
        <location filename="app/services/vault/folder_lock.py"/>
        <location filename="app/store/continuity.py"/>
        <source>an unknown time</source>
        <translation>um momento desconhecido</translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>Saved: {messages} in {consultations}.</source>
        <translation>Guardado: {messages} em {consultations}.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{n:,} messages</source>
        <extracomment>For 1: {n} message</extracomment>
        <translation><numerusform>{n:,} mensagem</numerusform><numerusform>{n:,} mensagens</numerusform></translation>
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
        <translation><numerusform>{n:,} mensagem sem o fim</numerusform><numerusform>{n:,} mensagens sem o fim</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <source>{n:,} messages lost</source>
        <extracomment>For 1: {n} message lost</extracomment>
        <translation><numerusform>{n:,} mensagem perdida</numerusform><numerusform>{n:,} mensagens perdidas</numerusform></translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>{lost}, {cut:,} without the end</source>
        <translation>{lost}, {cut:,} sem o fim</translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>All {pages:,} pages could be read.</source>
        <translation>Todas as páginas ({pages:,}) puderam ser lidas.</translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>{pages:,} of {all:,} pages could not be read.</source>
        <translation>{pages:,} de {all:,} páginas não puderam ser lidas.</translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>Tags, the record of accesses and the acceptance of the disclaimer could not be read.</source>
        <translation>As etiquetas, o registo de acessos e a aceitação do aviso de responsabilidade não puderam ser lidos.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <source>{n:,} changes that had been stored were not found: a backup may hold what is missing.</source>
        <extracomment>For 1: {n} change that had been stored was not found: a backup may hold what is missing.</extracomment>
        <translation><numerusform>Não foi encontrada {n:,} alteração que tinha sido guardada: uma cópia de segurança pode conter o que falta.</numerusform><numerusform>Não foram encontradas {n:,} alterações que tinham sido guardadas: uma cópia de segurança pode conter o que falta.</numerusform></translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>The vault was repaired.</source>
        <translation>O cofre foi reparado.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/services/vault/repair_service.py"/>
        <source>What could not be read is marked where it stood, in {n:,} consultations.</source>
        <extracomment>For 1: What could not be read is marked where it stood, in {n} consultation.</extracomment>
        <translation><numerusform>O que não pôde ser lido está marcado onde estava, em {n:,} consulta.</numerusform><numerusform>O que não pôde ser lido está marcado onde estava, em {n:,} consultas.</numerusform></translation>
    </message>
    <message>
        <location filename="app/services/vault/repair_service.py"/>
        <source>The damaged vault is kept in {folder}, in the data folder.</source>
        <translation>O cofre danificado é conservado em {folder}, dentro da pasta de dados.</translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>There is a vault in {root} already. Choose another folder.</source>
        <translation>Já existe um cofre em {root}. Escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>Only the key file was lost: it is that of the backup of {day} now, and nothing else has changed. The vault opens with the passphrase of that day.</source>
        <translation>Só se tinha perdido o ficheiro de chave: agora é o da cópia de segurança de {day}, e nada mais mudou. O cofre abre-se com a frase-passe desse dia.</translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>The backup of {day} is in place. It opens with the passphrase of that day.</source>
        <translation>A cópia de segurança de {day} está no lugar. Abre-se com a frase-passe desse dia.</translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>The vault before it is kept in {folder}, in the data folder.</source>
        <translation>O cofre anterior é conservado em {folder}, dentro da pasta de dados.</translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>The folder {folder} is not there. Connect its disk, or choose another folder.</source>
        <translation>A pasta {folder} não está lá. Ligue o seu disco ou escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="app/services/vault/restore_service.py"/>
        <source>The folder {folder} cannot be read ({reason}). Choose another folder.</source>
        <translation>A pasta {folder} não pode ser lida ({reason}). Escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="app/services/vault/unlock.py"/>
        <source>The system login does not open this vault: it was not turned on.</source>
        <translation>O início de sessão do sistema não abre este cofre: não foi ativado.</translation>
    </message>
    <message>
        <location filename="app/services/vault/unlock.py"/>
        <source>You can try again in {time}.</source>
        <translation>Pode tentar de novo em {time}.</translation>
    </message>
    <message>
        <location filename="app/services/vault/vault_keys.py"/>
        <source>Your system's keyring did not keep what it was given. The passphrase works as ever.</source>
        <translation>O porta-chaves do sistema não conservou o que lhe foi dado. A frase-passe funciona como sempre.</translation>
    </message>
    <message>
        <location filename="app/services/vault/vault_watch.py"/>
        <source>{lost} is no longer there. {saved}</source>
        <translation>{lost} já não está lá. {saved}</translation>
    </message>
    <message>
        <location filename="app/services/vault/vault_watch.py"/>
        <source>{folder} cannot be made ({reason}). Choose another folder.</source>
        <translation>Não é possível criar {folder} ({reason}). Escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="app/services/vault/vault_watch.py"/>
        <source>A backup is in {made}. It opens with the passphrase of today.</source>
        <translation>Há uma cópia de segurança em {made}. Abre-se com a frase-passe de hoje.</translation>
    </message>
    <message>
        <location filename="app/services/vault/vault_watch.py"/>
        <source>What was held is saved in {saved}. Close Consilium and restore it from there, with the passphrase of today.</source>
        <translation>O que havia ficou guardado em {saved}. Feche o Consilium e restaure a partir daí, com a frase-passe de hoje.</translation>
    </message>
    <message>
        <location filename="app/settings.py"/>
        <source>The settings of this computer in {path} are not in force ({reason}).</source>
        <translation>As definições deste computador em {path} não estão em vigor ({reason}).</translation>
    </message>
    <message>
        <location filename="app/settings.py"/>
        <source>This setting is fixed for this computer by whoever looks after it: nothing changed.</source>
        <translation>Esta definição é fixada para este computador por quem cuida dele: nada foi alterado.</translation>
    </message>
    <message>
        <location filename="app/store/abandoned_vault.py"/>
        <source>The disk of {root} is full: the old vault could not be set aside. Free some space and try again.</source>
        <translation>O disco de {root} está cheio: o cofre antigo não pôde ser posto de lado. Liberte espaço e tente de novo.</translation>
    </message>
    <message>
        <location filename="app/store/abandoned_vault.py"/>
        <source>The old vault could not be set aside in {root} ({reason}). Make the folder writable and try again.</source>
        <translation>O cofre antigo não pôde ser posto de lado em {root} ({reason}). Permita a escrita na pasta e tente de novo.</translation>
    </message>
    <message>
        <location filename="app/store/audit_head.py"/>
        <location filename="app/store/continuity_mark.py"/>
        <source>{path} cannot be read just now ({reason}). Close other programs and try again.</source>
        <translation>{path} não pode ser lido neste momento ({reason}). Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>The backup folder {folder} is not there. Connect its disk, or choose another folder.</source>
        <translation>A pasta de cópias de segurança {folder} não está lá. Ligue o seu disco ou escolha outra pasta.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>{path} is no backup of Consilium: it needs {note}, {database} and {key}. Choose a folder whose name begins with consilium-.</source>
        <translation>{path} não é uma cópia de segurança do Consilium: precisa de {note}, {database} e {key}. Escolha uma pasta cujo nome comece por consilium-.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>{path} was made by a newer Consilium ({app_version}). Install the newest version to restore it.</source>
        <translation>{path} foi feita por um Consilium mais recente ({app_version}). Instale a versão mais recente para a restaurar.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>The backup was not kept: the copy is not sound, as the vault itself may be damaged. A repair saves what can be read.</source>
        <translation>A cópia de segurança não foi conservada: a cópia não está íntegra, pois o próprio cofre pode estar danificado. Uma reparação salva o que puder ser lido.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>The disk of {folder} has {free:.1f} MB free, the backup takes {needed:.1f} MB. Free some space, or choose another folder; earlier backups are kept.</source>
        <translation>O disco de {folder} tem {free:.1f} MB livres; a cópia de segurança ocupa {needed:.1f} MB. Liberte espaço ou escolha outra pasta; as cópias anteriores são conservadas.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>The disk of {folder} is full: no backup was made. Free some space, or choose another folder; earlier backups are kept.</source>
        <translation>O disco de {folder} está cheio: não foi feita nenhuma cópia de segurança. Liberte espaço ou escolha outra pasta; as cópias anteriores são conservadas.</translation>
    </message>
    <message>
        <location filename="app/store/backup/backup_folder.py"/>
        <source>No backup was made in {folder} ({reason}). Check the disk and the folder's rights; earlier backups are kept.</source>
        <translation>Não foi feita nenhuma cópia de segurança em {folder} ({reason}). Verifique o disco e as permissões da pasta; as cópias anteriores são conservadas.</translation>
    </message>
    <message>
        <location filename="app/store/backup/repair.py"/>
        <source>Nothing could be read: the database is destroyed, or does not belong to the key file beside it. It was left as it is; restore a backup.</source>
        <translation>Nada pôde ser lido: a base de dados está destruída ou não pertence ao ficheiro de chave ao seu lado. Foi deixada como está; restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <location filename="app/store/backup/repair.py"/>
        <source>The repaired vault is not sound ({found}); nothing was changed.</source>
        <translation>O cofre reparado não está íntegro ({found}); nada foi alterado.</translation>
    </message>
    <message>
        <location filename="app/store/backup/repair.py"/>
        <source>The disk of {root} is full: a repair needs as much room as the vault takes. Free some space and try again; nothing was changed.</source>
        <translation>O disco de {root} está cheio: uma reparação precisa de tanto espaço quanto o cofre ocupa. Liberte espaço e tente de novo; nada foi alterado.</translation>
    </message>
    <message>
        <location filename="app/store/backup/repair.py"/>
        <source>The vault in {root} cannot be read or written ({reason}). Check the disk and the rights of the folder; nothing was changed.</source>
        <translation>O cofre em {root} não pode ser lido ou escrito ({reason}). Verifique o disco e as permissões da pasta; nada foi alterado.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>{source} could not be copied ({reason}); nothing was restored.</source>
        <translation>{source} não pôde ser copiado ({reason}); nada foi restaurado.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>The restored vault could not be put in place ({reason}). Check the rights of {root} and start Consilium again; nothing is lost.</source>
        <translation>O cofre restaurado não pôde ser posto no lugar ({reason}). Verifique as permissões de {root} e inicie o Consilium de novo; nada se perdeu.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>This passphrase does not open the backup: it takes the one of the day on which it was made.</source>
        <translation>Esta frase-passe não abre a cópia de segurança: é precisa a do dia em que foi feita.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>{source} cannot be read ({reason}). Check its rights; nothing was restored.</source>
        <translation>{source} não pode ser lido ({reason}). Verifique as suas permissões; nada foi restaurado.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>The backup {source} is damaged. Choose another one.</source>
        <translation>A cópia de segurança {source} está danificada. Escolha outra.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>The backup {source} was made by a newer Consilium. Install the newest version to restore it; nothing was changed.</source>
        <translation>A cópia de segurança {source} foi feita por um Consilium mais recente. Instale a versão mais recente para a restaurar; nada foi alterado.</translation>
    </message>
    <message>
        <location filename="app/store/backup/restore.py"/>
        <source>The disk of {root} is full: nothing was restored. The backup needs {bytes:.1f} MB; free some space and try again.</source>
        <translation>O disco de {root} está cheio: nada foi restaurado. A cópia de segurança precisa de {bytes:.1f} MB; liberte espaço e tente de novo.</translation>
    </message>
    <message>
        <location filename="app/store/backup/unreadable_rows.py"/>
        <source>This reply could not be read from the damaged vault.</source>
        <translation>Esta resposta não pôde ser lida do cofre danificado.</translation>
    </message>
    <message>
        <location filename="app/store/backup/unreadable_rows.py"/>
        <source>The end of this reply could not be read from the damaged vault.</source>
        <translation>O fim desta resposta não pôde ser lido do cofre danificado.</translation>
    </message>
    <message>
        <location filename="app/store/clinical/citation_rows.py"/>
        <location filename="app/store/clinical/mark_rows.py"/>
        <location filename="app/store/history/message_rows.py"/>
        <source>This reply is not in the vault any more.</source>
        <translation>Esta resposta já não está no cofre.</translation>
    </message>
    <message>
        <location filename="app/store/clinical/source_rows.py"/>
        <source>Several sources begin with {wanted}. Give more characters of the id.</source>
        <translation>Várias fontes começam por {wanted}. Indique mais caracteres do id.</translation>
    </message>
    <message>
        <location filename="app/store/clinical/source_rows.py"/>
        <source>That source has no page {position}.</source>
        <translation>Essa fonte não tem a página {position}.</translation>
    </message>
    <message>
        <location filename="app/store/clinical/source_rows.py"/>
        <source>That source was removed: its file is not in the vault any more.</source>
        <translation>Essa fonte foi removida: o seu ficheiro já não está no cofre.</translation>
    </message>
    <message>
        <location filename="app/store/clinical/source_rows.py"/>
        <source>There is no source {identifier}. `consilium sources list` shows what there is.</source>
        <translation>Não existe a fonte {identifier}. `consilium sources list` mostra o que há.</translation>
    </message>
    <message>
        <location filename="app/store/clinical/synonym_rows.py"/>
        <source>There is no group {group} of the clinic's own. `consilium sources synonyms list` shows what there is.</source>
        <translation>Não existe o grupo {group} próprio da clínica. `consilium sources synonyms list` mostra o que há.</translation>
    </message>
    <message>
        <location filename="app/store/connection.py"/>
        <source>{path} cannot be written ({reason}). Make the file and its folder writable, then try again.</source>
        <translation>Não é possível escrever em {path} ({reason}). Permita a escrita no ficheiro e na sua pasta e tente de novo.</translation>
    </message>
    <message>
        <location filename="app/store/continuity.py"/>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <location filename="app/store/continuity.py"/>
        <source>made between {since} and {until}</source>
        <translation>feitas entre {since} e {until}</translation>
    </message>
    <message>
        <location filename="app/store/continuity.py"/>
        <source>The log of the last changes ({name}) is damaged. {what} may lie behind the damage, where only a repair can read them. Repair the vault before anything else is stored in it; it was left as it is.</source>
        <translation>O diário das últimas alterações ({name}) está danificado. Para lá do dano pode haver alterações que só uma reparação consegue ler: {what}. Repare o cofre antes de nele guardar mais alguma coisa; foi deixado como está.</translation>
    </message>
    <message>
        <location filename="app/store/exam_runs.py"/>
        <source>Another Consilium is at work on this evaluation. Wait until it is done, or stop it there.</source>
        <translation>Outro Consilium está a trabalhar nesta avaliação. Aguarde que termine ou pare-a lá.</translation>
    </message>
    <message>
        <location filename="app/store/exam_runs.py"/>
        <source>There is no evaluation {id}. See: consilium evaluations list</source>
        <translation>Não há avaliação {id}. Veja: consilium evaluations list</translation>
    </message>
    <message>
        <location filename="app/store/exam_runs.py"/>
        <source>Several evaluations begin with {id}: give more of it.</source>
        <translation>Várias avaliações começam com {id}: informe mais caracteres.</translation>
    </message>
    <message>
        <location filename="app/store/exam_runs.py"/>
        <source>The disk is full: the evaluation stops here, and goes on when you start it again.</source>
        <translation>O disco está cheio: a avaliação para aqui e prossegue quando for iniciada de novo.</translation>
    </message>
    <message>
        <location filename="app/store/exam_runs.py"/>
        <source>{path} cannot be used ({reason}). Make it and its folder readable and writable, then try again.</source>
        <translation>Não é possível usar {path} ({reason}). Dê permissão de leitura e escrita ao ficheiro e à sua pasta e tente de novo.</translation>
    </message>
    <message>
        <location filename="app/store/history/consultation_rows.py"/>
        <source>Several consultations begin with {prefix}: give more of the id.</source>
        <translation>Várias consultas começam por {prefix}: indique mais caracteres do id.</translation>
    </message>
    <message>
        <location filename="app/store/history/consultation_rows.py"/>
        <source>A title needs at least one character.</source>
        <translation>Um título precisa de pelo menos um carácter.</translation>
    </message>
    <message>
        <location filename="app/store/history/edit_drafts.py"/>
        <location filename="app/store/history/message_rows.py"/>
        <source>This message is not in the vault.</source>
        <translation>Esta mensagem não está no cofre.</translation>
    </message>
    <message>
        <location filename="app/store/history/message_rows.py"/>
        <source>This card is not in the vault any more.</source>
        <translation>Este cartão já não está no cofre.</translation>
    </message>
    <message>
        <location filename="app/store/history/tags.py"/>
        <source>There is no tag “{old}”.</source>
        <translation>Não existe a etiqueta “{old}”.</translation>
    </message>
    <message>
        <location filename="app/store/history/tags.py"/>
        <source>A tag needs at least one letter or digit.</source>
        <translation>Uma etiqueta precisa de pelo menos uma letra ou um algarismo.</translation>
    </message>
    <message>
        <location filename="app/store/history/tags.py"/>
        <source>A tag has at most {most} characters; this one has {count}.</source>
        <translation>Uma etiqueta tem no máximo {most} caracteres; esta tem {count}.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file.py"/>
        <source>The key file vault.key is damaged: without it nobody can open the vault. Restore a backup; nothing was changed.</source>
        <translation>O ficheiro de chave vault.key está danificado: sem ele ninguém pode abrir o cofre. Restaure uma cópia de segurança; nada foi alterado.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file.py"/>
        <source>This vault was made by a newer Consilium. Install the newest version to open it; nothing was changed.</source>
        <translation>Este cofre foi criado por um Consilium mais recente. Instale a versão mais recente para o abrir; nada foi alterado.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file_storage.py"/>
        <source>The key file vault.key is missing in {root}: without it nobody can open the vault. Restore a backup.</source>
        <translation>O ficheiro de chave vault.key falta em {root}: sem ele ninguém pode abrir o cofre. Restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file_storage.py"/>
        <source>The disk is full: the vault's key file stays as it was. Free some space and try again.</source>
        <translation>O disco está cheio: o ficheiro de chave do cofre fica como estava. Liberte espaço e tente de novo.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file_storage.py"/>
        <source>The vault's key file could not be replaced in {root} ({reason}); it stays as it was. Make the folder writable and try again.</source>
        <translation>Não foi possível substituir o ficheiro de chave do cofre em {root} ({reason}); fica como estava. Permita a escrita na pasta e tente de novo.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file_storage.py"/>
        <source>vault.key is damaged and could not be put back from vault.key.old ({reason}). Make {root} writable and try again.</source>
        <translation>vault.key está danificado e não pôde ser recuperado de vault.key.old ({reason}). Permita a escrita em {root} e tente de novo.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_file_storage.py"/>
        <source>The vault in {parent} cannot be read ({reason}). Check the rights of the folder and its files.</source>
        <translation>O cofre em {parent} não pode ser lido ({reason}). Verifique as permissões da pasta e dos seus ficheiros.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>A passphrase needs at least {least} characters. Four or five unrelated words are easy to remember and hard to guess.</source>
        <translation>Uma frase-passe precisa de pelo menos {least} caracteres. Quatro ou cinco palavras sem relação são fáceis de lembrar e difíceis de adivinhar.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>This vault has no recovery code: only its passphrase opens it.</source>
        <translation>Este cofre não tem código de recuperação: só a sua frase-passe o abre.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>This is a recovery code, but not the one of this vault. A newer code replaces the older ones: look for the last one.</source>
        <translation>Este é um código de recuperação, mas não o deste cofre. Um código mais recente substitui os anteriores: procure o último.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>What your system's keyring keeps does not open this vault. Open it with the passphrase, then turn the system login off and on again.</source>
        <translation>O que o porta-chaves do sistema guarda não abre este cofre. Abra-o com a frase-passe e depois desative e volte a ativar o início de sessão do sistema.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>The passphrase is empty: type the passphrase of the vault.</source>
        <translation>A frase-passe está vazia: escreva a frase-passe do cofre.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>This passphrase does not open the vault. Check it and try again.</source>
        <translation>Esta frase-passe não abre o cofre. Verifique-a e tente de novo.</translation>
    </message>
    <message>
        <location filename="app/store/keys/key_slots.py"/>
        <source>Opening the vault takes {mebibytes} MiB of memory, which is not free. Close other programs and try again.</source>
        <translation>Abrir o cofre exige {mebibytes} MiB de memória, que não estão livres. Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <location filename="app/store/keys/lost_key.py"/>
        <source>The disk of {root} is full: nothing was restored. Free some space and try again.</source>
        <translation>O disco de {root} está cheio: nada foi restaurado. Liberte espaço e tente de novo.</translation>
    </message>
    <message>
        <location filename="app/store/keys/lost_key.py"/>
        <source>The key file could not be put back into {root} ({reason}). Make the folder writable and try again.</source>
        <translation>O ficheiro de chave não pôde ser reposto em {root} ({reason}). Permita a escrita na pasta e tente de novo.</translation>
    </message>
    <message>
        <location filename="app/store/keys/system_keyring.py"/>
        <source>The passphrase works as ever.</source>
        <translation>A frase-passe funciona como sempre.</translation>
    </message>
    <message>
        <location filename="app/store/keys/system_keyring.py"/>
        <source>This system has no keyring that can be reached (GNOME Keyring, KWallet or one that speaks Secret Service). {meanwhile}</source>
        <translation>Este sistema não tem nenhum porta-chaves acessível (GNOME Keyring, KWallet ou outro que use Secret Service). {meanwhile}</translation>
    </message>
    <message>
        <location filename="app/store/keys/system_keyring.py"/>
        <source>Your system's keyring is locked and was not unlocked. {meanwhile}</source>
        <translation>O porta-chaves do sistema está bloqueado e não foi desbloqueado. {meanwhile}</translation>
    </message>
    <message>
        <location filename="app/store/keys/system_keyring.py"/>
        <source>Your system's keyring refused ({name}). {meanwhile}</source>
        <translation>O porta-chaves do sistema recusou ({name}). {meanwhile}</translation>
    </message>
    <message>
        <location filename="app/store/keys/unlock_throttle.py"/>
        <source>The vault was tried in vain {failed} times. You can try again in {left}.</source>
        <translation>Tentou-se abrir o cofre em vão {failed} vezes. Pode tentar-se de novo dentro de {left}.</translation>
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
        <translation>O disco está cheio: a tentativa não foi contada. Liberte espaço.</translation>
    </message>
    <message>
        <location filename="app/store/migration.py"/>
        <source>This vault was written by a newer Consilium. Install the newest version to open it; nothing was changed.</source>
        <translation>Este cofre foi escrito por um Consilium mais recente. Instale a versão mais recente para o abrir; nada foi alterado.</translation>
    </message>
    <message>
        <location filename="app/store/migration.py"/>
        <source>Another program reads {vault}. Close it, then try again.</source>
        <translation>Outro programa está a ler {vault}. Feche-o e tente de novo.</translation>
    </message>
    <message>
        <location filename="app/store/migration.py"/>
        <source>{vault} could not be brought up to date ({found}). Repair it, or restore a backup. It was left as it is.</source>
        <translation>{vault} não pôde ser atualizado ({found}). Repare-o ou restaure uma cópia de segurança. Foi deixado como está.</translation>
    </message>
    <message>
        <location filename="app/store/migration.py"/>
        <source>This version of Consilium brings the vault up to date and makes a copy of it before, for which the disk of {root} has no room. Free twice as much as vault.db takes and start again; nothing was changed.</source>
        <translation>Esta versão do Consilium atualiza o cofre e faz antes uma cópia dele, para a qual o disco de {root} não tem espaço. Liberte o dobro do que vault.db ocupa e inicie de novo; nada foi alterado.</translation>
    </message>
    <message>
        <location filename="app/store/notes/note_rows.py"/>
        <source>This note is signed, so it stays as it is. What changed goes into an addendum.</source>
        <translation>Este documento está assinado e fica como está. O que mudou vai para uma adenda.</translation>
    </message>
    <message>
        <location filename="app/store/notes/note_rows.py"/>
        <source>This version of the note cannot be changed any more.</source>
        <translation>Esta versão do documento já não pode ser alterada.</translation>
    </message>
    <message>
        <location filename="app/store/notes/note_rows.py"/>
        <source>The note was changed meanwhile. Read it again, then sign.</source>
        <translation>O documento foi alterado entretanto. Leia-o de novo e depois assine.</translation>
    </message>
    <message>
        <location filename="app/store/notes/note_rows.py"/>
        <source>Several notes begin with {prefix}: give more of the id.</source>
        <translation>Vários documentos começam por {prefix}: indique mais do identificador.</translation>
    </message>
    <message>
        <location filename="app/store/notes/note_rows.py"/>
        <source>There is no note {identifier}. `consilium notes list` shows what there is.</source>
        <translation>Não há nenhum documento {identifier}. `consilium notes list` mostra os que há.</translation>
    </message>
    <message>
        <location filename="app/store/reviews/review_rows.py"/>
        <source>This review is finished, so it stays as it is. Begin another one instead.</source>
        <translation>Esta avaliação está concluída e fica como está. Comece outra.</translation>
    </message>
    <message>
        <location filename="app/store/reviews/review_rows.py"/>
        <source>Several reviews begin with {prefix}: give more of the id.</source>
        <translation>Várias avaliações começam por {prefix}: indique mais do identificador.</translation>
    </message>
    <message>
        <location filename="app/store/reviews/review_rows.py"/>
        <source>There is no review {identifier}. `consilium review list` shows what there is.</source>
        <translation>Não há nenhuma avaliação {identifier}. `consilium review list` mostra as que há.</translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>The disk is full: the last change was not stored. Free some space and try again; everything before it is safe.</source>
        <translation>O disco está cheio: a última alteração não foi guardada. Liberte espaço e tente de novo; tudo o que é anterior está a salvo.</translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>{path} cannot be written. Make the file and its folder writable, then try again.</source>
        <translation>Não é possível escrever em {path}. Permita a escrita no ficheiro e na sua pasta e tente de novo.</translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>{path} is damaged, or does not belong to the key file beside it. Repair it, or restore a backup. It was left as it is.</source>
        <translation>{path} está danificado ou não pertence ao ficheiro de chave ao seu lado. Repare-o ou restaure uma cópia de segurança. Foi deixado como está.</translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>The disk of {path} reported an error. If it is a removable or a network disk, connect it again; then restart Consilium.</source>
        <translation>O disco de {path} comunicou um erro. Se for um disco amovível ou de rede, ligue-o de novo; depois reinicie o Consilium.</translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>Another program holds {path}. Close it (a backup, a second Consilium), then try again.</source>
        <translation>Outro programa retém {path}. Feche-o (uma cópia de segurança, um segundo Consilium) e tente de novo.</translation>
    </message>
    <message>
        <location filename="app/store/storage_errors.py"/>
        <source>The memory of this computer is full: the last change was not stored. Close other programs and try again; everything before it is safe.</source>
        <translation>A memória deste computador está cheia: a última alteração não foi guardada. Feche outros programas e tente de novo; tudo o que é anterior está a salvo.</translation>
    </message>
    <message>
        <location filename="app/store/transactions.py"/>
        <source>There is no consultation {identifier}. `consilium history list` shows what there is.</source>
        <translation>Não existe a consulta {identifier}. `consilium history list` mostra o que há.</translation>
    </message>
    <message>
        <location filename="app/store/vault_files.py"/>
        <source>{lost} is no longer in {root}: it was deleted, moved or replaced while Consilium had it open. What you asked and typed is still held in memory: save it elsewhere before you close Consilium.</source>
        <translation>{lost} já não está em {root}: foi eliminado, movido ou substituído enquanto o Consilium o tinha aberto. O que foi perguntado e escrito ainda está na memória: guarde-o noutro lugar antes de fechar o Consilium.</translation>
    </message>
    <message>
        <location filename="app/store/vault_files.py"/>
        <source>{vault} was emptied by another program while Consilium had it open. Close Consilium and restore a backup; what is on the screen can still be copied.</source>
        <translation>{vault} foi esvaziado por outro programa enquanto o Consilium o tinha aberto. Feche o Consilium e restaure uma cópia de segurança; o que está no ecrã ainda pode ser copiado.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>{root} cannot be read ({reason}). Make the folder yours, or set CONSILIUM_HOME to another one.</source>
        <translation>{root} não pode ser lido ({reason}). Torne sua a pasta ou defina CONSILIUM_HOME para outra.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>There is a vault in {root} already. Open it with its passphrase, or choose another folder with CONSILIUM_HOME.</source>
        <translation>Já existe um cofre em {root}. Abra-o com a sua frase-passe ou escolha outra pasta com CONSILIUM_HOME.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>The disk of {root} is full: no vault was made. Free some space and start again.</source>
        <translation>O disco de {root} está cheio: não foi criado nenhum cofre. Liberte espaço e inicie de novo.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>The vault cannot be made in {root} ({reason}). Make the folder writable, or set CONSILIUM_HOME to another one.</source>
        <translation>Não é possível criar o cofre em {root} ({reason}). Permita a escrita na pasta ou defina CONSILIUM_HOME para outra.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>{vault} is empty: its content was lost. Restore a backup.</source>
        <translation>{vault} está vazio: o seu conteúdo perdeu-se. Restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>There is no vault in {root} yet. Start Consilium to make one.</source>
        <translation>Ainda não há cofre em {root}. Inicie o Consilium para criar um.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>The database vault.db is missing in {root}; only its key file is there. Restore a backup. To begin a new vault without one, choose “Forgotten passphrase?” in the window.</source>
        <translation>A base de dados vault.db falta em {root}; só lá está o seu ficheiro de chave. Restaure uma cópia de segurança. Para começar um cofre novo sem ela, escolha “Esqueceu a frase-passe?” na janela.</translation>
    </message>
    <message>
        <location filename="app/store/vault_opening.py"/>
        <source>The vault in {root} cannot be read ({reason}). Check the rights of the folder and its files.</source>
        <translation>O cofre em {root} não pode ser lido ({reason}). Verifique as permissões da pasta e dos seus ficheiros.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Password of {addition}</source>
        <translation>Palavra-passe de {addition}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Password of the document</source>
        <translation>Palavra-passe do documento</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Read it</source>
        <translation>Ler</translation>
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
        <translation>Dispensar</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Cancel reading</source>
        <translation>Cancelar a leitura</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Giving up…</source>
        <translation>A desistir…</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Reading…</source>
        <translation>A ler…</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/addition_row.py"/>
        <source>Storing… {fraction:.0%}</source>
        <translation>A guardar… {fraction:.0%}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/citations_strip.py"/>
        <source>Show each sentence, and where it stands in your sources</source>
        <translation>Mostrar cada frase e onde consta nas suas fontes</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/citations_strip.py"/>
        <source>and {more:,} more, which an export lists</source>
        <translation>e mais {more:,}, que uma exportação enumera</translation>
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
        <translation>Abrir {named}: “{said}”</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/citations_strip.py"/>
        <source>Open {place}, with the sentence framed</source>
        <translation>Abrir {place}, com a frase emoldurada</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Answer again with what is ticked</source>
        <translation>Responder de novo com a seleção</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Stop, and answer again with what is ticked</source>
        <translation>Parar e responder de novo com a seleção</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>No source has “{typed}”. Did you mean “{near}”?</source>
        <translation>Nenhuma fonte contém “{typed}”. Queria dizer “{near}”?</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Give [{reference}] {named} to the model</source>
        <translation>Dar [{reference}] {named} ao modelo</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Ticked passages are given to the model with the question</source>
        <translation>As passagens assinaladas são dadas ao modelo com a pergunta</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Open [{reference}] {named}</source>
        <translation>Abrir [{reference}] {named}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Open the page, with the passage framed</source>
        <translation>Abrir a página, com a passagem emoldurada</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/passages_strip.py"/>
        <source>Its text is not in the vault any more.</source>
        <translation>O seu texto já não está no cofre.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Word document</source>
        <translation>Documento do Word</translation>
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
        <translation>Voltar a pesquisar</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <location filename="app/ui/models/model_card.py"/>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Not searched</source>
        <translation>Não pesquisada</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Searched</source>
        <translation>Pesquisada</translation>
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
        <translation>Voltar a pesquisar em {title}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Remove {title}</source>
        <translation>Remover {title}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Past its date. Valid until {until}. Replies that cite it say so.</source>
        <translation>Fora de validade. Válida até {until}. As respostas que a citam indicam-no.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Valid until {until}</source>
        <translation>Válida até {until}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Superseded by {successor}. It is kept for the replies that cite it.</source>
        <translation>Substituída por {successor}. É conservada para as respostas que a citam.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>Superseded. It is kept for the replies that cite it.</source>
        <translation>Substituída. É conservada para as respostas que a citam.</translation>
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
        <translation><numerusform>{n:,} secção</numerusform><numerusform>{n:,} secções</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>added {day} by {who}</source>
        <translation>adicionado a {day} por {who}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_card.py"/>
        <source>added {day}</source>
        <translation>adicionado a {day}</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/clinical/source_card.py"/>
        <source>{n:,} pages are pictures: no text can be read. They are not searched.</source>
        <extracomment>For 1: 1 page is a picture: no text can be read. It is not searched.</extracomment>
        <translation><numerusform>{n:,} página é uma imagem: não se pode ler nenhum texto. Não é pesquisada.</numerusform><numerusform>{n:,} páginas são imagens: não se pode ler nenhum texto. Não são pesquisadas.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>Write the day as year-month-day, such as {example}, or leave it empty.</source>
        <translation>Escreva o dia como ano-mês-dia, por exemplo {example}, ou deixe o campo vazio.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>Edit the source</source>
        <translation>Editar a fonte</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>Valid until</source>
        <translation>Válida até</translation>
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
        <translation>Depois desse dia, tudo o que a citar o indica.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>Superseded by</source>
        <translation>Substituída por</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_form.py"/>
        <source>It is then not searched, and kept for replies that cite it.</source>
        <translation>Deixa então de ser pesquisada, e é conservada para as respostas que a citam.</translation>
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
        <translation>Esta página é uma imagem: não se pode ler nenhum texto, por isso não é pesquisada.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <source>Close the page (Esc)</source>
        <translation>Fechar a página (Esc)</translation>
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
        <translation>Página seguinte</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Smaller</source>
        <translation>Mais pequeno</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <location filename="app/ui/paper/print_preview.py"/>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <source>Source: {title}</source>
        <translation>Fonte: {title}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <source>Page {number} of {of}</source>
        <translation>Página {number} de {of}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/source_pane.py"/>
        <source>Section {number} of {of}</source>
        <translation>Secção {number} de {of}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_dialog.py"/>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Documents (*.pdf *.docx *.html *.htm *.xhtml *.md *.markdown *.txt *.text)</source>
        <translation>Documentos (*.pdf *.docx *.html *.htm *.xhtml *.md *.markdown *.txt *.text)</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Add your clinic's own guidelines and formulary. Each question is looked up in them, what is found is shown with its page and given to the model, and every sentence of the reply is compared with it.</source>
        <translation>Adicione as orientações clínicas e o formulário de medicamentos da sua clínica. Cada pergunta é procurada neles; o que se encontra é mostrado com a sua página e dado ao modelo, e cada frase da resposta é comparada com o que se encontrou.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>PDF, Word (DOCX), HTML, Markdown or text. They are kept in the encrypted vault; your files stay as they are, and nothing leaves this computer.</source>
        <translation>PDF, Word (DOCX), HTML, Markdown ou texto. São conservados no cofre cifrado; os seus ficheiros ficam como estão, e nada sai deste computador.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Its file, its text and its words are deleted for good. Replies that cite it keep its name, and say that it was removed.</source>
        <translation>O seu ficheiro, o seu texto e as suas palavras são eliminados definitivamente. As respostas que a citam mantêm o seu nome e indicam que foi removida.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Add documents…</source>
        <translation>Adicionar documentos…</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Synonyms</source>
        <translation>Sinónimos</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>No document yet</source>
        <translation>Ainda não há documentos</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Drop files here, or press Add documents.</source>
        <translation>Largue ficheiros aqui ou prima “Adicionar documentos”.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Add documents</source>
        <translation>Adicionar documentos</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Added: {title}</source>
        <translation>Adicionado: {title}</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Remove {title}?</source>
        <translation>Remover {title}?</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/sources_page.py"/>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Terms that mean the same: a question with one of them finds passages with another. Consilium knows the usual ones; add what your clinic writes, such as “the red book” and its title.</source>
        <translation>Termos com o mesmo significado: uma pergunta com um deles encontra passagens com outro. O Consilium conhece os habituais; adicione os que a sua clínica usa, como “o livro vermelho” e o seu título.</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Terms that mean the same, with commas between them</source>
        <translation>Termos com o mesmo significado, separados por vírgulas</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>two or more terms, with commas between them</source>
        <translation>dois ou mais termos, separados por vírgulas</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Synonyms of the clinic</source>
        <translation>Sinónimos da clínica</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Remove this group</source>
        <translation>Remover este grupo</translation>
    </message>
    <message>
        <location filename="app/ui/clinical/synonyms_panel.py"/>
        <source>Remove {said}</source>
        <translation>Remover {said}</translation>
    </message>
    <message>
        <location filename="app/ui/commands/about_dialog.py"/>
        <source>Consilium lets a clinician consult a medical language model on their own computer, without a network. It is not a medical device.</source>
        <translation>O Consilium permite a um profissional clínico consultar um modelo de linguagem médico no seu próprio computador, sem rede. Não é um dispositivo médico.</translation>
    </message>
    <message>
        <location filename="app/ui/commands/about_dialog.py"/>
        <source>not stated in its package</source>
        <translation>não indicada no seu pacote</translation>
    </message>
    <message>
        <location filename="app/ui/commands/about_dialog.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>About Consilium</source>
        <translation>Acerca do Consilium</translation>
    </message>
    <message>
        <location filename="app/ui/commands/about_dialog.py"/>
        <source>Copy all of this</source>
        <translation>Copiar tudo isto</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <location filename="app/ui/commands/about_dialog.py"/>
        <source>Packages, their versions and licences</source>
        <translation>Pacotes, as suas versões e licenças</translation>
    </message>
    <message>
        <location filename="app/ui/commands/guide_window.py"/>
        <source>The guide is missing from this installation. Install Consilium again to have it.</source>
        <translation>O guia falta nesta instalação. Instale o Consilium de novo para o ter.</translation>
    </message>
    <message>
        <location filename="app/ui/commands/guide_window.py"/>
        <source>Consilium: user guide</source>
        <translation>Consilium: guia do utilizador</translation>
    </message>
    <message>
        <location filename="app/ui/commands/guide_window.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>User guide</source>
        <translation>Guia do utilizador</translation>
    </message>
    <message>
        <location filename="app/ui/commands/guide_window.py"/>
        <source>Find in the guide</source>
        <translation>Procurar no guia</translation>
    </message>
    <message>
        <location filename="app/ui/commands/guide_window.py"/>
        <source>Not in the guide</source>
        <translation>Não está no guia</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Send the message</source>
        <translation>Enviar a mensagem</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Begin a new line</source>
        <translation>Começar uma nova linha</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Stop the answer, or end editing a message</source>
        <translation>Parar a resposta, ou terminar a edição de uma mensagem</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Take back what was typed</source>
        <translation>Anular o que foi escrito</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Go to the next part of the window</source>
        <translation>Ir para a parte seguinte da janela</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Go to the message above, once one has the keyboard</source>
        <translation>Ir para a mensagem acima, quando uma tem o foco do teclado</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Go to the message below</source>
        <translation>Ir para a mensagem abaixo</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Go to the first message</source>
        <translation>Ir para a primeira mensagem</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Go to the newest message</source>
        <translation>Ir para a mensagem mais recente</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Copy the message that has the keyboard</source>
        <translation>Copiar a mensagem que tem o foco do teclado</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Ask it again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Edit your message and ask again</source>
        <translation>Editar a sua mensagem e perguntar de novo</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Open the details of the answer, or close them</source>
        <translation>Abrir os detalhes da resposta, ou fechá-los</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Show the alternative before</source>
        <translation>Mostrar a alternativa anterior</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Show the next alternative</source>
        <translation>Mostrar a alternativa seguinte</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <location filename="app/ui/commands/keys_dialog.py"/>
        <source>Reading</source>
        <translation>Leitura</translation>
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
        <translation>As teclas e o que fazem</translation>
    </message>
    <message>
        <location filename="app/ui/commands/palette.py"/>
        <source>Commands and consultations</source>
        <translation>Comandos e consultas</translation>
    </message>
    <message>
        <location filename="app/ui/commands/palette.py"/>
        <source>Type a command, or words of a consultation</source>
        <translation>Escreva um comando ou palavras de uma consulta</translation>
    </message>
    <message>
        <location filename="app/ui/commands/palette.py"/>
        <source>Command or consultation</source>
        <translation>Comando ou consulta</translation>
    </message>
    <message>
        <location filename="app/ui/commands/palette.py"/>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <location filename="app/ui/commands/palette.py"/>
        <source>Nothing has these words.</source>
        <translation>Nada contém estas palavras.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels.py"/>
        <source>Add tags or a case reference (Ctrl+T)</source>
        <translation>Adicionar etiquetas ou uma referência do caso (Ctrl+T)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels.py"/>
        <source>Change tags and case reference (Ctrl+T)</source>
        <translation>Alterar etiquetas e referência do caso (Ctrl+T)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels.py"/>
        <source>Filed as {labels}</source>
        <translation>Classificada como {labels}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>What your clinic calls the case, not the patient's name.</source>
        <translation>O que a sua clínica chama ao caso, não o nome do doente.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Tags and case reference</source>
        <translation>Etiquetas e referência do caso</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Case reference</source>
        <translation>Referência do caso</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Add a tag</source>
        <translation>Adicionar uma etiqueta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Remove {name}</source>
        <translation>Remover {name}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/case_labels_dialog.py"/>
        <source>Remove tag {name}</source>
        <translation>Remover a etiqueta {name}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/compare_dialog.py"/>
        <source>Words on a coloured ground, and underlined, stand only in that answer.</source>
        <translation>As palavras sobre fundo colorido, e sublinhadas, estão apenas nessa resposta.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/compare_dialog.py"/>
        <source>Compare two answers</source>
        <translation>Comparar duas respostas</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/compare_dialog.py"/>
        <source>Which answer</source>
        <translation>Que resposta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/compare_dialog.py"/>
        <source>Answer {number} of {count}</source>
        <translation>Resposta {number} de {count}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>An answer is still being written. Send this when it is done, or stop it with Esc.</source>
        <translation>Ainda está a ser escrita uma resposta. Envie isto quando terminar, ou pare-a com Esc.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>recognised from the text</source>
        <translation>reconhecido pelo texto</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>Add a file (Ctrl+O)</source>
        <translation>Adicionar um ficheiro (Ctrl+O)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <location filename="app/ui/notes/notes_page.py"/>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>Stop the answer in {elsewhere}</source>
        <translation>Parar a resposta em {elsewhere}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/composer.py"/>
        <source>Stop the answer in&#10;{elsewhere}</source>
        <translation>Parar a resposta em&#10;{elsewhere}</translation>
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
        <translation><numerusform>{n:,} token a mais</numerusform><numerusform>{n:,} tokens a mais</numerusform></translation>
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
        <translation>quase cheio</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/context_meter.py"/>
        <source>Tokens that the next prompt takes up in the model's context; {kept:,} are kept for the answer</source>
        <translation>Tokens que o próximo prompt ocupa no contexto do modelo; {kept:,} são reservados para a resposta</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/composer/context_meter.py"/>
        <source>Tokens that the next prompt takes up in the model's context; {kept:,} are kept for the answer; the {n:,} oldest turns will not be sent</source>
        <extracomment>For 1: Tokens that the next prompt takes up in the model's context; {kept:,} are kept for the answer; the oldest turn will not be sent</extracomment>
        <translation><numerusform>Tokens que o próximo prompt ocupa no contexto do modelo; {kept:,} são reservados para a resposta; o turno mais antigo ({n:,}) não será enviado</numerusform><numerusform>Tokens que o próximo prompt ocupa no contexto do modelo; {kept:,} são reservados para a resposta; os {n:,} turnos mais antigos não serão enviados</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/edit_bar.py"/>
        <source>Editing your message. What was there before is kept as an alternative.</source>
        <translation>A editar a sua mensagem. O que estava antes é conservado como alternativa.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/message_editor.py"/>
        <location filename="app/ui/consultation/transcript/shown_message.py"/>
        <source>Your message</source>
        <translation>A sua mensagem</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/offer_panel.py"/>
        <source>The demonstration knows these:</source>
        <translation>A demonstração conhece estas:</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/offer_panel.py"/>
        <source>None of its questions is similar.</source>
        <translation>Nenhuma das suas perguntas é parecida.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/offer_panel.py"/>
        <source>Questions that the demonstration knows</source>
        <translation>Perguntas que a demonstração conhece</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/offer_panel.py"/>
        <source>Ask it all the &amp;same</source>
        <translation>Perguntar mesmo &amp;assim</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/offer_panel.py"/>
        <source>&amp;Ask {model}</source>
        <translation>&amp;Perguntar a {model}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/task_chips.py"/>
        <source>Exam</source>
        <translation>Exame</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/composer/task_chips.py"/>
        <source>Research</source>
        <translation>Investigação</translation>
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
        <translation>O que se pede</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/continuity_strip.py"/>
        <source>Show the record</source>
        <translation>Ver o registo</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/continuity_strip.py"/>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <location filename="app/ui/start/error_page.py"/>
        <source>Restore a backup…</source>
        <translation>Restaurar uma cópia…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/continuity_strip.py"/>
        <source>I have read this</source>
        <translation>Li isto</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Nothing: all earlier questions with an answer were sent along.</source>
        <translation>Nada: todas as perguntas anteriores com resposta foram também enviadas.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Details of the answer</source>
        <translation>Detalhes da resposta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Close the details (Esc)</source>
        <translation>Fechar os detalhes (Esc)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Show the prompt as sent</source>
        <translation>Mostrar o prompt enviado</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>The prompt as the model got it</source>
        <translation>O prompt tal como o modelo o recebeu</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Disclaimer</source>
        <translation>Aviso de responsabilidade</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <location filename="app/ui/consultation/translation_note.py"/>
        <source>Disclaimer {name} in full</source>
        <translation>Aviso de responsabilidade {name} na íntegra</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>How this answer was made</source>
        <translation>Como foi criada esta resposta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>Left out of the context</source>
        <translation>Fora do contexto</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/details_panel.py"/>
        <source>and {more:,} more</source>
        <translation>e mais {more:,}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <source>Consilium saves what you are writing, closes the vault and asks for the passphrase. Then every page of it is read, which takes a while for a large one.</source>
        <translation>O Consilium guarda o que está a ser escrito, fecha o cofre e pede a frase-passe. Depois são lidas todas as suas páginas, o que demora algum tempo num cofre grande.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <source>Close the vault and repair it?</source>
        <translation>Fechar o cofre e repará-lo?</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <source>Close and repair</source>
        <translation>Fechar e reparar</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <source>Save what Consilium holds of the vault</source>
        <translation>Guardar o que o Consilium tem do cofre</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/dialogs.py"/>
        <location filename="app/ui/models/models_page.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Add a model</source>
        <translation>Adicionar um modelo</translation>
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
        <translation>Tudo fica neste computador, cifrado. Omita nomes e datas de nascimento.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/empty_state.py"/>
        <source>What would you like to think through?</source>
        <translation>Que questão deseja analisar?</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/empty_state.py"/>
        <source>What you send goes to the clinic server {name}. Leave out names and dates of birth.</source>
        <translation>O que enviar vai para o servidor da clínica {name}. Omita nomes e datas de nascimento.</translation>
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
        <translation>Marcar tudo</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Tick none</source>
        <translation>Não marcar nada</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Masking</source>
        <translation>Mascaramento</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <location filename="app/ui/consultation/progress.py"/>
        <source>Writing…</source>
        <translation>A escrever…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Looking for names, places, dates and numbers…</source>
        <translation>A procurar nomes, lugares, datas e números…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Each file says that a model wrote the replies, and carries their marks, sources and disclaimer. It is not encrypted: whoever has it can read it.</source>
        <translation>Cada ficheiro diz que um modelo escreveu as respostas e leva as suas marcas, fontes e advertência. Não está cifrado: quem o tiver pode lê-lo.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>{n:,} are ticked</source>
        <extracomment>For 1: {n} is ticked</extracomment>
        <translation><numerusform>{n} está marcada</numerusform><numerusform>{n:,} estão marcadas</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Look at what is masked…</source>
        <translation>Ver o que é mascarado…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <location filename="app/ui/models/get_model_panel.py"/>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Choose a file…</source>
        <translation>Escolher um ficheiro…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Not masked</source>
        <translation>Sem mascarar</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Masked, dates by their year (Safe Harbor)</source>
        <translation>Mascarado, datas só pelo ano (Safe Harbor)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Masked, dates shifted by whole weeks</source>
        <translation>Mascarado, datas deslocadas por semanas inteiras</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/export_dialog.py"/>
        <source>Masked, dates counted in days</source>
        <translation>Mascarado, datas contadas em dias</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>{file} can't be used here. Drop a GGUF file to add a model, a JSON or JSONL file to import consultations, a PDF, DOCX or HTML file to add a source, or a text file to put its text into the message.</source>
        <translation>{file} não pode ser usado aqui. Largue um ficheiro GGUF para adicionar um modelo, um ficheiro JSON ou JSONL para importar consultas, um ficheiro PDF, DOCX ou HTML para adicionar uma fonte, ou um ficheiro de texto para pôr o seu texto na mensagem.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>Let go to add it: a text to the message, a document to the sources, consultations to the list, a model to the models.</source>
        <translation>Largue para adicionar: um texto à mensagem, um documento às fontes, consultas à lista, um modelo aos modelos.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>Drop one file at a time.</source>
        <translation>Largue um ficheiro de cada vez.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>Add a file</source>
        <translation>Adicionar um ficheiro</translation>
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
        <translation>Transcrições (*.json *.jsonl)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>{file} is no text in UTF-8. Save it as such, or copy its text.</source>
        <translation>{file} não é texto em UTF-8. Guarde-o assim ou copie o seu texto.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/file_drop.py"/>
        <source>{file} can't be read ({reason}).</source>
        <translation>{file} não pode ser lido ({reason}).</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Find in this consultation</source>
        <translation>Procurar nesta consulta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <source>The one before (Shift+Enter)</source>
        <translation>O anterior (Shift+Enter)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <source>The next one (Enter)</source>
        <translation>O seguinte (Enter)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <source>{number:,} of {of:,}</source>
        <translation>{number:,} de {of:,}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/find_bar.py"/>
        <source>Not in this consultation</source>
        <translation>Não está nesta consulta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/header.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>New consultation</source>
        <translation>Nova consulta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/header.py"/>
        <source>Title of the consultation</source>
        <translation>Título da consulta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/header.py"/>
        <source>Show the sidebar (Ctrl+B)</source>
        <translation>Mostrar a barra lateral (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/header.py"/>
        <source>Rename, pin, file, print, export, delete</source>
        <translation>Mudar o nome, fixar, classificar, imprimir, exportar, eliminar</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/marks_controller.py"/>
        <source>This answer could not be checked by rules.</source>
        <translation>Esta resposta não pôde ser verificada por regras.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Place or address</source>
        <translation>Lugar ou endereço</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Telephone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Web address</source>
        <translation>Endereço web</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>IP address</source>
        <translation>Endereço IP</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Age over 89</source>
        <translation>Idade acima de 89</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Masked export</source>
        <translation>Exportação mascarada</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>What will be masked</source>
        <translation>O que será mascarado</translation>
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
        <translation>Os textos como estão</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>Ticked: it is masked</source>
        <translation>Assinalado: é mascarado</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <location filename="app/ui/start/repair_pages.py"/>
        <location filename="app/ui/start/restore_page.py"/>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>A full line: a rule knows it. A broken one: a word that is only not known to be safe. Click on it to keep it, or to mask it again.</source>
        <translation>Linha contínua: uma regra conhece-o. Tracejada: uma palavra que apenas não se sabe ser segura. Clique nela para a manter ou voltar a mascarar.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>It assists and does not certify: read the text before it leaves.</source>
        <translation>Ajuda e não certifica: leia o texto antes que saia.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/mask_preview.py"/>
        <source>{masked:,} masked, {kept:,} kept</source>
        <translation>{masked:,} mascarados, {kept:,} mantidos</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <source>The model that answers</source>
        <translation>O modelo que responde</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Choose a model</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <source>{model}  ·  cannot be used</source>
        <translation>{model}  ·  não pode ser usado</translation>
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
        <translation>Adicionar um ficheiro GGUF…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Sources…</source>
        <translation>Fontes…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/model_pill.py"/>
        <source>This model carries no chat template.</source>
        <translation>Este modelo não traz template de chat.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>The engine failed {times} times in a row with {model}, so it was not loaded. Choose another model above, or try this one again.</source>
        <translation>O motor falhou {times} vezes seguidas com {model}, por isso não foi carregado. Escolha outro modelo em cima ou experimente este de novo.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>Try anyway</source>
        <translation>Tentar mesmo assim</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>Choose another…</source>
        <translation>Escolher outro…</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/notices.py"/>
        <source>{n:,} consultations have been in the trash for longer than it keeps them. They are deleted for good when Consilium is started on another day.</source>
        <extracomment>For 1: 1 consultation has been in the trash for longer than it keeps them. It is deleted for good when Consilium is started on another day.</extracomment>
        <translation><numerusform>{n:,} consulta está no lixo há mais tempo do que este a conserva. Será eliminada definitivamente quando o Consilium for iniciado noutro dia.</numerusform><numerusform>{n:,} consultas estão no lixo há mais tempo do que este as conserva. Serão eliminadas definitivamente quando o Consilium for iniciado noutro dia.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>Open the trash</source>
        <translation>Abrir o lixo</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/notices.py"/>
        <source>Consilium ended while {n:,} replies were being written. What had been written is kept, and marked as interrupted.</source>
        <extracomment>For 1: Consilium ended while {n} reply was being written. What had been written is kept, and marked as interrupted.</extracomment>
        <translation><numerusform>O Consilium terminou enquanto {n:,} resposta estava a ser escrita. O que tinha sido escrito é conservado e marcado como interrompido.</numerusform><numerusform>O Consilium terminou enquanto {n:,} respostas estavam a ser escritas. O que tinha sido escrito é conservado e marcado como interrompido.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>{job} is converted and in your list of models.</source>
        <translation>{job} está convertido e na sua lista de modelos.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>Show the models</source>
        <translation>Ver os modelos</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/notices.py"/>
        <source>The conversion of {job} is not done yet. It can go on from where it was.</source>
        <translation>A conversão de {job} ainda não terminou. Pode prosseguir de onde ficou.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/page.py"/>
        <source>Save elsewhere…</source>
        <translation>Guardar noutro lugar…</translation>
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
        <translation>Responder com {model}</translation>
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
        <translation>Perguntar como: {task}</translation>
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
        <translation>Copiar a resposta mais recente</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Answer again</source>
        <translation>Responder de novo</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <source>Compare the newest answer…</source>
        <translation>Comparar a resposta mais recente…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/palette_commands.py"/>
        <source>Details of the newest answer</source>
        <translation>Detalhes da resposta mais recente</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Import, export, print</source>
        <translation>Importar, exportar, imprimir</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Write a note…</source>
        <translation>Escrever um documento…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Review this consultation…</source>
        <translation>Avaliar esta consulta…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/paper_commands.py"/>
        <source>Add a file…</source>
        <translation>Adicionar um ficheiro…</translation>
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
        <translation>Pré-visualizar impressão…</translation>
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
        <translation>À espera do modelo…</translation>
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
        <translation>A parar…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <source>Checking the file…</source>
        <translation>A verificar o ficheiro…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <source>Loading {model} again, with less: {change}…</source>
        <translation>A carregar {model} de novo, com menos: {change}…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <location filename="app/ui/notes/notes_desk.py"/>
        <source>Loading {model}…</source>
        <translation>A carregar {model}…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/progress.py"/>
        <source>Reading the case…</source>
        <translation>A ler o caso…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/retention_question.py"/>
        <source>{limit:,} or more consultations have not changed for {days} days.</source>
        <translation>{limit:,} ou mais consultas não são alteradas há {days} dias.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/retention_question.py"/>
        <source>{n:,} consultations have not changed for {days} days.</source>
        <extracomment>For 1: 1 consultation has not changed for {days} days.</extracomment>
        <translation><numerusform>{n:,} consulta não é alterada há {days} dias.</numerusform><numerusform>{n:,} consultas não são alteradas há {days} dias.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/retention_question.py"/>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Review</source>
        <translation>Rever</translation>
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
        <translation>Comparar com outra alternativa</translation>
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
        <translation>Cartão de emergência.</translation>
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
        <translation>Texto inglês</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/emergency_card_view.py"/>
        <source>Show the translation</source>
        <translation>Mostrar a tradução</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Interrupted: the program or the engine stopped while this was being written. What had been written is kept.</source>
        <translation>Interrompida: o programa ou o motor parou enquanto isto estava a ser escrito. O que tinha sido escrito é conservado.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Stopped. What had been written is kept.</source>
        <translation>Parada. O que tinha sido escrito é conservado.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Cut off at the token limit: the answer was not finished.</source>
        <translation>Cortada no limite de tokens: a resposta não foi terminada.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Cut off because the context was full: the answer was not finished.</source>
        <translation>Cortada porque o contexto estava cheio: a resposta não foi terminada.</translation>
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
        <translation>Continuar daqui noutra resposta; esta é conservada</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <location filename="app/ui/locking/cover.py"/>
        <location filename="app/ui/start/error_page.py"/>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Ask the model on this computer</source>
        <translation>Perguntar ao modelo neste computador</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>It answers from now on, in the clinic server's place</source>
        <translation>Responde a partir de agora, no lugar do servidor da clínica</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Stopped before anything was written.</source>
        <translation>Parada antes de algo ser escrito.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>Interrupted. {error}</source>
        <translation>Interrompida. {error}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/ending_banner.py"/>
        <source>The model could not answer. Try again.</source>
        <translation>O modelo não conseguiu responder. Tente de novo.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/keyboard_reading.py"/>
        <source>The consultation</source>
        <translation>A consulta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/mark_box.py"/>
        <source>Noted</source>
        <translation>Tido em conta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/mark_box.py"/>
        <source>Not relevant</source>
        <translation>Sem relevância</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/mark_box.py"/>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/mark_box.py"/>
        <source>You have seen it: the mark stays and leaves with exports</source>
        <translation>Já viu: a marca fica e sai com as exportações</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/mark_box.py"/>
        <source>It does not matter here: its place in the text is no longer marked</source>
        <translation>Aqui não importa: o lugar no texto já não está marcado</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/marks_strip.py"/>
        <source>{listed} and {count} more</source>
        <translation>{listed} e mais {count}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/marks_strip.py"/>
        <source>Show what was not said in the conversation</source>
        <translation>Mostrar o que não foi dito na conversa</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/marks_strip.py"/>
        <source>open again</source>
        <translation>aberta de novo</translation>
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
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>Not sent to the model with the newest question: no room, or never answered.</source>
        <translation>Não enviada ao modelo com a pergunta mais recente: sem espaço, ou nunca respondida.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>Copy this message</source>
        <translation>Copiar esta mensagem</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>Edit and ask again</source>
        <translation>Editar e perguntar de novo</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>Edit not sent: go on with it</source>
        <translation>Edição não enviada: continuar</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>You · {task}</source>
        <translation>Eu · {task}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/question_view.py"/>
        <source>Show the whole message ({count:,} characters)</source>
        <translation>Mostrar a mensagem completa ({count:,} caracteres)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>This answer has more than {max_characters:,} characters: it is shown as it was written.</source>
        <translation>Esta resposta tem mais de {max_characters:,} caracteres: é mostrada tal como foi escrita.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Copy with its disclaimer</source>
        <translation>Copiar com o seu aviso de responsabilidade</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>How this answer was made, and its disclaimer in full</source>
        <translation>Como foi criada esta resposta, e o seu aviso de responsabilidade na íntegra</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>It is being written.</source>
        <translation>Está a ser escrita.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>The answer begins.</source>
        <translation>A resposta começa.</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Show the whole answer ({count:,} characters)</source>
        <translation>Mostrar a resposta completa ({count:,} caracteres)</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>The answer is complete.</source>
        <translation>A resposta está completa.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Not sent to the model: {n:,} older questions: no room, or never answered</source>
        <extracomment>For 1: Not sent to the model: {n} older question: no room, or never answered</extracomment>
        <translation><numerusform>Não enviada ao modelo: {n:,} pergunta anterior: sem espaço, ou nunca respondida</numerusform><numerusform>Não enviadas ao modelo: {n:,} perguntas anteriores: sem espaço, ou nunca respondidas</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/reply_view.py"/>
        <source>Disclaimer {name} {version}</source>
        <translation>Aviso de responsabilidade {name} {version}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/shown_message.py"/>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/shown_message.py"/>
        <source>nothing yet</source>
        <translation>ainda nada</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/transcript_column.py"/>
        <source>Jump to the newest</source>
        <translation>Ir para o mais recente</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/wide_view.py"/>
        <source>Scroll sideways</source>
        <translation>Deslocar para os lados</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/wide_view.py"/>
        <source>Code: {text}</source>
        <translation>Código: {text}</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/wide_view.py"/>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/wide_view.py"/>
        <source>More of the table</source>
        <translation>Mais da tabela</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript/wide_view.py"/>
        <source>{kind}, {columns} columns, {rows} rows</source>
        <translation>{kind}, {columns} colunas, {rows} linhas</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript_export.py"/>
        <source>Export the consultation</source>
        <translation>Exportar a consulta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript_export.py"/>
        <source>Export the consultations</source>
        <translation>Exportar as consultas</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript_export.py"/>
        <location filename="app/ui/notes/note_exporting.py"/>
        <location filename="app/ui/reviews/review_desk.py"/>
        <source>Exported to {path}, not encrypted</source>
        <translation>Exportado para {path}, sem cifra</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/transcript_export.py"/>
        <source>{n:,} files exported to {path}, not encrypted</source>
        <extracomment>For 1: {n} file exported to {path}, not encrypted</extracomment>
        <translation><numerusform>{n} ficheiro exportado para {path}, sem cifra</numerusform><numerusform>{n:,} ficheiros exportados para {path}, sem cifra</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/transcript_printing.py"/>
        <source>the printer</source>
        <translation>impressora</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/consultation/transcript_printing.py"/>
        <source>{n:,} pages printed to {where}</source>
        <extracomment>For 1: {n} page printed to {where}</extracomment>
        <translation><numerusform>{n:,} página impressa: {where}</numerusform><numerusform>{n:,} páginas impressas: {where}</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>All consultations</source>
        <translation>Todas as consultas</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Moving</source>
        <translation>Deslocação</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Search all consultations</source>
        <translation>Pesquisar em todas as consultas</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Commands and consultations…</source>
        <translation>Comandos e consultas…</translation>
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
        <translation>Parar a resposta</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>A page up</source>
        <translation>Uma página acima</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>A page down</source>
        <translation>Uma página abaixo</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>The newest message</source>
        <translation>A mensagem mais recente</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar ou ocultar a barra lateral</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Settings…</source>
        <translation>Definições…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Add a model…</source>
        <translation>Adicionar um modelo…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <location filename="app/ui/models/models_page.py"/>
        <source>Evaluations…</source>
        <translation>Avaliações…</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/workspace.py"/>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <location filename="app/ui/consultation/writing_mark.py"/>
        <source>another consultation</source>
        <translation>outra consulta</translation>
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
        <translation>Calibração</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_card.py"/>
        <source>Calibration of {evaluation}</source>
        <translation>Calibração de {evaluation}</translation>
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
        <translation>Escolher um ficheiro de exame…</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>How it is asked</source>
        <translation>Como se pergunta</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>all of them</source>
        <translation>todas</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>Progress of the evaluation</source>
        <translation>Progresso da avaliação</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>MedQA, PubMedQA or MedMCQA, as JSON or JSON lines</source>
        <translation>MedQA, PubMedQA ou MedMCQA, em JSON ou linhas JSON</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>New evaluation</source>
        <translation>Nova avaliação</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>Choose an exam file</source>
        <translation>Escolher um ficheiro de exame</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>Exam files (*.json *.jsonl);;All files (*)</source>
        <translation>Ficheiros de exame (*.json *.jsonl);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <location filename="app/ui/notes/notes_desk.py"/>
        <source>Beginning; an answer that is being written comes first.</source>
        <translation>A começar; uma resposta que esteja a ser escrita vem primeiro.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>The evaluation is complete.</source>
        <translation>A avaliação está completa.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <source>Stopped. What was answered is kept, and it goes on from there.</source>
        <translation>Parado. O que foi respondido fica guardado, e continua daí.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_form.py"/>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Go on</source>
        <translation>Prosseguir</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>The likeliest answer, with the plain prompt</source>
        <translation>A resposta mais provável, com o prompt simples</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>The likeliest answer, in the model’s own format</source>
        <translation>A resposta mais provável, no formato próprio do modelo</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>A written answer, in the model’s own format</source>
        <translation>Uma resposta escrita, no formato próprio do modelo</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>{exam}: {n:,} of {of:,} questions</source>
        <translation>{exam}: {n:,} de {of:,} perguntas</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>{right:,} of {all:,} right: {value:.1%} (95% interval {low:.1%} to {high:.1%})</source>
        <translation>{right:,} de {all:,} certas: {value:.1%} (intervalo de 95%, de {low:.1%} a {high:.1%})</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>Guessing gets {chance:.1%}; always saying “{answer}” gets {majority:.1%}.</source>
        <translation>Adivinhar obtém {chance:.1%}; dizer sempre «{answer}» obtém {majority:.1%}.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>Not complete: {done:,} of {n:,} questions were asked.</source>
        <translation>Incompleta: foram feitas {done:,} de {n:,} perguntas.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>Without “maybe”: {share}.</source>
        <translation>Sem «maybe»: {share}.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>{n:,} replies named no answer and count as wrong.</source>
        <extracomment>For 1: {n} reply named no answer and counts as wrong.</extracomment>
        <translation><numerusform>{n} resposta não indicou nenhuma opção e conta como errada.</numerusform><numerusform>{n:,} respostas não indicaram nenhuma opção e contam como erradas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>{n:,} questions had no room in the context and count as wrong.</source>
        <extracomment>For 1: {n} question had no room in the context and counts as wrong.</extracomment>
        <translation><numerusform>{n} pergunta não coube no contexto e conta como errada.</numerusform><numerusform>{n:,} perguntas não couberam no contexto e contam como erradas.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>The demonstration model answers from memory: its share says nothing.</source>
        <translation>O modelo de demonstração responde de memória: a sua proporção nada diz.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>Calibration error {error:.3f}, Brier score {brier:.3f}. Points below the line: surer than it should be.</source>
        <translation>Erro de calibração {error:.3f}, pontuação de Brier {brier:.3f}. Pontos abaixo da linha: mais seguro do que devia.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>Of {n:,} questions it was {sure:.0%} sure of, {right:.0%} were right.</source>
        <extracomment>For 1: Of {n} question it was {sure:.0%} sure of, {right:.0%} were right.</extracomment>
        <translation><numerusform>De {n} pergunta de que tinha {sure:.0%} de certeza, {right:.0%} estava certa.</numerusform><numerusform>De {n:,} perguntas de que tinha {sure:.0%} de certeza, {right:.0%} estavam certas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>{n:,} questions that both were asked.</source>
        <extracomment>For 1: {n} question that both were asked.</extracomment>
        <translation><numerusform>{n} pergunta feita a ambos.</numerusform><numerusform>{n:,} perguntas feitas a ambos.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>{model}: {alone:,} right that the other missed.</source>
        <translation>{model}: {alone:,} certas que o outro falhou.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>Difference {difference:+.1f} points (95% interval {low:+.1f} to {high:+.1f}), {p} (McNemar, exact).</source>
        <translation>Diferença {difference:+.1f} pontos (intervalo de 95%, de {low:+.1f} a {high:+.1f}), {p} (McNemar, exato).</translation>
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
        <translation>{done:,} de {n:,} perguntas, {right:,} certas</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>about {n:,} minutes left</source>
        <extracomment>For 1: about {n} minute left</extracomment>
        <translation><numerusform>falta cerca de {n} minuto</numerusform><numerusform>faltam cerca de {n:,} minutos</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluation_words.py"/>
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluations_dialog.py"/>
        <location filename="app/ui/evaluation/evaluations_page.py"/>
        <source>Evaluations</source>
        <translation>Avaliações</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluations_page.py"/>
        <source>There is no evaluation yet. Choose a file of questions that you have.</source>
        <translation>Ainda não há nenhuma avaliação. Escolha um ficheiro de perguntas que tenha.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluations_page.py"/>
        <source>Compared</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/evaluations_page.py"/>
        <source>An evaluation stops when this page is closed or Consilium locks; what was answered is kept, and it goes on from there. Choose two with “Compare” to see whether they differ by more than chance.</source>
        <translation>Uma avaliação para quando esta página é fechada ou o Consilium bloqueia; o que foi respondido fica guardado, e continua daí. Escolha duas com «Comparar» para ver se diferem mais do que por acaso.</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/reliability_diagram.py"/>
        <source>Reliability diagram</source>
        <translation>Diagrama de fiabilidade</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/reliability_diagram.py"/>
        <source>{share:.0%}</source>
        <translation>{share:.0%}</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/reliability_diagram.py"/>
        <source>Right</source>
        <translation>Certas</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/reliability_diagram.py"/>
        <source>How sure it was</source>
        <translation>Quão seguro estava</translation>
    </message>
    <message>
        <location filename="app/ui/evaluation/share_bar.py"/>
        <source>Share of right answers</source>
        <translation>Proporção de respostas certas</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Your consultations are being locked away.</source>
        <translation>As suas consultas estão a ser fechadas à chave.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>The answer is being finished and stored; then Consilium asks for the passphrase.</source>
        <translation>A resposta está a ser terminada e guardada; depois o Consilium pede a frase-passe.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Restoring</source>
        <translation>A restaurar</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>The backup is being put in place; then Consilium asks for its passphrase. A backup of an older Consilium takes longer.</source>
        <translation>A cópia de segurança está a ser posta no lugar; depois o Consilium pede a frase-passe dela. A cópia de um Consilium mais antigo demora mais.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>The answer is being finished and stored; then the backup is put in place.</source>
        <translation>A resposta está a ser terminada e guardada; depois a cópia de segurança é posta no lugar.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Starting the new version</source>
        <translation>A iniciar a nova versão</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Your consultations are being locked away; then Consilium asks for the passphrase.</source>
        <translation>As suas consultas estão a ser fechadas à chave; depois o Consilium pede a frase-passe.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>The answer is being finished and stored; then the new version starts.</source>
        <translation>A resposta está a ser terminada e guardada; depois inicia-se a nova versão.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Closing the vault</source>
        <translation>A fechar o cofre</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Your consultations are being locked away; then the vault can be repaired.</source>
        <translation>As suas consultas estão a ser fechadas à chave; depois o cofre pode ser reparado.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>The answer is being finished and stored; then the vault can be repaired.</source>
        <translation>A resposta está a ser terminada e guardada; depois o cofre pode ser reparado.</translation>
    </message>
    <message>
        <location filename="app/ui/locking/cover.py"/>
        <source>Lock all the same</source>
        <translation>Bloquear mesmo assim</translation>
    </message>
    <message>
        <location filename="app/ui/models/called.py"/>
        <source>Clinic server: {name}</source>
        <translation>Servidor da clínica: {name}</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Progress of the conversion</source>
        <translation>Progresso da conversão</translation>
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
        <translation>Desistir…</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>What was made so far of {name} is deleted. The checkpoint stays as it is.</source>
        <translation>O que foi feito até agora de {name} é eliminado. O checkpoint fica como está.</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>The parts of the download that lie beside it are deleted too.</source>
        <translation>As partes da transferência que estão junto dele também são eliminadas.</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>What was downloaded stays in the hub's cache.</source>
        <translation>O que foi transferido fica na cache do hub.</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Give up this conversion?</source>
        <translation>Desistir desta conversão?</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Delete it</source>
        <translation>Eliminá-la</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Converting {job} to {kind}</source>
        <translation>A converter {job} para {kind}</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Paused: {job} to {kind}</source>
        <translation>Em pausa: {job} para {kind}</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>Stopped: {job} to {kind}</source>
        <translation>Parada: {job} para {kind}</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>{job} is ready</source>
        <translation>{job} está pronto</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>What was made is kept. It goes on from there, also after a restart.</source>
        <translation>O que foi feito é conservado. Prossegue daí, também após um reinício.</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>It lies in {target} and is in your list of models.</source>
        <translation>Está em {target} e na sua lista de modelos.</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>{share:.0%} of its checksum</source>
        <translation>{share:.0%} da sua soma de verificação</translation>
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
        <translation>{size} transferidos</translation>
    </message>
    <message>
        <location filename="app/ui/models/conversion_panel.py"/>
        <source>about {time} left</source>
        <translation>faltam cerca de {time}</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>This model and a more exact file of it read the same medical answers, and the words that each expects next are compared. The result helps to choose a file; it promises nothing about answers. It takes seconds for a small model, and long for a large one.</source>
        <translation>Este modelo e um ficheiro mais exato dele leem as mesmas respostas médicas, e compara-se que palavras cada um espera a seguir. O resultado ajuda a escolher um ficheiro; nada promete sobre as respostas. Leva segundos com um modelo pequeno e muito tempo com um grande.</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>It has not been compared with the original yet.</source>
        <translation>Ainda não foi comparado com o original.</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>Another model is being compared. Wait for its end, or stop it there.</source>
        <translation>Outro modelo está a ser comparado. Espere pelo fim ou pare-o lá.</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>Progress of the comparison</source>
        <translation>Progresso da comparação</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>Compare with a file…</source>
        <translation>Comparar com um ficheiro…</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>Compare with a more exact file</source>
        <translation>Comparar com um ficheiro mais exato</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>Models and reference files (*)</source>
        <translation>Modelos e ficheiros de referência (*)</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>Reading both files…</source>
        <translation>A ler os dois ficheiros…</translation>
    </message>
    <message>
        <location filename="app/ui/models/fidelity_panel.py"/>
        <source>{share:.0%} of the answers</source>
        <translation>{share:.0%} das respostas</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>{model} is the medical model that Consilium is made for, published as a checkpoint of 93 GB. Consilium converts it to one file that fits your computer. Any other checkpoint of a Mixtral, Mistral or Llama model can be taken too: by its folder, or its name on the Hugging Face hub.</source>
        <translation>{model} é o modelo médico para o qual o Consilium é feito, publicado como um checkpoint de 93 GB. O Consilium converte-o num único ficheiro adequado ao seu computador. Também se pode usar qualquer outro checkpoint de um modelo Mixtral, Mistral ou Llama: pela sua pasta ou pelo seu nome no hub da Hugging Face.</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>First only its headers are read, a few megabytes, for the table of what each type takes. The weights come when you press Download. Nothing of yours is sent, and no other connection is made.</source>
        <translation>Primeiro são lidos apenas os cabeçalhos, alguns megabytes, para a tabela do que cada tipo exige. Os pesos vêm quando se prime Transferir. Nada seu é enviado, e não é feita nenhuma outra ligação.</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Checkpoint: a folder, or a name on the hub</source>
        <translation>Checkpoint: uma pasta ou um nome no hub</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>A folder, or OWNER/NAME on the hub</source>
        <translation>Uma pasta, ou OWNER/NAME no hub</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Show what it takes</source>
        <translation>Ver o que exige</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Another folder…</source>
        <translation>Outra pasta…</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Keep at most two parts of the download on the disk</source>
        <translation>Manter no máximo duas partes da transferência no disco</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Convert</source>
        <translation>Converter</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Get a medical model</source>
        <translation>Obter um modelo médico</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Connect to the Hugging Face hub for {named}</source>
        <translation>Ligar ao hub da Hugging Face para {named}</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>The folder of the checkpoint</source>
        <translation>A pasta do checkpoint</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Keep the model in</source>
        <translation>Guardar o modelo em</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Looking at the headers on the hub, and how fast this computer converts…</source>
        <translation>A ver os cabeçalhos no hub e a rapidez com que este computador converte…</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Looking at the checkpoint, and how fast this computer converts…</source>
        <translation>A ver o checkpoint e a rapidez com que este computador converte…</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Kept in {folder}, where {free} are free</source>
        <translation>Guardado em {folder}, onde há {free} livres</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Download {size} and convert to {type}</source>
        <translation>Transferir {size} e converter para {type}</translation>
    </message>
    <message>
        <location filename="app/ui/models/get_model_panel.py"/>
        <source>Convert to {type}</source>
        <translation>Converter para {type}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>picks words as the settings say</source>
        <translation>escolhe as palavras segundo as definições</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>own numbers</source>
        <translation>números próprios</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Looking at how it fits this computer…</source>
        <translation>A ver se cabe neste computador…</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <location filename="app/ui/settings/settings_dialog.py"/>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Fidelity</source>
        <translation>Fidelidade</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Answers now</source>
        <translation>Responde agora</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Use {model}</source>
        <translation>Usar {model}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Settings of {model}</source>
        <translation>Definições de {model}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Fidelity of {model}</source>
        <translation>Fidelidade de {model}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Remove {model}</source>
        <translation>Remover {model}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>It has not answered on this computer yet.</source>
        <translation>Ainda não respondeu neste computador.</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>says that it serves {model}</source>
        <translation>diz oferecer {model}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>context {tokens:,} tokens</source>
        <translation>contexto de {tokens:,} tokens</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>trained for {tokens:,} tokens of context</source>
        <translation>treinado para {tokens:,} tokens de contexto</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>has a chat template</source>
        <translation>tem template de chat</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>no chat template</source>
        <translation>sem template de chat</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>came with Consilium</source>
        <translation>veio com o Consilium</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Asked in its own chat template</source>
        <translation>Interrogado no seu próprio template de chat</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Asked in the format {format} (a guess)</source>
        <translation>Interrogado no formato {format} (uma suposição)</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>Asked in the format {format}</source>
        <translation>Interrogado no formato {format}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>with a system prompt of your own</source>
        <translation>com um prompt de sistema próprio</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_card.py"/>
        <source>{word}, compared with {reference}.</source>
        <translation>{word}, em comparação com {reference}.</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>As in the settings</source>
        <translation>Segundo as definições</translation>
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
        <translation>Próprio</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>How it picks words</source>
        <translation>Como escolhe as palavras</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>What is known of it: {label}</source>
        <translation>O que se sabe dele: {label}</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>What the model is told before the consultation, in place of the sentence above. At most {most:,} characters. Not the place for a patient's data.</source>
        <translation>O que é dito ao modelo antes da consulta, em vez da frase acima. No máximo {most:,} caracteres. Não é lugar para dados de um doente.</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Save the system prompt</source>
        <translation>Guardar o prompt de sistema</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>The temperature of the settings, {general:g}; all else is balanced.</source>
        <translation>A temperatura das definições, {general:g}; tudo o resto é equilibrado.</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Hardly anything but the most likely words; answers differ little</source>
        <translation>Quase só as palavras mais prováveis; as respostas diferem pouco</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>The most likely words, with some freedom</source>
        <translation>As palavras mais prováveis, com alguma liberdade</translation>
    </message>
    <message>
        <location filename="app/ui/models/model_settings_panel.py"/>
        <source>Your own numbers. They hold from the next answer on.</source>
        <translation>Os seus próprios números. Valem a partir da próxima resposta.</translation>
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
        <translation>Obter um modelo médico…</translation>
    </message>
    <message>
        <location filename="app/ui/models/models_page.py"/>
        <source>Add a clinic's server…</source>
        <translation>Adicionar um servidor da clínica…</translation>
    </message>
    <message>
        <location filename="app/ui/models/models_page.py"/>
        <location filename="app/ui/start/model_page.py"/>
        <source>Checking the file… {fraction:.0%}</source>
        <translation>A verificar o ficheiro… {fraction:.0%}</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Remove {model}?</source>
        <translation>Remover {model}?</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Remove from the list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Delete the file, {size}</source>
        <translation>Eliminar o ficheiro, {size}</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Replies that it wrote stay, and still say what made them.</source>
        <translation>As respostas que escreveu ficam, e continuam a dizer o que as criou.</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>It is the model that answers now: choose another one afterwards.</source>
        <translation>É o modelo que responde agora: escolha outro depois.</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Its address, its certificates and its token are forgotten. {stays}{answers}</source>
        <translation>O seu endereço, os seus certificados e o seu token de acesso são esquecidos. {stays}{answers}</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Removed from the list, its file stays at {path} and can be added again. Deleting the file cannot be undone: it would have to be converted again. {stays}{answers}</source>
        <translation>Removido da lista, o seu ficheiro fica em {path} e pode ser adicionado de novo. A eliminação do ficheiro não pode ser anulada: teria de ser convertido outra vez. {stays}{answers}</translation>
    </message>
    <message>
        <location filename="app/ui/models/remove_dialog.py"/>
        <source>Only its entry in the list is removed. The file stays at {path} and can be added again. {stays}{answers}</source>
        <translation>Só é removida a sua entrada na lista. O ficheiro fica em {path} e pode ser adicionado de novo. {stays}{answers}</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>as in the settings</source>
        <translation>segundo as definições</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>random</source>
        <translation>aleatória</translation>
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
        <translation>0: sempre o mais provável</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>of the k likeliest; 0: off</source>
        <translation>dos k mais prováveis; 0: desativado</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>of this share; 1: off</source>
        <translation>desta proporção; 1: desativado</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>least share; 0: off</source>
        <translation>proporção mínima; 0: desativado</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>Repeat penalty</source>
        <translation>Penalização de repetição</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>1: none</source>
        <translation>1: nenhuma</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>the same answer again</source>
        <translation>de novo a mesma resposta</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Longest answer</source>
        <translation>Resposta mais longa</translation>
    </message>
    <message>
        <location filename="app/ui/models/sampling_fields.py"/>
        <source>tokens; 0: general</source>
        <translation>tokens; 0: limite geral</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>What is sent to it leaves this computer. Nothing is sent before you send a question, and what the server says of its model can't be verified from here.</source>
        <translation>O que lhe é enviado sai deste computador. Nada é enviado antes de enviar uma pergunta, e o que o servidor diz do seu modelo não pode ser verificado daqui.</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Add a clinic's server</source>
        <translation>Adicionar um servidor da clínica</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Name in Consilium</source>
        <translation>Nome no Consilium</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>The address's host</source>
        <translation>O anfitrião do endereço</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>The one it serves</source>
        <translation>O único que oferece</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Token (API key)</source>
        <translation>Token de acesso (chave de API)</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>SHA-256 of its certificate</source>
        <translation>SHA-256 do seu certificado</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Not pinned</source>
        <translation>Não fixado</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Choose the clinic's CA file…</source>
        <translation>Escolher o ficheiro CA da clínica…</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>I accept that everybody on the way can read it</source>
        <translation>Aceito que qualquer um no caminho o possa ler</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Connect and add</source>
        <translation>Conectar e adicionar</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>The clinic's CA file</source>
        <translation>Ficheiro CA da clínica</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificados (*.pem *.crt)</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Trusted: {file}</source>
        <translation>De confiança: {file}</translation>
    </message>
    <message>
        <location filename="app/ui/models/server_dialog.py"/>
        <source>Connecting…</source>
        <translation>A conectar…</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>Memory to run</source>
        <translation>Memória para executar</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>Disk needed</source>
        <translation>Disco necessário</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>Time here</source>
        <translation>Tempo aqui</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>Types that it can be converted to</source>
        <translation>Tipos para os quais pode ser convertido</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>about {time}</source>
        <translation>cerca de {time}</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>the disk has {free} free, too little for it</source>
        <translation>o disco tem {free} livres, demasiado pouco para ele</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>it is too big for the {memory} of memory here</source>
        <translation>é demasiado grande para os {memory} de memória daqui</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>{type} is recommended: {reason}.</source>
        <translation>É recomendado {type}: {reason}.</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>No type is recommended: {reason}.</source>
        <translation>Nenhum tipo é recomendado: {reason}.</translation>
    </message>
    <message>
        <location filename="app/ui/models/type_table.py"/>
        <source>{type} can be made here. Recommended is {recommended}: {reason}.</source>
        <translation>{type} pode ser feito aqui. É recomendado {recommended}: {reason}.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/addendum_editor.py"/>
        <source>Addendum</source>
        <translation>Adenda</translation>
    </message>
    <message>
        <location filename="app/ui/notes/addendum_editor.py"/>
        <source>What is to be added or corrected</source>
        <translation>O que há a acrescentar ou a corrigir</translation>
    </message>
    <message>
        <location filename="app/ui/notes/note_exporting.py"/>
        <source>Export the note</source>
        <translation>Exportar o documento</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_desk.py"/>
        <source>Reading the consultation…</source>
        <translation>A ler a consulta…</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_desk.py"/>
        <source>Drafting…</source>
        <translation>A redigir…</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_dialog.py"/>
        <source>What you typed last could not be stored: it goes when you close the notes.</source>
        <translation>O que escreveu por último não pôde ser guardado: perde-se se fechar os documentos.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_dialog.py"/>
        <source>Close without what you typed?</source>
        <translation>Fechar sem o que escreveu?</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_dialog.py"/>
        <source>Close without signing the addendum?</source>
        <translation>Fechar sem assinar a adenda?</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_dialog.py"/>
        <source>It waits with its note, in the vault, until you sign it.</source>
        <translation>Espera junto do seu documento, no cofre, até que a assine.</translation>
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
        <translation>Escrever um documento</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>There is no note of this consultation yet. A model drafts one in fixed sections; you correct it, decide what is marked, and sign it.</source>
        <translation>Ainda não há nenhum documento desta consulta. Um modelo redige um em secções fixas; corrige-o, decide o que está marcado e assina-o.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Sign…</source>
        <translation>Assinar…</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Mask names, dates and numbers first</source>
        <translation>Mascarar antes nomes, datas e números</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Delete the draft…</source>
        <translation>Eliminar o rascunho…</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Sign the addendum…</source>
        <translation>Assinar a adenda…</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Said, not in the note</source>
        <translation>Dito, ausente do documento</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Draft this section again?</source>
        <translation>Redigir de novo esta secção?</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>The new draft takes the place of what you wrote there.</source>
        <translation>O novo rascunho substitui o que escreveu aí.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <location filename="app/ui/notes/section_card.py"/>
        <source>Draft again</source>
        <translation>Redigir de novo</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Delete this draft?</source>
        <translation>Eliminar este rascunho?</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>It goes for good, with what you changed in it.</source>
        <translation>Desaparece de vez, com o que alterou nele.</translation>
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
        <translation>Assinar o documento</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>Sign the addendum</source>
        <translation>Assinar a adenda</translation>
    </message>
    <message>
        <location filename="app/ui/notes/notes_page.py"/>
        <source>It stands below the note from then on, and can't be changed.</source>
        <translation>A partir daí fica por baixo do documento e não pode ser alterada.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>signed</source>
        <translation>assinado</translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>Signed by {name}, {when}</source>
        <translation>Assinado por {name}, {when}</translation>
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
        <translation>Leia primeiro o documento até ao fim e depois assine-o: “{section}” ainda não esteve toda no ecrã.</translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>Addendum {number}, {name}, {when}: {text}</source>
        <translation>Adenda {number}, {name}, {when}: {text}</translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>SHA-256 of what was signed: {sha256}</source>
        <translation>SHA-256 do que foi assinado: {sha256}</translation>
    </message>
    <message>
        <location filename="app/ui/notes/page_words.py"/>
        <source>Drafted by {model} ({kind})</source>
        <translation>Redigido por {model} ({kind})</translation>
    </message>
    <message>
        <location filename="app/ui/notes/section_card.py"/>
        <source>Draft again: {section}</source>
        <translation>Redigir de novo: {section}</translation>
    </message>
    <message>
        <location filename="app/ui/notes/section_card.py"/>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <location filename="app/ui/notes/section_card.py"/>
        <source>What changed: {section}</source>
        <translation>O que mudou: {section}</translation>
    </message>
    <message>
        <location filename="app/ui/notes/section_card.py"/>
        <source>“{text}”: {reason}</source>
        <translation>«{text}»: {reason}</translation>
    </message>
    <message>
        <location filename="app/ui/notes/section_card.py"/>
        <source>Decide again</source>
        <translation>Decidir de novo</translation>
    </message>
    <message>
        <location filename="app/ui/notes/section_card.py"/>
        <source>It stays</source>
        <translation>Fica</translation>
    </message>
    <message>
        <location filename="app/ui/notes/sign_dialog.py"/>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <location filename="app/ui/notes/sign_dialog.py"/>
        <source>as it shall stand below the note</source>
        <translation>como deve figurar por baixo do documento</translation>
    </message>
    <message>
        <location filename="app/ui/notes/sign_dialog.py"/>
        <location filename="app/ui/settings/key_rows.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <location filename="app/ui/notes/sign_dialog.py"/>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <location filename="app/ui/notes/sign_dialog.py"/>
        <source>Signing…</source>
        <translation>A assinar…</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/paper/page_drawing.py"/>
        <source>There is no such page: it would be {n:,} pages.</source>
        <extracomment>For 1: There is no such page: it would be {n} page.</extracomment>
        <translation><numerusform>Não existe essa página: seria {n:,} página.</numerusform><numerusform>Não existe essa página: seriam {n:,} páginas.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/paper/page_drawing.py"/>
        <source>The printer could not be started. Choose another one, or print to a PDF file.</source>
        <translation>Não foi possível iniciar a impressora. Escolha outra ou imprima para um ficheiro PDF.</translation>
    </message>
    <message>
        <location filename="app/ui/paper/page_drawing.py"/>
        <source>The printer accepted no more pages. Check it, then print again.</source>
        <translation>A impressora não aceitou mais páginas. Verifique-a e imprima de novo.</translation>
    </message>
    <message>
        <location filename="app/ui/paper/page_drawing.py"/>
        <source>Printing could not be finished. Choose another printer, or print to a PDF file.</source>
        <translation>Não foi possível terminar a impressão. Escolha outra impressora ou imprima para um ficheiro PDF.</translation>
    </message>
    <message>
        <location filename="app/ui/paper/print_preview.py"/>
        <source>Print preview</source>
        <translation>Pré-visualização da impressão</translation>
    </message>
    <message>
        <location filename="app/ui/paper/print_preview.py"/>
        <source>The pages</source>
        <translation>As páginas</translation>
    </message>
    <message>
        <location filename="app/ui/paper/print_preview.py"/>
        <source>Page {number:,} of {all:,}</source>
        <translation>Página {number:,} de {all:,}</translation>
    </message>
    <message>
        <location filename="app/ui/paper/printer.py"/>
        <source>Print the consultation</source>
        <translation>Imprimir a consulta</translation>
    </message>
    <message>
        <location filename="app/ui/paper/printer.py"/>
        <source>The command lp, which CUPS prints with, is missing. Install it (cups-client), or print to a PDF file.</source>
        <translation>Falta o comando lp, com o qual o CUPS imprime. Instale-o (cups-client) ou imprima para um ficheiro PDF.</translation>
    </message>
    <message>
        <location filename="app/ui/paper/printer.py"/>
        <source>The printer {printer} is not responding. Choose another, or print to PDF.</source>
        <translation>A impressora {printer} não responde. Escolha outra ou imprima para PDF.</translation>
    </message>
    <message>
        <location filename="app/ui/paper/printer.py"/>
        <source>The printer {printer} rejected it ({said}). Choose another one, or a PDF file.</source>
        <translation>A impressora {printer} rejeitou-o ({said}). Escolha outra ou um ficheiro PDF.</translation>
    </message>
    <message>
        <location filename="app/ui/paper/printer.py"/>
        <source>no reason given</source>
        <translation>sem motivo indicado</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <source>There is no backup in this folder.</source>
        <translation>Não há nenhuma cópia de segurança nesta pasta.</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <source>No backup folder is chosen. Choose the one that your backups are in.</source>
        <translation>Nenhuma pasta de cópias de segurança foi escolhida. Escolha aquela em que estão as suas.</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Looking for backups…</source>
        <translation>À procura de cópias de segurança…</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <source>{bytes:,.1f} MB</source>
        <translation>{bytes:,.1f} MB</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <source>from before an update</source>
        <translation>de antes de uma atualização</translation>
    </message>
    <message>
        <location filename="app/ui/restore/backup_choices.py"/>
        <source>of another vault</source>
        <translation>de outro cofre</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_dialog.py"/>
        <source>The backup is checked and then replaces the current vault. Nothing you have written since is deleted: the current vault is kept in the data folder, in a folder named vault-before-… with the date. Consilium then restarts and asks for the passphrase that you used at the time.</source>
        <translation>A cópia de segurança é verificada e depois substitui o cofre atual. Nada do que foi escrito desde então é eliminado: o cofre atual é conservado na pasta de dados, numa pasta chamada vault-before-… com a data. Depois o Consilium reinicia e pede a frase-passe usada nessa altura.</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_dialog.py"/>
        <location filename="app/ui/start/restore_page.py"/>
        <source>Restore a backup</source>
        <translation>Restaurar uma cópia de segurança</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Checking every page of the backup. A large one takes a while.</source>
        <translation>A verificar todas as páginas da cópia de segurança. Uma grande demora algum tempo.</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Cancelling. Nothing will be changed.</source>
        <translation>A cancelar. Nada será alterado.</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Choose another folder…</source>
        <translation>Escolher outra pasta…</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Passphrase or recovery code of that day</source>
        <translation>Frase-passe ou código de recuperação desse dia</translation>
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
        <translation>A verificar…</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Checking the backup</source>
        <translation>A verificar a cópia de segurança</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Folder with backups</source>
        <translation>Pasta com cópias de segurança</translation>
    </message>
    <message>
        <location filename="app/ui/restore/restore_form.py"/>
        <source>Go back to {day}?</source>
        <translation>Voltar a {day}?</translation>
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
        <translation>Todas as avaliações</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>Comparing…</source>
        <translation>A comparar…</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>Export as a table…</source>
        <translation>Exportar como tabela…</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>Agreement</source>
        <translation>Concordância</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>and {n:,} more</source>
        <extracomment>For 1: and {n} more</extracomment>
        <translation><numerusform>e mais 1</numerusform><numerusform>e mais {n:,}</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>No review is finished yet.</source>
        <translation>Ainda não há nenhuma avaliação concluída.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>It takes a consultation that two raters have reviewed.</source>
        <translation>É preciso uma consulta que duas pessoas tenham avaliado.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>{raters} raters, {count} consultations; 95 % intervals in brackets.</source>
        <translation>{raters} pessoas, {count} consultas; intervalos de 95 % entre parênteses.</translation>
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
        <translation>Exportar como tabela</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>{head}: ratings</source>
        <translation>{head}: pontuações</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>blind</source>
        <translation>cega</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>not blind</source>
        <translation>não cega</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>{yes} of {all} yes</source>
        <translation>{yes} de {all} sim</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/agreement_dialog.py"/>
        <source>overall {n}</source>
        <translation>global {n}</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Show the model…</source>
        <translation>Mostrar o modelo…</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>All reviews…</source>
        <translation>Todas as avaliações…</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Finish the review</source>
        <translation>Concluir a avaliação</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Review of this consultation</source>
        <translation>Avaliação desta consulta</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Clinician</source>
        <translation>Profissional</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Finished: it stays as it is.</source>
        <translation>Concluída: fica como está.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Kept as you fill it in.</source>
        <translation>Guardada à medida que preenche.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Show which model answered?</source>
        <translation>Mostrar que modelo respondeu?</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>From then on this review counts as not blind.</source>
        <translation>A partir daí esta avaliação conta como não cega.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_dialog.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>N/A</source>
        <translation>N. a.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>Who reviews</source>
        <translation>Quem avalia</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>your name, or an alias</source>
        <translation>o seu nome, ou um pseudónimo</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>What a rating of 3 or less is for. It stays here.</source>
        <translation>O motivo de uma pontuação de 3 ou menos. Fica aqui.</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>Not observed</source>
        <translation>Não observado</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>Does not apply</source>
        <translation>Não se aplica</translation>
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
        <translation>{n} · insatisfatório</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>{n} · satisfactory</source>
        <translation>{n} · satisfatório</translation>
    </message>
    <message>
        <location filename="app/ui/reviews/review_sheet.py"/>
        <source>{n} · superior</source>
        <translation>{n} · superior</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>0 always picks the most likely word; higher values vary more.</source>
        <translation>0 escolhe sempre a palavra mais provável; valores mais altos variam mais.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>An answer that reaches it ends there and says so. A token is about three quarters of a word.</source>
        <translation>Uma resposta que o atinja termina aí e indica-o. Um token equivale a cerca de três quartos de uma palavra.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>By this computer's country</source>
        <translation>Pelo país deste computador</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Emergency number</source>
        <translation>Número de emergência</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>The emergency cards name it; now {number}. A ship or a clinic with a number of its own sets emergency_number in settings.json.</source>
        <translation>Os cartões de emergência indicam-no; agora {number}. Um navio ou uma clínica com número próprio define emergency_number em settings.json.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Unsafe abbreviations</source>
        <translation>Abreviaturas não seguras</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>The Joint Commission's list</source>
        <translation>A lista da Joint Commission</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>ISMP's wider list too</source>
        <translation>Também a lista mais ampla do ISMP</translation>
    </message>
    <message>
        <location filename="app/ui/settings/answers_page.py"/>
        <source>Which abbreviations are marked in an answer. SC, OD, @ and 10mg without a space stand on the wider list.</source>
        <translation>Que abreviaturas são marcadas numa resposta. SC, OD, @ e 10mg sem espaço constam da lista mais ampla.</translation>
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
        <translation>Enquanto couber</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Appearance</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Same as the desktop</source>
        <translation>Igual ao do ambiente de trabalho</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Dark</source>
        <translation>Escuro</translation>
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
        <translation>O maior</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>For all text, in consultations and around them.</source>
        <translation>Para todo o texto, nas consultas e à volta delas.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Same as the system</source>
        <translation>Igual ao do sistema</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Of the window. It changes when the vault is next opened, also after a lock.</source>
        <translation>Da janela. Muda na próxima vez que o cofre for aberto, também após um bloqueio.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/appearance_page.py"/>
        <source>Answers come in the language that the model writes.</source>
        <translation>As respostas vêm no idioma em que o modelo escreve.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Record of accesses</source>
        <translation>Registo de acessos</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Check that it is complete</source>
        <translation>Verificar se está completo</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Each row is chained to the one before, so any change, removal or insertion shows. It records who did what and when, and never a word of a consultation.</source>
        <translation>Cada linha está encadeada na anterior, por isso qualquer alteração, remoção ou inserção se nota. Regista quem fez o quê e quando, e nunca uma palavra de uma consulta.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>{count:,} rows, the newest first.</source>
        <translation>{count:,} linhas, as mais recentes primeiro.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>Export the record</source>
        <translation>Exportar o registo</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>JSON lines (*.jsonl)</source>
        <translation>Linhas JSON (*.jsonl)</translation>
    </message>
    <message>
        <location filename="app/ui/settings/audit_dialog.py"/>
        <source>{rows:,} rows written to {path}. The file is not encrypted.</source>
        <translation>{rows:,} linhas escritas em {path}. O ficheiro não está cifrado.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Every day</source>
        <translation>Todos os dias</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Every 3 days</source>
        <translation>A cada 3 dias</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Every week</source>
        <translation>Todas as semanas</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Every 30 days</source>
        <translation>A cada 30 dias</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>No folder is chosen: no backups are made.</source>
        <translation>Nenhuma pasta foi escolhida: não são feitas cópias de segurança.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>A copy of all consultations, encrypted like the vault: on another disk, a USB stick, or a folder that your clinic backs up. It opens with the passphrase or recovery code in use when it was made.</source>
        <translation>Uma cópia de todas as consultas, cifrada como o cofre: noutro disco, numa pen USB ou numa pasta de que a sua clínica faz cópias. Abre-se com a frase-passe ou o código de recuperação em vigor quando foi feita.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>How often</source>
        <translation>Frequência</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>While Consilium is open. If the drive is not connected, the backup waits for it.</source>
        <translation>Enquanto o Consilium está aberto. Se a unidade não estiver ligada, a cópia de segurança espera por ela.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>How many to keep</source>
        <translation>Quantas conservar</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>The newest {count}</source>
        <translation>As {count} mais recentes</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>An older one is removed only after the new one has been opened and checked.</source>
        <translation>Uma mais antiga só é removida depois de a nova ter sido aberta e verificada.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Newest backup</source>
        <translation>Cópia de segurança mais recente</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Restoring one</source>
        <translation>Restaurar uma</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>It replaces the current vault, which is kept in a folder of its own.</source>
        <translation>Substitui o cofre atual, que é conservado numa pasta própria.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Repairing a damaged vault</source>
        <translation>Reparar um cofre danificado</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>What can be read is saved in a new vault, and the damaged one is kept. Consilium closes the vault and asks for its passphrase first.</source>
        <translation>O que puder ser lido é guardado num cofre novo, e o danificado é conservado. O Consilium fecha antes o cofre e pede a sua frase-passe.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>From a transcript that Consilium exported as JSON, the chats that Open WebUI exports, or the messages.jsonl of a thread in Jan. Anything already here is skipped.</source>
        <translation>De uma transcrição que o Consilium exportou como JSON, dos chats que o Open WebUI exporta ou do messages.jsonl de uma conversa no Jan. O que já está aqui é omitido.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Stop backups</source>
        <translation>Parar as cópias</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Folder for backups</source>
        <translation>Pasta para cópias de segurança</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Back up now</source>
        <translation>Fazer cópia agora</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Copying… {percent} %</source>
        <translation>A copiar… {percent} %</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>None yet.</source>
        <translation>Ainda nenhuma.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>Copying…</source>
        <translation>A copiar…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>None in this folder yet.</source>
        <translation>Ainda nenhuma nesta pasta.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/backups_page.py"/>
        <source>{day} · {size:.1f} MB · opened and checked</source>
        <translation>{day} · {size:.1f} MB · aberta e verificada</translation>
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
        <translation>Tudo na GPU</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Experts in main memory</source>
        <translation>Especialistas na memória principal</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Layers by number</source>
        <translation>Camadas por número</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Processor only</source>
        <translation>Só processador</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>f16, exact</source>
        <translation>f16, exata</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>q8_0, half the size</source>
        <translation>q8_0, metade do tamanho</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>q4_0, a quarter of the size</source>
        <translation>q4_0, um quarto do tamanho</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Where the model runs</source>
        <translation>Onde o modelo corre</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Automatic puts as much as fits on the GPU, experts last, and falls back by itself when memory is short.</source>
        <translation>Automático põe na GPU tudo o que couber, os especialistas por último, e recua por si mesmo quando falta memória.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Layers on the GPU</source>
        <translation>Camadas na GPU</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Counted from the last; the others stay in main memory.</source>
        <translation>Contadas a partir da última; as outras ficam na memória principal.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>How much of a consultation the model sees at once. Automatic uses 4,096 tokens, and more where memory allows.</source>
        <translation>Quanto de uma consulta o modelo vê de uma vez. Automático usa 4096 tokens, e mais onde a memória o permitir.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_page.py"/>
        <source>What the model holds of the consultation while it answers. A smaller cache saves memory at some cost in quality.</source>
        <translation>O que o modelo retém da consulta enquanto responde. Uma cache menor poupa memória à custa de alguma qualidade.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Processor threads</source>
        <translation>Threads do processador</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Automatic uses one for each physical core.</source>
        <translation>Automático usa uma por cada núcleo físico.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Unload the model</source>
        <translation>Retirar o modelo da memória</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>After this long without a question, its memory is freed for other programs. The next question loads it again.</source>
        <translation>Após este tempo sem perguntas, a sua memória é libertada para outros programas. A pergunta seguinte carrega-o de novo.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Keep it in memory</source>
        <translation>Manter na memória</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>When on, the system may not page the model out while it is loaded. Takes effect the next time the model is loaded.</source>
        <translation>Quando ativado, o sistema não pode retirar o modelo da memória enquanto está carregado. Tem efeito na próxima vez que o modelo for carregado.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>End a hung engine</source>
        <translation>Terminar um motor bloqueado</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>After this long without any progress, it is stopped and restarted; what was written is kept. Loading a model from disk is allowed three times as long.</source>
        <translation>Após este tempo sem qualquer progresso, é parado e reiniciado; o que foi escrito é conservado. Para carregar um modelo do disco é permitido o triplo.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Kept on the disk</source>
        <translation>Conservado no disco</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>What the model has already read of your consultations, encrypted, so that one you come back to continues at once. The least recently used is removed first.</source>
        <translation>O que o modelo já leu das suas consultas, cifrado, para que uma a que se volte continue de imediato. O usado há mais tempo é removido primeiro.</translation>
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
        <translation><numerusform>Após {n} minuto</numerusform><numerusform>Após {n} minutos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>After {n} hours</source>
        <extracomment>For 1: After {n} hour</extracomment>
        <translation><numerusform>Após {n} hora</numerusform><numerusform>Após {n} horas</numerusform></translation>
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
        <translation>Nada</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Up to {mebibytes} MB</source>
        <translation>Até {mebibytes} MB</translation>
    </message>
    <message>
        <location filename="app/ui/settings/engine_rows.py"/>
        <source>Up to {mebibytes} GB</source>
        <translation>Até {mebibytes} GB</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Keep deleted consultations</source>
        <translation>Conservar as consultas eliminadas</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>They can be restored for this long. Then they are overwritten, with everything that belongs to them.</source>
        <translation>Podem ser restauradas durante este tempo. Depois são sobrescritas, com tudo o que lhes pertence.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Offer old consultations for deletion</source>
        <translation>Propor eliminar consultas antigas</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Those that have not changed for this long and are not pinned. You are asked first, when Consilium opens; nothing is deleted automatically.</source>
        <translation>As que não são alteradas há este tempo e não estão fixadas. É perguntado primeiro, quando o Consilium abre; nada é eliminado automaticamente.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Show…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Who unlocked the vault, exported, printed, copied, deleted or changed security settings, and when.</source>
        <translation>Quem desbloqueou o cofre, exportou, imprimiu, copiou, eliminou ou alterou definições de segurança, e quando.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/history_page.py"/>
        <source>Forever</source>
        <translation>Para sempre</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/history_page.py"/>
        <source>For {n} years</source>
        <extracomment>For 1: For {n} year</extracomment>
        <translation><numerusform>Durante {n} ano</numerusform><numerusform>Durante {n} anos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/history_page.py"/>
        <source>For {n} days</source>
        <extracomment>For 1: For {n} day</extracomment>
        <translation><numerusform>Durante {n} dia</numerusform><numerusform>Durante {n} dias</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/history_page.py"/>
        <source>After {n} years</source>
        <extracomment>For 1: After {n} year</extracomment>
        <translation><numerusform>Após {n} ano</numerusform><numerusform>Após {n} anos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/history_page.py"/>
        <source>After {n} days</source>
        <extracomment>For 1: After {n} day</extracomment>
        <translation><numerusform>Após {n} dia</numerusform><numerusform>Após {n} dias</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Change the passphrase</source>
        <translation>Alterar a frase-passe</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Current passphrase</source>
        <translation>Frase-passe atual</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>New passphrase</source>
        <translation>Nova frase-passe</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>New passphrase again</source>
        <translation>Nova frase-passe outra vez</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Again</source>
        <translation>Outra vez</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>A passphrase needs at least {least} characters.</source>
        <translation>Uma frase-passe precisa de pelo menos {least} caracteres.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>The two do not match. Type the new passphrase again.</source>
        <translation>As duas não coincidem. Escreva de novo a nova frase-passe.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Changing…</source>
        <translation>A alterar…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>New recovery code</source>
        <translation>Novo código de recuperação</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>I have written it down</source>
        <translation>Já o anotei</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Show the code again</source>
        <translation>Mostrar o código de novo</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_dialogs.py"/>
        <source>Write it on paper, or print it, and keep it away from this computer. It is shown only once. It takes effect, and replaces any earlier one, once you have confirmed it.</source>
        <translation>Escreva-o em papel ou imprima-o, e guarde-o longe deste computador. É mostrado uma única vez. Tem efeito, e substitui qualquer código anterior, assim que for confirmado.</translation>
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
        <translation>Não há nenhum: se a frase-passe for esquecida, perde-se tudo o que está no cofre.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Change the passphrase…</source>
        <translation>Alterar a frase-passe…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>A new one takes effect at once; what the vault holds is not rewritten.</source>
        <translation>Uma nova tem efeito de imediato; o que o cofre contém não é reescrito.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>New recovery code…</source>
        <translation>Novo código de recuperação…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Opens the vault when the passphrase is forgotten.</source>
        <translation>Abre o cofre quando a frase-passe é esquecida.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Unlock with my system login</source>
        <translation>Desbloquear com o início de sessão do sistema</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>System login</source>
        <translation>Início de sessão do sistema</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Your desktop's keyring then opens the vault at start-up, for anyone using your unlocked session. After a lock, the passphrase is still required.</source>
        <translation>O porta-chaves do ambiente de trabalho abre então o cofre no arranque, para qualquer pessoa que use a sua sessão desbloqueada. Após um bloqueio, a frase-passe continua a ser exigida.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Made on {day}. A new one replaces it.</source>
        <translation>Criado em {day}. Um novo substitui-o.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>Changed.</source>
        <translation>Alterada.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/key_rows.py"/>
        <source>The new code is now in effect.</source>
        <translation>O novo código já está em vigor.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/plan_note.py"/>
        <source>Looking at this machine…</source>
        <translation>A examinar este computador…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/plan_note.py"/>
        <source>There is no model yet. Add one in the menu of models, at the top of the window.</source>
        <translation>Ainda não há nenhum modelo. Adicione um no menu de modelos, no topo da janela.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Repair the vault…</source>
        <translation>Reparar o cofre…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Import a file…</source>
        <translation>Importar um ficheiro…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{each} was left out: {reason}.</source>
        <translation>{each} foi omitido: {reason}.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{more:,} more were left out: the command `consilium import` names them.</source>
        <translation>Mais {more:,} foram omitidos: o comando `consilium import` indica-os.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>The file holds no consultation.</source>
        <translation>O ficheiro não contém nenhuma consulta.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>Nothing new: {n:,} consultations of this file were here already.</source>
        <extracomment>For 1: Nothing new: {n} consultation of this file was here already.</extracomment>
        <translation><numerusform>Nada de novo: {n:,} consulta deste ficheiro já estava aqui.</numerusform><numerusform>Nada de novo: {n:,} consultas deste ficheiro já estavam aqui.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{made} imported, {messages}.</source>
        <translation>Importado: {made}, {messages}.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{count:,} as copies, because the vault's version differs.</source>
        <translation>{count:,} como cópias, porque a versão do cofre é diferente.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/restore_and_import.py"/>
        <source>{n:,} consultations skipped: already here.</source>
        <extracomment>For 1: {n} consultation skipped: already here.</extracomment>
        <translation><numerusform>{n:,} consulta omitida: já está aqui.</numerusform><numerusform>{n:,} consultas omitidas: já estão aqui.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/settings/retention_dialog.py"/>
        <source>Old consultations</source>
        <translation>Consultas antigas</translation>
    </message>
    <message>
        <location filename="app/ui/settings/retention_dialog.py"/>
        <source>Consultations to be moved to the trash</source>
        <translation>Consultas a mover para o lixo</translation>
    </message>
    <message>
        <location filename="app/ui/settings/retention_dialog.py"/>
        <source>These have not changed for {days} days. What you tick goes to the trash, where it can still be restored. If you keep them all you are asked again in {asks_again} days; pinned ones are never listed here.</source>
        <translation>Estas não são alteradas há {days} dias. O que for assinalado vai para o lixo, onde ainda pode ser restaurado. Se todas forem conservadas, será perguntado de novo dentro de {asks_again} dias; as fixadas nunca aparecem aqui.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/retention_dialog.py"/>
        <source>Keep all</source>
        <translation>Conservar todas</translation>
    </message>
    <message>
        <location filename="app/ui/settings/retention_dialog.py"/>
        <source>Move {count:,} to the trash</source>
        <translation>Mover {count:,} para o lixo</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Finish it</source>
        <translation>Terminá-la</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Stop it</source>
        <translation>Pará-la</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Lock after</source>
        <translation>Bloquear após</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Without any key or mouse input in this window. Ctrl+L locks at once, and so does putting the computer to sleep or, on Linux and Windows, locking its screen.</source>
        <translation>Sem qualquer entrada de teclado ou rato nesta janela. Ctrl+L bloqueia de imediato, e o mesmo acontece ao suspender o computador ou, em Linux e Windows, ao bloquear o seu ecrã.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>A reply being written</source>
        <translation>Uma resposta em curso</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>If finished, it is completed behind the lock screen, and the key stays in memory until then. Before the computer sleeps, it is always stopped.</source>
        <translation>Se terminada, é completada por trás do ecrã de bloqueio, e a chave fica na memória até lá. Antes de o computador se suspender, é sempre parada.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Empty the clipboard</source>
        <translation>Esvaziar a área de transferência</translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>After a copy, unless something else was copied since. Locking always empties it.</source>
        <translation>Após uma cópia, salvo se entretanto foi copiada outra coisa. O bloqueio esvazia-a sempre.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/settings/security_page.py"/>
        <source>After {n} seconds</source>
        <extracomment>For 1: After {n} second</extracomment>
        <translation><numerusform>Após {n} segundo</numerusform><numerusform>Após {n} segundos</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/settings/security_page.py"/>
        <source>Only when locking</source>
        <translation>Só ao bloquear</translation>
    </message>
    <message>
        <location filename="app/ui/settings/settings_dialog.py"/>
        <source>Pages of the settings</source>
        <translation>Páginas das definições</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>It is signed with the key that this Consilium came with, and nothing in it was altered.</source>
        <translation>Está assinada com a chave que vinha com este Consilium, e nada nela foi alterado.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>The vault is copied first. The new version then answers a question of its demonstration; only if it does, it takes the place of this one. Consilium then locks itself and starts as the new version. Nothing leaves this computer.</source>
        <translation>Primeiro é copiado o cofre. Depois a nova versão responde a uma pergunta da sua demonstração; só se o fizer toma o lugar desta. A seguir o Consilium bloqueia-se e inicia como a nova versão. Nada sai deste computador.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>Update from a file</source>
        <translation>Atualizar a partir de um ficheiro</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>Progress of the update</source>
        <translation>Progresso da atualização</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>Install version {version}</source>
        <translation>Instalar a versão {version}</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>This is version {version}.</source>
        <translation>Esta é a versão {version}.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>Consilium {version} is installed.</source>
        <translation>O Consilium {version} está instalado.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/update_dialog.py"/>
        <source>Stopped: this version was kept.</source>
        <translation>Parado: esta versão foi mantida.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>Updates</source>
        <translation>Atualizações</translation>
    </message>
    <message>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>This version</source>
        <translation>Esta versão</translation>
    </message>
    <message>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>A newer version</source>
        <translation>Uma versão mais recente</translation>
    </message>
    <message>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>Consilium never looks for one by itself. Choose the package (.tar.xz); its signature (.minisig) must lie beside it. Only what whoever made this Consilium has signed is installed.</source>
        <translation>O Consilium nunca a procura por si. Escolha o pacote (.tar.xz); a sua assinatura (.minisig) tem de estar ao lado. Só se instala o que foi assinado por quem fez este Consilium.</translation>
    </message>
    <message>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>Update from a file…</source>
        <translation>Atualizar a partir de um ficheiro…</translation>
    </message>
    <message>
        <location filename="app/ui/settings/updates_page.py"/>
        <source>Packages (*.tar.xz)</source>
        <translation>Pacotes (*.tar.xz)</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>Write both days as year-month-day: {example}.</source>
        <translation>Escreva ambos os dias como ano-mês-dia: {example}.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>Between two days</source>
        <translation>Entre dois dias</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <source>To, inclusive</source>
        <translation>Até, inclusive</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/date_range_dialog.py"/>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Anywhere</source>
        <translation>Em qualquer lugar</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Not archived</source>
        <translation>Não arquivadas</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Archived</source>
        <translation>Arquivadas</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Time</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Search without filters</source>
        <translation>Pesquisar sem filtros</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>the tag “{name}”</source>
        <translation>a etiqueta “{name}”</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>the task “{label}”</source>
        <translation>a tarefa “{label}”</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>the model “{model_name}”</source>
        <translation>o modelo “{model_name}”</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>in the archive</source>
        <translation>no arquivo</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>not in the archive</source>
        <translation>fora do arquivo</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Between two days…</source>
        <translation>Entre dois dias…</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>No consultation has a tag yet</source>
        <translation>Nenhuma consulta tem ainda uma etiqueta</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Any task</source>
        <translation>Qualquer tarefa</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <source>Any model</source>
        <translation>Qualquer modelo</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/filter_bar.py"/>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Rename</source>
        <translation>Mudar o nome</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Pin, or unpin</source>
        <translation>Fixar ou deixar de fixar</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Case reference…</source>
        <translation>Referência do caso…</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Archive, or back to the list</source>
        <translation>Arquivar ou devolver à lista</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Unpin</source>
        <translation>Deixar de fixar</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Back to the list</source>
        <translation>Devolver à lista</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Consultation archived</source>
        <translation>Consulta arquivada</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_actions.py"/>
        <source>Consultation is back in the list</source>
        <translation>A consulta está de novo na lista</translation>
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
        <translation><numerusform>{n:,} consulta está no lixo</numerusform><numerusform>{n:,} consultas estão no lixo</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>Your consultations will be listed here.</source>
        <translation>As suas consultas aparecerão aqui.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>The archive is empty. What you archive leaves the list, and stays here until you bring it back or delete it.</source>
        <translation>O arquivo está vazio. O que for arquivado sai da lista e fica aqui até ser devolvido ou eliminado.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>Nothing found for “{query}”.</source>
        <translation>Nada encontrado para “{query}”.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>Nothing found.</source>
        <translation>Nada encontrado.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>Searched in the archive.</source>
        <translation>Pesquisa no arquivo.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/history_lines.py"/>
        <source>Filters: {filters}.</source>
        <translation>Filtros: {filters}.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <source>Pinned</source>
        <translation>Fixadas</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <source>Answering…</source>
        <translation>A responder…</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <source>an answer is being written</source>
        <translation>uma resposta está a ser escrita</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/list_model.py"/>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/search_periods.py"/>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
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
        <translation>Ocultar a barra lateral (Ctrl+B)</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>New consultation (Ctrl+N)</source>
        <translation>Nova consulta (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Back to all consultations</source>
        <translation>Voltar a todas as consultas</translation>
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
        <translation>Definições (Ctrl+,)</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Search in all consultations</source>
        <translation>Pesquisar em todas as consultas</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar.py"/>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/sidebar_frame.py"/>
        <source>Width of the sidebar</source>
        <translation>Largura da barra lateral</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Backups that were made before still hold it until they are replaced.</source>
        <translation>As cópias de segurança feitas antes ainda a contêm até serem substituídas.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Nothing was deleted.</source>
        <translation>Nada foi eliminado.</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Empty the trash…</source>
        <translation>Esvaziar o lixo…</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Overwriting… {gone:,} of {total:,}</source>
        <translation>A sobrescrever… {gone:,} de {total:,}</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Show more ({left:,})</source>
        <translation>Mostrar mais ({left:,})</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Deleted {day}, {time} · {goes}</source>
        <translation>Eliminada em {day}, {time} · {goes}</translation>
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
        <translation>Eliminar definitivamente?</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>“{title}” is overwritten with all its messages, drafts, tags and saved states of the model. This can't be undone.</source>
        <translation>“{title}” é sobrescrita com todas as suas mensagens, rascunhos, etiquetas e estados guardados do modelo. Não pode ser anulado.</translation>
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
        <translation><numerusform>{n:,} consulta é sobrescrita com todas as mensagens, rascunhos, etiquetas e estados guardados do modelo. Não pode ser anulado.</numerusform><numerusform>{n:,} consultas são sobrescritas com todas as mensagens, rascunhos, etiquetas e estados guardados do modelo. Não pode ser anulado.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Empty the trash?</source>
        <translation>Esvaziar o lixo?</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>Delete all for good</source>
        <translation>Eliminar tudo definitivamente</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>stays until you delete it</source>
        <translation>fica até ser eliminada manualmente</translation>
    </message>
    <message>
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>deleted for good at the next start on another day</source>
        <translation>eliminada definitivamente no próximo arranque noutro dia</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/sidebar/trash_dialog.py"/>
        <source>deleted for good in {n} days</source>
        <extracomment>For 1: deleted for good tomorrow</extracomment>
        <translation><numerusform>eliminada definitivamente dentro de {n} dia</numerusform><numerusform>eliminada definitivamente dentro de {n} dias</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>Scroll to the end to go on.</source>
        <translation>Desloque até ao fim para continuar.</translation>
    </message>
    <message>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>This version of the text has not been accepted in this vault yet.</source>
        <translation>Esta versão do texto ainda não foi aceite neste cofre.</translation>
    </message>
    <message>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>The disclaimer</source>
        <translation>O aviso de responsabilidade</translation>
    </message>
    <message>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>I have read and understood this</source>
        <translation>Li e compreendi isto</translation>
    </message>
    <message>
        <location filename="app/ui/start/disclaimer_page.py"/>
        <source>Version {version} of {day}</source>
        <translation>Versão {version} de {day}</translation>
    </message>
    <message>
        <location filename="app/ui/start/error_page.py"/>
        <source>Consilium can't start yet</source>
        <translation>O Consilium ainda não pode iniciar</translation>
    </message>
    <message>
        <location filename="app/ui/start/error_page.py"/>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <location filename="app/ui/start/model_page.py"/>
        <source>It runs on this computer. You can change it at any time, at the top of the window.</source>
        <translation>Corre neste computador. Pode ser mudado a qualquer momento, no topo da janela.</translation>
    </message>
    <message>
        <location filename="app/ui/start/model_page.py"/>
        <source>No model came with this installation: add a GGUF file, now or later.</source>
        <translation>Nenhum modelo veio com esta instalação: adicione um ficheiro GGUF, agora ou mais tarde.</translation>
    </message>
    <message>
        <location filename="app/ui/start/model_page.py"/>
        <source>None of these is a medical model. Consilium is made for {model}, and can download and convert it for this computer: you see first what that takes.</source>
        <translation>Nenhum destes é um modelo médico. O Consilium é feito para {model}, e pode transferi-lo e convertê-lo para este computador: antes é mostrado o que isso exige.</translation>
    </message>
    <message>
        <location filename="app/ui/start/model_page.py"/>
        <source>Start without a model</source>
        <translation>Começar sem modelo</translation>
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
        <translation>Fraca. Algumas palavras seguidas são melhores.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Good.</source>
        <translation>Boa.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>At least {least} characters; a few words in a row are easy to keep in mind.</source>
        <translation>Pelo menos {least} caracteres; algumas palavras seguidas são fáceis de memorizar.</translation>
    </message>
    <message numerus="yes">
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>At least {n} more characters.</source>
        <extracomment>For 1: At least {n} more character.</extracomment>
        <translation><numerusform>Pelo menos mais {n} carácter.</numerusform><numerusform>Pelo menos mais {n} caracteres.</numerusform></translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Choose a new passphrase</source>
        <translation>Escolha uma nova frase-passe</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Choose a passphrase</source>
        <translation>Escolha uma frase-passe</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>It replaces the forgotten one. The recovery code stays the same.</source>
        <translation>Substitui a esquecida. O código de recuperação continua o mesmo.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>It encrypts everything that you write here and every answer. Nobody but you knows it, and nobody can look it up for you.</source>
        <translation>Cifra tudo o que é escrito aqui e todas as respostas. Só quem a escolhe a conhece, e ninguém a pode consultar por si.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Set the passphrase</source>
        <translation>Definir a frase-passe</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Setting…</source>
        <translation>A definir…</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Create the vault</source>
        <translation>Criar o cofre</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Creating…</source>
        <translation>A criar…</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Passphrase again</source>
        <translation>Frase-passe outra vez</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Restore a backup instead…</source>
        <translation>Restaurar uma cópia de segurança…</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>The two do not match. Type the passphrase again.</source>
        <translation>As duas não coincidem. Escreva de novo a frase-passe.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Ready to open</source>
        <translation>Pronto para abrir</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Welcome back</source>
        <translation>Olá de novo</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Your consultations are encrypted on this computer.</source>
        <translation>As suas consultas estão cifradas neste computador.</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Forgotten passphrase?</source>
        <translation>Esqueceu a frase-passe?</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <source>Use my system login</source>
        <translation>Usar o meu início de sessão do sistema</translation>
    </message>
    <message>
        <location filename="app/ui/start/passphrase_page.py"/>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Opening…</source>
        <translation>A abrir…</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Type group {asked} from your written copy.</source>
        <translation>Escreva o grupo {asked} da sua cópia escrita.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Group {asked} of your written copy</source>
        <translation>Grupo {asked} da sua cópia escrita</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>That is not group {asked} of the code. Compare your copy with it.</source>
        <translation>Esse não é o grupo {asked} do código. Compare a sua cópia com ele.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Copied. Other programs can read it there.</source>
        <translation>Copiado. Outros programas podem lê-lo lá.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Save the recovery code</source>
        <translation>Guardar o código de recuperação</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>The recovery code, in groups</source>
        <translation>O código de recuperação, em grupos</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_panel.py"/>
        <source>Group {place}: {group}</source>
        <translation>Grupo {place}: {group}</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Consilium recovery code.pdf</source>
        <translation>Código de recuperação do Consilium.pdf</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>PDF (*.pdf);;Text, readable by anything (*.txt)</source>
        <translation>PDF (*.pdf);;Texto, legível em qualquer programa (*.txt)</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Sent to the printer.</source>
        <translation>Enviado para a impressora.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Saved. Move it off this computer.</source>
        <translation>Guardado. Retire-o deste computador.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Whoever has this code and the files of the vault can read everything in it. Keep it away from the computer, where keys and contracts are kept.</source>
        <translation>Quem tiver este código e os ficheiros do cofre pode ler tudo o que ele contém. Guarde-o longe do computador, onde se guardam chaves e contratos.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>It opens the vault when the passphrase is forgotten: choose “Forgotten passphrase?” where the passphrase is asked. A newer code makes this one worthless.</source>
        <translation>Abre o cofre quando a frase-passe é esquecida: escolha “Esqueceu a frase-passe?” onde a frase-passe é pedida. Um código mais recente torna este inútil.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>The code could not be saved as {file}. Choose another folder, or write it down.</source>
        <translation>O código não pôde ser guardado como {file}. Escolha outra pasta ou anote-o.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Recovery code of a Consilium vault</source>
        <translation>Código de recuperação de um cofre do Consilium</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Made on {day}</source>
        <translation>Criado em {day}</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_code_paper.py"/>
        <source>Recovery code of a Consilium vault, made on {day}</source>
        <translation>Código de recuperação de um cofre do Consilium, criado em {day}</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Write down your recovery code</source>
        <translation>Anote o seu código de recuperação</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>It opens the vault if you ever forget the passphrase. It is shown only once: write it on paper, or print it, and keep it away from this computer.</source>
        <translation>Abre o cofre se a frase-passe alguma vez for esquecida. É mostrado uma única vez: escreva-o em papel ou imprima-o, e guarde-o longe deste computador.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Without a recovery code, a forgotten passphrase means that everything in the vault is lost for good. You can make a code later, in the settings under Security.</source>
        <translation>Sem um código de recuperação, esquecer a frase-passe significa que tudo o que está no cofre se perde definitivamente. É possível criar um código mais tarde, nas definições, em Segurança.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>&amp;Not now</source>
        <translation>&amp;Agora não</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>&amp;Go on without a code</source>
        <translation>&amp;Continuar sem código</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>&amp;Show the code again</source>
        <translation>&amp;Mostrar o código de novo</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Open with the recovery code</source>
        <translation>Abrir com o código de recuperação</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Type the code that you wrote down when the vault was made, or later in the settings. You then choose a new passphrase.</source>
        <translation>Escreva o código que anotou quando o cofre foi criado, ou mais tarde nas definições. Depois escolhe-se uma nova frase-passe.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>I don't have it</source>
        <translation>Não o tenho</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Nothing else opens this vault</source>
        <translation>Nada mais abre este cofre</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Without its passphrase and its recovery code nobody can read the vault: not you, not us, not whoever finds the computer. There is no other way in.</source>
        <translation>Sem a sua frase-passe e sem o seu código de recuperação ninguém pode ler o cofre: nem o próprio utilizador, nem nós, nem quem encontrar o computador. Não há outra forma de entrar.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>You can begin a new vault. Nothing is deleted: the old one is kept, encrypted as it is, in a dated folder inside {folder}. If you remember the passphrase, it can be opened there.</source>
        <translation>É possível começar um cofre novo. Nada é eliminado: o antigo é conservado, cifrado como está, numa pasta com a data dentro de {folder}. Se se lembrar da frase-passe, pode ser aberto lá.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>But here your system login still opens it: go back, use it, and make a new recovery code in the settings under Security. With that code you can set a new passphrase.</source>
        <translation>Mas aqui o seu início de sessão do sistema ainda o abre: volte atrás, use-o e crie um novo código de recuperação nas definições, em Segurança. Com esse código é possível definir uma nova frase-passe.</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>I know an older passphrase: restore a backup…</source>
        <translation>Sei uma frase-passe mais antiga: restaurar uma cópia de segurança…</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>I understand that the new vault starts empty</source>
        <translation>Compreendo que o novo cofre começa vazio</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Begin a new vault</source>
        <translation>Começar um cofre novo</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>Back to the passphrase</source>
        <translation>Voltar à frase-passe</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>The old vault has been set aside</source>
        <translation>O cofre antigo foi posto de lado</translation>
    </message>
    <message>
        <location filename="app/ui/start/recovery_pages.py"/>
        <source>It is in {folder}. To open it there, if you find its passphrase, start Consilium with CONSILIUM_HOME set to that folder.</source>
        <translation>Está em {folder}. Para o abrir lá, se encontrar a sua frase-passe, inicie o Consilium com CONSILIUM_HOME definido para essa pasta.</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Reading every page of the vault. A large one takes a while.</source>
        <translation>A ler todas as páginas do cofre. Um grande demora algum tempo.</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Cancelling as soon as possible. Nothing will be changed.</source>
        <translation>A cancelar logo que possível. Nada será alterado.</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Repair the vault</source>
        <translation>Reparar o cofre</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Whatever can be read is saved in a new vault, which replaces the damaged one. Nothing is overwritten: the damaged one is kept in the data folder, in a folder named vault-damaged-… with the date.</source>
        <translation>Tudo o que puder ser lido é guardado num cofre novo, que substitui o danificado. Nada é sobrescrito: o danificado é conservado na pasta de dados, numa pasta chamada vault-damaged-… com a data.</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Passphrase or recovery code</source>
        <translation>Frase-passe ou código de recuperação</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Repairing…</source>
        <translation>A reparar…</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Repairing the vault</source>
        <translation>A reparar o cofre</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>A backup may hold more than can be read.</source>
        <translation>Uma cópia de segurança pode conter mais do que se consegue ler.</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>The vault was repaired</source>
        <translation>O cofre foi reparado</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Not everything could be read. Where a message is missing, a mark stands in its place:</source>
        <translation>Nem tudo pôde ser lido. Onde falta uma mensagem, há uma marca no seu lugar:</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>The vault as it was is kept in {kept}</source>
        <translation>O cofre tal como estava é conservado em {kept}</translation>
    </message>
    <message>
        <location filename="app/ui/start/repair_pages.py"/>
        <source>Consultations that lost something</source>
        <translation>Consultas que perderam algo</translation>
    </message>
    <message>
        <location filename="app/ui/start/restore_page.py"/>
        <source>The backup is checked and becomes the vault here. An existing vault is not deleted: it is kept in the data folder, in a folder named vault-before-… with the date. If only its key file was lost, that alone is taken from the backup, and nothing newer is lost. You are then asked for the passphrase that you used at the time.</source>
        <translation>A cópia de segurança é verificada e torna-se o cofre daqui. Um cofre existente não é eliminado: é conservado na pasta de dados, numa pasta chamada vault-before-… com a data. Se só se perdeu o seu ficheiro de chave, apenas este é retirado da cópia de segurança, e nada mais recente se perde. Depois é pedida a frase-passe usada nessa altura.</translation>
    </message>
    <message>
        <location filename="app/ui/start/restore_page.py"/>
        <source>It opens with the passphrase or recovery code in use when it was made.</source>
        <translation>Abre-se com a frase-passe ou o código de recuperação em vigor quando foi feita.</translation>
    </message>
    <message>
        <location filename="app/ui/start/start_flow.py"/>
        <source>Step 1 of 4</source>
        <translation>Passo 1 de 4</translation>
    </message>
    <message>
        <location filename="app/ui/start/start_flow.py"/>
        <source>Step 2 of 4</source>
        <translation>Passo 2 de 4</translation>
    </message>
    <message>
        <location filename="app/ui/start/start_flow.py"/>
        <source>Step 3 of 4</source>
        <translation>Passo 3 de 4</translation>
    </message>
    <message>
        <location filename="app/ui/start/start_flow.py"/>
        <source>The repaired vault opens with the same passphrase.</source>
        <translation>O cofre reparado abre-se com a mesma frase-passe.</translation>
    </message>
    <message>
        <location filename="app/ui/start/start_flow.py"/>
        <source>Step 4 of 4</source>
        <translation>Passo 4 de 4</translation>
    </message>
    <message>
        <location filename="app/ui/translation.py"/>
        <source>Translated, not yet reviewed by a clinician.</source>
        <translation>Traduzido, ainda não revisto por um profissional clínico.</translation>
    </message>
    <message>
        <location filename="app/ui/widgets/banner.py"/>
        <source>{action}: a button.</source>
        <translation>{action}: um botão.</translation>
    </message>
    <message>
        <location filename="app/ui/widgets/copy_button.py"/>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <location filename="app/ui/widgets/countdown_button.py"/>
        <source>Wait {time}</source>
        <translation>Aguarde {time}</translation>
    </message>
</context>
</TS>
