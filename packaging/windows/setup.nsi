; Installs Consilium for the user who runs it. Silent: consilium-VERSION-setup.exe /S [/D=C:\folder]
;
; The new version is tried before it takes the old one's place: if it gives no answer, the old one
; stays as it was. Consultations, models and settings are not touched. Exit status: 0 installed,
; 1 given up by the user, 2 refused, and nothing was changed.
;
; Defined by packaging/windows_installers.py: VERSION, OUT, ICON, LICENCE, FILES (what to unpack),
; SIZE (kB), COMPRESSOR.
Unicode true
Target amd64-unicode
!include "MUI2.nsh"
!include "FileFunc.nsh"

!define NAME "Consilium"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Consilium"

Name "${NAME} ${VERSION}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Consilium"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
SetCompressor ${COMPRESSOR}
SetCompressorDictSize 32
ManifestSupportedOS all
ManifestDPIAware true

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Portuguese"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Consilium"
VIAddVersionKey "FileDescription" "Consilium ${VERSION}, setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "CompanyName" "The Consilium authors"
VIAddVersionKey "LegalCopyright" "Copyright 2026 The Consilium authors"

LangString RUNNING ${LANG_ENGLISH} "Consilium is running: close it, then try again. Nothing was changed."
LangString RUNNING ${LANG_GERMAN} "Consilium läuft: bitte schließen und noch einmal versuchen. Nichts wurde geändert."
LangString RUNNING ${LANG_SPANISH} "Consilium está en uso: ciérrelo e inténtelo de nuevo. No se ha cambiado nada."
LangString RUNNING ${LANG_FRENCH} "Consilium est en cours d’exécution : fermez-le, puis réessayez. Rien n’a été modifié."
LangString RUNNING ${LANG_PORTUGUESE} "O Consilium está em execução: feche-o e tente de novo. Nada foi alterado."
LangString SILENT ${LANG_ENGLISH} "This version gives no answer here. Nothing was changed."
LangString SILENT ${LANG_GERMAN} "Diese Version gibt hier keine Antwort. Nichts wurde geändert."
LangString SILENT ${LANG_SPANISH} "Esta versión no da respuesta aquí. No se ha cambiado nada."
LangString SILENT ${LANG_FRENCH} "Cette version ne donne pas de réponse ici. Rien n’a été modifié."
LangString SILENT ${LANG_PORTUGUESE} "Esta versão não dá resposta aqui. Nada foi alterado."

Var Fresh
Var Name
Var Search

; Jumps on where no program of $INSTDIR runs: Windows deletes no library that is in use.
!macro RequireNotRunning
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\python311.dll"
    Rename "$INSTDIR\python.exe" "$INSTDIR\python.exe.tried"
    Delete "$INSTDIR\python311.dll"
    ${If} ${Errors}
      Rename "$INSTDIR\python.exe.tried" "$INSTDIR\python.exe"
      RMDir /r "$Fresh"
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
    Delete "$INSTDIR\python.exe.tried"
  ${EndIf}
!macroend

; What the program's folder holds of ours; a file of others stays, and so does the folder then.
!macro RemoveProgram
  RMDir /r "$INSTDIR\Lib"
  RMDir /r "$INSTDIR\DLLs"
  RMDir /r "$INSTDIR\share"
  !include "${FILES}.delete"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
!macroend

Section
  SetShellVarContext current
  StrCpy $Fresh "$INSTDIR.new"
  RMDir /r "$Fresh"
  !include "${FILES}"
  DetailPrint "Trying it"
  nsExec::Exec '"$Fresh\consilium.exe" selftest'
  Pop $0
  SetOutPath "$TEMP"
  ${If} $0 != 0
    RMDir /r "$Fresh"
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(SILENT)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  !insertmacro RequireNotRunning
  !insertmacro RemoveProgram
  CreateDirectory "$INSTDIR"
  FindFirst $Search $Name "$Fresh\*"
  ${DoWhile} $Name != ""
    ${If} $Name != "."
    ${AndIf} $Name != ".."
      Rename "$Fresh\$Name" "$INSTDIR\$Name"
    ${EndIf}
    FindNext $Search $Name
  ${Loop}
  FindClose $Search
  RMDir "$Fresh"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  SetOutPath "$INSTDIR"
  CreateShortcut "$SMPROGRAMS\Consilium.lnk" "$INSTDIR\Consilium-window.exe" "" "$INSTDIR\consilium.ico"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Consilium"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\consilium.ico"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Consilium authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  SetShellVarContext current
  StrCpy $Fresh "$INSTDIR.new"
  SetOutPath "$TEMP"
  !insertmacro RequireNotRunning
  !insertmacro RemoveProgram
  Delete "$SMPROGRAMS\Consilium.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
